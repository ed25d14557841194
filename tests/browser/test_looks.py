"""Light and dark, and no barrier that axe-core calls serious or critical."""

import pytest

from tests.browser.conftest import PHONE, WIDE

QUESTION = "Can dehydration make muscles twitch?"
ALARMING = "I have crushing chest pain and cannot breathe"
LUMINANCE = """() => { const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/g).map(Number);
    return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255; }"""


def barriers(page, axe):
    page.wait_for_timeout(400)
    page.evaluate(axe)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    assert found["passes"], "axe-core checked nothing"
    return [
        (violation["id"], violation["impact"], [node["html"][:150] for node in violation["nodes"]])
        for violation in found["violations"]
        if violation["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_no_serious_barrier_on_the_start_an_answer_the_reader_a_declined_question_and_an_emergency(
    real, visit, axe, scheme, viewport
):
    visitor = visit(real, viewport=viewport, color_scheme=scheme)
    page = visitor.open()
    assert barriers(page, axe) == []
    page.get_by_role("button", name="Keep, save and other options").click()
    page.get_by_role("button", name="Add a document").click()
    assert barriers(page, axe) == []
    visitor.ask(QUESTION)
    page.locator("#t1 .feedback summary").click()
    assert barriers(page, axe) == []
    page.locator("#t1 a.cite").first.click()
    page.wait_for_selector("mark.current")
    assert barriers(page, axe) == []
    page.keyboard.press("Escape")
    visitor.ask("How do I change the oil of a diesel engine?")
    assert barriers(page, axe) == []
    visitor.ask(ALARMING)
    assert barriers(page, axe) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_follows_the_system_and_can_be_switched(real, visit, scheme):
    visitor = visit(real, color_scheme=scheme)
    page = visitor.open()
    dark = page.evaluate(LUMINANCE) < 0.5
    assert dark == (scheme == "dark")
    page.get_by_role("button", name="Dark").click()
    assert (page.evaluate(LUMINANCE) < 0.5) != dark
    page.reload()
    page.wait_for_selector("body[data-citewell=ready]")
    assert (page.evaluate(LUMINANCE) < 0.5) != dark
