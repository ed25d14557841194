"""Fit the operating point of answering on one set, and say what it does on another that it has not seen.

The point is the threshold on the bot's answerability score that declines the most unanswerable questions while it
wrongly declines no more than a given share of the answerable ones. What is reported is the score alone: the bot
declines for other reasons too, which a threshold does not change.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from evals.answerability import ScoreSplit, score_of, score_split
from evals.cases import CasesError
from evals.intervals import Figure, share
from evals.result import CaseResult

WRONGLY_DECLINED_AT_MOST = 0.03


@dataclass(frozen=True, slots=True)
class Point:
    """What a threshold does to some cases. ``by_kind`` are the shares declined of each kind of unanswerable one."""

    threshold: float
    wrongly_declined: Figure
    declined_rightly: Figure
    by_kind: dict[str, Figure]

    def __str__(self) -> str:
        """A few lines for a terminal."""
        kinds = "".join(f"\n    {kind:<20} {figure}" for kind, figure in self.by_kind.items())
        return (
            f"  threshold {self.threshold:.4f}\n  wrongly declined     {self.wrongly_declined}\n"
            f"  declined rightly     {self.declined_rightly}{kinds}"
        )


def fit(scores: ScoreSplit, at_most: float = WRONGLY_DECLINED_AT_MOST) -> float:
    """The threshold: halfway into the gap below the lowest answerable score that must still be answered.

    Raises CasesError without scores of both kinds.
    """
    if not scores.answerable or not scores.unanswerable:
        raise CasesError("calibrating needs cases that expect an answer and cases that expect a decline, with scores")
    answerable = np.sort(scores.answerable)
    spared = int(np.floor(at_most * len(answerable)))
    lowest = float(answerable[spared])
    below = [score for score in (*scores.unanswerable, *scores.answerable) if score < lowest]
    return (lowest + max(below)) / 2 if below else lowest


def at(threshold: float, cases: Sequence[CaseResult]) -> Point:
    """What the threshold does to the cases that have a score. A question is declined below it."""
    declined: dict[str, list[list[float]]] = {"answer": [], "decline": []}
    kinds: dict[str, list[list[float]]] = {}
    for case in cases:
        value = score_of(case)
        if value is None or case.case.expect not in declined:
            continue
        below = [float(value < threshold)]
        declined[case.case.expect].append(below)
        if case.case.expect == "decline":
            kinds.setdefault(case.case.category or "unnamed", []).append(below)
    if not declined["answer"] or not declined["decline"]:
        raise CasesError("the cases to report on need scores of answerable and of unanswerable questions")
    by_kind = {kind: share(values) for kind, values in sorted(kinds.items())}
    return Point(threshold, share(declined["answer"]), share(declined["decline"]), by_kind)


def halves(cases: Sequence[CaseResult]) -> tuple[list[CaseResult], list[CaseResult]]:
    """Every other case of each kind, by id, and the rest."""
    kinds: dict[tuple[str, str], list[CaseResult]] = {}
    for case in sorted(cases, key=lambda case: case.id):
        kinds.setdefault((case.case.expect, case.case.category), []).append(case)
    first = [case for kind in kinds.values() for case in kind[::2]]
    return first, [case for kind in kinds.values() for case in kind[1::2]]


def calibration_table(fitted_on: Sequence[CaseResult], reported_on: Sequence[CaseResult], at_most: float) -> str:
    """Fit on some cases and report the present and the fitted point on others."""
    here, there = score_split(fitted_on), score_split(reported_on)
    threshold = fit(here, at_most)
    lines = [
        f"fitted on {len(here.answerable)} answerable and {len(here.unanswerable)} unanswerable questions,"
        f" area under the curve {here.auc}",
        str(at(threshold, fitted_on)),
        f"reported on {len(there.answerable)} and {len(there.unanswerable)} others, area under the curve {there.auc}",
        str(at(threshold, reported_on)),
    ]
    if there.threshold is not None:
        lines += ["the threshold in use, on the same others", str(at(there.threshold, reported_on))]
    return "\n".join(lines)
