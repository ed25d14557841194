"""Answers on the real articles: short, whole, each sentence cited; what is not there is declined with what is near."""

import asyncio
import re

import pytest

from bot import Kind
from bot.cite import plain_text


def answered(bot, question, *earlier):
    history = []
    for text in earlier:
        history += [{"role": "user", "content": text}, {"role": "assistant", "content": bot.ask(text, history).text}]
    reply = bot.ask(question, history)
    assert reply.kind is Kind.ANSWER, reply.text
    return reply


def test_a_list_is_introduced_once_and_complete(bot):
    text = answered(bot, "Which symptoms together with spasms are red flags?").text
    assert text.count("These include:") == 1
    signs = ("Muscle weakness", "Difficulty breathing", "Significant unexplained", "Changes in vision", "Confusion")
    for item in signs:
        assert f"- {item}" in text


def test_a_sentence_that_points_back_comes_with_the_one_it_points_to(bot):
    text = answered(bot, "What is DOMS?").text
    assert "especially when you push yourself too hard. This is commonly known as delayed onset" in text


def test_leave_to_go_without_care_gets_the_articles_word_on_care(bot):
    text = answered(bot, "Twitching from Lyme disease is benign, so I can skip the doctor, right?").text
    assert re.search(r"doctor|medical", text)
    assert not text.lower().startswith("yes")


def test_where_one_article_qualifies_the_other_the_answer_says_so(bot):
    text = answered(bot, "Is calcium good or bad for cramps?").text
    assert "qualify each other" in text and "excess of calcium" in text


def test_a_partial_answer_says_what_is_missing(bot):
    text = answered(bot, "What are the causes of twitching and what percentage is serious?").text
    assert text.endswith("The articles do not give a figure.")
    assert "do not give" not in answered(bot, "How long can generalized muscle cramps last?").text


def test_a_request_for_a_diagnosis_gets_what_the_articles_say_and_a_kind_no(bot):
    text = answered(bot, "Do I have ALS if my calf twitches?").text
    assert "[1]" in text and text.endswith("that takes a doctor who can examine you.")


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("How much magnesium should I take?", "magnesium"),
        ("What are the side effects of gabapentin?", "gabapentin"),
        ("At what age does polymyalgia rheumatica usually start?", "polymyalgia"),
    ],
)
def test_a_near_miss_is_declined_with_its_subject_and_the_nearest(bot, question, says):
    reply = bot.ask(question)
    assert reply.kind is Kind.DECLINE and reply.abstained
    assert says in reply.text.split("\n")[0].lower()
    assert "not an answer" in reply.text and reply.citations and reply.suggestions


@pytest.mark.parametrize("question", ["Why is the sky blue?", "How do I get rid of acne?", "Write a Python function."])
def test_another_subject_is_declined_without_a_citation(bot, question):
    reply = bot.ask(question)
    assert reply.kind is Kind.DECLINE and not reply.citations and reply.suggestions


def test_nobody_is_diagnosed_or_prescribed_for(bot):
    for question in ("Do I have ALS?", "Can you prescribe me gabapentin?"):
        assert "that takes a doctor" in bot.ask(question).text


def test_a_greeting_is_returned_without_a_citation(bot):
    reply = bot.ask("hello there")
    assert reply.kind is Kind.GREETING and reply.abstained and not reply.citations


def test_a_raised_level_keeps_its_notice_beside_a_harmless_answer(bot):
    reply = answered(bot, "Are bananas good for cramps?", "crushing chest pain and I'm soaked in sweat")
    assert reply.safety.level == "emergency" and reply.safety.persisted and reply.notice and reply.citations


def test_the_stream_grows_and_ends_as_ask(bot):
    partials = list(bot.stream("How do I stop my muscles twitching?"))
    assert partials[-1] == bot.ask("How do I stop my muscles twitching?")
    assert [len(p.answer) for p in partials] == sorted(len(p.answer) for p in partials)
    for partial in partials:
        assert {int(n) for n in re.findall(r"\[(\d+)\]", partial.answer)} == {c.number for c in partial.citations}


def test_asking_without_blocking_gives_the_same(bot):
    assert asyncio.run(bot.aask("What is myoclonus?")) == bot.ask("What is myoclonus?")


def test_the_explanation_says_what_was_found_and_why(bot):
    explained = bot.ask("Does magnesium help with cramps?", explain=True).explanation
    assert explained["retrieved"][0]["score"] >= explained["retrieved"][1]["score"]
    assert explained["chosen"] and not explained["declined"]
    assert bot.ask("How much magnesium should I take?", explain=True).explanation["declined"]


def test_the_terminal_sees_words_not_markup(bot):
    assert "[112](tel:" not in plain_text(bot.ask("I want to kill myself").text)
