"""Numbers that matter: how long it has lasted, how hot, how old, how many tablets. Read from tokens, as concepts.

``@long`` lasted more than two weeks, ``@days`` up to two weeks, ``@recent`` two days or less, ``@fever`` 38 °C
(100.4 °F) or more, ``@hightemp`` 40 °C or more, ``@hypothermic`` under 35 °C, ``@under3m`` a baby under three months,
``@manytablets`` eight or more tablets or four or more times a dose, ``@week`` one to two weeks ago or more,
``@lowsats`` oxygen of 92 or less, ``@fastbreath`` 25 breaths a minute or more, ``@fastpulse`` 130 beats or more,
``@highsugar`` a blood sugar of 15 mmol/l (270 mg/dl) or more, ``@lowsugar`` under 3.9 (70), ``@ketones`` 0.6 or more,
``@slowpulse`` 42 or less, ``@lowpeak`` a peak flow under 60 % of another one named.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.safety.spelling import NUMBERS
from bot.safety.text import Token, lemma

_DRUG_ENDINGS = (
    "olol", "pril", "sartan", "statin", "dipine", "azole", "mycin", "cillin", "floxacin", "zepam", "zolam",
    "triptyline",
    "oxetine", "gliptin", "formin", "xaban", "solone", "sone", "setron", "idone", "apine", "barbital",
    "semide", "thiazide",
    "gabalin", "parin", "lukast", "terol", "triptan", "afil", "tidine", "gliflozin", "glutide", "cycline",
)  # fmt: skip
_BUMP = frozenset(
    """rings ankles baby kick kicks kicking bp midwife bump pregnant gestation contractions trimester headache
    swollen""".split()
)
_DAYS = {
    "second": 0.0, "minute": 0.001, "hour": 0.04, "day": 1.0, "night": 1.0, "week": 7.0, "fortnight": 14.0,
    "weekend": 3.0, "month": 30.0, "year": 365.0, "decade": 3650.0, "morning": 0.4, "evening": 0.4, "afternoon": 0.4,
}  # fmt: skip
_LATE = frozenset(
    """january february march april june july august september october november december jan feb mar apr jun jul
    aug sept
    sep oct nov dec easter christmas xmas summer winter spring autumn fall lockdown ramadan diwali halloween
    thanksgiving
    clocks half-term term diwali wedding birth childhood school uni university covid pregnancy holidays term new
    harvest lambing bonfire lent monsoon spring-time xmas payday semester moved retired ramadan eid nursery
    last""".split()
)
_SOON = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday yesterday morning lunch breakfast dinner tea
    tonight today
    last-night midnight noon woke waking weekend gym run coffee""".split()
)
_NOT_LASTING = frozenset("pregnant old gone along time early late till until before away from".split())


def _stems(words: str) -> frozenset[str]:
    """The words and their stems: "pills" is "pil"."""
    return frozenset(words.split()) | frozenset(map(lemma, words.split()))


_PACKS = _stems("strip packet pack box bottle sheet blister")
_PILLS = _stems(
    """tablet pill capsule dose strip packet pack box bottle paracetamol ibuprofen aspirin codeine co-codamol sertraline
    amitriptyline baclofen gabapentin pregabalin diazepam valium xanax tramadol naproxen antihistamine benadryl
    propranolol
    zopiclone melatonin benzo temazepam lorazepam morphine oxycodone vicodin sleeper painkiller gram spoonful fluoxetine
    citalopram quetiapine lithium digoxin metformin insulin unit iron vitamin nytol advil nurofen anadin aleve
    tizanidine
    cyclobenzaprine methocarbamol flexeril blister sheet relaxant amlodipine bisoprolol"""
) | {"muscle", "sleeping", "of"}
_DRINKS = frozenset(
    "wine beer water cider vodka whisky gin rum prosecco champagne lager juice squash coke cola milk pop".split()
)


