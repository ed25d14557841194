"""Where it happens: a folder with the supplied articles indexed by both pipelines, and the environment of processes."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from benchmarks.process import run
from ingest.settings import ENVIRONMENT_PREFIX, PROJECT

QUESTION = "Which medicines are used to treat myoclonus?"
SETS = PROJECT / "evals" / "sets"


@dataclass(frozen=True, slots=True)
class Place:
    """A folder to work in, what was asked for on the command line, and both indexes once ``prepare`` has made them."""

    folder: Path
    repeats: int = 9
    medquad: Path | None = None

    @property
    def index(self) -> Path:
        """Citewell's index of the supplied articles."""
        return self.folder / "index"

    @property
    def corpus(self) -> Path:
        """A copy of the supplied articles and what stands beside them: an edit meanwhile does not disturb a run."""
        return self.folder / "corpus"

    @property
    def store(self) -> Path:
        """The stock pipeline's store of the same two texts."""
        return self.folder / "stock"

    def environment(self, **settings: str) -> dict[str, str]:
        """Of a process: nobody's settings but these, no model or report over the network."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(ENVIRONMENT_PREFIX)}
        places = {"CORPUS": self.corpus, "INDEX": self.index, "DOCUMENTS": self.folder / "no-documents"}
        given = {**{name: str(path) for name, path in places.items()}, **settings}
        return {
            **kept,
            **{f"{ENVIRONMENT_PREFIX}{name}": value for name, value in given.items()},
            "PYTHONPATH": str(PROJECT),
            "HF_HUB_OFFLINE": "1",
            "TRANSFORMERS_OFFLINE": "1",
            "ANONYMIZED_TELEMETRY": "False",
            "GRADIO_ANALYTICS_ENABLED": "False",
            "TQDM_DISABLE": "1",
        }

    def prepare(self) -> None:
        """Index the supplied articles with both pipelines, where that is still to be done."""
        if not self.corpus.exists():
            shutil.copytree(PROJECT / "corpus", self.corpus)
        run(["-m", "ingest", "--quiet"], self.environment(), accept=(0, 1))
        if not self.store.exists():
            run(["-m", "benchmarks.stock", "ingest", str(self.store), str(self.corpus)], self.environment())
