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
    """Packages by the time of their first import in ms; each counts what it is the first to import."""
    found = [(int(total) / 1000, name) for _, total, name in _LINE.findall(_importtime(place, statement))]
    packages: dict[str, float] = {}
    for total, name in found:
        package = ".".join(name.split(".")[:2]) if name.startswith(("bot.", "ingest.")) else name.partition(".")[0]
        packages[package] = max(packages.get(package, 0), total)
    longest = sorted(packages.items(), key=lambda item: -item[1])[:LONGEST]
    rows = tuple((f"`{name}`", f"{total:.0f}") for name, total in longest if total >= least)
    return Table(title, ("package", "ms with all that it is the first to import"), rows)


def _importtime(place: Place, statement: str) -> str:
    """What ``-X importtime`` writes to standard error."""
    command = [sys.executable, "-X", "importtime", "-c", statement]
    ran = subprocess.run(command, env=place.environment(), capture_output=True, text=True, check=True)  # noqa: S603
    return ran.stderr
