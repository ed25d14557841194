"""Ordinary questions about the articles, nearly all of them harmless: they must not be met with an alarm.

Some name a danger sign ("spasms and can't swallow") and are rightly answered as one, so the share is not nought.
"""

from bot.safety import assess
from ingest.companions import load_companions
from tests.ingest_world import SUPPLIED

EVERY = 4
"""All of them take a quarter of a minute; every fourth tells the same."""


def test_ordinary_questions_seldom_raise_an_alarm() -> None:
    companions = load_companions(SUPPLIED)
    asked = [question for row in (*companions.answers, *companions.gaps) for question in row.questions][::EVERY]
    alarms = [question for question in asked if assess(question).level.value in {"urgent", "emergency"}]
    assert len(asked) > 3000
    assert len(alarms) / len(asked) < 0.018, alarms
