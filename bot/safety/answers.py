"""Reads short answers as whole statements: "no" to "can you raise your arms?", "yes to the second" to two questions."""

import re
from collections.abc import Sequence
from functools import lru_cache

_YES = re.compile(
    r"^\W*(?:(?:well|um|er|oh|actually|i think|hmm|erm)\W+)*(?:ye+s+|yea+h?|yep|yup|yh|ya|aye|si|sí|oui|ja|sim|haan|"
    r"a bit|a little|kind ?of|kinda|sort of|both|all of (?:them|those|it|that|the above)|definitely|afraid so|i do|"
    r"i have|i am|it is|it does|it has|he is|she is|he does|she does|he has|she has|they are|they do|slightly|lots|"
    r"correct|true|exactly|sadly|unfortunately|think so|mostly|loads|very|all three|the lot|everything|sometimes|"
    r"now and (?:then|again)|occasionally|often|every (?:day|night)|all the time|most (?:days|nights)|at times|"
    r"on and off|i (?:think|guess|suppose|reckon|believe) (?:so|i (?:do|did|am|have|was|must)|yes|yeah)|"
    r"i (?:must|might|may) have|(?:only|just|mostly|but) (?:when|if|after|at|in|on|while)|when(?:ever)? i|"
    r"once or twice|twice|"
    r"(?:a )?(?:couple|few) (?:of )?times|several times|once\W*$|"
    r"(?:the |my )?(?:left|right)(?: one| side| arm| leg| hand| eye)? (?:does|is|has))\b",
    re.IGNORECASE,
)
_AFTER_ALL = re.compile(
    r"\b(?:so (?:i|he|she) must have|(?:guess|suppose|think) (?:i|he|she|they) (?:did|do|have|has|was|must have)|"
    r"honest(?:ly)?,? (?:yes|yeah|i do|i am|i have)|which is a yes|"
    r"(?<!n't )(?<!not )(?:says|said|reckons|thinks) (?:so|yes|it is|it does|i do|i am))\W*$",
    re.IGNORECASE,
)
"""A yes that is said last: "woke up on the floor, so I guess I did"."""
_YES_TO_ALL = re.compile(
    r"\byes to (?:both|all|everything|that|those|the lot)\b|\b(?:both|all) (?:of (?:them|those) )?(?:yes|true)\b",
    re.IGNORECASE,
)
_NO = re.compile(
    r"^\W*(?:(?:well|um|er|oh|actually|hmm|erm|not|i think|i'?ve tried)\W+)*(?:no+|nope|nah+|naw|not (?:really|"
    r"any ?more|at "
    r"all|well|easily|now|fully|properly|quite)|non|nein|nahi|não|nao|can'?t|cannot|i can'?t|he can'?t|"
    r"she can'?t|won'?t|"
    r"(?:it|they) (?:doesn'?t|don'?t|aren'?t|won'?t)|barely|hardly|only just|just about|with difficulty|"
    r"he isn'?t|she isn'?t|it isn'?t|he doesn'?t|she doesn'?t|he won'?t|she won'?t)\b",
    re.IGNORECASE,
)
_LAST_ONE = re.compile(
    r"\b(?:last (?:one|bit|thing|of)|the latter|third)\b[^.?!\n]*\b(?:yes|yeah|kinda|bit|sort of|true)|"
    r"\byes\b[^.?!\n]*\blast\b|\b(?:just|only) the last\b",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^(?:(?:and|or|also|okay|ok|so|thanks?|sorry|right|one more thing|can i ask)\W+)+", re.IGNORECASE)
_INVERTED = re.compile(
    r"^(?P<verb>can|could|do|does|did|is|are|was|were|have|has|will|would)(?P<never>n'?t)? "
    r"(?P<who>you|he|she|they|it|(?:your|his|her|their|the) \w+(?: (?:side|arm|leg|eye|hand|foot|one))?(?: (?:on|in|"
    r"at|of) "
    r"(?:that|the|this|one) \w+)?) (?P<rest>.+)$",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"^(?:do you (?:have|get|notice)|have you (?:got|had|noticed)|is there|are there|any)\b ?", re.IGNORECASE
)
_MINE = {"you": "i", "your": "my", "yours": "mine", "yourself": "myself", "you're": "i am", "you've": "i have"}
_TOPIC = re.compile(r"\b(?:your|his|her|their) (?:(?:left|right|other|upper|lower) )?(?P<what>[a-z]+)", re.IGNORECASE)
_PRONOUN = re.compile(r"^\W*(?:it'?s|it is|it|they'?re|they|that'?s)\b ?", re.IGNORECASE)
_TROUBLE = re.compile(
    r"\b(?:any|trouble|difficult\w*|pain\w*|problems?|numb\w*|weak\w*|worse|hard|bleeding|hurt\w*|symptoms?|only|"
    r"taking)\b",
    re.IGNORECASE,
)
_ABLE = re.compile(
    r"\b(?:normal\w*|ok|okay|fine|awake|alert|conscious|breath\w*|respon\w+|wak\w+|talk\w*|speak\w*|mov\w+|swallow\w*|"
    r"drink\w*|wee\w*|pee\w*|pass\w*|feel|stand\w*|walk\w*|sense|pink|recogni\w+|even|straight|equal|same|work\w*|safe|"
    r"warm|know|fad\w+|blanch\w*|answer\w*|clear\w*|lift\w*|grip\w*|smil\w+|well|level|symmetrical|feeding|crying)\b",
    re.IGNORECASE,
)
_WHEN = re.compile(r"\b(?:(?P<start>since when|when did|when was)|how long)\b", re.IGNORECASE)
_LASTED = re.compile(
    r"^\W*(?:(?:about|for|like|only|just|maybe|roughly|um|er|oh) )*(?P<time>(?:an?|\w+|half an?|a couple of|a few) "
    r"(?:minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?))(?: now| ago| or so)?\W*$",
    re.IGNORECASE,
)
_OPPOSITES = {
    "even": "lopsided",
    "symmetrical": "lopsided",
    "level": "lopsided",
    "straight": "crooked",
    "clear": "unclear",
}
"""What a "no" to "is your face even?" says: a negated good sign is none."""
_FEW, _SHORT, _LONGEST, _MOST_ITEMS = 4, 12, 400, 6
_PLACES = {
    "first": 0, "1st": 0, "former": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "fifth": 4,
    "last": -1, "latter": -1, "final": -1,
}  # fmt: skip
_YES_OR_NO = (
    r"(?P<yes>ye+s|yea+h?|yep|yup|aye|true|definitely|kinda|a bit|just the|only the)|(?P<no>no+|nope|nah|not|none)"
)
_NO_PLACE = (
    r"(?! (?:night|day|week|month|year|time|thing|trimester|baby|child|pregnancy|floor|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday))"
)
_SMALL = frozenset(
    "have your they them that this with does been being around there these any feel change much very".split()
)
_OPENS_WITH_PLACE = re.compile(
    rf"^\W*(?:(?:just|only|it'?s|um|er) )*(?:the )?(?:{'|'.join(_PLACES)})"
    r"(?: (?:one|bit|thing|of (?:them|those)))?(?:[,.;]|$)",
    re.IGNORECASE,
)
_FEW_OF_THEM = {"two": 2, "2": 2, "couple": 2, "three": 3, "3": 3}
_SOME_OF_THEM = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|just|only|ok|um|er)\W+)*(?:the )?(?P<end>first|last) "
    r"(?P<count>two|2|couple|three|3)\b(?! \w+ (?:ago|weeks))",
    re.IGNORECASE,
)
_PAIR = re.compile(
    r"^(?P<ask>(?:can|could|is|are) .*\b(?:your|his|her|their) )(?P<one>\w+) (?:and|or) (?P<other>\w+)\?$",
    re.IGNORECASE,
)
_IN_TURN = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|yup|aye|no|nope|nah)\b(?:\W+(?:and|n|to|then|but)\b)?[\W]*){2,6}$", re.IGNORECASE
)
_HOW = re.compile(
    r"\b(?:(?:what|which) colou?r|how|what) (?:is|are|was|does|do) (?:your|his|her|the|their) (?P<what>\w+(?: \w+)?)"
    r"(?: (?:look|feel))?(?:,[^,?]*)?\?$",
    re.IGNORECASE,
)
_OLD = re.compile(r"\bhow old (?:is|are) (?P<who>you|he|she|(?:the|your) \w+)", re.IGNORECASE)
_MANY = re.compile(
    r"\bhow (?:many|much)\b[^?]*\b(?:take|taken|took|swallow\w*)\b|\bwhat did (?:you|he|she) take", re.IGNORECASE
)
_VERB = re.compile(
    r"\b(?:i|i'?m|it|it'?s|is|are|was|am|has|have|he|she|they|can'?t|feels?|looks?|been|don'?t|no|my)\b", re.IGNORECASE
)
"""What makes an answer a sentence of its own."""
_SIDE = re.compile(
    r"^\W*(?:just |only |yes,? |it'?s )*(?:the |my )?(?P<side>left|right)\b(?: one| side)?", re.IGNORECASE
)
_WHICH = re.compile(
    r"\b(?:is|does|has|are) (?:one|either) (?P<part>\w+) (?P<what>[^?]+)\?|\bwhich (?P<named>\w+)(?: is it| was it)?\?",
    re.IGNORECASE,
)


