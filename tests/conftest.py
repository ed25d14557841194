"""What several test files share."""

import json
import socket
from urllib.request import Request, urlopen

import pytest

from bot import Bot


@pytest.fixture(scope="session")
def bot():
    """The bot on the project's own articles and index, as every door opens it; built first where missing or stale."""
    opened = Bot.open()
    opened.load()
    return opened


class Served:
    """A running page, asked through its public endpoint."""

    def __init__(self, port):
        self.endpoint = f"http://127.0.0.1:{port}/gradio_api/call/ask"

    def ask(self, question):
        body = json.dumps({"data": [question, None, False]}).encode()
        call = Request(self.endpoint, body, {"Content-Type": "application/json"})
        event = json.load(urlopen(call))["event_id"]
        said = urlopen(f"{self.endpoint}/{event}").read().decode().strip()
        assert "event: complete" in said, said
        return json.loads(said.split("data: ")[-1])[0]


@pytest.fixture
def serve_bot():
    """Serves the page with a bot: ``serve_bot(bot).ask("…")`` is the reply as JSON."""
    from bot.page import open_page

    running = []

    def serve(bot):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        running.append(open_page(lambda: bot, port=port, settings=bot.settings, block=False))
        return Served(port)

    yield serve
    for page in running:
        page.close()