def number(token: Token) -> float | None:
    """The value of a figure or number word, None for anything else."""
    if token.text[0].isdigit():
        try:
            return float(token.text.replace(",", ".")) if token.text.count(".") + token.text.count(",") < 2 else None
        except ValueError:
            return None
    return float(NUMBERS[token.text]) if token.text in NUMBERS else None


def mentions(tokens: Sequence[Token]) -> Iterator[tuple[str, int, int]]:
    """(concept, start, end) for every measure in the tokens."""
    for i, token in enumerate(tokens):
        value = number(token)
        if value is None and len(token.text) > 5 and token.text.endswith(_DRUG_ENDINGS):
            yield "@medword", i, i + 1
        if value is not None:
            yield from _lasting(tokens, i, value)
            yield from _temperature(tokens, i, value)
            yield from _amount(tokens, i, value)
            yield from _age(tokens, i, value)
            yield from _laboratory(tokens, i, value)
            yield from _vital(tokens, i, value)
            yield from _sugar(tokens, i, value)
        elif _uncounted(tokens, i):
            yield "@long", i, i + 1
        if token.text in ("since", "from", "until", "before", "after", "by") or (token.text == "in" and i > 0):
            yield from _since(tokens, i)


_STRETCH = frozenset("week month year fortnight age decade season semester".split())
_ENDED = frozenset("ago old pregnant earlier before until till later".split())
_ENDURING = frozenset(
    "for many been these past last some over recent within after half whole all this each every most".split()
)
_THIRD = frozenset("third fourth fifth sixth seventh eighth ninth tenth 3rd 4th 5th 6th 7th 8th 9th 10th".split())


def _uncounted(tokens: Sequence[Token], i: int) -> bool:
    """More than two weeks, told without a figure before it: "months now", "all year", "week three", "for weeks"."""
    unit = tokens[i].lemma
    if unit not in _STRETCH:
        return False
    after = {t.text for t in tokens[i + 1 : i + 3]}
    if after & _ENDED or habit(tokens, i + 1) or medicine_before(tokens, i - 1):
        return False
    before = [t.text for t in tokens[max(0, i - 3) : i]]
    nth = bool(tokens[i + 1 : i + 2]) and 3 <= (number(tokens[i + 1]) or 0) < 100
    if unit == "week" and (nth or {*before[-1:]} & _THIRD):
        return True
    if _plural(tokens[i]):
        counted = any(number(t) is not None for t in tokens[max(0, i - 3) : i])
        return not counted and ("in" not in before[-1:] or unit == "age") and (
            unit in ("month", "year") or bool({*before, *after} & {*_ENDURING, "now", "on"})
        )
    long_enough = unit in ("month", "year", "season", "semester", "decade")
    return long_enough and bool({*before[-2:]} & _ENDURING or after & {"or", "now"})


