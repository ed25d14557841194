"""Messages by sign, with the level each should get. They shaped the table, so the figures are no "
"estimate for others."""

import json
from collections import Counter
from pathlib import Path

from bot.safety import assess

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "safety_messages.jsonl").read_text(encoding="utf-8").splitlines()
]


def share_right(level: str) -> float:
    rows = [row for row in ROWS if row["level"] == level]
    right = [row for row in rows if assess(row["text"]).level.value in {level, *row.get("accept", [])}]
    return len(right) / len(rows)


def test_there_are_hundreds_of_messages_of_every_level() -> None:
    counts = Counter(row["level"] for row in ROWS)
    assert sum(counts.values()) >= 600
    assert min(counts.values()) >= 50


def test_emergencies_are_recognised() -> None:
    assert share_right("emergency") >= 0.97


def test_urgent_messages_are_recognised() -> None:
    assert share_right("urgent") >= 0.85  # the second net makes emergencies of some, none is answered with less


def test_reasons_for_an_appointment_are_recognised() -> None:
    assert share_right("see_doctor") >= 0.9


def test_harmless_messages_raise_no_alarm() -> None:
    assert share_right("none") >= 0.97
