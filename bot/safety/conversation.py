"""Reads a whole conversation: the message, the turns before it, and what a level does over time."""

from collections.abc import Mapping, Sequence

from bot.safety import engine
from bot.safety.advice import advice_for
from bot.safety.assessment import Assessment, Finding, Level


def _said(item: Mapping[str, object]) -> str:
    """The text of a turn: a string, or the typed parts that some pages send."""
    content = item.get("content", "")
    if isinstance(content, str):
        return content
    if isinstance(content, Sequence):
        parts = (p if isinstance(p, str) else p.get("text", "") if isinstance(p, Mapping) else "" for p in content)
        return "\n".join(str(p) for p in parts)
    return str(content)


def _findings(text: str, turn: int) -> list[Finding]:
    return [
        Finding(h.rule.id, h.level, text[h.start : h.end], turn, h.start, h.end, h.rule.sign, h.rule.source, h.rule.warning)
        for h in engine.hits(text)
    ]


def assess(message: str, history: Sequence[Mapping[str, object]] = (), locale: str = "") -> Assessment:
    """The level of a conversation with its reasons. Pure: no input or output, the same answer for the same words."""
    turns = [_said(item) for item in history if item.get("role") == "user"] + [message]
    level, findings, persisted = Level.NONE, [], False
    for n, text in enumerate(turns):
        fresh = _findings(text, n)
        top = max((f.level for f in fresh), key=lambda x: x.rank, default=Level.NONE)
        persisted = top.rank < level.rank
        if top.rank >= level.rank and fresh:
            level, findings = top, fresh
    return Assessment(level, tuple(findings), advice_for(level, findings, locale), persisted and level is not Level.NONE)
