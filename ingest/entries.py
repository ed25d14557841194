"""What is embedded and searched: one entry for each sentence, headed sentence, passage, known question or gap."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ingest.article import Article, Sentence
from ingest.companions import AnswerKey, Gap

Kind = Literal["sentence", "headed", "passage", "question", "gap"]
KINDS: tuple[Kind, ...] = ("sentence", "headed", "passage", "question", "gap")
PASSAGE_LENGTH = 900  # characters of a passage entry, at most, unless one sentence is longer
PASSAGE_OVERLAP = 150  # characters repeated from the entry before, at most
OPENING_LENGTH = 150  # characters of an article's opening that stand before its later passages


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be found.

    ``text`` is what was embedded. For a sentence it is ``articles[article].text[start:end]``. Before the slice of a
    headed sentence stands the section's title; before a later passage the article's opening, which mostly names what
    all of it is about. For a question or gap it is the question, with article "" and no place. ``ref`` is the order
    of the (first) sentence in its article, or the position in the index's ``questions`` or ``gaps``.
    """

    kind: Kind
    article: str
    start: int
    end: int
    text: str
    ref: int


def article_entries(article: Article, unit: Literal["sentence", "passage"]) -> list[Entry]:
    """The entries of one article: its usable sentences, each alone and headed, or its passages."""
    if unit == "passage":
        return list(_passage_entries(article))
    entries: list[Entry] = []
    for passage in article.passages:
        heading = passage.section.title or article.title
        for s in passage.sentences:
            if s.evidence:
                entries.append(Entry("sentence", article.file, s.start, s.end, s.text, s.order))
                if heading:
                    entries.append(Entry("headed", article.file, s.start, s.end, f"{heading}: {s.text}", s.order))
    return entries


def companion_entries(questions: Sequence[AnswerKey], gaps: Sequence[Gap]) -> list[Entry]:
    """The entries of the known questions and gaps."""
    rows: Iterable[tuple[Kind, int, tuple[str, ...]]] = [
        *(("question", ref, row.questions) for ref, row in enumerate(questions)),
        *(("gap", ref, row.questions) for ref, row in enumerate(gaps)),
    ]
    return [Entry(kind, "", 0, 0, question, ref) for kind, ref, texts in rows for question in texts]


def _passage_entries(article: Article) -> Iterator[Entry]:
    """Windows of whole sentences over the article, with an overlap.

    A question ("What causes cramps?") is no evidence and stays in the window, because it names what the next
    sentences are about. Fragments and noise end a window.
    """
    window: list[Sentence] = []
    fresh = False
    for sentence in (s for passage in article.passages for s in passage.sentences):
        fits = sentence.evidence or sentence.text.endswith("?")
        if window and (not fits or sentence.end - window[0].start > PASSAGE_LENGTH):
            if fresh:
                yield _window(article, window)
            window = _overlap(window, sentence) if fits else []
            fresh = False
        if fits:
            window.append(sentence)
            fresh = fresh or sentence.evidence
    if window and fresh:
        yield _window(article, window)


def _overlap(window: Sequence[Sentence], following: Sentence) -> list[Sentence]:
    kept: list[Sentence] = []
    for sentence in reversed(window):
        if window[-1].end - sentence.start > PASSAGE_OVERLAP or following.end - sentence.start > PASSAGE_LENGTH:
            break
        kept.insert(0, sentence)
    return kept


def _window(article: Article, window: Sequence[Sentence]) -> Entry:
    start, end = window[0].start, window[-1].end
    return Entry("passage", article.file, start, end, passage_text(article, start, end), window[0].order)


def passage_text(article: Article, start: int, end: int) -> str:
    """The passage of a place, after the article's opening sentence where that does not stand in it."""
    first = next((sentence for passage in article.passages for sentence in passage.sentences), None)
    if first is None or start < first.end:
        return article.text[start:end]
    return f"{first.text[:OPENING_LENGTH]} {article.text[start:end]}"
