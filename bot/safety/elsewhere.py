"""Grammar that shows that nobody is ill: what "it" is, an exaggeration with its cause, an answer that names a thing.

Each reader looks at how the words stand to one another, asks for what speaks for its reading and stops where a person
or a part of the body speaks against it.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.safety.framing import of_the_body
from bot.safety.idioms import ANIMALS, RELATIONS, THINGS
from bot.safety.measures import is_medicine
from bot.safety.text import Token, clauses, lemma, sentence_at, sentences, stems

_NO_PART = stems("breath word words speech voice brain blood muscle side")


def _of_the_body(token: Token) -> bool:
    return of_the_body(token) and token.lemma not in _NO_PART


_STOPS = frozenset(", : ( ) - – — and but so while because then cos when as said says that now with or after".split())
_BABIES = frozenset(
    """baby babies newborn infant toddler child kid bairn bump foetus fetus preemie twin twins little one he she him
    her""".split()
)
_PRONOUNS = frozenset("i me my we us he she him his her they them you".split())


def elsewhere(tokens: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """Tokens that tell of nobody's illness, each with the reason."""
    yield from ((i, "machine") for i in _it(tokens))
    yield from ((i, "animal") for i in _at_the_vets(tokens))
    yield from ((i, "idiom") for i in _on_the_pitch(tokens))
    yield from ((i, "idiom") for i in _photographed(tokens))
    yield from ((i, "machine") for i in _computing(tokens))
    yield from ((i, "idiom") for i in _so_much(tokens))
    yield from ((i, "idiom") for i in _admired(tokens))
    yield from ((i, "idiom") for i in _laced(tokens))
    yield from ((i, "idiom") for i in _unless(tokens))
    yield from ((i, "idiom") for i in _fed_up(tokens))
    yield from ((i, "idiom") for i in _rather(tokens))
    yield from ((i, "idiom") for i in _that_goal(tokens))
    yield from ((i, "idiom") for i in _dark(tokens))
    yield from ((i, "idiom") for i in _done_to_a_thing(tokens))
    yield from ((i, "idiom") for i in _able(tokens))
    yield from ((i, "idiom") for i in _answered(tokens))
    yield from ((i, "mentioned") for i in _staged(tokens))
    yield from ((i, "mentioned") for i in _none_of_it(tokens))
    yield from ((i, "mentioned") for i in _gainsaid(tokens))


_WHOLE = stems(
    """wake respond unresponsive breathe choke faint collapse cough wheeze die unconscious stir seize revive dead"""
)
_AUXILIARIES = frozenset(
    """wont doesnt isnt wouldnt hasnt didnt just keeps has is was stopped then suddenly not completely simply still
    never barely""".split()
)


def _it(tokens: Sequence[Token]) -> Iterator[int]:
    """ "My kindle froze and now it won't wake": what wakes or breathes and is an "it" is a thing, or a baby."""
    if _BABIES & {t.text for t in tokens}:
        return
    for i, token in enumerate(tokens):
        if token.text != "it" or (i and tokens[i - 1].text in _CARRIES):
            continue
        behind = [t for t in tokens[i + 1 : i + 6] if t.sentence == token.sentence]
        n = 0
        while n < len(behind) and behind[n].text in _AUXILIARIES:
            n += 1
        if not n or n == len(behind) or behind[n].lemma not in _WHOLE:
            continue
        said = {t.text for t in behind[n + 1 :]}
        near = (t for t in tokens if token.sentence - 1 <= t.sentence <= token.sentence)
        if not said & _PRONOUNS and not any(_of_the_body(t) for t in near):
            yield from range(i, i + n + 2)


_CARRIES = frozenset("with from before after swallowed took hurts through".split())
def _at_the_vets(tokens: Sequence[Token]) -> Iterator[int]:
    """ "Guide dog puppy fainted, vet's checked him": where a vet sees an animal, who else is named is its keeper."""
    said = {t.text for t in tokens}
    if not said & {"vet", "vets"} or not said & (ANIMALS - {"sheep"}) or said & _BITES:
        return
    for places in sentences(tokens):
        words = {tokens[i].text for i in places}
        if not words & (RELATIONS | {"i", "me", "we", "us"}):
            yield from places


