"""When a raised level may fall: a true correction, a clinician's all-clear, a closed event.

Feeling better, minimising, joking, annoyance, guesses at a harmless cause, role play and orders to forget it are none
of these. A first match is not enough: each kind has words that must stand beside it and words that forbid it.
"""

import re
from collections.abc import Sequence
from difflib import get_close_matches

from bot.safety import engine
from bot.safety import retraction_words as say
from bot.safety.assessment import Level
from bot.safety.idioms import ANIMALS, MACHINES, RELATIONS
from bot.safety.languages import language_of
from bot.safety.text import Token

_LONGEST = 4000
"""Characters beyond which a message is a story, not a correction."""


def _plain(text: str) -> str:
    return text.casefold().replace("’", "'")


def taken_back(
    text: str, tokens: Sequence[Token], own: Level, level: Level, rules: Sequence[str], told: str, bot: str = ""
) -> str:
    """Why this turn takes back what the conversation has raised, "" when it does not.

    ``own``: the level of the turn read alone. ``level`` and ``rules``: what stands so far. ``told``: the turns so far.
    ``bot``: what the turn answers.
    """
    if len(text) > _LONGEST:
        return ""
    said = _plain(text)
    if say.ORDERS.search(said) and not say.SLIP.search(said):
        return ""
    # Within one message an old all-clear says nothing of what came after it.
    if is_all_clear(text, [t.text for t in tokens], level, told) and (own is Level.NONE or is_over(text)):
        return "cleared"
    grave = any(rule.startswith("self-harm") for rule in rules)
    poisoned = any(rule.startswith(say.POISONED) for rule in rules)
    if (is_caused(text, told) and not grave) or (poisoned and is_harmless_dose(text)):
        return "caused"
    if level is Level.NONE:
        return "closed" if is_ended(text, f"{told} {said}", level) else ""
    if own is Level.NONE and rules and all(rule.startswith(say.GUESSED) for rule in rules) and is_well(text):
        return "well"
    if is_figure(text, told, bot, grave) or is_anothers(text, told, rules):
        return "corrected"
    if is_correction(text, tokens, told, grave, poisoned):
        return "corrected" if own.rank < Level.URGENT.rank or not grave else ""
    if grave:
        return "closed" if own is Level.NONE and is_closed(text) and say.THOUGHTS_GONE.search(_plain(text)) else ""
    return "closed" if is_closed(text) or is_ended(text, told, level) or _abroad(text, told) else ""


def only_words(told: str) -> bool:
    """Whether what was told so far is for a story, a class, a script."""
    return bool(told and say.WORDS_ONLY.search(told))


def is_over(text: str) -> bool:
    """All that is told is over: nothing in the text goes on or came after."""
    said = _plain(text)
    return bool(say.OVER.search(said)) and not say.GOING_ON.search(say.LET_OUT.without(said))


def is_all_clear(text: str, words: Sequence[str], level: Level, told: str) -> bool:
    """A clinician has looked at it and found it harmless, or treated it."""
    said = _plain(text)
    if level.rank >= Level.URGENT.rank and say.BEFOREHAND.search(said) and not say.THAT_WAS.search(said):
        return False
    other = say.HIS_OR_HERS.search(said)
    who = (other["who"] or other["whom"]) if other else ""
    if who in RELATIONS and not _of_another(told, who):
        return False
    vet = "vet" in words and not ANIMALS.isdisjoint(set(words) - {"vet", "vets"})
    clinicians = sum(word in say.CLINICIANS for word in words) - say.UNSEEN.count(said)
    if not vet and clinicians <= 0 and not say.CLINIC.search(said):
        return False
    if say.LAY.search(said) or say.ORDERS.search(said) or (say.EARLIER.search(said) and not is_closed(text)):
        return False
    return bool(say.CLEARED.search(say.FELT.without(said)) and not say.NOT_YET.search(say.FOLLOW_UP.without(said)))


def _of_another(told: str, who: str) -> bool:
    """Whether the turns so far speak of this person, or of a "he" or "she" that may be."""
    return not {who, "he", "she", "his", "her", "him", "hes", "shes", "he's", "she's"}.isdisjoint(
        re.findall(r"[\w']+", told)
    )


