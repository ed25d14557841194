# a phrase or pattern a line reads better than a wrapped one
"""Words that only sound like a danger sign: idioms, machines, animals, songs. Tables only."""

_IDIOMS = """
pitched a fit, pitch a fit, pitching a fit, chucked a fit, comatose in front of, chuck a fit, otherwise flying, brain freeze, rigor mortis
wind knocked out of, dead as a doornail, dead as a door nail, lose the will to live by, lose the will to live in, lose the will to live at
lose the will to live during, lose the will to live halfway, lose the will to live listening, lose the will to live waiting
swear blind, swore blind, sworn blind, back from the dead, rise from the dead, give up the ghost, dead in the water, life flash before
to die for, over my dead body, over his dead body, over her dead body, dead ringer, dead heat, dead of night, dead of winter
jump out of my skin, jump out of your skin, jump out of her skin, jump out of his skin, jump out of its skin, drop like flies
stomach like concrete, stomach of iron, stomach of steel, iron stomach, run us ragged, run me ragged, tear us to pieces, tear them to pieces
bore to death, bore stiff, scare to death, frighten to death, work to death, scare the life out of, frighten the life out of
take your breath away, takes your breath away, died of embarrassment, dying of embarrassment, die of embarrassment, die of boredom
sudden death overtime, sudden death playoff, sudden death penalties, sudden death shootout
swearing blind
from headbanging, headbanging, from head banging, head banging at, flight of stairs, flights of stairs
double the price, double the cost, double the amount, double the money, double the time, double the dose, double the fun
face down, black and blue, blind to the, must be going blind, must be blind, must have gone blind, talking rubbish right, hind legs off, choke on my mower, choke on the mower, choke on the car
so good i nearly passed out, so good i passed out
so good i almost passed out, so funny i nearly passed out, so bored i nearly passed out, career suicide, committing suicide one, my soul left my body
paralyzed by my, paralyzed by choice, paralyzed by work, total paralysis, state of total paralysis, paralysis in the office
weak at the knee when, weak at the knees, lost his head, lost her head, lost their head
nearly had a stroke and, nearly had a stroke when, thought my heart would burst, couldnt speak for shouting, have my head if
numb skull, numb skulls, numbskull, mind numbing
blow up a balloon, blowing up balloons, drive me mad, driving me mad, drives me mad, drives me insane, can murder a, legs of jelly
jump off a bridge bungee, bungee jump, bungee jumped, bungee, coming off the pitch, couldnt stand each other, cant stand each other, cant stand him, cant stand her
fit of laughter, has lost her voice, lost its voice, gave me lockjaw
couldnt see for tears, cant see for tears, cant see the wood
eyelids are drooping at, eyes are drooping at, eyes are closing reading
fit as a, well fit, rate my fit, outfit, my fit, fit and healthy, super fit, pretty fit
heart attack burger, had one myself, ran us through suicide, do suicide, run suicide, did suicide
suicide drill, suicide run, suicide helpline, suicide hotline, suicide prevention, skull crusher, a heart of stone, heart of stone
choke back tear, choking back tear, choke up at, cut myself some slack, cut some slack, cutting some slack
cut myself shaving
left me breathless, group chat be suffocating, suffocate me, sweat blood, sweated blood, curtain twitcher
doesnt wake me, didnt wake me, dont wake me, never wake me, doesnt wake him, doesnt wake her
stroke the cat, stroke your cat, stroke his back, stroke her fur, stroke the dog, stroked the, stroking the, stroke the baby
out of my depth, heart on my sleeve, cold blood, bust my balls, busting my balls, dropped a bomb, dropped the ball
kill the vibe, murdered them, we murdered, dead and buried
nearly finished me off, bleeding money, bleed cash, patience have flatlined, on life support, stab in the back
stabbed in the back, stabbed me in the back, stabbing us in the back, breathe down, breathes down, breathing down everyone
shoot the messenger, strung like a, headless chicken, blood in my veins, hit me in the feels
went ballistic, lost the plot, chew my arm off, weak at the knee, knocked for six, floored me
talk to the hand, wet myself laughing, wet myself with laughter, laughed till i
peed myself laughing, peed myself with laughter, cried laughing, pissed myself laughing, wee myself laughing, fell about laughing
shock of the new, shock horror, culture shock, sticker shock, electric bill
catch my death, caught my death, death by powerpoint, dying on its feet, dying breed, dying art, dying for a wee, dying to pee, dying for the loo
murder a curry, murder a pint, murder for a, screamed blue murder, scream blue murder, blue murder, screaming blue murder
pass out parades
brain like soup, brain soup, brain fog of exams, pea soup
cold hands warm heart, cold snap, in a huff, in a strop, stone cold, sober as a judge, punch drunk
nervous wreck, nervous breakdown over the, meltdown over, having kittens, having a cow, feel like roadkill
"""
_OLDER = """
die of laughter, die laughing, die to know, die to try, die of boredom, die of embarrassment, die of curiosity, to die for
weak with laughing, weak with laughter, weak from laughing, weak with relief, weak with joy, heavy rucksack, heavy backpack, heavy bags, heavy bag, heavy shopping
heavy lifting, heavy boxes, heavy box, heavy suitcase, heavy case, heavy weights, heavy traffic, heavy metal, heavy rain, heavy meal, heavy night, heavy squats
die inside, nearly died laughing, i am dead lol, i am dead haha, dead funny, dead good, dead easy, dead nice, dead cute
dead tired, dead on my feet, dead line, deadline, dead end, dead set, drop dead gorgeous, over my dead body
dead battery, play dead, dead heat, dead ahead, dead serious, dead wrong, dead keen, dead sure, walking dead, dead sea
killing me, kills me, killed it, kill it, kill time, kill two birds, kill the mood, kill for a, killer workout
kill a process, kill the process, killing it, dressed to kill, kill for some, kill him when, kill my husband, kill my brother
kill her when, kill them when, kill my back, curiosity killed, killing time, could kill for, kill for a coffee
had a heart attack when, nearly had a heart attack, almost had a heart attack, gave me a heart attack, give me a heart attack
gave me a near heart attack, have a heart attack when, mini heart attack, heart attack when i saw, a heart attack when i see
having a stroke reading, had a stroke reading, have a stroke reading, stroke reading this, did you have a stroke typing
stroke of luck, stroke of genius, stroke of midnight, breast stroke, breaststroke, back stroke, backstroke, butterfly stroke
front crawl stroke, swimming stroke, brush stroke, brush strokes, key stroke, keystroke, two stroke, four stroke
different strokes, golf stroke, swim stroke, tennis stroke, rowing stroke, stroke the cat, stroke my cat, stroke his fur
stroke the dog, strokes gained, one fell stroke, stroke play, stroke order
broken heart, heart broken, breaks my heart, broke my heart, heart is broken, heart stopping, heart in my mouth
heart skipped a beat when, heart sank, heart melt, heart to heart, heart burn, heart throb, change of heart
take my breath away, took my breath away, takes my breath away, breath taking, breathtaking, catch my breath for a second
waiting with bated breath, hold your breath, breath of fresh air, breathing down my neck, breathless with excitement
breathing space, breathing room, couldnt breathe for laughing, cant breathe for laughing, couldnt breathe laughing
cant breathe laughing, cant breathe i am laughing, laughing so hard i cant breathe, laughed so hard i couldnt breathe
laughing so much i cant breathe, laughed until i couldnt breathe, barely had time to breathe, no time to breathe
cant breathe in these jeans, room to breathe, laugh til i cant breathe, laughing i cant breathe
cold feet, get cold feet, cold shoulder, stiff upper lip, stiff drink, stiff breeze, jaw hit, numb bum stood up,  stiff competition, scared stiff, bored stiff
worried sick, sick of this, sick of it, sick to death, sick and tired, love sick, home sick, sick day, sick leave, that is sick
bored to death, bore me to death, scared to death, worry me to death, love you to death, worked to death, tickled to death
scare the life out, frozen to death, starving to death, bleeding obvious, bleeding edge, bleed money, bleeding hell
paralyzed by choice, paralyzed by indecision, paralyzed by fear, paralyzed with fear, analysis paralysis, paralysis by analysis
decision paralysis, paralyzed with indecision, sleep paralysis in film, paralyzed the city, paralyzed the economy
numb with boredom, numb with grief, mind numbing, mind numbingly, numb bum from, comfortably numb, numb with shock
numb to it, emotionally numb, brain freeze, brain is fried, brain dead today, brain is mush, my brain is dead
choked up, choked with emotion, choked back tears, choke under pressure, choked in the final, choke in the final, choke hold
choke on my words, all choked up, engine choke
swallow my pride, swallow your pride, bitter pill to swallow, hard pill to swallow, tough pill to swallow
swallow the cost, swallow a spider, swallow nest, swallows nest, lump in my throat when, lump in my throat at
having a fit when, have a fit when, had a fit when, throw a fit, threw a fit, throwing a fit, hissy fit, fit of giggles
fits of giggles, fit of laughter, fits of laughter, keep fit, get fit, fit and well, fit and healthy, fit for, perfect fit
fit in with, fit into, fit me, fit in my, right fit, good fit, fit to burst, fit right in, doesnt fit, dont fit, fit bit, fitbit
seize the day, seize the opportunity, seize up a little, seized the chance, drug seizure, asset seizure
nearly choked, almost choked, numb with cold, now and then, now and again, every now and then, every so often, went blind with rage, blind with rage, saw red, i died my soul, choked again, choke again, arsenal choked, blind date, blind drunk, blind spot, turn a blind eye, blind as a bat, colour blind, color blind, blind taste, blind faith
venetian blind, roller blind, double vision board, see double standard, seeing stars on stage
pass out from laughing, black out curtains, blackout curtains, blackout blinds, power blackout, blackout in our street
passing out flyers, passed out leaflets, pass out parade, passing out parade
shoot me now, shoot me, suicide squad, suicide burn, suicide sprints, suicide doors, suicide mission, suicide squeeze
career suicide, political suicide, social suicide, commercial suicide, suicidal driving, suicide bomber
end it with him, end it with her, end it with my, end things with my, ending it with my boyfriend
jump off the bed, jump off the sofa, jumping out of my skin, jump out of a plane, over the edge of my seat
burning up the dance floor, on fire today, in stitches, head over heels, lose my head, losing my mind over, lost my mind when
lost for words, speechless, tongue tied, tongue twister, slip of the tongue, cat got my tongue, tongue in cheek
lost my voice at, lost my voice cheering, lost my voice screaming, lost my voice singing, arm and a leg, twist my arm
costs an arm, pulling my leg, pull my leg, break a leg, give my right arm, chance my arm, long arm of the law, dead leg
shot in the arm, up in arms, leg it, pins and needles waiting, on pins and needles, jelly legs after, legs like jelly after
my legs are dead from, legs are dead after, arms are dead after, arms were jelly, legs were jelly after, legs turn to jelly on
my heart stopped when, my heart was racing watching, elephant in the room, butterflies in my stomach, gut feeling
give me a hand, gave me a hand, giving me a hand, gives me a hand, give us a hand, gave us a hand, lend me a hand, lend a hand
need a hand with, give him a hand, gave him a hand, give her a hand, gave her a hand, give them a hand
chest in the hall, chest in the attic, chest in the loft, chest in the garage, wooden chest, tool chest, pirate chest
weight off my chest, get something off my chest, get it off my chest, close to my chest, treasure chest, chest of drawers
chest freezer, chest day, chest press, off my chest, hairs on my chest, head shoulders
pain in the neck, pain in the arse, pain in the ass, pain in the bum, pain in the backside, pain in the butt, stiff neck pillow
drowning in work, drowning in emails, drowning in debt, drowning in paperwork, high as a kite, under the weather
knocked me out with, knock out round, knockout, knock out stage, knocked out of the cup, out cold beer, hit the ceiling
shaking with laughter, shake it off, shaking my head, fever pitch, cabin fever, bieber fever, football fever, fever dream
gold fever, world cup fever, spring fever, hay fever, hayfever, saturday night fever, yellow fever jab, fever tree
heat stroke of, poison ivy, poison pen, toxic relationship, toxic boss, food for thought, burning question
bleeding love, blood boil, in cold blood, blood is boiling, bad blood, blood bath, blue in the face, once in a blue moon
feeling blue, blue moon, blue monday, blue with cold paint, out of the blue, floppy disk, floppy hat, floppy hair
jaw dropping, jaw dropped, jaw hit the floor, jaw drop, eye watering prices, eye opener, see red, face the music
face palm, facepalm, poker face, lost face, save face, face to face, face off, drooping flowers, droopy plant
weak at the knees, weak in the knees, weak tea, weak coffee, weak signal, weak spot, a weakness for, weak wifi
crashing out, crash diet, collapse in a heap on the sofa, collapsed into bed, collapsed on the sofa after work
collapse of the, collapsed the tent, economy collapsed, roof collapsed, collapsed with laughter, collapsed laughing
overdose on chocolate, overdosed on chocolate, overdosing on netflix, overdosed on cake, overdose of cute
od on chocolate, overdosed on cheese, overdosing on christmas, overdose on cheese, overdosing on cute
in a coma after that, food coma, coma after lunch, died of shame, died a death, died a thousand deaths
i could murder a, i could kill for, dying for a, dying for some, dying for the, dying to see, dying to go, dying to get
dying to meet, dying to hear, feel like death warmed up, want to die of embarrassment, wanted to die of embarrassment
die of shame, die of cringe, could have choked him, could have choked her, could have choked them, could have strangled him, could have strangled her, could have strangled them, heart ache for, heart aches for, could have died when, could have died of, wanted the ground to swallow
drop dead, dropping like flies, lock jaw dropping, wish i was dead haha, confused by the, confused about, confused by
gone in seconds, gone in a second, gone in a minute, gone in minutes, gone in a few, see double when i cross, double when i cross my eyes
or i will have a stroke, or i will have a heart attack, numb since he left, numb since she left, numb since the breakup
feel numb inside, numb since we split, food goes down, goes down lovely, goes down fine, goes down well, goes down a treat
goes down easily, goes down ok, goes down smoothly, death of me, stroke length, brain had a stroke, my brain is having a stroke, stroke trying to read, stroke reading that
sleep like the dead, sleeps like the dead, slept like the dead, sleep like the living dead, like the walking dead
paralyzed with laughter, paralyzed laughing, helpless with laughter, dead inside lol, so dead inside, dead inside after
slipped into a coma, bored into a coma, into a sugar coma, total collapse in the, choked in the playoff, choked in the finals
choked me up, choke me up, choked up at, unconscious from three, unconscious from 3, knees weaken at, knees weakening at
knees go weak at, head is going to explode with, my head is about to explode with, my brain is going to explode with
at the thought of that, back to back, murdered me, destroyed me lol, heart physically hurts, breaks my heart watching
arm fell off, arms fell off, legs fell off, arms are falling off, legs are falling off, arms nearly fell off, work my arse off
on the trot, for crying out loud, dead to the world, out like a light after, went out like a light in bed, over the moon
flip flop, flip flops, knees up, knees knocking, knock knees, jelly baby, jelly babies, dead sea salt, dead lifts, dead hang, jump off a cliff for, jump off a bridge for, walk into traffic for
had a fit about, have a fit about, had a fit over, have a fit over, had a fit at the, having a fit about, having a fit over, had fits about
calf born, calf is born, calf be born, newborn calf, dairy calf
confused . com, fit of the, talking rubbish all night, talk rubbish all night, talking rubbish with, talked rubbish with
school run, nursery run, dry run, in the long run, tip run, head going to explode with, head about to explode with, head going to burst with, nearly had a stroke, almost had a stroke, nearly have a stroke, practically had a stroke, had a stroke when i saw, had a stroke when he saw
had a stroke when she saw, had a stroke when i opened, fainted at the price, fainted at the cost, fainted at the bill, seizure of, had kittens
muddled between, muddled about, muddled up between, muddled by, muddled over, muddled with, confused over, confused whether, confused as to, confused if
mixed up between, knocked me out like a light, nearly passed out laughing, passed out watching, passed out in front of, asleep at the wheel of
curtain twitcher, lifelong twitcher, bird twitcher, keen twitcher, avid twitcher
brain zaps, for fits, for my fits, for his fits, for her fits, for seizures, for my seizures, for his seizures, for her seizures, against fits, fits tablets, fit tablets
face fell when, face fell at, our faces fell, lost all feeling for, talk the hind legs off, blind to the, blind to his, blind to her, blind to my, deaf to
the choke on my, the choke on the, choke lever, choke cable, manual choke, hang around, hangs around, hang out with, hang the washing, to hang washing
hang curtains, hang wallpaper, hang a picture, hang up my boots, lead to, leads to, led to, leading to, lead to the other
collapse in giggles, collapse in hysterics, collapse in laughter, collapse in stitches, collapse into giggles, collapse with the giggles
cold plunge, cold compress, cold pack, cold shower, cold shock, red flag, red flags, chest infection, chest cold, chesty cough
beat me at, beats me at, beat me to, beat me by, beat me up the, beats me up the, beat me home, took bloods, taken bloods, taking bloods, take bloods
went down a storm, went down well, went down a treat, sick note, sick notes, sick pay, sick bag
suicide wings, suicide sauce, suicide burger, suicide chicken, suicide curry, lost my mind over, dead arm off, gave me a dead arm, gave him a dead arm
confused with, confused between, confuses me, confused me, a bit confused how, confused how, confused why, confused which
"""
IDIOMS: tuple[str, ...] = tuple(p.strip() for line in (_IDIOMS + _OLDER).strip().splitlines() for p in line.split(",") if p.strip())