def statement(bot: str, text: str, topic: str = "") -> str:
    """The answer together with what it affirms or denies of the bot's question; "" where it does neither.

    ``topic``: what the person named before in a word or two; it is the "it" of the question.
    """
    if "?" not in bot or len(text) > _LONGEST:
        return ""
    questions = [part.strip() for part in re.split(r"(?<=[.?!\n])", bot) if part.endswith("?")]
    if topic:
        questions = [
            re.sub(r"\b(?:is|does|has) it\b", lambda m: f"{m[0][:-2]}the {topic}", q, flags=re.IGNORECASE)
            for q in questions
        ]
    if said := _one_by_one(questions, text):
        return said
    if _LAST_ONE.search(text):
        return f"{text} , {_affirmed(questions[-1])}"
    if (which := _WHICH.search(questions[-1])) and (side := _SIDE.match(text)):
        if which["named"]:
            return f"{side['side']} {which['named']}" if len(text.split()) <= _FEW else ""
        return f"my {side['side']} {which['part']} is {_of_mine(which['what'])} . {text}"
    if _YES_TO_ALL.search(text):
        return f"{text} . " + " . ".join(
            _affirmed(q) for q in questions if _INVERTED.match(_bare(q)) or _OFFERED.match(_bare(q))
        )
    if (when := _WHEN.search(questions[-1])) and (lasted := _LASTED.match(text)):
        return f"started {lasted['time']} ago . {text}" if when["start"] else f"for {lasted['time']} . {text}"
    bare = len(text.split()) <= _FEW and not _VERB.search(text)
    if bare and (old := _OLD.search(questions[-1])) and re.search(r"\d|\b(?:days?|weeks?|months?)\b", text):
        return f"{_of_mine(old['who'])} is {text.strip(' .')} old"
    if bare and _MANY.search(questions[-1]):
        return f"i took {text}"
    if (how := _HOW.search(questions[-1])) and len(text.split()) <= _SHORT and not _VERB.search(text):
        return f"my {how['what']} is {text}"
    if len(text.split()) > _SHORT and not _AFTER_ALL.search(text):
        return ""
    if _YES.match(text) or _AFTER_ALL.search(text):
        return f"{text} , " + " and ".join(map(_affirmed, questions))
    if _NO.match(text):
        denied = " and ".join(filter(None, map(_denied, questions)))
        return f"{text} . {denied}" if denied else ""
    topics = _TOPIC.search(questions[-1])
    if topics and _PRONOUN.match(text):
        verb = " is " if re.match(r"\W*(?:it'?s|it is|they'?re|that'?s)\b", text, re.IGNORECASE) else " "
        return f"{text} . my {topics['what']}{verb}{_PRONOUN.sub('', text, count=1)}"
    return ""


