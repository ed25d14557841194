# a phrase or pattern a line reads better than a wrapped one
"""Rows: early toxicity of a medicine, medicines stopped, minerals, diabetes, thyroid, adrenal glands, dehydration."""

from bot.safety.assessment import Level
from bot.safety.rules import rule as r
from bot.safety.rules.rule import Rule, lines

E, U, S = Level.EMERGENCY, Level.URGENT, Level.SEE_DOCTOR
_BNF = "BNF (NICE), https://bnf.nice.org.uk/"

RULES = (
    Rule(
        "lithium", U, "Lithium with stomach upset, shaking or unsteadiness: the level may be too high",
        lines("""
        lithium|priadel|camcolit|liskonum|litarex && runs|diarrhea|@vomit|tremor|shaky|shaking|shake|thirsty|unsteady|metal|metallic|@twitch|jerky|drowsy|stagger|staggering|wobbly|drunk|slurred|blurred & !!agolong
        """),
        "NHS: Lithium, https://www.nhs.uk/medicines/lithium/",
        ("on lithium, got the runs since Saturday and shakier hands than usual",),
        ("What is lithium used for?",),
        raised_by=("@confused", "@slurred", "@drowsy", "@limbfail", "@dizzy", "stagger|staggering|drunk"),
        topic="drug",
    ),
    Rule(
        "medicine-level-high", U, "A medicine's level may be too high: staggering, jiggling eyes, yellow rings, sickness",
        lines("""
        two|double|extra|three ~ extra|dose|doses|propranolol|lithium|digoxin & mistake|accident|accidentally|by_mistake & swimmy|slow|dizzy|sick|hours
        @narrow && stagger|staggering|unsteady|wobbly|eyes_jiggling|jiggling|drunk|double|@vomit|drowsy|slurred|yellow|@dizzy|off_her_food|off_his_food|off_my_food|halos|rings|haloes
        """),
        _BNF,
        ("they put my phenytoin up and I'm staggering and my eyes are jiggling", "gran takes digoxin, feels sick and sees yellow rings"),
        ("What is digoxin for?",),
        raised_by=("@confused", "@collapse", "@palp"),
        topic="drug",
    ),
    Rule(
        "drug-rash", U, "A rash, sore mouth or blisters after a new medicine",
        lines("""
        started|start|put_on|on|doc|doctor ~~ @medword|allopurinol|co_amoxiclav|co-amoxiclav|amoxicillin|penicillin && spots|blotches|rash|hives|red_blotches & chest|tummy|back|arms|legs|body|day|sting|itchy|face & !eczema & !years
        skin ~~ coming_off|peeling|peels|sheets|sliding_off & began|started|new|since|tablets|carbamazepine|lamotrigine|antibiotic|allopurinol & !sunburn|sunburnt
        @rashdrug && rash|blister|blisters|peeling|hives|sores & !!what
        rash|blisters|peeling && sore|ulcers|raw|blistered|peeling ~ mouth|lips|lip|eyes|throat|tongue && @begunafter|@newmed|@medword
        """),
        "NHS: Stevens-Johnson syndrome, https://www.nhs.uk/conditions/stevens-johnson-syndrome/",
        ("started lamotrigine two weeks ago, now a spreading rash and sore lips",),
        ("Can lamotrigine cause a rash?",),
        raised_by=("blister|blisters|peeling|sheets|coming_off", "@breathtrouble"),
        topic="drug",
    ),
    Rule(
        "dystonia", U, "Neck, eyes or jaw pulled and stuck after an anti-sickness or antipsychotic medicine",
        lines("""
        @neurolep && neck|eyes|jaw|tongue|head|back ~ twist|twisted|stuck|locked|pulling|pulled|rolled|rolling|arching|sideways|cramping|spasm|wont|backwards
        eyes ~ stuck|rolled|fixed|locked ~ up|ceiling|upwards|sideways|roof & neck|jaw|tongue|head ~ twist|twisted|stuck|pulled|back|pushing|locked|arched
        """),
        _BNF,
        ("had a metoclopramide injection and now my neck is twisted and stuck",),
        ("What is metoclopramide?",),
        raised_by=("@breathtrouble", "@swallowtrouble", "throat"),
        topic="drug",
    ),
    Rule(
        "steroid-stop", U, "Steroid tablets stopped or missed, with weakness, sickness or dizziness",
        lines("""
        @steroid && @stoppedtaking && weak|@vomit|@dizzy|aching|faint|ill|exhausted|drained|sick|shaky|wobbly|unwell|collapse|knackered|queasy|woozy|lightheaded|washed_out|floored|nauseous|wiped_out|wrecked
        addisons|adrenal && @vomit|weak|faint|@dizzy|collapse|ill|missed|diarrhea
        """),
        "NHS: Addison's disease, https://www.nhs.uk/conditions/addisons-disease/",
        ("ran out of prednisolone on Friday and now I'm weak, dizzy and sick",),
        ("What is prednisolone?",),
        raised_by=("@collapse", "@confused", "addisons && @vomit", "@cant stand", "drift|drifting off", "@drowsy"),
        topic="drug",
    ),
    Rule(
        "pump-withdrawal", E, "A baclofen pump fault or sudden stop with fever, itching or seeing things",
        lines("""
        baclofen && pump && @fever|itch|itching|@confused|savage|worse|rigid|alarm|seeing
        baclofen && @stoppedtaking && @fever|@confused|@seizure|seeing_things|hallucinating|rigid
        """),
        _BNF,
        ("my baclofen pump alarm went off and now the spasms are savage and I have a fever",),
        ("How does a baclofen pump work?",),
        topic="drug",
    ),
    Rule(
        "lab-minerals", U, "A blood test with a mineral far out of range, or minerals lost through illness, with muscle signs",
        lines("""
        gallon|gallons|gallon-a-day && headache|nauseous|sick|twitchy|cramps|muddled & !car|fuel
        gallon|gallons|litres|liters|water_challenge && headache|nauseous|sick|twitchy|cramps|muddled|confused & water|gallon|gallon_a_day|challenge
        water_tablet|water_tablets|diuretic|indapamide|bendroflumethiazide && queasy|off_her_legs|off_his_legs|slower|wobbly|muddled|nauseous|drowsy
        @badlab
        potassium|calcium|sodium|magnesium ~ low|high|result|bottomed|dropped|through_the_roof|off|dangerously & test|blood|lab|result|doctor|came|phoned|rang|surgery|hospital & !!what & !!which
        @fluidloss && @twitch|weak|weakness|cramp|@dizzy|@palp|@tingle & !sick ~ of|tablets|drug|pills|injection|medicine & @days|for_days|@long|days|since|water_tablets|water_pills|four|three|five
        @fluidloss && water_tablet|water_tablets|water_pill|water_pills|diuretic|diuretics|furosemide && @twitch|weak & !!sick_of
        bulimia|bulimic|anorexia|anorexic|laxatives|making_myself_sick|purging && @twitch|weak|@palp|cramp|faint|@dizzy|@tingle|heart
        thyroid|parathyroid ~ out|removed|surgery|operation|op && @tingle|@twitch|cramp & !ruled_out
        """),
        "UK Kidney Association: Hyperkalaemia, https://ukkidney.org/health-professionals/guidelines",
        ("blood test: calcium 1.78, fingers tingle and twitch", "four days of diarrhoea on water tablets and cramps in my hands"),
        ("Which foods are high in potassium?",),
        raised_by=("@limbfail", "@palp", "@collapse", "@kidney && @badlab", "hands ~ curl|claw|lock", "@dangerlab", "@breathtrouble"),
    ),
    Rule(
        "tendon-quinolone", U, "A sore or swollen tendon on a quinolone antibiotic",
        lines("""
        ciprofloxacin|cipro|levofloxacin|ofloxacin|moxifloxacin|quinolone && achilles|tendon|tendons|heel|heels|calf|shoulder & sore|pain|painful|snap|popped|pop|hurts|hurt|swollen|ache|aching|stiff|tender
        ciprofloxacin|cipro|levofloxacin|ofloxacin|moxifloxacin|quinolone && my|his|her|both achilles|tendon|tendons & !what & !fine
        """),
        "MHRA: Fluoroquinolone antibiotics, https://www.gov.uk/drug-safety-update/",
        ("five days of ciprofloxacin and both Achilles are sore",),
        ("Which antibiotics are quinolones?",),
        topic="drug",
    ),
    Rule(
        "medicine-pregnancy", U, "Pregnant on a medicine that may harm the baby",
        lines("""
        valproate|epilim|depakote|topiramate|methotrexate|isotretinoin|roaccutane|warfarin|carbimazole|lithium|acitretin|leflunomide|mycophenolate && two_lines|positive_test|just_found_out|pregnant|period_late|expecting|missed_period & i|im|my|she|test & !!which & !years_ago
        """),
        "MHRA: Valproate in pregnancy, https://www.gov.uk/guidance/valproate-use-by-women-and-girls",
        ("just found out I'm pregnant and I'm on methotrexate",),
        ("Which medicines harm in pregnancy?",),
        topic="drug",
    ),
    Rule(
        "epilepsy-medicine-stopped", U, "Medicine for epilepsy stopped or run out, with jerks or in pregnancy",
        lines("""
        epilepsy|seizure|fit ~ medicine|meds|tablets|pills|drugs && stopped|stop|quit|ran_out|run_out|binned|missed|out_of & @twitch|@pregnant|@weekspregnant|jerk|jerks|days|today|yesterday & !!years_ago|doctor_stopped|cat|dog
        keppra|levetiracetam|lamotrigine|lamictal|epilim|valproate|carbamazepine|tegretol|phenytoin|epanutin && stopped|quit|ran_out|run_out|binned|missed & !!what|years_ago|doctor_stopped
        """),
        "NHS: Epilepsy, https://www.nhs.uk/conditions/epilepsy/",
        ("29 weeks and stopped my epilepsy medicine, two arm jerks today", "ran out of keppra on Sunday"),
        ("What is keppra for?",),
        raised_by=("@seizure", "@collapse"),
        topic="drug",
    ),
    Rule(
        "potassium-medicines", U, "Medicines that together raise potassium, with heavy or tingling limbs",
        lines("""
        spironolactone|eplerenone|amiloride|ramipril|lisinopril|losartan && trimethoprim|co_trimoxazole|septrin|lo_salt|losalt|potassium|salt_substitute && weak|heavy|wading|tingle|@palp|jelly|lead|@tingle|flutter
        """),
        _BNF,
        ("on spironolactone and they gave me trimethoprim, now my legs are heavy",),
        ("Can spironolactone and trimethoprim be taken together?",),
        raised_by=("@palp", "@limbfail", "@collapse"),
        topic="drug",
    ),
    Rule(
        "metabolic-crisis", E, "Sugar, thyroid or acid out of control: a meter that says HI, storm of an overactive thyroid, metformin with deep breathing",
        lines("""
        meter|monitor|sensor|glucometer|sugar|sugars|reading|reads|says hi|high|lo|error & drowsy|sleepy|confused|mixing|muddled|nonsense|rubbish|slurred|thirsty|vomit|wont_wake & !blood_pressure|bp
        meter|monitor|sensor|glucometer|libre|dexcom ~ says|reads|reading|shows|only|just hi|lo|high|low && pear|pears|fruity|breathing|@breathtrouble|shaking|jaw|cant|gazing|gaze|giggling|grey|sweating|soaked|twitching|flickering|jerking|swearing|sleeps|asleep|unconscious
        insulin|pump ~ fail|failed|blocked|kinked|ran_out|run_out|none|missed|stopped|leaked && @vomit|drowsy|sleepy|pear|fruity|breathing|panting & !baclofen|breast|petrol|heat
        metformin && @vomit|sick|bug|diarrhea && @breathtrouble|breathing_fast|breathing_hard|breathing_like|panting|breath_deep|ran_a_mile|run_a_mile
        graves|overactive_thyroid|hyperthyroid|hyperthyroidism|carbimazole|propylthiouracil && @fever|@hightemp|40|39.9|39.5 && heart|@confused|follow|trembling|agitated|muddled|seeing_things|pulse
        """),
        "NHS: High blood sugar, https://www.nhs.uk/conditions/high-blood-sugar-hyperglycaemia/",
        ("the meter just says HI and she's drowsy and muddled", "overactive thyroid, stopped my tablets, 39.9 and my heart is racing"),
        ("Does sugar raise energy?", "What does metformin do?"),
    ),
    Rule(
        "sugar-far-off", U, "A blood sugar far too high or too low, or ketones, with a clear head",
        lines("""
        @highsugar
        @ketones
        @lowsugar && gliclazide|keeps|dipping|night|nights|again|hypos|every
        """),
        "NHS: High blood sugar, https://www.nhs.uk/conditions/high-blood-sugar-hyperglycaemia/",
        ("sugars 19 to 22 two days running", "type 1, sugars 19 and ketones 1.6", "my glucose keeps dipping to 3.2 at night"),
        ("My sugar was 6 this morning.", "20 g of sugar in a can", "How much sugar is in 35 sweets?"),
        raised_by=("@vomit", "@confused", "@drowsy", "@breathtrouble|panting|breathing_fast|breathing_hard", "@collapse"),
    ),
    Rule(
        "thirst", S, "Thirst or passing water that has lasted, or tests that came back abnormal",
        lines("""
        thirsty|thirst|parched ~~ lately|always|constantly|all_the_time|weeks|months|nonstop|for_ages|cant_quench|unquenchable & !curry|salty|hot_day|run & !!breastfeeding
        constantly|always|unquenchably thirsty & !!breastfeeding
        pee|peeing ~~ times ~ night & thirsty|thirst|month|weeks|months|lately|weight & !always_have
        alt|lft|lfts|ggt|liver_tests|liver_test|liver_function|bilirubin|liver_numbers|liver_enzymes ~~ raised|high|up|times_normal|abnormal|elevated|over_the_range & i|my|came|twice|doctor|again
        creatinine|egfr|kidney_function|kidney_tests|kidney_numbers ~~ down|dropping|falling|raised|worse|declining|slipping & my|i|his|her
        """),
        "NHS: Type 2 diabetes symptoms, https://www.nhs.uk/conditions/type-2-diabetes/symptoms/",
        ("thirsty all the time lately", "my liver tests came back raised twice"),
        ("Thirsty after that curry!", "My liver and onions recipe."),
    ),
    Rule(
        "kidney-failing", U, "Hardly any urine, or kidney disease with twitching, itching or drowsiness",
        lines("""
        @kidney && @twitch && sick|itch|itching|drowsy|hiccups|jerking|nausea|muddled|swollen|barely_peeing|less_pee
        hardly|barely|no pee|peeing|wee & @days|today|yesterday|since|day & !baby & !burn
        dialysis && missed|skipped & !!what & !nothing
        """),
        "NHS: Acute kidney injury, https://www.nhs.uk/conditions/acute-kidney-injury/",
        ("my kidneys are bad and I'm twitching, sick and itching", "I've hardly been peeing since yesterday"),
        ("How do kidneys work?",),
        raised_by=("@limbfail", "@palp", "@confused", "@breathtrouble", "weak|weakness"),
    ),
    Rule(
        "diabetes", E, "Diabetes with signs of very low or very high sugar",
        lines("""
        @diabetes|insulin && clammy|drenched|sweating|sweaty|dripping && shaking|giggling|swearing|wont_take|cant_answer|nonsense|wrong|calling|name|pushing
        @diabetes && hot|sugar ~ 1|2|lo & shaking|sweaty|confused
        @diabetes && @confused|@unresponsive|@collapse|@seizure
        @diabetes && pear_drops|acetone|nail_varnish|fruity & breath|smell|smells|breathing
        @diabetes && @vomit && breathing|breath|thirsty|ketones|peeing|sugar
        sugar|sugars|meter|finger_prick|fingerprick|bm|bg|libre|glucose|reading ~~ 0.9|1.0|1.1|1.2|1.3|1.4|1.5|1.6|1.7|1.8|1.9|2.0|2.1|2.2|2.3|2.4|2.5|2.6|2.7|2.8|2.9 && @confused|cant_think|gazing|gaze|giggling|jumping|jerking|shaking|nonsense|sleepy|drowsy|rude|swearing|sweat|sweating|odd|pouring|words|asleep|wont
        gliclazide|insulin|type_1|type_one|type_2|diabetic|hypo && 1.5|1.6|1.7|1.8|1.9|2.0|2.1|2.2|2.3|2.4|2.5 & gazing|giggling|sleepy|confused|shaking|rude|sweating|finger_prick|sugar|meter|reads
        insulin && soaked|drenched|shaking && cant|words|swim|muddled|skipped
        litres|liters|gallons|bottles ~~ water && head|headache & splitting|bursting|pounding|sick|vomit && sick|@vomit|confused|remember|twitch|puffy|work_out|what_day|muddled & !!beer
        @steroid|hydrocortisone|prednisolone|pred|addisons|steroid_dependent && nothing_stays|cant_keep|keep_down|stays_down|sick_all_night && bp|pressure|faint|fainting|blacking_out|lying|collapse|stand|cramping & !!preventer
        ketones high|2|3|4|5|6|three|four
        blood_sugar|sugar|glucose|bm ~ low|lo|1|1.9|2|2.1|2.5|2.8|2.3|2.2|hi|30 & @diabetes|insulin|shaky|confused|sweaty
        """),
        "NHS: Low blood sugar, https://www.nhs.uk/conditions/low-blood-sugar-hypoglycaemia/",
        ("my diabetic dad is confused and sweaty", "type 1, vomiting, and my ketones are 4"),
        ("What is diabetes?",),
    ),
    Rule(
        "thyroid", S, "Signs of an overactive thyroid",
        lines("""
        @systemic && tremble|trembling|tremor|shaky|shake|twitchy|@twitch && sweaty|hot|heart|eat_like_a_horse|palpitations|thump|thumps|appetite
        ? tremble|trembling|tremor|shaky && @systemic
        always hot && heart|thump|tremble|tremor
        """),
        "NHS: Overactive thyroid, https://www.nhs.uk/conditions/overactive-thyroid-hyperthyroidism/",
        ("lost a stone without trying, my hands tremble and I'm always hot",),
        ("What does the thyroid do?",),
    ),
    Rule(
        "stopping-medicine", S, "Thinking of stopping a prescribed medicine",
        lines("""
        ? come_off|coming_off|bin|binning|taper|tapering|ditch|quit|want_rid|get_rid|knock|not_carry_on|rather_not|not_take ~~ @medword|@statin|@sedative|@steroid & i|id|me|she|he|wants|want|would|should|can|could|thinking & !which & !@toxauto
        @medword|@statin|@sedative|@steroid ~~ want_off|get_off|off_them|bin|binning|taper|want_rid|come_off|binning_it|quit_it|quit|on_the_head & i|im|thinking|me|it|them|wanna & !@toxauto & !yesterday & !ago
        fed_up|sick ~ @medword ~~ twitch|shaky|bin|stop|quit
        should|can|could|may|might|safe|ok|okay|thinking|tempted|want|going|just|like|decided|reckon|fine & stop|quit|drop|come_off|skip|halve|bin|ditch|stopping|quitting|dropping|skipping|halving|carry_on ~ @medword|@statin & my|i|the|taking & !!which & !coffee
        stop|quit|drop|skip|halve|bin|ditch|stopping|stopped ~ @medword & twitch|twitching|cramp|cramps|spasm|spasms|myself & !shop|at
        flush|flushes|flushing|pour|pours|pouring|tip|tips|bin|bins|spit|spits|hide|hides ~~ toilet|loo|sink|bin|out|plant && @medword
        swap|replace|trade ~ @medword ~ for|with & my|i|could|can|should
        stop|quit|skip|halve|ditch taking ~ @medword & i|myself
        @begunafter|@newmed && carry_on|keep_taking
        """),
        "Article: Widespread muscle spasms",
        ("Is it okay if I just stop my bisoprolol? It gives me cramps.", "should I stop taking my sertraline"),
        ("Which medicines should be stopped before surgery?", "I stopped at the shop for my tablets."),
        r.MEDICINE_REVIEW,
    ),
    Rule(
        "stopped-antidepressant", S, "Electric zaps, dizziness or restlessness after an antidepressant was stopped or missed",
        lines("""
        @serodrug && zaps|zap|zapping|swooshes|whooshes
        @serodrug && came_off|coming_off|stopped|stopping|missed|weaned|weaning & dizzy|vivid_dreams|irritable|tearful|jolts|jolt|electric|restless & !twitch_only
        """),
        "NHS: Stopping or coming off antidepressants, https://www.nhs.uk/mental-health/talking-therapies-medicine-treatments/medicines-and-psychiatry/stopping-or-coming-off-antidepressants/",
        ("stopped venlafaxine ten days ago and I'm getting brain zaps",),
        ("What are brain zaps?",),
        r.MEDICINE_REVIEW,
        counts_though=frozenset({"idiom"}),
        topic="drug",
    ),
    Rule(
        "urges-medicine", S, "Gambling, spending or other urges on a medicine for Parkinson's or restless legs",
        lines("""
        ropinirole|pramipexole|rotigotine|cabergoline|parkinsons|levodopa|aripiprazole && gambling|betting|spending|shopping|gamble|bet|sex|eating|urges & stop|cant|nonstop|started|secret|since|lost
        """),
        _BNF,
        ("started ropinirole and now I can't stop betting online",),
        ("What is ropinirole?",),
        r.MEDICINE_REVIEW,
        topic="drug",
    ),
    Rule(
        "movements-medicine", S, "Movements of mouth or tongue, restlessness or tremor on a medicine",
        lines("""
        @neurolep && tongue|lips|lip|mouth|jaw|chewing|face ~ move|movement|movements|moving|smacking|twitch|rolling|chewing
        @neurolep && @twitch
        smack|smacking|chewing ~ lips|mouth & @cant|stop|keeps
        """),
        _BNF,
        ("started olanzapine last month and my tongue and lips keep making little movements",),
        ("Can olanzapine cause movements?",),
        r.SUDDEN_WIDESPREAD,
        topic="drug",
    ),
)
