"""One immutable snapshot of the index: what is in its folder, how it is written and how it is read.

record.json      what built it: settings, versions, counts, the encoder and its check
manifest.json    every file it was made from: name, root, size, time of change, SHA-256
articles.jsonl   one article a line; articles.npy says where each line begins
entries.npy      one row an entry: kind, article, place, reference; its text is found through them
vectors.npy      float32, row i belongs to entry i, of length one;  keys.npy: a hash of the text each was made from
companions.json  the known questions, gaps and vocabulary;  known/: the space in which the questions are compared
bm25/<kind>/     keyword index of the entries of one kind
encoder/         the model that embeds questions (absent where sentence-transformers answers)
"""

import json
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from functools import lru_cache
from hashlib import blake2b
from itertools import groupby
from pathlib import Path
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from ingest.article import Article, Passage, Section, Sentence
from ingest.companions import AnswerKey, Gap, Span, Term
from ingest.entries import KINDS, Entry, Kind, passage_text
from ingest.keywords import build_keywords
from ingest.known import KnownSpace, needed_units

FORMAT = "3"
KEY_BYTES = 16
_ROW = np.dtype(
    [("kind", "u1"), ("article", "<i4"), ("start", "<i8"), ("end", "<i8"), ("ref", "<i4"), ("detail", "<i4")]
)


def text_keys(texts: Sequence[str]) -> list[bytes]:
    """A short hash of each text: equal texts share a vector."""
    return [blake2b(text.encode("utf-8", "surrogatepass"), digest_size=KEY_BYTES).digest() for text in texts]


def pack_article(article: Article) -> str:
    """An article as one line of JSON."""
    passages = [
        [passage.section.order, [[s.start, s.end, _number(s.lead_in), int(s.evidence)] for s in passage.sentences]]
        for passage in article.passages
    ]
    return json.dumps(
        {
            "file": article.file, "title": article.title, "text": article.text, "sha256": article.sha256,
            "origin": article.origin, "sections": [[s.title, s.start, s.end] for s in article.sections],
            "passages": passages,
        },
        ensure_ascii=False,
    )  # fmt: skip


def _number(lead_in: int | None) -> int:
    return -1 if lead_in is None else lead_in


def unpack_article(line: str | bytes) -> Article:
    """The article of a line that pack_article wrote."""
    row = json.loads(line)
    text = row["text"]
    sections = tuple(Section(title, order, start, end) for order, (title, start, end) in enumerate(row["sections"]))
    passages: list[Passage] = []
    order = 0
    for section, spans in row["passages"]:
        sentences = []
        for start, end, lead_in, evidence in spans:
            introduced_by = None if lead_in < 0 else lead_in
            sentences.append(Sentence(text[start:end], start, end, order, introduced_by, bool(evidence)))
            order += 1
        first, last = sentences[0].start, sentences[-1].end
        passages.append(Passage(text[first:last], first, last, len(passages), sections[section], tuple(sentences)))
    return Article(row["file"], row["title"], text, row["sha256"], row["origin"], sections, tuple(passages))


def write_generation(
    folder: Path,
    *,
    articles: Sequence[Article],
    entries: Sequence[Entry],
    vectors: NDArray[np.float32],
    keys: Sequence[bytes],
    questions: Sequence[AnswerKey],
    gaps: Sequence[Gap],
    terms: Sequence[Term],
) -> None:
    """Write the articles, entries, vectors and keyword indexes of a generation. ``entries`` are grouped by kind."""
    offsets = [0]
    with (folder / "articles.jsonl").open("wb") as file:
        for article in articles:
            file.write(pack_article(article).encode("utf-8", "surrogatepass") + b"\n")
            offsets.append(file.tell())
    np.save(folder / "articles.npy", np.asarray(offsets, np.int64))
    _write_json(folder / "names.json", [[article.file, article.title] for article in articles])
    place = {article.file: number for number, article in enumerate(articles)}
    np.save(folder / "entries.npy", _pack_entries(entries, place, articles, questions, gaps))
    np.save(folder / "vectors.npy", vectors)
    np.save(folder / "keys.npy", np.frombuffer(b"".join(keys), np.uint8).reshape(-1, KEY_BYTES))
    _write_json(
        folder / "companions.json",
        {
            "questions": [asdict(row) for row in questions],
            "gaps": [asdict(row) for row in gaps],
            "terms": [asdict(row) for row in terms],
        },
    )
    known = {row: entry for row, entry in enumerate(entries) if entry.kind in ("question", "gap")}
    if known:
        rows = [entry.ref + (len(questions) if entry.kind == "gap" else 0) for entry in known.values()]
        units = [entry for entry in entries if entry.kind in ("sentence", "passage")]
        KnownSpace.learn(vectors[list(known)], rows, needed_units(questions, units), len(units)).save(folder)
    for kind, group in groupby(entries, key=lambda entry: entry.kind):
        build_keywords([entry.text for entry in group], folder / "bm25" / kind)


