"""Samples and what is said of them: medians, percentiles and ratios that are paired within one run."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from statistics import median, quantiles
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured, with samples of Citewell and, pair by pair, of the stock pipeline.

    ``most`` is the largest median (with ``at`` 95: 95th percentile) that is aimed at, ``least_ratio`` the smallest
    ratio stock / Citewell (for ``higher_is_better`` Citewell / stock, and ``least`` the smallest value).
    """

    name: str
    unit: str
    citewell: tuple[float, ...]
    stock: tuple[float, ...] = ()
    most: float | None = None
    least: float | None = None
    least_ratio: float | None = None
    higher_is_better: bool = False
    at: int = 50
    note: str = ""

    @property
    def value(self) -> float:
        """Citewell's median, or the percentile that ``at`` names."""
        return at_percentile(self.citewell, self.at)

    @property
    def stock_value(self) -> float | None:
        """The same of the stock pipeline; None where it was not measured."""
        return at_percentile(self.stock, self.at) if self.stock else None

    @property
    def ratio(self) -> float | None:
        """How many times better than stock: the median of the paired ratios; for percentiles, the ratio of the two."""
        if not self.stock:
            return None
        if self.at != 50 or len(self.stock) != len(self.citewell):
            pairs = [(self.value, at_percentile(self.stock, self.at))]
        else:
            pairs = list(zip(self.citewell, self.stock, strict=True))
        return median((ours / theirs if self.higher_is_better else theirs / ours) for ours, theirs in pairs)

    @property
    def met(self) -> bool | None:
        """Whether every aim is met; None where there is none."""
        aims = []
        if self.most is not None:
            aims.append(self.value <= self.most)
        if self.least is not None:
            aims.append(self.value >= self.least)
        if self.least_ratio is not None:
            aims.append(self.ratio is not None and self.ratio >= self.least_ratio)
        return all(aims) if aims else None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that are not samples: quality beside precision, or what an import takes."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """What one part of the benchmarks found, and how busy the machine was meanwhile (runnable processes, 1 minute)."""

    name: str
    about: str
    figures: tuple[Figure, ...] = ()
    tables: tuple[Table, ...] = ()
    load: tuple[float, ...] = ()
    measured: str = ""

    def as_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> "Section":
        """The section that ``as_dict`` gave, also after a trip through JSON."""
        figures = [
            Figure(**{**row, "citewell": tuple(row["citewell"]), "stock": tuple(row["stock"])})
            for row in values["figures"]
        ]
        tables = [Table(row["title"], tuple(row["head"]), tuple(map(tuple, row["rows"]))) for row in values["tables"]]
        known = {"figures": tuple(figures), "tables": tuple(tables), "load": tuple(values["load"])}
        return cls(**{**values, **known})


@dataclass(slots=True)
class Samples:
    """Samples that are being collected, ours and theirs."""

    citewell: list[float] = field(default_factory=list)
    stock: list[float] = field(default_factory=list)

    def figure(self, name: str, unit: str, **more: Any) -> Figure:
        """The figure they make."""
        return Figure(name, unit, tuple(self.citewell), tuple(self.stock), **more)


def at_percentile(values: Sequence[float], percent: int) -> float:
    """The median, or another percentile, by linear interpolation. Raises ValueError for no values."""
    if not values:
        raise ValueError("no samples")
    if len(values) == 1:
        return values[0]
    return median(values) if percent == 50 else quantiles(values, n=100, method="inclusive")[percent - 1]
