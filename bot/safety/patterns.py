"""The small language that the tables are written in, and the machine that finds its patterns in a message.

``arm heavy``           these words in this order; small words (my, is, really, gone) may stand between
``arm|leg ~ heavy``     any of these; up to five other words between (``~~``: up to ten)
``@limb ~ @dead``       a concept of the lexicon: any phrase listed under that name
``@limb & @dead``       both in one sentence, in any order, at most twenty words apart
``@fever && @rigid``    both somewhere in what the person wrote (``&`` binds more closely than ``&&``)
``be_here|live``         words joined by ``_`` stand side by side
``@limb dead & !@old``  and nothing of the second in that sentence (``!!``: nowhere in the message)

``=woke``               this very form

Words are compared by stem, so ``breath`` finds breathing and breathed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from bot.safety.text import Token, lemma

_FILLERS = frozenset(
    lemma(word)
    for word in """a an the my his her their our your its this that these those some i he she it they we you am is
    are was
    were be been being has have had having get gets got getting go goes going gone went feel feels felt feeling become
    really so very just like kind sort of bit all quite pretty totally completely literally actually properly even now
    still then also too suddenly sudden both fully own poor old little big whole entire right left one other only much
    basically honestly absolutely bloody fucking damn seriously about up down out well keeps keep kept started start
    starting and as looks look looking seem seems seemed sounds him them me us will would at in on to with from for
    almost nearly mostly slightly somewhat super proper dead any more lot does do did upper lower wee""".split()
)
_NEAR, _FAR, _WINDOW = 5, 10, 20
_SKIP = 4


@dataclass(frozen=True, slots=True)
class Mention:
    """A concept or word found at tokens ``start`` to ``end`` (exclusive), and why it does not count, if so.

    ``leaves`` are the stretches of tokens that were asked for, without the small words stepped over.
    """

    start: int
    end: int
    quiet: str = ""
    leaves: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a pattern: a word or concept out of ``keys``; ``gap`` other words may stand before it."""

    keys: frozenset[str]
    gap: int


@dataclass(frozen=True, slots=True)
class Part:
    """Elements in order. ``wanted`` False: must be absent. ``anywhere``: in the message, not the sentence."""

    elements: tuple[Element, ...]
    wanted: bool
    anywhere: bool


Pattern = tuple[Part, ...]
Group = tuple[Part, ...]


def _keys(word: str) -> frozenset[str]:
    return frozenset(w if w[0] in "@=" or "_" in w else lemma(w) for w in word.split("|"))


def _part(text: str, anywhere: bool) -> Part:
    wanted = not text.startswith("!")
    anywhere = anywhere or text.startswith("!!")
    elements, gap = [], 0
    for word in text.lstrip("!").split():
        if word in ("~", "~~"):
            gap = _NEAR if word == "~" else _FAR
        else:
            elements.append(Element(_keys(word), gap))
            gap = 0
    return Part(tuple(elements), wanted, anywhere)


@cache
def parse(pattern: str) -> Pattern:
    """A pattern as parts; the first part is always wanted."""
    parts = []
    for i, chunk in enumerate(pattern.split("&&")):
        for j, text in enumerate(chunk.split("&")):
            parts.append(_part(text.strip(), anywhere=i > 0 and j == 0))
    return tuple(parts)


def words_of(pattern: str) -> set[str]:
    """The plain words of a pattern, for the spelling vocabulary."""
    marks = ("~", "~~", "&", "&&")
    return {w for word in pattern.split() if word not in marks for w in word.lstrip("!").split("|") if w[0] not in "@="}


def phrases_of(pattern: Pattern) -> set[str]:
    """The words of a pattern that are joined by ``_``."""
    return {
        key for part in pattern for element in part.elements for key in element.keys if "_" in key and key[0] != "@"
    }


@dataclass
class Trie:
    """Phrases of the lexicon by stem, one step a word."""

    next: dict[str, "Trie"] = field(default_factory=dict)
    concepts: tuple[str, ...] = ()

    def add(self, words: Sequence[str], concept: str) -> None:
        """Files a phrase under a concept."""
        node = self
        for word in words:
            node = node.next.setdefault(word, Trie())
        node.concepts = (*node.concepts, concept)

    def find(self, tokens: Sequence[Token], at: int) -> list[tuple[str, int]]:
        """(concept, end) of every phrase that begins at this token."""
        node, found = self, list[tuple[str, int]]()
        for end in range(at, len(tokens)):
            step = node.next.get(tokens[end].lemma)
            if step is None:
                break
            node = step
            found.extend((concept, end + 1) for concept in node.concepts)
        return found


