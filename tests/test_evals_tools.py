"""Feedback to cases, calibration, the advisory judge, figures in a README, exchange, retrieval on a collection."""

import gzip
import json
from dataclasses import replace
from pathlib import Path

import pytest
from langchain_core.documents import Document
from langchain_core.language_models import GenericFakeChatModel
from langchain_core.messages import AIMessage

from bot.safety.assessment import Level
from evals.adopt import adopt
from evals.answerability import score_split
from evals.calibrate import at, calibration_table, fit, halves
from evals.cases import Case, CasesError, CaseSet, Gold, as_line, read_set
from evals.check import case_problems
from evals.exchange import exported, imported, read_rows, write_rows
from evals.figures import BEGIN, END, stale, write
from evals.intervals import wilson
from evals.judge import INSTRUCTIONS, agreement, judge, write_judgements
from evals.result import CaseResult
from evals.retrieval import Question, evaluate, lay_out, open_collection, rank, read_collection, read_questions
from evals.run import run
from tests.evals_fakes import TEXTS, ScriptedBot, answer, decline, opens

CALF = "Stretching the calf eases a cramp."


# --- adopt ---


def line(**changes) -> str:
    """One line as the page writes it."""
    given = {
        "schema": 1,
        "time": "2026-11-22T10:00:00Z",
        "question": "What eases it?",
        "history": [],
        "kind": "answer",
        "text": f"{CALF} [1]",
        "citations": [{"article": "cramps.txt", "quote": CALF}],
        "helpful": True,
        "reason": "",
    }
    return json.dumps(given | changes) + "\n"


def adopted(tmp_path: Path, *lines: str) -> list[Case]:
    (tmp_path / "feedback.jsonl").write_text("".join(lines), encoding="utf-8")
    adopt(tmp_path / "feedback.jsonl", tmp_path / "cases.jsonl")
    return list(read_set(tmp_path / "cases.jsonl").cases)


def test_a_helpful_answer_proposes_its_citations_as_gold(tmp_path):
    (case,) = adopted(tmp_path, line())
    assert (case.question, case.expect, case.note) == ("What eases it?", "answer", "helpful")
    assert case.gold == (Gold(article="cramps.txt", quote=CALF),)
    assert ["waits for a label" in one for one in case_problems(case, TEXTS)] == [True]


def test_an_unhelpful_reply_proposes_nothing_and_keeps_the_reason(tmp_path):
    (case,) = adopted(tmp_path, line(helpful=False, reason="wrong calf"))
    assert (case.expect, case.gold, case.note) == ("any", (), "not helpful: wrong calf")


def test_a_helpful_decline_proposes_declining(tmp_path):
    (case,) = adopted(tmp_path, line(kind="decline", citations=[]))
    assert (case.expect, case.gold) == ("decline", ())


def test_a_conversation_keeps_what_the_bot_said(tmp_path):
    history = [
        {"role": "user", "content": "What is a cramp?"},
        {"role": "assistant", "content": [{"type": "text", "text": "Cramps are sudden. [1]"}]},
    ]
    (case,) = adopted(tmp_path, line(history=history))
    assert case.turns == ("What is a cramp?", "What eases it?")
    assert case.bot_before_each_turn == ("", "Cramps are sudden. [1]")


def test_adopting_twice_adds_nothing(tmp_path):
    first = adopted(tmp_path, line(), line(question="Other?"))
    assert adopted(tmp_path, line(), line(question="Other?"), line(question="Other?")) == first
    assert len(adopted(tmp_path, line(), line(question="New?"))) == 3


@pytest.mark.parametrize("bad", ["{", '{"schema": 2}', '{"question": 1}', "[]"])
def test_a_line_that_is_no_feedback_is_named(tmp_path, bad):
    with pytest.raises(CasesError, match=r"feedback\.jsonl:2: "):
        adopted(tmp_path, line(), bad)


# --- calibrate ---


def scored(expect: str, *scores: float, kind: str = "") -> list[CaseResult]:
    """Results that carry nothing but an answerability score."""
    results = []
    for number, score in enumerate(scores):
        case = Case(id=f"{expect}{number}", question="x", expect=expect, category=kind)
        reply = {"explanation": {"answerability": {"score": score, "threshold": 0.5}}}
        results.append(CaseResult("mine", case, reply=reply))
    return results


