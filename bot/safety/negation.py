"""Which words a negation takes back, after NegEx and ConText: triggers, scope, termination, pseudo-negation.

Chapman et al. 2001 (NegEx), Harkema et al. 2009 (ConText). Where the scope is doubtful it ends early, so that the
sign stands.
"""

from collections.abc import Sequence

from bot.safety.text import Token, lemma

_TRIGGERS = frozenset(
    """no not without never neither nor none isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt aint deny
    denies
    denied denying zero minus nil wouldnt negative absent""".split()
)
_WORDED = (
    ("free", "of"), ("free", "from"), ("rule", "out"), ("absence", "of"), ("lack", "of"), ("instead", "of"),
    ("rather", "than"), ("negative", "for"), ("unlike",), ("nothing", "like"), ("far", "from"), ("nobody", "have"),
    ("cant", "say", "i", "have"), ("cant", "say", "there", "be"), ("wrong", "to", "call", "it"),
    ("wouldnt", "call", "it"), ("hardly", "call", "it"), ("be", "anything", "but"), ("hardly", "a", "stroke"),
    ("hardly", "a", "heart"), ("hardly", "a", "seizure"), ("hardly", "an", "emergency"), ("nobody", "be"),
    ("nobody", "could", "call"), ("nobody", "can", "call"), ("nobody", "would", "call"), ("nowhere", "near"),
    ("lack", "any"), ("have", "yet", "to"), ("has", "yet", "to"), ("ive", "yet", "to"),
)  # fmt: skip
_PHRASES: dict[str, list[tuple[str, ...]]] = {}
"""By their first stem."""
for _worded in _WORDED:
    _PHRASES.setdefault(lemma(_worded[0]), []).append(tuple(map(lemma, _worded)))
# "Nothing drooping" denies, "nothing moving" does not.
_NOTHING = frozenset(
    """drooping droopy dropping dragging dead numb swollen slurred broken weak painful red sinister tingling tingly
    dribbling wasted wasting dizzy blurred blurry sore hurts hurting aches torn bleeding""".split()
)
_INVERTED = frozenset("did do does have has had was were am is are".split())
_PERSONS = frozenset("i he she we they it you".split())
# After a trigger, these make it no negation of what follows.
_PSEUDO = frozenset(
    """only just sure certain doubt wonder idea matter joke kidding normal right longer surprisingly surprise
    better improve
    going gonna lie change relief improvement stop stopping settle settling ease easing shift shifting clear
    clearing help
    helping worry worried know care understand understanding believe fully completely until since because despite
    want wanna mind mention bother get way well ok okay fine good great cope coping budge budging mean even quite
    everyone anyone one like kid exactly entirely totally always joking enough respond responding use able realise
    remember responsive tell work working come coming fade fading sleep sleeping eat eating drink drinking
    blanch let letup pause respite""".split()
)
_ENDS = frozenset(
    """but however though although except apart aside yet still only just because since until when while then now so
    plus besides whereas otherwise luckily sadly unfortunately also suddenly who which where today yesterday after
    instead if as despite tho cause however whenever til till think thought feels felt started began
    makes made""".split()
)
_SUBJECTS = frozenset("i my he she we they his her our their it its me this that there these those".split())
_OPENERS = frozenset("i he she it my me that his her their our".split())
_PREPOSITIONS = frozenset("in on of to from with around down for about at by behind over under near all across".split())
_DOUBLE = frozenset("without dont doesnt isnt no cant nothing never didnt havent hasnt".split())
_LIST = frozenset((",", "or", "nor", "and", "/"))
_BREAKS = frozenset((":", "(", ")", "-", "–", "—", '"', "..."))
_REACH = 8
_AFTER = frozenset("no none nope negative nil absent denied never".split())


