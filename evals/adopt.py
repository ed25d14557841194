"""Feedback from the page as cases that wait for a label.

What a person marked as helpful proposes its own citations as gold; what they marked as not helpful proposes nothing.
Every case carries the tag to_label, which ``python -m evals check`` reports until somebody has decided and removed it.
These are people's own words: read them before you share them.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict

from evals.cases import Case, CasesError, Gold, as_line, read_set
from evals.check import TO_LABEL


class Cited(BaseModel):
    """A citation as the page's feedback keeps it."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    article: str
    quote: str


class Feedback(BaseModel):
    """One line of the page's feedback file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    time: str = ""
    question: str
    history: tuple[Mapping[str, Any], ...] = ()
    kind: str = ""
    text: str = ""
    citations: tuple[Cited, ...] = ()
    helpful: bool
    reason: str = ""


def adopt(feedback: Path, out: Path) -> int:
    """Append to ``out`` what it does not have yet; how many cases came in. Raises CasesError for a bad line."""
    known = {case.id for case in read_set(out).cases} if out.exists() else set()
    fresh: dict[str, Case] = {}
    for one in read_feedback(feedback):
        case = as_case(one)
        if case.id not in known:
            fresh[case.id] = case
    if fresh:
        out.parent.mkdir(parents=True, exist_ok=True)
        with out.open("a", encoding="utf-8") as file:
            file.writelines(as_line(case) + "\n" for case in fresh.values())
    return len(fresh)


def read_feedback(path: Path) -> Iterator[Feedback]:
    """The lines of the page's feedback file."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CasesError(f"{path}: cannot be read ({error})") from error
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            data = json.loads(line)
            if data.pop("schema", 1) != 1:
                raise CasesError(f"{path}:{number}: feedback of another version than 1")
            yield Feedback.model_validate(data)
        except (ValueError, AttributeError, TypeError) as error:
            raise CasesError(f"{path}:{number}: no feedback of the page: {error}") from error


def as_case(one: Feedback) -> Case:
    """The feedback as a case to be labelled."""
    turns, before = _conversation(one)
    gold = tuple(Gold(article=cited.article, quote=cited.quote) for cited in one.citations)
    answered = one.helpful and bool(gold)
    declined = one.helpful and one.kind == "decline"
    note = f"{'helpful' if one.helpful else 'not helpful'}: {one.reason}".rstrip(": ")
    return Case(
        version=1,
        id="fb-" + sha256(json.dumps([turns, one.time]).encode()).hexdigest()[:10],
        question="" if len(turns) > 1 else turns[0],
        turns=tuple(turns) if len(turns) > 1 else (),
        bot_before_each_turn=tuple(before) if any(before) else (),
        expect="answer" if answered else "decline" if declined else "any",
        gold=gold if answered else (),
        any_of=answered and len(gold) > 1,
        tags=(TO_LABEL,),
        note=note,
    )


def _conversation(one: Feedback) -> tuple[list[str], list[str]]:
    """The user's messages, and what the bot said before each."""
    turns: list[str] = []
    before: list[str] = []
    said = ""
    for message in (*one.history, {"role": "user", "content": one.question}):
        if message.get("role") == "user":
            turns.append(_text(message.get("content")))
            before.append(said)
            said = ""
        else:
            said = _text(message.get("content"))
    return turns, before


def _text(content: object) -> str:
    """A message's text; a page keeps it as a string or as a list of typed parts."""
    if isinstance(content, str):
        return content
    parts: Sequence[Any] = content if isinstance(content, list) else []
    return "\n".join(str(part.get("text", "")) for part in parts if isinstance(part, Mapping))
