"""Running Python as a user does: in a process of its own, with nothing of this one's settings."""

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parent.parent
ARTICLES = sorted((PROJECT / "corpus").glob("*.txt"))
PATIENCE = 300  # seconds; the machine may be busy


def environment(**more: object) -> dict[str, str]:
    """The environment without Citewell's settings, the project importable, and what is given beside."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CITEWELL_")}
    return kept | {"PYTHONPATH": str(PROJECT)} | {name: str(value) for name, value in more.items()}


def python(*arguments: object, before: tuple[str, ...] = (), cwd: Path = PROJECT, stdin: str = "", **more: object):
    """A finished ``python ARGUMENTS``, its output as text; ``more`` goes into its environment."""
    command = [*before, sys.executable, *map(str, arguments)]
    how = {"capture_output": True, "text": True, "timeout": PATIENCE, "check": False}
    return subprocess.run(command, env=environment(**more), cwd=cwd, input=stdin, **how)


def printed(*arguments: object, **more: object) -> str:
    """What ``python ARGUMENTS`` prints; fails with its error output unless it ends well."""
    ran = python(*arguments, **more)
    assert ran.returncode == 0, f"status {ran.returncode}\n{ran.stdout}\n{ran.stderr}"
    return ran.stdout
