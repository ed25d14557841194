"""The red-flag layer: reads every message before anything else. Standard library only.

    from bot.safety import assess
    assess("My face droops on one side").level  # "emergency"
"""

from bot.safety.assessment import Assessment, Finding, Level
from bot.safety.conversation import assess
from bot.safety.document import rules_document
from bot.safety.output_check import Objection, check_answer

__all__ = ["Assessment", "Finding", "Level", "Objection", "assess", "check_answer", "rules_document"]
