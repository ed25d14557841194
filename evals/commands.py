"""What each command of ``python -m evals`` does; the exit status is what each returns."""

import json
from argparse import Namespace
from collections.abc import Callable
from dataclasses import fields
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.settings import Settings
from evals import cases, gate, junit, table
from evals import compare as comparing
from evals import report as reporting
from evals import result as results
from evals import run as running
from evals.cases import CasesError, CaseSet
from ingest.settings import PROJECT

PASSED, GATE_FAILED, BAD_INPUT, RUN_ERROR = range(4)


def run(given: Namespace) -> int:
    """Ask, judge, write the folder, print the table, judge the gates."""
    sets = cases.read_sets(given.sets)
    gates = gate.read_gates(given.gate) if given.gate else ()
    before = results.read(given.against) if given.against else None
    opener = _levels_opener(sets) if given.levels_only else _opener(given)
    found = running.run(sets, opener, jobs=given.jobs, progress=not given.quiet)
    verdicts = gate.judge(found, gates)
    folder = given.out or Path("results") / datetime.now().strftime("%Y-%m-%d-%H%M%S")
    results.write(found, folder)
    junit.write_junit(found, folder / "junit.xml")
    changed = comparing.compare(before, found, anyway=given.compare_anyway) if before else None
    reporting.write_report(found, verdicts, folder / "report.html", changed)
    if not given.quiet:
        failing = list(table.failures(found))
        print(table.result_table(found))
        print("\nfailing cases" if failing else "\nno failing case", *failing, "", sep="\n")
    if changed:
        print(f"against {given.against}", comparing.comparison_table(changed), "", sep="\n")
    for verdict in verdicts:
        print(verdict)
    print(f"result: {folder}, to look at: {folder / 'report.html'}")
    if any(case.error for case in found.cases):
        return RUN_ERROR
    return PASSED if all(verdict.passed for verdict in verdicts) else GATE_FAILED


def check(given: Namespace) -> int:
    """Print every problem of the sets."""
    from evals.check import problems

    sets = cases.read_sets(given.sets)
    found = list(problems(sets, _texts(given)))
    print(*found, sep="\n", end="\n" if found else "")
    counts = (sum(len(one.cases) for one in sets), "case"), (len(sets), "set"), (len(found), "problem")
    cases_, sets_, problems_ = (f"{count} {word}{'' if count == 1 else 's'}" for count, word in counts)
    print(f"{cases_} in {sets_}, {problems_}")
    return GATE_FAILED if found else PASSED


def compare(given: Namespace) -> int:
    """Print what changed between two results."""
    before, after = results.read(given.before), results.read(given.after)
    print(comparing.comparison_table(comparing.compare(before, after, anyway=given.compare_anyway)))
    return PASSED


def report(given: Namespace) -> int:
    """Write the report of a stored result again."""
    found = results.read(given.result)
    verdicts = gate.judge(found, gate.read_gates(given.gate)) if given.gate else ()
    reporting.write_report(found, verdicts, given.result / "report.html")
    print(given.result / "report.html")
    return PASSED


def figures(given: Namespace) -> int:
    """Keep a result's figures, or say what is stale."""
    from evals.figures import stale, write

    if (given.result is None) == (given.check is None):
        raise CasesError("figures: give either a RESULT to keep or --check README")
    if given.result is not None:
        write(results.read(given.result), given.write)
        return PASSED
    found = list(stale(given.check))
    print(*found, sep="\n", end="\n" if found else "")
    return GATE_FAILED if found else PASSED


def adopt(given: Namespace) -> int:
    """Append cases to be labelled."""
    from evals.adopt import adopt as take_in

    count = take_in(given.feedback, given.out)
    print(f"{count} new cases in {given.out}; they are people's own words: read them before you share them.")
    print(f"Label them, then: python -m evals check {given.out}")
    return PASSED


def resemblance(given: Namespace) -> int:
    """Learn the second net's weights and write them as a module, once all of it is there."""
    from evals.resemblance import learn

    module = learn(given.messages, PROJECT / "corpus")
    given.out.write_text(module, "utf-8")
    print(f"{given.out}: {len(module.splitlines())} lines")
    return PASSED


