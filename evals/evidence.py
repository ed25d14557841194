"""Where gold evidence stands in the articles, and how much of it a span, a citation or a ranking holds.

Everything is counted in characters of the article's text, so the figures do not depend on how it was cut into
passages. A gold quote is *held* by some spans when they cover at least half of its characters; a single span
*touches* a gold quote when they share at least half of the shorter one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from evals.cases import Case, Gold

ENOUGH = 0.5


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Characters ``start`` to ``end`` (exclusive) of an article."""

    article: str
    start: int
    end: int

    def __len__(self) -> int:
        """Characters."""
        return max(0, self.end - self.start)

    def shared(self, other: "Place") -> int:
        """How many characters both have."""
        if self.article != other.article:
            return 0
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def touches(self, other: "Place") -> bool:
        """They share at least half of the shorter one."""
        return bool(shared := self.shared(other)) and shared >= ENOUGH * min(len(self), len(other))


@dataclass(frozen=True, slots=True)
class Evidence:
    """A gold quote with every place where its article has it (a scraped article may say a thing twice)."""

    quote: str
    places: tuple[Place, ...]

    def held_by(self, spans: Iterable[Place]) -> bool:
        """The spans together cover at least half of the quote at one of its places."""
        spans = list(spans)
        return any(covered(place, spans) >= ENOUGH * len(place) for place in self.places)

    def touched_by(self, span: Place) -> bool:
        """The span and the quote share at least half of the shorter one."""
        return any(place.touches(span) for place in self.places)


def places_of(gold: Gold, texts: Mapping[str, str]) -> Iterator[Place]:
    """Every place of the quote, none where the article has no such text or is not in the corpus."""
    text = texts.get(gold.article, "")
    start = text.find(gold.quote)
    while start >= 0:
        yield Place(gold.article, start, start + len(gold.quote))
        start = text.find(gold.quote, start + 1)


def evidence_of(case: Case, texts: Mapping[str, str]) -> tuple[Evidence, ...]:
    """The case's gold quotes with their places. ``python -m evals check`` reports quotes without any."""
    return tuple(Evidence(gold.quote, tuple(places_of(gold, texts))) for gold in case.gold)


def covered(place: Place, spans: Sequence[Place]) -> int:
    """How many characters of the place the spans cover together; overlapping spans count once."""
    cut = sorted(
        (max(place.start, one.start), min(place.end, one.end)) for one in spans if one.article == place.article
    )
    total, reached = 0, place.start
    for start, end in cut:
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total


def share_held(evidence: Sequence[Evidence], spans: Sequence[Place], *, any_of: bool) -> float:
    """Share of the gold quotes that the spans hold; with ``any_of`` 1 if they hold one, else 0."""
    held = [one.held_by(spans) for one in evidence]
    return float(any(held)) if any_of else sum(held) / len(held)


def found_in_order(evidence: Sequence[Evidence], ranking: Sequence[Place], *, any_of: bool) -> list[str]:
    """The ranking as document ids for an IR metric: "gold-i" where a rank is the first to hold or touch quote i.

    A rank that brings nothing new is "other-r". A rank that brings two quotes at once takes two places. With
    ``any_of`` there is one wanted document, "gold-0", found by whichever quote comes first.
    """
    ids: list[str] = []
    found: set[int] = set()
    for rank, span in enumerate(ranking):
        new = [i for i, one in enumerate(evidence) if i not in found and one.touched_by(span)]
        if any_of:
            new = [0] if new and not found else []
        found.update(new)
        ids += [f"gold-{i}" for i in new] or [f"other-{rank}"]
    return ids
