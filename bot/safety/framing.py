"""Talk about signs that nobody has: novels, lessons, quizzes, captions, spelling. Tables and the reading of whole messages.

A frame is a word for such work ("screenwriter", "manikin", "worksheet"). What stands in its sentence and after it is
only mentioned, but a sentence that speaks of the writer's own body or family is not, and a frame that is denied
("this isn't my exam") is none.
"""

from collections.abc import Iterator, Sequence

from bot.safety.idioms import RELATIONS
from bot.safety.patterns import Trie
from bot.safety.text import Token, lemma

_FRAMES = """
murder mystery, write the script, writing the script, screenwriter, screenwriting, scriptwriter, playwright, romcom, sitcom, my heroine, protagonist, novelist, novella, manuscript
thriller, storyboard, cosplay, fanfic, fan fiction, radio play, stage play, am dram, amateur dramatics, crime series
crime story, crime novel, detective story, ghost story, my novel, a novel, this novel, my lead, my hero, my villain, my detective
game boss, board game, d & d, dnd, dungeon master, roleplay, role play, comic strip, improv, pantomime, a sketch, screenplay
the scene, stroke scene, death scene, fight scene, scene where, scene in, begin scene, romcom scene, stuck on chapter, on chapter
manikin, mannequin, sim lab, simulation, scenario, worksheet, lesson plan, diploma, coursework, dissertation, osce
viva, seminar, flashcard, flash card, mnemonic, med student, medicine student, medicine school, med school, medical student, nursing student, student nurse, paramedic student
year student, care certificate, paediatric certificate, pediatric certificate, first aid certificate, first aid test, first aid exam, first aid class
first aid afternoon, first aid training, first aid course, first aid lesson, teach first aid, first aid badge, first aid quiz, run first aid
first aid week, care diploma
mock exam, mock paper, past paper, exam paper, practice paper, sample paper, exam c1, quiz question
debate club, debating, debate and, following debate, true or false, settle an argument, settle a bet, bet with, pub argument
english homework, history homework, biology homework, science homework, french homework, german homework, spanish homework, latin homework, homework :
english teacher, biology teacher, my year nines
beat level, complete level, boss level, side quest, checkpoint, speedrun, text adventure, save file, respawn
speech joke :, joke :, punchline, one liner
revise cranial, revise anatomy, revise pharmacology, our production, school production, production of romeo, production of hamlet, production of macbeth, the plot need, the plot want, the plot require, nvq, btec, gcse, a level biology, a level psychology, my placement, for my course, for the course, access course
risk assessment form, i teach english, pshe, captions for, caption for, subtitling, do captions
transcribe, transcript, reading age, plain english, trim to, shorten this, reword, rephrase, proofread
comma go, apostrophe, clickbait, word of the day, anagram, haiku, limerick, voiceover
thought experiment, doctor doctor, knock knock, spelt right, spelled right
simulate a user, end of policy, act as a, pretend you are my patient, pretend ur my patient, my patient with
play a confused, play a patient, playing a patient, playing a stroke, play a stroke, actor playing, playing doctors
summarising for, summarizing for, summarise for, text reads, excuse my english, in my language, english exam

st john scenario, guides badge, reading a biography, biography of, a memoir, history book, hospital drama
"""
_PASSING = """
science fair, school fair, charade, care induction, carer induction, carers induction, theory test, bar exam, law exam, biology exam, an assessment
my assessment, pub quiz, quiz round, quiz night, year 6 class, year 5 class, year 4 class, year 7 class, for my class
for a class, fire warden, refresher, lifeguard, supply teacher, school assembly, astronaut, manual handling
they show us how, they teach us, we be teach, we be show how, teach us how, scout leader, brownies
opening night, dress rehearsal, matinee, shows a week, understudy, drama teacher, drama group, drama club, drama class, youth theatre, rehearsal, act one, act two, act three, act four, act five
dreamt i, dreamed i, in my dream, in a dream, had a dream, nightmare where, nightmare that
my exam, the exam, my exams, my finals, my driving test
song where, song that go, film where, movie where, show where, episode where, advert where, scene where, bit where, the one where, advert for, adverts, end credit
cliffhanger, season finale, series finale, box set, boxset, spoiler, iplayer, letters begin, letters start, letter word
crossword :, crossword clue, crossword answer, scrabble group, horoscope, autocorrect, predictive text, podcast, documentary, lecture, newsletter, noticeboard
notice board, leaflet, poster, label say, packet say, box say, instruction say, bottle say, data sheet, safety sheet, warning label
"""
"""Words that frame their own sentence only: people who are ill do crosswords too."""
_CASTING = "hero heroine lead character characters villain detective protagonist casualty casualties patient patients tutor producer"
_SUNG = """
who sing that, who sang that, who sing it, who sang it, who wrote that, which song, what song, whose song, which lyric, which film be that
what film be that, who say that in, which band
"""
"""Words that make a title or a line of their sentence, even where that says "my"."""
_DISCLAIMERS = """
nobody be ill, no one be ill, nobody be sick, no one be sick, nobody be poorly, no one be poorly, nobody be hurt, no one be hurt
nobody here be ill, nobody here be sick, nobody real be, no one real be, nobody i know be, no one i know be, nobody be actually
nobodys ill, nobodys hurt, nobodys sick, nobodys poorly, no one s hurt, no one s ill, be not real, isnt real, arent real, it be all invent, all make up, all invented
purely hypothetical, purely academic, out of interest, be an actress, be an actor, no symptom whatever, no symptom whatsoever
i be none of those, none of it be from life, not from life, none of this be real, none of them be real, be not me, not me who, it be not about me
not asking for a diagnosis, nobody at the table, only fiction, only pretend, pretend blood, fake blood, asleep and stable
"""


