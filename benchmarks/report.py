"""The sections as JSON beside this file and as Markdown between two marks in docs/performance.md."""

import json
import os
import platform
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.figures import Figure, Section, Table
from benchmarks.process import BenchmarkError
from ingest.settings import PROJECT

BEGIN, END = "<!-- figures: made by `python -m benchmarks`, do not edit -->", "<!-- end of figures -->"
PAGE = PROJECT / "docs" / "performance.md"
KEPT = Path(__file__).parent / "figures.json"
PEERS = ("langchain-core", "langchain-chroma", "langchain-huggingface", "langchain-text-splitters", "chromadb",
         "sentence-transformers", "torch", "onnxruntime", "gradio", "numpy")  # fmt: skip
ORDER = ("cold", "page", "warm", "memory", "ingest", "scale", "quality", "profile")


def keep(section: Section, file: Path = KEPT) -> None:
    """Put a section in the place of the one of its name, and note the machine."""
    kept = json.loads(file.read_text("utf-8")) if file.exists() else {"sections": []}
    sections = [row for row in kept["sections"] if row["name"] != section.name] + [section.as_dict()]
    sections.sort(key=lambda row: ORDER.index(row["name"]))
    text = json.dumps({"machine": machine(), "sections": sections}, indent=1, ensure_ascii=False)
    file.write_text(text + "\n", "utf-8")


def write(page: Path = PAGE, file: Path = KEPT) -> None:
    """Refresh the Markdown. Raises BenchmarkError where the page lacks its marks."""
    text = page.read_text("utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise BenchmarkError(f"{page}: put the lines {BEGIN!r} and {END!r} where the figures should stand")
    kept = json.loads(file.read_text("utf-8"))
    page.write_text(f"{before}{BEGIN}\n{block(kept)}\n{END}{after}", "utf-8")


def block(kept: dict[str, Any]) -> str:
    """The Markdown between the marks."""
    about = kept["machine"]
    lines = [f"{about['processors']} × {about['processor']}, Python {about['python']}, {about['system']}."]
    lines.append("Peers: " + ", ".join(f"{name} {number}" for name, number in about["versions"].items()) + ".")
    for section in map(Section.from_dict, kept["sections"]):
        lines += ["", *lines_of(section)]
    return "\n".join(lines)


def machine() -> dict[str, Any]:
    """Where it was measured."""
    cpu = Path("/proc/cpuinfo")
    told = cpu.read_text("utf-8").splitlines() if cpu.exists() else []
    names = [line.partition(":")[2].strip() for line in told if line.startswith("model name")]
    return {
        "processors": os.cpu_count(),
        "processor": names[0] if names else platform.processor(),
        "system": platform.system(),
        "python": platform.python_version(),
        "versions": {name: version(name) for name in PEERS},
    }


def lines_of(section: Section) -> Iterator[str]:
    """A section as Markdown."""
    yield from (f"### {section.about}", "")
    if section.figures:
        yield "| | Citewell | stock | times better | n | aim | met |"
        yield "|---|---|---|---|---|---|---|"
        yield from map(_row, section.figures)
    for number, table in enumerate(section.tables):
        yield from ([""] if number or section.figures else [])
        yield from _table(table)
    low, high = min(section.load), max(section.load)
    yield f"\nMeasured {section.measured} with {low:g} to {high:g} processes running or waiting on the machine."


def _row(figure: Figure) -> str:
    stock = f"{_short(figure.stock_value)} {figure.unit}" if figure.stock_value is not None else ""
    ratio = f"{figure.ratio:.1f}" if figure.ratio is not None else ""
    met = {True: "yes", False: "**no**", None: ""}[figure.met]
    note = f" ({figure.note})" if figure.note else ""
    return (
        f"| {figure.name}{note} | {_short(figure.value)} {figure.unit} | {stock} | {ratio} | {len(figure.citewell)} "
        f"| {_aim(figure)} | {met} |"
    )


def _aim(figure: Figure) -> str:
    aims = [f"≤ {figure.most:g} {figure.unit}"] if figure.most is not None else []
    aims += [f"≥ {figure.least:g} {figure.unit}"] if figure.least is not None else []
    aims += [f"≥ {figure.least_ratio:g} times"] if figure.least_ratio is not None else []
    return ", ".join(aims)


def _table(table: Table) -> Iterator[str]:
    yield from (f"{table.title}:", "", "| " + " | ".join(table.head) + " |", "|---" * len(table.head) + "|")
    yield from ("| " + " | ".join(row) + " |" for row in table.rows)


def _short(value: float | None) -> str:
    assert value is not None
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"
