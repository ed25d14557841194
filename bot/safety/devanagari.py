"""Hindi in its own script as people type it in Latin letters, so that one table of signs serves both."""

_CONSONANTS = dict(zip(
    "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ",
    "k kh g gh n ch chh j jh n t th d dh n t th d dh n p ph b bh m y r l v sh sh s h l".split(), strict=True,
))  # fmt: skip
_VOWELS = dict(zip("अआइईउऊऋएऐओऔऑ", "a a i i u u ri e ai o au o".split(), strict=True))
_SIGNS = dict(zip("ािीुूृेैोौॉ", "a i i u u ri e ai o au o".split(), strict=True))
_SILENT, _DOTTED, _NASAL = "\u094d", "\u093c", "\u0902\u0901"
_WITH_DOT = {"ph": "f", "j": "z"}


def is_devanagari(word: str) -> bool:
    """Whether a word is written in this script."""
    return any("\u0900" <= letter <= "\u097f" for letter in word)


def latin(word: str) -> str:
    """The word in Latin letters; the vowel that a consonant carries unwritten is left out where nobody says it."""
    sounds: list[list[str]] = []  # consonant, vowel, "?" where the vowel is unwritten
    for letter in word:
        last = sounds[-1] if sounds else None
        if letter in _CONSONANTS:
            sounds.append([_CONSONANTS[letter], "a", "?"])
        elif letter in _VOWELS:
            sounds.append(["", _VOWELS[letter], ""])
        elif last is None:
            continue
        elif letter in _SIGNS:
            last[1:] = [_SIGNS[letter], ""]
        elif letter == _SILENT:
            last[1:] = ["", ""]
        elif letter == _DOTTED:
            last[0] = _WITH_DOT.get(last[0], last[0])
        elif letter in _NASAL:
            sounds.append(["n", "", ""])
    if sounds and sounds[-1][:2] == ["n", ""]:
        sounds.pop()
    for i in range(len(sounds) - 1, 0, -1):
        unsaid = i == len(sounds) - 1 or (sounds[i + 1][1] and sounds[i - 1][1])
        if sounds[i][2] and unsaid:
            sounds[i][1] = ""
    return "".join(consonant + vowel for consonant, vowel, _ in sounds)