def test_the_threshold_declines_as_much_as_the_allowance_permits():
    cases = [*scored("answer", 0.4, 0.6, 0.8, 0.9), *scored("decline", 0.1, 0.3, 0.5, 0.7)]
    assert fit(score_split(cases), 0.0) == pytest.approx((0.4 + 0.3) / 2)
    assert fit(score_split(cases), 0.25) == pytest.approx((0.6 + 0.5) / 2)


def test_a_point_is_reported_by_kind():
    cases = [
        *scored("answer", 0.4, 0.8),
        *scored("decline", 0.1, 0.7, kind="near_miss"),
        *scored("decline", 0.2, kind="off"),
    ]
    point = at(0.5, cases)
    assert (point.wrongly_declined.value, point.declined_rightly.value) == (0.5, pytest.approx(2 / 3))
    assert {kind: figure.value for kind, figure in point.by_kind.items()} == {"near_miss": 0.5, "off": 1.0}


def test_a_report_shows_the_fitted_and_the_present_threshold_on_unseen_cases():
    fitted = [*scored("answer", 0.6, 0.8), *scored("decline", 0.1, 0.2)]
    unseen = [*scored("answer", 0.3, 0.9), *scored("decline", 0.2, 0.45)]
    shown = calibration_table(fitted, unseen, 0.0)
    assert shown.count("threshold 0.4000") == 2
    assert "threshold 0.5000" in shown
    assert score_split(unseen).auc.value == pytest.approx(3 / 4)


def test_a_perfect_separation_still_has_an_interval():
    found = score_split([*scored("answer", 0.6, 0.8, 0.9), *scored("decline", 0.1, 0.2)]).auc
    assert (found.value, found.n, found.high) == (1.0, 5, 1.0)
    assert found.low == pytest.approx(wilson(1.0, 2)[0])


def test_half_of_each_kind_is_held_out():
    cases = [*scored("answer", 0.1, 0.2, 0.3), *scored("decline", 0.1, 0.2, kind="near_miss")]
    first, rest = halves(cases)
    assert [case.id for case in first] == ["answer0", "answer2", "decline0"]
    assert [case.id for case in rest] == ["answer1", "decline1"]


def test_calibrating_needs_both_kinds():
    with pytest.raises(CasesError, match="needs cases that expect an answer"):
        fit(score_split(scored("answer", 0.5)))


# --- judge ---


def two_results() -> tuple[CaseResult, ...]:
    cases = (
        Case(id="a", question="What eases it?", expect="answer", gold=(Gold(article="cramps.txt", quote=CALF),)),
        Case(id="b", question="How long?", expect="decline"),
        Case(id="c", question="face droops", expect="safety", level=Level.EMERGENCY),
    )
    bot = ScriptedBot({"What eases it?": answer("What eases it?", CALF)})
    one = CaseSet("mine", Path("mine.jsonl"), "0" * 64, cases, (1, 2, 3))
    return run([one], opens(bot), jobs=1, progress=False).cases


def test_a_judge_gives_an_opinion_of_each_reply_and_what_cannot_be_read_is_kept_as_such(tmp_path):
    said = ['Sure: {"supported": true, "addresses": true, "reason": "ok"}', '{"supported": "perhaps"}']
    model = GenericFakeChatModel(messages=iter([AIMessage(one) for one in said]))
    found = list(judge(two_results(), model, progress=False))
    assert [(one.id, one.opinion.supported if one.opinion else None, one.raw) for one in found] == [
        ("a", True, ""),
        ("b", None, '{"supported": "perhaps"}'),
    ]
    figures = agreement(found)
    assert (figures["readable"].value, figures["supported"].n, figures["agrees_with_outcome"].value) == (0.5, 1, 1.0)
    write_judgements(found, "provider:model", tmp_path)
    lines = [json.loads(one) for one in (tmp_path / "judge.jsonl").read_text("utf-8").splitlines()]
    assert lines[0] == {"model": "provider:model", "advisory": True}
    assert lines[1]["opinion"] == {"supported": True, "addresses": True, "reason": "ok"}


class Listening(GenericFakeChatModel):
    """Keeps what it was asked."""

    heard: list = []  # noqa: RUF012 - a pydantic field

    def _generate(self, messages, *args, **kwargs):
        self.heard.append(messages)
        return super()._generate(messages, *args, **kwargs)


def test_a_judge_sees_question_reply_and_quotes_as_data():
    model = Listening(messages=iter([AIMessage("{}"), AIMessage("{}")]))
    list(judge(two_results(), model, progress=False))
    system, human = model.heard[0]
    assert system.content == INSTRUCTIONS
    assert json.loads(human.content) == {
        "conversation": [{"user": "What eases it?"}],
        "reply": f"{CALF} [1]",
        "quotes": {"1": CALF},
    }


