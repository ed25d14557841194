"""A warm process of either pipeline: reads orders as JSON lines from standard input, answers each with one line.

    python -m benchmarks.worker citewell INDEX | passages INDEX | stock STORE

Orders: {"do": "retrieve" or "reply", "questions": [...]} answers the milliseconds that each took, and of processor
time in all threads; {"do": "memory"} answers the peak so far in MB.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time
from typing import Any, Self

from benchmarks.process import BenchmarkError, peak_memory

Ask = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Taken:
    """What questions took, one after the other, in milliseconds."""

    waited: list[float]
    processor: list[float]


class Worker:
    """The process from outside: starts it, gives it orders, ends it."""

    def __init__(self, system: str, folder: Path, environment: Mapping[str, str]) -> None:
        """Start ``system`` over an index or store and wait until it is ready."""
        self._process = subprocess.Popen(  # noqa: S603 - our own module
            [sys.executable, "-m", "benchmarks.worker", system, str(folder)],
            env=dict(environment), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._read()

    def ask(self, do: str, questions: Sequence[str]) -> Taken:
        """Have the questions asked and say how long each took."""
        return Taken(*self._order({"do": do, "questions": list(questions)}))

    def memory(self) -> float:
        """The peak so far, in MB."""
        return float(self._order({"do": "memory"}))

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, *raised: object) -> None:
        """End the process."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()

    def _order(self, order: object) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return self._read()

    def _read(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise BenchmarkError(f"the worker ended with {self._process.wait()}")
        return json.loads(line)


def _citewell() -> dict[str, Ask]:
    from bot import Bot

    opened = Bot.open()
    return {"retrieve": _searching(opened.load()), "reply": opened.ask}


def _passages(folder: Path) -> dict[str, Ask]:
    """The search alone over a snapshot that no corpus stands behind."""
    import ingest  # noqa: F401 - sets the threads of numpy before it is imported
    from bot.retrieve import Retriever
    from ingest.settings import IndexSettings
    from ingest.store import open_index

    return {"retrieve": _searching(Retriever(open_index(IndexSettings.load({}, index=folder))))}


def _searching(retriever: Any) -> Ask:
    from bot.followup import Query
    from bot.message import read

    def search(question: str) -> object:
        message = read(question)
        return retriever.search(Query(message.text, message.focus))

    return search


def _stock(store: Path) -> dict[str, Ask]:
    from benchmarks.stock import answer, open_store

    opened = open_store(str(store))
    return {
        "retrieve": lambda asked: opened.similarity_search(asked, k=4),
        "reply": lambda asked: answer(opened, asked),
    }


def _timed(ask: Ask, questions: Sequence[str]) -> tuple[list[float], list[float]]:
    waited, processor = [], []
    for question in questions:
        started, spent = perf_counter(), process_time()
        ask(question)
        waited.append(1000 * (perf_counter() - started))
        processor.append(1000 * (process_time() - spent))
    return waited, processor


def main(system: str, folder: Path) -> None:
    """Open the pipeline and follow orders until standard input ends."""
    asks = _citewell() if system == "citewell" else _passages(folder) if system == "passages" else _stock(folder)
    print('"ready"', flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        told = peak_memory() if order["do"] == "memory" else _timed(asks[order["do"]], order["questions"])
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
