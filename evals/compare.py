"""Two results of the same cases side by side: what changed, how sure that is, and which cases it was.

Shares with one value a case: exact McNemar test (a binomial test on the cases that changed). Everything else: paired
bootstrap of the mean difference over cases.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from scipy import stats

from evals.cases import CasesError
from evals.intervals import CONFIDENCE, RESAMPLES, SEED
from evals.metrics import METRICS, Metric
from evals.result import CaseResult, Result

SAME = ("corpus", "sets")


@dataclass(frozen=True, slots=True)
class Change:
    """A metric over the n cases that have it in both results. ``p`` is of McNemar's test, None for a bootstrap.

    ``low`` and ``high`` bound the difference (95 %), None where no case changed.
    """

    set: str
    metric: str
    n: int
    before: float
    after: float
    low: float | None
    high: float | None
    p: float | None

    @property
    def difference(self) -> float:
        """After minus before."""
        return self.after - self.before

    def __str__(self) -> str:
        """One line for a terminal."""
        bounds = "" if self.low is None else f" [{self.low:+.3f}, {self.high:+.3f}]"
        p = "" if self.p is None else f" p={self.p:.3f} (McNemar)"
        name = f"{self.set or 'all'} {self.metric}"
        return f"{name:<44} {self.before:.3f} -> {self.after:.3f}  {self.difference:+.3f}{bounds}{p} n={self.n}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every metric that changed, and the cases that now pass or no longer do, as (set, id) pairs."""

    changes: tuple[Change, ...]
    better: tuple[tuple[str, str], ...]
    worse: tuple[tuple[str, str], ...]
    warnings: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return asdict(self)


def compare(before: Result, after: Result, *, anyway: bool = False) -> Comparison:
    """Compare two results. Raises CasesError for different corpora or sets, unless told to compare them anyway."""
    differences = tuple(_differences(before.fingerprints, after.fingerprints))
    if differences and not anyway:
        raise CasesError(
            "these results cannot be compared: "
            + "; ".join(differences)
            + ". Say --compare-anyway to compare the cases"
            " that both have."
        )
    old = {(case.set, case.id): case for case in before.cases if not case.error}
    pairs = [(old[key], case) for case in after.cases if (key := (case.set, case.id)) in old and not case.error]
    changes: list[Change] = []
    for name in ("", *after.sets):
        of_set = [pair for pair in pairs if not name or pair[1].set == name]
        found = (_change(name, metric, of_set) for metric in METRICS if metric.form in ("share", "mean"))
        changes += [change for change in found if change and (change.low is not None or change.difference)]
    return Comparison(tuple(changes), *_turned(pairs), differences)


def _differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    for name in SAME:
        if before.get(name) != after.get(name):
            yield f"their {name} differ"


def _turned(
    pairs: Sequence[tuple[CaseResult, CaseResult]],
) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    passed = [(one.outcome == "passed", two.outcome == "passed", (two.set, two.id)) for one, two in pairs]
    better = tuple(key for was, now, key in passed if now and not was)
    return better, tuple(key for was, now, key in passed if was and not now)


def _change(name: str, metric: Metric, pairs: Sequence[tuple[CaseResult, CaseResult]]) -> Change | None:
    key = metric.of or metric.name
    both = [(one.scores[key], two.scores[key]) for one, two in pairs if one.scores.get(key) and two.scores.get(key)]
    if not both:
        return None
    old, new = (np.array([np.mean(pair[i]) for pair in both]) for i in (0, 1))
    low, high = paired_interval(new - old)
    p = None
    if metric.form == "share" and all(len(one) == len(two) == 1 for one, two in both):
        p = mcnemar(gained=int(np.sum(new > old)), lost=int(np.sum(new < old)))
    return Change(name, metric.name, len(both), float(old.mean()), float(new.mean()), low, high, p)


def mcnemar(*, gained: int, lost: int) -> float:
    """Exact two-sided McNemar test: how likely so uneven a split is if gaining and losing are equally likely."""
    return float(stats.binomtest(gained, gained + lost).pvalue) if gained + lost else 1.0


def paired_interval(differences: np.ndarray) -> tuple[float | None, float | None]:
    """95 % interval of the mean difference, percentile bootstrap over cases; None where nothing differs."""
    if not np.any(differences):
        return None, None
    if np.ptp(differences) == 0:
        return float(differences[0]), float(differences[0])
    found = stats.bootstrap(
        (differences,),
        np.mean,
        n_resamples=RESAMPLES,
        confidence_level=CONFIDENCE,
        method="percentile",
        rng=np.random.default_rng(SEED),
    ).confidence_interval
    return float(found.low), float(found.high)


def comparison_table(found: Comparison) -> str:
    """The comparison for a terminal."""
    lines = [f"warning: {warning}" for warning in found.warnings]
    lines += [str(change) for change in found.changes] or ["no figure changed"]
    for words, cases in (("now pass", found.better), ("no longer pass", found.worse)):
        lines.append(
            f"{len(cases)} cases {words}{':' if cases else ''} {', '.join(case for _, case in cases)}".rstrip()
        )
    return "\n".join(lines)
