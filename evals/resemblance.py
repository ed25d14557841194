"""Learns the weights of the red-flag layer's second net: ``python -m evals resemblance``.

Messages are JSON Lines with ``text``, ``level`` and, optionally, ``accept``. One logistic regression for each level
(this much care or more) over binary features of length one; no randomness, so the same files give the same weights.
The questions known beside the corpus, and the gaps, are harmless messages too, where no row of the table fires on
them. Thresholds come from messages whose whole file the weights had not seen: the shares of harmless messages that
each level lets pass are in ``PASSED`` and ``KNOWN_PASSED``.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

from bot.safety import Level, context, engine, negation
from bot.safety.resemblance import LEVELS, features
from ingest.companions import load_companions

PASSED = {Level.SEE_DOCTOR: 0.06, Level.URGENT: 0.04, Level.EMERGENCY: 0.03}
KNOWN_PASSED = 0.002
"""Share of the known questions that may read like any level: they are what people ordinarily ask."""

PASSED_BELOW = 0.06
"""Share of see_doctor messages that may read like an emergency."""

PASSED_URGENT = 0.12
"""Share of the messages that need no emergency, among those that the table finds urgent, that may read like one."""

STRENGTH = 10.0  # inverse of the regularisation, as scikit-learn has it
SMALLEST = 0.2  # weights nearer to zero in every level are left out

Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """A labelled message as the net sees it, what the table finds in it, and whether an emergency would be right."""

    features: tuple[str, ...]
    level: Level
    told: Level = Level.NONE
    may_be_emergency: bool = False


def read_examples(path: Path) -> list[Example]:
    """The English messages of a file."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [_example(row) for row in rows if row.get("level") and engine.language_of(_text(row)) == "en"]


def _text(row: Mapping[str, Any]) -> str:
    return str(row.get("text") or row.get("question", ""))


def _example(row: Mapping[str, Any]) -> Example:
    told = max((hit.level for hit in engine.hits(_text(row))), key=lambda level: level.rank, default=Level.NONE)
    accepted = {row["level"], *row.get("accept", ()), *row.get("accept_levels", ())}
    return Example(_features(_text(row)), Level(row["level"]), told, Level.EMERGENCY in accepted)


def read_known(corpus: Path) -> list[Example]:
    """The known questions and gaps of a corpus folder on which no row of the table fires, as harmless messages."""
    companions = load_companions(corpus)
    asked = [row.questions for row in companions.answers] + [row.questions for row in companions.gaps]
    texts = dict.fromkeys(question for questions in asked for question in questions)
    return [Example(_features(text), Level.NONE) for text in texts if not engine.hits(text)]


def _features(text: str) -> tuple[str, ...]:
    tokens = engine.read(text)
    if not tokens:
        return ()
    found = engine.concepts(tokens, context.reasons(tokens), negation.triggers(tokens), frozenset())
    return tuple(sorted({name for name, _, _ in features(tokens, found)}))


class Net:
    """The three regressions, fitted."""

    def __init__(self, examples: Sequence[Example]) -> None:
        """Fit on ``examples``; a feature must occur in two of them."""
        self.vectorizer = CountVectorizer(analyzer=_as_is, min_df=2, binary=True)
        seen = normalize(self.vectorizer.fit_transform([e.features for e in examples]).astype(float))
        ranks = np.array([e.level.rank for e in examples])
        self.models = [
            LogisticRegression(C=STRENGTH, max_iter=3000).fit(seen, ranks >= level.rank) for level in LEVELS
        ]

    def scores(self, examples: Sequence[Example]) -> Scores:
        """One row an example, one column a level: log-odds of that much care or more."""
        seen = normalize(self.vectorizer.transform([e.features for e in examples]).astype(float))
        return np.stack([model.decision_function(seen) for model in self.models], axis=1)


def _as_is(names: Sequence[str]) -> Sequence[str]:
    return names


def thresholds(files: Sequence[Sequence[Example]], known: Sequence[Example]) -> list[float]:
    """For each level the score that the stated shares of harmless messages pass, each file scored by the others.

    The last one is for an emergency where the table finds something urgent.
    """
    scores, ranks, of_known = [], [], []
    for n, held_out in enumerate(files):
        part = known[n :: len(files)]
        unseen = [example for m in range(len(files)) if m != n for example in known[m :: len(files)]]
        net = Net([*unseen, *(example for file in files if file is not held_out for example in file)])
        scores.append(net.scores(held_out))
        of_known.append(net.scores(part) if part else np.empty((0, len(LEVELS))))
        ranks += [example.level.rank for example in held_out]
    all_scores, all_ranks, all_known = np.vstack(scores), np.array(ranks), np.vstack(of_known)
    at = [float(np.quantile(all_scores[all_ranks == 0, n], 1 - PASSED[level])) for n, level in enumerate(LEVELS)]
    at[-1] = max(at[-1], float(np.quantile(all_scores[all_ranks == 1, -1], 1 - PASSED_BELOW)))
    if len(all_known):
        at = [max(score, float(np.quantile(all_known[:, n], 1 - KNOWN_PASSED))) for n, score in enumerate(at)]
    told_urgent = np.array([e.told is Level.URGENT and not e.may_be_emergency for file in files for e in file])
    where_urgent = np.quantile(all_scores[told_urgent, -1], 1 - PASSED_URGENT) if told_urgent.any() else at[-1]
    return [*at, min(at[-1], float(where_urgent))]


def as_module(net: Net, at: Sequence[float]) -> str:
    """The text of ``bot/safety/weights.py``."""
    weights = np.stack([model.coef_[0] for model in net.models], axis=1)
    biases = [float(model.intercept_[0]) for model in net.models]
    rows = sorted((name, weights[column]) for name, column in net.vectorizer.vocabulary_.items())
    kept = [(name, row) for name, row in rows if np.abs(row).max() >= SMALLEST]
    lines = [
        '"""Weights of the second net, written by ``python -m evals resemblance``. Not to be edited by hand."""',
        "",
        f"BIASES = ({', '.join(f'{bias:.3f}' for bias in biases)})",
        f"THRESHOLDS = ({', '.join(f'{score:.3f}' for score in at[:-1])})",
        f"WHERE_URGENT = {at[-1]:.3f}",
        "# One line a feature: its weight in hundredths for each level, then the feature. Text, because Python reads",
        "# a long text at once and would compile a long table entry by entry at every start.",
        'TABLE = """\\',
        *(f"{' '.join(str(round(100 * w)) for w in row)} {name}" for name, row in kept),
        '"""',
    ]
    return "\n".join(lines) + "\n"


def _dealt(files: Sequence[Sequence[Example]]) -> list[list[Example]]:
    """The files that have signs in them; one of everyday talk alone is dealt out over these.

    Held out as a whole it would say how everyday talk is read by a net that has never seen any.
    """
    talk = [e for file in files if all(e.level is Level.NONE for e in file) for e in file]
    rest = [list(file) for file in files if any(e.level is not Level.NONE for e in file)]
    return [[*file, *talk[n :: len(rest)]] for n, file in enumerate(rest)]


def learn(paths: Sequence[Path], corpus: Path) -> str:
    """The weights module learned from some files of messages and the questions known beside a corpus."""
    files = _dealt([read_examples(path) for path in paths])
    known = read_known(corpus)
    at = thresholds(files, known)
    return as_module(Net([*known, *(example for file in files for example in file)]), at)
