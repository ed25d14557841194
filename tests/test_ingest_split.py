"""Cleaning and splitting: exact places, sensible sections, and nothing usable lost."""

import string
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.clean import find_noise
from ingest.layout import title_of
from ingest.pipeline import make_article
from ingest.sentences import sentence_spans
from ingest.split import LONGEST_PASSAGE, split
from tests.ingest_world import SPASMS, SUPPLIED, TWITCHES

PIECES = st.sampled_from(
    [
        *("Dr. Ondo said so. ", "A cramp hurts! ", "These include:\n", "- water\n", "* salt\n", "1. Rest\n", "\n\n"),
        *("Source : a.b.com\n", "\r\n", "\t", "  ", "\u00a0", "\u2028", "“It jumps.” ", "# Head\n", "\ufeff", "😀"),
        *("Causes of Cramps\n\n", "why? ", "e.g. milk. ", "Leave a Comment", "…", "vitamin D. It helps. ", "。"),
        *("suddenly.While most ", "a: - b - c. ", "===\n"),
    ]
)
MESSY = st.lists(
    st.one_of(PIECES, st.text(max_size=12), st.text(string.ascii_letters + ". ", max_size=400)), max_size=25
)


def all_sentences(passages):
    return [sentence for passage in passages for sentence in passage.sentences]


@settings(max_examples=400, deadline=None)
@given(MESSY)
def test_every_part_of_any_text_stands_at_its_place(pieces):
    text = "".join(pieces)
    sections, passages = split(text, "Causes of Cramps", find_noise(text, [("cramp hurts", "a fragment")]))
    sentences = all_sentences(passages)
    assert [sentence.order for sentence in sentences] == list(range(len(sentences)))
    for sentence in sentences:
        assert text[sentence.start : sentence.end] == sentence.text == sentence.text.strip()
        assert sentence.text
        assert sentence.lead_in is None or sentence.lead_in < sentence.order
    for earlier, later in pairwise(sentences):
        assert earlier.end <= later.start
    for number, passage in enumerate(passages):
        assert passage.order == number
        assert passage.sentences
        assert text[passage.start : passage.end] == passage.text
        assert (passage.start, passage.end) == (passage.sentences[0].start, passage.sentences[-1].end)
        assert passage.section == sections[passage.section.order]
        assert passage.section.start <= passage.start
        assert passage.end <= passage.section.end
    assert all(a.end <= b.start for a, b in pairwise(sections))


@settings(max_examples=300, deadline=None)
@given(MESSY)
def test_no_letter_is_lost_but_headings_markers_and_noise(pieces):
    text = "".join(pieces)
    noise = find_noise(text)
    sections, passages = split(text, "", noise)
    covered = {place for sentence in all_sentences(passages) for place in range(sentence.start, sentence.end)}
    covered |= {place for part in noise for place in range(part.start, part.end)}
    titles = "".join(section.title for section in sections)
    for place, character in enumerate(text):
        if character.isalpha() and place not in covered and len(character.casefold()) == 1:
            line = text[: place + 1].splitlines()[-1].strip()
            assert character in titles or len(line) <= 2, (character, line)


@settings(max_examples=200, deadline=None)
@given(MESSY)
def test_no_passage_is_long_unless_its_one_sentence_is(pieces):
    _, passages = split("".join(pieces), "")
    for passage in passages:
        assert len(passage.sentences) == 1 or len(passage.text) <= LONGEST_PASSAGE


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Dr. Ondo explains. It twitches.", ["Dr. Ondo explains.", "It twitches."]),
        ("Drink fluids, e.g. water. Rest.", ["Drink fluids, e.g. water.", "Rest."]),
        ("Often called a muscle “jumping.” Myoclonus jerks.", ["Often called a muscle “jumping.”", "Myoclonus jerks."]),
        ("“It stops,” says J. Smith. Good.", ["“It stops,” says J. Smith.", "Good."]),
        ("A lack of vitamin D. Low levels hurt.", ["A lack of vitamin D.", "Low levels hurt."]),
        ("It comes suddenly.While it lasts, rest.", ["It comes suddenly.", "While it lasts, rest."]),
        ("See Fig. 2 for more. Done.", ["See Fig. 2 for more.", "Done."]),
        ("Is it bad? No! It is fine…  Wait.", ["Is it bad?", "No!", "It is fine…", "Wait."]),
        ("At 3.5 mg per day. Then 2.", ["At 3.5 mg per day.", "Then 2."]),
        ("Sleep, rest, etc. Then walk.", ["Sleep, rest, etc.", "Then walk."]),
        ("In the U.S. Food and Drug rules hold. ", ["In the U.S. Food and Drug rules hold."]),
        ("Made in the U.S. It sells.", ["Made in the U.S.", "It sells."]),
        ("So do I. Then rest.", ["So do I.", "Then rest."]),
        ("(It ends here.) Next one.", ["(It ends here.)", "Next one."]),
        ("筋肉がつる。水を飲む。", ["筋肉がつる。", "水を飲む。"]),
    ],
)
def test_sentences_end_where_a_reader_says_they_do(text, sentences):
    assert [text[span.start : span.end] for span in sentence_spans(text, 0, len(text))] == sentences


def test_a_list_within_a_line_becomes_items_of_the_sentence_before():
    text = "Causes include: - Dehydration - Low potassium - Stress"
    _, (passage,) = split(text, "")
    assert [(s.text, s.lead_in) for s in passage.sentences] == [
        ("Causes include:", None), ("Dehydration", 0), ("Low potassium", 0), ("Stress", 0),
    ]  # fmt: skip


