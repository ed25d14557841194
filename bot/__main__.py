"""``python -m bot``: the page; ``ask "…"``: an answer in the terminal; ``rules``: the red-flag table for review.

Exit status of ask: 0 answered, 3 the articles do not answer, 4 emergency, 2 an error that the message explains.
"""

import argparse
import json
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ingest.errors import CitewellError

ANSWERED, ERROR, DECLINED, EMERGENCY = 0, 2, 3, 4
WIDTH = 88


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        match options.command:
            case "ask":
                return _ask(options)
            case "rules":
                return _rules()
            case _:
                return _page(options)
    except CitewellError as error:
        print(f"bot: {error}", file=sys.stderr)
        return ERROR


def _ask(options: argparse.Namespace) -> int:
    from bot.bot import Bot
    from bot.reply import Kind

    question = sys.stdin.read() if options.question == "-" else options.question
    reply = Bot.open(**_settings(options)).ask(question, explain=options.explain)
    print(json.dumps(reply.as_dict(), ensure_ascii=False, indent=2) if options.json else in_terminal(reply))
    return {Kind.EMERGENCY: EMERGENCY, Kind.DECLINE: DECLINED}.get(reply.kind, ANSWERED)


def in_terminal(reply: Any) -> str:
    """A reply as plain text: the words, then each quote with its number, article and section."""
    from bot.cite import plain_text

    parts = ["\n".join(textwrap.fill(line, WIDTH) if line else "" for line in plain_text(reply.text).split("\n"))]
    for citation in reply.citations:
        place = f"[{citation.number}] {citation.title}" + (f", “{citation.section}”" if citation.section else "")
        quote = textwrap.fill(f"“{citation.quote}”", WIDTH, initial_indent="    ", subsequent_indent="    ")
        parts.append(f"{place} ({citation.article}, {citation.start}–{citation.end})\n{quote}")
    if reply.suggestions:
        parts.append("You could ask:\n" + "\n".join(f"  - {question}" for question in reply.suggestions))
    return "\n\n".join(parts)


def _rules() -> int:
    from bot.safety import rules_document

    print(rules_document())
    return ANSWERED


def _page(options: argparse.Namespace) -> int:
    from bot.page import open_page, page_arguments
    from bot.settings import Settings

    given = _settings(options)

    def open_bot() -> Any:
        from bot.bot import Bot

        return Bot.open(**given)

    open_page(open_bot, settings=Settings.load(**given), **page_arguments(options))
    return ANSWERED


def _settings(options: argparse.Namespace) -> dict[str, Any]:
    given = {name: getattr(options, name, None) for name in ("corpus", "index", "embedder", "unit", "locale")}
    return {name: value for name, value in given.items() if value}


def _parser() -> argparse.ArgumentParser:
    from bot.page import add_arguments

    settings = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    settings.add_argument("--corpus", type=Path, nargs="+", help="files and folders of articles")
    settings.add_argument("--index", type=Path, help="folder of the index")
    settings.add_argument("--embedder", help="path or name of a sentence-transformers model on this machine")
    settings.add_argument("--unit", choices=("sentence", "passage"), help="what one vector stands for")
    settings.add_argument("--locale", help="country whose emergency numbers are shown, such as GB")
    parser = argparse.ArgumentParser(prog="python -m bot", description=__doc__, parents=[settings])
    add_arguments(parser)
    commands = parser.add_subparsers(dest="command")
    ask = commands.add_parser("ask", parents=[settings], help="answer one question in the terminal")
    ask.add_argument("question", help='the question; "-" reads it from standard input')
    ask.add_argument("--json", action="store_true", help="print the whole reply as JSON")
    ask.add_argument("--explain", action="store_true", help="with --json: also what was found and why it was chosen")
    commands.add_parser("rules", help="print the red-flag rules as a document for review")
    return parser


if __name__ == "__main__":
    sys.exit(main())
