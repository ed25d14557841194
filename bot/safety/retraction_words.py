"""What takes a raised level back, in words: corrections, all-clears, closed pasts, known causes. Tables only.

``bot.safety.retraction`` says which of them must stand together and which forbid the others.
"""

import re
from dataclasses import dataclass, field

from bot.safety.wording import Words

_YEAR = r"(?:19|20)\d\d"
CLINICIANS = frozenset(
    """doctor hospital paramedic paramedics ambulance nurse nurses consultant neurologist cardiologist clinic specialist
    surgeon midwife midwives optician ultrasound scan scans scanned mri ct ecg ekg ecgs xray x-ray xrays troponin
    troponins bloods psychiatrist registrar casualty neuro neurology stroke-team physio ophthalmologist poisons
    cardiology crew medic
    medics 111 pharmacist paediatrician pediatrician toxbase helpline ward infirmary optometrist dentist orthopaedics
    triage maternity resus eeg emg obstetrician rheumatologist urologist dermatologist haematologist radiographer
    radiologist anaesthetist anesthesiologist angiogram doppler endoscopy""".split()
)
CLINIC = Words(r"""
    a ?(?:&|and|n) ?e
    (?:stroke|eye|emergency|acute|assessment|day|walk[- ]in|minor injur\w+|heart|maternity|cardiac|renal) (?:unit|
        team|clinic|room|department|centre|center|doctors?)
    minor injur\w+|walk[- ]in|out of hours|crisis team|health visitor|cardio(?:logy)? reg
    they (?:kept|scanned|x-?rayed|checked|examined) (?:me|him|her|us)|urgent care
""")
CLEARED = Words(r"""
    all[- ]clear|discharged|clear(?:ed)?|normal|fine|(?:sent|let) (?:me |him |her |us |them )?home
    nothing (?:serious|to worry|sinister|wrong|broken|nasty)|ruled? (?:it |that |everything |a \w+ )?out|benign
    migraine aura|migraine with aura|pulled muscle|torn muscle|bell'?s palsy|panic attack
    not a (?:stroke|heart attack|clot|seizure|fit)
    no (?:\w+ ){0,2}(?:clot|stroke|bleed|bleeding|fracture|break|tear|damage|compression|infection|blockage|injury|
        sign of|need|treatment|harm|concerns?|worries|abnormalit\w+|cause for)
    treated|sorted|all ok(?:ay)?|(?:is|was|were|are|very|really) (?:happy|pleased|delighted|satisfied|content)
    happy with|harmless|negative|let (?:me|him|her|us) go|go home|home (?:now|with|again)(?! from)|back home|safer?
    musc(?:le|ular)|costochondritis|trapped wind|reflux|indigestion|sprain(?:ed)?|vertigo|bppv|labyrinthitis
    not dangerous|won't (?:do|cause)
    (?:nothing|not) (?:there|showing|found|worrying|concerning|serious|worried|concerned)|right as (?:rain|ninepence)
    home since|back to (?:himself|herself|normal)|(?:it'?s|is|was) (?:usual|expected|common|to be expected)|wears off
    will (?:ease|settle|pass|wear off|clear|recover|heal|mend)|(?:baker'?s|burst|ruptured) cyst|croup|
        cramp fasciculation\w*|no follow
    (?:back|home|just in) from (?:the |an? )?(?:\w+ )?(?:hospital|clinic|a ?& ?e|unit|ward|casualty|surgery|doctors?)
    (?:below|under|within|less than) (?:the |a |any )?(?:\w+ )?(?:dose|level|limit|threshold|amount)
    (?:not|isn'?t|wasn'?t) (?:a |an )?(?:harmful|toxic|poisonous)|nothing (?:to do|needed|needs doing)
    home and (?:well|fine|ok|okay|dry|resting|happy|on the mend)|stent(?:ed| fitted| in| put in)?|on the mend
    (?:he|she|they)'(?:s|re) (?:very |really |quite )?(?:happy|satisfied|content) (?:it|that|with|there)
    reassured|signed (?:me|him|her) off|simple faint|vasovagal|nothing on (?:the|my|his|her|any) \w+|sent packing
    (?:arteries|lungs|scans?|bloods?|tests?)(?: \w+){0,2} clean
""")
FELT = Words(r"(?:feel(?:s|ing)?|i'?m|i am|seems?|looks?|think) (?:\w+ )?(?:fine|ok|okay|normal|better|clear|sorted)")
"""What the person finds, not the clinician."""
FOLLOW_UP = Words(r"""
    (?:clinic|review|referral)(?: is| has been)? booked
    follow[- ]?up\w*(?: \w+){0,3} (?:booked|appointment|next week|tomorrow|in \w+ \w+)
    (?:booked|booking|have) (?:in )?(?:for )?(?:a |my )?(?:follow[- ]?up|review)|follow[- ]?up
    back (?:next|in) \w+ \w*|won'?t (?:do|cause)
    (?:hasn|haven|didn)'?t (?:had|found?|find|see|shown?|come back)(?: \w+){0,2}
    (?:had|after|at|from|done|was) (?:my|the|his|her|an|a|our) (?:\w+ ){0,2}appointment
    ^\W*(?:hi |hello )?(?:back|home|here|me|it'?s me) again|(?:checked|seen|scanned|saw|looked at) (?:me|him|her|us|
        it) again
    (?:himself|herself|myself|normal|well|fine) again
    will (?:ease|settle|pass|wear off|clear|recover|heal|mend|be (?:fine|ok|okay|sore))
""")
NOT_YET = Words(r"""
    waiting|on (?:the|their|its) way|going to|will|should i|do i|tomorrow|next week|appointment|booked|haven'?t
    hasn'?t|didn'?t|not (?:been|seen|going)|refuse|can'?t (?:get|see)|won'?t|wouldn'?t|need to|might|if i|beautician
    google|internet|reckons?|so (?:it|this|that) can'?t|worse|again|still (?:numb|weak|slurred|tight|hurts|can'?t)
    so far|(?:fine|ok|okay|safe) to wait|(?:is|are|'s|'re) (?:here|outside|with (?:me|us|him|her)|doing|checking|
        looking|running)
    back on|receptionist|visit(?:ing|ed)|(?:been|is|being) (?:called|rung|phoned)|en route|(?:is|are|'s|
        're) coming(?! back)
""")
LAY = Words(r"""
    (?:used to|once) (?:be|work\w*|drive|drove|clean\w*|volunteer\w*|do|did|cook\w*)
    (?:neighbou?r|mate|friend|cousin|colleague|in-law|sister|brother|aunt|auntie|uncle|nan|gran|lodger|landlord|
        landlady|hairdresser|trainer|coach|teacher)(?: \w+){0,3}? (?:had a look|took a look|reckons|thinks|
        looked (?:at|on|it))
    (?:is|was|am|'m|'s|who'?s|used to be|works as|trained as|being) an? (?:\w+ )?(?:retired |ex-?|student |
        trainee )?(?:nurse|doctor|gp|paramedic|medic|vet|physio|pharmacist|midwife|dentist|surgeon|porter|cleaner|
        receptionist|secretary|carer|first aider|lifeguard|driver|cook|healthcare assistant|hca)
    (?:nurse|doctor|gp|paramedic|medic|physio|pharmacist)(?: \w+){0,3} (?:is|'s) (?:just )?(?:my|a|an old) (?:\w+ )?
        (?:friend|mate|cousin|neighbou?r|sister|brother|mum|dad|aunt|uncle)
    (?:retired|ex|former|student|trainee|online|facebook|reddit|tiktok|robot|ai) (?:nurse|doctor|gp|paramedic|
        medic|vet|physio|pharmacist|midwife|dentist)
    (?:nurse|doctor|medic|paramedic|physio|vet|pharmacist) (?:friend|mate|cousin|neighbou?r|next door|(?:on|in|
        from) (?:the |a |an |my |our )?(?:internet|tv|facebook|reddit|tiktok|youtube|forum|group|chat|work|\w+ group))
    (?:my|the|his|her) (?:\w+ )?watch|smart ?watch\w*|fitbit|garmin|kardia|oura|app|chat ?(?:gpt|bot)|
        symptom checker|youtube
    (?:friend|mate|cousin|neighbou?r|aunt|uncle|sister|brother|mum|dad|wife|husband|colleague),? (?:who'?s|who is|
        a|an) (?:\w+ )?(?:nurse|doctor|medic|paramedic|vet|physio|pharmacist)
""")
"""Somebody who knows medicine, but speaks as a friend, or a gadget: no clinician has looked."""
UNSEEN = Words(r"""
    (?:no need (?:for|of|to (?:see|call|ring|bother|go to))|(?:don'?t|do not|doesn'?t|won'?t) (?:need|want|see|
        call|ring|bother)|no time (?:for|to)|(?<!had )(?<!went )(?<!got )(?<!managed )to (?:see|call|ring|visit|
        bother)|without|instead of|rather than|no|not|any|never|didn'?t|haven'?t|hasn'?t|stop (?:saying|telling me to
        \s(?:see|call|ring)))(?: to)?(?:\s(?:see|call|ring|seen|saw|called|rang|tell|told|asked?|bothered|
        mentioned(?: it)? to|been to|gone to|went to|go to))? (?:a|an|the|any|to|my|your)? ?(?:doctors?|gp|
        hospital|nurse|ambulance|specialist|clinic|scan|111|999|helpline|consultant)
""")
EARLIER = Words(r"""
    last year|(?:months?|years?|yrs) (?:ago|back)|(?:used to|previously|before (?:this|now)|years before)
    the year before|check[- ]?ups?|health check|(?:a|the|my|his|her|annual|yearly|work|company) (?:medical|mot)
    routine|passed (?:me |him |her )?(?:as )?fit|insurance|not the first time|last time
    (?:said|told|thought)(?: \w+){0,4} before|(?:had|been|did|done)(?: \w+){0,4} before(?=\W*$|[.,;]| (?:and|so|but)\b)
""")
"""An all-clear that is older than what has just been told."""
HIS_OR_HERS = Words(
    r"my (?P<who>\w+)(?:,[^,.]{1,30},)?(?:'s| has| is)? (?:got|had|was|went|saw|been|given)(?: \w+){0,4} "
    r"(?:all[- ]clear|discharged|normal|fine|sent home|told)|"
    r"(?:gave|told|cleared|discharged|scanned|checked|reassured|(?:all[- ]clear|normal|fine) for) "
    r"(?:my|our) (?P<whom>\w+)(?!'s)"
)
"""An all-clear that somebody else was given."""
BEFOREHAND = Words(r"""
    last (?:month|spring|summer|autumn|winter|christmas|easter)
    (?:in|since|back in) (?:january|february|march|april|may|june|july|august|september|october|november|december|
        spring|summer|autumn|winter)
    (?:weeks|months) (?:ago|back)|a month ago
""")
"""An all-clear that may be older than what is urgent now, unless it is said of that."""
THAT_WAS = Words(r"(?:that|this|it|which) (?:was|happened|started|began)|was (?:last|in|back)|since then")
DETAIL = Words(r"""
    isn't it|innit
    \d[\d:.]* ?(?:am|pm|o'?clock|min\w*|hours?|hrs)?,? (?:and )?not \d[\d:.]*
    mean(?:t)?,? (?:on |in |to |it'?s |the |my |his |her |about )*(?:left|right|other|both|upper|lower|top|bottom|
        front|back|yesterday|today|tonight|last night|this morning|\d+ (?:am|pm)|\d+|monday|tuesday|wednesday|
        thursday|friday|saturday|sunday)(?: one| side| arm| leg| hand| foot| eye| calf)?[\W]*$
""")
"""A correction of a detail: the sign stands."""
ORDERS = Words(r"""
    pretend|act as|role-?play as|you(?:'re| are) (?:now|a|an|the|captain|going to be|my)\b(?! (?:right|kind|star))
    note (?:from|to)|the above
    (?:new|session|chat|state|flags?|warnings?|level|context|history|memory|alerts?) ?(?:=|is|are|cleared|reset|
        wiped|removed|session|chat|none)
    resume|(?:clear|reset|wipe|remove|delete|drop) (?:all|the|any|your|my|every) \w+|system|developer|admin|assistant
    override|(?:doctor|debug|god|safe|test|expert|chef) mode|\w+_\w+|answer normally|normal answering|as (?:a|
        an) (?:\w+ )?(?:ai|bot|assistant)
""")
"""Orders to the program, whatever they claim: they correct nothing."""
HEDGED = Words(r"""
    probably|prob|probs|prolly|must (?:be|have)|i (?:think|thought|reckon|guess|suppose|expect|bet|hope)|maybe|perhaps
    might|could be|should be|hopefully|(?:it|he|she|they|that)'?ll be|will be|i'?m sure|no doubt|likely|presumably
    (?:mum|dad|wife|husband|partner|friend|mate|sister|brother|nan|gran\w*|neighbou?r|boss|son|daughter) (?:says?|said|
        reckons?|thinks?|thought)
    panic attack|anxiety|i'm (?:calm|joking|kidding)|just (?:tired|stress|nerves)
""")
ONGOING = Words(r"""
    still (?!for|as)|can'?t|cannot|can (?:hardly|barely)|couldn'?t now|won'?t|keeps?|getting worse|worse
    not (?:back|yet|gone|right|waking|awake|breathing)
    (?<!clear )(?<!normal )(?<!perfectly )(?<!clearly )(?<!fine )(?<!right )(?<!ok )(?<!well )again|
        comes? and goes?|on and off|hours? mind
    another|spread\w*|in front of me|next to me|(?:really|actually) (?:is )?happening|for real|no joke|beside me
    going numb|right now|(?:now|today) (?:my|his|her|the|i)
""")
LESS = Words(r"(?:not|isn't|wasn't) (?:very|so|too|really|quite|that|as|fully|exactly) \w+(?: \w+){0,3} i mean")
"""Says how much, not what else was meant."""
STANDS = Words(r"""
    (?:is|are|was|were|stands?|all|still|just|exactly)? ?(?:as|like|what) i (?:said|wrote|described|told|typed|put)
    (?:the )?rest (?:is|was|are|stands?|of it|still|holds|remains)|everything else|all else|otherwise (?:the same|as)
""")
"""Only a part is put right; the other signs stand."""
FIGURE = Words(r"""
    figure of speech|turn of phrase
    (?:just|only) (?:a|an|my) (?:expression|phrase|saying|way of (?:talking|speaking|putting))
    (?:it'?s|was) (?:just )?(?:an expression|a saying|slang)|not literally|(?:was |just )?exaggerating|metaphor\w*
    hyperbole|of (?:embarrassment|laughter|boredom|shame|cringe)
""")
"""Words that were not meant as they stand."""
SUICIDE = Words(r"""
    suicid\w*|(?:end|ending|take|taking) your (?:own )?life|(?:kill|killing|harm|harming|hurt|hurting) yourself
    want to die|not wanting to (?:live|be here)|feel(?:ing)? safe
""")
IN_EARNEST = Words(r"""
    plan\w*|pills?|tablets?|rope|noose|knife|knives|blades?|razors?|bridge|rails?|tracks?|train|date|note|goodbye\w*
    letters?|tonight|overdos\w*|cut|cutting|gun|jump\w*|will|method|peaceful|ready
""")
"""A means, a time or a preparation: no figure of speech."""
SLIP = Words(r"""
    typo|auto ?correct(?:ed)?|misread|mistyped|mis-?typed
    wrong (?:chat|window|person|thread|tab|box|word|patient|number|group)|dictation|(?:voice|
        speech)[- ](?:to[- ]text|typing)|copied|copying
    pasted|pasting|correction
    i (?:got|had|have|'?ve got) (?:it|that|this|the \w+) (?:all )?(?:wrong|mixed up|muddled)
    i (?:mixed|muddled) (?:that|this|it)(?: up)?|my mistake|(?:units?|decimal) wrong|misspoke
    (?:stupid|damn|bloody|silly|flipping|fat) (?:phone|thumbs?|keyboard|fingers?|translator)
""")
MEANT = re.compile(
    r"\b(?:meant (?:for|to (?:type|write|say|put|send))|i (?:actually )?meant\b(?! it))|(?:^|[.!,;(*-]\s*)(?:(?:oh|no|"
    r"sorry|wait|haha|lol|oops|ah|er|um)\W+)*(?:by \w+,? )?i mean\b(?! it| which| what| come on|"
    r" who| how| she| he| they| we| i\b| i'| you| not| only)|\bi mean[.!)]*$|\bi mean(?:[.,!]|$)", re.IGNORECASE,
)  # fmt: skip
DOSE = Words(r"""
    (?:never |not |isn'?t |wasn'?t )?(?:over|above|more than) (?:what|the dose|the limit)(?: (?:it|the \w+) says)?
    (?:as|what) (?:it|the \w+) says|within the (?:dose|limit)|normal dose
    (?:not|rather than|instead of) (?:mg|g|grams?|milligrams?|mcg|micrograms?|ml)
    (?:it'?s|they'?re|its|meant) (?:micrograms?|mcg|milligrams?|mg|units?|iu)
""")
REVISED = Words(r"""
    no,? wait|hang on|hold on|sorry|apologies|scrap that|scratch that|ignore that|correction|my mistake|oops|actually
    looked|counted|checked|panic over|false alarm|typo
""")
NOT_TAKEN = Words(r"""
    (?:swallowed|took|taken|had|ate|drank) (?:none|nothing)
    (?:didn'?t|hadn'?t|hasn'?t|never) (?:actually )?(?:swallow|take|taken|swallowed|drink|eat|have) (?:any|it|them|
        one|a single)
    all (?:\w+ )?(?:counted|there|accounted for|still in)|spat (?:it|them) (?:all )?out
    found (?:it|them|both(?: of them)?|all (?:\w+ )?of them|the (?!\w*(?:pack|box|bottle|tub|strip|blister|wrapper|
        remote))\w+) (?:all )?(?:under|in|
        behind|on|down|inside|beneath|at)
    (?:found|got) (?:it|them)\W+(?:it|they)(?:'d| had|'s| has| have)? (?:rolled|fallen|fell|slipped|dropped|been|
        was|were)
""")
MISSING = Words(r"missing|can'?t find|one short|(?:one|two|three|rest|others?) (?:is|are|was|were)? ?(?:still )?gone")
"""Not all has been found."""
WORDS_ONLY = Words(r"""
    i was quoting|it'?s a quote|a line from|lines? of (?:a|my|the)|lyrics?
    from a (?:song|film|book|leaflet|play|show|podcast|poem)|rehears\w+
    my (?:novel|script|story|character|screenplay|play|poem|blog)|old leaflets?
    for (?:a|my|our|the) (?:\w+ )?(?:class|course|exam|quiz|training|lesson|drill|role-?play|essay|homework|
        assignment|presentation)
    (?:nobody|no[- ]?one)(?:'?s| is| was) (?:actually |really )?(?:having (?:one|it|any|an? (?!good|nice|great|
        bad))|ill|droopy|hurt|sick|poorly|unwell|fitting|choking|in danger)
    (?:first line|title|chapter|name|verse|chorus|scene|ending|opening) of (?:my|a|the|our)
    (?:in|from|was|it'?s) (?:a|my|this|the) (?:\w+ )?(?:dream|nightmare|film|movie|show|series|book|novel|play|
        episode|soap|drama|podcast|song|sketch|script|video)
    i dreamt|dreaming
    (?:the|this|that|a) (?:\w+ )?(?:character|detective|actor|villain|hero|dummy|mannequin|manikin|avatar|player|sim)
    (?:writing|wrote|proofreading|translating|transcribing|recording|filming|reading out|editing|acting out|
        rehearsing) (?:a|an|my|the|this|our) (?:\w+ )?(?:script|story|novel|blog|diary|poem|play|scene|book|song|
        screenplay|chapter|thriller|article|leaflet|sketch|quiz|essay)
    role-?play group|on (?:the )?(?:telly|tv|netflix|screen|stage)|audiobook
    your (?:own )?(?:list|article|page|text|wording)|screenshot|subtitles?|copying
    (?:described|describing|read(?:ing)?(?: out)?|typ(?:ed|ing)(?: out)?|quot(?:ed|ing)|cop(?:ied|
        ying)) (?:you )?(?:from |off )?(?:the|a|this|that|an) (?:\w+ )?(?:leaflet|poster|picture|photo|pamphlet|
        card|case|page|article|advert|textbook)
""")
GAME = Words(r"""
    (?:in|on|it'?s|was) (?:the |a )?(?:call of duty|warzone|fortnite|minecraft|roblox|skyrim|elden ring|dark souls|
        zelda|fifa|gta|grand theft auto|valorant|overwatch|the sims|apex legends|counter-?strike|cs ?go|dnd|d ?& ?d|
        dungeons|cyberpunk|baldur'?s gate|(?:world of )?warcraft|league of legends|dota|red dead|resident evil|
        the last of us|pok[eé]mon|assassin'?s creed|god of war|among us|battlefield|pubg|tekken|mortal kombat|
        holby|grey'?s anatomy|eastenders|corrie|coronation street|emmerdale|call the midwife)
    (?:in|on|it'?s|was|from) (?:the |a |my |this |\w+, (?:the|a) )?(?:\w+ )?(?:(?:video ?)?game(?! room)|xbox|
        playstation|ps[45]|nintendo)
""")
"""Where it happened to a figure on a screen."""
PLAYED = Words(r"""
    play(?:ed|ing)|watch(?:ed|ing)|all (?:night|day)|came on|when|while|during|really|actually|but|isn't it|too much
""")
ALARM_OVER = Words(r"(?<!so )(?:false alarm|panic over)")
TURNED_OUT = Words(r"turn(?:s|ed)? out (?:it|he|she|they|i|to be)")
IT_WAS = Words(r"(?:was|were|been)(?! (?:nothing|gone|fine|better|ok|okay|normal|passed|over|scared|worried)\b)")
"""The cause that makes an alarm a false one: that it has passed is none."""
TYPING = Words(r"""
    typo|auto ?correct(?:ed)?|mistyped|i meant(?! (?:it|that|this|every|what))|wrong word|dictation|lyrics?|quoting
    a line from
""")
JOKE = Words(r"""
    jok\w+|kidding|ignore (?:that|me|it|all|what)|forget (?:it|that|i)|never ?mind|doesn'?t matter|whatever|half
""")
_OF_A_KIND = r"(?:any|it|them|that|those)"
BELONGS = re.compile(
    r"(?P<what>\w+) ?(?:is|are|'s|belongs? to|was) (?:all )?(?:actually )?(?:my |the |our )?(?P<who>\w+)'s"
    r"(?: (?:one|ones|tablets?|pills?))?(?:[.,;!]|$| not)|"
    r"\b(?:it'?s|that'?s|was) (?:actually )?(?:my |the |our )?(?P<whom>\w+) "
    r"(?:who(?:'s| is| takes)|that(?:'s| is)|on|taking|takes)\b|"
    r"\bmine (?:is|are|'s) (?:just|only|a different|folic)|"
    rf"\bi'?m not (?:on|taking) {_OF_A_KIND}\b|\bi (?:don'?t|do not|never) (?:take|took) {_OF_A_KIND}\b",
    re.IGNORECASE,
)
"""The medicine is somebody else's."""
THE_MEDICINE = frozenset("it that those these they them tablets pills ones one that's it's they're".split())
MEDICINE = ("statin", "begun-after-medicine", "early-drug", "drug", "blood-thinner", "head-thinner")
GUESSED = "resembles"
WELL = Words(r"""
    feeding|eating|ate|drinking|pink|bright|playing|running (?:about|around|round)|bouncing|laughing|smiling|
        giggling|alert
    chatting|chatty|happy|cheerful|cheery|chirpy|(?:temp|temperature)(?: is|'s| of)? 3[67](?:\.\d)?
    no (?:fever|temperature)|sleeping well|full of beans|strength(?:'s| is)? (?:fine|normal|good)|gaining weight
    wet nappies|back to (?:himself|herself|normal)|breathing (?:is )?(?:fine|normal(?:ly)?|ok|okay)|faded
""")
"""Seen of somebody who is well."""
POISONED = ("overdose", "poison", "dangerous-swallow")


