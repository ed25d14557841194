"""What the README says is so: its commands exist, its Python runs, its settings and files are those that there are."""

import re
import shlex
from dataclasses import fields

import pytest

from bot import Settings
from ingest.settings import PROJECT
from tests.project_processes import printed

README = (PROJECT / "README.md").read_text("utf-8")
MAKEFILE = (PROJECT / "Makefile").read_text("utf-8")
TARGETS = set(re.search(r"^\.PHONY: (.+)$", MAKEFILE, re.M)[1].split())
VARIABLES = set(re.findall(r"^([A-Z]+) :=", MAKEFILE, re.M))
DOCUMENTS = [PROJECT / "README.md", PROJECT / "corpus" / "README.md", *sorted((PROJECT / "docs").glob("*.md"))]


def blocks(language):
    found = re.findall(r"^```(\w*)\n(.*?)^```$", README, re.M | re.S)
    return [block for name, block in found if name == language]


COMMANDS = [shlex.split(line, comments=True) for block in blocks("sh") for line in block.splitlines() if line.strip()]
MAKE = [command for command in COMMANDS if command[0] == "make"]
PYTHON = [command for command in COMMANDS if command[0] == "python"]


def test_every_command_is_of_a_kind_that_is_checked_here():
    assert len(MAKE) > 5
    assert len(PYTHON) > 3
    assert len(MAKE) + len(PYTHON) == len(COMMANDS)


@pytest.mark.parametrize("command", MAKE, ids=" ".join)
def test_a_make_command_names_a_target_and_variables_that_exist(command):
    _, target, *given = command
    assert target in TARGETS
    assert {one.partition("=")[0] for one in given} <= VARIABLES


def test_make_commands_within_sentences_name_targets_that_exist():
    assert set(re.findall(r"`[^`\n]*\bmake ([a-z-]+)", README)) <= TARGETS


def test_every_target_has_its_rule_and_its_line_of_help():
    for target in TARGETS - {"help"}:
        assert re.search(rf"^{target}:", MAKEFILE, re.M), target
        assert f"'make {target} " in MAKEFILE, target


@pytest.mark.parametrize("command", PYTHON, ids=" ".join)
def test_a_python_command_has_the_options_and_files_that_it_is_given(command):
    module, arguments = command[2], command[3:]
    assert command[1] == "-m"
    commands = [one for one in arguments[:1] if one.isidentifier()]
    told = printed("-m", module, *commands, "--help")
    for one in arguments[1:]:
        if one.startswith("-"):
            assert one in told
        elif "/" in one:
            assert (PROJECT / one).exists(), one


@pytest.mark.parametrize("code", blocks("python"), ids=lambda code: code.splitlines()[0])
def test_the_python_runs(code, bot):
    assert printed("-c", code, CITEWELL_INDEX=bot.settings.index).strip()


def test_the_settings_table_holds_all_settings_with_their_names_and_defaults():
    rows = re.findall(r"^\| `(\w+)` \| `(\w+)` \| (?:`([^`]*)`)? ?\| (.+) \|$", README, re.M)
    assert [row[0] for row in rows] == [field.name for field in fields(Settings)]
    for (name, variable, default, meaning), field in zip(rows, fields(Settings), strict=True):
        assert variable == f"CITEWELL_{name.upper()}"
        paths = field.default if isinstance(field.default, tuple) else (field.default,)
        assert default == ":".join(str(path).removeprefix(f"{PROJECT}/") for path in paths), name
        assert meaning


def test_the_tree_names_files_that_exist_and_leaves_out_no_step():
    folder, named = PROJECT, set()
    tree = next(block for block in blocks("") if block.startswith("corpus/"))
    for line in tree.splitlines():
        name, words = line.split(maxsplit=1)
        if not line.startswith(" "):
            folder = PROJECT / name
        path = folder if not line.startswith(" ") else folder / name
        assert path.exists(), path
        assert words
        named.add(path.relative_to(PROJECT).as_posix())
    steps = {"read", "clean", "split", "embed", "store"}
    assert {f"ingest/{step}.py" for step in steps} <= named
    steps = {"bot", "message", "followup", "retrieve", "answerable", "answer", "cite", "present"}
    assert {f"bot/{step}.py" for step in steps} <= named


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(PROJECT).as_posix())
def test_links_and_pictures_lead_somewhere(document):
    for target in re.findall(r"\]\(([^)\s]+)\)", document.read_text("utf-8")):
        if not re.match(r"https?:|#|mailto:", target):
            assert (document.parent / target.partition("#")[0]).exists(), target


def test_constraints_pin_every_direct_dependency():
    pins = re.findall(r"^([a-z0-9-]+)==([^\s+]+)$", (PROJECT / "constraints.txt").read_text("utf-8"), re.M)
    pinned = {name for name, _ in pins}
    project = (PROJECT / "pyproject.toml").read_text("utf-8")
    wanted = {name.lower() for name in re.findall(r'"([A-Za-z0-9-]+)(?:\[\w+\])?[>=]=', project)} - {"setuptools"}
    assert len(wanted) > 25
    assert wanted <= pinned
    assert len(pinned) == len(pins)
