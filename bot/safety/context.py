"""Who and what a sentence is about: words that are only mentioned, asked about, told of an animal, a machine, the past.

Every token gets a reason why it does not count, or "". Rules may disregard a reason (a question about lethal means
counts as asked). Where it is doubtful, the words count.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.safety.closed import closed
from bot.safety.elsewhere import elsewhere
from bot.safety.episodes import passed, pretended
from bot.safety.framing import framed, is_own, pleads
from bot.safety.idioms import ANIMALS, FICTION, IDIOMS, MACHINES, MEDIA, MENTIONS, PRINTED, RELATIONS, THINGS
from bot.safety.measures import is_medicine
from bot.safety.negation import triggers
from bot.safety.passing import (
    TONGUES,
    explained,
    explained_nearby,
    figures_of_speech,
    headings,
    hyperbole,
    of_animals,
    of_things,
)
from bot.safety.patterns import Trie
from bot.safety.spelling import NUMBERS
from bot.safety.text import Token, lemma, sentence_at
from bot.safety.text import sentences as in_sentences

_I = frozenset("i me my mine myself im ive".split())
_OTHERS = frozenset("he she him her his hers himself herself we our us".split())
_ASKS = frozenset(
    """what which why how when who where can could does do is are should would will has have did may might whats
    explain define describe list tell name give""".split()
)
_GENERIC_CUES = (
    "cause of", "symptom of", "sign of", "definition of", "difference between", "meaning of", "treatment of",
    "treatment for", "how common", "how does", "how do", "what be", "what cause", "what happen", "is it true", "why do",
    "what does", "can a", "true or false", "be it true", "fact or myth", "myth or fact",
    "how to recognise", "how to recognize", "how to spot", "tell me about", "what are", "people with", "patients with",
    "people on", "patients on", "someone with a", "could someone with", "can someone with",
    "in theory", "theoretically", "people who", "patients who", "sufferers of", "most people", "some people",
)  # fmt: skip
_NOW = frozenset(
    """now today tonight currently yesterday started starting since already keeps noticed suddenly woke happening began
    ago again still this-morning""".split()
)
_RIGHT_NOW = frozenset("now today tonight currently yesterday since started happening".split())
_TROUBLE_VERBS = frozenset(
    """feel have get notice start wake keep cant lose collapse retch vomit choke cough shake bleed scream drool
    wheeze""".split()
)
_PAST_UNITS = frozenset(map(lemma, "year years decade decades month months".split()))
_LONG_AGO = (
    "as a child", "as a kid", "when i be a child", "when i be little", "when i be young", "when i be a kid", "back in",
    "in my twenties", "years ago", "year ago", "months ago", "month ago", "last year", "in my teens", "long ago",
    "ages ago", "in the past", "history of", "previously", "used to have", "used to get", "once had", "years back",
    "months back", "year back", "when i be a teenager", "when i be a teen", "when i be a student", "when i be "
    "a boy", "when i be a girl", "when he be a baby", "when she be a baby", "when he be little", "when she be "
    "little", "at school", "at university", "at uni", "when i be pregnant", "last winter", "last summer",
    "last spring", "last autumn",
    "last christmas", "last easter", "summers ago", "winters ago",
    "when i be small", "when i be tiny", "when he be small", "when she be small", "when we be small",
    "when we be kids", "when we be little", "growing up", "in my youth", "in his youth", "in her youth",
    "as a baby", "as a girl", "as a boy", "as a toddler", "as a teenager", "as a newborn",
    "in the 90 s", "in the 80 s", "in the 70 s", "in the 60 s", "as a nipper", "when i be a nipper",
    "when i be a lad", "when i be a lass", "back then", "in those days", "years later", "outgrew", "outgrow",
    "grew out of", "never since", "none since", "decades ago",
    "the year before", "in the eighties", "in the nineties", "my old job",
    "always have be", "never could", "since birth", "born with", "when i be small", "when i be tiny", "when i be two",
    "before i be born", "at my christening", "at her christening", "at his christening", "be a floppy baby",
    "as an infant", "as a teen", "as a student",
)  # fmt: skip
_LINGERS = frozenset(
    """still today tonight again currently since lately recently keeps keep yesterday getting tablets pills
    new weeks days week hours minutes worse worsening never remains ever""".split()
)
_IF = frozenset(("if", "suppose", "supposing", "imagine", "hypothetically", "incase", "whether"))
_WOULD = frozenset("should would could what when do how can will does who".split())

_PHRASES = Trie()
for _phrase in IDIOMS:
    _PHRASES.add([lemma(w) for w in _phrase.split()], "idiom")
for _phrase in _LONG_AGO:
    _PHRASES.add([lemma(w) for w in _phrase.split()], "past")
for _phrase in _GENERIC_CUES:
    _PHRASES.add([lemma(w) for w in _phrase.split()], "generic")
for _phrase in (
    "want to know if", "want to know whether", "want to know which", "want to know what", "wonder if", "wonder whether",
    "curious if", "curious whether", "would like to know if", "ask if", "ask whether",
):  # fmt: skip
    _PHRASES.add([lemma(w) for w in _phrase.split()], "asking")
for _phrase in FICTION:
    _PHRASES.add([lemma(w) for w in _phrase.split()], "fiction")
for _phrase in (
    "you are now",
    "ignore all",
    "ignore your",
    "ignore the",
    "pretend",
    "act as",
    "answer only",
    "only answer",
    "new rules",
):
    _PHRASES.add([lemma(w) for w in _phrase.split()], "orders")
for _phrase in MENTIONS:
    _PHRASES.add([lemma(w) for w in _phrase.split()], "mentioned")


def reasons(tokens: Sequence[Token], negated: Sequence[int] | None = None) -> list[str]:
    """For each token why it does not count: idiom, quoted, fiction, animal, machine, question, hypothetical, past."""
    quiet = [""] * len(tokens)
    cues: dict[int, set[str]] = {}
    for i, token in enumerate(tokens):
        if _year(tokens, i) or (
            token.text == "aged"
            and i + 1 < len(tokens)
            and tokens[i + 1].text.isdigit()
            and int(tokens[i + 1].text[:3]) < 12
        ):
            cues.setdefault(token.sentence, set()).add("past")
    for cue, i, end in _PHRASES.all(tokens):
        if cue == "generic" and i and tokens[i].text in ("what", "how", "why") and tokens[i - 1].text in _TOLD_BY:
            continue
        if (
            cue == "past"
            and tokens[i].text == "last"
            and i
            and tokens[i - 1].text in ("the", "since", "over", "this", "than", "from")
        ):
            continue
        if cue == "generic" and i and tokens[i - 1].text in ("know", "knows", "knew"):
            continue  # "Doesn't know what's real".
        if cue == "generic" and "here" in {t.text for t in tokens[end : end + 4]}:
            continue  # "Signs of heat stroke here: 41, confused".
        if cue == "past" and (_no_past(tokens, i, end) or _compared(tokens, i)):
            continue
        if cue == "mentioned" and i and tokens[i].text == "i" and tokens[i - 1].text in ("and", "but", "as"):
            continue
        if cue == "mentioned" and i and tokens[i].lemma == _SPELL and tokens[i - 1].text in _SPELLS:
            continue
        if cue == "mentioned" and ((tokens[i].text == "word" and _sought(tokens, i)) or _followed(tokens, i)):
            continue
        if cue == "past" and tokens[end - 1].text in ("ago", "back") and _dose_changed(tokens, i):
            continue
        standing = cue == "past" and tokens[i].text != "history" and _alone(tokens, i, end)
        if standing or (cue == "past" and _years_later(tokens, i, end)):
            cues.setdefault(tokens[i].sentence - 1, set()).add(cue)
        if cue == "idiom":
            quiet[i:end] = ["idiom"] * (end - i)
        elif cue == "asking":
            _asked(tokens, end, quiet)
        else:
            cues.setdefault(tokens[i].sentence, set()).add(cue)
            if i and tokens[i].text == "always" and tokens[i].sentence > tokens[i - 1].sentence:
                cues.setdefault(tokens[i - 1].sentence, set()).add(cue)
    for sentence in (*_at_an_age(tokens), *_grown(tokens)):
        cues.setdefault(sentence, set()).add("past")
    sentences = in_sentences(tokens)
    texts = [[tokens[i].text for i in places] for places in sentences]
    if any(map(_returned, texts)):
        for kinds in cues.values():
            kinds.discard("past")
    marked = _quotations(tokens, quiet)
    personal = [_personal(words) for words in texts]
    anyone = any(
        who and _present(words) and not _closed(words, cues.get(n, set()))
        for n, (who, words) in enumerate(zip(personal, texts, strict=True))
    )
    about = ""
    herd = any(token.text in _HERD for token in tokens)
    mine = any(token.text == "mine" for token in tokens)
    for n, places in enumerate(sentences):
        words = _livestock(texts[n]) if herd else texts[n]
        unquoted = [tokens[i].text for i in places if i not in marked]
        own, spoken = is_own(unquoted), {*unquoted}
        ill = anyone and (mine or not _textbook(words) or _refers_back(_behind(tokens, sentences[n + 1 : n + 3])))
        reason, about = _sentence(words, cues.get(n, set()), personal[n], ill, about, own, spoken)
        if reason:
            for i in places[: _turns(words)] if reason == "past" else places:
                quiet[i] = quiet[i] or reason
    if _discloses(tokens):
        quiet = ["" if reason in _SUPPOSED else reason for reason in quiet]
    for i in closed(tokens):
        quiet[i] = quiet[i] or "past"
    for i in framed(tokens, sentences, marked):
        quiet[i] = quiet[i] or "mentioned"
    for places in sentences[: _ended_well(texts)]:
        for i in places:
            quiet[i] = quiet[i] or "past"
    for n in range(1, len(sentences)):
        if _specified(texts[n]):
            for i in sentences[n - 1]:
                quiet[i] = quiet[i] or "idiom"
    for n, places in enumerate(sentences):
        if n and _claims(texts[n]):
            for i in (*sentences[n - 1], *places):
                quiet[i] = "" if quiet[i] in _CLAIMABLE else quiet[i]
    for i in hyperbole(tokens):
        quiet[i] = quiet[i] or "idiom"
    for n, words in enumerate(texts):
        for i in _asked_back(words, next(iter(texts[n + 1 :]), [])):
            quiet[sentences[n][i]] = quiet[sentences[n][i]] or "mentioned"
    for i in headings(tokens):
        quiet[i] = quiet[i] or "mentioned"
    for i in figures_of_speech(tokens):
        quiet[i] = quiet[i] or "idiom"
    for i in of_animals(tokens, ANIMALS):
        quiet[i] = quiet[i] or "animal"
    for i in of_things(tokens, THINGS):
        quiet[i] = quiet[i] or "machine"
    for i, reason in elsewhere(tokens):
        quiet[i] = quiet[i] or reason
    for i in [*explained(tokens, quiet, triggers(tokens) if negated is None else negated)]:
        quiet[i] = quiet[i] or "explained"
    for i in (*passed(tokens), *explained_nearby(tokens)):
        quiet[i] = quiet[i] or "passed"
    for i in pretended(tokens):
        quiet[i] = quiet[i] or "fiction"
    return quiet


_SUPPOSED = frozenset(("hypothetical", "question"))
_NOT_ME = frozenset("not isnt wasnt aint never isn just only if about to for".split())
_DISCLOSED = frozenset("me mine typing writing".split())
_BEING = frozenset("is be am was actually".split())
_AFTER_ME = frozenset("and right now who since".split())
_HAPPENS = frozenset("has have does did is are went started".split())


def _discloses(tokens: Sequence[Token]) -> bool:
    """ "A bloke of 52, say, and he'd be me", "let's imagine she's typing", "mine has": the supposed person is there."""
    for i, token in enumerate(tokens):
        if token.text not in _DISCLOSED:
            continue
        before = [t.text for t in tokens[max(0, i - 3) : i] if t.sentence == token.sentence]
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        ends = after is None or after.sentence != token.sentence or not after.text.isalpha() or after.text in _AFTER_ME
        told = len(before) > 1 and before[-1] in _BEING and before[0] != "is" and not _NOT_ME & set(before)
        if token.text == "me" and told and ends:
            return True
        if token.text == "mine" and after is not None and after.text in _HAPPENS and not _NOT_ME & set(before):
            return True
        if token.text in ("typing", "writing") and before[-2:] in (["she", "is"], ["he", "is"], ["who", "is"]):
            return True
    return False


_CLOSURES = (
    ("panic", "over"), ("false", "alarm"), ("all", "clear"), ("off", "you", "go"), ("clean", "bill"),
    ("close", "the", "loop"), ("discharged",), ("turned", "out", "to", "be"),
)  # fmt: skip
_WELL = frozenset(
    """fine well great grand gusto playing laughing running happy bother trouble healthy normal perfect perfectly
    marvellous lovely rain whole""".split()
)
_UNFINISHED = frozenset(
    """again worse still but however myself disappointed gutted wish regret returned returning back overdose thoughts
    alone""".split()
)


def _ended_well(sentences: Sequence[Sequence[str]]) -> int:
    """How many sentences a scare takes up that ended well: "Panic over. … They've discharged her, she's playing"."""
    words = {w for sentence in sentences for w in sentence}
    if _UNFINISHED & words or not _WELL & words:
        return 0
    ends = [
        n for n, sentence in enumerate(sentences) for cue in _CLOSURES
        if any(tuple(sentence[i : i + len(cue)]) == cue for i in range(len(sentence)))
    ]  # fmt: skip
    return max(ends) + 1 if len(set(ends)) > 1 else 0


def _asked_back(words: Sequence[str], answer: Sequence[str]) -> range:
    """ "You asked if my speech is slurred": what the writer was asked, unless the answer is yes or tells of now."""
    for i in range(len(words) - 3):
        if words[i] in ("you", "bot") and words[i + 1] in ("asked", "ask") and words[i + 2] in ("if", "whether"):
            said = {*answer, *words[i + 3 :]} if "," in words[i + 3 :] else {*answer}
            denied = {"always", "never", "no", "not", "nope", "isnt", "doesnt"} & said
            return range(i, len(words)) if denied and not said & _SAYS_YES else range(0)
    return range(0)


_SAYS_YES = frozenset("yes yeah yep now today yesterday since started suddenly worse but".split())
_OWN_END = frozenset("life lives pain me self suffering".split())


def _specified(words: Sequence[str]) -> bool:
    """ "The gym membership I mean": what was ended or killed the sentence before was a thing."""
    plain = [w for w in words if w.isalnum()]
    if not 3 <= len(plain) <= 8 or plain[0] not in ("the", "my", "our", "a") or plain[1] in RELATIONS:
        return False
    return plain[-2:] in (["i", "mean"], ["i", "meant"], ["that", "is"]) and not _OWN_END & set(plain)


_CLAIMABLE = frozenset(("mentioned", "question", "quoted"))


def _claims(words: Sequence[str]) -> bool:
    """ "That's my son, since this morning", "that's me exactly", "I meant it": what was only named before is meant."""
    opening = [w for w in words[:8] if w not in ("and", "well", "yes", "exactly", "just", "all", "sounds", "like")]
    for i, word in enumerate(opening[:4]):
        if word in ("that", "this") and opening[i + 1 : i + 2] == ["is"]:
            who, after = opening[i + 2 : i + 3], opening[i + 3 : i + 4]
            if who in (["me"], ["us"], ["him"], ["her"]) and after != ["done"]:
                return True
            if who in (["my"], ["our"]) and {*after} <= RELATIONS and after:
                behind = words.index(after[0]) + 1
                return set(words[behind : behind + 1]) <= {",", ".", "since", "now", "today", "right", "tonight"}
        if word == "i" and opening[i + 1 : i + 2] in (["meant"], ["mean"]) and opening[i + 2 : i + 3] == ["it"]:
            return True
    return False


def _back(tokens: Sequence[Token], i: int) -> bool:
    """ "Back in 94"."""
    return i > 1 and tokens[i - 2].text == "back" and tokens[i].text > "40"


def _returned(words: Sequence[str]) -> bool:
    """ "I'm having them again", "it's back": what was told of the past is not over."""
    for i, word in enumerate(words):
        if word not in _IT:
            continue
        before, denied = words[i - 1 : i], {"never", "not", "without", "wont"} & set(words[max(0, i - 5) : i])
        if _HAVING & set(before) and "again" in words[i + 1 : i + 4] and not denied:
            return True
        if words[i + 2 : i + 3] in (["back"], ["returned"]) and words[i + 1] in _BACK:
            return True
    return False


_IT = frozenset("them it they one another this".split())
_BACK = frozenset("is are has have".split())


_HAVING = frozenset("having have had get getting got gets has".split())


def _alone(tokens: Sequence[Token], i: int, end: int) -> bool:
    """ "I fainted at school. Thirty years ago!": a time that stands alone belongs to the sentence before it."""
    sentence = tokens[i].sentence
    around = [t for t in tokens[max(0, i - 4) : end + 3] if t.sentence == sentence and t.text.isalnum()]
    return sentence > 0 and len(around) <= end - i + 2 and not _lingers([t.text for t in around])


_CHANGES = frozenset(map(lemma, """doubled upped increased raised halved changed switched swapped started began added
    put went""".split()))  # fmt: skip


def _dose_changed(tokens: Sequence[Token], i: int) -> bool:
    """ "My statin was doubled a month ago and ...": when the medicine changed, and what came of it is told now."""
    before = [t for t in tokens[max(0, i - 9) : i] if t.sentence == tokens[i].sentence]
    return any(t.lemma in _CHANGES for t in before) and any(is_medicine(t) for t in before)


def _years_later(tokens: Sequence[Token], i: int, end: int) -> bool:
    """ "I had a stroke at forty. Nine years later I run marathons": what was told before was then."""
    opens = i < 4 or tokens[i - 4].sentence < tokens[i].sentence
    return tokens[end - 1].text == "later" and tokens[i].sentence > 0 and opens


def _year(tokens: Sequence[Token], i: int) -> bool:
    """ "In 2015", "in '09", "back in 94": long ago, unlike "since 2015"."""
    text = tokens[i].text
    if not text.isdigit() or not i or len(text) not in (2, 4):
        return False
    if len(text) == 2 and i > 1 and tokens[i - 1].text in _APOSTROPHES:
        return tokens[i - 2].text == "in"
    if len(text) == 4 and tokens[i - 1].text in ("a", "my") and _text(tokens, i + 1).isalpha():
        return "1950" < text < "2025"  # "Knocked out in a 2020 match".
    long_ago = text[:2] in ("19", "20") if len(text) == 4 else _back(tokens, i)
    return long_ago and tokens[i - 1].text in ("in", "during", "of", "around", "about")


_APOSTROPHES = frozenset("'\u2018\u2019")


def _at_an_age(tokens: Sequence[Token]) -> Iterator[int]:
    """Sentences told of a younger age: "an overdose at 17. I'm 44 now", "when I was two"."""
    ages = [
        (i, age)
        for i, token in enumerate(tokens[:-1])
        if token.text in ("am", "is", "aged", "turned")
        and 16 <= (age := _age(tokens[i + 1])) <= 110
        and _text(tokens, i + 2) not in _UNITS
    ]
    for i, token in enumerate(tokens[:-1]):
        if token.text not in _AT_AGE:
            continue
        age = _birthday(tokens, i) or _age(tokens[i + 1])
        if token.text == "was" and tokens[i + 1].text in ("one", "two"):
            age = 2
        if not age or _text(tokens, i + 2) in _UNITS or not i:
            continue
        before = [t.text for t in tokens[max(0, i - 2) : i]]
        if token.text == "was" and before[:1] in (["when"], ["till"], ["until"], ["before"]) and age <= 40:
            yield token.sentence
        if token.text != "was" and any(
            now >= age + 8 and (tokens[place].sentence > token.sentence or (age > 12 and place > i))
            for place, now in ages
        ):
            yield token.sentence


_AT_AGE = frozenset("was at aged till until on".split())


def _birthday(tokens: Sequence[Token], i: int) -> int:
    """ "On my 21st", "at her 18th"."""
    ordinal = _text(tokens, i + 2)
    if (
        tokens[i].text not in ("on", "at")
        or tokens[i + 1].text not in ("my", "his", "her")
        or ordinal[-2:] not in _ORDINALS
    ):
        return 0
    return int(ordinal[:-2]) if ordinal[:-2].isdigit() else 0


_ORDINALS = ("st", "nd", "rd", "th")


_ADULT = frozenset(
    """university uni college grown married teenager adult thirties forties fifties twenties doctor dentist nurse
    engineer father mother strapping taller rugby driving gcses levels degree army wedding""".split()
)


def _grown(tokens: Sequence[Token]) -> Iterator[int]:
    """Told of one who has grown up since: "one fit at 18 months, she's at university now", "was a floppy baby"."""
    words = [t.text for t in tokens]
    grown = (words[max(0, i - 5) : i + 6] for i, word in enumerate(words) if word in _ADULT)
    if not any({"now", "is", "am"} & set(around) for around in grown):
        return
    for i in range(len(words) - 2):
        aged = words[i] == "at" and _age(tokens[i + 1]) and words[i + 2] in ("months", "weeks", "days", "hours")
        if aged or (words[i : i + 2] == ["was", "a"] and {"baby", "newborn", "toddler"} & set(words[i + 2 : i + 4])):
            yield tokens[i].sentence


_UNITS = frozenset(
    """weeks week days day hours hour minutes minute months stone kilos kg am pm o oclock degrees mg percent past to in
    over times miles per of this tonight yesterday today on litres cups""".split()
)


def _age(token: Token) -> int:
    if token.text.isdigit() and len(token.text) < 4:
        return int(token.text)
    value = NUMBERS.get(token.text, 0)
    return int(value) if value >= 3 else 0


def _text(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].text if i < len(tokens) else ""


_JOINS = frozenset("and but from of by with like".split())
_TOLD_BY = _JOINS | frozenset("asking asks remember remembers forgot forgets recall".split())


def _asked(tokens: Sequence[Token], at: int, quiet: list[str]) -> None:
    """ "I just want to know if coffee makes twitching worse": the clause is a question unless it names a person."""
    end, stops = at, (",", "because")
    while end < len(tokens) and tokens[end].sentence == tokens[at].sentence and tokens[end].text not in stops:
        end += 1
    clause = {t.text for t in tokens[at:end]}
    if not clause & (_I | _OTHERS | RELATIONS | _RIGHT_NOW):
        quiet[at:end] = [reason or "question" for reason in quiet[at:end]]


def _compared(tokens: Sequence[Token], i: int) -> bool:
    """ "I have to stop on the stairs, wasn't so last year": the past is named to tell what has changed since."""
    before = {t.text for t in tokens[max(0, i - 4) : i]}
    return tokens[i].text == "last" and not before.isdisjoint(("wasnt", "didnt", "couldnt", "never", "than", "unlike"))


_SCHOOLS = frozenset("school university uni".split())
_SCHOOLDAYS = frozenset("when was used once back always we old remember years days".split())


def _no_past(tokens: Sequence[Token], i: int, end: int) -> bool:
    """ "As weak as a baby", "came back in a minute": these are not about long ago."""
    if tokens[i].text == "as":
        return i > 1 and tokens[i - 2].text == "as"
    if tokens[end - 1].text in _SCHOOLS and tokens[i].text == "at":
        return not _SCHOOLDAYS & {tokens[j].text for j in sentence_at(tokens, i)}
    if tokens[end - 1].text == "past" and end < len(tokens) and tokens[end].lemma in _SHORT:
        return True  # "Half gone in the past hour".
    if tokens[i].text == "back" and tokens[end - 1].text == "in":
        following = {t.text for t in tokens[end : end + 2]}
        return not (following & _MONTHS or any(w[:2] in ("19", "20") and len(w) == 4 for w in following))
    return False


_SHORT = frozenset(
    map(lemma, "hour hours minute minutes second seconds day days few couple half week two three ten 24 twenty".split())
)
_MONTHS = frozenset(
    """january february march april may june july august september october november december spring summer autumn
    winter day days time twenties thirties forties youth teens school uni university college student eighties nineties
    80 90 70 60""".split()
)
_GOING_ON = frozenset("is are am has have having again".split())
_STATIONS = frozenset(
    """university uni college school grown adult married retired teenager mum dad mother father doctor nurse teacher
    engineer army navy work captain strapping""".split()
)
"""Where people stand long after: "she's at university now"."""
_OVER = frozenset("fine ok okay grand well alive better good healthy normal great".split())


def _turns(words: Sequence[str]) -> int:
    """Where a sentence that began in the past comes to the present: "had a stroke in May and now my arm is dead"."""
    for i, word in enumerate(words):
        if word == "these" and words[i + 1 : i + 2] == ["days"]:
            return max(
                (n + 1 for n, w in enumerate(words[:i]) if w in (",", "and", "but", "-", "–", "—", ":")), default=0
            )
        if i and word == "this" and words[i + 1 : i + 2] in (["is"], ["feels"]) and ":" in words[i:]:
            return i  # "A stroke in 2009, and I know what this is: my arm has gone".
        if i and word == "am" and words[i - 1] == "i" and _is_age(words[i + 1 : i + 3]):
            return i - 1
        before = words[i - 1] if i else ""
        aged = before.isdigit() or (before in NUMBERS and before != "one")
        if word == "now" and not aged and before not in _OVER:
            if any(w.isalnum() for w in words[i + 1 :]):
                return i
            return (
                0 if _GOING_ON & set(words[max(0, i - 4) : i]) and not _become(words[max(0, i - 4) : i]) else len(words)
            )
    return len(words)


def _become(before: Sequence[str]) -> bool:
    """ "She's at university now", "he's a solicitor now": what has become of them since."""
    if before[-1:] and before[-1] in _STATIONS:
        return True
    who, verb, article = before[-4:-1] if len(before) > 3 else ("", "", "")
    return who in _WHO and verb in ("am", "is", "are") and article in ("a", "an") and before[-1] not in _WRECKS


_WHO = frozenset("i he she they".split())
_WRECKS = frozenset("mess wreck state weight lump vegetable zombie ghost nightmare worry patient danger risk".split())


def _is_age(words: Sequence[str]) -> bool:
    """ "I am seventy-one", not "I am 20 weeks"."""
    if not words or (words[1:2] and words[1] in _UNITS):
        return False
    return (words[0].isdigit() and 16 <= int(words[0][:3]) <= 110) or NUMBERS.get(words[0], 0) >= 16


def _pleads(words: Sequence[str]) -> bool:
    """ "Lips blue, on the floor, what do I do": told first, asked after, so somebody is there."""
    return any(
        tuple(words[i : i + 2]) in (("what", "do"), ("what", "should")) and words[i + 2 : i + 4] == ["i", "do"]
        for i in range(_TOLD, len(words) - 3)
    )


_TOLD = 4


def _personal(words: Sequence[str]) -> bool:
    """Whether a sentence speaks of a person who is there: I have, my dad, she is."""
    words = _without_source(_without_pupil(words))
    if any(w in _OTHERS for w in words) or _pleads(words):
        return True
    for i, word in enumerate(words):
        if word in ("someone", "somebody") and words[i + 1 : i + 2] == ["with"] and words[i - 1 : i] in _MAY:
            continue  # "Could someone with asthma stop breathing?"
        if word in RELATIONS and (i == 0 or words[i - 1] in ("my", "our", "the", "this", "your") or i < 2):
            return True
        if word in ("my", "me", "myself"):
            return True
        if word == "i" and tuple(words[i - 1 : i]) not in (("do",), ("should",), ("can",), ("would",), ("could",)):
            return True
    return False


_MAY = (["could"], ["can"], ["does"], ["would"], ["might"])


def _without_pupil(words: Sequence[str]) -> Sequence[str]:
    """ "Explain it as if I were twelve", "explain it to me like I'm five": the writer is only the pupil."""
    if not words or not {"explain", "describe", "define"} & set(words[:4]):
        return words
    for i, word in enumerate(words[:-2]):
        if word in ("if", "like", "though") and words[i + 1] == "i" and words[i + 2] in ("were", "was", "am", "be"):
            end = i + 4
            return [w for w in (*words[:i], *words[end:]) if w != "me"]
    return words


_HEARD = frozenset("read heard saw seen learned learnt gather understand googled".split())


def _without_source(words: Sequence[str]) -> Sequence[str]:
    """ "I read that people with Parkinson's choke": the writer has read it, and is not the one who chokes."""
    for i, word in enumerate(words[:4]):
        if word in ("i", "ive") and _HEARD & set(words[i + 1 : i + 3]) and "that" in words[i + 2 : i + 6]:
            return [*words[:i], *words[i + 1 :]]
    return words


def _present(words: Sequence[str]) -> bool:
    return any(w in _NOW or lemma(w) in _TROUBLE_VERBS for w in words)


def _sentence(
    words: list[str], cues: set[str], personal: bool, anyone: bool, about: str, own: bool, spoken: set[str]
) -> tuple[str, str]:
    """Why a sentence does not count, and whether an animal is what the next "he" or "it" means."""
    if _animal(words):
        return "animal", "animal"
    if about == "animal" and words and _third(words) and not spoken & (_I | RELATIONS):
        return "animal", "animal"
    if about == "animal" and _FRETS & set(words) and RELATIONS & set(words) and not _hurt(words):
        return "animal", "animal"
    if _machine(words):
        return "machine", ""
    if "mentioned" in cues and not set(words) & _RIGHT_NOW and not own and not pleads(words):
        return "mentioned", "fiction"
    if "fiction" in cues and not (_I & set(words) - {"my"} and _present(words)) and not own:
        return "fiction", "fiction"
    if about == "fiction" and not (_I & set(words)) and not _at_home(words):
        return "fiction", "fiction"
    supposed = _hypothetical(words) and not (own and "hypothetically" in words)
    if supposed and not set(words) & _RIGHT_NOW:
        return "hypothetical", ""
    if "past" in cues and "than" not in words and not _lingers(words):
        return "past", ""
    if not personal and not anyone and about != "orders" and not set(words) & _RIGHT_NOW and _question(words, cues):
        return "question", ""
    return "", "orders" if "orders" in cues or about == "orders" else ""


_HOME = frozenset("mum dad mam gran nan grandad grandma grandpa".split())


def _at_home(words: Sequence[str]) -> bool:
    """ "Dad's on the floor", behind a sentence about a quiz: the writer's own father, no character."""
    articles = (["the"], ["a"], ["his"], ["her"])
    return any(w in _HOME and words[max(0, i - 1) : i] not in articles for i, w in enumerate(words))


