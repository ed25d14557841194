"""The red-flag layer: reads every message before anything else. Standard library only.

    from bot.safety import assess
    assess("My face droops on one side").level  # "emergency"
"""

from bot.safety.assessment import Assessment, Finding, Level

__all__ = ["Assessment", "Finding", "Level"]