# --- figures ---


def kept(tmp_path: Path):
    """A README, a store and a set that fit together."""
    sets = tmp_path / "sets"
    sets.mkdir()
    path = sets / "mine.jsonl"
    path.write_text(
        as_line(Case(id="a", question="x", expect="decline", category="near_miss")) + "\n", encoding="utf-8"
    )
    readme = tmp_path / "README.md"
    readme.write_text(f"Before.\n\n{BEGIN}\n{END}\n\nAfter.\n", encoding="utf-8")
    found = run([read_set(path)], opens(ScriptedBot({"x": decline("x")})), jobs=1, progress=False)
    write(found, readme, tmp_path / "figures.json")
    return found, readme, tmp_path / "figures.json", sets


def test_the_readme_shows_the_figures_with_n_and_interval(tmp_path):
    _, readme, store, sets = kept(tmp_path)
    text = readme.read_text("utf-8")
    assert (
        "| mine | declined rightly: unanswerable questions that were declined (recall) | 1.00 | 0.21 to 1.00 | 1 |"
        in text
    )
    assert "| mine | … near miss | 1.00 | 0.21 to 1.00 | 1 |" in text
    assert text.startswith("Before.\n\n")
    assert text.endswith("\n\nAfter.\n")
    assert list(stale(readme, store, sets)) == []


def test_writing_the_figures_again_changes_nothing(tmp_path):
    found, readme, store, _ = kept(tmp_path)
    before = readme.read_text("utf-8"), store.read_text("utf-8")
    write(found, readme, store)
    assert (readme.read_text("utf-8"), store.read_text("utf-8")) == before


def test_a_readme_that_says_something_else_is_stale(tmp_path):
    _, readme, store, sets = kept(tmp_path)
    readme.write_text(readme.read_text("utf-8").replace("| 1.00 |", "| 1.01 |"), encoding="utf-8")
    assert list(stale(readme, store, sets)) == [f"{readme}: the figures are not those of {store}; run `make eval`"]


def test_a_set_that_changed_or_came_after_the_measuring_is_stale(tmp_path):
    _, readme, store, sets = kept(tmp_path)
    (sets / "new.jsonl").write_text("{}", encoding="utf-8")
    with (sets / "mine.jsonl").open("a", encoding="utf-8") as file:
        file.write("\n")
    assert [one.partition(": ")[2] for one in stale(readme, store, sets)] == [
        "the set 'mine' is not the one that was measured; run `make eval`",
        "the set 'new' is not the one that was measured; run `make eval`",
    ]


def test_a_readme_without_a_place_for_figures_is_bad_input(tmp_path):
    _, readme, store, sets = kept(tmp_path)
    readme.write_text("nothing", encoding="utf-8")
    with pytest.raises(CasesError, match="put the lines"):
        list(stale(readme, store, sets))


# --- exchange ---


@pytest.mark.parametrize(
    ("columns", "names"),
    [
        ("ragas", ("user_input", "response", "retrieved_contexts", "reference_contexts")),
        ("deepeval", ("input", "actual_output", "retrieval_context", "context")),
    ],
)
def test_results_leave_in_the_others_columns_and_come_back_as_cases_to_be_labelled(tmp_path, columns, names):
    found = exported(two_results(), columns)
    assert found.left_out == {"only about safety": 1}
    assert found.rows[0] == dict(zip(names, ("What eases it?", f"{CALF} [1]", [CALF], [CALF]), strict=True))
    write_rows(found.rows, columns, tmp_path / "rows")
    cases, unknown = imported(read_rows(tmp_path / "rows"), columns, TEXTS)
    assert unknown == 0
    assert [(case.question, case.expect, case.tags) for case in cases] == [
        ("What eases it?", "answer", ("to_label",)),
        ("How long?", "any", ("to_label",)),
    ]
    assert cases[0].gold == (Gold(article="cramps.txt", quote=CALF),)


def test_a_context_that_no_article_has_is_counted_and_left_out():
    cases, unknown = imported([{"input": "x", "context": ["Not there.", CALF]}], "deepeval", TEXTS)
    assert unknown == 1
    assert cases[0].gold == (Gold(article="cramps.txt", quote=CALF),)


def test_a_conversation_and_an_error_are_left_out():
    conversation = replace(two_results()[0], case=Case(id="t", turns=("x", "y"), expect="decline"))
    broken = replace(two_results()[0], error="RuntimeError: x")
    assert exported([conversation, broken], "ragas").left_out == {"a conversation": 1, "the bot raised an error": 1}


