"""Fixtures of the ingest tests: one exported encoder for all of them, and a small corpus with its settings."""

import shutil
from pathlib import Path

import pytest

from ingest import embed, export
from ingest.settings import IndexSettings
from tests.ingest_world import CRAMP, IRON, SLEEP, SPASMS, SUPPLIED, TWITCHES, write_corpus


@pytest.fixture(scope="session")
def exported(tmp_path_factory) -> Path:
    """A cache that holds the packaged model's INT8 encoder, made once."""
    cache = tmp_path_factory.mktemp("encoders")
    folder = embed.model_folder("")
    texts = [
        line for name in (TWITCHES, SPASMS) for line in (SUPPLIED / name).read_text().split("\n") if len(line) > 40
    ]
    made = export.export_encoder(folder, embed.model_fingerprint(folder), "int8", texts, cache)
    assert made.precision == "int8", made
    return cache


@pytest.fixture
def world(tmp_path, exported) -> IndexSettings:
    """Settings with three small articles and an encoder that need not be exported again."""
    corpus = write_corpus(tmp_path / "corpus", {"cramp.txt": CRAMP, "sleep.txt": SLEEP, "iron.txt": IRON})
    shutil.copytree(exported, tmp_path / "index" / "encoders")
    return IndexSettings.load({}, corpus=(corpus,), index=tmp_path / "index", documents=tmp_path / "documents")
