"""The articles' own warning sentences for an emergency, found without the index.

An emergency reply must stand with the index deleted and the models missing, so the quotes are looked up in the
articles' files; where that fails the reply goes without them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.cite import Block, Draft, Span, Statement
from bot.safety import Finding
from ingest.article import Article
from ingest.companions import load_companions
from ingest.corpus import scan
from ingest.parse import make_article
from ingest.settings import IndexSettings

MOST_WARNINGS = 2
LARGEST_FILE = 1_000_000
"""Bytes of a file that is searched for a warning: a person in danger does not wait for a library to be read."""


@dataclass(frozen=True, slots=True)
class Warnings:
    """A draft that quotes the articles' warnings, and the articles it quotes. Empty where there are none."""

    draft: Draft = field(default_factory=Draft)
    articles: Mapping[str, Article] = field(default_factory=dict)


def find_warnings(findings: Iterable[Finding], articles: Iterable[Article]) -> Warnings:
    """Quote the warning sentences that ``findings`` name, each where it stands in an article."""
    named = dict.fromkeys(finding.warning for finding in findings if finding.warning)
    places = {article.file: article for article in articles}
    found = [
        Span(file, start, start + len(quote))
        for quote in named
        for file, article in places.items()
        if (start := article.text.find(quote)) >= 0
    ][:MOST_WARNINGS]
    if not found:
        return Warnings()
    statements = tuple(Statement(places[span.article].text[span.start : span.end], (span,)) for span in found)
    return Warnings(Draft((Block("The articles name this as a warning sign:", statements, listed=True),)), places)


def read_articles(settings: IndexSettings) -> tuple[Article, ...]:
    """The smaller text files of the corpus, read without the index; empty where the corpus cannot be read."""
    try:
        files = [file for file in scan(settings).files if file.path.suffix == ".txt" and file.size <= LARGEST_FILE]
        titles = {
            (folder, source.file): source.title
            for folder in {file.root for file in files}
            for source in load_companions(folder).sources.values()
        }
        return tuple(
            make_article(file.name, file.path.read_bytes(), titles.get((file.root, file.in_root), "")) for file in files
        )
    except Exception:  # an emergency reply goes out whatever is wrong with the corpus
        return ()
