"""The page's process starts with the window: nothing that can wait stands before it."""

import gc
import socket

from gradio.routes import App

from bot.page.loader import BotLoader
from bot.page.serve import serve
from bot.page.starting import one_application, window_first
from bot.settings import Settings
from tests.page_bots import ScriptedBot
from tests.project_processes import printed

STUBS = """
import gc, sys
opened = []
sys.addaudithook(lambda event, given: opened.append(given[0]) if event == "open" else None)
from bot.page.starting import window_first
with window_first():
    import gradio
    assert not gc.isenabled()
stubs = [name for name in opened if str(name).endswith(".pyi")]
print(len(stubs), len(opened) > 100, gc.isenabled(), gradio.HTML().change is not None)
"""


def test_gradio_is_imported_without_writing_stubs_beside_its_sources():
    assert printed("-c", STUBS).split() == ["0", "True", "True", "True"]


def test_the_search_for_cycles_stays_off_where_it_was_off():
    gc.disable()
    try:
        with window_first():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_gradio_makes_the_application_once_which_is_the_one_that_it_serves(tmp_path, monkeypatch):
    made, make = [], App.create_app
    monkeypatch.setattr(App, "create_app", staticmethod(lambda *a, **k: made.append(make(*a, **k)) or made[-1]))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    blocks = serve(
        BotLoader(ScriptedBot),
        host="127.0.0.1",
        port=port,
        auth=None,
        mcp=False,
        inbrowser=False,
        settings=Settings.load({}, documents=tmp_path / "documents", index=tmp_path / "index"),
        feedback_file=tmp_path / "feedback.jsonl",
        shared=False,
    )
    try:
        assert made == [blocks.app]
    finally:
        blocks.close()


def test_gradio_is_as_it_was_after_the_page_is_built():
    before = vars(App)["create_app"]
    with one_application():
        assert App.create_app(None) is None
    assert vars(App)["create_app"] is before


def test_the_bot_is_opened_when_that_is_asked_for():
    opened = []

    def open_bot():
        opened.append(True)
        return ScriptedBot()

    loader = BotLoader(open_bot, start=False)
    assert not loader.wait(0.1)
    assert not opened
    loader.start()
    assert loader.wait(30)
    assert loader.ready
