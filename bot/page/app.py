"""The page: what stands where, and what answers to what. Gradio carries the words; their HTML is our own."""

from collections.abc import Callable, Sequence
from typing import Any

import gradio as gr

from bot.page import export, limits, render, words
from bot.page.api import add_api
from bot.page.conversation import Conversations
from bot.page.documents import DocumentPanel
from bot.page.turns import Session, Turn

# The names in quotes are the events that page.js triggers; Gradio finds them here.
_CONNECT = "window.citewell.connect(element, trigger, server, ['ask', 'feedback', 'new'])"
PRIVATE: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
AT_ONCE: dict[str, Any] = {"queue": False, **PRIVATE}


class Page:
    """Builds the blocks: ``Page(conversations, panel).build()``. ``panel`` is None where no document can be added."""

    def __init__(self, talk: Conversations, panel: DocumentPanel | None) -> None:
        """``talk`` holds what happens, this class where it happens."""
        self._talk = talk
        self._panel = panel

    def build(self) -> gr.Blocks:
        """The page as Gradio blocks."""
        blocks = gr.Blocks(title="Citewell", analytics_enabled=False, fill_width=True, delete_cache=(3600, 3600))
        with blocks:
            self.session = gr.State(Session())  # each visitor gets a copy
            self.alarm = _html("", "alarm")
            _html(words.header(self._talk.shared, self._talk.locale), "top")
            with gr.Row(elem_id="panes"):
                with gr.Column(elem_id="talk"):
                    self._conversation()
                    self._composer()
                    self._options()
                    if self._panel is not None:
                        self._panel.build()
                with gr.Column(elem_id="reader-pane"):
                    _html(words.READER, "reader")
                    self.shelf = _html("", "shelf")
            self._wire(blocks)
            add_api(self._talk)
        return blocks

    def _conversation(self) -> None:
        def read_article(place: dict[str, Any]) -> str:  # a function: Gradio marks it, and a method cannot be marked
            return self._talk.article(place)

        self.start = _html(words.start(words.OPENING), "start")
        self.turns = _html("", "conversation", js_on_load=_CONNECT, server_functions=[read_article])
        self.status = _html(render.status(Session()), "status")

    def _composer(self) -> None:
        with gr.Column(elem_id="composer"):
            self.refusal = _html("", "refusal")
            with gr.Row(elem_id="ask-row"):
                self.question = gr.Textbox(
                    label="Your question",
                    placeholder="Type your question",
                    lines=1,
                    max_lines=8,
                    elem_id="question",
                    scale=1,
                )
                self.send = gr.Button("Ask", variant="primary", elem_id="send", scale=0, min_width=88)
                self.stop = gr.Button("Stop", elem_id="stop", visible=False, scale=0, min_width=88)
            _html(words.FOOT, "foot")

    def _options(self) -> None:
        with gr.Accordion("Keep, save and other options", open=False, elem_id="options"):
            _html(words.keeping(self._talk.shared), "keeping")
            self.keep = gr.Checkbox(
                False,
                label="Keep this conversation in this browser, on this device, until I switch this off",
                elem_id="keep",
            )
            self.explain = gr.Checkbox(False, label="Show how each answer was found", elem_id="explain")
            with gr.Row():
                self.markdown = gr.Button("Save as Markdown", elem_id="save-markdown")
                self.json = gr.Button("Save as JSON", elem_id="save-json")
            self.carrier = gr.Textbox(visible="hidden", elem_id="carrier", label="Conversation", container=False)

    def _wire(self, blocks: gr.Blocks) -> None:
        talk, session = self._talk, self.session
        drawn = [self.turns, self.alarm, self.status, self.start, self.stop]
        if self._panel is not None:
            self._panel.wire(talk.shelf, [self.start, self.shelf])
        blocks.load(talk.greet, None, [self.start, self.shelf], concurrency_limit=None, **PRIVATE)
        kept = "(session, _) => [session, citewell.kept()]"
        blocks.load(talk.restore, [session, self.carrier], [self.keep, *drawn], js=kept, **PRIVATE)
        # A new question does not wait for the reply before it to end: it may be the urgent one.
        asking: dict[str, Any] = {"outputs": [self.question, self.refusal, *drawn], "trigger_mode": "multiple"}
        asking |= {"concurrency_limit": limits.AT_WORK if talk.shared else None, **PRIVATE}
        typed = gr.on(
            [self.question.submit, self.send.click],
            talk.typed,
            [self.question, session, self.explain],
            **asking,
        )
        pressed = self.turns.ask(talk.pressed, [session, self.explain], **asking)
        stopped = self.stop.click(talk.halt, [session], drawn, **AT_ONCE)
        cleared = self.turns.new(talk.forget, [session], [self.refusal, *drawn], **AT_ONCE)
        self.turns.feedback(talk.judge, [session], [self.turns], **AT_ONCE)
        for event in (typed.then, pressed.then, stopped.then, cleared.then, self.keep.input):
            self._keep_on(event)
        self._save_on(self.markdown.click, export.as_markdown, "conversation.md", "text/markdown")
        self._save_on(self.json.click, export.as_json, "conversation.json", "application/json")

    def _keep_on(self, event: Callable[..., Any]) -> None:
        """The browser keeps the conversation if the person has asked for that, and forgets it if not."""
        carried = event(self._talk.kept, [self.session, self.keep], [self.carrier], **AT_ONCE)
        store = "(on, text) => citewell.keep(on, text)"
        carried.then(None, [self.keep, self.carrier], None, js=store, api_visibility="private")

    def _save_on(
        self, event: Callable[..., Any], written: Callable[[Sequence[Turn]], str], name: str, kind: str
    ) -> None:
        """The file is made in the browser: none is left on the server."""
        carried = event(lambda session: written(session.turns), [self.session], [self.carrier], **AT_ONCE)
        save = f"(text) => citewell.save({name!r}, {kind!r}, text)"
        carried.then(None, [self.carrier], None, js=save, api_visibility="private")


def _html(value: str, elem_id: str, **more: Any) -> gr.HTML:
    return gr.HTML(value, elem_id=elem_id, padding=False, apply_default_css=False, **more)
