"""An article as HTML: read as a whole, with its sections and the cited sentences marked in their place."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from ingest.article import Article, Section
from ingest.clean import LINE
from ingest.layout import same_words

MOST_LISTED = 200  # articles in the list; a reader finds the rest by asking


@dataclass(frozen=True, slots=True)
class Highlight:
    """A span of the article's text to be marked, in characters, end exclusive.

    ``number`` is that of its source.
    """

    start: int
    end: int
    number: int


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """Lines that belong together. ``role`` is "heading", "text", or "aside" for what answers never use."""

    start: int
    end: int
    role: str
    section: Section | None


def article_html(article: Article, highlights: Sequence[Highlight] = (), current: int | None = None) -> str:
    """The whole article, ``highlights`` marked, the one numbered ``current`` marked apart."""
    body = "".join(_paragraph(article, part, highlights, current) for part in _paragraphs(article))
    origin = f"From {escape(article.origin)}" if article.origin else "Origin not recorded"
    return (
        f'<h2 id="reader-title" tabindex="-1">{escape(article.title)}</h2>'
        f'<p class="origin">{origin}. File: {escape(article.file)}</p>'
        f'{_sections(article.sections)}<div class="article-text">{body}</div>'
    )


def list_html(articles: Sequence[Article]) -> str:
    """The articles that questions are answered from, each a button that opens it."""
    rows = "".join(
        f'<li><button type="button" class="open-article" data-article="{escape(article.file)}">'
        f'{escape(article.title)}</button><span class="count">{_count(article)}</span></li>'
        for article in articles[:MOST_LISTED]
    )
    more = len(articles) - MOST_LISTED
    rest = f"<p>and {more:,} more. Ask, and the answer opens the article that it stands in.</p>" if more > 0 else ""
    return f'<div class="shelf"><h2>The articles</h2><ul>{rows}</ul>{rest}</div>' if rows else ""


def _count(article: Article) -> str:
    sections = sum(1 for section in article.sections if section.title)
    words = len(article.text.split())
    return f"{sections} section{'' if sections == 1 else 's'}, {words:,} words"


def _sections(sections: Sequence[Section]) -> str:
    rows = "".join(
        f'<li><a href="#section-{section.order}">{escape(section.title)}</a></li>'
        for section in sections
        if section.title
    )
    if not rows:
        return ""
    number = rows.count("<li>")
    return (
        f'<details class="section-list"><summary>Sections ({number})</summary>'
        f'<nav aria-label="Sections of this article"><ol>{rows}</ol></nav></details>'
    )


def _paragraphs(article: Article) -> Iterator[_Paragraph]:
    """Lines of the text; a line break inside a sentence does not divide (text wrapped at a fixed width)."""
    passages = [(passage.start, passage.end) for passage in article.passages]
    sentences = [(s.start, s.end) for passage in article.passages for s in passage.sentences]
    titled: set[int] = set()
    spans: list[tuple[int, int]] = []
    for line in LINE.finditer(article.text):
        if not line.group().strip():
            continue
        if spans and _inside(spans[-1][1], sentences):
            spans[-1] = (spans[-1][0], line.end())
        else:
            spans.append((line.start(), line.end()))
    for start, end in spans:
        section = _section_at(article.sections, end - 1)
        if _overlaps(start, end, passages):
            yield _Paragraph(start, end, "text", section)
        elif section is not None and _is_title(article, start, end, section):
            if section.order not in titled:
                yield _Paragraph(start, end, "heading", section)
            titled.add(section.order)
        else:
            yield _Paragraph(start, end, "aside", section)


def _is_title(article: Article, start: int, end: int, section: Section) -> bool:
    """True for the line of a section's heading, or of the article's title, which stands above the text already."""
    words = article.text[start:end].lstrip("# ")
    return same_words(words, section.title or article.title)


def _paragraph(article: Article, part: _Paragraph, highlights: Sequence[Highlight], current: int | None) -> str:
    if part.role == "heading":
        if part.section is None or not part.section.title:
            return ""
        return f'<h3 id="section-{part.section.order}">{escape(part.section.title)}</h3>'
    inner = _marked(article.text, part.start, part.end, highlights, current)
    return f'<p class="aside">{inner}</p>' if part.role == "aside" else f"<p>{inner}</p>"


def _marked(text: str, start: int, end: int, highlights: Sequence[Highlight], current: int | None) -> str:
    """``text[start:end]`` escaped, with a mark element around each highlighted part."""
    inside = [h for h in highlights if h.start < end and start < h.end]
    # Where two overlap, the one that the person came for is on top.
    inside.sort(key=lambda h: (h.number != current, h.start))
    edges = {start, end} | {min(max(edge, start), end) for h in inside for edge in (h.start, h.end)}
    pieces: list[str] = []
    for left, right in pairwise(sorted(edges)):
        owner = next((h for h in inside if h.start <= left and right <= h.end), None)
        words = escape(text[left:right])
        pieces.append(words if owner is None else _mark(owner, words, left, right, current))
    return "".join(pieces)


def _mark(highlight: Highlight, words: str, left: int, right: int, current: int | None) -> str:
    """A marked part. What is said of it to a screen reader stands outside the mark, which holds the quote alone."""
    number = highlight.number
    chosen = number == current
    opens = left == highlight.start
    label = f"Source {number}" if number > 0 else "Nearest passage"
    badge = f'<span class="badge" aria-hidden="true">{number if number > 0 else "→"}</span>' if opens else ""
    before = f'<span class="vh">Start of {label.lower()}: </span>{badge}' if opens else ""
    after = f'<span class="vh"> (End of {label.lower()}.) </span>' if right == highlight.end else ""
    name = f' id="reader-mark-{number}" tabindex="-1"' if opens else ""
    return (
        f'{before}<mark class="cited{" current" if chosen else ""}" data-number="{number}"{name}>{words}</mark>{after}'
    )


def _section_at(sections: Sequence[Section], position: int) -> Section | None:
    at = bisect_right([section.start for section in sections], position) - 1
    return sections[at] if at >= 0 else None


def _inside(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    """True where a character at ``position`` lies within one of ``spans``, which are in order and do not overlap."""
    at = bisect_right(spans, (position, len(spans) and spans[-1][1] + 1)) - 1
    return at >= 0 and spans[at][0] < position < spans[at][1]


def _overlaps(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(spans, (end,)) - 1
    return at >= 0 and spans[at][1] > start
