"""``python -m evals``: check, run and compare question sets.

Exit status: 0 passed (a failing case alone fails no run); 1 a gate failed (for check and figures: something is
wrong); 2 bad input; 3 the bot raised an error on a case, or could not be opened.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import fields
from pathlib import Path

from bot.settings import Settings
from evals import commands
from evals.cases import CasesError
from ingest.errors import CitewellError, SettingsError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status."""
    given = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = given.command
    try:
        return command(given)
    except (CasesError, SettingsError) as error:
        print(error, file=sys.stderr)
        return commands.BAD_INPUT
    except CitewellError as error:
        print(error, file=sys.stderr)
        return commands.RUN_ERROR


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m evals",
        description="Question sets run against the bot.",
        epilog=(__doc__ or "").split("\n\n")[1],
    )
    add = parser.add_subparsers(title="commands", required=True, metavar="COMMAND").add_parser

    run = add("run", help="ask the bot every case of the sets and write a result folder")
    _sets(run)
    run.add_argument("--gate", type=Path, metavar="FILE", help="thresholds (TOML); exit 1 where one is not met")
    run.add_argument("--against", type=Path, metavar="RESULT", help="compare with an earlier result folder")
    run.add_argument("--compare-anyway", action="store_true", help="even where corpus or sets differ")
    run.add_argument("--out", type=Path, metavar="DIR", help="result folder (default: results/ and the time)")
    run.add_argument("--levels-only", action="store_true", help="ask the safety layer alone (sets that expect safety)")
    _how(run, commands.run)

    check = add("check", help="say what is wrong with sets")
    _sets(check)
    _how(check, commands.check, jobs=False)

    compare = add("compare", help="two results, case by case")
    compare.add_argument("before", type=Path, metavar="BEFORE", help="result folder of an earlier run")
    compare.add_argument("after", type=Path, metavar="AFTER", help="result folder of a later run")
    compare.add_argument("--compare-anyway", action="store_true", help="even where corpus or sets differ")
    compare.set_defaults(command=commands.compare)

    report = add("report", help="write report.html of a result again")
    report.add_argument("result", type=Path, metavar="RESULT", help="result folder of a run")
    report.add_argument("--gate", type=Path, metavar="FILE", help="show these thresholds; without it none are shown")
    report.set_defaults(command=commands.report)

    figures = add("figures", help="keep a result's figures and show them in a README")
    figures.add_argument("result", type=Path, nargs="?", metavar="RESULT", help="the result to keep")
    figures.add_argument("--write", type=Path, metavar="README", help="the file with the markers")
    figures.add_argument("--check", type=Path, metavar="README", help="exit 1 if the figures shown are not those kept")
    figures.set_defaults(command=commands.figures)

    adopt = add("adopt", help="turn feedback of the page into cases to be labelled")
    adopt.add_argument("feedback", type=Path, metavar="FEEDBACK", help="feedback.jsonl")
    adopt.add_argument("--out", type=Path, default=Path("feedback/cases.jsonl"), metavar="FILE")
    adopt.set_defaults(command=commands.adopt)

    resemblance = add("resemblance", help="learn the weights of the red-flag layer's second net")
    resemblance.add_argument("messages", nargs="+", type=Path, metavar="FILE", help="JSON Lines with text and level")
    resemblance.add_argument("--out", type=Path, default=Path("bot/safety/weights.py"), metavar="FILE")
    resemblance.set_defaults(command=commands.resemblance)

    calibrate = add("calibrate", help="fit the threshold of answering on some sets, report it on others")
    calibrate.add_argument("--fit", nargs="+", type=Path, required=True, metavar="SET")
    calibrate.add_argument(
        "--report", nargs="+", type=Path, default=[], metavar="SET", help="default: half of each kind"
    )
    calibrate.add_argument("--wrongly-declined", type=float, default=0.03, metavar="SHARE", help="allowed on the fit")
    _how(calibrate, commands.calibrate)

    retrieval = add("retrieval", help="the bot's retriever on a collection of documents given by path")
    retrieval.add_argument("--answers", type=Path, required=True, metavar="FILE", help="JSON Lines (.gz): id, text")
    retrieval.add_argument(
        "--questions", type=Path, required=True, metavar="FILE", help="JSON Lines: question, answers"
    )
    retrieval.add_argument("--qrels", type=Path, metavar="FILE", help="graded judgments in TREC's format")
    retrieval.add_argument(
        "--relevant-from", type=int, default=1, metavar="GRADE", help="grades that count as relevant"
    )
    retrieval.add_argument(
        "--unit", choices=("sentence", "passage"), default="passage", help="what a vector stands for"
    )
    retrieval.add_argument("--limit", type=int, default=0, metavar="N", help="only the first N questions")
    retrieval.add_argument("--home", type=Path, metavar="DIR", help="keep collection and index here for the next run")
    retrieval.add_argument("--out", type=Path, metavar="FILE", help="write figures and rankings as JSON")
    retrieval.set_defaults(command=commands.retrieval)

    ablation = add("ablation", help="what each part of retrieval and answering adds")
    ablation.add_argument(
        "sets", nargs="*", type=Path, metavar="SET", help="(default: the committed sets with answers)"
    )
    ablation.add_argument("--out", type=Path, metavar="FILE", help="write the table as Markdown")
    _how(ablation, commands.ablation)

    judge = add("judge", help="a chat model's opinion of the replies in a result (advisory)")
    judge.add_argument("result", type=Path, metavar="RESULT")
    judge.add_argument("--model", required=True, metavar="PROVIDER:MODEL", help="not the model that wrote the answers")
    judge.set_defaults(command=commands.judge)

    export = add("export", help="write a result in another program's columns")
    export.add_argument("result", type=Path, metavar="RESULT")
    export.add_argument("--columns", choices=("ragas", "deepeval"), required=True)
    export.add_argument("--out", type=Path, required=True, metavar="FILE")
    export.set_defaults(command=commands.export)

    take = add("import", help="make cases to be labelled from another program's rows")
    take.add_argument("rows", type=Path, metavar="FILE")
    take.add_argument("--columns", choices=("ragas", "deepeval"), required=True)
    take.add_argument("--out", type=Path, required=True, metavar="FILE")
    _how(take, commands.take, jobs=False)

    add("schema", help="print the case format as JSON Schema").set_defaults(command=commands.schema)
    return parser


def _sets(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sets", nargs="+", type=Path, metavar="SET", help="a .jsonl or .csv file of cases")


def _how(parser: argparse.ArgumentParser, command: Callable[[argparse.Namespace], int], *, jobs: bool = True) -> None:
    if jobs:
        parser.add_argument("--jobs", type=int, default=0, help="processes (default: by the number of cases)")
        parser.add_argument("--quiet", action="store_true", help="no progress bar, no table")
    group = parser.add_argument_group("settings of the bot (see README)")
    for field in fields(Settings):
        group.add_argument(f"--{field.name}", dest=f"setting_{field.name}", metavar="VALUE")
    parser.set_defaults(command=command)


if __name__ == "__main__":
    sys.exit(main())
