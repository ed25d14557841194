"""The subjects that the articles know, and which of them a question names.

Names come from the data beside the corpus (topics of gaps, the vocabulary); a corpus without that data is known by
its own less frequent words. Used to resolve follow-ups.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.message import words
from ingest.companions import Gap, Term
from ingest.keywords import STOPWORDS, words_of

COMMON_SHARE = 0.08
"""A word in a larger share of the units than this says little of what a question is about."""

LONGEST_NAME = 6
"""Words of the longest name that is looked for."""

# Words that articles share with every question about health; alone they are no subject.
_GENERAL = frozenset(
    words_of(
        "people person someone body part parts thing things way ways time times day days week month year sign signs "
        "symptom "
        "symptoms cause causes caused problem problems condition conditions help helps helpful good bad better best "
        "worse worst "
        "normal common serious dangerous doctor healthcare provider professional treatment treated treat important "
        "affect "
        "affected area example feel feeling like start started begin make makes know need take taking article articles "
        "question answer information say says mean means work works tell first second third also often usually "
        "sometimes "
        "often long much many more most last option form kind type different other new old harmless worry worried "
        "concern "
        "life daily important reason general specific severe mild case cases level role page read happen happens occur "
        "avoid prevent stop reduce manage relieve cure fix pain painful hurt hurts muscle muscles"
    )
)


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject as named in a text. ``rarity`` orders subjects: the higher, the more it says."""

    name: str
    rarity: float


class SubjectFinder:
    """Finds the articles' subjects in a text."""

    def __init__(self, units: Sequence[str], gaps: Iterable[Gap], terms: Iterable[Term]) -> None:
        """Learn the names from the units of evidence and the data beside the corpus."""
        names = {tuple(words(gap.topic)) for gap in gaps}
        for term in terms:
            names.add(tuple(words(term.clinical)))
            names.update(tuple(words(lay)) for lay in term.lay)
        self._names = {name for name in names if 0 < len(name) <= LONGEST_NAME}
        counts = Counter(stem for unit in units for stem in set(words_of(unit)))
        self._count, self._units = counts, max(len(units), 1)
        self._name_stems = frozenset(stem for name in self._names for stem in words_of(" ".join(name)))
        self.vocabulary = frozenset(counts) | self._name_stems

    def find(self, text: str) -> list[Subject]:
        """The subjects that ``text`` names, in order of mention, the longest name where names overlap."""
        found: list[Subject] = []
        spoken = [(match[0].lower().replace("’", "'"), match.start(), match.end()) for match in _WORD.finditer(text)]
        place = 0
        while place < len(spoken):
            length = self._longest_name(tuple(word for word, _, _ in spoken[place : place + LONGEST_NAME]))
            if length:
                name = text[spoken[place][1] : spoken[place + length - 1][2]]
                found.append(Subject(name, self._rarity(name)))
            place += max(length, 1)
        return found

    def _longest_name(self, upcoming: tuple[str, ...]) -> int:
        """How many of the upcoming words are a name, 0 for none."""
        for length in range(len(upcoming), 0, -1):
            name = upcoming[:length]
            if name in self._names and not _GENERAL.issuperset(words_of(" ".join(name))):
                return length
        return int(self._is_telling(upcoming[0])) if upcoming else 0

    def _is_telling(self, word: str) -> bool:
        """Whether a single word says what a question is about: part of a name, or where there are none, rare enough."""
        if self._names:
            return any(stem in self._name_stems and stem not in _GENERAL for stem in words_of(word))
        return any(
            stem in self._count and stem not in _GENERAL and self._count[stem] <= max(2, COMMON_SHARE * self._units)
            for stem in words_of(word)
        ) and word not in STOPWORDS

    def _rarity(self, name: str) -> float:
        return max((1 / (1 + self._count[stem]) for stem in words_of(name)), default=0.0) + 0.01 * len(name.split())


_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
