"""Who may open the page, and that it asks nobody else for anything."""

import argparse

import pytest

from bot.page import add_arguments, open_page, page_arguments
from bot.page.access import LOGINS_A_MINUTE, Credentials, OwnOriginOnly, is_this_machine, read_users
from ingest.errors import SettingsError
from tests.page_bots import ScriptedBot


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "[::1]", "127.0.0.53"])
def test_this_machine(host):
    assert is_this_machine(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "example.org", ""])
def test_other_machines(host):
    assert not is_this_machine(host)


def test_opening_to_others_without_users_is_refused_and_says_what_to_do():
    with pytest.raises(SettingsError, match="--users FILE"):
        open_page(ScriptedBot, host="0.0.0.0")


def test_the_command_line_options_become_keywords(tmp_path):
    users = tmp_path / "users"
    users.write_text("# who\nanna:a long password\n\nbo:with:a colon in it\n", encoding="utf-8")
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    assert page_arguments(parser.parse_args([])) == {
        "host": "127.0.0.1",
        "port": 7860,
        "auth": None,
        "mcp": False,
        "inbrowser": False,
    }
    given = page_arguments(parser.parse_args(["--host", "0.0.0.0", "--users", str(users), "--mcp", "--open"]))
    assert given["auth"] == {"anna": "a long password", "bo": "with:a colon in it"}
    assert given["mcp"]
    with pytest.raises(SettingsError, match="--users FILE"):
        page_arguments(parser.parse_args(["--host", "0.0.0.0"]))


@pytest.mark.parametrize(
    ("content", "said"),
    [("", "names nobody"), ("anna", "line 1"), ("anna:short", "8 characters"), (":password1", "line 1")],
)
def test_a_file_of_users_that_cannot_be_used_says_why(tmp_path, content, said):
    path = tmp_path / "users"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError, match=said):
        read_users(path)


def test_a_missing_file_of_users_is_named(tmp_path):
    with pytest.raises(SettingsError, match="cannot be read"):
        read_users(tmp_path / "users")


def test_only_the_right_pair_opens_the_page():
    check = Credentials({"anna": "a long password"})
    assert check("anna", "a long password")
    assert not check("anna", "another password")
    assert not check("bo", "a long password")
    assert not check("", "")


def test_guessing_is_slowed_down_for_each_user():
    check = Credentials({"anna": "a long password", "bo": "b long password"})
    for number in range(LOGINS_A_MINUTE):
        assert not check("anna", f"guess {number}")
    assert not check("anna", "a long password")
    assert check("bo", "b long password")


async def test_every_response_forbids_other_hosts():
    sent = []

    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": [(b"a", b"b")]})

    async def send(message):
        sent.append(message)

    await OwnOriginOnly(app)({"type": "http"}, None, send)
    headers = dict(sent[0]["headers"])
    policy = headers[b"content-security-policy"].decode()
    assert headers[b"a"] == b"b"
    assert "default-src 'self'" in policy
    assert "http" not in policy
    assert "*" not in policy
