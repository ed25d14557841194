"""Peak memory (VmHWM) of a process that has answered every question of the evaluation sets."""

from benchmarks.figures import Samples, Section
from benchmarks.place import Place
from benchmarks.questions import questions
from benchmarks.worker import Worker


def measure(place: Place) -> Section:
    """The bot alone beside the stock pipeline; with its page the process is measured by the part ``page``."""
    place.prepare()
    asked, found = questions(), Samples()
    for _ in range(max(place.repeats // 3, 1)):
        with Worker("citewell", place.index, place.environment()) as worker:
            worker.ask("reply", asked)
            found.citewell.append(worker.memory())
        with Worker("stock", place.store, place.environment()) as worker:
            worker.ask("reply", asked)
            found.stock.append(worker.memory())
    return Section(
        "memory",
        f"Peak memory after {len(asked)} questions",
        (found.figure("without the page", "MB", most=250),),
    )
