"""Nothing hostile runs, nothing leaves, nothing is kept unless asked for, nobody sees another's conversation."""

import json
import re

import pytest

from bot.reply import Citation, Kind, Reply
from tests.page_bots import ScriptedBot, small_article
from tests.test_page_render import HOSTILE

QUESTION = "Can dehydration make muscles twitch?"
HOSTILE_FILE = "<b>hostile</b>.txt"
HOSTILE_TEXT = "\n".join(["A hostile article.", *HOSTILE, "The end of it."])


class HostileBot(ScriptedBot):
    """Everything it says is hostile."""

    def __init__(self):
        super().__init__([small_article(HOSTILE_FILE, HOSTILE_TEXT)])

    @property
    def suggestions(self):
        return tuple(HOSTILE)

    def stream(self, question, history=()):
        spans = [(HOSTILE_TEXT.index(words), len(words)) for words in HOSTILE]
        citations = tuple(
            Citation(
                n, HOSTILE_FILE, HOSTILE[0], HOSTILE[1], HOSTILE_TEXT[start : start + length], start, start + length
            )
            for n, (start, length) in enumerate(spans, start=1)
        )
        answer = "\n\n".join(f"{words} [{n}]" for n, words in enumerate(HOSTILE, start=1))
        yield Reply(question, Kind.ANSWER, answer=answer, citations=citations, suggestions=self.suggestions)


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_question_is_shown_as_text(real, visit, words):
    visitor = visit(real)
    visitor.open()
    page = visitor.ask(words)
    shown = page.locator("#t1 .question").evaluate("e => e.lastChild.textContent")
    assert shown == words
    assert page.locator("#t1 :is(script, img, iframe, svg, style)").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280


def test_a_hostile_document_is_shown_as_text_and_asks_no_other_host(serve, visit):
    visitor = visit(serve(HostileBot()))
    visitor.open()
    page = visitor.ask("anything")
    assert page.locator("#t1 a.cite").count() >= len(HOSTILE)
    for number, words in enumerate(HOSTILE, start=1):
        page.locator(f"#t1 .answer a.cite[href='#t1-s{number}']").first.click()
        page.wait_for_selector(f"mark.current[data-number='{number}']")
        assert page.locator("mark.current").first.evaluate("e => e.textContent") == words
    assert page.locator(":is(#conversation, #reader, #shelf) :is(script, img, iframe, svg, style)").count() == 0
    page.wait_for_timeout(300)
    assert visitor.strangers() == []


def test_the_page_forbids_what_it_does_not_need_even_if_markup_got_in(serve, visit):
    visitor = visit(serve(ScriptedBot()))
    page = visitor.open()
    blocked = page.evaluate(
        """() => new Promise((resolve) => {
            document.addEventListener("securitypolicyviolation", (event) => resolve(event.violatedDirective));
            const picture = new Image();
            picture.src = "http://127.0.0.2:9/picture.png";
            document.body.append(picture);
            setTimeout(() => resolve("nothing was blocked"), 5000);
        })"""
    )
    assert blocked == "img-src"
    visitor.requests[:] = [url for url in visitor.requests if "127.0.0.2" not in url]


def test_two_people_at_once_do_not_mix(real, visit):
    one, two = visit(real), visit(real)
    one.open()
    two.open()
    one.ask("Can dehydration make muscles twitch?")
    two.ask("What is fibromyalgia?")
    one.ask("What is myoclonus?")
    first, second = one.page.locator("#conversation").inner_text(), two.page.locator("#conversation").inner_text()
    assert "dehydration make" in first
    assert "What is myoclonus?" in first
    assert "What is fibromyalgia?" not in first
    assert "What is fibromyalgia?" in second
    assert "dehydration make" not in second
    assert "myoclonus?" not in second


def test_nothing_is_stored_by_default(real, visit):
    visitor = visit(real)
    visitor.open()
    page = visitor.ask(QUESTION)
    page.wait_for_timeout(500)
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    assert page.evaluate("indexedDB.databases().then((found) => found.length)") == 0
    assert visitor.context.cookies() == []
    page.reload()
    page.wait_for_selector("[data-state=ready]")
    assert page.locator(".turn").count() == 0
    assert not real.feedback.exists()


def test_a_conversation_is_kept_in_this_browser_when_asked_and_forgotten_when_switched_off(real, visit):
    visitor = visit(real)
    page = visitor.open()
    page.get_by_role("button", name="Keep, save and other options").click()
    page.get_by_label("Keep this conversation in this browser").check()
    visitor.ask(QUESTION)
    page.wait_for_function("(localStorage.getItem('citewell.conversation') || '').includes('dehydration')")
    page.reload()
    page.wait_for_selector("#t1[data-progress=done] a.cite")
    page.locator("#t1 a.cite").first.click()
    page.wait_for_selector("mark.current")
    page.get_by_role("button", name="Keep, save and other options").click()
    page.get_by_label("Keep this conversation in this browser").uncheck()
    page.wait_for_function("localStorage.length === 0")
    page.reload()
    page.wait_for_selector("[data-state=ready]")
    assert page.locator(".turn").count() == 0


