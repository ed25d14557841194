"""No message breaks the layer, none is slow, and it needs nothing but the standard library."""

import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.safety import Level, assess
from bot.safety.rules import RULES
from bot.safety.text import Vocabulary

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


def work(text: str) -> int:
    """How many steps the interpreter takes to read a text: the same on every machine, however busy."""
    assess(text)
    steps, before = 0, sys.gettrace()

    def step(frame: FrameType, event: str, _: object) -> Callable[..., object]:
        nonlocal steps
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        steps += event == "opcode"
        return step

    sys.settrace(step)
    try:
        assess(text)
    finally:
        sys.settrace(before)
    return steps


STORY = "So I went to the shop and my arm felt fine, no pain at all, then my dog barked and we had tea with my aunt. "
SIGNS = (
    "my arm leg face is numb weak cannot breathe chest pain sudden blood fever confused can't move speak swallow "
    "dead head neck stiff pills took seizure now and"
).split()
DRAWN = random.Random(20)
UNPUNCTUATED = " ".join(DRAWN.choices(SIGNS, k=6_000))
EXAMPLES = " ".join(DRAWN.choices([example for rule in RULES for example in rule.fires], k=600))
QUESTIONS = "How does a stroke start and what is a fit? When I was a child I had one. My cat is numb, see the film. "


@pytest.mark.parametrize(
    "unit",
    [STORY, UNPUNCTUATED, EXAMPLES, QUESTIONS, "no ", "arm ", "cant breathe ", "😀", '"', "a", "1 ", "é\u0301",
     "not my arm is weak, "],
    ids=lambda unit: unit[:12],
)  # fmt: skip
def test_work_grows_with_length_and_no_faster(unit: str) -> None:
    short = (unit * (2_000 // len(unit) + 1))[:2_000]
    steps = work(short * 4)
    assert steps < 5 * max(work(short), 10_000)
    assert steps < 2_000 * len(short * 4)


def test_an_ordinary_message_takes_little_work() -> None:
    messages = [rule.fires[0] for rule in RULES[::4]]
    assert sum(map(work, messages)) / len(messages) < 100_000


def test_words_that_are_known_need_no_table_of_misspellings(monkeypatch: pytest.MonkeyPatch) -> None:
    filed = []
    monkeypatch.setattr(Vocabulary, "_file", lambda vocabulary: filed.append(vocabulary))
    vocabulary = Vocabulary(["breathe", "swallow"])
    assert vocabulary.repair("swallow") == ("swallow",)
    assert not filed
    vocabulary.repair("swalow")
    assert filed


def test_a_long_answer_of_the_bot_costs_no_more_than_its_length() -> None:
    history = [{"role": "assistant", "content": "word " * 20_000}]
    assert assess("yes", history).level is Level.NONE


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