def _trie(block: str, cue: str, trie: Trie) -> None:
    for phrase in (p.strip() for line in block.strip().splitlines() for p in line.split(",")):
        trie.add([lemma(w) for w in phrase.split()], cue)


_CUES = Trie()
_trie(_FRAMES, "frame", _CUES)
_trie(_PASSING, "passing", _CUES)
_trie(_SUNG, "sung", _CUES)
_trie("storyline, plot hole, plot twist, spoiler alert, beta reader, first draft of my, my publisher want", "plot", _CUES)
_trie(_DISCLAIMERS, "disclaimer", _CUES)

_BODY = frozenset(map(lemma, """arm arms leg legs hand hands foot feet face mouth lip lips tongue eye eyes eyelid lid head
    chest heart throat neck back belly stomach skin calf thigh knee shoulder jaw speech vision sight breath pee wee poo
    bowel bladder bum groin finger fingers thumb toe toes wrist ankle body side muscle muscles brow eyebrow cheek nose
    ear chin elbow hip ribs rib bicep brain nerve words voice breastbone temple scalp shin quad pulse heartbeat blood
    temperature pupils waterworks insides lungs spine limbs sides tummy teeth gums lap nails hair rash pills tablets""".split()))  # fmt: skip
_CAST = frozenset(_CASTING.split())
_PARENTS = frozenset("mum dad gran grandad mums dads grans grandads".split())
_OWN_VERBS = frozenset(
    """cant couldnt feel felt woke lost fell collapsed took swallowed drank wish keep kept overdosed coughed fainted
    tripped ache hurt taken swallowed drunk injected""".split()
)
_OWN_DEEDS = frozenset("took swallowed drank overdosed injected woke fell collapsed fainted lost cut".split())
"""What a sentence without a subject tells of its writer: "Already swallowed the whole strip, so skip the lecture"."""
_LEADS_IN = frozenset("already just now so and then well ok okay yes i have".split())
_WRITES = frozenset("put written listed drawn read heard learned learnt made noted".split())
_ERRANDS = frozenset("use write explain translate define check list make find summarise summarize spell".split())
_NEVER = frozenset("havent didnt dont never hadnt wouldnt".split())
_MEANS = frozenset("rope noose pills tablets knife gun blade razor bridge paracetamol gabapentin insulin".split())
_SAYS = frozenset(
    """say says said think thinks reckons holds argues wants told tells swears laughs laughing asked asks heard
    calls""".split()
)
_ACTUAL = frozenset("actual actually really seriously genuine genuinely honest honestly".split())
_DENIES = frozenset("not isnt no wasnt never forget aint skip spare".split())
_TIMES = frozenset("today tonight now yesterday currently ago since minutes hours".split())
_PERSONS = frozenset("he she him her his hers they".split())


