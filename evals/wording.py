"""Reading a reply's own words: its marks, its statements, its key points.

Support of a statement by quotes is judged by words alone: the share of the statement's content words that the quotes
contain. That fits answers made of the articles' sentences; a free rewording scores lower than a person would put it.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from Stemmer import Stemmer

MARK = re.compile(r"\[(\d{1,3})\](?!\()")
SUPPORTED = 0.75
_MARKS_AFTER_STOP = re.compile(r"([.!?]+[\"”’)]*)((?:[ \t]*\[\d{1,3}\])+)")
_SENTENCE_END = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][\"”’)*_]))\s+(?=[\"“‘(*_]*[A-Z0-9])")
_ABBREVIATED = re.compile(r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|e\.g|i\.e)\.)$")
_LINE_START = re.compile(r"^\s*(?:[-*+•]|\d+[.)]|#+|>)\s+")
# “Title of an article” says: …  tells whose words follow and claims nothing itself.
_ATTRIBUTION = re.compile(r"^[“\"][^”\"]{1,150}[”\"],?(?:\s\w+){1,4}:\s+")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_APOSTROPHES = dict.fromkeys(map(ord, "’‘ʼ`´′"), "'") | dict.fromkeys(map(ord, "“”„"), '"') | {ord("‑"): "-"}
# Words that carry no claim of their own; the articles' claims are in what remains.
_NO_CLAIM = """
a an and any are as at be been being both but by can could did do does for from had has have he her his how i if in into
is it its may might more most my no not of on one or other our she should so some such than that the their them then
there these they this those to too up was we were what when where which while who will with would you your also
article articles say says according
"""
FUNCTION_WORDS = frozenset(_NO_CLAIM.split())
_stemmer = Stemmer("english")


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence or list item of a reply, without its marks, and the numbers of the marks it carries."""

    text: str
    marks: tuple[int, ...]
    line: int = 0


def marks_in(text: str) -> tuple[int, ...]:
    """The numbers of all marks, in order, repetitions included."""
    return tuple(int(number) for number in MARK.findall(text))


def word_count(text: str) -> int:
    """Words of the text without marks and markup."""
    return len(_WORD.findall(MARK.sub(" ", text)))


def statements(answer: str) -> tuple[Statement, ...]:
    """The answer's sentences and list items. A line that only leads in to a list (ends with a colon) is none."""
    found: list[Statement] = []
    for number, line in enumerate(answer.splitlines()):
        line = _ATTRIBUTION.sub("", _MARKS_AFTER_STOP.sub(r"\2\1", _LINE_START.sub("", line)).strip())
        for sentence in _sentences(line):
            words = re.sub(r"\s+([.!?,;:])", r"\1", MARK.sub("", sentence)).strip()
            if _WORD.search(words) and not words.rstrip("*_ ").endswith(":"):
                found.append(Statement(words, marks_in(sentence), number))
    return tuple(found)


def with_shared_marks(parts: Sequence[Statement], quotes: Mapping[int, str]) -> tuple[Statement, ...]:
    """A mark also stands for the unmarked sentences just before it in its line that its own quote contains."""
    found = list(parts)
    for at in range(len(found) - 2, -1, -1):
        this, after = found[at], found[at + 1]
        if this.marks or this.line != after.line:
            continue
        marks = tuple(
            mark for mark in after.marks if mark in quotes and support(this.text, [quotes[mark]]) >= SUPPORTED
        )
        found[at] = replace(this, marks=marks)
    return tuple(found)


def _sentences(line: str) -> list[str]:
    pieces: list[str] = []
    for piece in _SENTENCE_END.split(line):
        if pieces and _ABBREVIATED.search(pieces[-1]):
            pieces[-1] += " " + piece
        else:
            pieces.append(piece)
    return pieces


def support(text: str, quotes: Iterable[str]) -> float:
    """Share of the text's content words (stemmed) that the quotes contain; 1 for a text without content words."""
    wanted = _content(text)
    if not wanted:
        return 1.0
    have: set[str] = set().union(*(_content(quote) for quote in quotes))
    return len(wanted & have) / len(wanted)


def _content(text: str) -> set[str]:
    words = [word for word in _WORD.findall(plain(text)) if word not in FUNCTION_WORDS]
    return set(_stemmer.stemWords(words))


def plain(text: str) -> str:
    """Lower case, straight apostrophes and quotes, single spaces, no marks and no emphasis signs."""
    text = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES)
    return " ".join(re.sub(r"[*_]{1,3}", "", MARK.sub("", text)).lower().split())


def contains_point(text: str, alternatives: Sequence[str]) -> bool:
    """The text contains one alternative: case, kind of apostrophe, hyphens and a plural -s or -es do not matter."""
    text = _loose(text)
    return any(_loose(one) in text or _plural_pattern(_loose(one)).search(text) for one in alternatives)


def _loose(text: str) -> str:
    return plain(text).replace("-", " ")


def _plural_pattern(point: str) -> re.Pattern[str]:
    words = [re.escape(re.sub(r"(?<=[a-z]{3})(?:es|s)$", "", word)) + r"(?:es|s|'s)?" for word in point.split()]
    return re.compile(r"(?<!\w)" + r"\s+".join(words) + r"(?!\w)")