class Findings:
    """Where every word and concept stands in one message; answers where a part stands."""

    def __init__(  # noqa: D107
        self, tokens: Sequence[Token], quiet: Sequence[str], trigger: Sequence[int], forms: frozenset[str] = frozenset()
    ) -> None:
        self.tokens, self.quiet, self.trigger = tokens, quiet, trigger
        self.at: dict[str, dict[int, list[Mention]]] = {}
        self._parts: dict[Part, list[Mention]] = {}
        self._loud: dict[Part, list[Mention]] = {}
        for i, token in enumerate(tokens):
            why = quiet[i] or ("negated" if trigger[i] >= 0 and trigger[i] != i else "")
            self.at.setdefault(token.lemma, {})[i] = [Mention(i, i + 1, why, ((i, i + 1),))]
            if token.text in forms:
                self.add("=" + token.text, i, i + 1)

    @property
    def counts(self) -> list[bool]:
        """For each token whether it is neither taken back nor silenced."""
        return [not reason and trigger < 0 for reason, trigger in zip(self.quiet, self.trigger, strict=True)]

    def add(self, key: str, start: int, end: int, built: Mention | None = None) -> None:
        """Notes a word or concept; ``built`` is the match it was built from."""
        places = self.at.setdefault(key, {}).setdefault(start, [])
        if built is None:
            built = Mention(start, end, self._why(((start, end),)), ((start, end),))
        if all(m.end != end or (m.quiet and not built.quiet) for m in places):
            places.append(built)

    def forget(self) -> None:
        """Drops what was worked out, after concepts were added."""
        self._parts, self._loud = {}, {}

    def find(self, part: Part) -> list[Mention]:
        """Every place of a part, quiet ones included."""
        if part not in self._parts:
            found: list[Mention] = []
            for key in sorted(part.elements[0].keys):
                for places in self.at.get(key, {}).values():
                    for first in places:
                        end, steps = self._follow(part.elements, 1, first.end, (first,))
                        if end >= 0:
                            leaves = tuple(leaf for step in steps for leaf in step.leaves)
                            found.append(Mention(first.start, end, self._why(leaves), leaves))
            self._parts[part] = found
        return self._parts[part]

    def _why(self, leaves: tuple[tuple[int, int], ...]) -> str:
        for start, end in leaves:
            for i in range(start, end):
                if self.quiet[i]:
                    return self.quiet[i]
                trigger = self.trigger[i]
                # A sign may hold its own negation ("no feeling"); one that it merely steps over takes it back.
                if trigger >= 0 and not any(first <= trigger < last for first, last in leaves):
                    return "negated"
        return ""

    def loud(self, part: Part) -> list[Mention]:
        """The places of a part that count."""
        if part not in self._loud:
            self._loud[part] = [m for m in self.find(part) if not m.quiet]
        return self._loud[part]

    def _follow(
        self, elements: tuple[Element, ...], n: int, at: int, steps: tuple[Mention, ...]
    ) -> tuple[int, tuple[Mention, ...]]:
        if n == len(elements):
            return at, steps
        element, skipped, small = elements[n], 0, 0
        sentence = self.tokens[at - 1].sentence
        while at < len(self.tokens) and self.tokens[at].sentence == sentence:
            for key in sorted(element.keys):
                for mention in self.at.get(key, {}).get(at, ()):
                    end, found = self._follow(elements, n + 1, mention.end, (*steps, mention))
                    if end >= 0:
                        return end, found
            if self.tokens[at].text in _FILLERS or self.tokens[at].lemma in _FILLERS:
                small += 1
            elif self.tokens[at].text in (",", "...", "-", "–", "—", ":", "("):
                skipped += 2
            else:
                skipped += 1
            if skipped > element.gap or skipped + small > element.gap + _SKIP:
                break
            at += 1
        return -1, steps

    def place(self, pattern: Pattern) -> Mention | None:
        """Where a pattern's first group stands and counts, if all its groups do, else None."""
        places = [self._group(group, self.loud(group[0])) if group[0].wanted else None for group in _groups(pattern)]
        for group, found in zip(_groups(pattern), places, strict=True):
            if bool(self.loud(group[0])) if found is None else not found:
                return None
        return places[0][0] if places[0] else None

    def _group(self, group: Group, mentions: list[Mention]) -> list[Mention]:
        return [m for m in mentions if all(self._beside(m, part) == part.wanted for part in group[1:])]

    def places(self, pattern: Pattern) -> list[Mention]:
        """Every place of a one-sentence pattern, quiet ones included, for concepts built of others."""
        first, *others = _groups(pattern)
        for group in others:
            if bool(self._group(group, self.loud(group[0]))) != group[0].wanted:
                return []
        return self._group(first, self.find(first[0]))

    def _beside(self, mention: Mention, part: Part) -> bool:
        sentence = self.tokens[mention.start].sentence
        for other in self.loud(part):
            if self.tokens[other.start].sentence != sentence:
                continue
            if other.start - mention.end < _WINDOW and mention.start - other.end < _WINDOW:
                return True
        return False


@cache
def _groups(pattern: Pattern) -> tuple[Group, ...]:
    """The parts between ``&&``: each group stands in one sentence; what must be absent everywhere is a group alone."""
    groups: list[list[Part]] = []
    for part in pattern:
        if part.anywhere or not groups:
            groups.append([part])
        else:
            near = [g for g in groups if g[0].wanted]
            near[-1].append(part)
    return tuple(tuple(g) for g in groups)


def needs(pattern: Pattern, every: bool = False) -> tuple[frozenset[str], ...]:
    """One key of each of these must stand in a message for the pattern to stand there; ``every``: absent ones too."""
    return tuple(element.keys for part in pattern if part.wanted or every for element in part.elements)


def first_keys(pattern: Pattern) -> frozenset[str]:
    """A pattern can only stand where one of these does."""
    return pattern[0].elements[0].keys


def expand(lexicon: Mapping[str, str]) -> dict[str, list[tuple[str, ...]]]:
    """The lexicon's phrases as stems, with ``@name`` replaced by that concept's own phrases."""
    done: dict[str, list[tuple[str, ...]]] = {}

    def phrases(name: str) -> list[tuple[str, ...]]:
        if name not in done:
            done[name] = []
            for phrase in lexicon[name].split(","):
                words = phrase.split()
                if words and words[0].startswith("@"):
                    done[name] += phrases(words[0][1:])
                elif words:
                    done[name].append(tuple(map(lemma, words)))
        return done[name]

    for name in lexicon:
        phrases(name)
    return done
