"""What an answer may not say, whoever wrote it."""

import pytest

from bot.safety import check_answer


@pytest.mark.parametrize(("text", "kind"), [
    ("You don't need to see a doctor about this.", "skip_care"),
    ("There is no need to go to hospital.", "skip_care"),
    ("Try stretching instead of calling your doctor.", "skip_care"),
    ("You can stop taking your medication.", "skip_care"),
    ("Don’t bother your GP with it.", "skip_care"),
    ("You do not have ALS.", "excludes_diagnosis"),
    ("This is not a stroke.", "excludes_diagnosis"),
    ("It can't be anything serious, you're fine.", "excludes_diagnosis"),
    ("Take 400 mg of magnesium at night.", "dose"),
    ("Take two tablets before bed.", "dose"),
    ("A dose of 1.5–2 g a day helps.", "dose"),
])  # fmt: skip
def test_forbidden_sentences_are_objected_to(text: str, kind: str) -> None:
    found = check_answer(text, [])
    assert kind in {o.kind for o in found}
    assert all(text[o.start : o.end] == o.matched for o in found)


@pytest.mark.parametrize("text", [
    "It’s important to see your doctor if the twitches are continuous.",
    "Anyone experiencing severe or persistent muscle twitching should consult their doctor.",
    "Muscle twitching can be a symptom of many conditions.",
    "The articles do not say which dose to take.",
    "Stretching before and after exercise can help.",
])  # fmt: skip
def test_ordinary_sentences_pass(text: str) -> None:
    assert check_answer(text, []) == ()


def test_words_of_a_cited_quote_pass() -> None:
    quote = "While DOMS can be uncomfortable and bothersome, adults may take 310 mg daily."
    assert check_answer("Adults may take 310 mg daily [1].", [quote]) == ()
    assert check_answer("Adults may take 400 mg daily [1].", [quote]) != ()
