"""Learns the weights of the red-flag layer's second net: ``python -m evals resemblance``.

Messages are JSON Lines with ``text``, ``level`` and, optionally, ``accept``. One net over binary features says for each
level whether a message asks for that much care or more. While it learns it sees each message with a random part of its
features left out, so that it leans on no single word: on messages of files that it had not seen, that and the few
hidden sums find more of what the table misses than a logistic regression does. The same files give the same weights on
the same machine. The questions known beside the corpus, and the gaps, are harmless messages too, where no row of the
table fires on them. Thresholds come from messages whose whole file the weights had not seen.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from bot.safety import Level, context, engine, negation
from bot.safety.resemblance import LEVELS, features
from ingest.companions import load_companions

PASSED = {Level.SEE_DOCTOR: 0.06, Level.URGENT: 0.04, Level.EMERGENCY: 0.03}
"""Share of the harmless messages, among those that the table leaves below a level, that may read like it."""

KNOWN_PASSED = {Level.SEE_DOCTOR: 0.008, Level.URGENT: 0.003, Level.EMERGENCY: 0.003}
"""Share of the known questions that may read like a level: they are what people ordinarily ask, a few rightly."""

PASSED_BELOW = 0.06
"""Share of see_doctor messages that may read like an emergency."""

PASSED_URGENT = 0.12
"""Share of the messages that need no emergency, among those that the table finds urgent, that may read like one."""

HIDDEN = 8
LEFT_OUT = 0.3  # share of features, and of hidden sums, that a step of learning does not see
ROUNDS, STEP, BATCH, DECAY = 12, 3e-3, 64, 0.15
FEWEST = 2  # messages or known questions that a feature must occur in
LIGHTEST = 0.14  # share of the largest weight that one of a feature's must reach: a fifth of the features do not
FOLDS = 5
ZERO, LARGEST = 80, 45  # the character of a weight of nought, and how far others may be from it

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


class Net(torch.nn.Module):
    """The net, fitted: rows of the features, and how the hidden sums bear on each level."""

    def __init__(self, examples: Sequence[Example]) -> None:
        """Fit on ``examples``."""
        super().__init__()
        torch.manual_seed(0)
        torch.set_num_threads(1)  # the sums of several threads differ in their last digits
        seen = Counter(name for example in examples for name in example.features)
        self.places = {name: n for n, name in enumerate(sorted(n for n, count in seen.items() if count >= FEWEST))}
        self.rows = torch.nn.EmbeddingBag(len(self.places), HIDDEN + len(LEVELS), mode="sum")
        with torch.no_grad():
            self.rows.weight[:, :HIDDEN] *= 0.1
            self.rows.weight[:, HIDDEN:] = 0
        self.biases = torch.nn.Parameter(torch.zeros(HIDDEN))
        self.output = torch.nn.Linear(HIDDEN, len(LEVELS))
        self._fit(examples)

    def forward(self, messages: Sequence[NDArray[np.int64]]) -> torch.Tensor:
        """One row a message, one column a level: log-odds of that much care or more."""
        lengths = torch.tensor([max(len(message), 1) for message in messages])
        starts = torch.tensor(np.cumsum([0, *(len(message) for message in messages[:-1])]))
        sums = self.rows(torch.tensor(np.concatenate(messages)), starts) / lengths.sqrt().unsqueeze(1)
        hidden = torch.relu(sums[:, :HIDDEN] + self.biases)
        hidden = torch.nn.functional.dropout(hidden, LEFT_OUT, self.training)
        levels: torch.Tensor = self.output(hidden) + sums[:, HIDDEN:]
        return levels

    def _fit(self, examples: Sequence[Example]) -> None:
        drawn = np.random.default_rng(0)
        messages = [self._places(example) for example in examples]
        wanted = torch.tensor([[float(e.level.rank >= level.rank) for level in LEVELS] for e in examples])
        rule = torch.optim.AdamW(self.parameters(), lr=STEP, weight_decay=DECAY)
        pace = torch.optim.lr_scheduler.LinearLR(rule, 1, 0.05, ROUNDS)
        self.train()
        for _ in range(ROUNDS):
            order = drawn.permutation(len(messages))
            for start in range(0, len(order), BATCH):
                chosen = order[start : start + BATCH]
                batch = [messages[n][drawn.random(len(messages[n])) >= LEFT_OUT] for n in chosen]
                loss = torch.nn.functional.binary_cross_entropy_with_logits(self(batch), wanted[chosen])
                rule.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                rule.step()
            pace.step()
        self.eval()

    def _places(self, example: Example) -> NDArray[np.int64]:
        return np.array([self.places[name] for name in example.features if name in self.places], np.int64)

    def scores(self, examples: Sequence[Example]) -> Scores:
        """One row an example, one column a level: log-odds of that much care or more."""
        with torch.no_grad():
            parts = [self([self._places(e) for e in examples[n : n + 256]]) for n in range(0, len(examples), 256)]
        return np.concatenate([np.empty((0, len(LEVELS))), *(part.numpy() for part in parts)])


def unseen_scores(files: Sequence[Sequence[Example]], known: Sequence[Example]) -> tuple[Scores, Scores]:
    """The scores of all messages and of the known questions, each by a net that its file was kept from."""
    scores = [np.empty((0, len(LEVELS)))] * len(files)
    of_known = np.empty((len(known), len(LEVELS)))
    for fold in range(FOLDS):
        told = [example for n, file in enumerate(files) if n % FOLDS != fold for example in file]
        net = Net([*(example for n, example in enumerate(known) if n % FOLDS != fold), *told])
        for n in range(fold, len(files), FOLDS):
            scores[n] = net.scores(files[n])
        of_known[fold::FOLDS] = net.scores(known[fold::FOLDS])
    return np.concatenate(scores), of_known


def thresholds(files: Sequence[Sequence[Example]], known: Sequence[Example]) -> list[float]:
    """For each level the score that the stated shares of harmless messages pass, each file scored by the others.

    The last one is for an emergency where the table finds something urgent.
    """
    scores, of_known = unseen_scores(files, known)
    examples = [example for file in files for example in file]
    ranks, told = np.array([e.level.rank for e in examples]), np.array([e.told.rank for e in examples])
    at = [
        float(np.quantile(scores[(ranks == 0) & (told < level.rank), n], 1 - PASSED[level]))
        for n, level in enumerate(LEVELS)
    ]
    at[-1] = max(at[-1], float(np.quantile(scores[ranks == 1, -1], 1 - PASSED_BELOW)))
    if len(known):
        passed = [float(np.quantile(of_known[:, n], 1 - KNOWN_PASSED[level])) for n, level in enumerate(LEVELS)]
        at = [max(one, other) for one, other in zip(at, passed, strict=True)]
    urgent = np.array([e.told is Level.URGENT and not e.may_be_emergency for e in examples])
    where_urgent = np.quantile(scores[urgent, -1], 1 - PASSED_URGENT) if urgent.any() else at[-1]
    return [*at, min(at[-1], float(where_urgent))]


def as_module(net: Net, at: Sequence[float]) -> str:
    """The text of ``bot/safety/weights.py``."""
    net.requires_grad_(False)
    weights = net.rows.weight.numpy()
    largest = np.abs(weights).max(axis=0)
    weighty = (np.abs(weights) / largest).max(axis=1) >= LIGHTEST
    steps = largest / LARGEST
    codes = np.rint(weights / steps).astype(int) + ZERO
    lines = [
        '"""Weights of the second net, written by ``python -m evals resemblance``. Not to be edited by hand."""',
        "",
        f"HIDDEN = {HIDDEN}",
        f"HIDDEN_BIASES = {_numbers(net.biases)}",
        "OUTPUT = (",
        *(f"    {_numbers(row)}," for row in net.output.weight),
        ")",
        f"BIASES = {_numbers(net.output.bias)}",
        f"THRESHOLDS = {_numbers(at[:-1])}",
        f"WHERE_URGENT = {at[-1]:.3f}",
        f"STEPS = {_numbers(steps, 5)}",
        f"ZERO = {ZERO}",
        "# One line a feature: a character for each of its weights, as many steps from nought as its code is from",
        "# ZERO, then its name. Text, because Python reads a long text at once and would compile a long table entry by",
        "# entry at every start.",
        'TABLE = r"""',
        *("".join(map(chr, codes[n])) + name for name, n in net.places.items() if weighty[n]),
        '"""',
    ]
    return "\n".join(lines) + "\n"


def _numbers(values: Any, places: int = 3) -> str:
    return f"({', '.join(f'{float(value):.{places}f}' for value in values)})"


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
