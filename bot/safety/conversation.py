"""Reads a whole conversation: signs add up over turns, a raised level stays, and falls only for a good reason."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.safety import engine, retraction
from bot.safety.advice import advice_for
from bot.safety.assessment import Assessment, Finding, Level
from bot.safety.text import Token

_YES = re.compile(
    r"^\W*(?:(?:well|um|er|oh|actually|i think)\W+)*(?:ye+s|yea+h?|yep|yup|yh|ya|aye|si|sí|oui|ja|sim|haan|"
    r"a bit|a little|kind ?of|kinda|sort of|both|all of (?:them|those)|definitely|afraid so|i do|i have|i am|"
    r"it is|it does|he is|she is|he does|she does|slightly|lots|correct)\b",
    re.IGNORECASE,
)
_LAST_ONE = re.compile(
    r"\b(?:last (?:one|bit|thing|of)|the latter|third)\b[^.?!\n]*\b(?:yes|yeah|kinda|bit|sort of|true)|"
    r"\byes\b[^.?!\n]*\blast\b|\b(?:just|only) the last\b",
    re.IGNORECASE,
)
_LIVE = re.compile(
    r"\b(?:again|right now|just happened|happening now|it'?s happening|in front of me|it'?s back|came back|"
    r"come back|happened to (?:me|him|her)|"
    r"it'?s (?:me|my|real)|for real|actually happening|this is (?:real|me|happening))\b", re.IGNORECASE,
)  # fmt: skip
_ASKED = re.compile(
    r"^(?:(?:and|or|also|okay|ok|so|thanks?|sorry)\W+)*(?:do you|are you|is there|have you|has (?:he|she)|"
    r"does (?:he|she|it)|is (?:he|she|it)|did you|any|were you|can you)\b",
    re.IGNORECASE,
)
_FEW_WORDS, _TURNS_JOINED = 9, 8


@dataclass
class _State:
    """Where a conversation stands: its level, why, and the user turns that still count."""

    level: Level = Level.NONE
    findings: list[Finding] = field(default_factory=list)
    persisted: bool = False
    turns: list[tuple[int, str]] = field(default_factory=list)

    @property
    def self_harm(self) -> bool:
        return any(f.rule.startswith("self-harm") for f in self.findings)


def _said(item: Mapping[str, object]) -> str:
    """The text of a turn: a string, or the typed parts that some pages send."""
    content = item.get("content", "")
    if isinstance(content, str):
        return content
    if isinstance(content, Sequence):
        parts = (p if isinstance(p, str) else p.get("text", "") if isinstance(p, Mapping) else "" for p in content)
        return "\n".join(str(p) for p in parts)
    return str(content)


def _turns(message: str, history: Sequence[Mapping[str, object]]) -> Iterator[tuple[str, str]]:
    """(what the bot said before, what the user said) for every user turn."""
    before = ""
    for item in history:
        if item.get("role") == "user":
            yield before, _said(item)
            before = ""
        else:
            before = _said(item)
    yield before, message


def assess(message: str, history: Sequence[Mapping[str, object]] = (), locale: str = "") -> Assessment:
    """The level of a conversation with its reasons. Pure: no input or output, the same answer for the same words."""
    state = _State()
    for n, (bot, text) in enumerate(_turns(message, history)):
        _read_turn(state, n, bot, text)
    language = engine.language_of(message)
    advice = advice_for(state.level, state.findings, locale, language)
    return Assessment(state.level, tuple(state.findings), advice, state.persisted, language)


def _read_turn(state: _State, n: int, bot: str, text: str) -> None:
    tokens = engine.read(text)
    own = _findings(engine.hits(text, tokens=tokens, net=state.level.rank < Level.URGENT.rank), [(n, text)])
    if _taken_back(state, text, tokens, _top(own)):
        rest = _findings(
            engine.hits(retraction.after_cue(text)), [(n, text)], shift=len(text) - len(retraction.after_cue(text))
        )
        state.turns = [(n, text)] if rest else []
        state.level, state.findings, state.persisted = _top(rest), rest, False
        return
    answered = _answered(bot, text)
    state.turns = [*state.turns, (n, answered or text)][-_TURNS_JOINED:]
    together = state.level is not Level.EMERGENCY and (len(state.turns) > 1 or answered)
    fresh = own + (_joined(state, n, text) if together else [])
    level = _top(fresh)
    state.persisted = _top(own).rank < state.level.rank >= level.rank
    if level.rank > state.level.rank or (own and not state.persisted):
        state.level, state.findings = level, _once(fresh)


def _taken_back(state: _State, text: str, tokens: Sequence[Token], own: Level) -> bool:
    words = [t.text for t in tokens]
    if retraction.is_all_clear(text, words):
        # Within one message an old all-clear says nothing of what came after it.
        return own is Level.NONE or retraction.is_over(text)
    if state.level is Level.NONE:
        return False
    if retraction.is_correction(text, tokens, state.self_harm):
        return own.rank < Level.URGENT.rank or not state.self_harm
    return not state.self_harm and retraction.is_closed(text)


def _joined(state: _State, n: int, text: str) -> list[Finding]:
    """What the turns mean together: fragments as one sentence, and what was told or asked before made present."""
    short = all(len(said.split()) <= _FEW_WORDS for _, said in state.turns)
    out = _findings(
        engine.hits((" and " if short else "\n").join(said for _, said in state.turns)),
        state.turns,
        glue=5 if short else 1,
    )
    if _LIVE.search(text):
        earlier = state.turns[:-1]
        out += _findings(engine.hits("\n".join(said for _, said in earlier), live=True), earlier, glue=1)
    return out


def _answered(bot: str, text: str) -> str:
    """A "yes" to the bot's question, as the statement that it makes; "" for anything else."""
    questions = [q.strip() for q in re.findall(r"[^.?!\n]*\?", bot)]
    if not questions:
        return ""
    if _LAST_ONE.search(text):
        questions = questions[-1:]
    elif not _YES.match(text) or len(text.split()) > 12:
        return ""
    return text + " , i have " + " and ".join(_ASKED.sub("", q).strip(" ?") for q in questions)


def _findings(
    hits: Sequence[engine.Hit], turns: Sequence[tuple[int, str]], shift: int = 0, glue: int = 0
) -> list[Finding]:
    """Hits on joined turns as findings on the turn in which each begins."""
    out = []
    for hit in hits:
        start, end = hit.start + shift, hit.end + shift
        for turn, text in turns:
            if start < len(text) or (turn, text) == turns[-1]:
                end = min(end, len(text))
                break
            start, end = max(0, start - len(text) - glue), end - len(text) - glue
        r = hit.rule
        start = min(start, max(0, end))
        out.append(Finding(r.id, hit.level, text[start:end], turn, start, end, r.sign, r.source, r.warning))
    return out


def _once(findings: Sequence[Finding]) -> list[Finding]:
    seen: dict[str, Finding] = {}
    for finding in findings:
        if finding.rule not in seen or seen[finding.rule].level.rank < finding.level.rank:
            seen[finding.rule] = finding
    return sorted(seen.values(), key=lambda f: (-f.level.rank, f.turn, f.start, f.rule))


def _top(findings: Sequence[Finding]) -> Level:
    return max((f.level for f in findings), key=lambda level: level.rank, default=Level.NONE)
