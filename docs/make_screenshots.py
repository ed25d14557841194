"""Takes the pictures under docs/screenshots/ from the real page: ``python docs/make_screenshots.py``.

Needs Chromium and Pillow (which Gradio brings). Starts ``python -m bot`` on a free port with an index of its own,
unless ``--url`` names a running page.
"""

import argparse
import contextlib
import io
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "docs" / "screenshots"
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]
SIZES = {"wide": {"width": 1280, "height": 820}, "narrow": {"width": 390, "height": 780}}
COLOURS = 128  # enough for a page of few colours; a third of the size
PATIENCE = 300_000  # milliseconds; the first question waits for the index


def main() -> None:
    """Take every picture, wide and narrow, light and dark."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", help="a page that is running already")
    url = parser.parse_args().url
    FOLDER.mkdir(exist_ok=True)
    with contextlib.nullcontext(url) if url else _running() as address, sync_playwright() as playwright:
        path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        for size in SIZES:
            for scheme in ("light", "dark"):
                for name, show in _PICTURES.items():
                    _take(browser, address, size, scheme, name, show)
        browser.close()


def _take(browser: Browser, url: str, size: str, scheme: str, name: str, show: Callable[[Page], None]) -> None:
    context = browser.new_context(viewport=SIZES[size], color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(url)
    page.wait_for_selector("[data-state=ready] button.ask")
    show(page)
    page.wait_for_timeout(600)
    picture = Image.open(io.BytesIO(page.screenshot()))
    picture.quantize(colors=COLOURS).save(FOLDER / f"{name}-{size}-{scheme}.png", optimize=True)
    context.close()


def _ask(page: Page, question: str) -> None:
    before = page.locator(".turn").count()
    page.get_by_label("Your question").fill(question)
    page.get_by_role("button", name="Ask", exact=True).click()
    page.wait_for_selector(f"#t{before + 1}[data-progress=done]")


def _answer(page: Page) -> None:
    _ask(page, "Can dehydration make muscles twitch?")
    page.locator("#t1 a.cite").first.click()
    page.wait_for_selector("mark.current")


def _emergency(page: Page) -> None:
    _ask(page, "My left arm went numb and my face is drooping, and I can't speak properly")


def _declined(page: Page) -> None:
    _ask(page, "What are the side effects of gabapentin?")


def _start(page: Page) -> None:
    page.wait_for_selector("#start button.ask")


def _follow_up(page: Page) -> None:
    _ask(page, "What is fibromyalgia?")
    _ask(page, "And how is it treated?")


_PICTURES = {
    "start": _start,
    "answer": _answer,
    "emergency": _emergency,
    "declined": _declined,
    "follow-up": _follow_up,
}


@contextlib.contextmanager
def _running() -> Iterator[str]:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"PYTHONPATH": str(PROJECT), "CITEWELL_DOCUMENTS": f"{folder}/documents"}
        command = [sys.executable, "-m", "bot", "--port", str(port), "--index", f"{folder}/index"]
        process = subprocess.Popen(command, cwd=folder, env=environment)  # noqa: S603
        try:
            url = f"http://127.0.0.1:{port}/"
            for _ in range(300):
                with contextlib.suppress(OSError):
                    urllib.request.urlopen(url).read()
                    break
                time.sleep(0.2)
            yield url
        finally:
            process.terminate()
            process.wait(20)


if __name__ == "__main__":
    main()