def test_a_conversation_is_saved_as_markdown_and_as_json_with_its_citations(real, visit):
    visitor = visit(real)
    visitor.open()
    page = visitor.ask(QUESTION)
    quotes = [citation["quote"] for citation in real.ask(QUESTION)["citations"]]
    page.get_by_role("button", name="Keep, save and other options").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as JSON").click()
    assert download.value.suggested_filename == "conversation.json"
    turns = json.loads(download.value.path().read_text(encoding="utf-8"))["turns"]
    assert [turn["question"] for turn in turns] == [QUESTION]
    assert [citation["quote"] for citation in turns[0]["reply"]["citations"]] == quotes
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as Markdown").click()
    text = download.value.path().read_text(encoding="utf-8")
    assert f"## {QUESTION}" in text
    for quote in quotes:
        assert " ".join(quote.split()) in re.sub(r"\\(.)", r"\1", text)


def test_one_answer_is_copied_with_its_sources(real, visit):
    visitor = visit(real, permissions=["clipboard-read", "clipboard-write"])
    visitor.open()
    page = visitor.ask(QUESTION)
    page.get_by_role("button", name="Copy with sources").click()
    page.wait_for_selector("button.copy:has-text('Copied')")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(QUESTION)
    assert "[1] “" in copied
    assert "not medical advice" in copied


def test_feedback_is_written_only_after_the_person_agrees(serve, visit):
    served = serve(ScriptedBot())
    visitor = visit(served)
    visitor.open()
    page = visitor.ask("What is fibromyalgia?")
    page.locator("#t1 .feedback summary").click()
    page.get_by_label("Not helpful").check()
    page.get_by_label("Why?").fill("Too short")
    assert not served.feedback.exists()
    page.get_by_role("button", name="I agree, write it to the file").click()
    page.wait_for_selector("#t1 .thanks")
    line = json.loads(served.feedback.read_text(encoding="utf-8"))
    assert (line["question"], line["helpful"], line["reason"]) == ("What is fibromyalgia?", False, "Too short")


def test_a_question_of_a_hundred_thousand_characters_is_not_lost(real, visit):
    visitor = visit(real)
    page = visitor.open()
    box = page.get_by_label("Your question")
    box.fill("why " * 25_000)
    page.get_by_role("button", name="Ask", exact=True).click()
    page.wait_for_selector(".refusal[role=alert]")
    assert "100,000 characters" in page.locator(".refusal").inner_text()
    assert len(box.input_value()) == 100_000
    assert page.locator(".turn").count() == 0


def test_a_document_is_looked_at_added_read_and_removed(real, visit, tmp_path):
    document = tmp_path / "cramp <b>notes.md"
    document.write_text("# Night cramps\n\nNight cramps in the calf can be eased by tonic water.\n", "utf-8")
    visitor = visit(real)
    page = visitor.open()
    page.get_by_role("button", name="Add a document").click()
    page.locator("#documents input[type=file]").set_input_files(document)
    page.wait_for_selector("#document-said .understood")
    assert "Night cramps" in page.locator("#document-said").inner_text()
    assert not real.documents.exists()
    page.get_by_role("button", name="Add it to the articles").click()
    page.wait_for_selector("#document-said :text('was added')", timeout=120_000)
    added = [path.name for path in real.documents.iterdir()]
    assert len(added) == 1
    assert re.fullmatch(r"cramp [\w-]*notes\.md", added[0])
    assert "Night cramps" in page.locator("#shelf").inner_text()
    page.get_by_role("button", name="Night cramps", exact=True).click()
    page.wait_for_selector("#reader .article-text :text('can be eased by tonic water')")
    page.get_by_role("button", name="Articles", exact=True).last.click()
    page.get_by_role("button", name=f"Remove {added[0]}").click()
    page.wait_for_selector("#document-said :text('was removed')", timeout=120_000)
    assert list(real.documents.iterdir()) == []
    assert "Night cramps" not in page.locator("#shelf").inner_text()


def test_a_broken_document_says_so_and_is_not_added(real, visit, tmp_path):
    document = tmp_path / "broken.pdf"
    document.write_bytes(b"%PDF-1.7\n" + b"\x00\xff" * 5000)
    visitor = visit(real)
    page = visitor.open()
    page.get_by_role("button", name="Add a document").click()
    page.locator("#documents input[type=file]").set_input_files(document)
    page.wait_for_selector("#document-said [role=alert]")
    assert "broken.pdf" in page.locator("#document-said").inner_text()
    assert page.get_by_role("button", name="Add it to the articles").is_hidden()


def test_open_to_others_it_asks_for_a_password_and_takes_no_documents(serve, visit):
    served = serve(ScriptedBot(), shared=True, auth={"anna": "a long password"})
    visitor = visit(served)
    page = visitor.page
    page.goto(served.url)
    page.get_by_label("username").fill("anna")
    page.get_by_label("password").fill("a long password")
    page.get_by_role("button", name="Login").click()
    page.wait_for_selector("body[data-citewell=ready]")
    assert "Open to other people" in page.locator("#top").inner_text()
    assert page.locator("#documents").count() == 0
    visitor.ask("What is fibromyalgia?")
    status = page.evaluate("fetch('gradio_api/upload', {method: 'POST', body: new FormData()}).then((r) => r.status)")
    assert status == 403
    stranger = visit(served)
    assert (
        stranger.page.request.post(f"{served.url}gradio_api/call/ask", data={"data": ["q", None, False]}).status == 401
    )
    stranger.page.goto(served.url)
