"""Ordinary talk names no sign: over-broad words, and rows that tie together what has nothing to do with each other."""

import json
import random
from pathlib import Path

import pytest

from bot.safety import assess, context, engine, negation
from bot.safety.assessment import Level

TALK = [
    "We went to the coast on Sunday and the children built a castle out of sand.",
    "My left foot fits the old boot too, there is plenty of room at the toe.",
    "Set the duration to 0 days and save the file.",
    "I am not suicidal, I want to be here for my daughter's wedding.",
    "The train was late again, so I missed the first half of the meeting.",
    "Could you put the kettle on? I would love a cup of tea.",
    "He picked a day for the barbecue and everyone said yes.",
    "She chose the spot for the tent and we hammered the pegs in.",
    "I have decided on the method for the cake: fold, never beat.",
    "The door handle fell off in my hand, so I ordered a new one.",
    "My phone slipped out of my pocket on the bus.",
    "He dropped the mug on purpose to test the new floor.",
    "I'm dead good at crosswords, ask anyone.",
    "We buried the time capsule under the apple tree.",
    "The cat wants out, the dog wants in, and I want peace.",
    "Nothing beats a hot bath after a day in the garden.",
    "The shop is out of milk, so I got oat instead.",
    "I gave up sugar in my tea and I do not miss it.",
    "He stopped taking the bus and walks to work instead.",
    "I quit my job at the bank and opened a bakery.",
    "The stars were out and we could see the whole of the valley.",
    "My grandmother knits jumpers for the whole street.",
    "I can feel the sand between my toes and hear the gulls.",
    "I can move both arms, both legs, and I dance every Friday.",
    "Her handwriting slopes to the left and mine to the right.",
    "The left lane is shut, take the right one by the church.",
    "My car needs new brakes and the exhaust rattles.",
    "The printer jams whenever I am in a hurry.",
    "Please shorten the second paragraph of the first article.",
    "What is the capital of Portugal, and how far is it from Madrid?",
    "I teach maths, and today the class sat so still that I could hear the clock.",
    "Our team won at last, and the whole pub sang.",
    "My brother speaks five languages and plays the flute.",
    "I speak Spanish badly but I understand most of it.",
    "She said yes, one word, and he cried.",
    "The words of the song are the same, only the tune is different.",
    "He read the letter twice and put it in the drawer.",
    "I left the note for the milkman on the step.",
    "We said goodbye to the old house and handed over the keys.",
    "Everybody was there, even my aunt from Canada.",
    "I would rather be in bed with a book than at a party.",
    "The film ends badly but the music is lovely.",
    "The hill is steep, so take the bus up and walk down.",
    "He runs a small farm with goats and two donkeys.",
    "My sister is expecting a parcel, could you take it in?",
    "The baby slept right through, first time ever, and so did we.",
    "Our toddler ate his peas without a fuss.",
    "The little one is five months today and rolls over by herself.",
    "The midwife has moved to the new surgery by the park.",
    "My father turned seventy and went sailing for a week.",
    "Mum has taken up painting, mostly boats and the sea.",
    "Grandad tells the same story every Christmas and we all laugh.",
    "I am learning the piano and my fingers are too short for an octave.",
    "I painted the ceiling, so there is white paint all over my arms.",
    "There is a hole in my sock, just by the big toe.",
    "The bread rose well and the crust is brown.",
    "I burnt the toast again, so the kitchen smells of smoke.",
    "We had fish and chips by the harbour and fed the gulls.",
    "The soup needs salt, and perhaps a squeeze of lemon.",
    "I boiled the eggs for six minutes and they were just right.",
    "The chest in the hall is full of old coats.",
    "My heart is set on a holiday in Greece.",
    "It broke my heart to sell the boat.",
    "He has a big heart and a loud laugh.",
    "Keep your head down and finish the essay.",
    "She is head of the school now, and very good at it.",
    "I have no head for heights, so I stayed on the beach.",
    "The back of the house faces the sea.",
    "I will be back at nine, do not wait up for me.",
    "He turned his back on the city and moved to the hills.",
    "The face of the clock is cracked, but it still tells the time.",
    "Let us face it, the roof needs replacing.",
    "Could you give me a hand with the sofa on Saturday?",
    "On the other hand, the train is cheaper.",
    "The table has one short leg, so I put a book under it.",
    "The first leg of the trip was the easy one.",
    "My eyes are on the big prize, the village show.",
    "I see what you mean, though I do not agree.",
    "The blind in the bathroom is stuck half way up.",
    "The dog barked all night at nothing at all.",
    "There was a spider in the bath, so I showered elsewhere.",
    "Bees love the lavender by our front door.",
    "The snake plant needs water only once a month.",
    "We camped by the lake and woke to the sound of rain.",
    "I woke at six, made coffee and watched the sun come up.",
    "He sleeps with the window open, even in winter.",
    "It was so cold that the pond froze over.",
    "The heat in the kitchen was dreadful, so we ate outside.",
    "We had a power cut, no light and no internet for an hour.",
    "The lights went out in the theatre and everybody gasped.",
    "The gas bill came today and it is lower than last year.",
    "I smelled the roses before I saw them.",
    "The paint is dry, so you may sit on the bench.",
    "The plants on the balcony are drooping, they need a bigger pot.",
    "My bike has a flat tyre and a squeaky chain.",
    "He fell for the trick, as we all did.",
    "Prices fell in spring and rose in autumn.",
    "She fell asleep on the sofa with the television on.",
    "The fall colours in Vermont are worth the trip.",
    "I tripped over my words in the speech, everyone laughed, it was fine.",
    "My speech at the wedding went down well.",
    "The kids shook the tree until the apples dropped.",
    "We shook hands on it and that was that.",
    "The bridge shakes a little when a train goes by.",
    "The tower leans to one side, which is why people come.",
    "Both sides signed the contract on Monday.",
    "The right side of the road is sunny in the morning.",
    "I work nights at the bakery and sleep until noon.",
    "My boss wants the report by Friday, all forty pages.",
    "I've had it up to here with the paperwork.",
    "The exam went fine, I knew nearly everything.",
    "He cannot cook, but he washes up without being asked.",
    "I can't find my keys anywhere, have you seen them?",
    "I can't open the attachment, could you send it again?",
    "We couldn't get tickets, so we listened from the park.",
    "She couldn't believe that the rain had stopped.",
    "I can't wait to see the new bridge.",
    "I can't swim, so I stay where I can stand.",
    "He can't sing to save his life, but he tries.",
    "You can't miss it, it is the blue door on the corner.",
    "I don't know whether to take the train or the car.",
    "Nobody knows where the old map went.",
    "I haven't got a clue what to wear on Saturday.",
    "It won't fit in the boot, we shall need a van.",
    "The lid won't come off the jar of jam.",
    "The window won't close, the wood has swollen in the rain.",
    "The river is swollen after a week of rain.",
    "There is a rash of new coffee shops on our street.",
    "The tickets sold out in four minutes flat.",
    "Take two eggs, a cup of flour and a pinch of salt.",
    "I drank three cups of tea and ate a whole pack of biscuits.",
    "We drank to the couple's health and danced till one.",
    "He took the tablets back to the shop, the screen was cracked.",
    "My tablet needs charging, the battery lasts two hours.",
    "The recipe calls for a shot of espresso in the icing.",
    "I got my flu jab and a sticker for being brave.",
    "The dentist says my teeth are perfect, see you in six months.",
    "The optician found nothing new, same glasses as before.",
    "My blood group is O, like my mother's.",
    "I give blood twice a year and get a biscuit.",
    "The nurse was kind and the waiting room had good magazines.",
    "My cousin works at the hospital, in the kitchen.",
    "I walk five miles a day and sleep like a log.",
    "I lift weights on Mondays and swim on Thursdays.",
    "We climbed to the top and ate our sandwiches in the wind.",
    "I ran for the bus, caught it, and got a seat.",
    "My legs are brown from the holiday and the rest of me is white.",
    "I have long arms, so sleeves are always too short.",
    "She wears her ring on the right hand.",
    "My neck is too thick for a size fifteen collar.",
    "I wear a scarf because my throat likes to be warm when I sing.",
    "He has his mother's mouth and his father's ears.",
    "His face lit up when he saw the train set.",
    "The new glasses make my nose look smaller.",
    "My toes are brown from the dye in my socks.",
    "I have a wart on my thumb and it does not bother me.",
    "My hair is too long and my fringe is in my eyes.",
    "The barber took off more than I asked for.",
    "Set a timer for ten minutes and call me.",
    "Translate this into French: the garden is behind the house.",
    "Which of the two articles is longer?",
    "Thank you, that was all I wanted to know. Have a good evening!",
    "Write a poem about a lighthouse and a boat at night.",
    "How many grams of potassium are there in a banana?",
    "What does the word fasciculation mean?",
    "Is magnesium in spinach as well as in nuts?",
    "I drive a lorry and I like the quiet of the road.",
    "The lorry ahead had its left light out.",
    "My neighbour plays the drums, and I have come to like it.",
    "My wife left for work at seven and I did the school run.",
    "The kids are at my mother's for the weekend.",
    "Some days I work from home, some days I go in.",
    "Since the move I have had more room for my books.",
    "It has rained every day this week, and my lawn is happy.",
    "Last night we watched the final, and then it was late.",
    "This morning I found a fox asleep in the shed.",
]
"""Everyday life, signs hardly named. The second net has not learned from these; some rows were narrowed after them."""