@dataclass(frozen=True, slots=True)
class Cause:
    """A harmless cause that is known, not guessed: said of these signs (``told``), in these words (``said``)."""

    told: Words
    said: tuple[Words, ...]
    never: Words = field(default_factory=lambda: Words(r"(?!)"))
    """Signs beside it that it does not explain."""


_LIMBS = r"arms?|legs?|hands?|foot|feet|fingers?|thumbs?|toes?|thighs?|calf|wrists?|elbows?|numb|dead|tingl\w+"
_NOT_OF_A_LIMB = Words(r"""
    face|mouth|drool\w*|speech|slur\w*|chest(?! (?:and|day))|breath\w*|throat|fever|temperature|pee|wee|urine|
        bladder|bowels?|bottom
    saddle|groin
""")
_SHOWN = (
    r"(?:walk|walking|walked|typ(?:e|ed|ing)|lift\w*|carry\w*|carried|climb\w*|cook\w*|hold|holding|made|making|danc\w+|"
    r"stand|standing|mov(?:e|es|ing)|work|works|working)"
)

CAUSES = (
    Cause(
        Words(_LIMBS + r"|move|feel|walk"),
        (
            Words(r"""
                (?:leg|arm|chest|back|gym|squat) (?:and (?:back|leg|arm) )?day|(?:\w+ )?(?:sets|reps) of|squats|lunges
                push[- ]?ups|pull[- ]?ups|burpees|deadlifts?|spin class|crossfit|bootcamp
            """),
            Words(
                _SHOWN + r"(?: \w+){0,5} (?:fine|ok|okay|normally|no (?:problem|bother|trouble|worries)|easily)|"
                r"(?:can|could|just) (?:still )?" + _SHOWN
            ),
        ),
        _NOT_OF_A_LIMB,
    ),
    Cause(
        Words(r"eyes?|see|seeing|vision|sight|blur\w*|double|everything"),
        (
            Words(r"(?:contact |two )?lens(?:es)?|contacts|(?:glasses|specs|varifocals)"),
            Words(r"""
                (?:perfect|crystal|clear|sharp|normal|single|fine)(?:ly)?|(?:see|seeing) (?:perfectly|fine|clearly|
                    normally)
            """),
            Words(r"had|was|were|wearing|took|taken|swapped|put|changed|found|slipped|wrong"),
        ),
        Words(r"""
            headache|face|slur\w*|speech|arms?|legs?|curtain|flash\w*|floaters?|numb|weak\w*|pain\w*|dizzy|swallow\w*
            droop\w*|new (?:glasses|lenses|specs)
        """),
    ),
    Cause(
        Words(_LIMBS),
        (
            Words(r"""
                (?:slept|sleeping|asleep|sat|sitting|lay|laid|lying|leant|leaning|knelt|kneeling|squatt\w+|crouch\w+|
                    perched|scrolling) (?:\w+ )?(?:on|over|under|against|funny|awkwardly|cross-?legged|in)
                (?:too|so) (?:tight|small)|crossed (?:my )?legs|trapped under|pressing on
            """),
            Words(r"""
                (?:came|come|comes|it'?s|all|is|feeling'?s?) (?:right |straight |fully )?back|back to normal|100 ?%
                normal(?:ly)?(?: now| again)?|fine (?:now|again)|gone (?:now|in)|wore off|woke (?:back )?up|walking
            """),
        ),
        _NOT_OF_A_LIMB,
    ),
    Cause(
        Words(r"mouth|lips?|face|cheeks?|tongue|chin|jaw|drool\w*|dribbl\w*|slur\w*|smile|numb|speech|words|soup"),
        (Words(r"dentist|dental|filling|root canal|tooth (?:out|pulled)|wisdom (?:tooth|teeth)|extraction"),),
        Words(r"arms?|legs?|hands?|chest|throat|breath\w*|fever|walk\w*|confus\w*"),
    ),
    Cause(
        Words(_LIMBS + r"|move|feel|waist"),
        (
            Words(r"(?:nerve )?block|epidural|spinal|anaesthetic|anesthetic|numbing injection|local"),
            Words(r"""
                surgery|surgeon|op|operation|nurse|midwife|lasts|doctor|hospital|recovery|ward|anaesthetist
                last(?:s|ed)? (?:till|until|for)|wears? off|procedure|birth|section
            """),
        ),
    ),
    Cause(
        Words(r"eyes?|pupils?|see|vision|sight|read|blur\w*|bright"),
        (
            Words(r"(?:\w+ )?drops|dilat\w+"),
            Words(r"optician|optometrist|clinic|hospital|nurse|doctor|specialist|eye (?:test|exam|check|screening)"),
        ),
    ),
    Cause(
        Words(r"wee|pee|urine|poo|stools?|toilet|loo|nappy|red|pink|dark|blood\w*"),
        (
            Words(r"""
                beetroots?|beets?|borscht|blackberr\w+|rhubarb|food colou?r\w*|dye|icing|jelly|rifampicin|pyridium
                blackcurrants?|liquorice|iron tablets?
            """),
        ),
    ),
    Cause(
        Words(r"blood\w*|red|blue|purple|yellow|rash|spots?|lips?|hands?|skin|patch\w*|bruis\w*"),
        (
            Words(r"pen|ink|felt[- ]tips?|paint|jam|ketchup|lipstick|dye|marker|juice|jeans|chalk|glitter|sauce"),
            Words(r"""
                (?:came|washed|wiped|rubbed|scrubbed|comes|wipes|washes) (?:it |them )?(?:straight |right )?(?:off|
                    clean)
                it was|it'?s|turns? out
            """),
        ),
    ),
    Cause(
        Words(r"fits?|fitting|seizures?|jerk\w*|jump\w*|twitch\w*|chok\w*|breath\w*"),
        (
            Words(r"hiccups?|hiccoughs?"),
            Words(r"pink|laugh\w*|feeding|smiling|happy|playing|asleep now|talking|drinking|giggl\w*"),
        ),
    ),
)  # fmt: skip

