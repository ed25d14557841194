"""A run from cases to a folder: what is asked, what is written, what it exits with."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from bot.reply import Kind
from bot.safety.assessment import Assessment, Finding, Level
from evals.cards import reply_html
from evals.cases import Case, CasesError, CaseSet, Gold
from evals.compare import compare, comparison_table
from evals.fingerprint import fingerprints
from evals.gate import Gate, judge, read_gates
from evals.junit import write_junit
from evals.report import page
from evals.result import confusion, figures, read, summary, write
from evals.run import Examiner, run
from evals.table import failures, result_table
from tests.evals_fakes import ARTICLES, ScriptedBot, answer, decline, levelled, opens

CALF = "Stretching the calf eases a cramp."
GOLD = (Gold(article="cramps.txt", quote=CALF),)
PROJECT = Path(__file__).parent.parent


def case_set(*cases: Case, name: str = "mine") -> CaseSet:
    return CaseSet(name, Path(f"{name}.jsonl"), "0" * 64, cases, tuple(range(1, len(cases) + 1)))


RIGHT = Case(id="right", question="What eases a cramp?", expect="answer", gold=GOLD, category="fact", tags=("t1",))
WRONG = Case(id="wrong", question="How long?", expect="decline", category="near_miss")
LEVEL = Case(id="level", question="my face droops", expect="safety", level=Level.EMERGENCY, sign="stroke")
SCRIPT = {
    "What eases a cramp?": answer("What eases a cramp?", CALF),
    "How long?": answer("How long?", "Drink water."),
    "my face droops": levelled("my face droops", Level.EMERGENCY),
}


def scripted_result(**changes):
    return run([case_set(RIGHT, WRONG, LEVEL)], opens(ScriptedBot(SCRIPT | changes)), jobs=1, progress=False)


def test_a_conversation_is_asked_turn_by_turn_with_the_bots_own_replies():
    bot = ScriptedBot({"one": answer("one", CALF), "two": decline("two")})
    case = Case(id="a", turns=("one", "two", "three"), expect="decline", bot_before_each_turn=("", "", "How long?"))
    Examiner(bot).judge("mine", case)
    first = {"role": "user", "content": "one"}, {"role": "assistant", "content": f"{CALF} [1]"}
    second = {"role": "user", "content": "two"}, {"role": "assistant", "content": "How long?"}
    assert bot.heard == [("one", ()), ("two", first), ("three", (*first, *second))]


def test_what_the_bot_said_before_the_first_turn_is_history():
    bot = ScriptedBot({})
    Examiner(bot).judge("mine", Case(id="a", question="x", expect="decline", bot_before_each_turn=("Hello?",)))
    assert bot.heard == [("x", ({"role": "assistant", "content": "Hello?"},))]


def test_outcomes_and_objections():
    found = scripted_result()
    assert [(case.id, case.outcome, case.objections) for case in found.cases] == [
        ("right", "passed", ()),
        ("wrong", "failed", ("not declined, although the articles do not answer it (answer)",)),
        ("level", "passed", ()),
    ]


def test_an_exception_of_the_bot_is_that_cases_error_and_no_figure():
    found = scripted_result(**{"How long?": RuntimeError("broken")})
    assert [case.outcome for case in found.cases] == ["passed", "error", "passed"]
    assert found.cases[1].error == "RuntimeError: broken"
    assert "declined_rightly" not in figures(found.cases)


def test_a_result_is_read_back_as_written(tmp_path):
    found = scripted_result()
    write(found, tmp_path)
    assert read(tmp_path) == found
    assert summary(read(tmp_path)) == json.loads((tmp_path / "summary.json").read_text("utf-8"))


def test_two_runs_are_identical_but_for_times(tmp_path):
    for name in ("a", "b"):
        write(scripted_result(), tmp_path / name)
    for file in ("cases.jsonl", "summary.json"):
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()


def test_a_folder_without_a_result_is_bad_input(tmp_path):
    with pytest.raises(CasesError, match="no result of `python -m evals run`"):
        read(tmp_path)


def open_scripted():
    return ScriptedBot(SCRIPT)


def test_processes_give_the_same_result_in_the_same_order():
    sets = [case_set(*(RIGHT.model_copy(update={"id": f"r{i}"}) for i in range(12)), WRONG, LEVEL)]
    alone, together = (run(sets, open_scripted, jobs=jobs, progress=False) for jobs in (1, 2))
    assert together.cases == alone.cases
    assert summary(together) == summary(alone)
    assert (alone.times["jobs"], together.times["jobs"]) == (1, 2)


def test_fingerprints_change_with_what_they_are_of():
    bot, sets = ScriptedBot({}), [case_set(RIGHT)]
    same = fingerprints(bot, sets)
    assert same == fingerprints(ScriptedBot({"x": decline("x")}), sets)
    other = fingerprints(ScriptedBot({}, articles=(replace(ARTICLES[0], sha256="1" * 64), ARTICLES[1])), sets)
    assert {name for name in same if same[name] != other[name]} == {"corpus"}


def test_the_confusion_matrix_counts_turns_by_label():
    table = confusion(scripted_result(**{"my face droops": levelled("my face droops", Level.URGENT)}).cases)
    assert table["emergency"]["urgent"] == {"n": 1, "accepted": 0}
    assert sum(cell["n"] for row in table.values() for cell in row.values()) == 1


def test_the_table_shows_figures_kinds_signs_and_failures():
    found = scripted_result(**{"my face droops": levelled("my face droops", Level.NONE)})
    shown = result_table(found)
    assert "mine: 1 of 3 cases passed" in shown
    assert "  gold_cited             1.000 [0.207, 1.000] n=1 " in shown
    assert "  declined rightly, near_miss: 0.000 [0.000, 0.793] n=1" in shown
    assert "    stroke                   0.000 [0.000, 0.793] n=1" in shown
    assert list(failures(found)) == [
        "  mine wrong: not declined, although the articles do not answer it (answer)",
        "  mine level: level none, accepted: emergency",
    ]


def test_junit_has_a_test_case_a_case(tmp_path):
    odd = {"How long?": RuntimeError("bad\x00 \x1b[0m <xml>")}
    write_junit(scripted_result(**odd), tmp_path / "junit.xml")
    suite = ET.parse(tmp_path / "junit.xml").getroot().find("testsuite")
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("3", "0", "1")
    assert suite.findall("testcase")[1].find("error").get("message") == "RuntimeError: bad [0m <xml>"
    write_junit(scripted_result(), tmp_path / "junit.xml")
    failure = ET.parse(tmp_path / "junit.xml").getroot().find("testsuite/testcase/failure")
    assert failure.get("message") == "not declined, although the articles do not answer it (answer)"
    assert failure.text == "> How long?\n\nDrink water. [1]"


# --- gates ---


def gate(metric, name="mine", **bound):
    return Gate(set=name, metric=metric, reason="because", **bound)


def test_a_gate_compares_the_figure_with_its_bound():
    wanted = [
        gate("gold_cited", at_least=1.0),
        gate("declined_rightly", at_least=0.1),
        gate("emergency_as_none", at_most=0.0),
        gate("raised", at_most=1.0),
        gate("passed", name="", at_least=0.6),
        gate("passed", name="absent", at_least=0.0),
    ]
    verdicts = judge(scripted_result(), wanted)
    assert [verdict.passed for verdict in verdicts] == [True, False, True, False, True, False]
    assert str(verdicts[1]) == "FAILED  mine declined_rightly 0.000 [0.000, 0.793] n=1, at least 0.1"
    assert str(verdicts[5]) == "FAILED  absent passed not measured in this run, at least 0"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no \\[\\[gate\\]\\]"),
        ('[[gate]]\nset="a"\nmetric="passed"\nat_least=1', "a gate lacks the key 'reason'"),
        ('[[gate]]\nset="a"\nmetric="passed"\nreason="x"', "either at_least or at_most"),
        ('[[gate]]\nset="a"\nmetric="pased"\nreason="x"\nat_most=1', "unknown metric 'pased'"),
        ('[[gate]]\nset="a"\nmetric="passed"\nreason="x"\nat_most=1\n[other]\na=1', "unknown keys: other"),
        ("[[gate", "no gates"),
    ],
)
def test_a_gate_file_that_is_not_understood_is_refused(tmp_path, text, words):
    (tmp_path / "gates.toml").write_text(text, encoding="utf-8")
    with pytest.raises(CasesError, match=words):
        read_gates(tmp_path / "gates.toml")


def test_the_report_shows_numbers_to_call_as_text_and_marks_as_marks():
    assert reply_html("**Call [112\u00a0](tel:112) or [911](tel:911).** Rest. [1]") == (
        '<strong>Call 112 or 911.</strong> Rest. <sup class="mark">1</sup>'
    )


# --- comparing ---


def test_a_comparison_says_what_got_better_and_worse():
    before = scripted_result()
    after = scripted_result(
        **{"How long?": decline("How long?"), "What eases a cramp?": decline("What eases a cramp?")}
    )
    found = compare(before, after)
    assert (found.better, found.worse) == ((("mine", "wrong"),), (("mine", "right"),))
    change = next(change for change in found.changes if (change.set, change.metric) == ("mine", "wrongly_declined"))
    assert (change.n, change.before, change.after, change.p) == (1, 0.0, 1.0, 1.0)
    assert comparison_table(found).splitlines()[-2:] == ["1 cases now pass: wrong", "1 cases no longer pass: right"]


def test_the_same_result_twice_has_no_difference():
    found = compare(scripted_result(), scripted_result())
    assert found.changes == ()
    assert comparison_table(found).startswith("no figure changed")


def test_results_of_other_corpora_or_sets_are_not_compared_unless_told_to():
    before, after = scripted_result(), scripted_result()
    after = replace(after, fingerprints=dict(after.fingerprints) | {"corpus": "other", "sets": {"mine": "other"}})
    with pytest.raises(CasesError, match=r"their corpus differ; their sets differ\. Say --compare-anyway"):
        compare(before, after)
    assert compare(before, after, anyway=True).warnings == ("their corpus differ", "their sets differ")


# --- the report ---


HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)> “x” & ' \""


def test_everything_in_the_report_is_escaped():
    case = Case(
        id=HOSTILE,
        question=HOSTILE,
        expect="answer",
        gold=(Gold(article="cramps.txt", quote=CALF), Gold(article=HOSTILE, quote=HOSTILE)),
        key_points=(HOSTILE,),
        category=HOSTILE,
        tags=(HOSTILE,),
        note=HOSTILE,
        labelled_by=HOSTILE,
        level=Level.NONE,
    )
    finding = Finding(HOSTILE, Level.URGENT, HOSTILE, 0, 0, 1, HOSTILE, HOSTILE)
    reply = answer(
        HOSTILE,
        CALF,
        answer=f"**{HOSTILE}** [1]",
        safety=Assessment(Level.URGENT, (finding,)),
        searched_for=HOSTILE,
        explanation={
            "retrieved": [
                {"article": HOSTILE, "start": 0, "end": 3, "score": 1.0, "text": HOSTILE, "section": HOSTILE}
            ],
            "declined": HOSTILE,
        },
    )
    found = run([case_set(case, name=HOSTILE)], opens(ScriptedBot({HOSTILE: reply})), jobs=1, progress=False)
    shown = page(found, judge(found, [gate("passed", name=HOSTILE, at_least=1.0)]))
    assert shown.count("<script>") == 1
    assert "<img" not in shown
    assert "alert(1)&lt;/script&gt;" in shown


def test_the_report_asks_nobody_else_and_opens_on_the_failing_cases():
    shown = page(scripted_result(), ())
    assert "http" not in shown.replace("http-equiv", "")
    assert "src=" not in shown
    assert shown.index('id="wrong"') < shown.index('id="right"')
    assert "default-src 'none'" in shown


def test_the_report_marks_gold_inside_the_citation():
    both = "Cramps are sudden. Stretching the calf eases a cramp."
    reply = answer("What eases a cramp?", both)
    shown = page(scripted_result(**{"What eases a cramp?": reply}), ())
    assert f"<q>Cramps are sudden. <mark>{CALF}</mark></q>" in shown


def test_a_report_of_errors_alone_can_be_written():
    broken = dict.fromkeys(SCRIPT, RuntimeError("x"))
    assert "3 errors" in page(scripted_result(**broken), ())


def test_an_emergency_may_cite_and_a_greeting_counts_as_declining():
    emergency = answer("What eases a cramp?", CALF, kind=Kind.EMERGENCY)
    greeting = decline("How long?", kind=Kind.GREETING, answer="Hello.")
    found = scripted_result(**{"What eases a cramp?": emergency, "How long?": greeting})
    assert [case.outcome for case in found.cases] == ["passed", "passed", "passed"]


# --- the command ---


def evals(*arguments: object, folder: Path = PROJECT) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "evals", *map(str, arguments)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)


def levels_set(tmp_path: Path, level: str) -> Path:
    path = tmp_path / "levels.jsonl"
    path.write_text(
        json.dumps({"id": "a", "question": "how do magnets work", "expect": "safety", "level": level}) + "\n"
    )
    return path


def gates_file(tmp_path: Path, at_least: float) -> Path:
    path = tmp_path / "gates.toml"
    path.write_text(f'[[gate]]\nset = "levels"\nmetric = "level_right"\nat_least = {at_least}\nreason = "test"\n')
    return path


@pytest.mark.parametrize(("level", "at_least", "status"), [("none", 1.0, 0), ("urgent", 1.0, 1), ("urgent", 0.0, 0)])
def test_exit_status_is_the_gates(tmp_path, level, at_least, status):
    gates, out = gates_file(tmp_path, at_least), tmp_path / "out"
    done = evals("run", levels_set(tmp_path, level), "--levels-only", "--gate", gates, "--out", out, "--jobs", 1)
    assert done.returncode == status, done.stderr
    assert {path.name for path in out.iterdir()} == {
        "cases.jsonl",
        "summary.json",
        "times.json",
        "junit.xml",
        "report.html",
    }


def test_exit_status_2_is_bad_input_in_one_line(tmp_path):
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"id": "a"}\n')
    done = evals("run", bad, "--levels-only")
    assert (done.returncode, done.stderr.splitlines()[0]) == (2, f"{bad}:1: the key 'expect' is missing")
    assert evals("run", tmp_path / "absent.jsonl").returncode == 2
    assert evals("compare", tmp_path, tmp_path).returncode == 2


def test_exit_status_3_is_an_index_that_cannot_be_made(tmp_path):
    done = evals("run", levels_set(tmp_path, "none"), "--corpus", tmp_path / "nothing", "--index", tmp_path / "index")
    assert done.returncode == 3, done.stderr
    assert "Traceback" not in done.stderr


def test_levels_only_refuses_cases_that_ask_for_more(tmp_path):
    path = tmp_path / "mine.jsonl"
    path.write_text('{"id": "a", "question": "x", "expect": "decline"}\n')
    done = evals("run", path, "--levels-only")
    assert (done.returncode, done.stderr.strip()) == (
        2,
        f"{path}:1: a expects decline; --levels-only judges levels alone",
    )
