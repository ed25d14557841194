"""What each line of a text is: heading, list item, noise or text.

Headings are recognised in plain text too, where nothing marks them: a short line that is said twice before its
paragraph (scraped pages), one that is numbered, in title case or stands alone above a paragraph, "# " (Markdown, and
what the HTML and Word readers write).
"""

import itertools
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from ingest.clean import LINE, Noise

LONGEST_HEADING = 120  # characters
MOST_HEADING_WORDS = 16
LONGEST_ITEM = 200  # characters, of an item that no marker tells

_MARKDOWN = re.compile(r"#{1,6}\s+(?=\S)")
_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{1,3})*[.)]|[IVX]{1,5}\.)\s+(?=\S)")
_MARKER = re.compile(r"(?:[-*+•‣◦▪–—·●○]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+(?=\S)")
_NEWLINE = re.compile(r"\r\n|[\r\n\f\v\x85\u2028\u2029]")
_SENTENCE_END = re.compile(r"[.!?…。！？:;,][\"'”’)\]]*$")
_HAS_SENTENCE = re.compile(r"[.!?…。！？][\"'”’)\]]*(?:\s|$)")
_WORD = re.compile(r"[^\W_]+")
_SMALL_WORDS_TEXT = "a an and as at but by for from in into of on or the to up vs with your is are"
_SMALL_WORDS = frozenset(_SMALL_WORDS_TEXT.split())


class Role(Enum):
    """What a line is in its article."""

    HEADING = "heading"
    ITEM = "item"
    TEXT = "text"
    NOISE = "noise"


@dataclass(slots=True)
class Line:
    """A line without the white space around it. ``body`` is where it begins after a list marker."""

    start: int
    end: int
    content: str
    blank_before: bool
    role: Role = Role.TEXT
    title: str = ""
    body: int = 0

    @property
    def introduces(self) -> bool:
        """True for a line that introduces a list ("These include:")."""
        return self.content.endswith(":")


def same_words(left: str, right: str) -> bool:
    """True for two texts of the same words, whatever their case, numbering, spacing and punctuation."""
    return bool(left) and _words(left) == _words(right)


def read_layout(text: str, noise: Sequence[Noise] = ()) -> tuple[list[Line], bool]:
    """The lines of a text with their roles, and whether its paragraphs are wrapped at a fixed width."""
    lines = _lines(text)
    whole = [(span.start, span.end) for span in noise if span.whole_line]
    starts = [start for start, _ in whole]
    for line in lines:
        line.body = line.start
        place = bisect_right(starts, line.start) - 1
        if place >= 0 and line.end <= whole[place][1]:
            line.role = Role.NOISE
    kept = [line for line in lines if line.role is not Role.NOISE]
    wrapped = _is_wrapped(kept)
    _mark_headings_by_form(kept)
    _mark_items_and_headings(kept, wrapped)
    return lines, wrapped


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    previous_end = 0
    for match in LINE.finditer(text):
        content = match.group().strip("\ufeff \t\xa0")
        content = content.strip()
        if content:
            start = match.start() + match.group().index(content)
            blank = not lines or len(_NEWLINE.findall(text, previous_end, start)) > 1
            lines.append(Line(start, start + len(content), content, blank))
            previous_end = start + len(content)
    return lines


def _is_wrapped(lines: Sequence[Line]) -> bool:
    """True where most lines end in mid-sentence: a text file of 72 columns, a page of a PDF."""
    pairs = [(a, b) for a, b in itertools.pairwise(lines) if not b.blank_before]
    if len(pairs) < 3:
        return False
    broken = sum(1 for a, b in pairs if not _SENTENCE_END.search(a.content) and b.content[0].islower())
    lengths = sorted(len(line.content) for line in lines)
    return broken >= 0.25 * len(pairs) and lengths[int(0.95 * (len(lengths) - 1))] <= LONGEST_HEADING


