# a phrase or pattern a line reads better than a wrapped one
"""Rows: what has changed slowly, over weeks or months, told by what can no longer be done; children's milestones."""

from bot.safety.assessment import Level
from bot.safety.rules import rule as r
from bot.safety.rules.rule import Rule, lines

S = Level.SEE_DOCTOR
_NG127 = "NICE NG127: Suspected neurological conditions, https://www.nice.org.uk/guidance/ng127"

RULES = (
    Rule(
        "slow-loss-of-strength", S, "Everyday tasks have become harder over weeks or months",
        lines("""
        @task ~~ @harder && @slow & !!gym_membership
        @harder ~~ @task && @slow
        grip|strength|bench|arm|leg|arms|legs|hand|neck|shoulder ~ downhill|fade|fades|weaker|gives_up|give_up|giving_up|tires|went_from && @slow
        @needshelp|@unsteadylimb|@abilityloss && @slow|@lasting|@sincethen & !!@sudden & !!baby & !!@settled
        @needshelp && @season|last_year|months & now|didnt|used_to|these_days & !!baby & !!@settled
        ? lifting|carrying|climbing|getting_up|reaching|turning|opening|gripping|holding|pushing|dressing|doing_up ~~ @harder && @slow & !!@sudden
        hills|stairs|steps|slopes|walks|kerbs ~ harder|steeper|longer|taller & getting|got|gets|get|keep|become|becoming & !!@days & !!training|gym
        two|three|several goes ~ get|stand|swallow|up|out|down
        chin ~ drop|drops|hold|holding ~ chest|hand
        @task ~ then ~ @task ~ then|now ~ @task
        @cant ~ hold|carry|lift|open|reach|turn ~~ wasnt|was_not|used_to|year_ago|months|before
        used_to ~~ @task|carry|lift|close && @harder|hardly|cant|now
        @task|weights|bench|press|grip|kettle|tools ~ beat|beats|defeat|defeats|beyond|too_much|get_the_better & me|him|her & !!@now
        @sincethen && @task|grip|strength|weights|arm|arms|leg|legs|hand|hands|thumb|fingers|walk|gait|handwriting|speech|voice|swallow|food|vision|stairs|balance & !!@sudden & !!footwork|serve
        """),
        _NG127,
        ("Opening jars has become a struggle since about spring.", "Mum has found the stairs harder over the last few months"),
        ("How do I open a jar?", "The stairs at work are steep."),
        r.WEAKNESS,
    ),
    Rule(
        "slow-gait", S, "Stumbles, falls or an unsteady walk over weeks or months",
        lines("""
        ? =falls|tumbles|tumble|fallen|stumble|stumbling|scuff|scuffs|shuffle|shuffling|shuffly|wobble|wobbly|wobblier|waddle|waddling|unsteady && @slow|year|times & !asleep & !in_love & !snowboard|ski|skiing|skating|skate|learning
        catch|catching|catches|dragging ~ toe|toes|foot|feet|kerb|kerbs|slab && @slow
        tip|lean|veer|drift ~ left|right && @slow
        walk|walking ~ gone|got|funny|different|stiff|slow|shuffly|mattress|cushions && @slow
        swing ~ arm & dont|doesnt|not|stopped
        """),
        _NG127,
        ("three tumbles since the new year", "my foot keeps catching kerbs these last months"),
        ("Temperature falls at night.", "What is a shuffling walk?"),
        r.WEAKNESS,
    ),
    Rule(
        "slow-feeling", S, "Feeling changed slowly in hands or feet",
        lines("""
        floor|ground|carpet|tiles ~ carpeted|mattress|cotton_wool|sponge|spongy|cushion|cushions|sand|soft & feel|feels|walk|walking|feet
        ? sole|soles|feet|toes|fingers|hands ~ burn|burning|electric|buzz|fizz|gloves|socks_on & @slow|@lasting|night|nights|daily|still|chemo|vegan|b6|oxaliplatin|metformin|diabetic && @lasting|@slow|still|nights|night|daily & !!run|hike|sunburn
        patch ~ thigh|leg|arm|hand|foot|skin ~ dead|numb|tingle|burn
        chemo|oxaliplatin|b6|b12|vegan|metformin|bottle_of_red && burn|tingle|buzz|numb|electric|carpeted
        @limb|soles|sole ~ cotton_wool|socks_on|wool_socks|cling_film|fizz|fizzing|fizzy|prickle|prickles|go_to_sleep|gone_dead|numb && @slow|@lasting
        socks & on & havent|not|arent|when & feet|foot|feel
        @cant ~ tell ~ fingers|feet|toes|hands & @slow|laces|look|watch
        @numbonly|@tingle && @slow
        electric|zing|zap|zip|jolt ~~ neck|spine|tailbone|heels|back & bend|look|down|forward
        bend|look ~~ electric|zing|zap|zip|jolt & neck|spine|tailbone|heels|back|chin
        """),
        _NG127,
        ("It feels as if I have socks on when I haven't, for months", "when I bend my neck an electric zap runs down my back"),
        ("I bought new wool socks.", "No numbness."),
        r.VISION,
    ),
    Rule(
        "slow-speech-swallow", S, "Speech, voice, swallowing or eyelids changing slowly",
        lines("""
        voice|speech|talking|words|esses|singing ~ fade|fades|fading|faint|fainter|hoarse|hoarser|gravelly|slid|sliding|mushy|thick|thicker|nasal|mumbly|quiet|quieter|weaker|gone && @slow|@lasting|@sincethen & !!shouting|match|karaoke
        run_out_of_tongue|esses|alexa ~~ slid|verse|stopped_understanding && @slow|@lasting|@sincethen|this_year
        coughs|cough|splutter|splutters|choke|choking ~ tea|water|drink|food|dinner|rice|bread|own_spit & most|every|days|week|often|twice|lately|new
        clears_his_throat|clears_her_throat|clear_my_throat|hour_over|ages_over|takes_an_hour ~~ plate|dinner|meal|meals|eat|tea
        meat|food|bread|rice|pills|tablets|pill ~ harder|catch|catches|get_stuck|gets_stuck|stick|go_down & @slow|each|lately|used_to|now|never
        pillow|chin ~ soaked|wet|dabbing|dribble && every_morning|@slow|@lasting & !!teething|baby
        lid|eyelid|lids ~ lower|half_mast|half_shut|lowered|droopy & evening|photos|photo|spring|every|by
        subtitles|signs|print|vision|sight|eyesight|distance ~ fuzzier|fuzzy|blurrier|blurry|dimmer|darker & @slow|@lasting|this_year|all_winter|getting|@sincethen
        bump|bumping|bumps ~ into ~ folk|door|frames|people|things & right|left|side|@slow|these_days
        mumble|pardon|repeat_myself|lisp|whisper|whispering|nasal|hoarse|slur|slurring|thick|lazy|husky && talk|talking|words|voice|speech|say|says|keep|ask|asks && @slow
        asking|ask|asks|think|thinks ~ been_drinking|am_drunk|im_drunk && @slow
        @eating ~~ stick|sticking|sticks|sits_there|goes|splutter|cough|coughing|choking|choke|longer|water_with|every_bite && @slow & !@now
        choke|choking|cough|splutter ~ own|dinner|food|tea|drinks|meals && @slow
        lid|lids|eyelid|eyelids ~ half_shut|heavy|droop|droops|drooping|closing & evening|evenings|night|day|tired|@slow|month
        double ~ tired|knackered|end|evening|evenings && @slow|@lasting|on_and_off
        eyes ~ squeeze|clamp|slam|close ~ shut|closed|themselves|own & drive|driving|@slow|worse|both
        """),
        _NG127,
        ("people keep saying pardon, my talking has got thick over the last few months",),
        ("How do I whisper louder?", "No trouble swallowing."),
        r.BREATHING,
    ),
    Rule(
        "slow-wasting", S, "A muscle has become thinner, or a hollow has appeared",
        lines("""
        @measuredthin & !!@settled & !!diet|slimming
        ? @limb|shoulder_blade|shoulder|thumb|calf|shin ~ skinnier|skinny|thinner|slimmer|narrower|hollow|bony|melted|scrawny|pole|loose & !jeans & !looking & !want & !!keto|diet|slimming|on_purpose|weight_watchers|love_it|thrilled|delighted
        skinnier|thinner|scrawnier|smaller|flatter|slimmer|narrower ~ other|right|left|last_year
        shoulder|thumb|calf|hand|arm ~ looks_flat|gone_flat|flattened|sunk|sunken|scooped|wasted|shrunk & !!tyre
        sleeve|boot|watch|ring|trouser ~ looser|loose|taking_in & one|left|right & !weight
        ? dip|groove|hollow|dent ~ thumb|shoulder|hand|calf|thigh|muscle & !road
        hollow|groove|dip|dent ~ by|at|in|near|where ~ thumb|shoulder|hand|calf|thigh|muscle
        shoulder|blade ~ stick|sticks|wing|winging & out|wing|@slow|reach
        """),
        _NG127,
        ("one calf looks much skinnier than the other", "there is a hollow at the base of my thumb"),
        ("How do I get thinner thighs?", "The dip in the road hurt my back."),
        r.TWITCH_WORRY,
    ),
    Rule(
        "slow-movement", S, "Shaking, pulling, fidgeting or slowness that has gone on for weeks",
        lines("""
        hand|hands|head|fingers|finger|chin|leg ~ shake|shakes|nod|nods|tremble|trembles|fidget|fidgeting|flick|flicks|curl|wander && @slow|@lasting & !coffee & !clock
        neck|head ~ pull|pulling|pulled|twist|turn|turns|tilts && @slow|each_month & !car
        handwriting|writing ~ shrunk|smaller|tiny|crabbed|worse|spidery
        smell ~ lost|gone|cant|coffee && @slow|dreams|shake|slow|handwriting
        slower|slow ~ piano|guitar|typing|scales|hand && @slow|christmas|month
        act|acting|acts ~ dreams
        tongue ~ poke|poking|flicker|flickers|flick|ripple|ripples|rolling & !swollen & !tied
        lip|lips|mouth|tongue ~ smack|smacks|smacking|chewing|chew|poking && tablets|injection|injections|medicine|medication|depot|@medword
        """),
        "NHS: Parkinson's disease, https://www.nhs.uk/conditions/parkinsons-disease/",
        ("my hand shakes in my lap, since about the spring", "my handwriting has got tiny"),
        ("I shake hands a lot at work.", "How do I improve my handwriting?"),
        r.PERSISTENT,
    ),
    Rule(
        "restless-legs", S, "Legs that must be moved at night and spoil sleep",
        lines("""
        legs ~~ need_to_move|have_to_move|cant_lie_still|cant_keep_still|wont_keep_still|wont_lie_still|wont_stay_still|ants|crawling & night|bed|bedtime|sleep|pacing|pace|evening
        legs ~ dance|jump|kick|jerk|boot|twitch|pull && pacing|pace|spare_room|box_room|landing|every_night|lie_still|bedtime|nights
        """),
        "NHS: Restless legs syndrome, https://www.nhs.uk/conditions/restless-legs-syndrome/",
        ("my legs need to move as soon as I get into bed",),
        ("Can you dance with bad legs?",),
        r.PERSISTENT,
    ),
    Rule(
        "child-milestones", S, "A child who walks, grows or speaks differently from others, or loses what they could do",
        lines("""
        @child|he|she|lad|girl|months && never_run|never_ran|cant_run|cant_jump|not_walking|never_walked|stopped_doing|up_the_stairs_on|takes_the_steps|hands_up_his_thighs|hands_up_her_thighs|always_last_up & !!fever & !!@recent
        @child|he|she && limp|limping & @lasting|on_and_off|weeks|week && fine|no_fever|shrugs|months|weeks
        could ~ sit|clap|wave|stand|crawl|say|walk ~~ now|topples|stopped|slumps|months & he|she|months
        toe_walk|toe_walks|walks_on_her_toes|walks_on_his_toes|tiptoe|tiptoes|on_his_toes|on_her_toes & @child|he|she|calves
        climbs|climb|walks|pushes ~ up ~ legs|thighs & @child|stand|hands
        @child|he|she && calves ~ big|enormous|huge|bulky|footballer|bodybuilder
        used_to ~ say ~ words|word && now|down
        lost|losing ~ words & @child|he|she
        @child && still_falling|falls_more|falling_more|left_behind|cant_keep_up|trips_more
        fist|one_hand|left_hand|right_hand & only|always & months|month & he|she|baby
        """),
        "NICE NG127: Suspected neurological conditions (children), https://www.nice.org.uk/guidance/ng127",
        ("our son walks on his toes and his calves look huge",),
        ("How do I train my calves?",),
        r.WEAKNESS,
    ),
    Rule(
        "memory-mood", S, "Memory slipping, or a mood that has stayed low for weeks",
        lines("""
        forgetting|forgets|memory|loses_the_word|loses_words|ordinary_words ~ more_and_more|loss|going|worse|each_month|slipping|gradual
        memory_loss|losing_her_memory|losing_his_memory|losing_my_memory & gradual|year|slowly|over
        blanks_out|zones_out|stares|freezes ~ loads|lately|dozen|times|midsentence|mid & age|he|she|lad|man|teacher & !!@now
        forget|forgetting|forgets|memory|forgetful ~ names|worse|going|slipping|things && @slow|@lasting & mum|dad|gran|grandma|grandad|husband|wife|he|she|his|her
        keeps|keep putting ~ oven|fridge|freezer|cupboard|bin && @slow
        cry|crying ~ most_days|every_day|all_day|daily
        feel|feeling ~ useless|worthless|empty|grey|flat|numb_inside && @slow|@lasting|weeks|months|birth
        cant|dont see|seeing point & getting_up|anything|bothering
        """),
        "NHS: Low mood and depression, https://www.nhs.uk/mental-health/conditions/depression-in-adults/",
        ("crying most days since the birth and I feel useless",),
        ("The baby cries a lot when hungry.", "How can I improve my memory for exams?"),
    ),
    Rule(
        "slow-body", S, "Breath, urine, sugar or weight changing slowly",
        lines("""
        stairs|hill|hills|walking puff|puffs|breathless|puffed ~ more & !now
        puffed|puffs|breathless|out_of_breath ~ stairs|hill|hills && @slow|more_than
        stand|wait|takes ~ before ~ pee|starts|flow && @slow|nights|night
        third|second|fourth|another hypo & week|night|month
        hypos ~ more|every|most & week|night|month
        ? hiccups & @slow|@lasting|@days|days|eat|wakes & !baby
        """),
        "NHS: Shortness of breath, https://www.nhs.uk/conditions/shortness-of-breath/",
        ("stairs puff me more than they did in spring",),
        ("I am puffed after sprinting up a hill, as ever.",),
        r.BREATHING,
    ),
)