def calibrate(given: Namespace) -> int:
    """Fit on some sets, report on others (or on the half of each kind that was held out)."""
    from evals.calibrate import calibration_table, halves

    sets = cases.read_sets([*given.fit, *given.report])
    found = running.run(sets, _opener(given), jobs=given.jobs, progress=not given.quiet)
    names = {path.stem for path in given.fit}
    fitted = [case for case in found.cases if case.set in names]
    unseen = [case for case in found.cases if case.set not in names]
    if not given.report:
        fitted, unseen = halves(fitted)
    print(calibration_table(fitted, unseen, given.wrongly_declined))
    return PASSED


def retrieval(given: Namespace) -> int:
    """Rank a collection's documents for its questions."""
    from evals import retrieval as ranking

    collection = ranking.read_collection(given.answers)
    questions = ranking.read_questions(given.questions, given.qrels, given.limit)
    with TemporaryDirectory() as temporary:
        home = given.home or Path(temporary)
        documents = ranking.lay_out(collection, home / "articles")
        retriever = ranking.open_collection(home, given.unit)
        ranked = list(ranking.rank(retriever, questions, documents))
    found = ranking.evaluate(ranked, given.relevant_from)
    for name, figure in found.items():
        print(f"{name:<12} {figure}")
    if given.out:
        rankings = {one.question.id: one.documents for one in ranked}
        data = {"figures": results.as_json(found), "rankings": rankings}
        given.out.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    return PASSED


def ablation(given: Namespace) -> int:
    """Run every variant and print the table."""
    from evals import ablation as variants
    from evals.figures import SETS

    paths = given.sets or [SETS / f"{name}.jsonl" for name in variants.ASKED]
    found = variants.ablate(cases.read_sets(paths), _settings(given), max(1, given.jobs))
    text = variants.ablation_table(found)
    print(text)
    if given.out:
        variants.write_table(text, given.out)
    return PASSED


def judge(given: Namespace) -> int:
    """Ask the named chat model for its opinion; never changes the exit status of a run."""
    from langchain.chat_models import init_chat_model

    from evals.judge import agreement, write_judgements
    from evals.judge import judge as ask

    found = results.read(given.result)
    if found.fingerprints.get("settings", {}).get("model") == given.model:
        raise CasesError(f"{given.model} wrote these answers; name another model to judge them")
    try:
        model = init_chat_model(given.model, temperature=0)
    except (ImportError, ValueError) as error:
        raise CasesError(f"the model {given.model!r} cannot be used: {error}") from error
    judgements = list(ask(found.cases, model))
    write_judgements(judgements, given.model, given.result)
    for name, figure in agreement(judgements).items():
        print(f"{name:<22} {figure}")
    print(f"advisory only: {given.result / 'judge.jsonl'}")
    return PASSED


def export(given: Namespace) -> int:
    """Write a result in another program's columns."""
    from evals.exchange import exported, write_rows

    found = exported(results.read(given.result).cases, given.columns)
    write_rows(found.rows, given.columns, given.out)
    print(f"{len(found.rows)} rows in {given.out}")
    for reason, count in found.left_out.items():
        print(f"{count} cases left out: {reason}")
    return PASSED


def take(given: Namespace) -> int:
    """Make cases of another program's rows."""
    from evals.exchange import imported, read_rows

    found, unknown = imported(read_rows(given.rows), given.columns, _texts(given))
    if given.out.exists():
        raise CasesError(f"{given.out} exists already")
    given.out.write_text("".join(cases.as_line(case) + "\n" for case in found), encoding="utf-8")
    print(f"{len(found)} cases to be labelled in {given.out}; {unknown} contexts stand in no article and were left out")
    return PASSED


def schema(given: Namespace) -> int:
    """Print the JSON Schema of the case format."""
    print(cases.json_schema(), end="")
    return PASSED


def _opener(given: Namespace) -> running.OpenBot:
    """A function that opens the bot as the options say; it can be sent to another process."""
    return partial(_open_bot, _settings(given))


def _settings(given: Namespace) -> dict[str, str]:
    values = {field.name: getattr(given, f"setting_{field.name}") for field in fields(Settings)}
    return {name: value for name, value in values.items() if value is not None}


def _open_bot(settings: dict[str, Any]) -> running.Asks:
    from bot import Bot

    bot = Bot.open(**settings)
    bot.load()
    return bot


def _levels_opener(sets: list[CaseSet]) -> Callable[[], running.Asks]:
    from evals.levels import LevelsOnly, require_levels

    require_levels(sets)
    return LevelsOnly


def _texts(given: Namespace) -> dict[str, str]:
    return {article.file: article.text for article in _opener(given)().articles}
