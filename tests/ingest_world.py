"""What the ingest tests share: small corpora, and one exported encoder for all of them."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from ingest import embed
from ingest.settings import PROJECT, IndexSettings

SUPPLIED = PROJECT / "corpus"
TWITCHES = "muscle-twitches-and-spasms.txt"
SPASMS = "widespread-muscle-spasms.txt"

CRAMP = "Leg cramps\n\nA cramp is a sudden, painful contraction. Drinking water can prevent it. Dr. Who disagrees.\n"
SLEEP = "Sleep\n\nAdults need seven hours of sleep. Coffee late in the day keeps people awake.\n"
IRON = "Iron\n\nIron deficiency causes fatigue. Lentils and beans are rich in iron.\n"


def write_corpus(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """A corpus folder with these files."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


@pytest.fixture(scope="session")
def exported(tmp_path_factory) -> Path:
    """A cache that holds the packaged model's INT8 encoder, made once."""
    cache = tmp_path_factory.mktemp("encoders")
    folder = embed.model_folder("")
    texts = [
        line for name in (TWITCHES, SPASMS) for line in (SUPPLIED / name).read_text().split("\n") if len(line) > 40
    ]
    made = embed.export(folder, embed.model_fingerprint(folder), "int8", texts, cache)
    assert made.precision == "int8", made
    return cache


@pytest.fixture
def world(tmp_path, exported) -> IndexSettings:
    """Settings with three small articles and an encoder that need not be exported again."""
    corpus = write_corpus(tmp_path / "corpus", {"cramp.txt": CRAMP, "sleep.txt": SLEEP, "iron.txt": IRON})
    shutil.copytree(exported, tmp_path / "index" / "encoders")
    return IndexSettings.load({}, corpus=(corpus,), index=tmp_path / "index", documents=tmp_path / "documents")
