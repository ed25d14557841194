"""A scripted bot for the tests of evals: real replies, real offsets, no index and no model."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from bot.reply import Citation, Kind, Reply
from bot.safety.assessment import Assessment, Level
from ingest.article import Article

CRAMPS = "Cramps are sudden. Stretching the calf eases a cramp. Drink water.\nMagnesium is often recommended."
TREMOR = "Tremor is rhythmic. A doctor should see a tremor that lasts. Caffeine makes it worse."


def article(file: str, text: str) -> Article:
    return Article(file, file.removesuffix(".txt").title(), text, sha256(text.encode()).hexdigest())


ARTICLES = (article("cramps.txt", CRAMPS), article("tremor.txt", TREMOR))
TEXTS = {one.file: one.text for one in ARTICLES}


def citation(number: int, quote: str, *, shift: int = 0) -> Citation:
    """A citation of a quote where an article has it; ``shift`` moves its offsets to make it wrong."""
    for one in ARTICLES:
        start = one.text.find(quote)
        if start >= 0:
            return Citation(number, one.file, one.title, "Section", quote, start + shift, start + shift + len(quote))
    raise ValueError(quote)


def answer(question: str, *quotes: str, **changes: Any) -> Reply:
    """An answer made of the quotes, each with its mark."""
    text = " ".join(f"{quote} [{i}]" for i, quote in enumerate(quotes, start=1))
    cited = tuple(citation(i, quote) for i, quote in enumerate(quotes, start=1))
    return Reply(**{"question": question, "kind": Kind.ANSWER, "answer": text, "citations": cited} | changes)


def decline(question: str, **changes: Any) -> Reply:
    return Reply(**{"question": question, "kind": Kind.DECLINE, "answer": "The articles do not say."} | changes)


def levelled(question: str, level: Level) -> Reply:
    kind = Kind.EMERGENCY if level == Level.EMERGENCY else Kind.ANSWER
    notice = "" if level == Level.NONE else f"Advice for {level}."
    return Reply(question, kind, notice=notice, safety=Assessment(level, (), notice))


@dataclass
class ScriptedBot:
    """Answers each question by its script; an exception in the script is raised. ``heard`` keeps what was asked."""

    script: Mapping[str, Reply | Exception]
    articles: tuple[Article, ...] = ARTICLES
    heard: list[tuple[str, tuple[Mapping[str, object], ...]]] = field(default_factory=list)

    def ask(self, question: str, history: Sequence[Mapping[str, object]] = (), *, explain: bool = False) -> Reply:
        self.heard.append((question, tuple(history)))
        reply = self.script.get(question, decline(question))
        if isinstance(reply, Exception):
            raise reply
        return reply


def opens(bot: ScriptedBot) -> Callable[[], ScriptedBot]:
    return lambda: bot
