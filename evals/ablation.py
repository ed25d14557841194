"""What each part of retrieval and answering adds: the same cases without it, part by part.

A variant is a bot whose retriever differs in its weights or in what it is given; every other step is the real one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import partial
from pathlib import Path
from typing import Any

from tqdm import tqdm

from bot.bot import Bot, History
from bot.followup import Query
from bot.reply import Reply
from bot.retrieve import Found, Retriever, Weights
from evals.cases import CaseSet
from evals.compare import Change, compare
from evals.result import Result, figures
from evals.run import run


@dataclass(frozen=True, slots=True)
class Variant:
    """A bot without one of its parts. ``weights`` replaces the retriever's, ``settings`` the bot's."""

    name: str
    weights: Weights = field(default_factory=Weights)
    settings: Mapping[str, Any] = field(default_factory=dict)
    gaps: bool = True
    history: bool = True


FULL = Variant("everything")
PARTS = {
    "text": "the sentences themselves",
    "headed": "sentences under their headings",
    "question": "the questions that passages answer",
    "bm25": "BM25",
    "crowd": "preferring narrow questions",
    "centre": "the middle of each row of questions",
    "evidence": "what all questions together say of a sentence",
}


def _weights(**given: float) -> Weights:
    """These weights and nothing else."""
    return Weights(**{part.name: 0.0 for part in fields(Weights)} | given)


VARIANTS = (
    FULL,
    *(
        Variant(f"without {PARTS.get(part.name, part.name)}", replace(FULL.weights, **{part.name: 0.0}))
        for part in fields(Weights)
        if getattr(FULL.weights, part.name)
    ),
    Variant("sentence vectors alone", _weights(text=1.0)),
    Variant("BM25 alone", _weights(bm25=1.0)),
    Variant("without the questions that stay open", gaps=False),
    Variant("without the conversation", history=False),
)
ASKED = ("questions", "unseen_questions", "unseen_unanswerable", "unseen_followups")
"""The sets that the published table is made of."""

# (set, metric): what a reader wants to know of each part
COLUMNS = (
    ("questions", "gold_cited"),
    ("questions", "wrongly_declined"),
    ("unseen_questions", "recall@1"),
    ("unseen_questions", "recall@3"),
    ("unseen_questions", "gold_cited"),
    ("unseen_unanswerable", "declined_rightly"),
    ("unseen_followups", "gold_cited"),
)


class WithoutGaps(Retriever):
    """A retriever that never sees the questions that the articles leave open."""

    def search(self, query: Query) -> Found:
        """As the retriever, without known unanswered questions."""
        return replace(super().search(query), unanswered=())


class VariantBot(Bot):
    """The bot with a variant's retriever."""

    variant: Variant = FULL

    def load(self) -> Retriever:
        """The variant's retriever over the bot's own index."""
        kind = Retriever if self.variant.gaps else WithoutGaps
        found = super().load()
        if type(found) is not kind or found.weights != self.variant.weights:
            self._retriever = found = kind(found.index, self.variant.weights, found.k)
        return found

    def ask(self, question: str, history: History = (), *, explain: bool = False) -> Reply:
        """As the bot, without the conversation where the variant says so."""
        return super().ask(question, history if self.variant.history else (), explain=explain)


def open_variant(variant: Variant, settings: Mapping[str, Any]) -> VariantBot:
    """An open bot of the variant."""
    bot = VariantBot.open(**{**settings, **variant.settings})
    bot.variant = variant
    bot.load()
    return bot


def ablate(sets: Sequence[CaseSet], settings: Mapping[str, Any], jobs: int = 1) -> dict[str, Result]:
    """The result of every variant by its name, the full bot first."""
    variants = tqdm(VARIANTS, unit="variant", disable=None, leave=False)
    return {
        one.name: run(sets, partial(open_variant, one, dict(settings)), jobs=jobs, progress=False) for one in variants
    }


def ablation_table(found: Mapping[str, Result]) -> str:
    """Markdown: figures of the full bot, and for each variant the paired difference to it with its 95 % interval."""
    full = found[FULL.name]
    columns = [column for column in COLUMNS if column[1] in figures(full.of(column[0]))]
    head = " | ".join(f"{name} {metric.replace('_', ' ')}" for name, metric in columns)
    lines = [f"| variant | {head} |", "|---" * (len(columns) + 1) + "|"]
    whole = [figures(full.of(name))[metric] for name, metric in columns]
    lines.append(f"| **{FULL.name}** | " + " | ".join(str(figure) for figure in whole) + " |")
    for name, result in list(found.items())[1:]:
        changes = {(one.set, one.metric): one for one in compare(full, result, anyway=True).changes}
        lines.append(f"| {name} | " + " | ".join(_cell(changes.get(column)) for column in columns) + " |")
    return "\n".join(lines) + "\n"


def write_table(text: str, path: Path) -> None:
    """The table as a document of its own."""
    title = "# What each part adds\n\nMade by `python -m evals ablation`. The first row is the bot as it is; below it, "
    path.write_text(
        title + "the difference that taking a part away makes, over the same cases, with its 95 % interval.\n\n" + text,
        encoding="utf-8",
    )


def _cell(change: Change | None) -> str:
    if change is None:
        return "0"
    bounds = "" if change.low is None else f" [{change.low:+.2f}, {change.high:+.2f}]"
    return f"{change.difference:+.3f}{bounds}"
