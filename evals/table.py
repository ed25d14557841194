"""A result as text for a terminal."""

from collections.abc import Iterator, Mapping

from bot.safety.assessment import Level
from evals.intervals import Figure
from evals.metrics import METRICS
from evals.result import Result, by_category, by_sign, confusion, figures, labelled_turns

SHOWN_OBJECTIONS = 3


def result_table(result: Result) -> str:
    """Figures of each set, declining by kind, the confusion matrix, per level and per sign, the failing cases."""
    lines: list[str] = []
    for name in result.sets:
        cases = result.of(name)
        passed = sum(case.outcome == "passed" for case in cases)
        lines += [f"\n{name}: {passed} of {len(cases)} cases passed", *_figures(figures(cases))]
        lines += [
            f"  declined rightly, {kind}: {found['declined_rightly']}"
            for kind, found in by_category(cases).items()
            if "declined_rightly" in found
        ]
    if any(labelled_turns(result.cases)):
        lines += ["\nsafety, all sets together", *_confusion(confusion(result.cases)), *_signs(result)]
    latency = result.times.get("latency_ms") or {}
    if latency:
        lines.append(
            f"\nlatency a turn: median {latency['median']:g} ms, 95th percentile {latency['p95']:g} ms,"
            f" largest {latency['largest']:g} ms, n={latency['n']}; {result.times['jobs']} processes"
        )
    return "\n".join(lines)


def failures(result: Result) -> Iterator[str]:
    """Each failing case in a line or two."""
    for case in result.failed():
        reasons = [case.error] if case.error else list(case.objections)
        more = f" (and {len(reasons) - SHOWN_OBJECTIONS} more)" if len(reasons) > SHOWN_OBJECTIONS else ""
        yield f"  {case.set} {case.id}: {'; '.join(reasons[:SHOWN_OBJECTIONS])}{more}"


def _figures(found: Mapping[str, Figure]) -> Iterator[str]:
    for metric in METRICS:
        if metric.name in found:
            yield f"  {metric.name:<22} {found[metric.name]!s:<32} {metric.about}"


def _confusion(table: Mapping[str, Mapping[str, Mapping[str, int]]]) -> Iterator[str]:
    title = "label / given"
    yield f"  {title:<14}" + "".join(f"{level:>14}" for level in Level) + "   (in brackets: accepted beside the label)"
    for label, row in table.items():
        cells = []
        for given, cell in row.items():
            beside = f" ({cell['accepted']})" if given != label and cell["accepted"] else ""
            cells.append(f"{str(cell['n']) + beside:>14}")
        yield f"  {label:<14}" + "".join(cells)


def _signs(result: Result) -> Iterator[str]:
    found = {sign: of_sign["level_right"] for sign, of_sign in by_sign(result.cases).items()}
    missed = {sign: figure for sign, figure in found.items() if figure.value < 1}
    if found:
        others = "; the others:" if missed else ""
        yield f"  levels accepted by sign: {len(found) - len(missed)} of {len(found)} signs without a miss{others}"
    for sign, figure in sorted(missed.items(), key=lambda item: (item[1].value, item[0])):
        yield f"    {sign:<24} {figure}"
