"""A real Chromium on the real page (``python -m bot`` on the two articles), and on scripted bots that wait and fail.

Every test that opens a page fails when the page asks any other host for anything, or throws an error.
"""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from bot.page.loader import BotLoader
from bot.settings import Settings

HERE = Path(__file__).parent
PROJECT = HERE.parent.parent
FLAGS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]
NAMES = ("chromium", "chromium-browser", "google-chrome")
BUILDING = 300  # seconds that the first index may take on a busy machine
PATIENCE = 60_000  # milliseconds that a busy machine may take to draw something
WIDE, PHONE = {"width": 1280, "height": 860}, {"width": 360, "height": 740}


def pytest_collection_modifyitems(items):
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def chromium():
    path = next(filter(None, map(shutil.which, NAMES)), None)
    assert path, "no Chromium on this machine; install it: apt-get install chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe():
    path = HERE / "node_modules" / "axe-core" / "axe.min.js"
    assert path.exists(), "axe-core is not there; install it: npm ci --prefix tests/browser"
    return path.read_text(encoding="utf-8")


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


class Served:
    """A running page: its address, and the folder that it was started in."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url, self.folder = url, folder

    @property
    def feedback(self) -> Path:
        return self.folder / "feedback" / "feedback.jsonl"

    @property
    def documents(self) -> Path:
        return self.folder / "documents"

    def ask(self, question: str, **more) -> dict:
        """The public endpoint, as a program calls it."""
        body = json.dumps({"data": [question, more.get("history"), more.get("explain", False)]}).encode()
        call = urllib.request.Request(f"{self.url}gradio_api/call/ask", body, {"Content-Type": "application/json"})
        event = json.load(urllib.request.urlopen(call))["event_id"]
        answer = urllib.request.urlopen(f"{self.url}gradio_api/call/ask/{event}").read().decode()
        kind, data = answer.strip().split("\n\n")[-1].split("\n")  # the events before it are heartbeats
        assert kind == "event: complete", answer
        return json.loads(data.removeprefix("data: "))[0]


@pytest.fixture(scope="session")
def real(tmp_path_factory):
    """``python -m bot`` with the project's two articles and an index of its own.

    Building it takes a while; CITEWELL_INDEX names one to begin with a copy of.
    """
    folder, port = tmp_path_factory.mktemp("real"), free_port()
    if begin := os.environ.get("CITEWELL_INDEX"):
        shutil.copytree(begin, folder / "index")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CITEWELL_")}
    environment |= {"PYTHONPATH": str(PROJECT), "CITEWELL_DOCUMENTS": str(folder / "documents")}
    command = [sys.executable, "-m", "bot", "--port", str(port), "--index", str(folder / "index")]
    log = (folder / "log").open("w")
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=subprocess.STDOUT)
    served = Served(f"http://127.0.0.1:{port}/", folder)
    try:
        until = time.monotonic() + BUILDING
        while True:
            assert process.poll() is None, (folder / "log").read_text()
            assert time.monotonic() < until, "the page did not come up"
            with contextlib.suppress(OSError):
                urllib.request.urlopen(served.url).read()
                break
            time.sleep(0.2)
        served.ask("What is fibromyalgia?")  # waits until the index is built
        yield served
    finally:
        process.terminate()
        process.wait(20)
        log.close()


@pytest.fixture
def serve(tmp_path):
    """Serves a scripted bot: ``serve(bot, shared=..., auth=...)``."""
    running = []

    def start(bot, *, shared=False, auth=None):
        from bot.page.serve import serve as serve_page

        port = free_port()
        settings = Settings.load({}, documents=tmp_path / "documents", index=tmp_path / "index")
        blocks = serve_page(
            BotLoader(lambda: bot),
            host="127.0.0.1",
            port=port,
            auth=auth,
            mcp=False,
            inbrowser=False,
            settings=settings,
            feedback_file=tmp_path / "feedback" / "feedback.jsonl",
            shared=shared,
        )
        running.append(blocks)
        return Served(f"http://127.0.0.1:{port}/", tmp_path)

    yield start
    for blocks in running:
        blocks.close()


class Visitor:
    """One person with a browser of their own, and what their browser asked for."""

    def __init__(self, browser: Browser, served: Served, **options) -> None:
        self.context = browser.new_context(viewport=options.pop("viewport", WIDE), **options)
        self.context.set_default_timeout(PATIENCE)
        self.requests: list[str] = []
        self.errors: list[str] = []
        self.context.on("request", lambda request: self.requests.append(request.url))
        self.served = served
        self.page: Page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("dialog", lambda dialog: self.errors.append(dialog.message))

    def open(self, wait: str = "[data-state=ready]"):
        self.page.goto(self.served.url)
        self.page.wait_for_selector("body[data-citewell=ready]")
        self.page.wait_for_selector(wait, state="attached")
        return self.page

    def ask(self, question: str, progress: str = "done") -> Page:
        before = self.page.locator(".turn").count()
        self.page.get_by_label("Your question").fill(question)
        self.page.get_by_role("button", name="Ask", exact=True).click()
        self.page.wait_for_selector(f"#t{before + 1}[data-progress={progress}]", timeout=PATIENCE)
        return self.page

    def strangers(self) -> list[str]:
        return [url for url in self.requests if not url.startswith((self.served.url, "data:", "blob:"))]


@pytest.fixture
def visit(chromium):
    """Opens browsers: ``visit(served, viewport=PHONE, color_scheme="dark")``. Each must keep to its own host."""
    visitors = []

    def arrive(served, **options):
        visitors.append(Visitor(chromium, served, **options))
        return visitors[-1]

    yield arrive
    for visitor in visitors:
        requests, strangers, errors = visitor.requests, visitor.strangers(), visitor.errors
        visitor.context.close()
        assert requests, "no request was seen: the network log does not work"
        assert strangers == []
        assert errors == []