LONG_AGO = Words(r"""
    (?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|several|many|few|
        couple of|some) (?:months?|years?|yrs?|decades?) (?:ago|back|earlier|since)
    (?:in|was|from|of|back in|since|around|summer|winter|spring|autumn) (?:19|20)\d\d|last year
    (?:years?|yrs|decades?|ages) (?:ago|back)
    when (?:i|he|she) was (?:a (?:kid|child|baby|boy|girl|teen\w*|student)|little|young|small|\d+|one|two|three|
        four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty)
    (?:i|he|she) was (?:two|three|four|five|six|seven|eight|nine|ten|a (?:baby|toddler|kid|child))
    as a (?:child|kid|teen|baby|toddler)|old (?:job|diary|story|letter|notes?)|back in (?:the|my|19|20)\b.*|long ago
    (?:the )?(?:eighties|nineties|noughties|\d0s)|(?:19|20)\d\d (?:ki|mein|me) baat
""")
CLOSED = Words(r"""
    treated|discharged|recovered|fine (?:now|since)|nothing (?:new|since)|ok(?:ay)? (?:now|since)
    all (?:fine|good|ok|well|mended|healed|over)|never again|(?:fully|been|got|was) checked|sorted|operated|stent|
        rehab|since then|healed|over it|long over
    right as (?:rain|ninepence)|(?:good|right|grand|well|great) (?:ever )?since
    signed off
    (?:i'?m|he'?s|she'?s|am|is|been|doing|keeping) (?:fine|well|grand|great|healthy|ok|okay|good)
    (?:hasn'?t|haven'?t|not|never|none|no) (?:had )?(?:\w+ ){0,3}since|got (?:better|over|help|through)
""")
THOUGHTS_GONE = Words(r"""
    (?:no|not|never|haven'?t|hasn'?t|without) (?:\w+ ){0,4}(?:thoughts?|urges?|that way|like that|wanted to|
        them)\b[^.!?]{0,30}
        \b(?:since|years?|decades?|long time|ever again|any ?more)
""")
"""Said of a wish to die that is long past."""
SEEN_TO = Words(r"hospital|diagnosed|medication|tablets|clopidogrel|warfarin|under the|seen")
"""Care that closes only what is said to have been then."""
NEW = Words(r"""
    (?<!never )again|it'?s back|came back today|same (?:thing|as|feeling)|happening|another|(?:last|first|second) time
    so (?:i|we|he|she) (?:know|knew)\w*|too|as well|(?:had|got) (?:one|some|it|this|that) (?:in|back in|before)
    (?:now|today|tonight|since this morning) (?:my|his|her|the|i can'?t|i'?ve)
    still (?:numb|weak|can'?t|slurred|drooping)|can'?t (?:move|breathe|feel|speak|swallow)
""")
OVER = Words(r"""
    gone|went away|last (?:week|month|year|spring|summer|autumn|winter)|ago|in (?:19|20)\d\d|turned out|it was
    signed (?:me |him |her )?off|(?:they|neuro\w*|doctor|gp|consultant|hospital)(?:'ve|'d| have| had)? (?:did|done|
        said|found|kept|checked|scanned)|came back (?:clear|normal|fine)|
        all clear|discharged|nothing since
    (?:back|home|just back) (?:from|now|home|with)|seen (?:at|by|in)|sent (?:me |him |her |us )?home|back home
    all normal|let (?:me|him|her|us) (?:go )?home
    (?:ecgs?|bloods?|scans?|tests?|mri|ct|x-?rays?|ultrasound)(?: \w+){0,4} (?:normal|clear|fine|negative)
""")
LET_OUT = Words(r"""
    (?:discharged|home|out|scan(?:ned)?|seen|released|let (?:me|him|her|us) out|came|checked|
        appointment)(?: \w+){0,2} (?:today|tonight|yesterday|this (?:morning|afternoon|evening))
""")
"""When care was over."""
GOING_ON = Words(r"""
    tonight|today|this (?:morning|afternoon|evening|week)|still|yesterday
    (?<!home )(?<!well )(?<!fine )(?<!nothing )since (?!then|gone)|day \d|different|new (?:story|one|thing)|just that
    but|i'?m (?:now )?\w+ing|now (?:i|my|he|she|his|her|the|it)|can'?t|keeps?|getting|hard to|stuck|won'?t|worse
    swollen|spreading|bleeding|twisted|rigid|drowsy|struggling|hurts?
""")