def _closed(words: Sequence[str], cues: set[str]) -> bool:
    """Whether a sentence tells only of what is long over: whoever it names is not ill now."""
    return "past" in cues and "than" not in words and not _lingers(words) and _turns(words) == len(words)


def _lingers(words: Sequence[str]) -> bool:
    """Whether what is told of the past goes on: "and still can't", but not "and still tells the story"."""
    for i, word in enumerate(words):
        if word == "since" and i and (words[i - 1] in _NONE_SINCE or _never_since(words[max(0, i - 4) : i])):
            continue
        if word == "since" and _rid_of(words[max(0, i - 4) : i]):
            continue
        if word in ("new", "since", "ever") and _unchanged(words):
            continue
        if word == "days" and i and words[i - 1] == "these":
            continue
        if word == "again" and words[max(0, i - 1) : i] and words[i - 1] in _BACK_AT:
            continue
        if word == "since" and (words[i + 1 : i + 2] == ["birth"] or _as_child(words[i + 2 : i + 6])):
            continue
        if word == "since" and _MANAGED & set(words[max(0, i - 6) : i]) and i and words[i - 1].endswith("s"):
            continue
        if ["never", "again"] in (words[i : i + 2], words[max(0, i - 1) : i + 1]):
            continue
        if word in _MEDICINES and "off" in words[max(0, i - 3) : i]:
            continue
        if word == "never" and "since" in words[i : i + 6] and _never_since(words[i : i + 5]):
            continue
        if word in _SPANS and (_over_in(words, i) or _how_often(words[max(0, i - 2) : i])):
            continue
        if word == "days" and words[i - 1 : i] == ["these"] and _OVER & set(words[max(0, i - 6) : i]):
            continue
        if word in _LINGERS and not (word in ("still", "never") and lemma(words[min(i + 1, len(words) - 1)]) in _TELLS):
            return True
    return False


