"""``python -m benchmarks [PART ...]``: measure, keep the figures, refresh docs/performance.md.

Exit status: 0 when every aim of the parts that ran is met, 1 when one is not, 2 when something could not be measured.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import cold, ingest, memory, page, profile, quality, report, scale, warm
from benchmarks.figures import Section
from benchmarks.place import Place
from benchmarks.process import BenchmarkError, load_average

PARTS: dict[str, Callable[[Place], Section]] = {
    "cold": cold.measure,
    "page": page.measure,
    "warm": warm.measure,
    "memory": memory.measure,
    "ingest": ingest.measure,
    "scale": scale.measure,
    "quality": quality.measure,
    "profile": profile.measure,
}
NEED_MEDQUAD = ("ingest",)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the parts and return the exit status."""
    given = _parser().parse_args(arguments)
    parts = given.parts or [name for name in PARTS if given.medquad or name not in NEED_MEDQUAD]
    missed = False
    with nullcontext(given.work) if given.work else tempfile.TemporaryDirectory() as folder:
        place = Place(Path(folder).absolute(), given.repeats, given.medquad and given.medquad.absolute())
        place.folder.mkdir(parents=True, exist_ok=True)
        for name in parts:
            try:
                section = _measured(PARTS[name], place)
            except BenchmarkError as error:
                print(f"benchmarks: {name}: {error}", file=sys.stderr)
                return 2
            missed |= any(figure.met is False for figure in section.figures)
            print("\n".join(report.lines_of(section)), flush=True)
            if not given.dry:
                report.keep(section)
                report.write()
    return int(missed)


def _measured(measure: Callable[[Place], Section], place: Place) -> Section:
    """The section with when it was measured and how busy the machine was before and after."""
    before = load_average()
    section = measure(place)
    when = datetime.now(UTC).date().isoformat()
    return replace(section, load=(before, load_average()), measured=when)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure beside LangChain + Chroma.")
    known = f"{', '.join(PARTS)}; default: all that can run"
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], metavar="PART", help=known)
    parser.add_argument("--medquad", type=Path, metavar="DIR", help="folder of answers.jsonl.gz, for ingest and scale")
    parser.add_argument("--repeats", type=int, default=9, help="rounds of the part with the most; others take fewer")
    parser.add_argument("--work", type=Path, metavar="DIR", help="where to keep indexes and texts for a later run")
    parser.add_argument("--dry", action="store_true", help="print the figures and change no file")
    return parser


if __name__ == "__main__":
    sys.exit(main())
