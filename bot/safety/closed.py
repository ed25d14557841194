"""Illnesses told as long over: "I had a stroke in 2009, made a full recovery and sing in a choir these days".

An illness that has a name, told with a date or an age long gone, silences its own clause, whatever the rest of the
sentence says of today. Where the clause says that something goes on, it counts.
"""

from collections.abc import Iterator, Sequence

from bot.safety.patterns import Trie
from bot.safety.spelling import NUMBERS
from bot.safety.text import Token, clauses, lemma

_EVENTS = frozenset(
    map(
        lemma,
        """stroke strokes tia ministroke attack coronary arrest palsy seizure seizures fit fits convulsion convulsions
        faint fainted blacked blackout blackouts collapsed collapse coma concussion concussed knocked meningitis
        encephalitis sepsis embolism dvt clot clots anaphylaxis angina stent bypass aneurysm bleed choked choke
        swooned""".split(),
    )
)
_GOES_ON = frozenset(
    """still since now again today tonight currently yesterday keep keeps recently lately never ongoing is am are has
    another always like same again after following whenever worse back""".split()
)
_ANEW = frozenset("now today yesterday tonight this last and right just as here".split())
_STOPS = frozenset(", : ( ) - – — and but so then because which who".split())
_DATES = Trie()
for _phrase in (
    "as a child", "as a kid", "as a baby", "as a toddler", "as a boy", "as a girl", "as a teenager", "as a teen",
    "as a student", "as a lad", "as a newborn", "as an infant", "in my teens", "in my twenties", "in my thirties",
    "in his teens", "in her teens", "in his twenties", "in her twenties", "in my youth",
    "when i be little", "when i be small", "when i be young", "when i be a child", "when i be a kid",
    "when i be a baby", "when i be a boy", "when i be a girl", "when i be a student", "when i be a teenager",
    "when he be little", "when she be little", "when he be a baby", "when she be a baby", "when i be a toddler",
    "when i be in", "decades ago", "years ago", "years back", "year ago", "on my 18 th", "on my 21 st", "on my 30 th",
    "in the nineties", "in the eighties", "in the seventies", "in the sixties", "last century", "before i be born",
):  # fmt: skip
    _DATES.add([lemma(word) for word in _phrase.split()], "date")
_DATED = frozenset(
    """in during of around a about circa back christmas easter xmas summer winter spring autumn january february march
    april may june july august september october november december""".split()
)
_AGES = frozenset(("at", "aged", "age", "till", "until"))
_PERSONS = frozenset(("i", "he", "she", "we", "they"))
_UNITS = frozenset(
    """am pm past to oclock percent degrees minutes hours hour days day weeks week bpm over mph miles km kg stone
    hundred meters feet""".split()
)


def closed(tokens: Sequence[Token]) -> Iterator[int]:
    """The tokens of clauses that tell of an illness long over."""
    if _returns(tokens):
        return
    for clause in clauses(tokens, _STOPS):
        if _over(tokens[clause.start : clause.stop]):
            yield from clause


def _returns(tokens: Sequence[Token]) -> bool:
    """ "She had fits as a baby and is having one now": the illness is named once and meant twice."""
    words = [token.text for token in tokens]
    for i, word in enumerate(words):
        if word in ("again", "another", "same") and words[i - 1 : i] not in (["never"], ["not"], ["without"]):
            return True
        anew = not words[i + 2 : i + 3] or words[i + 2] in _ANEW or not words[i + 2].isalpha()
        if word in ("having", "had", "has") and words[i + 1 : i + 2] in (["one"], ["it"]) and anew:
            return True
    return False


def _over(clause: Sequence[Token]) -> bool:
    if not any(t.lemma in _EVENTS for t in clause) or any(t.text in _GOES_ON for t in clause):
        return False
    return any(_DATES.all(clause)) or any(_dated(clause, i) for i in range(len(clause)))


def _dated(clause: Sequence[Token], i: int) -> bool:
    """ "In 2009", "in a 2020 match", "at 60", "till I was ten", "at 18 months"."""
    if not i:
        return False
    text, before = clause[i].text, clause[i - 1].text
    if len(text) == 4 and text.isdigit():
        return "1930" < text < "2025" and before in _DATED
    age = int(text) if text.isdigit() and len(text) < 3 else int(NUMBERS.get(text, 0))
    after = clause[i + 1].text if i + 1 < len(clause) else ""
    if before == "was" and i > 1 and clause[i - 2].text in _PERSONS:
        return age > 2 and after not in _UNITS
    if before not in _AGES or not age:
        return False
    return after in ("months", "month", "years") or (after not in _UNITS and (age > 12 or before in ("aged", "age")))
