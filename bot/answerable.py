"""Whether the articles answer a question: a step of its own, with its own evidence, before anything is written.

Similarity cannot tell a fact that is there from one that is only near, so the evidence is of other kinds: whether the
question is more like those that the articles answer or like those that they are known not to answer, whether the
sentences found hold the kind of answer that is wanted, and how many of its words nobody here has ever used. The
evidence is weighed by a logistic regression; its coefficients are fitted by ``python -m evals calibrate``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np

from bot.followup import Query
from bot.retrieve import Candidate, Found, Known, Retriever
from bot.wants import Want, gives, wants
from ingest.keywords import words_of

LOOKED_AT = 2
"""How many of the best sentences may hold the kind of answer that is wanted."""


@dataclass(frozen=True, slots=True)
class Weighing:
    """A fitted logistic regression. The question is answered where the weighted sum reaches ``threshold``."""

    coefficients: Mapping[str, float]
    intercept: float
    threshold: float

    def score(self, features: Mapping[str, float]) -> float:
        """The log-odds that the articles answer the question."""
        return self.intercept + sum(weight * features[name] for name, weight in self.coefficients.items())


# Fitted by logistic regression on the questions of the sets that are not unseen: for a corpus with known questions and
# gaps beside it, and for one without. ``want_unmet`` weighs more than likeness alone would have it, because a question
# for a number is not answered by a sentence without one. The thresholds, checked by ``python -m evals calibrate``,
# wrongly decline 2 to 3 % of the questions that they were fitted on.
WITH_KNOWN = Weighing(
    MappingProxyType(
        {
            "margin": 9.2,
            "margin_of_three": 5.6,
            "lean": 1.9,
            "answered": 2.3,
            "wants": -0.5,
            "want_unmet": -2.0,
            "unknown_words": -4.1,
        }
    ),
    intercept=0.5,
    threshold=0.2,
)
WITHOUT_KNOWN = Weighing(
    MappingProxyType({"text": 8.5, "wants": -1.4, "want_unmet": -3.9}), intercept=-3.8, threshold=-0.5
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the question can be answered, the evidence for it, and what is missing where it cannot.

    ``topic`` and ``missing`` fit "The articles mention {topic}, but not {missing}."; both may be "". ``elsewhere`` is
    True where the question is about something that the articles are not about at all. ``by_words_alone`` is True where
    only articles without known questions answer it.
    """

    answerable: bool
    score: float
    threshold: float
    features: Mapping[str, float]
    topic: str = ""
    missing: str = ""
    wants: tuple[str, ...] = ()
    elsewhere: bool = False
    by_words_alone: bool = False


def judge(query: Query, found: Found, retriever: Retriever) -> Verdict:
    """Weigh the evidence for and against an answer to ``query``.

    Articles with known questions are judged by these, others by their own words; either may answer.
    """
    asked = [want for want in wants(query.focus or query.text) if not want.always]
    by_words = [candidate for candidate in found.candidates if not candidate.known]
    verdict = _weigh(query, found, asked, found.candidates, retriever, WITH_KNOWN if found.answered else WITHOUT_KNOWN)
    if found.answered and by_words and not verdict.answerable:
        other = _weigh(query, found, asked, by_words, retriever, WITHOUT_KNOWN)
        if other.answerable:
            return replace(other, by_words_alone=True)
    if verdict.answerable:
        return verdict
    return _with_what_is_missing(verdict, found, [want for want in asked if verdict.features["want_unmet"]], retriever)


def _weigh(
    query: Query, found: Found, asked: Sequence[Want], candidates: Sequence[Candidate], retriever: Retriever,
    weighing: Weighing,
) -> Verdict:  # fmt: skip
    unmet = [want for want in asked if not any(gives(c.text, want) for c in candidates[:LOOKED_AT])]
    stems = set(words_of(query.focus or query.text))
    features = {
        "text": max((c.parts["text"] for c in candidates), default=0.0),
        "answered": _best(found.answered, 1),
        "margin": _best(found.answered, 1) - _best(found.unanswered, 1),
        "margin_of_three": _best(found.answered, 3) - _best(found.unanswered, 3),
        "lean": found.lean,
        "wants": float(bool(asked)),
        "want_unmet": float(bool(unmet)),
        "unknown_words": sum(not retriever.knows(stem) for stem in stems) / max(len(stems), 1),
    }
    score = weighing.score(features)
    answerable = bool(candidates) and score >= weighing.threshold
    kinds = tuple(want.name for want in asked)
    return Verdict(answerable, round(score, 4), weighing.threshold, features, wants=kinds)


def _best(known: Sequence[Known], count: int) -> float:
    return float(np.mean([row.score for row in known[:count]])) if known else 0.0


SAME_SUBJECT = 0.5
"""Score from which an unanswered question names what is missing; below it the likeness is only of words."""

NEAR_SUBJECT = 0.41
"""Score of the best known question from which a question is still about what the articles are about."""


def _with_what_is_missing(verdict: Verdict, found: Found, unmet: Sequence[Want], retriever: Retriever) -> Verdict:
    """The verdict with topic and missing fact of the most alike unanswered question, else the kind of answer wanted."""
    gap = retriever.index.gaps[found.unanswered[0].ref] if found.unanswered else None
    if gap and found.unanswered[0].score >= SAME_SUBJECT and gap.kind == "near_miss" and gap.topic:
        same_kind = not unmet or unmet[0] in wants(found.unanswered[0].question)
        return replace(verdict, topic=gap.topic, missing=gap.missing if same_kind else f"{unmet[0].fact} for it")
    elsewhere = (gap is not None and gap.kind != "near_miss") or _best(found.answered, 1) < NEAR_SUBJECT
    return replace(verdict, missing=unmet[0].fact if unmet and not elsewhere else "", elsewhere=elsewhere)