def _as_child(after: Sequence[str]) -> bool:
    """ "Since I was a lad", "since I was born": as it has always been."""
    return after[:1] == ["was"] and bool(_YOUNG & set(after[1:]))


_YOUNG = frozenset("born baby lad lass kid child boy girl nipper little small teenager teen toddler".split())


def _unchanged(words: Sequence[str]) -> bool:
    """ "Crooked ever since, nothing new": what was left behind long ago and is as it was."""
    return any(a in ("nothing", "no", "not") and b in ("new", "change", "changed") for a, b in pairwise(words))


def _rid_of(before: Sequence[str]) -> bool:
    """ "Off thinners since 2018", "clean since": free of it from then on, unless that is denied."""
    return bool(_FREE & set(before)) and not {"not", "never", "isnt", "arent", "havent", "hasnt", "cant"} & set(before)


_BACK_AT = frozenset(
    """running playing dancing walking cycling swimming training singing lifting working driving climbing jogging rowing
    riding fit well right normal fine""".split()
)
"""What one does again when it is over."""
_MANAGED = frozenset("played run ran done walked climbed worked raised ridden skied swum danced sung flown".split())
_FREE = frozenset("off clear clean free sober rain ninepence fiddle".split())
_MEDICINES = frozenset(("tablets", "pills"))


