"""The real ragas and deepeval read what evals writes, and evals reads what they write.

Not collected by a plain ``pytest``: see requirements.txt here for the environment that it runs in.
"""

import json

import pytest

from evals.cases import Case, Gold
from evals.exchange import exported, imported, read_rows, write_rows
from evals.run import Examiner
from tests.evals_fakes import TEXTS, ScriptedBot, answer

CALF = "Stretching the calf eases a cramp."
GOLD = Gold(article="cramps.txt", quote=CALF)


@pytest.fixture
def results():
    cases = (
        Case(id="a", question="What eases it?", expect="answer", gold=(GOLD,)),
        Case(id="b", question="How long?", expect="decline"),
    )
    examiner = Examiner(ScriptedBot({"What eases it?": answer("What eases it?", CALF)}))
    return [examiner.judge("mine", case) for case in cases]


def test_ragas_reads_what_we_write_and_we_read_what_it_writes(tmp_path, results):
    from ragas import EvaluationDataset
    from ragas.dataset_schema import SingleTurnSample

    write_rows(exported(results, "ragas").rows, "ragas", tmp_path / "rows.jsonl")
    dataset = EvaluationDataset.from_jsonl(str(tmp_path / "rows.jsonl"))
    assert dataset.samples == [
        SingleTurnSample(
            user_input="What eases it?", response=f"{CALF} [1]", retrieved_contexts=[CALF], reference_contexts=[CALF]
        ),
        SingleTurnSample(
            user_input="How long?", response="The articles do not say.", retrieved_contexts=[], reference_contexts=[]
        ),
    ]
    dataset.to_jsonl(str(tmp_path / "theirs.jsonl"))
    cases, unknown = imported(read_rows(tmp_path / "theirs.jsonl"), "ragas", TEXTS)
    assert unknown == 0
    assert [(case.question, case.gold) for case in cases] == [("What eases it?", (GOLD,)), ("How long?", ())]


def test_ragas_measures_context_recall_and_precision_on_what_we_write(tmp_path, results):
    import asyncio

    from ragas import EvaluationDataset
    from ragas.metrics import NonLLMContextPrecisionWithReference, NonLLMContextRecall

    write_rows(exported(results[:1], "ragas").rows, "ragas", tmp_path / "rows.jsonl")
    sample = EvaluationDataset.from_jsonl(str(tmp_path / "rows.jsonl")).samples[0]
    for metric in (NonLLMContextRecall(), NonLLMContextPrecisionWithReference()):
        assert asyncio.run(metric.single_turn_ascore(sample)) == pytest.approx(1.0)


def test_deepeval_reads_what_we_write_and_we_read_what_it_writes(tmp_path, results):
    from deepeval.dataset import EvaluationDataset

    write_rows(exported(results, "deepeval").rows, "deepeval", tmp_path / "rows.json")
    dataset = EvaluationDataset()
    dataset.add_test_cases_from_json_file(
        file_path=str(tmp_path / "rows.json"),
        input_key_name="input",
        actual_output_key_name="actual_output",
        context_key_name="context",
        retrieval_context_key_name="retrieval_context",
    )
    first, second = dataset.test_cases
    assert (first.input, first.actual_output) == ("What eases it?", f"{CALF} [1]")
    assert (list(first.context), list(first.retrieval_context)) == ([CALF], [CALF])
    assert (second.input, second.actual_output) == ("How long?", "The articles do not say.")
    theirs = [{"input": one.input, "context": list(one.context or [])} for one in dataset.test_cases]
    (tmp_path / "theirs.json").write_text(json.dumps(theirs))
    cases, unknown = imported(read_rows(tmp_path / "theirs.json"), "deepeval", TEXTS)
    assert unknown == 0
    assert cases[0].gold == (GOLD,)
