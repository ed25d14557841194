"""Gradio's own parts in the page's colours. The colours themselves stand in assets/page.css, light and dark."""

import gradio as gr

# Names of fonts that systems have; nothing is fetched.
_TEXT = ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "sans-serif"]
_MONO = ["ui-monospace", "SFMono-Regular", "Menlo", "Consolas", "monospace"]


def theme() -> gr.themes.Base:
    """The theme for ``launch``."""
    base = gr.themes.Base(font=_TEXT, font_mono=_MONO, text_size="lg", radius_size="md")
    shared = {
        "body_background_fill": "var(--cw-page)",
        "body_text_color": "var(--cw-ink)",
        "body_text_color_subdued": "var(--cw-soft)",
        "background_fill_primary": "var(--cw-paper)",
        "background_fill_secondary": "var(--cw-page)",
        "block_background_fill": "var(--cw-paper)",
        "block_label_text_color": "var(--cw-ink)",
        "block_title_text_color": "var(--cw-ink)",
        "block_info_text_color": "var(--cw-soft)",
        "border_color_primary": "var(--cw-line)",
        "input_background_fill": "var(--cw-paper)",
        "input_border_color": "var(--cw-edge)",
        "input_border_color_focus": "var(--cw-accent)",
        "input_placeholder_color": "var(--cw-soft)",
        "link_text_color": "var(--cw-accent)",
        "button_primary_background_fill": "var(--cw-accent)",
        "button_primary_background_fill_hover": "var(--cw-accent-strong)",
        "button_primary_text_color": "var(--cw-on-accent)",
        "button_secondary_background_fill": "var(--cw-paper)",
        "button_secondary_background_fill_hover": "var(--cw-hover)",
        "button_secondary_text_color": "var(--cw-ink)",
        "button_secondary_border_color": "var(--cw-edge)",
        "checkbox_background_color": "var(--cw-paper)",
        "checkbox_border_color": "var(--cw-edge)",
        "checkbox_label_text_color": "var(--cw-ink)",
        "checkbox_label_background_fill": "transparent",
    }
    dark = {f"{name}_dark": value for name, value in shared.items()}
    flat = {"block_border_width": "0px", "block_shadow": "none", "block_padding": "0px", "layout_gap": "0.75rem"}
    return base.set(**shared, **dark, **flat)
