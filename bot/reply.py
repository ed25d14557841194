"""What a person gets: one object that page, API, command line and evals all read."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from bot.safety.assessment import Assessment


class Kind(StrEnum):
    """What sort of reply this is."""

    ANSWER = "answer"
    DECLINE = "decline"
    GREETING = "greeting"
    EMERGENCY = "emergency"


@dataclass(frozen=True, slots=True)
class Citation:
    """A verbatim quote with its place: ``article_text[start:end] == quote``, offsets in characters.

    ``number`` is that of its mark ``[number]`` in the reply's text.
    """

    number: int
    article: str
    title: str
    section: str
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reply:
    """One turn's result.

    ``text`` is Markdown: ``notice`` (the safety advice, "" without one) followed by ``answer``. Marks in ``text``
    and ``citations`` match one to one; a declined question cites only what is nearest, which is no answer.
    ``searched_for`` is what a follow-up was understood as, "" where the question stood for itself.
    ``explanation`` is filled on request: passages found with their scores, and why they were chosen or declined.
    """

    question: str
    kind: Kind
    notice: str = ""
    answer: str = ""
    citations: tuple[Citation, ...] = ()
    safety: Assessment = field(default_factory=Assessment)
    suggestions: tuple[str, ...] = ()
    searched_for: str = ""
    explanation: Mapping[str, Any] | None = None

    @property
    def text(self) -> str:
        """The whole reply as Markdown."""
        return "\n\n".join(part for part in (self.notice, self.answer) if part)

    @property
    def abstained(self) -> bool:
        """True when nothing from the articles is given as an answer."""
        return self.kind in (Kind.DECLINE, Kind.GREETING)

    def as_dict(self) -> dict[str, Any]:
        """JSON-ready, the derived fields included."""
        return {"text": self.text, "abstained": self.abstained} | asdict(self)