ANIMALS = frozenset(
    """hens dogs cats goats cows ewe ewes lambs heifer piglet piglets ducks geese gosling rabbits
    hamsters mice snake-pet terrapin rottweiler labradoodle cockapoo cavapoo tabby tomcat stallion filly
    dog dogs puppy pup cat cats kitten hamster rabbit bunny horse pony guinea parrot budgie hen chicken goat sheep cow
    bird birds pigeon swan robin sparrow seagull owl hawk fox badger squirrel frog toad newt elephant tiger lion monkey gorilla
    whale dolphin zebra giraffe llama otter turtle tortoises blackbird magpie crow kestrel falcon peacock
    bees beehive beetle stallion gerbil ferret lizard tortoise goldfish labrador spaniel terrier whippet greyhound collie retriever poodle pug
    lurcher foal mare lamb calf-cow vet hedgehog rat mouse kitty doggo pooch beagle dachshund alpaca donkey betta koi guppy parakeet canary cockatiel axolotl chinchilla""".split()
)
MACHINES = frozenset(
    """laptop computer pc phone iphone android tablet-pc car engine van bike-engine app router wifi internet website printer
    server tv telly console xbox playstation game gearbox software windows macbook mac screen monitor battery
    mower lawnmower motorbike scooter dishwasher hoover script code database browser excel spreadsheet washing
    tractor digger excavator drone pump keyboard controller motor servo actuator generator strimmer
    chainsaw hydraulics boiler thermostat projector headset camera trailer lorry truck bus-engine quadbike wheelbarrow
    recliner armchair caravan modem hairdryer blender mixer kettle-lead treadmill joystick printer-arm crane
    drill fridge freezer radiator clutch robot chatbot alexa siri plant plants toaster kindle chromebook roomba hoover
    photoshop powerpoint outlook chrome firefox safari whatsapp spotify netflix minecraft fortnite steam-deck playstation
    nintendo ps5 xbox-one satnav sat-nav dashcam smartwatch tablet-computer chatgpt bluetooth hotspot firewall microwave
    airfryer slow-cooker hairdryer doorbell intercom photocopier scanner plotter lathe forklift-truck hotplate ereader""".split()
)
MEDIA = frozenset(
    """suggests suggested autocomplete verb verbs noun nouns adjective adverb synonym synonyms idiom idioms slang rhyme rhymes pronounced dialect plural
    lyricist vocabulary wording traduce traduza traduire tradurre ubersetze idiomatic homophone homophones mix
    clickbait grammar comma meant typo autocorrect misread trip trips trigger alarm translate sentence system content role testing quote song songs lyric lyrics word words phrase film movie book novel title poem poster album track band translate translation
    mean means meaning spell spelt spelled spelling headline slogan quote tattoo episode chapter character pronounce said-in
    sign says-the-sign sings singing sang game line scene chorus hashtag meme tshirt shirt""".split()
)
PRINTED = frozenset(
    """form forms questionnaire survey label labels packet sticker tag tags ticketing class exercise worksheet tense
    dictation dictated autocorrect autocorrected string caption billboard advert placard pop-up banner quiz exam
    reading dropdown checkbox template""".split()
)
"""What prints words that nobody says of himself, whoever owns it."""
THINGS = MACHINES | frozenset(
    """market markets portfolio shares stocks bitcoin crypto economy startup company shop business pub club prod cluster node
    failover replica database db cache thread kernel deployment copier kettle hob oven souffle cake sauce sourdough starter
    dough batter pavlova meringue jelly custard volvo tesla ford toyota golf-car audi bmw hatchback campervan minibus tram
    train bus motor-home speaker speakers amp guitar mic bass stereo sink toilet-pipe drain pipe tap plunger breaker fuse
    bulb lamp torch charger cable wire shaft pto bearing exhaust wiper wipers brakes gearstick handlebar tent gazebo roof
    shed fence wall sofa chair bed-frame curtain blind shutters zip bonsai lily orchid tomatoes basil houseplants succulent
    tree hedge lawn rose fern cactus town village team side defence defense attack-line keeper queen bishop knight pawn king
    opponent leaderboard raid tank-player healer boss-fight spreadsheet powerpoint presentation meeting deadline budget
    fi bassline track-list playlist novel-draft drive harddrive motherboard gpu cpu ipad tablet-screen watch fitbit clock
    microphone hub thermostat alarm-clock lift escalator elevator photocopier stapler projector vacuum bike bicycle
    skateboard surfboard kayak canoe yacht-engine hearing-aid walkman record vinyl black white
    sponge wisteria ivy bindweed brambles weeds roses clematis hydrangea rhubarb marrow pumpkin courgettes seedlings loaf bread
    quiche trifle blancmange pudding omelette pastry scones tart crumble pancake marquee sandcastle shelf shelves bookcase
    wardrobe table ladder scaffolding fan iron microwave processor whisk scanner signal satnav doorbell trolley pushchair
    moped combine baler plough trimmer aircon mains lights candle candles barbecue bonfire conversation party season
    campaign heating street high-street printer-queue payroll""".split()
) - frozenset("boiler generator lift roof wall tree black white knight side king".split())
"""What can die, choke, freeze or have a fit without anybody being ill."""

