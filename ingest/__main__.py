"""``python -m ingest [PATH ...]``: bring the index in line with the articles and say what changed.

Exit status: 0 when all articles are in, 1 when the index stands but some files could not be read or a checksum
differs, 2 when nothing was done because of a setting, the model, the disk or another process.
"""

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

from ingest.errors import CitewellError
from ingest.pipeline import IngestReport, ingest
from ingest.settings import IndexSettings

MOST_LISTED = 20
SHOW_PROGRESS_AFTER = 1.0  # seconds


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    options = _parser().parse_args(arguments)
    given: dict[str, Any] = {
        name: value
        for name in ("index", "embedder", "unit", "encoder")
        if (value := getattr(options, name)) is not None
    }
    if options.paths:
        given["corpus"] = options.paths
    bar = ProgressBar(quiet=options.quiet)
    try:
        settings = IndexSettings.load(**given)
        report = ingest(settings, bar, rebuild=options.rebuild, wait=-1 if options.wait else 0)
    except CitewellError as error:
        bar.close()
        print(f"ingest: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        bar.close()
        print("ingest: stopped; the index before stays in use", file=sys.stderr)
        return 130
    bar.close()
    for line in problems(report):
        print(line, file=sys.stderr)
    if not options.quiet:
        print("\n".join(summary(report)))
    return 1 if report.errors or report.warnings else 0


class ProgressBar:
    """A bar on the terminal for steps that take longer than a second."""

    def __init__(self, quiet: bool) -> None:
        """Nothing is shown while ``quiet`` or where standard error is no terminal."""
        self._shown = not quiet and sys.stderr.isatty()
        self._step, self._started = "", 0.0
        self._bar: Any = None

    def __call__(self, step: str, done: int, total: int) -> None:
        """Note that ``done`` of ``total`` are finished in a step."""
        if not self._shown:
            return
        if step != self._step:
            self.close()
            self._step, self._started = step, perf_counter()
        if self._bar is None and perf_counter() - self._started > SHOW_PROGRESS_AFTER:
            from tqdm import tqdm

            self._bar = tqdm(total=total, desc=step, leave=False)
        if self._bar is not None:
            self._bar.update(done - self._bar.n)

    def close(self) -> None:
        """Remove the bar."""
        if self._bar is not None:
            self._bar.close()
        self._bar = None


def summary(report: IngestReport) -> Iterable[str]:
    """What changed, one line a file, and a last line with the totals."""
    if report.rebuilt_because:
        yield f"rebuilt: {report.rebuilt_because}"
    for word, names in (
        ("added", report.added),
        ("changed", report.changed),
        ("removed", report.removed),
        ("kept", report.kept),
    ):
        yield from _listed(word, names)
    yield from _listed("skipped", [f"{entry.file} ({entry.reason})" for entry in report.skipped if not entry.error])
    yield (
        f"{report.articles} articles, {report.entries} entries ({report.embedded} embedded now, {report.encoder}) "
        f"in {report.seconds:.1f} s"
    )


def problems(report: IngestReport) -> Iterable[str]:
    """One line for each file that is not in and should be, and for each warning."""
    yield from _listed("not read", [f"{entry.file}: {entry.reason}" for entry in report.errors])
    yield from _listed("warning", report.warnings)


def _listed(word: str, names: Sequence[str]) -> Iterable[str]:
    if len(names) <= MOST_LISTED:
        yield from (f"{word:8} {name}" for name in names)
    else:
        yield from (f"{word:8} {name}" for name in names[:3])
        yield f"{word:8} … and {len(names) - 3:,} more"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m ingest", description="Bring the index in line with the articles.")
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="files and folders, in place of the setting corpus"
    )
    parser.add_argument("--index", type=Path, help="folder of the index")
    parser.add_argument("--embedder", help="path or name of a sentence-transformers model on this machine")
    parser.add_argument("--unit", choices=("sentence", "passage"), help="what one vector stands for")
    parser.add_argument("--encoder", choices=("int8", "fp32", "reference"), help="precision of the embedding")
    parser.add_argument("--rebuild", action="store_true", help="embed everything again")
    parser.add_argument("--wait", action="store_true", help="wait for another process that writes the index")
    parser.add_argument("--quiet", action="store_true", help="print problems only")
    return parser


if __name__ == "__main__":
    sys.exit(main())
