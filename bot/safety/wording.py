"""Tables of alternatives in the language of regular expressions, read as rows."""

import re
from functools import cached_property


def _joined(table: str) -> str:
    rows: list[str] = []
    lines = [line for line in table.splitlines() if line.strip()]
    for line in lines:
        if rows and _indent(line) > _indent(lines[0]):
            rows[-1] += line.lstrip()
        else:
            rows.append(line.lstrip())
    return "|".join(rows)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


class Words:
    """Whole words in lower or upper case, compiled when they are first looked for: most messages never ask."""

    def __init__(self, table: str) -> None:
        """Takes the alternatives: rows, joined by ``|``; a row that is indented goes on with the one above."""
        self._pattern = rf"\b(?:{_joined(table)})\b"

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, re.IGNORECASE)

    def search(self, text: str) -> re.Match[str] | None:
        """Where they stand first."""
        return self._compiled.search(text)

    def count(self, text: str) -> int:
        """How often they stand."""
        return len(self._compiled.findall(text))

    def without(self, text: str) -> str:
        """The text without them."""
        return self._compiled.sub("", text)
