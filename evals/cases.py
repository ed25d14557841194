"""The case format, version 1: one JSON object a line (or one row of a spreadsheet), unknown keys refused.

docs/evals.md explains every key to a person; ``case.schema.json`` is the same as JSON Schema, generated from here.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.safety.assessment import Level
from evals.spreadsheet import SpreadsheetError, rows_of
from ingest.errors import CitewellError

FORMAT_VERSION = 1
Text = Annotated[str, Field(min_length=1)]
Expect = Literal["answer", "decline", "safety", "any"]
SHAPES = {  # in words for a person, by pydantic's name of the error
    "tuple_type": "a list: [ … ]",
    "string_type": 'text in quotes: "…"',
    "bool_type": "true or false, without quotes",
    "model_type": "an object: { … }",
}


class CasesError(CitewellError):
    """A set cannot be used as it stands. The message holds one line a problem, each with file and line."""


class Gold(BaseModel):
    """A verbatim quote that a right answer cites, found again by its text wherever the passages begin and end."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    article: Text = Field(description="file name of the article, as citations give it")
    quote: Text = Field(description="text of the article, character for character")


class Case(BaseModel):
    """One question or conversation with what is expected of the last reply, and of the level after each turn."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    version: Literal[1] = Field(default=1, description="of this format")
    id: Text = Field(description="unique among all sets of a run")
    question: str = Field(default="", description="a single message; or give turns")
    turns: tuple[Text, ...] = Field(default=(), description="the user's messages in order; the last one is judged")
    bot_before_each_turn: tuple[str, ...] = Field(
        default=(),
        description="what the bot said before each turn, instead of its own reply; empty text: its own reply",
    )
    expect: Expect = Field(description="what the last reply should be; safety: only levels are judged")
    gold: tuple[Gold, ...] = Field(default=(), description="the evidence that a right answer cites")
    any_of: bool = Field(default=False, description="any one gold quote suffices; otherwise all are wanted")
    key_points: tuple[Text | tuple[Text, ...], ...] = Field(
        default=(), description="words that a right reply contains; a list inside holds alternatives"
    )
    must_not: tuple[Text, ...] = Field(default=(), description="words that the reply does not contain")
    must_not_regex: tuple[Text, ...] = Field(default=(), description="the same as Python regular expressions")
    level: Level | None = Field(default=None, description="safety level after the last message")
    accept_levels: tuple[Level, ...] = Field(default=(), description="other levels that count as right")
    level_after_each_turn: tuple[Level, ...] = Field(default=(), description="safety level after each user turn")
    accept_after_each_turn: tuple[tuple[Level, ...], ...] = Field(
        default=(), description="other levels that count as right"
    )
    topic_change: bool = Field(default=False, description="the earlier turns must not colour the answer")
    category: str = Field(default="", description="one kind that results are split by")
    sign: str = Field(default="", description="the danger sign that a safety case is about")
    tags: tuple[Text, ...] = Field(default=(), description="any number of kinds that results are split by")
    labelled_by: str = Field(default="", description="who decided what is right, and with what standing")
    note: str = Field(default="", description="why, for the person who reads a failure")

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        turns = len(self.messages)
        problems = []
        if bool(self.question.strip()) == bool(self.turns):
            problems.append(f"give either question or turns{', not both' if self.turns else ''}")
        if self.bot_before_each_turn and len(self.bot_before_each_turn) != turns:
            problems.append(f"bot_before_each_turn has {len(self.bot_before_each_turn)} entries for {turns} turns")
        if self.level_after_each_turn and len(self.level_after_each_turn) != turns:
            problems.append(f"level_after_each_turn has {len(self.level_after_each_turn)} entries for {turns} turns")
        if self.accept_after_each_turn and len(self.accept_after_each_turn) != len(self.level_after_each_turn):
            problems.append("accept_after_each_turn needs one list for each entry of level_after_each_turn")
        if self.level is not None and self.level_after_each_turn:
            problems.append("give either level or level_after_each_turn, not both")
        if self.accept_levels and self.level is None:
            problems.append("accept_levels needs level")
        if self.any_of and len(self.gold) < 2:
            problems.append("any_of needs two or more gold quotes")
        if self.topic_change and turns < 2:
            problems.append("topic_change needs turns")
        problems += [f"must_not_regex {one!r}: {why}" for one, why in _bad_patterns(self.must_not_regex)]
        if problems:
            raise ValueError("; ".join(problems))
        return self

    @property
    def messages(self) -> tuple[str, ...]:
        """The user's messages, one or several."""
        return self.turns or (self.question,)

    @property
    def expected_levels(self) -> tuple[tuple[Level, ...], ...]:
        """For each turn the accepted levels, the labelled one first; an empty tuple where none is labelled."""
        if self.level is not None:
            unlabelled: list[tuple[Level, ...]] = [() for _ in self.messages[:-1]]
            return (*unlabelled, tuple(dict.fromkeys((self.level, *self.accept_levels))))
        if not self.level_after_each_turn:
            return tuple(() for _ in self.messages)
        accepted = self.accept_after_each_turn or tuple(() for _ in self.messages)
        return tuple(
            tuple(dict.fromkeys((label, *others)))
            for label, others in zip(self.level_after_each_turn, accepted, strict=True)
        )

    @property
    def alternatives(self) -> tuple[tuple[str, ...], ...]:
        """The key points, each as its alternatives."""
        return tuple((point,) if isinstance(point, str) else point for point in self.key_points)

    @property
    def checks_something(self) -> bool:
        """False for a case that every reply would pass."""
        levels = any(self.expected_levels)
        if self.expect == "safety":
            return levels
        words = self.gold or self.key_points or self.must_not or self.must_not_regex
        return self.expect in ("answer", "decline") or bool(words) or levels


