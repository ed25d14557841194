"""Reads a message as words: every way to write an apostrophe, emoji, abbreviations, stretched and misspelt words.

Each token keeps its place in the text as typed, so that a finding can show the person's own words.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from bot.safety.devanagari import is_devanagari, latin
from bot.safety.dictionary import DICTIONARY
from bot.safety.spelling import ABBREVIATIONS, CONTRACTIONS, EMOJI, IRREGULAR, NUMBERS
from bot.safety.words import COMMON

_JOINERS = "\u00ad\u200b-\u200f\u2060\ufeff\u0300-\u036f\ufe0f"
_VOWEL_SIGNS = "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
_APOSTROPHES = "'’‘`´ʼ′＇‛"
_TOKEN = re.compile(
    rf"\d+(?:[.,]\d+)*|[^\W_](?:[^\W_]|[{_JOINERS}{_VOWEL_SIGNS}]|[{_APOSTROPHES}](?=[^\W_]))*|\n[\s]*\n|\n|\.{{2,}}|[^\w\s]|_"
)
_DROP = re.compile(f"[{_JOINERS}{_APOSTROPHES}]")
_STRETCHED = re.compile(r"(.)\1{2,}")
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = str.maketrans("", "", "aeiou")
_UNVOICED = str.maketrans("", "", "aeiouyh")
_NUMBER_AND_UNIT = re.compile(r"(\d+(?:[.,]\d+)?)([a-z]+)")
_SILENT = str.maketrans("", "", "aeiouyh")
_LEET = str.maketrans("013457@$", "oieastas")
_ENDERS = frozenset(".!?;\n।")
_PERIOD = 8
_QUOTES = frozenset('"“”«»„')
_RARER = DICTIONARY | frozenset(("hadnt", "hasnt", "havent", "fella", "fellas", "panto", "pantos"))
"""Words that are read as they stand, or as two run together, but never as another."""


_COMPOUNDS = frozenset(
    """backend backline bitcoin boxset charade deadlock failover failovers flippers frontend gearstick goalie hatchback
    hotfix iplayer lifeguard loadshedding minibus motherboard mugshot noticeboard offside outage
    playlist posh punchline reboot rebooted rebooting reword runtime screenwriting selfie selfies skateboard snapshot
    speedrun storyboard storyline surfboard timeout understudy voiceover walkman webhook worksheet
    photoshop kindle chromebook roomba sigkill redis mutex cringey dram cockpit autopilot keyframe""".split()
)
"""Words of machines, stage and sport that are neither misspelt nor two words run together."""


class Token(NamedTuple):
    """One word or mark: ``text`` as read (lower case, repaired), ``lemma`` its stem, its place, its sentence."""

    text: str
    lemma: str
    start: int
    end: int
    sentence: int


@lru_cache(maxsize=65536)
def lemma(word: str) -> str:
    """A crude stem, the same for patterns and messages: breathing, breathe and breathed become breath."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    stem = word
    if len(stem) > 5 and stem.endswith("ness"):
        stem = stem[:-4]
    elif len(stem) > 5 and stem.endswith("ing"):
        stem = stem[:-3]
    elif len(stem) > 4 and stem.endswith("ied"):
        stem = stem[:-3] + "y"
    elif len(stem) > 4 and stem.endswith("ed") and not stem.endswith("eed"):
        stem = stem[:-2]
    elif len(stem) > 4 and stem.endswith("ies"):
        stem = stem[:-3] + "y"
    elif len(stem) > 4 and stem.endswith(("sses", "shes", "ches", "xes")):
        stem = stem[:-2]
    elif len(stem) > 3 and stem.endswith("s") and not stem.endswith(("ss", "us", "is")):
        stem = stem[:-1]
    elif len(stem) > 5 and stem.endswith("ly"):
        stem = stem[:-2]
    for known in (stem, stem + stem[-1]):
        if known in IRREGULAR:
            return IRREGULAR[known]
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "aeiou":
        stem = stem[:-1]
        if stem in IRREGULAR:
            return IRREGULAR[stem]
    if stem + "e" in IRREGULAR:
        return IRREGULAR[stem + "e"]
    if len(stem) > 4 and stem.endswith("e"):
        stem = stem[:-1]
    if len(stem) > 3 and stem.endswith("i"):
        stem = stem[:-1] + "y"
    return IRREGULAR.get(stem, stem)


