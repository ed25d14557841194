"""Results and cases in the columns that ragas (0.4) and deepeval (4) read, where the mapping is honest.

Out: single-turn cases that are not only about safety. Our cases hold evidence, not a reference answer, so the column
for one is left out; a follow-up means nothing without its conversation and is left out too. Both are counted.
In: a row's question and reference contexts; a context becomes gold only where an article has it word for word.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

from evals.cases import Case, CasesError, Gold
from evals.check import TO_LABEL
from evals.result import CaseResult

Columns = Literal["ragas", "deepeval"]
CONTEXTS = 10
# our name -> theirs
NAMES: Mapping[Columns, Mapping[str, str]] = {
    "ragas": {
        "question": "user_input",
        "reply": "response",
        "retrieved": "retrieved_contexts",
        "gold": "reference_contexts",
    },
    "deepeval": {
        "question": "input",
        "reply": "actual_output",
        "retrieved": "retrieval_context",
        "gold": "context",
    },
}


@dataclass(frozen=True, slots=True)
class Exchange:
    """What came over, and how many did not for which reason."""

    rows: tuple[dict[str, Any], ...]
    left_out: Mapping[str, int]


def exported(cases: Sequence[CaseResult], columns: Columns) -> Exchange:
    """The results as rows of the other's columns."""
    rows: list[dict[str, Any]] = []
    left_out: dict[str, int] = {}
    for case in cases:
        reason = _no_mapping(case)
        if reason:
            left_out[reason] = left_out.get(reason, 0) + 1
            continue
        found = case.explanation.get("retrieved") or case.reply.get("citations", ())
        values = {
            "question": case.case.question,
            "reply": case.turns[-1].text,
            "retrieved": [one.get("text") or one.get("quote", "") for one in found[:CONTEXTS]],
            "gold": [gold.quote for gold in case.case.gold],
        }
        rows.append({theirs: values[ours] for ours, theirs in NAMES[columns].items()})
    return Exchange(tuple(rows), left_out)


def _no_mapping(case: CaseResult) -> str:
    if case.error:
        return "the bot raised an error"
    if case.case.expect == "safety":
        return "only about safety"
    return "a conversation" if case.case.turns else ""


def write_rows(rows: Sequence[Mapping[str, Any]], columns: Columns, path: Path) -> None:
    """JSON Lines for ragas (``EvaluationDataset.from_jsonl``), a JSON list for deepeval."""
    if columns == "ragas":
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    else:
        text = json.dumps(list(rows), ensure_ascii=False, indent=1) + "\n"
    path.write_text(text, encoding="utf-8")


def read_rows(path: Path) -> tuple[dict[str, Any], ...]:
    """Rows of a JSON list or of JSON Lines."""
    try:
        text = path.read_text("utf-8-sig")
        rows = (
            json.loads(text) if text.lstrip().startswith("[") else [json.loads(one) for one in text.splitlines() if one]
        )
    except (OSError, ValueError) as error:
        raise CasesError(f"{path}: neither a JSON list nor JSON Lines ({error})") from error
    if not all(isinstance(row, dict) for row in rows):
        raise CasesError(f"{path}: every row must be an object")
    return tuple(rows)


def imported(rows: Sequence[Mapping[str, Any]], columns: Columns, texts: Mapping[str, str]) -> tuple[list[Case], int]:
    """The rows as cases to be labelled, and how many of their contexts stand in no article."""
    names = NAMES[columns]
    cases: dict[str, Case] = {}
    unknown = 0
    for number, row in enumerate(rows, start=1):
        question = row.get(names["question"])
        if not isinstance(question, str) or not question.strip():
            raise CasesError(f"row {number}: {names['question']!r} is not a question")
        contexts = [str(one) for one in row.get(names["gold"]) or ()]
        gold = [Gold(article=article, quote=context) for context in contexts for article in _articles(context, texts)]
        unknown += sum(not any(_articles(context, texts)) for context in contexts)
        case = Case(
            id=f"{columns}-" + sha256(question.encode()).hexdigest()[:10],
            question=question,
            expect="answer" if gold else "any",
            gold=tuple(gold),
            tags=(TO_LABEL,),
            note=f"from {columns}",
        )
        cases[case.id] = case
    return list(cases.values()), unknown


def _articles(quote: str, texts: Mapping[str, str]) -> Iterator[str]:
    """The first article that has the quote word for word, if any."""
    yield from [file for file, text in texts.items() if quote.strip() and quote in text][:1]
