"""A warm question: how long the search takes and how long the whole reply with its safety check."""

from contextlib import ExitStack
from dataclasses import dataclass, field

from benchmarks.figures import Figure, Samples, Section
from benchmarks.place import Place
from benchmarks.questions import DANGER_SIGNS, questions
from benchmarks.worker import Taken, Worker


def measure(place: Place) -> Section:
    """Every question in every round, the two processes taking turns round by round."""
    place.prepare()
    asked, alarming = questions(), questions(DANGER_SIGNS)
    retrieval, reply, danger = _Both(), _Both(), _Both()
    with ExitStack() as stack:
        ours = stack.enter_context(Worker("citewell", place.index, place.environment()))
        theirs = stack.enter_context(Worker("stock", place.store, place.environment()))
        ours.ask("reply", asked)
        theirs.ask("reply", asked[:10])
        for _ in range(max(place.repeats // 3, 1)):
            retrieval.add(ours.ask("retrieve", asked), theirs.ask("retrieve", asked))
            reply.add(ours.ask("reply", asked), theirs.ask("reply", asked))
            danger.add(ours.ask("reply", alarming))
    return Section(
        "warm",
        f"A warm question over the supplied articles ({len(asked)} of the evaluation sets, each in every round)",
        (
            *retrieval.figures("retrieval", 5),
            *reply.figures("whole reply with safety", 15),
            *danger.figures(f"whole reply, {len(alarming)} messages with and without danger signs", 15),
        ),
    )


@dataclass(slots=True)
class _Both:
    """Time that was waited, and processor time, which a busy machine stretches less."""

    waited: Samples = field(default_factory=Samples)
    processor: Samples = field(default_factory=Samples)

    def add(self, ours: Taken, theirs: Taken | None = None) -> None:
        """Another round."""
        self.waited.citewell += ours.waited
        self.processor.citewell += ours.processor
        if theirs is not None:
            self.waited.stock += theirs.waited
            self.processor.stock += theirs.processor

    def figures(self, name: str, most: float) -> tuple[Figure, Figure, Figure]:
        """The median, the 95th percentile, which may be twice the median's aim, and the median of processor time."""
        return (
            self.waited.figure(f"{name}, median", "ms", most=most),
            self.waited.figure(f"{name}, 95th percentile", "ms", most=2 * most, at=95),
            self.processor.figure(f"{name}, processor time", "ms"),
        )
