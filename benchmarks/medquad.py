"""MedQuAD's answers as a folder of text files. The collection is not part of the project: it is given by path.

MedQuAD: Ben Abacha and Demner-Fushman, BMC Bioinformatics 20:511 (2019), github.com/abachaa/MedQuAD, CC BY 4.0.
"""

import gzip
import json
from itertools import islice
from pathlib import Path

from benchmarks.process import BenchmarkError

FILE = "answers.jsonl.gz"  # one answer a line: id, text


def write_answers(collection: Path | None, folder: Path, count: int | None = None) -> Path:
    """Write the first ``count`` answers (None: all) to ``folder``, once. Raises BenchmarkError without a collection."""
    if collection is None or not (collection / FILE).is_file():
        raise BenchmarkError(f"name the folder that holds MedQuAD's {FILE} with --medquad")
    if folder.is_dir():
        return folder
    folder.mkdir(parents=True)
    with gzip.open(collection / FILE, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, islice(lines, count)):
            name = "".join(char if char.isalnum() or char in "-_" else "-" for char in row["id"])
            (folder / f"{name}.txt").write_text(row["text"], "utf-8")
    return folder
