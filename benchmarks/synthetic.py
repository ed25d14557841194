"""A snapshot of 50,000 passages to search, without embedding them: words of the articles, vectors at random.

What a search costs depends on the number of passages, not on what they say. The encoder of questions is the real one.

    python -m benchmarks.synthetic INDEX STORE      puts the same vectors and texts into a Chroma store
"""

import json
import os
import sys
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ingest.article import Article
from ingest.entries import Entry, article_entries
from ingest.generation import Articles, Entries, text_keys, write_generation
from ingest.parse import make_article
from ingest.settings import PROJECT

PASSAGES = 50_000
PASSAGES_AN_ARTICLE = 20
WORDS = 60
SEED = 7


def write_passages(real: Path, index: Path) -> Path:
    """Write the snapshot to ``index``, once, with the encoder of the index ``real``."""
    if (index / "CURRENT").exists():
        return index
    source = real / "generations" / (real / "CURRENT").read_text("utf-8").strip()
    folder = index / "generations" / "synthetic"
    folder.mkdir(parents=True)
    articles = _articles()
    entries: list[Entry] = [entry for article in articles for entry in article_entries(article, "passage")][:PASSAGES]
    write_generation(
        folder, articles=articles, entries=entries, vectors=_vectors(len(entries)),
        keys=text_keys([entry.text for entry in entries]), questions=(), gaps=(), terms=(),
    )  # fmt: skip
    record: dict[str, Any] = json.loads((source / "record.json").read_text("utf-8"))
    record["settings"]["unit"] = "passage"
    (folder / "record.json").write_text(json.dumps(record), "utf-8")
    os.symlink(source / "encoder", folder / "encoder")
    (index / "CURRENT").write_text("synthetic\n", "utf-8")
    return index


def _articles() -> list[Article]:
    """Articles of shuffled words of the supplied ones, each word as frequent as there, and one word of its own."""
    random = Random(SEED)  # noqa: S311 - nothing secret
    words = [word for path in sorted((PROJECT / "corpus").glob("*.txt")) for word in path.read_text("utf-8").split()]
    articles = []
    for number in range(PASSAGES // PASSAGES_AN_ARTICLE + 1):
        paragraphs = (
            f"Term{number} {' '.join(word.strip('.:?!').lower() for word in random.choices(words, k=WORDS))}."
            for _ in range(PASSAGES_AN_ARTICLE)
        )
        articles.append(make_article(f"{number:05}.txt", "\n\n".join(paragraphs).encode()))
    return articles


def _vectors(count: int, dimension: int = 384) -> NDArray[np.float32]:
    vectors = np.random.default_rng(SEED).standard_normal((count, dimension), np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors


def _into_chroma(index: Path, store: str) -> None:
    from benchmarks.stock import open_store

    folder = index / "generations" / "synthetic"
    entries, vectors = Entries(folder, Articles(folder), (), ()), np.load(folder / "vectors.npy")
    collection = open_store(store)._collection
    for start in range(0, len(entries), 5_000):
        part = slice(start, start + 5_000)
        texts = [entry.text for entry in entries[part]]
        collection.add(ids=[str(start + row) for row in range(len(texts))], embeddings=vectors[part], documents=texts)


if __name__ == "__main__":
    _into_chroma(Path(sys.argv[1]), sys.argv[2])
