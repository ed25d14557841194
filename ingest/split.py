"""Sections, passages and sentences of a text, each with its place: ``text[x.start:x.end] == x.text``, always.

Lines come first (layout.py: heading, list item, noise, text), then blocks (a paragraph and the list that it
introduces), then sentences. VERSION is part of the index's record: raise it when the same text would split differently.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ingest.article import Passage, Section, Sentence
from ingest.clean import SECTION_RULE, Noise, speaks_of_itself
from ingest.layout import Line, Role, read_layout, same_words
from ingest.sentences import sentence_spans

VERSION = "2"
LONGEST_PASSAGE = 1000  # characters; about the 256 tokens that all-MiniLM-L6-v2 reads


@dataclass(slots=True)
class _Block:
    """A paragraph and the list items that follow it: spans of text, each told whether it is an item."""

    section: int
    spans: list[tuple[int, int, bool]] = field(default_factory=list)


def split(text: str, title: str, noise: Sequence[Noise] = ()) -> tuple[tuple[Section, ...], tuple[Passage, ...]]:
    """Divide a text into sections and passages.

    A heading that repeats the article's title opens a section titled "". Sentences that overlap ``noise`` or
    that state nothing keep their place and are no evidence.
    """
    lines, wrapped = read_layout(text, noise)
    sections = _sections(lines, title, len(text))
    passages: list[Passage] = []
    order = 0
    cuts = sorted({edge for span in noise for edge in (span.start, span.end)})
    for block in _blocks(lines, sections, wrapped):
        section = sections[block.section]
        sentences = _sentences(text, block, section, noise, cuts, order)
        order += len(sentences)
        for part in _divide(sentences):
            start, end = part[0].start, part[-1].end
            passages.append(Passage(text[start:end], start, end, len(passages), section, tuple(part)))
    return tuple(sections), tuple(passages)


def _sections(lines: Sequence[Line], title: str, length: int) -> list[Section]:
    """One section a heading (adjacent repetitions of a heading count once), and one for text before the first."""
    starts: list[tuple[int, str]] = []
    previous: Line | None = None
    for line in lines:
        if line.role is Role.NOISE:
            continue
        if line.role is Role.HEADING:
            shown = "" if same_words(line.title, title) else line.title
            if not (previous and previous.role is Role.HEADING and same_words(previous.title, line.title)):
                starts.append((line.start, shown))
        elif not starts:
            starts.append((line.start, ""))
        previous = line
    ends = [start for start, _ in starts[1:]] + [length] * bool(starts)
    return [
        Section(shown, order, start, end) for order, ((start, shown), end) in enumerate(zip(starts, ends, strict=True))
    ]


def _blocks(lines: Sequence[Line], sections: Sequence[Section], wrapped: bool) -> list[_Block]:
    blocks: list[_Block] = []
    section = 0
    previous: Line | None = None
    for line in lines:
        while section + 1 < len(sections) and line.start >= sections[section + 1].start:
            section += 1
        if line.role in (Role.TEXT, Role.ITEM):
            item = line.role is Role.ITEM
            follows = previous is not None and blocks and previous.role in (Role.TEXT, Role.ITEM)
            if follows and wrapped and not item and not line.blank_before:
                start, _, was_item = blocks[-1].spans[-1]
                blocks[-1].spans[-1] = (start, line.end, was_item)
            elif follows and item and previous is not None and (previous.role is Role.ITEM or previous.introduces):
                blocks[-1].spans.append((line.body, line.end, True))
            else:
                blocks.append(_Block(section, [(line.body, line.end, item)]))
        previous = line if line.role is not Role.NOISE else previous
    return blocks


def _sentences(
    text: str, block: _Block, section: Section, noise: Sequence[Noise], cuts: Sequence[int], order: int
) -> list[Sentence]:
    sentences: list[Sentence] = []
    lead_in: int | None = None
    for start, end, item in block.spans:
        within = [cut for cut in cuts if start < cut < end]
        inline_lead: int | None = None
        for span in sentence_spans(text, start, end, within):
            quote = text[span.start : span.end]
            evidence = not (
                SECTION_RULE.fullmatch(section.title)
                or speaks_of_itself(quote)
                or same_words(quote, section.title)
                or any(part.start < span.end and span.start < part.end for part in noise)
            )
            introduced_by = inline_lead if span.item else lead_in if item else None
            number = order + len(sentences)
            sentences.append(Sentence(quote, span.start, span.end, number, introduced_by, evidence))
            if not span.item:
                inline_lead = number
        if not item and sentences:
            lead_in = sentences[-1].order
    return sentences


def _divide(sentences: Sequence[Sentence]) -> list[list[Sentence]]:
    """Parts of about equal length, none longer than LONGEST_PASSAGE unless one sentence is."""
    if not sentences:
        return []
    length = sentences[-1].end - sentences[0].start
    target = length / -(-length // LONGEST_PASSAGE)
    parts: list[list[Sentence]] = [[]]
    for sentence in sentences:
        part = parts[-1]
        if part:
            grown = sentence.end - part[0].start
            if grown > LONGEST_PASSAGE or (grown - len(sentence.text) / 2 > target and len(parts) * target < length):
                part = []
                parts.append(part)
        part.append(sentence)
    return parts
