"""Opens the bot behind the page, so that the page is there first."""

import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from typing import Any, Protocol

from bot.reply import Reply
from bot.safety import assess
from ingest.article import Article
from ingest.errors import CitewellError

History = list[dict[str, str]]


class AsksArticles(Protocol):
    """What the page needs of a bot."""

    def ask(self, question: str, history: Any = ..., *, explain: bool = ...) -> Reply:
        """The whole reply."""

    def stream(self, question: str, history: Any = ...) -> Iterator[Reply]:
        """Growing replies; the last one equals ``ask``'s."""

    def load(self) -> Any:
        """Opens the index; may raise CitewellError."""

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles, once the index is open."""

    @property
    def suggestions(self) -> tuple[str, ...]:
        """Questions to start with."""


class BotLoader:
    """Holds the bot while it is made and opened.

    ``bot()`` waits for the object only, never for the index: an emergency needs no index.
    """

    def __init__(self, factory: Callable[[], AsksArticles], *, start: bool = True) -> None:
        """Starts opening in a thread of its own and returns at once; ``start`` False leaves that to ``start()``."""
        self._factory = factory
        self._bot: AsksArticles | None = None
        self._made = threading.Event()
        self._settled = threading.Event()
        self.error = ""
        if start:
            self.start()

    def start(self) -> None:
        """Opens the bot in a thread of its own."""
        threading.Thread(target=self._open, name="citewell-loader", daemon=True).start()

    def _open(self) -> None:
        try:
            bot = self._factory()
            self._bot = bot
            self._made.set()
            assess("Hello")  # compiles the tables of danger signs, so that the first message need not wait for it
            bot.load()
            self.error = ""
        except CitewellError as error:
            self.error = str(error)
        except Exception as error:
            self.error = describe(error)
        finally:
            self._made.set()
            self._settled.set()

    @property
    def ready(self) -> bool:
        """True when questions are answered from the articles."""
        return self._settled.is_set() and not self.error

    @property
    def settled(self) -> bool:
        """True when opening has ended, well or not."""
        return self._settled.is_set()

    def wait(self, seconds: float) -> bool:
        """Waits until opening has ended; False when it has not after ``seconds``."""
        return self._settled.wait(seconds)

    def bot(self) -> AsksArticles:
        """The bot, opened or not. Raises CitewellError when there is none."""
        self._made.wait()
        if self._bot is None:
            raise CitewellError(self.error)
        return self._bot


def describe(error: Exception) -> str:
    """Says on the terminal where an unexpected error arose and returns words for the page.

    The error's own message is left out of both: it may repeat what a person typed.
    """
    where = "".join(traceback.format_tb(error.__traceback__))
    print(f"citewell: unexpected {type(error).__name__}\n{where}", file=sys.stderr)
    return f"Something went wrong in the program ({type(error).__name__}). Your question was kept; please try again."
