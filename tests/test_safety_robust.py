"""No message breaks the layer, none is slow, and it needs nothing but the standard library."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.safety import Level, assess
from bot.safety.rules import RULES

ROOT = Path(__file__).parent.parent
WORDS = (
    "my arm is numb no not can't breathe , . ? \" face since 3 weeks dog if mum 😭 ’ \n but and never without".split(
        " "
    )
)
SLOW_OK = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@SLOW_OK
@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    found = assess(text)
    assert found.level in Level
    assert bool(found.advice) == (found.level is not Level.NONE)
    for finding in found.findings:
        assert text[finding.start : finding.end] == finding.matched


@SLOW_OK
@given(st.lists(st.sampled_from(WORDS), max_size=60), st.lists(st.text(max_size=30), max_size=3))
def test_any_jumble_of_signs_is_read_the_same_twice(words: list[str], turns: list[str]) -> None:
    text, history = " ".join(words), [{"role": "user", "content": turn} for turn in turns]
    assert assess(text, history) == assess(text, history)


@SLOW_OK
@given(
    st.sampled_from([e for r in RULES if r.level is Level.EMERGENCY for e in r.fires]),
    st.text("xyz !?\u200b😀", max_size=30),
)
def test_noise_behind_a_sign_hides_nothing(example: str, noise: str) -> None:
    assert assess(f"{example}\n{noise}").level is Level.EMERGENCY


def seconds(text: str) -> float:
    start = time.process_time()
    assess(text)
    return time.process_time() - start


STORY = "So I went to the shop and my arm felt fine, no pain at all, then my dog barked and we had tea with my aunt. "


@pytest.mark.parametrize(
    "unit", [STORY, "no ", "arm ", "cant breathe ", "😀", '"', "a", "1 ", "not my arm is weak, ", "é\u0301"]
)
def test_time_grows_with_length_and_no_faster(unit: str) -> None:
    assess("warm up")
    short, long = (unit * (12_500 // len(unit) + 1)), (unit * (100_000 // len(unit) + 1))
    quick = min(seconds(short) for _ in range(2))
    assert seconds(long) < 24 * max(quick, 0.02)


def test_an_ordinary_message_takes_milliseconds() -> None:
    messages = [rule.fires[0] for rule in RULES]
    for message in messages:
        assess(message)
    assert min(sum(map(seconds, messages)) for _ in range(3)) / len(messages) < 0.02


def test_a_sign_at_the_end_of_a_long_story_is_found() -> None:
    assert assess(STORY * 200 + "Anyway now I can't breathe.").level is Level.EMERGENCY


def test_it_needs_nothing_but_the_standard_library_and_writes_nothing() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "sys.addaudithook(lambda e, a: (_ for _ in ()).throw(RuntimeError(e)) if armed and e in "
        "('open','socket.connect') else None)\n"
        "armed = False\n"
        "from bot.safety import assess, check_answer, rules_document\n"
        "assess('warm up'); armed = True\n"
        "assert assess('I cannot breathe').level == 'emergency'\n"
        "armed = False\n"
        "assert all(m.split('.')[0] in sys.stdlib_module_names or m.split('.')[0] in ('bot', '__main__') for m in "
        "sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-I", "-c", code, str(ROOT)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