def _never_since(before: Sequence[str]) -> bool:
    """ "Never a twinge since", unlike "never the same since"."""
    return bool({"never", "none", "nothing"} & set(before)) and not {"same", "right", "well", "been"} & set(before)


def _how_often(before: Sequence[str]) -> bool:
    """ "Golf twice a week": how often, not how long."""
    return before[-1:] in (["a"], ["per"], ["every"]) and before[0] in (
        "twice",
        "once",
        "times",
        "days",
        "nights",
        "hours",
        "miles",
    )


def _over_in(words: Sequence[str], i: int) -> bool:
    """ "Cleared in a week", "six weeks in hospital": how long it took, not how long it has lasted."""
    before, after = words[max(0, i - 3) : i], words[i + 1 : i + 4]
    if "for" in before and not {"now", "still", "been", "again", "today"} & set(words):
        return True
    if after[:1] in (["in"], ["on"]) and _NURSED & set(after[1:]):
        return True
    return bool(_WITHIN & set(before)) or after[:1] == ["off"]


_NURSED = frozenset("hospital drip drips icu ward intensive plaster traction oxygen antibiotics steroids".split())
_WITHIN = frozenset("in within inside after spent took lasted stayed".split())
_SPELL = lemma("spell")
_SPELLS = frozenset(
    "dizzy funny faint fainting bad weak blank cold hot dry sick first second giddy long short black".split()
)
_SPANS = frozenset("weeks days week hours minutes".split())
_NONE_SINCE = frozenset(
    """peep sausage recurrence repeat repeats touch champion episode episodes another never none
    nothing anything ever fine ok okay well good problems trouble bother ones rain clear normal perfect healthy
    sound""".split()
)