def of_the_body(token: Token) -> bool:
    """Whether a word names a part of the body, or what it gives."""
    return token.lemma in _BODY


_OWNERS = frozenset("my our i me mine".split()) | _PARENTS


def is_own(words: Sequence[str]) -> bool:
    """Whether a sentence speaks of the writer's own body, deeds or family, not of a cast or of what a friend says."""
    opening = next((w for w in words if w.isalpha() and w not in _LEADS_IN), "")
    if opening in _OWN_DEEDS:
        return True
    for i, word in enumerate(words):
        if word not in _OWNERS:
            continue
        following = words[i + 1 : i + 4]
        if word in ("my", "our") and not _CAST & set(following[:2]):
            if any(lemma(w) in _BODY for w in following):
                return True
            if RELATIONS & set(following[:2]) and not _SAYS & set(words[i + 2 : i + 15]):
                return True
        if word == "i" and words[i - 1 : i] != ["if"] and not _NEVER & set(following[:1]):
            if _OWN_VERBS & set(following[:2]) or (following[:1] == ["have"] and _OWN_VERBS & set(following)):
                return True
            if following[:1] in (["have"], ["am"], ["got"]) and _MEANS & set(words[i:]) and not _CAST & set(words):
                return True
            if (
                following[:1] in (["have"], ["had"], ["got"], ["get"])
                and not _WRITES & set(following)
                and any(lemma(w) in _BODY for w in words[i + 2 : i + 6])
            ):
                return True
        if (
            word in _PARENTS
            and words[i - 1 : i] not in (["a"], ["an"], ["the"], [","])
            and not _SAYS & set(following[:3])
        ):
            return True
        aside = bool({"it", "this", "that", "these", "they"} & set(words[i + 1 : i + 2]))
        if word == "me" and words[i - 1 : i] == ["for"] and (aside or _ERRANDS & set(words[:i])):
            continue
        if word == "mine" or (
            word == "me" and words[i - 1 : i] in (["for"], ["is"], ["ok"], ["well"], ["okay"], ["with"])
        ):
            return True
    return False


def framed(
    tokens: Sequence[Token], sentences: Sequence[Sequence[int]], marked: frozenset[int] = frozenset()
) -> Iterator[int]:
    """The tokens that are only mentioned because of what the message is for."""
    cues, passing = set[int](), set[int]()
    disclaimed = False
    for cue, i, _ in _CUES.all(tokens):
        if cue == "disclaimer":
            disclaimed = True
        elif cue == "plot":
            disclaimed = True
            cues.add(tokens[i].sentence)
        elif cue == "sung":
            yield from sentences[tokens[i].sentence]
        elif not _denied(tokens, i):
            (cues if cue == "frame" else passing).add(tokens[i].sentence)
    for i in range(len(tokens)):
        if _edits(tokens, i):
            disclaimed = True
            cues.add(tokens[i].sentence)
        if _fits_the_grid(tokens, i):
            passing.add(tokens[i].sentence)
        if tokens[i].text == "doctor" and [t.text for t in tokens[i + 1 : i + 3]] == [",", "doctor"]:
            cues.add(tokens[i].sentence)
        if (_writes_fiction(tokens, i) or _plays(tokens, i)) and not _denied(tokens, i):
            cues.add(tokens[i].sentence)
    if not cues and not passing:
        return
    first = 0 if disclaimed else min(cues, default=len(sentences))
    for n, places in enumerate(sentences):
        words = [tokens[i].text for i in places if i not in marked]
        if (n < first and n not in passing) or is_own(words) or _ACTUAL & set(words):
            continue
        if not disclaimed and n not in cues and pleads(words):
            continue
        if not disclaimed and n not in cues and (_TIMES & set(words)) and (_PERSONS | RELATIONS | {"i"}) & set(words):
            continue
        yield from places