# --- retrieval on a collection ---


class Shelf:
    """Gives the passages of its script, as a LangChain retriever does."""

    def __init__(self, found):
        self.found = found

    def invoke(self, input):
        return [Document("text", metadata={"article": file}) for file in self.found[input]]


def test_documents_stand_where_their_best_passage_stands():
    shelf = Shelf({"q": ["000/000002.txt", "000/000000.txt", "000/000002.txt"]})
    (ranked,) = rank(shelf, [Question("1", "q", {"a": 1})], {"000000": "a", "000002": "c"})
    assert ranked.documents == ("c", "a")


def test_fifty_documents_are_looked_at_and_not_ten_passages(tmp_path):
    lay_out({f"d{n}": f"Cramp number {n} comes at night and goes away." for n in range(60)}, tmp_path / "articles")
    found = open_collection(tmp_path, "passage").invoke("Which cramp comes at night?")
    assert len({document.metadata["article"] for document in found}) == 60


def test_known_item_figures_by_hand():
    shelf = Shelf({"first": ["0.txt", "1.txt"], "second": ["1.txt", "2.txt", "0.txt"], "nothing": ["2.txt"]})
    questions = [
        Question("1", "first", {"a": 1}),
        Question("2", "second", {"a": 1, "z": 1}),
        Question("3", "nothing", {"a": 1}),
    ]
    found = evaluate(list(rank(shelf, questions, {"0": "a", "1": "b", "2": "c"})))
    assert {name: round(figure.value, 4) for name, figure in found.items() if name != "ndcg@10"} == {
        "mrr@10": round((1 + 1 / 3 + 0) / 3, 4),
        "success@1": round(1 / 3, 4),
        "success@10": round(2 / 3, 4),
        "map@10": round((1 + (1 / 3) / 2 + 0) / 3, 4),
        "recall@1": round(1 / 3, 4),
        "recall@10": round((1 + 0.5) / 3, 4),
        "recall@50": round((1 + 0.5) / 3, 4),
    }
    assert all(figure.n == 3 for figure in found.values())


def test_grades_below_the_bound_do_not_count():
    ranked = list(rank(Shelf({"q": ["0.txt"]}), [Question("1", "q", {"a": 1, "b": 3})], {"0": "a"}))
    assert evaluate(ranked)["mrr@10"].value == 1
    assert evaluate(ranked, relevant_from=2)["mrr@10"].value == 0


def test_collection_and_questions_are_read(tmp_path):
    with gzip.open(tmp_path / "answers.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write('{"id": "a:1", "text": "one\u2028two"}\n\n{"id": "b", "text": "three"}\n')
    collection = read_collection(tmp_path / "answers.jsonl.gz")
    assert collection == {"a:1": "one\u2028two", "b": "three"}
    questions = tmp_path / "questions.jsonl"
    questions.write_text(
        '{"question": "x", "answers": ["b"]}\n'
        '{"id": "t7", "question": "y", "judgments": {"a:1": 3}}\n'
        '{"question": "z"}\n'
    )
    assert read_questions(questions) == [Question("1", "x", {"b": 1}), Question("t7", "y", {"a:1": 3})]
    (tmp_path / "qrels").write_text("t7 0 b 2\n1 Q0 a:1 0\n")
    assert read_questions(questions, tmp_path / "qrels", limit=1) == [Question("1", "x", {"a:1": 0})]


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.jsonl", '{"id": 1, "text": "x"}'), ("a.jsonl", "[]"), ("a.jsonl", "{"), ("a.jsonl.gz", "plain")],
)
def test_a_collection_that_cannot_be_read_is_named(tmp_path, name, text):
    (tmp_path / name).write_text(text)
    with pytest.raises(CasesError, match=name):
        read_collection(tmp_path / name)


def test_a_collection_is_laid_out_once_and_again_when_it_changed(tmp_path):
    folder = tmp_path / "articles"
    assert lay_out({"a:1": "one", "b": "two"}, folder) == {"000000": "a:1", "000001": "b"}
    assert (folder / "000" / "000001.txt").read_text("utf-8") == "two"
    lay_out({"b": "new"}, folder)
    assert [path.read_text("utf-8") for path in sorted(folder.rglob("*.txt"))] == ["new"]


def test_somebody_elses_folder_is_left_alone(tmp_path):
    (tmp_path / "articles").mkdir()
    with pytest.raises(CasesError, match="no collection of an earlier run"):
        lay_out({"a": "one"}, tmp_path / "articles")
