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
    "weapon": "knife, knives, hammer, gun, shotgun, axe, machete, bat, baseball bat, crowbar, blade, petrol, acid, screwdriver, belt, bottle, cleaver",
}

MORE: dict[str, str] = {
    "pillword": f"{_SLEEPERS}, {_MOOD_PILLS}, {_HEART_PILLS}, {_NERVE_PILLS}, {_STRONG}, co codamol, codeine, naproxen, metformin, gliclazide, colchicine, potassium tablets, caffeine tablets, insulin",
    "childmed": f"{_SLEEPERS}, {_MOOD_PILLS}, {_HEART_PILLS}, {_NERVE_PILLS}, {_STRONG}, {_OTHER_PILLS}, {_PAIN_PILLS}, inhaler, nicotine gum, nicotine patch, suppositories, eye drops, travel sickness tablets, mouth wash, vitamin d drops, teething gel",
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
    "eucalyptus, tea tree oil, clove oil, oil of wintergreen, wintergreen oil, peppermint oil, olbas oil, camphorated oil, essential oils, vicks, vape refill, vape bottle, vape pod, vape, vapes, cig, ecig, vape cartridge, vape stick, nicotine liquid, nicotine pouches, snus, cigarette, cigarettes, cigarette end, cigarette ends, fag end, fag ends, "
    "silica crystals, glow stick, thermometer, mercury thermometer, coin battery, lithium battery, watch battery, hearing aid battery, little battery, round battery, magnetic balls, fridge magnets, "
    "yew berries, yew seeds, laburnum pods, laburnum seeds, lords and ladies, cuckoo pint, cuckoo pint berries, daffodil bulbs, daffodil bulb, monkshood, aconite, wolfsbane, water dropwort, hemlock water dropwort, giant hogweed, deadly nightshade berries, belladonna, henbane, datura, thorn apple, angel trumpet, "
    "rhododendron, mistletoe berries, ivy berries, holly berries, cherry laurel, apricot kernels, apricot stones, bitter almonds, castor bean, rosary peas, jequirity, autumn crocus, colchicum, destroying angel, panther cap, fly agaric, webcap, "
    "strychnine, arsenic, thallium, sodium nitrite, sodium azide, potassium cyanide, ethylene glycol, methyl alcohol, carbolic, phenol, formalin, hydrogen peroxide, peroxide, iodine, poppers, dry ice, hooch, home distilled, bootleg vodka, petrol fumes",
    "ingest": "swig of, gulp of, sip of, mouth full of, chewing on, sucking on, drunk from, drank from, spoonful of, licking, munching, chomped, nibbled, gnawed, tasted, consumed, washed down, put away, chugged, sank, sunk, gobbled, scoffed, tipped down, in her throat, in his throat, top off, lid off, bitten into, bit into, vaped, snorted, sniffing",
    "toomany": "month of, months of, fortnight of, all in one, double the dose, triple the dose, triple, treble, quadruple, ten times, an extra, five times, instead of one, instead of half",
}

BUILT = """
ingest: =downed|=downing|=necked|=necking
suicidespot: @lethalplace ~~ jump|jumping|over|drop|fall|look|looking|stare|staring|stood|stand|standing|think|thinking|thought|wonder|drawn|pull|calling|peaceful|calm|quiet|end|voice|slip|slipping|sink & !fishing|dog|photo|photos|run|cycle|holiday|swim|swimming|bungee
pregnantnow: @pregnant ; @weekspregnant & baby|bump|twins|midwife|pad|pads|waters|contraction|contractions|kicks|trickling|trickle|leaking|gush|due|=bleeding|=spotting|wipe|scan|labour|pea|green|trickling|gone|wetting|zigzags|lights|head|eyes|seeing|sparkles|lights|tightenings|feet & !training|plan|gym|running|couch ; 4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19 weeks & wipe|=spotting|pregnant|scan|period|miscarriage
childage: he_is_2|he_is_3|he_is_4|he_is_5|he_is_6|he_is_7|he_is_8|she_is_2|she_is_3|she_is_4|she_is_5|she_is_6|she_is_7|she_is_8|he_is_two|he_is_three|he_is_four|he_is_five|he_is_six|she_is_two|she_is_three|she_is_four|she_is_five|she_is_six
limbfail: neither ~ @limb ~ lift|move|work|bend|hold|respond|obey
"""
