"""The web page: ask, and see the sentence in its article.

    from bot.page import open_page
    open_page(lambda: Bot.open(), port=7860)

Importing this package is cheap; Gradio is imported when the page is opened.
"""

import argparse
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ingest.errors import SettingsError

if TYPE_CHECKING:
    from bot.page.loader import AsksArticles
    from bot.settings import Settings

__all__ = ["add_arguments", "open_page", "page_arguments"]

_OWN_NAMES = "127.0.0.1,localhost,::1"
FEEDBACK_FILE = Path("feedback") / "feedback.jsonl"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the page's options to ``parser``; ``page_arguments`` turns what was given into ``open_page``'s keywords."""
    parser.add_argument(
        "--host", default="127.0.0.1", help="address to listen on; other than this machine needs --users"
    )
    parser.add_argument("--port", type=int, default=7860, help="port to listen on (default 7860)")
    parser.add_argument("--users", type=Path, metavar="FILE", help="who may log in: one user:password a line")
    parser.add_argument("--mcp", action="store_true", help="also offer the answers as a tool for assistants (MCP)")
    parser.add_argument("--open", action="store_true", help="open the page in the browser")


def page_arguments(given: argparse.Namespace) -> dict[str, Any]:
    """Keywords for ``open_page``. Raises SettingsError for a file of users that cannot be used."""
    from bot.page.access import check_host, read_users

    users = read_users(given.users) if given.users else None
    check_host(given.host, users)
    return {"host": given.host, "port": given.port, "auth": users, "mcp": given.mcp, "inbrowser": given.open}


def open_page(
    bot_factory: "Callable[[], AsksArticles]",
    *,
    host: str = "127.0.0.1",
    port: int = 7860,
    auth: Mapping[str, str] | None = None,
    mcp: bool = False,
    inbrowser: bool = False,
    settings: "Settings | None" = None,
    feedback_file: Path = FEEDBACK_FILE,
    block: bool = True,
) -> Any:
    """Serve the page on ``host`` and ``port`` until interrupted; the bot is opened behind it.

    ``auth`` maps users to passwords and is required when ``host`` is open to others. ``settings`` (Bot.open's) is
    needed for adding documents. With ``block`` False the running Gradio blocks are returned at once (close them with
    ``.close()``). Raises SettingsError when the page would be open to others without a password, the port is taken,
    or ``mcp`` is asked for without its package.
    """
    from bot.page.access import check_host, is_this_machine

    check_host(host, auth)
    if mcp:
        _check_mcp()
    # Before the import: Gradio reads these once. It would otherwise report each start to its makers.
    os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    # Gradio calls its own server once at the start; where a proxy is set, that call must not go there.
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = ",".join(filter(None, [os.environ.get("NO_PROXY"), _OWN_NAMES]))
    from bot.page.starting import window_first

    with window_first():
        from bot.page.loader import BotLoader
        from bot.page.serve import serve
        from bot.settings import Settings

        loader = BotLoader(bot_factory, start=False)
        blocks = serve(
            loader,
            host=host,
            port=port,
            auth=auth,
            mcp=mcp,
            inbrowser=inbrowser,
            settings=settings or Settings.load(),
            feedback_file=feedback_file,
            shared=not is_this_machine(host),
        )
    loader.start()  # now: Python does one thing at a time, and the browser is busy for a while
    if block:
        try:
            blocks.block_thread()  # ends quietly on Ctrl+C
        finally:
            blocks.close()
    return blocks


def _check_mcp() -> None:
    from importlib.util import find_spec

    if find_spec("mcp") is None:
        raise SettingsError(
            'the MCP tool needs one more package: python -m pip install -c constraints.txt "citewell[mcp]"'
        )
