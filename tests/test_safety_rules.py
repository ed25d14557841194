"""Every row of the red-flag table fires on its examples and keeps quiet on its near misses."""

import re
from pathlib import Path

import pytest

from bot.safety import Level, assess, engine, lexicon, rules_document
from bot.safety.patterns import parse
from bot.safety.rules import RULES
from bot.safety.rules.rule import Rule

CORPUS = Path(__file__).parent.parent / "corpus"


def fired(text: str) -> set[str]:
    return {hit.rule.id for hit in engine.hits(text)}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_row_fires_on_its_examples_and_not_on_its_near_misses(rule: Rule) -> None:
    assert rule.fires
    assert rule.quiet
    assert [e for e in rule.fires if rule.id not in fired(e)] == []
    assert [e for e in rule.quiet if rule.id in fired(e)] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_row_says_what_it_is_where_it_comes_from_and_is_at_least_its_level(rule: Rule) -> None:
    assert rule.sign
    assert rule.level is not Level.NONE
    assert "https://" in rule.source or rule.source.startswith("Article: ")
    assert rule.patterns
    assert all(assess(example).level.rank >= rule.level.rank for example in rule.fires)


def test_row_ids_are_unique() -> None:
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))


def test_warnings_are_verbatim_sentences_of_the_articles() -> None:
    articles = [path.read_text(encoding="utf-8") for path in CORPUS.glob("*.txt")]
    warnings = {rule.warning for rule in RULES if rule.warning}
    assert len(articles) == 2
    assert len(warnings) >= 8
    assert [w for w in warnings if not any(w in article for article in articles)] == []


def test_every_concept_that_a_pattern_names_exists() -> None:
    read_from_numbers = set(
        "@long @days @recent @agolong @agodays @agonow @fever @hightemp @hypothermic @under3m @manytablets @badlab "
        "@highsugar @lowsugar @ketones "
        "@dangerlab @bphigh @lowsats @fastbreath @fastpulse @slowpulse @lowpeak @places @pregnant @medword "
        "@stretch @bpdanger @dayladder @daysteps @listplaces".split()
    )
    known = {"@" + name for name in (*lexicon.WORDS, *lexicon.BUILT)} | read_from_numbers
    named = {
        key
        for pattern in (
            *(p for r in RULES for p in (*r.patterns, *r.raised_by)),
            *(p for b in lexicon.BUILT.values() for p in b),
        )
        for part in parse(pattern)
        for element in part.elements
        for key in element.keys
        if key.startswith("@")
    }
    assert named - known == set()


def test_the_document_opens_with_the_plain_statement_and_holds_every_row() -> None:
    document = rules_document()
    assert re.match(r"# The red-flag table\n\n\*\*No clinician has reviewed this table yet\.\*\*", document)
    assert [rule.id for rule in RULES if f"## {rule.id}: {rule.level.value}" not in document] == []
