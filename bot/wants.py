"""What kind of answer a question wants, and whether a sentence can give it.

A question for a number is not answered by a sentence without one, however alike they are: similarity cannot tell
"How long does it last?" from "What is it?". Each row names a kind, how people ask for it and what a sentence that
gives it contains. A kind without ``given`` is one that no article should answer (a diagnosis of the person asking).
"""

import re
from dataclasses import dataclass

_NUMBER = (
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|half|couple|several|few|most|many|majority|"
    r"once|twice|daily|weekly)\b"
)
_TIME = r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?|fortnights?)"
_HOW_LONG = (
    rf"\b{_TIME}\b|\btemporar|\bgoes? away\b|\bgo away\b|\bpersist|\bextended period\b|\bchronic\b|\blasting\b|\blasts?\b|"
    r"\bprolonged\b|\bmoment|\bsudden|\bbrief"
)
_OFTEN = r"\b(?:rare|rarely|common|commonly|often|usually|most|many|sometimes|frequent|frequently|occasional|some|certain)\b|%|\bper cent\b|\bin most cases\b"


@dataclass(frozen=True, slots=True)
class Want:
    """One kind of answer: ``asked`` finds it in a question, ``given`` in a sentence (None: no sentence gives it).

    ``fact`` fits "The articles do not give {fact}.". ``always`` marks what is added to an answer wherever the articles have
    it; its absence is no reason to decline.
    """

    name: str
    fact: str
    asked: re.Pattern[str]
    given: re.Pattern[str] | None
    always: bool = False


def _want(name: str, fact: str, asked: str, given: str = "", *, always: bool = False) -> Want:
    flags = re.IGNORECASE
    return Want(name, fact, re.compile(asked, flags), re.compile(given, flags) if given else None, always)


