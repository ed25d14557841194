"""Read a document into text: .txt as it is, the others with the library that knows their format.

The text of a .txt file is the decoded file, character for character. From the other formats the reader takes the
words and writes headings as "# Title" and list items as "- item", so that one splitter serves all.
"""

import html
import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ingest.errors import DocumentError

LARGEST_FILE = 50_000_000  # bytes
LARGEST_UNPACKED = 200_000_000  # bytes of the parts of a Word file
LONGEST_TEXT = 20_000_000  # characters
MOST_PAGES = 5_000


@dataclass(frozen=True, slots=True)
class Document:
    """What was read: the text, and the title that the document gives itself ("" if none)."""

    text: str
    title: str = ""


def read(path: Path, data: bytes | None = None) -> Document:
    """Read one document. ``data`` are its bytes where they are known already.

    Raises DocumentError with the file's name and what to do.
    """
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise DocumentError(f"{path.name}: not a format that is read here; use {', '.join(READERS)}")
    data = read_bytes(path) if data is None else data
    if not data.strip():
        raise DocumentError(f"{path.name}: the file is empty; remove it or save its text again")
    document = reader(data, path.name)
    if not document.text.strip():
        raise DocumentError(f"{path.name}: there is no text in it; remove it or save it as .txt")
    if len(document.text) > LONGEST_TEXT:
        raise DocumentError(f"{path.name}: more than {LONGEST_TEXT:,} characters of text; divide it into several files")
    return document


