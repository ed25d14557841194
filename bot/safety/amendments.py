"""Reads an earlier turn with what a later one puts right: "8 WEEK old", "not last year, last NIGHT", "two *days"."""

import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import NamedTuple


class Amended(NamedTuple):
    """An earlier turn put right, and where the later one says so."""

    reading: str
    start: int
    end: int


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
_NUMBER = re.compile(
    r"(?<![\d.])\d{1,4}(?:\.\d+)?\b(?! ?(?:mg|mcg|g|ml|units?|iu|percent|%|am|pm|\w*o'clock))", re.IGNORECASE
)
_WEIGHT = re.compile(r"(\d+) ?(?:mg|mcg|g|ml|milligrams?|micrograms?)\b", re.IGNORECASE)
_WEIGHED = re.compile(
    r"\b(?P<count>\d+(?:[.,]\d+)?) ?(?P<unit>units?|ml|mls|tablets|pills|capsules|puffs|drops|spoons|degrees)\b",
    re.IGNORECASE,
)
_REVISES = re.compile(
    r"\b(?:i mean|i meant|typo|sorry|oops|make (?:that|it)|not \d+|not (?:two|three|four|five|six|ten)|no,? wait|"
    r"correction|auto ?correct|(?:stupid|damn|bloody|silly) (?:phone|keyboard|thumbs?)|misread|actually|"
    r"counted|more like)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w'’]+")
