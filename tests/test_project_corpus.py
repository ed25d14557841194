"""The articles in the project are those that were supplied, byte for byte."""

import tomllib
from hashlib import sha256

import pytest

from tests.project_processes import ARTICLES, PROJECT

SOURCES = tomllib.loads((PROJECT / "corpus" / "sources.toml").read_text("utf-8"))["article"]


def test_every_article_has_its_source():
    assert [source["file"] for source in SOURCES] == [article.name for article in ARTICLES]


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source["file"])
def test_checksum_title_and_origin(source):
    assert sha256((PROJECT / "corpus" / source["file"]).read_bytes()).hexdigest() == source["sha256"]
    assert source["title"]
    assert source["origin"]


def test_git_never_changes_their_line_ends():
    assert "corpus/*.txt -text" in (PROJECT / ".gitattributes").read_text("utf-8").splitlines()
