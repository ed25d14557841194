"""The figures that a README shows: a small committed file made from a result, and the Markdown block made from it.

``python -m evals figures RESULT --write README.md`` refreshes both; ``--check README.md`` fails when the block is not
what the committed file gives, or when a committed set has changed since.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from bot.safety.assessment import Level
from evals.cases import CasesError
from evals.metrics import BY_NAME
from evals.result import Result, summary

BEGIN, END = "<!-- figures: made by `make eval`, do not edit -->", "<!-- end of figures -->"
SETS = Path(__file__).parent / "sets"
COMMITTED = Path(__file__).parent / "figures.json"
# Read from top to bottom: does it find and say the right thing, does it know what it does not know, is it safe.
SHOWN = (
    "gold_cited",
    "key_points",
    "clean",
    "words_median",
    "words_largest",
    "declined_rightly",
    "wrongly_declined",
    "level_right",
    "emergency_recognised",
    "urgent_recognised",
    "see_doctor_recognised",
    "plain_recognised",
    "emergency_as_none",
    "raised",
    "raised_high",
)
IN_ALL = ("verbatim", "marks_match")  # the same demand of every reply: shown once, over all sets
DECLINING = "declined_rightly"


def committed(result: Result) -> dict[str, Any]:
    """What is kept of a result for the README."""
    whole = summary(result)
    return {
        "counts": whole["counts"],
        "figures": {
            name: {metric: found for metric, found in figures.items() if metric in (IN_ALL if name == "all" else SHOWN)}
            for name, figures in whole["figures"].items()
        },
        "declining": {
            name: {kind: found[DECLINING] for kind, found in kinds.items() if DECLINING in found}
            for name, kinds in whole["categories"].items()
            if any(DECLINING in found for found in kinds.values())
        },
        "confusion": whole["confusion"].get("all", {}),
        "labelled_by": sorted({case.case.labelled_by for case in result.cases if case.case.labelled_by}),
        "sets": result.fingerprints["sets"],
        "corpus": result.fingerprints["corpus"],
        "rules": result.fingerprints["rules"],
    }


def write(result: Result, readme: Path | None = None, store: Path = COMMITTED) -> None:
    """Write the committed figures, and the block of the README where one is given."""
    found = committed(result)
    store.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if readme is not None:
        before, _, after = _around(readme)
        readme.write_text(f"{before}{BEGIN}\n{block(found)}{END}{after}", encoding="utf-8")


def stale(readme: Path, store: Path = COMMITTED, sets: Path = SETS) -> Iterator[str]:
    """What does not fit together: README, committed figures, committed sets. Nothing if all is well."""
    try:
        found = json.loads(store.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise CasesError(f"{store}: no figures ({error}); run `make eval`") from error
    _, shown, _ = _around(readme)
    if shown.strip() != block(found).strip():
        yield f"{readme}: the figures are not those of {store}; run `make eval`"
    now = {path.stem: sha256(path.read_bytes()).hexdigest()[:16] for path in sets.glob("*.jsonl")}
    for name in sorted(now.keys() | found["sets"].keys()):
        if now.get(name) != found["sets"].get(name):
            yield f"{store}: the set {name!r} is not the one that was measured; run `make eval`"


def block(found: Mapping[str, Any]) -> str:
    """The Markdown between the markers."""
    lines = ["| set | figure | | 95 % interval | n |", "|---|---|---|---|---|"]
    for name, figures in found["figures"].items():
        for metric in (metric for metric in (*IN_ALL, *SHOWN) if metric in figures):
            lines.append(_row(name, f"{metric.replace('_', ' ')}: {BY_NAME[metric].about}", figures[metric]))
            if metric == DECLINING:
                kinds = found["declining"].get(name, {})
                lines += [_row(name, f"… {kind.replace('_', ' ')}", figure) for kind, figure in kinds.items()]
    if found["confusion"]:
        lines += ["", *_confusion(found["confusion"])]
    if found["labelled_by"]:
        lines += ["", f"Labelled by: {'; '.join(found['labelled_by'])}."]
    return "\n".join(lines) + "\n"


def _row(name: str, words: str, figure: Mapping[str, Any]) -> str:
    def short(value: float | None) -> str:
        return "" if value is None else f"{value:.0f}" if abs(value) > 1 else f"{value:.2f}"

    bounds = f"{short(figure['low'])} to {short(figure['high'])}" if figure["low"] is not None else ""
    return f"| {name} | {words} | {short(figure['value'])} | {bounds} | {figure['n']} |"


def _confusion(table: Mapping[str, Mapping[str, Mapping[str, int]]]) -> Sequence[str]:
    levels = [str(level) for level in Level]
    lines = ["| labelled (rows), given (columns) | " + " | ".join(levels) + " |", "|---" * 5 + "|"]
    for label in levels:
        cells = []
        for given in levels:
            cell = table[label][given]
            beside = f" ({cell['accepted']} accepted)" if given != label and cell["accepted"] else ""
            cells.append(f"{cell['n']}{beside}")
        lines.append(f"| {label} | " + " | ".join(cells) + " |")
    return lines


def _around(readme: Path) -> tuple[str, str, str]:
    """The text before the block, the block, the text after it."""
    try:
        text = readme.read_text("utf-8")
    except OSError as error:
        raise CasesError(f"{readme}: {error}") from error
    before, begin, rest = text.partition(BEGIN)
    shown, end, after = rest.partition(END)
    if not begin or not end:
        raise CasesError(f"{readme}: put the lines {BEGIN!r} and {END!r} where the figures should stand")
    return before, shown, after
