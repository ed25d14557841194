"""The retriever: fused scores over all sentences (or passages) of the articles, searched exactly.

Each unit of evidence is seen four ways: its own vector, its vector under its section's heading, the best of the
questions that it is known to answer, and BM25 over stemmed words. Scores are fused, not ranks: equal-weight rank
fusion loses to the better of its parts, here and on public data (``python -m evals ablation``).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.cite import Span
from bot.followup import Query
from bot.subjects import SubjectFinder
from ingest.entries import Kind
from ingest.keywords import words_of
from ingest.store import Index

Scores = NDArray[np.float32]
SHOWN_KNOWN = 10
STARTERS = 6
ALONE = 0.3
"""Weight of the part that asks beside the whole message."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each view counts. A view that the corpus lacks counts nothing.

    ``crowd`` is taken off a known question for each further quote that it needs, so that the narrower one wins a tie.
    """

    text: float = 0.15
    headed: float = 0.15
    question: float = 1.0
    bm25: float = 0.03
    crowd: float = 0.02


@dataclass(frozen=True, slots=True)
class Candidate:
    """A unit of evidence with its fused score and what it was fused from (cosines; BM25 as a share of the best).

    ``known`` is True where its article has known questions beside it.
    """

    span: Span
    text: str
    section: str
    score: float
    parts: Mapping[str, float]
    known: bool = True


@dataclass(frozen=True, slots=True)
class Known:
    """A question kept beside the corpus that is like the one asked. ``ref`` is its row in the index, score a cosine."""

    question: str
    ref: int
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, best first: candidates, known questions with an answer, known questions without one."""

    candidates: tuple[Candidate, ...]
    answered: tuple[Known, ...] = ()
    unanswered: tuple[Known, ...] = ()


