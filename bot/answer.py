"""The answer: which sentences give it, in which order, with which few connecting words. No language model.

A writer gets the evidence that was selected and hands over a draft; this module's writer quotes. Another writer can
take its place: it is given the same evidence and its draft is cited by the same rules (cite.py).
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bot.cite import Block, Draft, Span, Statement
from bot.followup import Query
from bot.retrieve import Retriever, Found
from ingest.article import Article, Sentence

MOST_SENTENCES = 4
MOST_WORDS = 80
"""Of quotes in an answer, unless known quotes are needed together: what a frightened person reads on a phone."""

CLOSE = 0.2
"""How far below the best score a further sentence may be."""

TOGETHER = 0.75
"""Cosine of a known question that needs several quotes from which it decides the answer."""

AHEAD = 0.02
"""By how much it must be ahead of the best known question that one quote answers."""

SAME = 0.8
"""Cosine of two sentences from which they say the same thing."""

Writer = Callable[["Evidence"], Draft]


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence chosen for the answer. ``twin`` is a sentence of another article that says the same."""

    span: Span
    twin: Span | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a writer may use, in reading order, and the articles it comes from."""

    query: Query
    pieces: tuple[Piece, ...]
    articles: Mapping[str, Article]
    relation: str = ""


def select(query: Query, found: Found, retriever: Retriever) -> Evidence:
    """The sentences that answer: those that a known question needs together, then the best others within bounds."""
    together, relation = _needed_together(found, retriever)
    chosen = list(together) or [found.candidates[0].span]
    pieces = [Piece(span) for span in chosen]
    length = sum(_length(span, retriever) for span in chosen)
    floor = found.candidates[0].score - CLOSE
    for candidate in found.candidates:
        if len(pieces) >= MOST_SENTENCES or candidate.score < floor:
            break
        if candidate.span in chosen:
            continue
        same = next((place for place, piece in enumerate(pieces) if _say_the_same(piece.span, candidate.span, retriever)), None)
        if same is not None:
            if pieces[same].twin is None and pieces[same].span.article != candidate.span.article:
                pieces[same] = Piece(pieces[same].span, candidate.span)
        elif length + _length(candidate.span, retriever) <= MOST_WORDS:
            pieces.append(Piece(candidate.span))
            chosen.append(candidate.span)
            length += _length(candidate.span, retriever)
    return Evidence(query, tuple(pieces), retriever.index.articles, relation)


def extractive(evidence: Evidence) -> Draft:
    """The sentences as they stand, grouped by article, with a few connecting words."""
    groups: dict[str, list[Piece]] = {}
    for piece in evidence.pieces:
        groups.setdefault(piece.span.article, []).append(piece)
    blocks: list[Block] = []
    for file, pieces in groups.items():
        lead = _lead(evidence.articles[file].title or file, pieces, first=not blocks, relation=evidence.relation)
        blocks += _blocks(lead, pieces, evidence.articles[file])
    return Draft(tuple(blocks))


def _needed_together(found: Found, retriever: Retriever) -> tuple[tuple[Span, ...], str]:
    """The spans of the most alike known question if it needs several, and how they relate; else nothing."""
    if not found.answered or found.answered[0].score < TOGETHER:
        return (), ""
    first, *others = found.answered
    alone = max((known.score for known in others if len(retriever.units_of(known.ref)) == 1), default=0.0)
    spans = retriever.units_of(first.ref)
    if len(spans) == 1 or first.score < alone + AHEAD:
        return (), ""
    return spans, retriever.relation_of(first.ref)


def _say_the_same(left: Span, right: Span, retriever: Retriever) -> bool:
    return float(np.dot(retriever.vector_of(left), retriever.vector_of(right))) >= SAME


def _length(span: Span, retriever: Retriever) -> int:
    return len(retriever.index.articles[span.article].text[span.start : span.end].split())


def _lead(title: str, pieces: Sequence[Piece], *, first: bool, relation: str) -> str:
    if any(piece.twin for piece in pieces) and len(pieces) == 1:
        return "Both articles say this:"
    if first:
        opening = "The two articles qualify each other here. " if relation == "differ" else ""
        return f"{opening}“{title}” says:"
    return f"“{title}” {'says' if relation == 'differ' else 'adds'}:"


def _blocks(lead: str, pieces: Sequence[Piece], article: Article) -> list[Block]:
    """A paragraph, or a list where there is much or where the article itself lists."""
    introduced: dict[Span, list[Piece]] = {}
    plain: list[Piece] = []
    for piece in pieces:
        introduction = _introduction(piece.span, article)
        if introduction:
            introduced.setdefault(introduction, []).append(piece)
        else:
            plain.append(piece)
    blocks = []
    if plain:
        listed = len(plain) > 2
        statements = tuple(_statement(piece, article, opens=listed or number == 0) for number, piece in enumerate(plain))
        blocks.append(Block(lead, statements, listed))
        lead = ""
    for introduction, items in introduced.items():
        blocks.append(Block(lead, (_statement(Piece(introduction), article, opens=bool(lead)),)))
        blocks.append(Block("", tuple(_statement(item, article, opens=True) for item in items), listed=True))
        lead = ""
    return blocks


_CONNECTIVE = re.compile(
    r"(?:However|Additionally|In addition|Furthermore|Moreover|Ultimately|Also|Therefore|Thus|Overall|For example|For instance|Remember),\s+"
)


def _statement(piece: Piece, article: Article, *, opens: bool) -> Statement:
    """The sentence as it stands; a connecting word that would connect with nothing is not shown."""
    words = article.text[piece.span.start : piece.span.end]
    if opens and (connective := _CONNECTIVE.match(words)):
        rest = words[connective.end() :]
        words = rest[:1].upper() + rest[1:]
    return Statement(words, (piece.span, piece.twin) if piece.twin else (piece.span,))


def _introduction(span: Span, article: Article) -> Span | None:
    """The sentences that introduce the list of which ``span`` is an item; None for an ordinary sentence."""
    for passage in article.passages:
        if not passage.start <= span.start < passage.end:
            continue
        sentences = {sentence.order: sentence for sentence in passage.sentences}
        item = next((s for s in passage.sentences if s.start == span.start), None)
        if item is None or item.lead_in is None or item.lead_in not in sentences:
            return None
        lead_in = sentences[item.lead_in]
        before = sentences.get(item.lead_in - 1)
        start = before.start if before and _points_back(lead_in) else lead_in.start
        return Span(span.article, start, lead_in.end)
    return None


def _points_back(sentence: Sentence) -> bool:
    return re.match(r"(?:These|This|They|Such|It)\b", sentence.text) is not None