_BITES = frozenset("bit bite bitten scratched kicked attacked mauled stung trampled".split())
_PITCH = stems(
    """striker winger midfield defence fullback centre-half goalie goalkeeper keeper nil innings wicket scrum
    relegated relegation playoffs offside league derby halftime batsman bowler ref referee umpire linesman
    quarterback prop hooker backline"""
)
_OUTPLAYED = stems("paralyse paralysed paralyzed choke asleep blind suffocate bleed pulse flatline dead paralysis")


def _on_the_pitch(tokens: Sequence[Token]) -> Iterator[int]:
    """ "Brighton were paralysed down the left, full back couldn't move": how a side played."""
    for places in sentences(tokens):
        said = [tokens[i] for i in places]
        lemmas, words = {t.lemma for t in said}, [t.text for t in said]
        two = list(pairwise(words))
        roles = lemmas & _PITCH or ("full", "back") in two or ("half", "time") in two
        if roles and lemmas & _OUTPLAYED and not {"i", "me", "my", "im", "he", "she", "him"} & {*words}:
            yield from places


_PHOTOS = stems("photo photos pic pics picture pictures selfie selfies photograph snapshot mugshot passport portrait")


def _photographed(tokens: Sequence[Token]) -> Iterator[int]:
    """ "In the photos I look like I'm having a stroke": how one looks there."""
    if not any(t.lemma in _PHOTOS for t in tokens):
        return
    for i, token in enumerate(tokens[:-3]):
        if token.lemma == "look" and tokens[i + 1].text in ("like", "as"):
            behind = range(i + 2, min(i + 8, len(tokens)))
            fits = [j for j in behind if tokens[j].lemma in _FITS]
            if fits and not any(_of_the_body(tokens[j]) and tokens[j].lemma not in _FITS for j in behind):
                yield from range(i, fits[-1] + 1)


_COMPUTING = stems(
    """sigkill sigterm segfault kernel daemon failover failovers replica localhost docker kubernetes kubectl regex
    stacktrace reboot rebooted rebooting reinstall reinstalled firmware bluetooth hdmi cpu gpu api backend frontend
    runtime compiler middleware webhook postgres redis linux ubuntu photoshop powerpoint kindle netflix sigint mutex
    deadlock subprocess github deploy deployed deployment hotfix unplugged factory-reset prod"""
)
_COMPUTING_TOO = stems(
    """process processes signal thread threads zombie hang hangs crash crashes restart restarted quit server node
    update updated app apps heartbeat socket port memory leak stack queue job jobs update cache log logs client
    parent child orphan timeout ping failed retry battery charger screen install cluster master slave replica"""
)
_BODIES_NOT = frozenset("i me my we us he she him his her mine".split())


def _computing(tokens: Sequence[Token]) -> Iterator[int]:
    """ "The child isn't responding to any signal, SIGKILL?": in talk of programs, a sentence without a person."""
    known = {t.lemma for t in tokens}
    if not known & _COMPUTING or len(known & (_COMPUTING | _COMPUTING_TOO)) < 2:
        return
    for places in sentences(tokens):
        said = [tokens[i] for i in places]
        persons = (RELATIONS - _PROGRAMS) | (_BODIES_NOT - _users(said))
        if not {t.text for t in said} & persons and not any(_of_the_body(t) for t in said):
            yield from places


_PROGRAMS = frozenset("child parent parents client guy twin twins someone somebody".split())


def _users(said: Sequence[Token]) -> frozenset[str]:
    """ "I can't force it to quit": who works the machine; nothing else is said of him."""
    acts = [
        n for n, t in enumerate(said)
        if t.text == "i" and {"it", "the", "this", "that"} & {w.text for w in said[n + 1 : n + 5]}
    ]  # fmt: skip
    return frozenset("i") if acts and len(acts) == sum(t.text == "i" for t in said) else frozenset()


_PLEASING = frozenset(
    """fit funny cute pretty gorgeous beautiful handsome adorable cringe cringey embarrassing awkward boring lush
    peng stunning brilliant amazing lovely hilarious sexy dreamy romantic exciting thrilling catchy epic unfair
    dull posh""".split()
)
_ONLY_OTHERS = frozenset("hot sweet good hench bad fine".split())
"""What a person may be from illness or weather too: only where it is said of another."""
_OF_OTHERS = frozenset("he she they you his her their this that".split())
_WISHES = frozenset("want wanted wanna wish live living gonna hope need better rather".split())
_SHOWS = stems(
    """song set tune drop bass track album beat gig film movie show episode book goal finale drummer dj outfit"""
)
_OVERWHELMS = stems(
    "speak talk breathe blackout black pass faint die dead collapse swoon choke swallow move think function see blind"
)