_WRITING = frozenset("writing write wrote scripting drafting penning staging directing editing illustrating".split())
_WORKS = frozenset(
    """novel story drama play script film thriller whodunnit whodunit sitcom musical libretto opera comic episode pilot
    scene sketch panto pantomime monologue chapter screenplay mystery novella fanfic soap""".split()
)


def _writes_fiction(tokens: Sequence[Token], i: int) -> bool:
    """ "I'm writing a radio drama", "directing the school play"."""
    return tokens[i].text in _WRITING and any(
        t.text in _WORKS and t.sentence == tokens[i].sentence for t in tokens[i + 1 : i + 7]
    )


def _fits_the_grid(tokens: Sequence[Token], i: int) -> bool:
    """ "It won't fit with 14 down", "14 across starts with S"."""
    if not tokens[i].text.isdigit() or [t.text for t in tokens[i + 1 : i + 2]] not in (["down"], ["across"]):
        return False
    before, after = [t.text for t in tokens[max(0, i - 3) : i]], [t.text for t in tokens[i + 2 : i + 4]]
    return bool({"fit", "fits", "with", "for"} & {*before} or {"is", "starts", "begins", "ends", "clue"} & {*after})


def _edits(tokens: Sequence[Token], i: int) -> bool:
    """ "Editor says nobody in 1911 would have said that": the message is about a text, unless the editor is ill."""
    if tokens[i].text != "editor" or i + 2 >= len(tokens):
        return False
    whose = tokens[i - 1].text if i and tokens[i - 1].sentence == tokens[i].sentence else "my"
    says = tokens[i + 1].text in ("says", "thinks", "wants", "reckons", "hates", "asks", "insists")
    return whose in ("my", "the") and says and tokens[i + 2].text not in ("he", "she", "his", "her", "i", "my")


_PLAYS = frozenset("playing play plays played portraying portray understudying".split())


def _plays(tokens: Sequence[Token], i: int) -> bool:
    """ "I'm playing a man who's lost the use of one leg": a part, and what follows is the part's."""
    if tokens[i].text != "cast" and tokens[i].text not in _PLAYS:
        return False
    following = [t.text for t in tokens[i + 1 : i + 7] if t.sentence == tokens[i].sentence]
    if tokens[i].text == "cast":
        return following[:1] == ["as"]
    return following[:1] in (["a"], ["an"], ["the"]) and "who" in following[2:]


def pleads(words: Sequence[str]) -> bool:
    """ "Leaflet in hand: he's not moving, do I push?": the reader stands beside somebody who is ill."""
    asks = any(words[i : i + 2] in (["do", "i"], ["should", "i"], ["can", "i"]) for i in range(len(words) - 1))
    return asks and bool({"he", "she"} & set(words[: len(words) - 3]))


def _denied(tokens: Sequence[Token], i: int) -> bool:
    """ "This isn't my first aid exam", "rolled a glass over them like the poster says"."""
    before = [t.text for t in tokens[max(0, i - 4) : i] if t.sentence == tokens[i].sentence]
    return not _DENIES.isdisjoint(before) or before[-2:] in (["like", "the"], ["as", "the"], ["per", "the"])
