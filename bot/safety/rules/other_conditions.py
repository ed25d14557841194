# a phrase or pattern a line reads better than a wrapped one
"""Rows: great vessels, belly, pregnancy, eyes, joints, cancer, infection, old age, epilepsy, slow muscle disease."""

from bot.safety.assessment import Level
from bot.safety.rules import rule as r
from bot.safety.rules.rule import Rule, lines

E, U, S = Level.EMERGENCY, Level.URGENT, Level.SEE_DOCTOR
_NG127 = "NICE NG127: Suspected neurological conditions, https://www.nice.org.uk/guidance/ng127"

RULES = (
    Rule(
        "great-vessel", E, "Sudden tearing pain in the chest, back or belly: the main artery may be tearing",
        lines("""
        rip|ripping|tear|tearing|torn|knife|stabbed|split|splitting ~ pain|agony|between|chest|back|belly|shoulder_blades & @sudden|@now|@severe & chest|back|belly|shoulder_blades|shoulder
        pain & ripping|tearing & chest|back|belly|shoulder_blades
        sudden|suddenly|worst ~~ pain & shoulder_blades|belly|chest|back & @severe|ripping|tearing|worst|collapse|grey|faint
        lump|something|mass|thing ~ throbbing|throbs|pulsing|pulsating|beating ~ belly|middle|tummy|navel & @pain|grey|back|sudden|smoker
        bolt|thunderbolt|stab|knife|explosion|rip ~~ between ~ shoulders|shoulder_blades && legs|leg|arm|faint|grey|sweat|wobbling|weak & !!@agolong
        pulsing|pulsating|throbbing|beating lump|mass|swelling ~ belly
        """),
        "NHS: Aortic dissection, https://www.nhs.uk/conditions/aortic-dissection/",
        ("Sudden ripping pain between the shoulder blades, worst ever, an hour ago.",),
        ("I pulled a muscle in my back lifting a box.",),
    ),
    Rule(
        "gut-bleed", E, "Bleeding inside: vomit like coffee grounds, black tarry or bloody stool with faintness",
        lines("""
        brought|bring|vomit|sick|threw|throw|puke|chuck ~ up|like ~ coffee & ground|grounds|like|granules & !tea & !drank
        coffee_grounds|coffee_ground
        vomit|chuck|puke|sick|throw|bring|cough ~ blood
        blood ~ vomit|sick|puke & my|in|the
        black|tarry|tar ~ poo & @dizzy|faint|sticky|tarry|tar|weak|naproxen|ibuprofen|aspirin|@thinner|pale|stinks
        poo ~ black|tarry|like_tar & @dizzy|faint|sticky|tarry|weak|naproxen|ibuprofen|aspirin|@thinner|pale
        """),
        "NHS: Vomiting blood, https://www.nhs.uk/conditions/vomiting-blood/",
        ("chucking up what looks like coffee grounds and dizzy",),
        ("No blood in my sick.",),
    ),
    Rule(
        "black-stool", U, "Black stool like tar: there may be bleeding in the gut",
        lines("""
        poo|poos|stool|stools|motion|motions ~ black|tarry|tar|like_tar|like_treacle|jet_black & !!iron_tablets|iron|liquorice|guinness|pepto|bismuth|charcoal|meconium|dog|cat & !!@agolong
        black|tarry|jet_black ~ poo|poos|stool|stools & !!iron_tablets|iron|liquorice|guinness|pepto|bismuth|charcoal|meconium|dog|cat & !!@agolong
        stool|stools|poo && like_tar|like_treacle
        """),
        "NHS: Bleeding from the bottom, https://www.nhs.uk/conditions/bleeding-from-the-bottom-rectal-bleeding/",
        ("my poo has been black like tar since yesterday",),
        ("Iron tablets turn poo black, is that normal?", "My poo is not black."),
        raised_by=("@dizzy", "faint|swims|swimming|spins|reeling", "@collapse", "@breathtrouble", "@thinner", "@vomit"),
    ),
    Rule(
        "early-pregnancy-pain", E, "Early pregnancy with one-sided pain, shoulder-tip pain, faintness or bleeding",
        lines("""
        weeks_late|days_late|period_late|late_period|missed_period && one_side|one_sided|shoulder|faint|spotting|stabbing
        @pregnant|missed_period|positive_test && @pain|cramp && shoulder_tip|one_sided|=spotting|=bleeding|faint|grey|collapse|one_side|blood & !blood_pressure
        @pregnantnow && bleed|bleeding|haemorrhage|hemorrhage & !gums|nose|no|not & !!no_bleeding & !spotting|light
        soak|soaked|soaking|filled|gone_through ~~ pad|pads|towel|towels|sheets && @pregnant|weeks|birth|baby|hour
        coil|iud|mirena|sterilised && spotting|bleeding|late|missed && pain|grabbing|cramp|stabbing & left|right|shoulder|one_side|one_sided|low
        shoulder_tip && @pregnant|missed_period|period_late|late_period
        """),
        "NHS: Ectopic pregnancy, https://www.nhs.uk/conditions/ectopic-pregnancy/",
        ("7 weeks gone, one sided cramp, shoulder tip hurts and spotting",),
        ("Is cramp common in pregnancy?",),
    ),
    Rule(
        "pregnancy-urgent", U, "Pregnant with raised blood pressure, swelling, headache, or a baby that moves less",
        lines("""
        @pregnant|@weekspregnant|weeks && quieter|not_kicked|hasnt_kicked|havent_felt|less_kicks|fewer_kicks|not_moved|hasnt_moved|way_quieter & baby|she|he|bump|its|kicked|moved
        @pregnant && head|feet|face|hands ~ pounding|balloons|loaves|throbbing|swollen
        @pregnant && headache|swollen|swelling|huge|rings|puffy & !no & !!no_headache
        @pregnant && blood_pressure|bp & high|raised|up|@bphigh|over
        @pregnant && @bphigh
        @pregnant|little_one|baby|bump & hardly|less|fewer|stopped|reduced|quiet|havent|hasnt|barely ~ kick|kicks|kicking|move|moving|movement|movements|moved|kicked & !months|crawl|crawling
        @pregnant|@weekspregnant|baby|bump & not|no kick|kicks|kicking|move|moving|movement|movements|moved|kicked
        @pregnant && less|hardly|not|fewer|reduced|stopped|no ~ kicking|kick|moving|movements|movement
        @pregnant|@weekspregnant|@pregnantnow && itch|itching|itchy & palms|hands|feet|soles
        """),
        "NHS: Pre-eclampsia, https://www.nhs.uk/conditions/pre-eclampsia/",
        ("31 weeks pregnant, ankles huge and a headache since last night", "33 weeks and the baby has hardly kicked since last night"),
        ("Is magnesium safe in pregnancy?",),
        raised_by=("@vision ~ @blurred", "flashing|stars|spots_in", "under_my_ribs|rib_pain|under_ribs", "@breathtrouble"),
    ),
    Rule(
        "pregnancy-waters", U, "Pregnant with waters leaking, tightenings before time, light bleeding, or nothing kept down",
        lines("""
        @pregnantnow && leak|leaking|trickle|trickling|gush|waters|dripping|wetting_myself|popped & !nose|boob|boobs|breast
        @pregnantnow && green|greeny|greenish|brown|pea_soup|meconium & waters|water|trickling|leaking|fluid|pad
        @pregnantnow|@weekspregnant && contractions|tightenings|tightening|cramps|cramping|backache|back_cramps|pains & every|regular|clockwork|closer|apart & minutes|regular|clockwork & !half_a_minute|painless|braxton|cramp_bank|twice_a_day
        @pregnantnow && pink|=spotting|brown|spots_of_blood|light_bleeding & wipe|pants|discharge|paper|=spotting
        =waters ~ broke|broken|popped|=gone|=went && cord|weeks|contractions|baby|hospital|midwife|green|push
        pink|brown|red ~~ wipe && weeks|pregnant|period_late
        @pregnant|weeks && cant_keep|keep_nothing|nothing_stays|havent_kept|not_kept|hasnt_kept|bring_up_everything|being_sick ~ water|sips|anything|days|everything|times_a_day & pregnant|weeks
        """),
        "NHS: Signs that labour has begun; vaginal bleeding in pregnancy, https://www.nhs.uk/pregnancy/labour-and-birth/signs-of-labour/",
        ("waters went at 30 weeks pregnant, no pains", "39 weeks pregnant and what's trickling out is green"),
        ("How much water should I drink in pregnancy?",),
        raised_by=("cord", "@breathtrouble", "@collapse", "faint|shoulder_tip", "20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36 weeks|wks && contractions|tightenings|tightening|cramps|cramping|backache|pains ~~ every ~ 2|3|4|5|two|three|four|five|couple minutes|mins & !half_a_minute|painless", "contractions|tightenings|pains ~ 2|3|4|5|two|three|four|five minutes|mins apart && 20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36 weeks|wks", "pressing_down|pressure_down|bearing_down|urge_to_push|need_to_push|want_to_push|something_coming"),
    ),
    Rule(
        "pregnancy-vision", E, "Pregnant and seeing lights, zigzags or shimmer, or with pain under the ribs",
        lines("""
        @pregnantnow && zigzags|zigzag|sparkles|sparkly|tadpoles|stars|shimmer|shimmering|silver|tinsel|flashes|flashing|spots|fireflies|wavy|snowstorm & see|seeing|saw|eyes|vision|sight|swimming|everything|lights|front & !no_flashing|no_spots|pillow
        @pregnantnow && upper_belly|under_my_ribs|below_my_ribs|top_of_my_belly & pain|hurts|sore|agony|burning
        """),
        "NHS: Pre-eclampsia, https://www.nhs.uk/conditions/pre-eclampsia/",
        ("31 weeks pregnant and seeing silver tadpoles since breakfast",),
        ("35 weeks, no headache, no flashing lights, baby kicking.",),
    ),
    Rule(
        "child-today", U, "A child with a fit in a fever, milk shot across the room, an arm or leg not used",
        lines("""
        hot|@fever|temperature|ear_infection|bug|fever && shook|jerked|convulsed|fitted|convulsion|fit ~~ minute|minutes|seconds|first_ever|first & !adult & @child|first_ever|first|slept|up_now|she|he
        feed|feeds|milk|bottle && shoots|shot|projectile|fountain|flies|across_the_room|other_side & weeks|@infant|hungry|starving|weighs|losing|after & !dog|kitten
        @child|@childage|year_old && swung|pulled|yanked|tugged|lifted|wrenched ~~ hand|hands|arm|arms|wrist & wont_use|not_using|dangle|dangles|hangs|limp|refuses|holding_it
        @childage|@child && wont|not|refuses|refusing|cant ~ put|bear|take|walk|stand ~ weight|leg|foot|hip|walk & leg|hip|foot|knee|cold|fever & !first_steps|learning|yet
        """),
        "NHS: Is your baby or toddler seriously ill?, https://www.nhs.uk/conditions/baby/health/is-your-baby-or-toddler-seriously-ill/",
        ("milk comes up like a fountain after every feed, he's 4 weeks", "she's 3, we swung her by the hands and now she won't use that arm"),
        ("He is 11 months and not walking yet.",),
        raised_by=("@drowsy", "floppy|limp & baby", "blue"),
    ),
    Rule(
        "child-book", S, "A child who blanks out, holds the breath till blue, or goes back in skills",
        lines("""
        freeze|stare|staring|blank|blanks|zones|switches|drifts ~~ seconds|moment|space|mid_sentence|vacant & several|times|day|often|daily|lots|teacher & @child|she|he|teacher
        teacher ~~ freezes|stares|blank|absences|daydreams|eyelids & times|seconds|day
        holds|hold|holding ~ breath ~~ blue|faint|faints|flops|limp|passes_out & cross|told_no|tantrum|cries|crying|temper|angry
        told_no|cross|tantrum|temper|howls|cry ~~ blue|purple ~~ faint|faints|flops|limp|passes_out|seconds
        @child && stopped|lost|losing|used_to ~ saying|words|talking|waving|pointing|skills|walking & !dog
        """),
        "NHS: Childhood epilepsy; breath-holding, https://www.nhs.uk/conditions/epilepsy/",
        ("teacher says my daughter stares into space for a few seconds lots of times a day",),
        ("The baby stares at the ceiling fan.",),
        counts_though=frozenset({"explained"}),
    ),
    Rule(
        "labouring-lungs", E, "Asthma that the blue inhaler does not help, or a child pulling in at the ribs",
        lines("""
        inhaler|puffs|nebuliser|ventolin|salbutamol & nothing|not|isnt|wont|doesnt|no|without|aint ~ help|working|work|touch|touching|effect|relief|difference|done|nothing
        inhaler|puffs|ventolin|salbutamol ~~ done_nothing|no_help|no_effect|no_relief|no_difference|not_helping|not_working|isnt_working|isnt_helping|not_touching
        suck|sucking|sucked|pulling|pulled|drawing ~ under|between|ribs|in & @child|ribs|breath|breathe & !something|muscle|twist
        stop|stopping|pause|pausing ~ air|breath & sentence|words|word|talk|end|speak
        cant|without ~ finish|end|get ~ sentence
        say|speak|manage|get ~ word|words|couple_of_words ~ breath|air|time|gasp
        propped|sit_upright|sitting_upright|upright|lying|lie ~ breathe|breathless|breath|air|pillows & breathless|drowning|gasp|cant|suffocate
        grunt|grunting|grunty ~ breath|noise & @child
        """),
        "NHS: Asthma attacks, https://www.nhs.uk/conditions/asthma/asthma-attack/",
        ("blue inhaler ten puffs done nothing", "toddler's tummy is sucking in under his ribs with every breath"),
        ("How do I use an inhaler?",),
        r.BREATHING,
    ),
    Rule(
        "pesticide", E, "Sprays or pesticides with drooling, sweating, small pupils or twitching",
        lines("""
        @spray && drool|drooling|@toxsigns|pinhead|pinheads|pinpoint|@twitch|streaming|@breathtrouble|@vomit|tight|@confused & !!magnesium_spray|nasal_spray|freeze_spray|hair_spray|body_spray|heat_spray|sea_spray|nitro|gtn|muscle_spray
        """),
        "WHO: Clinical management of acute pesticide intoxication, https://www.who.int/",
        ("been spraying the orchard without a mask, drooling and muscles twitching everywhere",),
        ("Which pesticide is safe for roses?",),
        topic="poison",
    ),
    Rule(
        "infant-special", E, "A baby weak after honey, jerking in clusters, or not as before",
        lines("""
        honey && dummy|cot|nappy|latch|latching|breastfed|pooed|cry|cries && flop|flops|floppy|weak|droop|hang|hangs|tiny|limp|sleepy|feeble & !tea|lemon
        @child|@infant|@youngage|months && honey & porridge|dummy|milk|bottle|fed|ate|lick|licked|gave|spoon|yoghurt && weak|floppy|constipated|head|cry|droopy|suck|sucking|faint|latch & !tea|lemon|throat
        @child && honey && weak|floppy|constipated|poo|head|cry|feed|droopy|suck|sucking
        @infant|month|months && cluster|clusters|in_a_row|bow|bowing|salaam|jackknife & jerk|jerks|jerking|spasm|spasms|bend|bends|doubling
        @under3m|newborn|@infant && @fever|38.5|38.9|39 && moaning|moan|too_sleepy|floppy|grunting|wont_feed|not_feeding|wont_wake|mottled & !vaccine
        one arm|leg ~ ticking|jerking|twitching|jumping & minutes|staring|nonstop && @infant|months|@child
        @infant && lost|losing|stopped|cant ~ smile|smiling|head|sit|sitting|milestones|skills
        @child && =tick|=ticks && weak|wobbly|legs|walk|stand|floppy
        """),
        "NHS: Is your baby or toddler seriously ill?, https://www.nhs.uk/conditions/baby/health/is-your-baby-or-toddler-seriously-ill/",
        ("5 month old with a weak cry and can't hold his head up, and I did give honey",),
        ("Can babies eat honey?",),
    ),
    Rule(
        "infant-dry", U, "A small child who cannot keep fluid down or has no wet nappies",
        lines("""
        third|half|quarter ~ bottle|bottles|feed|feeds|milk && weeks|week|@infant & since|yesterday|last_night|today|only|taken & !protein
        @infant && half|third|quarter|less|refusing|too_sleepy|wont ~ feed|feeds|bottle|bottles|milk|breast & since|last_night|yesterday|today|feeds|only|each
        @infant && too_sleepy|sleepy ~ feed|breast|bottle|milk
        no|not|hasnt|havent|dry|without|zero|only_one ~ wet ~ nappy|nappies|diaper|diapers
        dry nappy|nappies|diaper|diapers
        @child && hasnt|not|havent|no ~ pee & since|hours|day|today|yesterday
        @child && @vomit && @cant|keeps|everything|milk|days & !!vaccine
        """),
        "NHS: Dehydration, https://www.nhs.uk/conditions/dehydration/",
        ("my 1 year old has had no wet nappy since last night",),
        ("How many wet nappies are normal?",),
        raised_by=("@drowsy", "floppy|limp", "@fever", "sunken"),
    ),
    Rule(
        "eye-urgent", U, "An eye that needs looking at today: flashes and floaters, pain on moving, washed-out colours, shingles",
        lines("""
        eye|eyes|skin ~ yellow|yellowish & !bruise & !contact
        floaters|flashes|flashing|camera & new|sudden|loads|shower|suddenly|lots|since|burst & !!migraine
        floaters && flashes|flashing
        eye|eyes ~ ache|aches|hurt|hurts|pain|sore ~ move|moving|moves & colors|color|washed|dull|blurry|grey|dim|vision|sight
        colors|color ~ washed|dull|faded|grey|bleached & eye|eyes|vision
        rash|shingles|blister|blisters|blistery && eye|nose|forehead & rash|shingles|blistery
        eye ~ red & pain|painful|hurts|light|blurry|vision
        red ~ eye & halos|sick|vomit|severe|agony|headache|light|blurry
        eye ~ red & halos|vomit|severe|agony|blurry|vision
        ghost|second|double image|telly|tv|moon|lines|picture|cars
        ghost ~ telly|tv|image|picture|letters
        """),
        "NHS: Floaters and flashes in the eyes, https://www.nhs.uk/conditions/floaters-and-flashes-in-the-eyes/",
        ("loads of new floaters and flashes in one eye since Sunday", "that eye aches when I move it and colours look washed out"),
        ("What are floaters?",),
        r.VISION,
        raised_by=("@blind",),
    ),
    Rule(
        "headache-urgent", U, "A headache with morning sickness, worse on bending or coughing, or new over fifty",
        lines("""
        @headache & waking|wake|morning|mornings|lying & @vomit|blur|blurs|blurry|vision|bend|cough|coughing
        @headache && bend|cough|coughing|straining|lying_down && blur|blurs|blurry|vision|sight|sick|worse
        @headache && sick|vomit && mornings|most_mornings|every_morning|on_waking|waking
        """),
        "NHS: Brain tumours, https://www.nhs.uk/conditions/brain-tumours/",
        ("headache worst on waking for two weeks, sick with it, and my sight blurs when I bend",),
        ("I get a headache without coffee.",),
        raised_by=("@confused", "@limbfail", "@drowsy"),
    ),
    Rule(
        "fever-urgent", U, "Fever with a pain or joint that points to a deep infection",
        lines("""
        cat|dog ~ bit|bite|bitten|chomp|nipped && puffy|throbbing|red|fat|swollen|deep|pus|creeping|cant_straighten|cant_bend & !twitch_only
        pink|red|redness ~ line|jumped|spreading|creeping|tracking & skin|shin|leg|arm|biro|pen|wrist|hot|shivery
        knee|hip|ankle|elbow ~~ doubled|swollen|huge|balloon && hot|cant_put|wont_walk|no_knock|fever|limp
        burning|stinging|cloudy|smelly|sore ~ pee && @fever|flank|kidney|shivers|shivery
        flank|loin|kidney && @fever && pain|ache|spasm|spasmy|sore|hurts
        knee|ankle|hip|elbow|wrist|joint|toe & red|hot|boiling|swollen|blew_up|huge|balloon && @fever|feverish|shivery|unwell|cant_bend
        swollen|hot|red|boiling|blew_up ~ knee|joint|hip|ankle|elbow|wrist && @fever|feverish|shivery|unwell|cant_bend
        @fever && back|spine & pain|ache|hurts & !flu
        @fever & five|six|seven|5|6|7|week & days|day|week
        wound|cut|bite|scratch & red|pus|spreading|hot|throbbing|oozing|green
        abscess|cellulitis & my|i
        """),
        "NHS: Kidney infection, https://www.nhs.uk/conditions/kidney-infection/",
        ("burning wee, temperature of 38.5 and pain in my flank", "knee blew up overnight, red, boiling, and I feel feverish"),
        ("What is a kidney infection?",),
        raised_by=("@confused", "@sepsissign", "@immuno"),
    ),
    Rule(
        "cancer-cord", U, "Cancer with band-like pain, unsteady legs or new back pain: the spinal cord may be pressed",
        lines("""
        @cancer && band|back|spine|middle|unsteady|wobbly|legs|numb|weak|stairs & pain|unsteady|weak|numb|wobbly|heavy|legs|ache
        @cancer && @spinal|girdle|band|corset && pain|ache & legs|knees|walk|lie|night|cough|numb|stairs
        @cancer && @leveldown & @dulled|@frail
        """),
        "NICE NG234: Spinal metastases and metastatic spinal cord compression, https://www.nice.org.uk/guidance/ng234",
        ("I have breast cancer in the bones, new band-like pain and my legs are unsteady",),
        ("Can cancer cause muscle twitches?",),
        raised_by=("@limbfail", "@leakage", "@saddle ~ numb", "@leveldown ~~ @dulled"),
    ),
    Rule(
        "limb-pressure", E, "A tight, hugely painful limb after an injury or in a cast: pressure may cut off its blood",
        lines("""
        plaster|cast|splint|fracture|broke|broken|crushed|kicked|knock|bang && tight|tense|hard|swollen|rock & worse|unbearable|agony|numb|tingle|painkillers|morphine|toes|fingers|stretch & leg|shin|arm|forearm|calf|toes|fingers|cast|plaster
        plaster|cast|splint|boot|bandage ~ too_small|too_tight|tighter|tight|sizes|strangling|squeezing|throttling|bursting|vice && @fizzing|numb|worse|white|blue|agony|throbbing|wiggle & toes|fingers|leg|arm|pain|pains|ankle|wrist & !!what
        plaster|cast|splint|fracture|broke|broken && unbearable|agony|excruciating|screaming|painkillers|morphine && numb|tingle|tingly|white|blue|fat|swollen|toes|fingers|thumb & !year|years
        shin|calf|forearm|thigh && rock|hard|hard_as|tight|tense & unbearable|agony|excruciating|screaming && toes|fingers|stretch|pulling & !belt
        shin|calf|forearm|thigh & rock|hard|tight|tense|swollen & unbearable|agony|excruciating|numb|screaming & !belt
        shin|calf|forearm|thigh & rock|hard_as|tense|swollen && ridiculous|unreal|isnt_touching|isnt_scratching|not_touching|painkillers & pain|toes|fingers|stretch|push|co_codamol|scratching
        """),
        "NHS: Compartment syndrome, https://www.nhs.uk/conditions/compartment-syndrome/",
        ("broken leg in plaster, calf is rock hard, agony, toes numb",),
        ("What is compartment syndrome?",),
    ),
    Rule(
        "limb-blood-urgent", U, "Toes or fingers dusky, black or painful at rest: too little blood",
        lines("""
        toe|toes|foot|feet|finger|fingers ~ dusky|black|purple|blue|gangrene|mottled & !bruise & !stubbed & !nail|nails|toenail & !!raynaud|winter|winters|freezer & !winter|weather
        used_to|use_to ~~ lamp_post|yards|hill|walk|walking|metres && armchair|sofa|bed|sitting|at_rest && now|@now|@overdays & @pain|grumble|grumbles|throb|cramp|cramps|burn & !!restless
        calf|leg|foot|toes|thigh ~~ @atrest & @pain|grumble|grumbles|throb|throbs|burn|burns|gnaw|gnaws && used_to|use|lamp_post|yards|claudication|bypass && now|as_of|@now|@overdays|these_nights & !!restless
        hang|dangle|dangling|hanging ~ leg|foot|feet ~ out_of|over|off & bed|night & pain|sleep|ease|eases|relief|numb
        dusky|black|purple ~ toe|toes|foot|finger|fingers & !stubbed|bruise|nail|nails|tin
        """),
        "NHS: Peripheral arterial disease, https://www.nhs.uk/conditions/peripheral-arterial-disease-pad/",
        ("two toes have gone dusky and it hurts at night",),
        ("I stubbed my toe and it is purple with a bruise.",),
        raised_by=("@limbnumb", "@cantmove", "cold & pain|agony"),
    ),
    Rule(
        "rabies", U, "A bite or scratch from an animal that may carry rabies",
        lines("""
        gag|gagging|choke|spasm|scared|afraid ~ water && bat|dog|bite|bit|monkey|raving
        bat|stray|street_dog|monkey|fox|raccoon|wild_dog & bite|bit|bitten|scratch|scratched|nipped|nip|licked|woke
        dog|monkey|cat & bite|bit|bitten|scratched|nipped & india|goa|thailand|bali|abroad|africa|holiday|turkey|vietnam|street|stray|morocco|nepal|philippines
        """),
        "NHS: Rabies, https://www.nhs.uk/conditions/rabies/",
        ("a street dog nipped my ankle yesterday in Goa",),
        ("What is rabies?",),
        raised_by=("water|drink|sip|glass & afraid|scared|fear|swallow|gag|choke|spasm|throat", "@confused", "bite|wound ~ @tingle", "@swallowtrouble"),
    ),
    Rule(
        "clot-leg-other", U, "One leg swollen, warm and aching",
        lines("""
        only ~ left|right|one ~ leg|calf ~ swell|swollen|red|warm|hot|puffy
        left|right|one leg|calf|thigh ~ swollen|swell|puffy|twice|fatter|bigger & !both & !twitch & !muscle
        calf|leg & red|puffy|warm|hot|swollen|twice_the_size|bigger_than & one|left|right|other|only|pill|coach|flight|pregnant|surgery|skin & !both
        """),
        "NHS: Deep vein thrombosis, https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/",
        ("only my left leg has swollen, it's warm behind the knee",),
        ("Both ankles swell in summer.",),
        raised_by=("@breathtrouble", "@chesthurt"),
    ),
    Rule(
        "polymyalgia", S, "Stiff shoulders and hips every morning, over fifty",
        lines("""
        shoulders|shoulder && hips|hip & stiff|stiffness|ache|sore & morning|mornings|long|hour|day|weeks|months|since
        ? stiff|stiffness && morning|mornings|of_a_morning & shoulders|hips|hour|neck
        """),
        "NHS: Polymyalgia rheumatica, https://www.nhs.uk/conditions/polymyalgia-rheumatica/",
        ("Both shoulders and hips are so stiff every morning for an hour",),
        ("What is polymyalgia?",),
        r.SEVERE_OR_PERSISTENT,
    ),
    Rule(
        "muscle-and-skin", S, "Muscle weakness with a rash, or stairs and chairs getting harder",
        lines("""
        rash && stairs|chair|hair|arms|weak|climb & harder|hard|weak|weaker|struggle|cant|difficult
        stairs|chair|sofa|toilet|bath|step|steps & harder|hard|struggle|difficult|haul|push|tough|hands & @gradual|@long|weeks|months|lately
        arms ~ tired|heavy|ache ~ brushing|combing|washing|hanging & hair|washing|@long|month
        """),
        "NHS: Myositis, https://www.nhs.uk/conditions/myositis/",
        ("purple rash on my eyelids and stairs have been harder for a few weeks",),
        ("What is myositis?",),
        r.WEAKNESS,
    ),
    Rule(
        "lyme", S, "A ring-shaped rash or illness after a tick bite",
        lines("""
        bullseye|bull|target|ring ~ rash|ring|mark|looking & tick|bite|weeks|belly|leg|arm|my
        tick & bite|bitten|rash|ring|aches|sore & weeks|week|days|rash|ring|sore|twitch|twitching
        """),
        "NHS: Lyme disease, https://www.nhs.uk/conditions/lyme-disease/",
        ("bullseye ring on my belly where a tick was 2 weeks back",),
        ("What is Lyme disease?",),
    ),
    Rule(
        "walking-pain", S, "Leg pain that comes with walking and goes with rest",
        lines("""
        calf|leg|calves|legs|thigh & walk|walking|hill|hills|yards & stop|rest|stand_still|goes|eases|eased & @pain|cramp|cramps|tight|grips
        """),
        "NHS: Peripheral arterial disease, https://www.nhs.uk/conditions/peripheral-arterial-disease-pad/",
        ("my calf cramps when I walk a hundred yards and goes when I stop",),
        ("What is claudication?",),
    ),
    Rule(
        "epilepsy-change", S, "Known epilepsy with more seizures than usual",
        lines("""
        epilepsy|epileptic|epilepsie && more|third|second|often|instead|usual|increase|changed|frequent & month|week|usual|year|normal|more
        """),
        "NHS: Epilepsy, https://www.nhs.uk/conditions/epilepsy/",
        ("I'm epileptic and had my third short one this month instead of one a year",),
        ("What is epilepsy?",),
        r.CONFUSION,
    ),
    Rule(
        "slow-signs", S, "Things dropped, trips, tremor or jerks that keep happening",
        lines("""
        drop|dropping|fumble|fumbling ~ things|cups|mugs|plates|keys|stuff|phone & @gradual|@long|keep|months|weeks|lately|more
        ? trip|tripping|stumble|stumbling & @gradual|@long|keep|months|weeks|lately|more|over
        ? tremor|trembling|tremble|shaky & @long|@gradual|months|weeks|lately|persistent|hands & !coffee
        arms|arm|legs|leg|hand|hands ~ fling|jerk|jerks|throw|kick|kicks & @long|@gradual|months|weeks|most|every|nights
        handwriting|writing & smaller|worse|shaky|changed|tiny
        """),
        _NG127,
        ("I've been dropping things more and more for months", "most mornings my arms fling the toothbrush, a few months now"),
        ("My hands shake after coffee.",),
        r.PERSISTENT,
    ),
    Rule(
        "vitamin-nerves", S, "Tingling or soreness that a missing vitamin may explain",
        lines("""
        vegan|vegetarian|metformin|gastric_bypass|bariatric && @tingle|numb|@twitch & !!recipe
        """),
        "NHS: Vitamin B12 deficiency, https://www.nhs.uk/conditions/vitamin-b12-or-folate-deficiency-anaemia/",
        ("vegan for 8 years, feet tingle and my tongue is sore",),
        ("Which vegan foods have B12?",),
        r.WEAKNESS,
    ),
    Rule(
        "health-anxiety", S, "A worry about a serious illness that does not let go",
        lines("""
        test|tests|testing|check|checking ~ grip|strength|walking|heels|reflexes|tongue ~~ times|day|every|daily|hourly
        @worried|convinced && @als|disease|cancer & i|my & @long|month|weeks|every|daily|times|all_night|hours|test|testing|tested|cant_stop
        scared|terrified|afraid|frightened|petrified|dread ~ @als & every_day|daily|constantly|all_the_time|single_day|every_night|weeks|months|every
        chatbots|asked|ask|asking|reassure|reassurance|convince ~~ again|times|four|five|every|daily|today && @als|motor_neurone & cry|isnt|honestly|until|nobody|again|times
        test|testing|tested|check|checking ~ strength|reflexes|muscles & @long|times|day|daily|hourly|constantly|month
        """),
        "NHS: Health anxiety, https://www.nhs.uk/mental-health/conditions/health-anxiety/",
        ("I test my strength fifty times a day for a month and I'm convinced it's ALS",),
        ("What is health anxiety?",),
    ),
)
