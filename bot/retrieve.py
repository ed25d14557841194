"""The retriever: fused scores over all sentences (or passages) of the articles, searched exactly.

Each unit of evidence is seen four ways: its own vector, its vector under its section's heading, the best of the
questions that it is known to answer, and BM25 over stemmed words. Scores are fused, not ranks: equal-weight rank
fusion loses to the better of its parts, here and on public data (``python -m evals ablation``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from bot.cite import Span
from bot.followup import Query
from bot.subjects import SubjectFinder
from ingest.article import Article
from ingest.entries import Kind
from ingest.keywords import words_of
from ingest.store import Index

Scores = NDArray[np.float32]
SHOWN_KNOWN = 6
STARTERS = 6
KNOWN_KINDS: tuple[Kind, ...] = ("question", "gap")
ALONE = 0.4
"""Weight of the part that asks beside the whole message."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each view counts. A view that the corpus lacks counts nothing.

    ``crowd`` is taken off a known question for each further quote that it needs, so that the narrower one wins a tie;
    ``centre`` is the share that the middle of all questions of a row has in the likeness of each of them, ``evidence``
    the share of what all known questions together say of a unit (ingest/known.py).
    """

    text: float = 0.0
    headed: float = 0.1
    question: float = 1.0
    bm25: float = 0.01
    crowd: float = 0.005
    centre: float = 0.4
    evidence: float = 0.3


WITHOUT_KNOWN = Weights(text=0.15, headed=0.15, bm25=0.03)
"""For a corpus without known questions, which is searched by its own words."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A unit of evidence with its fused score and what it was fused from (cosines; BM25 as a share of the best).

    ``known`` is True where its article has known questions beside it. Its text is read when it is asked for: of a
    large corpus most candidates' articles are never opened.
    """

    span: Span
    score: float
    parts: Mapping[str, float]
    articles: Mapping[str, Article] = field(repr=False, compare=False)
    known: bool = True

    @property
    def text(self) -> str:
        """The words of the article at the span."""
        return self.articles[self.span.article].text[self.span.start : self.span.end]


@dataclass(frozen=True, slots=True)
class Known:
    """A question kept beside the corpus that is like the one asked. ``ref`` is its row in the index.

    The score is between two cosines, to the question and to the middle of its row (ingest/known.py).
    """

    question: str
    ref: int
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, best first: candidates, known questions with an answer, known questions without one.

    ``lean`` is how much the question leans to the ones with an answer, above 0, or to those without (ingest/known.py).
    """

    candidates: tuple[Candidate, ...]
    answered: tuple[Known, ...] = ()
    unanswered: tuple[Known, ...] = ()
    lean: float = 0.0


