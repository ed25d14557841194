"""The bot: one screen shows a whole turn."""

import asyncio
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from threading import RLock
from typing import TYPE_CHECKING, Self

from bot import present
from bot.answer import Writer, extractive, select
from bot.answerable import judge
from bot.cite import cite
from bot.followup import resolve
from bot.library import open_retriever
from bot.message import Intent, read
from bot.reply import Reply
from bot.retrieve import Retriever
from bot.safety import Level, assess
from bot.settings import Settings
from bot.warnings import find_warnings, read_articles
from ingest.article import Article
from ingest.store import current_generation

if TYPE_CHECKING:
    from langchain_core.retrievers import BaseRetriever

History = Sequence[Mapping[str, object]]


class Bot:
    """Answers questions from the articles of an index, danger signs first.

    Nothing that is asked is kept: a conversation's history comes in with each question. Safe to use from threads.
    """

    def __init__(self, settings: Settings, writer: Writer = extractive) -> None:
        """A bot whose index is opened at the first question that needs it."""
        self.settings = settings
        self._writer = writer
        self._retriever: Retriever | None = None
        self._opening = RLock()

    @classmethod
    def open(cls, **settings: object) -> Self:
        """A bot with settings by keyword or environment; its index is opened, or built, on first need or by load().

        Raises SettingsError for an unknown setting.
        """
        return cls(Settings.load(None, **settings))

    def ask(self, question: str, history: History = (), *, explain: bool = False) -> Reply:
        """Answer ``question``, asked after ``history`` (items with ``role`` and ``content``).

        Raises CitewellError where the index can be neither opened nor built; an emergency is answered even then.
        """
        safety = assess(question, history, self.settings.locale)
        if safety.level is Level.EMERGENCY and not safety.persisted:
            return present.emergency(question, safety, find_warnings(safety.findings, self._articles_at_hand()))

        retriever = self.load()
        if (message := read(question)).intent is not Intent.QUESTION:
            return present.small_talk(question, safety, message.intent, self.suggestions)
        query = resolve(question, history, retriever.subjects, retriever.familiarity)
        found = retriever.search(query)
        verdict = judge(query, found, retriever)
        if not verdict.answerable:
            reply = present.declined(question, safety, query, verdict, found, retriever)
        else:
            evidence = select(query, found, verdict, retriever)
            cited = cite(self._writer(evidence), evidence.articles)
            reply = present.answer(question, safety, query, cited, found, retriever)
        if explain:
            why = present.explanation(found, verdict, reply, retriever.index.articles)
            return replace(reply, explanation=why)
        return reply

    async def aask(self, question: str, history: History = (), *, explain: bool = False) -> Reply:
        """ask() without blocking the event loop."""
        return await asyncio.to_thread(self.ask, question, history, explain=explain)

    def stream(self, question: str, history: History = ()) -> Iterator[Reply]:
        """Growing replies, the safety notice first; only cited sentences appear, and the last reply equals ask()'s."""
        reply = self.ask(question, history)
        lines = reply.answer.split("\n")
        for count in range(0 if reply.notice else 1, len(lines)):
            shown = "\n".join(lines[:count]).rstrip()
            marks = {int(number) for number in re.findall(r"\[(\d+)\]", shown)}
            if lines[count - 1 : count] != [""]:
                cited = tuple(citation for citation in reply.citations if citation.number in marks)
                yield replace(reply, answer=shown, citations=cited, suggestions=())
        yield reply

    def load(self) -> Retriever:
        """Open the index, building it first where it is missing or stale; opens it anew after another ingest.

        Raises ArticleIndexError where that is not possible.
        """
        with self._opening:
            opened = self._retriever.index.generation if self._retriever else ""
            if not self._retriever or opened != current_generation(self.settings.index):
                self._retriever = open_retriever(self.settings)
            return self._retriever

    @property
    def retriever(self) -> "BaseRetriever":
        """The search over the articles as a LangChain retriever."""
        from bot.langchain_retriever import ArticleRetriever

        return ArticleRetriever(retriever=self.load())

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles of the index, in the order of the corpus."""
        return tuple(self.load().index.articles.values())

    @property
    def suggestions(self) -> tuple[str, ...]:
        """Questions to start with that the articles answer, taken from the corpus' own; empty where it has none."""
        return self.load().starters

    def _articles_at_hand(self) -> tuple[Article, ...]:
        return self.articles if self._retriever else read_articles(self.settings)
