"""A large corpus: what ingest costs as it grows and when nothing has changed, and search over 50,000 passages."""

from contextlib import ExitStack
from pathlib import Path

from benchmarks.figures import Figure, Samples, Section, Table
from benchmarks.ingest import corpus_environment, counts
from benchmarks.medquad import write_answers
from benchmarks.place import Place
from benchmarks.process import run
from benchmarks.questions import questions
from benchmarks.synthetic import PASSAGES, write_passages
from benchmarks.worker import Worker

SIZES = (1_000, 4_000, 17_274)


def measure(place: Place) -> Section:
    """The search first, which needs no collection; the rest only where one is given."""
    place.prepare()
    figures = [*_search(place)]
    tables: list[Table] = []
    if place.medquad is not None:
        growth, again = _growth(place)
        figures.append(again)
        tables.append(growth)
    return Section("scale", "A large corpus, one vector a passage", tuple(figures), tuple(tables))


def _search(place: Place) -> tuple[Figure, Figure]:
    index, store = write_passages(place.index, place.folder / "passages-index"), place.folder / "passages-stock"
    if not store.exists():
        run(["-m", "benchmarks.synthetic", str(index), str(store)], place.environment())
    asked, found = questions(), Samples()
    with ExitStack() as stack:
        ours = stack.enter_context(Worker("passages", index, place.environment()))
        theirs = stack.enter_context(Worker("stock", store, place.environment()))
        ours.ask("retrieve", asked[:10])
        theirs.ask("retrieve", asked[:10])
        for _ in range(max(place.repeats // 3, 1)):
            found.citewell += ours.ask("retrieve", asked).waited
            found.stock += theirs.ask("retrieve", asked).waited
    name = f"retrieval over {PASSAGES:,} passages"
    return (
        found.figure(f"{name}, median", "ms", most=10, note="exact; Chroma's search is approximate"),
        found.figure(f"{name}, 95th percentile", "ms", at=95),
    )


def _growth(place: Place) -> tuple[Table, Figure]:
    """Ingest from nothing at each size, then again with nothing changed at the largest. The largest index is kept."""
    rows = []
    environment: dict[str, str] = {}
    for size in SIZES:
        index = place.folder / f"scale-index-{size}"
        texts = write_answers(place.medquad, place.folder / f"answers-{size}", size)
        environment = corpus_environment(place, texts, index)
        took = _seconds_of_first_ingest(index, environment)
        held = counts(index)
        rows.append(
            (f"{size:,}", f"{held['passages']:,}", f"{took[0]:.0f}", f"{1000 * took[0] / held['passages']:.1f}",
             f"{1000 * took[1] / held['passages']:.1f}")
        )  # fmt: skip
    again = Samples()
    for _ in range(place.repeats):
        again.citewell.append(run(["-m", "ingest", "--quiet"], environment, accept=(0, 1)).seconds)
    head = ("answers", "passages", "s from nothing", "ms a passage", "processor ms a passage")
    return (
        Table("Ingest as the corpus grows", head, tuple(rows)),
        again.figure(f"ingest of {SIZES[-1]:,} answers with nothing changed", "s", most=2),
    )


def _seconds_of_first_ingest(index: Path, environment: dict[str, str]) -> tuple[float, float]:
    """Time and processor time of an index's first ingest, noted beside it so that a later run need not repeat it."""
    noted = index / "benchmark.txt"
    if not noted.exists():
        ran = run(["-m", "ingest", "--quiet"], environment, accept=(0, 1))
        noted.write_text(f"{ran.seconds} {ran.processor_seconds}", "utf-8")
    seconds, processor = noted.read_text("utf-8").split()
    return float(seconds), float(processor)
