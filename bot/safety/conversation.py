"""Reads a whole conversation: signs add up over turns, a raised level stays, and falls only for a good reason."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot.safety import amendments, answers, engine, retraction
from bot.safety.advice import advice_for
from bot.safety.assessment import Assessment, Finding, Level
from bot.safety.idioms import ANIMALS
from bot.safety.text import Token
from bot.safety.wording import Words

_LIVE = Words(r"""
    again|right now|just happened|happening now|it'?s happening|in front of me|it'?s back|came back|come back
    happened to (?:me|him|her)|(?:is|was|it'?s) (?:me|my|real)\b|asking (?:because|for myself)
    i'?m the (?:one|friend|person|fellow|mate)|for real|actually happening|this is (?:real|me|happening)
""")
_REASON = re.compile(
    r"\b(?:because|cause|cos|coz|cuz|as|since) (?:that'?s |this is )?(?:my \w+|he|she|i|mine) "
    r"(?:can'?t|cannot|is|isn'?t|does|doesn'?t|did|didn'?t|has|hasn'?t|won'?t|just did)\W*$",
    re.IGNORECASE,
)
"""What was asked of anybody is true of this person."""
_RECURS = Words(r"""
    it'?s back|back again|spoke too soon|(?:has|it'?s|they'?ve|have) (?:started|come|happened|returned) (?:again|back)
    happen(?:ing|ed) again|start(?:ing|ed) again|same again|it'?s (?:doing|at) it again|returned
""")
_ASKS = re.compile(
    r"^\W*(?:(?:hi|hello|hey|ok|okay|so|and|quick question|thanks)\W+)*(?:what|which|why|how|when|where|does|do|is|"
    r"are|can|could|would|should|tell me|explain|define)\b",
    re.IGNORECASE,
)
_CHOICE = re.compile(r"^\W*(?:\w+ )?\w+ or (?:\w+ ){1,2}\w+\W*\?\W*$")
"""What is better: "warm or cold hands?"."""
_SOMEBODY = Words(r"""
    i|me|my|i'?m|i'?ve|we|our|he|she|his|her|they|him|this|someone|somebody|person|people|mum|dad|wife|husband|son
    daughter|baby|child|toddler|friend|mate|took|taken|just
""")
_OWN = Words(r"""
    i|me|my|mine|myself|i'?m|i'?ve|i'?d|we|us|our|he|she|his|her|him|mum|dad|wife|husband|son|daughter|baby|now|today
    tonight
""")
_SUPPOSES = re.compile(
    r"^\W*(?:(?:and|or|but|so|ok|okay|right|cool|thanks|cheers|hm+|what|how|then)\W+)*(?:about )?"
    r"(?:if|when|suppose|say)\b",
    re.IGNORECASE,
)
_MINE = Words(r"mine(?:'?s| is| are| has| have| keeps?| won'?t| does| do| started| began| went)")
_QUESTION_LEAD = re.compile(
    r"^\W*(?:(?:hi|hello|hey|ok|so|and)\W+)*(?:is it (?:true|normal|possible) (?:that )?|"
    r"(?:what|which|why|how|when|where|does|do|is|are|can|could|would|should)\b"
    r"(?: (?:does|do|is|are|can|would|should|it mean|causes?))?)",
    re.IGNORECASE,
)
_OF_ME = Words(r"my own|myself|me|mine|i'?m|i can'?t|i have|i feel")
_CITED = re.compile(r"""(?:(?<=^)|(?<=\s))(["'“‘])(?=\w)[^"“”\n]{3,200}?["'”’](?=$|[\s.,!?;])""")
_SAYS = Words(
    r"(?:said|saying|says|tells|told|texts?|texted|wrote|shouting|shouted|keeps|is going|was like|honest\w*|really|"
    r"actually|serious\w*|since|now|right|true|literally)"
)
_DENIES = re.compile(
    r"^\W*(?:no+|nope|nah|none|not (?:one|any)|neither|nothing)\b(?!.*\b(?:but|except|only|well|hang on|hold on|"
    r"actually|though|"
    r"apart|other than|just|oh|wait|now|since|today|tonight)\b)",
    re.IGNORECASE | re.DOTALL,
)
"""A plain denial, without an afterthought."""
_NOBODY = ("mentioned", "fiction", "quoted")
_ASKED_COUNTS = ("self-harm", "overdose")
"""Signs that a mere question is."""
_GUESSES = frozenset(rule.id for rule in engine.RESEMBLANCE.values())
_FEW_WORDS, _TURNS_JOINED, _TURNS_RECALLED, _ENOUGH_FOR_NET, _NAMED, _LONGEST_SWAP = 9, 8, 3, 7, 2, 400


@dataclass(frozen=True, slots=True)
class _Turn:
    """What was typed, and what it says: an answer is read together with its question."""

    n: int
    text: str
    reading: str
    general: bool = False
    """Asks or supposes something of nobody: it says nothing of anybody's health, whatever is said after it."""


@dataclass
class _State:
    """Where a conversation stands: its level, why, and the user turns that still count."""

    level: Level = Level.NONE
    findings: list[Finding] = field(default_factory=list)
    persisted: bool = False
    turns: list[_Turn] = field(default_factory=list)
    ended: list[_Turn] = field(default_factory=list)
    """Turns that told of what has ended since: they count again if it comes back."""


def _said(item: Mapping[str, object]) -> str:
    """The text of a turn: a string, or the typed parts that some pages send."""
    content = item.get("content", "")
    if isinstance(content, str):
        return content
    if isinstance(content, Sequence):
        parts = (p if isinstance(p, str) else p.get("text", "") if isinstance(p, Mapping) else "" for p in content)
        return "\n".join(str(p) for p in parts)
    return str(content)


def _turns(message: str, history: Sequence[Mapping[str, object]]) -> Iterator[tuple[str, str]]:
    """(what the bot said before, what the user said) for every user turn."""
    before = ""
    for item in history:
        if item.get("role") == "user":
            yield before, _said(item)
            before = ""
        else:
            before = _said(item)
    yield before, message


def assess(message: str, history: Sequence[Mapping[str, object]] = (), locale: str = "") -> Assessment:
    """The level of a conversation with its reasons. Pure: no input or output, the same answer for the same words."""
    state = _State()
    for n, (bot, text) in enumerate(_turns(message, history)):
        _read_turn(state, n, bot, text)
    language = engine.language_of(message)
    advice = advice_for(state.level, state.findings, locale, language)
    return Assessment(state.level, tuple(state.findings), advice, state.persisted, language)


def _read_turn(state: _State, n: int, bot: str, text: str) -> None:
    reading = _uncited(state, text)
    tokens = engine.read(reading)
    told = " ".join(turn.text for turn in state.turns).casefold()
    own = _own(state, n, reading, tokens, told, bot)
    supposed = _supposes(state, text)
    if supposed:
        own = [f for f in own if f.rule.startswith(_ASKED_COUNTS)]
    rules = [f.rule for f in state.findings]
    known = [f for f in own if not (n and _is_guess(f))]
    if why := retraction.taken_back(text, tokens, _top(known), state.level, rules, told, bot):
        _lower(state, why, n, text, known)
        return
    if _swap(state, n, text):
        own = known + state.findings
    else:
        own += _amended(state.turns, n, text)
    answer = answers.statement(bot, text, _named(state.turns))
    answer = _completed(answer or text, told) or answer
    this = _Turn(n, text, answer or reading, supposed or _asks_in_general(text))
    state.turns = [*state.turns, this][-_TURNS_JOINED:]
    together = state.level is not Level.EMERGENCY and (
        len(state.turns) > 1 or answer or state.ended or _REASON.search(text)
    )
    fresh = own + (_joined(state) if together and not supposed else [])
    level = _top(fresh)
    state.persisted = _top(own).rank < state.level.rank >= level.rank
    if level.rank > state.level.rank or (own and not state.persisted):
        state.level, state.findings = level, _once(fresh)


def _own(state: _State, n: int, text: str, tokens: Sequence[Token], told: str, bot: str) -> list[Finding]:
    """What the turn says by itself; "she" is still the animal that was spoken of."""
    net = state.level is not Level.EMERGENCY and not retraction.only_words(told)
    net = net and (n == 0 or len(text.split()) >= _ENOUGH_FOR_NET)
    # The net reads neither what is denied nor how well somebody is who was asked about.
    net = net and not ("?" in bot and _DENIES.match(text)) and not (n and retraction.is_well(text))
    this = _Turn(n, text, text)
    own = _findings(engine.hits(text, tokens=tokens, net=net), [this])
    if own and not _OF_ME.search(text) and not ANIMALS.isdisjoint(re.findall(r"\w+", told)):
        turns = state.turns[-_TURNS_RECALLED:]
        before = "\n".join(turn.text for turn in turns)
        if engine.last_reason(before) == "animal":
            hits = engine.hits(f"{before}\n{text}")
            return [
                f for f in _findings(hits, [_Turn(t.n, t.text, t.text) for t in turns] + [this], glue=1) if f.turn == n
            ]
    return own


def _uncited(state: _State, text: str) -> str:
    """The text without what is one more of the quotations that were spoken of: "'I can't breathe' is another"."""
    if not state.turns or not _CITED.search(text) or _SAYS.search(text) or not engine.quotes(state.turns[-1].text):
        return text
    return _CITED.sub(lambda m: " " * len(m[0]), text)


def _supposes(state: _State, text: str) -> bool:
    """A supposition after a question about nobody, or one more of a quiz: "and if they lost consciousness?"."""
    before = state.turns[-1] if state.turns else None
    if not before or state.level is not Level.NONE or "?" not in text or _OWN.search(text):
        return False
    if _SUPPOSES.match(text):
        return before.general or bool(_ASKS.match(before.text) and not _OWN.search(before.text))
    return engine.last_reason(before.text) in _NOBODY and not _SOMEBODY.search(text)


def _named(turns: Sequence[_Turn]) -> str:
    """What the last turn named in a word or two, such as "neck"."""
    words = turns[-1].text.split() if turns else []
    return turns[-1].text.strip(" .!") if 1 <= len(words) <= _NAMED else ""


def _completed(text: str, told: str) -> str:
    """ "I took twenty" with the medicine that was spoken of."""
    if not amendments.leaves_out(text):
        return ""
    medicine = engine.names(told, retraction.MEDICINES)
    return amendments.completed(text, medicine) if medicine else ""


def _swap(state: _State, n: int, text: str) -> bool:
    """Puts another word in an earlier turn where this one says so, and reads that turn anew."""
    for turn in reversed(state.turns if len(text) <= _LONGEST_SWAP else []):
        swap = amendments.swapped(turn.reading, text) or amendments.mistyped(turn.reading, text)
        if not swap and turn is state.turns[-1]:
            swap = amendments.continued(turn.reading, text)
        if swap:
            net = any(f.turn == turn.n and _is_guess(f) for f in state.findings)
            hits = engine.hits(swap.reading, net=net, meant=True)
            anew = [_finding(hit, n, text, swap.start, swap.end) for hit in hits]
            state.findings = _once([f for f in state.findings if f.turn != turn.n] + anew)
            state.turns = [replace(t, reading=swap.reading) if t is turn else t for t in state.turns]
            state.level = _top(state.findings)
            return True
    return False


def _lower(state: _State, why: str, n: int, text: str, own: list[Finding]) -> None:
    """What is left when a turn takes the rest back: what a correction says instead, what is new behind a "but"."""
    this = _Turn(n, text, text)
    rest, kept, turns = list[Finding](), list[_Turn](), state.turns
    if why == "well":
        kept = [*turns, this]
    elif why == "corrected":
        amended = _amended(turns, n, text)
        rest, kept = own + amended, turns if amended else []
    else:
        behind = retraction.after_cue(text)
        rest = _findings(engine.hits(behind), [this], shift=len(text) - len(behind))
    state.ended = turns if why in ("closed", "cleared") else []
    state.turns = [*kept, this] if rest else kept
    state.level, state.findings, state.persisted = _top(rest), _once(rest), False


def _amended(turns: Sequence[_Turn], n: int, text: str) -> list[Finding]:
    """The last turn that named an amount or a time, read with the one that this turn puts right."""
    found = next(filter(None, (amendments.amended(turn.reading, text) for turn in reversed(turns))), None)
    hits = engine.hits(found.reading, meant=True) if found else []
    return [_finding(hit, n, text, found.start, found.end) for hit in hits] if found else []


def _joined(state: _State) -> list[Finding]:
    """What the turns mean together: fragments as one sentence, and what was told or asked before made present."""
    last = state.turns[-1]
    asked = [turn for turn in state.turns[:-1] if turn.general]
    turns = [turn for turn in state.turns[:-1] if not turn.general] + [last]
    if asked and _MINE.search(last.text):
        told = _QUESTION_LEAD.sub(lambda m: "have".ljust(len(m[0])), asked[-1].text)
        turns = [replace(asked[-1], reading=told), *turns]
    short = all(len(turn.text.split()) <= _FEW_WORDS for turn in turns)
    out = []
    if (len(turns) > 1 and not last.general) or last.reading != last.text:
        joined = (" and " if short else "\n").join(turn.reading for turn in turns)
        out = _findings(engine.hits(joined, meant=last.reading != last.text), turns, glue=5 if short else 1)
    earlier = state.turns[:-1] if _LIVE.search(last.text) else []
    if _REASON.search(last.text):
        earlier = state.turns
    if _RECURS.search(last.text):
        earlier = [*state.ended, *earlier]
    if earlier:
        out += _findings(engine.hits("\n".join(turn.reading for turn in earlier), live=True), earlier, glue=1)
    return out


def _asks_in_general(text: str) -> bool:
    """A question that names nobody says nothing of anybody's health, whatever is said after it."""
    return bool(_ASKS.match(text) or _CHOICE.match(text)) and not _SOMEBODY.search(text)


def _findings(hits: Sequence[engine.Hit], turns: Sequence[_Turn], shift: int = 0, glue: int = 0) -> list[Finding]:
    """Hits on joined readings as findings on the turn in which each begins."""
    out = []
    for hit in hits:
        start, end = hit.start + shift, hit.end + shift
        for turn in turns:
            if start < len(turn.reading) or turn is turns[-1]:
                break
            start, end = max(0, start - len(turn.reading) - glue), end - len(turn.reading) - glue
        length = len(turn.text)
        end = min(end, length)
        start = min(start, max(0, end)) if start < length else 0
        out.append(_finding(hit, turn.n, turn.text, start, end))
    return out


def _finding(hit: engine.Hit, n: int, text: str, start: int, end: int) -> Finding:
    r = hit.rule
    return Finding(r.id, hit.level, text[start:end], n, start, end, r.sign, r.source, r.warning)


def _is_guess(finding: Finding) -> bool:
    """Whether it is the second net's, which knows no context."""
    return finding.rule in _GUESSES


def _once(findings: Sequence[Finding]) -> list[Finding]:
    seen: dict[str, Finding] = {}
    for finding in findings:
        if finding.rule not in seen or seen[finding.rule].level.rank < finding.level.rank:
            seen[finding.rule] = finding
    return sorted(seen.values(), key=lambda f: (-f.level.rank, f.turn, f.start, f.rule))


def _top(findings: Sequence[Finding]) -> Level:
    return max((f.level for f in findings), key=lambda level: level.rank, default=Level.NONE)
