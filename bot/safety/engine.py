"""Reads one text against the table: tokens, context, concepts, rows. Short on purpose; the knowledge is "
"in the tables."""

import gc
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from threading import Lock
from typing import NamedTuple

from bot.safety import clock, context, duration, languages, lexicon, measures, negation
from bot.safety.assessment import Level
from bot.safety.idioms import ANIMALS, FICTION, IDIOMS, MACHINES, MEDIA, MENTIONS, RELATIONS
from bot.safety.patterns import (
    WEAK,
    Findings,
    Mention,
    Pattern,
    Reach,
    Span,
    Trie,
    expand,
    first_keys,
    needs,
    parse,
    phrases_of,
    words_of,
)
from bot.safety.resemblance import LEVELS, resembles
from bot.safety.rules import RULES
from bot.safety.rules.rule import Rule
from bot.safety.text import Token, Vocabulary, lemma, tokenise

RESEMBLANCE = {
    level: Rule(
        f"resembles-{level}",
        level,
        "The words together read like messages of people who need this care",
        (),
        "Learned from labelled messages (bot/safety/resemblance.py), no guideline",
        (),
        (),
    )
    for level in LEVELS
}
"""The second net's findings; they are no rows of the table."""
_BY_ID = {rule.id: rule for rule in RULES}
_LIVE = frozenset({"past", "question", "hypothetical"})
_TIMES = ("@agolong", "@agodays", "@long", "@days", "@backthen")
"""When it was, and how long: what is happening now has neither."""
_SCATTERED = frozenset({"self-harm", "poison", "drug"})
"""Topics whose parts may stand far apart: what betrays an intention, what was taken and what came of it."""
_BRIEF, _SHORT = 7, 10
"""Words of a sentence, and of a message, that has room for the sign alone: in it a weak line counts."""
_UP = {Level.SEE_DOCTOR: Level.URGENT, Level.URGENT: Level.EMERGENCY, Level.EMERGENCY: Level.EMERGENCY}


@dataclass(frozen=True, slots=True)
class Hit:
    """A row that fired, its level after raising, and the characters it fired on."""

    rule: Rule
    level: Level
    start: int
    end: int


class Known(NamedTuple):
    """What is named where, whether it counts or not, and how far each token sees."""

    places: Mapping[str, Collection[Span]]
    reach: Reach


Needs = tuple[frozenset[str], ...]


class Line(NamedTuple):
    """A pattern of row ``n``, what it needs, and whether it is weak."""

    n: int
    pattern: Pattern
    needs: Needs
    weak: bool


class BuiltConcept(NamedTuple):
    """A concept, its patterns with what each needs, and what one of them needs at the least: a gate to all of them."""

    name: str
    patterns: Sequence[tuple[Pattern, Needs]]
    gate: frozenset[str]

    @classmethod
    def of(cls, name: str, patterns: Sequence[str]) -> "BuiltConcept":
        """The concept with its patterns read."""
        read = [(parse(pattern), needs(parse(pattern))) for pattern in patterns]
        return cls(name, read, frozenset().union(*(min(needed, key=len) for _, needed in read)))


class Scope(NamedTuple):
    """The words and concepts that some rules ask for, and how those concepts are built that are built."""

    keys: frozenset[str]
    built: Sequence[BuiltConcept]


def _keys(patterns: Iterable[Pattern]) -> frozenset[str]:
    return frozenset(key for p in patterns for keys in needs(p, every=True) for key in keys)


