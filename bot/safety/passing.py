"""Signs that the person has explained: an arm slept on, a dentist's injection, a crumb coughed up. Tables and one loop.

Each explanation asks for its cause, for its harmless course, and that nothing else in the message speaks against it;
then it silences only the words that it explains.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.safety.idioms import RELATIONS
from bot.safety.text import Token, clauses, sentence_at, stems
from bot.safety.text import sentences as in_sentences


@dataclass(frozen=True, slots=True)
class Explanation:
    """``needs``: one word of each set; ``unless``: none of these; ``silences``: what is explained. Words as stems."""

    name: str
    needs: tuple[frozenset[str], ...]
    unless: frozenset[str]
    silences: frozenset[str]


_LASTS = "hasnt havent still keeps worse days weeks months every often always ongoing yesterday week month"
_GRAVE = """speech words talk slur slurring droop drooping vision blurred double blind confused headache chest breath
breathe breathing pee wee bladder bowel poo groin wipe seizure collapse faint fever rash wall rubble crush tractor beam stroke swell swollen drag
weak weakness tripping unconscious numbness pregnant choke poison suicide kill"""
_LIMBS = """arm hand wrist elbow shoulder finger thumb forearm leg foot feet ankle knee thigh calf toe shin bum backside
bottom buttock limb heel"""

EXPLANATIONS = (
    Explanation(
        "a limb that was slept or sat on and came back at once",
        (
            stems(_LIMBS),
            stems(
                "numb dead asleep lump wood wooden jelly tingle pins fizz lifeless heavy feel rubber limp needles sleep"
                " died dies move budge buzz"
            ),
            stems(
                """slept asleep lying lay sat sitting crossed kneeling knelt loo toilet cinema squatting leaning
                bog lotus yoga meditation massage trapped pillow squatted weeding hooked slumped cross legged
                tucked curled lap under coach head cuddling spooning perched drive drove driving flight plane journey
                meeting bleachers bench pew"""
            ),
            stems(
                "back fine normal gone again passed wore ok okay mine alive alright right new grand woke perfect better"
                " recovered vanished awake sorted good grand fixed cured"
            ),
            stems(
                """second seconds minute minutes moment sec mins stamp shake shook rub wiggle stretch walk shuffle park
                flapped stood rolled hopping hopped once instantly jiffy walked"""
            ),
        ),
        stems(_LASTS, _GRAVE, "face mouth cant wont accident crash hit knocked both night nights winter summer"),
        stems(_LIMBS, "rubber hop shake numb dead lump asleep wooden died dies"),
    ),
    Explanation(
        "a dentist's injection that has yet to wear off",
        (
            stems(
                "dentist dental filling novocaine lidocaine lignocaine extraction canal crown hygienist molar tooth spray lozenge"
            ),
            stems(
                "hour hours minute minutes wear wore wears numbed numbing shot jab injection novocaine lidocaine noon"
                " warned reckons lunch bite biting eat eating funniest giggles"
            ),
            stems(
                "numb numbness numbed droop drooping drool drooling dribble dribbling floppy slur fat lopsided asleep"
                " crooked feel"
            ),
        ),
        stems(
            "still worse days weeks months every yesterday week month throat breath breathe breathing swell"
            " swollen hives rash arm leg fever chest confused vision blind stroke collapse faint swallow suddenly"
            " hand headache unrelated before never spreading havent drift drifting door walk lean stagger"
        ),
        stems(
            "face lip lips mouth cheek chin tongue nose jaw numb numbness numbed dribble drool droop floppy slur smile"
            " side half lopsided asleep crooked drunk speak talk"
        ),
    ),
    Explanation(
        "muscles spent by exercise that came back after a rest",
        (
            stems("arm arms leg legs thigh thighs quads hand hands knees calves"),
            stems(
                """gym rowing workout squats spin climbing weights session pilates deadlifts sledging leg burpees press
                marathon penalty massage hike swim swimming bouldering sprint run skiing paddling"""
            ),
            stems("jelly noodles cooked spaghetti lift stand walk hold grip wobble wobbly bambi rubber shook lead"),
            stems("fine normal grand recovered perfect blissful right ok okay after then later gone"),
            stems("minute minutes shower tea sit sat rest sandwich bath stretch coffee hour seconds"),
        ),
        stems(_LASTS, _GRAVE, "side left face mouth dark cola brown pee one sudden suddenly both back"),
        stems("arm leg hand thigh knee calf jelly noodles lift walk stand hold weak lead rubber"),
    ),
    Explanation(
        "hands or feet numb with cold that thawed",
        (
            stems("hand hands fingers feet toes foot thumb ears nose"),
            stems("numb dead tingle pins needles feel"),
            stems(
                "windscreen frost snow snowball snowman sledging sledge ice freezer sea skiing winter gloves frozen cold icy"
            ),
            stems("fine normal warm warmed thawed back grand ok okay gone"),
        ),
        stems(_LASTS, _GRAVE, "white blue black face mouth side one left right sudden suddenly cant wont agony pain"),
        stems("hand hands fingers feet toes foot numb dead tingle pins needles thumb"),
    ),
    Explanation(
        "talking in one's sleep",
        (
            stems("sleep asleep sleeptalk dream dreams"),
            stems("mumble nonsense gibberish talk babble rubbish mutter"),
            stems("funny laugh laughs hilarious finds night nights wife husband partner tells"),
        ),
        stems(
            "woke awake wake still droop face arm leg confused today morning now seizure fit vomit fever weak numb"
            " headache drunk act acting punch kicked hit"
        ),
        stems("mumble nonsense gibberish talk babble rubbish speak say"),
    ),
    Explanation(
        "double sight while drunk that has gone",
        (
            stems(
                "pints pint drunk wine beer hen stag booze vodka tequila prosecco gin cider shots hangover hungover"
            ),
            stems("double two blurry blurred swimming"),
            stems("normal fine hangover hungover sober gone ok"),
        ),
        stems(
            "still headache head hit fall fell face arm leg droop weak numb eyelid_droop since days week always every"
            " now pupil vomit blood"
        ),
        stems("double two blurry blurred saw see seeing vision"),
    ),
    Explanation(
        "a voice spent on shouting or singing",
        (
            stems("voice"),
            stems("screamed screaming shouted shouting sang singing karaoke cheering cheered gig concert match football festival hen"),
            stems("gone lost hoarse squeak croak croaky back raspy frog whisper"),
        ),
        stems(_LASTS, "face arm leg hand droop sudden suddenly weak swell swallow breath lump confuse words stuck"),
        stems("voice gone lost lose"),
    ),
    Explanation(
        "a voice changed by what is in the mouth",
        (
            stems(
                "invisalign brace braces retainer gumshield piercing toffee ice pizza gobstopper aligner aligners"
                " caramel snorkel lolly"
            ),
            stems("speak talk slur lisp sound word"),
        ),
        stems(
            _LASTS,
            "face arm leg droop sudden suddenly confused weak swell swollen breath breathe swallow throat"
            " hives hand stuck choke neck no he she numb headache vision side nut allergy lips",
        ),
        stems("speak talk slur lisp sound funny word say"),
    ),
    Explanation(
        "speechless with laughter",
        (
            stems("giggle giggles giggling laugh laughing laughed hysterics corpsed corpsing"),
            stems("speak talk sentence word words speech"),
        ),
        stems(
            _LASTS,
            """face arm leg droop head hit sudden suddenly confused weak vomit side numb smile since now still today
            funny strange he she his her him mum dad seizure lost called husband wife""",
        ),
        stems("speak talk sentence word words speech cant couldnt say"),
    ),
    Explanation(
        "slurring with drink that has worn off",
        (
            stems("pints pint drunk wine beer hen stag booze vodka hangover tequila prosecco alcohol gin cider"),
            stems("slur legless sentence"),
            stems("fine hangover always hen stag sober morning"),
        ),
        stems(
            _LASTS,
            "face arm leg droop head hit fall fell today now tonight confused weak vomit sick wake blue"
            " without pills tablets sudden suddenly hand side not no never havent hasnt one glass since",
        ),
        stems("slur speak word sentence string"),
    ),
    Explanation(
        "double because they are twins",
        (stems("double"), stems("twin twins")),
        stems("headache dizzy face arm leg speech blur cover covering one sudden suddenly pregnant stroke"),
        stems("double see vision"),
    ),
    Explanation(
        "too moved to speak",
        (
            stems("choke choked tears emotional sobbed sobbing weepy"),
            stems("graduation wedding christening funeral vows bride recital eulogy prizegiving"),
            stems("speak talk word words sentence speech"),
        ),
        stems(
            _LASTS,
            "face arm leg droop slur numb weak confused head headache side fell collapse sudden suddenly nonsense",
        ),
        stems("speak talk word sentence speech get choke"),
    ),
    Explanation(
        "the next morning after much drink",
        (stems("hangover hungover"), stems("legless slur sentence two double walk stagger")),
        stems(
            """face arm leg droop head hit confused headache-worst vomit blood wake blue still since never not no cant jaundice
            fever stiff seizure shake shaking sweats hallucinate smile one side"""
        ),
        stems("slur speak word sentence string two double see saw seen walk"),
    ),
    Explanation(
        "something that went down the wrong way for a moment",
        (
            stems("choke choked wrong"),
            stems("cough coughed spluttered splutter coughing"),
            stems("fine ok okay grand alright laughing perfect normal easy"),
            stems("second seconds minute moment"),
        ),
        stems(
            """still wheeze wheezing noisy hoarse blue stuck pain chest coin battery magnet keeps every cant swell hives rash
            often weeks months floppy pale drool asleep unconscious hard fast funny short struggle rattle not lately
            speech arm face weak"""
        ),
        stems("choke wrong throat swallow cough breathe"),
    ),
    Explanation(
        "arms or legs spent by one bout of work",
        (
            stems("arm arms leg legs thigh thighs quads knees calves"),
            stems("jelly noodles spaghetti rubber bambi lead wobbly quiver quivered tremble"),
            stems(
                """climbing bouldering plank planks squats lunges burpees gym spin class pilates reformer zumba workout
                marathon run hike rowing skiing kayaking swim picking harvest stacking mowing raking hauling deadlifts press-ups pressups painting ceiling wallpapering
                digging shovelling hedge logs chopping scrubbing moved carrying carried stairmaster hiit circuits"""
            ),
            stems("after from first post did held all day session class afternoon morning"),
        ),
        stems(
            """still worse hasnt havent keeps days weeks week months every side one left numb tingle face mouth speech slur
            droop vision headache confused chest breath breathe wee pee dark cola brown swell swollen fever faint
            swallow statin fell fall hit sudden suddenly rising spreading monday tuesday wednesday thursday friday"""
        ),
        stems("jelly noodles spaghetti rubber bambi lead wobbly"),
    ),
    Explanation(
        "a voice shouted hoarse",
        (
            stems("voice hoarse croaky"),
            stems(
                "screamed screaming shouted shouting cheered cheering sang singing karaoke match concert gig yelling yelled show"
            ),
        ),
        stems(
            """still worse days weeks months always face arm leg droop slur swallow breath breathe throat swell lump neck cough
            blood numb weak smoke words"""
        ),
        stems("voice speak talk hoarse lost gone"),
    ),
    Explanation(
        "a deep sleep out of which the person came well",
        (
            stems("out coma wake unconscious"),
            stems("nap sleep kip alarm alarms noon bacon snooze"),
            stems("best fine coffee bacon breakfast refreshed lovely grand glorious bliss lush"),
        ),
        stems(
            "still keeps worse every often ongoing",
            _GRAVE,
            """pills tablets overdose drink drunk drugs head hit floor fall blue faint sick vomit jerk shake grey
            limp cold gas insulin diabetic baby newborn today now sudden suddenly knife bath stiff numb pain
            twice""",
        ),
        stems("pass out cold conk unconscious coma dead wake knocked"),
    ),
    Explanation(
        "legs or a seat gone numb from sitting, that came back on standing",
        (
            stems("leg legs foot feet shin shins toe toes bum backside bottom nethers knee bits undercarriage"),
            stems("numb dead asleep sleep tingle pins needles fizz feeling feel gone jelly"),
            stems(
                """sat sitting knelt kneel kneeling squatted squatting squat loo toilet cinema coach bus train plane stool
                bench wall saddle turbo bike cycle cycling pew lap crossed weeding jigsaw perched crouched potty"""
            ),
            stems("normal fine woke wake back grand gone sorted dancing okay ok perfect"),
            stems(
                "stood stand time minute minutes second seconds moment walk walked hop hopping once soon park rubbed"
            ),
        ),
        stems(
            _LASTS,
            """side arm hand face speech weak weakness wee pee bladder bowel poo wipe paper groin genitals
            fall accident crash hit cant wont night nights pain weekend since one pregnant""",
        ),
        stems(
            "leg foot feet shin toe bum backside bottom nethers knee numb dead asleep sleep tingle feel feeling jelly"
        ),
    ),
    Explanation(
        "fingers, toes or jaw stiff with cold, that came back in the warm",
        (
            stems("finger fingers fingertips toe toes hand hands foot feet jaw teeth lips ears nose"),
            stems(
                "snow snowman snowball snowballs sledging sledge ice gloves sea swim frost freezing skiing sleet icy cold chairlift"
            ),
            stems("feel numb tingly tingle stiff white stung chatter shiver dead blue prickle"),
            stems("back thawed thaw pink warm fire radiator fine perfect hot hob stove mug bath armpit armpits"),
        ),
        stems(
            _LASTS,
            """side arm leg face slur droop speech confuse sleepy drowsy pain cant wont not didnt isnt black blister fall one collapse
            grey stumble""",
        ),
        stems(
            "finger fingertips toe hand foot feet jaw teeth lip feel numb tingle stiff white blue chatter shiver dead"
        ),
    ),
    Explanation(
        "a mouth that tingles with what was just eaten",
        (
            stems("lip lips tongue mouth face ears cheeks gums"),
            stems("numb tingle tingly buzz buzzing fizzy burn fizz dead slug slugs rubber"),
            stems(
                """sichuan szechuan peppercorn peppercorns chilli chillies chili vindaloo hotpot alanine beta workout menthol
                lozenge clove sherbet pineapple trumpet trombone clarinet oboe saxophone harmonica"""
            ),
        ),
        stems(
            _LASTS,
            """hives swell swollen swelling throat breath breathe rash itch wheeze droop slur speech arm leg hand drool faint
            dizzy filling confuse nut peanut cashew allergy one side left sudden""",
        ),
        stems("lip tongue mouth face ear numb tingle buzz cheek gum"),
    ),
    Explanation(
        "numbed on purpose: a nerve block, an epidural, a numbing cream",
        (
            stems("block epidural anaesthetic anesthetic cream emla lidocaine lignocaine tattoo spinal"),
            stems("wear wears wore promised schedule midwife hours fading told said warned artist surgeon"),
            stems("numb dead jelly floppy hung heavy feel feeling useless limp lift"),
        ),
        stems(
            """still worse days weeks months every yesterday week month face mouth breath breathe chest pee wee bladder
            headache fever swell swollen confused should meant supposed but cant never unexpected"""
        ),
        stems("arm leg hand forearm foot feet finger numb dead jelly floppy hung heavy limp"),
    ),
    Explanation(
        "a knocked funny bone",
        (
            stems("funny"),
            stems("bone"),
            stems("electric shock zing zap tingle tingly numb buzz buzzed dead pins"),
        ),
        stems(_LASTS, "face speech weak droop cant wont grip fall swell swollen"),
        stems("electric shock zing zap tingle numb buzz dead finger pinky hand elbow arm little"),
    ),
    Explanation(
        "out of breath at the top of the stairs and soon over",
        (
            stems("puff puffed breath breathless panting gasping hammering pounding knees"),
            stems(
                "floors stairs spin class sprint sprinted hill jog ran run bus race climb climbed burpees steps flights"
            ),
            stems("calm rain fine normal ninepence grand settled seconds minute minutes recovered"),
        ),
        stems(
            _LASTS,
            """pain tight tightness pressure faint dizzy collapse swell calf leg blue flat lying lie rest now used
            grey arm jaw sweat sick wheeze buckle give droop slur cough asthma pregnant fever lately months new sudden""",
        ),
        stems("puff breath breathless pant gasp hammer pound heart word speak"),
    ),
    Explanation(
        "a colour that came off a plate, a lolly or a pair of jeans",
        (
            stems(
                "beetroot beet beets slushie slush raspberry lolly ink dye jeans denim popsicle blackberries bilberry paint"
            ),
            stems("lip lips tongue wee pee urine poo loo hand hands fingers legs"),
            stems("pink red blue purple color stain stained dyed indigo black maroon"),
        ),
        stems(
            _LASTS,
            """no not never havent didnt without pain fever breath breathe cant dark brown cola coke tea back kidney sick
            faint grey""",
        ),
        stems("lip tongue wee pee urine poo blue red pink purple hand finger"),
    ),
    Explanation(
        "blurred by the optician's drops",
        (
            stems("optician optometrist eye drops drop dilated dilating"),
            stems("drop drops dilated dilating"),
            stems("blur blurry blurred bright daylight see squint pupil pupils"),
            stems("hour hours wear wears said told today optician"),
        ),
        stems(
            _LASTS, "days yesterday monday still double one pain side face arm speech headache sudden flashing curtain"
        ),
        stems("blur blurry see daylight bright pupil everything vision sight"),
    ),
    Explanation(
        "a chest, a head or a fall that clinicians looked at, found sound and sent home",
        (
            stems("paramedics paramedic ambulance doctor doc hospital casualty ward consultant a&e midwife crew"),
            stems("ecg bloods xray x scan scanned mri ct tracing listened examined sugar pressed checked"),
            stems("clear cleared clean perfect normal fine nothing"),
            stems("gone home stay squash strained muscle sent happy since running"),
        ),
        stems(
            """still keeps worse again return returned new tonight yet but waiting results never didnt wont
            cant suddenly however drop droop slur confused vomit"""
        ),
        stems("chest heart stroke pain pressure tight pressed collapse fall palpitation listened tracing head"),
    ),
    Explanation(
        "a stitch while running",
        (
            stems("stitch"),
            stems("rib ribs side"),
            stems("run running ran jog netball football"),
            stems("gone stop went fine"),
        ),
        stems(_LASTS, "breath breathe arm jaw sweat faint left heavy crush tight"),
        stems("stab rib side pain sharp stitch"),
    ),
    Explanation(
        "the gasp on getting into cold water",
        (
            stems("lake sea pool river plunge ice loch lido cold pond"),
            stems("breathe breath gasp"),
            stems("second seconds sec moment instant"),
            stems("jumped jump dive dived plunged plunge dipped dip waded got leapt"),
        ),
        stems(
            _LASTS,
            """chest pain cough blue collapse faint arm face speech confused drowsy swallowed inhaled rescue rescued
            pulled child now since weak numb""",
        ),
        stems("breathe breath gasp"),
    ),
    Explanation(
        "nothing seen for want of glasses",
        (
            stems("lens lenses glasses goggles visor windscreen specs hood snorkel"),
            stems("see sight vision blurry blind"),
            stems("found find wiped wipe cleaned clean cleared replaced"),
            stems("till until then after when once"),
        ),
        stems(_LASTS, "pain curtain half side flash flashes headache face arm leg speech patch double one sudden suddenly"),
        stems("see sight vision blurry blind"),
    ),
    Explanation(
        "too nervous to speak",
        (
            stems("interview exam audition presentation karaoke oral viva assembly microphone stage speech date recital"),
            stems("froze freeze blank nerves nervous dried bottled"),
            stems("word words speak say lines sentence"),
        ),
        stems(
            _LASTS,
            """face arm hand droop slur numb weak confused headache head vision still today now collapse faint sudden
            suddenly side sentences he she mum dad nonsense gibberish wrong""",
        ),
        stems("froze blank word words speak say get sentence"),
    ),
    Explanation(
        "muscles that shook under a load and stopped with it",
        (
            stems("plank planks squat squats press pushups pullups hang deadlift barre pilates wall-sit lunges curls"),
            stems("shook shake shaking tremble trembled quiver quivered wobble wobbled"),
            stems("stopped stop finished whole throughout"),
            stems("when after once way end"),
        ),
        stems(
            _LASTS,
            """face mouth speech droop vision headache confused chest breath fever faint seizure fit floor tongue eyes
            collapse wet side one numb dark brown now wont cant""",
        ),
        stems("shake shaking shook tremble quiver wobble weak"),
    ),
    Explanation(
        "sleep paralysis that lasted seconds",
        (
            stems("paralysis shadow demon ceiling figure hag"),
            stems("woke wake waking sleep"),
            stems("seconds second minute minutes sec moment"),
            stems("normal fine once then ok okay again wore passed"),
        ),
        stems("still worse face arm leg one side speech words slur droop numb weak chest breath now keeps pain"),
        stems("move paralyze racing heart couldnt speak wake up"),
    ),
    Explanation(
        "the wind knocked out of one by a ball or a fall, back at once",
        (
            stems("winded wind"),
            stems("ball football knocked elbow elbowed tackle tackled landed fell punch punched kick kicked belly slide"),
            stems("sec secs second seconds moment minute"),
            stems("fine right grand ok okay normal since laughing carried again"),
        ),
        stems("still worse pain ribs rib sharp cough blood blue hours keeps dizzy cant chest pale faint"),
        stems("breathe breath breathing winded gasp gasping"),
    ),
    Explanation(
        "something that went down the wrong way and was coughed up",
        (
            stems("choke choked wrong throat swallowed"),
            stems("cough coughed spat spluttered heimlich"),
            stems("fine ok okay grand alright laughing right playing"),
            stems("up out gone"),
        ),
        stems(
            "still wheeze wheezing noisy hoarse blue stuck pain chest coin battery magnet keeps every breathe breath"
            " cant swell hives rash often weeks months floppy pale drool asleep unconscious"
        ),
        stems("choke wrong throat swallow cough"),
    ),
)


def explained(tokens: Sequence[Token], quiet: Sequence[str], negated: Sequence[int]) -> Iterator[int]:
    """The tokens whose sign is explained.

    What speaks against it must be meant and not denied; in a sentence about something else only a grave sign does.
    """
    said = {token.lemma for token in tokens}
    likely = _likely(said)
    if likely and any(t.lemma == "fall" and not quiet[i] and not _fell_asleep(tokens, i) for i, t in enumerate(tokens)):
        return
    sentences: list[range] = []
    for explanation in likely:
        if said & explanation.unless:
            sentences = sentences or in_sentences(tokens)
            if _spoken_against(explanation, tokens, sentences, quiet, negated):
                continue
        for i, token in enumerate(tokens):
            if token.lemma in explanation.silences or _fell_asleep(tokens, i):
                yield i


def _likely(said: set[str]) -> list[Explanation]:
    """The explanations whose words are all there."""
    return [e for e in EXPLANATIONS if not any(said.isdisjoint(need) for need in e.needs)]


_TOLD_WITHIN = 2
"""Sentences that an explanation takes up at the most, in a message that goes on about other things."""
_RELAPSED = frozenset("still again hasnt havent worse however except same".split())


def explained_nearby(tokens: Sequence[Token]) -> Iterator[int]:
    """The tokens whose sign is explained within a sentence or two, whatever else a long message tells."""
    last = tokens[-1].sentence if tokens else 0
    likely = _likely({token.lemma for token in tokens}) if last > _TOLD_WITHIN else []
    if not likely:
        return
    sentences = in_sentences(tokens)
    lemmas = [{tokens[i].lemma for i in places} for places in sentences]
    for first in range(last + 1):
        for end in (first + 1, first + _TOLD_WITHIN):
            said = set().union(*lemmas[first:end])
            after = {tokens[i].text for places in sentences[end : end + 1] for i in places}
            if end > last + 1 or "fall" in said or after & _RELAPSED:
                continue
            for explanation in likely:
                if said & explanation.unless or any(said.isdisjoint(need) for need in explanation.needs):
                    continue
                for places in sentences[first:end]:
                    yield from (i for i in places if tokens[i].lemma in explanation.silences)


def _spoken_against(
    explanation: Explanation,
    tokens: Sequence[Token],
    sentences: Sequence[Sequence[int]],
    quiet: Sequence[str],
    negated: Sequence[int],
) -> bool:
    """Whether something in the message speaks against an explanation whose words are all there."""
    first, last = _told_in(explanation, tokens, sentences)
    for n, places in enumerate(sentences):
        told = first <= n <= last
        meant = {tokens[i].lemma for i in places if told or (not quiet[i] and (negated[i] < 0 or negated[i] == i))}
        against = meant & explanation.unless
        if against and (told or against & _GRAVELY or _goes_on(explanation, [tokens[i] for i in places], meant)):
            return True
    return False


def _told_in(explanation: Explanation, tokens: Sequence[Token], sentences: Sequence[Sequence[int]]) -> tuple[int, int]:
    """The shortest run of sentences that tells the whole of it."""
    words = [{tokens[i].lemma for i in places} for places in sentences]
    met = [[not said.isdisjoint(need) for need in explanation.needs] for said in words]
    counts, first, best = [0] * len(explanation.needs), 0, (0, len(sentences) - 1)
    for last, meets in enumerate(met):
        counts = [count + meet for count, meet in zip(counts, meets, strict=True)]
        while all(counts):
            if last - first < best[1] - best[0]:
                best = (first, last)
            counts = [count - meet for count, meet in zip(counts, met[first], strict=True)]
            first += 1
    return best


def _goes_on(explanation: Explanation, sentence: Sequence[Token], meant: set[str]) -> bool:
    """Whether a sentence speaks of the same: it names what is explained, refers to it, or is a mere remark."""
    words = [t.text for t in sentence if t.text.isalnum()]
    return bool(meant & (explanation.silences | explanation.needs[0]) or _REFERS & set(words[:3]) or len(words) < 6)


_GRAVELY = stems(_GRAVE, "face mouth arm leg hand cant wont hives stroke faint")
_REFERS = frozenset("it its they this that these still now then but and same again happened happens".split())


def _fell_asleep(tokens: Sequence[Token], i: int) -> bool:
    return tokens[i].lemma == "fall" and i + 1 < len(tokens) and tokens[i + 1].lemma == "asleep"


_FIGURES = stems(
    """die died dead dying death choke choking seizure convulsion convulsions blind stroke attack collapse collapsed fit fits
    breathe breathing suffocate paralysed paralyzed coma frozen freeze shakes shake shaking jerk jerks jerking kill killing bleed
    bleeding respond coma floppy flop lifeless paralysis suffocating unconscious shudder shuddered seize seized unresponsive heartbeat limp droop drooping sick ill swollen shock
    suicide twitch twitches spasm weak confused resuscitate suffocating infarction blank crackling suicidal pulse wants"""
)
_STOPS = frozenset(
    ", : ( ) - – — and but so while because then cos when as said says that now with or after tell about".split()
)
_DRESSING = frozenset(
    """my our the a an his her this that these your half all new old poor bloody stupid damn whole left right front back rear top hard
    main their of one two both in how do does can why is did what s i think revive save fix committing yes no ok well omg
    first second another some every big little last steering parlour whose has having""".split()
)
_HARMS = stems(
    """crush crushed crash crashed accident roll rolled trap trapped tip tipped pin pinned overturn hit land landed leg
    legs foot feet chest arm arms face hand hands head body knee neck fell fall fumes leak leaked smoke gas"""
)
_PEOPLE = frozenset(
    """i me he she him her we us they them myself himself herself mum dad gran grandad husband wife son daughter baby child
    toddler brother sister friend mate someone somebody man woman boy girl""".split()
)


def of_things(tokens: Sequence[Token], things: frozenset[str]) -> Iterator[int]:
    """ "The printer choked", "the market's having a seizure": the clause is about a thing that nobody can be."""
    for clause in clauses(tokens, _STOPS):
        if _thing_leads(tokens[clause.start : clause.stop], things):
            yield from clause
    for i, token in enumerate(tokens):
        if token.lemma not in _OVERGROWS:
            continue
        for after in tokens[i + 1 : i + 4]:
            if after.text in things and after.sentence == token.sentence:
                yield i
            if after.text not in _DRESSING or after.text in _PREPOSITIONS:
                break


_OVERGROWS = stems("choke strangle smother suffocate kill drown murder")
_PREPOSITIONS = frozenset("on in from with at by".split())
"""Behind one of these the thing is what somebody choked on."""


def of_animals(tokens: Sequence[Token], animals: frozenset[str]) -> Iterator[int]:
    """ "The dog was sick on the motorway", in the midst of a message about other things."""
    led = -1
    for clause in clauses(tokens, _STOPS):
        said = tokens[clause.start : clause.stop]
        goes_on = led == clause.start - 1 and tokens[led].text == "after" and said[0].text.endswith("ing")
        if not {t.text for t in said} & _BITES and (goes_on or _thing_leads(said, animals, _PANTS)):
            yield from clause
            led = clause.stop
    yield from _walked(tokens, animals)


_PANTS = stems("gasp gasping pant panting wheeze wheezing snore snoring stagger staggering vomit puke limping gurgle")
"""What animals do besides that one says of no machine."""
_TENDED = frozenset(("she", "he"))


def _walked(tokens: Sequence[Token], animals: frozenset[str]) -> Iterator[int]:
    """ "I walked the dog and she refused to move, panting": where nobody else is named, "she" is the animal."""
    if {t.text for t in tokens} & RELATIONS:
        return
    for i, token in enumerate(tokens):
        if token.text not in animals:
            continue
        opens = {t.text for t in tokens[max(0, i - 8) : i] if t.sentence == token.sentence}
        if not {"i", "we"} & opens:
            continue
        at = next((j for j in range(i + 1, min(i + 8, len(tokens))) if tokens[j].text in _TENDED), len(tokens))
        while at < len(tokens) and tokens[at].sentence == token.sentence and tokens[at].text not in ("i", "we", "me"):
            yield at
            at += 1


_BITES = frozenset(
    "attack attacked bite bit bitten scratched kicked stung chased mauled dead died dying collapsed".split()
)


def _thing_leads(clause: Sequence[Token], things: frozenset[str], deeds: frozenset[str] = frozenset()) -> bool:
    """A thing behind nothing but small words, something said of it that bodies do (or ``deeds``), and no person."""
    for i, token in enumerate(clause):
        if _modifies(clause, i, things):
            continue
        if token.text in things:
            said = {t.lemma for t in clause[i + 1 :]}
            behind = {t.text for t in clause[i + 1 :]}
            asked = {"revive", "save", "resuscitate"} & {t.text for t in clause[:i]}
            return bool(said & (_FIGURES | deeds) or asked) and not said & _HARMS and not behind & (_PEOPLE | {"my"})
        if token.text not in _DRESSING and not token.text.isdigit() and token.lemma not in ("die", "dead"):
            return False
    return False


def _modifies(clause: Sequence[Token], i: int, things: frozenset[str]) -> bool:
    """ "The baby monitor", "my chess engine": what stands between an article and the thing says which thing it is."""
    before, after = clause[i - 1 : i], clause[i + 1 : i + 2]
    named = bool(before and after) and before[0].text in ("the", "my", "our", "a", "this") and after[0].text in things
    return named and clause[i].text.isalpha() and clause[i].text not in _OWNERS | things


_OWNERS = frozenset(
    """mum dad gran grandad husband wife son daughter toddler brother sister friend mate man woman boy girl arm leg hand
    foot face chest heart head neck back throat""".split()
)
_OCCASIONS = stems(
    """penalty penalties final finals interview exam exams audition playoff playoffs shootout shoot match set putt tiebreak
    race speech presentation semi semis quarter cup derby quiz viva recital debate game tournament line pressure"""
)
_FACED = frozenset("in on at under during for".split())
_ABLE_BEFORE = frozenset(
    """well so very is am are was be keep keeps get getting stay staying pretty super really quite perfectly feel feeling
    physically fighting otherwise still being dead rather fairly""".split()
)
_ABLE_AND = frozenset("young healthy slim strong lean well active happy thin tall".split())
_ABLE_AFTER = frozenset("as for into in enough healthy right perfectly".split())


def _able(tokens: Sequence[Token], i: int) -> bool:
    """Whether "fit" means in good health, or the right size."""
    before, after = (tokens[i - 1].text if i else ""), (tokens[i + 1].text if i + 1 < len(tokens) else "")
    if before in ("a", "an", "the", "another", "first", "his", "her", "full", "epileptic", "febrile", "having", "have"):
        return False
    if before == "and" and i > 1:
        return tokens[i - 2].text in _ABLE_AND or tokens[i - 2].text.isdigit()
    return (
        before in _ABLE_BEFORE or after in ("as", "enough", "healthy", "perfectly") or (not i and after in _ABLE_AFTER)
    )


_NAMED = frozenset(
    """band song album track film movie show series book novel play pub horse racehorse boat beer ale cocktail paint lipstick
    rollercoaster ride game level boss spell move wine curry burger sandwich podcast playlist team perfume dance""".split()
)


def figures_of_speech(tokens: Sequence[Token]) -> Iterator[int]:
    """ "I choked on the penalty", "got a boiler fitted", "29 and fit", "practically fainted at the price"."""
    for i, token in enumerate(tokens):
        text, stem, following = token.text, token.lemma, tokens[i + 1 : i + 6]
        if (
            stem == "choke"
            and following
            and following[0].text in _FACED
            and {t.lemma for t in following} & _OCCASIONS
        ):
            yield i
        if stem == "choke" and _in_a_game(tokens, i):
            yield i
        if text == "fit" and _able(tokens, i):
            yield i
        if (
            text == "fitted"
            and {"got", "get", "have", "had", "having", "one", "were", "be", "was", "fully"}
            & {t.text for t in tokens[max(0, i - 5) : i]}
            and tokens[i - 1].text not in ("he", "she", "i", "they", "baby")
        ):
            yield i
        if text == "fits" and i and _suits(tokens, i):
            yield i
        if text in ("blind", "blinds") and i and _window(tokens, i):
            yield i
        if text == "gasped" and i and tokens[i - 1].text in _CROWDS:
            yield i
        if text in _LOOSE or stem in _LOOSE:
            yield from _loose_talk(tokens, i)
        if text in ("called", "named", "titled", "entitled") and _NAMED & {
            t.text for t in tokens[max(0, i - 5) : i]
        }:
            for j in range(i + 1, min(i + 6, len(tokens))):
                if tokens[j].text in _STOPS or tokens[j].sentence != token.sentence:
                    break
                yield j
        if stem == "laugh" and {"when", "because", "as"} & {t.text for t in tokens[i + 1 : i + 3]}:
            yield from (j for j in range(i, min(i + 12, len(tokens))) if tokens[j].lemma == "fall")
        if text in ("price", "cost", "bill", "news", "score", "queue") and i > 1:
            for j in range(max(0, i - 5), i):
                if tokens[j].lemma in ("faint", "die", "collapse", "choke") or tokens[j].text in ("passed", "pass"):
                    yield from range(j, i)
        if text in ("when", "at", "over", "as", "after") and i:
            yield from _reaction(tokens, i)
        if stem in _TALK and following and following[0].text in TONGUES:
            yield from (max(0, i - 1), i)
        if text == "gasping" and [t.text for t in following[:1]] == ["for"] and not _for_air(following):
            yield i
        if text == "died" and _my_own_death(tokens, i):
            yield i
        if stem == "weak" and _weak_thing(tokens, i):
            yield i
        if stem in _MOVED and following[1:] and following[0].text == "with" and following[1].text in _EMOTIONS:
            yield i
        if text in _ALL_BUT and _toppled(tokens, i):
            yield from range(i, i + 4)
        if text in _ALL_BUT:
            yield from _all_but(tokens, i)
        if text == "dead" and following and following[0].text in _VERY:
            yield i
        if text == "heavy" and following and following[0].lemma in _LOADS:
            yield i
        if text == "hard" and [t.text for t in following[:2]] == ["to", "swallow"] and not _fed(tokens, i):
            yield from range(i, i + 3)
        if text == "swallow" and _STORIES & {t.text for t in following[:3]}:
            yield from (max(0, i - 1), i)
        if text in ("blind", "deaf") and [t.text for t in following[:1]] == ["to"]:
            yield i
        if stem in _HEAD_WORDS:
            yield from _bother(tokens, i)
        if stem in _LAUGHING:
            yield from _helpless(tokens, i)


_STORIES = frozenset("price cost bill fact idea loss insult excuse story pride nonsense truth news increase guff".split())
"""What one swallows without a throat."""
_FED = stems(
    """food foods meat bread drink drinks liquid liquids water tea tablet tablets pill pills solids toast dinner saliva spit
    throat eat eating chew choke stuck steak rice potato mouth"""
)


def _fed(tokens: Sequence[Token], i: int) -> bool:
    """Whether it is food that is hard to swallow, not a price or a truth."""
    return any(tokens[j].lemma in _FED for j in sentence_at(tokens, i))


_SUPPOSES = frozenset("wish wished if when once after before hope until till that had have could would almost".split())
_WEAK_THINGS = frozenset(
    """serve backhand forehand swing stroke signal argument excuse coffee tea pound currency wifi battery team squad defence
    password plot ending joke case kick throw pitch""".split()
)
_LINKS = frozenset("is has was got getting gone so too very a bit s".split())


_LIMBS_TOO = stems(_LIMBS) | stems("side face speech body muscle grip neck back")


def _my_own_death(tokens: Sequence[Token], i: int) -> bool:
    """ "The DJ dropped it and I died": nobody tells that of himself and means it; "I wish I died" is another matter."""
    before = [t.text for t in tokens[max(0, i - 4) : i] if t.sentence == tokens[i].sentence]
    return before[-1:] == ["i"] and not _SUPPOSES & {*before}


def _weak_thing(tokens: Sequence[Token], i: int) -> bool:
    """ "My swimming stroke has got weaker", "the coffee was weak"."""
    before = [t.text for t in tokens[max(0, i - 5) : i] if t.sentence == tokens[i].sentence]
    at = max((n for n, word in enumerate(before) if word in _WEAK_THINGS), default=-1)
    if at < 0 or not {*before[at + 1 :]} <= _LINKS:
        return False
    return not any(tokens[j].lemma in _LIMBS_TOO for j in sentence_at(tokens, i))


_GAMES = stems("golf tennis darts snooker cricket putt bullseye tiebreak shootout chess match final bowls curling")
_IN_THE_MOUTH = stems("eat food gum sweet gumshield mouthguard water drink orange crisp bite chew swallow cough he she him her")


def _in_a_game(tokens: Sequence[Token], i: int) -> bool:
    """ "Golf: one to win it and I choked, as usual": nerves, where nothing was in the mouth."""
    if [t.text for t in tokens[i + 1 : i + 2]] == ["on"] or any(t.lemma in _IN_THE_MOUTH for t in tokens):
        return False
    return any(tokens[j].lemma in _GAMES for j in sentence_at(tokens, i))


_ALL_BUT = frozenset("nearly almost practically basically virtually".split())
_GRAND = stems("stroke attack coronary seizure fit fits aneurysm kittens")


def _all_but(tokens: Sequence[Token], i: int) -> Iterator[int]:
    """ "Nearly had a seizure when the vicar swore": what is felt at a sight or a saying, by one whom nothing ails."""
    behind = [j for j in range(i + 1, min(i + 8, len(tokens))) if tokens[j].sentence == tokens[i].sentence]
    shocks = next((n for n, j in enumerate(behind) if tokens[j].lemma in _GRAND), None)
    if shocks is None or not {"when", "at", "watching", "seeing", "reading"} & {tokens[j].text for j in behind[shocks:]}:
        return
    if not any(t.lemma in _BODILY or t.lemma in _AILS for t in tokens):
        yield from behind[: shocks + 1]


_TOPPLES = stems("pass keel faint collapse choke die swoon topple")
_SOCIAL = stems(
    """hand show give read say tell see saw hear swear announce propose offer pay win quit bill price cost open text ring
    news result quote menu receipt resign introduce appear wear"""
)


def _toppled(tokens: Sequence[Token], i: int) -> bool:
    """ "Nearly keeled over when I handed her the receipts", unlike "nearly fainted when I stood up"."""
    behind = [t for t in tokens[i + 1 : i + 12] if t.sentence == tokens[i].sentence]
    topples = next((n for n, t in enumerate(behind[:3]) if t.lemma in _TOPPLES), None)
    at = next((n for n, t in enumerate(behind) if t.text in ("when", "at")), None)
    if topples is None or at is None or at < topples:
        return False
    return any(t.lemma in _SOCIAL for t in behind[at + 1 : at + 5]) and not any(t.lemma in _AILS for t in behind[at:])


_MOVED = stems("breathless speechless weak faint sick dizzy numb paralysed choke choked shake tremble blind frozen ill dumb")
_EMOTIONS = frozenset(
    """admiration excitement anticipation joy awe envy rage relief delight gratitude love pride shame embarrassment
    jealousy wonder happiness glee desire nostalgia indignation disbelief suspense longing lust""".split()
)


def _for_air(following: Sequence[Token]) -> bool:
    return bool({"air", "breath", "oxygen", "breaths", "life"} & {t.text for t in following})


_MEASURES = frozenset("the my your our his her into under onto inside through perfectly nicely snugly neatly fine".split())
_ATTACKS = frozenset("of his her my the having has had have two three four more any no these those more by with".split())


def _suits(tokens: Sequence[Token], i: int) -> bool:
    """ "The boot fits my foot": it has the right size, and nobody a fit."""
    following = tokens[i + 1].text if i + 1 < len(tokens) else ""
    return following in _MEASURES and tokens[i - 1].text not in _ATTACKS | _SLEEPERS


_DRESSES = frozenset("the a roller venetian kitchen bathroom bedroom window new".split())
_SEEING = frozenset("spot spots man woman person people eye eyes side patch panic area in_my".split())


def _window(tokens: Sequence[Token], i: int) -> bool:
    """ "The blind in the bathroom is stuck": what hangs before a window."""
    following = [t.text for t in tokens[i + 1 : i + 4] if t.sentence == tokens[i].sentence]
    hangs = bool(_HUNG & {t.text for t in tokens[i + 1 : i + 8] if t.sentence == tokens[i].sentence})
    return tokens[i - 1].text in _DRESSES and not _SEEING & {*following[:1]} and hangs


_HUNG = frozenset("bathroom bedroom kitchen window stuck cord broken hang hung jammed crash closed shut open lounge".split())
_CROWDS = frozenset("everybody everyone crowd audience all hall theatre room".split())
_TALK = stems("speak talk understand")
TONGUES = frozenset(
    """french spanish german italian english welsh polish portuguese mandarin chinese japanese arabic urdu hindi punjabi
    gaelic irish dutch russian turkish greek latin klingon""".split()
)
_VERY = frozenset(
    """tender sore tired easy good nice handy simple cheap keen proud funny chuffed interesting useful straight excited quick
    posh quiet set serious ringer centre center common boring busy hungry happy pleased fussy strict""".split()
)
_LOADS = stems(
    """rucksack backpack bag bags box boxes shopping load loads lifting weights suitcase case tray trays traffic rain cold
    period periods week day session door handbag satchel bucket buckets machinery gardening crate crates kit camera tool
    tools toolbox barrow wheelbarrow parcel parcels sofa wardrobe furniture pan pans coat boots metal song music drinker"""
)
_REACTORS = stems(
    "fit stroke attack coronary seizure faint collapse die choke face faces jaw face-fell heart kittens palpitation"
)
_SURPRISES = stems(
    """bill price cost news score queue told heard saw opened read quote invoice result results announced said texted
    called asked menu receipt statement balance total estimate exam marks email letter spoiler twist"""
)
_BODILY = stems(
    "arm leg hand speech speak word words talk slur drool dribble numb lift lips breath breathe floor ambulance grey blue"
)
_SMALL = frozenset(
    """i we he she they my the a an his her our their you me him us them that this it was had got came in to dad mum
    husband wife boss about of how what much""".split()
)


def _reaction(tokens: Sequence[Token], at: int) -> Iterator[int]:
    """ "His face fell when I told him", "had a fit when the bill came": what surprises, no illness."""
    before = [j for j in range(max(0, at - 5), at) if tokens[j].sentence == tokens[at].sentence]
    figures = [j for j in before if tokens[j].lemma in _REACTORS]
    behind = [t for t in tokens[at + 1 : at + 8] if t.sentence == tokens[at].sentence]
    if not figures or any(t.lemma in _BODILY for t in tokens):
        return
    words = [t for t in behind if t.text not in _SMALL]
    if (
        words
        and any(t.lemma in _SURPRISES for t in behind[:4])
        and not any(t.text in ("doctor", "nurse") for t in behind)
    ):
        yield from range(figures[0], at)


_HEAD_WORDS = stems("head brain headache migraine nightmare")
_CAUSES = frozenset("with if over from".split())
_MATTERS = frozenset("all these this those the so every another i too".split())
_HURTS = stems("pain agony hurt hurts ache vomit sick light neck sudden suddenly pressure fever")
_NO_MATTER = stems("it this that pain head headache migraine thing morning now here neck i today which")


def _bother(tokens: Sequence[Token], i: int) -> Iterator[int]:
    """ "My head's exploding with all these brands", "these forms are the worst headache": a bother, no pain."""
    behind = [t for t in tokens[i + 1 : i + 9] if t.sentence == tokens[i].sentence]
    if any(t.lemma in _HURTS for t in tokens):
        return
    for n, token in enumerate(behind[:-1]):
        if token.lemma in ("explode", "explod", "burst", "spin", "split") and behind[n + 1].text in _CAUSES:
            if behind[n + 2 : n + 3] and behind[n + 2].text in _MATTERS:
                yield from range(i, i + n + 2)
            return
    if tokens[i].text not in ("headache", "migraine", "nightmare"):
        return
    before = [t for t in tokens[max(0, i - 8) : i] if t.sentence == tokens[i].sentence]
    for n, token in enumerate(before):
        if token.text in ("is", "are", "was", "were", "been", "being") and n and before[n - 1].lemma not in _NO_MATTER:
            if {t.text for t in before[n + 1 :]} & {"a", "the", "such", "one", "worst", "real", "proper"}:
                yield from range(i - (len(before) - n) + 1, i + 1)
            return


_LAUGHING = stems("laugh laughing laughed giggle giggled giggling hysterics howled howling cackling cackled")
_SO_MUCH = frozenset("till til until so that i hard much we nearly almost and".split())
_SPENT = stems("breathe breath speak talk stand see walk swallow move choke collapse faint die pass")


def _helpless(tokens: Sequence[Token], i: int) -> Iterator[int]:
    """ "Laughed till I couldn't breathe", "laughing so hard I nearly choked"."""
    behind = [
        (j, tokens[j]) for j in range(i + 1, min(i + 11, len(tokens))) if tokens[j].sentence == tokens[i].sentence
    ]
    if not behind or behind[0][1].text not in _SO_MUCH or any(t.text in ("now", "then", "but") for _, t in behind):
        return
    ends = [j for j, t in behind if t.lemma in _SPENT]
    same = _same_laugher(tokens, i, behind)
    if ends and (same or not any(t.text in ("he", "she", "him", "her") for _, t in behind)):
        yield from range(i, ends[0] + 1)


def _same_laugher(tokens: Sequence[Token], i: int, behind: Sequence[tuple[int, Token]]) -> bool:
    """ "Mum's laughing till she can't stand": who laughs is who is helpless, and nothing else ails anybody."""
    laughs = any(t.text in ("he", "she") or t.text in RELATIONS for t in tokens[max(0, i - 3) : i])
    named = [n for n, (_, t) in enumerate(behind) if t.text in ("he", "she", "him", "her")]
    if not laughs or len(named) != 1 or behind[named[0]][1].text not in ("he", "she"):
        return False
    return not any(t.lemma in _BODILY - stems("speak talk breathe breath word") or t.lemma in _AILS for t in tokens)


_HEADINGS = frozenset(
    """paragraph section chapter leaflet poster page webpage video podcast entry heading headings tag tags subtitle
    article factsheet webinar seminar lecture lesson drill training awareness charity charities rehab physio ward
    unit clinic nurse specialist survivors helpline foundation association campaign risk risks scene joke jokes meme""".split()
)
_NO_NAMES = frozenset(
    """i he she it we you they me him her us them my his our your their the a an is was are were am has have had and or but to of
    in on at for with from this that then so when if cant wont""".split()
)


def headings(tokens: Sequence[Token]) -> Iterator[int]:
    """ "Your seizure paragraph", "the stroke nurse": a sign that only names something."""
    for i, token in enumerate(tokens):
        if token.text not in _HEADINGS:
            continue
        for j in (i - 1, i - 2):
            if (
                j < 0
                or not tokens[j].text.isalpha()
                or tokens[j].text in _NO_NAMES
                or tokens[j].sentence != token.sentence
            ):
                break
            yield j


_QUALITIES = stems(
    """tender sore tired good easy funny nice cute keen sure serious wrong right lucky proud chuffed excited hungry quiet
    busy boring bored posh slow fast cheap handy happy pleased clever interesting interested jealous annoying hot cold
    straight level calm handsome pretty simple helpful useful achy stiff tight curious embarrassed confused jumpy"""
)
_TREATS = frozenset(
    """telly tv netflix cake chocolate cheese sun sunshine christmas football memes sprouts turkey pies nostalgia cuteness
    family gossip pasta pizza crisps sugar biscuits sweets easter eurovision cricket telenovelas documentaries carbs
    curry garlic sprouts pickles bananas homework spreadsheets meetings culture museums cute fun""".split()
)
_SOUGHT = frozenset(
    """table button link page section option answer file attachment menu mention paragraph chart
    article wood appeal joke icon tab muscles muscle
    twitching them""".split()
)
_PLANS = frozenset(
    """plan move policy decision strategy overtake tackle driving merge budget pricing schedule timetable merger defending
    pass formation rota pace""".split()
)


def _loose_talk(tokens: Sequence[Token], i: int) -> Iterator[int]:
    """Figures that any word can fill: "dead tender", "overdose of telly", "head will explode if", "suicidal plan"."""
    token, following = tokens[i], [t.text for t in tokens[i + 1 : i + 6]]
    before = {t.text for t in tokens[max(0, i - 6) : i]}
    if token.text == "dead" and i + 1 < len(tokens) and tokens[i + 1].lemma in _QUALITIES:
        yield i
    if token.lemma in _OVERDOSE and following[:1] in (["of"], ["on"]) and _TREATS & set(following):
        yield i
    if token.lemma in _BURSTS and (
        following[:1] == ["if"] or (following[:1] == ["with"] and not _AGONY & set(following))
    ):
        yield i
    if token.text in ("see", "find") and {"cant", "couldnt", "dont"} & before and _SOUGHT & set(following[:4]):
        yield from range(max(0, i - 1), i + 1)
    if token.text in ("suicidal", "suicide") and (_PLANS & before or _PLANS & set(following[:1])) and "i" not in before:
        yield i
    enraged = {"had", "have", "having"} & before and {"a", "proper", "right", "total", "complete"} & before
    if token.text == "fit" and enraged and following[:1] in (["when"], ["at"]) and _THE & set(following[1:2]):
        yield i
    if token.text == "pressure" and _DRUGS & set(following[:1]):
        yield i
    if (
        token.lemma in _KILL
        and following[:1] in (["me"], ["him"], ["her"])
        and {t.lemma for t in tokens[max(0, i - 4) : i]} & _ACHING
    ):
        yield i
    if token.text == "talking" and following[:1] and following[0] in _TOSH and _accused(tokens, i):
        yield from (i, i + 1)
    if (token.text in _MIRTH or _in_bits(tokens, i)) and not _ailing(tokens):
        for j in range(max(0, i - 12), min(i + 13, len(tokens))):
            words = tokens[j].lemma in _SPEECH and not any(t.lemma in _SIDED for t in tokens)
            if (words or tokens[j].lemma in _BREATHS) and tokens[j].sentence == token.sentence:
                yield from range(max(0, j - 2), j + 1)
    if token.lemma in _LAUGHTER and {"till", "until", "til", "so", "that"} & set(following):
        for j in range(i + 1, min(i + 9, len(tokens))):
            if tokens[j].lemma in _BREATHS and tokens[j].sentence == token.sentence:
                yield from range(max(i, j - 2), j + 1)


_MIRTH = frozenset(
    "laughter giggles hysterics hilarious stitches comedian comedians twerked howling creasing cackling uproarious".split()
)


def _in_bits(tokens: Sequence[Token], i: int) -> bool:
    """ "He had me in bits", "I'm in pieces": laughing, or moved."""
    return tokens[i].text == "in" and [t.text for t in tokens[i + 1 : i + 2]] in (["bits"], ["creases"])


def _laughed_at(tokens: Sequence[Token], i: int) -> bool:
    """ "Can't breathe 😂😂": two laughing faces right behind, and nobody else is meant."""
    faces = sum(t.text in _FACES for t in tokens[i + 1 : i + 4]) + sum(
        t.text in _FACES for t in tokens[max(0, i - 4) : i]
    )
    spoken_of = {t.text for t in tokens[max(0, i - 4) : i]} & (_PEOPLE - {"i", "me"})
    return i + 1 < len(tokens) and tokens[i + 1].text in _FACES and faces > 1 and not spoken_of


_FACES = frozenset("😂 🤣 💀 ☠ 😹".split())
_AILS = stems(
    """asthma inhaler chest throat lips blue wheeze wheezing allergy allergic hives swollen swell pain dizzy faint numb weak
    heart lungs cough fever stairs lying asleep panic ambulance 999 911 help scared since hours days"""
)
_DRUGS = frozenset("meds tablets tablet pills pill medicine medication cuff monitor machine washer cooker".split())
_KILL = stems("kill killing")
_ACHING = stems(
    "back feet foot knees knee head legs leg neck shoulder shoulders hip arms arm calf calves thighs tooth"
)
_TOSH = frozenset("rubbish nonsense tosh bollocks twaddle".split())


def _accused(tokens: Sequence[Token], i: int) -> bool:
    """ "Is she talking rubbish?", "he's talking rubbish, right?": whether to believe it, not how it sounds."""
    start = [t.text for t in tokens[max(0, i - 3) : i]]
    asked = bool({"is", "are", "am"} & set(start[:-1])) and start[-1] not in ("is", "are", "am", "been", "now", "just")
    return asked or any(t.text in ("right", "surely") for t in tokens[i + 2 : i + 4])


def _ailing(tokens: Sequence[Token]) -> bool:
    return any(t.lemma in _AILS for t in tokens)


_OVERDOSE, _BURSTS, _AGONY = stems("overdose overdosed"), stems("explode exploding"), {"pain", "agony", "pressure"}
_LAUGHTER, _BREATHS, _THE = stems("laugh laughed giggled howled cackled"), stems("breathe breath"), {"the", "our"}
_SPEECH = stems("speak talk")
_SIDED = stems("face arm leg side droop slur hand smile")
_LOOSE = (
    _OVERDOSE | _BURSTS | _LAUGHTER | _KILL | _MIRTH
    | frozenset("dead see find suicidal suicide fit pressure talking in".split())
)  # fmt: skip
"""What one of those figures begins with."""
_LAUGHS = frozenset("lol lmao lmaoo rofl haha hahaha 😂 🤣 💀 ☠ 😭 😅 lool hehe".split())
_TRIVIAL = stems(
    """project homework essay exam exams finals lecture traffic meeting meetings spreadsheet spreadsheets commute maths
    math chemistry physics assignment assignments coursework deadline deadlines timetable rota queue wifi printer
    burpees squats gym cardio workout practice song playlist outfit haircut monday mondays"""
)
_DESPAIR = stems(
    "suicide kill pills rope hurt harm alone pointless burden goodbye serious seriously really anymore nobody knife cut"
    " overdose bridge plan hopeless depressed life living tired"
)
_SLEEPERS = frozenset("i he she we you they him her".split())


_PUZZLES = frozenset("is are which what why how do does should can could where who whether if would the".split())
_MARKS = frozenset(": , - – — . ...".split())


def puzzled(tokens: Sequence[Token]) -> Iterator[int]:
    """ "I'm confused: is it citrate or glycinate?": the writer is puzzled by a question, not ill."""
    if not any(t.text == "?" for t in tokens):
        return
    for i, token in enumerate(tokens[:-2]):
        if token.lemma not in _CONFUSED:
            continue
        before = {t.text for t in tokens[max(0, i - 4) : i]}
        if "i" not in before or not {"am", "get", "got", "was"} & before:
            continue
        if tokens[i + 1].text in _MARKS and tokens[i + 2].text in _PUZZLES:
            yield i


_CONFUSED = stems("confused muddled lost bewildered")


_BEDS = frozenset("bath sofa couch train coach bus plane car bed me lap chair desk tube settee beach".split())


_DROP = stems("faint collapse collapsed pass keel drop die died burst cry dead stroke attack")
_LANDED, _SUNK = frozenset("on onto into in".split()), frozenset("onto into".split())
_SEATS = frozenset("sofa settee couch bed chair armchair floor heap grass beach bench laughter giggles deckchair".split())


_PAINTS = frozenset("ready fit think collapsed".split())


def _overdrawn(tokens: Sequence[Token], i: int) -> Iterator[int]:
    """ "Looked ready to keel over", "you'd think I'd stabbed her", "we collapsed on the sofa": said to paint a picture."""
    text = tokens[i].text
    if text not in _PAINTS:
        return
    following = [t.text for t in tokens[i + 1 : i + 9] if t.sentence == tokens[i].sentence]
    if text in ("ready", "fit") and following[:1] == ["to"] and i and tokens[i - 1].text in ("looked", "was", "were"):
        yield from (j for j in range(i + 2, min(i + 4, len(tokens))) if tokens[j].lemma in _DROP)
    if text == "think" and i and [t.text for t in tokens[max(0, i - 2) : i]] in (["you", "would"], [".", "youd"]):
        for j in range(i + 1, i + 1 + len(following)):
            if tokens[j].text in _STOPS:
                break
            yield j
    # Into a chair one collapses who is tired; on the floor of a house one does who is ill, unless all do.
    places = _LANDED if i and tokens[i - 1].text in ("we", "both", "all") else _SUNK
    if text == "collapsed" and following[:1] and following[0] in places and _SEATS & set(following[:6]):
        yield i


def _somebody_slept(tokens: Sequence[Token], i: int) -> bool:
    """ "Fell asleep in the bath", "she'd fallen asleep on me": the whole person, no limb."""
    opens = not i or tokens[i - 1].sentence != tokens[i].sentence
    before = {t.text for t in tokens[max(0, i - 2) : i]}
    where = [t.text for t in tokens[i + 2 : i + 5]]
    return (opens or bool(before & _SLEEPERS)) and where[:1] in (["in"], ["on"], ["at"]) and bool(_BEDS & set(where))


_SLAIN = stems("weak dead deceased die dying scream cry choke gasp")


def _slang(tokens: Sequence[Token], said: set[str]) -> Iterator[int]:
    """ "I'm weak 💀", "not me sobbing, I can't breathe": said of what one has seen, where nothing ails anybody."""
    if said & (_AILS - stems("weak") | _DESPAIR) or said & _BODILY - stems("breathe breath speak talk"):
        return
    for i, token in enumerate(tokens):
        near = [t.text for t in tokens[i + 1 : i + 3]]
        if token.lemma in _SLAIN and i and tokens[i - 1].text in ("i", "am", "im") and _FACES & {*near}:
            yield i
    if [t.text for t in tokens[:2]] == ["not", "me"] and len(tokens) > 2 and tokens[2].text.endswith("ing"):
        yield from range(3, sentence_at(tokens, 0).stop)


def hyperbole(tokens: Sequence[Token]) -> Iterator[int]:
    """ "This homework makes me want to die lol", "he falls asleep": the words that mean no sign.

    A wish to die counts as slang only when a trivial thing "makes" it, the message laughs, and nothing in it despairs.
    """
    yield from puzzled(tokens)
    for i, token in enumerate(tokens):
        if token.text in _SLEEPERS and i + 1 < len(tokens) and _fell_asleep(tokens, i + 1):
            yield from (i + 1, i + 2)
        if _fell_asleep(tokens, i) and _somebody_slept(tokens, i):
            yield from (i, i + 1)
        yield from _overdrawn(tokens, i)
    said = {token.lemma for token in tokens}
    yield from _slang(tokens, said)
    if not said & _AILS:
        for i, token in enumerate(tokens):
            if token.lemma in _BREATHS and _laughed_at(tokens, i):
                yield from range(max(0, i - 2), i + 1)
    if said & _DESPAIR or not (_LAUGHS & {token.text for token in tokens}):
        return
    for i, token in enumerate(tokens):
        if token.lemma != "die" or [t.lemma for t in tokens[max(0, i - 4) : i]] != ["make", "me", "want", "to"]:
            continue
        if {t.lemma for t in tokens[max(0, i - 10) : i]} & _TRIVIAL:
            yield from range(i - 4, i + 1)
