"""Weak lines of the table: words that are often meant otherwise count only where something else speaks for them."""

import pytest

from bot.safety import assess, engine, resemblance
from bot.safety.patterns import WEAK
from bot.safety.rules import RULES

LONG = "We had dinner with all the neighbours, then my grandfather collapsed and he is still on the floor of the hall"
MEANT_OTHERWISE = "West Indies batting collapsed again and I collapsed on the sofa beside my brother with the crisps"


def rows(text: str, *, net: bool = True, meant: bool = False) -> set[str]:
    return {hit.rule.id for hit in engine.hits(text, net=net, meant=meant)}


@pytest.mark.parametrize(
    "text",
    [
        "dad just collapsed in the kitchen",
        "What a lovely party we had on Saturday with the cousins. Dad has collapsed. Who brings the cake next time?",
    ],
)
def test_in_a_few_words_it_counts_without_the_second_net(text: str) -> None:
    assert "unconscious" in rows(text, net=False)


def test_in_more_words_it_counts_where_the_second_net_agrees() -> None:
    assert "unconscious" not in rows(LONG, net=False)
    assert "unconscious" in rows(LONG)
    assert assess(LONG).level == "emergency"


def test_in_an_answer_to_a_question_about_it_it_counts() -> None:
    assert "unconscious" in rows(LONG, net=False, meant=True)


def test_meant_otherwise_it_does_not_count() -> None:
    assert rows(MEANT_OTHERWISE) == set()


def test_every_row_of_an_emergency_has_a_line_that_needs_no_second_net() -> None:
    lines = {rule.id: rule.patterns for rule in RULES if rule.level == "emergency"}
    assert [row for row, patterns in lines.items() if all(p.startswith(WEAK) for p in patterns)] == []


def test_where_the_second_net_cannot_read_the_table_stands_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resemblance, "rows", dict)
    assert "unconscious" in rows(LONG)