def read_bytes(path: Path) -> bytes:
    """The file's bytes. Raises DocumentError where it cannot be opened or is too large."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise DocumentError(f"{path.name}: larger than {LARGEST_FILE / 1e6:.0f} MB; divide it into several files")
        return path.read_bytes()
    except PermissionError as error:
        raise DocumentError(f"{path.name}: no permission to read it; give this user the right to") from error
    except OSError as error:
        raise DocumentError(f"{path.name}: cannot be read: {error.strerror or error}") from error


def decode(data: bytes, name: str) -> str:
    """Text from bytes in UTF-8, or UTF-16 and UTF-32 with their byte order mark. The mark is no part of the text."""
    encoding = next((codec for mark, codec in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError(
            f"{name}: not {encoding.upper().removesuffix('-SIG')} text (byte {error.start}); "
            "open it in an editor and save it with the encoding UTF-8"
        ) from error
    if "\0" in text:
        raise DocumentError(f"{name}: holds binary data, not text; save it as UTF-8 text")
    return text


_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def _read_txt(data: bytes, name: str) -> Document:
    return Document(decode(data, name))


_FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(.*?\r?\n)---[ \t]*\r?\n", re.DOTALL)
_MD_TITLE = re.compile(r"^title:[ \t]*[\"']?(.+?)[\"']?[ \t]*$", re.MULTILINE)
_MD_FENCE = re.compile(r"^(```|~~~).*?^\1[^\n]*$", re.MULTILINE | re.DOTALL)
_MD_SETEXT = re.compile(r"^(?=\S)(.+?)[ \t]*\r?\n(=+|-{2,})[ \t]*$", re.MULTILINE)
_MD_INLINE: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"<!--.*?-->", re.DOTALL), ""),
    (re.compile(r"!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])"), ""),
    (re.compile(r"\[([^\]\n]+)\](?:\([^)\n]*\)|\[[^\]\n]*\])"), r"\1"),
    (re.compile(r"(\*\*|__)(?=\S)([^\n]+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]+?)(?<=\S)\*(?!\w)"), r"\1"),
    (re.compile(r"(?<!\w)_(?=[^\s_])([^_\n]+?)(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
    (re.compile(r"</?[a-zA-Z][^<>\n]*>"), ""),
)


def _read_md(data: bytes, name: str) -> Document:
    """Markdown: headings and list markers stay, links and emphasis become their words, code and images go."""
    text = decode(data, name)
    title = ""
    front = _FRONT_MATTER.match(text)
    if front:
        named = _MD_TITLE.search(front.group(1))
        title, text = (named.group(1) if named else ""), text[front.end() :]
    text = _MD_FENCE.sub("", text)
    text = _MD_SETEXT.sub(lambda match: f"{'#' if match.group(2)[0] == '=' else '##'} {match.group(1)}", text)
    for pattern, replacement in _MD_INLINE:
        text = pattern.sub(replacement, text)
    return Document(html.unescape(text), title or _first_heading(text))


def _first_heading(text: str) -> str:
    match = re.search(r"^# +(.+?)[ #]*$", text, re.MULTILINE)
    return match.group(1).strip() if match else ""


# Parts of a page that are not its article.
_NOT_ARTICLE = ["script", "style", "noscript", "template", "nav", "footer", "aside", "form", "iframe", "svg", "button",
                "figcaption", "select", "dialog", "object", "canvas", "video", "audio"]  # fmt: skip
_BLOCK_NAMES = (
    "p div section article main header blockquote pre table tr ul ol dl dt dd figure address hr br h1 h2 h3 h4 h5 h6 "
    "li body td th caption details summary center"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split())


def _read_html(data: bytes, name: str) -> Document:
    from bs4 import BeautifulSoup

    try:
        soup = BeautifulSoup(data, "html.parser")
        for element in soup(_NOT_ARTICLE):
            element.decompose()
        root = soup.find("article") or soup.find("main") or soup.body or soup
        title = soup.title.get_text(" ", strip=True) if soup.title else ""
        first = root.find("h1")
        heading = " ".join(first.get_text(" ").split()) if first else ""
        return Document(_html_lines(root), heading or title)
    except RecursionError as error:
        raise DocumentError(f"{name}: its elements are nested too deeply; save its text as .txt") from error


def _html_lines(root: object) -> str:
    """One line a block, "# " before headings and "- " before list items. Walks without recursion."""
    from bs4.element import CData, NavigableString, Tag

    lines: list[str] = []
    words: list[str] = []
    prefix = ""

    def flush() -> None:
        nonlocal prefix
        line = " ".join("".join(words).split())
        if line:
            lines.append(prefix + line)
            prefix = ""
        words.clear()

    assert isinstance(root, Tag)
    stack: list[tuple[object, bool]] = [(child, False) for child in reversed(root.contents)]
    while stack:
        node, leaving = stack.pop()
        if isinstance(node, Tag):
            block = node.name in _BLOCKS
            if block:
                flush()
                prefix = "" if leaving else _html_prefix(node.name) or prefix
            if not leaving:
                stack.append((node, True))
                stack.extend((child, False) for child in reversed(node.contents))
        elif type(node) in (NavigableString, CData):
            words.append(str(node))
    flush()
    return "\n\n".join(lines).replace("\n\n- ", "\n- ")


def _html_prefix(name: str) -> str:
    if name == "li":
        return "- "
    return "#" * int(name[1]) + " " if name[0] == "h" and name[1:].isdigit() else ""


def _read_pdf(data: bytes, name: str) -> Document:
    import logging

    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its warnings quote the document
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise DocumentError(f"{name}: the PDF asks for a password; save a copy without one")
        if len(reader.pages) > MOST_PAGES:
            raise DocumentError(f"{name}: more than {MOST_PAGES:,} pages; divide it into several files")
        pages = [page.extract_text() for page in reader.pages]
        title = str((reader.metadata and reader.metadata.title) or "").strip()
    except DocumentError:
        raise
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, OSError, RecursionError,
            AssertionError, ZeroDivisionError, OverflowError, NotImplementedError, ImportError) as error:  # fmt: skip
        # pypdf meets broken files with whatever its parser ran into.
        raise DocumentError(
            f"{name}: the PDF is damaged ({type(error).__name__}); open it and save it again"
        ) from error
    if sum(map(len, pages)) < 20 * len(pages) and not any(len(page.strip()) > 200 for page in pages):
        raise DocumentError(
            f"{name}: the PDF holds pictures of pages and next to no text; run text recognition (OCR) on it first"
        )
    return Document(_join_pages(pages), title)


_HYPHEN = re.compile(r"(?<=[a-z])-\n(?=[a-z])")


def _join_pages(pages: list[str]) -> str:
    """The pages' lines without running heads, feet and the hyphens that divide words at a line's end."""
    split_pages = [[line.strip() for line in page.splitlines() if line.strip()] for page in pages]
    edges = [re.sub(r"\d+", "#", line) for lines in split_pages for line in {*lines[:1], *lines[-1:]}]
    running = {edge for edge in edges if len(pages) > 2 and edges.count(edge) > len(pages) / 2}
    for lines in split_pages:
        for place in (-1, 0):
            if lines and re.sub(r"\d+", "#", lines[place]) in running:
                del lines[place]
    return _HYPHEN.sub("", "\n".join("\n".join(lines) for lines in split_pages))


def _read_docx(data: bytes, name: str) -> Document:
    from zipfile import BadZipFile, ZipFile

    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from docx.text.paragraph import Paragraph

    try:
        with ZipFile(io.BytesIO(data)) as parts:
            if sum(part.file_size for part in parts.infolist()) > LARGEST_UNPACKED:
                raise DocumentError(
                    f"{name}: unpacks to more than {LARGEST_UNPACKED / 1e6:.0f} MB; save its text as .txt"
                )
        document = docx.Document(io.BytesIO(data))
        lines: list[str] = []
        title = str(document.core_properties.title or "").strip()
        for block in document.iter_inner_content():
            if isinstance(block, Paragraph):
                lines.append(_docx_line(block))
            else:
                lines.extend(" | ".join(dict.fromkeys(cell.text.strip() for cell in row.cells)) for row in block.rows)
        named = next((line.removeprefix("# ") for line in lines if line.startswith("# ")), "")
    except (BadZipFile, PackageNotFoundError, KeyError, ValueError, TypeError, AttributeError, SyntaxError) as error:
        raise DocumentError(
            f"{name}: not a Word document that can be opened; save it again as .docx or .txt"
        ) from error
    return Document("\n\n".join(line for line in lines if line).replace("\n\n- ", "\n- "), title or named)


def _docx_line(paragraph: object) -> str:
    text = " ".join(paragraph.text.split())  # type: ignore[attr-defined]
    style = str(paragraph.style.name if paragraph.style else "")  # type: ignore[attr-defined]
    if not text:
        return ""
    if style == "Title":
        return "# " + text
    level = re.fullmatch(r"[Hh]eading (\d)", style)
    if level:
        return "#" * min(int(level.group(1)), 6) + " " + text
    return "- " + text if style.startswith("List") else text


READERS: dict[str, Callable[[bytes, str], Document]] = {
    ".txt": _read_txt,
    ".text": _read_txt,
    ".md": _read_md,
    ".markdown": _read_md,
    ".html": _read_html,
    ".htm": _read_html,
    ".pdf": _read_pdf,
    ".docx": _read_docx,
}
