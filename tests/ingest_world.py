"""Small corpora that the ingest tests share."""

from collections.abc import Mapping
from pathlib import Path

from ingest.settings import PROJECT

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
