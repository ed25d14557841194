"""The red-flag table: one module a topic, every row with its source and examples."""

from bot.safety.rules import (
    belly_and_injury,
    brain,
    gradual_change,
    heart_and_breath,
    infection_and_body,
    medicines_and_minerals,
    mind_and_poison,
    nerve_and_muscle,
    other_conditions,
    twitching,
)
from bot.safety.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *brain.RULES,
    *heart_and_breath.RULES,
    *mind_and_poison.RULES,
    *nerve_and_muscle.RULES,
    *infection_and_body.RULES,
    *medicines_and_minerals.RULES,
    *other_conditions.RULES,
    *belly_and_injury.RULES,
    *twitching.RULES,
    *gradual_change.RULES,
)
"""All rows."""

__all__ = ["RULES", "Rule"]