def _so_much(tokens: Sequence[Token]) -> Iterator[int]:
    """ "He's so fit I can't speak", "this set slaps so hard I blacked out": no illness overwhelms the writer."""
    for i, token in enumerate(tokens[:-3]):
        if token.text not in ("so", "too"):
            continue
        before = [t for t in tokens[max(0, i - 6) : i] if t.sentence == token.sentence]
        what = tokens[i + 1].text
        shows = what in ("hard", "good", "loud") and any(t.lemma in _SHOWS for t in before)
        others = what in _ONLY_OTHERS and bool(_OF_OTHERS & {t.text for t in before[-3:]})
        if not (what in _PLEASING or others or shows) or {"i", "my", "me"} & {t.text for t in before[-2:]}:
            continue
        behind = [j for j in range(i + 2, min(i + 12, len(tokens))) if tokens[j].sentence == token.sentence]
        rest = [t for t in tokens[i + 2 :] if t.sentence == token.sentence]
        if rest[0].text == "," or any(_of_the_body(t) or t.text in _WISHES for t in rest):
            continue
        first = next((n for n, j in enumerate(behind) if tokens[j].text in ("i", "im", "we")), None)
        if first is not None and first < 4 and any(tokens[j].lemma in _OVERWHELMS for j in behind[first:]):
            yield from behind


_GARMENTS = stems(
    """dress jeans corset bra tie skirt top shirt suit trousers leggings costume wetsuit tights waistband collar heels
    blazer spanx jumper tux tuxedo outfit"""
)


def _laced(tokens: Sequence[Token]) -> Iterator[int]:
    """ "Can't breathe in this dress": the dress is at fault."""
    for i, token in enumerate(tokens[:-2]):
        if token.text != "in" or tokens[i + 1].text not in ("this", "these", "that", "my", "a", "those", "the"):
            continue
        worn = {t.lemma for t in tokens[i + 2 : i + 5] if t.sentence == token.sentence}
        before = range(max(0, i - 3), i)
        if worn & _SHOES and {"feel", "numb"} & {t.lemma for t in tokens[max(0, i - 5) : i]}:
            yield from range(max(0, i - 5), i)
        if worn & _GARMENTS and any(tokens[j].lemma in _OVERWHELMS for j in before):
            yield from before


_SHOES = stems("boots boot shoes heels wellies trainers skates gloves mittens pumps flippers brogues stilettos")
_COURTS = stems("walk smile wink look text sing laugh talk arrive enter dance grin flirt")
_WHENEVER = frozenset("when whenever time".split())


def _admired(tokens: Sequence[Token]) -> Iterator[int]:
    """ "I can't speak when he walks in": somebody looked at is what takes the breath."""
    for i, token in enumerate(tokens[:-2]):
        if token.text not in _WHENEVER or tokens[i + 1].text not in ("he", "she", "they"):
            continue
        behind = [t for t in tokens[i + 2 : i + 6] if t.sentence == token.sentence]
        if not behind or behind[0].lemma not in _COURTS:
            continue
        before = [j for j in range(max(0, i - 9), i) if tokens[j].sentence == token.sentence]
        spoken = next((n for n, j in enumerate(before) if tokens[j].text in ("i", "my")), None)
        if spoken is not None and any(tokens[j].lemma in _OVERWHELMS for j in before[spoken:]):
            yield from before[spoken:]


_DRUDGERY = stems(
    """admin email emails inbox paperwork spreadsheet spreadsheets marking meeting meetings boredom deadline deadlines
    homework housework ironing inlaws politics adverts monday mondays revision commute traffic invoices timetable
    laundry washing bureaucracy powerpoint slides training induction appraisal appraisals tax"""
)
_WEARIED = stems(
    """numb blind dead paralyse paralysed drown choke suffocate die kill collapse close coma comatose faint"""
)
_THROUGH = frozenset("with from by of under to".split())


def _fed_up(tokens: Sequence[Token]) -> Iterator[int]:
    """ "I'm numb with all this admin", "allergic to Mondays, my throat closes at the sight of my inbox"."""
    for i, token in enumerate(tokens):
        if token.lemma not in _DRUDGERY or i < 2:
            continue
        before = [j for j in range(max(0, i - 12), i) if tokens[j].sentence == token.sentence]
        cause = next((n for n in range(len(before) - 1, -1, -1) if tokens[before[n]].text in _THROUGH), None)
        if cause is None or i - before[cause] > 5:
            continue
        if any(tokens[j].text == "allergic" for j in before[:cause] if i - j < 4):
            yield from range(before[0], sentence_at(tokens, i).stop)
        elif tokens[before[cause]].text != "to" and any(tokens[j].lemma in _WEARIED for j in before[:cause]):
            yield from before[:cause]


