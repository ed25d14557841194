"""Marks and citations match one to one, quotes are slices, and an article's words never become markup."""

import pytest

from bot.cite import Block, Draft, Span, Statement, cite, escape_markdown, merged, plain_text
from ingest.article import Article, Section

TEXT = "Cramps\nCramps hurt. They pass. <b>Bold</b> *claims* [1](http://x)."
ARTICLES = {"a.txt": Article("a.txt", "On cramps", TEXT, "", sections=(Section("Cramps", 0, 0, len(TEXT)),))}
HURT, PASS = Span("a.txt", 7, 19), Span("a.txt", 20, 30)


def test_each_mark_has_its_citation_and_a_span_used_twice_one_number():
    draft = Draft((Block("It says:", (Statement("They pass.", (PASS,)), Statement("Cramps hurt.", (HURT, PASS)))),))
    cited = cite(draft, ARTICLES)
    assert cited.text == "It says: They pass. [1] Cramps hurt. [2] [1]"
    assert [(c.number, c.quote, c.section, c.title) for c in cited.citations] == [
        (1, "They pass.", "Cramps", "On cramps"),
        (2, "Cramps hurt.", "Cramps", "On cramps"),
    ]
    assert all(TEXT[c.start : c.end] == c.quote for c in cited.citations)


def test_a_list_has_one_line_a_statement():
    statements = (Statement("Cramps hurt.", (HURT,)), Statement("They pass.", (PASS,)))
    draft = Draft((Block("It says:", statements, listed=True),))
    assert cite(draft, ARTICLES).text == "It says:\n\n- Cramps hurt. [1]\n- They pass. [2]"


@pytest.mark.parametrize("hostile", ["<img src=x>", "![x](http://x)", "# heading", "*a* _b_ `c`", "[1]", "- item"])
def test_words_of_an_article_are_escaped_and_come_back_as_they_were(hostile):
    escaped = escape_markdown(hostile)
    assert plain_text(escaped) == hostile
    assert "<" not in escaped.replace("\\<", "") and "[" not in escaped.replace("\\[", "")


def test_a_span_inside_another_is_merged_into_it():
    whole = Span("a.txt", 7, 30)
    assert merged([HURT, whole, PASS, HURT]) == (whole,)
    assert merged([HURT, PASS]) == (HURT, PASS)
