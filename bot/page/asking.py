"""Lets a turn's reply grow: the bot works in a thread of its own, so that waiting can be shown and work be stopped."""

import queue
import threading
import time
from collections.abc import Iterator

from bot.page.loader import BotLoader, History, describe
from bot.page.turns import Progress, Turn
from bot.reply import Reply
from ingest.errors import CitewellError

# Seconds: how long nothing is said about waiting, and how often the screen is drawn while words arrive.
PATIENCE = 0.25
FRAME = 0.05

OPENING = "Still opening the articles. Your question is kept and will be answered as soon as they are open."
LOOKING = "Looking in the articles."


def follow(loader: BotLoader, turn: Turn, history: History, *, explain: bool, stop: threading.Event) -> Iterator[Turn]:
    """Yields the turn each time that there is something new to show, the last time when it is over."""
    arrivals: queue.SimpleQueue[Reply | str | None] = queue.SimpleQueue()
    work = threading.Thread(
        target=_produce,
        args=(loader, turn.question, history, explain, stop, arrivals),
        name="citewell-ask",
        daemon=True,
    )
    work.start()
    while not stop.is_set():
        try:
            arrival = arrivals.get(timeout=PATIENCE)
        except queue.Empty:
            note = LOOKING if loader.settled else OPENING
            if turn.reply is None and turn.note != note:
                turn.note = note
                yield turn
            continue
        arrival, over = _latest(arrivals, arrival)
        if isinstance(arrival, str):
            turn.note, turn.progress = arrival, Progress.FAILED
        elif arrival is not None:
            turn.reply, turn.note, turn.progress = arrival, "", Progress.WRITING
        if stop.is_set():
            break
        if over or turn.over:
            turn.progress = Progress.FAILED if turn.progress is Progress.FAILED else Progress.DONE
            yield turn
            return
        yield turn
        time.sleep(FRAME)
    turn.progress, turn.note = Progress.STOPPED, ""
    yield turn


def _produce(
    loader: BotLoader,
    question: str,
    history: History,
    explain: bool,
    stop: threading.Event,
    arrivals: "queue.SimpleQueue[Reply | str | None]",
) -> None:
    """Puts growing replies, or words on what failed, and None at the end."""
    try:
        bot = loader.bot()
        for reply in iter((bot.ask(question, history, explain=True),)) if explain else bot.stream(question, history):
            if stop.is_set():
                break
            arrivals.put(reply)
    except CitewellError as error:
        arrivals.put(str(error))
    except Exception as error:
        arrivals.put(describe(error))
    arrivals.put(None)


def _latest(
    arrivals: "queue.SimpleQueue[Reply | str | None]", arrival: Reply | str | None
) -> tuple[Reply | str | None, bool]:
    """The newest of what has arrived, and whether it was the last: nobody can read what was overtaken."""
    newest = arrival
    over = arrival is None
    while not over:
        try:
            following = arrivals.get_nowait()
        except queue.Empty:
            break
        over = following is None
        newest = newest if following is None else following
    return newest, over
