"""Gather the corpus for an ingest: what can be taken over from the index before, what is read, what is left out."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ingest.article import Article
from ingest.companions import (
    AnswerKey,
    Companions,
    Gap,
    Quoted,
    Term,
    check_fragments,
    load_companions,
    resolve,
    usable,
)
from ingest.corpus import Scan, Skipped, SourceFile, content_hash, is_same
from ingest.errors import DocumentError
from ingest.generation import Articles, text_keys
from ingest.parse import make_article
from ingest.read import read_bytes

Progress = Callable[[str, int, int], object]  # (step, done, total)


@dataclass(slots=True)
class Before:
    """The generation that is there already, as far as it can be used again."""

    generation: str = ""
    record: dict[str, Any] | None = None
    manifest: dict[str, Any] | None = None
    folder: Path | None = None
    why_not: str = ""


@dataclass(slots=True)
class Corpus:
    """The corpus as read in this run; ``rows`` is what the manifest says of each file."""

    skipped: list[Skipped]
    articles: dict[str, Article] = field(default_factory=dict)
    rows: dict[str, dict[str, Any]] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    questions: tuple[AnswerKey, ...] = ()
    gaps: tuple[Gap, ...] = ()
    terms: tuple[Term, ...] = ()


def read_corpus(found: Scan, before: Before, progress: Progress) -> Corpus:
    """Read what is new or changed, take over the rest, and look up what stands beside the articles.

    A document that cannot be read is skipped. Raises DocumentError for a mistake in a companion file.
    """
    companions = {folder: load_companions(folder) for folder in found.folders}
    corpus = Corpus(list(found.skipped))
    known = _known_articles(before)
    by_content: dict[str, str] = {}
    for number, file in enumerate(found.files):
        progress("reading", number, len(found.files))
        beside = companions.get(file.root, Companions())
        row = _read_file(file, beside, before, known, corpus, by_content)
        corpus.rows[str(file.path)] = {"name": file.name, "size": file.size, "mtime_ns": file.mtime_ns, **row}
    for companion in found.companions:
        corpus.rows[str(companion.path)] = _plain_row(companion)
    _resolve_companions(found, companions, corpus)
    return corpus


def _plain_row(file: SourceFile) -> dict[str, Any]:
    return {"name": file.name, "size": file.size, "mtime_ns": file.mtime_ns, "sha256": content_hash(file.path)}


def _known_articles(before: Before) -> Callable[[str], Article | None]:
    """Articles of the generation before, by name. None where there is none that was split as it would be now."""
    if before.folder is None or before.record is None:
        return lambda name: None
    articles = Articles(before.folder)
    return articles.get


def _read_file(
    file: SourceFile, beside: Companions, before: Before, known: Callable[[str], Article | None],
    corpus: Corpus, by_content: dict[str, str],
) -> dict[str, Any]:  # fmt: skip
    """Read one file into the corpus, and return what the manifest says of it."""
    source, fragments = beside.sources.get(file.in_root), beside.fragments.get(file.in_root, ())
    origin, named = (source.origin, source.title) if source else ("", "")
    told = text_keys([repr((named, origin, fragments))])[0].hex()
    noted = (before.manifest or {}).get("files", {}).get(str(file.path))
    try:
        data: bytes | None = None
        sha = noted["sha256"] if noted and _unchanged(file, noted, before) else ""
        if not sha:
            data = read_bytes(file.path)
            sha = hashlib.sha256(data).hexdigest()
        if sha in by_content:
            raise DocumentError(f"{file.name}: has the same content as {by_content[sha]}")
        article = known(file.name) if noted and noted.get("told") == told else None
        if article is None or article.sha256 != sha:
            article = make_article(file.name, read_bytes(file.path) if data is None else data, named, origin, fragments)
    except DocumentError as error:
        reason = str(error).removeprefix(f"{file.path.name}: ").removeprefix(f"{file.name}: ")
        same = reason.startswith("has the same content")
        corpus.skipped.append(Skipped(file.name, reason, error=not same))
        return {"sha256": _sha_or_empty(file.path), **({} if same else {"error": reason})}
    if source and source.sha256 and source.sha256 != sha:
        corpus.warnings.append(
            f"{file.name}: its checksum is not the one in sources.toml; restore the file, or if the change is meant, "
            f'write sha256 = "{sha}"'
        )
    by_content[sha] = file.name
    corpus.articles[file.name] = article
    return {"sha256": sha, "article": True, "told": told}


def _unchanged(file: SourceFile, noted: Mapping[str, Any], before: Before) -> bool:
    noted_at = (before.manifest or {}).get("noted_at_ns", 0)
    return is_same(file, (noted["size"], noted["mtime_ns"], noted["sha256"]), noted_at)


def _sha_or_empty(path: Path) -> str:
    try:
        return content_hash(path)
    except OSError:
        return ""


def _resolve_companions(found: Scan, companions: Mapping[Path, Companions], corpus: Corpus) -> None:
    for folder, beside in companions.items():
        names = {file.in_root: file.name for file in found.files if file.root == folder}
        articles = {inside: corpus.articles[name] for inside, name in names.items() if name in corpus.articles}
        check_fragments(folder, beside, articles)
        answers: list[Quoted] = []
        for row in beside.answers:
            missing = sorted({file for file, _ in row.quotes} - articles.keys())
            if missing:
                corpus.warnings.append(f"{row.where}: left out, because {missing[0]} is not in the index")
            else:
                answers.append(row)
        for row, key in zip(answers, resolve(answers, articles), strict=True):
            kept = usable(key, articles)
            if kept is None or len(kept.spans) < len(key.spans):
                corpus.warnings.append(f"{row.where}: names text that is not used as evidence; that quote is left out")
            if kept is not None:
                spans = tuple(replace(span, article=names[span.article]) for span in kept.spans)
                corpus.questions += (replace(kept, spans=spans),)
        corpus.gaps += beside.gaps
        corpus.terms += beside.terms
        gone = sorted(beside.sources.keys() - names.keys())
        corpus.warnings.extend(f"{name}: listed in sources.toml, but there is no such file" for name in gone)
