"""Cases from a spreadsheet saved as CSV: the columns are the keys of the case format, a cell holds text.

Several values stand in one cell, one a line or with `` | `` between them; alternatives of a key point with `` / ``;
a gold quote is ``article.txt: the quote``. The levels after each turn and what else is accepted use the same signs.
"""

import csv
import io
from collections.abc import Iterator

LISTS = (
    "turns",
    "bot_before_each_turn",
    "must_not",
    "must_not_regex",
    "accept_levels",
    "level_after_each_turn",
    "tags",
)
FLAGS = ("any_of", "topic_change")
TRUE, FALSE = ("true", "yes", "1", "x"), ("false", "no", "0")


class SpreadsheetError(ValueError):
    """A row that cannot be read; the message begins with its line."""


def rows_of(text: str) -> Iterator[tuple[int, dict[str, object]]]:
    """Each row as (line, keys and values), empty cells left out. Comma, semicolon and tab are recognised."""
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        titles = [title.strip() for title in next(rows, [])]
        line = rows.line_num + 1
        for row in rows:
            if any(cell.strip() for cell in row[len(titles) :]):
                raise SpreadsheetError(
                    f"{line}: more cells than column titles; a cell with {delimiter!r} in it needs double quotes"
                )
            cells = {title: cell.strip() for title, cell in zip(titles, row, strict=False) if title and cell.strip()}
            if cells:
                yield line, {key: _value(line, key, cell) for key, cell in cells.items()}
            line = rows.line_num + 1
    except csv.Error as error:
        raise SpreadsheetError(f"{rows.line_num}: {error}") from error


def _value(line: int, key: str, cell: str) -> object:
    if key == "version":
        return int(cell) if cell.isdigit() else cell
    if key in FLAGS:
        if cell.lower() not in TRUE + FALSE:
            raise SpreadsheetError(f"{line}: {key} is yes or no, not {cell!r}")
        return cell.lower() in TRUE
    if key in LISTS:
        return _several(cell, keep_empty=key == "bot_before_each_turn")
    if key == "accept_after_each_turn":
        return [_alternatives(one) for one in _several(cell, keep_empty=True)]
    if key == "key_points":
        return [_alternatives(one) if " / " in one else one for one in _several(cell)]
    if key == "gold":
        return [_gold(line, one) for one in _several(cell)]
    return cell


def _several(cell: str, *, keep_empty: bool = False) -> list[str]:
    values = [part.strip() for row in cell.splitlines() for part in f" {row} ".split(" | ")]
    return values if keep_empty else [value for value in values if value]


def _alternatives(text: str) -> list[str]:
    return [part.strip() for part in text.split(" / ") if part.strip()]


def _gold(line: int, text: str) -> dict[str, str]:
    article, colon, quote = text.partition(": ")
    if not colon:
        raise SpreadsheetError(f"{line}: a gold quote is written as 'article.txt: the quote', not {text[:40]!r}")
    return {"article": article.strip(), "quote": quote.strip()}
