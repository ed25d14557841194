"""What a reply looks like as HTML, and that no word of a document, a model or a person becomes markup."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.page import render
from bot.page.markdown import to_html
from bot.page.turns import Progress, Session, Turn
from bot.reply import Citation, Kind, Reply
from bot.safety.assessment import Assessment, Finding, Level
from tests.page_bots import NOTICE, emergency

HOSTILE = [
    "<script>alert(1)</script>",
    '<img src="http://example.org/x.png" onerror="alert(1)">',
    '"><iframe src="http://example.org"></iframe>',
    "' onmouseover='alert(1)",
    "![picture](http://example.org/x.png)",
    "[link](http://example.org) <http://example.org>",
    "[call](javascript:alert(1)) [call](tel:javascript:alert(1))",
    "</textarea></pre></article><style>*{display:none}</style>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<svg><a xlink:href='javascript:alert(1)'>x</a></svg>",
    "W" * 3000,
]
ALLOWED_TAGS = {
    *(
        "a",
        "article",
        "blockquote",
        "br",
        "button",
        "code",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "em",
        "fieldset",
        "form",
    ),
    *("h2", "h3", "input", "label", "legend", "li", "mark", "nav", "ol", "p", "pre", "q", "section", "span", "strong"),
    *("summary", "textarea", "ul"),
}


class Elements(HTMLParser):
    """Collects the elements of a page with their attributes, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data

    def all(self, tag, css_class=""):
        classes = {css_class} - {""}
        found = [attrs for name, attrs in self.elements if name == tag]
        return [attrs for attrs in found if classes <= set((attrs.get("class") or "").split())]


def assert_harmless(html: str) -> None:
    for tag, attributes in Elements(html).elements:
        assert tag in ALLOWED_TAGS
        assert not [
            name for name in attributes if name.startswith("on") or name in ("src", "style", "srcset", "action")
        ]
        assert (attributes.get("href") or "#").startswith(("#", "tel:"))
        assert set((attributes.get("href") or "").removeprefix("tel:")) <= set("+0123456789") or "#" in str(
            attributes["href"]
        )


def citation(number: int = 1, quote: str = "Dehydration can make muscles twitch.", **other: str) -> Citation:
    place = {"article": "a.txt", "title": "An article", "section": "Causes"} | other
    return Citation(number, **place, quote=quote, start=10, end=10 + len(quote))


def answered(reply: Reply, progress: Progress = Progress.DONE) -> str:
    return render.turn_html(Turn(1, reply.question, reply, progress), last=True)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_shown_as_text_wherever_they_come_from(words):
    finding = Finding(words, Level.URGENT, words, 0, 0, 1, words, words, words)
    reply = Reply(
        question=words,
        kind=Kind.ANSWER,
        notice=words,
        answer=f"{words} [1]",
        citations=(citation(quote=words, article=words, title=words, section=words),),
        safety=Assessment(Level.URGENT, (finding,), words),
        suggestions=(words,),
        searched_for=words,
        explanation={words: [words, {words: words}]},
    )
    session = Session([Turn(1, words, reply, Progress.DONE, words, words)])
    for html in (render.conversation(session), render.alarm(session), render.status(session)):
        assert_harmless(html)
    assert words in Elements(render.conversation(session)).text


@given(st.text(alphabet="<>&\"'`*_[]()!#-\n\\ a1:/=tel", max_size=60))
def test_no_reply_text_can_become_markup(text):
    assert_harmless(to_html(text, {1: '<a class="cite" href="#t1-s1">1</a>'}, telephone=True))


def test_a_mark_is_a_link_to_its_source_with_a_name_that_can_be_read_aloud():
    html = answered(Reply("q", Kind.ANSWER, answer="It can. [1]", citations=(citation(),)))
    page = Elements(html)
    assert page.all("a", "cite") == [{"class": "cite", "href": "#t1-s1", "aria-label": "Source 1: Causes"}]
    assert [row["id"] for row in page.all("li") if row.get("id")] == ["t1-s1"]
    source = page.all("a", "source")[0]
    assert (source["data-article"], source["data-start"], source["data-end"]) == ("a.txt", "10", "46")


def test_a_number_in_brackets_without_a_citation_stays_text():
    html = to_html("See [7] and \\[1\\].", {1: "<a>1</a>"})
    assert html == "<p>See [7] and [1].</p>\n"


def test_a_quote_that_the_answer_says_word_for_word_is_not_said_twice():
    said = answered(Reply("q", Kind.ANSWER, answer="Dehydration can make muscles twitch. [1]", citations=(citation(),)))
    not_said = answered(Reply("q", Kind.ANSWER, answer="It can. [1]", citations=(citation(),)))
    assert said.count("<blockquote>") == 0
    assert not_said.count("<blockquote>Dehydration can make muscles twitch.</blockquote>") == 1


