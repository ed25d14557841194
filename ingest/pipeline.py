"""Ingest: bring the index in line with the corpus. One call reads, cleans, splits, embeds and stores."""

import errno
import hashlib
import json
import os
import shutil
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ingest import split
from ingest.corpus import Scan, Skipped, scan
from ingest.encoder import EXPORT_VERSION, OnnxEncoder, Vectors
from ingest.entries import KINDS, Entry, article_entries, companion_entries
from ingest.errors import ArticleIndexError, DocumentError
from ingest.gather import Before, Corpus, Progress, read_corpus
from ingest.generation import FORMAT, text_keys, write_generation
from ingest.parse import make_article as make_article
from ingest.settings import IndexSettings
from ingest.store import (
    built_differently,
    corpus_changed,
    current_generation,
    library_versions,
    publish,
    remove_generations,
    write_lock,
)


@dataclass(frozen=True, slots=True)
class IngestReport:
    """What an ingest did. Files are named as in citations."""

    generation: str
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    warnings: tuple[str, ...] = ()
    rebuilt_because: str = ""
    embedded: int = 0
    entries: int = 0
    encoder: str = ""
    seconds: float = 0.0

    @property
    def articles(self) -> int:
        """How many articles the index holds now."""
        return len(self.added) + len(self.changed) + len(self.kept)

    @property
    def errors(self) -> tuple[Skipped, ...]:
        """The files that should be in the index and are not."""
        return tuple(skipped for skipped in self.skipped if skipped.error)

    @property
    def unchanged(self) -> bool:
        """True where the index was in line already."""
        return not (self.added or self.changed or self.removed or self.rebuilt_because)


def ingest(
    settings: IndexSettings, progress: Progress | None = None, *, rebuild: bool = False, wait: float = 0
) -> IngestReport:
    """Bring the index in line with the corpus and say what changed.

    ``wait``: seconds to wait for another writer (negative: without limit). Raises IndexBusyError, DocumentError
    where there is no article at all or a companion file is wrong, EmbedderError, and ArticleIndexError where
    the index cannot be written; the index that was there stays in use.
    """
    started = time.perf_counter()
    with write_lock(settings.index, wait):
        try:
            report = _ingest(settings, progress or (lambda step, done, total: None), rebuild)
        except OSError as error:
            full = error.errno in (errno.ENOSPC, errno.EDQUOT)
            reason = (
                "the disk is full; free some space" if full else f"{error.strerror or error}: {error.filename or ''}"
            )
            raise ArticleIndexError(
                f"the index in {settings.index} could not be written ({reason}); the index before stays in use"
            ) from error
    return replace(report, seconds=time.perf_counter() - started)


def _ingest(settings: IndexSettings, progress: Progress, rebuild: bool) -> IngestReport:
    before = _before(settings, rebuild)
    noted_at_ns = time.time_ns()
    found = scan(settings)
    finished = not (settings.index / "writing").exists()
    if before.record and before.manifest and finished and not corpus_changed(found, before.manifest):
        return _nothing_changed(before, found)
    corpus = read_corpus(found, before, progress)
    if not corpus.articles:
        raise DocumentError(_no_articles(settings, corpus.skipped))
    entries = _entries(settings, corpus)
    keys = text_keys([entry.text for entry in entries])
    vectors, embedder, embedded = _embed(settings, before, entries, keys, progress)
    record = _record(settings, embedder, corpus, entries)
    manifest = {"noted_at_ns": noted_at_ns, "files": corpus.rows}
    generation = _store(settings, corpus, entries, keys, vectors, record, manifest, embedder, progress)
    return _report(generation, before, corpus, record, embedded, len(entries))


def _before(settings: IndexSettings, rebuild: bool) -> Before:
    generation = current_generation(settings.index)
    folder = settings.index / "generations" / generation
    remove_generations(settings.index, keep=_keep(settings.index, generation))
    if not generation:
        return Before()
    try:
        record = json.loads((folder / "record.json").read_text("utf-8"))
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        why_not = "asked for" if rebuild else built_differently(settings, record)
        if not why_not:
            return Before(generation, record, manifest, folder)
        return Before(generation, None, manifest, folder, why_not)
    except (OSError, ValueError, KeyError, TypeError):
        return Before(generation, why_not="the index was damaged")


