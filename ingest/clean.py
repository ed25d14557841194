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
_SITE = r"(?:we|this (?:web)?site|our (?:web)?site)"
_WORK = r"(?:this|the) (?:article|post|page|story|blog|recipe|video|link)"
LINE_RULES: tuple[tuple[str, str], ...] = (
    (
        "image credit",
        r"(?:image |photo |picture )?(?:sources?|credits?|courtesy)\s*:\s*(?:https?://)?[\w-]+(?:\.[\w-]+)+\S*",
    ),
    ("image credit", r"(?:image|photo|picture|illustration)\s*(?:source|credit|courtesy)s?\b.*"),
    ("image credit", r"(?:image|photo|picture|illustration) (?:by|via) (?-i:[A-Z]).*"),
    ("rights", r"(?:©|\(c\)|copyright)\s.*|.*\ball rights reserved\b.*"),
    ("comment form", r"(?:leave|post|write|add) (?:a|your) (?:comment|reply).*|cancel reply"),
    ("comment form", r"(?:\d+ )?comments?(?: \(\d+\))?"),
    ("sharing", rf"(?:share|tweet|pin|email|print)(?: {_WORK}| this| it)?(?: (?:on|via) \w+)?|follow us\b[^.]*"),
    ("subscription", r"(?:subscribe|sign up|join)\b[^.]*\b(?:newsletter|mailing list|email|updates|inbox)\b.*"),
    ("subscription", r"subscribe(?: now)?|sign up|log in|sign in"),
    ("cookie notice", rf".*\b{_SITE} uses? cookies\b.*|(?:accept|reject|manage)(?: all)? cookies"),
    ("cookie notice", r"cookie (?:policy|settings|preferences)"),
    ("advertisement", r"(?:advertisement|advertising|sponsored(?: content)?|sponsored by\b.*)"),
    (
        "navigation",
        r"skip to (?:main )?content|back to top|table of contents|on this page|home|menu|search|next|previous",
    ),
    ("navigation", r"(?:read|learn) more|see also|contact us|about us|disclaimer|privacy policy(?:\s*\|.*)?"),
    ("navigation", r"(?:related|recommended|popular|recent|more) (?:articles?|posts?|reading|stories|topics)"),
    ("navigation", r"(?:tags|categories|filed under)\s*:.*|terms (?:of (?:use|service)|and conditions)"),
    ("page number", r"(?:page )?\d{1,4}(?: of \d{1,4})?|-\s*\d{1,4}\s*-"),
)
_LINE_RULES = tuple((why, re.compile(rf"\W*(?:{rule})\W*", re.IGNORECASE)) for why, rule in LINE_RULES)

# From the match to the end of its line.
_REFERENCES = r"(?:References|Bibliography|Works Cited)"
TAIL_RULES: tuple[tuple[str, str], ...] = (
    ("reference list", r"^(?:\S+ ){0,2}(?:SOURCES|REFERENCES|BIBLIOGRAPHY)\s*:"),
    ("reference list", rf"\b{_REFERENCES}:?\s+(?:\d+\.\s+)?[A-Z][\w'’-]+,? (?:[A-Z]\.? ?){{1,3}}(?=,|\.|\s|$)"),
)
_TAIL_RULES = tuple((why, re.compile(rule)) for why, rule in TAIL_RULES)

# Under one of these headings nothing is evidence.
SECTION_RULE = re.compile(
    r"\W*(?:references?(?: list)?|(?:our )?sources?|bibliography|works cited|citations?|footnotes|further reading|"
    r"external links|see also|related (?:articles?|posts?|reading|topics)|about the authors?|share this|comments?)\W*",
    re.IGNORECASE,
)

# Sentences in which a text speaks of itself or to its reader, and says nothing of its subject.
_TEXT = r"(?:blog|article|post|blog post|guide|section|chapter|page|piece|video|infographic|blog section)s?"
_OTHER = r"(?:this|the (?:next|following|previous))"
_TELLS = r"(?:will|explores?|discuss(?:es)?|covers?|looks?|aims?|provides?|explains?|examines?)"
_ITSELF = "speaks of itself"
SENTENCE_RULES: tuple[tuple[str, str], ...] = (
    (_ITSELF, rf"\b(?:in|throughout) {_OTHER} {_TEXT},? (?:we|you|I|readers?)\b"),
    (_ITSELF, rf"^\W*(?:this|the (?:next|following)) {_TEXT} {_TELLS}\b"),
    (_ITSELF, r"\breaders? (?:will|can|have|may)\b.{0,20}\b(?:find|learn|learned|discover|read)\b"),
    (_ITSELF, r"\blet(?:['’]s| us) (?:dive|get started|take a (?:closer )?look|explore|begin|get into)\b"),
    (_ITSELF, r"\bour (?:goal|aim|mission) is to help you\b|^\W*(?:keep|continue) reading\b|^\W*read on\b"),
)
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
