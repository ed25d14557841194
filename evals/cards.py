"""One case as HTML: what was asked, what came, the evidence marked, what speaks against it. All text is escaped."""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

from evals.evidence import Place
from evals.result import CaseResult
from evals.wording import MARK

RETRIEVED_SHOWN = 10


def card(case: CaseResult, *, is_open: bool) -> str:
    """The case as a <details> element that the page's filters can read."""
    kinds = " ".join(_words(kind) for kind in (case.case.category, case.case.sign, *case.case.tags) if kind)
    body = [
        _objections(case),
        f'<div class="talk">{"".join(_talk(case))}</div>',
        _evidence(case),
        _retrieved(case),
        _foot(case),
    ]
    return (
        f'<details class="case {case.outcome}" id="{_words(case.id)}" data-set="{_words(case.set)}"'
        f' data-outcome="{case.outcome}" data-expect="{case.case.expect}" data-kinds="{kinds}"'
        f"{' open' if is_open else ''}>"
        f'<summary><span class="dot" title="{case.outcome}"></span><code>{escape(case.id)}</code>'
        f'<span class="ask">{escape(case.case.messages[-1])}</span>'
        f'<span class="why">{escape(_why(case))}</span></summary>{"".join(body)}</details>'
    )


def _why(case: CaseResult) -> str:
    if case.error:
        return "error"
    first = case.objections[0].partition(":")[0].removesuffix(", accepted") if case.objections else ""
    return first + (f" +{len(case.objections) - 1}" if len(case.objections) > 1 else "")


def _objections(case: CaseResult) -> str:
    reasons = [f"error: {case.error}"] if case.error else list(case.objections)
    return f'<ul class="objections">{"".join(f"<li>{escape(one)}</li>" for one in reasons)}</ul>' if reasons else ""


def _talk(case: CaseResult) -> Iterator[str]:
    levels = case.case.expected_levels
    before = case.case.bot_before_each_turn or tuple("" for _ in case.case.messages)
    for number, message in enumerate(case.case.messages):
        if before[number]:
            yield f'<p class="bot set"><small>the case has the bot say</small>{escape(before[number])}</p>'
        yield f'<p class="user">{escape(message)}</p>'
        if number >= len(case.turns):
            continue
        turn = case.turns[number]
        badge = ""
        if levels[number]:
            right = "ok" if turn.level in levels[number] else "off"
            badge = (
                f'<span class="level {right}">{turn.level}</span>'
                f"<small> accepted: {escape(', '.join(levels[number]))}</small>"
            )
        elif turn.level != "none":
            badge = f'<span class="level">{escape(turn.level)}</span>'
        rules = f"<small> rules: {escape(', '.join(turn.rules))}</small>" if turn.rules else ""
        head = f"<small>{escape(turn.kind)}</small>{badge}{rules}"
        yield f'<div class="bot">{head}<div>{reply_html(turn.text)}</div></div>'


def reply_html(text: str) -> str:
    """The reply's Markdown made safe: everything escaped, then marks and bold text dressed; numbers to call as text."""
    shown = MARK.sub(r'<sup class="mark">\1</sup>', escape(text))
    shown = re.sub(r"\[([^\[\]\n]+?)\s*\]\(tel:\d+\)", r"\1", shown)
    return re.sub(r"\*\*([^*\n]+)\*\*", r"<strong>\1</strong>", shown)


def _evidence(case: CaseResult) -> str:
    gold_places = [Place(one["article"], *place) for one in case.gold for place in one["places"]]
    wanted = "".join(
        f'<li class="{"ok" if one["cited"] else "off"}"><small>{escape(one["article"])}</small>'
        f"<q>{escape(one['quote'])}</q></li>"
        for one in case.gold
    )
    cited = "".join(_quote(one, gold_places) for one in case.reply.get("citations", ()))
    title = "Gold evidence" + (", any one suffices" if case.case.any_of else "")
    return _columns([(title, wanted, "gold"), ("Cited", cited, "quotes")])


def _columns(parts: Sequence[tuple[str, str, str]]) -> str:
    shown = [
        f"<div><h4>{escape(title)}</h4><ul class='{kind}'>{items}</ul></div>" for title, items, kind in parts if items
    ]
    return f'<div class="evidence">{"".join(shown)}</div>' if shown else ""


def _quote(citation: Mapping[str, Any], gold: Sequence[Place]) -> str:
    number = f'<sup class="mark">{citation["number"]}</sup>' if citation["number"] else ""
    place = " · ".join(part for part in (citation["article"], citation["section"]) if part)
    span = Place(citation["article"], citation["start"], citation["end"])
    where = f"{place} · {citation['start']}–{citation['end']}"
    return f"<li>{number}<small>{escape(where)}</small><q>{marked(citation['quote'], span, gold)}</q></li>"


def marked(quote: str, span: Place, gold: Sequence[Place]) -> str:
    """The escaped quote with the characters that gold evidence also has inside <mark>."""
    is_gold = [
        any(one.article == span.article and one.start <= at < one.end for one in gold)
        for at in range(span.start, span.start + len(quote))
    ]
    pieces, begin = [], 0
    for at in range(1, len(quote) + 1):
        if at == len(quote) or is_gold[at] != is_gold[begin]:
            piece = escape(quote[begin:at])
            pieces.append(f"<mark>{piece}</mark>" if is_gold[begin] else piece)
            begin = at
    return "".join(pieces)


def _retrieved(case: CaseResult) -> str:
    found = case.explanation.get("retrieved") or ()
    if not found:
        return ""
    gold = [Place(one["article"], *place) for one in case.gold for place in one["places"]]
    top = max((one.get("score") or 0 for one in found), default=1) or 1
    rows = []
    for rank, one in enumerate(found[:RETRIEVED_SHOWN], start=1):
        span = Place(one["article"], one["start"], one["end"])
        hit = ' class="hit"' if any(place.touches(span) for place in gold) else ""
        score = one.get("score") or 0
        width = max(0, 60 * score / top)
        rows.append(
            f"<tr{hit}><td>{rank}</td><td><svg viewBox='0 0 60 8' class='score'><rect width='{width:.0f}' height='8'"
            f" rx='2'/></svg></td><td>{score:.3f}</td><td>{marked(one.get('text', ''), span, gold)}</td></tr>"
        )
    declined = case.explanation.get("declined")
    why = f"<p><small>declined because: {escape(str(declined))}</small></p>" if declined else ""
    return f'<details class="found"><summary>What was found</summary>{why}<table>{"".join(rows)}</table></details>'


def _foot(case: CaseResult) -> str:
    scores = " · ".join(f"{name} {sum(v) / len(v):.2f}" for name, v in case.scores.items() if name != "passed")
    facts = [("expected", case.case.expect), ("kind", case.case.category), ("sign", case.case.sign)]
    facts += [("tags", ", ".join(case.case.tags)), ("labelled by", case.case.labelled_by), ("note", case.case.note)]
    facts += [("understood as", str(case.reply.get("searched_for") or "")), ("scores", scores)]
    rows = "".join(f"<dt>{name}</dt><dd>{escape(value)}</dd>" for name, value in facts if value)
    return f'<dl class="foot">{rows}</dl>'


def _words(text: str) -> str:
    return escape(text.replace(" ", "_"), quote=True)