BACKDROP = frozenset(
    f"@{name}"
    for name in """abilityloss heartsign heavyband backthen clotrisk daily days freq hardtoday heldthing ingest
    lasting now numbcause passedoff pregnantnow recurs sincethen slow trigger unseen confusednot toxauto
    usualfit restcure lastever childage youngage weekspregnant adayhigh twitch twitchlike selfmoving
    seizurelike wasting badweak babylow lungsign stiffbody cantmove unsteadylimb collapse""".split()
)
"""Built concepts that tell when, since when, with what and how it goes on, or that are a sign only beside another."""

MESSAGES = Path(__file__).parent.parent / "evals" / "messages"
PAIRS = 400
RAISED = 0.04


def _high(text: str) -> list[str]:
    """The rows that make a text urgent or an emergency; what it merely resembles is bounded apart."""
    hits = engine.hits(text)
    return [hit.rule.id for hit in hits if hit.level in (Level.URGENT, Level.EMERGENCY)]


@pytest.mark.parametrize("text", TALK)
def test_no_row_fires_high_on_everyday_talk(text: str) -> None:
    assert not _high(text)


def test_no_built_sign_stands_in_everyday_talk() -> None:
    named: dict[str, list[str]] = {}
    built = {concept.name for concept in engine.table().built} - BACKDROP
    for text in TALK:
        tokens = engine.read(text)
        found = engine.concepts(tokens, context.reasons(tokens), negation.triggers(tokens), frozenset())
        for key in built & set(found.at):
            if any(not mention.quiet for mentions in found.at[key].values() for mention in mentions):
                named.setdefault(key, []).append(text)
    assert named == {}


def test_the_second_net_hardly_knows_everyday_talk() -> None:
    raised = [text for text in TALK if str(assess(text).level) in ("urgent", "emergency")]
    assert len(raised) <= len(TALK) * 0.08, raised


def test_harmless_messages_told_in_one_breath_stay_harmless() -> None:
    """Two harmless messages one after the other: what fires on both together ties words that do not belong together."""
    rows = [
        json.loads(line)
        for path in sorted(MESSAGES.glob("messages_*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]
    texts = [row["text"] for row in rows if row["level"] == "none" and 20 < len(row["text"]) < 300]
    draw = random.Random(7)
    pairs = [draw.sample(texts, 2) for _ in range(PAIRS)]
    raised = [both for one, other in pairs if not _high(one) + _high(other) and _high(both := f"{one}\n{other}")]
    assert len(raised) <= PAIRS * RAISED, raised
