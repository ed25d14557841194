"""A conversation on the page without a browser: asking, stopping, limits, keeping, exporting, judging."""

import json
import threading
from types import SimpleNamespace

import gradio as gr
import pytest

from bot.page import export, limits
from bot.page.api import answer
from bot.page.asking import LOOKING, OPENING, follow
from bot.page.conversation import Conversations
from bot.page.feedback import record
from bot.page.limits import RateLimit, too_long
from bot.page.loader import BotLoader
from bot.page.turns import Progress, Session, Turn
from bot.reply import Citation, Kind, Reply
from bot.safety.assessment import Assessment, Finding, Level
from ingest.errors import ArticleIndexError
from tests.page_bots import NOTICE, ScriptedBot, emergency

VISITOR = SimpleNamespace(username=None, client=SimpleNamespace(host="127.0.0.1"))
ALARMING = "I have crushing chest pain and I can't breathe"


def conversations(bot, tmp_path, *, shared=False):
    return Conversations(BotLoader(lambda: bot), locale="", feedback_file=tmp_path / "feedback.jsonl", shared=shared)


def ask(talk, session, question):
    return list(talk.typed(question, session, False, VISITOR))


def follow_all(loader, turn, stop=None, explain=False):
    return [(t.progress, t.note) for t in follow(loader, turn, [], explain=explain, stop=stop or threading.Event())]


def test_a_question_sent_while_the_articles_open_waits_with_a_word_and_is_answered():
    opening = threading.Event()
    loader = BotLoader(lambda: ScriptedBot(opening=opening))
    turn = Turn(1, "What is fibromyalgia?")
    seen = []
    for state in follow(loader, turn, [], explain=False, stop=threading.Event()):
        seen.append((state.progress, state.note))
        opening.set()
    assert seen[0] == (Progress.WAITING, OPENING)
    assert seen[-1] == (Progress.DONE, "")
    assert turn.reply is not None
    assert turn.reply.kind is Kind.ANSWER


def test_an_emergency_is_answered_while_the_articles_are_still_closed():
    opening = threading.Event()
    turn = Turn(1, "help me")
    assert follow_all(BotLoader(lambda: ScriptedBot(opening=opening)), turn)[-1] == (Progress.DONE, "")
    assert turn.reply is not None
    assert turn.reply.kind is Kind.EMERGENCY
    assert not opening.is_set()
    opening.set()


def test_an_emergency_is_answered_when_the_index_is_broken_and_other_questions_hear_what_to_do():
    loader = BotLoader(lambda: ScriptedBot(broken=True))
    alarming, plain = Turn(1, "help me"), Turn(2, "What is fibromyalgia?")
    assert follow_all(loader, alarming)[-1] == (Progress.DONE, "")
    assert follow_all(loader, plain)[-1] == (
        Progress.FAILED,
        "The index of the articles is broken. Run python -m ingest to build it again.",
    )


def test_an_unexpected_error_says_nothing_of_what_was_typed(capsys):
    class Broken(ScriptedBot):
        def stream(self, question, history=()):
            raise ValueError(question)

    turn = Turn(1, "my secret")
    assert follow_all(BotLoader(Broken), turn)[-1][0] is Progress.FAILED
    assert "ValueError" in turn.note
    assert "my secret" not in turn.note + "".join(capsys.readouterr())


def test_a_bot_that_cannot_be_made_is_said_on_the_page():
    def make():
        raise ArticleIndexError("No corpus. Name one with --corpus.")

    loader = BotLoader(make)
    assert loader.wait(5)
    assert (loader.ready, loader.error) == (False, "No corpus. Name one with --corpus.")
    turn = Turn(1, "q")
    assert follow_all(loader, turn)[-1] == (Progress.FAILED, "No corpus. Name one with --corpus.")


def test_a_reply_grows_and_can_be_stopped_and_keeps_what_stands():
    pause, stop = threading.Event(), threading.Event()
    turn = Turn(1, "What is fibromyalgia?")
    states = follow(BotLoader(lambda: ScriptedBot(pause=pause)), turn, [], explain=False, stop=stop)
    assert next(state for state in states if state.reply is not None).progress is Progress.WRITING
    stop.set()
    assert [state.progress for state in states] == [Progress.STOPPED]
    assert turn.reply is not None
    assert len(turn.reply.citations) == 1
    pause.set()


