"""The known questions in a space in which those that ask the same lie close together.

The questions of one row ask the same in other words, so the directions in which they differ are wording and not
meaning. Whitening by their within-row covariance takes the weight off these directions (within-class covariance
normalisation: Hatch, Kajarekar and Stolcke, Interspeech 2006); each row's centre then stands for its meaning. One
direction of that space, found by ridge regression, leads from what the articles leave open to what they answer: it
holds what no single known question does, that prices, names, dates and brands are asked for in vain. Worked out from
the vectors at ingest; to answer, it costs one small matrix product.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

SHRINKAGE = 0.5
"""Share of the plain covariance that is kept however many questions there are; with few it is nearly all."""

ENOUGH = 2_000
"""Questions from which half of what could be learned of wording is trusted."""

RIDGE = 0.1
"""Weight of the regression's penalty, in mean variances of a direction."""

_FILES = ("whitening", "questions", "centres", "answered")


@dataclass(frozen=True, slots=True)
class Likeness:
    """Of one question: its cosine to each known question and to each row's centre, and its lean to answered ones."""

    questions: Vectors
    centres: Vectors
    lean: float


@dataclass(frozen=True, slots=True)
class KnownSpace:
    """``questions`` holds the known questions and gaps in the order of their entries, ``centres`` one row a row of
    theirs, answered ones first; all of length one. ``whitening`` (d × d) brings a vector there; ``answered`` is the
    direction that leads to answered questions, zero where there are only those.
    """

    whitening: Vectors
    questions: Vectors
    centres: Vectors
    answered: Vectors

    @classmethod
    def learn(cls, vectors: Vectors, rows: Sequence[int], open_from: int) -> Self:
        """From the vectors (n × d) of all known questions and the row that each belongs to, counted from 0.

        The rows from ``open_from`` are questions that the articles leave open.
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
        questions = _of_length_one(exact @ whitening)
        centres = _of_length_one(_means(questions, of))
        answered = _direction(questions, np.where(of < open_from, 1.0, -1.0))
        return cls(*(part.astype(np.float32) for part in (whitening, questions, centres, answered)))

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
        return Likeness(self.questions @ there, self.centres @ there, float(self.answered @ there))


def _direction(vectors: NDArray[np.float64], signs: NDArray[np.float64]) -> NDArray[np.float64]:
    """Ridge regression of the signs, about their mean, on the vectors."""
    count, dimension = vectors.shape
    spread = vectors.T @ vectors / count + RIDGE / dimension * np.eye(dimension)
    return np.asarray(np.linalg.solve(spread, vectors.T @ (signs - signs.mean()) / count))


def _means(vectors: NDArray[np.float64], of: NDArray[np.intp]) -> NDArray[np.float64]:
    """The mean vector of each row; zeros for a row without a question."""
    sums = np.zeros((int(of.max(initial=-1)) + 1, vectors.shape[1]))
    np.add.at(sums, of, vectors)
    return np.asarray(sums / np.maximum(np.bincount(of, minlength=len(sums)), 1)[:, None])


def _of_length_one(vectors: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12))
