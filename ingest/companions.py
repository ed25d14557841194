"""The data beside a corpus: sources, fragments, questions with their quotes, gaps, vocabulary. All of it is optional.

corpus/sources.toml      [[article]]  file, title, sha256, origin
corpus/fragments.toml    [[fragment]] article, quote, why
corpus/questions/*.toml  [[answers]]  questions, quotes = [{article, quote}, ...]
corpus/gaps.toml         [[gap]]      topic, missing, questions
corpus/vocabulary.toml   [[term]]     clinical, lay

A mistake in one of these files is the author's to mend, so it stops ingest with the file, the row and the key named.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ingest.article import Article
from ingest.errors import DocumentError

RELATIONS = ("", "agree", "differ")
GAP_KINDS = ("near_miss", "other_health", "off_topic")
NAMES = ("sources.toml", "fragments.toml", "gaps.toml", "vocabulary.toml")


@dataclass(frozen=True, slots=True)
class Source:
    """What sources.toml says of one file."""

    file: str
    title: str = ""
    sha256: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """A place in an article: ``articles[article].text[start:end]``."""

    article: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class AnswerKey:
    """Questions that people ask and the spans that answer each of them, all spans together.

    ``relation``: whether several spans "agree" or "differ" (or one qualifies the other), "" where that is not said.
    """

    questions: tuple[str, ...]
    spans: tuple[Span, ...]
    relation: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """What the articles do not say, and questions that ask for it.

    ``kind``: near_miss (they name the topic, not this about it), other_health or off_topic (topic is "" there).
    """

    topic: str
    missing: str
    questions: tuple[str, ...]
    kind: str = "near_miss"


@dataclass(frozen=True, slots=True)
class Term:
    """A clinical term and the words that people use for it."""

    clinical: str
    lay: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quoted:
    """An answers row as written: its quotes are looked up when the articles are read."""

    where: str
    questions: tuple[str, ...]
    quotes: tuple[tuple[str, str], ...]
    relation: str = ""


@dataclass(frozen=True, slots=True)
class Companions:
    """Everything beside one corpus folder. ``fragments`` maps an article's file to its (quote, why) rows."""

    sources: Mapping[str, Source] = field(default_factory=dict)
    fragments: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    answers: tuple[Quoted, ...] = ()
    gaps: tuple[Gap, ...] = ()
    terms: tuple[Term, ...] = ()


def companion_files(folder: Path) -> list[Path]:
    """The companion files that exist beside a corpus folder, in a fixed order."""
    if not folder.is_dir():
        return []
    return [folder / name for name in NAMES if (folder / name).is_file()] + sorted(folder.glob("questions/*.toml"))


def load_companions(folder: Path) -> Companions:
    """Read the companions of one corpus folder. Raises DocumentError naming file, row and key."""
    fragments: dict[str, tuple[tuple[str, str], ...]] = {}
    for row in _rows(folder / "fragments.toml", "fragment"):
        file = row.text("article")
        fragments[file] = (*fragments.get(file, ()), (row.text("quote"), row.text("why")))
    sources = [
        Source(row.text("file"), row.text("title", ""), row.text("sha256", ""), row.text("origin", ""))
        for row in _rows(folder / "sources.toml", "article")
    ]
    answers = [
        Quoted(row.where, row.texts("questions"), row.quotes(), row.one_of("relation", RELATIONS))
        for path in sorted(folder.glob("questions/*.toml"))
        for row in _rows(path, "answers")
    ]
    gaps = [
        Gap(row.text("topic", ""), row.text("missing"), row.texts("questions"), row.one_of("kind", GAP_KINDS))
        for row in _rows(folder / "gaps.toml", "gap")
    ]
    terms = [Term(row.text("clinical"), row.texts("lay")) for row in _rows(folder / "vocabulary.toml", "term")]
    by_file = {source.file: source for source in sources}
    return Companions(by_file, fragments, tuple(answers), tuple(gaps), tuple(terms))


def resolve(answers: Sequence[Quoted], articles: Mapping[str, Article]) -> tuple[AnswerKey, ...]:
    """Find every quote in its article. Raises DocumentError naming row, file and the quote that is not there."""
    return tuple(
        AnswerKey(
            row.questions, tuple(_find(row.where, file, quote, articles) for file, quote in row.quotes), row.relation
        )
        for row in answers
    )


def check_fragments(folder: Path, companions: Companions, articles: Mapping[str, Article]) -> None:
    """Raise DocumentError for a fragment whose article is read but does not contain it."""
    for file, rows in companions.fragments.items():
        for quote, _ in rows:
            if file in articles and quote not in articles[file].text:
                raise DocumentError(
                    f"{folder / 'fragments.toml'}: not in {file}: {quote!r}; copy the words exactly or remove the row"
                )


def usable(key: AnswerKey, articles: Mapping[str, Article]) -> AnswerKey | None:
    """The row with those of its spans that hold evidence, None where none does."""
    spans = tuple(span for span in key.spans if _holds_evidence(articles[span.article], span))
    return replace(key, spans=spans) if spans else None


def _holds_evidence(article: Article, span: Span) -> bool:
    return any(
        sentence.evidence
        for passage in article.passages
        if passage.start < span.end and span.start < passage.end
        for sentence in passage.sentences
        if sentence.start < span.end and span.start < sentence.end
    )


def _find(where: str, file: str, quote: str, articles: Mapping[str, Article]) -> Span:
    if file not in articles:
        raise DocumentError(f"{where}: no article {file!r} in the corpus; articles: {', '.join(sorted(articles)[:10])}")
    start = articles[file].text.find(quote)
    if start < 0:
        raise DocumentError(f"{where}: not in {file}: {quote!r}; a quote must stand in the article word for word")
    return Span(file, start, start + len(quote))


@dataclass(frozen=True, slots=True)
class _Row:
    where: str
    values: Mapping[str, Any]

    def text(self, key: str, default: str | None = None) -> str:
        value = self.values.get(key, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise DocumentError(f"{self.where}: {key!r} must be a text")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.values.get(key)
        if not isinstance(value, list) or not value or not all(isinstance(v, str) and v.strip() for v in value):
            raise DocumentError(f"{self.where}: {key!r} must be a list of texts with at least one")
        return tuple(value)

    def one_of(self, key: str, known: tuple[str, ...]) -> str:
        value = self.text(key, known[0])
        if value not in known:
            raise DocumentError(f"{self.where}: {key!r} is one of {', '.join(filter(None, known))}, not {value!r}")
        return value

    def quotes(self) -> tuple[tuple[str, str], ...]:
        value = self.values.get("quotes")
        if not isinstance(value, list) or not value or not all(isinstance(row, dict) for row in value):
            raise DocumentError(f'{self.where}: \'quotes\' must be a list of {{article = "...", quote = "..."}}')
        rows = [_Row(f"{self.where}, quote {number}", row) for number, row in enumerate(value, 1)]
        return tuple((row.text("article"), row.text("quote")) for row in rows)


def _rows(path: Path, name: str) -> list[_Row]:
    """The rows of one table, [] where the file is missing."""
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return []
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise DocumentError(f"{path}: cannot be read as TOML: {error}") from error
    rows = content.pop(name, [])
    if content:
        raise DocumentError(f"{path}: unknown table {', '.join(map(repr, content))}; this file holds [[{name}]] only")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise DocumentError(f"{path}: write each row as [[{name}]]")
    return [_Row(f"{path}, {name} {number}", row) for number, row in enumerate(rows, 1)]
