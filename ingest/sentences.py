"""Where English sentences end. No model: rules for abbreviations, initials, quotation marks and lists within a line.

Limits: other languages are split at their full stops too, but their abbreviations are not known.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

# Words whose full stop does not end a sentence, in lower case. Those that often do end one (etc, Inc, a.m.) are
# left out: after them a capital letter decides.
_ABBREVIATIONS = (
    "dr mr mrs ms prof rev sr jr st mt fig figs no nos vol vols pp ed eds al vs viz cf approx ca e.g i.e eg ie gen "
    "col lt sgt capt gov sen rep hon dept univ esp incl resp ref refs sec ch art jan feb mar apr jun jul aug sep sept "
    "oct nov dec mon tue wed thu fri"
)
ABBREVIATIONS = frozenset(_ABBREVIATIONS.split())
# A capital letter after one of these names a kind, and its full stop may end the sentence ("a lack of vitamin D. It").
_KINDS = "vitamin vitamins type hepatitis group grade stage class appendix influenza phase category"
KINDS = frozenset(_KINDS.split())
# After initials ("U.S.") one of these begins a sentence; another capitalised word more often belongs to a name.
_STARTERS = (
    "a an the this that these those he she it they we you i in on at for if when while although however but and so "
    "then there some many most each no not"
)
STARTERS = frozenset(_STARTERS.split())

_INITIALS = re.compile(r"(?:[a-z]\.)*[a-z]")
_WORD = re.compile(r"\w+")
_CLOSERS = "\"'”’»)\\]*_"
_END = re.compile(
    rf"(?:[.!?…]+[{_CLOSERS}]*)(?=\s)\s+"  # the usual end
    rf"|(?<=[a-z]{{3}})[.!?][{_CLOSERS}]*(?=[A-Z][a-z]+\s)"  # scraped text: "suddenly.While localized"
    r"|[。！？]+[」』”]*\s*"
)
_BULLET = re.compile(r"[-–—•*▪◦‣·]\s+")
_INLINE_BULLET = re.compile(r"(?<=[\w)\]”’\"'%.:;,?!])\s+[-–—•*▪◦‣·]\s+(?=[\w“\"‘'(])")
_LIST_BEGINS = re.compile(r":\s+[-–—•*▪◦‣·]\s+|^[-–—•*▪◦‣·]\s+")
_STARTS = re.compile(r"[\"'“‘«(\[*_]*[^a-z\s]")


@dataclass(frozen=True, slots=True)
class SentenceSpan:
    """A sentence's place. ``item`` is True for an item of a list that runs within a line ("may cause: - pain - …")."""

    start: int
    end: int
    item: bool = False


def sentence_spans(text: str, start: int, end: int, cuts: Sequence[int] = ()) -> Iterator[SentenceSpan]:
    """The sentences of ``text[start:end]``, trimmed of white space, in order; ``cuts`` always separate."""
    edges = [start, *cuts, end]
    for left, right in itertools.pairwise(edges):
        yield from _between(text, left, right)


def _between(text: str, start: int, end: int) -> Iterator[SentenceSpan]:
    begin, item, in_list = start, False, False
    for stop, follow, bullet in _breaks(text, start, end):
        in_list = bullet and (in_list or text[:stop].endswith((":", ".", ";")) or item)
        yield from _trimmed(text, begin, stop, item)
        begin, item = follow, in_list
    yield from _trimmed(text, begin, end, item)


def _trimmed(text: str, start: int, end: int, item: bool) -> Iterator[SentenceSpan]:
    bullet = _BULLET.match(text, start, end)
    if bullet:
        start = bullet.end()
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield SentenceSpan(start, end, item)


def _breaks(text: str, start: int, end: int) -> list[tuple[int, int, bool]]:
    """(where a sentence stops, where the next begins, whether a bullet stands between), in order."""
    found: list[tuple[int, int, bool]] = []
    if _LIST_BEGINS.search(text, start, end):
        for match in _INLINE_BULLET.finditer(text, start, end):
            found.append((match.start(), match.end(), True))
    taken = {stop for stop, _, _ in found}
    for match in _END.finditer(text, start, end):
        stop = match.start() + len(match.group().rstrip())
        if stop not in taken and match.end() < end and _ends_sentence(text, start, match.start(), match.end()):
            found.append((stop, match.end(), False))
    return sorted(found)


def _ends_sentence(text: str, start: int, stop: int, follow: int) -> bool:
    if text[stop] in "。！？":
        return True
    if not (_STARTS.match(text, follow) or _BULLET.match(text, follow)):
        return False
    if text[stop] != "." or text[stop : stop + 2] == "..":
        return True
    words = text[max(start, stop - 40) : stop].split()
    last = words[-1].lstrip("([“\"'‘").lower() if words else ""
    if last in ABBREVIATIONS:
        # "No. 5" and "see Fig. 2" go on; "the answer is no. Rest" does not.
        return last in ("no", "nos", "ed", "art", "gen", "mar", "sec", "ref") and not text[follow].isdigit()
    if _INITIALS.fullmatch(last) and words[-1].lstrip("([“\"'‘").isupper():
        before = words[-2].lower() if len(words) > 1 else ""
        following = _WORD.match(text, follow)
        starts = following is not None and following.group().lower() in STARTERS
        return last == "i" or before in KINDS or (starts and "." in last)
    return True