def is_correction(text: str, tokens: Sequence[Token], told: str, self_harm: bool, poisoned: bool) -> bool:
    """The person meant something else: a slip of the keys, an animal, a machine, words that were only quoted."""
    said = _plain(text)
    if self_harm:
        return bool(say.TYPING.search(said)) and not say.JOKE.search(said)
    words = [t.text for t in tokens]
    if say.DETAIL.search(said) or say.STANDS.search(said) or say.LESS.search(said):
        return False
    if _is_no_person(words):
        return True
    if say.SLIP.search(said) or (say.MEANT.search(said) and not _somebody(words)):
        play = poisoned and say.WORDS_ONLY.search(said) and not say.SLIP.search(said)
        return not (play or _restates(said, told))
    if say.WORDS_ONLY.search(said):
        return not poisoned and not say.ONGOING.search(said)
    if played := next(filter(say.GAME.search, re.split(r"[.!?\n]", said)), ""):
        return not (say.PLAYED.search(played) or say.HEDGED.search(said) or say.ONGOING.search(said))
    if poisoned:
        return False
    if any(cause.said[0].search(said) for cause in say.CAUSES):
        return False  # It does not explain all that was told, or is_caused would have known it.
    over = say.TURNED_OUT.search(said) or (say.ALARM_OVER.search(said) and say.IT_WAS.search(said))
    return bool(over) and not any(w.search(said) for w in (say.HEDGED, say.ONGOING, say.LAY))


def _restates(said: str, told: str) -> bool:
    """A slip put right in a word or two that still name a sign: "I meant my leg", "typo: dropped, not droped"."""
    words = [word for word in re.findall(r"[\w'-]+", say.SLIP.without(said)) if word not in _PUTS_RIGHT]
    known = set(re.findall(r"[\w'-]+", told))
    # "SMELLING" where "swelling" stood says something else.
    new = (get_close_matches(word, known, 1) for word in words if word not in known)
    if not 0 < len(words) <= _BARE or any(like and like[0] not in words for like in new):
        return False
    return bool(engine.names(" ".join(words), _SIGNS)) or not (known | RELATIONS).isdisjoint(words)


def is_well(text: str) -> bool:
    """Twice said what only somebody does who is well; it outweighs no sign, but the second net's guess."""
    said = _plain(text)
    return say.WELL.count(said) > 1 and not (
        say.ONGOING.search(said) or re.search(r"\b(?:not|isn't|hardly|barely|stopped|but)\b", said)
    )


def is_figure(text: str, told: str, bot: str, self_harm: bool) -> bool:
    """What was told was a way of speaking; of dying, only where the bot asked and nothing speaks for it."""
    said = _plain(text)
    if not say.FIGURE.search(said) or say.ONGOING.search(said) or re.search(r"\b(?:but|real|really)\b", said):
        return False
    return not self_harm or bool(say.SUICIDE.search(bot) and not say.IN_EARNEST.search(f"{told} {said}"))


def is_anothers(text: str, told: str, rules: Sequence[str]) -> bool:
    """The medicine that made a sign of it is another person's: "the atorvastatin's my husband's"."""
    said = _plain(text)
    if not any(rule.startswith(say.MEDICINE) for rule in rules) or not say.REVISED.search(said):
        return False
    found = say.BELONGS.search(said)
    if not found:
        return False
    who, what = found["who"] or found["whom"], found["what"]
    return (who is None or who in RELATIONS) and (what is None or what in say.THE_MEDICINE or what in told)


def is_harmless_dose(text: str) -> bool:
    """Nothing was swallowed after all, or no more than the packet says."""
    said = _plain(text)
    if say.HEDGED.search(said) or say.MISSING.search(said):
        return False
    return bool(say.NOT_TAKEN.search(said) or (say.REVISED.search(said) and say.DOSE.search(said)))


def _somebody(words: Sequence[str]) -> bool:
    """ "I mean my dad": another person is ill instead."""
    return not RELATIONS.isdisjoint(words)


