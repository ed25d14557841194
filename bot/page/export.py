"""A conversation as Markdown, as JSON and back; one answer as text. Citations go with the words wherever they go."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from bot.page.turns import Progress, Turn
from bot.reply import Citation, Kind, Reply
from bot.safety.assessment import Assessment, Finding, Level

SCHEMA = 1
LARGEST_KEPT = 5_000_000  # characters; what a browser keeps is refused beyond this
DISCLAIMER = "Information from these articles, not medical advice."


def as_markdown(turns: Sequence[Turn]) -> str:
    """The conversation with its citations."""
    parts = ["# Conversation with Citewell", f"*{DISCLAIMER}*"]
    for turn in turns:
        parts += [f"## {_escaped(turn.question)}", *_markdown_reply(turn)]
    return "\n\n".join(parts) + "\n"


def as_json(turns: Sequence[Turn]) -> str:
    """The conversation as ``from_json`` reads it; each reply as ``Reply.as_dict`` gives it."""
    content = {
        "schema": SCHEMA,
        "note": DISCLAIMER,
        "turns": [
            {
                "question": turn.question,
                "progress": turn.progress,
                "note": turn.note,
                "reply": None if turn.reply is None else turn.reply.as_dict(),
            }
            for turn in turns
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def from_json(text: str) -> list[Turn]:
    """The turns of an exported conversation. Raises ValueError for anything else."""
    if len(text) > LARGEST_KEPT:
        raise ValueError("the kept conversation is too large")
    try:
        content = json.loads(text)
        if content["schema"] != SCHEMA:
            raise ValueError("another version")
        return [_turn(number, item) for number, item in enumerate(content["turns"], start=1)]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("this is not a conversation that Citewell wrote") from error


def answer_as_text(turn: Turn) -> str:
    """One answer with its sources, to be pasted anywhere."""
    if turn.reply is None:
        return ""
    lines = [turn.question, "", turn.reply.text]
    if turn.reply.citations:
        lines += ["", "Sources:", *(_source(citation) for citation in turn.reply.citations)]
    return "\n".join([*lines, "", DISCLAIMER])


def _markdown_reply(turn: Turn) -> list[str]:
    if turn.reply is None:
        return [f"*No reply. {turn.note}*".replace(" *", "*")]
    parts = []
    if turn.reply.searched_for:
        parts.append(f"*Searched for: {_escaped(turn.reply.searched_for)}*")
    parts.append(turn.reply.text)
    if turn.progress is Progress.STOPPED:
        parts.append("*Stopped before the end.*")
    if turn.reply.citations:
        rows = [f"{c.number}. “{_escaped(c.quote)}”\n   {_escaped(_place(c))}" for c in turn.reply.citations]
        parts.append("**Sources**\n\n" + "\n".join(rows))
    return parts


def _source(citation: Citation) -> str:
    return f"[{citation.number}] “{' '.join(citation.quote.split())}” ({_place(citation)})"


def _place(citation: Citation) -> str:
    where = f"{citation.title or citation.article}, {citation.section}" if citation.section else citation.title
    return f"{where} ({citation.article}, characters {citation.start} to {citation.end})"


def _escaped(text: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    return "".join("\\" + char if char in "\\`*_[]<>#|~&!" else char for char in " ".join(text.split()))


def _turn(number: int, item: Mapping[str, Any]) -> Turn:
    reply = None if item["reply"] is None else _reply(item["reply"])
    progress = Progress(item["progress"])
    over = progress if progress not in (Progress.WAITING, Progress.WRITING) else Progress.STOPPED
    return Turn(number, _text(item["question"]), reply, over, _text(item["note"]))


def _reply(item: Mapping[str, Any]) -> Reply:
    return Reply(
        question=_text(item["question"]),
        kind=Kind(item["kind"]),
        notice=_text(item["notice"]),
        answer=_text(item["answer"]),
        citations=tuple(_citation(part) for part in item["citations"]),
        safety=_assessment(item["safety"]),
        suggestions=tuple(_text(part) for part in item["suggestions"]),
        searched_for=_text(item["searched_for"]),
    )


def _citation(item: Mapping[str, Any]) -> Citation:
    return Citation(
        number=_count(item["number"]),
        article=_text(item["article"]),
        title=_text(item["title"]),
        section=_text(item["section"]),
        quote=_text(item["quote"]),
        start=_count(item["start"]),
        end=_count(item["end"]),
    )


def _assessment(item: Mapping[str, Any]) -> Assessment:
    findings = tuple(_finding(part) for part in item["findings"])
    return Assessment(Level(item["level"]), findings, _text(item["advice"]), item["persisted"] is True)


def _finding(item: Mapping[str, Any]) -> Finding:
    return Finding(
        rule=_text(item["rule"]),
        level=Level(item["level"]),
        matched=_text(item["matched"]),
        turn=_count(item["turn"]),
        start=_count(item["start"]),
        end=_count(item["end"]),
        sign=_text(item["sign"]),
        source=_text(item["source"]),
        warning=_text(item["warning"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text expected")
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError("a number expected")
    return value