FICTION: tuple[str, ...] = (
    "crime story", "crime novel", "murder mystery", "radio play", "stage play", "film script", "ghost story", "detective story", "play set in",
    "novel set in", "story set in", "role play card", "my thriller", "my character", "the character", "a character", "main character", "in my novel", "in my story", "my novel", "screenplay",
    "fictional", "for my exam", "nursing exam", "for an exam", "for my essay", "for an essay", "case study", "multiple choice",
    "quiz", "for my coursework", "for my assignment", "exam question", "revision question", "flashcards", "textbook",
    "the patient in question", "first aid course", "training scenario", "mock exam", "for a poster", "for my dissertation",
    "short story", "the film", "the movie", "in a film", "on tv", "in the series", "soap opera", "an episode of", "in casualty",
    "crossword clue", "role play exercise", "osce", "simulation", "video game", "my sim", "for a lecture",
    "documentary", "an article about", "podcast about",
)  # fmt: skip
MENTIONS: tuple[str, ...] = (
    "translate", "translation of", "translator", "subtitle", "subtitling", "plain english", "simple english", "lay term",
    "lay terms", "medical term", "medical word", "word for", "another word", "writing a novel", "write a novel", "screenplay",
    "my script", "for my script", "int kitchen", "not a real symptom", "testing your", "test your triage", "nobody is ill",
    "no one is ill", "nobody is sick", "fictional", "leaflet", "pamphlet", "infographic", "poster on", "poster about",
    "making a poster", "is called that", "be it called", "spell", "be spelt", "spelt right", "spelled right", "spelling of", "pronounce", "etymology", "mixing up a",
    "mix up a", "difference between", "compare", "lesson on", "lesson plan", "lecture on", "lecture about",
    "does the page", "does the article", "which symptoms does", "what does the page", "what does the article",
    "which article", "does your article", "according to the article", "the article says", "article say", "page say",
    "page mention", "article mention", "section on", "paragraph about", "quote the", "summarise the", "summarize the",
    "translate this", "rewrite this", "proofread", "lyric", "lyrics", "song called", "band called", "film called",
    "book called", "headline", "crossword clue", "crossword answer", "pub quiz", "anagram", "haiku", "limerick", "poem about",
    "on the telly last night", "in last night episode", "in the film", "in the novel", "in my novel", "in the play", "in the drama", "in the soap", "in the episode", "in the opera",
    "my character", "main character", "the hero", "the villain", "npc", "dungeons", "in the book", "book i am reading", "novel i am reading", "wondering what", "actually mean", "teaching case", "vignette", "training scenario", "osce", "mock exam",
    "for an exam", "nursing exam", "for my exam", "case study", "multiple choice", "textbook", "for homework", "for my homework",
    "homework question", "homework about", "homework on", "an essay", "essay on", "essay about", "essay question",
    "essay be on", "essay be about", "project be on", "project be about", "presentation be on", "presentation be about",
    "for my coursework", "coursework on", "coursework about", "assignment on", "assignment about", "my dissertation",
    "dissertation on", "flashcards", "revision question", "revision notes", "revise for", "first aid course", "first aider",
    "for a workshop", "a talk about", "a talk on", "talk about sepsis", "training on", "learning english", "duolingo",
    "how do you say", "how do i say", "how would you say", "what is the word", "in that film", "in a film", "in the movie",
    "in that movie", "that song", "song go", "good episode", "great episode", "grey anatomy", "writing a scene",
    "write a scene", "writing a story", "story i am writing", "writing a book", "novel i am writing", "plot of",
    "saw on the news", "on the news", "in the news", "read in the paper", "print the phrase", "repeat the phrase",
    "print the word", "say the word", "repeat the word", "poster at", "poster say", "poster in", "the sign say",
    "pub argument", "be argue", "settle a", "settle an", "a bet with", "medkit", "respawn", "ragequit", "boss fight",
    "fall damage", "in my game", "in minecraft", "in the sims", "panic over", "false alarm",
    "in this game", "the bots in", "mean by", "be meant by", "test string", "lorem ipsum", "paladin", "warlock", "necromancer", "potion", "mana", "hitpoints", "health bar",
    "presentation on", "presentation about", "slide on", "slides about", "newsletter",
)  # fmt: skip
RELATIONS = frozenset(
    """mum dad gran grandad husband wife son daughter baby child toddler brother sister uncle aunt auntie aunty cousin
    nephew niece partner boyfriend girlfriend friend mate neighbour neighbor colleague boss teacher flatmate roommate
    grandson granddaughter grandchild stepson stepdaughter stepdad stepmum bloke lady man woman girl boy guy infant
    patient resident client pupil student fiance fiancee bestie lad lass gentleman teenager teen twin twins somebody
    someone newborn kid coworker customer passenger carer workmate ex parents mother father""".split()
)
