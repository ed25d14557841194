"""Keyword scores: BM25 (bm25s, Lucene's variant) over stemmed words, one index for each kind of entry.

bm25s builds the index at ingest. To answer, its saved matrix is read with numpy alone: importing bm25s brings scipy
and tqdm along, 0.3 s that a first question would wait for. The format is bm25s' own: a sparse matrix by columns,
one column a word, one row a text, whose cells are already the word's full BM25 contribution, so that a text's score
is the sum of its cells (Lu, "BM25S", arXiv:2407.03618, section 2).
"""

import json
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import Stemmer
from numpy.typing import NDArray

_WORD = re.compile(r"[^\W_]{2,}")
# Lucene's English stop words, as bm25s has them, and the words that questions are made of.
_STOPWORDS = (
    "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this "
    "to was will with what which who whom whose when where why how can could do does did should would may might must "
    "shall i me my you your he she his her we us our them its am been being have has had so than too very from about "
    "ve ll re don doesn didn isn aren wasn"
)
STOPWORDS = frozenset(_STOPWORDS.split())
_stemmer = Stemmer.Stemmer("english")


def words_of(text: str) -> list[str]:
    """The stems of a text's words without stop words, in order."""
    words = _WORD.findall(text.casefold())
    return list(_stemmer.stemWords([word for word in words if word not in STOPWORDS]))


class Keywords:
    """BM25 scores of one list of texts."""

    def __init__(self, folder: Path) -> None:
        """Open a saved index; its arrays stay on disk until they are used."""
        self._vocabulary: dict[str, int] = json.loads((folder / "vocabulary.json").read_text("utf-8"))
        self.size = int(json.loads((folder / "params.index.json").read_text("utf-8"))["num_docs"])
        files = [folder / f"{name}.csc.index.npy" for name in ("data", "indices", "indptr")]
        # Plain arrays over the mapped files: a memmap is slow to index.
        self._data, self._rows, self._columns = (np.asarray(np.load(file, mmap_mode="r")) for file in files)

    def scores(self, text: str) -> NDArray[np.float32]:
        """The score of every text for a question, 0 where they share no word."""
        scores = np.zeros(self.size, np.float32)
        for word in words_of(text):
            column = self._vocabulary.get(word)
            if column is not None:
                begin, end = int(self._columns[column]), int(self._columns[column + 1])
                scores[self._rows[begin:end]] += self._data[begin:end]  # a row occurs once in a column
        return scores


def build_keywords(texts: Sequence[str], folder: Path) -> None:
    """Build and save the index of some texts. Nothing is written for texts without a single word."""
    import logging

    import bm25s

    logging.getLogger("bm25s").setLevel(logging.WARNING)  # it speaks at DEBUG to any handler that there is
    vocabulary: dict[str, int] = {}
    ids = [[vocabulary.setdefault(word, len(vocabulary)) for word in words_of(text)] for text in texts]
    if not vocabulary:
        return
    index = bm25s.BM25(method="lucene")
    index.index((ids, vocabulary), show_progress=False)
    index.save(str(folder))
    (folder / "vocabulary.json").write_text(json.dumps(vocabulary, ensure_ascii=False), "utf-8")
