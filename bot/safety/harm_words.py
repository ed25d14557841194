# a phrase or pattern a line reads better than a wrapped one
"""Concepts for self-harm, violence, medicines and poisons: places, means, people, drugs by class, products, plants. Tables only.

``WORDS`` names new concepts, ``MORE`` adds phrases to concepts of the lexicon, ``BUILT`` lines are as in the lexicon.
"""

_PAIN_PILLS = (
    "paracetamol, co codamol, cocodamol, co-codamol, co dydramol, codeine, dihydrocodeine, dihydrocodiene, ibuprofen, nurofen, advil, motrin, naproxen, naprosyn, aleve, diclofenac, "
    "aspirin, disprin, anadin, lemsip, beechams, solpadeine, nefopam, etoricoxib, celecoxib, mefenamic, excedrin, night nurse, day nurse, nyquil"
)
_SLEEPERS = (
    "diazepam, valium, lorazepam, ativan, temazepam, nitrazepam, clonazepam, klonopin, alprazolam, xanax, oxazepam, chlordiazepoxide, librium, zopiclone, zolpidem, ambien, zimovane, "
    "sleeping tablets, sleeping pills, sleeping tablet, sleeping pill, sleepers, promethazine, phenergan, nytol, sominex, diphenhydramine, benadryl, piriton, chlorphenamine, "
    "doxylamine, melatonin, phenobarbital, barbiturates, etizolam, bromazolam, phenibut"
)
_MOOD_PILLS = (
    "sertraline, citalopram, escitalopram, fluoxetine, prozac, zoloft, lexapro, cipralex, paroxetine, seroxat, venlafaxine, effexor, duloxetine, cymbalta, mirtazapine, trazodone, "
    "amitriptyline, nortriptyline, dosulepin, clomipramine, imipramine, lofepramine, bupropion, wellbutrin, vortioxetine, moclobemide, phenelzine, tranylcypromine, lithium, priadel, "
    "quetiapine, seroquel, olanzapine, zyprexa, risperidone, aripiprazole, abilify, haloperidol, clozapine, chlorpromazine, buspirone, antidepressants, antidepressant, antipsychotics"
)
_HEART_PILLS = (
    "propranolol, atenolol, bisoprolol, metoprolol, carvedilol, sotalol, labetalol, amlodipine, felodipine, nifedipine, verapamil, diltiazem, digoxin, lanoxin, flecainide, amiodarone, "
    "ramipril, lisinopril, perindopril, enalapril, losartan, candesartan, valsartan, irbesartan, doxazosin, clonidine, furosemide, bumetanide, spironolactone, indapamide, bendroflumethiazide, "
    "nicorandil, isosorbide, gtn, blood pressure tablets, blood pressure tablet, blood pressure pills, heart tablets, heart pills, beta blockers, beta blocker, water tablets, water pills, warfarin, apixaban, rivaroxaban, edoxaban, dabigatran, clopidogrel"
)
_NERVE_PILLS = (
    "baclofen, tizanidine, methocarbamol, cyclobenzaprine, dantrolene, carisoprodol, orphenadrine, gabapentin, pregabalin, lyrica, carbamazepine, tegretol, phenytoin, epanutin, valproate, epilim, depakote, "
    "lamotrigine, lamictal, levetiracetam, keppra, topiramate, phenobarbitone, ropinirole, pramipexole, sinemet, madopar, procyclidine, quinine, muscle relaxants, muscle relaxant, epilepsy tablets"
)
_OTHER_PILLS = (
    "metformin, gliclazide, glimepiride, glibenclamide, glipizide, insulin, levothyroxine, thyroxine, carbimazole, prednisolone, hydrocortisone, methotrexate, azathioprine, colchicine, allopurinol, chloroquine, "
    "hydroxychloroquine, theophylline, aminophylline, iron tablets, iron pills, ferrous sulphate, ferrous fumarate, potassium tablets, sando k, slow k, caffeine tablets, caffeine pills, pro plus, loperamide, imodium, "
    "ondansetron, metoclopramide, cyclizine, omeprazole, lansoprazole, tamoxifen, ritalin, methylphenidate, concerta, dexamfetamine, adderall, elvanse, vyvanse, atomoxetine, modafinil, antihistamines, diet pills, dnp, "
    "thyroid tablets, diabetes tablets, chemo tablets, ivermectin, isoniazid, dapsone, antimalarials"
)
_STRONG = (
    "morphine, oramorph, zomorph, oxycodone, oxycontin, oxynorm, percocet, hydrocodone, vicodin, tramadol, tapentadol, fentanyl, fentanyl patch, buprenorphine, butec, subutex, suboxone, methadone, heroin, pethidine, "
    "nitazene, nitazenes, hydromorphone, dilaudid, opium, kratom, speedball"
)

