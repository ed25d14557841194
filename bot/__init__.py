"""Citewell's bot. ``import bot.safety`` needs the standard library alone, so the rest is imported on first use."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.bot import Bot
    from bot.reply import Citation, Kind, Reply
    from bot.settings import Settings

__all__ = ["Bot", "Citation", "Kind", "Reply", "Settings"]

_HOMES = {
    "Bot": "bot.bot",
    "Citation": "bot.reply",
    "Kind": "bot.reply",
    "Reply": "bot.reply",
    "Settings": "bot.settings",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'bot' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
