# a phrase or pattern a line reads better than a wrapped one
"""Rows: stroke, seizures, unconsciousness, confusion, headache, meningitis, head injury."""

from bot.safety.assessment import Level
from bot.safety.rules import rule as r
from bot.safety.rules.rule import Rule, lines

_STROKE = "NHS: Symptoms of a stroke, https://www.nhs.uk/conditions/stroke/symptoms/"
_SEIZURE = "NHS: What to do if someone has a seizure (fit), https://www.nhs.uk/conditions/what-to-do-if-someone-has-a-seizure-fit/"
_UNCONSCIOUS = "NHS: First aid, https://www.nhs.uk/conditions/first-aid/"
_CONFUSION = "NHS: Sudden confusion (delirium), https://www.nhs.uk/conditions/confusion/"
_HEAD = "NHS: Head injury and concussion, https://www.nhs.uk/conditions/head-injury-and-concussion/"
_HEADACHE = "NHS: Headaches, https://www.nhs.uk/conditions/headaches/"
_MENINGITIS = "NHS: Meningitis, https://www.nhs.uk/conditions/meningitis/symptoms/"
E, U, S = Level.EMERGENCY, Level.URGENT, Level.SEE_DOCTOR

RULES = (
    Rule(
        "stroke-face", E, "The face has dropped, gone numb or stopped working on one side: it may be a stroke",
        lines("""
        only|just one ~ cheek|eyebrow|brow|corner|side|half|dimple ~ did|moved|move|lifted|joined|laughed|smiled|went|works|followed|answered|crinkled|closed|blinked & !!@long & !!@gradual & !@lifelong & !twitch
        one|left|right side|half|cheek ~ looks|look|looked|gone|went ~ ironed|melted|blank|smooth|flat|asleep|slack|botoxed|wax|waxy|frozen & face|mouth|smile|cheek|@someone|my & !!@long & !!@gradual & !!@numbcause
        one|only_one ~ eyebrow|brow|eyelid|eye|cheek|dimple ~ works|moves|lifts|closes|blinks|crinkles|creases & other|one doesnt|wont|not|stuck|flat|dead & !!@long & !!@gradual & !@lifelong & !twitch & !!@oldspell
        only_one|one eyebrow|brow|cheek|dimple|nostril ~ moves|works|lifts|crinkles|goes_up & !!@long & !!@gradual & !@lifelong & !twitch & !!@oldspell
        @cant smile && @cant ~ say|speak|talk & !!@gradual & !!@long & !!@oldspell
        @cant smile & properly|straight|even|evenly|both|side & !!@gradual & !!@long & !braces & !!dentist & !!@oldspell
        @face & @limb & @onesided & @numbonly|dead & !!@long & !!@gradual & !twitch & !!@oldspell
        gob|mouth|mug ~ lopsided|wonky|crooked|squint|twisted & !!@long & !photo|picture & !!@oldspell
        half ~ showed|moved|worked|went_up & smile|smiled|grin|face & !!@oldspell
        cheek|eye|mouth ~ have|has dropped|fallen & !!@long & !!@gradual & !!@oldspell
        @pupil ~ smaller|tiny|bigger|huge|larger && lid|eyelid|neck|headache & !!@long & !!@oldspell & !!@lifelongface
        half ~ smile|face|grin|mouth ~ missing|gone|didnt|lost|stayed & !!@long & !!@gradual & !!@oldspell
        @cant ~ whistle|puff|blow & mouth|face|lip|cheek & !!@long & !!@oldspell
        facial ~ droop|palsy|weakness & !!@long & !!@gradual & !!@oldspell
        @facefail & @onesided & !!@gradual & !!@long & !!dentist & !!@numbcause & !@lifelong & !!@oldspell & !!@lifelongface & !@lasting
        @facefail && @sudden & !!@long & !!dentist & !!@numbcause & !!@oldspell & !!@lifelongface
        @facefail & @now|@sudden & !@long & !!dentist & !!@numbcause & !!@oldspell & !!@lifelongface
        @facefail && @now & !!@long & !!dentist & !!@numbcause & !!@oldspell & !!@lifelongface
        toothpaste|tea|coffee|water|soup|porridge|drink|dinner|food ~~ ran|running|runs|slides|slid|dribbled|dribbling|falls|leaking ~~ left|right|one_side|one_corner|chin & lip|lips|purse|spit|corner|left|right|hanging|half & !!@long & !!@gradual & !!dentist & !!@numbcause & !!@oldspell & !laughing|laughed|baby
        ran|runs|poured|pours|leaked|leaks|dribbled|dribbles|spilled|spills|fell|falls ~~ corner|side|one_side ~ of ~ mouth & drink|drank|tea|coffee|soup|water|juice|rinse|toothpaste|porridge|sip & !!@long & !!@gradual & !!dentist & !!@numbcause & !!@oldspell & !asleep|pillow|sleep|baby|laughing|laughed
        one|only ~ corner|side ~ lift|moves|move|smile|up|work & face|mouth|grin|grinning|smile|smiling|lip|lips|her|his|my & !wink|winks|winking|twitch & !!@long & !!@oldspell & !!@lifelongface
        ? @face @droop & !!@gradual & !!@long & !!dentist & !!eyelid|eye & !!@oldspell & !!@lifelongface
        @facefail && @limbfail & !!@gradual & !!@long & !!@oldspell
        ? @facefail && @slurred & !!@gradual & !!@long & !!@oldspell
        """),
        _STROKE,
        ("My face is drooping on one side.", "one side of her mouth has dropped", "went to smile and only half of my face moved"),
        ("My face was numb after the dentist.", "What makes a face droop in a stroke?", "No drooping of the face on one side."),
        r.TWITCH_WITH_OTHERS,
    ),
    Rule(
        "stroke-side", E, "Weakness or numbness down one side: it may be a stroke",
        lines("""
        arm|hand|leg|side ~ on_delay|delayed|lagging|lags|laggy|out_of_sync|slow_to|doesnt_get_there|arrives_late & !!@long & !!@gradual & !phone|game|controller
        left foot|leg|knee|ankle|toe|toes & trip|tripping|drag|dragging|catch|catching|scuff|scuffing|slap|@limbfail|@numbonly|heavy && left arm|hand|fingers|thumb|wrist & @cant|@limbfail|@numbonly|drop|dropped|dropping|clumsy|fumble|fumbling|heavy|wont & !!@long & !!@gradual & !!@overdays & !!@days
        right foot|leg|knee|ankle|toe|toes & trip|tripping|drag|dragging|catch|catching|scuff|scuffing|slap|@limbfail|@numbonly|heavy && right arm|hand|fingers|thumb|wrist & @cant|@limbfail|@numbonly|drop|dropped|dropping|clumsy|fumble|fumbling|heavy|wont & !!@long & !!@gradual & !!@overdays & !!@days
        hand|arm|fork|fingers|foot|leg ~ land|lands|landing|landed|miss|misses|missing|overshoot|overshoots|overshooting|beside|past|wide_of ~ cup|mug|mouth|switch|handle|keyhole|button|nose|target|step|saucer|plate|pocket|sleeve & !!@long & !!@gradual
        walk|walking|stand|standing ~ like|as_if ~ trampoline|boat|ship|deck|mattress|ferry|drunk|sailor && lurch|lurched|spinning|spins|tips|tipped|sick|vomit|swung|tilted|whirling & !!@long & !!@gradual
        numb|nothing|dead from ~ ear|face|head|cheek|scalp|temple|shoulder|neck|hairline ~ ankle|foot|toes|leg|knee|hip|heel & !!@long & !!@gradual
        feel|felt|feels ~ nothing ~ left|right|side & !!@long & !!@gradual
        tongue|cheek|face|lip|mouth & fingers|hand|arm|leg|foot & same half|side & !!@long & !!@gradual & !twitch
        @halfdone & !!@long & !!@gradual & !!@oldspell & !!game|drawing_class
        drift|drifts|drifting|bumping|bumps|bumped|walks|walked|walking|reversed|veering|clipping ~~ into|hit ~~ door|doors|door_frame|door_frames|frame|frames|gatepost|wall|fridge|things|furniture && left|right & noticed|all_on|side|invisible|not_there|half|missed & !!@long & !!@gradual & !!@oldspell
        hasnt|not|doesnt|didnt ~ notice|noticed|know|realise & sleeve|slipper|shoe|food|potato|plate|cheek|gravy & left|right|one & @elder & !!@long & !!@gradual
        drop|dropping|dropped|falling|falls|fumbling ~~ left|right ~ hand && headache|head|egg|skull|ladder|fell & !!@agolong & !!@long & !!@gradual
        slapping|scuffing|dragging & leg|foot && hand|arm ~ going|too|as_well & !!@long & !!@gradual
        half|side ~ of ~ me|body|him|her ~~ floppy|numb|dead|limp|switched_off|went|gone & !!@long & !!@gradual & !!@oldspell
        drew|draw|drawn ~ line ~ down ~ middle & left|right|half & numb|off|dead|gone|switched & !!@long
        @quitlimb & @limb|arm|hand & @now|@sudden|@recent & !!@long & !!@gradual & !phone|controller
        @unfelt && @limb ~~ @side|@onesided & @now|@sudden|today & !!@long & !!@gradual
        @dulledpart|@limbnumb && same|one|left|right side|half && @now|@sudden|@recent & !!@long & !!@gradual & !!@lasting & !!@passingnumb & !!@numbcause
        right|left arm|hand & right|left leg|foot & @dulled|@limbfail|@dulledpart & @now|@sudden|today|at_once|same & !!@long & !!@gradual & !!@overdays & !!@passingnumb
        @limbfail & @side & !!@gradual & !!@long & !!@overdays & !foot|wrist|toe|ankle|drop & !lying|slept|sat & !!@trigger & !!@oldspell
        @limbfail && arm|hand|fingers ~ @side & !!@gradual & !!@long & !!@overdays & !lying|slept|sat & !!@oldspell
        room|floor|everything ~ tips|tipped|tilts|tilted|spinning|lurched && veer|veering|straight_line|cant_walk|upright|walk_a_line & !!@long & !!drunk_last & !!@oldspell
        veer|veering ~ left|right|wall|door && sick|throwing_up|vomit|sudden|since|started & !!@long & !!@gradual & !!@oldspell
        hand|arm ~ let_go|lets_go|isnt_listening|wasnt_there|got_the_memo|misses & !!@long & !!@gradual & !dog & !!@oldspell
        @limbfail && @speechodd & !!@gradual & !!@long & !!@oldspell
        lift|lifts|lifted|raise|raises|raised|hold|holds|put|puts ~ both ~ arms ~~ one|left|right ~ sinks|sank|drops|dropped|drifts|drifted|falls|fell|lower|lags & !!@long & !!@gradual & !!@oldspell & !dumbbell|squat|yoga
        pronator drift & !!@oldspell
        @sidefail & !!@gradual & !!@long & !!@oldspell
        @sidefail & @now|@sudden & !@gradual & !@long & !!@oldspell
        arm|hand ~ leg|foot|knee ~~ sleep|numb|dead|weak|heavy|useless|limp|@cantmove & same|right|left & @now|@sudden & !@long & !@gradual & !!@oldspell & !slept|sat|lay
        @limbfail & @sudden & !@gradual & !@long & !foot|wrist|toe|ankle & !@trigger & !twitch & !!@oldspell
        @cant ~ @limb & since_i|this_morning|an_hour_ago|just_now & !@gradual & !@long & !foot|wrist|toe|ankle|leg|legs & !@trigger & !twitch & !!@oldspell & !sleep|slept|sore|sprained|broke|cast|jar & @familiar|@doing|@handled
        @limbfail & @facefail|@slurred & !@gradual & !@long & !!@oldspell
        @limbfail && @sudden & !!@gradual & !!@long & !foot|wrist|toe|ankle & !!@trigger & !twitch & !!@oldspell
        ? @limbfail && @now & !!@gradual & !!@long & !!@overdays & !sleep & !sat & !nodded_off|dozed|dozed_off|kipped & !!@trigger & !foot|wrist|toe|ankle & !twitch & !!@oldspell & !@lasting & !cat_bit|dog_bit|bit_me|bit_my|bitten|bite|sprained|twisted|broke|broken|trapped|bruised|stung|vaccine|booster
        @limbfail && @facefail & !!@gradual & !!@long & !!@oldspell
        @limb just|lie|lies|lying|sits there & !from & !!@long & !!@oldspell
        lean|leaning|leans|listing|tilting|tilted|tipping|tips ~ over|sideways|far|left|right && foot|leg|arm|hand|face & catch|catching|catches|drag|dragging|@limbfail & !!@long & !!@gradual & !!@oldspell
        @badweak && drag|droop|slur|slurred|@limbfail|@slurred|@facefail|jumper|foot & !!@long & !!@gradual & !!@oldspell
        @limb ~ @belongs & !!@gradual & !!@long & !!@oldspell
        ? @limbnumb && @sudden & !!@gradual & !!@long & !slept|sat|sit|lay|sleep|cross_legged & !!@oldspell
        @limbfail && @slurred & !!@gradual & !!@long & !!@oldspell
        @limbnumb && @slurred & !!@gradual & !!@long & !!@oldspell
        @limbfail && @double & !!@gradual & !!@long & !!@oldspell
        """),
        _STROKE,
        ("my left arm suddenly went dead and wont lift", "whole right side has gone weak", "she can't lift her arm, it just happened"),
        ("My arm has been getting weaker gradually over months.", "I have no weakness down one side.", "arms feel fine"),
        r.WEAKNESS,
    ),
    Rule(
        "stroke-speech", E, "Speech suddenly slurred, lost or making no sense: it may be a stroke",
        lines("""
        lost|lose|loses ~ ability|able ~ add|count|read|write|speak|name|spell|talk|say|follow|text & !!@long & !!@gradual
        @cant ~ understand|follow|make_out ~ people|anyone|anybody|words|speech|conversation|telly|saying|says|said|sentence|sentences & @sudden & !!@long & !!@gradual & !accent|noisy|language & !!@oldspell
        words|speech|talking|everyone|everybody|people ~ sound|sounds|sounding|sounded ~ foreign|gibberish|noise|another_language|martian|klingon|underwater|backwards & !!@long & !!@gradual & !!@oldspell
        sound|sounds|sounded|sounding ~ dentist|drunk & !!@gradual & !!@long & !!@oldspell
        @cant|doesnt|dont|not|no_longer ~ understand|follow ~ word|thing|anything|us|me ~~ say|says|saying|tell|ask & @someone & @now|@sudden|since|started & !!@long & !!@gradual & !accent|teenager|language|maths
        well|like|if|though ~ speaking|talking ~ martian|chinese|greek|klingon|dutch|swahili & @now|@sudden|since|started & !!@long & !!@gradual
        @cant do ~ thing|anything|one_thing ~ ask|asked|tell|told && @now|@sudden|since|squeeze|fine_at|breakfast & !!@long & !!@gradual & !phone|computer|teenager
        writing|handwriting|text|texts ~ turned|went|became|came_out|come_out|comes_out ~ scribble|scrawl|squiggles|squiggle|nonsense|gibberish|scribbles & !!@long & !!@gradual & !toddler|autocorrect
        letters|words|page|print|clues ~~ chinese|squiggles|scribble|hieroglyphics|hieroglyphs|foreign|stopped_being|stopped_meaning|mean_nothing|meant_nothing|not_words|no_longer_words & read|reading|see|look|page|paper & !!@long & !!@gradual & !menu|tattoo
        @cant ~ find|remember|recall|think_of|say|get ~ word|words|name ~ for ~ @familiar|@heldthing & !!@gradual & !!@long & !crossword|scrabble|spanish|french|german|polish|welsh
        know|knew|knows ~ what ~ want|wanted|wants ~ say & nothing|cant|wont|couldnt|not|doesnt|wrong & come|comes|came|out|mouth|tongue|words & !!@gradual & !!@long & !speech_for|interview|essay|text_him|text_her|letter_to
        words|letters ~~ dont|not|no_longer|nothing ~ mean|means|meaning|sense & read|reading & @now|@sudden|since & !!@gradual & !!@long
        @slurred && @sudden & !!@gradual & !!@long & !drunk last & !!@oldspell
        @slurred && @now & !!@gradual & !!@long & !!@oldspell
        @slurred & @now|@sudden & !@gradual & !@long & !!@oldspell & !in_my_sleep|in_his_sleep|in_her_sleep
        ? @slurred & !!@gradual & !!@long & !!@overdays & !!@days & !!@slow & !!@oldspell & !in_my_sleep|in_his_sleep|in_her_sleep|asleep|legless|hungover
        drifting|drift|bump|bumping|walking|walks into ~ door|doors|frames|walls|wall & numb|face|arm|vision|sudden|dizzy & !!@long & !!@oldspell
        @numb|@numbonly ~ @face && @now|@sudden & !!@long & !!@numbcause & !!@oldspell
        @face ~ numb && @now|@sudden|@badweak|drifting|door & !!@numbcause & !!@long & !!@oldspell
        @slurred && @confused & !!@gradual & !!@long & !!@oldspell
        """),
        _STROKE,
        ("his speech is slurred since this morning", "I can't get my words out all of a sudden", "mum is talking gibberish"),
        ("My speech has gradually become slurred over months.", "No slurred speech.", "What causes slurred speech?"),
        r.TWITCH_WITH_OTHERS,
    ),
    Rule(
        "stroke-named", E, "Someone may be having a stroke now",
        lines("""
        ? @someone|i be|is|am|are having ~ stroke & !!@agolong & !playing|play|lead|hero|scene
        am|is|are|be i|he|she|mum|dad|it|this|they having ~ stroke
        think|thinks|reckon|reckons|sure|scared|afraid|worried|convinced|could|might|must|looks_like ~~ having|has|had|have|be ~ stroke & !!@agolong & !heat & !play|playing|film|risk|one_day|happen
        having|has|had|have ~ stroke & !act|acting|pretend & @now|@sudden|minute|minutes & !heat|play|playing|lead|hero|character|wedding|scene|years & !!@agolong
        ? this|it be|is stroke & !heat|genius|luck
        ? having|have stroke & !act|acting|acted|pretend & !heat|play|playing|patient|lead|hero|character|scene|brush|back & @someone|i
        stroke symptom|sign && my|he|she|i & !!@agolong
        """),
        _STROKE,
        ("I think my husband is having a stroke", "am I having a stroke"),
        ("What is a stroke?", "My grandad had a stroke ten years ago.", "a stroke of luck"),
    ),
    Rule(
        "sight-loss", E, "Sight suddenly lost: eye or brain may be losing blood",
        lines("""
        left|right|half|top|bottom ear|eye|side|face|cheek|page|number|numbers|mirror|plate|corner ~ nowhere|missing|not_there|isnt_there|not_be_there|vanished|blank && see|look|looking|seeing|sight & !!@long & !!@gradual
        see ~~ but_not|but_no|without ~~ left|right|half & !!@long & !!@gradual & !doctor
        thumb|hand|finger|fingers|people|cars|things|objects|cup|traffic ~ vanish|vanishes|vanished|disappear|disappears|disappeared|missing|gone & left|right|side|half & eye|see|look|looking|cover|covered|vision|bring|walked|bumping & !!@long & !!@gradual
        lost|losing|lose|missing|no ~ top|bottom|left|right|upper|lower|outer|inner half|side|part|quarter|third|corner ~ see|vision|view|sight|eye|look|picture & !!@long & !!@gradual
        shutter|curtain|veil|blind|shade|shadow|blackness ~ down|across|over|up & eye|eyes|vision|sight & !!@gradual & !!@long & !window|windows|eyelid
        lose|losing|lost|miss|missing|cant_see ~ start|beginning|end|ends|left|right|half ~ line|lines|word|words|sentence|sentences|page & !!@long & !!@gradual & !interest
        keep|keeps|kept bumping|walking|clipping|crashing ~ into ~ left|right|side & !!@long & !!@gradual & !shoulder
        ? @blind & !!@gradual & !!@long & !!migraine & !reason|point|why & !!@oldspell
        @blind & @now|@sudden & !@gradual & !@long & !!migraine & !!@oldspell
        @blind && scalp|temple|jaw|chew & !!@oldspell
        @vision ~ @blind & @sudden & !!@oldspell
        @double & @sudden & !!@long & !!@oldspell
        eye|eyes && halo|halos|haloes|rainbow|rainbows|rings ~~ light|lights|lamp|lamps|bulb && vomit|sick|rock|hard|marble|agony|savage|brow|awful|severe & !!@long & !!digoxin
        eye|eyes & red & halo|halos|haloes|rainbow|rainbows & vomit|sick|agony|hard
        @double && @slurred & !!@long & !!@oldspell
        @double && @limbfail & !!@long & !!@oldspell
        @double && @swallowtrouble & !!@long & !!@oldspell
        @double && @headache & @sudden & !!@oldspell
        """),
        "NHS: Vision loss, https://www.nhs.uk/conditions/vision-loss/",
        ("I've gone blind in one eye", "a black curtain came down over my left eye"),
        ("My sight has been getting worse gradually for years.", "I have a blind date tonight.", "No loss of vision."),
        r.VISION,
    ),
    Rule(
        "sudden-deafness", U, "Hearing suddenly lost in an ear",
        lines("""
        deaf & one_ear|left_ear|right_ear|ear|side & @now|@sudden|woke|yesterday|overnight|@days|@recent & !!@long & !!@gradual & !wax|born|always|concert|gig
        hearing ~ =gone|=went|lost|cut_out|vanished|disappeared|switched_off & ear|left|right|side|sudden|suddenly|woke|overnight & !!@long & !!@gradual & !wax|aid
        @cant hear ~ out_of|in|with|through ear|left|right & @now|@sudden|woke|yesterday|overnight|@days|@recent & !!@long & !!@gradual & !wax
        lost|lose|losing hearing & ear|left|right|sudden|suddenly & !!@long & !!@gradual & !wax
        """),
        "NHS: Hearing loss, https://www.nhs.uk/conditions/hearing-loss/",
        ("woke up deaf in one ear yesterday", "my hearing suddenly went in the left ear"),
        ("I've been deaf in one ear since birth.", "The wax has made me deaf in one ear since yesterday.", "No deafness."),
    ),
    Rule(
        "double-vision", U, "New double vision or drooping eyelids",
        lines("""
        @double & !!@long & !!twins|pints|tequila
        two_of everything|them|you|him|her|it|every|each|us && look|see|seeing|eye|shut|shutting|side|started & !!@long & !dog & !!pints
        two televisions|tellies|moons|boards|kettles|cats|screens|faces|husbands|phones|roads|lights && look|see|seeing|eye|shut|shutting|side|started & !!@long & !dog
        got|has ~ twin && look|right|left|shut|one_eye & !brother|sister|my|baby
        things|everything|it go|goes|going double|two & !!@long
        eyelid|eyelids|lid|lids ~ hang|hanging|halfway|half_shut|nearly_shut|shut|heavy & @now|new|@days|yesterday|since|week|today|@weekday & !!@long & !!@lasting & !twitch
        eyelid|eyelids|lid|lids ~ droop|drooping|droopy|sag|fall & !!@long & !reading|lecture|boring|bored
        ? droop|droopy|drooping ~ eyelid|eyelids|eye & !!@long & !congenital|born|always|lifelong|family
        ? @blurred & @sudden & !!@long & !quick_as|in_a_flash
        @vision ~ @blurred & @sudden
        """),
        "NICE NG127: Suspected neurological conditions, https://www.nice.org.uk/guidance/ng127",
        ("I've had double vision since yesterday", "my eyelids are drooping today"),
        ("Week two of the new job and my eye has begun to twitch.", "No double vision.", "What causes double vision?"),
        r.VISION,
    ),
    Rule(
        "seizure", E, "A first, long or repeated seizure",
        lines("""
        =fit|=seizure|=convulsion|=one ~~ straight|then|right into ~ another|next|second|third & fit|seizure|convulsion|third|fourth & !shape|film|episode
        foam|foaming|froth|frothing & no_answer|not_answering|eyes|twitch|flick|jerk|stiff|shaking|mouth & @someone|roomie|mate|flatmate & !soap|beer|milk|bath|dog|cat|coffee|roll|roller|mattress
        begin|begins|began|start|starts|started ~ thumb|hand|foot|finger|fingers|toe|toes|mouth|lip ~~ march|marches|marched|spread|spreads|travel|travels|climb|climbs|creep|creeps|run|runs ~ arm|leg|face|elbow|shoulder|knee & stop|jerk|jerking|beat|beats|beating|shake|shaking|jump|jumping|drum|twitch && @now|@sudden|first|moment|minute|minutes|today|just & !!@long & !!@agolong
        heels|arms|legs|fists|limbs|feet ~ drum|drumming|pump|pumping|flail|flailing|thrash|thrashing|hammer|hammering|banging|pistons|piston|windmill|kicking|jerking & floor|jaw|clenched|spit|spittle|froth|foam|eyes|blue|grey|stiff|rigid & !!@agolong & !gym|music|dance|band|black_and_blue
        one|third|second|fourth|another since|today|tonight|already & not|hasnt|never|without ~ woken|woke|wake|come_round|came_round|opened ~ between|in_between & !!@agolong
        @fitlike & !!@agolong & !proper_names|the_term|a_term
        @fitlike && @unaware & !!@agolong
        @jerks && @unaware & floor|woke|minute|minutes|eyes|stiff & !!@agolong & !tv|telly
        @stiffbody && @unaware & !!@agolong & !neck
        @stiffbody && tongue ~ bit|bitten|chewed|sore|bleeding|mess|shreds
        another|second|third|next one ~ started|start|begun|began|come|came|coming ~~ before|without|straight|already & !!@agolong & come_round|came_round|coming_round|wake|waking|woken|last|first|recovered|breath
        not|never|isnt|doesnt|hasnt|without|no ~~ surface|surfaces|come_round|came_round|coming_round|come_to|came_to|coming_to ~~ between|gaps|another|again|next & !!@agolong & !feeds|naps|alarms
        usual|usually|normal|normally ~~ over|finished|done|stop|stops ~~ minute|minutes|seconds|one && still_going|still_at_it|off_again|hasnt_let_up|not_stopped|hasnt_stopped|still_jerking|still_shaking|never_came & @someone & !!meeting|match|queue|call|hiccups
        hand|arm|leg|foot|thumb|mouth|cheek ~~ march|marched|marching ~~ elbow|shoulder|face|cheek|knee|arm|hip & @now|minute|minutes|hour|first|stop|stopped & !!@long & !band|parade
        fold|folds|folding|jackknife|jackknifes|doubles|bends ~~ arms ~ flung|fling|flings|out|shoot|shoots|fly & @child|@infant|months|he|she & !yoga|stretch|exercise
        @infant|@child && folds|folding|jackknife|jack_knife|salaam|crunches ~~ forward|over && row|runs|batches|clusters|twenty|times|over_and_over & !!yoga
        epileptic|epilepsy && still|hasnt|wont|not ~ shake|shaking|jerk|jerking|fitting|going|stopped|stop & !!@agolong
        rescue_med|rescue_meds|rescue_medicine|rescue_medication|rescue_dose|rescue_spray|his_rescue|her_rescue|my_rescue|the_rescue|buccal|midazolam && still|hasnt|wont|second|twice|used|gone|no & shake|shaking|jerk|jerking|fitting|going|stop|stopped|fit & !!@agolong
        went|go|going|gone stiff|rigid ~~ shook|shaking|jerk|jerky|jerking|banging|bang|shake & !!@agolong & !joints
        stiff ~~ heels|jerking|banging|thrashing & !!@agolong & watched|floor|seconds|minute|minutes|never|lino|heels
        bite|bit|bitten|sore ~ tongue && @collapse|floor|bed_soaked|bed_wet|soaked|stiff|woke_up & !!dentist
        tongue bitten && woke|floor|bed
        @seizurelike && blank|stared|staring|stare|glazed|stares|wasnt_there|isnt_there|unaware & !!@agolong & !tv|screen|screens|spreadsheet|spreadsheets|staring_at|monitor|monitors & !people|they_stare|everyone
        @twitch ~~ marched|spread|travelled|climbed|crept ~ arm|elbow|face|leg|hand && couldnt|cant|minutes|minute & stop|minute|minutes & !!@long
        @infant && jerk|jerking|twitching|twitch|cycling && rhythm|rhythmic|doesnt_stop|wont_stop|when_i_hold|=eyes|blue|lip_smacking
        head ~ drop|drops|nod|nods && arms ~ fling|flings|fly|flies|shoot|out && over|clusters|runs|wakes|row & !football
        @child && @fever && stiff|jerky|jerking|shaking & minutes|going|still|eyes|blue|went|stiff
        epilepsy|epileptic && not|hasnt|isnt ~ stop|stopped|stopping|ended && minute|minutes|still
        chew|chewed|bit|bitten|sore|bleeding ~ tongue & wet|soaked|came_round|came_to|come_round|woke|floor|lino & !!dentist
        tongue ~ ribbons|shreds|bits|bleeding|chewed|bitten & woke|floor|wet|soaked|bed & !!dentist
        smack|smacking|chewing|licking lips|mouth & stare|stares|staring|stared|blank|glazed|doesnt_hear|cant_hear|not_with & !!@agolong & !food|dinner|dog
        @seizurelike|@jerks ~ head_to_toe|head_to_foot|top_to_toe & @headache|@headknock|@someone|first|minute|minutes & !!@agolong & !cold|shiver|nerves|laughing
        epileptic|epilepsy ~~ usually|normally|always stop|stops|ends|over ~ minute|minutes|two|three && been|still|going|now
        ? @seizure & @someone|i|my|me|having|had|another|first|still|watched|keeps & !!@agolong & !dog & !absence & !used_to & !till|outgrew|grew_out & !may|theory|test|certificate|customs|typo|revising & !!@usualfit & !that_fits|which_fits|fits_my|fits_in & !linked|link|hand_in_hand|reason|causing|sets_off|set_off|related|connected|tied_to|mention & !!@oldspell
        ? having|in|another|first|long seizure|fit|convulsion & !!@agolong & !theory|test & !!@usualfit & !!@oldspell
        @seizure & birth|postpartum|pregnant|weeks_pregnant|eclampsia & !!@agolong
        ? @seizure & @now|minute|minutes|twice|today|times & !!@agolong & !absence & !theory|test & !!@usualfit
        @shaking && @unresponsive
        @shaking & minute|minutes & still|stop|not|wont|whole|on_the_floor & !fingers|zip|thawed
        stiff|rigid|stiffen ~~ shake|jerk|twitch|thrash & whole|body|all_over|eyes|blue|floor|then
        bite|bit|bitten tongue & wet|floor|shaking|jerk|woke|@collapse
        back_to_back && @shaking|@seizure|ones
        hasnt|havent|not come_round|come_to|come_around & @shaking|@seizure|ones|fit|jerk
        @shaking && @collapse & eyes|foam|froth|tongue|rolled
        all_four|all_his|all_her|arms_and ~ limbs|arms|legs ~ going|jerking|shaking|thrashing|flailing|banging & !gym|workout|dance|swim
        blood|spit|spittle|foam ~~ mouth & thrash|thrashing|jerking|shaking|flailing & !dog
        thrash|thrashing|flailing|convulsing ~~ floor|lino|tiles|carpet|ground & !dog|fish|tantrum|toddler
        stare|stares|staring|stared|gazing|eyes_open ~~ wont|not|doesnt|isnt|cant|no|without ~ blink|blinking|hear|talk|talking|answer|answering|speak|respond & @someone & !!@agolong & !cat|phone|screen|game|telly|tv|baby
        eyes ~ stuck|fixed|pulled|deviated|locked|forced ~~ right|left|up|side|upwards & !!@agolong & !screen|phone|telly
        lips|mouth ~ smacking|smack|chewing && leg|arm ~ cycles|cycling|pedalling|rowing|jerks & @infant|@under3m|days_old|weeks|dozy
        looked_through|looks_through|looks_straight_through|stared_straight_through|gazing_through & me|us|him|her & !!@agolong & !ex|boss|boyfriend
        shake|shaking|jerking|twitching && isnt_with_us|not_with_us|not_with_it|isnt_with_it|wasnt_with_us & @someone & !!@agolong
        froth|foam|frothing|foaming ~ mouth|lips & eyes|fit|shaking|shake|rigid|stiff|blue|white|floor & !!dog|toothpaste|toothbrush|beer|coffee|shaving
        =fiting|=fitin|=fti|=siezing|=ceasing & floor|eyes|mouth|froth|shaking|stop|minute|minutes|now
        eyes ~ rolled|rolling|roll & !!@agolong
        @shaking && foam|froth|foaming|frothing & !!roller|rolling
        bit ~ tongue && @shaking & !eating|crisps|chewing|toast|lunch|dinner|sandwich
        """),
        _SEIZURE,
        ("he's having a seizure", "my daughter went stiff and her eyes rolled back"),
        ("Our rescue dog went rigid at the stairs and wouldn't stop shaking.", "What causes seizures?", "My dog had a seizure.", "I have never had a seizure."),
        r.CONFUSION,
    ),
    Rule(
        "seizure-unassessed", U, "A first seizure some days ago that nobody has looked into, or epilepsy that has become worse",
        lines("""
        fit|seizure|convulsion && @agodays|@agolong|@backthen|last_week && first|never_before & @unseen|no_scan|nothing_since|none_since|no_follow_up|life & !!today|tonight|this_morning|again|still|yesterday|years_ago
        epilepsy|epileptic && usually|normally|usual|one_a|once_a && two|2|three|3|twice|several|cluster & yesterday|today|this_week|last_night & !!still|wont_stop|not_stopped
        @seizure && @oldspell && first|never_before|@unseen|no_scan|nothing_since|none_since|not_seen
        @seizure && @agodays|@backthen|last_week && first|no_scan|@unseen & !!today|tonight|this_morning|again|still|yesterday & !!@agolong
        """),
        _SEIZURE,
        ("My first fit ever was last week on holiday, it stopped in a minute and I've not seen anyone.",),
        ("My first seizure was twenty years ago.", "I had a fit this morning."),
        counts_though=frozenset({"past"}),
    ),
    Rule(
        "pressure-crisis", E, "A dangerously high blood pressure with signs of harm to brain, eyes or heart",
        lines("""
        @bpdanger && @headpain|@blurred|@confused|@chesthurt|@limbfail|@breathtrouble|@dizzy|@vomit|@twitch|@double|eyes|eye|sight|vision|swimmy|woozy|nosebleed
        """),
        "NICE NG136: Hypertension in adults, https://www.nice.org.uk/guidance/ng136",
        ("My cuff says 224 over 131 and my head is pounding.",),
        ("My blood pressure is 145 over 92.", "What does 120/80 mean?"),
    ),
    Rule(
        "unconscious", E, "Unconscious, cannot be woken, or collapsed",
        lines("""
        found|find|finding him|her|mum|dad|gran|grandad|husband|wife|someone|uncle|aunt|neighbour & floor|landing|stairs|bath|bathroom|shed|garage|garden|slumped|sofa|chair|bed|car && eyes_shut|eyes_closed|no_answer|no_reply|no_response|cold|limp|grey|gray|snoring|breathing|@unresponsive|wont|cant & !@cant find & !!@agolong
        eyes ~ shut|closed & no|not|wont|doesnt|isnt ~ answer|reply|response|respond|answering|responding|speak|move
        floor|bath|chair|bed|sofa && no_answer|not_answering|wont_answer|no_reply & she|he|mum|dad|her|him|husband|wife|no
        cant|not ~ get ~ answer|response|rouse ~ him|her & !phone
        @unresponsive & !!phone & !noon|bacon|lie_in|doesnt_wake_me|doesnt_wake_us|alarms|casualty|scenario
        ? @collapse & @someone|i|me|my|we|myself|himself|herself|twice|again|floor|woke|minute|minutes|blue|grey|breathing|cold|wont|cant|@now|@sudden|kitchen|shower|bathroom|bath|street|work|church|queue|standing|stood & !!@agolong & !!@long & !price|bill|hunger|laughing|boredom|embarrassment|needles|needle|goats|cake|delicious|massage|nap|tent|souffle|window|windows|curtains|blinds|bedroom_with
        @cant wake ~ him|her|them|baby|dad|mum|husband|wife|gran|grandad|brother|sister|son|daughter|friend|boyfriend|girlfriend|partner|flatmate|mate & !noon|bacon|lie_in|alarms
        nothing|no|cant ~ rouse|wake|stir & him|her|them|he|she
        @tryrouse && nothing|no_response|snores|snoring|snore|nobody_home|no_one_home|limp|nobody_in|not_a_flicker & !!@agolong & !!dog|printer|laptop|headphones|earphones|awake|for_school
        shout|shouted|call|called ~ shook|shake|pinch|pinched|prod|prodded|poked|water|slapped && nothing|snores|snoring|no_response & !!@agolong & !!dog
        none|nobody|no_one|neither ~ can|could ~ rouse|wake|stir|get & him|her|them & !noon|bacon|alarm
        lift|lifted|raise|raised ~ his|her ~ arm|hand|leg|head ~ it|and ~ drops|drop|dropped|flops|flopped|falls & !floor|table|ring|bag & !!@long & !!@gradual
        pick|picked|lift|lifted ~ him|her ~ up ~ he|she ~ folded|folds|flopped|flops|sagged|hung & !!dog|cat
        dropped|went_down|went_over|keeled|hit_the_deck|knocked|sparring ~~ out_for ~ second|seconds|minute|minutes & !!@agolong & !walk|run|lunch
        @cant ~ get ~ open ~ eyes
        pinch|pinched|shook|shouted|slapped ~ nothing|no & him|her|he|she|ear
        shake|shook|shouted ~~ just lies|lying|lay|lie there
        just lies|lying|lie there & him|her|he|she & @cant|wont|not|shouted|nothing|breathing
        out like a light & nothing|wont|cant|not|no
        """),
        _UNCONSCIOUS,
        ("she won't wake up", "dad just collapsed in the kitchen", "he is unconscious"),
        ("My laptop won't wake up.", "How do you treat someone who has collapsed?", "No loss of consciousness."),
        r.CONFUSION,
    ),
    Rule(
        "confusion", E, "Sudden or new confusion",
        lines("""
        @cant|no_idea|forgot|forgotten|dont_know|doesnt_know|didnt_know|not_sure ~ work|tell|remember|think|know|figure|which|how ~ which|how|what ~ shoe|sleeve|way_round|way_up|foot|hand|hole|button|end|pedal|arm|leg && started|began|since|today|@now|@sudden|this_morning|tonight & !!@long & !!@gradual & !settings|jumper_pattern
        @confusednot ~ what|which|where ~ town|city|village|street|country|room|hotel|hospital|house|season|is_for|its_for & @elder|i|my|dad|mum & !!@gradual & !!@long
        @cant|@barely|ages|forgot|forgotten|struggled ~ recall|remember|think_of|tell|say|give ~ own|my|her|his surname|name|birthday|date_of_birth|address|age|postcode & @now|@sudden|today|own|@elder & !!@gradual & !!@long & !teacher|actor|password
        stood|standing|stands in_front_of|at ~ @familiar & clue|idea|blank|next|what|lost && today|this_morning|got_up|woke|tonight|yesterday|@sudden
        drove|drive|walked|ended_up|found_myself ~ old|wrong|middle & no_idea|couldnt_say|dont_know|cant_say|no_memory ~ how|why & !!@gradual & !!@long
        @elder ~ convinced|swears|insists|adamant|sees|seeing|saw|says|thinks|telling|shouting|believes|claims|reckons|talking|asking|complaining|asks ~~ @unreal ~ @wherein & !!@long & !!@gradual & !!joke & !film|telly
        @elder ~ undress|undressed|undressing|stripped|stripping|naked|half_dressed|pyjamas|nightie|peed|weed|pee|wee ~~ lounge|garden|street|shop|sink|bin|wardrobe|hall|kitchen|road|bus|living_room|drawer|pot|driveway & !!@long & !!@gradual & !dog|puppy
        forgot|forgotten|cant_remember|no_idea|without_a_clue|no_clue|not_a_clue|havent_a_clue|no_longer_knows|doesnt_know|didnt_know|cant_work_out|couldnt_work_out|cant_think|couldnt_think ~ how_to|what|which|for ~~ @familiar & @someone|stood|standing|own|years|always|@now|@sudden & !!@long & !!@gradual & !settings|app|replace|fix
        stood|standing|stands in_front_of|at ~ @familiar & clue|idea|blank|next|what|lost & !!@long & !!@gradual
        @confusednot ~ for|it_is|its_for & @familiar & @elder|dad|mum & !!@long & !!@gradual
        @seeing && @fever|@infection|hip|operation|surgery|drip|hospital|38|39|40 & !!@agolong & !!game|film
        @seeing & @elder & @now|tonight|@sudden|last_night & !!@long & !!@gradual & !!game|film|halloween
        know|recognise|recognize ~ dog|wife|husband|kids|own_name|name|me|us & doesnt|dont|didnt|no_longer & hot|fever|crying|headachy|@now|today & !!@long & !!@gradual & !you_dont|if_you|neighbor|new
        which|what ~ planet & asked|asks|asking|hot|fever|crying & !!quiz|homework|game
        sudden|suddenly|acute|new @confused & !!@gradual & !!@long & !!@agolong
        tell|told|talk|talking|asking ~~ never_happened|never_took_place|didnt_happen|never_existed|wasnt_there|been_dead|died_years|is_dead & @someone|i & !whether_i|if_i & !!@long & !!@gradual
        read|reading ~ but|and ~ not|cant|couldnt ~ follow|understand|take|make_sense|mean|sink & letter|letters|page|words|text|paper|sentence|same & @now|@sudden|got_up|woke & !!@long & !!@gradual
        hands|hand flap|flapping|flaps && liver|cirrhosis|sleepy|drowsy|confused|muddled|jaundice|yellow
        @cant ~ draw ~ clock & !!@gradual
        talk|talking|talks|chatting|chats|arguing ~ to|with ~ nail_gun|tool|tools|hammer|kettle|wall|walls|mirror|tree|lamppost|radiator|wardrobe|chair|himself|herself|dead|nobody|no_one|thin_air|ghost|his_mother|her_mother & hot|sweating|fever|roasting|dry|today|now|@now|@sudden|infection|shivering & !dog
        thinks|thought|believes ~ i_am|im|we_are|=were|she_is|he_is ~ sister|mother|mum|police|burglar|husband|nurse|stranger & !!joke
        ask|asked|asking|asks ~~ times ~ in ~ minute|minutes|hour|half_an_hour & !!@long & !!@gradual & !@child|kids|boss|there_yet|manager|reception|for_tea|dinner|sweets|wifi|phone|pudding
        ask|asked|asking|asks ~~ every ~ two|few|five|three|couple ~ minute|minutes & !!@long & !!@gradual & !@child|kids|boss|there_yet & !break|drink
        nothing|not_one_thing|none_of_it ~~ sticks|stick|sticking|goes_in|stays_in & @someone & ask|asked|know|knows|remember|memory|today && @now|today|since|asked & !!@long & !!@gradual & !pan|revision|homework|exam
        @cant|dont|doesnt|not|didnt ~ know|sure|recognise|recognize|work_out ~ whose|which ~ house|home|bed|flat|planet|kitchen|room|car & !!@long & !!@gradual & !party|airbnb|estate_agent
        dont|cant|not|doesnt|didnt|no_longer recognise|recognize ~ road|street|house|kitchen|room|way|village|own|wife|husband|dog|kids|children & !!@long & !!@gradual & !sat_nav|phone|face_id|built|rebuilt|renovated|decorated|new|changed|grown
        @cant ~ remember ~ what ~ came_out|went_out|came_here ~ for && @now|started|sudden|suddenly|where & !!@long & !!@gradual
        thinks|thought|says|reckons|insists|convinced ~ we|were|hes|shes|its|it|he|she ~ at|in|still ~ school|airport|army|war|boat|pub|schooldays|office|church|train && @fever|@hot|@infection|hot|boiling|infection|sweats|shivering|sugar|head|operation|hip & !!@agolong & !dream
        talking|talks|talk ~ wall|walls|people_who|someone_who & fever|stiff|not_there|isnt_there|hot
        cant|couldnt|wont answer|find|remember ~ own_name|name
        @confusednot ~ year|month|day|date|where|who & he|she|mum|dad|gran|grandad|grandfather|grandmother|husband|wife|her|him & !!@gradual & !!@long
        asked|asks|asking ~~ who_i_am|who_i|where_we_are|where_she_is|where_he_is|same_thing & !!@gradual & !!@long
        picking|plucking|grabbing|snatching ~ air|sheets|nothing & he|she|mum|dad|her|him
        put|puts|putting ~~ fridge|oven|freezer|bin|microwave|washing_machine|dishwasher & cat|keys|shoes|kettle|phone|purse|slippers|purse & gran|dad|mum|he|she|husband|wife|grandad & !!@long & !!@gradual
        ? asking|asks|ask ~ where|who ~ mother|mum|husband|dad|wife|am|i_am|she_is|he_is & gran|dad|mum|keeps|grandad|husband|wife
        memory gone|blank|went & @headknock|@sudden|@now
        @confused & @now|@sudden & he|she|mum|dad|gran|grandad|husband|wife|her|him & !@gradual & !@long & !as_usual|as_always|as_ever
        ? @confused & he|she|mum|dad|gran|grandad|husband|wife|her|him|me|my|i & !!@gradual & !!@long & !as_usual|as_always|as_ever & !bad_i_am & !anesthetic|anaesthetic|sedation
        """),
        _CONFUSION,
        ("Mum is confused and doesn't know where she is", "he doesn't recognise me"),
        ("I'm confused about magnesium doses.", "No confusion.", "What causes confusion?"),
        r.CONFUSION,
    ),
    Rule(
        "thunderclap", E, "The worst headache ever, out of nowhere: it may be a bleed in the brain",
        lines("""
        @headache ~~ like it|this|that & never|worst & @sudden|step|stride|breath|landed|once|second|instant & !!@long & !!@agolong
        never|worst & @headache && between_one|one_stride|one_step|one_breath|one_second|seconds|instant|instantly & !!@long & !!@agolong
        clutching|holding|gripping|grabbed ~ head|skull|temples & something ~ pop|popped|snapped|burst|went|gave & !!@long & !twitch
        something ~ pop|popped|snap|snapped|burst|ping|pinged|exploded|gave|went|tore|cracked|click|clicked ~ head|eye|eyes|skull|brain|temple && headache|pain|head|vomit|sick|agony & !!@long & !twitch
        headache|@headpain ~ height|peak|worst|full|top|maximum ~ before|second|seconds|within|at_once|instantly|straight|moment & !!@long & !!@agolong
        @thunder ~ in|inside|behind|across|through ~ head|skull|brain|eyes|nape|neck & !!@agolong
        ? @headpain && @thunderous & !!@long & !!@agolong & !!price|bill
        @thunderous && peak|peaked & minute|second|seconds & !!@long
        @headpain & @sudden|instant|instantly|second|seconds & @severe|agony|floored|screamed|knees|dropped|crying|scream & !!@long & !!@agolong
        @headache & @thunder
        @headache & @sudden & @severe
        @thunder && @headache
        like ~ hit|kick|whack|bat|struck ~ head|skull & @sudden|@severe|@now|worst|never
        @headache && @slurred
        @headache && @confused
        @headache & @double
        """),
        _HEADACHE,
        ("worst headache of my life, came on like a thunderclap",),
        ("I have a mild headache.", "What is a thunderclap headache?", "no headache"),
    ),
    Rule(
        "meningitis", E, "Stiff neck, light hurting or a rash that does not fade, with illness: it may be meningitis",
        lines("""
        high ~ pitched|pitch cry|crying|cries|scream|screaming|moan & !!@agolong & !dog
        @headpain && @lighthurts && @stiffneck
        @headache & @lighthurts && @drowsy|@rash
        high_pitched|highpitched|shrill ~ cry|crying|cries|scream|screaming|moan & !!@agolong & !dog
        ? stiff|stiffness ~ neck|chin && @fever|hot|headachy|shivery|vomit|sick & !!@agolong & !hot_water
        @stiffneck && @fever
        @stiffneck && @lighthurts
        @stiffneck && @vomit
        ? @stiffneck && @rash
        @stiffneck && @headache & !!desk|screen|posture|pillow
        @stiffneck && @confused
        @stiffneck && @drowsy
        @lighthurts && @fever
        @lighthurts && @rash
        @rash && @glass & !!@vanish
        spots|rash|dots & glass|tumbler & stay|still|dont|not|wont|purple|doesnt|remain
        spots|rash|dots ~~ stay|stays|still_there|dont|wont|doesnt|purple|remain && glass|tumbler & !vanish|vanishes|vanished|fade|fades|faded|disappear
        spots|rash ~ stay|still ~ purple|there|red & glass|press|pressed
        @purplespots && @fever
        rash|spots ~ like bruises|bruise|little_bruises
        ? @purplespots && @child
        @purplespots && ill|unwell|sick|vomit|poorly|sleepy|drowsy
        rash && @fever && @drowsy
        """),
        _MENINGITIS,
        ("fever and a stiff neck and the light hurts", "rash that doesn't fade under a glass"),
        ("I've a stiff neck from sleeping badly.", "What are the symptoms of meningitis?", "no rash, no stiff neck, no fever"),
    ),
    Rule(
        "head-injury", E, "A head injury with a danger sign",
        lines("""
        nose ~ clear|watery|salty|metallic|water & @trauma|@headknock|@impact & !!@agolong
        nose ~ running|runny|dripping|drips|drip & clear|watery|water|salty & crash|fall|fell|knock|bang|accident|kick|punch|tackle
        asking|asks|asked|repeats|repeating|says|saying ~ what_happened|same|where & @impact|@trauma|@headknock & !!@agolong
        keeps|keep|kept asking|repeating && @headknock & !!@agolong & !for_a|for_sweets
        keeps|keep|kept asking|repeating|saying ~ what_happened|same|where && @impact|@trauma|@headknock & !!@agolong
        blood|bruise|bruising|bleeding ~ in|behind|inside|from|out ~ ear|ears && @impact|@trauma|@headknock|hit|swing|bat|ball & !!@agolong
        panda|raccoon|racoon eyes && @impact|@trauma|@headknock|hit & !!@agolong
        dent|dip|hollow|soft|boggy|squishy|crater|sunken|caved|crunchy ~ skull|head|scalp|temple|forehead & hit|fell|fall|swing|bat|ball|hammer|kick|kicked|crash|@impact|@trauma|@headknock & !!@agolong & !pillow|fontanelle
        @headknock && @headache && shook|jerked|fitting & !!@agolong & !!@long
        @impact && @vomit && @drowsy|nodding|sleepy|confused|@confused & !!@agolong
        @impact && head & @vomit|@drowsy|@confused & !!@agolong & !sick_of
        dived|dive|diving|dove|trampoline|rugby|scrum|somersault|headfirst|crash && @limbnumb|@tingle & both|hands|arms|fingers|legs & !!@agolong
        helmet|boot|elbow|clip|brick|ball|bat ~~ head|temple|helmet|skull && @vomit|thrown_up|sleepy|@drowsy|same_question|every_minute & !!@agolong
        @trauma|@impact|@headknock|rear_ended && headache|head ~ climbing|climbs|worse|growing|louder|building|splitting|unreal && @vomit|sick|puking|puked|dropping|falling_out|repeating & !!@agolong
        @headknock && repeating|same_question|@cant ~ remember & !!@agolong
        same question & ask|asked|asking|asks & times|again|over & !!@long & !!@gradual & !exam|quiz|interview
        @cant remember ~~ drive|lunch|morning|journey|getting_home|accident|match|fall|how_i_got & @headknock|helmet|hit|kicked|knocked & !!@agolong
        water|watery|fluid|liquid|clear_stuff ~~ dripping|coming|leaking|running|drips|leaks ~~ ear|nose|nostril & threw|thrown|fall|fell|hit|kick|kicked|stick|crash|bang|knock|snot|helmet & !!@agolong & !swim|shower|cold
        water|watery|fluid|liquid ~~ dripping|coming|leaking|running ~~ ear|nostril && threw|thrown|fall|fell|hit|kicked|stick|crash|knock|temple & !!@agolong & !swim|swimming|shower
        @headknock && @vomit & !!@agolong
        ? @headknock && @drowsy & !!@agolong
        fall && @vomit && stay_awake|keep_awake|@drowsy|prodding
        @headknock && keep|keeping|stay|staying|prodding ~ awake|up & !!@agolong
        @headknock && @confused & !!@agolong
        ? @headknock && @collapse & !!@agolong
        @headknock && @seizure & !!@agolong
        @headknock && @slurred & !!@agolong
        @headknock && @double & !!@agolong
        @headknock && @limbnumb & !!@agolong
        @headknock && @limbfail & !!@agolong
        blood|bleeding|fluid ~ from|out ~ ear|ears
        @headknock && clear fluid|liquid|stuff|water
        @headknock && blood ~ ear|ears|nose
        clear|watery|bloody fluid|liquid|stuff ~ nose|ear|ears
        @pupil ~ bigger|different|unequal|uneven|larger|size|huge|blown & !!@lifelongface
        ? bigger|different|unequal|uneven|larger|one|huge ~ @pupil
        @headknock && headache ~ worse|worsening
        """),
        _HEAD,
        ("he hit his head and keeps being sick", "banged her head and now one pupil is bigger"),
        ("My left pupil has been larger since birth, it's in every photo.", "I hit my head on a cupboard years ago.", "What is concussion?", "bumped my head, no vomiting, no drowsiness, feel fine"),
    ),
    Rule(
        "head-knock-infant", U, "A knock on the head of a baby",
        lines("""
        @infant && @headknock & !!@agolong & !!pram
        @infant && goose_egg|egg|lump|bump|bruise|swelling|dent ~ head|forehead|skull|temple & fell|fall|came_off|rolled|dropped|hit|off|slipped & !!@agolong
        @infant && goose_egg|egg|lump|bump|bruise|swelling|dent ~ head|forehead|skull|temple && fell|fall|came_off|rolled|dropped|slipped & !!@agolong
        @infant & fell|fall|came_off|rolled|dropped|slid & !as_though|as_if|like & bed|sofa|table|changing_table|counter|arms|stairs|highchair|cot|floor|laminate|tiles & !!@agolong & !asleep
        """),
        _HEAD,
        ("my 9 month old fell off the bed onto the floor", "the baby rolled off the changing table and has a lump on his head"),
        ("The baby fell asleep on the sofa.", "My baby's hat has a bump on it.", "What if a baby hits its head?"),
        raised_by=("@drowsy", "@vomit", "@seizure", "@collapse", "floppy|limp|@unresponsive", "@pupil ~ bigger|different|huge"),
    ),
    Rule(
        "head-knock-thinner", U, "A knock on the head while taking a blood thinner",
        lines("""
        walked|ran|stood_up|stood ~ into|under|up ~ pole|door|wall|lamppost|branch|beam|cupboard|shelf|sign|cabinet|glass && @thinner
        @headknock && @thinner
        head|bonce|eyebrow|forehead|nut|skull ~~ bump|elbow|crack|knock|graze|slipped|lump|bang && @thinner|edoxaban
        bump|elbow|crack|cracked|knock|lump|bang|slipped ~~ head|bonce|eyebrow|forehead|nut|skull && @thinner|edoxaban
        head ~ fall|fell|knock|bang|hit && @thinner
        """),
        _HEAD,
        ("I'm on warfarin and bumped my head",),
        ("I take warfarin, is ginger ok?",),
        raised_by=("yawning|cross|grumpy & stop|gets|keeps|today", "@drowsy", "@confused", "headache & worse|worst", "=walks|=walking|=bumps|=bumping ~ into", "@vomit", "daft|odd|strange|silly|funny|nonsense|peculiar ~ remarks|things|comments|talk|talking|questions", "not|isnt|hasnt ~ himself|herself|myself|making", "rambling|repeating|muddled|unsteady|staggering|wobbly|groggy|dozy|quiet & now|since|today|keeps|getting|gone", "@slurred"),
    ),
    Rule(
        "recent-mini-stroke", U, "A stroke-like episode some time ago that nobody has looked at",
        lines("""
        ? mini ~ stroke && @unseen
        @facefail && @oldspell & !!every|each & !!@gradual & !!dentist & !!@numbcause
        @slurred && @oldspell & !!every|each & !!@gradual
        ? @limbfail && @oldspell & !!since & !!every|each & !!@gradual & !!sleep|twitch
        @sidefail && @oldspell & !!every|each & !!@gradual
        @blind && @oldspell & !!every|each & !!@gradual
        @limbnumb && @oldspell && @facefail|@slurred|@sidefail
        @facefail && @agolong|@agodays && @unseen
        @slurred && @agolong|@agodays && @unseen
        @limbfail && @agolong && @unseen
        @blind && @agolong && @unseen
        @sidefail && @agolong && @unseen
        @blind && last month|week && minute|minutes
        ? mini_stroke|tia && @unseen
        """),
        _STROKE,
        ("two weeks ago my arm went dead and my speech slurred for ten minutes, never told anyone",),
        ("I broke my arm two years ago.",),
        counts_though=frozenset({"past"}),
    ),
)