def _followed(tokens: Sequence[Token], i: int) -> bool:
    """ "I did it like the poster says": done, not read out."""
    return i > 1 and tokens[i - 2].text in ("like", "as") and tokens[i - 1].text == "the"


_FAILS = frozenset("cant couldnt forgot forgotten lost losing find remember recall".split())


def _sought(tokens: Sequence[Token], i: int) -> bool:
    """ "She couldn't find the word for fork": a word that did not come, not one that is asked about."""
    return not _FAILS.isdisjoint(t.text for t in tokens[max(0, i - 4) : i])


_TELLS = frozenset(map(lemma, "could tells talks laughs jokes remember remind loves alive here since".split()))
_PETTING = frozenset(
    "neighbours neighbour friends little elderly rescue rescued family there something wrong with".split()
)


def _third(words: Sequence[str]) -> bool:
    return bool({"he", "she", "it", "his", "her", "its", "they", "him"} & set(words[:6]))


_HERD = frozenset(
    "vet vets cow cows colostrum udder heifer herd dairy bull ewe sow mare calving lambing hooves".split()
)


def _livestock(words: Sequence[str]) -> list[str]:
    """Where a herd is spoken of, a calf that is nobody's own is an animal."""
    own = frozenset(("my", "his", "her", "your", "left", "right", "one", "both"))
    stock = frozenset(("calf", "calves"))
    return ["cow" if w in stock and not own & set(words[max(0, n - 1) : n]) else w for n, w in enumerate(words)]


