"""Follow-ups borrow their subject from earlier turns; a new subject is not coloured by what came before."""

import pytest

from bot.followup import resolve


def said(*questions):
    turns = ((("user", text), ("assistant", "…")) for text in questions)
    return [{"role": role, "content": content} for turn in turns for role, content in turn]


@pytest.fixture(scope="module")
def searched(bot):
    retriever = bot.load()

    def for_(question, *earlier):
        return resolve(question, said(*earlier), retriever.subjects, retriever.familiarity).searched_for

    return for_


@pytest.mark.parametrize(
    ("earlier", "question", "names"),
    [
        (["What is myoclonus?"], "And how is it treated?", "myoclonus"),
        (["What does polymyalgia feel like?", "Sorry, I meant fibromyalgia."], "What makes it worse?", "fibromyalgia"),
        (["Would heat or massage be an option for my spasms?"], "What does the second one do?", "massage"),
        (["How does chronic stress affect muscles?"], "How do I bring it down?", "stress"),
        (["Can low magnesium cause spasms?"], "And calcium?", "calcium"),
        (["Can low magnesium cause spasms?"], "what about potassium", "potassium"),
        (["Does caffeine make muscles twitch?", "thanks"], "why?", "caffeine"),
        (["What is fibromyalgia?", "And polymyalgia rheumatica?"], "can it be cured?", "polymyalgia"),
        (["What is myoclonus?", "how do they check for it?"], "and is it treated with pills?", "myoclonus"),
    ],
)
def test_a_follow_up_names_what_it_is_about(searched, earlier, question, names):
    assert names in searched(question, *earlier)


@pytest.mark.parametrize(
    "question",
    [
        "Forget that. Can a lack of vitamin B12 cause twitching?",
        "Different question: what can I do about a cramp that comes while I am lying down?",
        "Which foods are rich in electrolytes?",
        "Is it true that massage helps?",
    ],
)
def test_a_question_of_its_own_borrows_nothing(searched, question):
    assert searched(question, "Where does polymyalgia rheumatica hurt?") == ""


def test_the_words_of_a_new_subject_are_searched_without_their_opening(bot):
    retriever = bot.load()
    query = resolve("New topic: what is DOMS?", said("What is PMR?"), retriever.subjects, retriever.familiarity)
    assert query.text == "what is DOMS?"


def test_the_first_message_borrows_nothing(searched):
    assert searched("And how is it treated?") == ""


@pytest.mark.parametrize(
    ("question", "understood"),
    [
        ("how do they check for it", "how do they check for myoclonus"),
        ("can they cure it?", "can they cure myoclonus?"),
        ("what would they do about one", "what would they do about myoclonus"),
    ],
)
def test_they_are_the_doctors_where_another_word_can_stand_for_the_subject(bot, question, understood):
    assert resolve(question, said("What is myoclonus?"), bot.load().subjects, lambda text: 0.0).text == understood