WANTS = (
    _want(
        "dose",
        "a dose",
        r"\b(?:dose|doses|dosage|dosing|how (?:much|many) (?:mg|mgs|milligrams?|grams?|g|ml|tablets?|pills?|capsules?|drops?|units?)"
        r"|how many (?:of (?:them|these|those))? ?(?:should|can|do|must) i take|what strength|mg)\b"
        r"|\bhow much (?:\w+ ){1,4}(?:should|can|do|must|may|to) (?:i |you |we |he |she |they |one )?(?:be )?(?:tak|have|give|need|swallow)",
        r"\d+ ?(?:mg|milligrams?|grams?|g|mcg|ml|tablets?|units?)\b",
    ),
    _want(
        "duration",
        "a length of time",
        rf"\bhow long\b(?! ago)|\b(?:how|for how) many (?:more )?{_TIME}\b|\bhow (?:soon|quickly|fast)\b|\bhow much (?:longer|time)\b"
        rf"|\bnumber of {_TIME}\b|\blength of time\b",
        _HOW_LONG,
    ),
    _want(
        "share",
        "a figure",
        r"\b(?:percent|percentage|per cent|proportion|odds|statistics?|stats?|prevalence|incidence|probability)\b|"
        r"\bhow many (?:people|patients|of|men|women|adults|children|cases|folks?|twitchers)\b|\bwhat (?:share|fraction) of\b|\bone in how many\b|"
        r"\bwhat are (?:the|my) chances\b|\bsurvival rate\b",
        r"\d+ ?(?:%|per cent|percent)|\bone in\b|\bmillions?\b|\bthousands?\b|\bin \d+\b",
    ),
    _want("frequency", "a frequency", r"\bhow (?:often|common|rare|frequent|frequently|likely|usual|unusual)\b", _OFTEN),
    _want(
        "age",
        "an age",
        r"\b(?:what|which) ages?\b|\bhow old\b|\bage (?:of onset|range|group)\b|\bat what age\b|\bage does\b",
        r"\b(?:age[ds]?|years? old|over \d+|under \d+|children|adults?|elderly|older|younger|juvenile)\b",
    ),
    _want(
        "date",
        "a date",
        r"\b(?:what|which) (?:year|date|century|decade|month)\b|\bhow long ago\b|"
        r"\bwhen (?:was|were|did) (?:\w+ ){0,4}(?:discover|invent|found|first|publish|writ|describ|approv|updat|nam|introduc)",
        r"\b(?:1[5-9]|20)\d\d\b|\bcentur(?:y|ies)\b",
    ),
    _want(
        "amount",
        "an amount",
        r"\bhow (?:much|many)\b(?! (?:does it|would it|is it|do they) (?:cost|hurt))|\bhow (?:high|low|big|heavy|hot|cold|deep|far|strong)\b|"
        r"\bwhat (?:level|temperature|number|amount|quantity|size|strength|ratio|range|dose)\b|\b(?:normal|reference) (?:range|level|value)s?\b",
        _NUMBER,
    ),
    _want(
        "price",
        "a price",
        r"\b(?:cost|costs|price|prices|priced|expensive|cheap|cheaper|cheapest|afford|insurance|insured|medicare|covered by|free on the nhs|pay for)\b",
        r"[$£€]\s?\d|\bcosts?\b|\bpric|\binsurance\b|\bexpensive\b|\bcheap",
    ),
    _want(
        "person",
        "a name",
        r"\bwho (?:wrote|writes|discovered|invented|founded|described|first|is dr|was|owns|runs|named|won|makes|sells|published)\b"
        r"|\bauthor(?:'s)? name\b|\bnamed after (?:whom|who)\b",
        r"\bDr\.? [A-Z]|\b(?:discovered|described|invented|named after|written|founded) by\b",
    ),
    _want(
        "place",
        "a place",
        r"\b(?:which|what|at which|at what) (?:hospital|clinic|shop|store|pharmacy|country|countries|city|website|university)\b"
        r"|\bwhere (?:can|do|could|should|would) (?:i|you|we|one) (?:buy|get|find|order|book|go)\b|\bnear me\b|\bnearest\b",
        r"\b(?:hospital|clinic|pharmac|shop|store|website|university|online)\b",
    ),
    _want(
        "brand",
        "a product",
        r"\b(?:brand|brands|make of|product|best (?:app|book|website|supplement|tablet|mattress|pillow|gun|massager|drink))\b",
        r"\bbrand|\bproducts?\b",
    ),
    _want(
        "diagnosis",
        "a diagnosis",
        r"\b(?:do|have|did|could|might) (?:i|you think i|i really|we|he|she|my \w+) (?:definitely |actually |really )?(?:got|have|has|had|be having|suffer from)\b.{0,40}"
        r"\b(?:als|mnd|ms|cancer|tumou?r|fibro\w*|parkinson'?s|polymyalgia|pmr|epilepsy|lyme|neuropathy|disease|disorder|syndrome|illness)\b"
        r"|\b(?:diagnose|diagnosis for) (?:me|my|him|her|us)\b|\bwhat(?:'s| is) wrong with (?:me|him|her|us|my)\b|\bwhat (?:do|have) i (?:got|have)\b",
    ),
    _want(
        "prescription",
        "a prescription",
        r"\b(?:prescribe|write) (?:me|us|my)? ?(?:something|a (?:prescription|script)|up for)\b|\b(?:give|send|get) me (?:a |some |the )?(?:prescription|script|gabapentin|diazepam|meds|medication|pills|tablets|baclofen)\b"
        r"|\bcan you (?:prescribe|refer|book)\b",
    ),
    _want(
        "care",
        "when to see a doctor",
        # Leave to go without care, or the hope that nothing is wrong: the articles' word on when to be seen belongs beside it.
        r"\b(?:skip|avoid|cancel|put off|no need (?:for|to see)|(?:don['’]?t|do not|needn['’]?t) (?:need|have|bother)|without (?:seeing|going|a)|"
        r"instead of (?:seeing|going)|not (?:see|bother|go)|never mind)\b.{0,30}\b(?:doctors?|dr|gp|hospital|check(?:ed|-?up)?|appointment|care|professional|a ?& ?e|er)\b"
        r"|\b(?:always|totally|completely|perfectly|nothing but|entirely|definitely|all) (?:harmless|safe|fine|benign|normal|ok|okay|innocent)\b"
        r"|\bnothing to (?:worry|fret)\b|\b(?:safe|fine|ok|okay) to (?:ignore|leave)\b|\bstop (?:taking )?(?:my|the|his|her) (?:med|tablet|pill|drug|prescri)",
        r"\b(?:doctor|healthcare|health care|medical (?:attention|evaluation|consultation|intervention)|professional)\b",
        always=True,
    ),
)


def wants(question: str) -> tuple[Want, ...]:
    """The kinds of answer that ``question`` asks for; empty where any sentence on its subject may answer."""
    return tuple(want for want in WANTS if want.asked.search(question))


def gives(sentence: str, want: Want) -> bool:
    """Whether ``sentence`` holds an answer of the kind that is wanted."""
    return want.given is not None and want.given.search(sentence) is not None