STOPPED = Words(r"""
    stopped|(?:it|they|has|have|just) quit|vanished|disappeared|packed (?:it )?in|finished|ceased
    (?:gone|went)(?=\W*$|[.,;:!?)]| (?:away|now|since|after|when|by|in|within|on (?:its|their)|completely|altogether|
        entirely|last|yesterday|this|and|at|before|overnight|as soon|the (?:next|same|minute|moment|day|week|night))\b)
    cleared (?:up|itself)|settled|calmed (?:right )?down|(?:all )?quiet (?:since|now|for)
    (?:been|gone) (?:quiet|still|silent|fine|normal|clear)|feeling'?s back
    (?:completely|all|totally|fully) (?:gone|better|fine|normal|clear)|back to normal
    (?:haven'?t|hasn'?t|not) (?:had|twitched|happened|felt|come)(?: \w+){0,3} (?:since|for|all)|none (?:since|for)
    no more (?:twitch\w*|cramps?|spasms?|numbness|tingling)
""")
NOT_STOPPED = Words(r"""
    again|came back|comes? back|it'?s back|back with|but|however|except|still (?!for|as)|keeps?|on and off
    comes and goes|for now|nearly|almost|mostly|a (?:bit|little)|eas(?:ed|ing)|hasn'?t (?:stopped|gone)
    haven'?t (?:stopped|gone)|not (?:stopped|gone)|never (?:stopped|stops)|soon|instead|moved
    now (?:my|it'?s|his|her|the)|worse|spread\w*
    (?:feeling|strength|grip|power|voice|sight|vision|half|side|balance|hearing|speech|words?)\b[^.!?\n]{0,40}?
        (?:gone|went|vanished|disappeared|stopped)
    will|when|if|once|stops?
""")


