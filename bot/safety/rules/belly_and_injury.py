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
        @abdomen ~ board|plank|wood|wooden|rock|drum|rigid|solid|concrete & !abs & !core & !pregnant & !workout & !plank_exercise & !hold
        rigid|rock_hard|board_like ~ @abdomen & !abs
        aaa|aneurysm && pain|ache|giddy|faint|collapse|dizzy & belly|back|tummy|pain & !years_ago
        redcurrant|jelly|jam & nappy|poo|diaper|nappies && @child|pulls|screams|months
        hernia & hard|purple|black|vomit|wont_go_back|stuck|agony & !surgery
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
        pain|ache ~ moved|gone|settled ~ lower_right|right_hip|low_on_the_right|bottom_right
        """),
        "NHS: Appendicitis, https://www.nhs.uk/conditions/appendicitis/",
        ("tummy ache that moved to the lower right, worse when I cough",),
        ("What does the appendix do?",),
        raised_by=("@abdomen ~ board|rigid|rock", "@pregnant"),
    ),
    Rule(
        "retention", U, "Unable to pass urine, or only a dribble, with a full bladder",
        lines("""
        manage|only|just ~ dribble|trickle|drops && bladder|pee|full|tight & !chin & !@child
        @cant|not|havent|hasnt|nothing ~ pass|do|manage ~ drop|drip|dribble|trickle|water|urine & !cough & !baby
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
        catheter|paraplegic|tetraplegic|quadriplegic|spinal_cord|cord_injury|t6|sci && sweat|sweating|flush|flushed|scarlet|red|goosebumps|blotchy && @headache|head|pounding|bp
        """),
        "NHS: Spinal cord injury, https://www.nhs.uk/conditions/",
        ("paraplegic, catheter blocked, head pounding and face flushed",),
        ("How is a catheter changed?",),
    ),
    Rule(
        "airway-burn", E, "Burn or smoke in the face or airway",
        lines("""
        soot|singed|sooty && voice|hoarse|cough|spit|nose|throat|breath|mouth|eyebrows & !chimney
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
        blood|bleeding ~ pumping|pump|spurting|spurt|gush|gushing|squirt|pooling|fountain & !heart
        pump|pumping|spurting|gushing ~ blood & !heart
        stabbed|slashed|shot|knifed|impaled|gored|machete|shotgun|chainsaw|axe & he|she|i|me|him|her|my & blood|bleeding|deep|thigh|belly|neck|chest|pub|fight|leg|arm|bone & !pain & !sore & !like
        soak|soaked|soaking|soaks|flooding|filled|filling|through ~ pads|pad|towel|towels|sheets & bleeding|blood|miscarriage|period|birth|thigh|wound|faint|clots
        nosebleed|nose_bleed|bleeding_nose && @thinner|hour|hours|swallowing|faint|pouring
        nose ~ bleed && @thinner|hour|hours|pouring
        @thinner && bleeding|bleed & wont|not|still|hour|hours|stop|since & !knowledge
        """),
        "NHS: First aid (heavy bleeding), https://www.nhs.uk/conditions/first-aid/",
        ("blood is spurting from his arm", "on apixaban and my nosebleed has gone on for an hour"),
        ("How does the heart pump blood?", "No bleeding at all."),
    ),
    Rule(
        "flesh-infection", E, "Skin that crackles or blisters purple, or pain far beyond what a small wound explains",
        lines("""
        skin|wound|graze|cut|leg|arm & crackle|crackles|crackly|crackling|purple_bubble|purple_blister|purple_blisters|black_blister|bubble_wrap & !dry & !joint & !knee_crackles
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
        @cant ~ whistle|puff & !!@long & !!@gradual & !!never_could & !teach
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
        ball|testicle|testicles|nut|balls ~~ high|hard|pulled_up|swollen|orange|agony|screaming & !tennis|golf|foot|massage|lacrosse && hurts|hurt|pain|sick|puking|screaming|vomit|agony
        testicle|testicles ~~ pain|hurts|agony|swollen & sudden|suddenly|since|now|tonight|morning
        """),
        "NHS: Testicle pain, https://www.nhs.uk/conditions/testicle-pain/",
        ("one testicle is pulled up high and hurts like hell",),
        ("I roll a tennis ball under my foot, it hurts.",),
    ),
    Rule(
        "crush", E, "A limb crushed or trapped for an hour or more",
        lines("""
        crushed|trapped|pinned & hand|arm|leg|foot|thigh|under|tractor|bar|wheel & hour|hours & !traffic|lift|meeting
        """),
        "CDC/NIOSH: Rhabdomyolysis, https://www.cdc.gov/niosh/rhabdo/",
        ("his leg was trapped under the tractor for two hours",),
        ("We were trapped in traffic for hours.",),
    ),
)
