"""Adding a document on the page, and taking it away again. Only where the page is open to this machine alone."""

import re
import shutil
import threading
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import Any

import gradio as gr

from bot.page import limits
from bot.page.loader import BotLoader, describe
from bot.page.preview import Preview, preview
from bot.settings import Settings
from ingest.errors import CitewellError, DocumentError

_REMOVE = (
    "element.addEventListener('click', (event) => { const button = event.target.closest('[data-remove]');"
    " if (button) trigger('remove', { file: button.dataset.remove }); });"
)
_SHOWN_SECTIONS = 12
_LONGEST_NAME = 80  # characters of a file's name
_PRIVATE: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}


class Documents:
    """The person's own documents: files in ``settings.documents``, which is part of the corpus.

    ``build`` brings the index in line and ``loader`` then opens it; answers come from the old one meanwhile.
    """

    def __init__(self, loader: BotLoader, settings: Settings, build: Callable[[Settings], object]) -> None:
        """``build`` is ``bot.library.build``."""
        self._loader = loader
        self._settings = settings
        self._build = build
        self._busy = threading.Lock()

    @property
    def folder(self) -> Path:
        """Where added documents are."""
        return self._settings.documents

    def files(self) -> list[str]:
        """Names of the documents that were added."""
        if not self.folder.is_dir():
            return []
        found = [path.name for path in self.folder.iterdir() if path.suffix.lower() in limits.DOCUMENT_TYPES]
        return sorted(name for name in found if not name.startswith("."))

    def look(self, path: Path) -> Preview:
        """What would be understood of ``path``; nothing is stored. Raises DocumentError."""
        if path.suffix.lower() not in limits.DOCUMENT_TYPES:
            raise DocumentError(f"{path.name}: this type is not read; use {', '.join(limits.DOCUMENT_TYPES)}")
        if path.stat().st_size > limits.DOCUMENT_BYTES:
            raise DocumentError(f"{path.name}: more than {limits.DOCUMENT_BYTES // 2**20} MB; divide it into several")
        return preview(path)

    def add(self, path: Path) -> str:
        """Copies ``path`` among the documents and brings the index in line; returns its name there.

        Raises CitewellError, and leaves everything as it was, when it cannot be added.
        """
        with self._busy:
            target = self._free(path.name)
            try:
                self.folder.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)
                self._refresh()
            except (CitewellError, OSError) as error:
                target.unlink(missing_ok=True)
                raise DocumentError(f"{target.name} was not added: {error}") from error
            return target.name

    def remove(self, name: str) -> None:
        """Takes a document out of the articles and deletes the copy that was made of it. Raises CitewellError."""
        with self._busy:
            if name not in self.files():
                raise DocumentError(f"{name} is not among the added documents")
            (self.folder / name).unlink()
            self._refresh()

    def _refresh(self) -> None:
        self._build(self._settings)
        self._loader.bot().load()

    def _free(self, name: str) -> Path:
        """A path for a file called ``name``, made of plain characters, that does not exist yet."""
        stem = re.sub(r"[^\w .()-]+", "-", Path(name).stem).strip(" .-")[:_LONGEST_NAME] or "document"
        suffix = Path(name).suffix.lower()
        numbered = (f"{stem}{suffix}" if n == 1 else f"{stem}-{n}{suffix}" for n in range(1, 10_000))
        return next(self.folder / name for name in numbered if not (self.folder / name).exists())