def triggers(tokens: Sequence[Token]) -> list[int]:
    """For each token the index of the negation that covers it, -1 without one."""
    covered = [-1] * len(tokens)
    doubled = _doubled(tokens)
    for i, token in enumerate(tokens):
        if i in doubled:
            continue
        end = _trigger_end(tokens, i)
        if end:
            _cover(tokens, i, end, covered)
        if token.text in _READINGS:
            _cover_reading(tokens, i, covered)
        if token.text in (":", "?", "-", "–", "=", ","):
            _cover_back(tokens, i, covered)
        if token.text in ("none", "any") and i > 1:
            _cover_none(tokens, i, covered)
        if token.text == "there" and i > 1 and (tokens[i - 1].text == "not" or tokens[i - 1].text in _ABSENT):
            _cover_absent(tokens, i, covered)
    return covered


def _doubled(tokens: Sequence[Token]) -> set[int]:
    """Negations that undo each other: "it's not that I'm not breathless", "I wouldn't say it's not getting worse"."""
    out: set[int] = set()
    for i, token in enumerate(tokens):
        if token.text in _DISAVOWS and tokens[i + 1 : i + 2] and tokens[i + 1].lemma in _SAYS:
            for j in range(i + 2, min(i + 8, len(tokens))):
                if tokens[j].text in _TRIGGERS and tokens[j].sentence == token.sentence:
                    out |= {i, j}
        if token.text == "without" and _INABLE & {
            t.text for t in tokens[max(0, i - 6) : i] if t.sentence == token.sentence
        }:
            out.add(i)
        if (
            token.text in ("not", "isnt", "wasnt", "aint", "wouldnt")
            and tokens[i + 1 : i + 2]
            and tokens[i + 1].text in ("that", "say", "because")
        ):
            for j in range(i + 2, min(i + 7, len(tokens))):
                if (
                    tokens[j].text in ("not", "dont", "isnt", "havent", "arent", "no", "without")
                    and tokens[j].sentence == token.sentence
                ):
                    out |= {i, j}
    return out


_INABLE = frozenset("cant cannot couldnt unable able longer never hardly barely".split())
_OPINES = frozenset("say call describe class be have go dream".split())
"""What is denied with "wouldn't"; with other verbs it is a refusal, as "won't" is."""
_DISAVOWS = frozenset("never didnt not wouldnt cant couldnt dont wont isnt hardly nobody".split())
_SAYS = frozenset(map(lemma, "say said claim claimed true deny denied pretend pretending tell told".split()))


def _trigger_end(tokens: Sequence[Token], i: int) -> int:
    """Where the negation that begins here ends, 0 when none begins."""
    if tokens[i].text in _TRIGGERS:
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        if following and (following.text in _PSEUDO or following.lemma in _PSEUDO) and not _hedge(tokens, i):
            return 0
        inability = tokens[i].text == "not" and i > 0 and tokens[i - 1].text in ("can", "could", "will")
        inability |= tokens[i].text == "wouldnt" and not (following and following.text in _OPINES)
        if inability or [t.text for t in tokens[i + 1 : i + 3]] == ["been", "able"]:
            return 0  # "Haven't been able to pee", "will not walk": what cannot be done is no sign denied.
        if tokens[i].text in ("zero", "nil") and following and following.text == "to":
            return 0  # "From zero to agony in a second".
        if tokens[i].text == "no" and following and following.text in (",", ".", "!", "-", "...", *_PERSONS, "my"):
            return 0  # "No I can't feel it": an answer, however it is punctuated.
        return _inverted(tokens, i) or i + 1
    if tokens[i].text == "nothing" and _text(tokens, i + 1) in _NOTHING:
        return i + 1
    if tokens[i].text in ("nothing", "nowt") and (able := _nothing_beyond(tokens, i)):
        return able
    if tokens[i].text == "hardly" and i and tokens[i - 1].lemma == "be" and _signs(tokens[i + 1 : i + 3]):
        return i + 1
    for phrase in _PHRASES.get(tokens[i].lemma, ()):
        if tuple(t.lemma for t in tokens[i : i + len(phrase)]) == phrase:
            end = i + len(phrase)
            # "Has yet to come round", "yet to feel my legs": what is missing is the sign.
            return 0 if phrase[1:2] == ("yet",) and _text(tokens, end) in _AWAITED else end
    return 0


