"""Who may open the page: this machine alone by default; others only with a user and a password."""

import hmac
import ipaddress
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from bot.page.limits import RateLimit
from ingest.errors import SettingsError

SHORTEST_PASSWORD = 8
LOGINS_A_MINUTE = 10

# Nothing is loaded from, or sent to, another host, whatever words a document or a reply contains. Gradio's front end
# compiles its templates, hence unsafe-eval; its blobs are workers and downloads.
CONTENT_SECURITY_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; media-src 'self' data: blob:; worker-src 'self' blob:; "
    "connect-src 'self' blob: data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
)
_HEADERS = (
    (b"content-security-policy", CONTENT_SECURITY_POLICY.encode()),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
)

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]


def is_this_machine(host: str) -> bool:
    """True when a server on ``host`` is reachable from this machine alone."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def read_users(path: Path) -> dict[str, str]:
    """Users and passwords, one ``user:password`` a line; lines that begin with ``#`` are notes.

    Raises SettingsError with what to do when there are none or one cannot be used.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"the file of users {path} cannot be read: {error}") from error
    users: dict[str, str] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        user, colon, password = line.strip().partition(":")
        if not user or not colon or len(password) < SHORTEST_PASSWORD:
            raise SettingsError(
                f"line {number} of {path}: write user:password, the password of {SHORTEST_PASSWORD} characters or more"
            )
        users[user] = password
    if not users:
        raise SettingsError(f"the file of users {path} names nobody; write one user:password a line")
    return users


def check_host(host: str, users: Mapping[str, str] | None) -> None:
    """Raises SettingsError when the page would be open to others without a password."""
    if not is_this_machine(host) and not users:
        raise SettingsError(
            f"--host {host} opens the page to other machines, so it needs users: write one user:password a line "
            "in a file and give it with --users FILE"
        )


class Credentials:
    """Checks a user and a password in constant time, and slows down guessing for each user."""

    def __init__(self, users: Mapping[str, str]) -> None:
        """Passwords are kept as digests only."""
        self._digests = {user: _digest(password) for user, password in users.items()}
        self._attempts = RateLimit(LOGINS_A_MINUTE)

    def __call__(self, user: str, password: str) -> bool:
        """True for a right pair."""
        if not self._attempts.allow(user):
            return False
        expected = self._digests.get(user, b"\0" * 32)
        return hmac.compare_digest(expected, _digest(password)) and user in self._digests


class OwnOriginOnly:
    """ASGI middleware: forbids the browser to ask another host for anything."""

    def __init__(self, app: App) -> None:
        """Wraps ``app``."""
        self._app = app

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        """Adds the headers to each response."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *_HEADERS]
            await send(message)

        await self._app(scope, receive, send_with_headers if scope["type"] == "http" else send)


class NoUploads:
    """ASGI middleware: others than this machine add no documents, so they send no files."""

    def __init__(self, app: App) -> None:
        """Wraps ``app``."""
        self._app = app

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        """Answers 403 to an upload and passes on everything else."""
        if scope["type"] == "http" and scope["path"].rstrip("/").endswith("/upload"):
            await send({"type": "http.response.start", "status": 403, "headers": [(b"content-length", b"0")]})
            await send({"type": "http.response.body", "body": b""})
            return
        await self._app(scope, receive, send)


def _digest(password: str) -> bytes:
    return sha256(password.encode()).digest()
