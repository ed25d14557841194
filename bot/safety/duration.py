"""How long a complaint has gone on, however it is told: ``@stretch`` where it is more than two weeks.

Unlike ``@long`` it leaves out ages, pregnancies, how long a medicine is taken or a trade is followed, and what is
over. Read from tokens, in one pass.
"""

from collections.abc import Iterator, Sequence

from bot.safety.measures import SEASONS, habit, is_medicine, medicine_before, number
from bot.safety.text import Token

_DAYS = {"day": 1.0, "night": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.0, "year": 365.0, "decade": 3650.0,
         "season": 60.0, "semester": 90.0, "term": 60.0, "quarter": 80.0, "payday": 30.0, "paycheck": 30.0,
         "paycheque": 30.0, "haircut": 40.0, "birthday": 365.0}  # fmt: skip
_LONG_UNITS = frozenset("month year season semester decade term".split())
_BETWEEN = frozenset(
    """of or and a half to - – more few good long so full solid whole couple nearly about roughly odd bit past last
    blessed straight consecutive or the""".split()
)
_BEGINS = frozenset("begin start notice first since appear arrive come crop turn set kick onset join".split())
_OVER_THERE = frozenset("hospital prison bed jail theatre canada plaster cast".split())
_AGE_BEFORE = frozenset("is am are was at aged turned turning nearly almost".split())
_MANY = frozenset(
    """for many been these past last over some recent all whole several most in on now couple more than after of
    donkey""".split()
)
_ALONE = frozenset(("now", "and"))
_BORN = frozenset(
    """pregnant pregnancy bump midwife baby gestation trimester scan antenatal along gone kicks kicking contractions
    expecting""".split()
)
_CHILD = frozenset("he she baby boy girl son daughter toddler his her twins newborn grandson granddaughter".split())
_EVENTS = frozenset(
    """lockdown ramadan diwali halloween thanksgiving easter christmas xmas clocks term diwali wedding covid pregnancy
    holidays harvest lambing bonfire lent monsoon payday semester ramadan eid nursery jubilee coronation olympics euros
    wimbledon preseason season tournament holi hanukkah passover whitsun pentecost valentine valentines pancake
    graduation graduating retirement retiring redundancy divorce honeymoon menopause freshers gcses prom forever ages
    childbirth pandemic blossom daffodils daffs conkers snowdrops bluebells glastonbury oktoberfest carnival election
    referendum teens twenties thirties forties fifties sixties seventies twins born births move moved moving lambs
    hysterectomy chemo chemotherapy radiotherapy concussion virus illness accident op operation surgery
    christening divorced retired married redundant widowed uni university college ashes playoffs cup xi
    marathon conference puppy kitten schools""".split()
) | SEASONS
_SIGHTS = SEASONS | frozenset(
    "daffs daffodils blossom conkers snowdrops bluebells holi whitsun lambs pancake valentines harvest lent".split()
)
"""What tells the time of year; two different ones are weeks apart."""
_RECENT = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri yesterday
    yesterdays todays tonights today tonight morning lunch breakfast dinner midnight noon weekend week hour hours
    minutes afternoon evening fortnight""".split()
)
_PURSUED = frozenset(
    """birding waiting working teaching living playing married knitting coaching driving nursing swimming rowing cycling
    dancing singing training lifting climbing gaming together fishing gardening farming sober retired played worked
    lived taught coached danced sung""".split()
)
_KIN = frozenset("gran grandad mum dad uncle aunt aunty father mother brother sister cousin neighbour".split())
_PLANS = frozenset("plan plans programme program training challenge course couch diet uni school lockdown".split())
_NONE = frozenset("symptoms none nothing clear fine problems problem back bother ok okay trouble well signed".split())
_AGES = frozenset("ages yonks forever eternity donkeys aeons eons donks".split())
_NOT_AGES = frozenset("time takes took take taking havent not hasnt lasts last various your our".split())
_CLAUSE_ENDS = frozenset((",", "but", "-", "–", "—", "...", "so", "it", "(", ")", "for", "."))
_NTH = frozenset("second third fourth fifth sixth seventh eighth ninth tenth umpteenth".split())


def stretches(tokens: Sequence[Token]) -> Iterator[tuple[str, int, int]]:
    """(concept, start, end) for every telling of more than two weeks."""
    said = {t.text for t in tokens}
    named = [i for i, t in enumerate(tokens) if t.text in _SIGHTS and (t.text != "may" or _month(tokens, i))]
    if len({tokens[i].text for i in named}) > 1:
        yield "@stretch", named[0], named[0] + 1
    for i, token in enumerate(tokens):
        if token.lemma in _DAYS and (start := _unit(tokens, i, said)) >= 0:
            yield "@stretch", start, i + 1
        elif token.text in _AGES and not _NOT_AGES & {t.text for t in tokens[max(0, i - 3) : i]}:
            yield "@stretch", i, i + 1
        elif token.text in ("since", "from") and (end := _since(tokens, i)):
            yield "@stretch", i, end
        elif token.text == "while" and i and tokens[i - 1].text in ("a", "long", "good"):
            if _a_while(tokens, i):
                yield "@stretch", i - 1, i + 1
        elif token.text in SEASONS and _whole_season(tokens, i):
            yield "@stretch", i - 1, i + 1


def _month(tokens: Sequence[Token], i: int) -> bool:
    return bool({"in", "since", "last", "from", "of", "until", "mid", "early", "late"} & {*_texts(tokens, i - 1, i)})


def _texts(tokens: Sequence[Token], start: int, end: int) -> list[str]:
    return [t.text for t in tokens[max(0, start) : end]]


def _unit(tokens: Sequence[Token], i: int, said: set[str]) -> int:
    """Where the telling that ends with this unit of time begins, -1 when it tells no such stretch."""
    unit, after = tokens[i].lemma, _texts(tokens, i + 1, i + 3)
    if {"old", "older", "later", "until", "till", "time"} & {*after[:1]} or {"old", "olds", "pregnant"} & {*after}:
        return -1
    if habit(tokens, i + 1) or _taken(tokens, i) or _elsewhere(tokens, i):
        return -1
    start, value = _counted(tokens, i)
    if start < 0:
        return i if _uncounted(tokens, i) else -1
    if _aged(tokens, start, i, value, said) or _carried(tokens, start, i, value):
        return -1
    before = _texts(tokens, start - 3, start)
    if ({"every", "within", "than"} & {*before[-1:]} and "more" not in before) or {"less", "under"} & {*before[-2:]}:
        return -1
    if {*after[:1]} & {"ago", "back", "earlier", "before"} and not _begun(tokens, start, i):
        return -1
    days = value * _DAYS[unit]
    more = {"over", "than", "least", "nearly", "almost", "beyond", "past", "on"} & {*before[-2:]}
    more |= {"plus", "+", "over", "counting", "more", "odd"} & {*_texts(tokens, start, i + 3)}
    return start if days > 14 or (days == 14 and more) else -1


def _counted(tokens: Sequence[Token], i: int) -> tuple[int, float]:
    """Where the figure before a unit begins, and the most that it says; -1 without one."""
    start, value, j = -1, 0.0, i - 1
    while j >= 0 and i - j <= 6 and tokens[j].sentence == tokens[i].sentence:
        found = number(tokens[j])
        if found is not None and tokens[j].text not in ("half",):
            start, value = j, max(value, found)
        elif tokens[j].text not in _BETWEEN:
            break
        j -= 1
    if start >= 0 and tokens[i].lemma == "quarter" and "year" not in _texts(tokens, i + 1, i + 4):
        return -1, 0.0
    return start, value


def _uncounted(tokens: Sequence[Token], i: int) -> bool:
    """ "Weeks now", "all year", "third month", "week four", "month by month", "in weeks", "Months." """
    unit, before, after = tokens[i].lemma, _texts(tokens, i - 3, i), _texts(tokens, i + 1, i + 3)
    last, following = before[-1:], after[:1]
    if {"ago", "back", "earlier"} & {*following}:
        return _begun(tokens, i, i) and unit in _LONG_UNITS
    nth = number(tokens[i + 1]) if i + 1 < len(tokens) else None
    if unit == "week" and nth is not None and 3 <= nth < 100 and following not in (["a"], ["an"], ["couple"], ["few"]):
        return True
    if unit == "day" and nth is not None and 15 <= nth < 400:
        return True
    if {*last} & _NTH:
        return (unit == "week" and last != ["second"]) or unit in ("month", "season", "semester", "term")
    if tokens[i].text.endswith("s") and unit in ("week", "month", "year"):
        if {*last} & {"few", "other", "two", "previous", "various", "old"}:
            return bool({*before} & {"past", "last", "these", "for", "over"})
        alone = all(not w.isalnum() or w in _ALONE for w in (*last, *following) if w not in ("it", "of"))
        return alone or bool({*before[-2:]} & _MANY or {*after} & {"now", "of"})
    if {"year", "month"} & {unit} and {*last} & {"last", "past", "the"} and {"over", "for", "this"} & {*before}:
        return True
    if unit == "month" and after[:1] in (["or"], ["and"]) and {*_texts(tokens, i + 1, i + 4)} & {"so", "two", "half"}:
        return True
    if unit in _LONG_UNITS:
        if following == ["by"] or {*last} & {"every", "each", "next", "per", "same", "new", "a", "once"}:
            return following == ["by"]
        whole = {*before} & {"whole", "entire"} or {*before[-2:]} & {"all", "this", "past", "most", "half"}
        return bool(whole) and last != ["last"]
    return unit in ("week", "day") and after[:2] == ["by", tokens[i].text]


def _begun(tokens: Sequence[Token], start: int, end: int) -> bool:
    """ "Started three weeks ago" tells how long it has lasted; "I had it three weeks ago" does not."""
    near = [t for t in tokens[max(0, start - 8) : end + 9] if t.sentence == tokens[end].sentence]
    return any(t.lemma in _BEGINS or t.text == "went" for t in near)


def _elsewhere(tokens: Sequence[Token], i: int) -> bool:
    """ "Six weeks in hospital", "best nap in years": how long something else was."""
    before, after = _texts(tokens, i - 5, i), _texts(tokens, i + 1, i + 7)
    if ({"best", "worst", "first"} & {*before} and "in" in before) or _PLANS & {*after}:
        return True
    wider = _texts(tokens, i - 9, i)
    if "for" in before and {"been", "have", "has"} & {*wider} and _PURSUED & {*wider}:
        return True
    if "had" in wider and _KIN & {*wider} and not {"have", "has", "i", "he", "she"} & {*wider}:
        return True
    after = after[:3]
    return bool({*before, *after} & _OVER_THERE) and "in" in (*before, *after)


def _taken(tokens: Sequence[Token], i: int) -> bool:
    """ "Taken the same tablet for nine years", "six months of warfarin": how long a medicine is taken."""
    if medicine_before(tokens, i - 1):
        return True
    before: list[Token] = []
    for token in tokens[max(0, i - 11) : i]:
        before = [] if token.text in (",", ".", "!", "?", "\n", "and") else [*before, token]
    for n, token in enumerate(before):
        if (token.text == "on" or token.lemma == "take") and any(is_medicine(t) for t in before[n + 1 : n + 8]):
            return True
    return _texts(tokens, i + 1, i + 2) == ["of"] and any(is_medicine(t) for t in tokens[i + 2 : i + 4])


def _aged(tokens: Sequence[Token], start: int, i: int, value: float, said: set[str]) -> bool:
    """An age ("she's 7 months", "9mo") or how far a pregnancy has come ("35 weeks, bump moving")."""
    before, after = _texts(tokens, start - 2, start), _texts(tokens, i + 1, i + 2)
    unit = tokens[i].lemma
    if {"along", "gone", "pregnant"} & {*_texts(tokens, i + 1, i + 4)} and unit in ("week", "month"):
        return True
    closes = not after or not after[0].isalnum() or {*after} & {"and", "here", "with", "now", "he", "she", "jabs", "is"}
    free = "for" not in before and "on" not in before
    if unit == "week" and 4 <= value <= 42 and _BORN & said and free and closes:
        return True
    if unit in ("month", "year", "week") and {*before[-1:]} & _AGE_BEFORE and closes and free:
        return bool(_CHILD & said) and "been" not in before
    # "My 9mo": figure and unit are one typed word.
    return unit == "month" and tokens[start].end == tokens[i].start and value < 36 and free and bool(after)


def _carried(tokens: Sequence[Token], start: int, i: int, value: float) -> bool:
    """ "24 weeks, calf cramp last night": how far a pregnancy has come, told as people tell it."""
    if tokens[i].lemma != "week" or not 14 <= value <= 41:
        return False
    before, after = _texts(tokens, start - 1, start), _texts(tokens, i + 1, i + 2)
    return (not before or not before[0].isalnum() or before[0] in ("am", "at", "is")) and after == [","]


def _since(tokens: Sequence[Token], i: int) -> int:
    """Where "since spring", "since the twins", "from last Holi" ends, 0 when it may be no more than two weeks ago."""
    clause = []
    for j in range(i + 1, min(i + 10, len(tokens))):
        if tokens[j].sentence != tokens[i].sentence or tokens[j].text in _CLAUSE_ENDS:
            break
        clause.append(tokens[j].text)
    # "Since yesterday my 5 year old": an age, no stretch.
    clause = ["" if word == "year" and clause[n + 1 : n + 2] == ["old"] else word for n, word in enumerate(clause)]
    before = _texts(tokens, i - 2, i)
    if tokens[i].text == "from" and clause and clause[0].endswith("ing"):
        return 0  # "Sore from laughing at the wedding": a cause.
    if _NONE & {*before} or {"no", "none", "nothing"} & {*_texts(tokens, i - 4, i)}:
        return 0
    if tokens[i].text == "since" and (not clause or clause[:1] == ["then"]):
        # "Took up rowing in January and it has ticked since."
        lately = {t.text for t in tokens[:i] if t.sentence >= tokens[i].sentence - 1}
        over = {"champion", "seen", "hasnt", "never", "not", "marathons", "happened"} & {*_texts(tokens, i - 5, i)}
        return i + 1 if lately & (SEASONS | {"year", "months", "weeks"}) and not over else 0
    if _RECENT & {*clause} and not {"term", "month", "year"} & {*clause}:
        return 0
    for n, word in enumerate(clause):
        if word == "may" and n > 1:
            continue
        year = word.isdigit() and len(word) == 4 and word[:2] in ("19", "20") and tokens[i].text == "since"
        if word in _EVENTS or year or (word in ("turned", "year") and tokens[i].text == "since"):
            return i + n + 2
        if word == "last" and tokens[i].text == "since" and clause[n + 1 : n + 2] and _reaches_back(clause[n + 1]):
            return i + n + 3
    return 0


def _reaches_back(word: str) -> bool:
    """Whether "last" before this word reaches back more than two weeks: "last month", not "last night"."""
    return word not in _RECENT and word not in ("night", "time", "few", "couple", "cigarette", "drink", "one", "run")


def _a_while(tokens: Sequence[Token], i: int) -> bool:
    before, after = _texts(tokens, i - 4, i), _texts(tokens, i + 1, i + 2)
    return bool({"for", "been", "good", "long", "quite"} & {*before}) and not {"ago", "not", "havent", "back"} & {
        *before, *after,
    }  # fmt: skip


def _whole_season(tokens: Sequence[Token], i: int) -> bool:
    """ "All winter", "over the summer", "the whole of April", "it began in the spring"."""
    before = _texts(tokens, i - 7, i)
    if {*before[-1:]} & {"all", "whole"}:
        return True
    if {*before[-1:]} & {"the", "last", "in", "about", "around", "this", "early", "late", "mid"} and any(
        t.lemma in _BEGINS for t in tokens[max(0, i - 6) : i] if t.sentence == tokens[i].sentence
    ):
        return "since" not in before
    return before[-2:-1] in (["over"], ["through"], ["throughout"]) or before[-2:] in (
        ["whole", "of"], ["all", "of"], ["most", "of"], ["half", "of"],
    )  # fmt: skip