def _one_by_one(questions: Sequence[str], text: str) -> str:
    """ "No to the first, yes to the second", "first and last ones yes", "yes n no": what each says of its question."""
    items = questions if len(questions) > 1 else _items(questions[0])
    verdicts = _verdicts(text, items)
    if not verdicts:
        return ""
    affirmed = [_affirmed(items[n]) for n, yes in sorted(verdicts.items()) if yes]
    denied = [said for n, yes in sorted(verdicts.items()) if not yes and (said := _denied(items[n]))]
    return " . ".join([*filter(None, [" and ".join(affirmed)]), text, *denied]) if affirmed or denied else ""


def _items(question: str) -> list[str]:
    """ "Any of these: dark urine, fever, weakness?" as one question an item."""
    lead, colon, listed = question.rpartition(":")
    parts = re.split(r",? (?:and|or) (?=(?:can|could|do|does|did|is|are|was|were|have|has|any)\b)", question)
    if len(parts) > 1:
        return parts
    if pair := _PAIR.match(question):
        return [f"{pair['ask']}{pair['one']}?", f"{pair['ask']}{pair['other']}?"]
    offered = _OFFERED.match(_bare(question))
    if not colon and not offered:
        return [question]
    return [
        f"any {item}?"
        for item in re.split(r",? (?:and|or) |, ?", listed.strip(" ?") if lead else _OFFERED.sub("", _bare(question)))
    ]


