# ruff: noqa: E501  # a case a line
"""What people are told: numbers by country, plain words, nothing of theirs unescaped."""

import re

import pytest

from bot.safety import assess

PLAIN = "I have crushing chest pain"


@pytest.mark.parametrize(("locale", "number"), [
    ("en_GB", "999"), ("en-US", "911"), ("en_IE", "112"), ("en_AU", "000"), ("en_NZ", "111"), ("en_CA", "911"), ("en_IN", "112"), ("de_DE", "112"), ("fr-FR", "112"),
])  # fmt: skip
def test_the_number_is_that_of_the_country(locale: str, number: str) -> None:
    assert f"[{number}\u00a0](tel:{number})" in assess(PLAIN, locale=locale).advice


@pytest.mark.parametrize("locale", ["", "en", "xx", "C.UTF-8", "tlh_KL"])
def test_without_a_known_country_three_numbers_are_named(locale: str) -> None:
    advice = assess(PLAIN, locale=locale).advice
    assert all(f"[{n}\u00a0](tel:{n})" in advice for n in ("112", "999", "911"))


@pytest.mark.parametrize(("locale", "line"), [
    ("en_US", "[988\u00a0](tel:988)"), ("en_GB", "[116 123\u00a0](tel:116123)"), ("en_IE", "[116 123\u00a0](tel:116123)"),
    ("en_AU", "[13 11 14\u00a0](tel:131114)"), ("en_NZ", "[1737\u00a0](tel:1737)"), ("en_IN", "[14416\u00a0](tel:14416)"), ("", "findahelpline.com"),
])  # fmt: skip
def test_self_harm_gets_a_crisis_line(locale: str, line: str) -> None:
    assert line in assess("I want to kill myself", locale=locale).advice


def test_self_harm_with_an_overdose_names_both_helps() -> None:
    advice = assess("I want to die, I took 40 paracetamol", locale="en_GB").advice
    assert "[116 123\u00a0](tel:116123)" in advice
    assert "[999\u00a0](tel:999)" in advice


def test_an_emergency_advice_is_short_and_its_first_line_says_what_to_do() -> None:
    advice = assess(PLAIN, locale="en_GB").advice
    assert advice.startswith("**This may be an emergency. Call [999\u00a0](tel:999) now.**")
    assert len(re.sub(r"\(tel:\d+\)", "", advice).split()) <= 80


def test_an_appointment_is_called_that_and_names_the_persons_words() -> None:
    advice = assess("my eyelid has been twitching for five weeks").advice
    assert "book an appointment" in advice
    assert "twitching" in advice


def test_a_persons_words_cannot_become_markup() -> None:
    advice = assess("my eyelid has been <b>twitch</b>ing [x](http://e.test) twitching *for* five weeks").advice
    assert "<b>" not in advice
    assert "](http" not in advice


@pytest.mark.parametrize(("text", "language", "word"), [
    ("mi abuela de repente no puede hablar bien y se le cae el brazo derecho", "es", "Llame ahora"),
    ("ma mère n'arrive plus à parler d'un coup et son bras retombe", "fr", "Appelez"),
    ("mein Mann bekommt kaum noch Luft und die Lippen sind blau", "de", "Rufen Sie"),
    ("meu filho está tendo uma convulsão e não acorda", "pt", "Ligue agora"),
    ("papa ka muh ek taraf tedha ho gaya hai aur bol nahi pa rahe", "hi", "call karein"),
])  # fmt: skip
def test_other_languages_get_a_line_of_their_own(text: str, language: str, word: str) -> None:
    found = assess(text)
    assert (found.level, found.language) == ("emergency", language)
    assert word in found.advice


@pytest.mark.parametrize("text", [
    "me tiembla el párpado desde ayer por el café", "mein Augenlid zuckt seit gestern, zu viel Kaffee",
    "qu'est-ce que la fibromyalgie ?",
    "minha pálpebra treme desde ontem, muito café", "kal se aankh phadak rahi hai",
    "no tengo dolor de pecho, solo un tic en el ojo desde ayer",
])  # fmt: skip
def test_harmless_messages_in_other_languages_stay_quiet(text: str) -> None:
    assert assess(text).level == "none"