class Retriever:
    """Searches an open index. ``bot.langchain_retriever`` offers the same search as a LangChain BaseRetriever."""

    def __init__(self, index: Index, weights: Weights | None = None, k: int = 50) -> None:
        """Search ``index`` for the ``k`` best candidates; works out once which units each known question needs."""
        self.index, self.k = index, k
        self.weights = weights or (Weights() if index.questions else WITHOUT_KNOWN)
        units = index.entries[index.rows(self._unit)]
        self._texts = [entry.text for entry in units]
        self._spans = [Span(entry.article, entry.start, entry.end) for entry in units]
        self._rows = {span: row for row, span in enumerate(self._spans)}
        pairs = index.known.answers if index.known else np.empty((0, 2), np.int64)
        self._answer_refs, self._answer_rows = pairs[:, 0], pairs[:, 1]
        self._crowds = self.weights.crowd * (np.bincount(self._answer_refs)[self._answer_refs] - 1).astype(np.float32)
        asked = {self._spans[row].article for row in set(self._answer_rows.tolist())}
        self._known_rows = np.array([span.article in asked for span in self._spans], bool)
        self._begins = {kind: self._where_rows_begin(kind) for kind in KNOWN_KINDS}
        self._subjects = SubjectFinder(self._texts, index.gaps, index.terms)
        self._asked = frozenset(stem for key in index.questions for asked in key.questions for stem in words_of(asked))

    @property
    def subjects(self) -> SubjectFinder:
        """Finds what the articles know in a question."""
        return self._subjects

    def search(self, query: Query) -> Found:
        """Everything scored against ``query``, the ``k`` best candidates first."""
        vector = self._vector(query)
        known = self._likeness(vector)
        parts = self._parts(query, vector, known)
        weights = {name: float(getattr(self.weights, name)) for name in parts}
        fused = sum(weights[name] * scores for name, scores in parts.items()) / max(sum(weights.values()), 1e-6)
        best = _best(np.asarray(fused), self.k)
        candidates = self._candidates(best, np.asarray(fused), parts)
        lean = known.lean if known else 0.0
        return Found(candidates, self._known("question", known), self._known("gap", known), lean)

    @property
    def _unit(self) -> Kind:
        return "sentence" if self.index.record["settings"]["unit"] == "sentence" else "passage"

    def _vector(self, query: Query) -> Scores:
        """The query's vector; where only part of a message asks, that part is heard twice, alone and in its story."""
        if query.focus in ("", query.text):
            return self.index.query_vector(query.text)
        whole, alone = self.index.query_vectors((query.text, query.focus))
        return (1 - ALONE) * whole + ALONE * alone

    def _likeness(self, vector: Scores) -> "_Likeness | None":
        """How like the question each known one is; None for a corpus without any."""
        if self.index.known is None:
            return None
        found = self.index.known.likeness(vector)
        best: list[Scores] = []
        first = 0
        for kind in KNOWN_KINDS:
            each = found.questions[first : first + _count(self.index, kind)]
            best.append(np.maximum.reduceat(each, self._begins[kind]) if len(each) else each)
            first += len(each)
        share = self.weights.centre
        rows = (1 - share) * np.concatenate(best) + share * found.centres
        answered = len(self._begins["question"])
        of_kind: dict[Kind, Scores] = {"question": rows[:answered], "gap": rows[answered:]}
        return _Likeness(found.questions, of_kind, found.evidence, found.lean)

    def _parts(self, query: Query, vector: Scores, known: "_Likeness | None") -> dict[str, Scores]:
        """The score of every unit in each view that the corpus has."""
        parts = {"text": self.index.scores(vector, self._unit)}
        if len(headed := self.index.scores(vector, "headed")) == len(self._spans):
            parts["headed"] = headed
        if known and len(self._answer_rows):
            # An article without known questions, such as one that a person added, is found by its own words instead.
            units = np.zeros(len(self._spans), np.float32)
            np.maximum.at(units, self._answer_rows, known.rows["question"][self._answer_refs] - self._crowds)
            share = self.weights.evidence
            asked = (1 - share) * units + share * known.evidence
            parts["question"] = np.where(self._known_rows, asked, parts["text"])
        keywords = self.index.keyword_scores(f"{query.text} {query.focus}", self._unit)
        parts["bm25"] = keywords / max(float(keywords.max(initial=0)), 1e-6)
        return parts

    def _known(self, kind: Kind, known: "_Likeness | None") -> tuple[Known, ...]:
        """The best known questions of a kind, one a row of the index."""
        if known is None or not len(known.rows[kind]):
            return ()
        begins, first = self._begins[kind], self.index.rows(kind).start
        each = known.questions[first - self.index.rows(KNOWN_KINDS[0]).start :][: _count(self.index, kind)]
        found = []
        for ref in _best(known.rows[kind], SHOWN_KNOWN).tolist():
            end = begins[ref + 1] if ref + 1 < len(begins) else len(each)
            place = int(begins[ref]) + int(np.argmax(each[begins[ref] : end]))
            found.append(Known(self.index.entries[first + place].text, ref, float(known.rows[kind][ref])))
        return tuple(found)

    def units_of(self, ref: int) -> tuple[Span, ...]:
        """The units that answer the known question ``ref``, in the order in which its row names them."""
        return tuple(dict.fromkeys(self._spans[row] for row in self._answer_rows[self._answer_refs == ref].tolist()))

    def relation_of(self, ref: int) -> str:
        """Whether the quotes of the known question ``ref`` "agree" or "differ"; "" where that is not said."""
        return self.index.questions[ref].relation

    def vector_of(self, span: Span) -> Scores:
        """The vector of a unit."""
        return np.asarray(self.index.vectors[self.index.rows(self._unit).start + self._rows[span]], np.float32)

    def familiarity(self, text: str) -> float:
        """How much a text is like the questions that the articles answer, or else the articles: the best score."""
        vector = self._vector(Query(text))
        known = self._likeness(vector)
        scores = known.rows["question"] if known and len(self._answer_rows) else self.index.scores(vector, self._unit)
        return float(scores.max(initial=0))

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

    def _where_rows_begin(self, kind: Kind) -> NDArray[np.intp]:
        """The place of the first question of each row, among the entries of a kind, which stand row by row."""
        rows = self.index.questions if kind == "question" else self.index.gaps
        return np.cumsum([0, *(len(row.questions) for row in rows)], dtype=np.intp)[:-1]

    def _candidates(self, rows: NDArray[np.intp], fused: Scores, parts: Mapping[str, Scores]) -> tuple[Candidate, ...]:
        of_rows = {name: scores[rows].tolist() for name, scores in parts.items()}
        totals = fused[rows].tolist()
        shares = [dict(zip(of_rows, values, strict=True)) for values in zip(*of_rows.values(), strict=True)]
        return tuple(
            Candidate(self._spans[row], total, share, self.index.articles, bool(self._known_rows[row]))
            for row, total, share in zip(rows.tolist(), totals, shares, strict=True)
        )


@dataclass(frozen=True, slots=True)
class _Likeness:
    """The cosine of each known question, the score of each row by kind and of each unit, the lean to answered ones."""

    questions: Scores
    rows: Mapping[Kind, Scores]
    evidence: Scores
    lean: float


def _count(index: Index, kind: Kind) -> int:
    rows = index.rows(kind)
    return int(rows.stop - rows.start)


def _best(scores: Scores, count: int) -> NDArray[np.intp]:
    """The places of the highest scores, best first, the earlier one first among equals."""
    if len(scores) > count:
        lowest = np.partition(scores, -count)[-count]
        places = np.flatnonzero(scores >= lowest)
    else:
        places = np.arange(len(scores))
    return places[np.argsort(-scores[places], kind="stable")][:count]
