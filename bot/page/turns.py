"""One person's conversation, as the page holds it: in memory, for one browser tab, and nowhere else."""

import threading
from dataclasses import dataclass, field
from enum import StrEnum

from bot.reply import Reply
from bot.safety.assessment import Level


class Progress(StrEnum):
    """How far a turn has come."""

    WAITING = "waiting"  # nothing to show yet
    WRITING = "writing"  # a part of the reply stands
    DONE = "done"
    STOPPED = "stopped"  # by the person
    FAILED = "failed"  # ``Turn.note`` says why


@dataclass
class Turn:
    """A question and its reply. ``number`` counts from 1; ``note`` is what the page has to say about the turn."""

    number: int
    question: str
    reply: Reply | None = None
    progress: Progress = Progress.WAITING
    note: str = ""
    feedback: str = ""

    @property
    def over(self) -> bool:
        """True when nothing more will come."""
        return self.progress not in (Progress.WAITING, Progress.WRITING)


@dataclass
class Session:
    """The turns of one tab. ``stop`` ends the reply that is being written, if one is."""

    turns: list[Turn] = field(default_factory=list)
    stop: threading.Event | None = None

    def begin(self, question: str) -> tuple[Turn, threading.Event]:
        """A new turn, and the event that stops it. A reply still being written is stopped: the new question matters."""
        self.halt()
        self.stop = threading.Event()
        self.turns.append(Turn(len(self.turns) + 1, question))
        return self.turns[-1], self.stop

    def halt(self) -> None:
        """Stops the reply that is being written; what stands of it is kept."""
        if self.stop is not None:
            self.stop.set()
        if self.turns and not self.turns[-1].over:
            self.turns[-1].progress = Progress.STOPPED

    def clear(self) -> None:
        """Forgets every turn."""
        self.halt()
        self.turns = []

    def history(self, before: int | None = None) -> list[dict[str, str]]:
        """The turns before number ``before`` (all of them by default) as ``Bot.ask`` takes them."""
        messages: list[dict[str, str]] = []
        for turn in self.turns if before is None else self.turns[: before - 1]:
            messages.append({"role": "user", "content": turn.question})
            if turn.reply is not None:
                messages.append({"role": "assistant", "content": turn.reply.text})
        return messages

    @property
    def alarm(self) -> Turn | None:
        """The latest turn with a reply, where that reply's level is emergency: its notice stays on the screen."""
        for turn in reversed(self.turns):
            if turn.reply is not None:
                return turn if turn.reply.safety.level is Level.EMERGENCY else None
        return None
