"""A warm question: how long the search takes and how long the whole reply with its safety check."""

from contextlib import ExitStack

from benchmarks.figures import Figure, Samples, Section
from benchmarks.place import Place
from benchmarks.questions import DANGER_SIGNS, questions
from benchmarks.worker import Worker


def measure(place: Place) -> Section:
    """Every question in every round, the two processes taking turns round by round."""
    place.prepare()
    asked, alarming = questions(), questions(DANGER_SIGNS)
    retrieval, reply, danger = Samples(), Samples(), Samples()
    with ExitStack() as stack:
        ours = stack.enter_context(Worker("citewell", place.index, place.environment()))
        theirs = stack.enter_context(Worker("stock", place.store, place.environment()))
        ours.milliseconds("reply", asked)
        theirs.milliseconds("reply", asked[:10])
        for _ in range(max(place.repeats // 3, 1)):
            retrieval.citewell += ours.milliseconds("retrieve", asked)
            retrieval.stock += theirs.milliseconds("retrieve", asked)
            reply.citewell += ours.milliseconds("reply", asked)
            reply.stock += theirs.milliseconds("reply", asked)
            danger.citewell += ours.milliseconds("reply", alarming)
    return Section(
        "warm",
        f"A warm question over the supplied articles ({len(asked)} of the evaluation sets, each in every round)",
        (
            *_both(retrieval, "retrieval", 5),
            *_both(reply, "whole reply with safety", 15),
            *_both(danger, f"whole reply, {len(alarming)} messages with and without danger signs", 15),
        ),
    )


def _both(samples: Samples, name: str, most: float) -> tuple[Figure, Figure]:
    """The median and the 95th percentile, which may be twice the median's aim."""
    return (
        samples.figure(f"{name}, median", "ms", most=most),
        samples.figure(f"{name}, 95th percentile", "ms", most=2 * most, at=95),
    )
