"""The public API: its names and shapes stay as they are."""

import dataclasses
import inspect
import json

import pytest

import bot as package
import bot.safety
from bot import Bot, Citation, Kind, Reply, Settings
from ingest.errors import CitewellError, SettingsError

QUESTION = "Can dehydration make muscles twitch?"
MESSAGES = [
    QUESTION,
    "How do I change a bicycle tyre?",
    "Hello!",
    "I have crushing chest pain and cannot breathe",
    "My calf has hurt and cramped for three weeks, what helps?",
]


def names(cls):
    return [field.name for field in dataclasses.fields(cls)]


def test_the_public_names():
    assert package.__all__ == ["Bot", "Citation", "Kind", "Reply", "Settings"]
    assert {"Assessment", "Finding", "Level", "assess", "check_answer", "rules_document"} <= set(bot.safety.__all__)
    assert all(getattr(module, name) for module in (package, bot.safety) for name in module.__all__)
    with pytest.raises(AttributeError, match="no attribute 'Retriever'"):
        _ = package.Retriever


def test_the_fields():
    assert names(Citation) == ["number", "article", "title", "section", "quote", "start", "end"]
    assert names(Reply) == [
        *("question", "kind", "notice", "answer", "citations", "safety"),
        *("suggestions", "searched_for", "explanation"),
    ]
    assert [str(kind) for kind in Kind] == ["answer", "decline", "greeting", "emergency"]
    assert [str(level) for level in bot.safety.Level] == ["none", "see_doctor", "urgent", "emergency"]
    assert {"level", "findings"} <= set(names(bot.safety.Assessment))
    assert names(Settings) == ["corpus", "documents", "index", "embedder", "unit", "encoder", "locale"]


def test_the_signatures():
    assert list(inspect.signature(Bot.ask).parameters) == ["self", "question", "history", "explain"]
    assert list(inspect.signature(Bot.aask).parameters) == ["self", "question", "history", "explain"]
    assert list(inspect.signature(Bot.stream).parameters) == ["self", "question", "history"]
    assert list(inspect.signature(bot.safety.assess).parameters) == ["message", "history", "locale"]


@pytest.mark.parametrize("message", MESSAGES)
def test_a_reply_goes_through_json_unchanged(bot, message):
    reply = bot.ask(message, explain=True)
    as_json = json.loads(json.dumps(reply.as_dict(), allow_nan=False))
    assert as_json["text"] == reply.text
    assert as_json["abstained"] is reply.abstained
    assert as_json["safety"]["level"] == reply.safety.level
    assert [Citation(**citation) for citation in as_json["citations"]] == list(reply.citations)
    assert as_json.keys() == {*names(Reply), "text", "abstained"}


@pytest.mark.parametrize("message", MESSAGES)
async def test_ask_aask_and_the_last_of_a_stream_are_equal(bot, message):
    reply = bot.ask(message)
    partials = list(bot.stream(message))
    assert partials[-1] == reply
    assert await bot.aask(message) == reply
    assert all(partial.safety == reply.safety and partial.notice == reply.notice for partial in partials)
    assert all(reply.answer.startswith(partial.answer) for partial in partials)


def test_a_history_gives_a_follow_up_its_subject(bot):
    history = [
        {"role": "user", "content": "What is fibromyalgia?"},
        {"role": "assistant", "content": bot.ask("What is fibromyalgia?").text},
    ]
    reply = bot.ask("And how is it treated?", history=history)
    assert "fibromyalgia" in reply.searched_for.lower()


def test_unknown_settings_are_refused():
    with pytest.raises(SettingsError, match="unknown setting 'colour'"):
        Bot.open(colour="blue")
    with pytest.raises(SettingsError, match="unknown environment variable CITEWELL_COLOUR"):
        Settings.load({"CITEWELL_COLOUR": "blue"})
    assert issubclass(SettingsError, CitewellError)