def test_an_emergency_opens_the_reply_as_an_alert_with_numbers_that_a_phone_can_call():
    html = answered(emergency("help"))
    page = Elements(html)
    notice = page.all("section", "emergency")[0]
    assert notice["role"] == "alert"
    assert [link["href"] for link in page.all("a", "tel")] == ["tel:112", "tel:999", "tel:911"]
    assert html.index('class="reply emergency"') < html.index('role="alert"') < html.index("actions")


@pytest.mark.parametrize("level", [Level.URGENT, Level.SEE_DOCTOR])
def test_calmer_levels_look_different_and_do_not_interrupt(level):
    reply = Reply("q", Kind.ANSWER, "Please get help.", "Text.", safety=Assessment(level, (), "Please get help."))
    page = Elements(answered(reply))
    assert page.all("section", level)[0]["role"] == "note"
    assert not page.all("section", "emergency")


def test_the_emergency_bar_stays_while_the_level_stays_raised_and_goes_when_it_falls():
    raised = Turn(1, "help", emergency("help"), Progress.DONE)
    safety = Assessment(Level.EMERGENCY, (), NOTICE, persisted=True)
    later = Turn(2, "q", Reply("q", Kind.ANSWER, NOTICE, "Text.", safety=safety), Progress.DONE)
    waiting = Turn(3, "q")
    fallen = Turn(3, "q", Reply("q", Kind.ANSWER, answer="Text."), Progress.DONE)
    assert [link["href"] for link in Elements(render.alarm(Session([raised, later, waiting]))).all("a", "tel")] == [
        "tel:112",
        "tel:999",
        "tel:911",
    ]
    assert render.alarm(Session([raised, later, fallen])) == ""


def test_a_notice_on_self_harm_does_not_shout_whatever_was_said_before():
    before = Finding("stroke-face", Level.EMERGENCY, "droops", 0, 0, 6, "sign", "source")
    now = Finding("self-harm-thoughts", Level.EMERGENCY, "end it", 1, 0, 6, "sign", "source")
    reply = Reply("q", Kind.EMERGENCY, NOTICE, safety=Assessment(Level.EMERGENCY, (before, now), NOTICE))
    notice = Elements(answered(reply)).all("section", "gentle")
    assert [part["role"] for part in notice] == ["alert"]


def test_a_declined_question_says_so_and_marks_what_is_nearest_as_no_answer():
    reply = Reply(
        "q", Kind.DECLINE, answer="They do not say. [1]", citations=(citation(1),), suggestions=("What is it?",)
    )
    text = Elements(answered(reply)).text
    assert "Not in these articles" in text
    assert "Where these words stand (not an answer)" in text
    assert "Questions these articles can answer" in text


def test_a_suggestion_is_a_button_that_carries_its_question():
    html = answered(Reply("q", Kind.ANSWER, answer="a", suggestions=('What is "it"?',)))
    assert [button["data-ask"] for button in Elements(html).all("button", "ask")] == ['What is "it"?']


def test_what_a_follow_up_was_understood_as_is_said():
    text = Elements(answered(Reply("q", Kind.ANSWER, answer="a", searched_for="causes of twitching"))).text
    assert "Searched for: causes of twitching" in text


def test_actions_wait_until_the_reply_is_over():
    reply = Reply("q", Kind.ANSWER, answer="a", suggestions=("b?",))
    assert "Copy with sources" not in answered(reply, Progress.WRITING)
    assert "Copy with sources" in answered(reply, Progress.DONE)
    assert "Stopped." in answered(reply, Progress.STOPPED)


def test_a_screen_reader_is_told_the_words_without_marks_and_markup_once_they_are_there():
    reply = Reply("q", Kind.ANSWER, answer="**It** can. [1]", citations=(citation(),))
    assert Elements(render.status(Session([Turn(1, "q", reply, Progress.WRITING)]))).text == ""
    assert Elements(render.status(Session([Turn(1, "q", reply, Progress.DONE)]))).text == "It can. 1 source."
    assert Elements(render.status(Session([Turn(1, "q", emergency("q"), Progress.DONE)]))).text == ""


def test_the_words_for_copying_hold_the_answer_and_its_sources():
    html = answered(Reply("Why?", Kind.ANSWER, answer="It can. [1]", citations=(citation(),)))
    assert (
        "[1] “Dehydration can make muscles twitch.” (An article, Causes (a.txt, characters 10 to 46))"
        in Elements(html).text
    )
