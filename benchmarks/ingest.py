"""Ingest of 1,000 answers from nothing: model export and check included, beside the stock pipeline."""

import json
import shutil
from pathlib import Path

from benchmarks.figures import Samples, Section
from benchmarks.medquad import write_answers
from benchmarks.place import Place
from benchmarks.process import run

COUNT = 1_000


def measure(place: Place) -> Section:
    """Chunks a second of the whole process: ours are passages of up to 1,000 characters, like the stock splitter's."""
    texts = write_answers(place.medquad, place.folder / f"answers-{COUNT}", COUNT)
    chunks, characters = Samples(), Samples()
    length = sum(len(path.read_text("utf-8")) for path in texts.glob("*.txt"))
    for _ in range(max(place.repeats // 4, 1)):
        index, store = place.folder / "ingest-index", place.folder / "ingest-stock"
        shutil.rmtree(index, ignore_errors=True)
        shutil.rmtree(store, ignore_errors=True)
        ours = run(["-m", "ingest", "--quiet"], corpus_environment(place, texts, index), accept=(0, 1))
        theirs = run(["-m", "benchmarks.stock", "ingest", str(store), str(texts)], place.environment())
        chunks.citewell.append(counts(index)["passages"] / ours.seconds)
        chunks.stock.append(int(theirs.output.split()[-1]) / theirs.seconds)
        characters.citewell.append(length / 1000 / ours.seconds)
        characters.stock.append(length / 1000 / theirs.seconds)
    return Section(
        "ingest",
        f"Ingest of the first {COUNT:,} answers of MedQuAD from nothing, one vector a passage; whole process",
        (
            chunks.figure("chunks a second", "/s", least_ratio=3, higher_is_better=True),
            characters.figure("thousands of characters a second", "/s", higher_is_better=True),
        ),
    )


def corpus_environment(place: Place, texts: Path, index: Path) -> dict[str, str]:
    """Of an ingest of another corpus, one vector a passage."""
    return place.environment(CORPUS=str(texts), INDEX=str(index), UNIT="passage")


def counts(index: Path) -> dict[str, int]:
    """How many articles, passages and entries the current index holds."""
    generation = (index / "CURRENT").read_text("utf-8").strip()
    record = json.loads((index / "generations" / generation / "record.json").read_text("utf-8"))
    return {name: int(value) for name, value in record["counts"].items()}