_TASTED = stems("swallow drink eat chew lick gargle inject")
_ERRANDS = stems("sit watch listen attend hoover iron shop camp queue date dance join commute")


def _rather(tokens: Sequence[Token]) -> Iterator[int]:
    """ "I'd rather swallow bleach than go to that meeting", unlike "than live", "than go on"."""
    for i, token in enumerate(tokens[:-1]):
        if token.text not in ("rather", "sooner") or tokens[i + 1].lemma not in _TASTED:
            continue
        behind = [j for j in range(i + 1, min(i + 12, len(tokens))) if tokens[j].sentence == token.sentence]
        than = next((n for n, j in enumerate(behind) if tokens[j].text == "than"), None)
        if than is None:
            continue
        words = [tokens[j] for j in behind[than + 1 : than + 3]]
        goes = [t.text for t in words] == ["go", "to"]
        if goes or (words and words[0].lemma in _ERRANDS):
            yield from behind[: than + 1]


_SPECTACLES = stems(
    """penalty goal match finale ending twist over shootout tackle save catch encore chorus solo drop guitar plot scene
    speech dress wedding proposal sunset view cake episode race try wicket putt"""
)


def _that_goal(tokens: Sequence[Token]) -> Iterator[int]:
    """ "That penalty. I stopped breathing": what one has watched, named alone, and what it did to one."""
    for i, token in enumerate(tokens[:-3]):
        opens = not i or tokens[i - 1].sentence != token.sentence
        if not opens or token.text not in ("that", "what", "the"):
            continue
        end = sentence_at(tokens, i).stop
        named = [t for t in tokens[i + 1 : end] if t.text.isalpha()]
        if not 0 < len(named) < 4 or not any(t.lemma in _SPECTACLES for t in named):
            continue
        behind = sentence_at(tokens, end) if end < len(tokens) else range(0)
        said = [tokens[j] for j in behind]
        if said and said[0].text in ("i", "we") and len(said) < 9 and not any(_of_the_body(t) for t in said):
            yield from behind


_FITS = stems("stroke attack fit coronary heart seizure aneurysm kittens breakdown")


def _unless(tokens: Sequence[Token]) -> Iterator[int]:
    """ "She'll have a stroke if Spurs lose again": what would bring it on is no illness and no missed medicine."""
    for i, token in enumerate(tokens):
        if token.text not in ("if", "when", "unless") or i < 3:
            continue
        before = [j for j in range(max(0, i - 6), i) if tokens[j].sentence == token.sentence]
        will = next((n for n, j in enumerate(before) if tokens[j].text in ("will", "gonna", "would")), None)
        behind = [t for t in tokens[i + 1 : i + 12] if t.sentence == token.sentence]
        if will is None or not any(tokens[j].lemma in _FITS for j in before[will:]):
            continue
        ill = any(is_medicine(t) or _of_the_body(t) or t.lemma in _CARE for t in behind)
        if behind and not ill:
            yield from before[will:]


_CARE = stems(
    """doctor hospital ambulance help dose miss missed treatment surgery operation blood pressure smoke drink stop
    give insulin food eat sleep rest untreated stand climb exert sugar sodium potassium level levels temperature
    fever consultant infection"""
)
_MAINS = stems("candle candles torch grid electricity shedding generator streetlights fuse outage loadshedding pylon")


def _dark(tokens: Sequence[Token]) -> Iterator[int]:
    """ "Load shedding, blackout from seven till nine": the lights went out."""
    cut = ("power", "cut") in pairwise(t.text for t in tokens)
    if cut or any(t.lemma in _MAINS for t in tokens):
        yield from (i for i, t in enumerate(tokens) if t.text in ("blackout", "blackouts"))
    sighted = any(t.lemma in _SIGHTED for t in tokens)
    if not sighted and (cut or any(t.lemma in _LIT for t in tokens)):
        for i, token in enumerate(tokens[:-2]):
            if token.text in ("lights", "light") and tokens[i + 1].lemma == "go" and tokens[i + 2].text == "out":
                yield from range(i, i + 3)
    if cut:
        yield from (i for i, t in enumerate(tokens) if t.text in ("black", "dark") and tokens[i - 1].lemma == "go")