_IS = frozenset("is was its am are being".split())
_PRONOUNS = frozenset("he she it that this they".split())
_MEANS = frozenset("mean meant about for talking".split())
_ARTICLES = frozenset("a an my the our his her their this".split())
_OPENING = frozenset(
    ", . ! ... - \n oh ah god sorry should of have had ve said lol haha no wait omg yes gosh apologies".split(" ")
)
"""What may stand before "the puppy" where that is all that is said."""
_ENDS = frozenset(", . ! \n".split(" "))
_NOT_THE_ANIMAL = frozenset(
    "person people lover owner walker sitter mad bite bites bit scratch scratched bed hair food toy park show".split()
)
_SPEAKS = frozenset("says said say thinks reckons told tells suggests suggested".split())
"""What a machine answers when it is asked."""
_FIGURES = frozenset("doll dolls teddy puppet balloon statue scarecrow snowman manikin mannequin".split())
_NO_PERSON = (ANIMALS | MACHINES | _FIGURES) - {"vet", "boiler"}
_BARE = 4
"""Words of a message that is no more than a name."""
_PUTS_RIGHT = frozenset(
    """i it its it's was is meant mean to say said type write sorry oops not no the a an my his her of wait oh ah
    actually should have be and lol haha""".split()
)
MEDICINES = frozenset(("@pillword", "@painkiller", "@medword", "@drugname", "@heartpill", "@childmed"))
_SIGNS = frozenset(("@bodypart", "@complaint", "@pain", "@tightness")) | MEDICINES


def _is_no_person(words: Sequence[str]) -> bool:
    """ "She's a spaniel", "I meant the laptop", "the cat, not me": not "cat-cow pose", not "me, not the cat"."""
    return any(word in _NO_PERSON and _stands_for_it(words, i) for i, word in enumerate(words))


def _stands_for_it(words: Sequence[str], at: int) -> bool:
    """Whether the animal or machine at this place is what was meant all along."""
    near, after = list(words[max(0, at - 5) : at]), list(words[at + 1 : at + 6])
    if "not" in near or "-" in (near[-1:] + after[:1]) or not (_NOT_THE_ANIMAL | _SPEAKS).isdisjoint(after[:1]):
        return False
    article = next((n for n in range(len(near) - 1, len(near) - 4, -1) if n >= 0 and near[n] in _ARTICLES), -1)
    if article < 0:
        return not near and len(words) <= _BARE
    lead = set(near[max(0, article - 2) : article])
    opens = _OPENING.issuperset(words[: at - len(near) + article])
    if lead & _MEANS or after[:3] in ([",", "not", "me"], [",", "i", "mean"]):
        return True
    if opens and (lead & _IS or not after or after[0] in _ENDS):
        return True
    return bool(lead & _IS and _PRONOUNS & set(near[:article]))


def is_caused(text: str, told: str) -> bool:
    """What was told has a harmless cause that is known and is over or expected to pass."""
    said = _plain(text)
    if say.HEDGED.search(said) or say.ONGOING.search(said):
        return False
    return any(
        c.told.search(told) and all(words.search(said) for words in c.said) and not c.never.search(f"{told} {said}")
        for c in say.CAUSES
    )


def is_closed(text: str) -> bool:
    """It happened long ago and was dealt with."""
    said = _plain(text)
    closed = say.CLOSED.search(said) or (say.SEEN_TO.search(said) and say.THAT_WAS.search(said))
    return bool(say.LONG_AGO.search(said) and closed and not say.NEW.search(said))


def is_ended(text: str, told: str, level: Level) -> bool:
    """What was worth an appointment has stopped, or an emergency has come to its own end."""
    said = _plain(text)
    if level is Level.SEE_DOCTOR and say.STOPPED.search(said) and not say.NOT_STOPPED.search(said):
        return True
    return any(
        e.told.search(told)
        and all(words.search(said) for words in e.over)
        and not (e.unless.search(said) or e.never.search(f"{told} {said}"))
        for e in say.ENDINGS
    )


def _abroad(text: str, told: str) -> bool:
    """The same in Spanish, French, German, Portuguese and Hindi: few phrasings, no native speaker has reviewed them."""
    if (language_of(text) == "en" and language_of(told) == "en") or say.ABROAD_STILL.search(text):
        return False
    if say.ABROAD_OVER.search(text):
        return True
    return bool(say.ABROAD_WELL.search(text) and (say.ABROAD_PAST.search(text) or say.ABROAD_SEEN.search(text)))


def after_cue(text: str) -> str:
    """What a correction goes on to say: the part behind "but", for signs that are new."""
    parts = re.split(r"\b(?:but|however|though)\b", text, maxsplit=1, flags=re.IGNORECASE)
    return parts[1] if len(parts) == 2 else ""