_AWAITED = frozenset(
    """feel move wake come breathe respond open speak talk pass pee wee poo answer swallow stand walk blink feed eat
    drink cry recover get regain see hear react stir""".split()
)


def _nothing_beyond(tokens: Sequence[Token], i: int) -> int:
    """ "There's nothing on earth I can't swallow": where the ability begins that is denied twice, 0 without one."""
    if i and tokens[i - 1].text not in ("is", "was", "found", "has", "there"):
        return 0
    for j in range(i + 1, min(i + 6, len(tokens) - 1)):
        if tokens[j].text in _PERSONS | {"that"}:
            j += tokens[j].text == "that"
            return j + 1 if _text(tokens, j + 1) in ("cant", "couldnt", "cannot") else 0
        if tokens[j].text not in _WIDE:
            return 0
    return 0


_WIDE = frozenset("on in at the this earth all world whole plate table here menu".split())
_SIGN_WORDS = frozenset("painful pain pains numb weak dizzy breathless swollen confused sore stiff chest".split())


def _signs(following: Sequence[Token]) -> bool:
    """Whether the next words name a sign, as in "hardly chest pain"; "hardly breathing" is one."""
    return bool(following) and following[0].text in _SIGN_WORDS


def _inverted(tokens: Sequence[Token], i: int) -> int:
    """ "At no point did I lose consciousness": the negation reaches over the subject."""
    for j in range(i + 1, min(i + 4, len(tokens) - 1)):
        if tokens[j].sentence != tokens[i].sentence or tokens[j].text in _LIST:
            return 0
        if tokens[j].text in _INVERTED and tokens[j + 1].text in _PERSONS:
            return j + 2
    return 0


def _text(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].text if i < len(tokens) else ""


def _hedge(tokens: Sequence[Token], i: int) -> bool:
    """ "It's not like I can't move it", "not even a cough": negations all the same."""
    two = tuple(t.text for t in tokens[i + 1 : i + 3])
    if two[:1] in (("getting",), ("get",), ("got",), ("gotten",), ("become",)):
        return (
            two[1:] != ("better",)
            and two[1:] != ("any",)
            and two[1:] != ("enough",)
            and two[1:] not in (("air",), ("through",))
        )
    if two[:1] == ("one",) and two[1:] and two[1] in _NOTHING | _THINGS:
        return True
    return two[:1] == ("even",) or two in (
        ("like", "i"),
        ("like", "he"),
        ("like", "she"),
        ("like", "my"),
        ("as", "if"),
        ("going", "to") if _text(tokens, i + 3) not in ("lie", "go", "stop") else ("", ""),
        ("get", "any"),
        ("get", "a"),
        ("getting", "any"),
        ("want", "to"),
        ("wanting", "to"),
    )


def _cover(tokens: Sequence[Token], trigger: int, start: int, covered: list[int]) -> None:
    left, listing = _REACH, False
    for i in range(start, len(tokens)):
        token = tokens[i]
        if token.sentence != tokens[trigger].sentence or token.text in _BREAKS:
            return
        if token.text in _ENDS and i > start and not (token.text == "if" and tokens[i - 1].text == "as"):
            return
        if i > start and token.text in _SUBJECTS and _new_subject(tokens, i, start):
            return
        if token.text in _TRIGGERS and i > start + 1 and not listing and token.text not in ("no", "nor", "not"):
            return
        if token.text == "and" and not _and_another(tokens, i):
            return
        if token.text in _LIST:
            listing = True
            left = _REACH
            things = (_is_thing(tokens[start:i][-4:]) and _list_goes_on(tokens, i)) or _signs_go_on(tokens, i)
            if token.text == "," and not things and not _verbs_go_on(tokens, trigger, i):
                return
            continue
        left -= 1
        if left < 0:
            return
        if covered[i] >= 0 and token.text in _DOUBLE:
            continue
        covered[i] = trigger