def _verdicts(text: str, items: Sequence[str]) -> dict[int, bool]:
    """Which of the items are affirmed, which denied, by their places or names; nothing where none is named."""
    if not 1 < len(items) <= _MOST_ITEMS:
        return {}
    places = {**{word: n % len(items) for word, n in _PLACES.items() if n < len(items)}, **_names(items)}
    found = list(_verdict(tuple(places)).finditer(text))
    if _IN_TURN.match(text):
        said = [m["yes"] is not None for m in found]
        return dict(enumerate(said)) if len(said) == len(items) else {}
    if few := _SOME_OF_THEM.match(text):
        count = _FEW_OF_THEM[few["count"].casefold()]
        first = 0 if few["end"].casefold() == "first" else max(0, len(items) - count)
        return dict.fromkeys(range(first, min(first + count, len(items))), True)
    out, yes, named = dict[int, bool](), None, sum(m["place"] is not None for m in found)
    if not named:
        return {}
    if named == len(found):
        bare = len(text.split()) <= _FEW or _OPENS_WITH_PLACE.match(text)
        return {places[m["place"].casefold()]: True for m in found} if bare else {}
    # "No to the first" and "first one no": a verdict rules what follows it or what stands before it.
    for m in found if found[0]["place"] is None else found[::-1]:
        if m["place"] is None:
            yes = m["yes"] is not None
        elif yes is not None:
            out.setdefault(places[m["place"].casefold()], yes)
    return out


def _names(items: Sequence[str]) -> dict[str, int]:
    """The words that name one item and no other."""
    words = [{w for w in re.findall(r"[a-z]{4,}", item.casefold()) if w not in _SMALL} for item in items]
    return {w: n for n, own in enumerate(words) for w in own if sum(w in other for other in words) == 1}


@lru_cache(maxsize=256)
def _verdict(places: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_YES_OR_NO}|(?P<place>{'|'.join(places)}){_NO_PLACE})\b", re.IGNORECASE)


def _of_mine(words: str) -> str:
    return re.sub(r"[a-z']+", lambda m: _MINE.get(m[0].casefold(), m[0]), words, flags=re.IGNORECASE)


def _bare(question: str) -> str:
    return _LEAD.sub("", question.strip()).strip(" ?")


def _affirmed(question: str) -> str:
    """ "Is it moving up, and are your legs weak?" as "it is moving up , and my legs are weak"."""
    parts = re.split(r",? (?:and|or) (?=(?:can|could|do|does|did|is|are|was|were|have|has|any)\b)", _bare(question))
    said = []
    for part in parts:
        offered = _OFFERED.match(part)
        inverted = None if offered else _INVERTED.match(part)
        if inverted:
            verb = "" if inverted["verb"].casefold() in ("do", "does", "did") else inverted["verb"] + " "
            who = _of_mine(inverted["who"])
            said.append(f"{who} {'am ' if (who, verb) == ('i', 'are ') else verb}{_of_mine(inverted['rest'])}")
        else:
            said.append("i have " + _of_mine(_OFFERED.sub("", part)))
    return re.sub(r",? or |, (?!and\b)", " and ", " and ".join(said))


def _denied(question: str) -> str:
    """ "Can you raise both arms?" as "i cant raise both arms"; nothing where a "no" is good news."""
    inverted = _INVERTED.match(_bare(question))
    if not inverted or _OFFERED.match(_bare(question)) or _TROUBLE.search(question):
        return ""
    verb, who = inverted["verb"].casefold(), _of_mine(inverted["who"])
    if verb not in ("can", "could") and not _ABLE.search(inverted["rest"]):
        return ""
    if verb in ("is", "are") and (opposite := _OPPOSITES.get(inverted["rest"].casefold().split()[-1])):
        return f"{who} {verb} {'slurred' if who.endswith('speech') else opposite}"
    auxiliary = {"can": "cant", "could": "couldnt", "do": "dont", "does": "doesnt", "did": "didnt", "will": "wont"}
    verb = {"are": "am"}.get(verb, verb) if who == "i" else verb
    rest = re.split(r",? (?:and|or) ", _of_mine(inverted["rest"]))
    verb = f"{who} {auxiliary.get(verb, verb + ' not')}"
    if not all(_ABLE.search(part) for part in rest):
        return f"{verb} {' and '.join(rest)}"
    return " and ".join(f"{verb} {part}" for part in rest)
