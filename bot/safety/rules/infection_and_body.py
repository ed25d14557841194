# a phrase or pattern a line reads better than a wrapped one
"""Rows: sepsis, infants, pregnancy, heat, bites, shocks, inflamed arteries, blood thinners, bleeding."""

from bot.safety.assessment import Level
from bot.safety.rules import rule as r
from bot.safety.rules.rule import Rule, lines

E, U, S = Level.EMERGENCY, Level.URGENT, Level.SEE_DOCTOR

RULES = (
    Rule(
        "sepsis", E, "Signs of sepsis",
        lines("""
        @infection && @sepsissign & !@agolong
        ? @fever && @sepsissign & !@agolong
        @fever && @confused
        sepsis & think|has|have|he|she|my|signs & !what & !@agolong & !awareness|leaflet|leaflets|training|course|talk|module|lecture|charity|poster|nurse|elearning|campaign
        @fever && @immuno
        chemo|chemotherapy && shaking|shakes|rattles|39|39.1|39.2|38.5|38.6|38.7|38.8|38.9|thread & !!no_fever
        @immuno && shivery|shivering|shivers|unwell|rigors|infection|feverish|boiling|burning_up & !!no_fever
        @infection & freezing|icy|grey|gray|clammy|mottled|patchy|wont_pee|no_pee & she|he|mum|dad|gran|grandad|i|im|husband|wife & !!weather|heating|snow
        @infection && @fastbreath|@fastpulse|@lowsats|@hypothermic
        @fever && @fastbreath|@hypothermic & drowsy|sleepy|confused|breath|asked|minute
        @hypothermic && sleepy|drowsy|@fastbreath|@confused|confused|vague|fever|39|infection
        giving_birth|gave_birth|given_birth|had_the_baby|had_my_baby|since_the_birth|postpartum|c_section|miscarriage|labor && discharge|lochia|womb|belly|tummy|stitches|wound & smelly|smells|stinking|stinks|foul|tender|rank && @chills|racing|heart|shaky|unwell|ill
        @chills && shaking|rigid|violently|uncontrollably|duvets|blankets|teeth & stone|catheter|operation|biopsy|procedure|cystoscopy|dialysis|drip
        """),
        "NICE NG51: Sepsis, https://www.nice.org.uk/guidance/ng51",
        ("she has a UTI and now is confused and shivering uncontrollably", "on chemo with a temperature of 38.5"),
        ("What is sepsis?", "no fever, no infection"),
    ),
    Rule(
        "infant-danger", E, "A floppy, blue, unresponsive or not feeding baby",
        lines("""
        @infant|@child|months && sunken_eyes|eyes_sunken|no_tears|without_tears|sunken
        @infant && hardly_moving|barely_moving|not_moving|hardly_moves & !!@pregnant|@weekspregnant
        @infant|@under3m|@youngage|latched|nappy|snowsuit|breastfed && @poorfeed && @babylow & !!teething|weaning|toddler
        @infant && @floppyinfant & !!floppy hat|floppy_hat|toy|teddy & !!=blues
        @infant|@under3m && @hypothermic
        @infant|@under3m|weeks_old|days_old|week_old && bright_green|green_sick|green_vomit|bile|bilious|green ~ sick|vomit|twice|times & !poo|nappy|snot
        @infant && green & sick|vomit|vomits|vomiting|bring|brought & !poo|nappy|snot
        @infant|@under3m|weeks_old|months && not|hasnt|wont|isnt|doesnt|cant ~ woken|woke|wake|waking|rouse ~ for|to ~ feed|feeds|bottle|milk|nurse & !!through_the_night
        @infant|@child|weeks_old && rag_doll|wet_towel|noodle|=lolls|=lolling|folds_up|slips_through & !!teddy|toy|yoga
        =shook|=shaken ~ him|her|it|baby|them && crying|quiet|floppy|twitching|eyes|judge|lost_it|temper & @child|@infant|@under3m|months|weeks|crying & !!hand|hands|shook_his_head|shook_her_head|bottle|rattle & !=awake
        @child && floppy|limp & !!@long & !!teddy|toy|doll|playing & !=limps|=limping
        fontanelle|fontanel|soft_spot|soft_bit|soft_patch ~~ bulge|bulges|bulging|sunken|raised|swollen|tense|tight|up|sticking|standing|stands|domed|egg
        bulge|bulging|sunken|raised|swollen|tense ~ fontanelle|fontanel|soft_spot
        @child && @fever && @drowsy
        @child && @fever && @seizure
        @infant && tummy|belly|stomach & drum|blown_up|tight|hard|swollen && green|vomit|sick|floppy|brought
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
        rope|ropey|ropy|cord|loop ~~ hanging|dangling|coming_out|pulsing|poking_out|between & waters|broke|gush|weeks|down_there|labor
        waters|water ~ broke|broken|gone|went|gush && rope|ropey|ropy|cord|loop|pulsing|hanging
        @weekspregnant|@pregnant|weeks && hard ~ as|like ~ football|table|board|rock|stone && bleed|blood|doesnt_let|wont_let|let_go|agony|fell|spots_of_blood
        @weekspregnant|@pregnant && not|nothing|hasnt|havent|no|none ~ =move|=moved|=moving|movement|movements|=kick|=kicked|kicking ~~ since|all_day|all_night|today|yesterday & !first_time|quickening|before|kicks_all
        @pregnant && ribs|rib & pain|hurt|ache|agony
        @pregnant && @headache & splitting|pounding|severe|worst|terrible
        @pregnant && @seizure
        @pregnantnow && =bleeding|blood & !bleeding light|lighter|easing|tailing|less|normal & !blood_pressure|test|tests|group|gums|nose|type & !delivers_what
        """),
        "NHS: Pre-eclampsia, https://www.nhs.uk/conditions/pre-eclampsia/",
        ("34 weeks pregnant with a headache and flashing lights",),
        ("I'm pregnant, is magnesium safe?",),
    ),
    Rule(
        "dried-out", U, "Too little fluid in: old, ill, or nothing stays down",
        lines("""
        @parched && days|since|yesterday|runs|@fluidloss|vomit|weekend|friday|old|gran|nan|grandad|great_gran & !baby|hot_flush & !!@infant
        @fluidloss && hasnt|havent|not|hardly|barely ~ peed & since|hours|yesterday|today
        @fluidloss && dizzy|faint|lightheaded|light_headed|giddy & standing|stand|days|up|cramp|cramps
        """),
        "NHS: Dehydration, https://www.nhs.uk/conditions/dehydration/",
        ("vomiting since yesterday and can't keep water down", "great-gran has had nothing but sips since Friday, tongue like leather"),
        ("How much should I drink a day?", "I am not drinking alcohol."),
        raised_by=("@confused", "talking ~ curtains|walls|nobody", "@collapse", "@drowsy & !knows"),
    ),
    Rule(
        "heat-stroke", E, "Heat stroke",
        lines("""
        @hot && @confused|vague|rambling|swinging|not_with_it|odd
        @hot && boiling|roasting|burning|radiator|oven && @vomit|splitting|vague|muddled|wobbly|staggering & !!no_fever
        @hot && no dog|one|body there
        @hot && skin ~ oven|hot|dry|burning
        @hot && quit|stopped sweating|sweat
        @hot && @notsweating
        @hot && zigzags|zig_zags|staggering|laughing_at|keeps_asking|babbling|giggling|wobbling|swaying|talks_rubbish|raving & hot|red_hot|roasting|boiling|burning|touch
        @hot && roasting|baking|burning|boiling|red_hot ~ touch && keeps_asking|asking|talking|who|muddled|wandering|drowsy|sleepy|cant|odd|strange
        ? @hot && @collapse & !@agolong & !!years_ago
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
        @venom && dots|puncture|fang|fangs|marks|puffy|nipped|nip|struck|got_me|got_him|got_her|got_our|got_the|drool|drooling|dribbling|goosebumps|eyelid & !!what_do|tattoo|hero|novel|chapter & !@agolong & !!ex|nipper & !!money_spider|house_spider
        @venom|brown_snake|brownie|krait|taipan ~~ had_a_go|got_me|got_him|got_her|scratch|scratched|nipped|struck & !!cake|chocolate|school_fair|zoo & !@agolong
        two ~ dots|marks|holes|pricks & ankle|foot|hand|leg|grass|calf && eyelids|grass|shed|head|sick|snake|swelling|woozy
        stung|sting && doom|doomed|@palp|@breathtrouble|@collapse|=cramping
        @bite ~ got|get me|him|her & ankle|leg|foot|hand|arm
        @venom|jellyfish|stingray|stonefish|spider|octopus ~ =bite|=bit|=bitten|=sting|=stung|=bites & me|my|him|her|i|he|she|was|got|been & !@agolong & !!money_spider|house_spider|vinegar|ex|hero|itchy & !!last_august|last_summer
        ? snake|adder|viper|cobra|rattlesnake|scorpion|jellyfish|widow|redback|funnel ~ =bite|=bit|=bitten|=sting|=stung & !=bit|=bitten|=stung @pet & !are|what|do|does|which|why & !!itchy|vinegar|ex|hero & !@agolong
        ? =bite|=bit|=bitten|=stung ~ @venom|jellyfish|stingray|stonefish|spider|octopus & !@agolong & !tick & !!money_spider|house_spider|hero|ex
        """),
        "NHS: Snake bites, https://www.nhs.uk/conditions/snake-bites/",
        ("I was bitten by an adder",),
        ("Are adders dangerous?", "my dog is a boxer"),
    ),
    Rule(
        "electric-shock", E, "Electric shock",
        lines("""
        ? struck|hit by lightning & !what|car|tree|house
        touched|grabbed|held|brushed|hit ~ live_wire|live_cable|power_line|overhead_line|cable|wires & thrown|threw|heart|burn|burnt|shock|blackout|chest|arm & !like|as_if|as_though
        ? electrocuted|electrocution|live_wire|live_cable|overhead_line|power_line|high_voltage|third_rail|live_rail|electric_line|electric_rail|conductor_rail|pylon|taser|got_shocked & me|my|him|he|she|her|i|was|got & !@agolong & !like & !feels & !brain & !!at_nine|at_ten|as_a_kid
        touch|touched|touching|grabbed|grabbing ~~ fridge|cooker|kettle|wire|socket|appliance|washer|washing_machine|toaster|lamp|drill|switch|cable|fence|fuse_box ~~ thrown|fly|flew|threw|flung|knocked & !cold|magnet
        stuck|cant_let_go|couldnt_let_go|locked ~~ cable|wire|fence|live|pylon & muscles|electric|electrified|current|let_go & !car|gate
        belt|jolt|kick|bang|whack|shock ~ off|from ~~ volt|volts|panel|socket|mains|cable|fuse_box|cooker|fence|toaster|lamp & heart|threw|thrown|chest|arm|fluttery|all_over & !!@agolong & !seat
        @shocked & @child|my_lad|toddler|son|daughter & !@agolong & !feels
        @shocked & me|my|him|he|she|her|i|was|got|took && @collapse|@palp|@breathtrouble|@confused|chest|burn|thrown|threw|cant_let_go|couldnt_let_go|water|wet|black_mark & !@agolong & !!no_blackout|static & !!feels|like_an
        =fork|fingers|finger|knife|screwdriver|hairgrip|hair_grip|hairpin|hair_pin|paperclip|paper_clip|key|wire|nail|tweezers|coin|scissors|skewer|bobby_pin|metal ~ in|into|down|with|up ~ socket|toaster|plug|outlet & !@agolong & !!at_nine|at_ten
        """),
        "NHS: First aid (electric shock), https://www.nhs.uk/conditions/first-aid/",
        ("my son was electrocuted by a live wire",),
        ("It feels like an electric shock in my finger.", "how do electric shocks work"),
    ),
    Rule(
        "electric-shock-mild", U, "A shock from the mains without other signs: the heart needs a tracing today",
        lines("""
        @shocked & hour|hours|yesterday|today|morning|tonight|since|hand|hands|drill|lamp|cooker|plug|kettle|toaster & !@agolong & !!static|plugged|trampoline|jumper|carpet|funny_bone|car_door|trolley & !brain & !feels & !like_an
        """),
        "NHS: First aid (electric shock), https://www.nhs.uk/conditions/first-aid/",
        ("240 volts off a lamp an hour ago, arm twitching since", "got a shock off the drill yesterday"),
        ("I get static shocks from my jumper.",),
        raised_by=("@palp", "@burnt", "@collapse", "@breathtrouble", "@pregnant"),
    ),
    Rule(
        "skin-spreading", U, "Skin that is red, hot and spreading: it needs an antibiotic today",
        lines("""
        @redskin ~ streak|line|stripe|track & up|toward|towards|tracking|elbow|armpit|groin|knee|arm|leg|hand & !burn & !sunburn & !biro_drawing
        streak|line|stripe ~ up|toward|towards ~ elbow|arm|armpit|knee|leg|groin|shoulder|wrist & !twitch & !!jellyfish
        @dogs ~~ holes|teeth|fangs|tooth|punctures ~~ in|into|through ~ my|his|her|our|me|him|calf|hand|arm|leg & !!years_ago & !@agolong & !vet|toy|slipper|sofa|ball|shoe
        cat|dog|rat|hamster|human|terrier|collie|monkey & =bit|=bite|=bitten|nip|nipped|scratch|scratched|got_me|chomped|broke_the_skin & =puffed|puffy|swollen|red|holes|hot|throbbing|streak|pus|deep|hand|knuckle|finger|calf|skin & !!years_ago & !@agolong
        dog|cat|terrier|rottweiler|collie|labrador|lurcher ~ got|bit|bite|bitten|nip|nipped & me|him|her|my & holes|deep|blood|skin|red|sore & !@agolong
        @redskin & skin|leg|shin|arm|foot|ankle|hand|finger|cheek|shin & @tracking & hot|sore|throbbing|shiny|tight|bite|cut|blister & !rash_gone & !twitch
        """),
        "NHS: Cellulitis, https://www.nhs.uk/conditions/cellulitis/",
        ("hand puffed up after a cat nip and a pink streak going up toward the elbow", "neighbour's dog got me in the calf, four holes, a bit red"),
        ("Does my dog need magnesium?", "A cat sat on my leg."),
        raised_by=("@confused", "@fastpulse", "@fastbreath", "mottled", "@immuno", "@chills", "really|so|very ill", "@fever & vomit|drowsy|faint", "purple|black|dusky|blister|blisters & pain|agony|unbearable|worst|hurts"),
    ),
    Rule(
        "eye-socket", E, "A swollen shut eye with fever or a bulging eye: infection behind the eye",
        lines("""
        eye|eyelid|eyeball & swollen|shut|bulging|bulge|sticking_out & @fever|fever|bulging|sideways|move|moving|39
        eye|eyelid|eyeball & bulging|bulge|proptosis|sticking_out && @fever|hurts|cries|looks|swollen & !!thyroid
        """),
        "NHS: Cellulitis, https://www.nhs.uk/conditions/cellulitis/",
        ("his eyelid is swollen shut, the eyeball is bulging and he has a fever of 39",),
        ("My eyelid is swollen from a stye.",),
        r.VISION,
    ),
    Rule(
        "infection-today", U, "An infection that needs a doctor today",
        lines("""
        stinging|sting|stings|burning|burns|scalding ~~ pee|peeing && @fever|@chills|kidney|loin|flank
        pee|peeing ~ stinging|stings|burning|burns|scalds && @fever|@chills|kidney|loin|flank
        febrile|fever|temperature ~ fit|convulsion|seizure & today|teatime|morning|tonight|hour|hours|minute|now|first|@recent & !@agolong
        chest_infection|pneumonia|bronchitis && @fever|not_getting_better|no_better|worse & !@agolong & !!cleared|better_now
        rash|hives|welts|spots & antibiotic|antibiotics|amoxicillin|penicillin|new_tablets|new_tablet|new_medicine|new_medication|new_pills & since|after|from|day|started|new & !@agolong & !nappy
        rash|hives|welts ~ all_over|everywhere|whole_body && antibiotic|antibiotics|amoxicillin|penicillin|new_tablets|new_medicine|@newmed & !@agolong
        @breast & red|hot|hard|wedge|scarlet|lump|sore|throbbing|burning && @fever|@chills|feverish|flu|shivery|ache
        breastfeeding|breastfed && @fever|feverish|shivery|flu & red|hard|wedge|scarlet|hot|sore|side
        @tropics && @fever|@chills|fever & !recipe|curry|vaccine
        =tick|=ticks && @fever|@chills|feverish
        sickle_cell|sickle & shins|back|chest|legs|pain|crisis|codeine|arms|since
        sickle_cell && codeine|painkillers|dawn|agony|shins|back & !what
        @joint & @jointbig && @fever|@chills|temperature|feverish & !twitch
        @joint & @jointbig & hot|red|warm|boiling & overnight|today|yesterday|since|woke|now|cant|@cantbear & !!gout_for & !!twisted|rolled|football_match
        hand|finger|thumb|foot|toe|palm & red|scarlet|pillar_box && tight|throbbing|swollen|fat|puffy|hot|shiny && thorn|bramble|bite|cut|splinter|scratch|prick|graze|nick|glove|nail|needle
        @redskin ~ creeping|spreading|spread|tracking|moving|crept ~ palm|hand|wrist|arm|elbow|knee|leg|ankle|foot|shin|thigh
        knee|hip|ankle|elbow|wrist|joint|shoulder & puffy|swollen|hot|warm|red|balloon|huge & @cantbear|fever|38|@fever|limp|refuses & !crack|football|rolled|twisted
        knee|hip|ankle|elbow|leg && @cantbear && @chills|@fever & !!cramp
        replaced|replacement|prosthetic|artificial ~ hip|knee|joint && @chills|@fever|agony|hot|red|oozing
        toe|big_toe|toe_joint & fire|fiery|red|purple|bomb|shiny|swollen|hot|throbbing|glass & @now|night|sheet|duvet|cry|3am|am|overnight|woke|joint & !bruise|stubbed|dropped|nail|tin|sting|stung|bee|wasp|nettle
        toe|big_toe && sheet|duvet|bedclothes && @pain|cry|scream|agony
        @gallplace && @fever|@vomit|vomit|shivery|38 & !!@recurs
        eyes|skin|whites|face & @yellow & !bruise & !nails & !cake
        @yellow && putty|guinness|dark|pale|cola ~ poo|wee|pee|stool
        one_side|one_sided ~ face|cheek && blister|blisters & burning|rash
        stripe|band|belt|patch|row ~ blister|blisters|rash & burning|stinging|electric|pain|jumping|sore
        """),
        "NICE NG51: Sepsis, https://www.nice.org.uk/guidance/ng51",
        ("breastfeeding with a red hot wedge on one side and a fever of 39", "home from Ghana with fever and shakes", "my eyes have gone yellow"),
        ("It's roasting in here and my thumb keeps ticking.", "What spices are in curry in India?", "My eyes are tired."),
        raised_by=("@confused", "@sepsissign & !chills & !rigors", "@fastpulse", "@fastbreath", "@lowsats"),
    ),
    Rule(
        "blood-in-urine", U, "Red or bloody urine that no food explains",
        lines("""
        pee|peed|peeing|urine ~ red|bloody|blood|claret|burgundy|ruby|crimson|like_rose|pink & !!beetroot|beets|beet|blackcurrant|rhubarb|blackberries|food_coloring|dye & !blood_pressure|blood_test|sample|litmus|ph & !!@agolong & !!no_blood
        red|bloody|bloodstained|pink|claret pee|urine & !!beetroot|beets|beet|blackcurrant|rhubarb|blackberries|dye & !!@agolong
        blood|clots ~ in ~ pee|urine & !test|tests|tested|trace_of & !!@agolong
        """),
        "NHS: Blood in urine, https://www.nhs.uk/conditions/blood-in-urine/",
        ("proper red wee this morning, no pain", "there was blood in my wee twice today"),
        ("Wee went pink after the beetroot salad.", "No blood in my wee."),
        raised_by=("cant pee", "clots", "@collapse", "@thinner"),
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
        cough|coughed|coughing|hacked|hacking ~~ cup|cupful|mug|mugful|spoonfuls|mouthful|mouthfuls|clots|lots|bowl|egg_cup|tablespoon|handful|fresh ~~ blood
        blood ~~ coughed|coughing ~~ cup|cupful|mug|clots|lots|tablespoon
        wont|cant|not stop bleeding & !nose
        bleeding ~ heavily|badly|lots|everywhere|pouring|gushing|spurting
        ? blood ~ pouring|gushing|spurting|everywhere|squirting
        vomit|vomiting|puking ~ blood
        sick|sicked|vomit|puke|puked|brought|bringing|bring|threw|throw|heaved|chucked|coughed_up ~~ bright_red|claret|raspberry|jam|blood|bloody|coffee_grounds & !wine|drank
        bringing|brought|throwing|threw|sick ~ up|more && bright_red|full_of_red|red_stuff|@wringing & red|blood|bright_red|sweaty
        black|tarry poo && dizzy|faint|@thinner
        """),
        "NHS: First aid (heavy bleeding), https://www.nhs.uk/conditions/first-aid/",
        ("blood is pouring from his leg",),
        ("a small cut, not bleeding heavily",),
    ),
)
