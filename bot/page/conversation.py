"""What happens when somebody asks, stops, starts again, keeps, judges or opens an article."""

from collections.abc import Iterator
from contextlib import suppress
from html import escape
from pathlib import Path
from typing import Any

import gradio as gr

from bot.page import export, feedback, limits, reader, render, words
from bot.page.asking import follow
from bot.page.limits import RateLimit
from bot.page.loader import BotLoader, History
from bot.page.turns import Session, Turn
from bot.safety import assess
from bot.safety.assessment import Level

# Seconds between looks at whether the articles are open, and how long a page waits for them before it stops looking.
TICK = 0.2
LONGEST_OPENING = 600
MOST_HIGHLIGHTS = 200


class Conversations:
    """The handlers behind the page. What belongs to one visitor is in that visitor's ``Session``, nothing is here.

    Each handler that changes a conversation returns ``drawn(session)``: the conversation, the emergency bar, what a
    screen reader is told, the start, and the Stop button.
    """

    def __init__(self, loader: BotLoader, *, locale: str, feedback_file: Path, shared: bool) -> None:
        """``shared`` is True when others than this machine can open the page: then rates are limited."""
        self.loader = loader
        self.locale = locale
        self.shared = shared
        self._feedback_file = feedback_file
        self._rate = RateLimit(limits.QUESTIONS_A_MINUTE)

    def greet(self) -> Iterator[list[Any]]:
        """Says what the page is waiting for until the articles are open, then shows them and what to start with."""
        for turn in range(int(LONGEST_OPENING / TICK)):
            if self.loader.wait(TICK):
                break
            if turn == 0:
                yield [words.start(words.OPENING), gr.skip()]
        yield self.shelf()

    def shelf(self) -> list[Any]:
        """The start and the list of articles, as they are now."""
        if not self.loader.ready:
            return [words.start(self.loader.error or words.SLOW, failed=True), ""]
        bot = self.loader.bot()
        return [words.start("", bot.suggestions), reader.list_html(bot.articles)]

    def typed(self, question: str, session: Session, explain: bool, request: gr.Request) -> Iterator[list[Any]]:
        """A question from the box, which is emptied only when the question has been taken."""
        yield from self._ask(question, session, explain, request, box="")

    def pressed(self, session: Session, explain: bool, event: gr.EventData, request: gr.Request) -> Iterator[list[Any]]:
        """A suggested question. What stands in the box stays there."""
        question = str(event._data.get("question", ""))
        yield from self._ask(question, session, explain, request, box=gr.skip())

    def _ask(
        self, question: str, session: Session, explain: bool, request: gr.Request, *, box: Any
    ) -> Iterator[list[Any]]:
        history = session.history()
        refusal = self.refusal_for(question, history, person(request)) if question.strip() else words.EMPTY
        if refusal:
            yield [gr.skip(), words.refused(refusal), *[gr.skip()] * 5]
            return
        turn, stop = session.begin(question)
        yield [box, "", *drawn(session)]
        for _ in follow(self.loader, turn, history, explain=explain, stop=stop):
            yield [gr.skip(), gr.skip(), *drawn(session)]

    def refusal_for(self, question: str, history: History, who: str) -> str:
        """Why a question is not taken, "" when it is. No limit stands between a person and an emergency notice."""
        refusal = limits.too_long(question)
        if not refusal and self.shared and not self._rate.allow(who):
            refusal = limits.TOO_MANY
        if refusal and assess(question, history, self.locale).level is Level.EMERGENCY:
            return ""
        return refusal

    def halt(self, session: Session) -> list[Any]:
        """Stops the reply that is being written."""
        session.halt()
        return drawn(session)

    def forget(self, session: Session) -> list[Any]:
        """A new conversation: nothing of the old one is left on the server."""
        session.clear()
        return ["", *drawn(session)]

    def kept(self, session: Session, keep: bool) -> str:
        """What the browser keeps: nothing unless the person has asked for it."""
        return export.as_json(session.turns) if keep else ""

    def restore(self, session: Session, text: str | None) -> list[Any]:
        """Brings back a conversation that this browser kept. What cannot be read is ignored.

        A question may have been asked meanwhile: the page takes one before it has asked for this.
        """
        if not session.turns:
            with suppress(ValueError):
                session.turns = export.from_json(text) if text else []
        return [bool(text), *drawn(session)]

    def judge(self, session: Session, event: gr.EventData) -> str:
        """Writes feedback to the file; the person has agreed by pressing the button that says so."""
        said = event._data
        turn = next((turn for turn in session.turns if turn.number == said.get("turn")), None)
        if turn is not None and turn.reply is not None and not turn.feedback:
            turn.feedback = self._write(session, turn, said.get("helpful") is True, str(said.get("reason", "")))
        return render.conversation(session)

    def _write(self, session: Session, turn: Turn, helpful: bool, reason: str) -> str:
        try:
            feedback.write(self._feedback_file, feedback.record(session, turn, helpful, reason))
        except OSError as error:
            return f"Your feedback could not be written: {error.strerror or error}."
        return "Thank you. Your feedback was written to the file."

    def article(self, place: dict[str, Any]) -> str:
        """HTML of the article that ``place`` names, its spans marked. Called by the browser."""
        if not self.loader.ready:
            return "<p>The articles are still being opened. Please try again in a moment.</p>"
        name = str(place.get("article", ""))
        article = next((article for article in self.loader.bot().articles if article.file == name), None)
        if article is None:
            return f"<p>{escape(name)} is no longer among the articles.</p>"
        spans = [
            reader.Highlight(int(start), int(end), int(number))
            for start, end, number in place.get("spans", [])[:MOST_HIGHLIGHTS]
        ]
        chosen = place.get("current")
        return reader.article_html(article, spans, chosen if isinstance(chosen, int) else None)


def drawn(session: Session) -> list[Any]:
    """The parts of the page that show a conversation."""
    busy = bool(session.turns) and not session.turns[-1].over
    return [
        render.conversation(session),
        render.alarm(session),
        render.status(session),
        gr.HTML(visible=not session.turns),
        gr.Button(visible=busy),
    ]


def person(request: gr.Request | None) -> str:
    """Whom a rate limit counts: the user who is logged in, else the address."""
    if request is None:
        return ""
    return str(request.username or (request.client.host if request.client else ""))
