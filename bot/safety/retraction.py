"""When a raised level may fall: a true correction, a clinician's all-clear, a closed event.

Feeling better, minimising, joking, annoyance, guesses at a harmless cause, role play and orders to forget it are none
of these. A first match is not enough: each kind has words that must stand beside it and words that forbid it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.safety.assessment import Level
from bot.safety.idioms import ANIMALS, MACHINES, RELATIONS
from bot.safety.languages import language_of
from bot.safety.text import Token


class Words:
    """Whole words in lower or upper case, compiled when they are first looked for: most messages never ask."""

    def __init__(self, pattern: str) -> None:
        """Takes the alternatives."""
        self._pattern = rf"\b(?:{pattern})\b"

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, re.IGNORECASE)

    def search(self, text: str) -> re.Match[str] | None:
        """Where they stand first."""
        return self._compiled.search(text)

    def count(self, text: str) -> int:
        """How often they stand."""
        return len(self._compiled.findall(text))

    def without(self, text: str) -> str:
        """The text without them."""
        return self._compiled.sub("", text)


_LONGEST = 4000
"""Characters beyond which a message is a story, not a correction."""


_CLINICIANS = frozenset(
    """doctor hospital paramedic paramedics ambulance nurse nurses consultant neurologist cardiologist clinic specialist
    surgeon midwife midwives optician ultrasound scan scans scanned mri ct ecg ekg ecgs xray x-ray xrays troponin bloods
    psychiatrist registrar casualty neuro neurology stroke-team physio ophthalmologist poisons cardiology crew medic
    medics 111 pharmacist paediatrician pediatrician toxbase helpline ward infirmary optometrist dentist orthopaedics
    triage maternity resus eeg emg obstetrician rheumatologist urologist dermatologist haematologist radiographer
    radiologist anaesthetist anesthesiologist""".split()
)
_CLINIC = Words(
    r"a ?(?:&|and|n) ?e|(?:stroke|eye|emergency|acute|assessment|day|walk[- ]in|minor injur\w+|heart|maternity|"
    r"cardiac|renal) (?:unit|team|clinic|room|department|centre|center|doctors?)|minor injur\w+|walk[- ]in|"
    r"out of hours|crisis team|they (?:kept|scanned|x-?rayed|checked|examined) (?:me|him|her|us)|urgent care"
)
_CLEARED = Words(
    r"all[- ]clear|discharged|clear(?:ed)?|normal|fine|sent (?:me|him|her|us|them) home|"
    r"nothing (?:serious|to worry|sinister|wrong|broken|nasty)|ruled? (?:it |that |everything |a \w+ )?out|benign|"
    r"migraine aura|migraine with aura|pulled muscle|torn muscle|bell'?s palsy|panic attack|"
    r"not a (?:stroke|heart attack|clot|seizure|fit)|"
    r"no (?:clot|stroke|bleed|fracture|damage|sign of|need|treatment|harm|concerns?|worries)|treated|sorted|"
    r"all ok(?:ay)?|"
    r"(?:is|was|were|are|very|really) (?:happy|pleased|delighted|satisfied|content)|happy with|harmless|negative|"
    r"let (?:me|him|her|us) go|go home|home (?:now|with|again)|back home|safe|musc(?:le|ular)|costochondritis|"
    r"trapped wind|reflux|indigestion|sprain(?:ed)?|vertigo|bppv|labyrinthitis|not dangerous|won't (?:do|cause)|"
    r"no follow|reassured|signed (?:me|him|her) off|simple faint|vasovagal"
)
_FOLLOW_UP = Words(
    r"follow[- ]?up\w*(?: \w+){0,3} (?:booked|appointment|next week|tomorrow|in \w+ \w+)|(?:booked|booking|"
    r"have) (?:in )?"
    r"(?:for )?(?:a |my )?(?:follow[- ]?up|review)|follow[- ]?up|back (?:next|in) \w+ \w*|won'?t (?:do|cause)|"
    r"(?:hasn|haven|didn)'?t (?:had|found?|find|see|shown?|come back)(?: \w+){0,2}"
)
_NOT_YET = Words(
    r"waiting|on (?:the|their|its) way|going to|will|should i|do i|tomorrow|next week|appointment|booked|haven'?t|"
    r"hasn'?t|"
    r"didn'?t|not (?:been|seen|going)|refuse|can'?t (?:get|see)|won'?t|wouldn'?t|need to|might|if i|beautician|google|"
    r"internet|reckons?|worse|again|still (?:numb|weak|slurred|tight|hurts|can'?t)|back on|receptionist"
)
_LAY = Words(
    r"(?:is|was|am|'m|'s|who'?s|used to be|works as|trained as|being) an? (?:\w+ )?(?:retired |ex-?|student |trainee )?"
    r"(?:nurse|doctor|gp|paramedic|medic|vet|physio|pharmacist|midwife|dentist|surgeon)|"
    r"(?:retired|ex|former|student|trainee|online|facebook|reddit|tiktok|robot|ai) (?:nurse|doctor|gp|paramedic|medic|"
    r"vet|physio|pharmacist|midwife|dentist)|(?:nurse|doctor|medic|paramedic|physio|vet|pharmacist) (?:friend|mate|"
    r"cousin|neighbou?r|next door|(?:on|in|from) (?:the |a |an |my |our )?(?:internet|tv|facebook|reddit|tiktok|"
    r"youtube|forum|group|chat|work|\w+ group))|"
    r"(?:friend|mate|cousin|neighbou?r|aunt|uncle|sister|brother|mum|dad|wife|husband|colleague),? (?:who'?s|who is|a|"
    r"an) "
    r"(?:\w+ )?(?:nurse|doctor|medic|paramedic|vet|physio|pharmacist)"
)
"""Somebody who knows medicine, but speaks as a friend: no clinician has looked."""
_UNSEEN = Words(
    r"(?:no need (?:for|of|to (?:see|call|ring|bother|go to))|(?:don'?t|do not|doesn'?t|won'?t) (?:need|want|see|call|"
    r"ring|bother)|"
    r"no time (?:for|to)|(?<!had )(?<!went )(?<!got )(?<!managed )to (?:see|call|ring|visit|bother)|without|"
    r"instead of|rather than|no|not|any|never|stop (?:saying|telling me to (?:see|call|ring)))(?: to)?(?: see|"
    r" call| ring)?"
    r" (?:a|an|the|any|to|my|your)? ?(?:doctors?|gp|hospital|nurse|ambulance|specialist|clinic|scan|111|999|helpline|"
    r"consultant)"
)
_EARLIER = Words(
    r"last year|(?:months?|years?|yrs) (?:ago|back)|(?:used to|previously|before (?:this|now)|years before)|"
    r"the year before"
)
"""An all-clear that is older than what has just been told."""
_DETAIL = Words(
    r"mean(?:t)?,? (?:on |in |to |it'?s |the |my |his |her |about )*(?:left|right|other|both|upper|lower|top|bottom|"
    r"front|back|"
    r"yesterday|today|tonight|last night|this morning|\d+ (?:am|pm)|\d+|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday)"
    r"(?: one| side| arm| leg| hand| foot| eye| calf)?[\W]*$"
)
"""A correction of a detail: the sign stands."""
_ORDERS = Words(
    r"pretend|act as|role-?play as|you(?:'re| are) (?:now|a|an|the|captain|going to be|my)\b(?! (?:right|kind|star))|"
    r"note (?:from|to)|the above|(?:new|session|chat|state|flags?|warnings?|level|context|history|memory|alerts?) "
    r"?(?:=|is|are|cleared|reset|wiped|removed|session|chat|none)|resume|(?:clear|reset|wipe|remove|delete|drop) "
    r"(?:all|the|any|your|my|every) \w+|system|developer|admin|assistant|override|\w+_\w+|answer normally|"
    r"normal answering|"
    r"as (?:a|an) (?:\w+ )?(?:ai|bot|assistant)"
)
"""Orders to the program, whatever they claim: they correct nothing."""
_HEDGED = Words(
    r"probably|prob|probs|prolly|must (?:be|have)|i (?:think|thought|reckon|guess|suppose|expect|bet|hope)|maybe|"
    r"perhaps|"
    r"might|could be|should be|hopefully|(?:it|he|she|they|that)'?ll be|will be|i'?m sure|no doubt|likely|presumably|"
    r"panic attack|anxiety|i'm (?:calm|joking|kidding)|just (?:tired|stress|nerves)"
)
_ONGOING = Words(
    r"still (?!for|as)|can'?t|cannot|can (?:hardly|barely)|couldn'?t now|won'?t|keeps?|getting worse|worse|"
    r"not (?:back|yet|gone|"
    r"right|waking|awake|breathing)|(?<!clear )(?<!normal )(?<!fine )(?<!right )(?<!ok )(?<!well )again|"
    r"comes? and goes?|on and off|hours? mind|another|spread\w*|in front of me|next to me|(?:really|"
    r"actually) (?:is )?happening|for real|no joke|"
    r"beside me|going numb|right now|(?:now|today) (?:my|his|her|the|i)"
)
_SLIP = Words(
    r"typo|auto ?correct(?:ed)?|misread|mistyped|mis-?typed|wrong (?:chat|window|person|thread|tab|box|word|patient|"
    r"number|group)|dictation|voice[- ]to[- ]text|copied|copying|pasted|pasting|correction|scratch that|"
    r"i (?:got|had|have|'?ve got) (?:it|that|this|the \w+) (?:all )?(?:wrong|mixed up|muddled)|i (?:mixed|"
    r"muddled) (?:that|this|it)"
    r"(?: up)?|my mistake|(?:units?|decimal) wrong|misspoke|"
    r"(?:stupid|damn|bloody|silly|flipping|fat) (?:phone|thumbs?|keyboard|fingers?|translator)"
)
_MEANT = re.compile(
    r"\b(?:meant (?:for|to (?:type|write|say|put|send))|i (?:actually )?meant\b(?! it))|(?:^|[.!,;(*-]\s*)(?:(?:oh|no|"
    r"sorry|wait|haha|lol|oops|ah|er|um)\W+)*(?:by \w+,? )?i mean\b(?! it| which| what| come on|"
    r" who| how)|\bi mean[.!)]*$|\bi mean(?:[.,!]|$)", re.IGNORECASE,
)  # fmt: skip
_DOSE = Words(
    r"(?:never |not |isn'?t |wasn'?t )?(?:over|above|more than) (?:what|the dose|the limit)(?: (?:it|the \w+) says)?|"
    r"(?:as|what) (?:it|the \w+) says|within the (?:dose|limit)|normal dose|(?:not|rather than|instead of) "
    r"(?:mg|g|grams?|milligrams?|mcg|micrograms?|ml)|(?:it'?s|they'?re|its|meant) (?:micrograms?|mcg|milligrams?|mg|"
    r"units?|iu)"
)
_REVISED = Words(r"no,? wait|hang on|sorry|oops|actually|looked|counted|checked|panic over|false alarm|typo")
_NOT_TAKEN = Words(
    r"(?:swallowed|took|taken|had|ate|drank) (?:none|nothing)|(?:didn'?t|hadn'?t|hasn'?t|"
    r"never) (?:actually )?(?:swallow|take|taken|"
    r"swallowed|drink|eat|have) (?:any|it|them|one|a single)|all (?:\w+ )?(?:counted|there|accounted for|still in)|"
    r"spat (?:it|them) "
    r"(?:all )?out|found (?:it|them|the \w+) (?:all )?(?:under|in|behind|on)"
)
_WORDS_ONLY = Words(
    r"i was quoting|it'?s a quote|a line from|lines? of (?:a|my|the)|lyrics?|from a (?:song|film|book|leaflet|play|"
    r"game|"
    r"show|podcast|poem)|rehears\w+|my (?:novel|script|story|character|screenplay|play|poem|blog)|old leaflets?|"
    r"for (?:a|my|our|the) (?:\w+ )?(?:class|course|exam|quiz|training|lesson|drill|role-?play|essay|homework|"
    r"assignment|"
    r"presentation)|nobody is ill|no one is ill|no-?one'?s (?:ill|droopy|hurt|sick)|(?:first line|title|chapter|name|"
    r"verse|chorus|scene|ending|opening) of (?:my|a|the|our)|(?:in|from|was|it'?s) (?:a|my|this|the) (?:\w+ )?(?:dream|"
    r"nightmare|film|movie|show|series|book|novel|play|game|episode|soap|drama|podcast|song|sketch|script|video)|"
    r"i dreamt|dreaming|(?:the|this|that|a) (?:\w+ )?(?:character|detective|actor|villain|hero|dummy|mannequin|manikin|"
    r"avatar|player|sim)|(?:writing|wrote|proofreading|translating|transcribing|recording|filming|reading out|editing|"
    r"acting out|rehearsing) (?:a|an|my|the|this|our) (?:\w+ )?(?:script|story|novel|blog|diary|poem|play|scene|book|"
    r"song|"
    r"screenplay|chapter|thriller|article|leaflet|sketch|quiz|essay)|role-?play group|on (?:the )?(?:telly|tv|netflix|"
    r"screen|stage)|audiobook|"
    r"your (?:own )?(?:list|article|page|text|wording)|screenshot|subtitles?|copying"
)
_ALARM_OVER = Words(r"false alarm|panic over|turns? out (?:it|he|she|they|i)|turned out (?:it|he|she|they|to be)")
_TYPING = Words(
    r"typo|auto ?correct(?:ed)?|mistyped|i meant|wrong (?:chat|window|word|group|person)|dictation|lyrics?|quoting|"
    r"a line from"
)
_JOKE = Words(
    r"jok\w+|kidding|ignore (?:that|me|it|all|what)|forget (?:it|that|i)|never ?mind|doesn'?t matter|whatever|half"
)
_POISONED = ("overdose", "poison", "dangerous-swallow")


@dataclass(frozen=True, slots=True)
class Cause:
    """A harmless cause that is known, not guessed: said of these signs (``told``), in these words (``said``)."""

    told: Words
    said: tuple[Words, ...]


_LIMB = r"arms?|legs?|hands?|foot|feet|fingers?|thumbs?|toes?|thighs?|calf|wrists?|elbows?|numb|dead|tingl\w+"
CAUSES = (
    Cause(
        Words(_LIMB),
        (
            Words(
                r"(?:slept|sleeping|sat|sitting|lay|laid|lying|leant|leaning|knelt|kneeling|squatt\w+|crouch\w+|"
                r"perched|"
                r"scrolling) (?:\w+ )?(?:on|over|under|against|funny|awkwardly|cross-?legged|in)|(?:too|so) (?:tight|"
                r"small)|"
                r"crossed (?:my )?legs|trapped under|pressing on"
            ),
            Words(
                r"(?:came|come|comes|it'?s|all|is|feeling'?s?) (?:right |straight |fully )?back|back to normal|100 ?%|"
                r"normal(?:ly)?(?: now| again)?|fine (?:now|again)|gone (?:now|in)|wore off|woke (?:back )?up|walking"
            ),
        ),
    ),
    Cause(
        Words(r"mouth|lips?|face|cheeks?|tongue|chin|jaw|drool\w*|dribbl\w*|slur\w*|smile|numb|speech|words|soup"),
        (Words(r"dentist|dental|filling|root canal|tooth (?:out|pulled)|wisdom (?:tooth|teeth)|extraction"),),
    ),
    Cause(
        Words(_LIMB + r"|move|feel|waist"),
        (
            Words(r"(?:nerve )?block|epidural|spinal|anaesthetic|anesthetic|numbing injection|local"),
            Words(
                r"surgery|surgeon|op|operation|nurse|midwife|lasts|doctor|hospital|recovery|ward|anaesthetist|"
                r"last(?:s|ed)? (?:till|"
                r"until|for)|wears? off|procedure|birth|section"
            ),
        ),
    ),
    Cause(
        Words(r"eyes?|pupils?|see|vision|sight|read|blur\w*|bright"),
        (
            Words(r"(?:\w+ )?drops|dilat\w+"),
            Words(r"optician|optometrist|clinic|hospital|nurse|doctor|specialist|eye (?:test|exam|check|screening)"),
        ),
    ),
    Cause(
        Words(r"wee|pee|urine|poo|stools?|toilet|loo|nappy|red|pink|dark|blood\w*"),
        (
            Words(
                r"beetroots?|beets?|borscht|blackberr\w+|rhubarb|food colou?r\w*|dye|icing|jelly|rifampicin|pyridium|"
                r"blackcurrants?|liquorice|iron tablets?"
            ),
        ),
    ),
    Cause(
        Words(r"blood\w*|red|blue|purple|yellow|rash|spots?|lips?|hands?|skin|patch\w*|bruis\w*"),
        (
            Words(r"pen|ink|felt[- ]tips?|paint|jam|ketchup|lipstick|dye|marker|juice|jeans|chalk|glitter|sauce"),
            Words(
                r"(?:came|washed|wiped|rubbed|scrubbed|comes|wipes|washes) (?:straight |right )?off|it was|it'?s|"
                r"turns? out"
            ),
        ),
    ),
    Cause(
        Words(r"fits?|fitting|seizures?|jerk\w*|jump\w*|twitch\w*|chok\w*|breath\w*"),
        (
            Words(r"hiccups?|hiccoughs?"),
            Words(r"pink|laugh\w*|feeding|smiling|happy|playing|asleep now|talking|drinking|giggl\w*"),
        ),
    ),
)  # fmt: skip

_YEAR = r"(?:19|20)\d\d"
_LONG_AGO = Words(
    r"(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|several|many|few|"
    r"couple of|some) "
    r"(?:months?|years?|yrs?|decades?) (?:ago|back|earlier|since)|"
    rf"(?:in|was|from|of|back in|since|around|summer|winter|spring|autumn) {_YEAR}|last year|(?:years?|yrs|decades?|"
    rf"ages) (?:ago|back)|"
    r"when (?:i|he|she) was (?:a (?:kid|child|baby|boy|girl|teen\w*|student)|little|young|small|\d+|one|two|three|"
    r"four|five|"
    r"six|seven|eight|nine|ten)|(?:i|he|she) was (?:two|three|four|five|six|seven|eight|nine|ten|a (?:baby|toddler|"
    r"kid|child))|"
    r"as a (?:child|kid|teen|baby|toddler)|old (?:job|diary|story|letter|notes?)|back in (?:the|my|19|20)\b.*|long ago|"
    rf"(?:the )?(?:eighties|nineties|noughties|\d0s)|{_YEAR} (?:ki|mein|me) baat"
)
_CLOSED = Words(
    r"hospital|treated|discharged|recovered|fine (?:now|since)|nothing (?:new|since)|ok(?:ay)? (?:now|since)|"
    r"all (?:fine|good|ok|well|mended|healed|over)|diagnosed|sorted|operated|stent|rehab|medication|tablets|"
    r"clopidogrel|warfarin|"
    r"under the|since then|healed|over it|long over|seen|signed off|(?:i'?m|he'?s|she'?s|am|is|been|doing|"
    r"keeping) (?:fine|well|"
    r"grand|great|healthy|ok|okay|good)|(?:hasn'?t|haven'?t|not|never|none|no) (?:had )?(?:\w+ ){0,3}since|"
    r"got (?:better|over|help|through)"
)
_NEW = Words(
    r"again|it'?s back|came back today|same (?:thing|as|feeling)|happening|(?:now|today|tonight|since this morning) "
    r"(?:my|his|her|the|i can'?t|i'?ve)|still (?:numb|weak|can'?t|slurred|drooping)|can'?t (?:move|breathe|feel|speak|"
    r"swallow)"
)
_OVER = Words(
    rf"gone|went away|last (?:week|month|year|spring|summer|autumn|winter)|ago|in {_YEAR}|turned out|it was|"
    r"they (?:did|said|found|kept|checked|scanned)|came back (?:clear|normal|fine)|all clear|discharged|nothing since|"
    r"(?:back|home|just back) (?:from|now|home|with)|seen (?:at|by|in)|sent (?:me|him|her|us) home|back home|"
    r"all normal|"
    r"(?:ecgs?|bloods?|scans?|tests?|mri|ct|x-?rays?|ultrasound)(?: \w+){0,4} (?:normal|clear|fine|negative)"
)
_GOING_ON = Words(
    r"tonight|today|this (?:morning|afternoon|evening|week)|still|yesterday|since (?!then|gone)|day \d|different|"
    r"new (?:story|one|thing)|just that|but|i'?m (?:now )?\w+ing|now (?:i|my|he|she|his|her|the|it)|can'?t|keeps?|"
    r"getting"
)

_STOPPED = Words(
    r"(?:has |have |it |they |all |just )?(?:stopped|gone|went|vanished|disappeared|packed (?:it )?in|finished|ceased)|"
    r"cleared (?:up|itself)|settled|calmed (?:right )?down|(?:all )?quiet (?:since|now|for)|(?:been|gone) (?:quiet|"
    r"still|"
    r"silent|fine|normal|clear)|feeling'?s back|(?:completely|all|totally|fully) (?:gone|better|fine|normal|clear)|"
    r"back to normal|(?:haven'?t|hasn'?t|not) (?:had|twitched|happened|felt|come)(?: \w+){0,3} (?:since|for|all)|"
    r"none (?:since|for)|no more (?:twitch\w*|cramps?|spasms?|numbness|tingling)"
)
_NOT_STOPPED = Words(
    r"again|came back|comes? back|it'?s back|back with|but|however|except|still (?!for|as)|keeps?|on and off|"
    r"comes and goes|"
    r"for now|nearly|almost|mostly|a (?:bit|little)|eas(?:ed|ing)|hasn'?t (?:stopped|gone)|haven'?t (?:stopped|gone)|"
    r"not (?:stopped|gone)|never (?:stopped|stops)|soon|instead|moved|now (?:my|it'?s|his|her|the)|worse|spread\w*|"
    r"gone (?:numb|weak|dead|cold|stiff|down|to|limp|floppy|blue|blurry|funny|from|into|up|thin\w*|past|on|off|in)|"
    r"went (?:numb|"
    r"weak|dead|to|from|into|up|down|limp)|will|when|if|once|stops?"
)


@dataclass(frozen=True, slots=True)
class Ending:
    """An emergency that has its own end: what was told, what says that it is over, and what forbids to believe it."""

    told: Words
    over: tuple[Words, ...]
    unless: Words
    """Forbids it in what says so, and in what was told."""
    never: Words


ENDINGS = (
    Ending(
        Words(r"chok\w*|stuck|wrong (?:way|pipe|hole)|swallowed"),
        (
            Words(
                r"(?:came|come|coughed|popped|shot|got|brought|spat)(?: (?:it|them|the \w+))? (?:back )?(?:up|out|"
                r"loose)|"
                r"dislodged|back (?:blows?|slaps?)|heimlich"
            ),
            Words(r"breath\w*|talking|speaking|crying|pink|fine|normal\w*|laughing|playing|ok|okay"),
        ),
        Words(
            r"still|wheez\w*|hoarse|can'?t|cannot|noisy|blue|drool\w*|chest|battery|magnets?|swell\w*|swollen|not "
            r"(?:breathing|talking|right)|hard to|struggl\w*|floppy|sleepy"
        ),
        Words(r"hives|sting|stung|allerg\w*|swell\w*|swollen|battery|magnets?|pills?|tablets?|clos(?:ing|ed)|bleach|chemical"),
    ),
    Ending(
        Words(r"fits?|fitting|seizures?|convuls\w*|jerking|shaking"),
        (
            Words(r"epilep\w+|known|care plan|(?:his|her|my|their|the) usual|always (?:has|gets)|neurologist"),
            Words(r"stopped|over|finished|came round|come round|ended|done"),
            Words(r"awake|chatting|talking|himself|herself|myself|alert|back to|normal|fine|laughing|eating|sat up"),
        ),
        Words(
            r"first|never|still|again|another|longer|not (?:awake|waking|breathing|talking|right)|won'?t|blue|"
            r"pregnan\w*|"
            r"head|confus\w*|drowsy|back to back|can'?t|different|worse|more than|second one|fever|hot"
        ),
        Words(r"first (?:ever|time|one)|never had|pregnan\w*|hit (?:his|her|my) head|blue|fever|minutes now|keeps"),
    ),
)  # fmt: skip

_ABROAD_OVER = re.compile(
    r"\b(?:entwarnung|fehlalarm|falsa alarma|fausse alerte|alarme falso|falso alarme|tippfehler|verschrieben|"
    r"me equivoqu[ée]|"
    r"quise decir|je voulais dire|faute de frappe|ich meinte|quis dizer|erro de digita\w+|galti se|galat likh\w*|"
    r"verkehrter chat|falscher chat|chat equivocado|mauvaise conversation)\b", re.IGNORECASE,
)  # fmt: skip
_ABROAD_PAST = re.compile(
    rf"\b(?:{_YEAR} (?:ki|mein|me)\b|(?:en|em|im jahr|im jahre|war|fue en|foi em|c'?[ée]tait en|das war|era) {_YEAR}|"
    r"hace (?:\w+ )?a[ñn]os|h[áa] (?:\w+ )?anos|il y a (?:\w+ )?ans|vor (?:\w+ )?jahren|(?:saal|salon|saalon) pehle|"
    r"de ni[ñn][oa]|quand j'[ée]tais petite?|als kind|quando era crian[çc]a|bachpan)", re.IGNORECASE,
)  # fmt: skip
_ABROAD_SEEN = re.compile(
    r"\b(?:m[ée]dic[oa]s?|hospital|urgencias|urg[êe]ncias?|pronto[- ]socorro|m[ée]decins?|h[ôo]pital|urgences|samu|"
    r"arzt|[äa]rztin|"
    r"[äa]rzte|krankenhaus|notaufnahme|klinik|neurologe|doctor|daktar|aspatal|enfermer[oa]|"
    r"infirmi[eè]re?)\b", re.IGNORECASE,
)  # fmt: skip
_ABROAD_WELL = re.compile(
    r"\b(?:theek|thik|bien|bem|gut|gesund|gu[ée]rie?s?|curad[oa]s?|recuperad[oa]s?|normal\w*|nada grave|rien de grave|"
    r"nichts (?:schlimmes|ernstes)|harmlos|alta|tudo (?:bem|certo|ok)|todo bien|alles (?:gut|ok|okay|in ordnung)|"
    r"entlassen|"
    r"rentr[ée]e?|sab theek|wieder)\b", re.IGNORECASE,
)  # fmt: skip
_ABROAD_STILL = re.compile(
    r"\b(?:pero|mas|mais|aber|lekin|noch|immer|todav[íi]a|a[úu]n|sigue|encore|toujours|ainda|continua|phir|abhi bhi|"
    r"otra vez|"
    r"de novo|nouveau|weiter|nicht|jetzt auch|peor|pire|schlimmer|pior)\b", re.IGNORECASE,
)  # fmt: skip


def _plain(text: str) -> str:
    return text.casefold().replace("’", "'")


def taken_back(text: str, tokens: Sequence[Token], own: Level, level: Level, rules: Sequence[str], told: str) -> str:
    """Why this turn takes back what the conversation has raised, "" when it does not.

    ``own``: the level of the turn read alone. ``level`` and ``rules``: what stands so far. ``told``: the turns so far.
    """
    if len(text) > _LONGEST:
        return ""
    said = _plain(text)
    if _ORDERS.search(said) and not _SLIP.search(said):
        return ""
    # Within one message an old all-clear says nothing of what came after it.
    if is_all_clear(text, [t.text for t in tokens]) and (own is Level.NONE or is_over(text)):
        return "cleared"
    grave = any(rule.startswith("self-harm") for rule in rules)
    poisoned = any(rule.startswith(_POISONED) for rule in rules)
    if (is_caused(text, told) and not grave) or (poisoned and is_harmless_dose(text)):
        return "caused"
    if level is Level.NONE:
        return ""
    if is_correction(text, tokens, grave, poisoned):
        return "corrected" if own.rank < Level.URGENT.rank or not grave else ""
    closed = not grave and (is_closed(text) or is_ended(text, told, level) or _abroad(text, told))
    return "closed" if closed else ""


def only_words(told: str) -> bool:
    """Whether what was told so far is for a story, a class, a script."""
    return bool(told and _WORDS_ONLY.search(told))


def is_over(text: str) -> bool:
    """All that is told is over: nothing in the text goes on or came after."""
    said = _plain(text)
    return bool(_OVER.search(said)) and not _GOING_ON.search(said)


def is_all_clear(text: str, words: Sequence[str]) -> bool:
    """A clinician has looked at it and found it harmless, or treated it."""
    said = _plain(text)
    vet = "vet" in words and not ANIMALS.isdisjoint(set(words) - {"vet", "vets"})
    clinicians = sum(word in _CLINICIANS for word in words) - _UNSEEN.count(said)
    if not vet and clinicians <= 0 and not _CLINIC.search(said):
        return False
    if _LAY.search(said) or _ORDERS.search(said) or (_EARLIER.search(said) and not is_closed(text)):
        return False
    return bool(_CLEARED.search(said) and not _NOT_YET.search(_FOLLOW_UP.without(said)))


def is_correction(text: str, tokens: Sequence[Token], self_harm: bool, poisoned: bool = False) -> bool:
    """The person meant something else: a slip of the keys, an animal, a machine, words that were only quoted."""
    said = _plain(text)
    if self_harm:
        return bool(_TYPING.search(said)) and not _JOKE.search(said)
    words = [t.text for t in tokens]
    if _DETAIL.search(said):
        return False
    if _is_no_person(words) or _SLIP.search(said) or (_MEANT.search(said) and not _somebody(words)):
        return not (poisoned and _WORDS_ONLY.search(said) and not _SLIP.search(said))
    if _WORDS_ONLY.search(said):
        return not poisoned and not _ONGOING.search(said)
    return bool(_ALARM_OVER.search(said)) and not _HEDGED.search(said) and not _ONGOING.search(said)


def is_harmless_dose(text: str) -> bool:
    """Nothing was swallowed after all, or no more than the packet says."""
    said = _plain(text)
    if _HEDGED.search(said):
        return False
    return bool(_NOT_TAKEN.search(said) or (_REVISED.search(said) and _DOSE.search(said)))


def _somebody(words: Sequence[str]) -> bool:
    """ "I mean my dad": another person is ill instead."""
    return not RELATIONS.isdisjoint(words)


_IS = frozenset("is was its am are being".split())
_MEANS = frozenset("mean meant about for talking".split())
_ARTICLES = frozenset("a an my the our his her their this".split())
_NOT_THE_ANIMAL = frozenset(
    "person people lover owner walker sitter mad bite bites bit scratch scratched bed hair food toy park show".split()
)
_NO_PERSON = (ANIMALS | MACHINES) - {"vet", "boiler"}


def _is_no_person(words: Sequence[str]) -> bool:
    """ "She's a spaniel", "I meant the laptop", "the cat, not me": not "cat-cow pose", not "me, not the cat"."""
    for i, word in enumerate(words):
        if word not in _NO_PERSON:
            continue
        before = list(words[max(0, i - 5) : i])
        if list(words[i + 1 : i + 2]) and words[i + 1] in _NOT_THE_ANIMAL:
            continue
        if "not" in before or (i and words[i - 1] == "-") or list(words[i + 1 : i + 2]) == ["-"]:
            continue
        article = next((n for n in range(len(before) - 1, -1, -1) if before[n] in _ARTICLES), -1)
        if article < 0 or len(before) - article > 3:
            if list(words[:i]) in ([], ["the"], ["my"]) and len(words) <= i + 4:
                return True
            continue
        lead, after = set(before[max(0, article - 2) : article]), list(words[i + 1 : i + 6])
        opens = before[:article] in ([], ["sorry"])
        subject = opens or {"he", "she", "it", "that", "this", "they"} & set(before[:article])
        if (lead & _IS and subject) or lead & _MEANS or after[:3] in ([",", "not", "me"], [",", "i", "mean"]):
            return True
    return False


def is_caused(text: str, told: str) -> bool:
    """What was told has a harmless cause that is known and is over or expected to pass."""
    said = _plain(text)
    if _HEDGED.search(said) or _ONGOING.search(said):
        return False
    return any(c.told.search(told) and all(words.search(said) for words in c.said) for c in CAUSES)


def is_closed(text: str) -> bool:
    """It happened long ago and was dealt with."""
    said = _plain(text)
    return bool(_LONG_AGO.search(said) and _CLOSED.search(said) and not _NEW.search(said))


def is_ended(text: str, told: str, level: Level) -> bool:
    """What was worth an appointment has stopped, or an emergency has come to its own end."""
    said = _plain(text)
    if level is Level.SEE_DOCTOR and _STOPPED.search(said) and not _NOT_STOPPED.search(said):
        return True
    return any(
        e.told.search(told)
        and all(words.search(said) for words in e.over)
        and not (e.unless.search(said) or e.never.search(f"{told} {said}"))
        for e in ENDINGS
    )


def _abroad(text: str, told: str) -> bool:
    """The same in Spanish, French, German, Portuguese and Hindi: few phrasings, no native speaker has reviewed them."""
    if (language_of(text) == "en" and language_of(told) == "en") or _ABROAD_STILL.search(text):
        return False
    if _ABROAD_OVER.search(text):
        return True
    return bool(_ABROAD_WELL.search(text) and (_ABROAD_PAST.search(text) or _ABROAD_SEEN.search(text)))


def after_cue(text: str) -> str:
    """What a correction goes on to say: the part behind "but", for signs that are new."""
    parts = re.split(r"\b(?:but|however|though)\b", text, maxsplit=1, flags=re.IGNORECASE)
    return parts[1] if len(parts) == 2 else ""