def _keep(index: Path, generation: str) -> list[str]:
    """All finished generations: only half-written ones, whose names begin with a dot, are left over."""
    folder = index / "generations"
    return (
        [path.name for path in folder.iterdir() if not path.name.startswith(".")] if folder.is_dir() else [generation]
    )


def _nothing_changed(before: Before, found: Scan) -> IngestReport:
    assert before.record is not None
    assert before.manifest is not None
    rows = before.manifest["files"]
    errors = [Skipped(row["name"], row["error"]) for row in rows.values() if row.get("error")]
    kept = tuple(row["name"] for row in rows.values() if row.get("article"))
    return IngestReport(
        before.generation, kept=kept, skipped=(*found.skipped, *errors), warnings=tuple(before.record["warnings"]),
        entries=before.record["counts"]["entries"], encoder=before.record["encoder"]["precision"],
    )  # fmt: skip


def _no_articles(settings: IndexSettings, skipped: Sequence[Skipped]) -> str:
    places = ", ".join(str(path) for path in settings.corpus)
    errors = [f"{entry.file}: {entry.reason}" for entry in skipped if entry.error]
    why = f" ({'; '.join(errors[:3])})" if errors else ""
    return f"{places}: no article that can be read{why}; put .txt, .md, .html, .pdf or .docx files there"


def _entries(settings: IndexSettings, corpus: Corpus) -> list[Entry]:
    entries = [entry for article in corpus.articles.values() for entry in article_entries(article, settings.unit)]
    entries += companion_entries(corpus.questions, corpus.gaps)
    return sorted(entries, key=lambda entry: KINDS.index(entry.kind))


