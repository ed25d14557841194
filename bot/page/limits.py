"""How much one person may ask for, and why no limit ever stands before an emergency."""

import time
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

from bot.message import LONGEST_READ

QUESTION_CHARACTERS = LONGEST_READ
DOCUMENT_BYTES = 20 * 1024 * 1024
DOCUMENT_TYPES = (".txt", ".md", ".html", ".htm", ".pdf", ".docx")
# When the page is open to others: questions a minute for each person, people remembered, questions at work, in line.
QUESTIONS_A_MINUTE = 20
PEOPLE_REMEMBERED = 10_000
AT_WORK = 4
IN_LINE = 64


class RateLimit:
    """A token bucket for each person: ``rate`` a minute, as many at once. Memory is bounded, the oldest forgotten."""

    def __init__(self, rate: int, clock: Callable[[], float] = time.monotonic) -> None:
        """``rate`` is in questions a minute."""
        self._rate = rate
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = Lock()

    def allow(self, person: str) -> bool:
        """True, and one token less, when ``person`` has one left."""
        with self._lock:
            now = self._clock()
            tokens, then = self._buckets.pop(person, (float(self._rate), now))
            tokens = min(float(self._rate), tokens + (now - then) * self._rate / 60)
            allowed = tokens >= 1
            self._buckets[person] = (tokens - 1 if allowed else tokens, now)
            while len(self._buckets) > PEOPLE_REMEMBERED:
                self._buckets.popitem(last=False)
            return allowed


def too_long(question: str) -> str:
    """Words for the person whose question is longer than the limit, "" for one that is not."""
    if len(question) <= QUESTION_CHARACTERS:
        return ""
    return (
        f"Your message has {len(question):,} characters; at most {QUESTION_CHARACTERS:,} can be answered at once. "
        "Nothing is lost: it is still in the box. Please shorten it and ask again."
    )


TOO_MANY = (
    f"You have asked {QUESTIONS_A_MINUTE} questions within a minute. Your question is still in the box: "
    "please wait a few seconds and ask again."
)
