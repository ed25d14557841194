"""Search by meaning behind LangChain's VectorStore: exact over the memory-mapped vectors of one generation.

At 50,000 vectors of 384 numbers an exact search takes a few milliseconds and misses nothing; Chroma's approximate
index loses part of what it should find at that size.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Self

import numpy as np
from langchain_core.documents import Document
from langchain_core.embeddings import Embeddings
from langchain_core.vectorstores import VectorStore
from numpy.typing import NDArray

from ingest.encoder import OnnxEncoder
from ingest.entries import Entry, Kind
from ingest.exact import products

Scores = NDArray[np.float32]


class OnnxEmbeddings(Embeddings):
    """The light encoder as LangChain's embeddings."""

    def __init__(self, model: OnnxEncoder) -> None:
        """Embed with a model that is loaded already."""
        self.model = model

    def embed_query(self, text: str) -> list[float]:
        """The vector of a question."""
        return self.model.query_vector(text).tolist()  # type: ignore[no-any-return]

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """The vectors of texts that are searched."""
        return self.model.document_vectors(texts).tolist()  # type: ignore[no-any-return]


class ExactStore(VectorStore):
    """A read-only VectorStore. Scores are cosine similarities, 1 is the same direction.

    ``filter`` takes {"kind": ...}; documents carry kind, article, start, end and ref as metadata and the row as id.
    """

    def __init__(
        self, vectors: NDArray[np.float32], entries: Sequence[Entry], rows: Callable[[Kind], slice], encoder: Embeddings
    ) -> None:
        """Search ``vectors``, row i of which belongs to ``entries[i]``; ``rows`` tells where a kind's rows are."""
        self._vectors, self._entries, self._rows, self._encoder = vectors, entries, rows, encoder

    @property
    def embeddings(self) -> Embeddings:
        """The encoder of questions."""
        return self._encoder

    def scores(self, embedding: Sequence[float] | Scores, kind: Kind | None = None) -> Scores:
        """The similarity of every entry, or of one kind's, to a vector."""
        part = self._vectors[self._rows(kind)] if kind else self._vectors
        return products(part, embedding)

    def similarity_search_with_score_by_vector(
        self, embedding: list[float], k: int = 4, filter: Mapping[str, str] | None = None, **kwargs: Any
    ) -> list[tuple[Document, float]]:
        """The k nearest entries and their similarities, best first."""
        kind: Any = (filter or {}).get("kind")
        scores = self.scores(embedding, kind)
        first = self._rows(kind).start if kind else 0
        k = min(k, len(scores))
        if k < 1:
            return []
        nearest = np.argpartition(-scores, k - 1)[:k].tolist()
        nearest.sort(key=lambda row: (-scores[row], row))
        return [(self._document(first + row), float(scores[row])) for row in nearest]

    def similarity_search_with_score(self, query: str, k: int = 4, **kwargs: Any) -> list[tuple[Document, float]]:
        """The k nearest entries to a question and their similarities, best first."""
        return self.similarity_search_with_score_by_vector(self._encoder.embed_query(query), k, **kwargs)

    def similarity_search_by_vector(self, embedding: list[float], k: int = 4, **kwargs: Any) -> list[Document]:
        """The k nearest entries to a vector, best first."""
        return [document for document, _ in self.similarity_search_with_score_by_vector(embedding, k, **kwargs)]

    def similarity_search(self, query: str, k: int = 4, **kwargs: Any) -> list[Document]:
        """The k nearest entries to a question, best first."""
        return [document for document, _ in self.similarity_search_with_score(query, k, **kwargs)]

    def get_by_ids(self, ids: Sequence[str], /) -> list[Document]:
        """The entries of some rows."""
        return [self._document(int(row)) for row in ids if row.isdigit() and int(row) < len(self._entries)]

    def add_texts(
        self, texts: Iterable[str], metadatas: list[dict[str, Any]] | None = None, **kwargs: Any
    ) -> list[str]:
        """Not offered: articles come in by ``python -m ingest``."""
        raise NotImplementedError("the index is read-only; add articles with: python -m ingest")

    @classmethod
    def from_texts(
        cls, texts: list[str], embedding: Embeddings, metadatas: list[dict[str, Any]] | None = None, **kwargs: Any
    ) -> Self:
        """Not offered: articles come in by ``python -m ingest``."""
        raise NotImplementedError("the index is read-only; add articles with: python -m ingest")

    def _select_relevance_score_fn(self) -> Callable[[float], float]:
        return lambda similarity: (similarity + 1) / 2

    def _document(self, row: int) -> Document:
        entry = self._entries[row]
        place = {"kind": entry.kind, "article": entry.article, "start": entry.start, "end": entry.end, "ref": entry.ref}
        return Document(id=str(row), page_content=entry.text, metadata=place)