_LIT = _MAINS | stems("theatre cinema street landing hall tunnel stadium village tree bulb stage shed lift")
_SIGHTED = stems("eye vision sight see saw curtain floor woke knees collapse faint fell")
_ARTICLES = frozenset("the our a an both two three another every".split())
_SPANS = stems(
    """minute second moment hour day week month year night morning evening afternoon bit while few couple other same
    first next last instant time fortnight way side floor end short third fourth split"""
)


def _done_to_a_thing(tokens: Sequence[Token]) -> Iterator[int]:
    """ "He collapsed the wall", "I overdosed the fish tank": done to a thing, not suffered."""
    for i, token in enumerate(tokens[:-3]):
        if token.lemma == "pass" and tokens[i + 1].text == "out" and tokens[i + 2].text in _ARTICLES | {"some", "my"}:
            thing = tokens[i + 3]
            if thing.lemma not in _SPANS | _EXITS and thing.text.isalpha() and thing.sentence == token.sentence:
                yield from (i, i + 1)
    for i, token in enumerate(tokens[:-2]):
        if token.lemma not in _TRANSITIVE or tokens[i + 1].text not in _ARTICLES:
            continue
        thing = tokens[i + 2]
        told = [t.text for t in tokens[i + 2 : i + 5]]
        if thing.sentence != token.sentence or thing.lemma in _SPANS or {*told} & RELATIONS or _of_the_body(thing):
            continue
        if token.lemma == lemma("collapse") or {*told} & (ANIMALS | THINGS | _TANKS):
            yield i


_EXITS = stems("back front door window car side moment minute second last sofa bed floor train bus loo")
_TRANSITIVE = stems("collapse overdose")
_TANKS = frozenset("tank pond pool aquarium garden plant plants fish pot pots beds compost soil bath spa hot".split())
_BETWEEN = frozenset(
    """on in earth the this world that whole at all she he mum gran makes cooks menu here else left""".split()
)
_CAN = frozenset("swallow eat lift move do open climb carry".split())


_UNABLE = frozenset("yet untrue false nothing".split())


def _able(tokens: Sequence[Token]) -> Iterator[int]:
    """ "There's nothing on earth I can't swallow", "I've yet to faint", "it's untrue that I collapsed"."""
    for i, token in enumerate(tokens):
        if token.text not in _UNABLE:
            continue
        said = [t.text for t in tokens[i : i + 3]]
        if said[:2] == ["yet", "to"] and i and tokens[i - 1].text in ("have", "has", "had"):
            yield from _denial(tokens, i + 2)
        if said[0] in ("untrue", "false") and said[1:] and said[1] in ("that", "to"):
            yield from _denial(tokens, i + 2)
        if token.text != "nothing":
            continue
        j = i + 1
        while j < len(tokens) and tokens[j].text in _BETWEEN:
            j += 1
        words = [t.text for t in tokens[j : j + 3]]
        who, cant = words[:1], words[1:2]
        if {*who} & _PRONOUNS and cant in (["cant"], ["couldnt"]) and {*words[2:]} & _CAN:
            yield from range(i, j + 3)


_SUFFERED = stems(
    """black faint blind fall collapse choke fit seizure stroke attack vomit pass cough bleed swell overdose
    overdosed sick"""
)


def _denial(tokens: Sequence[Token], at: int) -> Iterator[int]:
    """The sign that is denied, up to the end of its clause; not a power that is lacking ("yet to wake")."""
    sign = False
    for j in range(at, min(at + 12, len(tokens))):
        if tokens[j].sentence != tokens[at].sentence or tokens[j].text in ("but", "and", "because", "-", "–", "—"):
            return
        sign = sign or (j < at + 3 and tokens[j].lemma in _SUFFERED)
        if sign:
            yield j


_NAMED_ANEW = frozenset("obviously naturally evidently".split())
_ESTATE = frozenset(
    """house flat chain sale purchase mortgage move car van laptop phone team squad club company firm business band
    plant tree character hero king queen villain book film song game printer server website boat bike caravan
    project contract marriage loan deal crossword puzzle rower swimmer golfer goalie tennis chess""".split()
)
"""What a message can turn out to have been about, beside animals and machines."""