def _and_another(tokens: Sequence[Token], i: int) -> bool:
    """ "No fever and rash" goes on, "no tablets for a week and had a fit" does not."""
    following = [t for t in tokens[i + 1 : i + 4] if t.sentence == tokens[i].sentence]
    return any(t.text in _THINGS or t.text.endswith(("ness", "ache", "ing")) for t in following[:2]) or (
        bool(following) and following[0].text in ("no", "not", "dont", "havent", "isnt")
    )


def _new_subject(tokens: Sequence[Token], i: int, start: int) -> bool:
    """A pronoun opens a new statement unless it hangs on a preposition or stands right behind the negation."""
    before = tokens[i - 1].text
    if before in _PREPOSITIONS or before in ("feel", "move", "that", "like", "if", "hit", "hurt", "say", "when"):
        return False
    return i > start + 1 or tokens[i].text not in _OPENERS


def _list_goes_on(tokens: Sequence[Token], comma: int) -> bool:
    """After a comma the negation goes on only over a short list of things: "no fever, rash or weakness"."""
    segment: list[Token] = []
    for token in tokens[comma + 1 : comma + 8]:
        if token.sentence != tokens[comma].sentence or token.text in (",", "-", "...", ")", "(", "–", "—", ":"):
            break
        if token.text in ("or", "nor"):
            return bool(segment) or _is_thing(tokens[comma + 2 : comma + 5])
        if token.text in ("and", "but", "just", "only"):
            break
        segment.append(token)
    return len(segment) <= 4 and _is_thing(segment)


def _verbs_go_on(tokens: Sequence[Token], trigger: int, comma: int) -> bool:
    """ "I haven't fallen, dropped, spilt or slurred anything": single verbs up to an "or"."""
    if tokens[trigger].text not in _AUXILIARIES and _text(tokens, trigger + 1) != "yet":
        return False
    for i in range(comma + 1, min(comma + 10, len(tokens)), 2):
        if not tokens[i].text.isalpha() or tokens[i].text in _SUBJECTS | _ENDS or i + 1 >= len(tokens):
            return False
        if tokens[i + 1].text in ("or", "nor"):
            return True
        if tokens[i + 1].text != ",":
            return False
    return False


def _signs_go_on(tokens: Sequence[Token], comma: int) -> bool:
    """ "I'm not confused, weak or numb": single signs up to an "or"."""
    if tokens[comma].text != "," or tokens[comma - 1].text not in _SIGN_WORDS:
        return False
    for i in range(comma + 1, min(comma + 8, len(tokens) - 1), 2):
        if tokens[i].text not in _SIGN_WORDS:
            return False
        if tokens[i + 1].text != ",":
            return tokens[i + 1].text in ("or", "nor")
    return False


_AUXILIARIES = frozenset("havent hasnt hadnt didnt dont doesnt not never wasnt isnt arent".split())


def _is_thing(segment: Sequence[Token]) -> bool:
    """A noun phrase that names a sign ("stiff neck"), not a statement ("feet tingle")."""
    words = [t.text for t in segment if t.text.isalpha()]
    if not words or words[0] in _SUBJECTS or words[0] in _ENDS:
        return False
    if any(w in _STATES for w in words):
        return False
    return (
        words[-1] in _THINGS
        or words[0] in _THINGS
        or words[-1].endswith(("ness", "tion", "ache", "loss", "ea", "itis", "ing"))
    )


_STATES = frozenset(
    "is are was has feels feel cant wont keeps keep went gone started hurts tingles tingle started".split()
)
_THINGS = frozenset(
    """fever temperature temp pain rash swelling numbness weakness tingling headache neck droop drooping slur slurring
    slurred confusion vomiting nausea cough breathlessness breath bleeding bruising seizure seizures fit fits
    fainting trouble
    problems problem difficulty loss chills sweats shivering redness heat palpitations dizziness blackouts collapse
    wasting
    cramps cramp spasm spasms twitches twitching stiffness lights vision speech swallowing bladder bowel injury meds
    medicine tablets medication drugs alcohol caffeine illness infection trauma fall falls stress anxiety allergies
    symptoms pins needles chest breathing balance bowels pee poo sight hearing memory cancer stroke history thinners
    lot anything else either power feeling sensation grip clumsiness tripping tremor dribbling drool""".split()
)


