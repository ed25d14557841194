"""The case format: what is read, what is refused and in which words, what a check finds."""

import json
from pathlib import Path

import pytest

from bot.safety.assessment import Level
from evals.cases import Case, CasesError, Gold, as_line, json_schema, read_set, read_sets
from evals.check import case_problems, problems
from tests.evals_fakes import TEXTS

SETS = sorted((Path(__file__).parent.parent / "evals" / "sets").glob("*.jsonl"))
SCHEMA = Path(__file__).parent.parent / "evals" / "case.schema.json"


def written(folder: Path, *lines: object, name: str = "mine.jsonl") -> Path:
    path = folder / name
    path.write_text("\n".join(one if isinstance(one, str) else json.dumps(one) for one in lines), encoding="utf-8")
    return path


def problem(path: Path) -> str:
    with pytest.raises(CasesError) as caught:
        read_set(path)
    return str(caught.value).replace(str(path), "FILE")


def test_reads_a_question_and_a_conversation(tmp_path):
    path = written(
        tmp_path,
        {"id": "a", "question": "What eases a cramp?", "expect": "answer", "key_points": ["calf", ["ease", "relieve"]]},
        "",
        {
            "id": "b",
            "turns": ["my face droops", "thanks"],
            "expect": "safety",
            "level_after_each_turn": ["emergency", "emergency"],
            "accept_after_each_turn": [[], ["urgent"]],
        },
    )
    found = read_set(path)
    assert (found.name, found.lines) == ("mine", (1, 3))
    assert found.cases[0].alternatives == (("calf",), ("ease", "relieve"))
    assert found.cases[1].expected_levels == ((Level.EMERGENCY,), (Level.EMERGENCY, Level.URGENT))


def test_an_unknown_key_is_refused_with_file_and_line(tmp_path):
    path = written(
        tmp_path, {"id": "a", "question": "x", "expect": "any"}, {"id": "b", "question": "x", "expcet": "any"}
    )
    assert problem(path).splitlines()[0] == "FILE:2: the key 'expect' is missing"
    assert problem(path).splitlines()[1] == "FILE:2: unknown key 'expcet'; is it 'expect'?"


def test_an_unknown_key_that_is_like_no_other_is_answered_with_all_of_them(tmp_path):
    path = written(tmp_path, {"id": "a", "question": "x", "expect": "any", "colour": "red"})
    assert problem(path).startswith("FILE:1: unknown key 'colour'; known are: version, id, question")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{not json", "FILE:1: no JSON object: key must be a string at column 2"),
        ({"version": 2, "id": "a", "question": "x", "expect": "any"}, "FILE:1: version: Input should be 1"),
        ({"id": "a", "expect": "any"}, "FILE:1: give either question or turns"),
        (
            {"id": "a", "question": "x", "turns": ["y"], "expect": "any"},
            "FILE:1: give either question or turns, not both",
        ),
        ({"id": "a", "question": "x", "expect": "any", "tags": "x"}, "FILE:1: tags: should be a list"),
        ({"id": 1, "question": "x", "expect": "any"}, "FILE:1: id: should be text in quotes"),
        ({"id": "a", "question": "x", "expect": "any", "any_of": "yes"}, "FILE:1: any_of: should be true or false"),
        ({"id": "a", "question": "x", "expect": "any", "gold": ["x"]}, "FILE:1: gold.0: should be an object"),
        ([1], "FILE:1: should be an object"),
        ({"id": "a", "question": "x", "expect": "refuse"}, "FILE:1: expect: Input should be 'answer', 'decline'"),
        ({"id": "a", "question": "x", "expect": "safety", "level": "high"}, "FILE:1: level: Input should be 'none'"),
        (
            {"id": "a", "question": "x", "expect": "any", "must_not_regex": ["("]},
            "FILE:1: must_not_regex '(': missing )",
        ),
        ({"id": "a", "question": "x", "expect": "any", "accept_levels": ["none"]}, "FILE:1: accept_levels needs level"),
        ({"id": "a", "question": "x", "expect": "any", "any_of": True}, "FILE:1: any_of needs two or more gold quotes"),
        (
            {"id": "a", "turns": ["x", "y"], "expect": "safety", "level_after_each_turn": ["none"]},
            "FILE:1: level_after_each_turn has 1 entries for 2 turns",
        ),
        (
            {"id": "a", "question": "x", "expect": "any", "gold": [{"doc": "a", "quote": "b"}]},
            "FILE:1: the key 'gold.0.article' is missing",
        ),
        ("", "FILE: holds no case"),
    ],
)
def test_says_in_words_what_is_wrong_with_a_line(tmp_path, line, words):
    assert problem(written(tmp_path, line)).startswith(words)


def test_ids_and_set_names_are_used_once(tmp_path):
    (tmp_path / "other").mkdir()
    case = {"id": "a", "question": "x", "expect": "decline"}
    first, second = written(tmp_path, case, case), written(tmp_path / "other", {**case, "id": "b"})
    with pytest.raises(CasesError) as caught:
        read_sets([first, second])
    assert f"{first}:2: id 'a' is used twice, first at {first}:1" in str(caught.value)
    assert f"{second}: a set of the name 'mine' was given already ({first})" in str(caught.value)


