# a phrase or pattern a line reads better than a wrapped one
"""Concepts of stroke, speech, sight, seizures, consciousness, the head, and of heart and breath, for ``bot.safety.lexicon``. Tables only.

``WORDS`` names new concepts, ``MORE`` adds phrases to concepts of the lexicon, ``BUILT`` lines are as in the lexicon.
"""

WORDS: dict[str, str] = {
    # --- stroke
    "handled": "paintbrush, brush, razor, hairbrush, spanner, screwdriver, hammer, saucepan, trowel, hose, leash, lead, mouse, pint, bottle, ladle, bat, racket, bow, lipstick, needle, scissors, comb, zip, zipper, chopsticks, mascara, newspaper, book, page, plate, jug, bucket",
}
MORE: dict[str, str] = {
    "now": "since morning, from morning, from this morning, since evening, since afternoon, since this afternoon, since this evening, from yesterday, since tonight",
    "cant": "nor could i, nor could he, nor could she, nor can i, nor can he, nor can she, neither can i, neither can he, neither can she, incapable of, not capable of, no good at, there is no way to, no way to, gave up trying to, hopeless at",
    "speak": "name things, pronounce, articulate, converse",
}
BUILT = """
belongs: belong|belongs ~ statue|mannequin|dummy|doll|robot|corpse|puppet|waxwork|shop|neighbour|stranger
limbfault: @limb|@side @wont ~ join_in|join|play_along|turn_up|show_up|report|register|text|type|lift|move|swipe|dial|scroll|write|pedal & !cramp|cramps|twitch|twitching|spasm|spasms|jumping ; @cant ~ hold|grip|lift|manage|work|use|raise ~ @handled ; @limb ~ let_me_down|let_him_down|let_her_down|resigned|retired|gave_up|given_up|giving_up|deserted|abandoned|shut_up_shop|threw_in ; @limb @wont ~ awake|woken|wake|wake_up|come_back|come_to_life ; @limb ~ thinks_its|not_getting|isnt_getting ~ message|signal|memo ; grip|strength|power|feeling|sensation|movement not_there|isnt_there & @limb ; @limb just there
facefail: @face ~ @wont ~ join|join_in|play|play_along|cooperate|lift|follow|turn_up|shut|close|crinkle|budge|respond|obey ; half|side|corner|eyebrow|brow|dimple ~ mouth|face|smile|grin ~ @wont ~ join|move|follow|work|budge|lift ; eyebrow|brow|cheek|corner|half ~ @wont ~ join|move|follow|work|budge|lift|smile|rise ; @face ~ gone_south|heading_south|headed_south|gone_sideways|off_centre|off_center|gone_slack|on_the_huh|on_the_wonk|skewwhiff|squiffy|cockeyed|off_kilter|slumped
slurred: @cant ~ name ~ her|his|my|own|things|objects|pictures|spectacles|glasses|cup|spoon|watch|pen|colors|kids|children|grandchildren ; say|said|says|speak|talk|speaking|talking ~~ none|nothing ~ means|meant|sense|anything|real ; words|sentences ~ none|nothing ~ means|meant|made|make|makes|follows ; repeat|repeats|repeating|repeated|saying|says|say ~ same|one|single word|syllable|noise|sound|phrase ; stuck|sticking|sticks ~ one|same|on|a word|syllable ; sound|sounds|sounded|talk|talks|talking like ~ drunk|mouthful|toffee|plasticine|playdough|marshmallow|socks|donald|stroke|wasp|gobstopper ; words|word|sentences|speech ~ tumble|tumbled|tumbling|spilled|spilling|melted|melting|blend|blending|blended|runs_together|run_together|running|wrong_way_round|inside_out|arse_about|upside_down|in_bits|in_pieces|broken|porridge ; only|just =grunts|=grunting|=groans|=groaning|=moans|=moaning & @elder & !teenager|teen|monday|mondays|bacon
breathtrouble: grunt|grunty & breath|breathe|breathing|blue|grey|gray|pale|mottled|floppy|limp|baby|infant|hot|fever|rib|ribs|nostrils|lips & !sneeze|sneezes|hiccups|stretch|stretches|bacon|comes_down|hello
"""
