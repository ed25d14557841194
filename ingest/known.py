"""The known questions in a space in which those that ask the same lie close together.

The questions of one row ask the same in other words, so the directions in which they differ are wording and not
meaning. Whitening by their within-row covariance takes the weight off these directions (within-class covariance
normalisation: Hatch, Kajarekar and Stolcke, Interspeech 2006), and of the directions that remain those are kept that
tell rows apart (linear discriminant analysis); each row's centre then stands for its meaning. Ridge regression over all
of them adds what no single known question holds: which unit of evidence questions of a kind need, and that prices,
names, dates and brands are asked for in vain. Worked out from the vectors at ingest; to answer, it costs a few small
matrix products.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from ingest.companions import AnswerKey, Span
from ingest.entries import Entry
from ingest.exact import products

Vectors = NDArray[np.float32]

SHRINKAGE = 0.5
"""Share of the plain covariance that is kept however many questions there are; with few it is nearly all."""

ENOUGH = 2_000
"""Questions from which half of what could be learned of wording is trusted."""

RIDGE = 1.0
"""Weight of the regression's penalty, in mean variances of a direction."""

KEPT = 0.5
"""Share of the directions that is kept, those that tell rows apart: as good, and half of the memory to go through."""

_FILES = ("whitening", "questions", "centres", "answered", "evidence", "answers")


@dataclass(frozen=True, slots=True)
class Likeness:
    """Of one question: its cosine to each known question and to each row's centre, how much each unit is the evidence
    that it needs, and its lean to questions with an answer.
    """

    questions: Vectors
    centres: Vectors
    evidence: Vectors
    lean: float


@dataclass(frozen=True, slots=True)
class KnownSpace:
    """``questions`` holds the known questions and gaps in the order of their entries, ``centres`` one row a row of
    theirs, answered ones first; all of length one. ``whitening`` (d × k) brings a vector there; ``answered`` is the
    direction that leads to answered questions, zero where there are only those; ``evidence`` (units × k) one for each
    unit; ``answers`` (pairs × 2) names each answered row and a unit that it needs.
    """

    whitening: Vectors
    questions: Vectors
    centres: Vectors
    answered: Vectors
    evidence: Vectors
    answers: NDArray[np.int64]

    @classmethod
    def learn(cls, vectors: Vectors, rows: Sequence[int], needed: Sequence[Sequence[int]], units: int) -> Self:
        """From the vectors (n × d) of all known questions and the row that each belongs to, counted from 0.

        ``needed`` names the units (0 to ``units`` - 1) that each answered row needs; later rows are left open.
        """
        count, dimension = vectors.shape
        of = np.asarray(rows, np.intp)
        exact = vectors.astype(np.float64)
        apart = exact - _means(exact, of)[of]
        within = apart.T @ apart / max(count, 1)
        kept = 1 - (1 - SHRINKAGE) * count / (count + ENOUGH)
        within = (1 - kept) * within + kept * max(np.trace(within) / dimension, 1e-9) * np.eye(dimension)
        values, directions = np.linalg.eigh(within)
        whitening = directions @ np.diag(values**-0.5) @ directions.T
        whitening = whitening @ _apart(_of_length_one(exact @ whitening), of)
        questions = _of_length_one(exact @ whitening)
        centres = _of_length_one(_means(questions, of))
        signs = np.where(of < len(needed), 1.0, -1.0)
        answered = _ridge(questions, (signs - signs.mean())[:, None])[0]
        answers = np.array([(row, unit) for row, units_of in enumerate(needed) for unit in units_of], np.int64)
        evidence = _evidence(questions, of, needed, units)
        light = (part.astype(np.float32) for part in (whitening, questions, centres, answered, evidence))
        return cls(*light, answers.reshape(-1, 2))  # type: ignore[call-arg, arg-type]

    @classmethod
    def load(cls, folder: Path) -> Self | None:
        """What ``save`` wrote, left on disk until it is used; None where the corpus has no known questions."""
        if not (folder / "known" / f"{_FILES[0]}.npy").is_file():
            return None
        loaded: list[Any] = [np.load(folder / "known" / f"{name}.npy", mmap_mode="r") for name in _FILES]
        return cls(*map(np.asarray, loaded))

    def save(self, folder: Path) -> None:
        """Write the space into a generation's folder."""
        (folder / "known").mkdir()
        for name in _FILES:
            np.save(folder / "known" / f"{name}.npy", getattr(self, name))

    def likeness(self, vector: Vectors) -> Likeness:
        """How like the known questions a question is, by its vector."""
        there = vector @ self.whitening
        there /= max(float(np.linalg.norm(there)), 1e-12)
        return Likeness(
            products(self.questions, there), self.centres @ there, self.evidence @ there, float(self.answered @ there)
        )


def _apart(questions: NDArray[np.float64], of: NDArray[np.intp]) -> NDArray[np.float64]:
    """The directions (d × k) in which the middles of rows lie furthest apart; all of fewer rows than directions."""
    middles = _means(questions, of) * np.sqrt(np.bincount(of))[:, None]
    rows, dimension = middles.shape
    kept = int(dimension * KEPT) if rows > dimension else dimension
    return np.asarray(np.linalg.eigh(middles.T @ middles)[1][:, -kept:])


def _evidence(
    questions: NDArray[np.float64], of: NDArray[np.intp], needed: Sequence[Sequence[int]], units: int
) -> NDArray[np.float64]:
    """For each unit the direction of the questions that need it; a row that needs several shares its weight out."""
    wanted = np.zeros((len(needed), units))
    for row, units_of in enumerate(needed):
        wanted[row, list(units_of)] = max(len(units_of), 1) ** -0.5  # a quote may stand where no evidence is
    answered = of < len(needed)
    return _ridge(questions[answered], wanted[of[answered]])


def _ridge(vectors: NDArray[np.float64], wanted: NDArray[np.float64]) -> NDArray[np.float64]:
    """Ridge regression of each column of ``wanted`` (n × k) on the vectors (n × d): k × d."""
    count, dimension = max(len(vectors), 1), vectors.shape[1]
    spread = vectors.T @ vectors / count + RIDGE / dimension * np.eye(dimension)
    return np.asarray(np.linalg.solve(spread, vectors.T @ wanted / count)).T


def needed_units(questions: Sequence[AnswerKey], units: Sequence[Entry]) -> list[list[int]]:
    """The units that each answered row needs: those that its quotes cover for the most part, or that cover them."""
    by_article: dict[str, list[int]] = {}
    for place, unit in enumerate(units):
        by_article.setdefault(unit.article, []).append(place)
    return [
        [place for span in key.spans for place in by_article.get(span.article, ()) if _shared(units[place], span)]
        for key in questions
    ]


def _shared(unit: Entry, span: Span) -> bool:
    shared = min(unit.end, span.end) - max(unit.start, span.start)
    return shared > min(unit.end - unit.start, span.end - span.start) / 2


def _means(vectors: NDArray[np.float64], of: NDArray[np.intp]) -> NDArray[np.float64]:
    """The mean vector of each row; zeros for a row without a question."""
    sums = np.zeros((int(of.max(initial=-1)) + 1, vectors.shape[1]))
    np.add.at(sums, of, vectors)
    return np.asarray(sums / np.maximum(np.bincount(of, minlength=len(sums)), 1)[:, None])


def _of_length_one(vectors: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12))
