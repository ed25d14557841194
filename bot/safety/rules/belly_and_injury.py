# a phrase or pattern a line reads better than a wrapped one
"""Rows: belly, bladder, burns, wounds, damaged spine, psychosis after birth, sight in halves."""

from bot.safety.assessment import Level
from bot.safety.rules import rule as r
from bot.safety.rules.rule import Rule, lines

E, U, S = Level.EMERGENCY, Level.URGENT, Level.SEE_DOCTOR

RULES = (
    Rule(
        "acute-belly", E, "A belly as hard as a board, or bowel or main artery signs with pain",
        lines("""
        @abdomen ~ board|plank|wood|wooden|rock|drum|rigid|solid|concrete & !abs & !core & !pregnant & !workout & !plank_exercise & !hold & !quiver|yoga|pilates|i_plank|=planking & !!@gradual & !year
        rigid|rock_hard|board_like ~ @abdomen & !abs
        aaa|aneurysm && pain|ache|giddy|faint|collapse|dizzy & belly|back|tummy|pain & !years_ago
        redcurrant|jelly|jam & nappy|poo|diaper|nappies && @child|pulls|screams|months
        hernia & hard|purple|black|vomit|agony & !surgery
        @trauma|handlebars|kicked|punched|steering_wheel|seatbelt && @abdomen & swelling|swollen|hard|rigid|tight|bigger && shoulder|dizzy|faint|pale|grey|giddy|sweaty
        @trauma|handlebars|kicked|punched && shoulder & @abdomen|ribs|spleen && dizzy|faint|grey|pale|hurts & !!@long
        @abdomen|belly|stomach ~ pulsing|pulse|pulsating|beating|throbbing && back|faint|stabbed|grey|white|splitting|giddy|ripping & !!baby
        =pulse|pulsing|beating ~ @abdomen & back|faint|stabbed|grey|white|splitting
        marfan|marfans|ehlers && tear|tearing|ripped|ripping|rip|stabbed & felt|chest|back|collarbone|pain
        178|180|190|200|170|160|150 ~~ one & other|arms && back|chest|tearing|ripping
        zip|zipper|rip|ripped|ripping|tear|tearing|torn ~~ chest|throat|belly|shoulder_blades|back & like|pain|open|opened|between|something|moved|pop & !jeans|jacket|trousers|muscle|tent & !@agolong
        stabbed & back|shoulder_blades|chest & nobody|nothing|like|as_if|felt && pulse|pulsing|white|grey|sweat|rip|legs|faint
        @abdomen|belly|tummy & agony|excruciating|severe|worst|eleven|ten_out_of_ten && sudden|suddenly|soft && irregular|fibrillation|af|passing_blood|@bloodwords|clot|clots
        stomach|belly|tummy|abdomen ~ tabletop|table_top|slab|tile|worktop|pavement|iron|stone|marble & !@gradual & !abs|core
        loin|groin|flank|kidney_stone|back & sudden|suddenly|never_had_a_stone|agony && went_down|fainted|passed_out|nearly_blacked_out|giddy|keeled|collapse|faint & !@agolong
        rip|ripping|tear|tearing ~ shoulders|shoulder_blades|chest|back & feeling|sensation|leg|cold|weak|white|grey & !muscle & !@agolong
        @throughback && @vomit|retching|leaning_forward|sitting_forward|chundering|hunched && pain|agony|ache|boring|stabbing
        pain|agony & @throughback & belly|tummy|stomach|ribs|upper|top && @drinkbout|@vomit|retching|worst
        """),
        "NHS: Stomach ache, https://www.nhs.uk/conditions/stomach-ache/",
        ("My stomach is as hard as a plank and every step hurts.", "his belly has gone rigid and he is grey"),
        ("How long should I hold a plank?", "My belly is soft, no pain."),
    ),
    Rule(
        "appendix", U, "Pain that has moved to the lower right of the belly",
        lines("""
        pain|ache ~~ navel|belly_button ~~ right
        @abdomen ~ pain|hurts|ache|cramp|sore && lower_right|right_side|low_right|bottom_right & worse|fever|sick|moved|jump|walking|hop|cough|temperature
        pain|ache|hurts|sore ~ moved|moving|shifted|settled|travelled ~~ right & low|lower|down|side|hip|tummy|belly & !arm|shoulder|leg|foot|knee
        pain|ache ~ moved|gone|settled ~ lower_right|right_hip|low_on_the_right|bottom_right
        low|lower|down ~ right & bent_over|hunched|walks|jump|jumped|hop|cough|bump|bumps|stair|cried|off_food|off_his_food|off_her_food|worse & holding|tummy|belly|stomach|pain|ache|he|she|i & !arm|hand|calf|leg|eye|back_pain
        """),
        "NHS: Appendicitis, https://www.nhs.uk/conditions/appendicitis/",
        ("tummy ache that moved to the lower right, worse when I cough",),
        ("What does the appendix do?",),
        raised_by=("@abdomen ~ board|rigid|rock", "@pregnant"),
    ),
    Rule(
        "retention", U, "Unable to pass urine, or only a dribble, with a full bladder",
        lines("""
        manage|only|just ~ dribble|dribbles|trickle|=drops && bladder|pee|full|tight & !chin & !@child
        stream|flow|wee|pee & spurts|drips|drip|dribble|dribbles|trickle|trickles|stopped|wont && tight|full|bursting|swollen|bone|bladder|last_night|since & @now|hours|last_night|today|yesterday & !!@gradual & !!@long & !baby
        waterworks|bladder & jammed|blocked|seized|bursting|packed_in|stuck|locked & pee|teaspoon|thimble|dribble|drop|drops|nothing|cant|since|full|squeeze|bursting & !meeting & !dying_for
        @cant|not|havent|hasnt ~ pass|do|manage ~ drop|drip|dribble|trickle|water|urine & !cough & !baby
        nothing pass|passes|come|comes|but ~ drop|drip|dribble|trickle|water|urine & !cough & !baby
        bladder|pee ~ wont|not|isnt|cant ~ empty|emptying|start|come & @now|@days|days|yesterday|swollen|tight|tiny|big
        only|just|tiny dribble|trickle|drops|amounts ~ comes|pee|out|time|come & bladder|full|swollen|pee|strain|tight
        """),
        "NHS: Urinary retention, https://www.nhs.uk/conditions/",
        ("I have not been able to pass a drop since last night",),
        ("How much urine is normal?", "The pipe drips, I can't stop the drip."),
        raised_by=("drum|agony|unbearable", "@back & pain|hurt|numb|bad|out|sore", "@limbnumb", "@limbfail", "belly|tummy ~ drum|hard"),
    ),
    Rule(
        "dysreflexia", E, "Spinal cord damage with pounding head, flushing and sweating: blood pressure may be dangerously high",
        lines("""
        catheter|paraplegic|tetraplegic|quadriplegic|spinal_cord|cord_injury|t6|t5|t4|t3|t2|c6|c5|sci|spinal_injury && sweat|sweating|flush|flushed|scarlet|red|goosebumps|blotchy && @headache|head|pounding|bp
        """),
        "NHS: Spinal cord injury, https://www.nhs.uk/conditions/",
        ("paraplegic, catheter blocked, head pounding and face flushed",),
        ("How is a catheter changed?",),
    ),
    Rule(
        "airway-burn", E, "Burn or smoke in the face or airway",
        lines("""
        soot|=singed|sooty && voice|hoarse|cough|spit|nose|throat|breath|mouth|eyebrows & !chimney
        smoke|fumes|fire|blaze && cough|coughing|spit|spitting|phlegm ~ black|soot|grey & !smoker|smoking|cigarettes|barbecue
        hoarse|wheezy|coughing|croaky && fire|smoke|explosion|blew_up|blew|fireball|flash|fumes & face|eyebrows|burn|burned|house|room|soot|inhaled|hair
        """),
        "NHS: Burns and scalds, https://www.nhs.uk/conditions/burns-and-scalds/",
        ("I was in the house fire, my voice is hoarse and there is soot in my nose",),
        ("How do I clean soot from a stove?",),
        r.BREATHING,
    ),
    Rule(
        "wound-bleeding", E, "Blood pumping or soaking through, a stab or gunshot wound, or bleeding on a blood thinner",
        lines("""
        @limb|wound|cut|gash|it|=its ~ =spurting|=pumping|=squirting ~~ hand|towel|pressure|stop|stopping & chainsaw|saw|knife|glass|slipped|cut|gash|blade
        blood|bleeding ~ pumping|pump|spurting|spurt|gush|gushing|squirt|pooling|fountain & !heart
        stabbed|slashed|shot|knifed|impaled|bullet|bullets|gunshot & bleed|bleeding|bleeding_out & !pain & !!@figure & !jab|vaccine|flu_shot
        bleed|bleeding|blood ~ wont|cant|not|hasnt|isnt ~ stop|stopped|stopping|slowing & leg|arm|thigh|wrist|hand|neck|head|cut|glass|knife|chainsaw|towel|towels & !!@agolong & !gum|gums|shaving|nosebleed|paper_cut
        pump|pumping|spurting|gushing ~ blood & !heart
        stabbed|slashed|shot|knifed|impaled|gored|machete|shotgun|chainsaw|axe & he|she|i|me|him|her|my & blood|bleeding|deep|thigh|belly|neck|chest|pub|fight|leg|arm|bone & !pain & !sore & !like & !!@figure & !shot_up|shot_out|a_shot
        soak|soaked|soaking|soaks|flooding|filled|filling|through ~ pads|pad|towel|towels|sheets & bleeding|blood|miscarriage|period|birth|thigh|wound|faint|clots
        nosebleed|nose_bleed|bleeding_nose && @thinner|hour|hours|swallowing|faint|pouring
        nose ~ pouring|tap|run|running|streaming|gushing && @thinner|clots & !snot|snotty|cold_tap
        bleeding|bleed ~ fast|loads|lots|everywhere|a_lot|hard|badly|like_mad|nonstop|uncontrollably & !gums|nose
        finger|fingers|thumb|hand|toe|toes|foot|arm|leg|ear ~ =cut|sliced|chopped|severed|torn|ripped|came|come|=taken ~ off & !twitch & !night_off|day_off|week_off|time_off|days_off|break|breather & !jumper|shirt & !@agolong & !blood_cut|supply_cut|circulation_cut
        ? =cut|sliced|chopped|severed ~ off ~ finger|fingers|thumb|hand|toe|toes|foot|arm|leg & !nail|nails & !@agolong
        amputated|severed ~ finger|fingers|thumb|hand|toe|toes|foot|arm|leg & !@agolong & !years
        nail|nail_gun|spike|arrow|screwdriver|railing|fence|rod|scissors|skewer|pitchfork ~ through|into|in ~ chest|neck|eye|head|belly|tummy|groin|thigh|back & !@agolong
        neck|throat|chest|groin|armpit ~ glass|stabbed|knife|cut|slashed|gash && bleeding|blood|deep & !shav
        glass|knife|blade ~ neck|throat|chest|groin|thigh && bleeding|blood & !broken_glass_of
        @bloodwords & @pouring && birth|postpartum|baby|section|midwife|pregnant|miscarriage|delivered & !@agolong
        @bloodwords & @pouring & faint|dizzy|giddy|ringing|woozy|white|grey|legs|slippers|stood & !nose
        face|cheek|lip|neck|eyelid|scalp & =open|flap|hanging|see_through|teeth|bone & bit|bite|bitten|dog|collie|glass|cut|knife & !open_mouth
        nose ~ bleed && @thinner|hour|hours|pouring
        @thinner && bleeding|bleed & wont|not|still|hour|hours|stop|since & !knowledge
        """),
        "NHS: First aid (heavy bleeding), https://www.nhs.uk/conditions/first-aid/",
        ("blood is spurting from his arm", "on apixaban and my nosebleed has gone on for an hour"),
        ("Should I change hands or take a night off?", "How does the heart pump blood?", "No bleeding at all."),
    ),
    Rule(
        "flesh-infection", E, "Skin that crackles or blisters purple, or pain far beyond what a small wound explains",
        lines("""
        skin|wound|graze|cut|leg|arm|boil|bite|thigh|foot|hand|blister|it & crackle|crackles|crackly|crackling|purple_bubble|purple_blister|purple_blisters|black_blister|bubble_wrap && @redskin|spread|spreading|shivery|wound|boil|graze|cut|blister|purple|skin|pain|swollen & !dry & !joint & !knee_crackles & !knee
        pain|hurts|agony ~~ off_the_chart|out_of_proportion|way_worse|worse_than_it_looks|unbearable && graze|cut|scratch|wound|bite|injection_site && spreading|purple|red|swollen|shivery|fever|grey|dusky|bubble
        """),
        "NHS: Necrotising fasciitis, https://www.nhs.uk/conditions/necrotising-fasciitis/",
        ("the skin round my cut crackles and has purple blisters",),
        ("My knee crackles when I squat.",),
    ),
    Rule(
        "psychosis", E, "Cut off from what is real: after a birth, or with voices or messages",
        lines("""
        baby ~ copy|impostor|imposter|replaced|evil|devil|possessed|swapped|not_hers|not_mine|not_her_baby|not_my_baby
        radio|tv|telly|television|god|phone ~ told|telling|talking_to|speaking_to|messages|sending|spoke ~ her|him|me|us & !doctor & !news & !app & !about
        gave_birth|new_mum|postpartum|newborn && paranoid|hearing_voices|seeing_things|not_slept|hasnt_slept & days|voices|things|people & !twitch
        """),
        "NHS: Postpartum psychosis, https://www.nhs.uk/mental-health/conditions/post-partum-psychosis/",
        ("my wife had a baby and says the baby has been swapped",),
        ("I heard on the radio that magnesium helps.",),
        topic="self-harm",
    ),
    Rule(
        "sight-half", E, "Half of what is seen has gone, or letters have lost their meaning",
        lines("""
        half|left|right|side ~ telly|tv|page|word|words|everything|screen|face|faces|room|clock|field|vision|view & vanished|vanish|gone|disappeared|missing|cant_see|lost|not_there & !!@long & !!@gradual
        lost|missing|cant_see|lose ~ left|right|half ~ page|screen|telly|tv|face|words|word|room & !!@long & !!@gradual
        everything ~ left|right|half ~ gone|vanished|missing|disappeared & !!@long & !home
        @cant ~ read ~ text|texts|messages|words|page|clock|screen|paper|sign|numbers & @now|minutes|mins|sudden|suddenly|letters|shapes & !!@long & !!@gradual & !glasses
        letters|words|numbers|print ~ shapes|dont_make_sense|make_no_sense|scrambled|squiggles|meaningless & !!@long & !!@gradual & !dyslexia & !always
        shadow|curtain|dark|blind ~ creep|creeping|across|coming|side|corner|drawing ~~ eye|vision|sight & !gym
        """),
        "NHS: Stroke, symptoms, https://www.nhs.uk/conditions/stroke/symptoms/",
        ("The left half of the screen has vanished since an hour ago.", "I suddenly can't read the words on my phone, they are just shapes"),
        ("I wear glasses to read.", "Half of the page is about magnesium."),
        r.VISION,
    ),
    Rule(
        "slow-heart", E, "A very slow or very fast pulse with fainting or giddiness",
        lines("""
        pulse|hr|heart_rate|heartrate|bpm ~ 25|26|28|30|31|32|33|34|35|36|37|38|39|40|150|160|170|180|190|200|210|220 && faint|giddy|dizzy|gone_over|@collapse|woozy|grey|breathless|keel|pass_out & !running & !run
        """),
        "NHS: Arrhythmia, https://www.nhs.uk/conditions/arrhythmia/",
        ("pulse of 34 and I keep going giddy",),
        ("My resting pulse is 48 and I feel fine.",),
    ),
    Rule(
        "low-platelets", U, "Sore throat, ulcers or fever on a medicine that may lower the blood cells",
        lines("""
        carbimazole|methotrexate|sulfasalazine|propylthiouracil|mirtazapine|deferiprone && throat|ulcers|@fever|mouth_sore|dry_cough|bruises & !recipe & !what
        """),
        "BNF (NICE), https://bnf.nice.org.uk/",
        ("on carbimazole with a bad sore throat since yesterday",),
        ("What is carbimazole?",),
        raised_by=("shivery|shivering|rigors|confused",),
        topic="drug",
    ),
    Rule(
        "face-weak", U, "Half the face or an eyelid that does not close, arms and speech well: the facial nerve may be inflamed",
        lines("""
        ? @cant ~ whistle|puff & !!@long & !!@gradual & !!never_could & !teach
        eyelid|eye|lid ~ wont|cant|doesnt ~ close|shut & !!@long & !!@gradual & !sleep_because & !stop
        """),
        "NHS: Bell's palsy, https://www.nhs.uk/conditions/bells-palsy/",
        ("I can't whistle since last night and my eyelid won't close",),
        ("Teach me to whistle.",),
        raised_by=("@limbfail", "@slurred", "@headache"),
    ),
    Rule(
        "spine-bone", U, "A sore bone in the back after a fall, or a back that gave way on steroids or in old age",
        lines("""
        @trauma|heels|coughed|sneezed|lifted && back|spine & bone|bones|shorter|press|pressed|gave|middle & sore|yelp|press|pressed|shorter|gave|tender|hurts
        """),
        "NICE CKS: Osteoporotic vertebral fracture, https://cks.nice.org.uk/topics/",
        ("fell off a ladder and one bone in my back is tender when pressed",),
        ("How many bones are in the back?",),
        raised_by=("@limbnumb", "@limbfail", "@leakage"),
    ),
    Rule(
        "weak-breathing-muscles", U, "A muscle or nerve disease with new trouble at night, breathing, chewing or swallowing",
        lines("""
        dystrophy|als|mnd|pls|motor_neurone|sma|myasthenia|pompe & !what && pillows|nod_off|dozy|hangover|splitting_head|chest_cold|breathing_at_night|double|chewing|wake_with|headache & !family
        parkinsons|dementia|mnd|ms|als|stroke && cough|coughs|coughing|choke|choking|gurgly ~~ sip|sips|drink|drinks|food|meal|mouthful|week & !what
        """),
        "NICE NG42: Motor neurone disease, https://www.nice.org.uk/guidance/ng42",
        ("I have muscular dystrophy and for a week I need four pillows and wake with a headache",),
        ("What is muscular dystrophy?",),
        raised_by=("@breathless", "@notbreathing", "blue"),
    ),
    Rule(
        "exertion-chest", U, "Tightness in the chest, throat or jaw on walking or hills that goes with rest",
        lines("""
        hill|stairs|walk|walking|uphill|climb ~~ tight|tightness|ache|pressure|heavy|squeeze && chest|front|throat|jaw & stop|rest|bench|gone|eases|sit|tight & !calf & !shin & !thigh
        @heartspot & @heartache & @exert & @easesoff & !calf|shin|thigh|twitch & !@agolong
        @heartspot & @heartache && @exert && @easesoff & sit|rest|stop|put|goes|let|lets|eases & !calf|shin|thigh|twitch & !@agolong
        band|belt|squeeze|squeezing|pressure|tightness & @exert & @easesoff & !calf|shin|thigh|arm_band|sports & !@agolong
        tight|tightness|pressure|ache ~~ chest|front ~~ hill|stairs|walk|walking|uphill && stop|rest|goes|gone|eases & !calf
        """),
        "NHS: Angina, https://www.nhs.uk/conditions/angina/",
        ("when I walk uphill I get tightness in my chest that goes when I stop",),
        ("My calves are tight after the hill.",),
    ),
    Rule(
        "bone-in-throat", U, "A fish or chicken bone felt in the throat",
        lines("""
        fish_bone|chicken_bone|fishbone|bone & swallow|throat|stuck|spit|needle & !bone_density
        """),
        "NHS: Swallowed objects, https://www.nhs.uk/conditions/",
        ("a fish bone has been stuck in my throat since dinner",),
        ("Is bone broth good for cramps?",),
        raised_by=("@breathtrouble", "drool|saliva", "@swallowtrouble"),
    ),
    Rule(
        "heat-exhaustion", U, "Cramps with sickness or headache in the heat that rest does not settle",
        lines("""
        @hot|degrees && cramp|cramping|cramps && vomit|vomited|sick|headache|dizzy & !no & !avoid
        """),
        "NHS: Heat exhaustion and heatstroke, https://www.nhs.uk/conditions/heat-exhaustion-heatstroke/",
        ("after hours in the heat I am cramping and vomited once",),
        ("Does heat help cramps?",),
        raised_by=("@confused", "@collapse", "@hightemp"),
    ),
    Rule(
        "testicle", E, "Sudden severe pain in a testicle: it may be twisted",
        lines("""
        @testicle & sudden|suddenly|severe|worst|killer|agony|woke|screaming|sick|vomit|vomiting|sitting_sideways|sideways|up_high|pulled_up & @pain|agony|sick|sideways|high|vomiting|hurts & !tennis|golf|foot|massage|football|squat|squats|busting & !!went_off|let_go|gone_now|fine_now
        @testicle && @suddenpain && sick|vomit|vomiting|puking|cant_touch|sideways|up_high|walks_like|stomach & !tennis|golf|massage & !wine|whisky
        belly|tummy|groin & low|one_side|side && high|up_high && sick|cowboy|walk|walks & lad|son|boy|his
        ball|testicle|testicles|nut|balls ~~ high|hard|pulled_up|swollen|orange|agony|screaming & !tennis|golf|foot|massage|lacrosse && hurts|hurt|pain|sick|puking|screaming|vomit|agony & !busting
        testicle|testicles ~~ pain|hurts|agony|swollen & sudden|suddenly|since|now|tonight|morning
        """),
        "NHS: Testicle pain, https://www.nhs.uk/conditions/testicle-pain/",
        ("one testicle is pulled up high and hurts like hell",),
        ("I roll a tennis ball under my foot, it hurts.",),
    ),
    Rule(
        "crush", E, "A limb crushed or trapped for an hour or more",
        lines("""
        stuck|wedged|jammed|trapped|pinned|lay|lain|lying|fell & all_night|all_day|overnight|hours|floor & leg|arm|hip|bottle|he|she|uncle|aunt|nan|grandad|mum|dad && coke|cola|tea|brown|dark|rock|solid|hard|swollen|bottle & !traffic|lift|meeting|cramp
        popeye|balloons|huge|swollen && arms|legs|thighs && tea|coke|cola|brown|dark|guinness|rust & toilet|loo|pee|wee|color|pan
        crushed|trapped|pinned & hand|arm|leg|foot|thigh|under|tractor|bar|wheel & hour|hours & !traffic|lift|meeting
        """),
        "CDC/NIOSH: Rhabdomyolysis, https://www.cdc.gov/niosh/rhabdo/",
        ("his leg was trapped under the tractor for two hours",),
        ("We were trapped in traffic for hours.",),
    ),
    Rule(
        "burn-severe", E, "A burn that is deep, chemical, large, of the face, or of a small child",
        lines("""
        skin ~ peeling|peel|peeled & @burnt|radiator|steam|kettle|boiling|oil|acid & !sun|sunburn|sunburnt
        ? @burnt & chest|neck|face|both & @burncause & !sun|sunburn|coffee_burn|heartburn
        skin ~ coming|come|came|peeling|hanging|sliding ~ off|away|sheets|strips & @burncause|@burnt|tap|kettle|arm|chest|leg & !sunburn|sunburnt|cream
        @burnt|@burncause|whoosh & @child|toddler|baby & chest|face|sheets|coming_off|pulled|over_her|over_him|down_his|down_her|both
        burn|burned|burnt|scald|whoosh|petrol|fire|acid && leathery|charred|white_and|waxy|doesnt_hurt|in_sheets|to_the_bone & !sunburn
        @chemical ~ eye|eyes & !question & !!shampoo
        splash|splashed|splashing|squirt|squirted|sprayed|spray|flicked|got ~ eye|eyes & @chemical & !question
        @chemical && eye|eyes|eyeball|face & splash|splashed|burning|cloudy|rinse|rinsed|sprayed|squirted|got & !question
        burn|burned|burnt|scald|scalded|blister|blisters ~ face|eye|eyes|eyelids|genitals|groin|all_round & @burncause & !sun|sunburn|mouth|tongue
        """),
        "NHS: Burns and scalds, https://www.nhs.uk/conditions/burns-and-scalds/",
        ("toddler pulled the kettle down, skin is coming off his chest", "caustic soda splashed in my eye and it's burning", "petrol on the bonfire, my hands are white and leathery"),
        ("How long do I boil a kettle?", "Sunburn is peeling off my back."),
    ),
    Rule(
        "burn", U, "A burn with blisters, or any burn in a child",
        lines("""
        @burncause & blister|blistered|blisters|bubbled|scald|scalded|raw & !mouth|tongue|roof|lip & !@agolong & !shoes
        sunburn|sunburnt|sunburned|sun_burn && blister|blisters|blistered|shivering|shivery|feverish|vomit|sick|faint
        @burncause ~ palm|forearm|arm|hand|thigh|chest|foot|leg & @child|toddler & !old_scar
        @child && tongs|iron|hob|oven|kettle|tea|coffee|straighteners & grabbed|touched|pulled|spilt|spilled|over & burn|burned|blister|blistered|scald|skin|red & !eat
        """),
        "NHS: Burns and scalds, https://www.nhs.uk/conditions/burns-and-scalds/",
        ("iron fell on my forearm, blister as long as a pen", "scalding tea over my toddler's arm"),
        ("I burnt the toast.", "My new boots gave me blisters."),
        raised_by=("@breathtrouble", "@deepburn & leathery|charred|sheets"),
    ),
    Rule(
        "bone-broken", U, "A limb that cannot bear weight or looks wrong after an injury",
        lines("""
        wrist|ankle|arm|leg|elbow|finger|foot|shoulder|collarbone ~ @crackheard & slipping|slipped|slip|fell|fall|falling|ice|trip|tripped|landed|bike|tackle|kicked|football|kerb & !@agolong & !twitch
        @crackheard & ankle|foot|wrist|arm|leg|knee|hip|finger|shoulder|collarbone & @trauma|rolled|twisted|slipped|kerb|football|landed|swollen|grapefruit|size|step|weight & !neck|jaw|knuckles & !@agolong
        @cantbear && rolled|twisted|fell|fall|kerb|landed|jumped|tackle|kicked|slipped|crack && swollen|size|grapefruit|egg|bruise|step|weight & !@agolong
        wrist|ankle|arm|leg|elbow|finger|foot|shin|knee ~~ bent|pointing|points|facing|twisted ~ wrong|funny|odd|backwards & broke|broken|fell|fall|slipped|tackle|crash|its|is & !twitch|stretch|yoga|twisted_sock
        pop|popped|snap|snapped ~ calf|achilles|hamstring|heel|knee|bicep && cant|dip|gap|push|walk|bruise & !@agolong
        """),
        "NHS: Broken ankle, https://www.nhs.uk/conditions/broken-ankle/",
        ("rolled my ankle, heard a crack and I can't take a step on it",),
        ("My ankle clicks when I walk.",),
        raised_by=("@limbnumb", "bone sticking|poking|through", "@palecolor & cold", "foot|hand|toes|fingers ~ cold|white|blue|numb & wrong|bent|broke|broken"),
    ),
    Rule(
        "belly-today", U, "Pain or bleeding in the belly, groin or bladder that needs a doctor today",
        lines("""
        @stonepain && @flank|side|bits|groin|back|stone & pain|stabbing|colic|agony|waves & !calf|leg|foot|eyelid|contractions & !!contraction
        kidney_stone|stone && @stonepain|chundering|vomit|vomiting & !birds & !@agolong & !!passed
        hernia & tender|sore|stuck|wont|hurts|popped_out & @now|today|tonight|since|wont|popped_out|tender & !!@long
        @hernia && @popback && sore|queasy|sick|hurts|pain|vomit|tender
        @hernia && @popback|stuck|hard & sore|hurts|sick|queasy|pain|wont|since
        @testicle & sore|sorer|fat|fatter|swollen|swelling|ache|aching|pain|hurts & burns|pee|wee|days|let_go|lift|half_an_hour|gone|discharge & !tennis|golf|foot|massage
        @bloodwords & @brightred|plum|fair_bit|lots|mixed & @motion & !paper & !!@gradual & !!@recurs
        @brightred|plum ~ blood|clots & @motion & !!@recurs & !paper|smear|streak
        @periods|tampon|pads|pad & soaking|soaked|soak|flooding|changing|through & @hourly & !@agolong
        nosebleed|nosebleeds|nose_bleed & keeps|keep|restarting|restarts|wont|20|25|30|40|twenty|thirty|half_an_hour|half_hour & !@agolong & !month|months
        bleeding|blood & since_the_menopause & heavy|clots
        """),
        "NHS: Stomach ache, https://www.nhs.uk/conditions/stomach-ache/",
        ("waves of pain in my side, can't sit still, I had a stone before", "the hernia won't go back in and it's sore", "soaking a super tampon every hour since dinner"),
        ("What are kidney stones made of?", "My period is due."),
        raised_by=("@collapse", "@fever & stone|kidney", "@pregnant"),
    ),
    Rule(
        "body-gradual", S, "A change of the body over weeks that a doctor should look at",
        lines("""
        smear|streak|spots|bit|drop|trace|some ~ blood|red ~ paper|poo|stool|loo|toilet|wipe|pan
        red|blood ~ paper|wiping|when_i_wipe|loo_roll|tissue & @recurs|@lasting|month|weeks|most
        @periods & heavy|heavier|flooding|double_up|clots|irregular & @lasting|year|months|tired|knackered|every_month
        bleeding|spotting & between_periods|after_sex|after_the_menopause|since_the_menopause
        @bloat & @recurs|@lasting|@long|months|nearly_every_day & !after_eating
        ? @bowelhabit & @lasting|weeks|months|used_to & !baby & !screw|tooth|skin|clothes
        @testicle & lump|pea|heavy|dull|dragging|hard & @lasting|weeks|months|press|hurt & !tennis|golf
        @hernia & @recurs|@lasting|@long|comes_and_goes|come_and_go & !sore|hard
        @lumpword ~ neck|armpit|thigh|groin|breast|arm|back|testicle|belly|collarbone & @lumpgrows|@lasting|weeks|months|month & !throat & !coal
        @sweatsnight & @lasting|weeks|months|month|nights|since|@weightdown|lump|most & !menopause
        @weightdown & !gym|slimming|diet_plan|ozempic|wegovy|mounjaro|jab & !on_purpose & !trying_to
        sweat|sweats & soak|soaked|soaking|sheets|drenched & night|nights & week|weeks|month|months
        @thyroidish && @thyroidish & @weightup|tired|cramp|cramps|@lasting|months|shaky|weak
        @thyroidish && @weightup|@weightdown|stone
        @thyroidish & @lasting|months && bowels|fidget|fidgeting|eyes|shaky|trembly|freezing|hair
        @bruisy ~ turning_up|appearing|appear|pop_up|popping_up|keep|everywhere|more_easily|easily & !twitch & @lasting|months|month|weeks|recall|knock|bump|bumping|easily
        calf|calves|leg|legs|thighs & hill|uphill|lamp_post|walk|walking|yards|meters|m & @lasting|stop|stand_still|stops|rest|standing|leaning|same & seize|complains|cramp|ache|grip|grips|tight|hurts|squeeze|pain|block & !!@onebigger
        arms|shoulders|cardigan|coat|sleeve & morning|mornings|of_a_morning|first_thing & stiff|stiffness|loosen|loosened|help|wont_lift & !cramp
        cardigan|jumper|sleeves|bra && loosen|loosened|morning & help|need|son|husband|wife
        """),
        "NICE NG12: Suspected cancer, https://www.nice.org.uk/guidance/ng12",
        ("a smear of blood on the paper most mornings", "bloated nearly every day for two months", "a lump in my thigh slowly growing over months", "night sweats soak the sheets for a month now"),
        ("How do I lose weight?", "I have a bruise from football."),
    ),
    Rule(
        "muscle-swollen", U, "Muscles hugely swollen after exertion, or a large bruise on a blood thinner",
        lines("""
        arms|arm|legs|thighs|biceps ~ doubled|double|popeye|huge|ballooned|balloons|enormous && rope|pull_ups|chin_ups|gym|workout|crossfit|squats|@exertion & cant|two_days|touch|bend|straighten|days|since|yesterday & !gains|proud
        =arms|=thighs|quads|=biceps|=legs|calves && cant|cannot|barely|hardly ~ straighten|bend && =swollen|puffy|swelled & !knee|ankle|finger|toe|wrist|elbow
        ck|creatine_kinase ~ high|raised|thousands|sky_high|through_the_roof
        @thinner && bump|bumped|knock|knocked|fell|banged|caught && black|hard|swollen|huge|purple|growing|bruise & !!years_ago
        """),
        "CDC/NIOSH: Rhabdomyolysis, https://www.cdc.gov/niosh/rhabdo/",
        ("both arms doubled in size since pull ups two days ago, can't bend them", "my arms are so sore I can't straighten them and they're swollen", "on apixaban and my thigh went black and hard after I bumped a table"),
        ("My arms are huge, I'm proud of my gains.", "my arms are sore from the gym, can't straighten them"),
        raised_by=("@darkpee & pee|toilet", "head", "@limbnumb"),
    ),
)