WORDS: dict[str, str] = {
    "sleeppill": _SLEEPERS,
    "heartpill": _HEART_PILLS,
    "strongpill": _STRONG,
    "drugname": f"{_PAIN_PILLS}, {_SLEEPERS}, {_MOOD_PILLS}, {_HEART_PILLS}, {_NERVE_PILLS}, {_OTHER_PILLS}, {_STRONG}",
    "anydrug": "@drugname, tablet, tablets, pill, pills, medicine, medicines, capsule, capsules, painkiller, painkillers, caplets, meds, prescription, prescriptions, sedatives, opioids, statins, steroids, patches, patch",
    "supply": "month of, months of, month worth, months worth, month supply, months supply, week worth, weeks worth, week supply, fortnight worth, strip of, strips of, bottle of, bottles of, tub of, jar of, packet of, "
    "packets of, pack of, packs of, box of, boxes of, sheet of, sheets of, card of, blister of, tin of, pot of, bag of, carrier bag of, drawerful, cupboardful, handful of, handfuls of, fistful of, mouthful of, palmful of, load of, loads of, pile of, rest of, remainder of, whole month, whole packet, whole box, whole bottle, "
    "whole pot, whole strip, whole tub, every last",
    "insulinword": "insulin, novorapid, humalog, lantus, tresiba, levemir, fiasp, apidra, toujeo, humulin, actrapid, novomix, fast stuff, fast acting, quick acting, rapid acting, long acting, background insulin, basal, bolus, mealtime insulin",
    "kin": "kids, children, boys, girls, son, daughter, family, wife, husband, partner, mum, dad, parents, everyone, everybody, people, they, them, world, mates, friends, sister, brother, lot of them, us all, you all, lads",
    "lethalplace": "bridge, flyover, viaduct, cliff, cliffs, clifftop, quarry, railway, railway line, tracks, train line, level crossing, river, canal, weir, reservoir, rooftop, roof, ledge, balcony, multistorey, multi storey, "
    "tower block, motorway, dual carriageway, rails, pier, gorge, parapet, railing, railings, footbridge, overpass, platform, windowsill, window sill, beachy head, top floor, harbour wall, dock, loch, lock gates, dam, central reservation, oncoming traffic, "
    "sixth floor, tenth floor, high rise, crossing, water",
    "means": "rope, noose, ligature, gun, shotgun, rifle, pistol, revolver, razor, blade, blades, scalpel, exhaust, hosepipe, helium, exit bag, belt, dressing gown cord, stash, gun cabinet, gun safe, cartridges, sharp one, sharp thing",
    "soothing": "slack, slice, piece, loose, off, some, slicing, shaving, shave, shaved, paper, onion, onions, bread, tin, can, cooking, kitchen, knitting, gardening, secateurs, glass, pull up, hammock, shelf",
    "nothere": "be here, be around, be about, be alive, still be here, still be around, still be about, be hanging around, hang around, stick around, be sticking around, be seeing, live to see, be on this earth, be living, be there",
    "pet": "dog, cat, dogs, cats, puppy, kitten, rabbit, tortoise, budgie, parrot, hamster, horse, hens, chickens, guinea pig, guinea pigs, fish, pets, animals, greyhound, terrier, spaniel, labrador, goat, goats, sheep, lamb, lambs, cow, cows, pony, hen, ewe, bullock, alpaca",
    "keepsake": "watch, necklace, ring, rings, jewellery, brooch, medals, pin, pin number, bank details, bank card, passwords, password, logins, savings, premium bonds, guitar, records, record collection, tools, laptop, camera, house keys, car keys, spare keys, deeds, recipes, photo albums, "
    "apologies, solicitor, stamp collection, fishing rods, bike, piano, violin, cello",
    "dues": "milkman, bill, bills, debts, rent, funeral, window cleaner, papers, paperboy, council tax, gas and electric, electric, coalman, everyone i owe, everything i owe, what i owe, everybody i owe, mortgage, loan, overdraft, tab, hairdresser, gardener, cleaner",
    "contracts": "gym, phone, contract, contracts, subscription, subscriptions, netflix, milk, appointments, direct debits, direct debit, standing orders, dentist, holiday, pension, membership, memberships, papers, broadband, the lot",
    "quietly": "calm, calmer, calmest, calmness, peace, peaceful, peacefully, at peace, relief, relieved, relieving, lighter, settled, serene, quiet, weight off, weight lifted, free, slept so well, slept better, slept well, never slept so well, sleep like a baby, slept like a baby, tranquil, clear headed, content",
    "bereaved": "passed, passed away, passed over, died, late wife, late husband, lost my wife, lost my husband, lost her, lost him, buried, widow, widower, funeral, left this world, been without her, been without him, shes gone, hes gone",
    "removal": "moving, move to, moved to, emigrate, emigrating, abroad, new job, new house, new flat, holiday, holidays, cruise, flight, flying, relocating, relocate, care home, sheltered, downsizing, house move, university, uni, travelling, retire, retiring, retirement, operation, surgery, allergic, allergy, divorce, wedding, charity, declutter, car boot, marie kondo",
    "dogs": "dog, terrier, rottweiler, collie, labrador, lurcher, alsatian, german shepherd, spaniel, staffie, bulldog, pit bull, greyhound, husky, poodle, mutt, hound, jack russell, cat, rat, monkey, ferret, horse, pony, donkey, pig, hamster, fox, squirrel, badger",
    "weapon": "knife, knives, hammer, gun, shotgun, axe, machete, bat, baseball bat, crowbar, blade, petrol, acid, screwdriver, belt, bottle, cleaver",
}

