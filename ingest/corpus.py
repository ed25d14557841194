"""Which files make up the corpus, and whether they are as they were when the index was made."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ingest.companions import NAMES, companion_files
from ingest.errors import DocumentError
from ingest.read import READERS
from ingest.settings import IndexSettings

_NO_ARTICLE = ("readme", "license", "licence", "notice", "changelog", "contributing")
_RACE = 2_000_000_000  # ns; a file changed this shortly before it was noted may change again unnoticed by its time


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file of the corpus. ``name`` is unique and names the article in citations."""

    name: str
    path: Path
    root: Path
    size: int
    mtime_ns: int

    @property
    def in_root(self) -> str:
        """Its name as the companions of its corpus folder write it."""
        return self.path.relative_to(self.root).as_posix() if self.root != self.path else self.path.name


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that is not in the index. ``error`` is False where it was never meant to be an article."""

    file: str
    reason: str
    error: bool = True


@dataclass(frozen=True, slots=True)
class Scan:
    """The articles' files, the companion files and what was skipped."""

    files: tuple[SourceFile, ...]
    companions: tuple[SourceFile, ...]
    folders: tuple[Path, ...]
    skipped: tuple[Skipped, ...]


def scan(settings: IndexSettings) -> Scan:
    """List the corpus. Raises DocumentError for a path that does not exist."""
    roots = [path.absolute() for path in settings.corpus]
    for root in roots:
        if not root.exists():
            raise DocumentError(f"{root}: no such file or folder; name the folder that holds the articles")
    if settings.documents.is_dir():
        roots.append(settings.documents.absolute())
    files: list[SourceFile] = []
    skipped: list[Skipped] = []
    companions: list[SourceFile] = []
    folders = tuple(root for root in dict.fromkeys(roots) if root.is_dir())
    taken: dict[str, Path] = {}
    seen: set[str] = set()
    for root in dict.fromkeys(roots):
        beside = {str(path) for path in companion_files(root)}
        for found in _walk(root):
            path = str(found.path)
            if path in seen:
                continue
            seen.add(path)
            if path in beside:
                companions.append(found)
                continue
            reason = _no_article(found.path)
            if reason:
                skipped.append(Skipped(found.name, reason, error=False))
                continue
            name = found.name if found.name not in taken else f"{root.name}/{found.name}"
            if name in taken:
                skipped.append(Skipped(name, f"another file has this name ({taken[name]}); rename one of them"))
                continue
            taken[name] = found.path
            files.append(
                found if name == found.name else SourceFile(name, found.path, root, found.size, found.mtime_ns)
            )
    return Scan(tuple(files), tuple(companions), folders, tuple(skipped))


def content_hash(path: Path) -> str:
    """SHA-256 of a file's bytes. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def is_same(file: SourceFile, noted: tuple[int, int, str], noted_at_ns: int) -> bool:
    """Whether a file is as noted (size, time of change, SHA-256). Its bytes are read only where its time differs."""
    size, mtime_ns, sha = noted
    if file.size != size:
        return False
    if file.mtime_ns == mtime_ns and mtime_ns < noted_at_ns - _RACE:
        return True
    try:
        return content_hash(file.path) == sha
    except OSError:
        return False


def _walk(root: Path) -> Iterator[SourceFile]:
    if root.is_file():
        stat = root.stat()
        yield SourceFile(root.name, root, root, stat.st_size, stat.st_mtime_ns)
        return
    stack = [(str(root), "")]
    while stack:
        folder, prefix = stack.pop()
        try:
            with os.scandir(folder) as listing:
                items = sorted(listing, key=lambda item: item.name)
        except OSError as error:
            raise DocumentError(f"{folder}: the folder cannot be read: {error.strerror or error}") from error
        folders = []
        for item in items:
            if item.name.startswith((".", "~$")):
                continue
            if item.is_dir(follow_symlinks=False):
                folders.append((item.path, f"{prefix}{item.name}/"))
            elif item.is_file():
                stat = item.stat()
                yield SourceFile(prefix + item.name, Path(item.path), root, stat.st_size, stat.st_mtime_ns)
        stack.extend(reversed(folders))


def _no_article(path: Path) -> str:
    """Why a file is not an article by its name, "" where it may be one."""
    if path.name in NAMES:
        return "belongs beside the corpus folder's articles, at its top"
    if path.stem.lower() in _NO_ARTICLE:
        return f"a {path.stem} is not an article"
    if path.suffix.lower() not in READERS:
        return f"format {path.suffix or 'without a suffix'} is not read; use {', '.join(READERS)}"
    return ""
