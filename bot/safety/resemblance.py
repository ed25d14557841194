"""A second net where the table's words fail: does the whole message read like those of people who need care?

A weighted list of words, pairs of words and concepts (``weights.py``), learned by logistic regression from labelled
messages with ``python -m evals resemblance``: for each level, whether a message asks for that much care or more. It
can only raise a level, and the words that weighed most are shown as its reason. Limits: English; it knows no more
than its messages did; a long message is read in parts of up to ``LONGEST`` words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import sqrt

from bot.safety.assessment import Level
from bot.safety.patterns import Findings
from bot.safety.text import Token
from bot.safety.weights import BIASES, TABLE, THRESHOLDS, WHERE_URGENT

LONGEST = 80
FEWEST = 6
"""Features below which a message, or a part of one, is too short to be like anything."""

LEVELS = (Level.SEE_DOCTOR, Level.URGENT, Level.EMERGENCY)
"""The levels in the order of the numbers in each row of ``weights.py``."""

Feature = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Resemblance:
    """A level that the message reads like, and the tokens (end exclusive) that weighed most."""

    level: Level
    start: int
    end: int


@cache
def weights() -> dict[str, tuple[float, ...]]:
    """The weights of each feature, one a level."""
    rows = (line.split(" ", len(LEVELS)) for line in TABLE.splitlines())
    return {name: tuple(int(part) / 100 for part in parts) for *parts, name in rows}


def features(tokens: Sequence[Token], found: Findings) -> Iterator[Feature]:
    """(feature, first token, last token exclusive): stems, pairs of stems, concepts; a quiet concept is its own."""
    words = [i for i, token in enumerate(tokens) if token.text.isalnum()]
    for n, i in enumerate(words):
        yield tokens[i].lemma, i, i + 1
        if n:
            yield f"{tokens[words[n - 1]].lemma} {tokens[i].lemma}", words[n - 1], i + 1
    for key, places in found.at.items():
        if key[0] == "@":
            mentions = [m for at in places.values() for m in at]
            counting = [m for m in mentions if not m.quiet]
            if counting:
                yield key, counting[0].start, counting[0].end
            elif mentions:
                yield f"quiet {key}", mentions[0].start, mentions[0].end


def resembles(tokens: Sequence[Token], found: Findings, told: Level = Level.NONE) -> Resemblance | None:
    """The highest level that the message, or a part of a long one, reads like; None for none.

    What is only a figure of speech may not be what makes it so. ``told`` is what the table found. Where that, or what
    the message reads like, is urgent, less makes an emergency of it: the message is not a harmless one.
    """
    if not tokens:
        return None
    known = [feature for feature in features(tokens, found) if feature[0] in weights()]
    parts: list[list[Feature]] = [[] for _ in range(0, len(tokens), LONGEST)]
    for feature in known:
        parts[feature[1] // LONGEST].append(feature)
    meant = [why != "idiom" for why in found.quiet]
    read = (_read(part, told, meant) for part in parts)
    return max((one for one in read if one), key=lambda one: one.level.rank, default=None)


def _read(known: Sequence[Feature], told: Level, meant: Sequence[bool]) -> Resemblance | None:
    seen = {name: (start, end) for name, start, end in reversed(known)}
    if len(seen) < FEWEST:
        return None
    rows = [weights()[name] for name in sorted(seen)]
    like = level_of(_scores(rows, len(seen)), told)
    said = [weights()[name] for name in sorted(seen) if all(meant[slice(*seen[name])])]
    if told is Level.NONE and len(said) < len(rows):
        like = min(like, level_of(_scores(said, len(seen)), told), key=lambda level: level.rank)
    if like is Level.NONE:
        return None
    place = LEVELS.index(like)
    start, end = seen[max(sorted(seen), key=lambda name: weights()[name][place])]
    return Resemblance(like, start, end)


def _scores(rows: Sequence[tuple[float, ...]], number: int) -> list[float]:
    sums = (sum(row[place] for row in rows) for place in range(len(LEVELS)))
    return [bias + total / sqrt(number) for bias, total in zip(BIASES, sums, strict=True)]


def level_of(scores: Sequence[float], told: Level) -> Level:
    """The level of a message by its score for each level and by what the table found."""
    passed = [level for level, score, least in zip(LEVELS, scores, THRESHOLDS, strict=True) if score >= least]
    like = passed[-1] if passed else Level.NONE
    if Level.URGENT in (like, told) and scores[-1] >= WHERE_URGENT:
        return Level.EMERGENCY
    return like
