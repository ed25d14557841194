"""Reply text to HTML: a small, closed part of Markdown, with the marks ``[n]`` as links and every word escaped."""

import re
from collections.abc import Mapping, MutableMapping, Sequence
from functools import lru_cache
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererProtocol
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

# Raw HTML, images, and links to anywhere are not among the rules: what they would have been stays visible as text.
_RULES = ["list", "blockquote", "heading", "emphasis", "escape", "entity", "newline", "backticks"]
_MARK = re.compile(r"\[(\d{1,4})\]")
_TELEPHONE = re.compile(r"\[([^\[\]\n]{1,80})\]\(tel:([+\d][\d ()-]{1,24})\)")


def to_html(text: str, links: Mapping[int, str] | None = None, *, telephone: bool = False) -> str:
    """HTML of ``text``; ``[n]`` becomes ``links[n]`` (trusted HTML) where there is one and stays text otherwise.

    With ``telephone`` links to ``tel:`` numbers are links too; meant for safety notices only.
    """
    html: str = _parser().render(text, {"links": links or {}, "telephone": telephone})
    return html


def telephone_link(label: str, number: str) -> str:
    """A link that a phone can call."""
    digits = re.sub(r"[^\d+]", "", number)
    return f'<a class="tel" href="tel:{digits}">{escape(label)}</a>'


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": False, "linkify": False, "breaks": True})
    parser.enable(_RULES)
    parser.inline.ruler.before("emphasis", "telephone", _telephone_rule)
    parser.inline.ruler.after("telephone", "mark", _mark_rule)
    # A reply's own headings stand below the page's (h1 the page, h2 the conversation, h3 the question).
    parser.add_render_rule("heading_open", _heading)
    parser.add_render_rule("heading_close", _heading)
    return parser


def _mark_rule(state: StateInline, silent: bool) -> bool:
    found = _MARK.match(state.src, state.pos)
    if found is None or int(found.group(1)) not in state.env["links"]:
        return False
    if not silent:
        token = state.push("html_inline", "", 0)
        token.content = state.env["links"][int(found.group(1))]
    state.pos = found.end()
    return True


def _telephone_rule(state: StateInline, silent: bool) -> bool:
    found = _TELEPHONE.match(state.src, state.pos) if state.env["telephone"] else None
    if found is None:
        return False
    if not silent:
        token = state.push("html_inline", "", 0)
        token.content = telephone_link(found.group(1), found.group(2))
    state.pos = found.end()
    return True


def _heading(
    self: RendererProtocol, tokens: Sequence[Token], at: int, options: Any, env: MutableMapping[str, Any]
) -> str:
    return '<p class="heading"><strong>' if tokens[at].nesting == 1 else "</strong></p>"
