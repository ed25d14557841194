"""A run's result: a folder that says what was asked, what came, what speaks against it, and what it was made with.

cases.jsonl    one line a case: the case, every turn, the reply with its citations, scores and objections
summary.json   every figure with n and interval, for each set, category, sign and tag; confusion matrix; fingerprints
times.json     when, how long, on how many processes: the only file of the first three that differs between two runs
junit.xml      for a CI server
report.html    for a person; one file, opens from disk
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal, Self

from bot.safety.assessment import Level
from evals.cases import Case, CasesError
from evals.intervals import Figure
from evals.metrics import Scores, summarise

RESULT_VERSION = 1
Figures = dict[str, Figure]


@dataclass(frozen=True, slots=True)
class Turn:
    """One user message and what the reply was in short."""

    message: str
    text: str
    kind: str
    level: str
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseResult:
    """One judged case. ``reply`` is the last reply as JSON, ``gold`` each quote with whether it was cited."""

    set: str
    case: Case
    turns: tuple[Turn, ...] = ()
    reply: Mapping[str, Any] = field(default_factory=dict)
    gold: tuple[Mapping[str, Any], ...] = ()
    scores: Scores = field(default_factory=dict)
    objections: tuple[str, ...] = ()
    error: str = ""
    seconds: tuple[float, ...] = ()

    @property
    def id(self) -> str:
        """The case's id."""
        return self.case.id

    @property
    def outcome(self) -> Literal["passed", "failed", "error"]:
        """What came of it; an error is the bot's own exception."""
        return "error" if self.error else "failed" if self.objections else "passed"

    @property
    def explanation(self) -> Mapping[str, Any]:
        """What the bot says of how it found its answer; empty if it says nothing."""
        return self.reply.get("explanation") or {}

    def as_dict(self) -> dict[str, Any]:
        """JSON-ready, without the times."""
        return {
            "set": self.set,
            "id": self.id,
            "outcome": self.outcome,
            "objections": self.objections,
            "error": self.error,
            "scores": self.scores,
            "case": self.case.model_dump(mode="json", exclude_defaults=True),
            "turns": [asdict(turn) for turn in self.turns],
            "reply": self.reply,
            "gold": self.gold,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The inverse of as_dict."""
        return cls(
            set=data["set"],
            case=Case.model_validate_json(json.dumps(data["case"])),
            turns=tuple(Turn(**turn | {"rules": tuple(turn["rules"])}) for turn in data["turns"]),
            reply=data["reply"],
            gold=tuple(data["gold"]),
            scores=data["scores"],
            objections=tuple(data["objections"]),
            error=data["error"],
        )


@dataclass(frozen=True, slots=True)
class Result:
    """All that came of a run."""

    cases: tuple[CaseResult, ...]
    fingerprints: Mapping[str, Any]
    times: Mapping[str, Any] = field(default_factory=dict)

    @property
    def sets(self) -> tuple[str, ...]:
        """The names of the sets, in the order of the run."""
        return tuple(dict.fromkeys(case.set for case in self.cases))

    def of(self, name: str) -> tuple[CaseResult, ...]:
        """The cases of one set; all for ""."""
        return tuple(case for case in self.cases if not name or case.set == name)

    def failed(self) -> tuple[CaseResult, ...]:
        """Cases that failed or ended in an error."""
        return tuple(case for case in self.cases if case.outcome != "passed")


def figures(cases: Sequence[CaseResult]) -> Figures:
    """Every metric over the cases that could be run."""
    return summarise([case.scores for case in cases if not case.error])


def split(cases: Sequence[CaseResult], kinds: Callable[[Case], Sequence[str]]) -> dict[str, Figures]:
    """The figures for each kind that the function names for a case, by name."""
    names = sorted({kind for case in cases for kind in kinds(case.case) if kind})
    return {name: figures([case for case in cases if name in kinds(case.case)]) for name in names}


def by_category(cases: Sequence[CaseResult]) -> dict[str, Figures]:
    """Split by category."""
    return split(cases, lambda case: (case.category,))


def by_sign(cases: Sequence[CaseResult]) -> dict[str, Figures]:
    """Safety cases split by the danger sign, by the category where none is named."""
    return split([case for case in cases if any(case.case.expected_levels)], lambda case: (case.sign or case.category,))


def by_tag(cases: Sequence[CaseResult]) -> dict[str, Figures]:
    """Split by tag; a case with two tags counts in both."""
    return split(cases, lambda case: case.tags)


def labelled_turns(cases: Sequence[CaseResult]) -> Iterator[tuple[tuple[Level, ...], Level]]:
    """For each turn with a labelled level: the accepted levels (the label first) and the level given."""
    for case in cases:
        for accepted, turn in zip(case.case.expected_levels, case.turns, strict=False):
            if accepted:
                yield accepted, Level(turn.level)


def confusion(cases: Sequence[CaseResult]) -> dict[str, dict[str, dict[str, int]]]:
    """label -> level given -> how many turns, and how many of these are accepted levels."""
    table = {label: {given: {"n": 0, "accepted": 0} for given in Level} for label in Level}
    for accepted, given in labelled_turns(cases):
        cell = table[accepted[0]][given]
        cell["n"] += 1
        cell["accepted"] += given in accepted
    return {str(label): {str(given): cell for given, cell in row.items()} for label, row in table.items()}


def summary(result: Result) -> dict[str, Any]:
    """summary.json: nothing in it depends on when or how fast the run was."""
    groups: dict[str, Any] = {"": result.cases} | {name: result.of(name) for name in result.sets}
    return {
        "version": RESULT_VERSION,
        "fingerprints": result.fingerprints,
        "counts": {
            name or "all": {"cases": len(cases)}
            | {outcome: sum(case.outcome == outcome for case in cases) for outcome in ("passed", "failed", "error")}
            for name, cases in groups.items()
        },
        "figures": {name or "all": as_json(figures(cases)) for name, cases in groups.items()},
        "categories": {name: _split_json(by_category(result.of(name))) for name in result.sets},
        "tags": {name: _split_json(by_tag(result.of(name))) for name in result.sets},
        "signs": _split_json(by_sign(result.cases)),
        "confusion": {name or "all": confusion(cases) for name, cases in groups.items() if any(labelled_turns(cases))},
    }


def as_json(found: Figures) -> dict[str, dict[str, float | int | None]]:
    """Figures for JSON, rounded to what a reader can use."""
    return {
        name: {key: round(value, 4) if isinstance(value, float) else value for key, value in asdict(figure).items()}
        for name, figure in found.items()
    }


def _split_json(groups: Mapping[str, Figures]) -> dict[str, Any]:
    return {name: as_json(found) for name, found in groups.items()}


def write(result: Result, folder: Path) -> None:
    """cases.jsonl, summary.json and times.json; the others are written from these by junit.py and report.py."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps(case.as_dict(), ensure_ascii=False) for case in result.cases]
    (folder / "cases.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for name, data in (("summary.json", summary(result)), ("times.json", result.times)):
        (folder / name).write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def read(folder: Path) -> Result:
    """A result as written. Raises CasesError for a folder that holds none or one of another version."""
    try:
        found = json.loads((folder / "summary.json").read_text("utf-8"))
        times = json.loads((folder / "times.json").read_text("utf-8"))
        lines = (folder / "cases.jsonl").read_text("utf-8").splitlines()
        if found["version"] != RESULT_VERSION:
            raise CasesError(f"{folder}: a result of format {found['version']}, this program reads {RESULT_VERSION}")
        cases = tuple(CaseResult.from_dict(json.loads(line)) for line in lines)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CasesError(f"{folder}: no result of `python -m evals run` ({error})") from error
    return Result(cases, found["fingerprints"], times)
