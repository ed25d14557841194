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
        elephant && chest
        squeeze|squeezing|crushing|tightness|pressure|gripping|weight|vice|heaviness ~ middle|shoulders|shoulder_blades|front|chest|breastbone && @sweaty|drip|dripping|wet|soaked|sick|scared|clammy & !!bag|rucksack
        stent|bypass|angina|heart_attack && same_feeling|same_pain|feeling_is_back|is_back|left_the_spray|spray_isnt|spray_not & !!years_ago
        @chesthurt & !!@agolong & !!press on it & !!when i press
        more of a pressure|tightness|squeeze|squeezing|heaviness|weight|ache & chest|belt|jaw|arm|breastbone|like
        rub|rubbing|clutch|clutching|grabbing|holding ~ chest & @sweaty|he|she|dad|mum|grey|pain
        @tightness && @radiates && @sweaty & !!@agolong & chest|heart|jaw|arm
        arm ~ @tightness && jaw ~ @tightness
        pain|ache|aching|pressure ~~ teeth|jaw & sick|rest|hill|sweat|breath|arm|shoulder|shoulders|chest & !chew|tooth|dentist|tmj
        jaw|arm pain|ache && @sweaty & !!@agolong
        """),
        _HEART,
        ("crushing chest pain going down my left arm", "it feels like an elephant on my chest", "my chest is so tight"),
        ("No chest pain.", "What causes chest pain?", "chest day at the gym", "I had chest pain ten years ago."),
    ),
    Rule(
        "heart-attack-named", E, "Someone may be having a heart attack now",
        lines("""
        have|has|having|think|thinks|be ~ @heartattack & !!@agolong
        """),
        _HEART,
        ("I think dad is having a heart attack",),
        ("What is a heart attack?", "I nearly had a heart attack when I saw the bill"),
    ),
    Rule(
        "breathing", E, "Difficulty breathing now",
        lines("""
        puffer|inhaler|nebuliser && empty|ten_times|only_nod|just_nod|cant_talk|whisper|nodding & lad|he|she|my|only|still|times
        only|just|barely ~ nod|whisper|grunt && breath|breathing|inhaler|puffer|chest|lips
        bark|barking|seal && crow|crowing|stridor|noise_in|noise_when|squeak|sucking & he|she|quiet|lap|rest|in & !dog & !zoo
        @breathtrouble & !!@agolong & !stairs|run|running|exercise|anxious|nose|blocked|hill|views|walk|laughing|dancing & !!@gradual
        @breathtrouble & @now & !!@agolong
        @breathtrouble & @sudden
        @breathtrouble && lips|lip|blue
        @notbreathing
        """),
        _BREATH,
        ("I can't breathe", "cant breth", "he's gasping for air", "my son stopped breathing"),
        ("No trouble breathing.", "What causes shortness of breath?", "breathing exercises for stress"),
        r.BREATHING,
    ),
    Rule(
        "blue-lips", E, "Blue or grey lips or skin: too little oxygen",
        lines("""
        lips|lip|face|tongue|skin|mouth ~ @blue & !!paint|lipstick|bruise & !eye & !!cold swim
        @blue ~ lips|lip|face|tongue|mouth & !lipstick
        turn|turned|go|gone|going blue & !!feeling & !hair
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
        clutch|clutching|grabbing|holding|pointing ~ neck|throat && no_sound|sound|purple|silent|noise|cough|grape|blue|drooling & !!@long
        gone|going|goes purple|blue & silent|toast|eating|noise|banging|sound|cough
        no|any noise|sound & gagged|mouth_open|choke|neck|apple|grape|toast|marshmallow
        no|not|without|cant ~ noise|sound|cry|cough ~ coming|come|out|make|making && grape|sweet|purple|blue|coin|sausage|nut|throat|going
        down wrong ~~ no|not|without|cant|isnt ~ noise|sound|cry|cough|breathe|speak|talk
        stuck|lodged|wedged & not|cant|no|isnt ~ breathe|cough|noise|sound|speak|talk|cry
        grape|sweet|coin|marble|toy|food|meat|sausage|lego|button ~ stuck|lodged|wedged|throat|windpipe & !tooth|teeth|nose & !!@long & !!@gradual
        @choking & now|cant|breathe|blue|baby|he|she|help|turning
        @choking & !!@agolong & !!@long & !often|sometimes & !!@gradual & !nearly|almost & !server
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
        @cant ~ swallow & spit|saliva|dribble|drool|anything|water|own|nothing
        @swallowtrouble & @sudden & !!@gradual & !!@long
        @swallowtrouble & @now & !!@gradual & !!@long
        @swallowtrouble && spit|saliva|drool|dribble & !!@gradual & !!@long
        @swallowtrouble && @breathtrouble & !!@gradual
        @swallowtrouble && @slurred & !!@gradual & !!@long
        @swallowtrouble && @double & !!@gradual
        @swallowtrouble && @limbfail & !!@gradual & !!@long
        @cant swallow & !!@gradual & !!@long & !!tablet|pill|pills|tablets
        """),
        "NHS: Swallowing problems (dysphagia), https://www.nhs.uk/conditions/swallowing-problems-dysphagia/",
        ("I can't swallow my own spit", "cant swalow anything since this afternoon"),
        ("Food has been sticking for months.", "I can't swallow tablets, is there a liquid?", "no trouble swallowing"),
        r.BREATHING,
    ),
    Rule(
        "throat-swelling", E, "Swelling of tongue, lips, face or throat: it may be anaphylaxis",
        lines("""
        lip|lips|tongue ~ swell|swelling|swollen|bigger|huge|big && ramipril|lisinopril|perindopril|enalapril
        tongue ~ too_big|be_too_big|filling|fills & mouth
        @epipen|pen & used|took|given|gave|after|better && cashew|nut|nuts|peanut|sting|wheezy|@allergen & !write|insulin
        @tongue ~ @swollen && @allergen & !!@long & !!dentist
        tongue|throat ~ swell|swollen|closing|close|tightening|shut|bigger|thick & !!@long & !sore & !!dentist
        swell|swelling|swollen ~ tongue|throat|lips|lip|face & !!@long & !sore & !glands & !!dentist
        lips|face ~ swell|swollen|puffed|balloon & !!@long & !!tooth|dentist|dental
        @hives && @breathtrouble
        @hives && @collapse
        @hives && dizzy|faint|vomit
        @anaphylaxis & have|having|going|think|my|he|she|i
        @epipen && @allergen & he|she|my|i|her|his
        @epipen & used|given|gave|just
        """),
        _ANAPHYLAXIS,
        ("my tongue is swelling up after eating peanuts", "hives all over and I can't breathe"),
        ("What is anaphylaxis?", "my ankle is swollen", "no swelling of the tongue"),
        r.BREATHING,
    ),
    Rule(
        "cold-limb", E, "A cold, white, painful limb: its blood supply may be blocked",
        lines("""
        foot|hand|leg|arm|toes|fingers ~ white & cold & cant_feel|numb|knee|pain|sudden|agony
        @limb ~ @white & @sudden
        @limb ~ @white && @pain
        @limb ~ @white && @limbnumb
        @white ~ @limb && @pain & !!weather|snow
        @limb ~ white|waxy|marble|pale & cold|ice|numb
        no pulse & @limb
        """),
        "NICE CKS: Acute limb ischaemia, https://cks.nice.org.uk/topics/peripheral-arterial-disease/",
        ("my leg has gone white and ice cold and it hurts",),
        ("My feet are always cold.", "no cold limbs"),
    ),
    Rule(
        "clot-leg", U, "One hot swollen calf: it may be a clot",
        lines("""
        knee|leg|calf|thigh && swollen|swelling & hot|tight|red|warm && @clotrisk|boot|the_pill|plane|flight & !both
        @calf ~ @redhot & one|left|right|single|calf|leg & !both & !twitch
        @redhot ~ @calf & !both & !yoga|tub|bath|chocolate
        @calf ~ @redhot && @clotrisk
        @clot & think|have|might|could|worried & my|i|he|she & !!@agolong
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
        sharp|stabbing|knife pain|jab ~ breath|breathe|inhale|breathing && @clotrisk|calf|leg|plane|flight|cough|sudden|suddenly|birth & !!muscle_pull
        cough|coughing ~ blood & !!@agolong
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
        @palp && @collapse & !!@agolong
        @palp && @breathtrouble & !!@agolong
        @palp && @chesthurt & !!@agolong
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
        @palp & @now & !!@agolong & !!coffee|caffeine|anxious
        @palp && @twitch & !!coffee & !!@agolong
        """),
        "NHS: Heart palpitations, https://www.nhs.uk/conditions/heart-palpitations/",
        ("my heart is racing right now",),
        ("What causes palpitations?", "no palpitations"),
    ),
)
