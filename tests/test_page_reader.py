"""The article in the reader: whole, in order, with exactly the cited words marked."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.page.reader import Highlight, article_html, list_html
from tests.page_bots import CORPUS, article, small_article
from tests.test_page_render import HOSTILE, Elements, assert_harmless

ARTICLES = [article(path) for path in sorted(CORPUS.glob("*.txt"))]


def marked(html: str, number: int) -> str:
    return "".join(unescape(part) for part in re.findall(rf'<mark[^>]*data-number="{number}"[^>]*>(.*?)</mark>', html))


@pytest.mark.parametrize("of", ARTICLES, ids=lambda a: a.file)
def test_the_marked_words_are_the_quote_for_every_sentence_of_the_articles(of):
    sentences = [sentence for passage in of.passages for sentence in passage.sentences]
    html = article_html(of, [Highlight(s.start, s.end, n) for n, s in enumerate(sentences, start=1)], current=1)
    assert len(sentences) > 30
    for number, sentence in enumerate(sentences, start=1):
        assert " ".join(marked(html, number).split()) == " ".join(sentence.text.split())


@pytest.mark.parametrize("of", ARTICLES, ids=lambda a: a.file)
def test_every_word_of_a_passage_can_be_read(of):
    text = " ".join(Elements(article_html(of)).text.split())
    for passage in of.passages:
        for line in passage.text.splitlines():
            assert " ".join(line.split()) in text


@pytest.mark.parametrize("of", ARTICLES, ids=lambda a: a.file)
def test_each_section_stands_once_as_a_heading_and_in_the_list(of):
    html = article_html(of)
    page = Elements(html)
    titled = [f"section-{section.order}" for section in of.sections if section.title]
    assert [heading["id"] for heading in page.all("h3")] == titled
    assert [link["href"] for link in page.all("a") if link["href"].startswith("#section-")] == [
        f"#{name}" for name in titled
    ]


def test_the_current_sentence_is_marked_apart_from_the_others():
    of = small_article("a.txt", "One is here. Two is here.")
    html = article_html(of, [Highlight(0, 12, 1), Highlight(13, 25, 2)], current=2)
    marks = Elements(html).all("mark")
    assert [mark["class"] for mark in marks] == ["cited", "cited current"]
    assert (marked(html, 1), marked(html, 2)) == ("One is here.", "Two is here.")


def test_what_is_said_to_screen_readers_stands_outside_the_mark():
    html = article_html(small_article("a.txt", "One is here."), [Highlight(0, 12, 1)], current=1)
    assert re.search(r"Start of source 1: .*<mark[^>]*>One is here\.</mark>.*End of source 1\.", html)


@pytest.mark.parametrize("words", HOSTILE)
def test_a_hostile_article_is_text(words):
    of = small_article(words, f"Before. {words} After.")
    for html in (article_html(of, [Highlight(8, 8 + len(words), 1)], current=1), list_html([of])):
        assert_harmless(html)
    assert marked(article_html(of, [Highlight(8, 8 + len(words), 1)]), 1) == words


@given(st.lists(st.tuples(st.integers(-5, 60), st.integers(-5, 60), st.integers(-3, 5)), max_size=6))
def test_no_span_however_wrong_breaks_the_article(spans):
    of = small_article("a.txt", "First line here.\n\nSecond line is here & there.")
    html = article_html(of, [Highlight(*span) for span in spans], current=1)
    assert_harmless(html)
    words = Elements(re.sub(r'<span class="(?:vh|badge)".*?</span>', "", html)).text
    assert "First line here.Second line is here & there." in words