_ACTED = re.compile(r"\*\w[^*]*\*")
"""What somebody acts out: "*sigh*"."""
_STARRED = re.compile(r"^\W*?\*+ ?(?P<after>\w+(?: (?!lol|haha|sorry)\w+){0,3})|^\W*(?P<before>\w+)\*", re.IGNORECASE)
_DENIED = frozenset("not isn't isnt wasn't wasnt aren't arent said say put wrote typed".split())
_LEADS = frozenset("in on the my his her a for about".split())
_KINDS = {
    word: kind
    for kind, words in {
        "number": "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty "
        "hundred couple few",
        "unit": "second seconds minute minutes min mins hour hours hr hrs day days night nights morning mornings "
        "evening evenings afternoon week weeks wk wks month months mth mths year years yr yrs decade decades",
        "when": "today yesterday tonight lastnight",
        "weight": "mg mcg g ml grams gram milligrams micrograms",
        "side": "left right",
        "onset": "sudden suddenly overnight gradual gradually slowly abruptly",
    }.items()
    for word in words.split()
}
_ONSETS = {
    "gradually, over months": re.compile(
        r"\b(?:cre(?:pt|eps?|eping)|gradual\w*|slow(?:ly)?|bit by bit|little by little|by (?:inches|degrees)|"
        r"(?:over|for|since) (?:the )?(?:past |last |about )?(?:\w+ )?(?:months?|years?|winter|spring|summer|autumn))\b"
        r"(?! ago)",
        re.IGNORECASE,
    ),
    "suddenly": re.compile(
        r"\b(?:like (?:a |flicking a )?(?:switch|light|thunderclap)|all at once|in (?:an instant|a second|seconds)|"
        r"from one (?:minute|second|moment)|out of (?:the blue|nowhere)|bang|suddenly|overnight)\b",
        re.IGNORECASE,
    ),
}
"""How it began, where that is put right."""
_INSTEAD = re.compile(
    r"(?: (?:really|actually|as such|at all|exactly))*(?P<mark>[,.;:!\-– ]+)(?P<but>(?:but|just|only|"
    r"more(?: like| of)?|rather|"
    r"it'?s|it is|it was|they'?re|that'?s|instead|sorry|an?|the|my|his|her|"
    r"of)\b[, ]*)*(?P<new>[a-z]{4,})\b(?P<after>\W*)",
    re.IGNORECASE,
)
"""What is put in the place of a word that is denied."""
_NO_WORD = frozenset(
    """that have this been sure here there very bad fine okay normal nothing tired stressed stress anxiety anxious
    scared nerves little slightly them they what when with feel feels feeling being even just only well good better
    like worse much really because since about from going just been only joking kidding serious worried think know
    mine yours both also more some same""".split()
)
"""Words that are no other name of a sign: "not sore, fine"."""
_DECIMAL = re.compile(
    r"(?<![\d.])(?P<number>\d*\.?\d+)(?![\d.]*\d)(?! ?(?:seconds?|min\w*|hours?|hrs?|days?|weeks?|months?|"
    r"years?|am|pm))",
    re.IGNORECASE,
)
_POINT = re.compile(r"\b(?:decimals?|point|dot|full stop|comma|period)\b", re.IGNORECASE)
_OPEN_END = re.compile(
    r"\b(?:my|the|an?|his|her|their|our|your|of|to|and|is|are|was|with|from|has|have|been|can'?t|cannot|i|i'?m)\s*$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"^\W*(?:of|from|with) (?:laugh\w*|giggl\w*|embarrassment|shame|boredom|cringe|excitement|joy|"
    r"curiosity)\b", re.IGNORECASE
)
"""What somebody does not die of."""
_LEFT_OUT = re.compile(
    rf"\b(?:took|taken|swallowed|necked|popped|eaten|ate|downed|had) (?:about |like |nearly |over |maybe )?"
    rf"(?:{_COUNT}|loads|lots|all of them|(?:the|a) (?:whole )?(?:box|packet|pack|strip|bottle))"
    r"(?=\W*$|[.,!?]| (?:of (?:them|it|those)|at once|ago|last|this|yesterday|today|tonight|just now|already)\b)",
    re.IGNORECASE,
)
_LONGEST_SWAP, _MOST_SWAPS, _BRIEF, _ALIKE, _NAME = 3, 3, 8, 0.7, 4
_SLIPPED = re.compile(
    r"\b(?:typo|key(?:s|board)?|stuck|sorry|oops|mistyp\w+|auto ?correct\w*|correction|misread|(?:mis|re)counted|"
    r"thumbs?|i meant)\b", re.IGNORECASE,
)  # fmt: skip


def _kind(word: str) -> str:
    """What may stand for a word: a number for a number, a night for a year; any other word only for itself."""
    return "number" if word.isdigit() else _KINDS.get(word, word)


def swapped(earlier: str, text: str) -> Amended | None:
    """ "Not last year, last NIGHT", "20 not 2", "two *mornings, why did I say months"; all that one turn puts right."""
    first = last = _swapped(earlier, text)
    for _ in range(_MOST_SWAPS):
        more = _swapped(last.reading, text) if last else None
        if not more or not last or more.reading == last.reading:
            break
        last = more
    return first and last and Amended(last.reading, first.start, first.end)


def _swapped(earlier: str, text: str) -> Amended | None:
    words = list(_WORD.finditer(text))
    said = [m[0].casefold() for m in words]
    for start, end in _taken_from(earlier, said):
        kinds = [_kind(word) for word in said[start:end]]
        length = end - start
        places = [
            i
            for i in range(len(said) - length + 1)
            if [_kind(w) for w in said[i : i + length]] == kinds and said[i : i + length] != said[start:end]
        ]
        if places:
            i = min(places, key=lambda i: (text[: words[i].start()][-1:] != "*", abs(i - start)))
            counted = i and _kind(said[i - 1]) == "number" and kinds == ["unit"]
            first = words[i - 1 if counted else i].start()
            return _put(earlier, said[start:end], text, first, words[i + length - 1].end(), bool(counted))
        if found := _instead(earlier, said[start:end], text, words[end - 1].end()):
            return found
    return _pointed(earlier, text) or _starred(earlier, text)


def _instead(earlier: str, old: Sequence[str], text: str, end: int) -> Amended | None:
    """ "Not overnight, it crept up on me", "it isn't simvastatin, it's sitagliptin": another word for a denied one."""
    if [_kind(word) for word in old] == ["onset"]:
        how = next((how for how, words in _ONSETS.items() if words.search(text, end)), "")
        return _replaced(earlier, old, how, end, len(text)) if how else None
    found = _INSTEAD.match(text, end)
    if len(old) > 1 or len(old[0]) < _NAME or old[0] in _NO_WORD or not found:
        return None
    # A bare word after a comma is put instead only where it ends what is said: "not sore, numb".
    plain = not found["but"] and not re.match(r"[.!;\n]|$", found["after"])
    if plain or found["new"].casefold() in _NO_WORD | _KINDS.keys():
        return None
    return _replaced(earlier, old, found["new"], *found.span("new"))


def _pointed(earlier: str, text: str) -> Amended | None:
    """ "2.0, the dot fell out" for "20": the same figures with the point elsewhere."""
    if not _POINT.search(text):
        return None
    for new in _DECIMAL.finditer(text):
        for old in _DECIMAL.finditer(earlier):
            if old[0] != new[0] and old[0].replace(".", "").lstrip("0") == new[0].replace(".", "").lstrip("0"):
                return Amended(earlier[: old.start()] + new[0] + earlier[old.end() :], *new.span())
    return None


def _starred(earlier: str, text: str) -> Amended | None:
    """ "*days", "stroke*", "*fit of giggles": it is for the word of its kind, or of nearly the same letters."""
    if not (found := _STARRED.match(text)) or _ACTED.search(text):
        return None
    group = "after" if found["after"] else "before"
    new = found[group].split()[0].casefold()
    words = [m[0].casefold() for m in _WORD.finditer(earlier)]
    same = [word for word in words if word == new] if " " in found[group] else []
    kin = [word for word in words if _kind(word) == _kind(new) in _KINDS.values()]
    if old := (same or kin or get_close_matches(new, words, 1, _ALIKE))[:1]:
        return _put(earlier, old, text, *found.span(group))
    return None


def _taken_from(earlier: str, said: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Which words that are denied ("not", "why I said") were said before, the longest first."""
    known = f" {' '.join(m[0].casefold() for m in _WORD.finditer(earlier))} "
    for i, word in enumerate(said):
        if word in _DENIED:
            start = i + 1
            while start < len(said) and said[start] in _LEADS:
                start += 1
            for end in range(min(start + _LONGEST_SWAP, len(said)), start, -1):
                if f" {' '.join(said[start:end])} " in known:
                    yield start, end


def _put(earlier: str, old: Sequence[str], text: str, start: int, end: int, counted: bool = False) -> Amended:
    """The earlier turn with what the text says from ``start`` to ``end`` in place of the old words and their number."""
    number = rf"(?:(?:{_COUNT}) )?" if counted else ""
    return _replaced(earlier, old, text[start:end].replace("*", ""), start, end, number)


def _replaced(earlier: str, old: Sequence[str], new: str, start: int, end: int, number: str = "") -> Amended:
    pattern = rf"\b{number}" + r"\W+".join(map(re.escape, old)) + r"\b"
    return Amended(re.sub(pattern, lambda _: new, earlier, count=1, flags=re.IGNORECASE), start, end)


def continued(earlier: str, text: str) -> Amended | None:
    """A sentence that was sent in two: "I can't move my" and "legs", "I could die" and "of shame"."""
    whole = _OPEN_END.search(earlier) or _GOES_ON.match(text)
    return Amended(f"{earlier.rstrip(' .!')} {text}", 0, len(text)) if whole else None


def leaves_out(text: str) -> bool:
    """Whether it says how many were taken, but not of what."""
    return bool(_LEFT_OUT.search(text))


def completed(text: str, what: str) -> str:
    """ "I took twenty", after a question about codeine, as "I took twenty codeine"."""
    return _LEFT_OUT.sub(lambda m: f"{m[0].rstrip()} {what} ", text, count=1)


def mistyped(earlier: str, text: str) -> Amended | None:
    """An amount taken, or a time in a word or two, that was a slip of the keys."""
    if _SLIPPED.search(text) and (_TAKEN.search(earlier) or len(text.split()) <= _BRIEF):
        return amended(earlier, text)
    return None


def amended(earlier: str, text: str) -> Amended | None:
    """The amount or the time of an earlier turn as this one corrects it."""
    if not _REVISES.search(text):
        return None
    old, new = _TIME.search(earlier), _TIME.search(text)
    if old and new:
        return Amended(earlier[: old.start()] + new[0] + earlier[old.end() :], *new.span())
    weighed, anew = _WEIGHED.search(earlier), _WEIGHED.search(text)
    if weighed and anew and weighed["unit"].casefold() == anew["unit"].casefold():
        return Amended(earlier[: weighed.start()] + anew[0] + earlier[weighed.end() :], *anew.span())
    taken = _TAKEN.search(earlier)
    if not taken or new or _TAKEN.search(text):
        return None
    weights = _WEIGHT.findall(text)
    numbers = [number for number in _NUMBER.finditer(text) if number[0] not in weights]
    if not numbers:
        return None
    reading = earlier[: taken.start("count")] + numbers[-1][0] + earlier[taken.end("count") :]
    return Amended(reading, *numbers[-1].span())
