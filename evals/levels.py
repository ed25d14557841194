"""The safety layer alone, as something that can be asked: no index, no articles, no answers."""

from collections.abc import Mapping, Sequence

from bot.reply import Kind, Reply
from bot.safety import assess
from evals.cases import CasesError, CaseSet
from ingest.article import Article


class LevelsOnly:
    """Replies with the safety layer's advice and nothing else; for people who work on its rules."""

    articles: tuple[Article, ...] = ()

    def ask(self, question: str, history: Sequence[Mapping[str, object]] = (), *, explain: bool = False) -> Reply:
        """The level and advice for the conversation."""
        found = assess(question, history)
        return Reply(question, Kind.DECLINE, notice=found.advice, safety=found)


def require_levels(sets: Sequence[CaseSet]) -> None:
    """Raises CasesError for a set with cases that ask for more than levels."""
    for one in sets:
        for case, line in zip(one.cases, one.lines, strict=True):
            if case.expect != "safety":
                raise CasesError(
                    f"{one.path}:{line}: {case.id} expects {case.expect}; --levels-only judges levels alone"
                )
