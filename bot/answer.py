"""The answer: which sentences give it, in which order, with which few connecting words. No language model.

A writer gets the evidence that was selected and hands over a draft; this module's writer quotes. Another writer can
take its place: it is given the same evidence and its draft is cited by the same rules (cite.py).
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from bot.answerable import Verdict
from bot.cite import Block, Draft, Span, Statement, merged
from bot.followup import Query
from bot.retrieve import Found, Retriever
from bot.wants import gives, wants
from ingest.article import Article

MOST_SENTENCES = 5
MOST_WORDS = 82
"""Of quotes in an answer, unless known quotes are needed together: what a frightened person reads on a phone."""

CLOSE = 0.18
"""How far below the best score a further sentence may be."""

TOGETHER = 0.6
"""Score of a known question that needs several quotes from which it decides the answer."""

AHEAD = 0.02
"""By how much it must be ahead of the best known question that one quote answers."""

FIRST = 2
"""Candidates among which an item of a list may stand alone in an answer."""

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


def select(query: Query, found: Found, verdict: Verdict, retriever: Retriever) -> Evidence:
    """The sentences that answer: those that a known question needs together, then the best others within bounds."""
    articles = retriever.index.articles
    if verdict.by_words_alone:
        found = Found(tuple(candidate for candidate in found.candidates if not candidate.known))
    together, relation = _needed_together(found, retriever)
    pieces = [Piece(span) for span in together or (found.candidates[0].span,)]
    pieces += _wanted_too(query, pieces, found)
    floor = found.candidates[0].score - CLOSE
    for place, candidate in enumerate(found.candidates):
        if len(pieces) >= MOST_SENTENCES or candidate.score < floor:
            break
        if place >= FIRST and _introduction(candidate.span, articles[candidate.span.article]):
            continue  # one item of a list, with the words that introduce it, is no way to fill up an answer
        same = next((n for n, piece in enumerate(pieces) if _say_the_same(piece.span, candidate.span, retriever)), None)
        if same is None:
            more = [*pieces, Piece(candidate.span)]
            pieces = more if _length(_with_context(more, articles), articles) <= MOST_WORDS else pieces
        elif pieces[same].twin is None and pieces[same].span.article != candidate.span.article:
            pieces[same] = Piece(pieces[same].span, candidate.span)
    return Evidence(query, _with_context(pieces, articles), articles, relation)


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


def _wanted_too(query: Query, pieces: Sequence[Piece], found: Found) -> list[Piece]:
    """The best candidate of each kind that the question wants in any case and that the pieces do not give."""
    wanted = [want for want in wants(query.text) if want.always]
    if not wanted:
        return []
    texts = {candidate.span: candidate.text for candidate in found.candidates}
    unmet = [want for want in wanted if not any(gives(texts.get(piece.span, ""), want) for piece in pieces)]
    found_for = (next((c for c in found.candidates if gives(c.text, want)), None) for want in unmet)
    return [Piece(candidate.span) for candidate in found_for if candidate]


def _say_the_same(left: Span, right: Span, retriever: Retriever) -> bool:
    return float(np.dot(retriever.vector_of(left), retriever.vector_of(right))) >= SAME


def _length(pieces: Sequence[Piece], articles: Mapping[str, Article]) -> int:
    return sum(len(articles[p.span.article].text[p.span.start : p.span.end].split()) for p in pieces)


def _with_context(pieces: Sequence[Piece], articles: Mapping[str, Article]) -> tuple[Piece, ...]:
    """The pieces, each that points back ("These may include …") together with the sentence it points to, none twice."""
    whole = [replace(piece, span=_whole(piece.span, articles[piece.span.article])) for piece in pieces]
    inside = merged([piece.span for piece in whole])
    return tuple({piece.span: piece for piece in reversed(whole) if piece.span in inside}.values())[::-1]


_POINTS_BACK = re.compile(
    r"(?:They|These|This|Those|Such|Its|Their|Both|It (?!is (?:also )?(?:important|best|essential|advisable|common)))\b"
)


def _whole(span: Span, article: Article) -> Span:
    """``span``, begun with the sentence before it where it points back to that."""
    if _POINTS_BACK.match(article.text, span.start):
        for passage in article.passages:
            if passage.start < span.start < passage.end:
                before = max((s for s in passage.sentences if s.end <= span.start), key=lambda s: s.end)
                return Span(span.article, before.start, span.end)
    return span


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
        if introduction := _introduction(piece.span, article):
            introduced.setdefault(introduction, []).append(piece)
        else:
            plain.append(piece)
    plain = [piece for piece in plain if not any(introduction.holds(piece.span) for introduction in introduced)]
    blocks = []
    if plain:
        listed = len(plain) > 2
        statements = tuple(_statement(piece, article, opens=listed or n == 0) for n, piece in enumerate(plain))
        blocks.append(Block(lead, statements, listed))
        lead = ""
    for introduction, items in introduced.items():
        blocks.append(Block(lead, (_statement(Piece(introduction), article, opens=bool(lead)),)))
        blocks.append(Block("", tuple(_statement(item, article, opens=True) for item in items), listed=True))
        lead = ""
    return blocks


_CONNECTIVE = re.compile(
    r"(?:However|Additionally|In addition|Furthermore|Moreover|Ultimately|Also|Therefore|Thus|Overall|For example|"
    r"For instance|Remember),\s+"
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
        if passage.start <= span.start < passage.end:
            item = next((s for s in passage.sentences if s.start == span.start), None)
            lead_in = next((s for s in passage.sentences if item and s.order == item.lead_in), None)
            return _whole(Span(span.article, lead_in.start, lead_in.end), article) if lead_in else None
    return None
