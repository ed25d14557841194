"""The questions that are asked: those of the committed evaluation sets, first turns only."""

import json
from collections.abc import Sequence

from benchmarks.place import SETS

ABOUT_THE_ARTICLES = ("questions", "unanswerable", "traps", "followups")
DANGER_SIGNS = ("red_flags",)


def questions(sets: Sequence[str] = ABOUT_THE_ARTICLES) -> list[str]:
    """The first message of every case, in the order of the sets."""
    files = [(SETS / f"{name}.jsonl").read_text("utf-8") for name in sets]
    cases = [json.loads(line) for text in files for line in text.splitlines() if line]
    return [case.get("question") or case["turns"][0] for case in cases]
