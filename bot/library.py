"""Opening the index for answering, and having it built by ingest where it is missing or stale.

Ingest runs as a process of its own: what it needs to embed (torch, sentence-transformers) never weighs on answering.
"""

import os
import subprocess
import sys
import warnings

from bot.retrieve import Retriever
from bot.settings import Settings
from ingest.errors import ArticleIndexError, CitewellError
from ingest.settings import ENVIRONMENT_PREFIX, PROJECT
from ingest.store import current_generation, is_stale, open_index


def open_retriever(settings: Settings) -> Retriever:
    """A retriever over the index, built first where needed.

    Raises ArticleIndexError, with ingest's own words, where there is no index that can be used. An older index that
    still opens is used, with a Python warning, where building a newer one fails.
    """
    reason = is_stale(settings)
    if reason:
        try:
            build(settings)
        except CitewellError as error:
            if not current_generation(settings.index):
                raise
            warnings.warn(f"answering from the index before: {error}", stacklevel=2)
    return Retriever(open_index(settings))


def build(settings: Settings) -> None:
    """Run ingest with these settings and wait for it. Raises ArticleIndexError where it made no index."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(ENVIRONMENT_PREFIX)}
    environment |= {
        f"{ENVIRONMENT_PREFIX}CORPUS": os.pathsep.join(map(str, settings.corpus)),
        f"{ENVIRONMENT_PREFIX}DOCUMENTS": str(settings.documents),
        f"{ENVIRONMENT_PREFIX}INDEX": str(settings.index),
        f"{ENVIRONMENT_PREFIX}EMBEDDER": settings.embedder,
        f"{ENVIRONMENT_PREFIX}UNIT": settings.unit,
        f"{ENVIRONMENT_PREFIX}ENCODER": settings.encoder,
        "PYTHONPATH": os.pathsep.join(filter(None, [str(PROJECT), os.environ.get("PYTHONPATH", "")])),
    }
    command = [sys.executable, "-m", "ingest", "--wait", "--quiet"]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    if ran.returncode not in (0, 1):
        said = ran.stderr.strip().splitlines()
        last = said[-1].removeprefix("ingest: ") if said else f"ingest ended with status {ran.returncode}"
        raise ArticleIndexError(last)
