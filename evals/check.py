"""What is wrong with a set that a reader would not see: gold that the corpus has not, cases that check nothing."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from evals.cases import Case, CaseSet, Gold
from evals.evidence import places_of
from evals.wording import plain

TO_LABEL = "to_label"


def problems(sets: Sequence[CaseSet], texts: Mapping[str, str]) -> Iterator[str]:
    """Each problem as ``file:line: id: what``. ``texts`` are the articles by file name."""
    asked: dict[tuple[str, ...], str] = {}
    for one in sets:
        for case, line in zip(one.cases, one.lines, strict=True):
            place = f"{one.path}:{line}: {case.id}"
            yield from (f"{place}: {problem}" for problem in case_problems(case, texts))
            # A question may be asked once for its level and once for its answer.
            key = (str(case.expect == "safety"), *map(plain, case.messages), *map(plain, case.bot_before_each_turn))
            if key in asked:
                yield f"{place}: asks the same as {asked[key]}"
            asked.setdefault(key, case.id)


def case_problems(case: Case, texts: Mapping[str, str]) -> Iterator[str]:
    """What is wrong with one case, given the articles."""
    if TO_LABEL in case.tags:
        yield f"waits for a label: decide what is right, say who decided, and take out the tag {TO_LABEL}"
    if not case.checks_something:
        yield "checks nothing: every reply would pass; add gold, key_points, must_not or a level"
    if case.expect == "safety" and (case.gold or case.key_points or case.must_not or case.must_not_regex):
        yield "expects safety, so its gold, key_points and must_not are never looked at"
    for gold in case.gold:
        if gold.article not in texts:
            yield f"gold names an article that is not in the corpus: {gold.article} (there are: {', '.join(texts)})"
        elif not any(places_of(gold, texts)):
            yield f"gold is not in {gold.article}: {gold.quote!r}{_nearest(gold, texts[gold.article])}"
    for point in case.alternatives:
        if not all(plain(one) for one in point):
            yield f"a key point without words: {point}"


def _nearest(gold: Gold, text: str) -> str:
    """The part of the article that the quote may have meant, "" if nothing is like it."""
    match = SequenceMatcher(None, text, gold.quote, autojunk=False).find_longest_match()
    if match.size < min(20, len(gold.quote) / 2):
        return ""
    start = max(0, match.a - match.b)
    return f"; the article has: {text[start : start + len(gold.quote)]!r}"
