"""The last step of a turn: the reply in words a frightened person understands, from what the steps before found."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.answerable import Verdict
from bot.cite import Block, Cited, Draft, Statement, cite
from bot.followup import Query
from bot.message import Intent
from bot.reply import Kind, Reply
from bot.retrieve import Found, Known, Retriever
from bot.safety import Assessment
from bot.wants import gives, wants
from bot.warnings import Warnings
from ingest.article import Article

GREETING = (
    "Hello. I answer questions from the articles here and show the exact sentence behind each answer. "
    "It is information, not medical advice."
)
THANKS = "You are welcome. Ask me anything else about what the articles say."
EMPTY = "I could not find a question in that. Please ask about something in the articles, in a few words."
ORDER = (
    "I only answer questions from the articles here, and I always show my sources. Please ask about something in them."
)
NOT_AN_ANSWER = "The nearest that they say, which is not an answer to your question:"
NOT_FOR_ME = "I cannot tell you what you have or prescribe anything: that takes a doctor who can examine you."
FOR_A_DOCTOR = frozenset({"diagnosis", "prescription"})
ENGLISH_ONLY = "The articles are in English, and I understand questions best in English."

SUGGESTED = 3
NEAREST = 2
FEW_ARTICLES = 3
NEAR_ENOUGH = 0.35
"""Cosine from which a passage is near enough to be offered with a declined question."""


def emergency(question: str, safety: Assessment, warnings: Warnings) -> Reply:
    """The constant text of the safety layer, and the articles' own warnings where their files are at hand."""
    cited = cite(warnings.draft, warnings.articles)
    return Reply(question, Kind.EMERGENCY, safety.advice, cited.text, cited.citations, safety)


def small_talk(question: str, safety: Assessment, intent: Intent, suggestions: Sequence[str]) -> Reply:
    """A short friendly word without a citation."""
    thanks = any(word in question.lower() for word in ("thank", "thx", "cheers", "bye", "great", "helpful"))
    text = {Intent.SMALL_TALK: THANKS if thanks else GREETING, Intent.EMPTY: EMPTY, Intent.ORDER: ORDER}[intent]
    kind = Kind.GREETING if intent is Intent.SMALL_TALK else Kind.DECLINE
    return Reply(question, kind, safety.advice, text, safety=safety, suggestions=tuple(suggestions[:SUGGESTED]))


def answer(question: str, safety: Assessment, query: Query, cited: Cited, found: Found, retriever: Retriever) -> Reply:
    """What the articles say, after the safety notice if there is one, and what of the question stays open."""
    text = "\n\n".join([cited.text, *_left_open(query, cited)])
    return Reply(
        question, Kind.ANSWER, safety.advice, text, cited.citations, safety,
        suggestions=retriever.suggestions(found, SUGGESTED), searched_for=query.searched_for,
    )  # fmt: skip


def _left_open(query: Query, cited: Cited) -> list[str]:
    """What the question also wants and no quote gives."""
    asked = [want for want in wants(query.focus or query.text) if not want.always]
    missing = [want for want in asked if not any(gives(citation.quote, want) for citation in cited.citations)]
    if any(want.name in FOR_A_DOCTOR for want in missing):
        return [NOT_FOR_ME]
    return [f"The articles do not give {want.fact}." for want in missing[:1]]


def declined(
    question: str, safety: Assessment, query: Query, verdict: Verdict, found: Found, retriever: Retriever
) -> Reply:
    """What the articles do not say, the nearest that they do say, marked as no answer, and what they do answer."""
    articles = retriever.index.articles
    blocks = [Block(_not_there(verdict, articles))]
    near = [c for c in found.candidates[:NEAREST] if not verdict.elsewhere and c.parts["text"] >= NEAR_ENOUGH]
    if near:
        statements = tuple(Statement(candidate.text, (candidate.span,)) for candidate in near)
        blocks.append(Block(NOT_AN_ANSWER, statements, listed=True))
    if safety.language != "en":
        blocks.append(Block(ENGLISH_ONLY))
    cited = cite(Draft(tuple(blocks)), articles)
    return Reply(
        question, Kind.DECLINE, safety.advice, cited.text, cited.citations, safety,
        suggestions=retriever.starters[:SUGGESTED] if verdict.elsewhere else retriever.suggestions(found, SUGGESTED),
        searched_for=query.searched_for,
    )  # fmt: skip


def explanation(found: Found, verdict: Verdict, reply: Reply, articles: Mapping[str, Article]) -> dict[str, Any]:
    """How the reply came about, JSON-ready: what was found with its scores, what was chosen, why it was declined."""
    cited = {(citation.article, citation.start) for citation in reply.citations}
    return {
        "retrieved": [
            {
                "article": candidate.span.article,
                "section": articles[candidate.span.article].section_at(candidate.span.start),
                "start": candidate.span.start, "end": candidate.span.end,
                "score": round(candidate.score, 4),
                "parts": {name: round(part, 4) for name, part in candidate.parts.items()}, "text": candidate.text,
            }
            for candidate in found.candidates
        ],
        "chosen": [n for n, c in enumerate(found.candidates) if (c.span.article, c.span.start) in cited],
        "like_answered": _shown(found.answered),
        "like_unanswered": _shown(found.unanswered),
        "answerability": {
            "score": verdict.score, "threshold": verdict.threshold,
            "features": {name: round(value, 4) for name, value in verdict.features.items()},
        },
        "declined": "" if verdict.answerable else _not_there(verdict, {}),
    }  # fmt: skip


def _shown(known: Sequence[Known]) -> list[dict[str, Any]]:
    return [{"question": one.question, "score": round(one.score, 4)} for one in known[:SUGGESTED]]


def _not_there(verdict: Verdict, articles: Mapping[str, Article]) -> str:
    """The first words of a declined question."""
    if FOR_A_DOCTOR & set(verdict.wants):
        return NOT_FOR_ME
    if verdict.topic:
        return f"The articles mention {verdict.topic}, but not {verdict.missing}."
    if verdict.missing:
        return f"The articles do not give {verdict.missing}."
    if 0 < len(articles) <= FEW_ARTICLES:
        titles = " and ".join(f"“{article.title or file}”" for file, article in articles.items())
        return f"The articles do not answer this. They are {titles}."
    return "The articles do not answer this."
