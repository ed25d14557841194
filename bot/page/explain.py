"""How an answer was found, as HTML: whatever the reply's explanation holds, in its order."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any


def explanation_html(explanation: Mapping[str, Any] | None) -> str:
    """A fold-out with everything that the explanation holds; "" without one."""
    if not explanation:
        return ""
    body = _value(explanation, depth=0)
    return f'<details class="explanation"><summary>How this was found</summary>{body}</details>'


def _value(value: Any, depth: int) -> str:
    """Any JSON-ready value, as nested lists."""
    if isinstance(value, float):
        return f"{value:.3g}"
    if depth > 5 or isinstance(value, str) or not isinstance(value, Mapping | Sequence):
        return escape(
            "yes" if value is True else "no" if value is False else "–" if value in (None, "") else str(value)
        )
    if isinstance(value, Mapping):
        return _mapping(value, depth)
    return f"<ol>{''.join(f'<li>{_value(item, depth + 1)}</li>' for item in value)}</ol>" if value else "none"


def _mapping(value: Mapping[str, Any], depth: int) -> str:
    """Plain values on one line, the others below it under their names."""
    plainly = {
        key: item for key, item in value.items() if isinstance(item, str) or not isinstance(item, Mapping | Sequence)
    }
    line = " · ".join(
        f"<strong>{escape(_label(key))}</strong> {_value(item, depth + 1)}" for key, item in plainly.items()
    )
    rows = "".join(
        f"<dt>{escape(_label(key))}</dt><dd>{_value(item, depth + 1)}</dd>"
        for key, item in value.items()
        if key not in plainly
    )
    return (f"<p>{line}</p>" if line else "") + (f"<dl>{rows}</dl>" if rows else "")


def _label(key: object) -> str:
    return str(key).replace("_", " ")
