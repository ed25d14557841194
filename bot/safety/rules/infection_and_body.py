# a phrase or pattern a line reads better than a wrapped one
"""Rows: sepsis, infants, pregnancy, heat, bites, shocks, inflamed arteries, blood thinners, bleeding."""

from bot.safety.assessment import Level
from bot.safety.rules.rule import Rule, lines

E, U, S = Level.EMERGENCY, Level.URGENT, Level.SEE_DOCTOR

RULES = (
    Rule(
        "sepsis", E, "Signs of sepsis",
        lines("""
        @infection && @sepsissign & !!@agolong
        @fever && @sepsissign & !!@agolong
        @fever && @confused
        sepsis & think|has|have|he|she|my|signs & !what & !!@agolong
        @fever && @immuno
        @immuno && shivery|shivering|shivers|hot|unwell|rigors|infection
        """),
        "NICE NG51: Sepsis, https://www.nice.org.uk/guidance/ng51",
        ("she has a UTI and now is confused and shivering uncontrollably", "on chemo with a temperature of 38.5"),
        ("What is sepsis?", "no fever, no infection"),
    ),
    Rule(
        "infant-danger", E, "A floppy, blue, unresponsive or not feeding baby",
        lines("""
        @infant|@child|months && sunken_eyes|eyes_sunken|no_tears|without_tears|sunken
        @infant && @floppyinfant & !!floppy hat
        @child && floppy|limp & !!@long
        fontanelle|soft spot ~ bulge|bulging|sunken
        @child && @fever && @drowsy
        @child && @fever && @seizure
        """),
        "NHS: Is your baby or toddler seriously ill?, https://www.nhs.uk/conditions/baby/health/is-your-baby-or-toddler-seriously-ill/",
        ("my baby is floppy and won't feed", "newborn turned blue"),
        ("What floppy toys suit a baby?", "My baby is fine, not floppy at all."),
    ),
    Rule(
        "infant-fever", U, "Fever in a baby under three months",
        lines("""
        @under3m && @fever
        newborn && @fever
        """),
        "NHS: High temperature in children, https://www.nhs.uk/conditions/fever-in-children/",
        ("my 6 week old has a temperature of 38.4",),
        ("My 6 week old has no fever.",),
    ),
    Rule(
        "pre-eclampsia", E, "Pregnant with headache, vision trouble, pain under the ribs, swelling or a fit",
        lines("""
        @pregnant|@weekspregnant && fireflies|sparkly|sparkles|stars|spots|lights && head|headache|agony|tummy|rib|ribs|jump|jumping|balloons|loaves & !christmas
        @pregnant|@weekspregnant && shook|shaking|jerk|rigid|jerking & stared|staring|rigid|blank|stare|all_over|through
        @pregnant && headache && @vision ~ @blurred
        @pregnant && headache && flashing|stars|spots|lights|blurred|blurry|zigzag|ribs|vision|puffy
        @pregnant && face|hands ~ swollen|swelling|puffy|balloon && headache|ribs|vision|blurred|pain|spots|stars
        @pregnant && ribs|rib & pain|hurt|ache|agony
        @pregnant && @headache & splitting|pounding|severe|worst|terrible
        @pregnant && @seizure
        @pregnant && bleeding|blood
        """),
        "NHS: Pre-eclampsia, https://www.nhs.uk/conditions/pre-eclampsia/",
        ("34 weeks pregnant with a headache and flashing lights",),
        ("I'm pregnant, is magnesium safe?",),
    ),
    Rule(
        "heat-stroke", E, "Heat stroke",
        lines("""
        @hot && @confused
        @hot && no dog|one|body there
        @hot && skin ~ oven|hot|dry|burning
        @hot && quit|stopped sweating|sweat
        @hot && @notsweating
        @hot && @collapse
        @hot && @seizure
        @hot && @hightemp
        @hightemp && @confused
        """),
        "NHS: Heat exhaustion and heatstroke, https://www.nhs.uk/conditions/heat-exhaustion-heatstroke/",
        ("he was roofing in the heat and is confused and has stopped sweating",),
        ("What is heat stroke?", "I like a hot bath."),
    ),
    Rule(
        "bite-venom", E, "A venomous bite or sting",
        lines("""
        @venom && dots|puncture|fang|fangs|marks|puffy|nipped|nip|struck|got_me|got_him|got_her|got_our|got_the|drool|drooling|eyelid & !!what_do|tattoo
        stung|sting && doom|doomed|@palp|@breathtrouble|@collapse|cramping
        @bite ~ got|get me|him|her & ankle|leg|foot|hand|arm
        @bite ~ bite|bit|bitten|sting|stung & me|my|him|her|i|he|she|was|got|been & !!@agolong
        snake|adder|viper|cobra|rattlesnake|scorpion|jellyfish|widow|redback|funnel ~ bite|bit|bitten|sting|stung & !are|what|do|does|which|why
        bite|bit|bitten|stung ~ @bite & !!@agolong & !tick
        """),
        "NHS: Snake bites, https://www.nhs.uk/conditions/snake-bites/",
        ("I was bitten by an adder",),
        ("Are adders dangerous?", "my dog is a boxer"),
    ),
    Rule(
        "electric-shock", E, "Electric shock",
        lines("""
        struck|hit by lightning & !what|car|tree|house
        @shocked & me|my|him|he|she|her|i|was|got & !!@agolong & !like & !feels & !brain
        """),
        "NHS: First aid (electric shock), https://www.nhs.uk/conditions/first-aid/",
        ("my son was electrocuted by a live wire",),
        ("It feels like an electric shock in my finger.", "how do electric shocks work"),
    ),
    Rule(
        "temporal-arteritis", E, "Headache at the temple with sight, jaw or polymyalgia: inflamed arteries threaten sight",
        lines("""
        @temple && curtain|grey|dim|lost|gone & eye|sight|vision & !!@long
        @pmr && @blind|@double|@blurred|@vision
        @temple && @blind|@double|@blurred & !!@long
        @pmr && jaw && @headache|@temple
        """),
        "NHS: Temporal arteritis, https://www.nhs.uk/conditions/temporal-arteritis/",
        ("I have polymyalgia and my sight went grey in one eye",),
        ("What is polymyalgia?",),
    ),
    Rule(
        "temporal-arteritis-early", U, "Temple headache, sore scalp or jaw ache on chewing",
        lines("""
        @pmr && @temple
        @steroid && @temple
        temple|temples|scalp|head ~ tender|sore|hurt && brush|comb|chew|chewing|jaw
        jaw & eating|chew|chewing|steak && scalp|hair|temple
        @headache && @temple & scalp|chew|chewing|comb|brush|jaw
        temple ~ tender|sore|hurt|pain && @headache
        """),
        "NHS: Temporal arteritis, https://www.nhs.uk/conditions/temporal-arteritis/",
        ("polymyalgia and my jaw aches when I chew",),
        ("What is polymyalgia?",),
    ),
    Rule(
        "bleeding", E, "Heavy bleeding",
        lines("""
        bleed|bled|bleeding|soaked|soaking ~ through ~ pad|pads|towel|bandage
        wont|cant|not stop bleeding & !nose
        bleeding ~ heavily|badly|lots|everywhere|pouring|gushing|spurting
        blood ~ pouring|gushing|spurting|everywhere|squirting
        vomit|vomiting|puking ~ blood
        black|tarry poo && dizzy|faint|@thinner
        """),
        "NHS: First aid (heavy bleeding), https://www.nhs.uk/conditions/first-aid/",
        ("blood is pouring from his leg",),
        ("a small cut, not bleeding heavily",),
    ),
)
