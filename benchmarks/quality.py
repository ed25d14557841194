"""What eight bits cost in quality: the evaluations with each encoder, in one table with their intervals."""

import json
from pathlib import Path
from typing import Any

from benchmarks.figures import Section, Table
from benchmarks.place import SETS, Place
from benchmarks.process import run

ENCODERS = ("int8", "fp32", "reference")
SHOWN = (
    ("questions", "recall@1"),
    ("questions", "recall@5"),
    ("questions", "mrr@10"),
    ("questions", "gold_cited"),
    ("questions", "key_points"),
    ("questions", "wrongly_declined"),
    ("unanswerable", "declined_rightly"),
    ("followups", "gold_cited"),
    ("all", "passed"),
)
ASKED = ("questions", "unanswerable", "followups", "traps")


def measure(place: Place) -> Section:
    """An index and an evaluation for each encoder."""
    summaries = [_summary(place, encoder) for encoder in ENCODERS]
    rows = tuple(
        (f"{name}: {metric.replace('_', ' ')}", *(_cell(summary, name, metric) for summary in summaries))
        for name, metric in SHOWN
        if metric in summaries[0]["figures"].get(name, {})
    )
    head = ("", "eight bits (default)", "full precision", "sentence-transformers")
    return Section(
        "quality",
        "The same evaluations with each encoder (95 % interval, n)",
        tables=(Table("Quality by encoder", head, rows),),
    )


def _summary(place: Place, encoder: str) -> dict[str, Any]:
    folder = place.folder / f"quality-{encoder}"
    environment = place.environment(ENCODER=encoder, INDEX=str(place.folder / f"index-{encoder}"))
    sets = [str(SETS / f"{name}.jsonl") for name in ASKED]
    run(["-m", "ingest", "--quiet"], environment, accept=(0, 1))
    run(["-m", "evals", "run", *sets, "--jobs", "1", "--quiet", "--out", str(folder)], environment)
    return _read(folder / "summary.json")


def _read(path: Path) -> dict[str, Any]:
    summary: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return summary


def _cell(summary: dict[str, Any], name: str, metric: str) -> str:
    figure = summary["figures"][name].get(metric)
    if figure is None:
        return ""
    bounds = f" ({figure['low']:.2f} to {figure['high']:.2f})" if figure["low"] is not None else ""
    return f"{figure['value']:.3f}{bounds}, n={figure['n']}"
