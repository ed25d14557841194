"""docs/evals.md says what the code does: its cases can be run, its keys, figures and commands are the code's."""

import argparse
import re
from pathlib import Path

import pytest

from evals.__main__ import _parser
from evals.cases import Case, read_set, read_sets
from evals.check import problems
from evals.figures import stale
from evals.gate import read_gates
from evals.metrics import METRICS

PROJECT = Path(__file__).parent.parent
DOC = (PROJECT / "docs" / "evals.md").read_text("utf-8")
SETS = sorted((PROJECT / "evals" / "sets").glob("*.jsonl"))
TEXTS = {path.name: path.read_text("utf-8") for path in (PROJECT / "corpus").glob("*.txt")}


def table_keys() -> set[str]:
    """The names in the first column of the doc's tables."""
    cells = re.findall(r"^\| (`[^|]*`) \|", DOC, re.MULTILINE)
    return {name for cell in cells for name in re.findall(r"`(\w+)", cell)}


def test_the_first_three_cases_are_good_cases(tmp_path):
    path = tmp_path / "mine.jsonl"
    path.write_text(re.search(r"```json\n(.*?)```", DOC, re.DOTALL)[1], encoding="utf-8")
    assert len(read_set(path).cases) == 3
    assert list(problems([read_set(path)], TEXTS)) == []


def test_the_other_examples_can_be_read(tmp_path):
    conversation, rows, gate = (tmp_path / name for name in ("talk.jsonl", "rows.csv", "gate.toml"))
    conversation.write_text(re.findall(r"```json\n(.*?)```", DOC, re.DOTALL)[1], encoding="utf-8")
    rows.write_text(re.search(r"```\n(id,.*?)```", DOC, re.DOTALL)[1], encoding="utf-8")
    gate.write_text(re.search(r"```toml\n(.*?)```", DOC, re.DOTALL)[1], encoding="utf-8")
    sets = read_sets([conversation, rows])
    assert [len(one.cases) for one in sets] == [1, 2]
    assert list(problems(sets, TEXTS)) == []
    assert len(read_gates(gate)) == 1


def test_every_key_of_the_format_is_explained():
    assert set(Case.model_fields) <= table_keys()


@pytest.mark.parametrize(
    "metric", [metric.name for metric in METRICS if "@" not in metric.name and metric.name != "passed"]
)
def test_every_figure_is_explained(metric):
    stem, _, end = metric.rpartition("_")
    assert f"`{metric}`" in DOC or (f"`{stem}_`" in DOC and f"`plain_{end}`" in DOC)


def test_every_command_is_explained():
    commands = next(one for one in _parser()._actions if isinstance(one, argparse._SubParsersAction))
    assert [name for name in commands.choices if not re.search(rf"evals {name}\b|`{name}\b", DOC)] == []


def test_the_committed_sets_have_no_problem():
    assert list(problems(read_sets(SETS), TEXTS)) == []


def test_every_gate_is_of_a_committed_set_and_every_committed_set_has_a_gate():
    names = {path.stem for path in SETS}
    gated = {gate.set for gate in read_gates(PROJECT / "evals" / "gates.toml")} - {""}
    assert gated <= names
    assert gated == names


def test_the_readme_shows_the_committed_figures_of_the_committed_sets():
    assert list(stale(PROJECT / "README.md")) == []
