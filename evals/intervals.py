"""Figures with their n and a 95 % interval.

Shares: Wilson score interval (Wilson 1927; Brown, Cai and DasGupta 2001 recommend it for small n). Means, medians:
BCa bootstrap over cases (Efron 1987) with a fixed seed. Where every value of a mean between 0 and 1 is the same the
bootstrap has no width; then Wilson's interval on the mean is given, which is wider than needed, never too narrow.
"""

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy import stats

CONFIDENCE = 0.95
SEED = 20240607
RESAMPLES = 2000


@dataclass(frozen=True, slots=True)
class Figure:
    """A value over n cases, with the bounds of its 95 % interval (None where none can be given)."""

    value: float
    n: int
    low: float | None
    high: float | None

    def __str__(self) -> str:
        """Value, interval and n as text."""
        bounds = "" if self.low is None or self.high is None else f" [{_short(self.low)}, {_short(self.high)}]"
        return f"{_short(self.value)}{bounds} n={self.n}"


def wilson(share: float, n: int) -> tuple[float, float]:
    """Wilson's score interval of a share of n; the share need not be a whole number of n-ths."""
    z = float(stats.norm.ppf(0.5 + CONFIDENCE / 2))
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * float(np.sqrt(share * (1 - share) / n + z * z / (4 * n * n)))
    return max(0.0, middle - half), min(1.0, middle + half)


def share(values: Sequence[Sequence[float]]) -> Figure:
    """Share over all values of all cases. The interval counts cases, not values: values of one case go together."""
    flat = [value for case in values for value in case]
    found = float(np.mean(flat))
    return Figure(found, len(flat), *wilson(found, len(values)))


def mean(values: Sequence[Sequence[float]]) -> Figure:
    """Mean over cases of each case's mean."""
    per_case = np.array([np.mean(case) for case in values], dtype=float)
    low, high = _bootstrap(np.mean, per_case)
    return Figure(float(per_case.mean()), len(per_case), low, high)


def median(values: Sequence[Sequence[float]]) -> Figure:
    """Median over all values."""
    flat = np.array([value for case in values for value in case], dtype=float)
    low, high = _bootstrap(np.median, flat, method="percentile")
    return Figure(float(np.median(flat)), len(flat), low, high)


def largest(values: Sequence[Sequence[float]]) -> Figure:
    """Largest value; it has no interval."""
    flat = [value for case in values for value in case]
    return Figure(max(flat), len(flat), None, None)


def _bootstrap(
    statistic: Callable[..., Any], values: np.ndarray, *, method: str = "BCa"
) -> tuple[float | None, float | None]:
    if np.ptp(values) == 0 or len(values) < 2:
        inside = 0 <= values[0] <= 1
        return wilson(float(values[0]), len(values)) if inside else (None, None)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # BCa warns where it cannot be computed and gives nan: percentile then
        for way in dict.fromkeys((method, "percentile")):
            found = stats.bootstrap(
                (values,),
                statistic,
                vectorized=True,
                n_resamples=RESAMPLES,
                confidence_level=CONFIDENCE,
                method=way,
                rng=np.random.default_rng(SEED),
            ).confidence_interval
            if np.isfinite(found.low) and np.isfinite(found.high):
                break
    return float(found.low), float(found.high)


def _short(value: float) -> str:
    return f"{value:.3f}" if abs(value) <= 1 else f"{value:.1f}"
