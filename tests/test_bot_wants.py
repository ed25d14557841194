"""What kind of answer a question wants; every row finds its own kind and stays quiet on a plain question."""

import pytest

from bot.wants import WANTS, gives, wants

ASKED = {
    "dose": ("How much magnesium should I take?", "Take 400 mg a day.", "Magnesium plays a role."),
    "duration": ("How long does a cramp last?", "It lasts for several minutes.", "It is painful."),
    "share": ("What percentage of people have it?", "About 3 % of people.", "Many have it."),
    "frequency": ("How common is it?", "It is rare.", "It is painful."),
    "age": ("At what age does it start?", "It starts in older adults.", "It starts slowly."),
    "date": ("In which year was it first described?", "It was described in 1904.", "It was described."),
    "amount": ("How many bananas a day?", "Eat two a day.", "Eat bananas."),
    "price": ("What does an EMG cost?", "It costs $300.", "It is a test."),
    "person": ("Who discovered it?", "It was described by Lou.", "It is old."),
    "place": ("Which hospital is best?", "The hospital in town.", "The doctor."),
    "brand": ("Which brand is best?", "This brand.", "This drink."),
    "diagnosis": ("Do I have ALS?", "", "ALS is a disease."),
    "prescription": ("Can you prescribe me something?", "", "A doctor may prescribe it."),
    "care": ("It is always harmless, right?", "See a doctor if it persists.", "It is common."),
}


def test_every_row_has_its_example():
    assert set(ASKED) == {want.name for want in WANTS}


@pytest.mark.parametrize("name", ASKED)
def test_a_row_finds_its_question_and_what_answers_it(name):
    question, answers, does_not = ASKED[name]
    want = next(want for want in wants(question) if want.name == name)
    assert not gives(does_not, want)
    assert gives(answers, want) == (want.given is not None)


@pytest.mark.parametrize("question", ["What is myoclonus?", "Does stress cause spasms?", "so who are they for then"])
def test_a_plain_question_wants_nothing_special(question):
    assert wants(question) == ()
