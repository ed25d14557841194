"""What programs can call: one endpoint, and the same as a tool for assistants where its package is installed."""

import json
from importlib.util import find_spec

import pytest

from bot.page import open_page
from bot.page.app import Page
from bot.page.conversation import Conversations
from bot.page.loader import BotLoader
from ingest.errors import SettingsError
from tests.page_bots import NOTICE, ScriptedBot


def test_one_endpoint_is_public_and_says_what_it_returns(tmp_path):
    talk = Conversations(BotLoader(ScriptedBot), locale="", feedback_file=tmp_path / "f", shared=False)
    offered = Page(talk, None).build().get_api_info()
    assert list(offered["named_endpoints"]) == ["/ask"]
    assert offered["unnamed_endpoints"] == {}
    endpoint = offered["named_endpoints"]["/ask"]
    assert [parameter["parameter_name"] for parameter in endpoint["parameters"]] == ["question", "history", "explain"]
    assert [parameter["parameter_has_default"] for parameter in endpoint["parameters"]] == [False, True, True]
    assert "citations" in endpoint["description"]


async def test_the_tool_for_assistants_answers_in_json_or_says_what_to_install(unused_tcp_port):
    if find_spec("mcp") is None:
        with pytest.raises(SettingsError, match=r"citewell\[mcp\]"):
            open_page(ScriptedBot, port=unused_tcp_port, mcp=True)
        return
    from mcp import ClientSession
    from mcp.client.streamable_http import streamable_http_client

    blocks = open_page(ScriptedBot, port=unused_tcp_port, mcp=True, block=False)
    try:
        url = f"http://127.0.0.1:{unused_tcp_port}/gradio_api/mcp/"
        async with streamable_http_client(url) as (read, write, _), ClientSession(read, write) as client:
            await client.initialize()
            assert [tool.name for tool in (await client.list_tools()).tools] == ["ask"]
            result = await client.call_tool("ask", {"question": "help me"})
    finally:
        blocks.close()
    reply = json.loads(result.content[0].text)
    assert next(iter(reply)) == "level"
    assert (reply["level"], reply["text"]) == ("emergency", NOTICE)
