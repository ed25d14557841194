"""A conversation as HTML. Every word from a document, a model or a person is escaped here or in markdown.py."""

import re
from collections.abc import Iterable, Sequence
from html import escape, unescape
from itertools import groupby

from bot.page.explain import explanation_html
from bot.page.export import answer_as_text
from bot.page.markdown import to_html
from bot.page.turns import Progress, Session, Turn
from bot.reply import Citation, Kind, Reply
from bot.safety.assessment import Finding, Level

_NOTICE_LABEL = {Level.EMERGENCY: "Emergency", Level.URGENT: "Today", Level.SEE_DOCTOR: "See a doctor"}
_GENTLE_LABEL = "You are not alone"
LONGEST_NAME = 90  # characters of a section's or an article's name
_TAG = re.compile(r"<[^>]*>")


def conversation(session: Session) -> str:
    """All turns of a session."""
    return "".join(turn_html(turn, last=turn is session.turns[-1]) for turn in session.turns)


def alarm(session: Session) -> str:
    """The bar that stays on the screen while the conversation's level is emergency; "" otherwise."""
    turn = session.alarm
    if turn is None or turn.reply is None:
        return ""
    said = (turn.reply.safety.advice or turn.reply.notice).split("\n\n")
    whom_to_call = next((part for part in said if "](tel:" in part), said[0])
    return (
        f'<div class="alarm{_gentle(turn.reply)}" role="region" aria-label="Emergency">'
        '<span class="sign" aria-hidden="true">!</span>'
        f'<div class="alarm-words">{to_html(whom_to_call, telephone=True)}</div>'
        f'<a class="alarm-more" href="#t{turn.number}">Read the notice</a></div>'
    )


def status(session: Session) -> str:
    """What a screen reader is told once a reply is there. An emergency speaks for itself, by its role."""
    turn = session.turns[-1] if session.turns else None
    return f'<div class="vh" role="status">{escape(_spoken(turn) if turn else "")}</div>'


def turn_html(turn: Turn, *, last: bool) -> str:
    """One question and what stands of its reply."""
    name = f"t{turn.number}"
    parts = [
        f'<article class="turn" id="{name}" aria-labelledby="{name}-q" data-progress="{turn.progress}">',
        f'<h2 class="question" id="{name}-q"><span class="vh">You asked: </span>{escape(turn.question)}</h2>',
    ]
    if turn.reply is not None:
        parts.append(_reply(turn, turn.reply, name, last))
    parts.append(_note(turn))
    return "".join(parts) + "</article>"


def suggestions(questions: Iterable[str], label: str) -> str:
    """Questions as buttons; pressing one asks it."""
    buttons = "".join(
        f'<li><button type="button" class="ask" data-ask="{escape(question)}">{escape(question)}</button></li>'
        for question in questions
    )
    return (
        f'<div class="suggestions"><h3>{escape(label)}</h3><ul class="choices">{buttons}</ul></div>' if buttons else ""
    )


def notice(reply: Reply, name: str) -> str:
    """The safety notice that opens a reply; "" without one."""
    if not reply.notice:
        return ""
    level = reply.safety.level
    role = "alert" if level is Level.EMERGENCY else "note"
    gentle = _gentle(reply)
    label = _GENTLE_LABEL if gentle else _NOTICE_LABEL.get(level, "Please note")
    return (
        f'<section class="notice {level}{gentle}" id="{name}-notice" role="{role}">'
        f'<p class="label"><span class="sign" aria-hidden="true">!</span>{label}</p>'
        f"{to_html(reply.notice, telephone=True)}{_reasons(reply.safety.findings)}</section>"
    )


def _gentle(reply: Reply) -> str:
    """The class of a notice to somebody who may harm themselves: as plain to see, but it must not shout."""
    raised = [finding for finding in reply.safety.findings if finding.level is Level.EMERGENCY]
    latest = max((finding.turn for finding in raised), default=0)
    said_now = [finding.rule for finding in raised if finding.turn == latest]
    return " gentle" if said_now and all(rule.startswith("self-harm") for rule in said_now) else ""


def place(citation: Citation) -> str:
    """Where a citation stands, in words: its section, else its article."""
    return _short(citation.section or citation.title or citation.article)


def _short(words: str) -> str:
    """A heading, cut where somebody wrote a paragraph as a heading."""
    return words if len(words) <= LONGEST_NAME else words[:LONGEST_NAME].rsplit(" ", 1)[0] + " …"


def _reply(turn: Turn, reply: Reply, name: str, last: bool) -> str:
    parts = [f'<div class="reply {reply.kind}">', notice(reply, name)]
    if reply.searched_for:
        parts.append(f'<p class="searched">Searched for: <q>{escape(reply.searched_for)}</q></p>')
    if reply.kind is Kind.DECLINE:
        parts.append('<p class="label">Not in these articles</p>')
    if reply.answer:
        links = {citation.number: _mark(citation, name) for citation in reply.citations}
        parts.append(f'<div class="answer">{to_html(reply.answer, links)}</div>')
    parts.append(_sources(reply, name))
    if turn.over:
        parts += [explanation_html(reply.explanation), _actions(turn, reply, name)]
        if last:
            label = "Questions these articles can answer" if reply.abstained else "You could also ask"
            parts.append(suggestions(reply.suggestions, label))
    return "".join(parts) + "</div>"