MORE: dict[str, str] = {
    "pillword": f"{_SLEEPERS}, {_MOOD_PILLS}, {_HEART_PILLS}, {_NERVE_PILLS}, {_STRONG}, co codamol, codeine, naproxen, metformin, gliclazide, colchicine, potassium tablets, caffeine tablets, insulin",
    "childmed": f"{_SLEEPERS}, {_MOOD_PILLS}, {_HEART_PILLS}, {_NERVE_PILLS}, {_STRONG}, {_OTHER_PILLS}, {_PAIN_PILLS}, inhaler, nicotine gum, nicotine patch, suppositories, eye drops, travel sickness tablets, mouth wash, vitamin d drops, teething gel",
    "neurolep": "something for sickness, something for the sickness, something for the nausea, something for nausea, anti sickness, antisickness, anti emetic, antiemetic, sickness tablet, sickness tablets, sickness injection, sickness jab, tablet for sickness, injection for sickness, jab for sickness, something to calm him, something to calm her, something for the voices, domperidone, cyclizine",
    "co": "wood stove, woodstove, woodburner, wood burning stove, multi fuel stove, solid fuel, new stove, stove went in, new boiler, aga, rayburn, blocked flue, blocked chimney, chimney",
    "hot": "no aircon, no air con, aircon, air con, air conditioning, heatwaves, no fan, no shade, sun beating down, plus degrees, baking hot, sunbathing, sunbathed, hot shift, in the ovens, by the ovens, hot ward, stifling",
    "opioid": f"{_STRONG}, smack, china white, dope, pethidine patch",
    "sedative": _SLEEPERS,
    "serodrug": _MOOD_PILLS.replace("quetiapine, seroquel, olanzapine, zyprexa, risperidone, aripiprazole, abilify, haloperidol, clozapine, chlorpromazine, ", "").replace(", antipsychotics", ""),
    "medword": "@drugname",
    "poison": "drain unblocker, drain opener, unblocker, pipe cleaner fluid, caustic, caustic crystals, toilet block, toilet blocks, toilet bleach, bathroom cleaner, mould spray, mould remover, rust remover, brick cleaner, patio cleaner, "
    "jeyes fluid, creosote, wood preservative, wood stain, varnish, paint thinner, brush cleaner, turpentine, methylated spirit, methylated spirits, white spirits, barbecue lighter, firelighters, firelighter, lighter gel, "
    "diesel, paraffin, lamp oil, citronella oil, tiki oil, engine oil, brake fluid, coolant, screen wash, de icer, deicer, antifreeze coolant, battery acid, hydrochloric acid, sulphuric acid, swimming pool chlorine, pool chemicals, pool shock, chlorine tablets, "
    "washing tablet, dishwasher salt, dishwasher powder, dishwasher tablets, laundry pods, washing pods, pods, washing liquid, fabric softener, bleach tablets, milton tablets, sterilising tablets, sterilising fluid, "
    "rat bait, rat pellets, mouse bait, mouse poison, bait blocks, ant powder, ant gel, ant bait, wasp powder, fly spray, moth killer, slug killer, roundup, round up, glyphosate, weed and feed, rose spray, bug spray, flea spray, frontline, sheep drench, "
    "lawn feed, plant food, fertiliser, hand gel, alcohol gel, surgical alcohol, isopropyl, isopropanol, nail varnish remover, nail varnish, acetone, nail glue, superglue, super glue, super glue remover, perfume, aftershave, mouthwash, hair dye, hair perm lotion, hair relaxer, wart remover, "
    "e liquid, eliquid, vape juice, vape liquid, vaping liquid, juul, eucalyptus, tea tree oil, clove oil, oil of wintergreen, wintergreen oil, peppermint oil, olbas oil, camphorated oil, essential oils, vicks, vape refill, vape bottle, vape pod, vape, vapes, cig, ecig, vape cartridge, vape stick, nicotine liquid, nicotine pouches, snus, cigarette, cigarettes, cigarette end, cigarette ends, fag end, fag ends, "
    "silica crystals, glow stick, thermometer, mercury thermometer, coin battery, lithium battery, watch battery, hearing aid battery, little battery, round battery, magnetic balls, fridge magnets, "
    "yew berries, yew seeds, laburnum pods, laburnum seeds, lords and ladies, cuckoo pint, cuckoo pint berries, daffodil bulbs, daffodil bulb, monkshood, aconite, wolfsbane, water dropwort, hemlock water dropwort, giant hogweed, deadly nightshade berries, belladonna, henbane, datura, thorn apple, angel trumpet, "
    "rhododendron, mistletoe berries, ivy berries, holly berries, cherry laurel, apricot kernels, apricot stones, bitter almonds, castor bean, rosary peas, jequirity, autumn crocus, colchicum, destroying angel, panther cap, fly agaric, webcap, "
    "strychnine, arsenic, thallium, sodium nitrite, sodium azide, potassium cyanide, ethylene glycol, methyl alcohol, carbolic, phenol, formalin, hydrogen peroxide, peroxide, iodine, poppers, dry ice, hooch, home distilled, bootleg vodka, petrol fumes",
    "ingest": "swig of, gulp of, sip of, mouth full of, chewing on, sucking on, drunk from, drank from, spoonful of, licking, munching, chomped, nibbled, gnawed, tasted, consumed, washed down, put away, chugged, sank, sunk, gobbled, scoffed, tipped down, in her throat, in his throat, top off, lid off, bitten into, bit into, vaped, snorted, sniffing",
    "toomany": "month of, months of, fortnight of, all in one, double the dose, triple the dose, triple, treble, quadruple, ten times, an extra, five times, instead of one, instead of half",
}