@dataclass(frozen=True, slots=True)
class Ending:
    """An emergency that has its own end: what was told, what says that it is over, and what forbids to believe it."""

    told: Words
    over: tuple[Words, ...]
    unless: Words
    """Forbids it in what says so, and in what was told."""
    never: Words


ENDINGS = (
    Ending(
        Words(r"chok\w*|stuck|wrong (?:way|pipe|hole)|swallow(?:ed)?"),
        (
            Words(r"""
                (?:came|come|coughed|popped|shot|got|brought|spat)(?: (?:it|them|the \w+))? (?:back )?(?:up|out|loose)
                dislodged|back (?:blows?|slaps?)|heimlich
            """),
            Words(r"breath\w*|talking|speaking|crying|singing|running|pink|fine|normal\w*|laughing|playing|ok|okay"),
        ),
        Words(r"""
            still|wheez\w*|hoarse|can'?t|cannot|noisy|blue|drool\w*|chest|battery|magnets?|swell\w*|swollen
            not (?:breathing|talking|right)|hard to|struggl\w*|floppy|sleepy
        """),
        Words(r"""
            hives|sting|stung|allerg\w*|swell\w*|swollen|battery|magnets?|pills?|tablets?|clos(?:ing|ed)|bleach
            chemical
        """),
    ),
    Ending(
        Words(r"fits?|fitting|seizures?|convuls\w*|jerking|shaking"),
        (
            Words(r"epilep\w+|known|care plan|(?:his|her|my|their|the) usual|always (?:has|gets)|neurologist"),
            Words(r"stopped|over|finished|came round|come round|ended|done|had (?:one|a|his|her|my|their)|lasted"),
            Words(r"awake|chatting|talking|himself|herself|myself|alert|back to|normal|fine|laughing|eating|sat up"),
        ),
        Words(r"""
            first|never|still|(?<!self )(?<!normal )again|another|longer|not (?:awake|waking|breathing|talking|right)
            won'?t|blue|pregnan\w*|head|confus\w*|drowsy|back to back|can'?t|different|worse|more than|second one
            fever|hot
        """),
        Words(r"""
            first (?:ever|time|one)|never had|(?:won'?t|not|hasn'?t|doesn'?t) stop\w*|pregnan\w*
            hit (?:his|her|my) head|blue|fever|minutes now|keeps
        """),
    ),
    Ending(
        Words(r"sugars?|glucose|meter|insulin|hypos?|diabet\w+|low"),
        (
            Words(r"""
                juice|lucozade|jelly bab\w+|glucose|gel|toast|biscuits?|glucagon|sweets|coke|cola|dextro\w*|sandwich
                banana|haribo|honey|ate|eaten
            """),
            Words(r"""
                [4-9](?:\.\d)?(?= (?:now|twice|on|and|again|after|since|already)|[,.;]|\W*$)|back up|back to normal
                (?:came|come|gone|went) (?:right |straight )?up
            """),
            Words(r"steady|better|fine|clear|bright|himself|herself|myself|settled|normal|did (?:it|the)|sorted|over"),
        ),
        Words(r"""
            still|blur\w*|can'?t|cannot|won'?t|drop\w*|drows\w*|sleepy|confus\w*|fits?|fitting|seizure|but|down|worse
            [1-3]\.\d|slur\w*|weak|not
        """),
        Words(r"""
            unconscious|won'?t wake|seizures?|fitting|convuls\w*|overdos\w*|collapsed|too much insulin|extra insulin
            vomit\w*|ketones?|face|chest
        """),
    ),
)  # fmt: skip