def test_a_spreadsheet_gives_the_same_cases(tmp_path):
    rows = (
        "id;question;expect;gold;any_of;key_points;tags;turns;level_after_each_turn;accept_after_each_turn\r\n"
        'a;"What; eases it?";answer;"cramps.txt: Drink water.\n tremor.txt: Tremor is rhythmic.";yes;'
        "water | rest / sleep;x | y;;;\r\n"
        'b;;safety;;;;;one | two;none | urgent;" | see_doctor / emergency"\r\n'
    )
    path = tmp_path / "mine.csv"
    path.write_text(rows, encoding="utf-8-sig", newline="")
    found = read_set(path)
    assert found.lines == (2, 4)
    assert found.cases == (
        Case(
            id="a",
            question="What; eases it?",
            expect="answer",
            gold=(
                Gold(article="cramps.txt", quote="Drink water."),
                Gold(article="tremor.txt", quote="Tremor is rhythmic."),
            ),
            any_of=True,
            key_points=("water", ("rest", "sleep")),
            tags=("x", "y"),
        ),
        Case(
            id="b",
            turns=("one", "two"),
            expect="safety",
            level_after_each_turn=(Level.NONE, Level.URGENT),
            accept_after_each_turn=((), (Level.SEE_DOCTOR, Level.EMERGENCY)),
        ),
    )


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (
            "id,question,expect,gold\na,x,answer,no colon here\n",
            "FILE:2: a gold quote is written as 'article.txt: the quote'",
        ),
        ("id,question,expect,any_of\na,x,answer,maybe\n", "FILE:2: any_of is yes or no, not 'maybe'"),
        ("id,question,expect\na,x, y,answer\n", "FILE:2: more cells than column titles; a cell with ',' in it needs"),
        ("id,question,expects\na,x,answer\n", "FILE:2: the key 'expect' is missing"),
    ],
)
def test_says_what_is_wrong_with_a_row(tmp_path, rows, words):
    assert problem(written(tmp_path, rows.strip("\n"), name="mine.csv")).startswith(words)


def test_a_case_survives_being_written_and_read(tmp_path):
    case = Case(
        id="ü", question="“Why?”", expect="answer", gold=(Gold(article="a.txt", quote="x"),), key_points=(("a", "b"),)
    )
    assert read_set(written(tmp_path, as_line(case))).cases == (case,)


def test_the_published_schema_is_that_of_the_code():
    assert SCHEMA.read_text("utf-8") == json_schema(), "run: python -m evals schema > evals/case.schema.json"


def test_the_published_schema_agrees_with_the_reader_on_the_committed_sets():
    jsonschema = pytest.importorskip("jsonschema")
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))
    lines = [json.loads(line) for path in SETS for line in path.read_text("utf-8").splitlines()]
    assert len(lines) >= 279
    assert not [error.message for line in lines for error in validator.iter_errors(line)]
    assert list(validator.iter_errors(lines[0] | {"colour": "red"}))


@pytest.mark.parametrize(
    ("case", "words"),
    [
        (Case(id="a", question="x", expect="any"), "checks nothing"),
        (Case(id="a", question="x", expect="safety"), "checks nothing"),
        (Case(id="a", question="x", expect="safety", level=Level.NONE, key_points=("y",)), "never looked at"),
        (
            Case(id="a", question="x", expect="answer", gold=(Gold(article="no.txt", quote="y"),)),
            "not in the corpus: no.txt",
        ),
        (Case(id="a", question="x", expect="decline", tags=("to_label",)), "waits for a label"),
        (Case(id="a", question="x", expect="answer", key_points=("**",)), "key point without words"),
    ],
)
def test_check_finds(case, words):
    found = list(case_problems(case, TEXTS))
    assert len(found) == 1
    assert words in found[0]


def test_check_shows_what_the_article_has_where_gold_was_changed():
    gold = Gold(article="cramps.txt", quote="Stretching a calf eases a cramp.")
    found = list(case_problems(Case(id="a", question="x", expect="answer", gold=(gold,)), TEXTS))
    assert found == [
        "gold is not in cramps.txt: 'Stretching a calf eases a cramp.'; "
        "the article has: 'retching the calf eases a cramp.'"
    ]


def test_check_finds_a_question_that_is_asked_twice(tmp_path):
    sets = [
        read_set(
            written(
                tmp_path,
                *({"id": one, "question": f"What’s it?{one[1:]}", "expect": "decline"} for one in ("a", "b", "c!")),
            )
        )
    ]
    assert [one.partition(": ")[2] for one in problems(sets, TEXTS)] == ["b: asks the same as a"]


def test_a_good_case_has_no_problem():
    case = Case(id="a", question="x", expect="answer", gold=(Gold(article="cramps.txt", quote="Drink water."),))
    assert list(case_problems(case, TEXTS)) == []