BUILT = """
ingest: =downed|=downing|=necked|=necking
goneself: i|im|ive|id|me|us ~ =gone|dead|buried|cremated|ash|ashes ; without|minus me ; me|i|us ~ out ~ of ~ it|way|picture|here|house|lives|hair ; i ~ wasnt|werent|am_not|was_not|not ~ here|around|about|alive|there ; =once|=when|=after|=if im|i_am|i_was|i_were|ive ~ gone|dead|out|away|buried ; i|me ~ disappear|vanish
lastever: last|final ~ night|day|meal|supper|dinner|breakfast|sunset|message|song|thing|words|drink|cup|christmas|birthday|walk|bath|one ~ on_earth|on_this_earth|alive|ill_ever|i_ever|ill_read|ill_hear|ill_see|ill_eat|ill_write|ill_say|i_read|i_see|of_my_life|in_this_world ; no more|further birthdays|christmases|mondays|tomorrows|mornings|winters|springs|summers|new_years|sundays & me|i|relief|after_this|after_tonight|after_this_one & !twitch|cramp|shift|shifts|school|homework|work|job ; wont|not|never|nobody ~ hear|see ~ from|of ~ me ~ again|after|any_more|anymore ; wont|not ~ hear_from_me ; gone|over|=done|ash|ashes|dust|dead|out_of_here ~ by ~ @weekday|weekend|christmas|morning|midnight|dawn|new_year & i|me|be|ill & !twitch|cramp|pain|cold|swelling|bruise|it|stock ; see|meet ~ on|from ~ other_side ; goodbye|bye|farewell ~ world|cruel|forever|everybody|everyone|all & !singing|concert ; thats ~ me|my_lot ~ =done|finished ~ then|world|life|now & tonight|sorry|goodbye|life|love|kids ; gone_by_then|long_gone_by|in_the_ground_by|under_the_ground_by
affairs: cancel|cancelled|cancelling|close|closed ~~ @contracts ; pay|paid|settle|settled|clear|cleared|square|squared ~~ @dues ; paid|settled ~ up ~ to|until|till|with ; find|found|got|arranged|sorted ~ someone|somebody|home|place|family|neighbour|friend|good_home|new_home ~~ @pet ; leave|left|gave|given|take|taken|handed|drop|dropped ~ @pet ~~ with|to ~ sister|brother|mum|dad|neighbour|friend|son|daughter|rescue|shelter|rspca|aunt|cousin|lady ; @pet ~ go|gone|going|went ~ to|with ~ sister|brother|mum|dad|neighbour|friend|good_home|new_home|rescue ; rehome|rehomed ; give|gave|given|giving|hand|handed|handing|send|sent|sending|leave|left|leaving ~~ @keepsake ; set_up|arranged ~ direct_debits|standing_order ; put|sorted|got|set ~~ affairs|papers|paperwork|will|things ~ order|straight|sorted ; wrote|written|write|writing|half_written|left|leaving|finished|sealed|put ~~ letter|letters|note|notes|card|cards|envelope|envelopes ~~ kids|children|boys|girls|son|daughter|wife|husband|mum|dad|family|everyone|each|them|drawer|stool|mantelpiece|pillow|door|fridge|table|post|freezer ; letter|letters|note|notes ~ written|sealed|posted|half_written ; bought|buy|paid ~ plot|coffin|urn|headstone ; chosen|picked|choosing ~ hymns|coffin|readings ; label|labelled|labels ~~ everything|boxes|furniture|who_gets
chosen: chose|chosen|picked|fixed|settled_on|set|decided|decided_on|circled|named ~ date|day|hour|night|spot|place|tree|method & !!wedding|holiday|party|christening|appointment|move|moving|birth|section|kitchen|exam|marathon|race|trip|plant|plants|fence|swing
hangplace: beam|rafter|rafters|banister|banisters|branch|hook|curtain_rail|door_handle|loft_hatch|joist|oak|apple_tree ~~ hold|holds|take|takes|bear|strong|look|looks|looking|staring|stare|watch|eye|eyeing|high ~ me|weight|at|it|enough|would|my & !pull_up|pull_ups|swing|hammock|plaster|rings|trx|punchbag|pull_up_bar|lightbulb|chin_ups|bird|birds|robin|owl
meanskept: rope|noose|helium|stash|means|canister|exit_bag|shotgun|ligature|nitrite|gun ~ in|under|behind ~ boot|car|garage|wardrobe|shed|drawer|bag|freezer|bed|stairs|van|loft|attic|cupboard|mattress|rucksack & !!climb|climbing|tow|towing|sail|boat|swing|caravan|horse|knots|crag|arborist|tree_surgeon|glue|balloon|balloons|balloon|safe|clay|shoot|licence|nail|massage|heat
selfwound: cut|burn|scratch|slice|carve|score|stub|press|hold|dig|brand|scald|stab|gouge|rub ~~ arm|arms|forearm|wrist|wrists|thigh|thighs|hip|hips|skin|leg|legs|stomach|ankles|myself ~~ iron|razor|blade|blades|scissors|compass|lighter|cigarette|cig|cig_ends|needle|knife|glass|hob|straighteners|matches|sharpener ; iron|razor|blade|blades|scissors|compass|lighter|cigarette|cig|cig_ends|cigarette_ends|needle|straighteners|matches|sharpener ~~ on|into|against|across ~ arm|arms|wrist|wrists|thigh|thighs|hip|hips|skin|leg|legs|stomach
seeing: beetles|insects|ants|bugs|spiders|rats|mice|cockroaches|snakes|worms|soldiers|strangers|men|children|people|faces|cats|moths|flies|figures|shadows|somebody|someone ~~ coming_out|come_out|crawling|crawl|climbing|marching|walls|wall|ceiling|wallpaper|curtains|wardrobe|plughole|carpet|under_the_bed|on_the_bed|corner_of_the_room|up_the_wall|in_the_room & @now|see|seeing|sees|saw|hands|shaking|there|last_night|days|nights|stopped|off|since & !vet|landlord|pest|council|park|football|photo ; wallpaper|curtains|carpet|walls|ceiling|pattern|floorboards|tiles ~ crawl|crawling|melting|breathing|wriggling|wriggle|rippling|swarming ; pick|picking|plucking|grabbing|clutching|swatting|brushing ~ at|off ~ air|nothing|blanket|sheets|bedclothes|things ; see|seeing|sees|hear|hearing|hears|talking_to|shouting_at ~ things|people|someone|voices|spiders|bugs|insects|animals|children|music ~ arent|not|isnt|nobody ; seeing|sees|hearing|hears things|voices|people ; hallucinate|hallucinating|hallucinations ; arent|isnt|not ~ really there & see|seeing|talking|picking|swatting
postfit: tongue ~ bitten|bit|chewed|ribbons|bleeding|bloody|raw|shreds ; bit|bitten|chewed ~ tongue ; blood ~ pillow & woke|tongue ; woke|came_round|come_round|came_to|found_myself ~~ floor|lino|carpet|kitchen|bathroom|landing|tiles & wet|tongue|dont_remember|no_memory|remember|aching|bruised|bitten|just_now|this_morning ; wet|soaked|peed ~ jeans|trousers|pants|myself|bed & came_round|woke|came_to|tongue|dont_remember
undersome: trapped|pinned|crushed|buried|stuck ~~ under|beneath|by|between|against & @limb|legs|leg|arm|him|her|me|hours ; wall|tractor|beam|slab|car|quad|rubble|tree|bookcase|wardrobe|machine|trailer|log|masonry|concrete|bale|digger|forklift|lorry|van|trunk|boulder ~ on|off|across|over ~ leg|legs|arm|thigh|thighs|him|her|me|pelvis
poorfeed: hasnt|havent|not|wont|stopped|refusing|refuse|refused|refuses|no_interest|cant|hardly|barely ~ latch|latched|latching|feed|fed|feeding|suck|sucked|sucking|bottle|breast|milk|drink ; third|half|quarter|fraction ~ normally|usual|usually|normal|bottle|feed|milk ; only|just|barely|hardly|maybe ~ ounce|oz|ounces|sips|ml|mls ; too_sleepy|too_tired|too_weak|sleeps_through|sleeping_through ~ feed|feeds|suck|latch|bottle|bottles
babylow: cool|cold|chilly|cooler ~ hands|feet|skin|touch|snowsuit|tummy|chest|blankets ; hands|feet|skin|tummy ~ cool|cold|chilly|marbled|mottled ; feels|feel ~ chilly|cold|cool ; no|weak|hardly|faint|tiny|feeble cry ; no cry left ; whimper|whimpers|whimpering|mewing|mewling ; arm|leg|head|limbs ~ drop|drops|flop|flops|falls ~ down|back|straight|when ; doesnt|not|wont|cant ~ fix|focus|look|wake|rouse ; floppy|limp|listless|too_quiet|stillness|very_still|so_still|floppier
youngage: she|he|hes|shes|is|lo|baby|bub|only|just 1|2|3|4|5|6|7|8|9|10|11|12|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve weeks|days|wks & !pregnant|ago|post|on|gone|scan|until|off|due ; for one|two|three|four|five|six|seven|eight|nine|ten weeks & guzzled|feed|feeding|latched|nappies|milk|bottle
suicidespot: @lethalplace ~~ jump|jumping|over|drop|fall|look|looking|stare|staring|stood|stand|standing|think|thinking|thought|wonder|drawn|pull|calling|peaceful|calm|quiet|end|voice|slip|slipping|sink & !fishing|dog|photo|photos|run|cycle|holiday|swim|swimming|bungee
pregnantnow: @pregnant ; @weekspregnant & baby|bump|twins|midwife|pad|pads|waters|contraction|contractions|kicks|trickling|trickle|leaking|gush|due|=bleeding|=spotting|wipe|scan|labour|pea|green|trickling|gone|wetting|zigzags|lights|head|eyes|seeing|sparkles|lights|tightenings|feet & !training|plan|gym|running|couch ; 4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen weeks|wks & wipe|=spotting|pregnant|scan|period|miscarriage
childage: he_is_2|he_is_3|he_is_4|he_is_5|he_is_6|he_is_7|he_is_8|she_is_2|she_is_3|she_is_4|she_is_5|she_is_6|she_is_7|she_is_8|he_is_two|he_is_three|he_is_four|he_is_five|he_is_six|she_is_two|she_is_three|she_is_four|she_is_five|she_is_six
limbfail: neither ~ @limb ~ lift|move|work|bend|hold|respond|obey
"""
