"""The page's one public endpoint, for programs and, with ``--mcp``, for assistants."""

import json
from typing import Any

import gradio as gr
from gradio.events import api

from bot.page import limits
from bot.page.conversation import Conversations, person
from bot.page.loader import describe
from ingest.errors import CitewellError

DESCRIPTION = """Ask the articles a question.

Returns the whole reply as JSON. "level" comes first: none, see_doctor, urgent or emergency. At urgent and emergency
show "notice" before anything else. "text" is the reply as Markdown with marks like [1]; "citations" holds for each
mark the verbatim quote and its place in its article; "abstained" is true when the articles do not answer. Information
from the articles, not medical advice."""


def add_api(talk: Conversations) -> None:
    """Adds the endpoint ``/ask`` to the blocks that are being built."""

    def ask(
        question: str,
        history: list[dict[str, Any]] | None = None,
        explain: bool = False,
        request: gr.Request = None,  # type: ignore[assignment]  # filled in by Gradio
    ) -> dict[str, Any]:
        """Ask the articles a question and get the reply with its safety level and its citations.

        Args:
            question: the question, in plain words
            history: earlier messages, oldest first, each {"role": "user" or "assistant", "content": text}
            explain: also say which passages were found and why they were chosen
        """
        return answer(talk, question, history or [], explain, request)

    api(
        ask,
        api_name="ask",
        api_description=DESCRIPTION,
        concurrency_limit=limits.AT_WORK,
    )


def answer(
    talk: Conversations, question: str, history: list[dict[str, Any]], explain: bool, request: Any
) -> dict[str, Any]:
    """The reply as JSON-ready data, its safety level first. Raises gr.Error in words for the caller."""
    said = [{"role": str(turn.get("role", "")), "content": str(turn.get("content", ""))} for turn in history]
    refusal = talk.refusal_for(question, said, person(request))
    if refusal:
        raise gr.Error(refusal, print_exception=False)
    try:
        reply = talk.loader.bot().ask(question, said, explain=explain)
    except CitewellError as error:
        raise gr.Error(str(error), print_exception=False) from error
    except Exception as error:
        raise gr.Error(describe(error), print_exception=False) from None
    content: dict[str, Any] = json.loads(json.dumps({"level": reply.safety.level} | reply.as_dict()))
    return content


def answer_in_json(blocks: gr.Blocks) -> None:
    """Let the MCP tool answer with JSON too: Gradio would hand over what Python prints for a dictionary."""
    server: Any = blocks.mcp_server_obj
    as_text = server.postprocess_output_data

    def as_json(data: list[Any], root_url: str) -> Any:
        return as_text([json.dumps(item, ensure_ascii=False) for item in data], root_url)

    server.postprocess_output_data = as_json
