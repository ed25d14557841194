"""The index on disk: an immutable generation to answer from, named by CURRENT, and Chroma, the store behind it.

A writer makes the next generation in a temporary folder, flushes it to disk, renames it, and only then replaces
CURRENT, so that at every moment the generation that CURRENT names is complete. Readers never look at Chroma
unless the corpus is too large for exact search.
"""

import json
import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ingest import split
from ingest.companions import AnswerKey, Gap, Term
from ingest.corpus import Scan, is_same, scan
from ingest.encoder import EXPORT_VERSION, OnnxEncoder
from ingest.entries import KINDS, Kind
from ingest.errors import ArticleIndexError, IndexBusyError
from ingest.exact import products, threads
from ingest.generation import FORMAT, Articles, Entries, read_companions
from ingest.keywords import Keywords
from ingest.known import KnownSpace
from ingest.settings import IndexSettings

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings
    from langchain_core.vectorstores import VectorStore

# What the vectors and the store depend on. A different version rebuilds the index.
LIBRARIES = ("onnxruntime", "tokenizers", "bm25s", "PyStemmer", "chromadb", "numpy")
LARGEST_EXACT = 200_000  # entries; above this Chroma's own index searches


@dataclass(frozen=True)
class Index:
    """A generation that is open for answering. Rows of ``entries``, ``vectors`` and all scores correspond.

    ``encoder`` and ``store`` are LangChain's types; importing those takes 0.5 to 1 s, so they are made on first use,
    and ``query_vector``, ``scores`` and ``keyword_scores`` do without.
    """

    generation: str
    record: dict[str, Any]
    articles: Articles
    entries: Entries
    vectors: NDArray[np.float32]
    model: OnnxEncoder | None
    questions: tuple[AnswerKey, ...]
    gaps: tuple[Gap, ...]
    terms: tuple[Term, ...]
    known: KnownSpace | None
    folder: Path

    @cached_property
    def encoder(self) -> "Embeddings":
        """The embeddings that the vectors were made with."""
        if self.model is not None:
            from ingest.search import OnnxEmbeddings

            return OnnxEmbeddings(self.model)
        from ingest.embed import open_reference

        return open_reference(Path(self.record["embedder"]["folder"]))

    @cached_property
    def store(self) -> "VectorStore":
        """The entries as a VectorStore: exact up to LARGEST_EXACT entries, above that Chroma's own index."""
        if len(self.entries) > LARGEST_EXACT:
            from ingest.chroma import open_chroma

            return open_chroma(self.folder.parents[1] / "chroma", self.record["embedder"]["fingerprint"], self.encoder)
        from ingest.search import ExactStore

        return ExactStore(self.vectors, self.entries, self.entries.rows, self.encoder)

    def rows(self, kind: Kind) -> slice:
        """Where the entries of a kind are."""
        return self.entries.rows(kind)

    def query_vector(self, question: str) -> NDArray[np.float32]:
        """The vector of a question, of length one."""
        if self.model is not None:
            return self.model.query_vector(question)
        return np.asarray(self.encoder.embed_query(question), np.float32)

    def query_vectors(self, questions: Sequence[str]) -> list[NDArray[np.float32]]:
        """The vectors of several questions, at the same time where the light encoder is there."""
        if self.model is None:  # sentence-transformers takes all cores itself, and is to be loaded once
            return [self.query_vector(question) for question in questions]
        return list(threads().map(self.query_vector, questions))

    def scores(self, vector: NDArray[np.float32], kind: Kind | None = None) -> NDArray[np.float32]:
        """The cosine similarity of every entry, or of one kind's, to a vector."""
        return products(self.vectors[self.rows(kind) if kind else slice(None)], vector)

    def keyword_scores(self, question: str, kind: Kind | None = None) -> NDArray[np.float32]:
        """The BM25 score of every entry, or of one kind's; word weights are those of the entry's own kind."""
        if kind:
            keywords = self._keywords.get(kind)
            rows = self.rows(kind)
            return keywords.scores(question) if keywords else np.zeros(rows.stop - rows.start, np.float32)
        return np.concatenate([self.keyword_scores(question, kind) for kind in KINDS])

    @cached_property
    def _keywords(self) -> dict[str, Keywords]:
        return {kind: Keywords(self.folder / "bm25" / kind) for kind in KINDS if (self.folder / "bm25" / kind).is_dir()}


def open_index(settings: IndexSettings) -> Index:
    """Open the current generation. Raises ArticleIndexError, with what to do, where there is none that can be used."""
    for attempt in range(3):
        generation = current_generation(settings.index)
        if not generation:
            raise ArticleIndexError(f"there is no index in {settings.index}; run: python -m ingest")
        try:
            return _open(settings, generation)
        except FileNotFoundError as error:
            # Two ingests may have finished since CURRENT was read, and removed this generation.
            if attempt == 2 or current_generation(settings.index) == generation:
                raise ArticleIndexError(
                    f"the index is incomplete ({error}); run: python -m ingest --rebuild"
                ) from error
        except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
            raise ArticleIndexError(f"the index is damaged ({error}); run: python -m ingest --rebuild") from error
    raise AssertionError("unreachable")


