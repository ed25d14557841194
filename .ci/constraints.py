"""Prints constraints.txt from pip's installation report: ``python .ci/constraints.py REPORT``.

A local version such as ``+cpu`` names a build and not a release, so it is left out.
"""

import json
import re
import sys
from pathlib import Path

HEAD = """\
# Exact versions of everything that Citewell and its extras (evals, dev, bench, mcp) install: what was tested together.
# pyproject.toml holds the ranges; every install command uses this file. Made by `make constraints`, do not edit."""


def constraints(report: Path) -> str:
    """One pin a line, by name, without the project itself."""
    packages = [entry["metadata"] for entry in json.loads(report.read_text("utf-8"))["install"]]
    pins = {re.sub(r"[-_.]+", "-", one["name"]).lower(): one["version"].partition("+")[0] for one in packages}
    return "\n".join([HEAD, *(f"{name}=={pins[name]}" for name in sorted(pins) if name != "citewell")])


if __name__ == "__main__":
    print(constraints(Path(sys.argv[1])))
