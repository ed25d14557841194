"""The nouns that a document is made of: article, section, passage, sentence.

Every offset counts characters (code points) of ``Article.text``, end exclusive, and for every span
``article.text[span.start:span.end] == span.text``.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the span that stands under it. ``title`` is "" for text before the first heading."""

    title: str
    order: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence or list item, the unit that is cited.

    ``lead_in`` is the sentence that introduces the list of which this one is an item ("These include:"),
    ``evidence`` is False for text that stays readable in the article but is never used to answer.
    """

    text: str
    start: int
    end: int
    order: int
    lead_in: int | None = None
    evidence: bool = True


@dataclass(frozen=True, slots=True)
class Passage:
    """Neighbouring sentences of one section (a paragraph, or a part of a long one)."""

    text: str
    start: int
    end: int
    order: int
    section: Section
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """A source document after reading, cleaning and splitting.

    ``file`` names it in citations (its name below the corpus folder), ``text`` is the text as read and
    never rewritten, ``sha256`` is of the file's bytes, ``origin`` says where it came from ("" if unknown).
    """

    file: str
    title: str
    text: str
    sha256: str
    origin: str = ""
    sections: tuple[Section, ...] = field(default=())
    passages: tuple[Passage, ...] = field(default=())

    def section_at(self, place: int) -> str:
        """The title of the section in which a character stands, "" where there is none."""
        return next((section.title for section in self.sections if section.start <= place < section.end), "")