def _mark_headings_by_form(lines: Sequence[Line]) -> None:
    """Headings that need no look at their surroundings: marked ones, and short lines said twice in a row."""
    for line in lines:
        mark = _MARKDOWN.match(line.content)
        if mark:
            line.role, line.title = Role.HEADING, line.content[mark.end() :].rstrip("# ")
    for first, second in itertools.pairwise(lines):
        if first.role is Role.TEXT and _may_be_heading(first) and same_words(first.content, second.content):
            for line in (first, second):
                line.role, line.title = Role.HEADING, _without_number(line.content)


def _mark_items_and_headings(lines: Sequence[Line], wrapped: bool) -> None:
    for place, line in enumerate(lines):
        if line.role is not Role.TEXT:
            continue
        before = lines[place - 1] if place else None
        after = lines[place + 1] if place + 1 < len(lines) else None
        if _is_heading(line, before, after, wrapped):
            line.role, line.title = Role.HEADING, _without_number(line.content)
        elif _MARKER.match(line.content):
            line.role, line.body = Role.ITEM, line.start + _MARKER.match(line.content).end()  # type: ignore[union-attr]
        elif before is not None and _is_unmarked_item(line, before, wrapped):
            line.role = Role.ITEM


def _is_heading(line: Line, before: Line | None, after: Line | None, wrapped: bool) -> bool:
    """A short line without a full stop above a paragraph, and not the last item of a list."""
    if after is None or not _may_be_heading(line) or not _is_paragraph(after, wrapped):
        return False
    if _NUMBER.match(line.content):
        return not _NUMBER.match(after.content)
    if _MARKER.match(line.content):
        return False
    if before is None or before.role is Role.HEADING:
        return True
    if before.introduces:
        return False
    if before.role is Role.ITEM:
        return line.blank_before or (_is_title_case(line.content) and not _is_title_case(before.content))
    if wrapped:
        return line.blank_before and after.blank_before
    return line.blank_before or bool(_SENTENCE_END.search(before.content))


def _is_paragraph(line: Line, wrapped: bool) -> bool:
    if line.role is Role.HEADING:
        return False
    long_enough = len(line.content) > LONGEST_HEADING or bool(_HAS_SENTENCE.search(line.content)) or line.introduces
    return long_enough or bool(_MARKER.match(line.content)) or (wrapped and len(line.content) > LONGEST_HEADING / 3)


def _is_unmarked_item(line: Line, before: Line, wrapped: bool) -> bool:
    if wrapped or len(line.content) > LONGEST_ITEM or _SENTENCE_END.search(line.content.rstrip(";,")):
        return False
    if before.introduces:
        return True
    return before.role is Role.ITEM and not _MARKER.match(before.content) and not line.blank_before


def _may_be_heading(line: Line) -> bool:
    content = line.content
    if len(content) > LONGEST_HEADING or len(content.split()) > MOST_HEADING_WORDS:
        return False
    if not (content[0].isupper() or content[0].isdigit() or content[0] in "“\"‘'¿"):
        return False
    return content.endswith("?") or not _SENTENCE_END.search(content)


def _is_title_case(content: str) -> bool:
    words = [word for word in _WORD.findall(_without_number(content)) if word.lower() not in _SMALL_WORDS]
    return len(words) > 1 and all(word[0].isupper() or word[0].isdigit() for word in words)


def _without_number(content: str) -> str:
    return _NUMBER.sub("", content, count=1) if _NUMBER.match(content) else content


def _words(text: str) -> list[str]:
    return _WORD.findall(_without_number(text).casefold())


def title_of(text: str) -> str:
    """The title that a text begins with, "" where its first line is none."""
    lines = _lines(text[:5000])
    if not lines:
        return ""
    first = lines[0]
    mark = _MARKDOWN.match(first.content)
    if mark:
        return first.content[mark.end() :].rstrip("# ")
    follows = lines[1] if len(lines) > 1 else None
    stands_alone = follows is not None and (follows.blank_before or _is_paragraph(follows, wrapped=False))
    return first.content if stands_alone and _may_be_heading(first) else ""
