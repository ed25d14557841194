"""What would be understood of a document: read in a process of its own, with limits, before anything is stored.

``python -m bot.page.preview FILE`` prints JSON. A file made to exhaust or crash its reader ends that process only.
"""

import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from ingest.errors import CitewellError, DocumentError
from ingest.settings import PROJECT

SECONDS = 60
MEMORY_BYTES = 2 * 1024**3
FAILED = 3


@dataclass(frozen=True, slots=True)
class Preview:
    """What was understood of a document. ``sections`` are the titles; counts are of what answers are made from."""

    title: str
    sections: tuple[str, ...]
    passages: int
    sentences: int
    beginning: str


def preview(path: Path) -> Preview:
    """Read ``path`` in another process. Raises DocumentError in words that say what to do."""
    command = [sys.executable, "-m", "bot.page.preview", str(path)]
    environment = os.environ | {"PYTHONPATH": str(PROJECT), "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    try:
        ran = subprocess.run(  # noqa: S603 - our own module, the path as one argument
            command, capture_output=True, text=True, timeout=SECONDS, check=False, env=environment, cwd=path.parent
        )
    except subprocess.TimeoutExpired:
        raise DocumentError(
            f"{path.name}: reading it takes longer than {SECONDS} seconds; save its text as .txt"
        ) from None
    if ran.returncode == FAILED:
        raise DocumentError(ran.stderr.strip().splitlines()[-1])
    if ran.returncode != 0:
        raise DocumentError(f"{path.name}: its reader gave up; the file may be damaged. Save its text as .txt")
    content = json.loads(ran.stdout)
    return Preview(**content | {"sections": tuple(content["sections"])})


def _read(path: Path) -> Preview:
    from ingest.parse import make_article

    article = make_article(path.name, path.read_bytes())
    sentences = [sentence for passage in article.passages for sentence in passage.sentences if sentence.evidence]
    return Preview(
        title=article.title,
        sections=tuple(section.title for section in article.sections if section.title),
        passages=len(article.passages),
        sentences=len(sentences),
        beginning=sentences[0].text,
    )


def _limit() -> None:
    """Limits of this process. Windows has none of these: there only the time is limited."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _main() -> int:
    _limit()
    try:
        print(json.dumps(asdict(_read(Path(sys.argv[1])))))
    except CitewellError as error:
        print(error, file=sys.stderr)
        return FAILED
    return 0


if __name__ == "__main__":
    sys.exit(_main())