class Table:
    """Lexicon and rows, compiled once."""

    def __init__(self) -> None:
        """Compiles lexicon and rows."""
        self.trie, self.said_as = Trie(), Trie()
        for word, text in lexicon.SAID_AS.items():
            for phrase in text.split(","):
                self.said_as.add([lemma(w) for w in phrase.split()], word)
        words: set[str] = set()
        for concept, phrases in expand(lexicon.WORDS).items():
            for stems in phrases:
                self.trie.add(stems, "@" + concept)
        for text in lexicon.WORDS.values():
            words.update(w for phrase in text.split(",") for w in phrase.split() if w[0] != "@")
        self.built = [BuiltConcept.of("@" + concept, patterns) for concept, patterns in lexicon.BUILT.items()]
        words.update(w for patterns in lexicon.BUILT.values() for p in patterns for w in words_of(p))
        self.by_key: dict[str, list[Line]] = {}
        every = [pattern for concept in self.built for pattern, _ in concept.patterns]
        for n, rule in enumerate(RULES):
            for text in rule.patterns:
                pattern = parse(text)
                line = Line(n, pattern, needs(pattern), text.startswith(WEAK))
                words.update(words_of(text))
                every.append(pattern)
                for key in first_keys(pattern):
                    self.by_key.setdefault(key, []).append(line)
        for phrase in {w for p in every for w in phrases_of(p)}:
            self.trie.add([lemma(w) for w in phrase.split("_")], phrase)
            words.update(phrase.split("_"))
        raising = (parse(p) for rule in RULES for p in rule.raised_by)
        self.whole = Scope(_keys((*every, *raising)), self.built)
        self.now = Scope(self.whole.keys, [concept for concept in self.built if concept.name not in _TIMES])
        self.though = {
            though: self._scope([rule for rule in RULES if rule.counts_though == though])
            for though in {rule.counts_though for rule in RULES if rule.counts_though}
        }
        for known in (*IDIOMS, *MENTIONS, *FICTION, *ANIMALS, *MACHINES, *MEDIA, *RELATIONS):
            words.update(known.split())
        self.vocabulary = Vocabulary(w for w in words if w.isalpha())

    def _scope(self, rules: Sequence[Rule]) -> Scope:
        """What a text must be read for where only some rules are looked for."""
        keys = set(_keys(parse(p) for rule in rules for p in rule.patterns))
        built = []
        for concept in reversed(self.built):
            if concept.name in keys:
                keys |= _keys(p for p, _ in concept.patterns)
                built.append(concept)
        return Scope(frozenset(keys), built[::-1])


_COMPILING = Lock()


@cache
def table() -> Table:
    """The one table; who asks while it is being compiled waits for it, rather than compiling another."""
    with _COMPILING:
        return _compiled()


@cache
def _compiled() -> Table:
    """Stays for good: the collector of garbage need not look through it at every long message."""
    whole = Table()
    gc.freeze()
    return whole


def read(text: str) -> list[Token]:
    """The text as tokens."""
    return tokenise(text, table().vocabulary)


def concepts(
    tokens: Sequence[Token],
    reasons: Sequence[str],
    trigger: Sequence[int],
    ignoring: frozenset[str],
    known: Known | None = None,
    scope: Scope | None = None,
) -> Findings:
    """Words, concepts and built concepts of a text, or those in ``scope``.

    ``known`` saves looking for what is ``named`` twice.
    """
    known, within = known or named(tokens), scope or table().whole
    quiet = ["" if r in ignoring else r for r in reasons]
    places = {key: at for key, at in known.places.items() if key in scope.keys} if scope else known.places
    found = Findings(tokens, quiet, trigger, places, known.reach)
    for concept, start, end in measures.spread(tokens, found.counts):
        if scope is None or concept in scope.keys:
            found.add(concept, start, end)
    for concept, patterns, gate in within.built:
        if gate.isdisjoint(found.names):
            continue
        built = [m for p, keys in patterns if _possible(keys, found) for m in found.places(p)]
        for mention in built:
            found.add(concept, mention.start, mention.end, mention)
        if built:
            found.forget(concept)
    return found


def named(tokens: Sequence[Token]) -> Known:
    """Every word and form that is asked for, every phrase of the lexicon and every measure."""
    wanted = table().whole.keys
    places: dict[str, dict[Span, None]] = {}
    for i, token in enumerate(tokens):
        for key in (token.lemma, "=" + token.text):
            if key in wanted:
                places.setdefault(key, {})[i, i + 1] = None
    same: dict[int, list[tuple[str, int]]] = {}
    for word, start, end in table().said_as.all(tokens):
        same.setdefault(start, []).append((word, end))
        places.setdefault(word, {})[start, end] = None
    phrases = table().trie.all(tokens, same)
    for key, start, end in (*phrases, *measures.mentions(tokens), *duration.stretches(tokens), *clock.times(tokens)):
        places.setdefault(key, {})[start, end] = None
    return Known(places, Reach(tokens))


def _possible(keys: Needs, found: Findings) -> bool:
    names = found.names
    for needed in keys:  # noqa: SIM110 (asked thousands of times a message: a generator costs three times as much)
        if needed.isdisjoint(names):
            return False
    return True


def language_of(text: str) -> str:
    """The language of a text as a two-letter code."""
    return languages.language_of(text)


def names(text: str, concepts: frozenset[str]) -> str:
    """The last words of a text that name one of the concepts, "" for none."""
    tokens = read(text)
    known = named(tokens).places
    end, start = max(((end, start) for concept in concepts for start, end in known.get(concept, ())), default=(0, 0))
    return text[tokens[start].start : tokens[end - 1].end] if end else ""


def quotes(text: str) -> bool:
    """Whether a text speaks of words: it quotes, or asks how they are said."""
    return not {"quoted", "mentioned"}.isdisjoint(context.reasons(read(text)))


