"""The first step of a turn: what a person typed, cleaned into a question that can be searched for.

Markup, control characters and sentences that give orders to the bot are left out; nothing is obeyed. A long story
keeps its question apart (``focus``), so that what is asked weighs more than what is told.
"""

import html
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

LONGEST_READ = 4_000
"""Characters of a question that are searched for; the safety layer reads all of them."""


class Intent(StrEnum):
    """What a message wants of the bot."""

    QUESTION = "question"
    SMALL_TALK = "small_talk"
    ORDER = "order"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Message:
    """A cleaned message. ``focus`` is the part that asks, equal to ``text`` where all of it does."""

    text: str
    focus: str
    intent: Intent


_TAG = re.compile(r"<(?:/?[a-zA-Z][^<>]{0,300}|!--.{0,300}?--)>", re.DOTALL)
_SPACE = re.compile(r"\s+")
_SENTENCE_END = re.compile(
    r"(?<=[.!?])(?<!\bDr\.)(?<!\bMr\.)(?<!\bMrs\.)(?<!\bSt\.)(?<!e\.g\.)(?<!i\.e\.)(?<!\bvs\.)\s+(?=\S)"
)

# Sentences and openings that are addressed to the bot as a program. They are left out, and the rest is answered.
_ORDERS = re.compile(
    r"""(?ix)
    \b(?:ignore|disregard|forget|override|bypass|skip)\b [^.!?\n:]{0,40}
        \b(?:instructions?|rules?|prompts?|guidelines?|warnings?|safety|(?:previous|last|earlier)\ messages?)\b
    | \b(?:print|show|reveal|repeat|output|display|tell\ me)\b [^.!?\n:]{0,30} \b(?:system\ )?(?:prompt|instructions)\b
    | \byou\ are\ (?:now|no\ longer)\b | \bpretend\ (?:to\ be|you)\b
    | \b(?:act|behave|respond|reply)\ as\ (?:if|an?|my|the)\b
    | ^\W*(?:system|assistant|developer|admin)\ *: | \bnew\ (?:rule|instructions?)\ for\ you\b
    | \b(?:answer|reply|respond)\b [^.!?\n:]{0,30} \b(?:without|no|only|in)\b [^.!?\n:]{0,20}
        \b(?:citations?|sources?|references?|words?|json|rhyme|recipes?|capitals)\b
    | \b(?:jailbreak|developer\ mode|dan\ mode)\b
    """
)

_SMALL_TALK_WORDS = frozenset(
    "hi hello hey hiya howdy yo greetings good morning afternoon evening night day there thanks thank you thx ty "
    "cheers ta "
    "much very so a lot many kind kindly great perfect nice lovely awesome brilliant helpful cool ok okay k fine "
    "alright sure "
    "yes no yep nope right how are is it going doing today whats up bye goodbye see later cya take care that this was "
    "were really "
    "all the best for your help and im i am well pleased to meet love it got appreciate appreciated sorry please wow "
    "haha lol "
    "who what can do bot chatbot robot hmm oh ah um uh mate friend everyone dear again".split()
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ASKING = re.compile(
    r"(?i)^\W*(?:(?:and|but|so|or|also|please|anyway|ok|well|hi|hello)\W+)*"
    r"(?:what|which|who|whom|whose|when|where|why|how|is|are|am|was|were|do|does|did|can|could|should|shall|would|"
    r"will|may|might|"
    r"has|have|had|isn['’]?t|aren['’]?t|don['’]?t|doesn['’]?t|can['’]?t|any|anything|define|explain|describe|list|"
    r"name|tell me|compare)\b"
)


def read(question: str) -> Message:
    """Clean ``question``, which may be anything at all, and say what it wants."""
    text = _plain(question)
    kept = _without_orders(text)
    if not _WORD.search(text):
        return Message("", "", Intent.EMPTY)
    if not _WORD.search(kept):
        return Message(text, text, Intent.ORDER)
    if _is_small_talk(kept):
        return Message(kept, kept, Intent.SMALL_TALK)
    return Message(kept, _focus(kept), Intent.QUESTION)


def words(text: str) -> list[str]:
    """The words of ``text`` in lower case, apostrophes straightened."""
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


def _plain(question: str) -> str:
    """Without markup, control characters and runs of white space; long text keeps its beginning and its end."""
    text = unicodedata.normalize("NFC", question)
    if len(text) > LONGEST_READ:
        text = text[: LONGEST_READ // 2] + "\n" + text[-LONGEST_READ // 2 :]
    text = html.unescape(_TAG.sub(" ", text))
    text = _TAG.sub(" ", text)
    text = "".join(char if char.isprintable() else " " for char in text)
    return _SPACE.sub(" ", text).strip()


def _without_orders(text: str) -> str:
    """``text`` without the sentences that order the bot about; what follows a colon in such a sentence is kept."""
    kept = []
    for sentence in _SENTENCE_END.split(text):
        if _ORDERS.search(sentence):
            _, colon, rest = sentence.partition(":")
            sentence = rest if colon and not _ORDERS.search(rest) else ""
        kept.append(sentence.strip())
    return " ".join(part for part in kept if part)


def _is_small_talk(text: str) -> bool:
    spoken = words(text)
    return len(spoken) <= 12 and all(word.replace("'", "") in _SMALL_TALK_WORDS for word in spoken)


def _focus(text: str) -> str:
    """The sentences that ask, joined; the whole text where none or all of them do."""
    sentences = _SENTENCE_END.split(text)
    asking = [sentence for sentence in sentences if sentence.endswith("?") or _ASKING.match(sentence)]
    return " ".join(asking) or text
