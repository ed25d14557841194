"""One document, from its bytes to an Article: read, clean, split."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from ingest.article import Article
from ingest.clean import find_noise
from ingest.errors import DocumentError
from ingest.layout import title_of
from ingest.read import read
from ingest.split import split


def make_article(
    file: str, data: bytes, title: str = "", origin: str = "", fragments: Iterable[tuple[str, str]] = ()
) -> Article:
    """Read, clean and split one document. ``title`` wins over the one that the document gives itself."""
    document = read(Path(file), data)
    title = title or document.title or title_of(document.text) or Path(file).stem.replace("-", " ").replace("_", " ")
    noise = find_noise(document.text, fragments)
    sections, passages = split(document.text, title, noise)
    if not any(sentence.evidence for passage in passages for sentence in passage.sentences):
        raise DocumentError(f"{file}: there is no sentence in it that could answer; remove it or save its text as .txt")
    return Article(file, title, document.text, sha256(data).hexdigest(), origin, sections, passages)