def _animal(words: Sequence[str]) -> bool:
    """An animal is what the sentence is about, and no person: "my dog is twitching", not "the dog bit me"."""
    for i, word in enumerate(words[:-2]):
        bitten = word in _BITES and words[i + 1] in ("my", "our", "the", "a", "his", "her") and words[i + 2] in ANIMALS
        if bitten and not {"me", "him", "us", "them"} & set(words) and not RELATIONS & set(words):
            return True
    for i, word in enumerate(words):
        if (word not in ANIMALS and word != "calf") or words[i + 1 : i + 2] in _PARTIES:
            continue
        if word in ANIMALS and _child_too(words[i + 1 :]):
            return False
        owner = words[i - 1 : i] if {*words[i - 1 : i]} & RELATIONS else []
        if word == "calf" and {"born", "cow", "heifer"} & set(words[i + 1 : i + 4]):
            return True
        if word in ANIMALS and all(
            w in _LEAD or w in ANIMALS or w in _PETTING or w in owner for w in _after_about(words[:i])
        ):
            after = set(_without_asking(words[i + 1 :]))
            if "vet" in after:
                return True
            if after & (_I | RELATIONS) or _mauls(words):
                return False
            return not (_I - {"my"}) & set(words[:i]) or words[max(i - 1, 0)] in ("my", "our", "the")
    return False


_MAULED = frozenset(
    "kicked trampled gored threw thrown rolled butted charged crushed mauled pecked knocked pinned".split()
)


def _mauls(words: Sequence[str]) -> bool:
    """Whether the animal has hurt somebody: "bit", "trampled him", "rolled on her"."""
    if {"bite", "bit", "bitten", "scratched", "attacked", "stung"} & set(words):
        return True
    return any(
        word in _MAULED and {"me", "him", "her", "us", "them", "on"} & set(words[i + 1 : i + 3])
        for i, word in enumerate(words)
    )


_CHILDREN = frozenset(
    """bairn bairns wean toddler kid kids child children boy girl grandson granddaughter newborn infant baby nephew
    niece lad lass tot""".split()
)
_PRODUCTS = frozenset("flea worming wormer drops tablets pills medicine meds shampoo spray collar".split())
_DOWN = frozenset("mouth ate eaten swallowed drank drunk chewed got sucked licked".split())


def _child_too(after: Sequence[str]) -> bool:
    """ "The collie's fine but the bairn ate some too", "the dog's flea drops got in her mouth": a person, after all."""
    if {*after[:1]} & _PRODUCTS and _DOWN & set(after):
        return True
    return any(
        (word in _CHILDREN or after[j : j + 2] == ["little", "one"]) and {"but", "and"} & set(after[:j])
        for j, word in enumerate(after)
    )


_BITES = frozenset("bit bites stung bitten attacked mauled".split())


def _after_about(before: Sequence[str]) -> Sequence[str]:
    """ "It's about my parrot": how one opens is not what it is about."""
    return before[before.index("about") + 1 :] if "about" in before[:4] else before


_PARTIES = (["do"], ["party"], ["night"], ["weekend"], ["bite"], ["sanctuary"], ["sitter"])


def _hurt(words: Sequence[str]) -> bool:
    """Whether the keeper's family is hurt too."""
    return bool({"bit", "bitten", "scratched", "kicked", "fell", "also", "too"} & set(words))


def _without_asking(words: Sequence[str]) -> list[str]:
    """ "What do I do", "should I worry": the keeper asks, he is not the patient."""
    asking = (["do"], ["should"], ["can"], ["could"])
    return [w for n, w in enumerate(words) if w != "i" or words[n - 1 : n] not in asking]


_FRETS = frozenset("thought floods crying upset worried panicking distraught beside reckons tears".split())
_LEAD = frozenset(
    """- , it about this one two three four five six seven eight nine ten eleven twelve fourteen fifteen year of some
    several both
    """.split()
) | frozenset(
    """my the our his her this that old new work a an i think so help is why does do and your stupid damn bloody whole
    second first poor dad mum dads mums husbands wifes son s sons daughters daughter how to fix stop when can what if
    keeps""".split()
)


def _machine(words: Sequence[str]) -> bool:
    words = [w for n, w in enumerate(words) if w != "i" or {*words[n + 1 : n + 2]}.isdisjoint(("think", "reckon"))]
    for i, word in enumerate(words):
        if word in MACHINES and not _HARMS & set(words) and "seat" not in words[i + 1 : i + 2]:
            return (
                all(w in _LEAD or (w in _PARTS and "of" in words[:i]) for w in words[:i])
                and not set(words[i + 1 :]) & (_I | {"we", "he", "him", "she", "they", "them", "her"} | RELATIONS)
                and not (_I - {"my"}) & set(words[:i])
            )
    return False


