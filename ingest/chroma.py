"""Chroma, the store: every entry with its text, vector and place, brought in line with the corpus at each ingest.

Ids are made from what an entry is, so bringing in line is: remove the ids that are no longer wanted, add the new ones.
That repairs whatever a killed run left behind. Only the process that holds the write lock may write.
"""

import shutil
from collections.abc import Callable, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
from langchain_core.embeddings import Embeddings
from langchain_core.vectorstores import VectorStore
from numpy.typing import NDArray

from ingest.encoder import batches
from ingest.entries import Entry

BATCH = 5_000  # Chroma's own limit is 5,461


def entry_id(entry: Entry) -> str:
    """The same for the same entry at every ingest, different for different ones."""
    parts = (entry.kind, entry.article, entry.start, entry.end, entry.text)
    return blake2b(repr(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def bring_in_line(
    folder: Path, fingerprint: str, entries: Sequence[Entry], vectors: NDArray[np.float32],
    progress: Callable[[int], object] | None = None,
) -> None:  # fmt: skip
    """Make the store hold exactly these entries. A store that Chroma cannot open is made anew."""
    try:
        _bring_in_line(folder, fingerprint, entries, vectors, progress)
    except OSError:
        raise
    except Exception:  # Chroma's own errors and its Rust core's: the store is a cache, so start over once
        _forget_clients()
        shutil.rmtree(folder, ignore_errors=True)
        _bring_in_line(folder, fingerprint, entries, vectors, progress)
    finally:
        _forget_clients()


def _bring_in_line(
    folder: Path, fingerprint: str, entries: Sequence[Entry], vectors: NDArray[np.float32],
    progress: Callable[[int], object] | None,
) -> None:  # fmt: skip
    client = _client(folder)
    name = _name(fingerprint)
    for other in client.list_collections():
        if other.name != name:
            client.delete_collection(other.name)
    collection = _collection(client, name)
    wanted = {entry_id(entry): row for row, entry in enumerate(entries)}
    stored = set(collection.get(include=[])["ids"])
    gone = sorted(stored - wanted.keys())
    if len(gone) > len(stored) / 2:  # a new collection is several times faster than so many deletions
        client.delete_collection(name)
        collection, stored, gone = _collection(client, name), set(), []
    for part in batches(len(gone), BATCH):
        collection.delete(ids=gone[part])
    new = [(key, row) for key, row in wanted.items() if key not in stored]
    for part in batches(len(new), BATCH):
        ids = [key for key, _ in new[part]]
        chosen = [entries[row] for _, row in new[part]]
        collection.add(
            ids=ids,
            embeddings=vectors[[row for _, row in new[part]]],
            documents=[entry.text for entry in chosen],
            metadatas=[_metadata(entry) for entry in chosen],
        )
        if progress:
            progress(len(ids))


def _collection(client: Any, name: str) -> Any:
    return client.get_or_create_collection(name, configuration={"hnsw": {"space": "cosine"}}, embedding_function=None)


def open_chroma(folder: Path, fingerprint: str, encoder: Embeddings) -> VectorStore:
    """The store as LangChain's VectorStore, searched by Chroma's own approximate index."""
    from langchain_chroma import Chroma

    _forget_clients()  # a client of this process may still see an older state of the folder
    return Chroma(
        collection_name=_name(fingerprint), embedding_function=encoder, client=_client(folder),
        collection_configuration={"hnsw": {"space": "cosine"}}, create_collection_if_not_exists=False,
    )  # fmt: skip


def _name(fingerprint: str) -> str:
    return f"articles-{fingerprint[:16]}"


def _metadata(entry: Entry) -> dict[str, Any]:
    return {"kind": entry.kind, "article": entry.article, "start": entry.start, "end": entry.end}


def _client(folder: Path) -> Any:
    import chromadb

    settings = chromadb.config.Settings(anonymized_telemetry=False, is_persistent=True, persist_directory=str(folder))
    return chromadb.PersistentClient(str(folder), settings=settings)


def _forget_clients() -> None:
    from chromadb.api.shared_system_client import SharedSystemClient

    SharedSystemClient.clear_system_cache()
