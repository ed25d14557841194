"""Reads what a writer produced: an answer may never tell a person to skip care, exclude a diagnosis or "
"invent a dose."""

import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Objection:
    """What an answer may not say: ``kind`` is "skip_care", "excludes_diagnosis" or "dose".

    ``text[start:end] == matched``.
    """

    kind: str
    matched: str
    start: int
    end: int


_CARE = (
    r"(?:doctors?|gp|hospital|emergency (?:room|department|services?)|a ?& ?e|ambulance|999|911|112|"
    r"medical (?:care|help|attention|advice)|appointment|checked)"
)
_SKIP = re.compile(
    r"\b(?:you (?:do not|don['’]t) (?:need|have) to|there is no need to|no need to|not necessary to|you can skip|"
    r"(?:do not|don['’]t) (?:bother|go|call|see|worry about)|avoid|skip|stop|instead of|rather than|put off|delay|"
    r"(?:you )?(?:needn['’]t|need not)|without)\b[^.!?\n]{0,60}?\b" + _CARE + r"\b|"
    r"\bstop (?:taking )?(?:your|the) (?:medicine|medication|tablets?|pills?|prescription)\b",
    re.IGNORECASE,
)
_EXCLUDES = re.compile(
    r"\b(?:you (?:do not|don['’]t|certainly do not|definitely do not) have|this (?:is not|isn['’]t|cannot be|"
    r"can['’]t be|is definitely not)|"
    r"it (?:is not|isn['’]t|cannot be|can['’]t be|is definitely not)|rules? out|you are not having|"
    r"nothing to worry about|"
    r"nothing serious|you['’]re (?:fine|ok|okay|safe)|you are (?:fine|ok|okay|safe)|definitely (?:benign|harmless)|"
    r"(?:your (?:twitch(?:es|ing)?|symptoms?) (?:is|are) (?:harmless|benign)))\b[^.!?\n]{0,50}",
    re.IGNORECASE,
)
_DOSE = re.compile(
    r"\b\d+(?:[.,]\d+)?(?:\s*(?:-|–|to)\s*\d+(?:[.,]\d+)?)?\s*(?:mg|mcg|µg|μg|g|grams?|milligrams?|micrograms?|ml|millilit(?:re|er)s?|iu|units?|"
    r"tablets?|pills?|capsules?|drops|teaspoons?|puffs?)\b|"
    r"\b(?:one|two|three|four|five|six|half an?)\s+(?:tablets?|pills?|capsules?|teaspoons?|puffs?|drops)\b",
    re.IGNORECASE,
)


def _normal(text: str) -> str:
    return re.sub(r"\s+", " ", text.casefold().replace("’", "'"))


def check_answer(text: str, quotes: Sequence[str]) -> tuple[Objection, ...]:
    """Objections to an answer, in the order of its text. Words that a cited quote says verbatim are not objected to."""
    cited = [_normal(q) for q in quotes]
    out = []
    for kind, pattern in (("skip_care", _SKIP), ("excludes_diagnosis", _EXCLUDES), ("dose", _DOSE)):
        for found in pattern.finditer(text):
            words = _normal(found[0])
            if any(words in quote for quote in cited):
                continue
            out.append(Objection(kind, found[0], found.start(), found.end()))
    return tuple(sorted(out, key=lambda o: (o.start, o.kind)))
