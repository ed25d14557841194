"""A variant is the real bot with one thing changed: seen where it is asked."""

from dataclasses import fields
from pathlib import Path

from bot.retrieve import Weights
from evals.ablation import FULL, VARIANTS, Variant, ablation_table, open_variant
from evals.cases import Case, CaseSet, Gold
from evals.run import run
from tests.evals_fakes import ScriptedBot, answer, decline, opens


def test_every_weight_of_the_retriever_that_counts_is_taken_away_once():
    without = [one for one in VARIANTS if one.name.startswith("without") and one.gaps and one.history]
    assert [
        [part.name for part in fields(Weights) if getattr(one.weights, part.name) != getattr(FULL.weights, part.name)]
        for one in without
    ] == [[part.name] for part in fields(Weights) if getattr(FULL.weights, part.name) > 0]
    assert len({one.name for one in VARIANTS}) == len(VARIANTS)


def test_a_variant_is_the_bot_with_its_retriever_changed(tmp_path):
    (tmp_path / "corpus").mkdir()
    text = "Cramps\n\nStretching the calf eases a cramp. Drinking water helps against cramps at night.\n"
    (tmp_path / "corpus" / "cramps.txt").write_text(text, encoding="utf-8")
    settings = {"corpus": tmp_path / "corpus", "index": tmp_path / "index", "documents": tmp_path / "none"}
    alone = open_variant(Variant("BM25 alone", Weights(text=0, headed=0, question=0, bm25=1)), settings)
    assert alone.load().weights == Weights(text=0, headed=0, question=0, bm25=1)
    deaf = open_variant(Variant("deaf", history=False), settings)
    asked = "And at night?", [{"role": "user", "content": "What eases a cramp?"}, {"role": "assistant", "content": "x"}]
    assert deaf.ask(*asked) == deaf.ask(asked[0])
    blind = open_variant(Variant("blind", gaps=False), settings)
    assert type(blind.load()).__name__ == "WithoutGaps"


def test_the_table_shows_the_full_bot_and_the_difference_that_a_variant_makes():
    case = Case(id="a", question="q", expect="answer", gold=(Gold(article="cramps.txt", quote="Drink water."),))
    one = CaseSet("questions", Path("questions.jsonl"), "0" * 64, (case,), (1,))
    whole = run([one], opens(ScriptedBot({"q": answer("q", "Drink water.")})), jobs=1, progress=False)
    broken = run([one], opens(ScriptedBot({"q": decline("q")})), jobs=1, progress=False)
    rows = ablation_table({FULL.name: whole, "without water": broken}).splitlines()
    assert rows == [
        "| variant | questions gold cited | questions wrongly declined |",
        "|---|---|---|",
        "| **everything** | 1.000 [0.207, 1.000] n=1 | 0.000 [0.000, 0.793] n=1 |",
        "| without water | -1.000 [-1.00, -1.00] | +1.000 [+1.00, +1.00] |",
    ]