def test_a_slow_bot_is_said_to_be_looking():
    class Slow(ScriptedBot):
        def stream(self, question, history=()):
            threading.Event().wait(0.6)
            yield from super().stream(question, history)

    loader = BotLoader(Slow)
    loader.wait(5)
    assert (Progress.WAITING, LOOKING) in follow_all(loader, Turn(1, "What is fibromyalgia?"))


def test_a_new_question_ends_the_reply_before_it():
    session = Session()
    first, stop = session.begin("one")
    session.begin("two")
    assert stop.is_set()
    assert first.progress is Progress.STOPPED


def test_history_holds_both_sides_and_ends_before_the_turn_asked_for():
    reply = Reply("one", Kind.ANSWER, answer="An answer.")
    session = Session([Turn(1, "one", reply, Progress.DONE), Turn(2, "two", None, Progress.STOPPED)])
    assert session.history() == [
        {"role": "user", "content": "one"},
        {"role": "assistant", "content": "An answer."},
        {"role": "user", "content": "two"},
    ]
    assert session.history(before=1) == []


def test_a_question_of_a_hundred_thousand_characters_is_refused_in_words_and_stays_in_the_box(tmp_path):
    session = Session()
    updates = ask(conversations(ScriptedBot(), tmp_path), session, "w" * 100_000)
    assert "100,000 characters" in updates[0][1]
    assert updates[0][0] == gr.skip()
    assert session.turns == []


def test_no_limit_stands_before_an_emergency(tmp_path):
    talk = conversations(ScriptedBot(), tmp_path, shared=True)
    long = f"{ALARMING}. " + "It began this morning after I had got up. " * 200
    assert too_long(long)
    assert talk.refusal_for(long, [], "a") == ""
    for _ in range(limits.QUESTIONS_A_MINUTE):
        assert talk.refusal_for("What is fibromyalgia?", [], "a") == ""
    assert talk.refusal_for("What is fibromyalgia?", [], "a") == limits.TOO_MANY
    assert talk.refusal_for(ALARMING, [], "a") == ""


def test_rates_are_counted_for_each_person_and_recover():
    now = [0.0]
    rate = RateLimit(2, clock=lambda: now[0])
    assert [rate.allow("a"), rate.allow("a"), rate.allow("a"), rate.allow("b")] == [True, True, False, True]
    now[0] = 30.0
    assert [rate.allow("a"), rate.allow("a")] == [True, False]


def test_an_empty_question_is_answered_with_a_word(tmp_path):
    session = Session()
    updates = ask(conversations(ScriptedBot(), tmp_path), session, "   ")
    assert "Please type a question first." in updates[0][1]
    assert session.turns == []


def test_nothing_is_kept_unless_asked_for(tmp_path):
    talk, session = conversations(ScriptedBot(), tmp_path), Session()
    ask(talk, session, "What is fibromyalgia?")
    assert talk.kept(session, False) == ""
    assert json.loads(talk.kept(session, True))["turns"][0]["question"] == "What is fibromyalgia?"
    assert list(tmp_path.iterdir()) == []


def full_reply() -> Reply:
    finding = Finding("rule", Level.URGENT, "matched", 0, 0, 7, "sign", "source", "warning")
    quote = Citation(1, "a.txt", "An [article]", "Causes", "Words\nof it <b>", 3, 18)
    safety = Assessment(Level.URGENT, (finding,), "Get help.", True)
    return Reply("Why *so*?", Kind.ANSWER, "Get help.", "It is. [1]", (quote,), safety, ("What?",), "why so")


def test_a_conversation_comes_back_from_its_json_as_it_was():
    turns = [
        Turn(1, "Why *so*?", full_reply(), Progress.DONE),
        Turn(2, "help", emergency("help"), Progress.DONE),
        Turn(3, "?", None, Progress.FAILED, "Broken."),
    ]
    assert export.from_json(export.as_json(turns)) == turns


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"schema": 2, "turns": []}',
        '{"schema": 1}',
        '{"schema": 1, "turns": [{}]}',
        "[" * 100_000,
    ],
)
def test_anything_else_is_no_conversation(text, tmp_path):
    with pytest.raises(ValueError, match="not a conversation that Citewell wrote"):
        export.from_json(text)
    session = Session()
    assert conversations(ScriptedBot(), tmp_path).restore(session, text)[0] is bool(text)
    assert session.turns == []


