"""Where a cold start goes: processor time of each step of a first answer, and the imports that take longest."""

import json
import re
import subprocess
import sys
from collections import defaultdict
from statistics import median

from benchmarks.figures import Section, Table
from benchmarks.place import QUESTION, Place
from benchmarks.process import run

LONGEST = 12
_LINE = re.compile(r"import time:\s+(\d+) \|\s+(\d+) \| +(\S+)")

STOCK = "import langchain_chroma, langchain_huggingface, sentence_transformers"

# Each step in the order of a first answer, in a fresh interpreter; prints the milliseconds of processor time of each.
STEPS = f"""
import json, time
taken, before = {{}}, time.process_time()
taken["the interpreter starts"] = 1000 * before
def step(name):
    global before
    now = time.process_time()
    taken[name] = taken.get(name, 0) + 1000 * (now - before)
    before = now
import ingest, numpy; step("numpy is imported")
import onnxruntime, tokenizers; step("onnxruntime and tokenizers are imported")
import bot.safety; step("the safety layer is imported")
from bot import Bot; import bot.bot; step("the rest of the bot is imported")
from bot.safety import assess; assess({QUESTION!r}); step("the first message is checked for danger signs")
from bot.settings import Settings; from ingest.store import is_stale, open_index
settings = Settings.load(); is_stale(settings); step("the corpus is compared with the index")
index = open_index(settings); step("the index is opened, the model checked and loaded")
from bot.retrieve import Retriever; Retriever(index); step("the search is prepared")
opened = Bot.open(); opened.load(); before = time.process_time()
opened.ask({QUESTION!r}); step("the question is answered")
opened.ask({QUESTION!r}); step("it is asked once more")
print(json.dumps(taken))
"""


def measure(place: Place) -> Section:
    """Steps as medians of some runs, imports from one run of Python's own ``-X importtime``."""
    place.prepare()
    steps: dict[str, list[float]] = defaultdict(list)
    for _ in range(place.repeats):
        for name, value in json.loads(run(["-c", STEPS], place.environment()).output.splitlines()[-1]).items():
            steps[name].append(value)
    rows = tuple((name, f"{median(values):.0f}") for name, values in steps.items())
    return Section(
        "profile",
        "What a first answer takes",
        tables=(
            Table(f"Steps of a first answer (median of {place.repeats})", ("step", "processor ms"), rows),
            _imports(place, "Imports of the bot, 10 ms and more", "from bot.bot import Bot", least=10),
            _imports(place, "Imports of the stock pipeline, 300 ms and more", STOCK, least=300),
        ),
    )


def _imports(place: Place, title: str, statement: str, least: float) -> Table:
    """Modules by cumulative import time in ms; what lies deeper in a package that is named already is left out."""
    found = [(int(total) / 1000, name) for _, total, name in _LINE.findall(_importtime(place, statement))]
    longest: dict[str, float] = {}
    for total, name in sorted(found, reverse=True):
        package = name.partition(".")[0]
        deeper = name.count(".") > 1 and any(other.partition(".")[0] == package for other in longest)
        if total >= least and not deeper:
            longest[name] = total
    rows = [(f"`{name}`", f"{total:.0f}") for name, total in longest.items()]
    return Table(title, ("module", "ms with all that it imports"), tuple(rows[:LONGEST]))


def _importtime(place: Place, statement: str) -> str:
    """What ``-X importtime`` writes to standard error."""
    command = [sys.executable, "-X", "importtime", "-c", statement]
    ran = subprocess.run(command, env=place.environment(), capture_output=True, text=True, check=True)  # noqa: S603
    return ran.stderr
