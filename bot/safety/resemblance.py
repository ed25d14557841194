"""A second net where the table's words fail: does the whole message read like those of people who need care?

A small neural net over words, pairs of words and concepts (``weights.py``), learned from labelled messages with
``python -m evals resemblance``: for each level, whether a message asks for that much care or more. Each feature adds
its row to ``HIDDEN`` sums, which count where they are above zero, and to one sum a level. Given which sums count, every
feature's share of a score is a plain number, so the words that weighed most are shown as the reason. It can only raise
a level. Limits: English; it knows no more than its messages did; a long message is read in parts of up to ``LONGEST``
words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import sqrt

from bot.safety.assessment import Level
from bot.safety.patterns import Findings
from bot.safety.text import Token
from bot.safety.weights import BIASES, HIDDEN, HIDDEN_BIASES, OUTPUT, STEPS, TABLE, THRESHOLDS, WHERE_URGENT, ZERO

LONGEST = 80
FEWEST = 4
"""Known words below which a message, or a part of one, is too short to be like anything."""

LEVELS = (Level.SEE_DOCTOR, Level.URGENT, Level.EMERGENCY)
"""The levels in the order of the rows of ``OUTPUT`` and of the last numbers of each row of ``weights.py``."""

Feature = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Resemblance:
    """A level that the message reads like, and the tokens (end exclusive) that weighed most: none for ``none``."""

    level: Level
    start: int
    end: int


@cache
def rows() -> dict[str, str]:
    """The row of each feature, a character a number: ``HIDDEN`` for the hidden sums, then one a level."""
    return {line[len(STEPS) :]: line[: len(STEPS)] for line in TABLE.strip("\n").split("\n")}


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
    """The highest level that the message, or a part of a long one, reads like; None where too few words are known.

    ``told`` is what the table found. Where that, or what the message reads like, is urgent, less makes an emergency
    of it: the message is not a harmless one.
    """
    if not tokens:
        return None
    known = [feature for feature in features(tokens, found) if feature[0] in rows()]
    parts: list[list[Feature]] = [[] for _ in range(0, len(tokens), LONGEST)]
    for feature in known:
        parts[feature[1] // LONGEST].append(feature)
    read = (_read(part, told) for part in parts)
    return max((one for one in read if one), key=lambda one: one.level.rank, default=None)


def _read(known: Sequence[Feature], told: Level) -> Resemblance | None:
    seen = {name: (start, end) for name, start, end in reversed(known)}
    if sum(" " not in name and name[0] != "@" for name in seen) < FEWEST:
        return None
    names = sorted(seen)
    hidden, scores = scores_of(names)
    like = level_of(scores, told)
    if like is Level.NONE:
        return Resemblance(like, 0, 0)
    place = LEVELS.index(like)
    shares = [weight if on else 0.0 for weight, on in zip(OUTPUT[place], hidden, strict=True)]
    shares += [float(place == n) for n in range(len(LEVELS))]
    by_step = [share * step for share, step in zip(shares, STEPS, strict=True)]

    def weighs(name: str) -> float:
        return sum(part * (ord(code) - ZERO) for part, code in zip(by_step, rows()[name], strict=True))

    return Resemblance(like, *seen[max(names, key=weighs)])


def scores_of(names: Sequence[str]) -> tuple[list[float], list[float]]:
    """The hidden sums that count and the log-odds of each level for known features."""
    columns = zip(*(rows()[name] for name in names), strict=True)
    root = sqrt(len(names))
    totals = [sum(map(ord, codes)) - ZERO * len(names) for codes in columns]
    sums = [total * step / root for total, step in zip(totals, STEPS, strict=True)]
    hidden = [max(0.0, total + bias) for total, bias in zip(sums, HIDDEN_BIASES, strict=False)]
    scores = [
        bias + total + sum(weight * value for weight, value in zip(weights, hidden, strict=True))
        for bias, total, weights in zip(BIASES, sums[HIDDEN:], OUTPUT, strict=True)
    ]
    return hidden, scores


def level_of(scores: Sequence[float], told: Level) -> Level:
    """The level of a message by its score for each level and by what the table found."""
    passed = [level for level, score, least in zip(LEVELS, scores, THRESHOLDS, strict=True) if score >= least]
    like = passed[-1] if passed else Level.NONE
    if Level.URGENT in (like, told) and scores[-1] >= WHERE_URGENT:
        return Level.EMERGENCY
    return like
