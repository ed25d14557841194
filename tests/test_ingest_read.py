"""Reading: every format, and every way in which a file can be bad, in one clear line."""

import io
import os
import zipfile

import docx
import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from ingest.errors import DocumentError
from ingest.parse import make_article
from ingest.read import LARGEST_FILE, LARGEST_UNPACKED, read


def pdf_bytes(*pages, password="", title=""):
    """A PDF with one line of text a list item."""
    writer = PdfWriter()
    for lines in pages:
        page = writer.add_blank_page(width=595, height=842)
        font = DictionaryObject(
            {NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/Type1"),
             NameObject("/BaseFont"): NameObject("/Helvetica")}
        )  # fmt: skip
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
        )
        stream = DecodedStreamObject()
        text = " T* ".join(f"({line}) Tj" for line in lines)
        stream.set_data(f"BT /F1 12 Tf 14 TL 50 780 Td {text} ET".encode("latin-1") if lines else b"")
        page[NameObject("/Contents")] = writer._add_object(stream)
    if title:
        writer.add_metadata({"/Title": title})
    if password:
        writer.encrypt(password)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def docx_bytes():
    document = docx.Document()
    document.add_heading("Iron", 0)
    document.add_heading("Signs of low iron", 1)
    document.add_paragraph("Low iron causes fatigue.")
    document.add_paragraph("pale skin", style="List Bullet")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Beans", "6 mg"
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def sentences_of(article):
    return [s.text for passage in article.passages for s in passage.sentences]


@pytest.fixture
def file(tmp_path):
    def make(name, data):
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return make


def test_a_text_file_is_kept_character_for_character(file):
    data = "Cramps\r\n\r\nA cramp hurts.\rIt\u2028passes.\n".encode()
    assert read(file("a.txt", data)).text == data.decode()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_text_is_recognised_by_its_mark(file, encoding):
    assert read(file("a.txt", "It’s a cramp.".encode(encoding))).text == "It’s a cramp."


def test_headings_and_lists_of_a_page_survive_and_its_frame_does_not(file):
    page = b"""<html><head><title>Iron | Example</title><style>p{}</style></head><body><nav><a>Home</a></nav>
      <article><h1>Iron</h1><p>Low iron causes <b>fatigue</b>&nbsp;and more.</p><script>alert(1)</script>
      <h2>Signs</h2><p>They include:</p><ul><li>pale skin</li><li>cold <i>hands</i></li></ul></article>
      <footer>All rights reserved</footer></body></html>"""
    document = read(file("a.html", page))
    assert document.title == "Iron"
    assert document.text == (
        "# Iron\n\nLow iron causes fatigue and more.\n\n## Signs\n\nThey include:\n- pale skin\n- cold hands"
    )


def test_the_encoding_that_a_page_declares_is_used(file):
    page = '<meta charset="windows-1252"><p>It’s a café cramp.</p>'.encode("cp1252")
    assert "It’s a café cramp." in read(file("a.html", page)).text


def test_words_and_headings_of_a_word_file(file):
    document = read(file("a.docx", docx_bytes()))
    assert document.title == "Iron"
    assert document.text == "# Iron\n\n# Signs of low iron\n\nLow iron causes fatigue.\n- pale skin\n\nBeans | 6 mg"


def test_a_pdf_loses_its_running_heads_and_divided_words(file):
    pages = [
        [f"Iron today {n}", f"Part {n} says that low iron causes a fa-", "tigue that does not pass.", f"{n}"]
        for n in (1, 2, 3)
    ]
    article = make_article("a.pdf", pdf_bytes(*pages, title="Iron"))
    assert article.title == "Iron"
    assert "Iron today" not in article.text
    assert "Part 1 says that low iron causes a fatigue that does not pass." in " ".join(
        sentences_of(article)[0].split()
    )


BAD = {
    "empty.txt": (b"", "the file is empty"),
    "blank.txt": (b" \n\t\n", "the file is empty"),
    "latin.txt": ("Muskelkrämpfe".encode("latin-1"), "not UTF-8 text (byte 8); open it in an editor and save it with"),
    "binary.txt": (b"abc\0def", "holds binary data"),
    "half.txt": (b"\xff\xfeA", "not UTF-16 text"),
    "broken.pdf": (b"%PDF-1.7\nnothing follows", "the PDF is damaged"),
    "none.pdf": (b"this is no PDF at all", "the PDF is damaged"),
    "locked.pdf": (pdf_bytes(["secret words"], password="x"), "asks for a password"),
    "scan.pdf": (pdf_bytes([], [], []), "run text recognition (OCR)"),
    "broken.docx": (b"PK\x03\x04 no zip", "not a Word document"),
    "old.docx": (b"\xd0\xcf\x11\xe0 an old .doc", "not a Word document"),
    "empty.html": (b"<html><body><script>x</script></body></html>", "there is no text in it"),
    "table.csv": (b"a,b", "not a format that is read here; use .txt"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_named_with_what_to_do(file, name):
    data, reason = BAD[name]
    with pytest.raises(DocumentError) as caught:
        read(file(name, data))
    assert str(caught.value).startswith(f"{name}: ")
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_pdf_that_is_locked_against_changes_only_is_read(file):
    writer = PdfWriter(io.BytesIO(pdf_bytes(["Low iron causes fatigue, and it is quite common in adults."])))
    writer.encrypt(user_password="", owner_password="owner")
    buffer = io.BytesIO()
    writer.write(buffer)
    assert "Low iron causes fatigue" in read(file("a.pdf", buffer.getvalue())).text


def test_a_file_that_is_too_large_is_not_opened(file):
    path = file("huge.txt", b"")
    os.truncate(path, LARGEST_FILE + 1)
    with pytest.raises(DocumentError, match=r"huge\.txt: larger than 50 MB"):
        read(path)


def test_no_permission_is_said(file):
    path = file("secret.txt", b"words")
    path.chmod(0)
    user = os.geteuid()
    try:
        os.seteuid(65534 if user == 0 else user)  # root may read every file
        with pytest.raises(DocumentError, match="no permission"):
            read(path)
    finally:
        os.seteuid(user)


def test_a_file_that_the_system_refuses_is_said(tmp_path):
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(DocumentError, match=r"folder\.txt: cannot be read"):
        read(tmp_path / "folder.txt")


def test_an_article_of_questions_and_frames_only_is_refused(file):
    with pytest.raises(DocumentError, match="no sentence in it that could answer"):
        make_article("a.txt", b"Why do muscles twitch?\n\nLeave a Comment\n")


def test_a_file_that_unpacks_to_hundreds_of_megabytes_is_not_unpacked(file):
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(docx_bytes())) as source,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as bomb,
    ):
        for name in source.namelist():
            data = source.read(name)
            bomb.writestr(name, data if name != "word/document.xml" else data + b" " * LARGEST_UNPACKED)
    assert len(buffer.getvalue()) < LARGEST_UNPACKED / 100
    with pytest.raises(DocumentError, match=r"bomb\.docx: unpacks to more than 200 MB"):
        read(file("bomb.docx", buffer.getvalue()))


def test_elements_nested_thousands_deep_are_read(file):
    page = b"<div>" * 5_000 + b"A cramp hurts." + b"</div>" * 5_000
    assert read(file("deep.html", page)).text == "A cramp hurts."
