"""Ask the bot every case and judge what it says.

Cases run in parallel processes, each with its own bot; the order of the results is that of the cases, and no case
sees another one's conversation. A bot comes from a function without arguments that can be pickled, so a test runs a
scripted bot through the same code.
"""

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from multiprocessing import get_context
from typing import Any, Protocol

import numpy as np
from tqdm import tqdm

from bot.reply import Reply
from evals.cases import Case, CaseSet
from evals.evidence import Evidence, Place, evidence_of
from evals.fingerprint import fingerprints
from evals.metrics import score
from evals.result import CaseResult, Result, Turn
from ingest.article import Article

RETRIEVED_KEPT = 50
CASES_WORTH_A_PROCESS = 60


class Asks(Protocol):
    """What is needed of a bot."""

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles that replies cite."""

    def ask(self, question: str, history: Sequence[Mapping[str, object]] = (), *, explain: bool = False) -> Reply:
        """One turn."""


OpenBot = Callable[[], Asks]


class Examiner:
    """One bot with the articles' texts, asked case by case."""

    def __init__(self, bot: Asks) -> None:
        """Takes an open bot."""
        self.bot = bot
        self.texts = {article.file: article.text for article in bot.articles}

    def judge(self, name: str, case: Case) -> CaseResult:
        """The case's result. An exception of the bot is that case's error; the others still run."""
        evidence = evidence_of(case, self.texts)
        try:
            replies, seconds = self._converse(case)
            scores, objections = score(case, replies, evidence, self.texts)
        except Exception as error:  # one broken case must not end the run; exit status 3 tells
            return CaseResult(name, case, error=f"{type(error).__name__}: {error}")
        return CaseResult(
            set=name,
            case=case,
            turns=tuple(map(_turn, case.messages, replies)),
            reply=_reply(replies[-1]),
            gold=tuple(_plain(one) for one in _gold(case, evidence, replies[-1])),
            scores=scores,
            objections=tuple(objections),
            seconds=tuple(seconds),
        )

    def _converse(self, case: Case) -> tuple[list[Reply], list[float]]:
        """Every turn in order, with the bot's own replies (or what the case says it said) as history."""
        history: list[dict[str, object]] = []
        replies: list[Reply] = []
        seconds: list[float] = []
        said = case.bot_before_each_turn or tuple("" for _ in case.messages)
        for message, before in zip(case.messages, said, strict=True):
            if before and replies:
                history[-1] = {"role": "assistant", "content": before}
            elif before:
                history.append({"role": "assistant", "content": before})
            last = len(replies) == len(case.messages) - 1
            started = time.perf_counter()
            reply = self.bot.ask(message, tuple(history), explain=last and case.expect != "safety")
            seconds.append(time.perf_counter() - started)
            replies.append(reply)
            history += [{"role": "user", "content": message}, {"role": "assistant", "content": reply.text}]
        return replies, seconds


def run(sets: Sequence[CaseSet], open_bot: OpenBot, *, jobs: int = 0, progress: bool = True) -> Result:
    """The result of all cases of the sets. ``jobs`` processes; 0 chooses by the number of cases and processors."""
    started, clock = datetime.now(UTC), time.perf_counter()
    bot = open_bot()
    prints = fingerprints(bot, sets)
    work = [(one.name, case) for one in sets for case in one.cases]
    jobs = jobs or min(os.cpu_count() or 1, max(1, len(work) // CASES_WORTH_A_PROCESS))
    results = _judged(work, bot, open_bot, jobs)
    found = tuple(tqdm(results, total=len(work), unit="case", disable=None if progress else True, leave=False))
    times = _times(found) | {
        "started": started.isoformat(timespec="seconds"),
        "seconds": round(time.perf_counter() - clock, 3),
        "jobs": jobs,
    }
    return Result(tuple(replace(one, seconds=()) for one in found), prints, times)


def _judged(work: list[tuple[str, Case]], bot: Asks, open_bot: OpenBot, jobs: int) -> Iterator[CaseResult]:
    if jobs == 1:
        examiner = Examiner(bot)
        yield from (examiner.judge(name, case) for name, case in work)
        return
    # spawn: a forked child would inherit the parent's inference threads in an unusable state
    with ProcessPoolExecutor(jobs, get_context("spawn"), _open_in_process, (open_bot,)) as pool:
        yield from pool.map(_judge_in_process, work, chunksize=4)


_examiner: Examiner


def _open_in_process(open_bot: OpenBot) -> None:
    global _examiner
    _examiner = Examiner(open_bot())


def _judge_in_process(item: tuple[str, Case]) -> CaseResult:
    return _examiner.judge(*item)


def _turn(message: str, reply: Reply) -> Turn:
    rules = tuple(dict.fromkeys(finding.rule for finding in reply.safety.findings))
    return Turn(message, reply.text, str(reply.kind), str(reply.safety.level), rules)


def _reply(reply: Reply) -> dict[str, Any]:
    """The reply for JSON, with the explanation cut to what a reader of the result needs and rounded."""
    data: dict[str, Any] = _plain(reply.as_dict())
    explanation = data.get("explanation")
    if explanation and explanation.get("retrieved"):
        explanation["retrieved"] = explanation["retrieved"][:RETRIEVED_KEPT]
    return data


def _plain(value: Any) -> Any:
    """JSON types only; floats with the six digits on which two processors agree."""
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, float | np.floating):
        return round(float(value), 6)
    if isinstance(value, np.integer):
        return int(value)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Iterable):
        return [_plain(one) for one in value]
    return value


def _gold(case: Case, evidence: Sequence[Evidence], reply: Reply) -> Iterator[dict[str, Any]]:
    cited = [Place(one.article, one.start, one.end) for one in reply.citations]
    for gold, one in zip(case.gold, evidence, strict=True):
        places = [(place.start, place.end) for place in one.places]
        yield {"article": gold.article, "quote": gold.quote, "cited": one.held_by(cited), "places": places}


def _times(cases: Sequence[CaseResult]) -> dict[str, Any]:
    """Latency of single turns in milliseconds, and each case's own."""
    each = {case.id: [round(1000 * second, 2) for second in case.seconds] for case in cases}
    every = [millisecond for turns in each.values() for millisecond in turns]
    if not every:
        return {"latency_ms": {}, "cases_ms": each}
    at = {"median": 50, "p95": 95, "largest": 100}
    return {
        "latency_ms": {name: round(float(np.percentile(every, q)), 2) for name, q in at.items()} | {"n": len(every)},
        "cases_ms": each,
    }
