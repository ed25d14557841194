"""From a draft to text with marks: every statement gets the number of the quote it was taken from.

A quote is always a slice of its article, so a mark cannot point to words that are not there. Marks and citations
match one to one: each number stands in the text, and each mark has its citation.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.reply import Citation
from ingest.article import Article


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A slice of an article's text, in characters, end exclusive."""

    article: str
    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """Whether ``other`` lies within this span."""
        return self.article == other.article and self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Statement:
    """Words shown, and the spans that they are taken from. Words without a span are connecting words."""

    words: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """What a writer hands over: blocks of statements, each block a paragraph or, with ``listed``, a list."""

    blocks: tuple["Block", ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """Every span used, in order of first use, once."""
        used = (span for block in self.blocks for statement in block.statements for span in statement.spans)
        return tuple(dict.fromkeys(used))


@dataclass(frozen=True, slots=True)
class Block:
    """A lead of connecting words and the statements under it."""

    lead: str = ""
    statements: tuple[Statement, ...] = field(default=())
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Cited:
    """Markdown with marks, and the citations that the marks name."""

    text: str
    citations: tuple[Citation, ...]


def cite(draft: Draft, articles: Mapping[str, Article]) -> Cited:
    """Number the draft's spans in order of use and set their marks. Raises KeyError for an unknown article."""
    numbers = {span: number for number, span in enumerate(draft.spans, start=1)}
    citations = tuple(citation(span, articles, number) for span, number in numbers.items())
    text = "\n\n".join(_paragraph(block, numbers) for block in draft.blocks)
    return Cited(text, citations)


def citation(span: Span, articles: Mapping[str, Article], number: int) -> Citation:
    """The citation of ``span``, its quote cut from the article itself."""
    article = articles[span.article]
    return Citation(
        number=number,
        article=article.file,
        title=article.title,
        section=article.section_at(span.start),
        quote=article.text[span.start : span.end],
        start=span.start,
        end=span.end,
    )


def escape_markdown(text: str) -> str:
    """``text`` as Markdown that shows it literally: an article's words never become markup, a link or an image."""
    one_line = " ".join(text.replace("&", "&amp;").split())
    escaped = "".join("\\" + char if char in "\\`*_[]<>|~" else char for char in one_line)
    return "\\" + escaped if escaped[:1] in ("#", "+", "-") else escaped


def _paragraph(block: Block, numbers: Mapping[Span, int]) -> str:
    marked = [_marked(statement, numbers) for statement in block.statements]
    if not block.listed:
        return " ".join(part for part in (block.lead, *marked) if part)
    items = "\n".join(f"- {line}" for line in marked)
    return f"{block.lead}\n\n{items}" if block.lead else items


def _marked(statement: Statement, numbers: Mapping[Span, int]) -> str:
    marks = "".join(f" [{numbers[span]}]" for span in statement.spans)
    return (escape_markdown(statement.words) if statement.spans else statement.words) + marks


def merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    """``spans`` without those that lie inside another."""
    return tuple(span for span in dict.fromkeys(spans) if not any(o != span and o.holds(span) for o in spans))


def plain_text(markdown: str) -> str:
    """Markdown of a reply as plain text: links become their words, escapes and emphasis go."""
    text = re.sub(r"(?<!\\)\[([^\]\\]+?)\u00a0?\]\((?:tel|https?|mailto):[^)]*\)", r"\1", markdown)
    text = re.sub(r"(?<!\\)\*\*?|(?m:^#+ )", "", text)
    return re.sub(r"\\([\\`*_\[\]<>|~#+-])", r"\1", text).replace("&amp;", "&")
