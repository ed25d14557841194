# a phrase or pattern a line reads better than a wrapped one
"""The shape of a row of the red-flag table."""

from dataclasses import dataclass

from bot.safety.assessment import Level

TWITCH_WITH_OTHERS = (
    "Additionally, if you experience muscle twitches along with other symptoms such as numbness, tingling, or difficulty "
    "speaking, it could indicate a nervous system disorder or condition that requires medical attention."
)
TWITCH_WORRY = (
    "If the twitches are continuous, cause weakness or muscle loss, affect multiple body parts, or begin after starting a "
    "new medication or activity, it’s important to see your doctor."
)
WEAKNESS = "Muscle weakness, numbness, or tingling sensations in the limbs"
BREATHING = "Difficulty breathing or swallowing"
PAIN = "Significant unexplained pain"
VISION = "Changes in vision or sensation"
CONFUSION = "Confusion or loss of consciousness"
PERSISTENT = (
    "Seek professional medical attention if spasms are persistent, worsening, or significantly interfere with daily "
    "activities or sleep."
)
SUDDEN_WIDESPREAD = (
    "Any sudden onset of widespread spasms without an obvious cause, or spasms that begin after starting a new "
    "medication, should also be discussed with a healthcare provider."
)
SEVERE_OR_PERSISTENT = "Anyone experiencing severe or persistent muscle twitching should consult their doctor."
MEDICINE_REVIEW = (
    "If medications are suspected as a cause, reviewing current prescriptions with a doctor is an important step."
)


@dataclass(frozen=True, slots=True)
class Rule:
    """One danger sign.

    ``patterns`` are lines in the language of ``bot.safety.patterns``; any one suffices. ``raised_by`` are patterns that
    move the row up one level when they stand anywhere in what the person wrote. ``counts_though`` are reasons for
    silence that this row disregards (see ``bot.safety.context``). ``fires`` and ``quiet`` are its examples.
    """

    id: str
    level: Level
    sign: str
    patterns: tuple[str, ...]
    source: str
    fires: tuple[str, ...]
    quiet: tuple[str, ...]
    warning: str = ""
    raised_by: tuple[str, ...] = ()
    counts_though: frozenset[str] = frozenset()
    topic: str = ""


def lines(text: str) -> tuple[str, ...]:
    """The patterns of a block, one a line; ``#`` begins a remark."""
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.strip().startswith("#"))
