# a phrase or pattern a line reads better than a wrapped one
"""Rows: heart, breathing, choking, allergy, clots, limbs without blood."""

from bot.safety.assessment import Level
from bot.safety.rules import rule as r
from bot.safety.rules.rule import Rule, lines

E, U, S = Level.EMERGENCY, Level.URGENT, Level.SEE_DOCTOR
_HEART = "NHS: Heart attack, https://www.nhs.uk/conditions/heart-attack/symptoms/"
_BREATH = "NHS: Shortness of breath, https://www.nhs.uk/conditions/shortness-of-breath/"
_ANAPHYLAXIS = "NHS: Anaphylaxis, https://www.nhs.uk/conditions/anaphylaxis/"
_DVT = "NHS: Deep vein thrombosis, https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/"

RULES = (
    Rule(
        "chest-pain", E, "Chest pain, pressure or tightness: it may be the heart",
        lines("""
        ? elephant && chest
        squeeze|squeezing|crushing|tightness|pressure|gripping|weight|vice|heaviness ~ middle|shoulders|shoulder_blades|front|chest|breastbone && @sweaty|drip|dripping|wet|soaked|sick|scared|clammy & !!bag|rucksack
        stent|bypass|angina|heart_attack && same_feeling|same_pain|feeling_is_back|is_back|left_the_spray|spray_isnt|spray_not & !!years_ago
        ? @chesthurt & !@agolong & !!press on it & !!when i press|prod|twist|sneeze|cough & !from_laughing|laughing_at|from_coughing|coughing_with|from_sneezing|from_hoovering & !bra & !blister|blisters|stripe & !greasy|stitch & !!@tendertouch & !!@knownpanic & !!@figure & !!a_stitch|sports_bra & !!@exertonly
        @chesthurt && @wringing|@greyface|@breathtrouble|@collapse & !@agolong
        chest|breastbone && @greyface && @vomit & !@agolong
        @cardiacband && @wringing|@greyface|jaw|teeth|arm|breath|breathe & !@agolong & !!diving|wedding|surf|surfing
        @tightness|brick|bricks|boulder|slab ~ on|over|round|across mine|them && ribs|chest|breastbone|sternum && @wringing|@greyface|sick|arm|jaw & !@agolong
        @greyface & rub|rubbing|clutch|clutching|holding|nursing|gripping ~ arm|chest|jaw|shoulder|neck|breastbone & !@agolong
        @unwellheart & !sock|socks|cheese|weather & !!nappy
        @heavyband && @heartzone && @heartsign & !@agolong & !!gym|bench|biceps|drawers|furniture|strap|bag|bags|dumbbell|barbell|pregnant|rucksack|sports_bra & !!@tendertouch & !!@knownpanic & !!@figure & !twitch|twitching|flicker
        ache|aching|pain|toothache|heaviness|heavy|dead ~~ left|both arm|arms|elbows && @wringing|sick|grey|breathless & !@agolong & !!gym|vaccine|jab|injection|asleep|slept|leg_day & !!@headache
        used_to|only|usually ~ came|come|comes|came_on ~~ uphill|hill|stairs|walking|pushed|hurried && today|now|tonight|this_morning && sat|sitting|sofa|rest|bed|chair & middle|heavy|tight|weight|band|chest & !!@agolong
        heart|pulse ~~ racing|flutter|thumping|thumped|hummingbird|engine|mad ~~ next ~ thing|minute & looking|floor|ground|tarmac|ceiling|crowd|faces & !!@agolong
        @greyface && @wringing && jaw|arm|arms|neck|shoulders|chest|back|belching & !@agolong
        @heartburn && @wringing|@greyface & !@agolong
        @heartburn & jaw|neck|arm|arms|shoulders & !@agolong
        sternum|breastbone|breast_bone & !!@tendertouch & !food|mouthful|swallow|swallowing & !twitch|twitching|flicker|flutter|jump|jumps|tick|ticking|cramp|spasm & !@agolong & !!@gradual & !itch|rash|spot
        @person ~ color ~ of & @wringing|hernia|heartburn|indigestion|kebab|tired|jaw|arm|vest & !pee|eyes|rash
        @doom && arm|arms|chest|jaw|sweat|grey|breath|heart & !@agolong
        behind_my_ribs|behind_the_breastbone|behind_my_breastbone|behind_his_breastbone|behind_her_breastbone|behind_my_sternum & !!@gradual & !!@recurs
        weight|elephant|pressure|brick|bricks|concrete|heavy && on_my_chest|on_his_chest|on_her_chest|on_the_chest & !!cat|dog|baby|bar|barbell
        elephant ~ stand|standing|sitting|sat|sit ~ me|him|her
        hug|hugged|squeezed ~ bear|tight|hard|giant && arm|jaw|sweat|breath|min|mins|minutes|let_go & !cuddle|family
        squeeze|squeezes|squeezing & @wringing & !orange|lemon|juice|sponge
        more of a pressure|tightness|squeeze|squeezing|heaviness|weight|ache & chest|belt|jaw|arm|breastbone|like
        rub|rubbing|clutch|clutching|grabbing|holding ~ chest & @sweaty|he|she|dad|mum|grey|pain
        @tightness && @radiates && @sweaty & !@agolong & chest|heart|jaw|arm
        arm ~ @tightness && jaw ~ @tightness
        pain|ache|aching|pressure ~~ teeth|jaw & sick|rest|hill|sweat|breath|arm|shoulder|shoulders|chest & !chew|tooth|dentist|tmj
        jaw|arm pain|ache && @sweaty & !@agolong
        """),
        _HEART,
        ("crushing chest pain going down my left arm", "it feels like an elephant on my chest", "my chest is so tight"),
        ("No chest pain.", "What causes chest pain?", "chest day at the gym", "I had chest pain ten years ago."),
    ),
    Rule(
        "heart-attack-named", E, "Someone may be having a heart attack now",
        lines("""
        i|he|she|dad|mum|husband|wife|grandad|nan am|is having @heartattack & !pretend|play|playing|says|like|nearly|film|scene|joke
        ? have|has|having|think|thinks|be ~ @heartattack & !@agolong & !burger|pump|bill|simulate|user|laptop|printer|engine|plumber
        """),
        _HEART,
        ("dad is having a heart attack",),
        ("What is a heart attack?", "I nearly had a heart attack when I saw the bill"),
    ),
    Rule(
        "angina-rest", E, "Angina at rest, more often or longer than before, or not eased by its spray: the heart may be in danger",
        lines("""
        angina & @atrest|worse|longer|twice|spray|telly|more & !@agolong
        angina && @atrest|wakes|woke & today|tonight|week|now|again
        @gtn & two|twice|second|lots|goes|more|again && pain|chest|angina|tight|ache|it
        @heartspot & @heartache & @exert && @atrest|in_the_bath|bath|bed|armchair & tonight|now|today|this_week|lately & !cramp|calf
        @gtn && nothing|not|hasnt|havent|didnt|isnt|no|three|third|still & @gtn & !question
        """),
        "NICE CG95: Recent-onset chest pain, https://www.nice.org.uk/guidance/cg95",
        ("My angina comes on in the armchair now.", "third puff of the gtn and it hasn't touched it"),
        ("What is angina?", "My nan had angina."),
    ),
    Rule(
        "heart-again", E, "The same feeling as at an earlier heart trouble",
        lines("""
        @cardiac && same|like_last_time|exactly_like|just_like|again ~ feeling|pain|ache|tightness|heaviness|pressure|squeeze|time & today|now|tonight|this_morning|back|since|again
        """),
        _HEART,
        ("Had a bypass in 2015. Today the same heavy feeling came back.",),
        ("I had a stent in 2015.",),
        counts_though=frozenset({"past"}),
    ),
    Rule(
        "heart-shocks", E, "A heart that has needed shocks, or races with faintness",
        lines("""
        defib|icd|defibrillator ~~ gone_off|going_off|shock|shocked|fired|zapped|went_off|kicked && twice|three|times|again|several|more_than_once|four|five & !!course|training
        defib|icd|defibrillator ~~ gone_off|going_off|shock|shocked|fired|zapped|went_off && @nearfaint & !!course|training
        defib|icd|defibrillator ~ keep|keeps|kept|repeatedly|nonstop & shock|shocking|firing|zapping|going_off
        wpw|svt|wolff_parkinson_white && faint|pale|grey|floor|chest|breath|breathless|collapse|sweaty
        @fastpulse && @nearfaint|@breathtrouble|about_to_go|going_to_go & !!run|running|gym|exercise|sprint|race|spin
        @slowpulse && @nearfaint|@breathtrouble|@confused
        """),
        "NHS: Arrhythmia, https://www.nhs.uk/conditions/arrhythmia/",
        ("My ICD has gone off twice since lunch.", "pulse 180 sitting still and I think I'm going to pass out"),
        ("What is a defibrillator?", "My pulse hits 170 on a run."),
    ),
    Rule(
        "exertion-faint", E, "A faint during exercise: the heart may be the cause",
        lines("""
        @collapse && running|race|km|kilometer|mile|marathon|match|pitch|swimming|sprint|treadmill|parkrun|football|training|halfway & no_warning|without_warning|mid|during|middle|at|heart|family|cousin|brother & !@agolong & !!beer|pints|drunk
        """),
        "NHS: Fainting, https://www.nhs.uk/conditions/fainting/",
        ("I collapsed in the middle of a football match with no warning",),
        ("Is running good for the heart?",),
    ),
    Rule(
        "oxygen-low", E, "Low oxygen or very fast breathing, as measured",
        lines("""
        @lowsats & !!manikin|scenario|sim
        @fastbreath & !run|running|exercise
        @lowpeak
        peak_flow && half|third|quarter|red_zone & !why
        """),
        "NHS: Shortness of breath, https://www.nhs.uk/conditions/shortness-of-breath/",
        ("my sats are 84 at home", "he is breathing 40 times a minute", "peak flow 150, normally 480"),
        ("My sats are 98.", "What is a peak flow meter?"),
        r.BREATHING,
    ),
    Rule(
        "breath-effort", E, "Breathing that is hard work or noisy, or that forbids lying down",
        lines("""
        @effort & @eachbreath
        @eachbreath & noise|shoulders|neck|ribs|tummy|belly|nostrils|whistling|rattle|squeak|squeaky|bubbling|effort|fight|work & !snore|snores
        think|work|force|remember|concentrate|fight ~ each|every breath
        @cant ~ finish|say|get_through|read ~ list|sentence|sentences|word|words|name|line && breath|puffed|breathless|gasp|@palp|asthma|wheeze
        @stridor & breath|breathes|breathe|breathing ~ in|time|asleep|rest & !snore|snores
        bark|barking|barky|seal && @stridor & !!dog|zoo
        gurgle|gurgling|foam|froth|frothy|bubbling && breath|breathe|breathes|breathing|cough|coughing && camp|altitude|pillow|lying|pink|walk|blue|grey
        @orthopnoea && breath|gasp|drown|suffocate|air|choke & !!@long & !!@gradual & !nose
        """),
        "NHS: Shortness of breath, https://www.nhs.uk/conditions/shortness-of-breath/",
        ("her shoulders lift with each breath and she is making a noise", "I have to think about every breath", "bark like a seal and a squeaky noise when he breathes in"),
        ("My dog barks at seals.", "Every breath you take is a song."),
        r.BREATHING,
    ),
    Rule(
        "asthma-attack", E, "Asthma that the reliever no longer holds",
        lines("""
        @reliever & @nohelp & !preventer & !how & !ankle|ankles|legs|feet|eyes|face
        @reliever && @nohelp & asthma|breath|chest|wheeze|tight|cough|inhaler|hour|still & !ankle|ankles
        @reliever & still & @whistle|@breathless|gasp|tight
        puffs && still & @whistle|@breathless|gasp|tight
        @reliever && empty|run_out|ran_out|lost|cant_find && words|wheeze|wheezing|tight|breathless|cant_breathe|gasp|asthma_attack|@breathtrouble
        whole|entire|full|used_up|finished|emptied|drained ~ @reliever|canister & !new|prescription
        10|12|15|20|ten|twelve|fifteen|twenty ~ puffs & !!how_many
        @reliever & every_hour|=hourly|every_two_hours|every_half_hour|every_20_minutes|every_ten_minutes
        three|few|two|couple words ~ then & stop|stops|more|breath|pause|gasp|rest
        """),
        "NHS: Asthma attacks, https://www.nhs.uk/conditions/asthma/asthma-attack/",
        ("ten puffs of the blue inhaler and still wheezing", "the reliever isn't lasting an hour, my chest is tight"),
        ("How do I clean my inhaler?", "My blue inhaler works."),
        r.BREATHING,
    ),
    Rule(
        "asthma-waning", U, "Asthma that needs the reliever every few hours",
        lines("""
        @reliever & every_four_hours|every_three_hours|every_few_hours|every_3_hours|every_4_hours|more_than_usual|all_day|through_the_night
        wheeze|wheezy|asthma & @recent|@days|yesterday|last_night|today & worse|more|puffs|inhaler & !!run
        phlegm && @fever && cough|side|breath|chest|sore
        @phlegm && @fever
        @cardiac & @weightup|kilos|pillow|pillows|swollen|ankles & !question
        heart_failure && kilos|kg|pillow|pillows|ankles|swollen|puffy|breathless
        """),
        "NHS: Asthma, https://www.nhs.uk/conditions/asthma/",
        ("she needs her blue pump every four hours since last night", "heart failure and up three kilos since Monday", "green phlegm and a temperature of 38.6"),
        ("What is asthma?",),
        r.BREATHING,
        raised_by=("@breathless & !wheeze", "@blue ~ lips|lip"),
    ),
    Rule(
        "breath-gradual", S, "Breath, cough or chest that has slowly changed",
        lines("""
        @reliever & most_days|every_day|daily|most_nights|twice_a_week|nights & month|weeks|week|lately|now|since
        @coughword & @lasting|@long|months & !!@fever & !!blood & !choked|choke & !!last_week
        @apnoea
        @heartburn & @recurs|@lasting|@long & !!@wringing
        wheeze|wheezy|wheezing & @recurs|@lasting|@long
        fingers|toes|hands|feet & white|blue|chalky|purple & winter|cold|freezer|weather & !sudden|suddenly|agony
        catch|stops|stop|two_stops|puff|puffs|puffed|puffing|winded|breathless|out_of_breath|wind & stairs|flat|hill|hills|round|steps|landing|floor|walk|walking && @gradual|@lasting|these_days|month_by_month|last_year|used_to|last_autumn|took_none|so_last_year|last_summer|last_spring|than_before
        catch|stop|stops|puff|puffed|winded|breathless & stairs|hill|hills|walk|steps && wasnt|didnt|never|not ~ last_year|last_summer|before|used_to
        winded|breathless|puffed|out_of_breath & @gradual|month|months & !sudden|suddenly
        ankles|ankle|feet|legs & puff|puffy|swell|swollen|rings|sock|socks|fat & @recurs|@lasting|summer|months|teatime|evening & !one & !!@pregnant
        crumb|lump|frog|pill|something ~ throat & @recurs|@lasting|month|@long & !neck & !!cant_swallow
        @palp & @recurs|@lasting|@long|@long|months & !coffee
        heart|pulse & @recurs & @lasting|@long|months|july|since|times
        panic_attacks|panic_attack|panic|anxiety & @recurs|@lasting|@long|months|dread|miss_work|job && heart|chest|shaking|breath|bus|work|week|lost|dread
        """),
        "NHS: Shortness of breath, https://www.nhs.uk/conditions/shortness-of-breath/",
        ("using my reliever most days this month", "a dry cough for eight weeks now", "my ankles are puffy every evening for weeks", "my heart misses a beat now and again for a few months"),
        ("How do inhalers work?", "A cough for two days."),
        r.BREATHING,
    ),
    Rule(
        "breathing", E, "Difficulty breathing now",
        lines("""
        =one|two|three|few|couple words ~~ stop|pause|rest|gasp|pant && breath|breathe|air|isnt_any|puffed|winded & !quiz|essay|crossword|typing
        puffer|inhaler|nebuliser && empty|ten_times|only_nod|just_nod|cant_talk|whisper|nodding & lad|he|she|my|only|still|times
        only|just|barely ~ nod|whisper|grunt && breath|breathing|inhaler|puffer|chest|lips
        bark|barking|seal && crow|crowing|stridor|noise_in|noise_when|squeak|sucking & he|she|quiet|lap|rest|in & !dog & !zoo
        ? @breathtrouble & !@agolong & !stairs|run|running|exercise|anxious|nose|blocked|hill|views|walk|laughing|dancing|wheeze|wheezy|teenager|sneezes|spin|floors|iron & !!@gradual & !!@figure & !!@recurs & !!@apnoea
        ? wheeze|wheezy|wheezing & !@agolong & !!@recurs & !!@reliever & !!@gradual & !a_bit|little|slight
        @breathtrouble & @now & !@agolong & !nose|wheeze|wheezy|spin & !!@figure & !!@apnoea
        @breathtrouble & @sudden & !!@figure & !!@recurs & !rain
        lake|pool|paddling_pool|sea|river|pond|bath|kayak|canoe|canal && cough|coughed|coughing|swallowed|went_under|underwater|pulled_him_out|pulled_her_out && puffing|breathing|panting|pale|blue & hours|hour|now|later|since & !!@agolong & !!lovely
        lake|pool|paddling_pool|sea|river|pond|bath|kayak|canoe|canal && cough|coughed|coughing|swallowed|went_under|underwater|pulled_him_out|pulled_her_out && sleepy|drowsy & he|she|him|her|@child & !!@agolong & !!lovely
        crow|crowing|whooping ~ noise|sound|each|every|when & breath|breathe|breathes|air|drag|drags|suck|sucks & !cock|cockerel|rooster
        using|use|uses ~ neck|shoulder|shoulders|belly|tummy ~~ to ~ breath|breathe & !yoga|singing|exercise
        @cant|struggling|struggle|hard|barely ~ pull|suck|drag|draw|get|take ~ enough|any|much|proper ~ air & !!bike|tyre
        chest|throat|lungs ~ wont|not|doesnt|isnt ~ open|opening & !dresser|drawer|drawers|treasure|trunk|key
        @breathtrouble && lips|lip|blue & !pump|inhaler|puffer|badge|reliever|blue_one
        checked|check|looked|felt|feeling ~ pulse|heartbeat ~ none|nothing|isnt_any
        pressing|pushing|pumping|pounding on his|her|their ~ chest & @kin|someone|neighbour|friend|we|i & !physio|massage|osteopath|manikin|dummy|film|course|cat|elephant
        ? no_pulse|not_breathing|isnt_breathing & @someone|dropped|fell|floor|collapsed|down & !!@figure & !!@apnoea & !!when|if|scenario|manikin|server|cluster
        ? @notbreathing & !!@figure & !!@apnoea & !town|server|prod|starter & =not|=isnt|stopped|stops|quit|forgets|doesnt|hasnt|aint|pulse|gaps|pauses|heart|heartbeat
        """),
        _BREATH,
        ("I can't breathe", "cant breth", "he's gasping for air", "my son stopped breathing"),
        ("No trouble breathing.", "What causes shortness of breath?", "breathing exercises for stress"),
        r.BREATHING,
    ),
    Rule(
        "blue-lips", E, "Blue or grey lips or skin: too little oxygen",
        lines("""
        lips|lip|face|tongue|skin|mouth ~ @blue & !!paint|lipstick|bruise|slushie|raspberry|lolly & !eye & !!cold swim
        ? @blue|lilac|violet|mauve ~ lips|lip|face|tongue|mouth & !lipstick & !!slushie|raspberry|lolly
        lips|lip ~ lilac|violet|mauve|blueberry|blueberries|navy
        lips|lip|gums|face|fingernails|nails ~ color ~ bruise|slate|plum|grape|aubergine|ash|putty|storm|beetroot & !lipstick|polish|varnish|beans
        lips ~ arent|not|isnt ~ right & breath|breathing|drowsy|sleepy
        gums|gum|nostrils|fingernails|nailbeds ~ blue|grey|purple|navy|dusky & @child|@infant|breath|breathe|floppy|chest|asthma|air|puffed|cold|lips & !!@bluenail & !bleed|dentist
        floppy|limp && lips|gums|mouth|face ~ blue|grey|gray|purple
        ? turn|turned|go|gone|going blue & !!feeling & !hair|foot|feet|toe|toes|finger|fingers|hand|hands|leg|boots & !!@bluenail & !!slushie|raspberry|popsicle|lolly
        cherry pink|red & headache|dopey|drowsy|tent|boiler
        """),
        _BREATH,
        ("her lips are going blue",),
        ("I bought blue lipstick.", "feeling blue today"),
        r.BREATHING,
    ),
    Rule(
        "choking", E, "Choking",
        lines("""
        clutch|clutching|grabbing|holding|pointing ~ neck|throat|collar && no_sound|sound|purple|silent|noise|cough|grape|blue|drooling & !!@long
        ? gone|going|goes purple|blue & silent|toast|eating|noise|banging|sound|cough
        no|any noise|sound & gagged|mouth_open|choke|neck|apple|grape|toast|marshmallow
        no|not|without|cant ~ noise|sound|cry|cough ~ coming|come|out|make|making && grape|sweet|purple|blue|coin|sausage|nut|throat|going
        down wrong ~~ no|not|without|cant|isnt ~ noise|sound|cry|cough|breathe|speak|talk
        stuck|lodged|wedged & not|cant|no|isnt ~ breathe|cough|noise|sound|speak|talk|cry
        grape|sweet|coin|marble|toy|food|meat|sausage|lego|button ~ stuck|lodged|wedged|throat|windpipe & !tooth|teeth|nose & !!@long & !!@gradual
        ? @choking & now|cant|breathe|blue|baby|he|she|help|turning & !!@figure & !!@recurs & !!certificate|course|induction & !!@long & !!@gradual & !couple_of_times & !!can_breathe|breathe_fine|breathing_fine|breathe_ok|breathing_ok|breathing_normally|can_swallow
        ? @choking & !@agolong & !!@long & !often|sometimes & !!@gradual & !nearly|almost & !server|printer|penalty|penalties|interview|shoot|exam|certificate|video|induction & !!@figure & !!@recurs & !!couple_of_times_a_week & !!can_breathe|breathe_fine|breathing_fine|breathe_ok|breathing_ok|breathing_normally|can_swallow
        @chokable && @cant cough
        hand|hands|clutch|clutching|grabbing ~ neck|throat & purple|blue|lump|meat|eating|silent|no_sound
        @chokable && cant|not|isnt|no ~ noise|sound|cry|breathe|talk|speak & throat|stuck|purple|blue|mouth|grab|hand|neck|he|she
        """),
        "NHS: Choking, https://www.nhs.uk/conditions/baby/first-aid-and-safety/first-aid/how-to-stop-a-child-from-choking/",
        ("my toddler is choking on a grape",),
        ("How do you help someone who is choking?", "He choked in the final."),
        r.BREATHING,
    ),
    Rule(
        "swallow-now", E, "Cannot swallow, not even saliva",
        lines("""
        spit|saliva|drool ~ bowl|cup|tissue|sink|bucket && @swallowtrouble|stuck|steak|meat|nothing|past|last_night|water
        bowl|cup|tissue|bucket ~ spit|saliva && stuck|steak|meat|nothing|past|last_night|water|swallow
        nothing ~ gone|goes|going|getting|gets ~ past|down && @eating|steak|meat & stuck|past|water|last_night|spit
        spit|saliva|slobber|sip|water|food ~~ comes|bounces|came|bounce|come|comes ~ back|straight & stuck|lodged|chop|steak|meat|beef|nose|stayed|past|down & !!@agolong & !!@long & !reflux
        spit|saliva|slobber|dribble|drool ~~ cup|bowl|towel|bib|kitchen_roll|tissue|running_out & @wont|@cant|forgotten|stays_put|stays|gurgling|swallow|throat & !!@long & !!@gradual & !teething|asleep
        throat ~ forgot|forgotten|forgets ~ how
        swallow|swallowing ~ doesnt|wont|didnt|not ~ happen|happening|come|work & !!@long & !!@gradual
        nothing ~ go|goes|going|get|gets ~ down ~~ throat|teaspoon|water|sip & !!@long & !!@gradual
        sip|sips|anything|whatever|drink ~~ out|down|through|from ~ of|my|his|her ~ nose & @now|@sudden|since|today|yesterday & !!@long & !laughed|laughing|sneezed
        @cant ~ swallow & spit|saliva|dribble|drool|anything|water|own|nothing
        @swallowtrouble & @sudden & !!@gradual & !!@long
        @swallowtrouble & @now & !!@gradual & !!@long
        @swallowtrouble && spit|saliva|drool|dribble & !!@gradual & !!@long
        @swallowtrouble && @breathtrouble & !!@gradual
        @swallowtrouble && @slurred & !!@gradual & !!@long
        @swallowtrouble && @double & !!@gradual
        @swallowtrouble && @limbfail & !!@gradual & !!@long
        ? @cant swallow & !!@gradual & !!@long & !!tablet|pill|pills|tablets
        """),
        "NHS: Swallowing problems (dysphagia), https://www.nhs.uk/conditions/swallowing-problems-dysphagia/",
        ("I can't swallow my own spit", "cant swalow anything since this afternoon"),
        ("Food has been sticking for months.", "I can't swallow tablets, is there a liquid?", "no trouble swallowing"),
        r.BREATHING,
    ),
    Rule(
        "throat-swelling", E, "Swelling of tongue, lips, face or throat: it may be anaphylaxis",
        lines("""
        jab|epipen|pen|adrenaline|injector && coming_back|come_back|back_again|worn_off|wearing_off && wheeze|lips|lip|hives|throat|tongue|swell
        lip|lips|tongue ~ swell|swelling|swollen|bigger|huge|big && ramipril|lisinopril|perindopril|enalapril
        tongue ~ too_big|be_too_big|filling|fills & mouth
        @epipen|pen & used|took|given|gave|after|better && cashew|nut|nuts|peanut|sting|wheezy|@allergen & !write|insulin
        @tongue ~ @swollen && @allergen & !!@long & !!dentist
        ? tongue|throat ~ swell|swollen|closing|close|tightening|shut|bigger|thick & !!@long & !sore & !!dentist
        swell|swelling|swollen ~ tongue|throat|lips|lip|face & !!@long & !sore & !glands & !!dentist
        lips|face ~ swell|swollen|puffed|balloon & !twitch|blowing & !!@long & !!tooth|dentist|dental
        @hives && @breathtrouble
        @hives && @collapse
        @hives && dizzy|faint|vomit
        @anaphylaxis & have|having|going|think|my|he|she|i & !when_i_was|as_a_kid|steered|years
        @epipen && @allergen & he|she|my|i|her|his & !carry|carries|needed
        ? @epipen & used|given|gave|just
        @epipen && still|struggling|no_better|not_working|wearing_off|worse|second|another & !carry|carries|expired|expiry
        """),
        _ANAPHYLAXIS,
        ("my tongue is swelling up after eating peanuts", "hives all over and I can't breathe"),
        ("What is anaphylaxis?", "my ankle is swollen", "no swelling of the tongue"),
        r.BREATHING,
    ),
    Rule(
        "throat-deep", E, "A deep infection or swelling that may close the throat",
        lines("""
        @potatovoice && drool|drooling|dribble|dribbling|spit|swallow|open|throat|fever|hot|upright|breath
        floor_of_my_mouth|floor_of_his_mouth|floor_of_her_mouth|under_my_tongue|under_the_tongue & hard|swollen|swelling|wood|pushing|tight|raised
        tongue ~ push|pushed|pushing|lifted|raised ~ up & !exercise
        open ~ mouth ~ finger|fingers|crack|bit|way|wide && throat|tooth|swallow|spit|abscess|tonsil
        upright|leaning_forward|lie_down && drool|drooling|dribble|dribbling && fever|hot|swallow|throat|breath|boiling & !!teeth|teething
        abscess|wisdom_tooth && swallow|breath|tongue|neck & swollen|swelling|cant|hard|thick & !!dentist|out
        """),
        "NHS: Epiglottitis, https://www.nhs.uk/conditions/epiglottitis/",
        ("sore throat, can only open my mouth two fingers and it's easier to spit than swallow", "she's drooling, sitting upright, hot, sounds like she has a plum in her mouth"),
        ("Is a hot potato full of potassium?", "I have a sore throat."),
        r.BREATHING,
    ),
    Rule(
        "allergy-spreading", E, "A reaction to food, medicine or a sting that goes beyond the skin",
        lines("""
        @allergen|cashew|kiwi|protein_bar|new_food|bee|bees && tight|tightness|squeak|squeaky|narrow|narrowing|closing ~ throat|airway & !!@long & !@agolong
        @allergen|cashew|kiwi|protein_bar|new_food|bee|bees && throat|airway ~ tight|tightness|squeaky|narrow|narrowing|puffed|full|closing & !!@long & !@agolong
        @allergen|cashew|kiwi|protein_bar|new_food|bee|bees && neck|collar ~ shrinking|narrowing|puffed|full|closing & !!@long & !@agolong
        scratching|itchy|itching|hives|blotchy|welts|rash && voice|cry ~ hoarse|frog|squeaky|croaky|husky|gone & !!@long & !!cold|laryngitis|hay_fever|hayfever|itchy_nose
        hoarse|squeaky|croaky ~ cry|voice && blotchy|hives|itchy|scratching|rash|welts & !!@long & !!cold|laryngitis|hay_fever|hayfever|itchy_nose
        eyes|lips|face ~~ balloon|ballooned|puffed|swollen|blown_up && chest|breath|breathing|throat ~ whistly|whistling|tight|wheezy|squeaky|funny & !@agolong & !!@long
        hae|angioedema|angioneurotic && neck|throat|swallow|swallowing|tongue|face|lips|voice & !what
        neck|throat ~~ from_the_inside|from_inside & swollen|puffed|swelling|smaller|tight|closing
        @allergen && @voicechange & !!@long & !!sore_throat|cold & !!@gradual & !@agolong
        @allergen && @hives && faint|dizzy|woozy|tunnel|tunnelly|collapse|light_headed|lightheaded|swimmy|grey|lying|legs_gone & !!@long & !@agolong
        @allergen && @hives && @bellyupset|guts & !!@long & !@agolong
        @allergen && @doom & !@agolong
        @allergen && @bellyupset|floppy|collapse|limp|drowsy & minutes|mins|within|straight_after|seconds|right_after & !@agolong & !!flu
        @allergen && eyes|eyelids & closed|closing|shut|slits|swollen|swelling & !@agolong & !!pollen
        @aceinhibitor && @mouthparts & @faceswell|@swollen|fills|filling|hard|behind|thick|wont_fit|too_big|doesnt_fit|sticking_out
        face|lips|lip|tongue|eyes|head ~ like ~ football|balloon|pumpkin|melon|basketball|moon|tyre|pillow|sausage|sausages|puffer_fish|bouncy_castle && @allergen & faint|breath|throat|hives|dizzy|sick|wheeze|voice|collapse|fast|minutes & !@agolong
        @aceinhibitor && @faceswell & !ankle|ankles|leg|legs|feet
        @mouthparts ~ @faceswell && @voicechange|@breathtrouble|@swallowtrouble|drool|drooling & !!@long & !!dentist|dental
        """),
        _ANAPHYLAXIS,
        ("after the contrast injection my voice is croaky and I keep clearing a lump", "ate mussels, itching all over and everything went tunnel-like", "on ramipril and woke with a fat tongue"),
        ("Are mussels rich in magnesium?", "Is ramipril a diuretic?"),
        r.BREATHING,
    ),
    Rule(
        "lip-swelling", U, "A swollen lip, eyelid or face without other signs",
        lines("""
        lip|lips|eyelid|eyelids|face ~ blew_up|balloon|ballooned|puffed|sausage|sausages|inflated|doubled_in_size|double_the_size|twice_the_size|swell|swollen & @now|hour|hours|after|since|today|tonight & !!dentist|dental|filler|tooth|teeth|boxing
        """),
        "NHS: Angioedema, https://www.nhs.uk/conditions/angioedema/",
        ("Top lip blew up like a sausage after the new lipstick an hour ago",),
        ("My lips are chapped.", "my eyelid twitches since I started double shifts"),
        raised_by=("@breathtrouble", "@swallowtrouble", "@voicechange", "tongue ~ @faceswell"),
    ),
    Rule(
        "cold-limb", E, "A cold, white, painful limb: its blood supply may be blocked",
        lines("""
        @limb ~ stone_cold|ice_cold|icy|cold_as ~~ pale|white|grey|blue|dead|numb|no_pulse & !weather|snow|freezer|swim|sea|gloves|outside|winter & !!@long & !!@gradual & !!@passingnumb
        foot|hand|leg|arm|toes|fingers ~ white & cold & cant_feel|numb|knee|pain|sudden|agony
        @limb ~ @white & @sudden
        @limb ~ icy|ice_cold|stone_cold & @cantmove|@numb|agony & !!@coldcause & !!@long & !!@recurs & !!snow|ice|pack
        @limb ~ @white && @pain & !pee & !!@coldcause & !!@lasting & !!@recurs & !cramp & !!cramp
        @limb ~ @white && @limbnumb & !!@coldcause & !!@lasting & !!@recurs
        @limb ~ @palecolor|@white && @dulled|@numb ~ pinch|touch|it|foot|hand|leg|arm|toes|me & !!@coldcause & !!@lasting & !!@recurs & !!@long & !!bruise & !!@slow
        @limb ~ @palecolor && @coldness && @pain|@numb|yelp|yelping|yelps|wince|winces|scream|screams|crying|kills|killing|agony|no_feeling|nothing|pulse & !!@coldcause & !!@lasting & !!@recurs & !!@long & !!bruise
        @coldness|icy @palecolor leg|foot|arm|hand|toes|fingers & !!@coldcause & !!@long & !!@recurs & !@bothlimbs
        wont|not|doesnt|isnt pink & @limb|up & !!@coldcause
        ? no|cant_find|cant_feel|without|absent ~ pulse ~ wrist|foot|ankle|leg|hand|arm|limb|it
        feel_nothing|no_feeling|@numb & hand|foot|leg|arm|toes & mottled|dusky|white|blue & !!@coldcause & !!@long & !!@recurs
        knee|elbow|wrist|ankle & fridge|ice|icy|stone_cold & @pain|kills|numb|agony|@belongs
        ? @white ~ @limb && @pain & !!weather|snow
        @limb ~ white|waxy|marble|pale & cold|ice|numb & !!@coldcause & !!@recurs & !!@lasting
        no pulse & @limb
        """),
        "NICE CKS: Acute limb ischaemia, https://cks.nice.org.uk/topics/peripheral-arterial-disease/",
        ("my leg has gone white and ice cold and it hurts",),
        ("My feet are always cold.", "no cold limbs"),
    ),
    Rule(
        "clot-leg", U, "One hot swollen calf: it may be a clot",
        lines("""
        knee|leg|calf|thigh & swollen|swelling && hot|tight|red|warm && @clotrisk|boot|the_pill|plane|flight & !both
        @calf ~ @redhot & one|left|right|single|calf|leg & !both & !twitch & !lump & !exercise|stretch|bump|sting|wasp|jellyfish|mosquito & !@agolong & !hop|flicker|knead|hot_pack & !=calves|=legs|=thighs|=shins
        ? @redhot ~ @calf & !lump & !both & !yoga|tub|bath|chocolate|flushes|bump|sting|line & !always_hot|hot_all & !goat|horse & !warm_my & !up & !!jellyfish|wasp & !hop|flicker|knead|hot_pack|fat_bit & !tight|itchy|hottie|gabapentin|amlodipine
        tight|tightening ~ @calf & swollen|hot|red|warm|puffy|shiny|flight|plane|pill|throbbing|throb|one|fat & !both & !!jellyfish|wasp & !hop|flicker|knead|twitch|cramp
        calf|calves|leg|legs|ankle|thigh ~ measure|measures|measured & other|one|right|left & !less|smaller|thinner|skinnier|narrower|shrunk
        @calf|ankle|leg|thigh & @onebigger & !less|smaller|thinner|skinnier|narrower|shrunk|wasted & !weak|weaker|stronger|longer|shorter|twitch
        ankle|leg|calf|knee & @tooshort & one|left|right|other|that|only & !both & !year|years
        left|right|one @footwear & @tooshort|@cant ~ up|on|do & !both & !!@pregnant & other|right|left|same|knee|calf
        arm|hand|shoulder & picc|picc_line|port|chemo & tight|swollen|puffy|fat|veins|purple|heavy
        thigh|leg|calf|arm ~ @palecolor|plum|violet|shiny & fatter|bigger|swollen|puffy|thicker|tight & !both
        @calf ~ @redhot && @clotrisk
        @clot & think|have|might|could|worried & my|i|he|she & !@agolong
        """),
        _DVT,
        ("my left calf is swollen hot and red", "calf is swollen after a long flight"),
        ("No swelling in my calf.", "What is a DVT?"),
        raised_by=("@breathtrouble", "@chesthurt", "cough blood"),
    ),
    Rule(
        "clot-lung", E, "A clot may have reached the lungs",
        lines("""
        cough|coughing ~ red|pink & !dog
        pink|red|blood|bloody|rusty ~ spit|sputum|phlegm|hanky|mucus|sick_bowl & breathe|breath|inhale|stab|cough|calf|chest|ribs & !gums|tooth|teeth|toothbrush
        @lungsign && @legclot|@clot & !what & !!@slow & !!@settled & !!muscle_pull
        @lungsign && surgery|operation|new_hip|new_knee|hip_replacement|knee_replacement|plaster|long_haul|long_flight|childbirth && @now|@recent|today|sudden & !!@slow & !!@settled & !!stairs
        operation|op|surgery|surgeon|plaster|cast|boot|flight|knee|hip|ankle & @recentcare && puffed|no_puff|puff|winded|breathless|out_of_breath|short_of_breath & !puffed_up && knife|jab|stab|sharp|each_time_i_breathe|breathe_in|yawn|pulse|128|120 & !@agolong
        knife|stab|stabs|stabbing|sharp|jab ~ ribs|side|chest|back ~ inhale|breathe|breath|breathing && @nearfaint|@clotrisk|crutches|calf & !@agolong
        sharp|stabbing|knife pain|jab ~ breath|breathe|inhale|breathing && @clotrisk|calf|leg|plane|flight|cough|sudden|suddenly|birth & !!muscle_pull
        cough|coughing ~ blood & !@agolong
        @calf ~ @redhot && @breathtrouble
        @clotrisk && @breathtrouble
        @clotrisk && @chesthurt
        """),
        "NHS: Pulmonary embolism, https://www.nhs.uk/conditions/pulmonary-embolism/",
        ("my calf is swollen and now I can't get my breath",),
        ("no breathlessness after the flight",),
    ),
    Rule(
        "palpitations-faint", E, "Irregular or racing heart with fainting, breathlessness or a mineral out of range",
        lines("""
        @palp && @collapse & !@agolong & !!debate|essay
        @palp & fell|floor|went_down|hit_the_deck|dropped|toppled & !@agolong & !!coffee|running|gym
        @palp && @breathtrouble & !@agolong & !!spin|gym|run|running|sprint|class & !!@wellnow
        @palp && @chesthurt & !@agolong
        @palp && @potassium & !!knowledge
        @potassium && high|low|raised & @palp|@limbfail
        @potassium ~ @collapse
        """),
        "NHS: Heart palpitations, https://www.nhs.uk/conditions/heart-palpitations/",
        ("heart racing and I passed out",),
        ("What causes palpitations?", "no palpitations"),
    ),
    Rule(
        "palpitations", U, "A racing or irregular heartbeat now",
        lines("""
        flutter|fluttering|racing|thumping|palpitations && lightheaded|light_headed|faint|swimmy|woozy & today|twice|minutes|stops|it & !eye
        @palp & @now & !@agolong & !!coffee|caffeine|anxious|espresso|spin|gym|run|class & !!@recurs & !!@long
        heart|pulse|heartbeat ~ all_over_the_place|irregular|erratic|jumping_about|uneven|skipping|out_of_rhythm & @now|@days|@overdays|@recent|yesterday|today & !!coffee|caffeine & !!@long
        watch|fitbit|garmin|smartwatch|apple_watch & atrial|fibrillation|afib|irregular|arrhythmia & !!@long
        @fastpulse & sitting|sofa|still|rest|resting|bed|lying & !!run|gym
        defib|icd|defibrillator ~~ jolt|jolted|kick|kicked|thump|thumped|shock|shocked|zap|zapped|fired|went_off|gone_off & one|once|single|first|this_afternoon|this_morning|last_night & !!course|training
        defib|icd|defibrillator ~~ gone_off|shock|fired|zapped|went_off & today|yesterday|once|my|his|her
        ? @palp & twitch|twitching|twitches|cramp|cramps|spasm|spasms|tremor|jerks & !!coffee & !@agolong & !!@recurs & !!@long
        """),
        "NHS: Heart palpitations, https://www.nhs.uk/conditions/heart-palpitations/",
        ("my heart is racing right now",),
        ("What causes palpitations?", "no palpitations"),
    ),
)
