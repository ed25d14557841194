"""What the safety layer says of a conversation. Standard library only."""

from dataclasses import asdict, dataclass
from enum import StrEnum


class Level(StrEnum):
    """How soon a person needs care. Compare with ``rank``: a StrEnum sorts by its letters."""

    NONE = "none"
    SEE_DOCTOR = "see_doctor"
    URGENT = "urgent"
    EMERGENCY = "emergency"

    @property
    def rank(self) -> int:
        """0 for none to 3 for emergency."""
        return list(Level).index(self)


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule that fired.

    ``start`` and ``end`` are offsets into the text of user turn ``turn`` (0 is the first; the message itself
    is the last) and ``text[start:end] == matched``. ``sign`` says in plain words what it may be a sign of,
    ``source`` names the guideline page or article, ``warning`` is the articles' own sentence on it ("" if none).
    """

    rule: str
    level: Level
    matched: str
    turn: int
    start: int
    end: int
    sign: str
    source: str
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Assessment:
    """The level of a conversation, the findings behind it and the advice a person is given.

    ``advice`` is Markdown, "" at level none. ``persisted`` is True when the level comes from an earlier turn.
    ``language`` is that of the message ("en" where it is doubtful), so that a reply can say that the articles are
    English.
    """

    level: Level = Level.NONE
    findings: tuple[Finding, ...] = ()
    advice: str = ""
    persisted: bool = False
    language: str = "en"

    def as_dict(self) -> dict[str, object]:
        """JSON-ready."""
        return asdict(self)
