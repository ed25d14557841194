"""Bodily reactions with an everyday cause, told as over: out of breath after a sprint, speechless with laughter.

A story names a cause, what the body did, and that it passed, all within a few sentences. Then the words for what the
body did count no more, there and nowhere else: the same sign told later in the message, or one that goes on, counts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.safety.text import Token, stems
from bot.safety.text import sentences as in_sentences


@dataclass(frozen=True, slots=True)
class Episode:
    """``causes`` stand close by, ``reactions`` are silenced, ``unless`` one of these stands with them. Words as stems.

    ``spent``: the cause alone says that it passed where the one led to the other ("laughed until my ribs ached").
    """

    name: str
    causes: frozenset[str]
    reactions: frozenset[str]
    unless: frozenset[str] = frozenset()
    spent: bool = False
    sided: bool = False
    """Whether the cause can be on one side only: whatever else comes on one side is no everyday reaction."""


_LIMB = """finger fingers fingertips hand hands arm arms leg legs foot feet toe toes thumb knee knees thigh thighs calf
calves shin bum backside bottom"""
_UNFELT = "numb dead asleep tingle tingling tingly pins needles feel feeling jelly lead wood wooden heavy lump"
_SPEECH = "speak talk word words sentence say said name"
_BREATH = "breath breathe breathing gasp gasping pant panting puff puffed"

EPISODES = (
    Episode(
        "laughter and tears",
        stems(
            """laugh laughing laughter giggle giggling cackle cackling hysterics cry cried crying wept weep sob sobbed
            blubbed bawled bawling hiccups hiccup emotional"""
        ),
        stems(
            f"""{_SPEECH} {_BREATH} rib ribs stomach belly tummy sides ache ached hurt voice choke wheeze fell floor
            sick"""
        ),
        stems("chest arm leg throat nut allergy inhaler asthma droop slur crooked"),
        spent=True,
    ),
    Episode(
        "exertion",
        stems(
            """costume suit squash raced racing dashed jogged sprint sprinted sprinting ran race raced racing dashed
            jogged parkrun hill climb climbed stairs spin class dance danced dancing swim swam squash football gym
            row rowing treadmill burpees cycled cycling ladder double shuttle"""
        ),
        stems(
            f"""{_SPEECH} {_BREATH} lungs heart pounding hammering racing thumping legs jelly wobbly wobble burst name
            purple red"""
        ),
        stems("chest arm jaw faint collapse pressure tight grey wheeze asthma inhaler black droop slur"),
    ),
    Episode(
        "cold",
        stems(
            """bath plunge snow snowball ice icy frost frozen freezing freeze cold wind winter minus blizzard freezer
            ski skiing chairlift sleet heating boiler sea"""
        ),
        stems(
            f"""{_SPEECH} {_BREATH} {_UNFELT} finger fingers fingertips hand hands toe toes foot feet cheek cheeks face
            lip lips jaw teeth nose ear ears stiff blue white purple froze frozen understand whistle hold buttons
            button do barely chatter chattering shiver shivering thaw couldnt grip spoon teaspoon key keys"""
        ),
        stems("droop slur arm speech confused drowsy sleepy collapse headache vision"),
    ),
    Episode(
        "spice",
        stems(
            """chilli chillies chili curry vindaloo reaper jalapeno jalapenos habanero wasabi phaal wings sauce dare
            madras spicy spice mustard hotpot"""
        ),
        stems(f"{_SPEECH} lip lips tongue mouth face numb burn burning fire feel tingle tears eyes hiccups nose"),
        stems("swell swollen hives rash throat wheeze tight breath breathe allergy nut faint arm leg droop slur"),
    ),
    Episode(
        "fright and nerves",
        stems(
            """turbulence height heights bridge cliff ghost alarm pigeon moth ladder floors interview stage exam test
            wasp spider scared terrified terror fright frightened nerves nervous adrenaline audition eulogy reading
            driving karting rollercoaster burglar panicked examiner goal penalty"""
        ),
        stems(
            """grey froze freeze move breathe breath shake shaking tremble trembling heart racing pounding hammering
            clappers blank knees jelly white pale voice squeak squeaky mouth wobbly rigid mind hands legs"""
        ),
        stems("chest jaw faint collapse seizure jerk stare face speech stung"),
    ),
    Episode(
        "a limb lain or sat on",
        stems(
            """crossed cross kneeling knelt sat sit sitting slept lay lain lying bench squatting squatted loo lotus
            yoga retreat pew stool floor lap saddle"""
        ),
        stems(f"{_LIMB} {_UNFELT} sleep slept died"),
        stems("face mouth speech slur fall crash accident weak weakness pee bladder bowel wipe pregnant"),
    ),
    Episode(
        "an injection at the dentist's, an epidural or a block",
        stems("dentist dental filling molar canal crown epidural block spinal caesarean anaesthetic"),
        stems(
            f"""{_SPEECH} face lip lips mouth cheek chin tongue jaw numb asleep droop drool dribble dribbled floppy
            lopsided half side left right crooked feel thing waist leg legs below"""
        ),
        stems("arm hand confused vision swell swollen breath breathe throat headache again weak"),
        sided=True,
    ),
    Episode(
        "blowing an instrument or a balloon",
        stems("blew blow blowing bagpipes trumpet trombone saxophone sax flute tuba harmonica didgeridoo balloon"),
        stems(f"{_SPEECH} lip lips cheek cheeks mouth face numb tingle stars dizzy funny purple red"),
        stems("droop slur side crooked smile arm hand swell swollen purse slide slides head"),
    ),
    Episode(
        "waking from an operation",
        stems("anaesthetist anaesthetic anesthetic operation sedation sedated theatre colonoscopy"),
        stems("woozy day name confused nonsense know knew where drunk slurred tell"),
        stems("fever shivery wound face arm chest breath breathe calf leg drowsy"),
    ),
    Episode(
        "a ride",
        stems(
            """rollercoaster waltzers waltzer teacups ride rides headset vr spun spinning roundabout upside ferry swing
            swings zorb simulator carousel"""
        ),
        stems(
            """dizzy room spinning spin stagger staggered staggering wobble wobbled wobbly jelly knees legs sick vomit
            stars purple white ghost drunk blank remember head"""
        ),
        stems("headache double slur speech arm numb weak neck knock hit bang"),
    ),
    Episode(
        "winded by a ball or by cold water",
        stems("ball winded wind winger tackle goalkeeper tummy bucket hose shower plunge goal match"),
        stems(f"{_BREATH} wind catch"),
        stems("chest wheeze blue asthma belly hard rigid pale faint head"),
    ),
    Episode(
        "a tantrum",
        stems("tantrum paddy meltdown screamed wouldnt biscuit sweets refused furious fury rage purpose banana"),
        stems("limp stiff rigid plank floppy held holding purple red blue breath breathe floor purpose shake"),
        stems("seizure jerk hit head eyes fever hot pale grey drowsy unresponsive swallowed"),
    ),
    Episode(
        "being dog-tired",
        stems("tired knackered exhausted shift shifts all-nighter nighter night hours jetlag jetlagged"),
        stems(f"{_SPEECH} gibberish rubbish nonsense keys fridge forgot blank remember muddled"),
        stems("slur droop arm leg face headache confused fever weak vision"),
    ),
    Episode(
        "a faint at a sight that makes people faint",
        stems("needle needles blood injection jab jabs parade speeches corset egg choir altar sight"),
        stems("faint fainted fainting passed pass out went down tree collapse collapsed heat keel over"),
        stems(
            """i chest seizure jerk jerking head hit pregnant blue breath breathe confused vomit gran grandad mum dad"""
        ),
    ),
    Episode(
        "a sound sleep",
        stems("asleep snoring nap sofa deckchair armchair hammock snore dozed kip"),
        stems("out cold coma dead alive unconscious gone asleep mouth fell"),
        stems("blue grey breathing pills drink drunk head hit fall vomit gurgling wont cant diabetic limp"),
    ),
)

_ENDS = """
right as rain, be fine, felt fine, and fine, fine after, fine again, fine by, fine in, be all right, be alright
be ok, be okay, be perfect, be grand, felt grand, be well, all well, all good, all fine, perfectly all right
none the worse, never better, normal by, normal again, be normal, like normal, as normal, good as new, new man
new woman, nothing left, went well, back to, be back, be both back, be all back, be already back, back in a
came round, bounced back, straight back up, wore off, worn off, wears off, wear off by, give it till, give it until
gone off, gone by, gone before, gone in, all gone, be gone, gone now, it passed, soon passed, that passed, passed in
it settled, settled in, opened up, be sorted, sorted it, sorted me, sorted him, sorted her, steady again, steady as
pink again, warm as toast, they were back, had it back, had them back, and carried on, then carried on, went back up
up again, myself again, himself again, herself again, human again, up he got, up she got, played on, walked it off
shook it, in one go, laughed about it, laughing about it, laughing at myself, for a moment
"""
"""How one says that it is over. ``be`` stands for each of its forms; by stems "is going" would be "was gone"."""


def _forms() -> dict[str, list[tuple[str, ...]]]:
    """The phrases by their first word."""
    out: dict[str, list[tuple[str, ...]]] = {}
    for phrase in _ENDS.replace("\n", ",").split(","):
        words = phrase.split()
        for form in ("was", "were", "is", "been") if words[:1] == ["be"] else words[:1]:
            out.setdefault(form, []).append((form, *words[1:]))
    return out


_OVER = _forms()
_AILING = frozenset(
    """vomiting shaking struggling slurring gasping bleeding jerking choking screaming crying wheezing dragging
    drooping twitching dying burning swelling sweating fitting seizing convulsing gurgling snoring staggering
    drooling mumbling rambling hallucinating trembling dribbling losing getting going having feeling being panting
    falling fainting stumbling coughing throbbing talking speaking breathing lying sleeping spreading turning
    tingling hurting aching becoming nothing something anything retching groaning moaning complaining
    shivering""".split()
)
"""What one may be doing who is not well again."""
_SOON = frozenset("second seconds minute minutes moment hour quarter tea by later after".split())
_DENIES = frozenset(
    "not no nor never half nearly almost hardly barely isnt wasnt hasnt havent didnt doesnt except wont".split()
)
_HOPED = frozenset("can could should would will might hope if to".split())
_GOES_ON = frozenset(
    """still keeps keep worse hasnt havent wont cant isnt again now lately always ongoing since however today tonight
    weeks months years times""".split()
)
_OPENS = frozenset(", and but so then : (".split())
_RELAPSE = frozenset("still hasnt havent worse however except again".split())
_BEFORE = frozenset("before until till earlier yesterday beforehand when".split())
_SYMPTOM = frozenset("pain numbness tingling weakness symptoms fever it they this that headache".split())
_MOTIONLESS = stems("lie lying lay sit sitting sat stand standing stood hold holding held keep stay")
_LEADS_TO = frozenset("so until till til that such made too".split())
_SPANS = frozenset("second seconds minute minutes".split())
_CLOSE = 12
"""Words within which it is told how soon somebody was up and doing."""
_REACH = 2
"""Sentences from what the body did back to its cause, and on to its end."""


def passed(tokens: Sequence[Token]) -> Iterator[int]:
    """The tokens that tell of a reaction which is over."""
    lemmas = {token.lemma for token in tokens}
    likely = [episode for episode in EPISODES if lemmas & episode.causes and lemmas & episode.reactions]
    if not likely:
        return
    sentences = in_sentences(tokens)
    said: list[dict[str, list[int]]] = [{} for _ in sentences]
    for i, token in enumerate(tokens):
        said[token.sentence].setdefault(token.lemma, []).append(i)
    ends: dict[int, list[int]] = {n: _ends(tokens, places) for n, places in enumerate(sentences)}
    for episode in likely:
        for n, places in enumerate(sentences):
            signs = sorted(i for stem in episode.reactions & said[n].keys() for i in said[n][stem])
            if not signs or episode.unless & said[n].keys() or _goes_on(tokens, places, signs[0]):
                continue
            if not episode.sided and _one_side(tokens, places):
                continue
            near = [i for m in sentences[max(0, n - _REACH) : n + 2] for i in m]
            causes = [i for i in near if tokens[i].lemma in episode.causes]
            over = causes and _over(tokens, sentences, ends, n, signs)
            if over or (episode.spent and _led_to(tokens, causes, signs)):
                yield from signs


_PLAY = frozenset(
    """re-enactment reenactment enactment rehearsal rehearsals macbeth hamlet othello dram panto pantomime musical
    opera laser paintball nerf cowboys pirate pirates dinosaur dinosaurs zombie zombies superhero ninja knights
    dragon goblin vr headset matinee corpse film films movie movies bond popcorn trailers boxset morgue escape
    ballet choreography stunt stuntman actor actress props costume swordfight bullets musket swan wizard tag tig
    doll teddy puppet puppets gargles pretended pretending pretend theatre""".split()
)
_SLAIN = stems(
    """die died dies dying dead death kill killed kills shot shoot shooting stab stabbed stabs poison poisoned drown
    drowned murder murdered wound wounds blood bleed bleeding corpse strangle strangled foam foams clutch clutches
    stagger staggers gargle gargles hang hanged eaten beheaded explode exploded fell skyscraper"""
)
_EARNEST = frozenset(
    """really actually real properly think thought thoughts want wanted wish urge plan feel feels feeling scared today
    now tonight still since ambulance hospital unconscious breathing""".split()
)


def pretended(tokens: Sequence[Token]) -> Iterator[int]:
    """ "I was a pirate and was poisoned", "he's a dinosaur that's been shot, he clutches his chest": killed in play.

    The words for violence and dying count no more in the sentence that names the play and in the next two, unless one
    of them is said in earnest.
    """
    sentences: dict[int, set[str]] = {}
    for token in tokens:
        sentences.setdefault(token.sentence, set()).add(token.text)
    for i, token in enumerate(tokens):
        if token.lemma not in _SLAIN or sentences[token.sentence] & _EARNEST:
            continue
        if any(sentences.get(token.sentence - n, set()) & _PLAY for n in range(_REACH + 1)):
            yield i


def _goes_on(tokens: Sequence[Token], places: Sequence[int], sign: int) -> bool:
    """Whether the sentence says that it goes on; what an earlier clause says ("told it again, and") is about others."""
    opened = max((i for i in places if i < sign and tokens[i].text in _OPENS), default=places[0])
    return any(
        tokens[i].text in _GOES_ON
        and not (tokens[i].text == "again" and any(_phrase_ends(tokens, max(0, i - 1))))
        and not (tokens[i].text == "still" and i and tokens[i - 1].lemma in _MOTIONLESS)
        for i in places
        if i >= opened
    )


def _one_side(tokens: Sequence[Token], places: Sequence[int]) -> bool:
    """ "My left hand", "down one side", but not "all right" or "right as rain"."""
    for i in places:
        text, before = tokens[i].text, tokens[i - 1].text if i else ""
        after = tokens[i + 1].text if i + 1 < len(tokens) else ""
        if text in ("left", "right") and (before in _WHOSE or after == "side"):
            return True
        if text == "side" and before == "one":
            return True
    return False


_WHOSE = frozenset("my his her their the our whole entire down same".split())


def _over(
    tokens: Sequence[Token],
    sentences: Sequence[Sequence[int]],
    ends: dict[int, list[int]],
    n: int,
    signs: Sequence[int],
) -> bool:
    """Whether the end is told behind the sign, and nothing in between or beside it says that it goes on."""
    for m in range(n, min(n + _REACH + 1, len(sentences))):
        said = {tokens[i].text for i in sentences[m]}
        if m > n and said & _RELAPSE and not ends[m]:
            return False
        if any(end > signs[0] for end in ends[m]):
            return True
    return False


def _phrase_ends(tokens: Sequence[Token], i: int) -> Iterator[int]:
    for words in _OVER.get(tokens[i].text, ()):
        if tuple(token.text for token in tokens[i : i + len(words)]) == words:
            yield i + len(words)


def _may_end(word: str) -> bool:
    return word in _OVER or word in _SPANS or word in ("gone", "done", "over") or _active(word)


def _active(word: str) -> bool:
    return word.endswith("ing") and word not in _AILING


def _ends(tokens: Sequence[Token], places: Sequence[int]) -> list[int]:
    """Where a sentence tells that something is over."""
    out = []
    for i in places:
        if not _may_end(tokens[i].text):
            continue
        before = [tokens[j].text for j in range(max(0, i - 3), i) if tokens[j].sentence == tokens[i].sentence]
        if _DENIES & set(before) or _HOPED & set(before):
            continue
        for end in _phrase_ends(tokens, i):
            after = {t.text for t in tokens[end : end + 3] if t.sentence == tokens[i].sentence}
            returns = tokens[end - 1].text == "back" and (tokens[i].text in ("is", "am") or _SYMPTOM & set(before[-1:]))
            if not after & _BEFORE and not returns:
                out.append(i)
        if _active(tokens[i].text) and {"was", "were"} & set(before[-2:]):
            near = {tokens[j].text for j in places if abs(j - i) < _CLOSE}
            if near & _SOON:
                out.append(i)
        if tokens[i].text in _SPANS and "for" in before:
            out.append(i)
        if tokens[i].text in ("gone", "done", "over") and before[-1:] == [","] and _SOON & set(before):
            out.append(i)
    return out


def _led_to(tokens: Sequence[Token], causes: Sequence[int], signs: Sequence[int]) -> bool:
    """ "Laughed until my ribs ached", "cried so much that I couldn't speak"."""
    return any(
        tokens[i].sentence == tokens[j].sentence and i < j and _LEADS_TO & {t.text for t in tokens[i + 1 : j]}
        for i in causes
        for j in signs
    )