_PARTS = frozenset("left right front rear top arm side of hand head wing joint".split())
_HARMS = frozenset("crushed rolled trapped tipped pinned overturned ran hit landed leg legs foot chest".split())


def _asks_do(words: Sequence[str], i: int) -> bool:
    """Whether this "do" asks ("what do I do if"): "painkillers do nothing" tells."""
    return i == 0 or words[i - 1] in _ASKS or {*words[i + 1 : i + 2]} <= {"i", "you", "we", "they", "people", "one"}


def _hypothetical(words: Sequence[str]) -> bool:
    """ "What do I do if someone collapses?" But "if I lie flat I can't breathe" is real."""
    if "me" in words and "say" in words:
        return False
    if (
        words[:1] in (["assume"], ["pretend"], ["picture"])
        and {"i", "you", "someone"} & set(words[1:3])
        and "were" in words[2:4]
    ):
        return True
    if words[:1] == ["say"] and {*words[1:2]} & {"someone", "somebody", "you"} and {"would", "could"} & set(words):
        return True
    for i, word in enumerate(words):
        if word in _IF and words[i - 1 : i] not in (["i"], ["and"]):
            before, after = {w for n, w in enumerate(words[:i]) if w != "do" or _asks_do(words, n)}, words[i + 1 :]
            if before & _WOULD and not before & _OTHERS and "my" not in before:
                return True
            if {"would", "should"} & set(after) and not _found(words[:i]):
                return True
            if _anybody(words[:i], after):
                return True
            return word in ("suppose", "imagine", "hypothetically", "supposing")
    return False


def _found(before: Sequence[str]) -> bool:
    """ "Her leg has gone white, she yelps if I touch it, she'd call it cramp": what stands before is a fact."""
    said = set(before)
    return bool({"has", "is", "are", "am", "have", "been"} & said and (RELATIONS | _OTHERS | _I) & said)


_ANYBODY = frozenset("a an someone somebody anyone anybody you your people one".split())
_RESULTS = frozenset("can could does do will what how is are which".split())


def _anybody(before: Sequence[str], after: Sequence[str]) -> bool:
    """ "If potassium is too high can your heart stop": a condition on nobody, and what comes of it."""
    named = set(before) | set(after)
    if named & (_I | (_OTHERS - {"his", "her"}) | RELATIONS | _RIGHT_NOW) or any(w.endswith("ing") for w in before):
        return False
    return bool(_RESULTS & set(after[2:]) and (_ANYBODY & named))


def _question(words: Sequence[str], cues: set[str]) -> bool:
    if any(a in ("last", "past") and b in ("hour", "hours", "minutes", "few", "two") for a, b in pairwise(words)):
        return False  # "Soaked two pads in the last hour": told, not asked.
    start = next((w for w in words if w.isalpha() and w not in ("so", "and", "hi", "hello", "hey", "ok", "quick")), "")
    if start == "did" and "?" not in words:
        start = ""  # "Did the glass test": the person did it.
    if "?" not in words and start and words[words.index(start) + 1 : words.index(start) + 2] in _TELLING:
        start = ""  # "Can barely type this".
    return "generic" in cues or start in _ASKS or _looked_up(words) or ("?" in words and _asks(words))


_ASKS_FACTS = frozenset("what which how why who where when does do can could is are did was has would".split())
_OWN_CASE = frozenset(
    """you your yours it this that these those mine normal bad ok okay serious dangerous worry worried happening going
    now here one someone somebody anyone should would""".split()
)


def _textbook(words: Sequence[str]) -> bool:
    """ "Does atrial fibrillation cause strokes?": asked of nobody, whoever else is spoken of beside it."""
    asked = _from_question(words)
    if asked[:1] == ["is"] and asked[1:2] in (["there"], ["it"]) and asked[2:3] in (["a"], ["fine"], ["true"], ["any"]):
        asked = [asked[0], *asked[2:]]
    return bool(asked) and asked[0] in _ASKS_FACTS and not _OWN_CASE & set(_without_weather(asked))


def _behind(tokens: Sequence[Token], sentences: Sequence[Sequence[int]]) -> Sequence[str]:
    """The words of the next sentence that has any."""
    told = ([tokens[i].text for i in places if tokens[i].text.isalnum()] for places in sentences)
    return next((words for words in told if words), [])


def _refers_back(words: Sequence[str]) -> bool:
    """ "Does carbon monoxide cause headaches? My whole family has one": what was asked is what somebody has."""
    if not words:
        return False
    if words[0] in _PRONOUNS or (words[-1] in _ELLIPSES and len(words) < 8):
        return True
    for i, word in enumerate(words[1:9], 1):
        ends = words[i + 1 : i + 2] == [] or words[i + 1] in _AFTER_ONE
        if (word in ("one", "some", "any") and words[i - 1] in _TAKES and ends) or (word in ("them", "those") and ends):
            return True
    return False


_PRONOUNS = frozenset("he she it they him her his its".split())
_ELLIPSES = frozenset("have has did does is am are do".split())
_TAKES = frozenset("has have had on got get took taken drank ate swallowed drunk eaten with having inhaled".split())
_AFTER_ONE = frozenset(
    """and but for since today yesterday now too last this an a in at with from by when after ago already just so or
    or since two three half about while before""".split()
)


def _from_question(words: Sequence[str]) -> Sequence[str]:
    """ "Withdrawal: on which day do the fits come?", "at what age": from the word that asks, if one opens it."""
    start = next((n + 1 for n, w in enumerate(words[:6]) if w == ":"), 0)
    asked = words[start:]
    if asked[:1] and asked[0] in _PLACED and asked[1:2] in (["what"], ["which"]):
        asked = asked[1:]
    told = asked[1:2] and asked[0] in _HALF_ASKS and "?" not in words
    return [] if told else asked


def _without_weather(words: Sequence[str]) -> Sequence[str]:
    """ "When it's cold": an "it" that is nobody's."""
    return [w for n, w in enumerate(words) if w != "it" or words[n + 1 : n + 3] not in (["is", "cold"], ["is", "hot"])]


_PLACED = frozenset("at in on for to by from with".split())
_HALF_ASKS = frozenset("when where who can could is are did was has".split())
"""These open a question only where a question mark ends it: "can barely walk", "was fine this morning"."""


def _asks(words: Sequence[str]) -> bool:
    """A word that asks, unless its subject stands before it: "it is nothing?" states."""
    return any(w in _ASKS and not (i and words[i - 1] in _STATERS) for i, w in enumerate(words))


_TELLING = [
    [w]
    for w in """barely hardly scarcely only just not no now still also feel hear see been to unable even sometimes
    never got gotten gone already really literally""".split()
]
_STATERS = frozenset("i he she it that this there they we you which".split())


