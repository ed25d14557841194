"""report.html: the result for a person. One file with its style, script and plots inside; it asks no other host.

Everything that comes from cases, articles or replies is escaped, and the page's own policy forbids any other script.
"""

import base64
from collections.abc import Iterator, Sequence
from hashlib import sha256
from html import escape
from importlib.resources import files
from pathlib import Path

from bot.safety.assessment import Level
from evals import plots
from evals.answerability import score_split
from evals.cards import card
from evals.compare import Comparison
from evals.gate import Verdict
from evals.intervals import Figure
from evals.metrics import CUTS, METRICS, Metric
from evals.result import Result, by_category, by_sign, by_tag, confusion, figures, labelled_turns

OPEN_FAILURES = 3
WEAKEST_SHOWN = 10


def write_report(result: Result, verdicts: Sequence[Verdict], path: Path, changed: Comparison | None = None) -> None:
    """Write the page."""
    path.write_text(page(result, verdicts, changed), encoding="utf-8")


def page(result: Result, verdicts: Sequence[Verdict], changed: Comparison | None = None) -> str:
    """The whole page; ``changed`` adds a section on an earlier result."""
    style, script = (files("evals").joinpath(f"report.{kind}").read_text("utf-8") for kind in ("css", "js"))
    digest = base64.b64encode(sha256(script.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
    sections = [
        _gates(verdicts),
        _changes(changed),
        _plots(result),
        _sets(result, verdicts),
        _kinds(result),
        _cases(result),
        _made_with(result),
    ]
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Evals: {escape(', '.join(result.sets))}</title><style>{style}</style></head><body>"
        f"{_header(result, verdicts)}<main>{''.join(sections)}</main><script>{script}</script></body></html>"
    )


def _header(result: Result, verdicts: Sequence[Verdict]) -> str:
    passed = sum(case.outcome == "passed" for case in result.cases)
    errors = sum(case.outcome == "error" for case in result.cases)
    broken = sum(not verdict.passed for verdict in verdicts)
    state, words = ("good", f"All {len(verdicts)} gates passed")
    if not verdicts:
        state, words = "mixed", "No gates in this run"
    if broken or errors:
        state, words = "bad", f"{broken} of {len(verdicts)} gates failed" + (f", {errors} errors" if errors else "")
    latency = result.times.get("latency_ms") or {}
    speed = f" · median {latency['median']:g} ms a turn" if latency else ""
    parts = "".join(_strip(result, name) for name in result.sets)
    when = escape(str(result.times.get("started", "")).replace("T", " "))
    return (
        f'<header class="{state}"><div><h1>Evals</h1><p class="verdict">{words}</p></div>'
        f'<p class="sum"><b>{passed}</b> of {len(result.cases)} cases passed{speed} · {when}</p>'
        f'<div class="strips">{parts}</div><nav><a href="#glance">At a glance</a><a href="#figures">Figures</a>'
        f'<a href="#kinds">By kind</a><a href="#cases">Cases, failing first</a>'
        '<a href="#made">Made with</a></nav></header>'
    )


def _strip(result: Result, name: str) -> str:
    cases = result.of(name)
    width = 100 / len(cases)
    passed = sum(case.outcome == "passed" for case in cases)
    return (
        f'<a class="strip" href="#cases" data-pick-set="{escape(name, quote=True)}"><span>{escape(_name(name))}</span>'
        '<svg viewBox="0 0 100 6" preserveAspectRatio="none"><rect class="failed" width="100" height="6"/>'
        f'<rect class="passed" width="{passed * width:.2f}" height="6"/></svg>'
        f"<small>{passed}/{len(cases)}</small></a>"
    )


def _gates(verdicts: Sequence[Verdict]) -> str:
    broken = [verdict for verdict in verdicts if not verdict.passed]
    if not broken:
        return ""
    rows = "".join(
        f"<tr><td>{escape(one.gate.name.replace('_', ' '))}</td>"
        f"<td>{escape(str(one.figure) if one.figure else 'not measured')}</td><td>{escape(one.gate.bound)}</td>"
        f"<td>{escape(one.gate.reason)}</td></tr>"
        for one in broken
    )
    return f'<section class="alarm"><h2>Gates that failed</h2><table>{rows}</table></section>'


def _changes(changed: Comparison | None) -> str:
    if changed is None:
        return ""
    rows = "".join(
        f"<tr><td>{escape(_name(one.set or 'all'))}</td><td>{escape(one.metric.replace('_', ' '))}</td>"
        f"<td>{one.before:.3f} → {one.after:.3f}</td><td><b>{one.difference:+.3f}</b></td><td><small>"
        f"{'' if one.low is None else f'{one.low:+.3f} to {one.high:+.3f}'}"
        f"{'' if one.p is None else f', p {one.p:.3f}'}, n {one.n}</small></td></tr>"
        for one in changed.changes
    )
    lists = "".join(
        f"<p><b>{len(found)} {words}</b> "
        + " ".join(f'<a href="#{escape(name, quote=True)}">{escape(name)}</a>' for _, name in found)
        + "</p>"
        for words, found in (("now pass", changed.better), ("no longer pass", changed.worse))
    )
    table = f"<table>{rows}</table>" if rows else "<p>No figure changed.</p>"
    warnings = "".join(f"<p class='hint'>{escape(one)}</p>" for one in changed.warnings)
    return f'<section class="changes"><h2>Against the earlier result</h2>{warnings}{lists}{table}</section>'


def _sets(result: Result, verdicts: Sequence[Verdict]) -> str:
    bounds = {(one.gate.set, one.gate.metric): one for one in verdicts if not one.gate.category}
    blocks = []
    for name in result.sets:
        found = figures(result.of(name))
        rows = []
        for metric in METRICS:
            if metric.name in found:
                rows.append(_row(metric, found[metric.name], bounds.get((name, metric.name))))
        blocks.append(
            f"<details class='figures' open><summary><h3>{escape(_name(name))}</h3></summary>"
            f"<table><tbody>{''.join(rows)}</tbody></table></details>"
        )
    legend = "<p class='hint'>The dot is the figure, the line its 95 % interval, the tick the gate.</p>"
    return (
        f'<section id="figures"><h2>Figures</h2>{legend}<div class="columns packed">{"".join(blocks)}</div></section>'
    )


def _row(metric: Metric, figure: Figure, verdict: Verdict | None) -> str:
    bound = None
    if verdict is not None:
        bound = verdict.gate.at_least if verdict.gate.at_least is not None else verdict.gate.at_most
    lower = metric.better == "lower"
    is_share = metric.form in ("share", "mean")
    drawing = plots.interval(figure, bound, lower_is_better=lower) if is_share else ""
    value = f"{figure.value:.3f}" if is_share else f"{figure.value:.0f}"
    failed = ' class="missed"' if verdict is not None and not verdict.passed else ""
    return (
        f'<tr{failed} title="{escape(metric.about, quote=True)}"><td>{escape(metric.name.replace("_", " "))}</td>'
        f"<td>{drawing}</td><td><b>{value}</b></td><td><small>n {figure.n}</small></td></tr>"
    )


def _plots(result: Result) -> str:
    shown = [*_safety(result), *_answerability(result), *_recall(result), *_weakest(result)]
    return (
        f'<section id="glance"><h2>At a glance</h2><div class="columns wide">{"".join(shown)}</div></section>'
        if shown
        else ""
    )


def _safety(result: Result) -> Iterator[str]:
    if not any(labelled_turns(result.cases)):
        return
    rows = []
    for label, row in confusion(result.cases).items():
        total = sum(cell["n"] for cell in row.values())
        cells = []
        for given, cell in row.items():
            kind = "under" if Level(given).rank < Level(label).rank else "over"
            if given == label or (cell["n"] and cell["accepted"] == cell["n"]):
                kind = "same"
            weight = cell["n"] / total if total else 0
            beside = f"<small>{cell['accepted']} accepted</small>" if given != label and cell["accepted"] else ""
            cells.append(f'<td class="{kind}" style="--w:{weight:.3f}">{cell["n"] or "·"}{beside}</td>')
        rows.append(f"<tr><th>{label.replace('_', ' ')}<small>{total} turns</small></th>{''.join(cells)}</tr>")
    head = "".join(f"<th>{level.replace('_', ' ')}</th>" for level in Level)
    yield (
        "<figure><figcaption><b>Safety levels</b> Rows are the labels, columns what the bot gave. Green: the label or"
        " only accepted levels; red: too low; amber: too high.</figcaption>"
        f'<table class="confusion"><tr><td></td>{head}</tr>{"".join(rows)}</table></figure>'
    )


def _answerability(result: Result) -> Iterator[str]:
    found = score_split(result.cases)
    if not found.answerable or not found.unanswerable:
        return
    area = f" Area under the ROC curve {found.auc}." if found.auc else ""
    yield (
        "<figure><figcaption><b>Answerability</b> Scores of <i class='answerable'>answerable</i> questions above the"
        f" line, of <i class='unanswerable'>unanswerable</i> ones below it.{escape(area)}</figcaption>"
        f"{plots.distributions(found.answerable, found.unanswerable, found.threshold)}</figure>"
    )


def _recall(result: Result) -> Iterator[str]:
    series = {}
    for name in result.sets:
        found = figures(result.of(name))
        if f"recall@{CUTS[0]}" in found:
            series[_name(name)] = [(k, found[f"recall@{k}"]) for k in CUTS]
    if series:
        yield (
            "<figure><figcaption><b>Retrieval</b> Gold evidence among the first passages that were found.</figcaption>"
            f"{plots.recall_by_k(series)}</figure>"
        )


def _weakest(result: Result) -> Iterator[str]:
    rows = [
        (f"{kind.replace('_', ' ')} ({_name(name)})", found["passed"])
        for name in result.sets
        for kind, found in by_category(result.of(name)).items()
        if "passed" in found and found["passed"].value < 1
    ]
    if rows:
        rows.sort(key=lambda row: (row[1].high or 0.0, row[0]))
        caption = "<figcaption><b>Weakest kinds</b> Cases passed, with 95 % intervals.</figcaption>"
        yield f"<figure>{caption}{plots.bars(rows[:WEAKEST_SHOWN])}</figure>"


def _name(name: str) -> str:
    """A set's name as words."""
    return name.replace("_", " ")


def _kinds(result: Result) -> str:
    blocks = []
    for name in result.sets:
        cases = result.of(name)
        rows = [(kind, found["passed"]) for kind, found in {**by_category(cases), **by_tag(cases)}.items() if found]
        rows.sort(key=lambda row: (row[1].value, -row[1].n))
        if rows:
            blocks.append(f"<figure><figcaption><b>{escape(_name(name))}</b></figcaption>{plots.bars(rows)}</figure>")
    signs = [(sign, found["level_right"]) for sign, found in by_sign(result.cases).items() if "level_right" in found]
    if signs:
        signs.sort(key=lambda row: (row[1].value, -row[1].n))
        blocks.append(f"<figure><figcaption><b>Levels by sign</b></figcaption>{plots.bars(signs)}</figure>")
    if not blocks:
        return ""
    return (
        "<section id='kinds'><details><summary><h2>By kind and tag</h2></summary>"
        "<p class='hint'>Cases passed, lowest first.</p>"
        f'<div class="columns wide">{"".join(blocks)}</div></details></section>'
    )


def _cases(result: Result) -> str:
    order = {"error": 0, "failed": 1, "passed": 2}
    cases = sorted(result.cases, key=lambda case: order[case.outcome])
    kinds = sorted({kind for case in cases for kind in (case.case.category, case.case.sign, *case.case.tags) if kind})
    controls = (
        _select("set", result.sets)
        + _select("outcome", [name for name in order if any(case.outcome == name for case in cases)])
        + _select("expect", sorted({case.case.expect for case in cases}))
        + _select("kind", kinds)
    )
    cards = "".join(card(case, is_open=i < OPEN_FAILURES and case.outcome != "passed") for i, case in enumerate(cases))
    return (
        f'<section id="cases"><h2>Cases</h2><form class="filters">{controls}<label>words<input type="search"'
        ' name="words" placeholder="in question or reply"></label><output></output></form>'
        f'<div class="list">{cards}</div></section>'
    )


def _select(name: str, options: Sequence[str]) -> str:
    items = "".join(
        f'<option value="{escape(one.replace(" ", "_"), quote=True)}">{escape(one)}</option>' for one in options
    )
    return f'<label>{name}<select name="{name}"><option value="">all</option>{items}</select></label>'


def _made_with(result: Result) -> str:
    rows = "".join(
        f"<dt>{escape(name)}</dt><dd>{escape(_flat(value))}</dd>" for name, value in result.fingerprints.items()
    )
    labelled = sorted({case.case.labelled_by for case in result.cases if case.case.labelled_by})
    who = f"<dt>labelled by</dt><dd>{escape('; '.join(labelled) or 'unknown')}</dd>"
    return f'<section id="made"><h2>Made with</h2><dl class="foot">{rows}{who}</dl></section>'


def _flat(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {one}" for name, one in value.items())
    return str(value)
