"""Follow-ups: what "and how is it treated?" means after what was asked before. Deterministic, from the user's turns.

A question that names a subject of its own stands for itself, whatever came before. One that points back (a pronoun,
an ordinal, "what about …") or that names nothing borrows the subject of an earlier turn. Where grammar leaves it
open, the reading that is more like a question that the articles are known to answer wins.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.message import Intent, read, words
from bot.subjects import Subject, SubjectFinder
from ingest.keywords import words_of

TURNS_LOOKED_BACK = 6

SHORT = 12
"""Words up to which a question may lean on the one before without any sign of it."""

SHORT_LINKED = 6
"""Words up to which a question that begins with "and", "then" or "why" leans on the one before."""

FAMILIAR = 0.56
"""Score of the likeness to a known question from which a question is understood by itself."""

CLEARLY = 0.05
"""By how much more familiar the joined reading must be."""

_NEW_SUBJECT = re.compile(
    r"(?i)^\W*(?:(?:ok|okay|right|thanks|thank you|well|anyway|so|but)\W+)*"
    r"(?:(?:a )?(?:different|new|another|other|separate|unrelated) (?:question|topic|subject|thing|matter)"
    r"|(?:forget|leave|drop|scrap|never ?mind|ignore) (?:about )?(?:that|it|this)(?: one)?"
    r"|(?:change|changing|switching) (?:of )?(?:the )?(?:subject|topic)s?|on another note|moving on|something else|"
    r"completely different)\b"
    r"[^\w?]*(?:(?:entirely|then|now|please|altogether)\b[^\w?]*)*"
)
_POINTING_BACK = re.compile(
    r"(?i)\b(?:it|its|itself|that|this|these|those|they|them|their|such|one|ones|there|former|latter)\b"
)
# The likeliest to stand for the subject first: in "how do they check for it", "they" are the doctors.
_PRONOUNS = tuple(
    re.compile(rf"(?i)\b(?:{words})\b(?! (?:is|was|are) (?:it|that|because|when|why|how)\b)")
    for words in ("it|them|this|these|those", r"one(?=\W*$)", "that(?! (?:lot|one))", "they")
)
_DUMMY_IT = re.compile(
    r"(?i)\b(?:is|was|isn['’]?t|would|will|could|might|can) it (?:be )?(?:true|normal|ok|okay|safe|worth|possible|"
    r"common|bad|good|better|best|dangerous|important|necessary|likely|right|wise|a good idea|an? )(?: that| if| to)?|"
    r"\bit(?:['’]s| is| was) (?:true|normal|ok|okay|safe|worth|possible|like)\b(?: that| if| to)?|"
    r"\bdoes it (?:mean|matter|help|hurt) (?:if|to|that|when)\b"
)
_WHAT_ABOUT = re.compile(r"(?i)^\W*(?:and|or|but|ok|okay|so)?\W*(?:what|how) about\b\W*(?P<new>.+?)\W*$")
_AND_ONLY = re.compile(r"(?i)^\W*(?:and|or|but|also)\W+(?P<new>[^?.!]+)\W*$")
_LINKED = re.compile(r"(?i)^\W*(?:and|or|but|so|then|also|why|how so|how come|really|meaning)\b")
_ORDINALS = {
    **dict.fromkeys(("first", "1st", "former"), 0),
    **dict.fromkeys(("second", "2nd", "latter", "other"), 1),
    **dict.fromkeys(("third", "3rd"), 2),
    "fourth": 3,
    "last": -1,
}
_ORDINAL = re.compile(
    r"(?i)\bthe (?P<which>first|second|third|fourth|last|other|1st|2nd|3rd|former|latter)\b(?: (?:one|option|"
    r"of (?:them|those|these)))?"
)
_MEANT = re.compile(r"(?i)\b(?:i (?:meant|mean)|i was asking about|rather)\b(?P<new>.+)$")


@dataclass(frozen=True, slots=True)
class Query:
    """A question that stands for itself: all of it and the part that asks ("" where all of it does).

    ``leans`` is True where it borrows from earlier turns.
    """

    text: str
    focus: str = ""
    leans: bool = False

    @property
    def searched_for(self) -> str:
        """What a follow-up was understood as, "" where nothing was borrowed from earlier turns."""
        return self.text if self.leans else ""


def resolve(
    question: str, history: Sequence[Mapping[str, object]], subjects: SubjectFinder, familiarity: Callable[[str], float]
) -> Query:
    """Make ``question`` stand for itself with what the earlier user turns were about.

    ``familiarity`` tells how much a text is like the questions that the articles answer, as a cosine.
    """
    before = ""
    for earlier in _earlier_questions(history):
        understood = _resolve(earlier, before, subjects, familiarity).text
        before = understood if subjects.find(understood) else before
    return _resolve(question, before, subjects, familiarity)


def _resolve(question: str, before: str, subjects: SubjectFinder, familiarity: Callable[[str], float]) -> Query:
    """As ``resolve``, after what the question before was understood as ("" where there was none)."""
    message = read(question)
    opened = _NEW_SUBJECT.match(message.text)
    if opened and words(message.text[opened.end() :]):
        rest = message.text[opened.end() :].strip()
        return Query(rest, read(rest).focus)
    alone = Query(message.text, message.focus)
    if not before:
        return alone
    joined = _tidy(f"{before.rstrip(' ?.!')}: {message.focus}")
    if _needs_a_subject(message.text, subjects):
        complete = _complete(message.focus, before, subjects)
        if complete != joined and familiarity(complete) >= familiarity(joined):
            return Query(complete, leans=True)
        return Query(joined, message.focus, leans=True)
    if len(words(message.text)) > SHORT:
        return alone
    understood = familiarity(message.focus)
    if understood < FAMILIAR and familiarity(joined) > understood + CLEARLY:
        return Query(joined, message.focus, leans=True)
    return alone


def _earlier_questions(history: Sequence[Mapping[str, object]]) -> list[str]:
    """The user's earlier questions, without small talk and orders."""
    said = [read(str(turn.get("content") or "")) for turn in history if turn.get("role") == "user"]
    return [message.text for message in said[-TURNS_LOOKED_BACK:] if message.intent is Intent.QUESTION]


