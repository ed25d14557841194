"""Common English words that spelling repair leaves alone, so that "cheat" is never read as "chest".

The most frequent whole words of the bert-base-uncased vocabulary (Apache-2.0), four to twelve letters, and a few
household words.
"""

COMMON = frozenset(
    """
aaron abandon abandoned abandoning abbas abbey abbot abbott abbreviated abby abdomen abdominal abducted abdul
abdullah abel aberdeen abigail abilities ability able abnormal aboard abolished abolition aboriginal abortion about
above abraham abroad abrupt abruptly absence absent absently absolute absolutely absorb absorbed absorbing
absorption abstract absurd abundance abundant abuse abused abuses abusive academia academic academics academie
academies academy accelerated acceleration accent accept acceptable acceptance accepted accepting accepts access
accessed accessible accession accessories accident accidental accidentally accidents acclaim acclaimed accommodate
accompanied accompany accompanying accomplish accomplished accord accordance according accordingly accordion account
accountant accounted accounting accounts accredited accumulated accumulation accuracy accurate accurately accusation
accusations accused accusing accustomed aces ache ached acheron achieve achieved achievement achievements achieving
aching acid acids acknowledge acknowledged acoustic acquaintance acquainted acquire acquired acquiring acquisition
acquisitions acquitted acre acres acronym across acted acting action actions activate activated activation active
actively activism activist activists activities activity actor actors actress actresses acts actual actually acute
adam adams adapt adaptation adaptations adapted adaptive added addiction adding addison addition additional
additionally additions address addressed addresses addressing adds adelaide adele aden adequate adjacent adjoining
adjunct adjust adjusted adjusting adjustment adjutant adler administer administered admiral admiralty admiration
admire admired admission admissions admit admits admitted admitting adobe adolescent adolf adopt adopted adopting
adoption adorned adrenaline adrian adult adulthood adults advance advanced advancement advances advancing advantage
advantages advent adventure adventures adverse advertised advertising advice advise advised adviser advisor advisors
advisory advocacy advocate advocated advocates advocating aerial aero aerospace aesthetic aesthetics affair affairs
affect affected affecting affection affects affiliate affiliated affiliates affiliation affinity affirmed afford
affordable afghan afghanistan afraid africa african africans afro after aftermath afternoon afterward afterwards
again against aged agencies agency agenda agent agents ages aggregate aggression aggressive aging agitated agnes
agony agree agreed agreeing agreement agreements agrees agricultural agriculture ahead ahmad ahmed aidan aide aided
aiden aids aimed aiming aims airborne airbus aircraft aired aires airfield airing airlift airline airlines airplane
airplay airport airports airs airways aisle ajax akbar akin akira alabama alain alan alarm alarmed alaska alba
albania albanian albany albeit albert alberta alberto albion album albums albuquerque alcohol alcoholic alderman
alec alejandro alert alessandro alex alexander alexandra alexandre alexandria alexei alexia alexis alfonso alfred
alfredo algae algebra algebraic algeria algerian algorithm algorithms alias alice alicia alien aliens aligned
alignment alike alison alive allah allan allegations alleged allegedly allegheny allegiance allen alley alliance
alliances allie allied allies allison allmusic allocated allocation allow allowance allowed allowing allows alloy
ally alma almost alone along alongside alonso aloud alpha alphabet alpine alps already alright also altar alter
alterations altered alternate alternating alternative alternatives although altitude alto altogether aluminium
aluminum alumni alumnus alvarez alvin always amalgamated amanda amateur amazed amazement amazing amazon ambassador
ambassadors amber ambient ambiguous ambition ambitions ambitious ambrose ambulance ambush amelia amended amendment
amendments amenities america american americans americas ames amherst amid amidst amino amir ammunition amnesty
among amongst amor amos amount amounted amounts amour amphibious ample amsterdam amtrak amused amusement amusing
anaheim anal analog analogous analogue analyses analysis analyst analysts analytical analyze analyzed analyzing
anand anarchist anastasia anatomy ancestor ancestors ancestral ancestry anchor anchorage anchored ancient anders
andersen anderson andes andhra andre andrea andreas andrei andres andrew andrews android andy angel angela angeles
angelica angelo angels anger angered angie angle angled angles anglican anglo angola angrily angry anguish angular
angus animal animals animated animation anime anita ankara ankle ankles anna annals anne annex annexation annexed
annie anniversary announce announced announcement announcer announces announcing annoyance annoyed annoying annual
annually anonymous another answer answered answering answers antagonist antarctic antarctica antenna anterior anthem
anthology anthony anthropology anti anticipated anticipation antioch antique antiquities antiquity antoine anton
antonio antony ants antwerp anxiety anxious anya anybody anymore anyone anything anytime anyway anywhere apache
apart apartheid apartment apartments aperture apex apocalypse apollo apologize apologized apology apostle apostles
apostolic app appalachian apparatus apparent apparently appeal appealed appealing appeals appear appearance
appearances appeared appearing appears appetite applause apple apples applicable applicants application applications
applied applies apply applying appoint appointed appointment appointments appreciate appreciated appreciation
apprentice approach approached approaches approaching appropriate approval approve approved approximate apps april
apron aquarium aquatic arab arabia arabian arabic arabs aragon arbitrary arbitration arbor arcade arch archaeology
archaic archbishop archdeacon archdiocese arched archer archery arches archibald archie archipelago architect
architects architecture archive archived archives arctic area areas aren arena argentina argentine arguably argue
argued argues arguing argument arguments aria arid ariel arise arises arising aristocratic aristotle arithmetic
arizona arkansas arlington armament armand armed armenia armenian armenians armies armistice armor armored armour
armoured arms armstrong army arnold arose around arousal aroused arrange arranged arrangement arrangements arranger
arranging array arrest arrested arrests arrival arrive arrived arrives arriving arrogant arrow arrows arsenal arte
artemis artery arthur article articles articulated artifact artifacts artificial artillery artist artistic artists
arts arturo artwork ascended ascension ascent ashamed ashe asher ashes ashley ashore ashton asia asian aside asked
asking asks asleep aspect aspects aspen asphalt assam assassin assassinated assassins assault assaulted assemble
assembled assemblies assembly assert asserted asserts assess assessed assessing assessment assessments asset assets
assigned assignment assignments assist assistance assistant assistants assisted assisting assists associate
associated associates association associations assume assumed assumes assuming assumption assumptions assurance
assure assured assyrian asteroid aston astronaut astronomer astronomical astronomy asylum atari athena athens
athlete athletes athletic athletics atkins atkinson atlanta atlantic atlantis atlas atletico atmosphere atmospheric
atom atomic atoms atop attached attachment attack attacked attacker attackers attacking attacks attain attained
attempt attempted attempting attempts attend attendance attendant attended attendees attending attention attested
attic attire attitude attitudes attorney attorneys attract attracted attracting attraction attractions attractive
attracts attribute attributed attributes aubrey auburn auckland auction audi audible audience audiences audio audit
audition auditions auditor auditorium audrey augmented august augusta auguste augustine augustus aunt aura aurora
auspices austin australia australian australians austria austrian austro authentic authenticity author authored
authorised authorities authority authorized authors autism auto automated automatic automation automobile
automobiles automotive autonomous autonomy autumn auxiliary availability available avalanche avalon avant avengers
avenue avenues average averaged averages averaging avery aviation avid aviv avocado avoid avoided avoiding avon
awaited awaiting awake awakened awakening award awarded awarding awards aware awareness away awesome awful awhile
awkward awkwardly awoke axel axes axis axle azerbaijan azerbaijani aziz baba babe babies babu baby babylon bach
bachelor back backbone backdrop backed background backgrounds backing backpack backs backseat backstage backup
backward backwards backyard bacon bacteria bacterial baden badge badly badminton baggage baghdad bags baha bahadur
bahamas bahn bahrain bail bailey baird bait baja baked baker bakery baking baku bala balance balanced balancing
balcony bald baldwin bali balkan balkans ball ballad ballads ballet ballistic balloon ballot ballots ballroom balls
baltic baltimore bamboo banana bananas band bandits bands bandwidth bang bangalore bangkok bangladesh banished banjo
bank banker banking bankrupt bankruptcy banks banned banner banning banquet baptism baptist baptiste baptized barack
barangay barbados barbara barber barcelona bare barely bargain barge baritone bark barked barker barking barley
barlow barn barnes barnett barney baron baroness baronet barons barony baroque barr barracks barrage barred barrel
barrels barren barrett barrier barriers barrister barrow barry bars bart bartender bartholomew bartlett barton basal
base baseball based basel baseman basement bases basic basically basil basilica basin basis basket basketball basque
bass bassist bastard bastards batch bates bath bathing bathroom baths batman baton bats batsman battalion battalions
batted battered batteries battery batting battle battled battlefield battles battleship battleships battling bauer
bavaria bavarian baxter bayern bays beach beaches beacon beads beam beams bean beans bear beard bearer bearing
bearings bears beast beasts beat beaten beating beatles beatrice beats beau beaumont beautiful beautifully beauty
beaux beaver became because beck becker beckett becky become becomes becoming bedford bedroom bedrooms beds bedside
beech beef been beer beers bees beethoven beetle beetles before began begged begging begin beginning beginnings
begins begun behalf behave behavior behavioral behaviors behaviour behind beijing being beings beirut bela belarus
belarusian belfast belgarath belgian belgium belgrade belief beliefs believe believed believers believes believing
belize bell bella belle bells belly belmont belong belonged belonging belongings belongs beloved below belt belts
bench benches bend bending beneath benedict benedictine beneficial benefit benefited benefits bengal bengali benin
benjamin bennett benny benoit benson bent bentley benton benz berg bergen berger berkeley berkshire berlin bermuda
bern bernard bernardino bernardo bernhard bernie bernstein berry bert berth bertie bertrand beside besides besieged
best bestowed beta beth bethany bethel bethlehem betray betrayal betrayed better betting betty between beverage
beverages beverly beyonce beyond bhutan bianca bias bible biblical bicycle bicycles bidding bids biennale biennial
bigger biggest bihar bike bikes bikini bilateral bilingual bill billboard billed billie billion bills billy binary
bind binding binds bing biodiversity biographer biographical biography biological biologist biology biomedical birch
bird birds birmingham birth birthday birthplace births bishop bishopric bishops bitch bite bites biting bits bitten
bitter bitterly bizarre black blackburn blackness blackpool blacks blacksmith blackwell blade blades blaine blair
blake blame blamed blanc blanche blanco bland blank blanket blankets blast blasted blaze blazing bleak bleed
bleeding blend blended bless blessed blessing blew blind blinded blinding blink blinked blinking bliss blizzard bloc
block blockade blocked blocking blocks blog blond blonde blood bloody bloom blossom blouse blow blowing blown blows
blue bluegrass blues bluff blunt blur blurred blurted blush blushed board boarded boarding boards boat boats bobby
bodies bodily body bodyguard boeing boer bogota bohemia bohemian boiled boiler boilers boiling bois bold bolivia
bollywood bologna bolt bolted bolton bolts bomb bombardment bombay bombed bomber bombers bombing bombings bombs
bonaparte bond bonded bonding bonds bone bones bonn bonnie bonus boogie book booked booker booking booklet books
bookstore boom boone boost boot booth boots bordeaux border bordered bordering borders bore bored boring boris born
borne borneo borough boroughs borrow borrowed bose bosnia bosnian boss boston botanical botanist botany both bother
bothered bothering botswana bottle bottles bottom bought boulder boulevard bounce bounced bouncing bound boundaries
boundary bounded bounds bounty bourbon bourne bout bowed bowen bowie bowl bowled bowler bowling bowls bowman bows
boxer boxers boxes boxing boycott boyd boyfriend boyle boys brace braced bracelet bracket brackets brad bradford
bradley brady brain brains brake brakes bram branch branched branches brand branded brandenburg branding brandon
brands brandt brandy brasil brass brave bravery braves bravo bray brazil brazilian breach bread break breakdown
breakfast breaking breaks breakthrough breakup breast breasts breath breathe breathed breathing breathless breaths
bred breed breeders breeding breeds breeze bremen brenda brendan brennan brent brethren breton brett breuning brewer
brewers brewery brewing brian brick bricks bride bridge bridges bridget brief briefcase briefly brien brig brigade
brigades brigadier briggs bright brighter brightly brightness brighton brilliant bring bringing brings brink
brisbane bristol britain british brittany broad broadband broadcast broadcaster broadcasters broadcasting broadcasts
broader broadly broadway brock brody broke broken broker broncos bronx bronze brook brooke brooklyn brooks bros
brother brotherhood brothers brought brow brown browne browning brownish browns brows browser bruce bruins bruised
bruises brunei bruno brunswick brush brushed brushing brussels brutal bryan bryant bryce bryn bubba bubble bubbles
buccaneers buchanan bucharest buck bucket buckingham buckley bucks budapest buddha buddhism buddhist buddy budget
buenos buffalo buffer buffy bugs build builder builders building buildings builds built bulb bulgaria bulgarian bulk
bull bulldogs bullet bulletin bullets bulls bullshit bully bullying bump bumped bumper bumps bunch bundesliga bundle
bunker bunny burden bureau burger burgess burgundy burial buried burke burlington burma burmese burn burned burnett
burning burns burnt burst bursting bursts burt burton bury burying busch buses bush bushes busiest business
businesses businessman businessmen bust buster busy butch butcher butler butt butter butterflies butterfly button
buttons buyer buyers buying buzz buzzed buzzing bypass byrd byrne byron byzantine cabaret cabin cabinet cabinets
cabins cable cables cache cade cadet cadets cadillac caesar cafe cafeteria cage cain caine cairns cairo cake calcium
calculate calculated calculating calculation calculations calculus calcutta calder caldwell cale caleb caledonia
calendar calf calgary caliber california call called caller callie calling calls callum calm calmed calmly calvin
cambodia cambridge camden came camel cameo camera cameras cameron cameroon camille camouflage camp campaign
campaigned campaigning campaigns campbell campeonato camping camps campus campuses canada canadian canadians
canadiens canal canals canary canberra cancel canceled cancellation cancelled cancer candidacy candidate candidates
candle candles candy cane cannabis cannes cannon cannons cannot canoe canon canonical canopy cans canterbury canton
canvas canyon capabilities capability capable capacities capacity cape capita capital capitalism capitalist capitals
capitol capped caps capsule capt captain captained captains captive captives captivity capture captured captures
capturing cara caracas caravan carbon card cardboard cardiac cardiff cardinal cardinals cards care cared career
careers careful carefully cares caress caressed caretaker carey cargo caribbean caring carl carla carlisle carlo
carlos carlton carly carmel carmen carmine carnegie carnival carol carolina caroline carolyn carpenter carpet carr
carriage carriages carrie carried carrier carriers carries carroll carry carrying cars carson cart cartel carter
cartoon cartoonist cartoons cartridge carved carver carving cary casa cascade case cases casey cash casino cass
cassandra cassette cassidy cassie cast caste castile castillo casting castle castles castro casual casually
casualties casualty catalan catalog catalogue catalonia catalyst catch catcher catches catching categories
categorized category catering cathedral catherine catholic catholicism catholics cathy cats cattle caucasus caucus
caught cause caused causes causing caution cautious cautiously cavalry cave cavern caves cavity cease ceased cecil
cecilia cedar ceded ceiling ceilings celebrate celebrated celebrates celebrating celebration celebrations
celebrities celebrity celeste celestial celia cell cellar cello cells cellular celtic cement cemeteries cemetery
censorship census cent centenary centennial center centered centers centimeters centimetres central centre centred
centres centro cents centuries century cerambycidae ceramic ceramics cereal cerebral ceremonial ceremonies ceremony
certain certainly certainty certificate certificates certified cesar ceylon chad chain chains chair chaired chairman
chairperson chairs chalk challenge challenged challenger challenges challenging chamber chamberlain chambers
champagne champion champions championship chan chance chancel chancellor chances chandler chandra chang change
changed changes changing channel channels chant chaos chaotic chapel chaplain chapman chapter chapters character
characters charcoal charge charged chargers charges charging charitable charities charity charles charleston charley
charlie charlotte charlton charm charming chart charted charter chartered charting charts chase chased chasing
chassis chat chateau chatham chavez cheap cheaper cheating check checked checking checks cheek cheeks cheer cheerful
cheers cheese chef chelsea cheltenham chemical chemicals chemist chemistry chen cheng chennai cherokee cherry cheryl
chesapeake cheshire chess chest chester chestnut chevrolet chew chewed chewing cheyenne chiang chicago chick chicken
chickens chicks chief chiefly chiefs child childhood children chile chilean chili chill chimney chin china chinese
ching chip chips chloe chloride chocolate choi choice choices choir choke choked choking choose chooses choosing
choral chord chords choreography chorus chose chosen chow chris christ christchurch christi christian christianity
christians christie christina christine christmas christoph christopher christy chrome chromosome chronic chronicle
chronicles chronology chrysler chuck chuckle chuckled chun chung chunk church churches churchill churchyard ciao
cigar cigarette cigarettes cincinnati cinderella cindy cinema cinemas cinematic cinnamon circa circle circled
circles circling circuit circuits circular circulated circulation circus citadel citation cited cites cities citing
citizen citizens citizenship citrus city ciudad civic civil civilian civilians civilization clad clade claim claimed
claiming claims clair claire clamped clan clans clapped clara clare clarence clarified clarinet clarity clark clarke
clarkson clary clash clashes clasped class classes classic classical classics classified classmates classroom
classrooms claude claudia claudio claus clause claw claws clay clayton clean cleaned cleaner cleaning clear
clearance cleared clearing clearly clement clenched clergy clerk cleveland clever click clicked client clients cliff
clifford cliffs clifton climate climax climb climbed climbing climbs clinched clinging clinic clinical clinics clint
clinton clip clipped clips clit clive cloak clock clocks clone close closed closely closer closes closest closet
closing closure cloth clothes clothing cloud clouds clown club clubs clue clues clung cluster clusters clutch
clutched clutching clyde coach coached coaches coaching coal coalition coarse coast coastal coaster coastline coasts
coat coated coating coats cobb cobra coca cocaine cock cocked cockpit cocktail coconut code codes codex coding cody
coefficient coefficients coffee coffin cognitive cohen coherent coil coin coincide coincided coincidence coined
coins coke cola colby colchester cold colder cole coleman colin coliseum collaborate collaborated collaborator
collapse collapsed collar colleague colleagues collect collected collecting collection collections collective
collectively collector collectors collects college colleges collegiate collided collier colliery collingwood collins
collision cologne colombia colombian colombo colon colonel colonial colonies colonists colonization colony color
colorado colored colorful colors colour coloured colours colt colton colts columbia columbus column columnist
columns coma combat combination combinations combine combined combines combining combustion come comeback comedian
comedic comedy comes comet comfort comfortable comfortably comforting comic comics coming command commandant
commanded commander commanders commanding commando commands commemorate commemorated commenced commencement comment
commentaries commentary commentator commentators commented commenting comments commerce commercial commercially
commercials commission commissioned commissioner commissions commit commitment commitments committed committee
committees committing commodity commodore common commonly commons commonwealth communal commune communes communicate
communion communism communist communists communities community commuter como compact companies companion companions
company comparable comparative compare compared comparing comparison comparisons compartment compass compassion
compatible compelled compelling compensate compensation compete competed competent competes competing competition
competitions competitive competitor competitors compilation compiled compiler complain complained complaining
complaint complaints complement complete completed completely completing completion complex complexes complexity
compliance complicated compliment comply component components compose composed composer composers composing
composite composition compositions compound compounds compressed compression comprise comprised comprises comprising
compromise compromised compton compulsory computer computers computing comrades comte comune conan conceal concealed
conceded conceived concentrate concentrated concept conception concepts conceptual concern concerned concerning
concerns concert concerto concerts concession concessions conclude concluded concludes concluding conclusion
conclusions concord concrete concurrent concurrently condemned condition conditional conditioning conditions condom
conduct conducted conducting conductor conducts cone confederacy confederate conference conferences conferred
confess confessed confession confessions confidence confident confidential confined confinement confirm confirmation
confirmed confirming confiscated conflict conflicting conflicts confluence confront confronted confronts confused
confusing confusion congestion congo congregation congress congressman conjunction connect connected connecticut
connecting connection connections connectivity connector connects connell conner connie connolly connor conor
conquer conquered conquest conrad conscience conscious consecrated consecutive consensus consent consequence
consequences consequently conservation conservative conservatory conserved consider considerable considerably
considered considering considers consist consisted consistency consistent consistently consisting consists console
consolidated consonant consonants consort consortium conspicuous conspiracy constable constance constant constantine
constantly constituency constituent constitute constituted constitutes constitution constraints construct
constructed constructing construction consul consulate consultant consultation consulted consulting consume consumed
consumer consumers consuming consumption contact contacted contacts contain contained container containers
containing contains contaminated contemporary contempt contender content contention contents contest contestant
contestants contested contests context contexts continent continental continents contingent continually continuation
continue continued continues continuing continuity continuous continuously contract contracted contracting
contractor contractors contracts contrary contrast contribute contributed contributes contributing contribution
contributor contributors control controlled controller controllers controlling controls controversy convened
convenience convenient convent convention conventional conventions convergence conversation conversely conversion
convert converted converting converts convex convey conveyed convict convicted conviction convictions convince
convinced convinces convincing convoy conway cook cooke cooked cookie cookies cooking cool cooled cooler cooling
coop cooper cooperate cooperation cooperative coordinate coordinated coordinates coordinating coordination
coordinator copa cope copenhagen copied copies copper cops copy copyright cora coral cord cordoba core corey cork
corn cornelius cornell corner corners cornish cornwall corona coronation corp corporal corporate corporation
corporations corps corpse corpses corpus correct corrected correction correctional corrections correctly correlation
correspond corresponds corridor corridors corrupt corruption cortex cory cosmic cosmos cost costa costello costly
costs costume costumes cote cottage cottages cotton couch cough coughed coughing could couldn council councillor
councillors councils counsel counseling counselor count countdown counted counter countered counterpart counterparts
countess counties counting countless countries country countryside counts county coup coupe couple coupled couples
coupling courage courier course courses court courtesy courthouse courtney courtroom courts courtyard cousin cousins
cove covenant coventry cover coverage covered covering covers covert coward cowboy cowboys cows coyote crab crack
cracked cracking cracks cradle craft crafted crafts craig crambidae cramping crane crap crash crashed crashes
crashing crater craven crawford crawl crawled crawling crazy cream create created creates creating creation
creations creative creativity creator creators creature creatures credibility credit credited credits creed creek
creep creeping creepy creole crept crescent crest cretaceous crete crew crews cricket cricketer cried cries crime
crimea crimean crimes criminal criminals crimson crisis crisp criteria criterion critic critical critically
criticised criticism criticisms criticized criticizing critics critique croatia croatian crochet crocodile croix
cromwell crook crooked crop crops crore crosby cross crossed crosses crossing crossings crossover crossroads crouch
crouched crow crowd crowded crowds crowley crown crowned crows croydon crucial crude cruel cruelty cruise cruiser
cruisers crumpled crusade crusaders crush crushed crushing crust cruz crying crypt crystal crystals cuba cuban cube
cubic cubs cuisine culinary cullen culminated culminating cult cultivated cultivation cultural culturally culture
cultures cumberland cummings cunningham cupped cups curated curator curb cure cured curiosity curious curiously curl
curled curling curls curly curran currency current currently currents curriculum currie curry curse cursed cursing
curt curtain curtains curtis curve curved curves curving custody custom customary customer customers customs cute
cuts cutter cutting cyber cycle cycles cycling cyclist cyclone cylinder cylinders cylindrical cynthia cypriot cyprus
cyril cyrillic cyrus czech czechoslovak daddy daemon dagger daily dairy daisy dakota dale dallas dalton daly damage
damaged damages damaging damascus dame damian damien dammit damn damned damon damp dams dana dance danced dancer
dancers dances dancing dane danger dangerous dangerously dangers dangling dani daniel danielle daniels danish danny
dans dante danube daphne darcy dare dared daring darius dark darkened darker darkness darling darlington darren dart
darted dartmouth darts darwin dash dashed data database databases date dated dates dating daughter daughters dave
davenport davey david davidson davies davis dawn dawson daylight days daytime dayton daytona dazed deacon dead
deadline deadly deaf deal dealer dealers dealing deals dealt dean dear death deaths debate debated debates debating
debbie deborah debris debt debts debut debuted decade decades decaf decay decca deceased december decent deception
decide decided decides deciding decision decisions decisive deck decker decks declan declaration declare declared
declares declaring decline declined declining decorated decoration decorations decorative decrease decreased
decreases decreasing decree dedicated dedication deed deeds deemed deep deepened deeper deepest deeply deer default
defaulted defeat defeated defeating defeats defect defects defence defences defend defendant defendants defended
defender defenders defending defense defenses defensive defiance deficiency deficit define defined defines defining
definite definitely definition definitions definitive defunct degradation degree degrees deities deity delaware
delay delayed delays delegate delegates delegation deleted delhi deliberate deliberately delicate delicious delight
delighted deliver delivered delivering delivers delivery dell della delta deluxe demand demanded demanding demands
demeanor demise demo democracy democrat democratic democrats demographic demolished demolition demon demons
demonstrate demonstrated demonstrates demos denial denied denis denise denmark dennis denny denomination denote
denoted denotes denounced dense densely density dent dental denver deny denying depart departed departing department
departments departure depend depended dependence dependent depending depends depict depicted depicting depiction
depictions depicts deploy deployed deployment deported deposed deposit deposited deposition deposits depot depressed
depression deprived depth depths deputies deputy derby derbyshire derek derivative derivatives derive derived
derives derrick derry descend descendant descendants descended descending descent describe described describes
describing description descriptions desert deserted deserve deserved deserves design designated designation designed
designer designers designing designs desirable desire desired desires desk desktop desmond despair desperate
desperately desperation despite dessert destination destinations destined destiny destroy destroyed destroyer
destroyers destroying destroys destruction destructive detached detachment detail detailed detailing details
detained detect detected detection detective detectives detector detention deteriorated determine determined
determines determining detroit deutsche devastated devastating develop developed developer developers developing
development developments develops devi device devices devil devils devised devon devoted devotion dewey dexter dhaka
dharma diabetes diagnosed diagnosis diagnostic diagonal diagram dial dialect dialects dialed dialogue diameter
diamond diamonds diana diane diaries diary diaspora diaz dice dick dickens dickinson dictator dictatorship
dictionary didn died diego dies diesel diet differ differed difference differences different differential
differently differing differs difficult difficulties difficulty diffusion digest digging digit digital digitally
digits dignity dilemma dillon dimension dimensional dimensions diminished dimitri diner dining dinner dinosaur
dinosaurs diocesan diocese dion dioxide diploma diplomacy diplomat diplomatic dipped dire direct directed directing
direction directional directions directive directly director directorate directorial directors directory dirk dirt
dirty disabilities disability disabled disadvantage disagree disagreed disagreement disappear disappeared
disappearing disappears disappointed disapproval disaster disasters disastrous disbanded disbelief disc discarded
discharge discharged disciple disciples disciplinary discipline disciplines disclosed disclosure disco discomfort
discontinued discount discourse discover discovered discoveries discovering discovers discovery discrete discretion
discs discuss discussed discusses discussing discussion discussions disease diseases disguise disguised disgust
disgusted disgusting dish dishes disk dislike disliked dismantled dismay dismiss dismissal dismissed disney disorder
disorders dispatch dispatched dispersed displaced displacement display displayed displaying displays disposal
disposed dispute disputed disputes disqualified disrupted disruption dissertation dissolution dissolved distance
distances distant distinct distinction distinctive distinctly distinguish distorted distortion distract distracted
distraction distress distribute distributed distributing distribution distributor district districts disturbance
disturbed disturbing ditch dive diver divers diverse diversion diversity diverted divide divided divides dividing
divine diving divinity division divisional divisions divorce divorced dixie dixon dizzy dock docks doctor doctoral
doctorate doctors doctrine document documentary documented documents dodd dodge dodgers does doesn dogs doing doll
dollar dollars dolls dolly dolores dolphin dolphins domain domains dome domenico domestic dominance dominant
dominate dominated domination domingo dominic dominican dominion dominique donald donate donated donation donations
doncaster done dong donkey donna donnell donor donors donovan doom doomed door doors doorway dora dorian doris dorm
dormitory dorothy dorsal dorset dose doses dots dotted double doubled doubles doubling doubt doubted doubtful doubts
doug douglas dove dover dowager down downed downhill download downs downstairs downstream downtown downward doyle
dozen dozens dracula draft drafted drafting drag dragged dragging dragon dragons drain drainage drained draining
drains drake drama dramas dramatic dramatically drank draped drastically draw drawer drawing drawings drawn draws
dread dreadful dream dreamed dreaming dreams dresden dress dressed dresser dresses dressing drew dried drift drifted
drifting drill drilling drink drinking drinks dripping drive driven driver drivers drives driveway driving drone
drop dropped dropping drops drought drove drown drowned drowning drug drugs drum drummer drummond drums drunk
drunken drying dryly dual dubai dubbed dublin duchess duchy duck ducked ducks dude dudley duel duet duff duffy duke
dukes dull dumb dump dumped duncan dundee dune dunes dungeon dungeons dunn duration durham during dusk dusseldorf
dust dusty dutch duties duty dwarf dwelling dwellings dwight dying dylan dynamic dynamics dynamite dynamo dynasty
each eager eagerly eagle eagles earl earlier earliest early earn earned earnest earning earnings ears earth
earthquake earthquakes ease eased easier easily east easter eastern easton eastward easy eaten eating eaton eats
eccentric echo echoed echoes echoing eclectic eclipse ecole ecological ecology economic economical economically
economics economies economist economy ecosystem ecosystems ecstasy ecuador eddie eddy eden edgar edge edged edges
edible edinburgh edison edit edited edith editing edition editions editor editorial editors edmond edmonton edmund
edna edouard eduard eduardo educate educated education educational educator educators edward edwards edwin eerie
effect effective effectively effects efficacy efficiency efficient efficiently effort efforts eggs egypt egyptian
eight eighteen eighteenth eighth eighty eileen einstein eisenhower either elaborate elaine elastic elbow elbows
elder elderly elders eldest eleanor elect elected election elections elector electoral electorate electors electric
electrical electricity electrified electro electron electronic electronics electrons elegant element elemental
elementary elements elena elephant elephants elevated elevation elevations elevator elevators eleven eleventh elias
eligibility eligible elijah eliminate eliminated eliminating elimination eliot elisabeth elise elite eliza elizabeth
ella elle ellen ellie ellington elliot elliott ellis ellison elmer elongated else elsewhere elton elves elvis email
emanuel embarked embarrassed embarrassing embassy embedded emblem embrace embraced emerald emerge emerged emergence
emergency emerges emerging emeritus emerson emigrated emigration emil emile emilia emilio emily eminent emirates
emission emissions emma emmanuel emmy emoji emotion emotional emotionally emotions emperor emperors emphasis
emphasize emphasized emphasizes empire empirical employ employed employee employees employer employers employing
employment employs empress emptied empty enable enabled enables enabling enacted enclosed enclosure encoded encoding
encompasses encompassing encore encounter encountered encounters encourage encouraged encourages encouraging
encyclopedia endangered ended endemic ending endings endless endorsed endorsement endowed endowment ends endurance
endure endured enduring enemies enemy energetic energies energy enforce enforced enforcement engage engaged
engagement engagements engaging engine engined engineer engineered engineering engineers engines england english
engraved enhance enhanced enhancing enjoy enjoyed enjoying enjoyment enjoys enlarged enlisted enormous enough
enraged enrique enrolled enrollment ensemble ensembles ensign ensued ensuing ensure ensured ensures ensuring enter
entered entering enterprise enterprises enters entertain entertained entertainer entertaining enthusiasm
enthusiastic enthusiasts entire entirely entirety entities entitled entity entrance entrances entrepreneur entries
entrusted entry envelope environment environments envisioned envoy envy enzyme enzymes epic epidemic episcopal
episode episodes epithet eponymous equal equality equally equals equation equations equatorial equestrian
equilibrium equipment equipped equity equivalent erect erected erection eric erica erich erie erik erin ernest ernie
ernst erosion erotic error errors erupted eruption escape escaped escapes escaping escort escorted espana especially
espionage espn espresso essay essays essence essential essentially essex establish established establishes
establishing estadio estate estates esteem esther estimate estimated estimates estonia estonian estuary etat etched
eternal eternity ethan ethel ethical ethics ethiopia ethiopian ethnic ethnicity etienne eton eugene eureka euro
europa europe european europeans euros eurovision evacuated evacuation evaluate evaluated evaluation evan
evangelical evans evelyn even evening evenings evenly event events eventual eventually ever everett evergreen
everton every everybody everyday everyone everything everywhere evidence evidenced evident evidently evil evolution
evolutionary evolve evolved evolving exact exactly exaggerated exam examination examinations examine examined
examiner examines examining example examples exams excavated excavation excavations exceed exceeded exceeding
excellence excellent except exception exceptional exceptions excess excessive exchange exchanged exchanges excited
excitement exciting exclaimed excluded excluding exclusion exclusive exclusively excuse execute executed execution
executive executives exempt exemption exercise exercised exercises exeter exhaled exhaust exhausted exhaustion
exhibit exhibited exhibition exhibitions exhibits exile exiled exist existed existence existing exists exit exited
exits exodus exotic expand expanded expanding expansion expect expectation expectations expected expecting
expedition expeditions expelled expenditure expense expenses expensive experience experienced experiences
experiencing experiment experimental experimented experiments expert expertise experts expired explain explained
explaining explains explanation explanations explicit explicitly explode exploded exploding exploit exploitation
exploited exploits exploration explore explored explorer explorers explores exploring explosion explosions explosive
explosives expo export exported exports expose exposed exposing exposition exposure express expressed expresses
expressing expression expressions expressway expulsion exquisite extant extend extended extending extends extension
extensions extensive extensively extent exterior external extinct extinction extra extract extracted extraction
extreme extremely eyebrow eyebrows eyed eyeing eyelids eyes ezra faber fabian fabric fabulous facade face facebook
faced faces facial facilitate facilitated facilities facility facing fact faction factions facto factor factories
factors factory facts faculties faculty fade faded fading fail failed failing fails failure failures faint faintly
fair fairfax fairfield fairies fairly fairy faith faithful fake falcon falcons fall fallen falling fallon falls
false fame famed familiar families family famine famous famously fancy fang fangs fanny fans fantasies fantastic
fantasy fare farewell farm farmer farmers farmhouse farming farmland farms farrell farther fascinated fascinating
fascination fascist fashion fashionable fashioned fast faster fastest fatal fatalities fate father fathers fatigue
fatty fault faults fauna favor favorable favored favorite favorites favors favour favourable favoured favourite faye
fear feared fearful fearing fears feast feat feather feathers feature featured features featuring february federal
federally federation federico feed feedback feeder feeding feeds feel feeling feelings feels fees feet felipe felix
fell fellow fellows fellowship felt female females feminine feminism feminist fence fences fencing fender feng feral
ferdinand fergus ferguson fern fernandez fernando ferrari ferries ferry fertile fertility fest festival festivals
festivities fetch feud feudal fever fewer fiance fiancee fiat fiba fiber fibers fibre fiction fictional fiddle field
fielded fielding fields fierce fiercely fiery fifa fife fifteen fifteenth fifth fifty fight fighter fighters
fighting fights figure figured figures fiji file filed files filing filipino fill filled filling fills film filmed
filming filmmaker filmmakers films filter filtered filters filthy final finale finalist finalists finally finals
finance financed finances financial financially financing finch find finding findings finds fine fined finest finger
fingernails fingers fingertips finish finished finishes finishing finite finland finn finnish fins fiona fire
firearms fired firefighters fireplace fires fireworks firing firm firmly firms first firstly fiscal fischer fish
fisher fisheries fisherman fishermen fishing fist fists fitness fits fitted fitting fitzgerald fitzroy five fixed
fixing fixture fixtures flag flags flagship flame flames flaming flanders flank flanked flap flare flared flash
flashed flashes flashing flashlight flat flats flattened flavor flaws fled flee fleeing fleet fleming flemish flesh
fletcher flew flexibility flexible flick flicked flicker flickered flickering flies flight flights flinched flint
flip flipped flipping flirting float floated floating flock flood flooded flooding floods floor floors flora floral
florence flores florida flotilla flour flourished flow flowed flower flowering flowers flowing flown flows floyd
fluent fluid fluids flung flush flushed flute fluttered flux flyers flying flynn foam focal focus focused focuses
focusing foil fold folded folder folding folds foley foliage folk folklore folks follow followed followers following
follows fond font food foods fool foolish fools foot footage football footballer foothills footsteps forbes
forbidden force forced forces forcibly forcing ford fore forearm forecast forehead foreign foreigners foreman
foremost forensic forest forested forestry forests forever forewings forge forged forget forgetting forgive
forgiveness forgot forgotten fork forks form formal formally format formation formations formats formed former
formerly formidable forming forms formula formulated formulation forrest forster fort forth forthcoming fortified
fortress forts fortunate fortunately fortune fortunes forty forum forums forward forwards fossil fossils foster
fought foul found foundation foundations founded founder founders founding foundry fountain four fourteen fourteenth
fourth fowler foyer fraction fracture fractured fragile fragment fragments frame framed frames framework framing
francaise france frances francesca francesco franchise francis franciscan francisco franco francois frank frankfurt
frankie franklin frankly franks frantic frantically franz fraser fraternity fraud freak freaking fred freddie freddy
frederic frederick free freed freedom freelance freely freeman freestyle freeway freeze freezing freight fremantle
french frenzy frequencies frequency frequent frequently fresh freshly freshman freshwater fresno freud frey freyja
friction friday fridge fried friedman friedrich friend friendly friends friendship frigate frightened frightening
fringe fritz frog frogs from front frontal frontier frontman fronts frost frown frowned frowning froze frozen fruit
fruits frustrated frustration fuck fucked fucking fuel fueled fuels fugitive fuji fulfill fulfilled fulfilling
fulham full fullback fuller fully fulton fumble fumbled function functional functioned functioning functions fund
fundamental funded funding fundraising funds funeral fungi fungus funk funny furious furiously furnace furnished
furniture furrowed further furthermore fury fuscous fuse fused fuselage fusion future futures fuzzy gabe gable
gabriel gabrielle gaelic gage gail gain gained gaining gains gaius gala galactic galaxies galaxy gale galen galerie
galicia galileo gallagher galleries gallery gallons galway gamble gambling game gameplay games gaming gamma gandhi
gang gangs gangster gaping gaps garage garbage garcia garde garden gardener gardening gardens gardiner gardner
gareth garfield garion garland garlic garment garner garnered garrett garrison garry garth gary gases gasoline gasp
gasped gasping gaston gastropod gate gates gateway gather gathered gathering gatherings gauge gave gavin gaza gaze
gazed gazette gazing gear gears geelong gemini gemma gems gender gene genera general generalized generally generals
generate generated generates generating generation generations generator generators generic generous genes genesis
genetic genetically genetics geneva genevieve genius genoa genocide genome genre genres gentle gentleman gentlemen
gently gentry genuine genuinely genus geoff geoffrey geographic geographical geography geological geologist geology
geometric geometry georg george georges georgetown georgia georgian georgie gerald gerard gerhard germain german
germanic germans germany gerry gertrude gesture gestured gestures gets getting ghana ghetto ghost ghosts giant
giants gibbs gibraltar gibson gideon gift gifted gifts gigantic giggle giggled giggling gigs gilbert giles gill
gilles gillespie gina ginger giorgio giovanni girl girlfriend girls giro giuseppe give given gives giving glacial
glacier glaciers glad gladstone glance glanced glances glancing glare glared glaring glasgow glass glasses glazed
gleaming glee glen glenn glide glider gliding glimpse glittering global globally globe gloria glorious glory glossy
gloucester glove glover gloves glow glowed glowing glucose gmbh gmina goal goalkeeper goals goaltender goat goats
goddamn goddess godfrey gods goes goin going gold goldberg golden goldman golf golfer gomez gone gong gonna gonzalez
good goodbye goodman goodness goods goodwin google goose gordon gore gorge gorgeous gospel gossip gothic gotta
gotten gould govern governance governed governing government governmental governments governor governorate governors
gown grab grabbed grabbing grabs grace graceful gracie grade grades gradient gradual gradually graduate graduated
graduates graduating graduation grady graeme graffiti graham grain grains gram grammar grammy grams gran granada
grand grandad grande grandfather grandma grandmother grandpa grandparents grandson grange granite granny grant
granted granting grants grape grapes graph graphic graphical graphics graphs grasp grasped grasping grass grasses
grassland grateful gratitude grave gravel graves graveyard gravity gray grayson grazing great greater greatest
greatly greco greece greedy greek greeks green greene greenhouse greenland greens greenville greenwich greenwood
greet greeted greeting greg gregg gregor gregory grenade gretchen grew grey greyhound grid grief griffin griffith
grill grim grimaced grin grinding grinned grinning grins grip gripped gripping gritted groan groaned grocery groin
groom groove gross grossed grossing ground grounded grounds group grouped grouping groups grove groves grow growing
growl growled grown grows growth grumbled grunt grunted guam guangdong guangzhou guarantee guaranteed guarantees
guard guarded guardian guardians guarding guards guatemala guerrero guerrilla guess guessed guessing guest guests
guggenheim guidance guide guided guidelines guides guiding guido guild guillaume guillermo guilt guilty guinea
guinness guitar guitarist guitars gujarat gulf gunfire gunner guns gunther gupta guru gustav guthrie gutierrez guts
guyana guys gwen gym gymnasium gymnastics gypsy habit habitat habitats habits habsburg hack hadley hadn hague haha
haifa hail hailed hailey hair haired hairs hairy haiti haitian hale haley half halfway halifax hall halle halloween
halls hallway halo halt halted hamburg hamilton hamlet hamlets hammer hammond hampshire hampson hampton hancock hand
handball handbook handed handel handful handicap handing handle handled handles handling hands handsome handy hang
hangar hanged hanging hangs hangul hank hanna hannah hanover hans hansen hanson happen happened happening happens
happier happily happiness happy hara harald harassment harbor harbour hard hardcore hardcover hardened harder
hardest harding hardly hardware hardy hare hari harlem harley harm harmful harmless harmonic harmonica harmony
harness harold harp harper harriet harrington harris harrison harry harsh harshly hart hartford hartley harvard
harvest harvesting harvey hasan hasn hassan hastily hastings hatch hate hated hates hatred hats haul hauled haunted
haunting haute havana have haven having hawaii hawaiian hawk hawkins hawks hawthorn hayden hayes haynes hayward
hazard hazardous haze hazel head headache headed header heading headlights headline headlines headmaster
headquarters heads heal healed healer healing health healthcare healthy heap hear heard hearing hearings hears heart
heartbeat hearted hearts heat heated heath heather heating heats heaved heaven heavenly heavens heavier heavily
heavy heavyweight hebrew heck hectare hectares hector hedge heel heels heidelberg heidi height heightened heights
heinrich heinz heir heiress heirs held helen helena helene helicopter helicopters hell hello helm helmet help helped
helpful helping helpless helps helsinki hemisphere hence henderson hendrix henley henri henrietta henrik henry
herald herb herbert herbs hercules herd here hereditary hereford heritage herman hermann hernandez hero heroes
heroic heroin heroine hers herself herzegovina hesitant hesitate hesitated hesitation hesse hewitt hiatus hiccup
hiccups hicks hidden hide hides hiding hierarchy higgins high higher highest highland highlands highlight
highlighted highlighting highlights highly highness highway highways hike hiking hilda hill hillary hills hillside
hilt hilton himself hind hindi hindu hinduism hindus hindwings hint hinted hints hips hire hired hiring hiroshima
hispanic hiss hissed histoire historia historian historians historic historical historically histories history
hitchcock hitler hits hitter hitting hiya hoarse hobart hobby hockey hodges hoffman hogan hokkaido hola hold holden
holder holders holding holdings holds hole holes holiday holidays holland hollow holloway holly hollywood holmes
holocaust holstein holt holy homage home homecoming homeland homeless homer homes homestead hometown homework
homicide homosexual honda honduras honest honestly honesty honey honeymoon hong honolulu honor honorable honorary
honored honoring honors honour honourable honoured honours hood hooded hook hooked hooker hooks hoover hoovering
hope hoped hopeful hopefully hopeless hopes hoping hopkins hopped hopper horace horde horizon horizontal hormone
hormones horn horns horrible horrified horror horse horseback horsepower horses horton hose hospital hospitality
hospitals host hostage hostages hosted hostel hostile hostilities hostility hosting hosts hotel hotels hottest
houghton hound hour hourly hours house housed household householder households houses housing houston hovered
hovering howard howe howell however html http https huang hubbard hubby hubert huddersfield huddled hudson huff huge
hugged hugging hugh hughes hugo hulk hull human humanitarian humanities humanity humans humble humboldt hume humid
humidity humiliation humming humor humorous humour humphrey hunched hundred hundreds hung hungarian hungary hunger
hungry hunt hunted hunter hunters hunting huntington hurdles hurling hurricane hurricanes hurried hurry hurt hurting
hurts husband husbands hush husky hussain hussein hutchinson hutton hybrid hyde hyderabad hydraulic hydro hydrogen
hygiene hymn hymns hypothesis hyun iaaf iata ibrahim icao iceland icelandic icon iconic icons idaho idea ideal
ideals ideas identical identified identifies identify identifying identities identity ideological ideology idiot
idle idol ieee ignition ignorance ignorant ignore ignored ignoring igor illegal illegally illegitimate illinois
illness illuminated illumination illusion illustrate illustrated illustration illustrator image imagery images
imaginary imagination imagine imagined imaging imagining imam imitation immaculate immediate immediately immense
immigrant immigrants immigrated immigration imminent immortal immortality immune immunity impact impacted impacts
impaired impatient impatiently impending imperial implement implemented implementing implicated implications implied
implies imply implying import importance important importantly imported imports impose imposed imposing impossible
impress impressed impression impressions impressive imprint imprisoned imprisonment improve improved improvement
improvements improving improvised impulse inability inactivated inactive inadequate inaugural inaugurated
inauguration incapable incarnation incentive incentives inception inch inches incidence incident incidents inclined
include included includes including inclusion inclusive income incoming incomplete inconsistent incorporate
incorporated incorporates incorrect incorrectly increase increased increases increasing increasingly incredible
incredibly incumbent indeed indefinitely independence independent index india indian indiana indianapolis indians
indicate indicated indicates indicating indication indicator indicators indicted indie indies indigenous indirect
indirectly individual individually individuals indo indonesia indonesian indoor induce induced inducted induction
industrial industries industry indy ineffective inequality inevitable inevitably infamous infant infantry infants
infected infection infections infectious inferior inferno infinite infinity inflammation inflammatory inflation
inflicted influence influenced influences influential influx info inform informal informally information informed
informing informs infrared infringement ingredient ingredients inhabit inhabitants inhabited inhaled inherent
inheritance inherited initial initially initials initiate initiated initiation initiative initiatives injected
injection injured injuries injury injustice inland inlet inmates inner inning innings innocence innocent innovation
innovations innovative input inputs inquiry insane insanity inscribed inscription inscriptions insect insects insert
inserted inside insides insight insights insignia insist insisted insistence insists inspected inspection inspector
inspiration inspire inspired inspiring instability install installation installed installment instance instances
instant instantly instead instinct instincts institut institute instituted institutes institution institutions
instructed instruction instructions instructor instructors instrument instrumental instruments insufficient insult
insurance insurgents intact intake integer integral integrate integrated integration integrity intel intellectual
intelligence intelligent intend intended intending intends intense intensely intensified intensity intensive intent
intention intentional intentions intently inter interact interaction interactions interactive intercept intercepted
interception interchange intercity interest interested interesting interests interface interfaces interfere
interference interim interior interiors intermediate internal internally internet interpret interpreted interpreter
interred interrupt interrupted intersection intersects interstate interval intervals intervene intervened
intervention interview interviewed interviews intimacy intimate into intricate intrigued intro introduce introduced
introduces introducing introduction invade invaded invaders invading invalid invasion invasive invented invention
inventions inventor inventory inverse inverted invest invested investigate investigated investigator investing
investment investments investor investors invisible invitation invitational invite invited invites inviting involve
involved involvement involves involving inward ions iowa iphone ipswich iran iranian iraq iraqi ireland irene iris
irish iron ironic ironically ironing irony irregular irrigation irritated irritation irvine irving irwin isaac
isabel isabella isabelle isaiah isbn isil isis islam islamic island islander islanders islands isle isles ismail
isolated isolation israel israeli issue issued issues issuing istanbul italia italian italians italics italy item
items itself itunes iucn ivan ivory izzy jace jack jacket jackets jackie jackson jacksonville jacob jacobs
jacqueline jacques jade jaenelle jagged jaguar jail jailed jaime jain jakarta jake jakob jamaica jamaican james
jamie jammed jammu janata jane janeiro janet janice january japan japanese jared jarvis jase jasmine jason jasper
java javier jaws jays jazz jealous jealousy jean jeanne jeans jeep jeff jefferson jeffrey jelly jenkins jenks jenna
jennifer jennings jenny jensen jeremiah jeremy jericho jerk jerked jerome jerry jersey jerusalem jess jesse jessica
jessie jesuit jesuits jesus jets jewel jewellery jewelry jewels jewish jews jiang jill jimmy jing joachim joan
joanna joao joaquin jobs jockey joel joey jogging johan johann johanna johannes johannesburg john johnny johns
johnson johnston join joined joining joins joint jointly joints joke joked joker jokes joking jonah jonas jonathan
jones jong jordan jorge jose josef joseph josephine josh joshua josie journal journalism journalist journalists
journals journey journeys joyce juan jubilee judaism judd jude judge judged judgement judges judging judgment
judicial judiciary judith judo judy juice jules julia julian julie julien juliet julio julius july jump jumped
jumper jumping jumps junction june jung jungle junior juniors junk juno jupiter jurassic jurisdiction jury just
justice justices justified justify justin juvenile kabul kahn kaiser kale kali kane kang kangaroo kannada kansas
kapoor kappa kara karachi karate karen karl karma karnataka kashmir kate katherine kathleen kathryn kathy katie
katrina katy katz kazakhstan keel keen keep keeper keeping keeps keith kellan keller kelley kelly kelsey kemp
kendall kendra kennedy kenneth kenny kensington kent kentucky kenya kenyan kept kerala kernel kerr kerry kevin
keyboard keyboardist keyboards keys khalid khan khmer kick kicked kicking kicks kidding kidnapped kidnapping kidney
kids kiel kiev kilkenny kill killed killer killers killing killings kills kilograms kilometer kilometers kilometre
kilometres kind kinda kindergarten kindly kindness kinds kinetic king kingdom kingdoms kings kingston kira kirby
kirk kiss kissed kisses kissing kitchen kite kits kitten kitty klaus klein knee kneeling knees knelt knew knife
knight knighted knights knitting knives knob knock knocked knocking knockout knocks knot knots know knowing
knowledge known knows knox knoxville knuckles koch kolkata kong koppen korea korean kosovo krakow kramer kris
krishna kuala kumar kung kurdish kurt kuwait kyle kylie kyoto label labeled labelled labels labor laboratories
laboratory labour labrador labs lace laced lacey lack lacked lacking lacks lacrosse lacy ladder laden ladies lady
lafayette lagoon lagos laguna lahore laid lair lake lakers lakes lakshmi lama lamar lamb lambert lame lamp lamps
lana lancashire lancaster lance land landed landfall landing landings landlord landmark landmarks landon landowner
landowners lands landscape landscapes landslide lane lanes lang langdon lange langley language languages lanka
lankan lantern laos laps laptop lara large largely larger largest larry lars larsen larson larvae laser lashes last
lasted lasting lasts late lately later lateral latest latin latino latitude latte latter lattice latvia latvian
laude laugh laughed laughing laughs laughter launch launched launches launching laundry laura laureate laurel lauren
laurence laurent laurie lava lavender lawn lawrence laws lawson lawsuit lawsuits lawyer lawyers layer layered layers
laying layla layout lays lazy lead leader leaders leadership leading leads leaf leafs league leagues leah leak
leaked lean leaned leaning leans leap leaped leaping leapt learn learned learning learns learnt lease leased least
leather leave leaves leaving lebanese lebanon lecture lectured lecturer lectures ledge leeds left legacy legal
legally legend legendary legends legged legion legislation legislative legislature legitimate legs leicester leiden
leigh leinster leipzig leisure lemon lena lend lending length lengths lengthy lenin leningrad lennon lennox lenny
lens lenses lent leon leonard leonardo leone leopard leopold leroy lesbian leslie less lesser lesson lessons lester
lethal lets letter letters letting level levels lever leverage levi levin levine levy lewis lexi lexington lgbt
liability liable liaison liam liang liar libby liberal liberals liberated liberation liberia libertarian liberties
liberty librarian libraries library libre libretto libya libyan licence license licensed licenses licensing lick
licked licking lied liege lies lieutenant life lifelong lifestyle lifetime lift lifted lifting lifts liga light
lighter lighthouse lighting lightly lightning lights lightweight ligue like liked likelihood likely likes likewise
liking lila lillian lilly lily lima limb limbs lime limerick limestone limit limitations limited limiting limits
limp lincoln lincolnshire linda lindsay lindsey line lineage linear linebacker lined linen liner lines lineup ling
lingered lingering linguistic linguistics lining link linked linking links linnaeus linux lion lionel lions lips
liquid liquor lisa lisbon lissa list listed listen listened listener listeners listening listing lists literacy
literal literally literary literature lithuania lithuanian litigation litre litter little liturgical liturgy live
lived lively liver liverpool livery lives livestock living livingston liza lizard lizzie ljubljana lloyd load loaded
loading loads loan loaned loans lobby lobbying lobe local localities locality locally locals locate located location
locations loch lock locke locked locker lockheed locking locks locomotive locomotives lodge lodged loft logan
logging logic logical logistics logo logs loire lois lol lola london lone loneliness lonely long longer longest
longing longitude longitudinal longtime look looked looking lookout looks loop loops loose loosely lopez lord lords
lordship lore lorenzo lori lorraine lose loser loses losing loss losses lost lots lottery lotus loud louder loudly
louie louis louisa louise louisiana louisville lounge love loved lovely lover lovers loves loving lowe lowell lower
lowered lowering lowest lowland loyal loyalty loyola lublin luca lucan lucas luce lucia lucian lucien lucius lucivar
luck luckily lucky lucrative lucy ludwig luftwaffe luggage luigi luis luke lulu lumber lump lumpur luna lunar lunch
lund lung lunged lungs lure lush lust luther lutheran luton luxembourg luxurious luxury luzon lydia lying lynch lynn
lyon lyons lyric lyrical lyricist lyrics mabel macarthur macau macdonald mace macedonia macedonian machine machinery
machines mack mackay mackenzie macmillan macon macy madagascar madam madame maddie maddy made madeleine madeline
madhya madison madness madonna madras madrid mafia magazine magazines mage maggie magic magical magician magistrate
magna magnet magnetic magnificent magnitude magnum magnus maharaja maharashtra maid maiden mail main maine mainland
mainline mainly mainstream maintain maintained maintaining maintains maintenance mainz maize majesty major majority
majors make maker makers makes makeshift makeup making malaria malawi malay malaya malayalam malaysia malaysian
malcolm male males mali malik mall mallory malone malta maltese mama mammals manage managed management manager
managers manages managing manchester mandarin mandate mandated mandatory mandolin mandy maneuver manfred manga
manhattan manifest manifesto manifold manila manipulate manipulated manipulation manitoba mankind manly mann manned
manner manners manning manny manor mans mansfield mansion manson mantle manual manually manuel manufacture
manufactured manufacturer manuscript manuscripts many maori maple mapped mapping maps mara marathi marathon marble
marc marcel march marched marches marching marco marcos marcus mare margaret margin marginal margins marguerite mari
maria marian marianne marie marijuana marilyn marin marina marine mariners marines marino mario marion maritime
marius marjorie mark marked marker markers market marketed marketing marketplace markets marking markings marks
marley marquess marquis marriage marriages married marries marry marrying mars marseille marsh marshal marshall
marshes mart marta martha martial martian martin martinez martins marty martyr martyrs marvel marvin marx marxist
mary maryland mascot masculine mask masked masks mason masonic masonry mass massacre massage masses massey massive
mast master mastered mastering masterpiece masters match matched matches matching mate mateo mater material
materials maternal mates math mathematical mathematics mathias matilda mating matrices matrix matt matter mattered
matters matthew matthews matthias mattress mature maturity maud maureen maurice mauritius mausoleum maxi maxim
maximilian maximum maximus maxwell maya maybe mayer mayo mayor maze mcbride mccain mccarthy mccartney mccoy mcdonald
mcgill mckay mckenna mckenzie mclaren mclean mcmahon mead meadow meadows meal meals mean meaning meaningful meanings
means meant meantime meanwhile measure measured measurement measurements measures measuring meat mecca mechanic
mechanical mechanics mechanism mechanisms medal medalist medals media median mediated medical medication medications
medicinal medicine medicines medieval medina meditation medium medley meet meeting meetings meets mega megan melanie
melbourne melissa melodic melodies melody melt melted melting melville melvin member members membership membrane
meme memoir memoirs memorable memorandum memorial memories memory memphis menace mendoza mental mentally mention
mentioned mentioning mentions mentor menu mercedes mercenaries mercer merchandise merchant merchants mercury mercy
mere meredith merely merge merged merger merging meridian merit merlin merrill merry mesa mesh mess message messages
messed messenger messy meta metabolic metabolism metacritic metal metallic metals metaphor meter meters method
methodist methodology methods metre metres metric metro metropolis metropolitan mets mexican mexico meyer meyrick
miami micah mice michael michaels michel michele michelle michigan mick mickey micro microphone microsoft microwave
middle middlesex middleton middleweight midfielder midland midlands midnight midst midway midwest might mighty
migrant migrants migrated migration miguel mike mikhail milan milano mild mildly mile miles milestone militant
militants military militia milk milky mill millennium miller millie millimetres million millionaire millions mills
milo milton milwaukee mimi mina minas mind minded minds mine mined miner mineral minerals miners mines ming minh
mini miniature minimal minimize minimum mining miniseries minister ministerial ministers ministries ministry
minneapolis minnesota minor minorities minority minors minsk mint minus minute minutes mira miracle miracles mirage
miranda miriam mirror mirrors mirza miserable misery miss missed missile missiles missing mission missionaries
missionary missions mississippi missouri mist mistake mistaken mistakenly mistakes mister mistress misty mitch
mitchell mitsubishi mixed mixes mixing mixtape mixture moan moaned mobile mobility mock mocking mode model modeled
modeling modelling models moderate moderately modern modernist modes modest modification modified modify modular
module modules mohamed mohammad mohammed mohan moist moisture mold moldova mole molecular molecule molecules mollusk
molly moment momentarily moments momentum mommy mona monaco monarch monarchs monarchy monasteries monastery monastic
monday monetary money mongol mongolia mongolian monica monitor monitored monitoring monitors monk monkey monkeys
monks monmouth mono monopoly monroe monsieur monsoon monster monsters monstrous mont montana montane monte
montenegro monterey montgomery month monthly months montreal monty monument monumental monuments mood moody moon
moonlight moor moore moose moral morale morales morality moran more moreno moreover morgan morley mormon morning
mornings moroccan morocco morphology morris morrison morrow morse mortal mortality mortar mortgage mortimer morton
mosaic moscow moses mosque moss most mostly motel moth mother mothers moths motif motifs motion motioned motionless
motions motivated motivation motive motives motor motorcycle motorcycles motors motorsport motorsports motorway
motto mound mounds mount mountain mountainous mountains mounted mounting mounts mourning mouse mouth mouthed mouths
move moved movement movements moves movie movies moving mozambique mozart much muddy muffled mughal muhammad mule
muller multi multimedia multiplayer multiple multitude mum mumbai mumbled mums munich municipal municipality
munitions munro munster mural murals murder murdered murderer murdering murders murdoch murmur murmured murphy
murray muscle muscles muscular muse musee museo museum museums mushroom music musica musical musically musicals
musician musicians muslim muslims must mustafa mustang muster mutant mutation mutations mute mutiny muttered mutual
mutually muzzle myanmar myers myrtle myself mysore mysteries mysterious mystery mystic mystical myth mythical
mythological mythology myths nacional nadia nadu nagar nail nails nairobi naive naked name named namely names
namesake namibia naming nan nana nancy nanjing nanny nans naomi napier napkin naples napoleon napoleonic narrated
narration narrative narrator narrow narrowed narrowly nasa nasal nascar nash nashville nassau nasty natal natalia
natalie natasha nate nathan nathaniel nation national nationale nationalism nationalist nationalists nationality
nationally nationals nations nationwide native natives nato natural naturalist naturally nature naughty nausea
nautical naval navarre nave navigation navigator navy nazi nazis ncaa neal near nearby neared nearer nearest nearly
neat neatly nebraska necessarily necessary necessity neck necklace need needed needing needle needles needs negative
negatively neglect neglected negotiate negotiated negotiating negotiation negotiations negro neighbor neighborhood
neighboring neighbors neighbour neighbouring neighbours neil neill neither nell nelson nemesis neolithic neon nepal
nephew neptune nero nerve nerves nervous nervously nest nesting nests netflix netherlands nets network networking
networks neural neurons neutral neutrality neutron nevada never nevertheless neville newark newborn newcastle
newcomer newer newest newfoundland newly newman newport news newscast newsletter newspaper newspapers newton next
nguyen niagara niall nicaragua nice nicely niche nicholas nichols nicholson nick nickel nickelodeon nickname
nicknamed nicky nico nicola nicolas nicole niece nielsen nigel niger nigeria nigerian night nightclub nightingale
nightmare nightmares nights nike nikki nikolai nile nina nine nineteen nineteenth ninety ninja nino nintendo ninth
nipple nippon nissan nitrogen nixon noah nobel nobility noble nobleman nobles nobody nodded nodding node nodes nods
noel noir noise noises noisy nolan nomadic nominal nominated nomination nominations nominee nominees none
nonetheless nonprofit nonsense noon nope nora nord nordic norfolk norm norma normal normally norman normandy norms
norris norse norte north northampton northbound northeast northeastern northern northward northwest northwestern
norton norway norwegian norwich nose nostrils notable notably notation notch note notebook noted notes noteworthy
nothing notice noticeable noticed notices noticing notified noting notion notorious notre nottingham noun nouns nova
novak novel novelist novella novels novelty november novi nowadays nowhere nuclear nucleus nude nudged null numb
number numbered numbering numbers numerical numerous nuns nuremberg nurse nursery nurses nursing nutrients nutrition
nuts oakland oaks oasis oath oatmeal obama obey obituary object objected objections objective objectives objects
oblast obligation obligations obliged oblique oblivious obscure observation observations observatory observe
observed observer observers observing obsessed obsession obsolete obstacle obstacles obtain obtained obtaining
obvious obviously occasion occasional occasionally occasions occupants occupation occupational occupied occupies
occupy occupying occur occurred occurrence occurring occurs ocean oceania oceanic oceans oclc octave october oddly
odds odessa odisha odor odyssey offence offences offended offenders offense offensive offer offered offering
offerings offers office officer officers offices official officially officials offs offset offshore offspring often
ohio oilers oils okay okinawa oklahoma olaf older oldest oldham olds olga olive oliver olivia olivier olsen olson
olympia olympic olympics omaha oman omar omega omitted once ones ongoing onion online only onset ontario onto onward
onwards open opened opener opening openings openly opens opera operas operate operated operates operating operation
operational operations operative operator operators opinion opinions opium opponent opponents opportunity oppose
opposed opposing opposite opposition oppression opted optical optics optimal optimization option optional options
opus oracle oral orange orbit orbital orbits orchard orchestra orchestral orchestras orchid ordained order ordered
ordering orders ordinance ordinary ordination ordnance oregon organ organic organisation organised organising
organism organisms organist organization organize organized organizer organizers organizing organs orgasm orient
oriental orientation oriented origin original originally originate originated originates originating origins orioles
orion orlando orleans ornamental ornate orphan orphanage orphans orthodox ortiz osaka osborne oscar oslo oswald
otago other others otherwise otis ottawa otto ottoman ottomans ought ounce ours ourselves outbreak outcome outcomes
outdoor outdoors outer outfielder outfit outlaw outlet outlets outline outlined outlook outpost output outrage
outreach outright outs outside outsider outskirts outstanding outstretched outward oval oven over overall overcome
overhaul overhead overheard overland overlap overlapping overlooked overlooking overly overnight overs oversaw
overseas oversee overseeing oversight oversized overthrow overtime overturned overview overwhelmed overwhelming owed
owen owens owing owned owner owners ownership owning owns oxford oxfordshire oxidation oxide oxygen oyster pablo
pace paced pacific pacing pack package packages packaging packed packers packet packing packs pact padded paddle
paddy padres pads pagan page pageant pages paid paige pain painful painfully pains paint painted painter painters
painting paintings pair paired pairs pakistan pakistani palace palatinate palazzo pale palermo palestine palestinian
palestinians palm palmer palms pamela pamphlet panama panchayat pandora panel panels pang panic panicked panther
panthers panties panting pants panzer paolo papa papal paper paperback papers paperwork papua para parachute parade
paradigm paradise paradox paragraph paraguay parallel parallels paralympic paralympics parameter parameters
paramount paranoid paranormal parasite parcel pardon parent parental parents paris parish parishes park parked
parker parking parkinson parks parkway parliament parlor parma parody parole parry parsons part parted partial
partially participant participants participate participated participates particle particles particular particularly
parties parting partisan partisans partition partly partner partnered partners partnership partnerships parts party
pasadena pascal pasha paso pass passage passages passed passenger passengers passes passing passion passionate
passive passport passports password past paste pastor pastoral pasture patch patches patel patent patented patents
paternal paterson path pathetic pathology paths pathway pathways patience patient patiently patients patio patriarch
patricia patrick patriot patriotic patriots patrol patrols patron patronage patrons patted pattern patterns
patterson patton patty paul paula pauline paulo pause paused pauses pausing paved pavel pavement pavilion pawn
paying payload payment payments payne pays peabody peace peaceful peacefully peach peacock peak peaked peaking peaks
peanut pearce pearl pearson peasant peasants peck peculiar pedal pedestrian pedro peek peeked peel peeled peer
peerage peered peering peers peggy pembroke pena penal penalties penalty penang pencil pending penelope penetrate
penetrated penetration penguin penguins peninsula penis penn penned pennsylvania penny pension pentagon people
peoples pepper perceived percent percentage perception perch perched percussion percy perennial perez perfect
perfection perfectly perform performance performances performed performer performers performing performs perfume
perhaps perimeter period periodic periodical periodically periodicals periods peripheral perkins permanent
permanently permission permit permits permitted perpetual perry persecution persia persian persisted persistent
person persona personal personality personally personnel persons perspective perspectives persuade persuaded
pertaining perth peru peruvian pest petals pete peter peterborough peters petersburg peterson petit petite petition
petra petrol petroleum pets petty peyton phantom pharmacy phase phased phases phelps phenomena phenomenon phil
philadelphia philharmonic philip philipp philippe philippine philippines philips phillies phillip phillips
philosopher philosophers philosophy phoebe phoenix phone phones phosphate photo photograph photographed photographer
photographic photographs photography photos phrase phrases phyllis physical physically physician physicians
physicist physics physiology pianist piano pick picked picking picks pickup picnic picture pictured pictures piece
pieces piedmont pier pierce pierced piercing pierre piers pietro pigeon pigs pike pile piled piles pilgrim
pilgrimage pilgrims pill pillar pillars pillow pillows pills pilot pilots pinch pinched pine pines ping pink pinned
pins pinyin pioneer pioneered pioneering pioneers pipe pipeline piper pipes pirate pirates piss pissed pistol
pistols piston pitch pitched pitcher pitches pitching pits pitt pittsburgh pity pius pivotal pizza place placed
placement places placing plague plagued plain plains plaintiff plan plane planes planet planetary planets planned
planning plans plant plantation plantations planted planting plants plaque plasma plaster plastered plastic plata
plate plateau plates platform platforms platinum plato platoon play playable playback playboy played player players
playful playground playhouse playing playoff playoffs plays playstation playwright plaza plea pleaded pleading
pleasant please pleased pleasure pledge pledged plenty plot plots plotting plucked plug plunged plural plus plymouth
pmid pneumonia pocket pockets podcast podium poem poems poet poetic poetry poets point pointed pointer pointing
points poison poisoned poisoning poked pokemon poker poking poland polar pole poles police policeman policemen
policies policing policy polish polished polite politely political politically politician politicians politics polk
poll polling polls pollution polly polo polymer polynomial polytechnic pomerania pomeranian ponce pond ponds pont
pony ponytail pool poole pools poor poorly pope popped popping poppy pops popular popularity popularized popularly
populated population populations populous porcelain porch pork pornography porsche port portable portal porter
portfolio portion portions portland porto portrait portraits portray portrayal portrayed portraying portrays ports
portsmouth portugal portuguese pose posed posing position positioned positioning positions positive positively
possess possessed possesses possessing possession possessions possibility possible possibly post postal posted
poster posterior posters postgraduate posthumous posthumously posting postmaster postponed posts postseason posture
postwar potassium potato potatoes potent potential potentially potomac pots potter pottery pouch pound pounded
pounder pounding pounds pour poured pouring poverty powder powell power powered powerful powerplant powers poznan
practical practically practice practiced practices practicing practised practitioner pradesh prague prairie praise
praised praising prasad pratt pray prayed prayer prayers praying preached preacher preaching preceded precedent
preceding precinct precious precise precisely precision precursor predator predators predatory predecessor
predecessors predict predictable predicted prediction predictions predominant preface prefect prefecture prefer
preference preferences preferred preferring prefers prefix pregnancy pregnant prehistoric prejudice preliminary
prelude premature premier premiere premiered premiership premise premises premium prep preparation preparations
preparatory prepare prepared prepares preparing presbyterian prescott prescribed prescription preseason presence
present presentation presented presenter presenting presently presents preservation preserve preserved preserves
preserving presided presidency president presidential presidents presiding presley press pressed presses pressing
pressure pressures prestige prestigious preston presumably presumed pretend pretended pretending pretty prevailed
prevailing prevalence prevalent prevent prevented preventing prevention prevents preview previous previously prey
price priced prices pricing pride priest priesthood priests prima primarily primary prime primera primetime
primitive prince princes princess princeton principal principality principally principle principles print printed
printer printing prints prior priorities priority priory prison prisoner prisoners prisons privacy private privately
privilege privileged privileges privy prix prize prizes probability probable probably probation probe problem
problematic problems procedure procedures proceed proceeded proceeding proceedings proceeds process processed
processes processing procession processor processors proclaimed proclamation procurement produce produced producer
producers produces producing product production productions productive productivity products prof profession
professional professor professors profile profiles profit profitable profits profound program programme programmed
programmer programmes programming programs progress progressed progression progressive prohibited prohibition
project projected projecting projection projections projects prolific prologue prolonged prom prominence prominent
prominently promise promised promises promising promo promote promoted promoter promotes promoting promotion
promotional promotions prompted prompting promptly prone pronounced proof prop propaganda propagation propelled
propeller proper properly properties property prophecy prophet proponents proportion proportional proportions
proposal proposals propose proposed proposes proposition propped proprietary proprietor propulsion prose prosecuted
prosecution prosecutor prosecutors prospect prospective prospects prosperity prosperous prostitute prostitutes
prostitution protagonist protect protected protecting protection protective protector protectorate protects protein
proteins protest protestant protestants protested protesters protesting protests proto protocol protocols proton
prototype prototypes proud proudly prove proved proven provence proves provide provided providence provider
providers provides providing province provinces provincial proving provision provisional provisions provoked provost
proximity prussia prussian pseudo pseudonym psychedelic psychiatric psychiatrist psychiatry psychic psycho
psychologist psychology public publication publications publicity publicly publish published publisher publishers
publishes publishing pueblo puerto pulitzer pull pulled pulling pulls pulp pulse pump pumped pumping pumps punch
punched punches punching pune punish punished punishment punjab punjabi punk punt pupil pupils puppet puppy purchase
purchased purchases purchasing purdue pure purely purity purple purpose purposes purse pursue pursued pursuing
pursuit push pushed pushes pushing putnam puts putting puzzle puzzled puzzles pyramid python qaeda qatar qing quad
quaker qualified qualifier qualifiers qualify qualifying qualities quality quantitative quantities quantity quantum
quarry quarter quarterback quarterly quarters quartet quartz quasi quay quebec queen queens queensland queer quentin
quest question questionable questioned questioning questions quick quicker quickly quiet quietly quincy quinn
quintet quit quite quiz quota quote quoted quotes quran rabbi rabbit rabbits race racecourse raced racer races
rachel racial racing racism racist rack radar radial radiation radical radio radioactive radius rafael rafe raft
rage ragged raging rahman raid raided raiders raids rail railing railroad railroads rails railway railways rain
rainbow rainfall rainforest rains rainy raise raised raises raising raja rajasthan raleigh rally ralph rama ramirez
ramon ramos ramp rams ramsay ramsey ranch rancho rand randall randolph random randomly randy rang range ranged
ranger rangers ranges ranging rani rank ranked ranking rankings ranks ransom rape raped raphael rapid rapidly rapids
rapper rare rarely rate rated rates rather ratified rating ratings ratio rational ratios rats rattled raul raven
ravens ravi raymond rays razor reach reached reaches reaching react reacted reaction reactions reactor read reader
readers readily readiness reading readings reads ready reagan real realise realised realism realistic reality
realization realize realized realizes realizing really realm realms reaper rear reason reasonable reasonably
reasoning reasons reassigned reassuring rebecca rebel rebellion rebels rebounds rebranded rebuild rebuilding rebuilt
recall recalled recalling recalls receive received receiver receivers receives receiving recent recently reception
receptions receptor receptors recession recipe recipes recipient recipients reckless recognise recognised
recognition recognizable recognize recognized recognizes recognizing recommend recommended reconcile record recorded
recorder recording recordings records recover recovered recovering recovery recreation recreational recruit
recruited recruiting recruitment recruits rectangular rector recurring recycling reddish reddy redemption
redesignated redesigned reds redskins reduce reduced reduces reducing reduction redundant reed reef reefs reel
reelected reelection reese reeve reeves refer referee reference referenced references referendum referred referring
refers refined refinery reflect reflected reflecting reflection reflections reflective reflects reform reformation
reformed reforms refrain refrigerator refuge refugee refugees refurbished refusal refuse refused refuses refusing
regain regained regal regan regard regarded regarding regardless regards regency regeneration regent reggae reggie
regime regiment regimental regiments regina reginald region regional regions regis register registered registers
registration registry regret regretted regular regularly regulate regulated regulating regulation regulations
regulator regulatory rehearsal reich reid reign reigned reigning reilly reinforce reinforced reins reinstated
reissue reissued reject rejected rejection rejects rejoined relate related relates relating relation relations
relationship relative relatively relatives relativity relax relaxed relaxing relay release released releases
releasing relegated relegation relentless relevant reliability reliable reliance relics relied relief relies relieve
relieved religion religions religious relocate relocated relocation reluctance reluctant reluctantly rely relying
remain remainder remained remaining remains remake remark remarkable remarkably remarked remarks remarried
remastered rematch remedy remember remembered remembering remembers remembrance remind reminded reminder reminding
reminds reminiscent remix remixed remixes remnant remnants remote remotely removal remove removed removes removing
renaissance renamed renault render rendered rendering rendezvous rendition rene renee renew renewable renewal
renewed reno renovated renovation renovations renowned rent rental rented reopened reorganized repair repaired
repairs repeal repealed repeat repeated repeatedly repeating repeats repertoire repertory replace replaced
replacement replaces replacing replay replica replication replied replies reply report reported reportedly reporter
reporters reporting reports represent represented representing represents reprinted reprise reproduce reproduction
reproductive reptiles republic republican republicans reputation request requested requesting requests requiem
require required requirement requirements requires requiring rescue rescued research researched researcher
researchers researching resemblance resemble resembled resembles resembling resentment reservation reservations
reserve reserved reserves reservoir reside resided residence residences residency resident residential residents
resides residing residue resign resignation resigned resist resistance resistant resisted resolution resolutions
resolve resolved resonance resort resorts resource resources respect respectable respected respective respectively
respects respiratory respond responded responding responds response responses responsible rest restaurant
restaurants rested resting restless restoration restore restored restoring restrained restraint restrict restricted
restriction restrictions rests result resulted resulting results resume resumed resurrection retail retailer
retailers retain retained retaining retains retaliation retention retire retired retirement retiring retreat
retreated retreating retrieve retrieved return returned returning returns reuben reunion reunited reveal revealed
revealing reveals revelation revenge revenue revenues reverend reverse reversed reverted review reviewed reviewer
reviewers reviewing reviews revised revision revival revive revived revolt revolution revolver revolves revue reward
rewarded rewards reyes reynolds rhetoric rhine rhineland rhode rhodes rhodesia rhyme rhys rhythm rhythmic rhythms
ribbon ribs rica rican ricardo rice rich richard richards richardson richest richie richmond richter rick ricky rico
ridden riddle ride rider riders rides ridge ridges ridiculous riding ridley rifle rifles rift riga right righteous
rights rigid rigorous riley ring ringing rings rink riot riots ripped ripping rise risen rises rising risk risks
risky rita ritchie rite rites ritual rituals rival rivalry rivals river rivera rivers riverside roach road roads
roadway roar roared roaring robbed robbery robbie robbins robe robert roberto roberts robertson robes robin robinson
robot robotic robotics robots robust roche rochester rock rocked rockefeller rocket rockets rocking rocks rocky rode
rodeo rodgers rodney rodrigo rodriguez rods roger rogers rogue roland role roles roll rolled roller rolling rolls
roma roman romance romanesque romania romanian romanized romans romantic rome romeo romero romney ronald ronan
ronnie roof roofs rookie room roommate rooms roosevelt root rooted roots rope ropes rory rosa rosario rose rosemary
rosen rosenberg roses rosie ross rossi roster rotary rotated rotating rotation roth rothschild rotor rotten
rotterdam rouge rough roughly round rounded rounds route routed routes routine routinely routing routledge rover
rovers rowan rowe rowing rowland rows royal royalist royals royalty royce rubbed rubber rubbing rubble ruben rubin
ruby rude rudolf rudolph rudy rufus rugby rugged ruin ruined ruins ruiz rule ruled ruler rulers rules ruling rumble
rumor rumors rumours runaway runner runners running runoff runs runway rupert rural rush rushed rushes rushing russ
russell russia russian russians russo rust rusty rutgers ruth rutherford ruthless rwanda ryan ryder sabbath sabha
sabine sabotage sabrina sack sacked sacks sacramento sacred sacrifice sacrificed sacrifices saddle sadie sadly
sadness safe safely safer safety saga sage sahara said sail sailed sailing sailor sailors sails saint sainte saints
sake salad salaries salary sale salem sales salesman salisbury salle sally salmon salon saloon salt salute salvador
salvage salvation salvatore salzburg samantha same sami sammy samoa sample sampled samples sampling samson samsung
samuel samurai sanchez sanctioned sanctions sanctuary sand sanders sandra sands sandstone sandwich sandy sanford
sang sanitation sanity sank sans sanskrit sant santa santana santiago santo santos sara sarah sarajevo sarawak
sarcasm sardinia sasha saskatchewan satan satellite satellites satin satire satirical satisfaction satisfied satisfy
satisfying sato saturday saturdays saturn sauce saudi saul saunders savage savannah save saved saves saving savings
savoy sawyer saxon saxony saxophone saxophonist saying says scale scaled scales scalp scan scandal scandinavia
scandinavian scanned scanning scar scarborough scarce scarcely scare scared scarf scarlet scarlett scars scary
scattered scattering scenario scenarios scene scenery scenes scenic scent schedule scheduled schedules scheduling
scheme schemes schleswig schmidt schneider scholar scholarly scholars scholarship scholarships school schooling
schools schooner schwartz science sciences scientific scientist scientists scooped scope score scored scorer scores
scoring scotch scotia scotland scots scott scottish scout scouting scouts scowl scowled scrambled scrap scraped
scrapped scratch scratched scratching scream screamed screaming screams screen screened screening screenplay screens
screenwriter screw screwed script scripts scripture scroll scrub scrutiny sculpted sculptor sculpture sculptures
seahawks seal sealed seals seaman sean search searched searches searching sears seas seaside season seasonal seasons
seat seated seating seats seattle sebastian second secondary secondly seconds secrecy secret secretariat secretary
secretly secrets sect section sections sector sectors secular secure secured securing securities security sedan
sediment sediments seed seeded seeds seeing seek seeking seeks seem seemed seeming seemingly seems seen sees sega
segment segments segregation segunda seine seize seized seizure seldom select selected selecting selection
selections selective selena self selfish sell seller sellers selling sells semantic semester semi semifinal
semifinals seminal seminar seminars seminary semitic senate senator senators send sending sends seneca senegal
senior seniors sensation sensations sense sensed senses sensible sensing sensitive sensitivity sensor sensors
sensory sensual sent sentence sentenced sentences sentiment sentinel seoul separate separated separately separates
separating separation sept september sequel sequence sequences serb serbia serbian serbs serena serge sergeant
sergei sergio serial serie series serious seriously sermon sermons serpent serum servant servants serve served
server servers serves service services serving session sessions seth sets setting settings settle settled settlement
settlements settler settlers settling setup seven sevens seventeen seventeenth seventh seventy several severe
severed severely severity seville sewage sexes sexual sexuality sexually sexy seymour shade shades shadow shadows
shaft shafts shah shake shaken shakes shakespeare shaking shaky shale shall shallow shame shan shane shanghai
shankar shannon shape shaped shapes shaping share shared shareholder shareholders shares sharif sharing shark sharks
sharma sharon sharp sharply shattered shattering shaun shaved shaw shawn shay shea shear sheath shed sheen sheep
sheer sheet sheets sheffield sheikh sheila shelby sheldon shelf shell shelley shells shelter sheltered shelters
shelves shen shepherd sheridan sheriff sherlock sherman sherwood shia shield shields shift shifted shifter shifters
shifting shifts shin shine shining shiny ship shipbuilding shipped shipping ships shipyard shire shirley shirt
shirts shit shiva shiver shivered shivering shock shocked shocking shoe shoes shone shook shoot shooter shooting
shootout shoots shop shopping shops shore shoreline shores short shortage shortened shorter shortest shortlisted
shortly shorts shot shotgun shots should shoulder shoulders shouldn shout shouted shouting shouts shove shoved
shoving show showcase showed shower showing shown shows shrewsbury shri shrimp shrine shropshire shrub shrubs shrug
shrugged shudder shuddered shuffled shut shutting shuttle siberia siberian siblings sichuan sicily sick sickness
side sided sides sidewalk sideways siding sidney siege sienna sierra sigh sighed sighing sighs sight sighted sights
sigma sign signal signaling signals signature signatures signed significance significant signing signs sikh silas
silence silent silently silesia silesian silhouette silicon silk silky silly silva silver silvery similar
similarities similarity similarly simmons simon simone simple simpler simplest simplicity simplified simply simpson
simpsons sims simulation simulcast simultaneous sinai sinatra since sincere sinclair sindh sing singapore singer
singers singh singing single singles sings singular sinister sink sinking sino sins sioux sipped sire siren sirens
sister sisters sitcom site sites sits sitting situated situation situations sixteen sixteenth sixth sixty size sized
sizes skate skater skating skeletal skeleton skeptical sketch sketches skier skies skiing skill skilled skills skin
skinned skinner skinny skins skip skipped skirt skirts skull skulls skye skyla skyline slab slack slade slain slalom
slam slammed slamming slang slap slapped slash slate slated slater slaughter slave slavery slaves slavic slayer
sleek sleep sleeping sleepy sleeve sleeves slender slept slice sliced slick slid slide slides sliding slight
slightest slightly slim slip slipped slipping slips slit sloan sloane slogan slope slopes slot slots slovak slovakia
slovene slovenia slovenian slow slowed slower slowing slowly slumped slung smack smacked small smaller smallest
smart smash smashed smashing smell smelled smelling smells smile smiled smiles smiling smirk smirked smith
smithsonian smoke smoked smoking smoky smooth smoothed smoothie smoothly smug smuggling snack snail snails snake
snakes snap snapped snapping snaps snarled snatched sneak sneaking sneezing sniffed sniper snorted snout snow snowy
snyder soaked soap sobbing sober sobs soccer social socialism socialist socialists socially societe societies
society socio sociology socks soda sodium sofa sofia soft softball softened softer softly software soil soils solar
sold soldier soldiers sole solely solemn solicitor solid solidarity solitary solo soloist solomon solution solutions
solve solved solving somali somalia some somebody someday somehow someone somerset something sometime sometimes
somewhat somewhere sonata song songs songwriter songwriters songwriting sonia sonic sonny sons sony soon sooner
soothing sophia sophie sophomore soprano sore sorrow sorry sort sorted sorts sought soul souls sound sounded
sounding sounds soundtrack soup sour source sources south southampton southbound southeast southeastern southern
southernmost southwest southwestern sovereign sovereignty soviet soviets space spacecraft spaced spaces spain span
spaniards spanish spanned spanning spans spare spared sparhawk spark sparked sparkling sparks sparrow sparse sparta
spartan spat spatial spawned speak speaker speakers speaking speaks spear spears special specialised specialist
specialists specialized specializes specializing specially specials specialty species specific specifically
specified specify specimen specimens spectacle spectacular spectator spectators spectral spectrum speculated
speculation sped speech speeches speed speeding speeds speedway spell spelled spelling spells spencer spend spending
spends spent sperm sphere spheres spherical spice spices spider spiders spies spike spikes spill spilled spilling
spin spinal spine spines spinning spiral spire spirit spirits spiritual spirituality spit spite splash splendid
split splits splitting spoiled spokane spoke spoken spokesman spokesperson sponsor sponsored sponsors sponsorship
spontaneous spoon sport sporting sports spot spotify spotlight spots spotted spouse sprang sprawled spray spread
spreading spreads spring springer springfield springs sprint sprinter spruce spun spur spurs squad squadron
squadrons squads square squared squares squash squeeze squeezed squeezing squinted squire squirrel stab stabbed
stabbing stability stable stables stacey stack stacked stacks stacy stade stadion stadium staff staffed stafford
stage staged stages staggered staging stain stained stainless staircase stairs stake stakes stalin stalked stalking
stall stalled stallion stalls stamp stamped stamps stan stance stand standard standardized standards standing
standings stands stanford stanley stanton staple star stare stared stares staring stark starr starred starring stars
start started starter starting startled startling starts starving state stated statement statements states statesman
statewide static stating station stationary stationed stations statistical statistics statue statues stature status
statute statutes statutory stay stayed staying stays steadily steady steak steal stealing steals steam steamed
steamer steaming steel steele steelers steep steer steering stefan stefano stein steiner stella stellar stem stems
stench step stepfather stephan stephanie stephen stephens stephenson stepped stepping steps stereo sterling stern
steve steven stevens stevenson stevie stew steward stewart stick sticking sticks sticky stiff stiffened still
stimulation stimulus sting stint stir stirling stirred stirring stock stockholm stocks stockton stoke stokes stole
stolen stomach stone stones stony stood stool stop stopped stopping stops storage store stored stores storey stories
storm stormed storms story storyline storytelling stout stove straight straightened strain strained straining
strains strait straits strand stranded strands strange strangely stranger strangers strangled strap strapped straps
strasbourg strategic strategies strategy stratford strauss straw strawberry stray streak streaked streaks stream
streamed streaming streams street streetcar streets strength strengthen strengthened strengths stress stressed
stretch stretched stretches stretching stricken strict strictly stride strike strikeouts striker strikes striking
string strings strip stripe striped stripes stripped strips strode stroke stroked strokes stroking strolled strong
stronger strongest stronghold strongly struck structural structure structured structures struggle struggled
struggles struggling stuart stubborn stuck stud student students studied studies studio studios study studying stuff
stuffed stumble stumbled stumbling stung stunned stunning stunt stupid stuttgart style styled styles styling
stylized styx subcommittee subdivided subdivision subdued subfamily subgroup subject subjected subjective subjects
submarine submarines submerged submission submit submitted subordinate subscribers subscription subsequent
subsequently subset subsidiaries subsidiary subsidies subspecies substance substances substantial substitute
substituted substitution substrate subtle subtropical suburb suburban suburbs subway succeed succeeded succeeding
succeeds success successes successful successfully succession successive successor successors such suck sucked
sucking sucks sudan sudden suddenly sued suffer suffered suffering suffers sufficient sufficiently suffix suffolk
suffrage sufi sugar suggest suggested suggesting suggestion suggestions suggests suicide suit suitable suitcase
suite suited suites suits sulfur sullivan sultan sultanate sumatra summary summer summers summit summon summoned
sums sundance sunday sundays sunderland sung sunglasses sunk sunlight sunni sunny sunrise suns sunset sunshine super
superb superhero superior superiority superman supermarket supernatural superseded superstar supervised supervising
supervision supervisor supper supplement supplemented supplied supplier suppliers supplies supply supplying support
supported supporter supporters supporting supportive supports suppose supposed supposedly suppress suppressed
suppression supreme sure surely surf surface surfaced surfaces surfing surge surged surgeon surgeons surgery
surgical surname surpassed surplus surprise surprised surprises surprising surprisingly surreal surrender
surrendered surrey surround surrounded surrounding surroundings surrounds surveillance survey surveyed surveying
surveyor surveys survival survive survived survives surviving survivor survivors susan susannah susceptible suspect
suspected suspects suspended suspension suspicion suspicions suspicious suspiciously sussex sustain sustainable
sustained sutherland sutton suzanne suzuki sven swallow swallowed swallowing swam swami swamp swan swansea swap
swarm sway swayed swaying swear sweat sweater sweating sweaty sweden swedish sweeney sweep sweeping sweet sweetheart
swell swelled swelling swept swift swiftly swim swimmer swimmers swimming swing swinging swings swirled swirling
swiss switch switched switches switching switzerland swollen sword swords swore sworn swung sydney syed syllable
syllables sylvester sylvia symbol symbolic symbols symmetric symmetry sympathetic sympathy symphonic symphony
symposium symptoms synagogue syndicate syndicated syndrome synod synonym syntax synthesis synthesizer synthetic
syracuse syria syrian system systematic systems tabitha table tables tablet tablets tackle tackles tactic tactical
tactics taft tail tailed tailored tails taipei taiwan taiwanese take taken takeoff takeover takes taking talbot tale
talent talented talents tales taliban talk talked talking talks tall taller tallest tallinn tally talon tamara tamil
tammy tampa tanaka tandem tang tangled tango tank tanker tanks tanner tanya tanzania tape taped tapes tapped tapping
tara target targeted targeting targets task tasked tasks tasmania tasmanian taste tasted tastes tasting tate tattoo
tattoos taught taut tavern taxation taxes taxi taylor teach teacher teachers teaches teaching teachings team teamed
teammate teammates teams tear tearing tears tease teased teasing teatro tech technical technically technician
technicians technique techniques techno technologies technology teddy teen teenage teenager teenagers teens teeth
tehran tehsil telecom telegraph telephone telescope televised television tell teller telling tells telugu temper
temperate temperature temperatures temple temples tempo temporal temporarily temporary temptation tempted tenant
tenants tend tended tendencies tendency tender tends tennessee tennis tenor tens tense tensed tension tensions tent
tentative tentatively tenth tents tenure teresa term termed terminal terminals terminate terminated termination
terminology terminus terms terra terrace terrain terrestrial terrible terribly terrified terrifying territorial
territories territory terror terrorism terrorist terrorists terry tertiary tess tessa test testament tested
testified testify testimony testing tests texas text textbook textbooks textile textiles texts texture thai thailand
thames than thank thanked thankful thankfully thanks thanksgiving thanx that thatcher theater theaters theatre
theatres theatrical thee theft their theirs them theme themed themes themselves then theo theodor theodore
theologian theological theology theorem theoretical theories theory therapeutic therapist therapy there thereafter
thereby therefore thereof theresa thermal these thesis they thick thicker thickness thief thieves thigh thighs thin
thing things think thinking thinks third thirds thirst thirteen thirteenth thirty this thom thomas thompson thomson
thor thorn thorne thornton thorough thoroughbred thoroughly thorpe those thou though thought thoughtful thoughtfully
thoughts thousand thousands thread threads threat threaten threatened threatening threatens threats three threshold
threw thrill thrilled thriller thriving throat throbbing throne through throughout throw throwing thrown throws
thrust thrusting thud thumb thumbs thump thunder thursday thus tibet tibetan tick ticket tickets tidal tide tied
tier ties tiffany tiger tigers tight tighten tightened tightening tighter tightly tile tiles till tilt tilted
tilting timber time timeline times timing timor timothy tina tiny tipped tipperary tips tire tired tires tissue
tissues titan titanic titans title titled titles tito titular titus toad toast tobacco tobago tobias toby today todd
toddler toddlers toes together toilet toilets token tokyo told toledo tolerance tolerate toll tomas tomato tomatoes
tomb tombs tome tommy tomorrow tone tones tong tonga tongue tongues toni tonight tonnes tons tony took tool tools
tooth topic topics topography topology topped tops torah torch tore torment torn tornado toronto torpedo torpedoes
torque torres torso torture tortured tory toss tossed tossing total totaling totally tottenham touch touchdown
touchdowns touched touches touching tough toulouse tour toured touring tourism tourist tourists tournament
tournaments tours toward towards towed towel tower towering towers town towns townsend township townships toxic
toyota toys trace traced traces tracing track tracked tracking tracks tract traction tractor tracy trade traded
trademark trader traders trades trading tradition traditional traditions traffic trafficking tragedy tragic trail
trailed trailer trailers trailing trails train trained trainer training trains trait traitor traits tram trams
tramway trance trans transaction transactions transfer transferred transferring transfers transform transformed
transformers transforming transforms transgender transit transition transitional translate translated translates
translation translations translator transmission transmit transmitted transmitter transparency transparent transport
transported transporting transports transverse transylvania trap trapped traps trash trauma traumatic travel
traveled traveler travelers traveling travelled travellers travelling travels traverse travis tray treason treasure
treasurer treasures treasury treat treated treaties treating treatise treatment treatments treats treaty tree trees
trek tremble trembled trembling tremendous trench trenches trend trends trent trenton trevor trey trial trials
triangle triangular tribal tribe tribes tribunal tribune tributaries tributary tribute trick tricks tried tries
trigger triggered trilogy trim trinidad trinity trio trip triple tripoli tripped trips tristan triumph trivial troll
trolley trombone troop troops trophy tropical trouble troubled troubles troupe trousers trout troy truce truck
trucks true truly truman trump trumpet trunk trunks trust trusted trustee trustees trusting trusts truth trying tsar
tsunami tube tuberculosis tubes tuck tucked tucker tucson tudor tuesday tugged tugging tuition tulsa tumbled
tumbling tumor tumors tune tuned tunes tuning tunisia tunnel tunnels turbine turbines turbo turf turin turkey
turkish turks turmoil turn turned turner turning turnout turnover turnpike turns turret turrets turtle turtles tutor
twelfth twelve twenties twentieth twenty twice twilight twin twins twist twisted twisting twists twitch twitched
twitter tying tyler tyne type typed types typhoon typical typically tyrone tyson uber ucla uefa uganda ugly ukraine
ukrainian ulrich ulster ultimate ultimately ultra umbrella umpire unable unacceptable unanimous unanimously
unavailable unaware unbeaten uncertain uncertainty unchanged uncle unclear uncommon unconscious uncovered uncredited
undead undefeated under undercover undergo undergoing undergone underground underlying underneath underside
understand understands understood undertake undertaken undertaking undertook underwater underway underwear underwent
underworld undisclosed undoubtedly undrafted uneasy unemployed unemployment unesco uneven unexpected unexpectedly
unfair unfamiliar unfinished unfortunate unhappy unicorn unidentified unification unified uniform uniforms union
unionist unions unique uniquely unison unit unite united units unity universal universally universe universidad
universities university unix unknown unless unlike unlikely unlimited unlock unlocked unmarried unnamed unnatural
unnecessary unofficial unopposed unpleasant unpopular unpublished unrelated unreleased unrest unseen unstable
unsuccessful unsure until unto unused unusual unusually unveiled unwanted unwilling upcoming update updated updates
upgrade upgraded upgrades upheld uploaded upon upper upright uprising upset upside upstairs upstream upward upwards
uranium urban urdu urge urged urgency urgent urging urine ursula uruguay usaf usage used useful useless user users
uses usher using ussr usual usually utah utilities utility utilize utilized utilizes utilizing utrecht uttar utter
uttered utterly uzbekistan vacancy vacant vacated vacation vaccine vacuum vague vaguely vain vale valencia valentine
valerie valid validity valle valley valleys valuable value valued values valve valves vamp vampire vampires vance
vancouver vanderbilt vanessa vanguard vanilla vanished vanity vapor vargas variable variables variant variants
variation variations varied varies varieties variety various variously varsity vary varying vascular vase vast
vatican vaudeville vaughan vaughn vault vector vectors vega vegas vegetable vegetables vegetation vehicle vehicles
veil vein veins velocity velvet vendor vendors venetian venezuela venezuelan vengeance venice venom vent ventilation
ventura venture ventured ventures venue venues venus vera verb verbal verbs verde verdi verdict verge verified
verify verlag vermont vernacular vernon verona veronica versa versailles verse verses version versions versus vertex
vertical vertically vertices very vessel vessels vest veteran veterans veterinary viable viaduct vibe vibrant
vibration vicar vice vicente viceroy vicinity vicious vickers victim victims victor victoria victorian victories
victorious victory vida video videos vienna viet vietnam vietnamese view viewed viewer viewers viewing viewpoint
views vigorous viii vijay viking vikings viktor villa village villagers villages villain villains ville vilnius
vince vincent vine vines vineyard vineyards vintage vinyl viola violated violating violation violations violence
violent violently violet violin violinist viper viral virgil virgin virginia virtual virtually virtue virtues virus
viruses visa viscount vishnu visibility visible visibly vision visions visit visited visiting visitor visitors
visits vista visual visually vita vital vitamin vitamins viva vivian vivid vlad vladimir vocabulary vocal vocalist
vocals vocational vodka vogue voice voiced voices void voivodeship volatile volcanic volcano volkswagen volleyball
vols voltage volume volumes voluntarily voluntary volunteer volunteered volunteers volvo voodoo vote voted voter
voters votes voting vowed vowel vowels vows voyage vuelta vulnerable wade wage wages wagner wagon wagons waist wait
waited waiter waiting waitress waits waived wake wakefield wakes waking wales walk walked walker walking walkover
walks walkway wall wallace walled wallet walls wally walnut walsh walt walter walters walton waltz wanda wander
wandered wanderers wandering wang wanna want wanted wanting wants ward warden wardrobe wards ware warehouse warfare
warlord warm warmed warmer warming warmth warn warned warner warning warnings warns warrant warren warrior warriors
wars warsaw warships wartime warwick warwickshire wary wash washed washing washington wasn wasp waste wasted wasting
watch watched watches watching water waterfall waterford waterfront waterloo waters watershed watford watkins watson
watt watts wave waved wavelength waves waving wayne ways weak weakened weaker weakly weakness weaknesses wealth
wealthy weapon weapons wear wearing wears weary weather weaver weaving webb webber weber website websites webster
wedding weddings wedge wednesday weed weeds week weekday weekdays weekend weekends weekly weeks weeping weigh
weighed weighing weighs weight weighted weights weimar weir weird weiss welch welcome welcomed welcoming welfare
well wellington wells welsh welterweight wembley wendy went wentworth were weren werewolf werewolves werner wesley
wesleyan west western westminster weston westward westwood wetlands whale whales wharf what whatever whatsoever
wheat wheel wheelchair wheeled wheeler wheels when whenever where whereabouts whereas whereby wherein wherever
whether which whig while whilst whip whipped whirled whiskey whisky whisper whispered whispering whispers whistle
white whites whitish whitman whitney whoever whole wholesale wholly whom whore whose wichita wicked wicket wickets
wide widely widen widened widening wider widespread widow width wife wifi wigan wight wikipedia wild wildcats wilde
wilder wilderness wildlife wildly wiley wilhelm wilkes wilkinson will willard willem william williams williamson
willie willing willingly willingness willis willow wills willy wilmington wilson wiltshire wimbledon winced
winchester wind winding window windows winds windshield windsor wine wines wing winged winger wings wingspan wink
winked winkler winner winners winning winnipeg wins winston winter winters wipe wiped wiping wire wired wireless
wires wisconsin wisdom wise wish wished wishes wishing witch witchcraft witches with withdraw withdrawal withdrawing
withdrawn withdrew within without withstand witness witnessed witnesses wives wizard wizards woke wolf wolfe
wolfgang wolves woman women wonder wondered wonderful wondering wonderland wonders wong wood wooded wooden woodland
woodlands woods woodstock woodward woody wool worcester word words wore work worked worker workers workforce working
workplace works workshop workshops world worlds worldwide worm worms worn worried worries worry worrying worse
worship worst worth worthy would wouldn wound wounded wounds woven wrap wrapped wrapping wraps wrath wreck wreckage
wrecked wren wrestled wrestler wrestlers wrestling wright wrinkled wrist wrists write writer writers writes writing
writings written wrong wrote wrought wurttemberg wyatt wyoming xavier xbox xiao xiii yacht yahoo yale yang yanked
yankee yankees yard yards yates yeah year yearly years yell yelled yelling yellow yellowish yemen yesterday yiddish
yield yielded yielding yields ying yoga yokohama yong york yorker yorkshire young younger youngest your yours
yourself youth youths youtube yuan yugoslav yugoslavia yukon yunnan yuri yves yvonne zach zachary zack zagreb zambia
zane zealand zeke zero zeus zhang zhao zheng zhou zimbabwe zinc zion zionist zombie zombies zone zones zurich
""".split()
)
