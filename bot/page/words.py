"""The page's own words: what stands on it whatever is asked."""

from collections.abc import Iterable
from html import escape

from bot.page.export import DISCLAIMER
from bot.page.markdown import to_html
from bot.page.render import suggestions
from bot.safety.advice import numbers

OPENING = "Opening the articles. You can already type your question."
SLOW = "Opening the articles takes longer than expected. You can already type your question."
MOST_SUGGESTED = 5  # questions to start with; more would fill a phone
EMPTY = "Please type a question first."

FOOT = (
    f"<p><strong>{DISCLAIMER}</strong> No clinician has reviewed its rules for danger signs: "
    "if you are worried, get help whatever it says.</p>"
)
READER = (
    '<div class="reader-bar">'
    '<button type="button" class="reader-close" aria-label="Back to the conversation">← Back</button>'
    '<button type="button" class="reader-list">Articles</button><span class="reader-steps" hidden>'
    '<button type="button" class="reader-previous" aria-label="Previous source">‹</button>'
    '<span class="reader-where"></span>'
    '<button type="button" class="reader-next" aria-label="Next source">›</button></span></div>'
    '<div class="reader-body"></div>'
)


def header(shared: bool, locale: str) -> str:
    """The top of the page: its name, whom to call, and who else can open it."""
    emergency = f"Think it is an emergency? Do not wait for an answer: call {numbers(locale)}."
    opened = '<p class="shared">Open to other people on this network, with a password.</p>' if shared else ""
    return (
        '<header><div class="name"><h1>Citewell</h1><p>Answers from these articles, sentence by sentence</p></div>'
        '<nav aria-label="Page"><button type="button" class="new-talk">New conversation</button>'
        '<button type="button" class="show-list">Articles</button>'
        '<button type="button" class="switch-theme" aria-pressed="false">Dark</button></nav></header>'
        f'<div class="help">{to_html(emergency, telephone=True)}</div>{opened}'
    )


def start(waiting: str, questions: Iterable[str] = (), *, failed: bool = False) -> str:
    """What stands where the conversation will be: what this is, what it waits for, what to ask."""
    state = "failed" if failed else "opening" if waiting else "ready"
    kind = "failed" if failed else "waiting"
    first = tuple(questions)[:MOST_SUGGESTED]
    said = f'<p class="note {kind}" role="status">{escape(waiting)}</p>' if waiting else ""
    return (
        f'<div class="start" data-state="{state}"><p class="lead">Ask in your own words. Each sentence of an answer is '
        "taken from the articles, and its number opens the article at that sentence.</p>"
        f"{said}{suggestions(first, 'Questions to start with')}</div>"
    )


def keeping(shared: bool) -> str:
    """What happens to what a person types."""
    where = "This page is open to several people; each sees only their own conversation. " if shared else ""
    return (
        f"<p>{where}Nothing you type is stored or sent anywhere: the conversation is gone when you close or reload "
        "this tab, unless you choose to keep it.</p>"
    )


def refused(why: str) -> str:
    """Why a question was not taken."""
    return f'<p class="refusal" role="alert">{escape(why)}</p>'
