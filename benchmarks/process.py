"""Runs a process and says how long it took, what it cost and how much memory it held."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Run:
    """A process that has ended. Seconds from its start to its end, and of processor time, its children's too."""

    seconds: float
    processor_seconds: float
    output: str


class BenchmarkError(Exception):
    """A process that was measured failed; there is no figure then."""


def run(arguments: Sequence[str], environment: Mapping[str, str], *, accept: Sequence[int] = (0,)) -> Run:
    """Run this interpreter anew with ``arguments``. Raises BenchmarkError for a status that is not in ``accept``."""
    started = time.perf_counter()
    process = subprocess.Popen(  # noqa: S603 - our own modules
        [sys.executable, *arguments], env=dict(environment), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    before = os.times()
    output, errors = process.communicate()
    seconds = time.perf_counter() - started
    after = os.times()
    if process.returncode not in accept:
        raise BenchmarkError(f"{' '.join(arguments)} ended with {process.returncode}:\n{errors[-2000:]}")
    spent = (after.children_user + after.children_system) - (before.children_user + before.children_system)
    return Run(seconds, spent, output)


def peak_memory(process: int | str = "self") -> float:
    """The most memory that a living process has held so far (VmHWM), in MB of 1,048,576 bytes. Linux only."""
    status = Path(f"/proc/{process}/status").read_text("utf-8")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def load_average() -> float:
    """Processes that were running or waiting for a processor over the last minute, on average."""
    return round(os.getloadavg()[0], 2)
