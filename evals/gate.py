"""Thresholds that a release has to meet: one TOML file, every threshold with its reason.

    [[gate]]
    set = "questions"        # "" for all cases of the run
    category = "list"        # optional: only the cases of this category
    metric = "gold_cited"
    at_least = 0.85          # or at_most
    reason = "why this figure"

A gate whose figure was not measured fails: a set that was left out must not pass in silence.
"""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import ErrorDetails

from evals.cases import CasesError
from evals.intervals import Figure
from evals.metrics import BY_NAME
from evals.result import Figures, Result, figures


class Gate(BaseModel):
    """One threshold."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    set: str
    metric: str
    category: str = ""
    at_least: float | None = None
    at_most: float | None = None
    reason: str = Field(min_length=1)

    @model_validator(mode="after")
    def _one_bound(self) -> "Gate":
        if (self.at_least is None) == (self.at_most is None):
            raise ValueError("give either at_least or at_most")
        if self.metric not in BY_NAME:
            raise ValueError(f"unknown metric {self.metric!r}; known are: {', '.join(BY_NAME)}")
        return self

    @property
    def name(self) -> str:
        """What is measured, in words."""
        return " ".join(part for part in (self.set or "all", self.category, self.metric) if part)

    @property
    def bound(self) -> str:
        """The bound as words."""
        return f"at least {self.at_least:g}" if self.at_least is not None else f"at most {self.at_most:g}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A gate and what was measured; ``figure`` is None where nothing was."""

    gate: Gate
    figure: Figure | None

    @property
    def passed(self) -> bool:
        """The figure itself meets the bound; its interval is shown and not judged."""
        if self.figure is None:
            return False
        if self.gate.at_least is not None:
            return self.figure.value >= self.gate.at_least
        return self.gate.at_most is not None and self.figure.value <= self.gate.at_most

    def __str__(self) -> str:
        """One line for a terminal."""
        mark, measured = ("passed" if self.passed else "FAILED"), self.figure or "not measured in this run"
        return f"{mark}  {self.gate.name} {measured}, {self.gate.bound}"


def read_gates(path: Path) -> tuple[Gate, ...]:
    """The gates of a file. Raises CasesError for anything that is not understood."""
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        gates = tuple(Gate.model_validate(one) for one in table.pop("gate", []))
    except (OSError, ValueError) as error:
        words = "; ".join(_in_words(one) for one in error.errors()) if isinstance(error, ValidationError) else error
        raise CasesError(f"{path}: no gates: {words}") from error
    if table or not gates:
        raise CasesError(f"{path}: holds {'no [[gate]]' if not gates else 'unknown keys: ' + ', '.join(table)}")
    return gates


def _in_words(problem: ErrorDetails) -> str:
    key = ".".join(str(part) for part in problem["loc"])
    if problem["type"] == "missing":
        return f"a gate lacks the key {key!r}"
    return f"{key}: {problem['msg']}".removeprefix(": ").replace("Value error, ", "")


def judge(result: Result, gates: Sequence[Gate]) -> tuple[Verdict, ...]:
    """Every gate with its figure. A run in which the bot raised errors fails by its exit status, not here."""
    measured: dict[tuple[str, str], Figures] = {}
    for part in {(gate.set, gate.category) for gate in gates}:
        cases = [case for case in result.of(part[0]) if part[1] in ("", case.case.category)]
        measured[part] = figures(cases)
    return tuple(Verdict(gate, measured[gate.set, gate.category].get(gate.metric)) for gate in gates)
