"""The data beside a corpus: found, checked against the articles, and wrong in words that name the row."""

import hashlib

import pytest

from ingest.companions import AnswerKey, Gap, Span, Term, load_companions, resolve, usable
from ingest.corpus import scan
from ingest.errors import DocumentError
from ingest.parse import make_article
from ingest.pipeline import ingest
from ingest.settings import IndexSettings
from ingest.store import open_index
from tests.ingest_world import CRAMP, SUPPLIED, write_corpus

pytest_plugins = ["tests.ingest_fixtures"]

QUESTIONS = """
[[answers]]
questions = ["What is a cramp?", "cramp meaning"]
quotes = [{article = "cramp.txt", quote = "A cramp is a sudden, painful contraction."}]

[[answers]]
questions = ["What about cramps and iron?"]
relation = "agree"
quotes = [
  {article = "cramp.txt", quote = "Drinking water can prevent it."},
  {article = "iron.txt", quote = "Iron deficiency causes fatigue."},
]
"""
GAPS = '[[gap]]\ntopic = "iron"\nmissing = "how much is too much"\nquestions = ["Can I take too much iron?"]\n'
TERMS = '[[term]]\nclinical = "fatigue"\nlay = ["being tired"]\n'


def test_companions_reach_the_index_with_their_places(world):
    corpus = world.corpus[0]
    write_corpus(corpus, {"questions/a.toml": QUESTIONS, "gaps.toml": GAPS, "vocabulary.toml": TERMS})
    ingest(world)
    index = open_index(world)
    both = index.questions[1]
    assert [index.articles[span.article].text[span.start : span.end] for span in both.spans] == [
        "Drinking water can prevent it.", "Iron deficiency causes fatigue.",
    ]  # fmt: skip
    assert both.relation == "agree"
    assert index.gaps == (Gap("iron", "how much is too much", ("Can I take too much iron?",), "near_miss"),)
    assert index.terms == (Term("fatigue", ("being tired",)),)
    asked = [(entry.text, entry.ref) for entry in index.entries[index.rows("question")]]
    assert asked == [("What is a cramp?", 0), ("cramp meaning", 0), ("What about cramps and iron?", 1)]
    assert [entry.text for entry in index.entries[index.rows("gap")]] == ["Can I take too much iron?"]


def test_a_change_beside_the_articles_is_noticed_and_embeds_only_what_is_new(world):
    ingest(world)
    write_corpus(world.corpus[0], {"gaps.toml": GAPS})
    report = ingest(world)
    assert (report.embedded, report.kept) == (1, ("cramp.txt", "iron.txt", "sleep.txt"))


def test_a_fragment_is_no_evidence_and_its_removal_brings_it_back(world):
    row = '[[fragment]]\narticle = "cramp.txt"\nquote = "Dr. Who disagrees."\nwhy = "is a joke"\n'
    write_corpus(world.corpus[0], {"fragments.toml": row})
    ingest(world)
    index = open_index(world)
    assert "Dr. Who disagrees." not in {entry.text for entry in index.entries}
    assert "Dr. Who disagrees." in index.articles["cramp.txt"].text
    (world.corpus[0] / "fragments.toml").unlink()
    ingest(world)
    assert "Dr. Who disagrees." in {entry.text for entry in open_index(world).entries}


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("gaps.toml", "[[gap]\n", "gaps.toml: cannot be read as TOML"),
        ("gaps.toml", '[[gap]]\ntopic = "x"\nmissing = "y"\n', "gap 1: 'questions' must be a list of texts"),
        ("gaps.toml", GAPS + 'kind = "other"\n', "gap 1: 'kind' is one of near_miss, other_health, off_topic"),
        ("gaps.toml", "[[gaps]]\n", "unknown table 'gaps'; this file holds [[gap]] only"),
        ("vocabulary.toml", '[[term]]\nlay = ["a"]\n', "term 1: 'clinical' must be a text"),
        ("questions/a.toml", '[[answers]]\nquestions = ["q"]\nquotes = ["x"]\n', "answers 1: 'quotes' must be a list"),
        (
            "questions/a.toml", QUESTIONS.replace("painful", "terrible"),
            "answers 1: not in cramp.txt: 'A cramp is a sudden, terrible contraction.'",
        ),
        (
            "fragments.toml", '[[fragment]]\narticle = "cramp.txt"\nquote = "not there"\nwhy = "x"\n',
            "fragments.toml: not in cramp.txt: 'not there'; copy the words exactly or remove the row",
        ),
    ],
)  # fmt: skip
def test_a_mistake_is_named_by_file_and_row(world, name, content, reason):
    write_corpus(world.corpus[0], {name: content})
    with pytest.raises(DocumentError) as caught:
        ingest(world)
    assert reason in str(caught.value)


def test_answers_of_an_article_that_is_gone_are_left_out_with_a_warning(world):
    write_corpus(world.corpus[0], {"questions/a.toml": QUESTIONS})
    (world.corpus[0] / "iron.txt").unlink()
    report = ingest(world)
    assert [warning.split(": ")[1] for warning in report.warnings] == ["left out, because iron.txt is not in the index"]
    assert len(open_index(world).questions) == 1


def test_a_checksum_that_differs_is_reported_by_name_and_the_file_is_read(world):
    right = hashlib.sha256(CRAMP.encode()).hexdigest()
    rows = (
        f'[[article]]\nfile = "cramp.txt"\ntitle = "Cramps"\nsha256 = "{right}"\norigin = "a test"\n'
        f'[[article]]\nfile = "iron.txt"\nsha256 = "{right}"\n[[article]]\nfile = "tea.txt"\n'
    )
    write_corpus(world.corpus[0], {"sources.toml": rows})
    report = ingest(world)
    assert [warning.split(":")[0] for warning in report.warnings] == ["iron.txt", "tea.txt"]
    article = open_index(world).articles["cramp.txt"]
    assert (article.title, article.origin) == ("Cramps", "a test")
    assert "iron.txt" in report.added


def test_a_span_without_evidence_is_left_out():
    article = make_article("a.txt", b"Cramps\n\nWhy do they come? Water helps.\n")
    start = article.text.index("Why")
    key = AnswerKey(("q",), (Span("a.txt", start, start + 5), Span("a.txt", start + 19, start + 24)))
    assert usable(key, {"a.txt": article}) == AnswerKey(("q",), key.spans[1:])
    assert usable(AnswerKey(("q",), key.spans[:1]), {"a.txt": article}) is None


def test_the_supplied_articles_are_as_supplied_and_their_companions_fit():
    companions = load_companions(SUPPLIED)
    articles = {}
    for file in scan(IndexSettings.load({}, documents=SUPPLIED / "nowhere")).files:
        data = file.path.read_bytes()
        source = companions.sources[file.name]
        assert hashlib.sha256(data).hexdigest() == source.sha256, file.name
        articles[file.name] = make_article(
            file.name, data, source.title, source.origin, companions.fragments.get(file.name, ())
        )
    keys = resolve(companions.answers, articles)
    for key in keys:
        for span in key.spans:
            assert articles[span.article].text[span.start : span.end]
    for file, rows in companions.fragments.items():
        usable_text = {s.text for p in articles[file].passages for s in p.sentences if s.evidence}
        for quote, _ in rows:
            assert articles[file].text.count(quote) == 1
            assert not any(quote in text for text in usable_text)
