"""How well the bot's answerability score tells questions that the articles answer from those that they do not."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import stats

from evals.intervals import RESAMPLES, SEED, Figure, wilson
from evals.result import CaseResult


@dataclass(frozen=True, slots=True)
class ScoreSplit:
    """The scores of cases that expect an answer and of cases that expect a decline, and the threshold in use."""

    answerable: tuple[float, ...]
    unanswerable: tuple[float, ...]
    threshold: float | None

    @property
    def auc(self) -> Figure | None:
        """Chance that an answerable question scores higher than an unanswerable one; None without both kinds."""
        if len(self.answerable) < 2 or len(self.unanswerable) < 2:
            return None
        value = float(area_under_curve(np.array(self.answerable), np.array(self.unanswerable)))
        n = len(self.answerable) + len(self.unanswerable)
        if min(self.answerable) > max(self.unanswerable):  # a bootstrap has no width here; the smaller kind bounds it
            return Figure(value, n, *wilson(value, min(len(self.answerable), len(self.unanswerable))))
        found = stats.bootstrap(
            (self.answerable, self.unanswerable),
            area_under_curve,
            vectorized=True,
            n_resamples=RESAMPLES,
            method="percentile",
            rng=np.random.default_rng(SEED),
        ).confidence_interval
        return Figure(value, n, float(found.low), float(found.high))


def area_under_curve(higher: np.ndarray, lower: np.ndarray, axis: int = -1) -> np.ndarray:
    """Area under the ROC curve: Mann-Whitney's U over the number of pairs; ties count half."""
    pairs = higher.shape[axis] * lower.shape[axis]
    found: np.ndarray = stats.mannwhitneyu(higher, lower, axis=axis, method="asymptotic").statistic / pairs
    return found


def score_of(case: CaseResult) -> float | None:
    """The answerability score of a case's last reply; None where the bot gave none."""
    value = (case.explanation.get("answerability") or {}).get("score")
    return float(value) if isinstance(value, int | float) else None


def score_split(cases: Sequence[CaseResult]) -> ScoreSplit:
    """The scores by what the cases expect."""
    by_kind: dict[str, list[float]] = {"answer": [], "decline": []}
    thresholds = set()
    for case in cases:
        value = score_of(case)
        if value is not None and case.case.expect in by_kind:
            by_kind[case.case.expect].append(value)
            thresholds.add((case.explanation.get("answerability") or {}).get("threshold"))
    one = thresholds.pop() if len(thresholds) == 1 else None
    return ScoreSplit(tuple(by_kind["answer"]), tuple(by_kind["decline"]), one)