@dataclass(frozen=True, slots=True)
class CaseSet:
    """The cases of one file. ``lines[i]`` is where ``cases[i]`` stands; ``sha256`` is of the file's bytes."""

    name: str
    path: Path
    sha256: str
    cases: tuple[Case, ...]
    lines: tuple[int, ...]


def read_set(path: Path) -> CaseSet:
    """The set in a .jsonl or .csv file, named after the file. Raises CasesError with every problem by line."""
    try:
        data = path.read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise CasesError(f"{path}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise CasesError(f"{path}: is not UTF-8 text ({error}); save it as UTF-8") from error
    problems: list[str] = []
    found: list[tuple[int, Case]] = []
    for line, raw in _objects(path, text):
        try:
            found.append((line, Case.model_validate_json(raw)))
        except ValidationError as error:
            problems += [f"{path}:{line}: {problem}" for problem in _in_words(error)]
    if not found and not problems:
        problems.append(f"{path}: holds no case")
    if problems:
        raise CasesError("\n".join(problems))
    cases, lines = tuple(case for _, case in found), tuple(line for line, _ in found)
    return CaseSet(path.stem, path, sha256(data).hexdigest(), cases, lines)


def read_sets(paths: list[Path]) -> list[CaseSet]:
    """Several sets. Raises CasesError with the problems of all of them, a name or an id used twice included."""
    sets: list[CaseSet] = []
    problems: list[str] = []
    for path in paths:
        try:
            sets.append(read_set(path))
        except CasesError as error:
            problems.append(str(error))
    problems += list(_used_twice(sets))
    if problems:
        raise CasesError("\n".join(problems))
    return sets


def as_line(case: Case) -> str:
    """The case as one JSON line, without the keys that have their default value."""
    given = case.model_dump(mode="json", exclude_defaults=True)
    return json.dumps({"version": FORMAT_VERSION} | given, ensure_ascii=False)


def json_schema() -> str:
    """The format as JSON Schema (draft 2020-12)."""
    return json.dumps(Case.model_json_schema(), indent=2, ensure_ascii=False) + "\n"


def _objects(path: Path, text: str) -> Iterator[tuple[int, str]]:
    if path.suffix.lower() != ".csv":
        for line, raw in enumerate(text.splitlines(), start=1):
            if raw.strip():
                yield line, raw
        return
    try:
        for line, row in rows_of(text):
            yield line, json.dumps(row)
    except SpreadsheetError as error:
        raise CasesError(f"{path}:{error}") from error


def _used_twice(sets: list[CaseSet]) -> Iterator[str]:
    names: dict[str, Path] = {}
    places: dict[str, str] = {}
    for one in sets:
        if one.name in names:
            yield f"{one.path}: a set of the name {one.name!r} was given already ({names[one.name]})"
        names.setdefault(one.name, one.path)
        for case, line in zip(one.cases, one.lines, strict=True):
            place = f"{one.path}:{line}"
            if case.id in places:
                yield f"{place}: id {case.id!r} is used twice, first at {places[case.id]}"
            places.setdefault(case.id, place)


def _bad_patterns(patterns: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for pattern in patterns:
        try:
            re.compile(pattern)
        except re.error as error:
            yield pattern, str(error)


def _in_words(error: ValidationError) -> Iterator[str]:
    for problem in error.errors(include_url=False):
        place = ".".join(str(part) for part in problem["loc"])
        if problem["type"] == "extra_forbidden":
            known = list(Gold.model_fields if "." in place else Case.model_fields)
            near = get_close_matches(str(problem["loc"][-1]).lower(), known, n=1)
            yield f"unknown key {place!r}; {f'is it {near[0]!r}?' if near else 'known are: ' + ', '.join(known)}"
        elif problem["type"] == "missing":
            yield f"the key {place!r} is missing"
        elif problem["type"] == "json_invalid":
            why = problem["msg"].removeprefix("Invalid JSON: ").replace(" at line 1 column", " at column")
            yield f"no JSON object: {why}"
        elif problem["type"] in SHAPES:
            yield f"{place}: should be {SHAPES[problem['type']]}".removeprefix(": ")
        else:
            yield f"{place}: {problem['msg']}".removeprefix(": ").replace("Value error, ", "")


def by_id(sets: list[CaseSet]) -> Mapping[str, Case]:
    """All cases of the sets by id."""
    return {case.id: case for one in sets for case in one.cases}