ABROAD_OVER = re.compile(
    r"\b(?:entwarnung|fehlalarm|falsa alarma|fausse alerte|alarme falso|falso alarme|tippfehler|verschrieben|"
    r"me equivoqu[ée]|"
    r"quise decir|je voulais dire|faute de frappe|ich meinte|quis dizer|erro de digita\w+|galti se|galat likh\w*|"
    r"verkehrter chat|falscher chat|chat equivocado|mauvaise conversation)\b", re.IGNORECASE,
)  # fmt: skip
ABROAD_PAST = re.compile(
    rf"\b(?:{_YEAR} (?:ki|mein|me)\b|(?:en|em|im jahr|im jahre|war|fue en|foi em|c'?[ée]tait en|das war|era) {_YEAR}|"
    r"hace (?:\w+ )?a[ñn]os|h[áa] (?:\w+ )?anos|il y a (?:\w+ )?ans|vor (?:\w+ )?jahren|(?:saal|salon|saalon) pehle|"
    r"de ni[ñn][oa]|quand j'[ée]tais petite?|als kind|quando era crian[çc]a|bachpan)", re.IGNORECASE,
)  # fmt: skip
ABROAD_SEEN = re.compile(
    r"\b(?:m[ée]dic[oa]s?|hospital|urgencias|urg[êe]ncias?|pronto[- ]socorro|m[ée]decins?|h[ôo]pital|urgences|samu|"
    r"arzt|[äa]rztin|"
    r"[äa]rzte|krankenhaus|notaufnahme|klinik|neurologe|doctor|daktar|aspatal|enfermer[oa]|"
    r"infirmi[eè]re?)\b", re.IGNORECASE,
)  # fmt: skip
ABROAD_WELL = re.compile(
    r"\b(?:theek|thik|bien|bem|gut|gesund|gu[ée]rie?s?|curad[oa]s?|recuperad[oa]s?|normal\w*|nada grave|rien de grave|"
    r"nichts (?:schlimmes|ernstes)|harmlos|alta|tudo (?:bem|certo|ok)|todo bien|alles (?:gut|ok|okay|in ordnung)|"
    r"entlassen|"
    r"rentr[ée]e?|sab theek|wieder)\b", re.IGNORECASE,
)  # fmt: skip
ABROAD_STILL = re.compile(
    r"\b(?:pero|mas|mais|aber|lekin|noch|immer|todav[íi]a|a[úu]n|sigue|encore|toujours|ainda|continua|phir|abhi bhi|"
    r"otra vez|"
    r"de novo|nouveau|weiter|nicht|jetzt auch|peor|pire|schlimmer|pior)\b", re.IGNORECASE,
)  # fmt: skip