def _needs_a_subject(text: str, subjects: SubjectFinder) -> bool:
    spoken = words(text)
    named = subjects.find(text)
    if _WHAT_ABOUT.match(text) or _ORDINAL.search(text) or (_LINKED.match(text) and len(spoken) <= SHORT_LINKED):
        return True
    if not named:
        return len(spoken) <= 14
    points_back = _POINTING_BACK.search(_DUMMY_IT.sub(" ", text))
    return bool(points_back) and len(spoken) <= 12 and (len(named) == 1 or bool(_LINKED.match(text)))


def _complete(text: str, before: str, subjects: SubjectFinder) -> str:
    """``text`` with its missing subject filled in from the question ``before``."""
    named = subjects.find(before)
    ordinal = _ORDINAL.search(text)
    if ordinal and len(named) > 1:
        chosen = named[min(_ORDINALS[ordinal["which"].lower()], len(named) - 1)].name
        return _tidy(text[: ordinal.start()] + chosen + text[ordinal.end() :])
    if swapped := _WHAT_ABOUT.match(text) or _only_a_subject(text):
        return _tidy(_swap(before, named, swapped["new"].strip(" ?.!")))
    subject = _main_subject(before, named)
    bare = re.sub(r"(?i)^\W*(?:and|but|so|or|also|then|ok|okay)\W+", "", text)
    plain = _DUMMY_IT.sub(lambda match: "\0" * len(match[0]), bare)
    if pronoun := next((found for one in _PRONOUNS if (found := one.search(plain))), None):
        return _tidy(bare[: pronoun.start()] + subject + bare[pronoun.end() :])
    return _tidy(f"{before.rstrip(' ?.!')}: {bare}")


def _only_a_subject(text: str) -> re.Match[str] | None:
    """A match whose ``new`` is the subject, for a question that is nothing but one ("And calcium?")."""
    alone = _AND_ONLY.match(text)
    return alone if alone and len(words(alone["new"])) <= 2 and words_of(alone["new"]) else None


def _main_subject(question: str, named: list[Subject]) -> str:
    """What an earlier question was about: what it corrected itself to, else the subject that says most."""
    meant = _MEANT.search(question)
    corrected = [subject for subject in named if meant and subject.name.lower() in meant["new"].lower()]
    return max(corrected or named, key=lambda subject: subject.rarity).name


def _swap(before: str, named: list[Subject], new: str) -> str:
    """The earlier question asked of ``new`` instead of the subject that it was most about."""
    return before.replace(_main_subject(before, named), new, 1)


def _tidy(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
