"""Times of the day that mean today: "since ten", "since 3am", "at half past six", "since the school bell".

A habit ("at 3am every night") is none.
"""

from collections.abc import Iterator, Sequence

from bot.safety.spelling import NUMBERS
from bot.safety.text import Token, sentence_at

_OPENS = frozenset("since from at about around approx approximately roughly circa by after".split())
_SINCE = frozenset(("since", "from"))
_HOURS = frozenset(("am", "pm", "oclock", "hrs", "hours"))
_UNITS = frozenset(
    """week weeks day days month months year years night nights time times minute minutes second seconds mile miles
    km kg mg to percent degrees stone feet foot people of or""".split()
)
_HABIT = frozenset("every each most always usually often nightly nights mornings weekly".split())
_PARTS = frozenset("about around half quarter past to just after roughly".split())
_ROUND = frozenset("the my our his her this a about just around roughly second first third".split())
_OF_TODAY = frozenset(
    """elevenses bell whistle kickoff nap shower bath shift handover match game drive meeting news weather interval
    church mass service sermon swim lecture lesson ride film quiz supper tea pudding starter sandwich toast cuppa
    alarm doorbell postman milkman washing hoovering ironing assembly practice rehearsal rounds fajr dawn sunrise dusk
    sunset teatime lunchtime bedtime dinnertime breaktime playtime""".split()
)
_OF_SCHOOL = frozenset("bell run gates pickup drop".split())


def times(tokens: Sequence[Token]) -> Iterator[tuple[str, int, int]]:
    """(concept, start, end) for every time of today."""
    for i, token in enumerate(tokens):
        if token.text in _OPENS:
            end = _hour(tokens, i)
            if end and not any(tokens[j].text in _HABIT for j in sentence_at(tokens, i)):
                yield "@now", i, end
        if token.text in _SINCE and (end := _event(tokens, i)):
            yield "@now", i, end


def _hour(tokens: Sequence[Token], i: int) -> int:
    """Where "since about half three", "at 4.15 pm", "since 0340" ends, else 0."""
    since, j = tokens[i].text in _SINCE, i + 1
    told = False
    while j < len(tokens) and tokens[j].text in _PARTS:
        told = told or tokens[j].text in ("half", "quarter")
        j += 1
    if j >= len(tokens) or tokens[j].sentence != tokens[i].sentence:
        return 0
    after = tokens[j + 1].text if j + 1 < len(tokens) else ""
    text = tokens[j].text
    if after in _HOURS and text[0].isdigit():
        return 0 if after == "am" and tokens[i].text in ("at", "by", "after") else j + 2
    if len(text) == 4 and text.isdigit() and text[:2] not in ("19", "20"):
        return j + 1 if int(text) < 2400 and after not in _UNITS else 0
    hour = float(text.replace(",", ".")) if text.replace(".", "").replace(",", "").isdigit() else NUMBERS.get(text, 0)
    if not (1 <= float(hour) < 13) or after in _UNITS or after in _HOURS:
        return 0
    return j + 1 if since or told else 0


def _event(tokens: Sequence[Token], i: int) -> int:
    """Where "since elevenses", "since the school bell" ends, else 0."""
    j = i + 1
    while j < len(tokens) and tokens[j].text in _ROUND:
        j += 1
    if j >= len(tokens) or tokens[j].sentence != tokens[i].sentence:
        return 0
    if tokens[j].text == "school":
        return j + 2 if j + 1 < len(tokens) and tokens[j + 1].text in _OF_SCHOOL else 0
    return j + 1 if tokens[j].text in _OF_TODAY else 0
