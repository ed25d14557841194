"""The bot's retriever on somebody else's collection: passages in, ranked documents out, figures by ir-measures.

The collection goes through ingest like any other document and the questions through the retriever that answers use;
only the ranking is looked at. A document stands where its best passage stands.
"""

import gzip
import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePath
from typing import Any, Literal, Protocol

import ir_measures
from ir_measures import AP, RR, Qrel, R, ScoredDoc, Success, nDCG
from langchain_core.documents import Document
from tqdm import tqdm

from evals.cases import CasesError
from evals.intervals import Figure, mean

DEPTH = 50
PASSAGES = 600  # read per question, so that 50 different documents are among them
PER_FOLDER = 1000  # files


class Retrieves(Protocol):
    """What is needed of a retriever: LangChain's own call."""

    def invoke(self, input: str) -> list[Document]:
        """The passages for a question, best first, with the article's file as metadata."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question and the grade of each document that was judged for it; unjudged ones count as not relevant."""

    id: str
    text: str
    grades: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Ranked:
    """The documents found for a question, best first, without repetition."""

    question: Question
    documents: tuple[str, ...]


def measures(relevant_from: int = 1) -> dict[str, Any]:
    """The figures by name. Known-item papers call success@k recall: with one right document they are the same."""
    n = relevant_from
    return {
        "mrr@10": RR(rel=n) @ 10,
        "success@1": Success(rel=n) @ 1,
        "success@10": Success(rel=n) @ 10,
        "map@10": AP(rel=n) @ 10,
        "recall@1": R(rel=n) @ 1,
        "recall@10": R(rel=n) @ 10,
        "recall@50": R(rel=n) @ 50,
        "ndcg@10": nDCG @ 10,
    }


def read_collection(path: Path) -> dict[str, str]:
    """Document texts by id from JSON Lines with ``id`` and ``text``, gzipped or not."""
    found: dict[str, str] = {}
    for place, row in _rows(path):
        if not isinstance(row.get("id"), str) or not isinstance(row.get("text"), str):
            raise CasesError(f"{place}: a document needs 'id' and 'text'")
        found[row["id"]] = row["text"]
    return found


def read_questions(path: Path, qrels: Path | None = None, limit: int = 0) -> list[Question]:
    """Questions from JSON Lines: ``question`` with ``answers`` (ids) or ``judgments`` (id to grade), or TREC qrels.

    With a qrels file each question needs the ``id`` by which that file names it.
    """
    graded = _read_qrels(qrels) if qrels else {}
    found: list[Question] = []
    for number, (place, row) in enumerate(_rows(path), start=1):
        name, text = str(row.get("id", number)), row.get("question")
        if not isinstance(text, str):
            raise CasesError(f"{place}: 'question' is missing")
        grades = graded.get(name, {}) if qrels else row.get("judgments") or dict.fromkeys(row.get("answers", ()), 1)
        if grades:
            found.append(Question(name, text, {str(document): int(grade) for document, grade in grades.items()}))
    if not found:
        raise CasesError(f"{path}: no question with a judged document")
    return found[:limit] if limit else found


def lay_out(collection: Mapping[str, str], folder: Path) -> dict[str, str]:
    """Write the documents as files below ``folder`` unless they are there; the document's id by its file's stem.

    Raises CasesError where the folder holds something else.
    """
    stems = {f"{number:06}": document for number, document in enumerate(collection)}
    mark = folder.with_suffix(".sha256")
    digest = sha256(json.dumps(list(collection.items())).encode()).hexdigest()
    if folder.exists() and not mark.exists():
        raise CasesError(f"{folder} exists and is no collection of an earlier run; name another folder")
    if not mark.exists() or mark.read_text("utf-8") != digest:
        shutil.rmtree(folder, ignore_errors=True)
        for number, (stem, document) in enumerate(stems.items()):
            path = folder / f"{number // PER_FOLDER:03}" / f"{stem}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(collection[document], encoding="utf-8")
        mark.write_text(digest, encoding="utf-8")
    return stems


def open_collection(home: Path, unit: Literal["sentence", "passage"]) -> Retrieves:
    """The bot's retriever over the articles in ``home``, ingested there where that has not been done yet."""
    from bot.langchain_retriever import ArticleRetriever
    from bot.retrieve import Retriever
    from ingest.pipeline import ingest
    from ingest.settings import IndexSettings
    from ingest.store import open_index

    index = home / f"index-{unit}"
    settings = IndexSettings(corpus=(home / "articles",), documents=home / "none", index=index, unit=unit)
    with tqdm(desc="ingest", unit="step", disable=None) as bar:

        def progress(step: str, done: int, total: int) -> None:
            bar.set_description(step)
            bar.total, bar.n = total, done
            bar.refresh()

        ingest(settings, progress)
    return ArticleRetriever(retriever=Retriever(open_index(settings), k=PASSAGES), k=PASSAGES)


def rank(retriever: Retrieves, questions: Sequence[Question], documents: Mapping[str, str]) -> Iterator[Ranked]:
    """The first 50 documents for each question; ``documents`` gives the document of each file's stem."""
    for question in tqdm(questions, unit="question", disable=None, leave=False):
        stems = dict.fromkeys(PurePath(found.metadata["article"]).stem for found in retriever.invoke(question.text))
        yield Ranked(question, tuple(documents[stem] for stem in stems)[:DEPTH])


def evaluate(ranked: Sequence[Ranked], relevant_from: int = 1) -> dict[str, Figure]:
    """Every figure over the questions, with its interval."""
    wanted = measures(relevant_from)
    qrels = [
        Qrel(one.question.id, document, grade) for one in ranked for document, grade in one.question.grades.items()
    ]
    run = [
        ScoredDoc(one.question.id, document, float(-place))
        for one in ranked
        for place, document in enumerate(one.documents)
    ]
    values: dict[str, dict[str, float]] = {}
    for found in ir_measures.iter_calc(list(wanted.values()), qrels, run):
        values.setdefault(str(found.measure), {})[found.query_id] = float(found.value)
    # A question without any relevant document or any result has no value from the library: it counts as 0.
    return {
        name: mean([[values.get(str(measure), {}).get(one.question.id, 0.0)] for one in ranked])
        for name, measure in wanted.items()
    }


def _read_qrels(path: Path) -> dict[str, dict[str, int]]:
    """Grades by question and document from a TREC qrels file: question, anything, document, grade."""
    found: dict[str, dict[str, int]] = {}
    try:
        for line in path.read_text("utf-8").splitlines():
            if line.strip():
                question, _, document, grade = line.split()
                found.setdefault(question, {})[document] = int(grade)
    except (OSError, ValueError) as error:
        raise CasesError(f"{path}: no qrels in TREC's format ({error})") from error
    return found


def _rows(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    try:
        data = path.read_bytes()
        text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
        for number, line in enumerate(text.split("\n"), start=1):
            if line.strip():
                row = json.loads(line)
                if not isinstance(row, dict):
                    raise CasesError(f"{path}:{number}: no JSON object")
                yield f"{path}:{number}", row
    except (OSError, ValueError) as error:
        raise CasesError(f"{path}: cannot be read ({error})") from error