def test_unmarked_list_items_know_their_introduction_and_the_paragraph_after_is_none_of_them():
    article = make_article(SPASMS, (SUPPLIED / SPASMS).read_bytes())
    sentences = all_sentences(article.passages)
    lead = next(sentence for sentence in sentences if sentence.text == "These include:")
    assert [sentence.text for sentence in sentences if sentence.lead_in == lead.order] == [
        "Muscle weakness, numbness, or tingling sensations in the limbs",
        "Difficulty breathing or swallowing",
        "Significant unexplained pain",
        "Changes in vision or sensation",
        "Confusion or loss of consciousness",
    ]
    assert [section.title for section in article.sections] == [
        "", "Understanding Widespread Spasms", "Common Underlying Reasons", "Approaches to Management",
        "Knowing When to Consult a Doctor",
    ]  # fmt: skip


def test_the_scraped_article_has_its_headings_once_and_no_boilerplate_as_evidence():
    article = make_article(TWITCHES, (SUPPLIED / TWITCHES).read_bytes())
    assert [section.title for section in article.sections][:3] == [
        "", "Understanding Muscle Twitches and Spasms", "Causes of Muscle Twitches and Spasms",
    ]  # fmt: skip
    assert len(article.sections) == 16
    usable = " ".join(sentence.text for sentence in all_sentences(article.passages) if sentence.evidence)
    for boilerplate in ("Source :", "Leave a Comment", "SOURCES", "Deluca", "this blog, we", "This section will"):
        assert boilerplate not in usable
    for evidence in ("Massage is a great way to relieve", "explains Dr. Ondo", "because of seizures"):
        assert evidence in usable


@pytest.mark.parametrize(
    "line",
    ["Source : www.example.com", "Photo by Jane Doe on Unsplash", "Leave a Comment", "Leave a Reply",
     "Share on Facebook",
     "Share this article", "Subscribe to our newsletter", "We use cookies to improve your visit.", "© 2024 Example Ltd",
     "All rights reserved.", "Advertisement", "Related Posts", "12 comments", "Page 3 of 9", "Back to top"],
)  # fmt: skip
def test_what_any_web_page_carries_along_is_in_no_passage(line):
    text = f"Cramps\n\nA cramp is painful.\n\n{line}\n\nWater helps.\n"
    _, passages = split(text, "Cramps", find_noise(text))
    assert [passage.text for passage in passages] == ["A cramp is painful.", "Water helps."]


@pytest.mark.parametrize(
    "line",
    ["Share with your doctor any medicines you take", "Images from an MRI show damaged nerves",
     "Print size matters to some",
     "Sources of magnesium include nuts.", "The source: dehydration.", "References to pain are common.",
     "Joining a walking group helps", "Comments from others can hurt", "People read more when they sleep well."],
)  # fmt: skip
def test_health_advice_that_looks_like_boilerplate_stays(line):
    text = f"Cramps\n\nA cramp is painful.\n\n{line}\n\nWater helps.\n"
    _, passages = split(text, "Cramps", find_noise(text))
    usable = [s.text for s in all_sentences(passages) if s.evidence]
    headings = [passage.section.title for passage in passages]
    assert line in usable or line in headings


def test_a_part_of_a_sentence_can_be_a_fragment_and_the_rest_stays():
    text = "What to Expect Your doctor will examine you."
    _, (passage,) = split(text, "", find_noise(text, [("What to Expect", "a heading run into the sentence")]))
    assert [(s.text, s.evidence) for s in passage.sentences] == [
        ("What to Expect", False), ("Your doctor will examine you.", True),
    ]  # fmt: skip


def test_nothing_under_a_references_heading_is_evidence():
    text = (
        "# Cramps\n\nWater helps.\n\n## References\n\nSmith J. Cramps in athletes. 2012.\n\n## Outlook\n\nIt is good.\n"
    )
    _, passages = split(text, "Cramps", find_noise(text))
    assert [s.text for s in all_sentences(passages) if s.evidence] == ["Water helps.", "It is good."]


def test_lines_wrapped_at_a_fixed_width_are_one_paragraph():
    text = (
        "Cramps\n\nA cramp is a sudden and painful contraction of a muscle that\nlasts for seconds or minutes, "
        "and that often comes at\nnight when people rest. Drinking enough water and gentle\n"
        "stretching before bed can prevent it for most people who\nhave it. See a doctor if it stays.\n"
    )  # fmt: skip
    _, (passage,) = split(text, "Cramps", find_noise(text))
    assert len(passage.sentences) == 3
    assert passage.sentences[2].text == "See a doctor if it stays."


@pytest.mark.parametrize(
    ("text", "title"),
    [("# Iron\n\nIt is a metal.", "Iron"), ("Iron\n\nIt is a metal.", "Iron"),
     ("Iron is a metal. It rusts.\n\nMore.", ""),
     ("\n\n  Low iron?\n\nIt tires.", "Low iron?"), ("", "")],
)  # fmt: skip
def test_a_title_is_the_first_line_where_it_looks_like_one(text, title):
    assert title_of(text) == title


def test_articles_in_markdown_keep_sections_and_items():
    article = make_article(
        "a.md", b"# Iron\n\n## Signs\n\nThey are:\n\n- **fatigue**\n- pale skin\n\n## Food\n\nEat [beans](x.html).\n"
    )
    assert [section.title for section in article.sections] == ["", "Signs", "Food"]
    assert [s.text for s in all_sentences(article.passages)] == ["They are:", "fatigue", "pale skin", "Eat beans."]
    assert [s.lead_in for s in all_sentences(article.passages)] == [None, 0, 0, None]
