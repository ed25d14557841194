"""The small language that the tables are written in, and the machine that finds its patterns in a message.

``arm heavy``           these words in this order; small words (my, is, really, gone) may stand between
``arm|leg ~ heavy``     any of these; up to five other words between (``~~``: up to ten)
``@limb ~ @dead``       a concept of the lexicon: any phrase listed under that name
``@limb & @dead``       both in one sentence, in any order, at most twenty words apart
``@fever && @rigid``    both somewhere in what the person wrote (``&`` binds more closely than ``&&``)
``be_here|live``         words joined by ``_`` stand side by side
``@limb dead & !@old``  and nothing of the second in that sentence (``!!``: nowhere in the message)

``=woke``               this very form
``? @fainted``          weak, words that are often meant otherwise: it does not count alone (``bot.safety.engine``)

Words are compared by stem, so ``breath`` finds breathing and breathed.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate, chain, pairwise
from typing import NamedTuple

from bot.safety.text import Token, lemma, sentences

WEAK = "? "
"""What a weak line begins with."""

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
_PRONOUNS = frozenset("he she it what that there who this".split())
_NEAR, _FAR, _WINDOW = 5, 10, 20
_SENTENCES, _WORDS = 2, 30
"""How far apart two signs of one and the same illness are told."""
_STANDING = frozenset(
    """@thinner @pregnant @pregnantnow @weekspregnant @statin @alcohol @opioid @serodrug @neurolep @sedative
    @withdrawable @stoppedtaking @immuno @diabetes @cancer @steroid @clotrisk @infant @under3m @elder @affairs @als
    @newmed @exertion @hot @tropics @kidney @heartpill @headknock @trauma @spinal @child @childage @youngage @medword
    @aceinhibitor @rashdrug @potassium @clot @parkinsons @frail @gtn @epipen @reliever @heartspot
    @heartburn @oldspell @agodays @days @overdays @now @sudden @recent""".split()
)
"""What somebody is, takes or has had, and when it began: true of the whole of what is told."""
_SKIP = 4
_TURNS = frozenset("because while whereas although though until till unless which whose".split())
"""What opens a clause of its own: two words either side of it are not near each other."""
_MARKS = frozenset((",", "...", "-", "–", "—", ":", "("))


class Mention(NamedTuple):
    """A concept or word found at tokens ``start`` to ``end`` (exclusive), and why it does not count, if so.

    ``leaves`` are the stretches of tokens that were asked for, without the small words stepped over; none where that
    is the whole.
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
    order: tuple[str, ...]
    """The keys in the order in which they are tried."""


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Elements in order. ``wanted`` False: must be absent. ``anywhere``: in the message, not the sentence.

    Two parts are the same only if they are one object, which makes them quick to look up; the same words give one.
    """

    elements: tuple[Element, ...]
    wanted: bool
    anywhere: bool
    keys: frozenset[str]
    """The keys of all elements."""


Pattern = tuple[Part, ...]
Group = tuple[Part, ...]


def _keys(word: str) -> frozenset[str]:
    return frozenset(w if w[0] in "@=" or "_" in w else lemma(w) for w in word.split("|"))


@cache
def _part(text: str, anywhere: bool) -> Part:
    wanted = not text.startswith("!")
    anywhere = anywhere or text.startswith("!!")
    elements, gap = [], 0
    for word in text.lstrip("!").split():
        if word in ("~", "~~"):
            gap = _NEAR if word == "~" else _FAR
        else:
            keys = _keys(word)
            elements.append(Element(keys, gap, tuple(sorted(keys))))
            gap = 0
    return Part(tuple(elements), wanted, anywhere, frozenset().union(*(element.keys for element in elements)))


@cache
def parse(pattern: str) -> Pattern:
    """A pattern as parts; the first part is always wanted."""
    parts = []
    for i, chunk in enumerate(pattern.removeprefix(WEAK).split("&&")):
        for j, text in enumerate(chunk.split("&")):
            parts.append(_part(text.strip(), anywhere=i > 0 and j == 0))
    return tuple(parts)


def words_of(pattern: str) -> set[str]:
    """The plain words of a pattern, for the spelling vocabulary."""
    marks = ("~", "~~", "&", "&&")
    words = pattern.removeprefix(WEAK).split()
    return {w for word in words if word not in marks for w in word.lstrip("!").split("|") if w[0] not in "@="}


def phrases_of(pattern: Pattern) -> set[str]:
    """The words of a pattern that are joined by ``_``."""
    return {
        key for part in pattern for element in part.elements for key in element.keys if "_" in key and key[0] != "@"
    }


Span = tuple[int, int]
"""The first token of something, and the one behind its last."""
SaidAs = Mapping[int, Sequence[tuple[str, int]]]
"""At the tokens where such words begin, the one word that they come to, and where they end."""
_NOTHING_ELSE: SaidAs = {}


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

    def all(self, tokens: Sequence[Token], same: SaidAs = _NOTHING_ELSE) -> Iterator[tuple[str, int, int]]:
        """(concept, start, end) of every phrase; ``same``: what some tokens also stand for."""
        for i, token in enumerate(tokens):
            if token.lemma in self.next or i in same:
                for concept, end in self._at(tokens, i, same):
                    yield concept, i, end

    def _at(self, tokens: Sequence[Token], at: int, same: SaidAs) -> Sequence[tuple[str, int]]:
        """(concept, end) of every phrase that begins at this token."""
        found = list[tuple[str, int]]()
        ways = [(self, at)]
        while ways:
            node, end = ways.pop()
            while end < len(tokens):
                for stem, after in same.get(end, ()):
                    if stem in node.next:
                        ways.append((node.next[stem], after))
                        found += [(concept, after) for concept in node.next[stem].concepts]
                step = node.next.get(tokens[end].lemma)
                if step is None:
                    if end > at and tokens[end].text == "-" and _hyphen(tokens, end):
                        end += 1
                        continue  # "Pull-ups", "co-codamol": filed as two words.
                    break
                node = step
                end += 1
                if node.concepts:
                    found += [(concept, end) for concept in node.concepts]
        return found


def _hyphen(tokens: Sequence[Token], i: int) -> bool:
    """A stroke that joins two words, unlike one that stands between clauses."""
    return 0 < i < len(tokens) - 1 and tokens[i - 1].end == tokens[i].start and tokens[i].end == tokens[i + 1].start


class Findings:
    """Where every word and concept stands in one message; answers where a part stands.

    Linear in the length of the message: a part is followed over its gaps only, and looks around itself by bisection.
    """

    def __init__(
        self,
        tokens: Sequence[Token],
        quiet: Sequence[str],
        trigger: Sequence[int],
        places: Mapping[str, Collection[Span]] | None = None,
        reach: "Reach | None" = None,
    ) -> None:
        """Files what stands where: ``places``, or every stem; ``reach`` saves weighing the tokens twice."""
        self.tokens, self.quiet, self.trigger = tokens, quiet, trigger
        self.at: dict[str, dict[int, list[Mention]]] = {}
        self._parts: dict[Part, list[Mention]] = {}
        self._loud: dict[Part, list[Mention]] = {}
        self._near: dict[Part, tuple[list[int], list[int]]] = {}
        self._merged: dict[frozenset[str], Mapping[int, list[Mention]]] = {}
        self._orders: dict[frozenset[str], list[int]] = {}
        self._reach = reach or Reach(tokens)
        made: dict[Span, Mention] = {}
        for key, spans in (stems_of(tokens) if places is None else places).items():
            here = self.at[key] = {}
            for span in spans:
                mention = made.get(span)
                if mention is None:
                    mention = made[span] = Mention(*span, self._why((span,)))
                if span[0] in here:
                    here[span[0]].append(mention)
                else:
                    here[span[0]] = [mention]
        self.names = set(self.at)
        """The keys of ``at``, quick to compare with other sets."""

    @property
    def counts(self) -> list[bool]:
        """For each token whether it is neither taken back nor silenced."""
        return [not reason and trigger < 0 for reason, trigger in zip(self.quiet, self.trigger, strict=True)]

    def add(self, key: str, start: int, end: int, built: Mention | None = None) -> None:
        """Notes a word or concept; ``built`` is the match it was built from."""
        if key not in self.names:
            self.names.add(key)
        places = self.at.setdefault(key, {}).setdefault(start, [])
        if built is None:
            built = Mention(start, end, self._why(((start, end),)))
        for m in places:
            if m.end == end and not (m.quiet and not built.quiet):
                return
        places.append(built)

    def drop(self, key: str) -> None:
        """Takes a word or concept out."""
        self.at.pop(key, None)
        self.names.discard(key)

    def forget(self, key: str = "") -> None:
        """Drops what was worked out, after mentions of a concept (or of any) were added."""
        for part in [part for part in self._parts if not key or key in part.keys]:
            del self._parts[part]
            self._loud.pop(part, None)
            self._near.pop(part, None)
        for keys in [keys for keys in self._merged if not key or key in keys]:
            del self._merged[keys]
            self._orders.pop(keys, None)

    def find(self, part: Part) -> list[Mention]:
        """Every place of a part, quiet ones included."""
        found = self._parts.get(part)
        if found is None:
            found = self._parts[part] = self._search(part.elements)
        return found

    def _search(self, elements: tuple[Element, ...]) -> list[Mention]:
        lists = chain.from_iterable(self.at[key].values() for key in elements[0].order if key in self.at)
        firsts = chain.from_iterable(lists)
        if len(elements) == 1:
            return list(firsts)
        places = [self._places(element) for element in elements]
        if not all(places):
            return []
        orders = [self._order(element, here) for element, here in zip(elements, places, strict=True)]
        found = []
        nexts, reach = orders[1], elements[1].gap + _SKIP
        for first in firsts:
            following = bisect_left(nexts, first.end)
            if following == len(nexts) or nexts[following] > first.end + reach:
                continue  # nothing to follow to: by far the most frequent case in a long message
            steps = self._follow(elements, places, orders, first.end, (first,))
            if steps:
                leaves = tuple(leaf for step in steps for leaf in (step.leaves or ((step.start, step.end),)))
                found.append(Mention(first.start, steps[-1].end, self._why(leaves), leaves))
        return found

    def _places(self, element: Element) -> Mapping[int, list[Mention]]:
        """What stands where of an element, in the order of its keys."""
        found = self._merged.get(element.keys)
        if found is None:
            found = self._merged[element.keys] = _merge([self.at[key] for key in element.order if key in self.at])
        return found

    def _order(self, element: Element, places: Mapping[int, list[Mention]]) -> list[int]:
        """Where an element begins, first to last."""
        found = self._orders.get(element.keys)
        if found is None:
            found = self._orders[element.keys] = sorted(places)
        return found

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
        found = self._loud.get(part)
        if found is None:
            found = self._loud[part] = [m for m in self.find(part) if not m.quiet]
        return found

    def _follow(
        self,
        elements: tuple[Element, ...],
        places: Sequence[Mapping[int, list[Mention]]],
        orders: Sequence[Sequence[int]],
        at: int,
        steps: tuple[Mention, ...],
    ) -> tuple[Mention, ...]:
        """A mention of each element, of those behind ``steps`` the first that can be reached; () for none."""
        n = len(steps)
        if n == len(elements):
            return steps
        order, end = orders[n], self._reach.end(at, elements[n].gap)
        for following in range(bisect_left(order, at), bisect_left(order, end)):
            for mention in places[n][order[following]]:
                if found := self._follow(elements, places, orders, mention.end, (*steps, mention)):
                    return found
        return ()

    def place(self, pattern: Pattern, scattered: bool = True) -> Mention | None:
        """The first of the ``standing`` places of a pattern, None for none."""
        return next(self.standing(pattern, scattered), None)

    def standing(self, pattern: Pattern, scattered: bool = True) -> Iterator[Mention]:
        """Where a pattern's first group stands and counts, if all its groups do.

        Unless it is ``scattered``, the others stand within a few sentences or a few dozen words of it.
        """
        groups, places = _groups(pattern), list[list[Mention]]()
        for group in groups:
            found = self._group(group, self.loud(group[0]))
            if bool(found) != group[0].wanted:
                return
            places.append(found)
        first, *others = places
        if scattered or _stands(groups[0]):
            yield from first
            return
        near = [found for group, found in zip(groups[1:], others, strict=True) if found and not _stands(group)]
        yield from (m for m in first if all(self._together(m, found) for found in near))

    def _together(self, mention: Mention, others: list[Mention]) -> bool:
        sentence = self.tokens[mention.start].sentence
        return any(
            abs(self.tokens[other.start].sentence - sentence) <= _SENTENCES
            or max(other.start - mention.end, mention.start - other.end) < _WORDS
            for other in others
        )

    def _group(self, group: Group, mentions: list[Mention]) -> list[Mention]:
        for part in group[1:]:
            mentions = [m for m in mentions if self._beside(m, part) == part.wanted]
        return mentions

    def places(self, pattern: Pattern) -> list[Mention]:
        """Every place of a one-sentence pattern, quiet ones included, for concepts built of others."""
        first, *others = _groups(pattern)
        for group in others:
            if bool(self._group(group, self.loud(group[0]))) != group[0].wanted:
                return []
        return self._group(first, self.find(first[0]))

    def _beside(self, mention: Mention, part: Part) -> bool:
        """Whether the part stands and counts in the same sentence, less than a window before or behind."""
        index = self._near.get(part)
        if index is None:
            others = sorted(self.loud(part))
            index = self._near[part] = [m.start for m in others], list(accumulate([m.end for m in others], max))
        starts, furthest = index
        sentence = self._reach.sentence(mention.start)
        before = bisect_left(starts, min(mention.end + _WINDOW, sentence.stop))
        # A mention ends in the sentence where it begins: those of earlier ones reach no further than this one's start.
        return before > 0 and starts[before - 1] >= sentence.start and furthest[before - 1] > mention.start - _WINDOW


_NEW_SUBJECTS = frozenset("i he she we they you there my his her our their".split())
"""Not "it": "my arm, it just flopped" speaks of the arm still."""
_MARK, _NEW_CLAUSE = 3, _NEAR + 2
"""What a mark weighs, and for ``~`` a comma before a new subject: more than that reaches over."""


def _merge(every: Sequence[Mapping[int, list[Mention]]]) -> Mapping[int, list[Mention]]:
    """What stands where of several keys, in their order."""
    if len(every) == 1:
        return every[0]
    merged: dict[int, list[Mention]] = {}
    for here in every:
        both = {start: merged[start] + here[start] for start in merged.keys() & here.keys()}
        merged.update(here)
        merged.update(both)
    return merged


def stems_of(tokens: Sequence[Token]) -> dict[str, dict[Span, None]]:
    """Where each stem stands."""
    places: dict[str, dict[Span, None]] = {}
    for i, token in enumerate(tokens):
        places.setdefault(token.lemma, {})[i, i + 1] = None
    return places


class Reach:
    """How far each token sees: to the ends of its sentence, and over a gap.

    Small words are counted apart, marks weigh three words.
    """

    def __init__(self, tokens: Sequence[Token]) -> None:
        """Weighs the tokens."""
        steps = [_step(token) for token in tokens]
        for i, (token, following) in enumerate(pairwise(tokens)):
            if token.text == "," and following.text in _NEW_SUBJECTS:
                steps[i] = _NEW_CLAUSE
        self._tokens = tokens
        self._sentences = {tokens[places.start].sentence: places for places in sentences(tokens)}
        self._near, self._far = _sums(steps), _sums([_MARK if step == _NEW_CLAUSE else step for step in steps])

    def sentence(self, i: int) -> range:
        """The places of the sentence of a token."""
        return self._sentences[self._tokens[i].sentence]

    def end(self, at: int, gap: int) -> int:
        """Behind the last token that may follow on what ends before ``at``, with ``gap`` words between at the most."""
        words, all_words = self._far if gap >= _FAR else self._near
        return min(
            bisect_right(words, words[at] + gap),
            bisect_right(all_words, all_words[at] + gap + _SKIP),
            self.sentence(at - 1).stop,
        )


def _sums(steps: Sequence[int]) -> tuple[list[int], list[int]]:
    """What it costs to come to each token from the first, without and with the small words."""
    return [*accumulate(steps, initial=0)], [*accumulate([step or 1 for step in steps], initial=0)]


def _step(token: Token) -> int:
    if token.text in _TURNS:
        return _NEAR + 1
    if token.text in _MARKS:
        return _MARK
    return 0 if token.text in _FILLERS or token.lemma in _FILLERS else 1


def _stands(group: Group) -> bool:
    return any(element.keys <= _STANDING for element in group[0].elements)


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
                    if words[0] not in _PRONOUNS and "is" in words[1:-1]:
                        # "My heart's racing": the apostrophe of a noun is read as that of an owner.
                        done[name].append(tuple(lemma(word) for word in words if word != "is"))
        return done[name]

    for name in lexicon:
        phrases(name)
    return done