class DocumentPanel:
    """The part of the page where documents are added and removed."""

    def __init__(self, documents: Documents) -> None:
        """Drawn by ``build``."""
        self._documents = documents

    def build(self) -> None:
        """Draws the panel, closed."""
        with gr.Accordion("Add a document", open=False, elem_id="documents"):
            gr.HTML(_explanation(self._documents.folder), padding=False, apply_default_css=False)
            self.file = gr.UploadButton(
                "Choose a document", file_types=list(limits.DOCUMENT_TYPES), type="filepath", elem_id="document"
            )
            self.said = gr.HTML("", elem_id="document-said", padding=False, apply_default_css=False)
            self.add = gr.Button("Add it to the articles", visible=False, elem_id="document-add")
            self.list = gr.HTML(
                _list(self._documents.files()),
                elem_id="document-list",
                js_on_load=_REMOVE,
                padding=False,
                apply_default_css=False,
            )

    def wire(self, shelf: Callable[[], list[Any]], shown: list[Any]) -> None:
        """Connects the parts. ``shelf`` draws the start and the list of articles, which are ``shown``."""
        self._shelf = shelf
        self.file.upload(self._look, [self.file], [self.said, self.add], **_PRIVATE)
        outputs = [self.file, self.said, self.add, self.list, *shown]
        self.add.click(self._add, [self.file], outputs, concurrency_limit=1, **_PRIVATE)
        self.list.remove(self._remove, None, outputs, concurrency_limit=1, **_PRIVATE)

    def _look(self, file: str | None) -> Iterator[list[Any]]:
        yield [_said("Reading the document in a process of its own."), gr.Button(visible=False)]
        try:
            found = self._documents.look(Path(str(file)))
        except CitewellError as error:
            yield [_said(f"This document cannot be added. {error}", failed=True), gr.Button(visible=False)]
            return
        yield [_understood(found), gr.Button(visible=True)]

    def _add(self, file: str | None) -> Iterator[list[Any]]:
        if not file:
            return
        yield [
            gr.skip(),
            _said("Adding the document and preparing it for questions. Answers go on meanwhile."),
            *_unchanged(4),
        ]
        yield self._after(lambda: f"{self._documents.add(Path(file))} was added. You can ask about it now.", file)

    def _remove(self, event: gr.EventData) -> Iterator[list[Any]]:
        name = str(event._data.get("file", ""))
        yield [gr.skip(), _said(f"Removing {name}."), *_unchanged(4)]

        def remove() -> str:
            self._documents.remove(name)
            return f"{name} was removed, and the copy that was made of it was deleted."

        yield self._after(remove, None)

    def _after(self, action: Callable[[], str], uploaded: str | None) -> list[Any]:
        """Does it, deletes the uploaded file, and draws what changed."""
        try:
            said = _said(action())
        except CitewellError as error:
            said = _said(str(error), failed=True)
        except Exception as error:
            said = _said(describe(error), failed=True)
        if uploaded:
            Path(uploaded).unlink(missing_ok=True)
        return [None, said, gr.Button(visible=False), _list(self._documents.files()), *self._shelf()]


def _unchanged(count: int) -> list[Any]:
    return [gr.skip()] * count


def _said(words: str, *, failed: bool = False) -> str:
    return f'<p class="note{" failed" if failed else ""}" role="{"alert" if failed else "status"}">{escape(words)}</p>'


def _explanation(folder: Path) -> str:
    types = ", ".join(limits.DOCUMENT_TYPES)
    return (
        f"<p>Choose a document ({types}; at most {limits.DOCUMENT_BYTES // 2**20} MB). First it is only read, and you "
        "see what was understood. If you then add it, a copy is kept in "
        f"<code>{escape(str(folder))}</code> on this computer, and answers can come from it until you remove it. "
        "It is sent nowhere. What is in it is not checked by anyone.</p>"
    )


def _understood(found: Preview) -> str:
    more = len(found.sections) - _SHOWN_SECTIONS
    titles = "".join(f"<li>{escape(title)}</li>" for title in found.sections[:_SHOWN_SECTIONS])
    rest = f"<li>and {more} more</li>" if more > 0 else ""
    sections = f"<p>Sections ({len(found.sections)}):</p><ul>{titles}{rest}</ul>" if titles else "<p>No sections.</p>"
    return (
        f'<div class="understood" role="status"><p><strong>{escape(found.title)}</strong></p>'
        f"<p>{found.passages} passages with {found.sentences} sentences that can be cited. It begins: "
        f"<q>{escape(found.beginning[:300])}</q></p>{sections}</div>"
    )


def _list(files: list[str]) -> str:
    rows = "".join(
        f'<li><span>{escape(name)}</span> <button type="button" data-remove="{escape(name)}" '
        f'aria-label="Remove {escape(name)}">Remove</button></li>'
        for name in files
    )
    return f"<h3>Documents that you added</h3><ul>{rows}</ul>" if rows else ""
