"""How long a complaint has gone on: what counts as more than two weeks, and what only looks like it."""

import pytest

from bot.safety import assess, duration
from bot.safety.engine import read

LASTING = (
    "17 days now", "on and off for a good three weeks", "into the third month of it", "it's week four",
    "day 20 of this",
    "going on five weeks", "for over a fortnight", "months now", "all winter", "the whole of April", "for ages",
    "since the Jubilee", "since last Holi", "from last summer", "since before my baby was born", "since I turned fifty",
    "it began in the spring", "started about six weeks ago", "month and a half", "the best part of a year",
    "over the last year", "month by month", "it's been a while", "my eye started in March and hasn't stopped since",
    "we took the Christmas tree down and the daffs are out", "haven't slept through in weeks", "since 2019",
)  # fmt: skip
NOT_LASTING = (
    "ten days", "two weeks tomorrow", "since yesterday", "since the gym on Saturday", "since last night",
    "she's 7 months",
    "my 9mo shivers", "35 weeks, the bump is moving", "I'm 24 weeks pregnant", "a three-week-old baby",
    "took the same tablet for nine years", "six weeks in hospital", "I had it three weeks ago", "first time in years",
    "two years in Canada", "I take a while to warm up", "every month", "no symptoms since March", "fine since Easter",
    "less than three weeks", "five minutes", "twice a week", "sore from laughing at the wedding",
)  # fmt: skip


@pytest.mark.parametrize("text", LASTING)
def test_more_than_two_weeks_is_read_however_it_is_told(text: str) -> None:
    assert list(duration.stretches(read(text)))


@pytest.mark.parametrize("text", NOT_LASTING)
def test_ages_pregnancies_and_what_is_over_or_short_are_no_lasting_complaint(text: str) -> None:
    assert not list(duration.stretches(read(text)))


@pytest.mark.parametrize("text", LASTING)
def test_a_part_of_the_body_and_a_long_time_ask_for_an_appointment(text: str) -> None:
    assert assess(f"It's my left calf, {text}.").level.rank >= 1
