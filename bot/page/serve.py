"""Starts the web server: the page first, the bot behind it."""

import sys
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import gradio as gr
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware

from bot.page import limits
from bot.page.access import Credentials, NoUploads, OwnOriginOnly
from bot.page.api import answer_in_json
from bot.page.app import Page
from bot.page.conversation import Conversations
from bot.page.documents import DocumentPanel, Documents
from bot.page.loader import BotLoader
from bot.page.starting import one_application
from bot.page.theme import theme
from bot.settings import Settings
from ingest.errors import SettingsError

ASSETS = files("bot.page") / "assets"
_OWN_NAMES = ["127.0.0.1", "localhost", "[::1]", "["]  # the last: what remains of [::1]:7860 before the first colon


def serve(
    loader: BotLoader,
    *,
    host: str,
    port: int,
    auth: Mapping[str, str] | None,
    mcp: bool,
    inbrowser: bool,
    settings: Settings,
    feedback_file: Path,
    shared: bool,
) -> gr.Blocks:
    """Start serving and return the running blocks. Raises SettingsError when the port is taken."""
    panel = None if shared else DocumentPanel(Documents(loader, settings, _build))
    talk = Conversations(loader, locale=settings.locale, feedback_file=feedback_file, shared=shared)
    with one_application():
        blocks = Page(talk, panel).build()
        blocks.queue(max_size=limits.IN_LINE if shared else None, default_concurrency_limit=limits.AT_WORK)
    try:
        _, url, _ = blocks.launch(
            **_looks(),
            server_name=host,
            server_port=port,
            auth=Credentials(auth) if auth else None,
            auth_message="This page is open to the people it was set up for.",
            mcp_server=mcp,
            inbrowser=inbrowser,
            max_file_size=limits.DOCUMENT_BYTES,
            app_kwargs={"middleware": _middleware(shared)},
            **_QUIET,
        )
    except OSError as error:
        raise SettingsError(f"port {port} on {host} cannot be used ({error}); choose another with --port") from error
    if mcp:
        answer_in_json(blocks)
    print(f"Citewell is at {url} (Ctrl+C ends it)", file=sys.stderr)
    if shared:
        print("Open to others: put a proxy with HTTPS before it, or passwords travel in clear.", file=sys.stderr)
    return blocks


def _build(settings: Settings) -> None:
    from bot.library import build  # which imports the search: not needed before the page is there

    build(settings)


# Nothing is shared, recorded, monitored or sent, whatever the environment says.
_QUIET: dict[str, Any] = {
    "share": False,
    "quiet": True,
    "run_history": False,
    "enable_monitoring": False,
    "footer_links": [],
    "show_error": False,
    "prevent_thread_lock": True,
    "ssr_mode": False,
    "pwa": False,
    "allowed_paths": [],
    # Gradio asks itself for the page with a time limit and gives up on a busy machine; the server is up by then anyway.
    "_frontend": False,
    # Its one call to itself is plain HTTP: reading the certificates of the world's authorities for it takes time.
    "ssl_verify": False,
}


def _looks() -> dict[str, Any]:
    """Style and script stand in the page's head: Gradio would rewrite a style that it is given as such, and wrongly."""
    style, script = ((ASSETS / name).read_text(encoding="utf-8") for name in ("page.css", "page.js"))
    return {
        "theme": theme(),
        "head": f'<meta name="color-scheme" content="light dark"><style>{style}</style><script>{script}</script>',
    }


def _middleware(shared: bool) -> list[Middleware]:
    """Headers for all; no uploads from others; on this machine a check of the name it is called by (DNS rebinding)."""
    own_names = Middleware(TrustedHostMiddleware, allowed_hosts=_OWN_NAMES)
    return [Middleware(OwnOriginOnly), Middleware(NoUploads) if shared else own_names]
