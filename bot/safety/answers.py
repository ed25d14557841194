"""Reads short answers as whole statements: "no" to "can you raise your arms?", "8 WEEK old" after "my 8 year old"."""

import re

_YES = re.compile(
    r"^\W*(?:(?:well|um|er|oh|actually|i think|hmm|erm)\W+)*(?:ye+s+|yea+h?|yep|yup|yh|ya|aye|si|sí|oui|ja|sim|haan|"
    r"a bit|a little|kind ?of|kinda|sort of|both|all of (?:them|those|it|that|the above)|definitely|afraid so|i do|"
    r"i have|"
    r"i am|it is|it does|it has|he is|she is|he does|she does|he has|she has|they are|they do|slightly|lots|correct|"
    r"true|"
    r"exactly|sadly|unfortunately|think so|mostly|loads|very|all three|the lot|everything)\b",
    re.IGNORECASE,
)
_NO = re.compile(
    r"^\W*(?:(?:well|um|er|oh|actually|hmm|erm|not|i think|i'?ve tried)\W+)*(?:no+|nope|nah+|naw|not (?:really|"
    r"any ?more|at "
    r"all|now|fully|properly|quite)|non|nein|nahi|não|nao|can'?t|cannot|i can'?t|he can'?t|she can'?t|won'?t|"
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
    r"warm|know|answer\w*|clear\w*|lift\w*|grip\w*|smil\w+|well|level|symmetrical|feeding|crying)\b",
    re.IGNORECASE,
)
_SHORT, _LONGEST = 12, 400


def statement(bot: str, text: str) -> str:
    """The answer together with what it affirms or denies of the bot's question; "" where it does neither."""
    if "?" not in bot or len(text) > _LONGEST:
        return ""
    questions = [part.strip() for part in re.split(r"(?<=[.?!\n])", bot) if part.endswith("?")]
    if _LAST_ONE.search(text):
        return f"{text} , {_affirmed(questions[-1])}"
    if len(text.split()) > _SHORT:
        return ""
    if _YES.match(text):
        return f"{text} , " + " and ".join(map(_affirmed, questions))
    if _NO.match(text):
        denied = " and ".join(filter(None, map(_denied, questions)))
        return f"{text} . {denied}" if denied else ""
    topic = _TOPIC.search(questions[-1])
    if topic and _PRONOUN.match(text):
        verb = " is " if re.match(r"\W*(?:it'?s|it is|they'?re|that'?s)\b", text, re.IGNORECASE) else " "
        return f"{text} . my {topic['what']}{verb}{_PRONOUN.sub('', text, count=1)}"
    return ""


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
    auxiliary = {"can": "cant", "could": "couldnt", "do": "dont", "does": "doesnt", "did": "didnt", "will": "wont"}
    verb = {"are": "am"}.get(verb, verb) if who == "i" else verb
    rest = re.split(r",? (?:and|or) ", _of_mine(inverted["rest"]))
    verb = f"{who} {auxiliary.get(verb, verb + ' not')}"
    if not all(_ABLE.search(part) for part in rest):
        return f"{verb} {' and '.join(rest)}"
    return " and ".join(f"{verb} {part}" for part in rest)


_COUNT = (
    r"\d+(?:[.,]\d+)?|a couple(?: of)?|a few|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"fifteen|"
    r"twenty|thirty|forty|fifty|hundred"
)
_TIME = re.compile(
    rf"\b(?P<count>{_COUNT})[ -]?(?P<unit>seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?)\b",
    re.IGNORECASE,
)
_TAKEN = re.compile(
    rf"\b(?P<verb>took|taken|take|had|swallowed|given|gave|eaten|ate|popped|necked|drank) (?:only |just |about |like )?"
    rf"(?P<count>{_COUNT})(?P<gap> )",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\b\d{1,4}\b(?! ?(?:mg|mcg|g|ml|units?|iu|percent|%|am|pm|\w*o'clock))", re.IGNORECASE)
_REVISES = re.compile(
    r"\b(?:i mean|i meant|typo|sorry|oops|make (?:that|it)|not \d+|not (?:two|three|four|five|six|ten)|no,? wait|"
    r"correction|auto ?correct|(?:stupid|damn|bloody|silly) (?:phone|keyboard|thumbs?)|actually|counted|more like)\b",
    re.IGNORECASE,
)


def amended(earlier: str, text: str) -> tuple[str, int, int]:
    """An earlier turn with the amount or time that this one corrects, and where this one says it; "" for none."""
    if not _REVISES.search(text):
        return "", 0, 0
    old, new = _TIME.search(earlier), _TIME.search(text)
    if old and new:
        return earlier[: old.start()] + new[0] + earlier[old.end() :], new.start(), new.end()
    taken, numbers = _TAKEN.search(earlier), list(_NUMBER.finditer(text))
    weights = re.findall(r"(\d+) ?(?:mg|mcg|g|ml|milligrams?|micrograms?)\b", text, re.IGNORECASE)
    numbers = [number for number in numbers if number[0] not in weights]
    if taken and numbers and not new and not _TAKEN.search(text):
        said = numbers[-1]
        return earlier[: taken.start("count")] + said[0] + earlier[taken.end("count") :], said.start(), said.end()
    return "", 0, 0
