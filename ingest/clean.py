"""Which spans of a text are no evidence: what a web page leaves behind, and fragments that a person has named.

Cleaning selects, it never rewrites: it returns spans, the text keeps every character. The rules hold for any
article. What is wrong with one article only stands in the ``fragments.toml`` beside it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

LINE = re.compile(r"[^\r\n\f\v\x85\u2028\u2029]+")

# A whole line is noise where one of these matches from its first to its last character. Only lines of at most
# LONGEST_LINE characters are tried: a paragraph that begins with "Share this" is a paragraph.
LONGEST_LINE = 160
LINE_RULES: tuple[tuple[str, str], ...] = (
    ("image credit", r"(?:image |photo |picture )?(?:source|credit|credits|courtesy)\s*:\s*(?:https?://)?[\w-]+(?:\.[\w-]+)+\S*"),
    ("image credit", r"(?:image|photo|picture|illustration)s?\s*(?:source|credit|credits|courtesy|by|from|via)\b.*"),
    ("image credit", r"(?:©|\(c\)|copyright)\s.*"),
    ("rights", r".*\ball rights reserved\b.*"),
    ("comment form", r"(?:leave|post|write|add) (?:a|your) (?:comment|reply).*|\d* ?comments?(?: \(\d+\))?|cancel reply"),
    ("sharing", r"(?:share|tweet|pin|email|print)(?: (?:this|on|via|with)\b[^.]*)?|follow us\b[^.]*"),
    ("subscription", r"(?:subscribe|sign up|join)\b[^.]*\b(?:newsletter|mailing list|email|updates|inbox)\b.*|subscribe(?: now)?|sign up|log in|sign in"),
    ("cookie notice", r".*\b(?:we|this (?:web)?site|our (?:web)?site) uses? cookies\b.*|(?:accept|reject|manage)(?: all)? cookies|cookie (?:policy|settings|preferences)"),
    ("advertisement", r"(?:advertisement|advertising|sponsored(?: content)?|sponsored by\b.*)"),
    ("navigation", r"(?:skip to (?:main )?content|back to top|table of contents|on this page|home|menu|search|next|previous|read more|learn more|see also)\W*"),
    ("navigation", r"(?:related|recommended|popular|recent|more) (?:articles?|posts?|reading|stories|topics)\W*|(?:tags|categories|filed under)\s*:.*"),
    ("navigation", r"(?:privacy policy|terms (?:of (?:use|service)|and conditions)|contact us|about us|disclaimer)(?:\s*\|.*)?"),
    ("page number", r"(?:page )?\d{1,4}(?: of \d{1,4})?|-\s*\d{1,4}\s*-"),
)  # fmt: skip
_LINE_RULES = tuple((why, re.compile(rf"\W*(?:{rule})\W*", re.IGNORECASE)) for why, rule in LINE_RULES)

# From the match to the end of its line.
TAIL_RULES: tuple[tuple[str, str], ...] = (
    ("reference list", r"^(?:\S+ ){0,2}(?:SOURCES|REFERENCES|BIBLIOGRAPHY)\s*:"),
    ("reference list", r"\b(?:References|Bibliography|Works Cited):?\s+(?:\d+\.\s+)?[A-Z][\w'’-]+,? (?:[A-Z]\.? ?){1,3}(?=,|\.|\s|$)"),
)  # fmt: skip
_TAIL_RULES = tuple((why, re.compile(rule)) for why, rule in TAIL_RULES)

# Sentences in which a text speaks of itself or to its reader, and says nothing of its subject.
_TEXT = r"(?:blog|article|post|blog post|guide|section|chapter|page|piece|video|infographic|blog sections?)"
SENTENCE_RULES: tuple[tuple[str, str], ...] = (
    ("speaks of itself", rf"\b(?:in|throughout) (?:this|the (?:next|following|previous)) {_TEXT}s?,? (?:we|you|I|readers?)\b"),
    ("speaks of itself", rf"^\W*(?:this|the (?:next|following)) {_TEXT} (?:will|explores?|discuss(?:es)?|covers?|looks?|aims?|provides?|explains?|examines?)\b"),
    ("speaks of itself", r"\breaders? (?:will|can|have|may)\b.{0,20}\b(?:find|learn|learned|discover|read)\b"),
    ("speaks of itself", r"\b(?:so|now)?,? ?let(?:['’]s| us) (?:dive|get started|take a (?:closer )?look|explore|begin|get into)\b"),
    ("speaks of itself", r"\bour (?:goal|aim|mission) is to help you\b|\b(?:keep|continue) reading\b|\bread on\b"),
)  # fmt: skip
_SENTENCE_RULES = tuple((why, re.compile(rule, re.IGNORECASE)) for why, rule in SENTENCE_RULES)


@dataclass(frozen=True, slots=True)
class Noise:
    """A span that is never evidence, and why. ``whole_line`` spans are in no passage at all."""

    start: int
    end: int
    why: str
    whole_line: bool = False


def find_noise(text: str, fragments: Iterable[tuple[str, str]] = ()) -> tuple[Noise, ...]:
    """The noise of a text in order of place. ``fragments`` are (quote, why); every occurrence of a quote counts."""
    found: list[Noise] = []
    for line in LINE.finditer(text):
        found.extend(_noise_of_line(text, line.start(), line.end()))
    for quote, why in fragments:
        start = text.find(quote)
        while start >= 0:
            found.append(Noise(start, start + len(quote), why))
            start = text.find(quote, start + len(quote))
    return tuple(sorted(found, key=lambda noise: (noise.start, noise.end)))


def speaks_of_itself(sentence: str) -> str:
    """Why a sentence says nothing of the article's subject, "" where it does."""
    if sentence.rstrip("\"'”’)]").endswith("?"):
        return "a question states nothing"
    if not any(character.isalpha() for character in sentence):
        return "no words"
    return next((why for why, rule in _SENTENCE_RULES if rule.search(sentence)), "")


def _noise_of_line(text: str, start: int, end: int) -> Iterable[Noise]:
    line = text[start:end]
    stripped = line.strip()
    if len(stripped) <= LONGEST_LINE:
        for why, rule in _LINE_RULES:
            if rule.fullmatch(stripped):
                yield Noise(start, end, why, whole_line=True)
                return
    for why, rule in _TAIL_RULES:
        match = rule.search(line)
        if match:
            yield Noise(start + match.start(), end, why)
            return
