"""The whole table as a document that a clinician can review without reading code."""

from bot.safety import lexicon
from bot.safety.rules import RULES
from bot.safety.rules.rule import Rule

_OPENING = """# The red-flag table

**No clinician has reviewed this table yet.** It was written from public guidance and from the two articles. Please read
it as a draft and correct it.

Patterns: words in order (small words may stand between), `a|b` either, `~` a few other words between, `&` in one
sentence, `&&` anywhere in what the person wrote, `!` not in that sentence, `!!` nowhere, `@name` any phrase of that
concept (listed at the end). `?` before a pattern: its words are often meant otherwise. It counts in a sentence of at
most seven words, in a message of at most ten, and where the second net reads at least the row's level in the message,
or too few words that it knows.
"""


def _row(rule: Rule) -> str:
    parts = [
        f"## {rule.id}: {rule.level.value}", rule.sign + ".", f"Source: {rule.source}",
        f"Article's own words: “{rule.warning}”" if rule.warning else "",
        "Fires on:\n" + "\n".join(f"- `{p}`" for p in rule.patterns),
        "Raised one level by: " + ", ".join(f"`{p}`" for p in rule.raised_by) if rule.raised_by else "",
        "Must fire: " + " / ".join(f"“{e}”" for e in rule.fires),
        "Must stay quiet: " + " / ".join(f"“{e}”" for e in rule.quiet),
    ]  # fmt: skip
    return "\n\n".join(p for p in parts if p)


def rules_document() -> str:
    """The table in Markdown: rows, then concepts."""
    words = [f"- **@{name}**: {' '.join(phrases.split())}" for name, phrases in lexicon.WORDS.items()]
    built = [f"- **@{name}**: " + "; ".join(f"`{p}`" for p in patterns) for name, patterns in lexicon.BUILT.items()]
    net = (
        "# The second net\n\nWhere no row makes an emergency of a message, the whole of it is compared with labelled "
        "messages of people in danger, by a weighted list of words (`bot/safety/weights.py`). It can only raise a "
        "level, by itself or by agreeing with a weak pattern."
    )
    rows = "\n\n".join(map(_row, RULES))
    return "\n\n".join((_OPENING, rows, net, "# Concepts", "\n".join(words), "\n".join(built))) + "\n"
