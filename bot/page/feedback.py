"""What a person said of a reply, written to a local file when, and only when, that person agreed."""

import json
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.page.turns import Session, Turn

SCHEMA = 1
LONGEST_REASON = 2_000  # characters
LARGEST_FILE = 50_000_000  # bytes
_writing = threading.Lock()


def record(session: Session, turn: Turn, helpful: bool, reason: str, when: datetime | None = None) -> dict[str, Any]:
    """One line of the file, as ``python -m evals adopt`` reads it. Raises ValueError for a turn without a reply."""
    if turn.reply is None:
        raise ValueError("a turn without a reply cannot be judged")
    return {
        "schema": SCHEMA,
        "time": (when or datetime.now(UTC)).isoformat(timespec="seconds"),
        "question": turn.question,
        "history": session.history(before=turn.number),
        "kind": str(turn.reply.kind),
        "text": turn.reply.text,
        "citations": [{"article": c.article, "quote": c.quote} for c in turn.reply.citations],
        "helpful": helpful,
        "reason": reason[:LONGEST_REASON],
    }


def write(path: Path, line: dict[str, Any]) -> None:
    """Appends ``line`` to the JSON Lines file ``path``, which only its owner may read. Raises OSError."""
    with _writing:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LARGEST_FILE:
            raise OSError(f"{path.name} is full; move it away to collect more")
        path.touch(mode=0o600, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