def _open(settings: IndexSettings, generation: str) -> Index:
    folder = settings.index / "generations" / generation
    record = json.loads((folder / "record.json").read_text("utf-8"))
    if record["format"] != FORMAT:
        raise ArticleIndexError("the index was written by another version of Citewell; run: python -m ingest")
    articles = Articles(folder)
    questions, gaps, terms = read_companions(folder)
    entries = Entries(folder, articles, questions, gaps)
    vectors: Any = np.load(folder / "vectors.npy", mmap_mode="r")
    if len(vectors) != len(entries):
        raise ValueError("vectors and entries differ in number")
    model = None if record["encoder"]["precision"] == "reference" else OnnxEncoder(folder / "encoder")
    index = Index(
        generation, record, articles, entries, np.asarray(vectors), model, questions, gaps, terms,
        KnownSpace.load(folder), folder,
    )  # fmt: skip
    _ = index._keywords  # opened now: the folder may be gone when two more ingests have finished
    return index


def current_generation(index: Path) -> str:
    """The name of the current generation, "" where there is none."""
    try:
        return (index / "CURRENT").read_text("utf-8").strip()
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise ArticleIndexError(
            f"{index / 'CURRENT'} cannot be read ({error}); run: python -m ingest --rebuild"
        ) from error


def is_stale(settings: IndexSettings) -> str:
    """Why the index must be made anew, "" where it fits settings, corpus and versions. Reads file times, not files."""
    generation = current_generation(settings.index)
    if not generation:
        return "there is no index yet"
    if (settings.index / "writing").exists():
        return "the last ingest did not finish"
    folder = settings.index / "generations" / generation
    try:
        record = json.loads((folder / "record.json").read_text("utf-8"))
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        return built_differently(settings, record) or corpus_changed(scan(settings), manifest)
    except (OSError, ValueError, KeyError, TypeError):
        return "the index is damaged"


def built_differently(settings: IndexSettings, record: dict[str, Any]) -> str:
    """Why settings or versions no longer match a record, "" where they do."""
    if record["format"] != FORMAT or record["splitter"] != split.VERSION:
        return "Citewell divides articles differently now"
    if record.get("exporter") != EXPORT_VERSION:
        return "Citewell derives its encoder differently now"
    for name in ("unit", "encoder", "embedder"):
        if record["settings"][name] != getattr(settings, name):
            return f"the setting {name} is now {getattr(settings, name)!r}, was {record['settings'][name]!r}"
    for name, version in library_versions().items():
        if record["versions"].get(name) != version:
            return f"{name} is now {version}, was {record['versions'].get(name)}"
    for path, size, mtime_ns in record["embedder"]["files"]:
        try:
            stat = os.stat(path)
        except OSError:
            continue  # the index holds its own encoder and answers without the model
        if (stat.st_size, stat.st_mtime_ns) != (size, mtime_ns):
            return "the embedding model has changed"
    return ""


def corpus_changed(found: Scan, manifest: dict[str, Any]) -> str:
    """What differs between the corpus and a manifest, "" for nothing."""
    noted = manifest["files"]
    for file in (*found.files, *found.companions):
        row = noted.get(str(file.path))
        if row is None:
            return f"{file.name} is new"
        if not is_same(file, (row["size"], row["mtime_ns"], row["sha256"]), manifest["noted_at_ns"]):
            return f"{file.name} has changed"
    gone = noted.keys() - {str(file.path) for file in (*found.files, *found.companions)}
    return f"{Path(min(gone)).name} is gone" if gone else ""


def library_versions() -> dict[str, str]:
    """The installed versions of the libraries that bear on the index."""
    from importlib.metadata import version

    return {name: version(name) for name in LIBRARIES}


@contextmanager
def write_lock(index: Path, wait: float = 0) -> Iterator[None]:
    """One writer at a time. Raises IndexBusyError after ``wait`` seconds (negative: waits without limit)."""
    from filelock import FileLock, Timeout

    try:
        index.mkdir(parents=True, exist_ok=True)
        lock = FileLock(index / "lock", timeout=wait)
        lock.acquire()
    except Timeout as error:
        raise IndexBusyError(
            f"another process is writing the index in {index}; try again when it has finished"
        ) from error
    except OSError as error:
        raise ArticleIndexError(f"the index folder {index} cannot be written: {error.strerror or error}") from error
    try:
        yield
    finally:
        lock.release()


def publish(index: Path, write: Callable[[Path], None]) -> str:
    """Have ``write`` fill a new generation, make it the current one and remove all but the one before."""
    generations = index / "generations"
    generations.mkdir(parents=True, exist_ok=True)
    before = current_generation(index)
    name = time.strftime("%Y%m%dT%H%M%S", time.gmtime()) + f"-{os.urandom(3).hex()}"
    scratch = generations / f".{name}"
    scratch.mkdir()
    try:
        write(scratch)
        _flush(scratch)
        scratch.rename(generations / name)
    except BaseException:
        shutil.rmtree(scratch, ignore_errors=True)
        raise
    _flush_folder(generations)
    pointer = index / "CURRENT.new"
    with pointer.open("w", encoding="utf-8") as file:
        file.write(name + "\n")
        file.flush()
        os.fsync(file.fileno())
    pointer.replace(index / "CURRENT")
    _flush_folder(index)
    remove_generations(index, keep=(name, before))
    return name


def remove_generations(index: Path, keep: Sequence[str]) -> None:
    """Remove all generations but some, half-written ones included."""
    folder = index / "generations"
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.name not in keep:
            shutil.rmtree(path, ignore_errors=True)


def _flush(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.fsync(file.fileno())
        else:
            _flush_folder(path)
    _flush_folder(folder)


def _flush_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
