"""Bots with the real one's interface and scripted replies, for what the real one cannot be made to do: wait, fail."""

import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bot.reply import Citation, Kind, Reply
from bot.safety.assessment import Assessment, Finding, Level
from ingest.article import Article, Passage, Section
from ingest.clean import find_noise
from ingest.errors import ArticleIndexError
from ingest.split import split

CORPUS = Path(__file__).parent.parent / "corpus"
NOTICE = (
    "**This may be an emergency. Call [112](tel:112), [999](tel:999) or [911](tel:911) now.**\n\n"
    "Do not wait for an answer here. If you can, do not stay alone."
)


def article(path: Path) -> Article:
    """An article cut as ingest cuts it."""
    text = path.read_text(encoding="utf-8")
    title = text.strip().splitlines()[0]
    sections, passages = split(text, title, find_noise(text))
    return Article(path.name, title, text, "0" * 64, "a test", sections, passages)


def small_article(file: str, text: str) -> Article:
    """An article of one section and one passage."""
    section = Section("Only section", 0, 0, len(text))
    return Article(
        file, "A small article", text, "0" * 64, "", (section,), (Passage(text, 0, len(text), 0, section, ()),)
    )


class ScriptedBot:
    """Answers any question with the sentences that share most words with it; "help" is an emergency.

    ``opening`` holds back the index until it is set; ``broken`` makes the index fail; ``pause`` holds back the second
    half of a stream until it is set.
    """

    def __init__(
        self,
        articles: Sequence[Article] | None = None,
        *,
        opening: threading.Event | None = None,
        broken: bool = False,
        pause: threading.Event | None = None,
    ) -> None:
        self._articles = (
            tuple(articles) if articles is not None else tuple(article(p) for p in sorted(CORPUS.glob("*.txt")))
        )
        self._opening = opening
        self._broken = broken
        self._pause = pause

    def load(self) -> None:
        if self._opening is not None:
            self._opening.wait(30)
        if self._broken:
            raise ArticleIndexError("The index of the articles is broken. Run python -m ingest to build it again.")

    @property
    def articles(self) -> tuple[Article, ...]:
        return self._articles

    @property
    def suggestions(self) -> tuple[str, ...]:
        return ("Can dehydration make muscles twitch?", "What is fibromyalgia?")

    def ask(self, question: str, history: Sequence[Mapping[str, object]] = (), *, explain: bool = False) -> Reply:
        *_, last = self.stream(question, history)
        return last

    def stream(self, question: str, history: Sequence[Mapping[str, object]] = ()) -> Iterator[Reply]:
        if "help" in question:
            yield emergency(question)
            return
        self.load()
        found = self._best(question)
        if not found:
            yield Reply(
                question,
                Kind.DECLINE,
                answer="The articles do not say anything about this.",
                suggestions=self.suggestions,
            )
            return
        for count in range(1, len(found) + 1):
            answer = " ".join(f"{c.quote} [{c.number}]" for c in found[:count])
            yield Reply(
                question, Kind.ANSWER, answer=answer, citations=tuple(found[:count]), suggestions=self.suggestions
            )
            if self._pause is not None and count == 1:
                self._pause.wait(30)

    def _best(self, question: str) -> list[Citation]:
        asked = _words(question) - {"the", "a", "is", "what", "can", "make"}
        scored = [
            (len(asked & _words(sentence.text)), -sentence.start, art, passage, sentence)
            for art in self._articles
            for passage in art.passages
            for sentence in passage.sentences
        ]
        best = sorted((row for row in scored if row[0]), key=lambda row: row[:2], reverse=True)[:2]
        return [
            Citation(n, art.file, art.title, passage.section.title, s.text, s.start, s.end)
            for n, (_, _, art, passage, s) in enumerate(best, start=1)
        ]


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def emergency(question: str) -> Reply:
    """An emergency reply of the form that the bot gives."""
    finding = Finding("test", Level.EMERGENCY, "help", 0, 0, 4, "a test sign", "a test source")
    return Reply(question, Kind.EMERGENCY, notice=NOTICE, safety=Assessment(Level.EMERGENCY, (finding,), NOTICE))
