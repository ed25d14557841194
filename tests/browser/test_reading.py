"""Ask, press a number, see the sentence in its article; by mouse, by keyboard, on a phone."""

import re

from tests.browser.conftest import PHONE, PROJECT

QUESTION = "Can dehydration make muscles twitch?"


def quote_of(page, source) -> str:
    """The characters of the article's own file that a source names."""
    data = page.locator(source).evaluate("element => ({...element.dataset})")
    text = (PROJECT / "corpus" / data["article"]).read_text(encoding="utf-8")
    return text[int(data["start"]) : int(data["end"])]


def focused(page, attribute="id"):
    return page.evaluate(f"document.activeElement.getAttribute('{attribute}')")


def in_view(page, selector, within="window"):
    return page.evaluate(
        """([selector]) => { const box = document.querySelector(selector).getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight && box.width > 0; }""",
        [selector],
    )


def test_a_mark_opens_the_article_at_exactly_the_quoted_words(real, visit):
    visitor = visit(real)
    visitor.open()
    page = visitor.ask(QUESTION)
    marks = page.locator("#t1 .answer a.cite")
    assert marks.count() >= 1
    for number in range(marks.count()):
        marks.nth(number).click()
        name = marks.nth(number).inner_text()
        page.wait_for_selector(f"mark.current[data-number='{name}']")
        marked = "".join(page.locator("mark.current").all_text_contents())
        assert " ".join(marked.split()) == " ".join(quote_of(page, f"#t1-s{name} a.source").split())
        assert page.locator("mark.current").count() == page.locator(f"mark[data-number='{name}']").count()
        page.wait_for_timeout(700)
        assert in_view(page, "mark.current")


def test_the_api_gives_the_same_quotes_as_the_page(real, visit):
    visitor = visit(real)
    visitor.open()
    page = visitor.ask(QUESTION)
    reply = real.ask(QUESTION)
    assert next(iter(reply)) == "level"
    assert reply["citations"]
    for citation in reply["citations"]:
        assert quote_of(page, f"#t1-s{citation['number']} a.source") == citation["quote"]


def test_the_article_is_there_as_a_whole_with_its_title_source_and_sections(real, visit):
    visitor = visit(real)
    page = visitor.open()
    page.locator("#shelf button.open-article").first.click()
    page.wait_for_selector("#reader-title")
    assert focused(page) == "reader-title"
    assert "File: muscle-twitches-and-spasms.txt" in page.locator("#reader .origin").inner_text()
    page.locator("#reader summary", has_text="Sections").click()
    page.locator("#reader nav a", has_text="Fibromyalgia").click()
    page.wait_for_timeout(700)
    assert "Fibromyalgia" in page.evaluate("document.activeElement.textContent")
    assert "prescription medicine like gabapentin" in page.locator("#reader .article-text").inner_text()


def test_by_keyboard_alone(real, visit):
    visitor = visit(real)
    page = visitor.open()
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('#question textarea, #question input')"):
            break
    page.keyboard.type(QUESTION)
    page.keyboard.press("Enter")
    page.wait_for_selector("#t1[data-progress=done] a.cite")
    for _ in range(60):
        page.keyboard.press("Shift+Tab")
        if focused(page, "class") == "cite":
            break
    name = focused(page, "aria-label")
    assert re.fullmatch(r"Source \d+: .+", name)
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    page.keyboard.press("Enter")
    page.wait_for_selector("mark.current")
    page.wait_for_function("document.activeElement.matches('mark.current')")
    page.keyboard.press("Escape")
    assert (focused(page, "class"), focused(page, "aria-label")) == ("cite", name)


def test_on_a_phone_the_reader_covers_the_conversation_and_goes_back_to_the_same_place(real, visit):
    visitor = visit(real, viewport=PHONE, has_touch=True)
    visitor.open()
    page = visitor.ask(QUESTION)
    for leave in (
        lambda: page.keyboard.press("Escape"),
        lambda: page.get_by_role("button", name="Back to the conversation").click(),
        page.go_back,
    ):
        mark = page.locator("#t1 a.cite").last
        # The place at the moment of the press: Playwright scrolls the mark clear of what covers it before it presses.
        page.evaluate("addEventListener('click', () => (window.place = scrollY), { capture: true, once: true })")
        mark.click()
        page.wait_for_selector("#reader-pane.over mark.current")
        assert page.locator("#conversation").evaluate("element => element.inert")
        leave()
        page.wait_for_selector("#reader-pane.over", state="detached")
        page.wait_for_function("document.activeElement.matches('a.cite')")
        assert page.evaluate("[scrollY, window.place]") == [page.evaluate("window.place")] * 2
        assert page.url == real.url


def test_nothing_is_wider_than_a_screen_of_320_pixels(real, visit):
    visitor = visit(real, viewport={"width": 320, "height": 640}, has_touch=True)
    page = visitor.open()
    widths = [page.evaluate("document.documentElement.scrollWidth")]
    visitor.ask(QUESTION)
    widths.append(page.evaluate("document.documentElement.scrollWidth"))
    page.locator("#t1 a.cite").first.click()
    page.wait_for_selector("mark.current")
    widths.append(page.evaluate("document.querySelector('#reader-pane').scrollWidth"))
    page.keyboard.press("Escape")
    visitor.ask("I have crushing chest pain and cannot breathe")
    widths.append(page.evaluate("document.documentElement.scrollWidth"))
    assert max(widths) <= 320


def test_at_200_percent_zoom_there_is_one_pane_and_nothing_is_cut_off(real, visit):
    # Zoom halves the viewport in CSS pixels: 1280 by 800 becomes 640 by 400.
    visitor = visit(real, viewport={"width": 640, "height": 400}, device_scale_factor=2)
    visitor.open()
    page = visitor.ask(QUESTION)
    assert page.evaluate("document.documentElement.scrollWidth") <= 640
    assert page.locator("#reader-pane").is_hidden()
    page.get_by_label("Your question").scroll_into_view_if_needed()
    assert page.get_by_role("button", name="Ask", exact=True).is_visible()


def test_no_motion_where_the_system_asks_for_none(real, visit):
    visitor = visit(real, reduced_motion="reduce")
    visitor.open()
    page = visitor.ask(QUESTION)
    assert page.evaluate("[...document.getAnimations()].filter(a => a.playState === 'running').length") == 0
