"""Plots as SVG text. Colours come from the page's style sheet by class; every mark has a title to hover over."""

from collections.abc import Mapping, Sequence
from html import escape

from evals.intervals import Figure

WIDTH = 560


def interval(figure: Figure, bound: float | None = None, *, lower_is_better: bool = False) -> str:
    """A share between 0 and 1 as a dot on its interval, with a tick where the gate stands."""
    low = figure.value if figure.low is None else figure.low
    high = figure.value if figure.high is None else figure.high
    x = [4 + 152 * value for value in (low, figure.value, high)]
    side = "free"
    if bound is not None:
        side = "good" if (figure.value <= bound if lower_is_better else figure.value >= bound) else "bad"
    tick = ""
    if bound is not None:
        at = 4 + 152 * bound
        tick = f'<path class="gate" d="M{at:.1f} 1v14"><title>gate {bound:g}</title></path>'
    return (
        f'<svg class="interval {side}" viewBox="0 0 160 16" role="img" aria-label="{escape(str(figure))}">'
        f'<path class="track" d="M4 8H156"/><path class="range" d="M{x[0]:.1f} 8H{x[2]:.1f}"/>{tick}'
        f'<circle cx="{x[1]:.1f}" cy="8" r="4.5"><title>{escape(str(figure))}</title></circle></svg>'
    )


def distributions(above: Sequence[float], below: Sequence[float], threshold: float | None) -> str:
    """Two mirrored histograms over the same axis: answerable questions above it, unanswerable ones below."""
    values = [*above, *below, *([threshold] if threshold is not None else [])]
    low, high = min(values), max(values)
    span = (high - low) or 1.0
    bins, left, right, middle = 28, 10, WIDTH - 10, 118
    counts = [[0] * bins, [0] * bins]
    for row, sample in enumerate((above, below)):
        for value in sample:
            counts[row][min(bins - 1, int((value - low) / span * bins))] += 1
    unit = 92 / max(max(counts[0]), max(counts[1]), 1)
    width = (right - left) / bins
    bars = []
    for row, kind in enumerate(("answerable", "unanswerable")):
        for i, count in enumerate(counts[row]):
            if count:
                height = count * unit
                y = middle - 1 - height if row == 0 else middle + 1
                title = f"{count} {kind}, score {low + i * span / bins:.3f} to {low + (i + 1) * span / bins:.3f}"
                bars.append(
                    f'<rect class="{kind}" x="{left + i * width + 1:.1f}" y="{y:.1f}" width="{width - 2:.1f}"'
                    f' height="{height:.1f}" rx="2"><title>{title}</title></rect>'
                )
    line = ""
    if threshold is not None:
        x = left + (threshold - low) / span * (right - left)
        anchor = "end" if x > WIDTH * 0.7 else "start"
        line = (
            f'<path class="gate" d="M{x:.1f} 8V228"/><text class="label" x="{x + (-6 if anchor == "end" else 6):.1f}"'
            f' y="18" text-anchor="{anchor}">answers from {threshold:.3f}</text>'
        )
    return (
        f'<svg class="plot" viewBox="0 0 {WIDTH} 250" role="img" aria-label="Scores of answerable and unanswerable'
        f' questions">{"".join(bars)}<path class="axis" d="M{left} {middle}H{right}"/>{line}'
        f'<text class="label" x="{left}" y="244">{low:.2f}</text>'
        f'<text class="label" x="{right}" y="244" text-anchor="end">{high:.2f}</text></svg>'
    )


def recall_by_k(series: Mapping[str, Sequence[tuple[int, Figure]]]) -> str:
    """Recall against the number of passages read, one line a set, whiskers for the 95 % interval."""
    cuts = sorted({k for points in series.values() for k, _ in points})
    left, right, top, bottom = 36, WIDTH - 120, 14, 216
    step = (right - left) / max(1, len(cuts) - 1)
    grid = "".join(
        f'<path class="grid" d="M{left} {y:.1f}H{right}"/><text class="label" x="{left - 6}" y="{y + 4:.1f}"'
        f' text-anchor="end">{share:g}</text>'
        for share in (0, 0.25, 0.5, 0.75, 1)
        for y in [bottom - share * (bottom - top)]
    )
    names = "".join(
        f'<text class="label" x="{left + i * step:.1f}" y="{bottom + 18}" text-anchor="middle">{k}</text>'
        for i, k in enumerate(cuts)
    )
    lines = "".join(
        _line(number, name, points, cuts, (left, step, top, bottom), len(series))
        for number, (name, points) in enumerate(series.items())
    )
    title = f'<text class="label" x="{(left + right) / 2}" y="252" text-anchor="middle">passages read</text>'
    return (
        f'<svg class="plot" viewBox="0 0 {WIDTH} 258" role="img" aria-label="Recall by number of passages">'
        f"{grid}{names}{lines}{title}</svg>"
    )


def _line(
    number: int,
    name: str,
    points: Sequence[tuple[int, Figure]],
    cuts: Sequence[int],
    frame: tuple[float, float, float, float],
    lines: int,
) -> str:
    left, step, top, bottom = frame
    shift = (number - (lines - 1) / 2) * 5

    def height(share: float) -> float:
        return bottom - share * (bottom - top)

    marks, path = [], []
    for k, figure in points:
        x = left + cuts.index(k) * step + shift
        path.append(f"{x:.1f} {height(figure.value):.1f}")
        if figure.low is not None and figure.high is not None:
            marks.append(f'<path class="whisker" d="M{x:.1f} {height(figure.low):.1f}V{height(figure.high):.1f}"/>')
        title = escape(f"{name}, first {k}: {figure}")
        marks.append(f'<circle cx="{x:.1f}" cy="{height(figure.value):.1f}" r="4"><title>{title}</title></circle>')
    label_y = 20 + number * 18
    return (
        f'<g class="series s{number % 5}"><path class="line" d="M{"L".join(path)}"/>{"".join(marks)}'
        f'<circle cx="{WIDTH - 104}" cy="{label_y}" r="4"/>'
        f'<text x="{WIDTH - 94}" y="{label_y + 4}">{escape(name)}</text></g>'
    )


def bars(rows: Sequence[tuple[str, Figure]]) -> str:
    """Shares as horizontal bars with their intervals, one row each."""
    left, right, height = 208, WIDTH - 78, 22
    marks = []
    for i, (name, figure) in enumerate(rows):
        y = 4 + i * height
        length = figure.value * (right - left)
        low, high = (figure.low or 0.0), (figure.high if figure.high is not None else figure.value)
        label = name if len(name) <= 32 else name[:31] + "…"
        marks.append(
            f'<g class="{"good" if figure.value == 1 else "mixed"}"><title>{escape(f"{name}: {figure}")}</title>'
            f'<text x="{left - 8}" y="{y + 13}" text-anchor="end">{escape(label)}</text>'
            f'<rect class="back" x="{left}" y="{y + 2}" width="{right - left}" height="14" rx="3"/>'
            f'<rect class="bar" x="{left}" y="{y + 2}" width="{length:.1f}" height="14" rx="3"/>'
            f'<path class="whisker" d="M{left + low * (right - left):.1f} {y + 9}H{left + high * (right - left):.1f}"/>'
            f'<text class="label" x="{right + 8}" y="{y + 13}">{figure.value:.0%} of {figure.n}</text></g>'
        )
    return (
        f'<svg class="plot bars" viewBox="0 0 {WIDTH} {len(rows) * height + 8}" role="img"'
        f' aria-label="Shares by kind">{"".join(marks)}</svg>'
    )
