"""``python -m evals``: check, run and compare question sets.

Exit status: 0 passed; 1 a gate failed (or, for check and figures, something is wrong); 2 bad input;
3 the bot raised an error on a case, or could not be opened.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from bot.settings import Settings
from evals.cases import CasesError, CaseSet, json_schema, read_sets
from evals.run import Asks
from ingest.errors import CitewellError, SettingsError

PASSED, GATE_FAILED, BAD_INPUT, RUN_ERROR = range(4)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status."""
    given = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = given.command
    try:
        return command(given)
    except (CasesError, SettingsError) as error:
        print(error, file=sys.stderr)
        return BAD_INPUT
    except CitewellError as error:
        print(error, file=sys.stderr)
        return RUN_ERROR


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m evals", description="Question sets run against the bot.", epilog=__doc__.split("\n\n")[1]
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="ask the bot every case of the sets and write a result folder")
    run.add_argument("sets", nargs="+", type=Path, metavar="SET", help="a .jsonl or .csv file of cases")
    run.add_argument("--gate", type=Path, metavar="FILE", help="thresholds (TOML); exit 1 where one is not met")
    run.add_argument("--out", type=Path, metavar="DIR", help="result folder (default: results/ and the time)")
    run.add_argument("--jobs", type=int, default=0, help="processes (default: by the number of cases)")
    run.add_argument("--quiet", action="store_true", help="no progress bar, no table")
    run.add_argument("--levels-only", action="store_true", help="ask the safety layer alone (sets that expect safety)")
    _bot_options(run)
    run.set_defaults(command=_run)

    check = commands.add_parser("check", help="say what is wrong with sets")
    check.add_argument("sets", nargs="+", type=Path, metavar="SET")
    _bot_options(check)
    check.set_defaults(command=_check)

    schema = commands.add_parser("schema", help="print the case format as JSON Schema")
    schema.set_defaults(command=_schema)
    return parser


def _bot_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("settings of the bot (see README)")
    for field in fields(Settings):
        group.add_argument(f"--{field.name}", dest=f"setting_{field.name}", metavar="VALUE")


def _opener(given: argparse.Namespace) -> Callable[[], Asks]:
    """A function that opens the bot as the options say; it can be sent to another process."""
    names = [field.name for field in fields(Settings)]
    settings = {name: value for name in names if (value := getattr(given, f"setting_{name}")) is not None}
    return partial(_open_bot, settings)


def _open_bot(settings: dict[str, Any]) -> Asks:
    from bot import Bot

    bot = Bot.open(**settings)
    bot.load()
    return bot


def _levels_opener(sets: list[CaseSet]) -> Callable[[], Asks]:
    from evals.levels import LevelsOnly, require_levels

    require_levels(sets)
    return LevelsOnly


def _run(given: argparse.Namespace) -> int:
    from evals import gate, junit, report, result, run, table

    sets = read_sets(given.sets)
    gates = gate.read_gates(given.gate) if given.gate else ()
    found = run.run(
        sets, _levels_opener(sets) if given.levels_only else _opener(given), jobs=given.jobs, progress=not given.quiet
    )
    folder = given.out or Path("results") / datetime.now().strftime("%Y-%m-%d-%H%M%S")
    result.write(found, folder)
    junit.write_junit(found, folder / "junit.xml")
    verdicts = gate.judge(found, gates)
    report.write_report(found, verdicts, folder / "report.html")
    if not given.quiet:
        print(table.result_table(found))
        failing = list(table.failures(found))
        print("\nfailing cases" if failing else "\nno failing case", *failing, sep="\n")
    for verdict in verdicts:
        print(verdict)
    print(f"\nresult: {folder}")
    if any(case.error for case in found.cases):
        return RUN_ERROR
    return PASSED if all(verdict.passed for verdict in verdicts) else GATE_FAILED


def _check(given: argparse.Namespace) -> int:
    from evals.check import problems

    sets = read_sets(given.sets)
    texts = {article.file: article.text for article in _opener(given)().articles}
    found = list(problems(sets, texts))
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{sum(len(one.cases) for one in sets)} cases in {len(sets)} sets, {len(found)} problems")
    return GATE_FAILED if found else PASSED


def _schema(given: argparse.Namespace) -> int:
    print(json_schema(), end="")
    return PASSED


if __name__ == "__main__":
    sys.exit(main())