SEASONS = frozenset(
    """january february march april june july august september october november december jan feb mar apr jun jul aug
    sept sep oct nov dec easter christmas xmas summer winter spring autumn halloween thanksgiving ramadan diwali
    may""".split()
)
_REGIONS = {
    word: region
    for region, words in {
        "eye": "eye eyelid eyelids eyes lid lids eyebrow eyebrows brow forehead scalp",
        "mouth": "lip lips mouth cheek chin jaw face tongue nose nostril ear",
        "neck": "neck throat",
        "arm": "arm arms bicep biceps tricep triceps forearm elbow shoulder shoulders delt deltoid pec pecs",
        "hand": "hand hands thumb thumbs finger fingers wrist palm pinky", "trunk": "belly back chest rib ribs "
        "side stomach abs",
        "seat": "bum glute glutes buttock buttocks bottom butt arse hip hips groin",
        "thigh": "thigh thighs quad quads hamstring hamstrings",
        "calf": "calf calves shin shins leg legs knee", "foot": "foot feet toe toes ankle heel sole",
    }.items() for word in words.split()
}  # fmt: skip
_WITHIN = frozenset(("side", "back", "face"))
_LIST_GAP, _LISTED = 5, 3
"""Regions are one list while no more than this many tokens lie between them; this many make it one."""
_WEEKDAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri""".split()
)
_TODAY = frozenset("today tonight now".split())
_OPENERS = frozenset((".", ",", ";", "-", "–", "—", "and", "but", "!", "\n"))
"""Before "now" where it begins what is told of today."""
_LADDER = 2
"""More points than this are a course told step by step (``@daysteps``)."""


def _day_ladder(tokens: Sequence[Token]) -> Iterator[tuple[str, int, int]]:
    """Two or more of: weekdays, yesterday, last night, this morning, today, "day three"."""
    points: dict[str, int] = {}
    climbed = False
    for i, token in enumerate(tokens):
        before = tokens[i - 1].text if i else ""
        if token.text in _POINTS or token.text[:3] == "day":
            point = _point(tokens, i, before)
            if point:
                points.setdefault(point, i)
        if len(points) > 1 and not climbed and (token.text != "now" or before in _OPENERS):
            climbed = True
            yield "@dayladder", next(iter(points.values())), next(iter(points.values())) + 1
        if len(points) > _LADDER:
            yield "@daysteps", next(iter(points.values())), next(iter(points.values())) + 1
            return


_POINTS = _WEEKDAYS | _TODAY | {"morning", "yesterday", "night", "weekend"}


def _point(tokens: Sequence[Token], i: int, before: str) -> str:
    """The day that is named here, "" for none."""
    text = tokens[i].text
    if text in _WEEKDAYS:
        return text[:3]
    if text in _TODAY or (text == "morning" and before == "this"):
        return "today"
    if text == "yesterday" or (text in ("night", "weekend") and before == "last"):
        return "yesterday"
    if text == "day" and i + 1 < len(tokens) and 0 < (number(tokens[i + 1]) or 0) < 15:
        return f"day {number(tokens[i + 1])}"
    return text if text[:3] == "day" and text[3:].isdigit() and 0 < int(text[3:6]) < 15 else ""


def spread(tokens: Sequence[Token], counts: Sequence[bool]) -> Iterator[tuple[str, int, int]]:
    """``@places`` where two or more regions of the body are named, ``@long`` where two seasons or months are.

    ``@dayladder`` where two or more points within days are told apart ("Monday fine, today …"); ``@listplaces`` where
    three or more regions stand one close behind the other.
    """
    yield from _day_ladder(tokens)
    seasons = [i for i, t in enumerate(tokens) if t.text in SEASONS and (t.text != "may" or _month(tokens, i))]
    if len({tokens[i].text for i in seasons}) > 1:
        yield "@long", seasons[0], seasons[0] + 1
    first: dict[int, tuple[int, str]] = {}
    seen: set[int] = set()
    listed: list[tuple[int, str]] = []
    for i, token in enumerate(tokens):
        region = _REGIONS.get(token.text) if counts[i] else None
        if region is None or (
            token.text in _WITHIN and tokens[i + 1 : i + 2] and tokens[i + 1].text in ("of", "to", "in", "at")
        ):
            continue
        if token.text == "back" and not (
            i and tokens[i - 1].text in ("my", "his", "her", "and", "the", ",", "or", "lower", "upper")
        ):
            continue
        if token.text == "chin" and tokens[i + 1 : i + 2] and tokens[i + 1].text in ("-", "ups", "up"):
            continue
        if token.text in ("cheek", "cheeks") and i and tokens[i - 1].text in ("bum", "butt", "arse"):
            continue
        before = {t.text for t in tokens[max(0, i - 3) : i]}
        if before & {"brushing", "with", "near", "for"} or _well(tokens, i) or (token.text == "side" and "-" in before):
            continue
        if listed and (i - listed[-1][0] > _LIST_GAP or tokens[listed[-1][0]].sentence != token.sentence):
            listed = []
        listed.append((i, region))
        if len({named for _, named in listed}) == _LISTED:
            yield "@listplaces", listed[0][0], i + 1
        start, known = first.setdefault(token.sentence, (i, region))
        if region != known and token.sentence not in seen:
            seen.add(token.sentence)
            yield "@places", start, i + 1


_NORMAL = frozenset("fine normal ok okay symmetric symmetrical equal even good strong alike".split())
_COPULAS = frozenset("is are am feel feels look looks both all still perfectly totally and legs arms , work go".split())


def _well(tokens: Sequence[Token], i: int) -> bool:
    """ "My arms are fine", "I can raise both arms": a part of the body that is only said to be well."""
    for j in range(i + 1, min(i + 5, len(tokens))):
        if tokens[j].text in _NORMAL or (tokens[j].text == "up" and tokens[j - 1].text in ("go", "goes")):
            return not {"not", "isnt", "arent", "dont", "wont", "cant", "was", "were"} & {t.text for t in tokens[i:j]}
        if tokens[j].text not in _COPULAS:
            break
    words = [t.text for t in tokens[max(0, i - 5) : i]]
    return any(a == "can" and b in ("raise", "lift") for a, b in pairwise(words))


def _month(tokens: Sequence[Token], i: int) -> bool:
    """ "in May", "since May", not "may I"."""
    return i > 0 and tokens[i - 1].text in ("in", "since", "last", "from", "of", "until", "mid", "early", "late")


def _plural(token: Token) -> bool:
    return token.text.endswith("s")


def _lasting(tokens: Sequence[Token], i: int, value: float) -> Iterator[tuple[str, int, int]]:
    j, end = i + 1, min(i + 5, len(tokens))
    while (
        (j < end
        and tokens[j].text
        in (
            "of",
            "or",
            "and",
            "a",
            "half",
            "to",
            "-",
            "–",
            "more",
            "few",
            "good",
            "long",
            "so",
            "full",
            "solid",
            "whole",
            "couple",
        ))
        or (j < end and number(tokens[j]))
    ):
        value = max(value, number(tokens[j]) or 0.0) if tokens[j].text not in ("a", "half") else value
        j += 1
    if j >= len(tokens) or tokens[j].lemma not in _DAYS:
        return
    after = tokens[j + 1].text if j + 1 < len(tokens) else ""
    two = {t.text for t in tokens[j + 1 : j + 3]}
    before = {t.text for t in tokens[max(0, i - 2) : i]}
    if (
        after in ("pregnant", "old", "gone", "along")
        or "old" in two
        or "pregnant" in two
        or {"in", "every"} & before & {"every"}
    ):
        return
    if tokens[j].lemma == "week" and 12 < value <= 42 and j == 1 and after == ",":
        yield "@pregnant", i, j + 1
        return
    if tokens[j].lemma == "week" and 5 <= value <= 42 and i and tokens[i - 1].text == "at" and after != "old":
        yield "@pregnant", i, j + 1
        return
    opens = i == 0 or tokens[i - 1].text in ("am", "at", "is", ".", ",", "\n", "nearly", "almost", "now")
    if (
        tokens[j].lemma == "week"
        and 5 <= value <= 42
        and opens
        and _BUMP & {t.text for t in tokens}
        and after in (",", "and", "here", "with", ".", "now")
    ):
        yield "@pregnant", i, j + 1
        return
    if habit(tokens, j + 1) or medicine_before(tokens, i - 1):
        return
    days = value * _DAYS[tokens[j].lemma]
    if before & {"under", "than"} and "less" in before:
        days -= 1
    more = bool(before & {"over", "than", "least", "nearly", "almost"}) or after in ("plus", "+") or "more" in before
    ago = after in ("ago", "back", "before", "earlier")
    name = "long" if days > 14 or (days >= 14 and more) else "days" if days > 2 else "recent"
    yield "@" + name, i, j + 1
    if ago:
        yield ("@agolong" if days > 7 else "@agodays" if days > 2 else "@agonow"), i, j + 2


_ROUND = frozenset("a an the this that my his her our your same".split())
_PURSUITS = frozenset(
    """job trade office army navy force nights shift business band team club country city village town flat house home
    school teaching nursing farming pub building scaffolding retail it""".split()
)
_PLACE_WORDS = frozenset("both left right one each every either and off".split())


def is_medicine(token: Token) -> bool:
    """Whether a word is a medicine, or a form that one comes in."""
    word = token.text.removesuffix("s")
    return token.lemma in _PILLS or word in _PILLS or (len(word) > 5 and word.endswith(_DRUG_ENDINGS))


def habit(tokens: Sequence[Token], at: int) -> bool:
    """ "Two years in Canada", "fifteen years on a statin", "ten years a nurse": how long something else has lasted."""
    if at >= len(tokens) or tokens[at].text not in ("on", "in", "at"):
        return False
    j = at + 1
    while j < len(tokens) and tokens[j].text in _ROUND:
        j += 1
    if j >= len(tokens) or tokens[j].sentence != tokens[at].sentence:
        return False
    if tokens[at].text == "on" and (is_medicine(tokens[j]) or tokens[j].text in _PURSUITS):
        return True
    return tokens[at].text in ("in", "at") and tokens[j].text in _PURSUITS


def medicine_before(tokens: Sequence[Token], at: int) -> bool:
    """ "Sertraline for years", "on metformin for ten years": how long a medicine has been taken."""
    while at >= 0 and tokens[at].text in ("for", "over", "about", "many", "the", "past", "last", "since", "some"):
        at -= 1
    return at >= 0 and tokens[at + 1].text == "for" and is_medicine(tokens[at])


def _since(tokens: Sequence[Token], i: int) -> Iterator[tuple[str, int, int]]:
    if tokens[i].text not in ("since", "from", "before"):
        return
    for j in range(i + 1, min(i + 6, len(tokens))):
        word = tokens[j].text
        if tokens[j].sentence != tokens[i].sentence:
            return
        if word in ("i", "my"):
            continue
        if word in _SOON:
            yield (
                "@recent" if word in ("yesterday", "tonight", "today", "morning", "lunch", "breakfast") else "@days",
                i,
                j + 1,
            )
            return
        if word == "half" and tokens[j + 1 : j + 2] and tokens[j + 1].text == "term":
            yield "@long", i, j + 2
            return
        if word == "school" and j + 1 < len(tokens) and tokens[j + 1].text in ("bell", "run", "gates"):
            return
        if word in _LATE or (word == "may" and j == i + 1) or (word.isdigit() and len(word) == 4):
            if word == "last" and j + 1 < len(tokens) and tokens[j + 1].text in ("night", *_SOON, "week"):
                yield "@days" if tokens[j + 1].text != "night" else "@recent", i, j + 2
                return
            if word == "new" and not (j + 1 < len(tokens) and tokens[j + 1].text in ("year", "years")):
                return
            yield "@long", i, j + 1
            return


def _temperature(tokens: Sequence[Token], i: int, value: float) -> Iterator[tuple[str, int, int]]:
    near = {t.text for t in tokens[max(0, i - 6) : i + 4]} | {t.lemma for t in tokens[max(0, i - 6) : i + 4]}
    after = {t.text for t in tokens[i + 1 : i + 3]}
    says = near & {"temperature", "fever", "degree", "degrees", "°", "celsius", "fahrenheit", "burning", "thermometer"}
    decimal = "." in tokens[i].text and not after & {
        "kg",
        "cm",
        "km",
        "mg",
        "kilos",
        "stone",
        "miles",
        "%",
        "week",
        "weeks",
    }
    if not says and not after & {"c", "f", "º"} and not (decimal and 37.9 <= value <= 42):
        return
    celsius = value if value < 50 else (value - 32) / 1.8
    if 37.95 <= celsius <= 45:
        yield "@fever", i, i + 1
    if 39.9 <= celsius <= 45:
        yield "@hightemp", i, i + 1
    if 25 <= celsius < 35.5 and value < 50:
        yield "@hypothermic", i, i + 1


_NO_PILLS = frozenset("day week hour year month minute minut mg mcg old % pm am kilo kg mile stone ton".split())
"""What a number counts that counts no tablets."""


def _amount(tokens: Sequence[Token], i: int, value: float) -> Iterator[tuple[str, int, int]]:
    if tokens[i].text in ("a", "an", "half", "few", "couple"):
        return
    after = tokens[i + 1 : i + 5]
    words = [t.lemma for t in after]
    if after and after[0].text in ("am", "pm"):
        return
    if words[:1] and words[0] in _NO_PILLS:
        return
    for n, token in enumerate(after):
        if token.lemma in _PILLS or token.text in _PILLS:
            if token.text == "of" and n and after[n - 1].text in _LENGTHS:
                return  # "Forty feet of trench".
            if (value >= 8 or (value >= 2 and token.lemma in _PACKS)) and _DRINKS.isdisjoint(t.text for t in after):
                yield "@manytablets", i, i + n + 2
            return
        if token.text in (",", ".", "and"):
            return


_LENGTHS = frozenset("feet foot yards miles metres meters inches acres pages lengths laps minutes".split())
_OXYGEN = frozenset("sats sat saturation saturations oximeter oxymeter spo2 oxygen o2".split())
_BEATS = frozenset("pulse heart heartrate hr bpm watch fitbit garmin beats ticker".split())
_NO_VITAL = frozenset(
    """mg mcg kg kilos stone cm mm ml km miles years year yo old weeks week days day months month hours hour minutes
    minute mins secs seconds times steps percent pm am volts degrees c f / over quid pounds per mmol""".split()
)


def _sitting(before: Sequence[str]) -> bool:
    """ "I sat down with a ninety-nine": somebody sat, no saturation."""
    at = [n for n, word in enumerate(before) if word == "sat"]
    return any({*before[n - 1 : n]} & _SITS or {*before[n + 1 : n + 2]} & _SEATED for n in at)


_SITS = frozenset("i he she we they who just and".split())
_SEATED = frozenset("down up there with by beside through next all opposite".split())


def _vital(tokens: Sequence[Token], i: int, value: float) -> Iterator[tuple[str, int, int]]:
    """Oxygen of 92 or less, 25 breaths a minute or more, a pulse far too fast or slow, half the usual peak flow."""
    after = [t.text for t in tokens[i + 1 : i + 4]]
    before = [t.text for t in tokens[max(0, i - 20) : i]]
    lone = not after[:1] or after[0] not in _NO_VITAL
    if before[-1:] in (["/"], ["over"]) or (before[-1:] == [","] and before[-2:-1] == ["/"]):
        return
    if _sitting(before):
        return
    named = next((t for t in reversed(before) if t in _OXYGEN | _BEATS), "")
    says_oxygen = named in _OXYGEN or (not named and bool(_OXYGEN & {*after[:2]}))
    if 50 <= value <= 92 and (lone or after[0] == "percent") and says_oxygen:
        yield "@lowsats", i, i + 1
    near = {t.lemma for t in tokens[max(0, i - 7) : i + 6]}
    if 25 <= value <= 80 and "minute" in after and near & {"breath", "respiration", "rr"}:
        yield "@fastbreath", i, i + 1
    if lone and named not in _OXYGEN and _BEATS & {*before[-6:], *after}:
        if 130 <= value <= 260:
            yield "@fastpulse", i, i + 1
        elif 20 <= value <= 42:
            yield "@slowpulse", i, i + 1
    if 60 <= value <= 800 and "peak" in before[-8:]:
        others = [number(t) or 0.0 for t in tokens[i + 1 : i + 10] if t.text[0].isdigit()]
        if any(100 <= other <= 800 and min(value, other) / max(value, other) < 0.6 for other in others):
            yield "@lowpeak", i, i + 1


_SUGARS = frozenset("sugar sugars glucose bm bms bg bgs libre dexcom cgm sensor meter".split())
_KETONES = frozenset(("ketone", "ketones"))
_NO_SUGAR = frozenset(
    """g gram grams mg kg spoon spoons teaspoons tablespoons percent % cubes lumps calories kcal days day weeks week
    years months hours hour minutes times units tax pounds o oclock am pm old degrees month mo""".split()
)


def _told(tokens: Sequence[Token], i: int, reach: int) -> Sequence[Token]:
    """The tokens before a figure that tell what it measures: none before the end of a question."""
    start = max(0, i - reach)
    asked = [j for j in range(start, i) if tokens[j].text == "?"]
    return tokens[asked[-1] + 1 if asked else start : i]


def _sugar(tokens: Sequence[Token], i: int, value: float) -> Iterator[tuple[str, int, int]]:
    """A blood sugar or ketones far from normal: "sugars 19 and ketones 1.6", "my glucose keeps dipping to 3.2"."""
    if not tokens[i].text[0].isdigit() or {t.text for t in tokens[i + 1 : i + 2]} & _NO_SUGAR:
        return
    named = next((t.text for t in reversed(_told(tokens, i, 7)) if t.text in _SUGARS | _KETONES), "")
    if named in _KETONES and 0.6 <= value < 10:
        yield "@ketones", i, i + 1
    elif named and (15 <= value <= 40 or 270 <= value <= 700):
        yield "@highsugar", i, i + 1
    elif named and (1 <= value < 3.9 or 25 <= value < 70) and "." in tokens[i].text + "." * (value > 5):
        yield "@lowsugar", i, i + 1


_RANGES = {"potassium": (3.0, 5.5, 2.7, 6.2), "k": (3.0, 5.5, 2.7, 6.2), "calcium": (2.0, 2.8, 1.8, 3.2),
           "sodium": (128, 150, 122, 156), "magnesium": (0.5, 1.5, 0.4, 2.5)}  # fmt: skip


def _analyte(tokens: Sequence[Token], i: int) -> int:
    """The place of the mineral whose result this figure is: the last one named before it, else -1."""
    if not tokens[i].text[0].isdigit():
        return -1
    near = range(i - 1, i - 1 - len(_told(tokens, i, 6)), -1)
    return next((j for j in near if tokens[j].text in _RANGES and not _thousands(tokens, j)), -1)


def _thousands(tokens: Sequence[Token], i: int) -> bool:
    """ "5k": a distance or a sum, no potassium."""
    return tokens[i].text == "k" and i > 0 and tokens[i - 1].text[0].isdigit()


def _laboratory(tokens: Sequence[Token], i: int, value: float) -> Iterator[tuple[str, int, int]]:
    """A blood result in mmol/l far from normal, and a blood pressure of 140/90 or more."""
    if (j := _analyte(tokens, i)) >= 0:
        low, high, very_low, very_high = _RANGES[tokens[j].text]
        if (
            value < 10 * high
            and tokens[i + 1 : i + 2]
            and tokens[i + 1].text in ("mg", "day", "days", "%", "times", "week", "weeks")
        ):
            return
        if very_low / 4 < value < low or high < value < very_high * 2:
            yield "@badlab", j, i + 1
            if value < very_low or value > very_high:
                yield "@dangerlab", j, i + 1
    if (
        tokens[i + 1 : i + 2]
        and tokens[i + 1].text in ("/", "over")
        and i + 2 < len(tokens)
        and value >= 140
        and value < 300
    ):
        low_value = number(tokens[i + 2])
        if low_value and 50 <= low_value < 200:
            yield "@bphigh", i, i + 3
            if value >= 200 or low_value >= 120:
                yield "@bpdanger", i, i + 3


def _age(tokens: Sequence[Token], i: int, value: float) -> Iterator[tuple[str, int, int]]:
    words = [t.lemma for t in tokens[i + 1 : i + 5]]
    if not words:
        return
    unit = next((w for w in words[:2] if w in ("day", "week", "month")), "")
    baby = {t.lemma for t in tokens[max(0, i - 5) : i]} & {"baby", "newborn", "infant"}
    aged = "old" in words or "baby" in words or bool(baby)
    limits = {"day": 90, "week": 13, "month": 3}
    if unit and aged and value < limits[unit] and not {"pregnant", "for", "ago"} & set(words):
        yield "@under3m", i, i + 1 + words.index(unit) + 1