_SUBJECT_MATTER = frozenset(
    """link connection relationship difference definition meaning origin origins etymology mechanism pathophysiology
    prevalence incidence statistics odds vs versus classification wiki explained explanation types stages correlation
    association overlap epidemiology overview summary mnemonic infographic pronunciation spelling""".split()
)


def _looked_up(words: Sequence[str]) -> bool:
    """Words as one types them into a search field, told of nobody: "low vitamin d leg weakness link", "fit or fitt"."""
    plain = [w for w in words if w.isalnum()]
    if len(plain) > 14 or any(w in _NOW or w in _I for w in plain):
        return False
    return bool(_SUBJECT_MATTER & set(plain)) or (len(plain) == 3 and plain[1] == "or")


_TRUE = frozenset(
    (
        ("true", "story"), ("true", "btw"), ("for", "real"), ("no", "joke"), ("not", "joking"), ("is", "real"),
        ("really", "happened"), ("really", "happening"), ("is", "me"), ("actually", "me"), ("happening", "to"),
        ("not", "fiction"),
    )
)  # fmt: skip
"""The quotation, the poem or the part played is declared to be true."""


def _quotations(tokens: Sequence[Token], quiet: list[str]) -> frozenset[int]:
    """What stands in quotation marks. It is only mentioned when the sentence speaks of a song, a word, a film."""
    marked: set[int] = set()
    true = any(words in _TRUE for words in pairwise(t.text for t in tokens))
    judged = any(_judged(tokens, first, last) for first, last in _spans(tokens))
    for first, last in _spans(tokens):
        marked.update(range(first, last + 1))
        if true:
            continue
        near = {t.text for t in tokens[max(0, first - 12) : first]} | {t.text for t in tokens[last + 1 : last + 9]}
        told = near & _HELPERS and _I & {t.text for t in tokens[first:last]}
        media = (near & MEDIA or _sung_by(tokens, last)) and not near & (RELATIONS | {"he", "she"}) and not told
        papers = near & (_PAPERS | PRINTED) and not near & _ANSWERED and not told
        advice = _advises(tokens, first, last) and not _claimed(tokens, last) and not near & _TICKED
        tongue = near & TONGUES and near & _INTO and not near & (RELATIONS | {"he", "she"}) and not told
        if media or papers or tongue or advice or judged or _grammar(tokens, first, last):
            for i in range(first, last):
                quiet[i] = quiet[i] or "quoted"
    return frozenset(marked)


_INTO = frozenset("into translate put say class lesson unit phrasebook".split())
"""Beside a language: a quotation is to be put into it."""
_HELPERS = frozenset("doctor doctors gp nurse pharmacist chemist paramedic ambulance hospital ward 999 911 112".split())
"""Who is told of signs in a quotation that is to be translated or read out: they are the writer's own."""


_TICKED = frozenset("ticked tick yes".split())
_READERS = frozenset("you your someone somebody anyone patient patients person people casualty adults children".split())
_TELLERS = frozenset("i my me mine im he she his her him we our us".split())
_ADVISES = frozenset(
    """if when call ring dial seek tell contact go see ask stop consult do not may can cannot should could must get
    visit speak report""".split()
)


def _advises(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "Tell your doctor if you notice wheezing", "ring 999 if someone collapses": said to any reader, of nobody."""
    said = {t.text for t in tokens[first:last]}
    return bool(said & _READERS and said & _ADVISES) and not said & _TELLERS


_OWNS = frozenset("have has had got get am is feel feels do does did can cant match fit notice noticed".split())
_WHAT_IT_SAYS = frozenset(
    "it that this those them these both all exactly most every two three now same everything".split()
)


def _claimed(tokens: Sequence[Token], last: int) -> bool:
    """ "... it says, and I have both", "that's me", "he does": the writer finds himself in what he quotes."""
    words = [t.text for t in tokens[last + 1 : last + 30]]
    for i, word in enumerate(words):
        asked = words[i - 1 : i] in (["do"], ["does"], ["did"], ["have"])
        if word in ("i", "he", "she", "we", "they") and not asked and {*words[i + 1 : i + 2]} & _OWNS:
            after = [w for w in words[i + 2 : i + 5] if w not in ("got", "had", "all", "of", "just")]
            if not after or after[0] in _WHAT_IT_SAYS or not after[0].isalpha():
                return True
        named = words[i + 2 : i + 3] in (["me"], ["him"], ["her"]) or {*words[i + 3 : i + 4]} & RELATIONS
        if word in ("that", "this") and words[i + 1 : i + 2] == ["is"] and named:
            return True
        if word == "mine" and {*words[i + 1 : i + 2]} & _OWNS:
            return True
    return False


def _grammar(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "Is it lie or lay in '...'": two forms of a word are weighed, or the quotation has a gap to fill."""
    before = [t.text for t in tokens[max(0, first - 5) : first]]
    weighed = _text(tokens, first - 1) == "or" or _text(tokens, last + 1) == "or"
    asked = (before[-1:] == ["in"] and "or" in before) or (weighed and bool(_RIGHTLY & {t.text for t in tokens}))
    after = [t.text for t in tokens[last + 1 : last + 12]]
    inside = {t.lemma for t in tokens[first:last] if len(t.text) > 4}
    weighed = bool(_BEHAVES & {*after}) and any(t.lemma in inside for t in tokens[last + 1 : last + 12])
    return asked or (weighed and "?" in after) or [t.text for t in tokens[first:last]].count("_") > 1


def _judged(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "Is 'unresponsive' too strong?": a word is judged, and whatever else is quoted beside it is text."""
    after = [t.text for t in tokens[last + 1 : last + 6]]
    return _text(tokens, first - 1) in ("is", "are", "does") and "?" in after and bool(_QUALITIES & {*after})


_QUALITIES = frozenset(
    """too correct offensive appropriate right formal grammatical english slang rude polite accurate plural singular
    hyphenated outdated dated american british""".split()
)
_BEHAVES = frozenset("take takes mean means sound sounds need needs agree rhyme rhymes follow governs".split())
_RIGHTLY = frozenset("correct right grammatical grammar sentence spelling wording better".split())
_PAPERS = frozenset(
    """form forms questionnaire ticketing tag tags tense dropdown field checkbox survey worksheet dictionary subtitle
    subtitles spreadsheet autocorrect dictation""".split()
)
_ANSWERED = frozenset("ticked tick yes put wrote that me describes".split())


def _sung_by(tokens: Sequence[Token], last: int) -> bool:
    """ "Can't Catch My Breath" by somebody: a title."""
    after = [t.text for t in tokens[last + 1 : last + 3]]
    return after[:1] == ["by"] and after[1:2] not in (["my"], ["the"], ["a"], ["now"])


def _spans(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """First and last mark of each quotation, in double or single marks."""
    out: list[tuple[int, int]] = []
    for kind in ('"', "'"):
        marks = [i for i, t in enumerate(tokens) if (t.text in "'\u2018\u2019" if kind == "'" else t.text == kind)]
        out += [(a, b) for a, b in zip(marks[::2], marks[1::2], strict=False) if b - a <= 60]
    return out
