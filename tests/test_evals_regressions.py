"""Faults planted in the real bot, each of which the committed gates have to catch on the committed sets."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from bot.bot import Bot
from bot.reply import Citation, Kind
from bot.retrieve import Found, Retriever
from bot.safety.rules import RULES
from evals.cases import read_sets
from evals.gate import judge, read_gates
from evals.levels import LevelsOnly
from evals.run import run

PROJECT = Path(__file__).parent.parent
SETS = PROJECT / "evals" / "sets"
GATES = PROJECT / "evals" / "gates.toml"


class FindsNothing(Retriever):
    def search(self, query):
        return Found(())


class BlindBot(Bot):
    """Its retriever returns nothing."""

    def load(self):
        found = super().load()
        if not isinstance(found, FindsNothing):
            self._retriever = found = FindsNothing(found.index, found.weights, found.k)
        return found


class ShiftedBot(Bot):
    """Its quotes stand one character beside where they are said to stand."""

    def ask(self, question, history=(), *, explain=False):
        reply = super().ask(question, history, explain=explain)
        shifted = tuple(replace(one, start=one.start + 1, end=one.end + 1) for one in reply.citations)
        return replace(reply, citations=shifted)


class RenumberedBot(Bot):
    """Its marks are one too high."""

    def ask(self, question, history=(), *, explain=False):
        reply = super().ask(question, history, explain=explain)
        return replace(reply, answer=re.sub(r"\[(\d+)\]", lambda mark: f"[{int(mark[1]) + 1}]", reply.answer))


class DecliningBot(Bot):
    """It declines everything."""

    def ask(self, question, history=(), *, explain=False):
        reply = super().ask(question, history, explain=explain)
        return replace(reply, kind=Kind.DECLINE, answer="The articles do not answer this.", citations=())


class AnsweringBot(Bot):
    """It gives the first thing found as an answer to everything."""

    def ask(self, question, history=(), *, explain=False):
        reply = super().ask(question, history, explain=True)
        found = (reply.explanation or {}).get("retrieved")
        if reply.kind is not Kind.DECLINE or not found:
            return replace(reply, kind=Kind.ANSWER)
        first = found[0]
        text = {one.file: one.text for one in self.articles}[first["article"]][first["start"] : first["end"]]
        cited = Citation(1, first["article"], "", first["section"], text, first["start"], first["end"])
        return replace(reply, kind=Kind.ANSWER, answer=f"{text} [1]", citations=(cited,))


def broken_gates(kind: type[Bot], *names: str) -> set[str]:
    sets = read_sets([SETS / f"{name}.jsonl" for name in names])
    found = run(sets, kind.open, jobs=1, progress=False)
    assert not [case.error for case in found.cases if case.error]
    gates = [gate for gate in read_gates(GATES) if gate.set in ("", *names)]
    verdicts = [verdict for verdict in judge(found, gates) if verdict.figure]
    assert verdicts
    return {verdict.gate.name for verdict in verdicts if not verdict.passed}


def test_the_bot_as_it_is_passes(bot):
    assert broken_gates(type(bot), "questions", "unanswerable", "followups", "traps") == set()


@pytest.mark.parametrize(
    ("kind", "names", "caught_by"),
    [
        (BlindBot, ("questions",), {"questions recall@10", "questions gold_cited", "questions wrongly_declined"}),
        (ShiftedBot, ("questions",), {"all verbatim"}),
        (RenumberedBot, ("questions",), {"all marks_match"}),
        (DecliningBot, ("questions",), {"questions gold_cited", "questions wrongly_declined"}),
        (
            AnsweringBot,
            ("unanswerable",),
            {f"unanswerable {kind} declined_rightly" for kind in ("off_topic", "other_health", "near_miss")},
        ),
    ],
)
def test_a_planted_fault_is_caught(bot, kind, names, caught_by):
    assert type(bot) is Bot
    assert caught_by <= broken_gates(kind, *names)


def test_a_deleted_red_flag_row_is_caught(tmp_path):
    """In a copy of the program, without the one row that alone recognises the most emergencies of the set.

    The second net, which would find them too, knows no word in the copy: the table has to stand without it.
    """
    sets = read_sets([SETS / "red_flags.jsonl"])
    found = run(sets, LevelsOnly, jobs=1, progress=False)
    alone = Counter(
        case.turns[-1].rules[0]
        for case in found.cases
        if case.turns[-1].level == "emergency" and len(case.turns[-1].rules) == 1 and not case.objections
    )
    row = next(name for name, _ in alone.most_common() if name in {rule.id for rule in RULES})
    for package in ("bot", "ingest", "evals"):
        shutil.copytree(PROJECT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    with (tmp_path / "bot" / "safety" / "weights.py").open("a", encoding="utf-8") as file:
        file.write("TABLE = ''\n")
    gates = tmp_path / "gates.toml"
    gates.write_text(
        '[[gate]]\nset = "red_flags"\nmetric = "emergency_as_none"\nat_most = 0.0\nreason = "as committed"\n'
        '[[gate]]\nset = "red_flags"\nmetric = "emergency_recognised"\nat_least = 0.97\nreason = "as committed"\n'
    )
    command = [sys.executable, "-m", "evals", "run", "evals/sets/red_flags.jsonl", "--levels-only", "--quiet"]
    command += ["--jobs", "1", "--gate", str(gates), "--out", str(tmp_path / "out")]
    whole = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300)
    assert whole.returncode == 0, whole.stdout + whole.stderr
    with (tmp_path / "bot" / "safety" / "rules" / "__init__.py").open("a", encoding="utf-8") as file:
        file.write(f'\nRULES = tuple(row for row in RULES if row.id != "{row}")\n')
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "FAILED  red_flags emergency_as_none" in done.stdout
