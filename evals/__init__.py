"""Question sets run against the bot: every figure with its n and a 95 % interval. ``python -m evals --help``."""