def test_a_question_asked_before_the_page_is_restored_stays(tmp_path):
    kept = export.as_json([Turn(1, "before", full_reply(), Progress.DONE)])
    for text in ("", kept):
        session = Session()
        session.begin("already asked")
        conversations(ScriptedBot(), tmp_path).restore(session, text)
        assert [turn.question for turn in session.turns] == ["already asked"]


def test_wrong_types_in_a_kept_conversation_are_refused():
    content = json.loads(export.as_json([Turn(1, "q", full_reply(), Progress.DONE)]))
    for wrong in ({"start": "1"}, {"quote": None}, {"number": -1}):
        broken = json.loads(json.dumps(content))
        broken["turns"][0]["reply"]["citations"][0] |= wrong
        with pytest.raises(ValueError, match="not a conversation that Citewell wrote"):
            export.from_json(json.dumps(broken))


def test_the_markdown_holds_questions_answers_and_sources_with_their_places():
    text = export.as_markdown([Turn(1, "Why *so*?", full_reply(), Progress.DONE)])
    assert "## Why \\*so\\*?" in text
    assert "It is. [1]" in text
    assert "1. “Words of it \\<b\\>”\n   An \\[article\\], Causes (a.txt, characters 3 to 18)" in text
    assert "not medical advice" in text


def test_feedback_is_one_json_line_that_holds_the_turn_and_what_came_before(tmp_path):
    talk, session = conversations(ScriptedBot(), tmp_path), Session()
    ask(talk, session, "What is fibromyalgia?")
    ask(talk, session, "help me")
    talk.judge(session, gr.EventData(None, {"turn": 2, "helpful": False, "reason": "I was only asking"}))
    talk.judge(session, gr.EventData(None, {"turn": 2, "helpful": True, "reason": "pressed twice"}))
    lines = (tmp_path / "feedback.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1
    line = json.loads(lines[0])
    assert line.pop("time").endswith("+00:00")
    assert line == {
        "schema": 1,
        "question": "help me",
        "history": session.history(before=2),
        "kind": "emergency",
        "text": NOTICE,
        "citations": [],
        "helpful": False,
        "reason": "I was only asking",
    }
    assert (tmp_path / "feedback.jsonl").stat().st_mode & 0o077 == 0


def test_feedback_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "feedback.jsonl").mkdir()
    talk, session = conversations(ScriptedBot(), tmp_path), Session()
    ask(talk, session, "help me")
    assert "could not be written" in talk.judge(session, gr.EventData(None, {"turn": 1, "helpful": True, "reason": ""}))


def test_feedback_on_a_turn_without_a_reply_is_an_error():
    with pytest.raises(ValueError, match="without a reply"):
        record(Session(), Turn(1, "q"), True, "")


def test_the_api_answers_with_the_safety_level_first(tmp_path):
    content = answer(conversations(ScriptedBot(), tmp_path), "help me", [], False, VISITOR)
    assert next(iter(content)) == "level"
    assert (content["level"], content["kind"], content["text"]) == ("emergency", "emergency", NOTICE)
    assert json.loads(json.dumps(content)) == content


def test_the_api_refuses_in_words(tmp_path):
    talk = conversations(ScriptedBot(broken=True), tmp_path)
    with pytest.raises(gr.Error, match="at most 4,000"):
        answer(talk, "w" * 5000, [], False, VISITOR)
    with pytest.raises(gr.Error, match="Run python -m ingest"):
        answer(talk, "What is fibromyalgia?", [], False, VISITOR)


def test_the_reader_is_asked_for_an_article_that_is_gone(tmp_path):
    talk = conversations(ScriptedBot(), tmp_path)
    talk.loader.wait(5)
    assert talk.article({"article": "<gone>.txt"}) == "<p>&lt;gone&gt;.txt is no longer among the articles.</p>"
