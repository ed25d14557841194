"""A second net where the table's words fail: does the whole message read like those of people in danger?

A weighted list of words, pairs of words and concepts (``weights.py``), learned by logistic regression from labelled
messages with ``python -m bot.safety.resemblance_training``. It can only raise a level, and the words that weighed most
are shown as its reason. Limits: English, messages of up to ``LONGEST`` words; it knows no more than its messages did.
"""

from collections.abc import Iterator, Sequence
from math import sqrt

from bot.safety.patterns import Findings
from bot.safety.text import Token
from bot.safety.weights import BIAS, THRESHOLD, WEIGHTS

LONGEST = 120


def features(tokens: Sequence[Token], found: Findings) -> Iterator[tuple[str, int, int]]:
    """(feature, first token, last token exclusive): stems, pairs of stems, concepts; all that count."""
    counts = found.counts
    words = [i for i, token in enumerate(tokens) if token.text.isalnum() and counts[i]]
    for n, i in enumerate(words):
        yield tokens[i].lemma, i, i + 1
        if n:
            yield f"{tokens[words[n - 1]].lemma} {tokens[i].lemma}", words[n - 1], i + 1
    for key, places in found.at.items():
        if key[0] == "@":
            counting = [m for at in places.values() for m in at if not m.quiet]
            if counting:
                yield key, counting[0].start, counting[0].end


def heaviest(tokens: Sequence[Token], found: Findings) -> tuple[int, int] | None:
    """The tokens that weighed most, if the message as a whole reads like an emergency; else None."""
    if not tokens or len(tokens) > LONGEST or all(found.quiet):
        return None
    seen = {name: (start, end) for name, start, end in reversed(list(features(tokens, found)))}
    known = [name for name in seen if name in WEIGHTS]
    if not known:
        return None
    score = BIAS + sum(WEIGHTS[name] for name in sorted(known)) / sqrt(len(known))
    if score < THRESHOLD:
        return None
    return seen[max(sorted(known), key=lambda name: WEIGHTS[name])]