def last_reason(text: str) -> str:
    """Why the end of a text does not count: "animal", "fiction" and so on, "" where it does."""
    return "".join(context.reasons(read(text))[-1:])


_LONG = 10_000


@contextmanager
def _collector_paused(pause: bool) -> Iterator[None]:
    """Reading makes many small objects and no cycles: the collector would spend a quarter of the time looking for some.

    Of several threads the one that found the collector running starts it again.
    """
    if not (pause and gc.isenabled()):
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def hits(
    text: str,
    live: bool = False,
    tokens: Sequence[Token] | None = None,
    net: bool = False,
    meant: bool = False,
) -> list[Hit]:
    """Every row that fires on a text, highest level first, then as they stand in it.

    ``live``: what was told of the past, or asked in general, is happening now. ``tokens`` saves reading it twice.
    ``net``: read by the second net too, which is for single messages. ``meant``: weak lines count, as in the answer to
    a question about the sign.
    """
    code, foreign = languages.hits(text)
    out = [Hit(_BY_ID[h.rule], _BY_ID[h.rule].level, h.start, h.end) for h in foreign]
    known = {h.rule.id for h in out}
    english = code == "en"  # the second net reads nothing else, so that weak lines cannot wait for it there
    if english or languages.has_english(text):
        with _collector_paused(len(text) > _LONG):
            found = _english(tokens or read(text), live, net and english, meant or live or not english)
        out += [hit for hit in found if hit.rule.id not in known]
    return sorted(out, key=lambda h: (-h.level.rank, h.start, h.rule.id))


def _english(tokens: Sequence[Token], live: bool, net: bool, meant: bool) -> list[Hit]:
    """What counts: a weak line where little else is said, where the net reads its level too or cannot read."""
    if not tokens:
        return []
    fired: dict[int, Mention] = {}
    lifted = _LIVE if live else frozenset()
    trigger = negation.triggers(tokens)
    reasons = context.reasons(tokens, trigger)
    present = frozenset(reasons) - {""}
    known = named(tokens)
    plain = concepts(tokens, reasons, trigger, lifted, known, table().now if live else None)
    if live:
        _make_present(plain)
    views = {frozenset[str](): plain}
    doubted: dict[int, Mention] = {}
    words = Counter(token.sentence for token in tokens if token.text[0].isalnum())
    meant = meant or words.total() <= _SHORT
    over = _over(plain)
    for line in _candidates(plain):
        rule = RULES[line.n]
        if line.n in fired or (over and rule.level is Level.SEE_DOCTOR):
            continue
        though = rule.counts_though if rule.counts_though & (present - lifted) else frozenset()
        if though not in views:
            views[though] = concepts(tokens, reasons, trigger, though | lifted, known, table().though[though])
        for place in views[though].standing(line.pattern, rule.topic in _SCATTERED):
            if not line.weak or meant or words[tokens[place.start].sentence] <= _BRIEF:
                fired[line.n] = place
                break
            doubted.setdefault(line.n, place)
    out = [_hit(n, place, tokens, plain) for n, place in fired.items()]
    told = _highest(out)
    if net and told is not Level.EMERGENCY:
        like = resembles(tokens, plain, told)
        weak = [_hit(n, place, tokens, plain) for n, place in doubted.items() if n not in fired]
        out += [hit for hit in weak if not like or told.rank < like.level.rank >= hit.level.rank]
        if like and like.level.rank > _highest(out).rank:
            out.append(Hit(RESEMBLANCE[like.level], like.level, tokens[like.start].start, tokens[like.end - 1].end))
    return out


def _hit(n: int, place: Mention, tokens: Sequence[Token], found: Findings) -> Hit:
    return Hit(RULES[n], _raised(RULES[n], found), tokens[place.start].start, tokens[place.end - 1].end)


def _highest(found: Sequence[Hit]) -> Level:
    return max((hit.level for hit in found), key=lambda level: level.rank, default=Level.NONE)


def _over(found: Findings) -> bool:
    """What needs no more than an appointment needs none once it has stopped."""
    return "@resolved" in found.at and any(not m.quiet for at in found.at["@resolved"].values() for m in at)


def _make_present(found: Findings) -> None:
    for key in _TIMES:
        found.drop(key)
    found.add("@now", 0, 1)
    found.add("@sudden", 0, 1)
    found.forget()


def _candidates(found: Findings) -> Iterable[Line]:
    for key in list(found.at):
        for line in table().by_key.get(key, ()):
            if _possible(line.needs, found):
                yield line


def _raised(rule: Rule, found: Findings) -> Level:
    if any(found.place(parse(p)) for p in rule.raised_by):
        return _UP[rule.level]
    return rule.level
