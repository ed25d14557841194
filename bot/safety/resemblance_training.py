"""Learns the weights of the second net: ``python -m bot.safety.resemblance_training FILE… > bot/safety/weights.py``.

Files are JSON Lines with ``text`` and ``level``; the table's own examples and near misses are learned from as well.
Logistic regression, emergency against the rest, full gradient steps, no randomness: the same files give the same
weights. The threshold is that at which one harmless message in two hundred is passed in five-fold cross-validation.
Progress goes to stderr.
"""

import json
import sys
from collections import Counter
from collections.abc import Sequence
from math import exp, sqrt
from pathlib import Path

from bot.safety import context, engine, negation
from bot.safety.resemblance import features
from bot.safety.rules import RULES

_ROUNDS, _RATE, _DECAY, _FOLDS = 400, 8.0, 0.0003, 5
_HARMLESS_PASSED = 0.005

Example = tuple[list[str], str]


def read(paths: Sequence[str]) -> list[Example]:
    """(features, level) of every English message of the files and of the table."""
    lines = (line for path in paths for line in Path(path).read_text(encoding="utf-8").splitlines())
    said = [(row["text"], row["level"]) for row in map(json.loads, lines)]
    said += [(text, rule.level.value) for rule in RULES for text in rule.fires]
    said += [(text, "none") for rule in RULES for text in rule.quiet if not engine.hits(text)]
    return [(_names(text), level) for text, level in said if engine.language_of(text) == "en"]


def _names(text: str) -> list[str]:
    tokens = engine.read(text)
    found = engine.concepts(tokens, context.reasons(tokens), negation.triggers(tokens), frozenset())
    return sorted({name for name, _, _ in features(tokens, found)})


def learn(examples: Sequence[Example]) -> tuple[dict[str, float], float]:
    """Weights of the features that stand in two messages or more, and the bias."""
    counts = Counter(name for names, _ in examples for name in names)
    rows = [([n for n in names if counts[n] > 1], float(level == "emergency")) for names, level in examples]
    weights = {name: 0.0 for name, count in sorted(counts.items()) if count > 1}
    bias = 0.0
    for _ in range(_ROUNDS):
        slope = dict.fromkeys(weights, 0.0)
        slope_bias = 0.0
        for names, truth in rows:
            length = sqrt(len(names)) or 1.0
            off = 1 / (1 + exp(-bias - sum(weights[n] for n in names) / length)) - truth
            slope_bias += off
            for name in names:
                slope[name] += off / length
        for name in weights:
            weights[name] -= _RATE * (slope[name] / len(rows) + _DECAY * weights[name])
        bias -= _RATE * slope_bias / len(rows)
    return weights, bias


def score(names: Sequence[str], weights: dict[str, float], bias: float) -> float:
    """How much a message reads like an emergency."""
    known = [n for n in names if n in weights]
    return float(bias + sum(weights[n] for n in known) / (sqrt(len(known)) or 1.0))


def threshold(examples: Sequence[Example]) -> float:
    """The score that one harmless message in two hundred passes when the weights have not seen it."""
    harmless: list[float] = []
    danger: list[float] = []
    for fold in range(_FOLDS):
        weights, bias = learn([e for n, e in enumerate(examples) if n % _FOLDS != fold])
        for names, level in examples[fold::_FOLDS]:
            if level in ("none", "emergency"):
                (harmless if level == "none" else danger).append(score(names, weights, bias))
        print(f"fold {fold + 1} of {_FOLDS}", file=sys.stderr)
    at = sorted(harmless, reverse=True)[int(len(harmless) * _HARMLESS_PASSED)] + 1e-6
    print(f"threshold {at:.2f} finds {sum(d > at for d in danger)} of {len(danger)} emergencies alone", file=sys.stderr)
    return at


def main(paths: Sequence[str]) -> None:
    """Prints the module ``weights``."""
    examples = read(paths)
    at = threshold(examples)
    weights, bias = learn(examples)
    print('"""Weights of the second net, written by bot.safety.resemblance_training. Not to be edited by hand."""\n')
    print(f"BIAS = {bias:.3f}\nTHRESHOLD = {at:.3f}\nWEIGHTS: dict[str, float] = {{")
    for name, weight in weights.items():
        if abs(weight) >= 0.02:
            print(f"    {json.dumps(name, ensure_ascii=False)}: {weight:.2f},")
    print("}")


if __name__ == "__main__":
    main(sys.argv[1:])
