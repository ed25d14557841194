"""The page in a browser: from the start of its process to a page that takes a question, and to the first answer.

A browser (Chromium, through playwright) waits until the port answers, opens the page and asks as soon as the box is
there. Playwright's own browser is used, or the one that the environment variable CHROMIUM names.
"""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.figures import Samples, Section
from benchmarks.place import QUESTION, Place
from benchmarks.process import BenchmarkError, peak_memory

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PATIENCE = 120  # seconds


@dataclass(frozen=True, slots=True)
class Elements:
    """Where to type, and what appears when the first reply is complete (CSS selectors)."""

    box: str
    reply: str


OURS = Elements("body[data-citewell=ready] #question textarea", ".turn[data-progress=done] .cite")
STOCK = Elements("textarea", ".message.bot")


@dataclass(frozen=True, slots=True)
class Opened:
    """Seconds from the process's start; MB of memory at the end."""

    listening: float
    usable: float
    answered: float
    memory: float


def measure(place: Place) -> Section:
    """Citewell's page beside Gradio's ChatInterface over the stock pipeline."""
    from playwright.sync_api import sync_playwright

    place.prepare()
    usable, answered, memory = Samples(), Samples(), Samples()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ.get("CHROMIUM"))
        for number in range(max(place.repeats // 2, 1) + 1):
            port = _free_port()
            ours = _open(browser, place, ["-m", "bot", "--port", str(port)], port, OURS)
            port = _free_port()
            stock = ["-m", "benchmarks.stock", "page", str(place.store), str(port)]
            theirs = _open(browser, place, stock, port, STOCK)
            if number == 0:
                continue  # fills the file cache and the browser's own
            for samples, name in ((usable, "usable"), (answered, "answered"), (memory, "memory")):
                samples.citewell.append(getattr(ours, name))
                samples.stock.append(getattr(theirs, name))
        browser.close()
    return Section(
        "page",
        "The page, from the start of its process, in a browser on the same machine",
        (
            usable.figure("takes a question", "s", most=5),
            answered.figure("first answer is shown", "s", most=5),
            memory.figure("peak memory of the server", "MB", most=450),
        ),
    )


def _open(browser: "Browser", place: Place, arguments: Sequence[str], port: int, elements: Elements) -> Opened:
    """Start a server, ask it once and end it."""
    started = time.perf_counter()
    server = subprocess.Popen(  # noqa: S603 - our own modules
        [sys.executable, *arguments], env=place.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    page = browser.new_page()
    try:
        _wait_for(port, server, started)
        listening = time.perf_counter() - started
        page.goto(f"http://127.0.0.1:{port}/")
        page.wait_for_selector(elements.box, timeout=1000 * PATIENCE)
        usable = time.perf_counter() - started
        page.fill(elements.box, QUESTION)
        page.press(elements.box, "Enter")
        page.wait_for_selector(elements.reply, timeout=1000 * PATIENCE)
        return Opened(listening, usable, time.perf_counter() - started, peak_memory(server.pid))
    finally:
        page.close()
        server.terminate()
        server.wait()


def _wait_for(port: int, server: "subprocess.Popen[bytes]", started: float) -> None:
    """Until the port takes connections. Raises BenchmarkError where the server ends or takes too long."""
    while time.perf_counter() - started < PATIENCE:
        if server.poll() is not None:
            raise BenchmarkError(f"the server ended with {server.returncode}")
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise BenchmarkError(f"nothing listened on port {port} after {PATIENCE} s")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