class Retriever:
    """Searches an open index. ``bot.langchain_retriever`` offers the same search as a LangChain BaseRetriever."""

    def __init__(self, index: Index, weights: Weights | None = None, k: int = 50) -> None:
        """Search ``index`` for the ``k`` best candidates; works out once which units each known question needs."""
        self.index, self.weights, self.k = index, weights or Weights(), k
        units = index.entries[index.rows(self._unit)]
        self._texts = [entry.text for entry in units]
        self._spans = [Span(entry.article, entry.start, entry.end) for entry in units]
        self._rows = {span: row for row, span in enumerate(self._spans)}
        self._answers = [[row for span in key.spans for row in self._rows_of(span)] for key in index.questions]
        asked = {self._spans[row].article for rows in self._answers for row in rows}
        self._known_rows = np.array([span.article in asked for span in self._spans], bool)
        self._question_refs = self._refs("question")
        self._gap_refs = self._refs("gap")
        self._subjects = SubjectFinder(self._texts, index.gaps, index.terms)
        self._asked = frozenset(stem for key in index.questions for asked in key.questions for stem in words_of(asked))

    @property
    def subjects(self) -> SubjectFinder:
        """Finds what the articles know in a question."""
        return self._subjects

    def search(self, query: Query) -> Found:
        """Everything scored against ``query``, the ``k`` best candidates first."""
        vector = self._vector(query)
        answered = self._known("question", self._question_refs, vector)
        unanswered = self._known("gap", self._gap_refs, vector)
        parts = self._parts(query, vector)
        weights = {name: float(getattr(self.weights, name)) for name in parts}
        weighted = [weights[name] * scores for name, scores in parts.items()]
        fused = np.sum(weighted, axis=0) / max(sum(weights.values()), 1e-6)
        best = np.argsort(-fused, kind="stable")[: self.k]
        candidates = tuple(self._candidate(int(row), float(fused[row]), parts) for row in best)
        return Found(candidates, answered, unanswered)

    @property
    def _unit(self) -> Kind:
        return "sentence" if self.index.record["settings"]["unit"] == "sentence" else "passage"

    def _vector(self, query: Query) -> Scores:
        """The query's vector; where only part of a message asks, that part is heard twice, alone and in its story."""
        vector = self.index.query_vector(query.text)
        if query.focus in ("", query.text):
            return vector
        return (1 - ALONE) * vector + ALONE * self.index.query_vector(query.focus)

    def _parts(self, query: Query, vector: Scores) -> dict[str, Scores]:
        """The score of every unit in each view that the corpus has."""
        parts = {"text": self.index.scores(vector, self._unit)}
        if len(headed := self.index.scores(vector, "headed")) == len(self._spans):
            parts["headed"] = headed
        if len(self._question_refs):
            # An article without known questions, such as one that a person added, is found by its own words instead.
            parts["question"] = np.where(self._known_rows, self._question_part(vector), parts["text"])
        keywords = self.index.keyword_scores(f"{query.text} {query.focus}", self._unit)
        parts["bm25"] = keywords / max(float(keywords.max(initial=0)), 1e-6)
        return parts

    def _question_part(self, vector: Scores) -> Scores:
        """For every unit, the best of the known questions that it answers."""
        best_of_row = np.full(len(self._answers), -1.0, np.float32)
        np.maximum.at(best_of_row, self._question_refs, self.index.scores(vector, "question"))
        units = np.zeros(len(self._spans), np.float32)
        for rows, score in zip(self._answers, best_of_row, strict=True):
            for row in rows:
                units[row] = max(units[row], score - self.weights.crowd * (len(rows) - 1))
        return units

    def _known(self, kind: Kind, refs: NDArray[np.intp], vector: Scores) -> tuple[Known, ...]:
        """The best known questions of a kind, one a row of the index."""
        if not len(refs):
            return ()
        scores = self.index.scores(vector, kind)
        first = self.index.rows(kind).start
        best: dict[int, Known] = {}
        for place in np.argsort(-scores, kind="stable")[: SHOWN_KNOWN * 6]:
            ref = int(refs[place])
            if ref not in best:
                best[ref] = Known(self.index.entries[first + int(place)].text, ref, float(scores[place]))
        return tuple(best.values())[:SHOWN_KNOWN]

    def units_of(self, ref: int) -> tuple[Span, ...]:
        """The units that answer the known question ``ref``, in the order in which its row names them."""
        return tuple(dict.fromkeys(self._spans[row] for row in self._answers[ref]))

    def relation_of(self, ref: int) -> str:
        """Whether the quotes of the known question ``ref`` "agree" or "differ"; "" where that is not said."""
        return self.index.questions[ref].relation

    def vector_of(self, span: Span) -> Scores:
        """The vector of a unit."""
        return np.asarray(self.index.vectors[self.index.rows(self._unit).start + self._rows[span]], np.float32)

    def familiarity(self, text: str) -> float:
        """How much a text is like the questions that the articles answer, or else the articles: the best cosine."""
        kind: Kind = "question" if len(self._question_refs) else self._unit
        return float(self.index.scores(self._vector(Query(text)), kind).max(initial=0))

    def knows(self, stem: str) -> bool:
        """Whether a word stem occurs in the articles, the vocabulary or a question that the articles answer."""
        return stem in self._subjects.vocabulary or stem in self._asked

    def suggestions(self, found: Found, count: int) -> tuple[str, ...]:
        """Questions that the articles answer, near what was found but not the question just answered."""
        first = (self.index.questions[known.ref].questions[0] for known in found.answered[1:])
        return tuple(dict.fromkeys(first))[:count]

    @property
    def starters(self) -> tuple[str, ...]:
        """A few broad questions to start with, spread over the corpus' own."""
        broad = [key.questions[0] for key in self.index.questions if len(key.spans) > 2]
        step = max(len(broad) // STARTERS, 1)
        return tuple(broad[::step][:STARTERS])

    def _rows_of(self, span: Any) -> list[int]:
        """The units that a span of a known question's quote covers for the most part, or that cover it."""
        overlaps = []
        for row, unit in enumerate(self._spans):
            if unit.article == span.article:
                shared = min(unit.end, span.end) - max(unit.start, span.start)
                if shared > min(unit.end - unit.start, span.end - span.start) / 2:
                    overlaps.append(row)
        return overlaps

    def _refs(self, kind: Kind) -> NDArray[np.intp]:
        """The row of the index that each known question of a kind belongs to."""
        return np.array([entry.ref for entry in self.index.entries[self.index.rows(kind)]], np.intp)

    def _candidate(self, row: int, score: float, parts: Mapping[str, Scores]) -> Candidate:
        span = self._spans[row]
        article = self.index.articles[span.article]
        section = next((section.title for section in article.sections if section.start <= span.start < section.end), "")
        shares = {name: round(float(scores[row]), 4) for name, scores in parts.items()}
        text = article.text[span.start : span.end]
        return Candidate(span, text, section, round(score, 4), shares, bool(self._known_rows[row]))