def _pack_entries(
    entries: Sequence[Entry], place: Mapping[str, int], articles: Sequence[Article],
    questions: Sequence[AnswerKey], gaps: Sequence[Gap],
) -> NDArray[Any]:  # fmt: skip
    """``detail`` is the section of a headed sentence, or which of the questions of its row a question is."""
    rows = np.zeros(len(entries), _ROW)
    known: dict[str, Sequence[AnswerKey] | Sequence[Gap]] = {"question": questions, "gap": gaps}
    for number, entry in enumerate(entries):
        article = place.get(entry.article, -1)
        detail = 0
        if entry.kind in known:
            detail = known[entry.kind][entry.ref].questions.index(entry.text)
        elif entry.kind == "headed":
            starts = [section.start for section in articles[article].sections]
            detail = bisect_right(starts, entry.start) - 1
        rows[number] = (KINDS.index(entry.kind), article, entry.start, entry.end, entry.ref, detail)
    return rows


def _write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False), "utf-8")


class Articles(Mapping[str, Article]):
    """The articles of a generation by file name, each read when it is asked for."""

    def __init__(self, folder: Path) -> None:
        """Read the names; the articles stay on disk."""
        self._path = folder / "articles.jsonl"
        self._offsets: Any = np.load(folder / "articles.npy")
        names = json.loads((folder / "names.json").read_text("utf-8"))
        self.files = [file for file, _ in names]
        self.titles = [title for _, title in names]
        self._places = {file: place for place, file in enumerate(self.files)}
        self._file = self._path.open("rb")  # held open: the generation may be removed while it still answers
        self.at = lru_cache(maxsize=1024)(self._at)

    def __getitem__(self, file: str) -> Article:
        """The article of a file."""
        article: Article = self.at(self._places[file])
        return article

    def __iter__(self) -> Iterator[str]:
        """The file names in the order of the corpus."""
        return iter(self.files)

    def __len__(self) -> int:
        """How many articles there are."""
        return len(self.files)

    def lines(self) -> Iterator[bytes]:
        """Every article's line as packed, in order."""
        self._file.seek(0)
        yield from self._file

    def _at(self, place: int) -> Article:
        import os

        begin, end = int(self._offsets[place]), int(self._offsets[place + 1])
        return unpack_article(os.pread(self._file.fileno(), end - begin, begin))


class Entries(Sequence[Entry]):
    """The entries of a generation; each is made when it is asked for."""

    def __init__(self, folder: Path, articles: Articles, questions: Sequence[AnswerKey], gaps: Sequence[Gap]) -> None:
        """Map the table of entries."""
        self._rows: Any = np.asarray(np.load(folder / "entries.npy", mmap_mode="r"))  # plain: a memmap is slow to index
        self._articles, self._questions, self._gaps = articles, questions, gaps
        edges = np.searchsorted(self._rows["kind"], range(len(KINDS) + 1)).tolist()
        self._slices = {kind: slice(edges[place], edges[place + 1]) for place, kind in enumerate(KINDS)}

    def rows(self, kind: Kind) -> slice:
        """Where the entries of a kind are; an empty slice where there are none."""
        return self._slices[kind]

    def __len__(self) -> int:
        """How many entries there are."""
        return len(self._rows)

    @overload
    def __getitem__(self, row: int) -> Entry: ...
    @overload
    def __getitem__(self, row: slice) -> list[Entry]: ...
    def __getitem__(self, row: int | slice) -> Entry | list[Entry]:
        """The entry of a row, or the entries of a slice of rows."""
        if isinstance(row, slice):
            return [self._make(values) for values in self._rows[row].tolist()]
        return self._make(self._rows[row].item())

    def _make(self, values: tuple[int, int, int, int, int, int]) -> Entry:
        number, place, start, end, ref, detail = values
        kind = KINDS[number]
        if kind == "question":
            return Entry(kind, "", 0, 0, self._questions[ref].questions[detail], ref)
        if kind == "gap":
            return Entry(kind, "", 0, 0, self._gaps[ref].questions[detail], ref)
        article = self._articles.at(place)
        text = article.text[start:end]
        if kind == "headed":
            text = f"{article.sections[detail].title or article.title}: {text}"
        elif kind == "passage":
            text = passage_text(article, start, end)
        return Entry(kind, article.file, start, end, text, ref)


def read_companions(folder: Path) -> tuple[tuple[AnswerKey, ...], tuple[Gap, ...], tuple[Term, ...]]:
    """The known questions, gaps and vocabulary of a generation."""
    rows = json.loads((folder / "companions.json").read_text("utf-8"))
    questions = tuple(
        AnswerKey(tuple(row["questions"]), tuple(Span(**span) for span in row["spans"]), row["relation"])
        for row in rows["questions"]
    )
    gaps = tuple(Gap(row["topic"], row["missing"], tuple(row["questions"]), row["kind"]) for row in rows["gaps"])
    return questions, gaps, tuple(Term(row["clinical"], tuple(row["lay"])) for row in rows["terms"])
