"""An emergency is unmistakable, stays in view, and waits for nothing; calmer levels are calmer; "no" looks like no."""

import threading

from tests.browser.conftest import PHONE
from tests.browser.test_reading import in_view
from tests.page_bots import ScriptedBot

ALARMING = "I have crushing chest pain and cannot breathe"


def test_the_notice_opens_the_reply_announces_itself_and_can_be_called(real, visit):
    visitor = visit(real, viewport=PHONE, has_touch=True)
    visitor.open()
    page = visitor.ask(ALARMING)
    notice = page.locator("#t1 section.emergency")
    assert notice.get_attribute("role") == "alert"
    assert page.locator("#t1 .reply > *").first.evaluate("e => e.matches('section.emergency')")
    links = notice.locator("a[href^='tel:']").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert links == ["tel:112", "tel:999", "tel:911"]
    assert in_view(page, "#t1-notice .label")
    assert in_view(page, "#alarm .alarm a[href='tel:112']")


def test_the_emergency_bar_does_not_scroll_away_while_the_level_stays_raised(real, visit):
    visitor = visit(real, viewport=PHONE, has_touch=True)
    visitor.open()
    visitor.ask(ALARMING)
    page = visitor.ask("Can dehydration make muscles twitch?")
    levels = [real.ask(ALARMING)["level"]]
    assert levels == ["emergency"]
    for where in ("0", "document.body.scrollHeight"):
        page.evaluate(f"window.scrollTo(0, {where})")
        page.wait_for_timeout(200)
        assert in_view(page, "#alarm .alarm a[href^='tel:']")
    page.locator("#t2 a.cite").first.click()
    page.wait_for_selector("#reader-pane.over mark.current")
    bar = page.locator("#alarm .alarm").bounding_box()
    at = page.evaluate("([x, y]) => !!document.elementFromPoint(x, y).closest('#alarm')", [bar["x"] + 5, bar["y"] + 5])
    assert at, "the reader covers the emergency bar"
    assert bar["y"] >= 0


def test_the_bar_goes_with_a_new_conversation(real, visit):
    visitor = visit(real)
    visitor.open()
    page = visitor.ask(ALARMING)
    page.get_by_role("button", name="New conversation").click()
    page.wait_for_selector(".turn", state="detached")
    assert page.locator("#alarm .alarm").count() == 0


def test_an_emergency_does_not_wait_for_the_articles_and_other_questions_are_kept(serve, visit):
    opening = threading.Event()
    visitor = visit(serve(ScriptedBot(opening=opening)))
    page = visitor.open(wait="[data-state=opening]")
    assert "Opening the articles" in page.locator("#start").inner_text()
    visitor.ask("What is fibromyalgia?", progress="waiting")
    page.wait_for_selector("#t1 .note.waiting:has-text('Your question is kept')")
    visitor.ask("help me")
    assert page.locator("#t2 section.emergency[role=alert]").count() == 1
    opening.set()


def test_a_question_that_waited_is_answered(serve, visit):
    opening = threading.Event()
    visitor = visit(serve(ScriptedBot(opening=opening)))
    page = visitor.open(wait="[data-state=opening]")
    visitor.ask("What is fibromyalgia?", progress="waiting")
    opening.set()
    page.wait_for_selector("#t1[data-progress=done] a.cite")


def test_a_broken_index_says_what_to_do_and_emergencies_still_work(serve, visit):
    visitor = visit(serve(ScriptedBot(broken=True)))
    page = visitor.open(wait="[data-state=failed]")
    assert "Run python -m ingest" in page.locator("#start").inner_text()
    visitor.ask("What is fibromyalgia?", progress="failed")
    visitor.ask("help me")
    assert page.locator("#t2 section.emergency").count() == 1


def test_a_reply_can_be_stopped_and_what_stands_stays(serve, visit):
    pause = threading.Event()
    visitor = visit(serve(ScriptedBot(pause=pause)))
    page = visitor.open()
    visitor.ask("What is fibromyalgia?", progress="writing")
    assert page.locator("#t1 a.cite").count() == 1
    page.get_by_role("button", name="Stop", exact=True).click()
    page.wait_for_selector("#t1[data-progress=stopped]")
    pause.set()
    page.wait_for_timeout(500)
    assert page.locator("#t1 .answer a.cite").count() == 1
    assert page.get_by_role("button", name="Stop", exact=True).is_hidden()


def test_a_declined_question_looks_different_and_offers_questions_that_can_be_answered(real, visit):
    visitor = visit(real)
    visitor.open()
    page = visitor.ask("How do I change the oil of a diesel engine?")
    assert page.locator("#t1 .reply.decline").count() == 1
    assert "Not in these articles" in page.locator("#t1").inner_text()
    assert page.locator("#t1 .reply.decline").evaluate("e => getComputedStyle(e).borderStyle") == "dashed"
    offered = page.locator("#t1 .suggestions button").first
    question = offered.inner_text()
    offered.click()
    page.wait_for_selector("#t2[data-progress=done]")
    assert page.locator("#t2 .question").inner_text().endswith(question)
    assert page.locator("#t2 .reply.answer").count() == 1


def test_urgent_is_calmer_than_an_emergency(real, visit):
    visitor = visit(real)
    visitor.open()
    page = visitor.ask("My muscles twitch and they are getting weaker every week")
    notice = page.locator("#t1 section.notice")
    assert notice.get_attribute("role") == "note"
    assert page.locator("#alarm .alarm").count() == 0