def _mark(citation: Citation, name: str) -> str:
    """The link that stands for ``[n]``. It leads to the source below the answer, and by script into the article."""
    return (
        f'<a class="cite" href="#{name}-s{citation.number}" '
        f'aria-label="Source {citation.number}: {escape(place(citation))}">{citation.number}</a>'
    )


def _sources(reply: Reply, name: str) -> str:
    """The places of the citations, under the title of their article."""
    if not reply.citations:
        return ""
    label = "Where these words stand (not an answer)" if reply.kind is Kind.DECLINE else "Where this stands"
    lists = "".join(
        f'<p class="of">{escape(_short(title))}</p><ol>'
        + "".join(
            f'<li id="{name}-s{citation.number}">{_opener(citation, str(citation.number))}'
            f"{_quote(citation, reply.answer)}</li>"
            for citation in group
        )
        + "</ol>"
        for title, group in groupby(reply.citations, key=lambda citation: citation.title or citation.article)
    )
    return f'<div class="sources"><h3>{label}</h3>{lists}</div>'


def _opener(citation: Citation, label: str) -> str:
    """A link that opens the article at a citation; the script reads the place from its data."""
    spoken = f"Source {label}: " if citation.number else "Open in its article: "
    return (
        f'<a class="source" href="#reader" data-article="{escape(citation.article)}" '
        f'data-number="{citation.number}" data-start="{citation.start}" data-end="{citation.end}">'
        f'<span class="number" aria-hidden="true">{label}</span> <span class="vh">{spoken}</span>'
        f'<span class="section">{escape(place(citation))}</span></a>'
    )


def _quote(citation: Citation, answer: str) -> str:
    """The quote, where the answer does not say it word for word anyway."""
    said = " ".join(plain(to_html(answer)).split())
    if " ".join(citation.quote.split()) in said:
        return ""
    return f"<blockquote>{escape(citation.quote)}</blockquote>"


def _reasons(findings: Sequence[Finding]) -> str:
    signs = dict.fromkeys((finding.matched, finding.sign, finding.warning) for finding in findings)
    rows = "".join(
        f"<li>You wrote <q>{escape(matched)}</q>: {escape(sign)}"
        + (f'<br><span class="warning">The article says: <q>{escape(warning)}</q></span>' if warning else "")
        + "</li>"
        for matched, sign, warning in signs
    )
    return f"<details><summary>Why you see this</summary><ul>{rows}</ul></details>" if rows else ""


def _actions(turn: Turn, reply: Reply, name: str) -> str:
    if reply.kind is Kind.GREETING:
        return ""
    copy = ""
    if reply.kind is not Kind.EMERGENCY:
        copy = (
            f'<button type="button" class="copy" data-copy="{name}-text">Copy with sources</button>'
            f'<pre hidden id="{name}-text">{escape(answer_as_text(turn))}</pre>'
        )
    return f'<div class="actions">{copy}{_feedback(turn, name)}</div>'


def _feedback(turn: Turn, name: str) -> str:
    if turn.feedback:
        return f'<p class="thanks">{escape(turn.feedback)}</p>'
    return (
        f'<details class="feedback"><summary>Was this helpful?</summary><form data-turn="{turn.number}">'
        f"<fieldset><legend>Was this helpful?</legend>"
        f'<label><input type="radio" name="{name}-helpful" value="yes" required> Helpful</label> '
        f'<label><input type="radio" name="{name}-helpful" value="no"> Not helpful</label></fieldset>'
        f'<label for="{name}-reason">Why? (you may leave this empty)</label>'
        f'<textarea id="{name}-reason" rows="2" maxlength="2000"></textarea>'
        "<p>If you agree, this question, the ones before it, the reply and your words are written to a file on the "
        "computer that runs this page (feedback/feedback.jsonl). They are sent nowhere else.</p>"
        '<button type="submit">I agree, write it to the file</button></form></details>'
    )


def _note(turn: Turn) -> str:
    if turn.progress is Progress.STOPPED:
        return (
            '<p class="note">Stopped. What stands above was checked against the articles; the rest was not written.</p>'
        )
    if turn.progress is Progress.FAILED:
        return f'<p class="note failed" role="alert">{escape(turn.note)}</p>'
    if turn.over:
        return ""
    return f'<p class="note waiting">{escape(turn.note or "Reading your question.")}</p>'


def _spoken(turn: Turn) -> str:
    if turn.progress is Progress.STOPPED:
        return "Stopped."
    if turn.reply is None or not turn.over:
        return turn.note
    if turn.reply.safety.level is Level.EMERGENCY and not turn.reply.safety.persisted:
        return ""
    words = plain(to_html(re.sub(r" ?(?<!\\)\[\d+\]", "", turn.reply.text)))
    number = len(turn.reply.citations)
    return f"{words} {number} source{'' if number == 1 else 's'}." if number else words


def plain(html: str) -> str:
    """The words of HTML that this package made."""
    return " ".join(unescape(_TAG.sub(" ", html)).split())