def _embed(
    settings: IndexSettings, before: Before, entries: Sequence[Entry], keys: Sequence[bytes], progress: Progress
) -> tuple[Vectors, dict[str, Any], int]:
    """The vectors of all entries; only texts that the generation before did not hold are embedded."""
    from ingest import embed, export

    folder = embed.model_folder(settings.embedder)
    fingerprint = _fingerprint(before, folder)
    texts = [entry.text for entry in entries]
    step = max(1, len(texts) // export.CHECKED_TEXTS)
    exported = export.export_encoder(folder, fingerprint, settings.encoder, texts[::step], settings.index / "encoders")
    embedder = {"folder": str(folder), "fingerprint": fingerprint, "exported": exported}
    known = _known_vectors(before, exported.precision)
    new = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
    embedded = len(new)
    if exported.vectors is not None:  # of the texts that the encoder was checked on, which are not embedded twice
        known.update(zip(keys[::step], exported.vectors, strict=True))
        new = {key: text for key, text in new.items() if key not in known}
    fresh = _encode(exported, folder, list(new.values()), progress)
    rows = {**known, **dict(zip(new, fresh, strict=True))}
    return np.stack([rows[key] for key in keys]).astype(np.float32), embedder, embedded


def _fingerprint(before: Before, folder: Path) -> str:
    """The model's fingerprint; from the record where its files still have the same size and time."""
    from ingest import embed

    if before.record and before.record["embedder"]["folder"] == str(folder):
        return str(before.record["embedder"]["fingerprint"])  # built_differently() has compared the files
    return embed.model_fingerprint(folder)


def _known_vectors(before: Before, precision: str) -> dict[bytes, NDArray[np.float32]]:
    if before.record is None or before.folder is None or before.record["encoder"]["precision"] != precision:
        return {}
    keys = np.load(before.folder / "keys.npy")
    vectors = np.load(before.folder / "vectors.npy", mmap_mode="r")
    return {key.tobytes(): vector for key, vector in zip(keys, vectors, strict=True)}


def _encode(exported: Any, folder: Path, texts: Sequence[str], progress: Progress) -> Vectors:
    from ingest import embed

    if not texts:
        return np.empty((0, 0), np.float32)
    if exported.folder is None:
        progress("embedding", 0, len(texts))
        return embed.reference_vectors(embed.load_reference(folder), texts)
    done = 0

    def count(number: int) -> None:
        nonlocal done
        done += number
        progress("embedding", done, len(texts))

    return OnnxEncoder(exported.folder).document_vectors(texts, count)


def _record(
    settings: IndexSettings, embedder: Mapping[str, Any], corpus: Corpus, entries: Sequence[Entry]
) -> dict[str, Any]:
    from dataclasses import asdict

    from ingest import embed

    exported = embedder["exported"]
    stats = [(path, path.stat()) for path in embed.model_files(Path(embedder["folder"]))]
    passages = [passage for article in corpus.articles.values() for passage in article.passages]
    return {
        "format": FORMAT,
        "splitter": split.VERSION,
        "exporter": EXPORT_VERSION,
        "settings": {name: getattr(settings, name) for name in ("unit", "encoder", "embedder")},
        "versions": library_versions(),
        "corpus": _corpus_fingerprint(corpus),
        "counts": {
            "articles": len(corpus.articles),
            "passages": len(passages),
            "sentences": sum(len(passage.sentences) for passage in passages),
            "entries": len(entries),
        },
        "embedder": {
            "folder": embedder["folder"],
            "fingerprint": embedder["fingerprint"],
            "files": [[str(path), stat.st_size, stat.st_mtime_ns] for path, stat in stats],
        },
        "encoder": {
            "precision": exported.precision,
            "why": exported.why,
            "checks": [asdict(check) for check in exported.checks],
        },
        "warnings": corpus.warnings,
    }


def _corpus_fingerprint(corpus: Corpus) -> str:
    lines = sorted(f"{article.file}:{article.sha256}" for article in corpus.articles.values())
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _store(
    settings: IndexSettings, corpus: Corpus, entries: Sequence[Entry], keys: Sequence[bytes], vectors: Vectors,
    record: dict[str, Any], manifest: dict[str, Any], embedder: Mapping[str, Any], progress: Progress,
) -> str:  # fmt: skip
    """Bring Chroma in line and publish the generation. The file ``writing`` stands while the two may differ."""
    from ingest.chroma import bring_in_line

    writing = settings.index / "writing"
    writing.touch()
    done = 0

    def count(number: int) -> None:
        nonlocal done
        done += number
        progress("storing", done, len(entries))

    bring_in_line(settings.index / "chroma", embedder["fingerprint"], entries, vectors, count)

    def write(folder: Path) -> None:
        write_generation(
            folder, articles=list(corpus.articles.values()), entries=entries, vectors=vectors, keys=keys,
            questions=corpus.questions, gaps=corpus.gaps, terms=corpus.terms,
        )  # fmt: skip
        if embedder["exported"].folder:
            _link_encoder(embedder["exported"].folder, folder / "encoder")
        (folder / "record.json").write_text(json.dumps(record, indent=1), "utf-8")
        (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")

    generation = publish(settings.index, write)
    writing.unlink()
    return generation


def _link_encoder(source: Path, target: Path) -> None:
    """The same files under another name where the file system can do that, else copies."""
    target.mkdir()
    for path in source.iterdir():
        try:
            os.link(path, target / path.name)
        except OSError:
            shutil.copy2(path, target / path.name)


def _report(
    generation: str, before: Before, corpus: Corpus, record: dict[str, Any], embedded: int, entries: int
) -> IngestReport:
    earlier = {
        row["name"]: row["sha256"] for row in (before.manifest or {}).get("files", {}).values() if row.get("article")
    }
    now = {name: article.sha256 for name, article in corpus.articles.items()}
    return IngestReport(
        generation,
        added=tuple(name for name in now if name not in earlier),
        changed=tuple(name for name, sha in now.items() if earlier.get(name, sha) != sha),
        removed=tuple(name for name in earlier if name not in now),
        kept=tuple(name for name, sha in now.items() if earlier.get(name) == sha),
        skipped=tuple(corpus.skipped),
        warnings=tuple(corpus.warnings),
        rebuilt_because=before.why_not,
        embedded=embedded,
        entries=entries,
        encoder=record["encoder"]["precision"],
    )
