"""What a result was made with: corpus, index, rules, code, sets and versions, each as a short checksum."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from platform import python_version
from typing import Any, Protocol, runtime_checkable

from evals.cases import CaseSet
from ingest.article import Article
from ingest.settings import PROJECT

LIBRARIES = ("langchain-core", "onnxruntime", "numpy", "scipy", "ir-measures")
SUFFIXES = (".py", ".toml", ".json")


class HasArticles(Protocol):
    """What a fingerprint needs of a bot."""

    @property
    def articles(self) -> tuple[Article, ...]:
        """All articles of the index."""


@runtime_checkable
class HasIndex(Protocol):
    """A bot that opens an index; a scripted one in a test does not."""

    def load(self) -> object:
        """What answers from the index."""


def fingerprints(bot: HasArticles, sets: Sequence[CaseSet]) -> dict[str, Any]:
    """Checksums by name. Two results are comparable when corpus and sets are the same."""
    return {
        "corpus": checksum(f"{article.file} {article.sha256}" for article in bot.articles),
        "index": index_fingerprint(bot),
        "settings": settings_of(bot),
        "rules": of_files(PROJECT / "bot" / "safety"),
        "code": of_files(PROJECT / "ingest", PROJECT / "bot", PROJECT / "evals"),
        "sets": {one.name: one.sha256[:16] for one in sets},
        "versions": {"python": python_version()} | {name: version(name) for name in LIBRARIES},
    }


def index_fingerprint(bot: object) -> str:
    """Checksum of what the index says built it, without paths and times; "" for a bot without an index."""
    index = getattr(bot.load(), "index", None) if isinstance(bot, HasIndex) else None
    record: Mapping[str, Any] = getattr(index, "record", {})
    if not record:
        return ""
    built_by = [
        f"{key}={record.get(key)}" for key in ("format", "splitter", "settings", "versions", "corpus", "counts")
    ]
    model, encoder = record.get("embedder", {}), record.get("encoder", {})
    return checksum([*built_by, f"model={model.get('fingerprint')}", f"precision={encoder.get('precision')}"])


def settings_of(bot: object) -> dict[str, Any]:
    """The bot's settings without its paths, which differ between machines."""
    settings = getattr(bot, "settings", None)
    if not is_dataclass(settings):
        return {}
    values = {field.name: getattr(settings, field.name) for field in fields(settings)}
    return {name: value for name, value in values.items() if isinstance(value, str | int | float | bool)}


def of_files(*folders: Path) -> str:
    """Checksum of the program and table files below the folders, by relative name and content."""
    files = sorted(path for folder in folders for path in folder.rglob("*") if path.suffix in SUFFIXES)
    return checksum(f"{path.relative_to(PROJECT)} {sha256(path.read_bytes()).hexdigest()}" for path in files)


def checksum(lines: Iterable[str]) -> str:
    """16 hexadecimal digits of the SHA-256 of the sorted lines."""
    return sha256("\n".join(sorted(lines)).encode()).hexdigest()[:16]
