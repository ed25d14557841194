"""Everyday stories: what passed, what was played and what is only a figure counts for nothing, the real thing does."""

import pytest

from bot.safety import Level, assess

HARMLESS = (
    "We raced the buses up Park Street and I won. Gasping like a fish at the top, couldn't say my own name, and a"
    " minute later I was ordering chips. My calf has been twitching since Sunday. Is that the hill?",
    "Grandad told the one about the goose again and I cried with laughter until I couldn't get a word out and my "
    "ribs hurt. Since this morning there's a flutter in my eyelid. Too little sleep?",
    "Queued for the sledges at minus twelve. Fingers numb, lips so stiff that I couldn't say thank you, then a "
    "mug of soup and everything was back to normal. There's a small twitch in my thumb today. Cold?",
    "The wings were a dare: tongue on fire, couldn't talk, tears down my face, milk, and I was fine. That was "
    "Friday. My left eyelid jumps today. Is it the spice?",
    "Our kids played pirates all afternoon. I was shot, drowned and eaten by sharks, then the dog stole the "
    "treasure. A muscle in my thigh has been twitching for an hour. From the crouching?",
    "The ivy had strangled the drainpipe and was choking the roses, so I tore it down. My forearm flickers "
    "tonight. Normal?",
    "Held the ladder for my brother, who looked ready to keel over at the sight of the loft. We collapsed on the "
    "sofa with a pizza. My palm has been twitching since yesterday. From gripping?",
)
DANGEROUS = (
    "We raced the buses up Park Street and I won. Gasping like a fish at the top. An hour later I still can't get"
    " my breath and my chest is tight. My calf has been twitching too. Is that the hill?",
    "Grandad told the one about the goose again and I cried with laughter until I couldn't get a word out. Since "
    "this morning my words come out wrong again and nothing is funny. There's a flutter in my eyelid. Too little "
    "sleep?",
    "Queued for the sledges at minus twelve. Fingers numb, then a mug of soup and everything was back to normal. "
    "Now my right hand won't hold the mug and my mouth droops. Cold?",
    "The wings were a dare: tongue on fire, tears down my face, milk. Now my tongue is swelling and I can hardly "
    "breathe. Is it the spice?",
    "Our kids played pirates all afternoon and I was drowned twice. My toddler has swallowed one of the button "
    "batteries out of the lantern. He seems fine. Should he eat something?",
    "The ivy was choking the roses, so I tore it down. My husband is choking on a bit of steak and has gone blue."
    " Now?",
    "Held the ladder for my brother. We collapsed on the sofa with a pizza. Then he collapsed in the hall and I "
    "can't wake him. From the heights?",
    "Drama group was a hoot, I died three times and got a round of applause. Afterwards Sheila's mouth was hanging on "
    "one side and she couldn't say my name. My thigh flickers. Too much crouching?",
    "Youth theatre opening night! One of the kids fell off the stage and won't wake up, the director says he's acting. "
    "What do we do?",
    "It was so cold my fingers went numb. They were back by lunch, then at three my left hand went numb and my "
    "speech with it.",
    "My mate blew up fifty balloons, his lips went numb, and now his face has dropped on the right.",
    "After the operation he was confused and thought I was his mother, now he's hot and shivering and still "
    "doesn't know me.",
    "Up on the ladder I froze, my legs wouldn't move. Came down, and an hour later they still won't hold me.",
    "My toddler had a tantrum and held her breath, went blue and limp and then jerked for a minute.",
    "I was so tired after nights that I talked gibberish, slept eight hours, and I'm talking gibberish again now.",
    "Grandad collapsed into his chair after the walk, grey and clammy, and he's rubbing his arm.",
    "Lower jaw ache that comes every time I walk the dog and today it's stayed for an hour with sickness.",
    "Gran won at charades earlier and fell asleep with her paper hat on. We can't get her to wake up for the "
    "pudding. I carved for nineteen. Should we let her sleep?",
    "I was at the pub quiz when my phone rang. Dad's on the kitchen floor and can't move his left side. My eyelid"
    " twitches. Do I finish the round?",
)


@pytest.mark.parametrize("story", HARMLESS)
def test_a_cheerful_story_is_not_raised(story: str) -> None:
    assert assess(story).level is Level.NONE


@pytest.mark.parametrize("story", DANGEROUS)
def test_the_danger_in_a_cheerful_story_is_found(story: str) -> None:
    assert assess(story).level is Level.EMERGENCY
