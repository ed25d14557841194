"""A result as JUnit XML, which CI servers show."""

from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

from evals.result import CaseResult, Result


def write_junit(result: Result, path: Path) -> None:
    """One test suite a set, one test case a case; times in seconds."""
    milliseconds: Mapping[str, list[float]] = result.times.get("cases_ms", {})
    root = ET.Element("testsuites", name="evals", time=f"{result.times.get('seconds', 0):.3f}")
    for name in result.sets:
        cases = result.of(name)
        counts = {kind: sum(case.outcome == kind for case in cases) for kind in ("failed", "error")}
        suite = ET.SubElement(
            root,
            "testsuite",
            name=name,
            tests=str(len(cases)),
            failures=str(counts["failed"]),
            errors=str(counts["error"]),
            skipped="0",
            time=f"{sum(sum(milliseconds.get(case.id, [])) for case in cases) / 1000:.3f}",
        )
        for case in cases:
            _add(suite, case, sum(milliseconds.get(case.id, [])) / 1000)
    ET.indent(root)
    ET.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)


def _add(suite: ET.Element, case: CaseResult, seconds: float) -> None:
    one = ET.SubElement(suite, "testcase", classname=f"evals.{case.set}", name=case.id, time=f"{seconds:.3f}")
    if case.error:
        ET.SubElement(one, "error", message=_printable(case.error))
    elif case.objections:
        asked = "\n".join(f"> {turn.message}" for turn in case.turns)
        failure = ET.SubElement(one, "failure", message=_printable("; ".join(case.objections)))
        failure.text = _printable(f"{asked}\n\n{case.turns[-1].text}")


def _printable(text: str) -> str:
    """Without the control characters that XML 1.0 cannot hold."""
    return "".join(sign for sign in text if sign >= " " or sign in "\n\t").replace("￾", "").replace("￿", "")