def foreign_stem(word: str) -> str:
    """A word of another language without a plural s; the English stem would make "wirr" "wir" and "se" "see"."""
    return word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _skeleton(word: str) -> str:
    """How a word sounds, roughly: brething and breathing, seezure and seizure agree."""
    sound = word.replace("ph", "f").replace("ck", "k").replace("sc", "s").replace("wh", "w").replace("gh", "")
    sound = sound.replace("kn", "n").replace("c", "k").replace("z", "s").replace("x", "ks").replace("tion", "shn")
    first = "a" if sound[:1] in "aeiouy" else sound[:1]
    return first + _DOUBLED.sub(r"\1", sound[1:].translate(_UNVOICED))


def _bones(word: str) -> str:
    """The consonants, doubled ones once."""
    return _DOUBLED.sub(r"\1", word.translate(_VOWELS))


def _distance(a: str, b: str, most: int) -> int:
    """Optimal string alignment distance, ``most + 1`` when it is larger."""
    if abs(len(a) - len(b)) > most:
        return most + 1
    before, last = list(range(len(b) + 1)), list[int]()
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                best = min(best, last[j - 2] + 1)
            row.append(best)
        if min(row) > most:
            return most + 1
        before, last = row, before
    return min(before[-1], most + 1)


class Vocabulary:
    """The words of the table, to repair spelling against. Common English words are never changed."""

    def __init__(self, words: Iterable[str]) -> None:
        """Takes the words; how they may be misspelt is worked out at the first unknown word."""
        self.words = frozenset(words)
        self.lemmas = frozenset(map(lemma, self.words))
        self._deletes: dict[str, list[str]] = {}
        self._sounds: dict[str, list[str]] = {}
        self._repair = lru_cache(maxsize=65536)(self._search)

    def _file(self) -> None:
        """Files every word under its spellings with one letter left out, and under its sound."""
        deletes, sounds = dict[str, list[str]](), dict[str, list[str]]()
        for word in sorted(w for w in self.words if len(w) > 3 and w.isalpha()):
            for key in {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}:
                deletes.setdefault(key, []).append(word)
            sounds.setdefault(_skeleton(word), []).append(word)
        self._deletes, self._sounds = deletes, sounds

    def knows(self, word: str) -> bool:
        """Whether the word is one of the table's or a common one."""
        return word in self.words or word in COMMON or word in _COMPOUNDS or lemma(word) in self.lemmas or len(word) < 3

    def repair(self, word: str) -> tuple[str, ...]:
        """The word as it was probably meant: itself, one other, or two that were run together."""
        if self.knows(word) or len(word) > 24:
            return (word,)
        return self._repair(word)

    def _search(self, word: str) -> tuple[str, ...]:
        if word.endswith("in") and self.knows(word + "g"):
            return (word + "g",)
        if word in _RARER:
            return self._split(word) or (word,)
        plain = _STRETCHED.sub(r"\1\1", word)
        for guess in (plain, _STRETCHED.sub(r"\1", word), word.translate(_LEET), re.sub(r"(.)\1", r"\1", word)):
            if guess != word and self.knows(guess):
                return (guess,)
        if not plain.isascii() or len(plain) < 4:
            return (plain,)
        split = self._split(plain)
        near = "" if word in _RARER or (lemma(word) in _RARER and not word.endswith("y")) else self._near(plain)
        if split and not near:
            return split
        return (near,) if near else split or (plain,)

    def _near(self, word: str) -> str:
        if not self._deletes:
            self._file()
        most = 1 if len(word) < 7 else 2
        found = {
            w
            for key in [word, *(word[:i] + word[i + 1 :] for i in range(len(word)))]
            for w in self._deletes.get(key, ())
        }
        scored = [(float(_distance(word, w, most)), w) for w in found if w[0] == word[0] or len(word) > 5]
        scored += [
            (d - 0.5, w)
            for w in self._sounds.get(_skeleton(word), ())
            if len(w) > 4 and len(word) > 4 and (d := _distance(word, w, 3)) <= min(3, len(word) // 2)
        ]
        if len(word) < 5:
            scored = [(d, w) for d, w in scored if _bones(w) == _bones(word)]
        bones = _bones(word)
        scored = [(d, w) for d, w in scored if d <= most or (d <= 2.5 and len(w) > 5)]
        scored = [(d, w) for d, w in scored if d < 2 or len(word) > 8 or _bones(w) == bones]
        if not scored:
            return ""
        return min(
            scored,
            key=lambda s: (s[0] - 0.6 * (_bones(s[1]) == bones), s[1][0] != word[0], abs(len(s[1]) - len(word)), s[1]),
        )[1]

    def _split(self, word: str) -> tuple[str, ...]:
        for i in range(len(word) - 3, 2, -1):
            left, right = word[:i], word[i:]
            if left in self.words and (right in self.words or lemma(right) in self.lemmas):
                return left, right
        return ()


@lru_cache(maxsize=16384)
def _read(raw: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """One typed word as the words it stands for."""
    word = unicodedata.normalize("NFKD", raw).casefold()
    word = _DROP.sub("", word)
    if word in CONTRACTIONS and any(a in raw for a in _APOSTROPHES):
        return CONTRACTIONS[word]
    if any(a in raw for a in _APOSTROPHES) and word.endswith("s") and not word.endswith(("ss", "nts")):
        word = word[:-1] if len(word) > 2 else word
    if raw == "SOB":
        return ("breathless",)
    if word in ABBREVIATIONS:
        return ABBREVIATIONS[word]
    if word in NUMBERS:
        return (word,)
    if word[0].isdigit():
        found = _NUMBER_AND_UNIT.fullmatch(word)
        if found and found[2] not in ("st", "nd", "rd", "th"):
            return (found[1], *ABBREVIATIONS.get(found[2], (found[2],)))
        return (word,)
    if not word.isalpha() and word.isalnum() and (guess := word.translate(_LEET)).isalpha() and vocabulary.knows(guess):
        return (guess,)
    out: list[str] = []
    for part in vocabulary.repair(word):
        out.extend(ABBREVIATIONS.get(part, (part,)))
    return tuple(out)


@lru_cache(maxsize=16384)
def _plain(raw: str) -> tuple[str, ...]:
    """A word of another language: lower case, no accents, in Latin letters, split at apostrophes."""
    if is_devanagari(raw):
        return (latin(unicodedata.normalize("NFKD", raw)) or "?",)
    word = unicodedata.normalize("NFKD", re.sub(f"[{_APOSTROPHES}]", " ", raw)).casefold()
    return tuple(re.sub(f"[{_JOINERS}]", "", word).split()) or ("?",)


def _repeats(raw: str, said: list[str], again: list[int]) -> bool:
    """Whether this only goes on repeating itself: after six rounds the same few words say nothing new."""
    over = False
    if raw in said:
        for period in range(1, _PERIOD + 1):
            again[period] = again[period] + 1 if said[-period] == raw else 0
            over = over or again[period] > 6 * period
    else:
        again[:] = [0] * (_PERIOD + 1)
    said.append(raw)
    del said[0]
    return over


def stems(*texts: str) -> frozenset[str]:
    """The stems of the words of some texts."""
    return frozenset(lemma(word) for text in texts for word in text.split())


def sentences(tokens: Sequence[Token]) -> list[range]:
    """The places of each sentence's tokens; in a whole message a token's ``sentence`` is its number in the list."""
    out = list[range]()
    start = 0
    while start < len(tokens):
        end = bisect_right(tokens, tokens[start].sentence, start, key=_SENTENCE)
        out.append(range(start, end))
        start = end
    return out


def sentence_at(tokens: Sequence[Token], i: int) -> range:
    """The places of the sentence of a token."""
    number = tokens[i].sentence
    start = bisect_left(tokens, number, 0, i, key=_SENTENCE)
    return range(start, bisect_right(tokens, number, i, key=_SENTENCE))


_SENTENCE = attrgetter("sentence")


def clauses(tokens: Sequence[Token], stops: frozenset[str]) -> Iterator[range]:
    """The places of each clause's tokens: up to one of ``stops``, which belongs to none, or the end of its sentence."""
    for places in sentences(tokens):
        start = places.start
        for i in places:
            if tokens[i].text in stops:
                if start < i:
                    yield range(start, i)
                start = i + 1
        if start < places.stop:
            yield range(start, places.stop)


def tokenise(text: str, vocabulary: Vocabulary | None) -> list[Token]:
    """The message as tokens, without repair where no vocabulary is given.

    Linear in its length; sentence ends are ``. ! ? ;`` and line breaks.
    """
    tokens: list[Token] = []
    sentence, said, again = 0, [""] * _PERIOD, [0] * (_PERIOD + 1)
    stem = lemma if vocabulary else foreign_stem
    for found in _TOKEN.finditer(text):
        raw, start, end = found[0], found.start(), found.end()
        if _repeats(raw, said, again):
            continue
        if raw[0].isalnum():
            if len(raw) > 64:
                words: tuple[str, ...] = (raw[:24].lower(),)
            else:
                words = _read(raw, vocabulary) if vocabulary else _plain(raw)
        elif raw in EMOJI:
            words = EMOJI[raw]
        elif raw[0] == "\n":
            words = ("\n",)
        elif raw.startswith(("..", "…")):
            words = ("...",)
        elif raw in _QUOTES:
            words = ('"',)
        else:
            words = (raw,)
        for word in words:
            tokens.append(Token(word, stem(word), start, end, sentence))
        if raw[0] in _ENDERS and words[0] != "...":
            sentence += 1
    return tokens
