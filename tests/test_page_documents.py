"""Adding and removing documents: looked at apart from the page, copied only when wanted, undone when it fails."""

import sys
import time

import pytest

from bot.page import limits, preview
from bot.page.documents import DocumentPanel, Documents
from bot.page.loader import BotLoader
from bot.settings import Settings
from ingest.errors import ArticleIndexError, DocumentError
from tests.page_bots import ScriptedBot

TEXT = "# Night cramps\n\nTonic water is sold in bottles. Salt calms cramps.\n\n## Causes\n\nThe causes are unknown.\n"


@pytest.fixture
def built():
    return []


@pytest.fixture
def documents(tmp_path, built):
    settings = Settings.load({}, documents=tmp_path / "documents", index=tmp_path / "index")
    return Documents(BotLoader(ScriptedBot), settings, built.append)


@pytest.fixture
def upload(tmp_path):
    path = tmp_path / "night <cramps>.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_document_is_looked_at_without_being_stored(documents, upload, built):
    found = documents.look(upload)
    assert (found.title, found.sections) == ("Night cramps", ("Causes",))
    assert (found.passages, found.sentences) == (2, 3)
    assert found.beginning == "Tonic water is sold in bottles."
    assert not documents.folder.exists()
    assert built == []


def test_a_document_is_added_under_a_plain_name_and_removed_again(documents, upload, built):
    assert documents.add(upload) == "night -cramps.md"
    assert documents.add(upload) == "night -cramps-2.md"
    assert documents.files() == ["night -cramps-2.md", "night -cramps.md"]
    documents.remove("night -cramps.md")
    assert documents.files() == ["night -cramps-2.md"]
    assert len(built) == 3
    assert upload.exists()


def test_a_document_that_cannot_be_indexed_is_not_left_behind(tmp_path, upload):
    def fail(settings):
        raise ArticleIndexError("the disk is full")

    settings = Settings.load({}, documents=tmp_path / "documents", index=tmp_path / "index")
    documents = Documents(BotLoader(ScriptedBot), settings, fail)
    with pytest.raises(DocumentError, match="was not added: the disk is full"):
        documents.add(upload)
    assert documents.files() == []


@pytest.mark.parametrize("name", ["../corpus/x.txt", "/etc/passwd", "other.txt", ""])
def test_only_added_documents_can_be_removed(documents, name):
    with pytest.raises(DocumentError, match="not among the added documents"):
        documents.remove(name)


def test_types_and_sizes_have_limits(documents, tmp_path, monkeypatch):
    program = tmp_path / "program.exe"
    program.write_bytes(b"MZ")
    with pytest.raises(DocumentError, match="this type is not read"):
        documents.look(program)
    monkeypatch.setattr(limits, "DOCUMENT_BYTES", 10)
    large = tmp_path / "large.txt"
    large.write_text("more than ten bytes", encoding="utf-8")
    with pytest.raises(DocumentError, match="more than 0 MB"):
        documents.look(large)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n" + b"\x00\xff" * 500, b"PK\x03\x04" + b"\x00" * 200])
@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".txt"])
def test_a_broken_file_is_refused_in_words_that_name_it(documents, tmp_path, content, suffix):
    path = tmp_path / f"broken{suffix}"
    path.write_bytes(content)
    with pytest.raises(DocumentError, match=f"broken\\{suffix}"):
        documents.look(path)


def test_a_reader_that_dies_takes_only_its_own_process_with_it(documents, upload, monkeypatch, tmp_path):
    dying = tmp_path / "dying"
    dying.write_text("#!/bin/sh\nkill -SEGV $$\n", encoding="utf-8")
    dying.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(dying))
    with pytest.raises(DocumentError, match="its reader gave up"):
        documents.look(upload)


def test_a_reader_that_takes_too_long_is_ended(documents, upload, monkeypatch, tmp_path):
    slow = tmp_path / "slow"
    slow.write_text("#!/bin/sh\nexec sleep 30\n", encoding="utf-8")
    slow.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(slow))
    monkeypatch.setattr(preview, "SECONDS", 1)
    began = time.monotonic()
    with pytest.raises(DocumentError, match="longer than 1 seconds"):
        documents.look(upload)
    assert time.monotonic() - began < 20


def test_what_the_panel_says_of_a_document_is_escaped(documents, tmp_path):
    path = tmp_path / "hostile.txt"
    path.write_text(
        "Night cramps\n\n<script>alert(1)</script> <b>Tonic</b> water is sold in bottles.\n", encoding="utf-8"
    )
    *_, (said, _) = DocumentPanel(documents)._look(str(path))
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;Tonic" in said
    assert "<script" not in said
    assert "<b>" not in said