def _answered(tokens: Sequence[Token]) -> Iterator[int]:
    """ "House, obviously", "the hen, not my daughter", "it's the car, not me": who was meant before."""
    ends: list[int] = []
    for n, places in enumerate(sentences(tokens)):
        words = [tokens[i].text for i in places if tokens[i].text.isalpha()]
        own = {"my", "his", "her"} & {tokens[i - 1].text for i in places[1:] if _of_the_body(tokens[i])}
        if words and len(words) < 18 and not own:
            ends += [n] * _is_answer(words)
    yield from (i for i, token in enumerate(tokens) if ends and token.sentence <= ends[-1])


def _is_answer(words: Sequence[str]) -> bool:
    while words and words[0] in ("no", "sorry", "wait", "and", "oh", "i", "mean", "meant", "well", "to", "be", "clear"):
        words = words[1:]
    told = [*words]
    if told[:2] in (["it", "is"], ["this", "is"], ["that", "is"], ["we", "are"], ["about", "the"]):
        told = told[2:]
    while told and told[0] in ("the", "my", "our", "a", "an"):
        told = told[1:]
    if not told or told[0] not in (ANIMALS | THINGS | _ESTATE):
        return False
    rest = told[1:]
    if "not" in rest:
        who = [w for w in rest[rest.index("not") + 1 :] if w not in ("the", "my", "our", "a", "on")]
        return bool(who) and len(who) < 3 and who[0] in RELATIONS | {"me", "him", "her", "us", "mine"}
    return len(rest) <= 2 and bool(_NAMED_ANEW & {*rest})


_PRETENDED = frozenset(
    """convincing realistic believable pretend mock simulated staged theatrical mimed comedy pratfall""".split()
)
_FEIGNED = stems(
    """seizure fit faint collapse stroke limp stagger slur cough choke death fall swoon convulsion breakdown heart
    attack panic"""
)


def _staged(tokens: Sequence[Token]) -> Iterator[int]:
    """ "A convincing seizure", "how do I drag the foot": a sign that is to be played."""
    for i, token in enumerate(tokens[:-1]):
        if token.text in _PRETENDED:
            yield from (j for j in range(i + 1, min(i + 4, len(tokens))) if tokens[j].lemma in _FEIGNED)
        asks = [t.text for t in tokens[i : i + 3]] if token.text == "how" else []
        if asks[1:2] in (["do"], ["can"], ["should"]) and asks[2:] in (["i"], ["we"], ["you"]):
            following = tokens[i + 3 : i + 4]
            if following and following[0].lemma in _PLAYED:
                yield from range(i, min(i + 6, len(tokens)))


_PLAYED = stems("drag slur limp faint collapse stagger swoon shuffle droop convulse")
_HAVE = frozenset("have had noticed got get felt seen want".split())


def _none_of_it(tokens: Sequence[Token]) -> Iterator[int]:
    """ "I've noticed none", "I have neither": what the sentence before listed, the writer has not."""
    for clause in clauses(tokens, _STOPS):
        said = [tokens[i].text for i in clause]
        if said[:1] != ["i"]:
            continue
        words = [w for w in said if w.isalpha()]
        denied = words[-1:] in (["none"], ["neither"]) or words[-3:-1] in (["none", "of"], ["neither", "of"])
        if 2 < len(words) < 8 and denied and _HAVE & {*words}:
            at = tokens[clause.start].sentence
            yield from (j for j, t in enumerate(tokens[: clause.start]) if t.sentence >= at - 1)


_ENQUIRES = stems("ask wonder")
_POWERS = stems("breathe move respond conscious awake walk talk speak feel see swallow eat drink safe well fine ok")
"""Where one of these is denied, that is the sign."""
_GAINSAYS = frozenset("dont doesnt didnt isnt wasnt arent werent hasnt havent hadnt".split())


def _gainsaid(tokens: Sequence[Token]) -> Iterator[int]:
    """ "People ask if my lips go numb. They don't.": what others ask about is denied in a sentence of its own."""
    told = sentences(tokens)
    for n, places in enumerate(told):
        words = [tokens[i].text for i in places if tokens[i].text.isalpha()]
        plain = [w for w in words if w != "not"]
        denied = len(words) > len(plain) or bool(_GAINSAYS & {*words})
        if not denied or not plain or not 1 < len(words) < 4 or plain[0] not in _PRONOUNS | {"it"}:
            continue
        before = told[n - 1] if n else range(0)
        asks = next((k for k, i in enumerate(before) if tokens[i].lemma in _ENQUIRES), None)
        if asks is not None and not any(tokens[i].lemma in _POWERS for i in before[asks:]):
            yield from before[asks:]
