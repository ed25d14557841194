"""Imports go evals -> bot -> ingest and never back, and answering does without what only ingest needs."""

import ast
import sys

import pytest

from tests.project_processes import PROJECT, printed

LAYERS = {"ingest": {"ingest"}, "bot": {"bot", "ingest"}, "evals": {"evals", "bot", "ingest"}}
HEAVY = ("torch", "sentence_transformers", "transformers", "chromadb")
MODULES = [path for layer in LAYERS for path in sorted((PROJECT / layer).rglob("*.py"))]
LOADED = f"""
import sys
print(*[name for name in {HEAVY!r} if name in sys.modules])
"""


def imported(path):
    """The full names of all modules that a file imports, also inside functions."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: a relative import"
            yield str(node.module)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PROJECT)))
def test_a_module_imports_only_from_its_own_layer_and_those_below(path):
    own = path.relative_to(PROJECT).parts[0]
    forbidden = {"ingest", "bot", "evals", "tests", "benchmarks"} - LAYERS[own]
    assert not {name.split(".")[0] for name in imported(path)} & forbidden


@pytest.mark.parametrize("path", sorted((PROJECT / "bot" / "safety").rglob("*.py")), ids=lambda path: path.name)
def test_the_safety_layer_imports_the_standard_library_and_itself_alone(path):
    others = {name for name in imported(path) if name.split(".")[0] not in sys.stdlib_module_names}
    assert all(name == "bot.safety" or name.startswith("bot.safety.") for name in others), others


def test_the_safety_layer_works_in_a_python_without_any_package():
    code = "from bot.safety import assess; print(assess('I have crushing chest pain and cannot breathe').level)"
    # -S: no site-packages; -P would hide the project itself
    assert printed("-S", "-c", code).strip() == "emergency"


def test_answering_loads_neither_the_reference_model_nor_the_store(bot):
    code = f"from bot import Bot\nprint(Bot.open().ask('Can dehydration make muscles twitch?').kind)\n{LOADED}"
    assert printed("-c", code, CITEWELL_INDEX=bot.settings.index).split() == ["answer"]


def test_the_command_line_loads_neither_either(bot):
    code = f"from bot.__main__ import main\nmain(['ask', 'What is fibromyalgia?', '--json'])\n{LOADED}"
    assert printed("-c", code, CITEWELL_INDEX=bot.settings.index).splitlines()[-1] == ""