_READINGS = frozenset(("temperature", "temp", "temps"))
_UNREMARKABLE = frozenset(
    "normal fine ok okay 36 36.0 36.2 36.3 36.4 36.5 36.6 36.7 36.8 36.9 37 37.0 37.1 37.2".split()
)
_NOT_SO = frozenset("not isnt wasnt above over but".split())


def _cover_reading(tokens: Sequence[Token], i: int, covered: list[int]) -> None:
    """ "Temperature is normal", "temp 36.8": measured, and none."""
    for j in range(i + 1, min(i + 4, len(tokens))):
        if tokens[j].sentence != tokens[i].sentence or tokens[j].text in _NOT_SO:
            return
        if tokens[j].text in _UNREMARKABLE:
            covered[i] = j if covered[i] < 0 else covered[i]
            return


def _cover_back(tokens: Sequence[Token], mark: int, covered: list[int]) -> None:
    """ "Chest pain: none. Numbness? No." """
    if mark + 1 >= len(tokens) or tokens[mark + 1].text not in _AFTER:
        return
    after = tokens[mark + 2] if mark + 2 < len(tokens) else None
    if after is not None and after.text not in (".", ",", ";", "\n", "!", "but", ")"):
        return
    if tokens[mark].text in (",", "-", "–") and tokens[mark + 1].text in ("no", "never"):
        return
    i = mark - 1
    while i >= 0 and mark - i <= 6 and tokens[i].sentence == tokens[max(mark - 1, 0)].sentence:
        if tokens[i].text in (",", ":", ";"):
            return
        if covered[i] < 0:
            covered[i] = mark + 1
        i -= 1


_FOUND_NONE = frozenset("found find saw see have had is are was".split())
_NOT_ANY = frozenset("isnt arent wasnt havent hasnt hadnt dont".split())
_SOUGHT = frozenset("checked check looked tested test asked felt as for about".split())


def _cover_none(tokens: Sequence[Token], none: int, covered: list[int]) -> None:
    """ "I checked for numbness and found none", "as for numbness, there isn't any"."""
    after = _text(tokens, none + 1)
    if after.isalnum() and after not in ("and", "but", "so"):
        return
    before = tokens[none - 1].text
    found = _FOUND_NONE if tokens[none].text == "none" else _NOT_ANY
    denied = before in found or (tokens[none].text == "any" and tokens[none - 2].text in _NOT_ANY)
    sentence = [j for j in range(max(0, none - 9), none) if tokens[j].sentence == tokens[none].sentence]
    said = {tokens[j].text for j in sentence}
    if not denied or not said & _SOUGHT or said & (_MISSED | {"breathing", "breath", "response", "heartbeat"}):
        return
    for j in sentence:
        if covered[j] < 0:
            covered[j] = none


_ABSENT = frozenset("isnt arent wasnt werent aint".split())
_MISSED = frozenset(
    "power feeling sensation grip vision speech sight strength voice pulse memory movement balance".split()
)


def _cover_absent(tokens: Sequence[Token], there: int, covered: list[int]) -> None:
    """ "Fever is not there, fits are not there": said of a sign, it denies it; said of a power ("grip"), it is one."""
    i, found = there - 1, list[int]()
    while i >= 0 and there - i <= 6 and tokens[i].sentence == tokens[there].sentence and tokens[i].text not in _LIST:
        found.append(i)
        i -= 1
    words = {tokens[j].text for j in found}
    if words & _THINGS and not words & (_MISSED | _SUBJECTS):
        for j in found:
            covered[j] = there if covered[j] < 0 else covered[j]
