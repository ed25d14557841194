"""Rarer English words, one form each, that are no misspelling of a sign: "gout" is never read as "goat".

Of the SCOWL lists of size 35 (http://wordlist.sourceforge.net), those that ``words.COMMON`` lacks. Copyright 2000-2011
Kevin Atkinson, who permits any use without fee provided that this notice appears; provided "as is", without warranty.
"""

DICTIONARY = frozenset(
    """
aardvark abaci abacus abandons abate abbeys abbots abbreviate abdicate abdication abdomens abduct aberration
abet abhor abhorrence abhorrent abide abject ablaze abler ablest ably abnormality abnormally abode abolish
abominable abomination aborigine abort abortions abortive abound aboveboard abrasive abreast abridge abrupter
abruptest abscond absences absentee absents absolutes absolutest absolve absorbent absorbs abstain abstention
abstinence abstracted abstractions abstruse absurder absurdest absurdity absurdly abundances abundantly abuser
abusing abysmal abysses academically accede accelerates accelerators accented accentuate acceptably acceptances
accesses acclaims acclimate acclimatise acclimatize accolade accommodates accompanies accompanist accomplice
accomplishes accordions accost accountancy accredit accrue accumulates accuser accuses accustom aced achievable
achieves acidity acing acne acorn acoustics acquaint acquiesce acquiescence acquires acquit acquittal acreage
acrid acrider acridest acrimonious acrimony acrobat acrobatic acronyms acrylic activates actives actuality
actuary acumen acupuncture acuter acutest adage adaptable adapter adaptor adapts addendum addictions addictive
addicts additives addressee adepts adhered adherent adhesion adhesive adjectives adjoin adjourn adjournment
adjuncts adjusts administers admirable admirably admirals admirer admires admissible admittance admittedly
admonish admonition adobes adolescences adoptions adopts adoration adore adorn adornment adrift adroit adulation
adulterate adulteration adulteries advancements advantaged advantageous adventured adventurers adverb adverbial
adversaries adversely adverser adversest adversity advert advertise advertiser advisable advisories aeon aerials
aerodynamics aeroplane aerosol affable affably affectation affectionate affections affidavit affiliating
affiliations affinities affirm affirmation affirmatives affix afflict affliction affluence affords affront
afield aflame afloat afoot aforesaid afresh aftereffect afterlives aftermaths afterthought agendas aggravate
aggravation aggregated aggressor aghast agility agitations agitator aglow agnostic agnosticism agonise agonize
agreeable agreeably ahoy aides ailed ailing ailment ails aimless airier airiest airliner airmail airstrip
airtight airy ajar alarmingly alarmist alas albino alcove alerts alga aliased alibi alibis alienate alienation
alight alignments aligns alimony aline alinement alit alkali alkaline alkalis allay allegation allege
allegiances allegorical allegory alleviated alleys alligators allocate allocations allot allotment allowable
allowances alloyed allude allure allusion allying almanac almanack alms aloft aloof alphabetic alphabetical
alphanumeric altars alterable alternated alternation alternator altho altos altruism altruistic amalgamate amass
amateurish amaze ambiance ambidextrous ambience ambiguities ambiguously ambitiously ambivalence ambivalent amble
ambulances ambushes ameba ameer amen amenable amends amenity amethyst amiable amiably amicable amicably amirs
amiss amnestied amoeba amok amoral amorous amorphous amounting ampere ampersand amphetamine amphibian
amphitheater amphitheatre ampler amplest amplify amply amps amputate amputation amuck amulets amuse amusements
amusingly anachronism anaemia anaemic anaesthesia anaesthetic analgesic analogies analyse analyser analyzer
analyzes anarchic anarchism anarchists anathema anatomies ancestries anchorages anchoring anchovy ancienter
ancientest ancients anecdota anecdote anemia anemic anesthesia anew angelic angers angler angling angrier
angriest angst anguished animate animations animosity annexations annexes annihilate annihilation annotate
annotation announcers annoy annoyances annoyingly annuals annuity annul annulment anoint anomalies anomalous
anon anonymity anonymously anorak answerable antagonise antagonism antagonistic antagonists antagonize anteater
antelope anthems anthill anthrax antic anticipate anticlimax antidote antipathy antiquate antiqued antiseptic
antisocial antitheses antithesis antler antonym anyhow anyplace aorta apathetic apathy aped apertures apexes
aphorism apices apiece aping aplomb apocryphal apologise apologizes apostrophe appal appallingly apparatuses
apparels apparition appease appeasement append appendage appendices appendicitis appetiser appetising appetizer
appetizing applaud appliance applicator appointee appoints apposite appraisal appraise appreciable appreciates
appreciative apprehend apprehensive apprenticed approachable appropriates approvals approves approximated
apricot aprons apter aptest aptitude aptly aquamarine aquaria aquariums aqueducts arable arbiter arbitrarily
arbitrate arbitrator arbors arbour arcades arcane arced archbishops archeologist archeology archest archetypal
archetypical archipelagos archiving archways arcing arcked ardently ardor ardour arduous arguable arisen
aristocrat arks armadillo armaments armchairs armistices armories armors armours armoury armpit aromas aromatics
arouse arraign arranges arrayed arrears arrogantly artefact artful arthritic artichoke articulate articulation
artifice artificially artisan artistically artistry ascend ascensions ascents ascertain ascetic ascribe asexual
ashcan ashed ashing ashtray askance askew asparagus aspens aspersion asphalts asphyxiate asphyxiation aspirant
aspiration aspire assail assailant assassinates assaulter assembler assembles assents assertions assertive
assessor assigning assimilate associating associative assort assortments assurances assureds assures asterisk
astonish astound astray astride astringent astrological astrology astute astuter astutest asylums asymmetry
asynchronous atheism atheistic atheists atlases atmospheres atone atonement atrocious atrocity attachments
attainment attains attendances attentions attentive attest attics attired attributable attributing attribution
auctioneer auctions audacious audacity audibles audibly audios auditioning auditoria auditoriums auditors audits
augment auguster augustest aurae aural auspicious austere austerer austerest austerity authenticate authoring
authorise authorize autocracy autocrat autocratic autograph automate automatics automobiled autopsied autumnal
autumns auxiliaries avails avalanches avarice avaricious avenged averse aversion avert aviators avocados
avoidable avow avowal awaits awaken awed awes awfuller awfullest awing awkwarder awkwardest awkwardness awning
awnings awoken awry axed axing axiom axiomatic axles ayes azalea azures babes babier babiest baboon babyish
bachelors backer backfire backgammon backhand backings backlashes backlog backpacks backslash backspace
backtrack backwoods badder baddest bade badgers baffle baggier baggiest baggy bails baits bake bakeries bakers
balder baldest balds bale balk ballasts ballerina ballets ballistics balloted ballrooms balm balmier balmiest
balmy baloney bamboos bamboozle banal bandana bandanna bandier bandiest banditti bandstand bandwagon bandy bani
banish banister banjos banked banknote bankruptcies bankrupts bannister banquets bans banter baptise baptisms
baptize barbaric barbarous barbeque barbers bards bareback barer bares barest bargainer bargains barged baring
baritones barks barman barnacle barnyard barometer barraged barreled barrener barrenest barrens barrette
barricade barring barrings barristers bartenders barter basements baser basest bashful basing bask basketballs
basses bassoon baste batched bathtub batons batters battlefields baud baulk bawdier bawdiest bawdy bawl bayed
baying bayonet bayous bazaars beached beacons beadier beadiest beady beaker beaks bearable beards bearers beater
beautician beauties beautify beavers beckon bedbug bedclothes bedder bedlam bedrocks bedsides bedspread bedtime
beeches beefier beefiest beefs beefy beehive beeper beeswax beet beetled beeves befall befallen befell befit
befriend beggar beginner begrudge beguile behalves behavioural behead beheld beholder beholds belabor belabour
belated belatedly belch belfry belie believable belittle bellboy belled bellhop belligerent belling bellow
beloveds bemoan bemuse benched benediction benefactors beneficiary benefiting benevolence benighted bents
bequeath bequest bereave bereavement bereft beret berserk berths beseech beset besiege besought bestial
bestiality bestow bests betcha betrayals betrays betrothal betted betterment bettor beware bewilderment bewitch
biases bibs bicentennial bicker bicycled bidden bide bided biding biennials bifocals bigamist bigamous bigamy
bigot bigotry biked bikinis bilinguals billboards billfold billiards billow binaries binder bindings binomial
biochemical biographers biologically biologists bipartisan biped bipeds biplanes birched birdcage birthmark
birthplaces biscuit bisect bisexuals bisons bitched bitmap bitterer bitterest bittersweet blab blackberries
blackbird blackboard blacken blacker blackest blackhead blackjack blacklist blackmailer blackmails blacksmiths
blacktop blameless blamer blames blancmange blander blandest blanker blankest blare blaspheme blasphemous
blasphemy blaster blatant blazer blazes bleaker bleakest blearier bleariest bleary bleat blemish blends blent
blesses blest blight blimp blinder blindest blindfold blindingly blinker blip blissful blithe blither blithest
blitzed blizzards blob blockaded blockage blockbusters blockhead blocs blogged bloggers blonder blondest blonds
bloodhound bloodier bloodiest bloodshed bloodshot bloodstream bloodthirsty bloomed blossomed blot blotter
bloused blowout blowtorch blubber bludgeon bluebell blueberry bluebird blueprint bluer bluest bluffer bluffest
bluffs blunder blunter bluntest blunts blurb blurt blushes bluster boarder boardwalks boars boas boast boastful
bobbin bobbing bobcat bobs bobsled bobsleds bode boded bodice boding bodywork bogged bogging boggle bogs bogus
boisterous bolder boldest boldly boloney bolster bombard bombardments bondage boned boney boneyer boneyest
bonfires bonier boniest boning bonnets booby booed booing bookcase bookend bookings bookkeeper bookkeeping
booklets bookmark bookshelf bookshop bookworm boomerang boons boor boorish boos boosters boosts bootee bootleg
bootstrap booty borderline boringly borrows bosom bossier bossiest bossy botanists botch bothersome bottleneck
bottomless bough boulevards bounding boundless bounties bountiful bouquets bourgeoisie boutiques bovine bowlder
bowlegged boxcar boycotts boyhood boyish bracelets braces bracketed brackish brag braggart braids brainier
brainiest brainless brainstorm brainwash brainy braise braked brandied brandish bras brash brasher brashest
brasses brassier brassiest brassy brats bravado braved braver bravest bravos brawls brawn brawnier brawniest
brawny brays brazen brazier breaches breadths breadwinner breakable breakdowns breakneck breakpoints breakwater
breather breeder breezier breeziest breezy brevity breweries brews bribed bricklayer bridal bridegroom brides
bridesmaid bridle briefcases briefed briefer briefest brighten brilliants brim brimstone brine brinier briniest
brinks briny brisker briskest brisks bristle britches brittler brittlest broach broadcasted broaden broadest
broads broadside brocade brochure broil broiler brokers bronchitis broncho bronco bronzed brooch broods brooked
brooms broth brotherhoods browbeat browbeaten browner brownest brownie browse brunch brunettes brunt brusk
brusker bruskest brusque brusquer brusquest brutalities brutes brutish bubblier bubbliest bucked buckets budded
budding budgeted buffalos buffed buffers buffets buffing buffoon buffs bugger buggier buggiest buggy bugle
bugler bulbous bulkier bulkiest bulldogged bulldoze bulldozer bulletins bullfight bullfighter bullfrog bullied
bullion bumblebee bummer bummest bumpers bumpier bumpiest bumpy bundling bung bungalows bungle bungler bunion
bunkers bunks buns buoy buoyancy buoyant burble burdensome bureaucrat bureaucratic bureaus bureaux burgers
burglar burglary burgle buries burlap burlier burliest burly burnish burp burred burring burro burrow burrs
bursar bushel bushellings bushier bushiest bushy busied busier bustle busts busybody butchers butchery butlers
buttercup buttermilk butters butterscotch buttery buttes buttonhole buttress buxom buzzard buzzer buzzes bygone
bypast bystander byway cabarets cabbages cabbed cabbing caboose cabs cacao cached cackle cacti cactuses caddy
cadences cafeterias caged cagey cagier cagiest caging cagy cajole caked caking calamity calculates calculator
calculi calculuses calendars calibers calibrate calibration calibre calico calk calkings callable callers
calligraphy callings callous callow callus calmer calmest calorie camaraderie camels cameos camouflaged
campaigner camper canaries cancelation candid candidacies candied candled candlestick candor candour canes
canines canister canker cannery cannibal cannibalism cannier canniest cannoned canny canoed canopied cantaloup
cantankerous canteens canter canvass canvasser canyons capably capacitance capacitor caper capes capillary
capitalise capitalists capitalize capitulate caprice capricious capsize captaining caption captivate captivities
captor caramel carat carbohydrate carburetor carburetter carburettor carcass carcinogenic carded cardigan
carefree carefuller carefullest carefulness carelessly caresses caretakers cargos caribou caribous caricature
carnal carnation carnivals carnivore carnivorous carols carouse carpenters carpentry carpeted carps carriageway
carrion carrots carted cartels cartilage cartographer cartography carton cartooned cartoonists cartwheel carve
cascaded cased cashed cashier cashmere casing casings cask caskets casseroled cassettes cassino castaway caster
castigate castings castled castoff castrate casuals cataclysm cataclysmic catalogs catalogued catapult cataract
catastrophes catcall catchier catchiest catchings catchup catchy catechism categorical categorise categorize
caterer caterpillar caters catfishes cathedrals catnap catnip catsup catwalk caucused cauliflower caulk
caulkings causality causeways cautions cavalries caveat caved caverns caviar caving cavities cavort cawed cawing
caws ceaseless ceases cedars cede ceding celery celibacy celibate cellars celli cellist cellophane cellos
cellulars cellulose cements censor censure censused centennials centering centerpiece centimeter centimetre
centipede centralise centralize centrals centrepiece centrifuge centring cereals ceremonials ceremonious
certainties certificated certify cessation chafe chagrin chaining chainsaw chairmen chairpersons chalet chalice
chalkier chalkiest chalks chalky challengers chameleon champagnes champed championing chancellors chandelier
changeable changeover channeled chanted chap chaperon chaplains chapt characterise characterize chargeable
charger chariots charisma charismatics charitably charlatan charmed chars chartering chasm chaste chasten
chaster chastest chastise chastisement chastity chats chatterbox chattier chattiest chatty chauffeur chauvinist
cheapen cheapest cheaply cheats checker checkout checkup cheep cheerfuller cheerfullest cheerfulness cheerier
cheeriest cheery cheesecloth cheetah chemically chemists cheque chequer cherish cherub cherubim chestnuts
chewier chewiest chewy chic chicer chicest chid chidden chiefer chiefest chieftains childbirths childhoods
childlike chilies chilis chiller chillest chilli chillier chilliest chime chimp chimpanzee chink chintz chipmunk
chipped chipper chiropractor chirp chisel chivalrous chivalry chlorine chloroform chlorophyll choicer choicest
choosey choosier choosiest choosy choppers choppier choppiest choppy chops chorals chore chortle chowder chows
christen christenings chromed chromium chronically chronicled chronologies chubbier chubbiest chubby chuckling
chug chum chummier chummiest chummy chunkier chunkiest chunky churn chute cigaret cigars cinch cinders ciphers
circuited circuitous circuitry circulars circulate circulations circulatory circumcise circumcision circumflex
circumvent circuses cistern citric citruses civics civilisation civilise civility civilize clack clairvoyance
clairvoyant clam clamber clammier clammiest clamor clamour clang clank claps claptrap claret clarifies clarinets
clasps classifies classy clatter cleanest cleanlier cleanliest cleanliness cleanse cleanser clearances clearest
clearings cleat cleavages cleave cleaver clef cleft clemency clergies clergymen clerics clerked cleverer
cleverest cleverly clii climactic climaxed climber clime clinches cling clinically clink clipboard clipping
clippings clipt clique clitoris clix cloaks clockwork clod clog cloister closets closures clothespin cloudburst
cloudier cloudiest clouding clout clove cloven clovers clowns clubbed clubhouses cluck clued clueing clueless
cluing clump clumsiest clutter clvi clvii clxi clxii clxiv clxix clxvi clxvii coagulate coagulation coalesce
coalitions coals coarsely coarsen coarser coarsest coasted coasters coastlines coax cobble cobbler cobs cobweb
cockeyed cockier cockiest cockpits cockroach cocktails cocoanut cocoas coconuts cocoon codded codding cods
coerce coercion coexist coexistence coffer coffins cogency cogent cognac cogs coherence coherently coils
coinages coincidences coincidental coincides coked coking colander coldest colic collaborates collage
collapsible collarbones collars collate collation collectives collide colloquial collusion colonels colonials
colonisation colonise colonize colons coloreds coloureds colourless combatant combats combustible comelier
comeliest comestible comforts comma commandants commandeer commandment commandoes commences commend commendable
commiserate commodores commoner commonest commonplaces commotions communed communicable communicates
communicator communions communique commutative commute commuters compacter compactest compaction compacts
comparatives compassed compatibles compatriot compel compensates competences competently compile compilers
complacency complacent complains complements completeness completer completest complexions complexities
complicate complication complies compliments composes composites compounded comprehends compress compromises
compulsions compulsive compulsories compunction computations computerise computerize computes comradeship
concatenate concave concealment conceals concede conceit conceivable conceivably conceive concentric conceptions
conceptually concerted concerti concertos conciliate conciliation concise conciser concisest conclusive concoct
concoction concordance concourses concur concurrence condemns condensation condense condescend condiment
conditionals condolence condominium condone condors conducive confection confederated confer conferrer
confessing confetti confidant confide confidences configurable configure confine confinements confiscate
confiscation conflicted conformity conforms confound congeal congenial congest congratulate congregate
congressmen congruent conifer coniferous conjectured conjugal conjugate conjugation conjunctions conjure
connecter connective connectors conned connexion conning connoisseur connotation connote conquerors conquers
conquests cons consciences consecrate consensuses consents consequent conservatism conserves considerate consign
consignment consolations consolidates consorts conspiracies conspirator conspire constancy constipation
constituting constrain constriction constructs construe consulates consuls consults consumable consumerism
consumes consummate contacting contagion contagious contaminate contemplate contemptible contemptuous contends
contentions contentment contesting contextual continentals contingency contingents contort contortion contour
contraband contractions contradict contraption contraries contravene contributory contrite contrive controllable
convalesce convalescent convene conveniences conveniently convents converged conversant conversed converter
convertibles convertor conveyance conveys convicting convincingly convoluted convoyed convulsive cooed cooing
cookbook cooky coolers coolest cools cooperatives coops coos coped copier copious copped coppers copping
copulate copulation copyrights corals corded cordial cordless cordon corduroy cored coring corks corkscrew
cornea cornet cornflakes cornier corniest cornmeal corns cornstarch corny corollary coronations coroners
corporals corpulent corpuscle corral correcter correctest corrective corrector corrects correlate correlations
corroborate corrode corrosive corrupter corruptest corruptible corruptions corrupts corsage corset cosier
cosiest cosmology cosmonaut cosmoses costings costlier costliest costumed cosy cots cottontail cottonwood
couched cougar councilor counsellor counselors counsels countable countdowns countenance counteract counterfeit
countering countersign countesses countryman countrymen countrysides coupon coups courageously couriers courser
courted courteous courtesies courthouses courtrooms courtships courtyards covenants coverts coves covet covetous
cowardice cowards cower cowgirl cowhide coyer coyest cozier cozies coziest crabbier crabbiest crabby cracker
crackle crackpot cradles craftier craftiest crafting crafty crag craggier craggiest craggy cram cranberry craned
crania cranium crankier crankiest cranks cranky crass crasser crassest crated cratered crave cravings crawfish
crayfish crayon craze crazier craziest creak creakier creakiest creaky creamier creamiest creams crease
creatives credence credential creditable crediting creditor credulous creeds creepier creepiest cremate
cremation crepe crescendi crescendo crescents crestfallen crests cretin cretinous crevasse crevasses crevice
crewed crib crickets criminally crimsons crinkle crisper crispest crisps crispy crisscross criterions criticise
criticize critiqued croak crochets croci crock crockery crocodiles crocus crofts crony crookeder crookedest
croon croquet crossbows crosser crossest crossroad crosswalk crouches crowbar crowding crowed crowning crucially
crucifix crucifixion crucify crudely cruder crudest crudity crueler cruelest crueller cruellest cruelties
cruised crumb crumble crumblier crumbliest crummier crummiest crummy crunched crunchy crusaded crustacean
crustier crustiest crusts crusty crutch crux crybaby crypts crystalize crystallise crystallize cubed cubes
cubicle cubing cuckoos cucumber cuddle cuddly cued cueing cuffed cuffing cuing cuisines cull culled cullender
culling culls culminate culmination culpable culprit cultivate cults cultured cumbersome cumming cums cunninger
cunningest cunningly cupful cupsful curable curators curbs curd curdle curfew curio currant currencies curricula
curriculums curried cursor cursory curst curtail curter curtest curtsey curtsy curvatures cushioned custard
custodian customise customize cutback cuter cutest cuticle cutlet cutters cutthroat cybernetics cymbal cynic
cynicism cypher cypresses cyst czar dabbed dabbing dabble dabs daddies daffodil daft daintier daintiest dainty
dairies dais daisies dally dames dammed damming damnation damndest damnedest damns dampen damper dampest damps
damsel dandelion dandier dandiest dandruff dandy dank danker dankest dapper dapperer dapperest daredevil dares
darken darlings darn dashboards dashes dastardly datum daub daunt dauntless dawdle dawns daybreak daydreamt
dazes dazzle deacons deader deadest deadlier deadliest deadlock deafer deafest deafness deans dearer dearest
dears dearth deathbed deathbeds deaves debase debasement debatable debauchery debilitate debility debit debonair
debrief debtor debug debugger debunk decadence decadent decanter decapitate decays decease deceit deceitful
deceive decency decently decentralise decentralize deceptions deceptive decibel decimals decimate decipher
decisively declarations declension decode decoder decompose decorates decorator decorous decorum decoy decreeing
decrepit decry dedicate dedications deduce deduct deduction deductive deeded deem deepen deers deface defamatory
defame defaults defeatist defecting defectives defenced defenceless defends defensed defenseless defensible
defer deference deferential defiantly deficiencies deficient deficits defile definable deflate deflation deflect
deflection deform deformity defraud defrost deft defter deftest defy degenerate degrade deify deign deject
dejection delectable delegated delegations delete deleterious deletion deli deliberated deliberation delicacy
delicatessen deliciously delights delimit delimiter delinquency delinquent deliria delis deliverance deltas
delude deluge delusion delve demagog demagogue demean demeanour demented demerit demised democracies demolish
demolitions demonstrably demonstrator demoralise demoralize demote demotion demount demure demurer demurest
denials denigrate denims denominator denoting denounce dens denser densest densities denunciation deodorant
deodorise deodorize departs departures dependable dependance dependant dependencies dependents deplete
deplorable deplore deport deportations deportment depose depositing deprave depravity deprecate depreciate
depreciation depress depressingly depressions deprivations deprive derail derailment derange derelicts deride
derision derivations deriving derogatory derricks descendent descents describable descriptor desecrate
desecration deserter designates desirability desiring desirous desist desolate desolation despairs despatch
despicable despondent despot despotic desserts destabilise destabilize destine destinies destitute destitution
detach detachable detain detectable detects detentions determinable determinism deterrent deters detest dethrone
detonate detonation detonator detour detract detriment devalue devastate deviant deviate deviations deviled
devious devise devolution devolve devotee devotes devotions devour devouter devoutest devoutly dexterous
dextrous diabolical diagnose diagnostics diagonals diagramed dialings diallings dialog dials diameters diaphragm
diarrhoea diatribe diced dices dicing dictate dictation dictatorial dictators diction dictionaries diesels
dietaries diffused digestible digestion digestive digests digitise digitize dignify dignitary dignities digress
digression dike diked diking dilation dilemmas diligence diligent dill dills dilute dilution dimer dimes
diminish diminutive dimmest dimple dine dined diners dinghy dingier dingiest dingy dinned dinning dins
diphtheria diphthong diplomas diplomata directer directest directives directness directories direr direst dirge
dirtier dirtiest disable disagreeable disagreeably disagrees disallow disambiguate disappoint disapprove disarm
disarmament disarray disavow disband disbelieve disburse disbursement discard discern discernible discharges
disciplining disclaim disclaimer discloses disclosures discolor discolour disconcert disconnect disconsolate
discontents discontinue discord discordant discos discounts discourages discoursed discourteous discourtesy
discredit discreeter discreetest discreetly discrepancy discriminate discuses disdainful disdains disembark
disengage disentangle disfavor disfavour disfigure disgraced disgraceful disgruntle disguises disgustingly
disgusts dishearten dished dishonest dishonesty dishonor dishonorable dishonour disillusion disincentive
disinfect disingenuous disinherit disintegrate disjoint dislikes dislocate dislocation dislodge disloyal
disloyalty dismal dismantle dismays dismember dismissals dismisses dismissive dismount disobedience disobedient
disobey disordered disown disparage disparate disparity dispatches dispel dispensary dispensation dispense
dispenser disperses dispersion displace displease disposals disposes dispositions dispossess disprove disproven
disputing disqualify disquiet disregards disreputable disrepute disrespect disruptions disruptive dissatisfy
dissect dissection disseminate dissension dissenter dissents disservice dissident dissimilar dissipate
dissipation dissociate dissociation dissolute dissolves dissonance dissuade distanced distantly distaste
distasteful distend distil distillation distiller distilleries distincter distinctest distort distorter
distortions distractions distracts distresses distributes distrustful distrusts disuse dither ditto ditty
diverge divergence divergent diversify diversions diversities diverts divest dividend divined diviner divinest
divinities divisible divisive divisor divorces divulge dizziest docile dodges dodo doer doggedly doggerel
doghouse dogma dogmata dogmatic dogwood doily doldrums dole doleful dollies domesticate domesticity domestics
domicile dominants doming dominions dominos donates donut doodle doorman doormen doorsteps doorways dope doped
dopier dopiest dopy dormitories dosed dosing dote doubly doubtfully doubting doubtless doughnut dour dourer
dourest douse dowdier dowdiest dowdy downcast downfalls downgrade downhearted downhills downier downiest
downpour downright downy dowries doze dozed dozing drab drabber drabbest draconian draftier draftiest draftsman
draftsmen drafty dragonflies dragonfly dramatise dramatist dramatize drape drapery draughtier draughtiest
draughts draughtsman draughtsmen draughty drawback drawbridge drawl dreadfully dreads dreamers dreamier
dreamiest dreamt dreamy drearier dreariest dreary dredge dregs dressers dressier dressiest dressings dressmaker
dressy drier driest driftwood drily drinkable drinker drivel driveways drizzle droll droller drollest droned
dropout dross droughts drouth drowse drowsiest drudge drudgery druggist drugstore drummers drumstick drunkard
drunkenly drunker drunkest dryer dryest dualism dubbing dubiously dubs duchesses duckling ducklings ducts duded
dudes duding duds duellings duels dugout duller dullest dully dumbbell dumber dumbest dumbfound dumfound dummies
dumpier dumpiest dumpling dumplings dumps dumpster dumpy dunce dungs dunk dunno dupe duped duping duplex
duplicated duplication duplicity durability duress duskier duskiest dustbin dustier dustiest dustmen dustpan
dusts dutiful dwarfed dweller dwells dwelt dwindle dyked dyking dynamical dynamited dynamos dysentery dyslexia
eagerer eagerest eagerness earache eardrum earmark earner earnests earns earring earshot earthier earthiest
earthlier earthliest earthworm earthy easel easterlies easterly easygoing eave eavesdrop ebbed ebbing ebbs
ebonies eccentricity eccentrics echos eclipsed ecologically ecologist economise economize ecstatic eczema eddied
edger edgeways edgewise edgier edgiest edging edicts edifice editorials editorship edits educates educations
eerier eeriest eery effectual effeminate effervescent efficiencies effigy effortless effusive egalitarian
eggplant egocentric egoism egos egotism egotist eigenvalue eighteens eighteenths eighths eightieth eights
ejaculate ejaculation eject ejection eked ekes eking elaborates elaboration elapse elasticity elastics elation
electing elective electorates electrician electrify electrodes electrolysis elegantly elegy elevate elevens
elevenths elicit eliminates eliminations elitism elitist elks ellipse ellipsis elms elongate elope elopement
eloquence eloquent elucidate elude emanate emancipate embalm embankments embargo embarks embarrass embassies
embed embeds embellish ember embezzle embezzlement embitter emblems embodiment embody emboss embraces embroider
embroideries embryonic embryos emeralds emergent emigrant emigrate emigrations eminence eminently emirs emissary
emit emotive emphases emphasise emphatic emphatically emphysema employe employments emporia emporium empower
empresses emptier emptiest emulate emulation emulator emulsion enact enactments enamellings enamels encapsulate
encase enchant enchantment encircle enclose enclosures encode encored encountering encroach encrypted encumber
encumbrance endanger endear endearment endeavored endeavours endemics endive endlessly endorse endorsements
endow endowments endures endways enema enemata enforces engender engrave engravers engross engulf enhancements
enhances enigmas enigmatic enjoyments enlarge enlargement enlighten enlistment enlists enliven enmity enormity
enquire enquiry enrage enrich enrol enrollments enrolment enshrine ensigns enslave ensue entail entangle
entanglement enterprising entertainers entertains enthral enthusiasms entice enticement entitle entomologist
entomology entrails entranced entrant entrap entreat entreaty entrench entrust entwine enumerate enumeration
enunciate enunciation envelop enviable envied envious environs envisage envoys eons epaulet epaulette ephemeral
epics epidemics epidermis epilog epilogues epitaph epithets epitome epochs equaled equalise equalize equanimity
equate equators equestrians equilateral equine equinox equip equitable equities equivalents equivocal eradicate
eraser erases erasure erections erects ergo ergonomic erode errand errant erratically erred erring erroneous
errs erstwhile erudite erupt escalation escalator escapade escapism esophagi esophagus esoteric especial
essences esteems esthetic estimating estimations estrangement etch etchings eternally eternities ethereal ethic
ethically ethnics ethos etiquette etymological eulogise eulogize eulogy euphemism euthanasia evacuates
evacuations evaded evaluates evaluations evangelicals evangelism evangelistic evangelists evaporate evaporation
evasion evasive evener evenest eventful eventuality evergreens everlasting everlastings evermore eves evict
eviction evidences eviler evilest eviller evillest evils evocative evoke evolves ewes exacerbate exacter
exactest exacts exaggerate exaggeration exalt exaltation examiners exampled exasperate exasperation excavate
exceedingly excellently excepts excerpted excesses excessively excise excitable excite exclaim exclamation
excludes exclusives excrement excrete excursions excusable excusing executable executes executioner executor
exemplify exemptions exempts exert exertion exhale exhaustive exhilarate exhilaration exhort exhortation exhume
exiling existences existential exoduses exonerate exoneration exorbitant exotics expandable expanses expansions
expatriate expectancy expectant expediency expedient expedite expel expend expendable expertly expiration expire
expiry explanatory expletive explicable exploiting explorations exponent exporter exporting exposes expositions
exposures expound expressively expressly expressways expulsions extents exteriors exterminate externals
extinctions extincts extinguish extinguisher extol extort extortion extortionate extracting extractions
extradite extradition extraneous extrapolate extravagance extravert extremer extremest extremist extremity
extricate extrovert exuberance exuberant exude exult exultant exultation eyeball eyelash eyesore eyewitness
eyewitnesses eying fables fabricate fabrications faceless facet facetious facials facile facsimile factored
factorial factually faggot fagot failings fainter faintest fairer fairest faithfuls faithless faked fakes faking
fallacious fallacy fallible falsehood falser falsest falsetto falsify falsity falter familiarise familiarize
familiars famines fanatic fanatical fancied fancier fanciest fanciful fanfare fanned fanning faraway farce fared
faring farmed farthest fascinate fascinations fascists fashionably fashions fastener fastenings fastens
fastidious fatalistic fatality fateful fatherhood fatherland fathom fatten fattest fattier fatties fattiest
fatuous faucet faulted faultier faultiest faultless faunae favoring favoritism favourably favouritism favours
fawn faze fazed fazing fearfully fearlessly fearsome feasts feathered featherier featheriest feathery feats
federalism federalist federals federations feebler feeblest feeders feeler feign feint feline feller fellest
felon felonies feminines femininity feminists fenced fend fenders fermentation ferociously ferocity ferried
fertilise fertiliser fertilize fertilizer fervent fervor fervour fester festive festivity festoon fetched feted
fetich fetid feting fetish fetter fetus feudalism feuds fewest fezes fezzes fiasco fibbed fibber fibbing
fiberglass fibreglass fibres fibs fiche fickle fickler ficklest fictions fiddled fiddler fiddly fidget fidgety
fiend fiendish fierceness fiercer fiercest fierier fieriest fiestas fifteens fifteenths fifths fiftieth figment
figs figuratively figurehead filament filch filet filler fillet fillies filmier filmiest filmy filth filthier
filthiest finalise finality finalize financier finches finesse finessed fingernail fingerprint fingertip
finickier finickiest finicky fining firecracker firefighter fireflies firefly fireman firemen fireplaces
fireproof fireside firewood firework firmed firmer firmest firmware firsthand fiscals fishier fishiest fishy
fissure fitful fitter fittest fiver fixable fixation fixes fizzes fizzle flabbier flabbiest flabby flagged
flagpole flagrant flagships flagstone flairs flak flakier flakiest flaky flamboyance flamboyant flamed flamingo
flammable flannel flapjack flasher flashest flashier flashiest flashlights flashy flask flatten flatter
flatterer flattery flattest flaunt flautist flavored flavorings flavourings flavours flawing flawlessly fleas
fleck fledgeling fledgelings fledglings fleece fleecier fleeciest fleecy fleeted fleeter fleetest fleshed
fleshier fleshiest fleshy flexibly flicks flier fliest flightier flightiest flightless flighty flimsier
flimsiest flimsy flints flippant flipper flippest flirtation flirtatious flirts flit flocks flog flooder
floodlight floppiest florae florid florist floss flotillas flounce flounder flourishes flours flout flowerier
floweriest flowery fluctuate fluctuation flue fluency fluently fluff fluffier fluffiest fluke flunk flunkey
flunky flurry flusher flushest fluster fluted flutist fluxed foamier foamiest foamy foci fodder foes foetal
foetid foetus fogey fogged foggier foggiest fogging foghorn fogs fogy foible foils foist folders folksier
folksiest folksy follies followings foment fonder fondest fondle fondly fonts foodstuff foolhardier foolhardiest
foolhardy fooling foolishly foolproof foothill foothold footings footlights footnote footpath footstep footstool
footwear footwork fora forage foray forbad forbear forbearance forbiddings forbids forbore forborne forceps
forcible fords forebode forebodings forecasts forefather forefinger forefronts forego foregone foreground
foreleg foremen forensics foreplay forerunners fores foresaw foresee foreseeable foreseen foreshadow foresight
foreskin forestall foresting foreswear foreswore foresworn foretaste foretell forethought foretold forewarn
forewent forewords forfeit forgave forger forgery forges forgetful forgives forgo forgone forlorn formalise
formality formalize formals formative formatted formless formulae formulate formulations fornication forsake
forsaken forsook forswear forswore forsworn fortes forthright forthwith forties fortieth fortify fortitude
fortnight fortresses fortuitous forwarded forwarder forwardest forwent fossilise fossilize fosters fouler
foulest fouls foundered foundling foundlings foundries fount fourteens fourteenths fourths fowl foxier foxiest
foxy foyers fracas fracases fractal fractional fractions fragility fragmentary fragmenting fragrances fragrant
frailer frailest frailty frameworks franc franchised franked franker frankest frankfurter fraternal fraternise
fraternities fraternize frauds fraudulently fraught frays freehand freer frees freest freeways freighters
freights frenzied frequenter frequentest freshen fresher freshest fret fretful friendlier friendlies friendliest
frieze frightful frights frigid frigidity frill frillier frilliest fringed frisk friskier friskiest frisky
fritter frivolity frivolous frizzier frizziest frizzy frock frolic frolicked frond frontage frostbit frostbitten
frostier frostiest frostings frosts frosty frothier frothiest frugal frugality fruited fruitful fruitier
fruitiest fruition fruitless frustrate frustrations fudge fueling fugitives fulcra fulcrum fulfil fulfilment
fullest fume fumed fuming functionally fundamentals fungicide funguses funner funnest funnier funniest furies
furl furlong furlough furnish furor furrier furriest furrow furthers furthest furtive fuselages fuses fusing
fussed fusses fussier fussiest fussing fussy futility fuze fuzed fuzing fuzz fuzzed fuzzes fuzzier fuzziest
fuzzing gabbed gabbing gabs gadget gaged gages gagged gagging gaging gags gaiety gaily gainful gait galas gales
gallants galled galleys galling gallivant gallows gallowses galls galore gals galvanise galvanize gambit gambled
gambler gamest gamut gander ganged gangling gangplank gangsters gangway gaol gaoler gape garaged garb gardeners
gardenia gargle gargoyle garish garlands garnet garnish garret garrisons garrulous garter gaseous gasket
gasolene gated gateways gating gaudier gaudiest gaudy gauged gaunter gauntest gauntlet gauze gavel gawk gawkier
gawkiest gawky gayer gayest gayety gayly gays gazelle gazetted gazettes geed geeing gees gelatin geld geldings
gelt genders genealogies generality generics generosities generously geneses geneticist genial genies genii gent
gentile gentility gentled gentler gentlest gentries genuineness genuses geographies geologies geologists
geometries geranium germicide germinate germination gestation gesticulate getaway geyser ghastlier ghastliest
ghastly ghettos ghostlier ghostliest ghoul gibber gibe gibed gibing giddier giddiest giddy gifting gigged
gigging gild gilt gimme gimmick gingerbread gingham giraffe girder girdle girlhood girlish girth gist gizzard
gladden gladder gladdest glade gladiator glamor glamorise glamorize glamorous glamourize glamourous glamours
glandular glares glassier glassiest glassware glaze gleams glean glens glib glibber glibbest gliders glides
glimmer glimpsed glints glisten glitters gloat globes globular globule gloomier gloomiest gloomy gloried glorify
gloriously glossary glossed glossier glossies glossiest gloved glower glows gluing glum glummer glummest glutton
gluttony glycerin gnarl gnash gnat gnaw gnawn gnomes gnus goad goalie goalkeepers goatee gobble goblet goblins
godchild godchildren goddesses godfathers godless godlier godliest godlike godly godmother godparent godsend
goggle goldener goldenest goldsmiths golfers gondola goner gongs goody gooey goof goofier goofiest gooier
gooiest goon goosed gopher gored gores gorged gorier goriest gorillas goring gory gosh gosling goslings gossamer
gossips gouge goulash gourd gourmet gout governess governesses governs gowns grabber graced graceless gracious
gradation grader gradients graduations graffito graft grammars gramme gramophone grander grandest grandeur
grandfathers grandiose grandmothers grandparent grandstand grannie granola granular granule grapefruit grapevine
graphed graphically graphite grapple grassed grasshopper grassier grassiest grate gratefully grater gratify
gratings gratuitous gratuity graved gravels graven graver gravest gravestone graveyards gravitate gravitation
grayer grayest graze greased greasier greasiest greats greedier greediest greedily greenback greener greenery
greenest greenhorn greetings greets gregarious gremlin greyer greyest griddle gridiron grids grievance grieve
grievous grilles grills grimaces grime grimier grimiest grimmer grimmest grimy grinder grinds grindstone
grislier grisliest grisly gristle grits grittier grittiest gritty grizzled grizzlier grizzlies grizzliest
grizzly grocer groggier groggiest grooms grooved groovier grooviest groovy grope grosser grosses grossest
grotesques grotto grouch grouchier grouchiest grouchy groundless groundwork grouper groupings grouse grovel
grower growths groyne grub grubbier grubbiest grubby grudge gruel gruellings gruesome gruesomer gruesomest
gruffer gruffest gruffly grumble grumpier grumpiest grumpy guaranteeing guarantor guerilla guessable guesses
guesswork guested guffaw guidebook guideline guilds guile guillotine guiltier guiltiest guiltily guiltless
guises gulch gulfs gull gulled gulley gullible gulling gulls gully gumdrop gummier gummiest gumption gunman
guppy gurus gusher gustier gustiest gusts gusty gutter gybe gybed gybing gymnasia gymnasiums gymnasts
gynaecology gynecologist gynecology gyrate gyration gyroscope habitable habitation habitual hackers hackneys
hacks hacksaw haddock haemoglobin haggle hags hails hailstone haircut hairdo hairdresser hairier hairiest
hairline haled haler hales halest halibut haling hallelujah hallmarks halon halter halts hamburgers hammock
hamper hamstrings hamstrung handbag handbooks handcuff handedness handicaps handicraft handier handiest
handiwork handlers handmade handout handrail handsful handshake handsomer handsomest hangars hanger hangings
hangout hanker haphazard hapless happenings happiest harangue harass harbors harbours hardback hardens hardier
hardiest hardline hardliner hardships hardwoods harebrained hared harem hares haring hark harlot harmfully
harmlessly harmonicas harmonious harmonise harmonize harnessed harpist harpoon harps harpsichords harried
harrows harsher harshest harshness harts harvester harvests hashed hassle hasted hasten hastier hastiest hatched
hatchet hateful hatreds haughtier haughtiest haughty haunts havens hawked haystack haywire hazarded hazed hazels
hazes hazier haziest hazing headers headier headiest headings headland headlight headlong headphone headquarter
headrest headroom headstone headstrong headway heady healers heals healthful healthier healthiest hearsay hearse
heartache heartbreaks heartbroken heartburn hearten heartfelt hearths heartier heartiest heartless hearty
heatedly heathen heave heavenlier heavenliest heavyweights heckle heckler hectic hedged heed heedless heftier
heftiest hefty heifer heighten heinous heirloom helicoptered heliport hellish hellos helms helper helpfully
helpings hemispheres hemmed hemming hemoglobin hemp hems henceforth henchman henchmen heralds herbivorous herded
hereabouts hereafter hereby heredity herein heresies heretic heretical herewith heritages hermits hernia herons
herpes herrings hesitancy hesitates hesitations heuristic hewed hewing hewn hews hexadecimal hexagon hexagonal
heyday hiatuses hibernate hibernation hick hickories hideaway hideously hierarchies hieroglyphic highbrow
highjack hijack hiker hilarity hillbillies hillbilly hillier hilliest hillsides hilts hinder hindrance hinds
hindsight hinge hinterland hinting hipper hippest hippopotami hippopotamus hippy histogram hitched hitchhike
hitchhiker hither hitherto hived hiving hoarder hoarseness hoarser hoarsest hoaxed hobbit hobble hobbyhorse
hobgoblin hobnob hobo hock hodgepodge hoed hoeing hoes hogged hogging hogs hoist holdup holed holier holiest
holing holler hollies hollower hollowest holocausts holsters homages homed homelands homelier homeliest homesick
homespun homesteads homeward homey homicidal homicides homier homiest homing homogenise homogenize homonym
homophobic homosexuals homy hone honed honester honestest honeycomb honeymoons honeysuckle honied honing honk
honouring hoodlum hoods hoodwink hoof hooking hoops hoorah hooray hoot hooter hopefuls hopscotch horded
horizontals hornier horniest horny horoscope horrid horrify horseman horseplay horseradish horseshoed
horticulture hosed hoses hosiery hosing hospitable hospitalise hospitalize hostels hostessed hostiles hotbed
hotbeds hothead hotly hounded hourglass houseboat housekeepers housewarming housewife housewives housework
housings hovel hover howls hubbub hubs huddle hued hues huffier huffiest huffy huger hugest hulks hullabaloo
hulled hulling hulls humaner humanest humanise humanism humanize humanly humbled humbler humblest humbly humbug
humdrum humidify humiliate humiliations humility hummingbird humorist humorously humors humours hump hums hunch
hunchback hundredth hungrier hungriest hunk hurdled hurl hurrah hurray hurries hurtful hurtle hushes husk
huskier huskiest huskily hustle hustler hutch hyacinth hyaena hydrant hydraulics hydroplane hyena hygienic
hymnal hymned hyperbole hypertension hyphen hyphenate hyphenation hypnosis hypnotics hypnotise hypnotism
hypnotist hypnotize hypochondria hypocrisy hypocrite hypocritical hypotenuse hypotheses hypothesise hypothesize
hysteric hysterically iceberg icebreaker icicle icier iciest icing idealise idealist idealistic idealize
identically identifier ideologies idiocy idiom idiomatic idiosyncrasy idiotic idled idler idles idlest idling
idly idolise idolize idyllic igloo ignite ignitions iguana ikon illegals illegible illegibly illiteracy
illiterate illogical illuminate illusory illustrative illustrators imaginable imaginations imagines imbalance
imbecile imbed imbeds imitate imitations imitative imitator immaculately immaterial immaturity immeasurable
immeasurably immensity immerse immersions immigrate imminently immobilise immobilize immoral immorality
immovable immunisation immunise immunization immunize impacting impair impairments impale impart impartial
impartiality impassable impasse impasses impassioned impassive impatiences impeach impeccable impedance impede
impediment impel impend impenetrable imperatives imperfection imperfects imperialist imperials imperil
impersonal impersonate impertinence impertinent impervious impetuous impetuses impinge impish implacable
implants implausible implementer implicate implicitly implore impolite importation importing imposes imposition
impossibly imposter impostor impotence impotent impound impoverish impractical imprecise impregnable impregnate
impresses impressively imprints imprison improbable improbably impromptus improperly impropriety improvise imps
impudence impudent impulsed impulsive impunity impure impurer impurest impurity inabilities inaccuracy inaction
inactivity inadequacy inadequately inadmissible inadvertent inadvisable inalienable inane inaner inanest
inanimate inapplicable inarticulate inasmuch inaudible inaugurals inaugurate inauspicious inborn inbred inbreed
inbuilt incalculable incandescent incantation incapacitate incapacity incarcerate incarnate incarnations
incendiary incensed inceptions incest incestuous inching incidences incidental incinerate incinerator incision
incisive incisor incite incitement inclinations inclines inclose inclosure inclusions incognito incoherence
incomparable incompatibly incompetence incompetent inconclusive incongruity incongruous inconsolable
inconvenient incorrigible incredulity incredulous increment incremental incriminate incubate incubation
incubator incumbents incur incurable indebted indecency indecent indecisive indefensible indefinable indelible
indelibly indelicate indent indentation indexes indicatives indict indictments indigestible indignant
indignation indignity indirection indiscreet indiscretion indisposed indisputable indistinct indivisible
indoctrinate indolence indolent indomitable indorse indorsement inducement induces induct inductions indulge
indulgence indulgent industrious inedible ineffectual inefficiency inefficient inelegant ineligibles inept
ineptitude inequalities inert inertia inertial inescapable inexact inexcusable inexorable inexorably
inexperience inexplicably inextricably infallible infamy infantile infantries infatuation infeasible infelicity
infer inferences inferiority inferiors infernos infertile infest infestation infidel infidelity infield
infiltrated infiltration infinities infinitive infirm infirmaries infirmity infix inflame inflammable inflatable
inflationary inflection inflexible inflexion inflict influxes informality informants informative informer
infraction infrequent infringe infuriate infuse infusion ingenious ingenuity ingrain ingratiate ingratitude
inhabitant inhabits inheritances inherits inhibitions inhibits inhospitable inhumane inhumanity initialed
initialise initialize initiates initiations initiator injunctions injurious injustices inked inkier inkiest
inking inkling inklings inks inky inlaid inlay inlets innards innermost innkeeper innocents innocuous inns
innuendo innumerable inoculate inoculation inoffensive inoperative inopportune inordinate inputted inquest
inquire inquisitions inquisitive insanely insaner insanest insatiable inscribe inscrutable insecure insecurity
insensitive inseparable insertions inserts insiders insidious insigne insignias insincere insincerity insinuate
insinuation insipid insofar insolence insolent insoluble insolvency insolvent insomnia inspects inspirations
inspires instal installments instalment instanced instep instigate instigation instil instinctive instituting
instruct instructive insufferable insular insulate insulator insure insurer insurgent intakes intangible
integrals integrates intellects intelligible intelligibly intenser intensest intensities intensives intents
interacts intercede intercepts interchanged intercom interconnect interfaced interject interjection interlock
interloper interluded intermarry intermediary interment interminable interminably intermingle intermission
internals interne interplay interpose interpreters interprets interracial interrogate interrogator inters
intersected intersperse interstates interstellar intertwine intervenes interviewer interweave interwove
interwoven intestinal intestine intimacies intimated intimation intimidate intolerable intolerably intolerance
intolerant intonation intoxicate intoxication intractable intramural intransitive intravenous intrench intrepid
intricacy intrigue introvert intrude intruders intrusions intrust intuitions intuitively inundate inundation
invader invades invalidate invalids invaluable invariable invective invent inventive inventoried inventors
inverses inversions invert invertebrate invests inveterate invigorate invisibility invisibly invocation invoice
invoke involvements invulnerable inwards iodine iota irascible irate iridescence iridescent irises irked irking
irks ironies irradiate irrationals irrefutable irregularity irrelevance irreparable irrespective irreverence
irreverent irreversible irrevocable irrevocably irrigate irritability irritable irritably irritant irritate
irritations isolates isthmi isthmus italic italicise italicize itchier itchiest itemise itemize iterate
iterations iterative itinerant itinerary ivories jabber jackal jackass jackdaw jackknives jackpot jacks jaded
jades jading jaggeder jaggedest jailer jailor jails jalopy jamb jamboree jamming jams jangle janitor jargon
jaundice jaunt jauntier jauntiest jaunty javelins jawbone jaywalk jaywalker jazzed jazzes jazzing jealousies
jealously jeer jell jelled jelling jells jeopardise jeopardize jerkier jerkiest jest jester jetted jetting
jettison jetty jeweled jeweler jeweller jewelries jibe jibed jibing jiffy jigged jigging jigs jigsaw jigsawn
jilt jingled jinx jitterier jitteriest jitters jockeys jocular jogger jogs jokers jollied jollier jolliest
jostle jots jotted jotting journeyed jovial joyed joyful joyfuller joyfullest joying joyous joys joystick
jubilant jubilation jubilees judgements judicially judiciaries judicious jugged juggernaut jugging juggle
juggler jugs jugular juicier juiciest jumbo jumpier jumpiest juncture jungles junipers junket junks junky juntas
juries juror juster justest justifiable justifiably justifies jute juts jutted jutting juxtapose kaleidoscope
kangaroos karat kayak keener keenest keepsake kegs kelp kennel kerb kerchief kerchieves kernels kerosine ketchup
keyboarded keyhole keynoted keystones keyword khaki khakis kickback kickoffs kidnaper kidnapper kidnaps kiln
kilo kilobyte kilogram kilogramme kilowatt kilt kimono kinder kindest kindle kindlier kindliest kindnesses
kindred kinfolk kingfisher kink kinkier kinkiest kinky kiosk kipper kitchenette kited kiting kiwis knack knacker
knapsack knead kneecap kneed knickers knighthood knighting knobs knocker knoll knottier knottiest knotty
knowings koala kosher kowtow kudos labelling laborer labourer labyrinths lacerate laceration lacier laciest
lacing lackluster lacklustre lacquer lade ladle ladybug ladylike lager laggard lagoons lain lairs lamed lament
lamentable lamentation lamer lames lamest laming lampoon lanced lander landlady landlocked landlords landscaped
landslid landslidden languid languish languor languorous lankier lankiest lanky lapel lapped lapping lapse
larceny lard larges larks larva larynges laryngitis larynx lascivious lashing latent laterals lath lather
latitudes latrine lattices laud laudable laughable launchers launder laureates laurels lavatory lavenders
lavished lavisher lavishest lawless lawmaker lawns laxer laxest laxity layering layman laymen layouts lazier
laziest leafier leafiest leafy leagued leakage leaky leaner leanest leapfrog leashed leathery lectern lecturers
ledgers leech leek leer leerier leeriest leery leeway lefter leftest leftmost legacies legalise legalistic
legality legalize legals leggin leggings legibility legible legibly legislate legitimated legume leisurely lemme
lemonade lemons lends lengthen lengthier lengthiest lengthwise leniency lenient lentil leopards leotard leper
leprosy lept lesbians lesion lessen letdown lethargy letterhead lettuce letup levee leveraged levers levied
levity lewd lewder lewdest lexica lexical lexicon liabilities liaisons liars libellous libelous libels
liberalise liberalize liberally liberate librarians lice licenced lichen licorice lieutenants lifeboats
lifeforms lifeguard lifelike lifeline lifestyles lifetimes ligaments ligature lighten lightest lighthouses
lightnings lightweights likable likeable likelier likeliest likelihoods liken likenesses liker likest lilac lilt
limber limbo limed limelight limes liming limitless limousines limpest linchpin lineages linearly linefeed
liners lingerie lingo linguists liniment linings linkage linker linoleum lint lioness lionesses liquefy liqueur
liquidate liquidations liquify liquorice liquors lisp litany literals literate liters lithe lither lithest
litterbug litters littler littlest liturgies livable liveable livelier liveliest livelihoods liveliness liven
livers livest livid livings llama loadable loader loafer loafs loam loaning loath loathings loathsome loaves
lobbed lobbies lobbing lobbyist lobotomy lobs locale localise localize locates lockers locket locksmith
locomotion locust lodger lodgings loftier loftiest lofts lofty logarithm logarithmic logger logically logician
loincloth loiter loiterer lollipop lollypop lonelier loneliest lonesome longhand longings longish longitudes
longshoreman longshoremen lookouts loom loon looney looneyier loonier looniest loony looped loophole loosens
looser loosest loot lope lorded loth lotion lotteries lotuses loudest loudness loudspeaker lounged louse lousier
lousiest lousy lovable loveable lovelier loveliest lovingly lowdown lowlier lowliest lowly loyaler loyalest
loyaller loyallest loyalties lozenge lubricant lubricate lubrication lucid luckier luckiest ludicrous lugged
lugging lugs lukewarm lull lullabies lulled lulling lulls lumberjack lumbers luminary lumpier lumpiest lunacy
lunatics luncheon lupin lures lurid luring lurk luscious lusher lushes lushest luster lustier lustiest lustre
lustrous lusts lusty lute luxuriant luxuriate luxuries lvii lxii lxiv lxix lxvi lxvii lymph lymphatic lynched
lynchpin lyre macabre macaroni macaronis maces machete machinist macho mackerel macroscopic madams madcap
maddens madder maddest madhouse madmen maelstrom magenta maggot magically magicians magnanimity magnanimous
magnates magnetise magnetism magnetize magnificence magnify magnitudes magnolias magpie maidens mailbox mailman
mailmen mails maim mainframe mainlands mainstay maintainable maintainer maizes majestically majesties majored
majorities makeshifts makeups maladjusted malady malevolence malevolent malformed malfunction maliciously malign
malignancy mallard malleable mallet malnutrition malpractice malt maltreat mamas mamma mammoths manacle
manageable mandating mandible mandolins manes maneuvered mange manger mangier mangiest mangle mangos mangroves
mangy manhandle manhole manhood maniac maniacal manias manic manicure manicurist manifestos manifests manifolds
manipulates manlier manliest manliness mannequin mannerism mannish manoeuvre manors manslaughter mantel
mantelpiece mantled mantlepiece manuals mapper mappings marcher margarine marginally marigold marihuana marinas
marinate mariner marionette marketable marketplaces marksman marksmen marmalade maroons marquee marring marrows
marshals marshier marshiest marshmallow marshy marsupial marts martyrdom martyred marvellous marvels mascaras
mascots masculines mashes masking masochist masons masquerade massacred massaged masterful masterly mastermind
masterpieces masticate masts masturbation matador matchbook matchless matchmaker materialise materialism
materialist materialize maths matriarch matriarchal matriculate matrimonial matrimony matrixes matron matte
matted mattering matting mattresses matts matured maturer maturest maturities maudlin maul mausolea mausoleums
mauve maxima maximise maximized maxims maximums maybes mayonnaise meager meagre mealier mealiest mealy meander
meaner meanest measles measlier measliest measly measurable mechanise mechanize medallions meddle meddler
meddlesome mediaeval medias mediate mediator medicate mediocre mediocrity meditate meditations mediums medleys
meeker meekest meekly megabyte megalomaniac megaphone megaton mellow mellower mellowest melodious melodrama
melodramatic melon memberships memento memorably memoranda memorandums memorise memorize memos menaced menagerie
mend menial menopause menstrual menstruate menstruation mentality menthol mentors menus meow merchandised
merchandize mercies merciful merciless meres merest merges meridians meringue merited mermaids merrier merriest
merrily merriment mesdames meshed messier messiest metabolisms metallurgy metamorphose metaphorical metaphors
metaphysics mete meteoric meteorite meteorology meteors metered methodical meticulous metropolises metros mettle
mewed mewing mews mezzanine miaow microbe microbiology microcode microfiche microfilm micrometer micrometre
microphones microscopes microsecond middleman middlemen midget midriff midstream midways midwived mien mightier
mightiest migrations miked mikes miking milder mildest mildew mileage militancy militaries militate milker
milkier milkiest milkman milkmen milled millers milligram milligramme millimeter millimetre milliner millinery
millionaires millionth millisecond mime mimed mimicked mimicry mimics miming mince mincemeat mindedness mindful
mindless minefield mingle minibus minicomputer minimalism minimalist minimally minimise minimized minimums
minion miniscule ministered mink minnow minored minstrel mints minuet minuscule minuses minuter minutest
miraculously mirages mire mired miring mirroring mirth misadventure misbehave misbehavior misbehaviour
miscellany misconducts misconstrue misdeed misdemeanor misdemeanour misdirect misdirection miser miserably
misfit misfortune misgiving misgivings misguide mishap misinform misinterpret misjudge mislaid mislay mislead
misled mismatch misnomer misplace misprint misquote misrepresent misshapen missive misspell misspellings
misspelt mistaking mistier mistiest mistletoe mistook mistresses mistrust mists mistype misuse mite mitigate
mitt mitten mitts mixers mixtures mnemonic moats mobbed mobbing mobiles mobilisation mobilise mobilize mobs
moccasin mockery mockingbird modal modelings modellings moderated moderation moderators modernise modernity
modernize moderns modestly modesty modicum modifier modifies modulate modulations mohair moisten moister
moistest molar molasses moldier moldiest moldings molds moldy moles molest mollify mollusc mollusks molt
momentous mommas moms monarchies monastics monetarism mongoose mongrel monies monochrome monogamous monogamy
monogram monolithic monolog monologue monopolies monopolise monopolize monorail monosyllable monotonous monotony
monsoons monstrosity monthlies moodier moodiest moodily mooed mooing moonbeam moonlights moored moorings moos
moot mope moped moping mopped mopping mops moralist moralities morass moratoria moratorium morbid morgue morn
moron moronic morose morsel mortars mortgaged mortify mortuary mosaics mosquitos mosses mossier mossiest mossy
motels motherhood motioning motivate motivations motley motlier motliest motorcade motorcycled motorise motorist
motorize motorways mottos mould mouldier mouldiest mouldings mouldy moult mounded mountaineer mourn mourner
mournful mousey mousier mousiest mousse moustache mousy mouthpiece movable moveable mover mowed mowing mown mows
muck mucous mucus muddier muddiest muff muffed muffin muffing muffle muffler muffs mugger muggier muggiest muggy
mulch mules mull mulled mulling mulls multiplicity multiplies multiply multitasking multitudes mummies mummify
mumps municipals murkier murkiest murky murmuring muses mushier mushiest mushy musing musk musket muss mussed
mussel musses mussing mustaches mustangs musters mustier mustiest musts musty mutate muter mutes mutest mutilate
mutilation muting mutinied mutinous mutt mutters mutton mutts muzzled myopic myriads mysticism mystics mystify
mythologies nabbed nabbing nabs nagged nagging nags naively naiver naivest naivety nakedness nameless namesakes
napalm napes napkins napped napping naps narcotic narrate narrations narrators narrowest narrowness nasals
nastier nastiest nastily nationalise nationalize nativity nattier nattiest natty naturalise naturalists
naturalize naturals natures naught naughtier naughtiest naughtily nauseate navel navies navigated navigators
nays nearsighted neater neatest neatness nebulae nebulous necessaries necessitate necessities neckerchief
necklaces neckline necktie necrophilia nectarine needier neediest needless needlework negate negation negatived
neglectful neglects neglig negligee negligent negligible negotiable negotiates negotiator neigh neophyte
nepotism nervousness nestle nett netted netts networked neurologist neurology neuroses neurosis neurotic neuter
neutralise neutralize neutrals neutrons newbie newfangled newsagents newscaster newsier newsiest newsprint
newsstand newsy newts nibble nicer nicest nicety niches nickels nicknames nicks niftier niftiest nifty nigh
nightclubs nightgown nightingales nightmarish nimble nimbler nimblest nimbly nincompoop nines nineteens
nineteenths nineties ninetieth ninny ninths nippier nippiest nippy nite nitrated nits nitwit noblemen nobler
noblest noblewoman noblewomen nobly noes noiseless noisier noisiest nomad nominates nominative nonchalance
nonchalant noncommittal nondescript nonentity nonflammable nonpartisan nonprofits nonresident nonstandard
nontrivial nonviolence nook normality northerlies northerly nosebleed nosey nosier nosiest nosing nostalgic nosy
notables notations notched notebooks noticeboard notify notional notoriously nougat nought nourish nourishment
novelists novelties novices noxious nozzle nuance nucleuses nuder nudes nudest nudge nudity nugget nuisance
nullify nulls numbest numeral numerate numerator numeric numerically nuptial nursemaid nurseries nurture
nutcracker nutmeg nutriment nutritious nutshell nuttier nuttiest nutty nuzzle nymph oafs oared oaring oars oases
oaths obedient obelisk obese obfuscation obituaries objecting objectively objectivity objector obligate oblige
obliques obliterate obliteration oblong obnoxious oboes obscener obscenest obscenity obscurer obscures obscurest
obscurity observable observance observant obsessions obsessive obsolescence obsolescent obsoleted obstetrician
obstetrics obstinacy obstinate obstruct obstructions obstructive obtainable obtains obtrusive obtuse obtuser
obtusest occasioned occupancy occupant oceanography octagon octal octaves octopi ocular odder oddest oddity odes
odious odometer odors odour oesophagi oesophagus offbeat offend offensives offhand officiate officious offings
offload offsets offshoot offsprings offstage oftener oftenest ogle ogled ogling ogre ohms oilier oiliest oily
ointment okra olden olfactory olives omelet omelette omen ominously omission omit omnipotence omnipotent
omnipresent omniscient onerous onlooker onomatopoeia onrush onslaughts onus oodles ooze opal opaqued opaquer
opaquest openest operand opinionated opossum opportune opportunist opposites oppress oppressor optician optima
optimisation optimise optimist optimize optimum opting optionally optioned optometrist opts opulent opuses
oracles orals oranges orangutan orangutang oration orator oratory orbitals orbited orchestrate orchids ordain
ordeals orderlies ordinances ordinaries ordinations ores organics organiser organises organists orgy orientate
orientations orients orifice originality originator ornament ornately ornithology orphanages orphaning
orthodontist orthography orthopaedics orthopedics oscillate oscillation oscilloscope osmosis ostensible
ostentation ostentatious ostracise ostracize ostrich otters ouch ounces oust ouster outbound outbreaks outbursts
outcast outclass outcry outdid outdistance outdo outdone outermost outfield outfitted outgrew outgrow outgrown
outgrowth outhouse outings outlaid outlandish outlast outlawing outlay outlining outlive outlooks outmoded
outnumber outpatient outposts outputted outrageously outrages outran outrun outsets outshine outshone outskirt
outsmart outstation outstrip outstript outwards outweigh outwit ovals ovary ovation overalls overate overbear
overblown overbore overborne overburden overcast overcharge overcoat overcomes overcrowd overdo overdraft
overdraw overdrawn overdrew overeat overeaten overestimate overflow overgrew overgrow overhand overhang
overhauls overhear overheat overhung overkill overlaid overlain overlaps overlay overlie overload overlong
overlooks overpass overpower overprice overprint overran overrate overreact overridden override overrode
overrule overruns oversampling overseer overshadow overshoot overshot oversights oversleep overslept overstate
overstep overt overtake overtaken overthrew overthrown overthrows overtimes overtone overtures overturn overuse
overweight overwhelm overwork overwrite overwritten overwrought ovum oxen oxides oxidise oxidize oysters
pacifier pacifism pacifist pacify packer pacts paddies paddled paddock padlock paediatrics pagans pageantry
pageants paged pager pagination paging pagodas pail painfuller painfullest painstaking palatable palate palatial
paleontology palest palettes pallbearer pallor palomino palpable palpably paltrier paltriest paltry pamper
panacea pancake pancreas pancreases pancreatic pandas pandemonium pander pane paneled panellings pangs panhandle
panhandler panicky panned panning panoramas panoramic pans pansy pantomime pantries panty papacies papas papaya
paperbacks paperweight paprika papyri papyruses parable parachuted paradises paradoxes paradoxical paragon
parakeet paralleled paralytic paranoids paraphrase paraplegic parasol paratrooper parceled parch parchments
pardonable pardons pare pared parentage parenthesis parenthood paring parishioner parity parka parkways
parliaments parlors parlour parodied paroled parrakeet parred parring pars parse parsec parser parsley parsnip
parson parsonage partake partaken partiality partials participle particulars partings partitions partizan
partook partridges passable passageways passbook passer passionately passives pastas pastel pasteurise
pasteurize pastiche pastier pastiest pastime pastorals pastors pastries pastured pasty patchwork pate patently
paternalism paternity pathetically pathological pathologist pathos patienter patientest patriarchal patriarchs
patrimony patriotism patrolled patronages patronise patronize pats patter patterning patties paucity paunch
paunchier paunchiest paunchy pauper pave pavements pavilions pawed pawing pawnbroker pawns payable payed payer
payoff payrolls peaceable peacemaker peaches peacocks peal pearled pease pebble pecan pecks peculiarity
peculiarly pedagogy pedals pedant pedantic pedantry peddle peddler pedestals pediatrician pediatrics pediatrist
pedigree pedlar peeks peep peerless peeve peevish pegged pegging pegs pelican pelt pelves pelvic pelvis penalise
penalize penance pence penchant pencillings pend pendants pendulums penes penetrates penetrations peninsulas
penitence penitent penknife penknives penmanship pennants penniless pensioned pensioner pensive pentagonal
pentagons penthouses peon peony pepped peppermint pepping peps perceives percentages percents perceptible
perceptive perchance perches percolate percolation percolator peremptory perennials perfecter perfectest
perfections perforate perforation perfumed perfunctory peril perilous perimeters peripherals peripheries
periscope perish perishable perjure perjury perk perkier perkiest perky permanence permeate permissible
permissions permissive permutation pernicious peroxide perpetrate perpetrator perpetuals perpetuate perplex
perplexity persecute persecutions persecutor perseverance persevere persists personable personalise personalize
personify perspiration perspire persuades persuasions persuasive pert pertain perter pertest pertinent perturb
perusal peruse pervade pervasive perverse perversion pervert peskier peskiest pesky pessimism pessimist
pessimistic pester pestilence pests petal petered petites petitioning petticoat pettier pettiest pettiness
petulant petunia pews pewter phantasy phantoms pharmacist phasing pheasant phenomenal phenomenons philosophies
philosophise philosophize phlegm phlegmatic phobia phonetics phoney phonics phonier phoniest phonograph phony
phosphor photocopier photocopy photoed photogenic photons phraseology physic physicals physicists physique
pianists piccolos pickaback pickax pickets pickier pickiest pickpocket pickups picky picnicked picnics
pictorials piddle pieced piecemeal piecework pierces pies piety pigeonhole pigged pigging piggish piggyback
pigheaded pigments pigpen pigtail piked pikes piking pilfer pilgrimages pillage pillowcase piloting pimple
pimplier pimpliest pimply pincushion pineapple pinion pinker pinkest pinnacles pint piped pipelines piping pique
piranha pirated pirouette pirouetted pistachio pitchforks piteous pitfall pithier pithiest pithy pitied pitiful
pitiless pittance pitting pivot pixy pizzas placard placate placenta placid plagiarise plagiarism plagiarist
plagiarize plagues plaice plaids plainer plainest plaintive planar planetaria planetarium plankton plantain
planter plateaued plateaus plateaux platitude platoons platter plausibility plausibly playfulness playgrounds
playhouses playmate playpen plaything playthings playwrights plazas pleads pleasanter pleasantest pleasantry
pleases pleasings pleasurable pleasured pleat pled pledges plentiful plethora pliable pliant plied pliers plies
plights plod plop plotter plough plow ploy plucky plugs plumb plumber plummet plumper plumpest plumps plums
plunder plunger plunges plurals pluses plusher plushest plutonium plying plywood pneumatic poach poacher
pocketbook pocketed pockmark podia podiums poetical poignancy poignant poinsettia pointers poise pokes pokey
pokier pokiest poky polarisation polarise polarity polarization polarize poled polemic policed policewoman
policewomen poling polio politeness politer politest polkas pollinate pollination pollster pollutant pollute
polygamous polygamy polygon polyp pomegranate pomp pompous poncho ponderous ponders pontoon pooled poorest
poplar poppies populaces popularise popularize populate porches porcupine pore pored poring porous porpoise
portability portables portend portent porters portfolios porthole porticos portioned portlier portliest
portrayals positional positivism possessives possessor possibles possum postbox postcard postcode posteriors
posterity postman postmark postmasters postmen postpone postponement postscript postulate posy potency pothole
potions potteries potters pounce pout powdery powerfully powerhouses powwow practicable practicality practicals
practise pragmatic pragmatism prairies praiseworthy pram prance pranks prattle preachers preaches preamble
precarious precaution precede precedents precincts precipice precipitate precipitous preciser precisest preclude
precocious preconceive precursors predefined predicament predicate predictably predictor predicts predominance
predominate preeminence preeminent preempt preen prefab prefaced preferable preferably preferential prefixed
prejudiced prejudicial preludes premiers premiss premiums premonition prenatal preoccupy prepaid prepay
preposition preposterous prerequisite prerogative presences presentable preservative preside presidencies
pressings presto presume presumption presumptuous presuppose pretence pretender pretends pretense pretension
pretentious pretext prettied prettier prettiest pretzel prevail preventable preventible preventive previewer
previews prevue preys priceless pricklier prickliest pried pries priestesses priesthoods prim primaeval primates
primer primeval primitives primmer primmest primp primrose princesses printable printings printout priors prise
prisms privater privatest privation privatise privatize privier privies priviest privileging prizing probables
probed processional processions proclaim procure prodigal prodigies prodigious profane profanity profess proffer
proficients profiled profited profiteer profounder profoundest profundity profuse profusion progeny prognoses
prognosis programer programmable progressions prohibitions prohibitive projectiles projector proletarian
proletariat proliferate prolog prologues prolong promenaded promiscuity promiscuous promontory prompter
promptest prompts proms promulgate prong pronoun proofs propagate propel propensity properer properest
prophecies prophesy prophetic proportioned propositions proprietors propriety pros prosecute prosecutions
prospected prospector prospectus prosper prostituted prostrate protectors protestor protons protract protractor
protrude protrusion prouder proudest provable provably provenance proverb proverbial provincials provisioned
proviso provocation provokes prow prowl prowler proxies prude prudence prudent prudish prune prying pseudonyms
psych psychedelics psychics psychologies psychopath psychoses puberty publicise publicize pucker pucks puddings
puddled pudgier pudgiest pudgy pueblos puffier puffiest pugnacious pulley pullover pulpits pulps pulsation
pulverise pulverize puma pumice pummel pumpernickel pumpkins punchline punctual punctuality punctuate
punctuation pundit pungent punier puniest punishable punishes punitive punker punkest punks punned punning puns
punter punts puny purchaser puree pureed purer purest purgatory purify puritanical purpler purplest purport
purposeful purr purred purring purrs pursues purveyor pusher pushier pushiest pushover pushy pussier pussies
pussiest putative putrid putter putty puzzling pyjamas pyramids pyre pythons quack quadrangle quadrants
quadratic quadruped quadrupeds quadruple quadruplet quagmire quail quaint quainter quaintest quaked qualifies
qualitative qualm quandary quantifier quantify quarantine quark quarrels quarrelsome quarried quart quarterbacks
quartered quarterlies quartets quartette quash quaver quays queasier queasiest queasy queened queenlier
queenliest queerer queerest queers quell quench queried quests queued quibble quiche quicken quicksand quietest
quill quilts quinine quintessence quintets quintuplet quip quirk quirky quitter quizzes quizzical quorum quotas
quotation quotient rabble rabid rabies racetracks racially racier raciest racists racked racket racketeer racoon
racquet racy radars radials radiance radiate radiations radii radioed radish radium radiuses raffle rafter rafts
ragamuffin raggeder raggedest ragtime railed railings railroaded rainbows raincoat raindrop rainfalls rainier
rainiest rainstorm rainwater raisin rakes raking rallying rambler ramification ramming rampaged ramrod
ramshackle ranched rancher rancid rancor rancorous rancour ranker rankest rankle ransack ransoms rant rapes
rapider rapidest rapidity raping rapist rapped rapping rapport raps rapt rapture rapturous rared rarer rares
rarest raring rarity rascal rasher rashest rasp raspberry raster ratify ration rationale rationalise rationality
rationalize rattler rattles ratty raucous ravage raved ravel ravellings ravened ravenous raves ravines raving
ravings ravish rawer rawest raze razed razing reactionary readability readable readership readier readiest
readjust realer realest realisation realist reallocate realty ream reap reappear rearrange reassures rebate
rebelling rebellions rebind rebirths rebounded rebuff rebuilds rebuke rebut rebuttal recalcitrant recant recap
recaptures recede receipted recenter recentest receptacle receptive recessed recessions recharge rechargeable
reciprocals reciprocate recitals recitation recite recklessly reclaims recline recluse recognisable recoils
recollect recollection recommending recompense recompile reconciles recondition reconfigure reconnect reconsider
reconstruct recorders recount recoup recourse recoverable recoveries recovers recreate recreations recta rectal
rectangle rectify rectors rectum recuperate recuperation recurrence recursion recursive recycle redden reddest
redeem redeemable redefine redefinition redesigns redheads redid redirect redirection rediscover redistribute
redo redone redraft redraw redress redundancy reeds reefed reek reelect reels reenforce refereed refereeing
referenda referendums refill refine refinement refineries reflector reflexive reformat reformations reformers
refraction refrains refresh refreshment refrigerate refuel refuges refund refurbish refusals refutation refute
regains regale regalia regattas regenerate regimen regimented registrars registries regress regressions
regretful regrettable regrettably regretting regularity regurgitate rehabilitate rehash rehearse reimburse
reincarnate reindeers reined reinforces reinstate reis reiterate reiteration rejections rejoice rejoinder
rejoins rejuvenate rejuvenation relaid relapse relativistic relaxations relaxes relays releasable relegate
relent reliably reliant relieves religiously relinquish relish relive reload relocatable relocates remainders
remakes remarking remedial remedied remembrances reminders reminisce reminiscence remiss remission remit
remittance remodel remorseful remorseless remoter remotest removable removals remunerate remuneration rename
rend renders rendezvoused renditions renegaded renege renewals renews renounce renovate renown rentals renting
renunciation reopen reorganise reorganize repaid reparation repatriate repayment repays repeals repeatable repel
repellant repellent repent repentance repentant repercussion repertoires repetitions repetitious rephrase
replenish replete replicas replicated replying repose repositories repress repressions repressive reprieve
reprimand reprints reprisal reproach reproduces reprogram reprogramme reprove reptile repudiate repudiation
repugnance repugnant repulse repulsion repulsive reputable reputations repute reputedly requisite requisition
reread reroute resale reschedule rescind rescuer resemblances resent resentful resentments reserving resets
reshuffle residuals resignations resigns resilience resilient resins resistances resistor resists resolute
resolver resolves resonances resonant resorted resound resourceful respectably respectfully respiration
respirator respite resplendent responsibly restarts restful restfuller restfullest restitution restive
restorations restores restrains restricts restructure resubmit resultants resumes resumption resurface
resurgences resurrect resuscitate retails retainer retaliate retaliations retard rethink reticence reticent
retina retirements retires retort retrace retract retraction retreats retributions retrievals retrieves
retroactive retrograde retrospect retry returnable retype reunions reunites reuse revamp revel reveler reveller
revellings revelry revenged revengeful reverberate revere reverence reverent reversals reverses reversible
reversion revert revery revile revise revisit revivals revives revoke revolts revolve revolvers revs revues
revulsion revved revving rewarding rewind rework rewritten rewrote rhapsodies rhetorical rheumatism rhinoceri
rhinoceros rhinoceroses rhinos rhododendron rhubarb rhymed riced rices richness ricing ricketier ricketiest
rickety ricksha rickshaw ricochet riddance ridded ridding ridged ridicule ridiculously rids rife rifer rifest
rifled rifts rigging righteously righter rightest rightfully rightmost rigorously rigour rigs rile riled riling
rimmed rimming rims rind ringleader ringlet ringworm rinks rinse rioted rioter riotous ripen ripeness riper
ripest riposte riser riskier riskiest rivaled rivalries rivet roaches roadblock roadsides roars robberies
robbing robed robing robins robs robuster robustest robustness rockers rocketed rockier rockiest rodent rodeos
roes rogues roguish romanced romantically romantics romp rookies rooks roomier roomiest roomy roost roosters
rooter roped roping rosaries rosier rosiest rosters rostra rostrum rotaries rotates rotations rote rotisserie
rotors rots rotted rottener rottenest rotund rotunda rouged roughage roughen rougher roughest roughhouse roughs
roulette roundabouts rounder roundest rout rowboat rowdier rowdiest rowdy royally rubier rubies rubiest rubric
rucksack ruckus rudders ruddier ruddiest ruddy rudely ruder rudest rudimentary rued rueful rues ruff ruffed
ruffian ruffing ruffle ruffs ruggeder ruggedest rugs ruing ruinous rulings rumbles ruminate rummage rummer
rummest rummy rumoring rumour rump rumple rums runaways rundown runnier runniest runny runt rupture ruses
rustics rustier rustiest rustle rustler ruthlessly ruts rutted rutting sabbatical sabers sabotaged saboteur
sacraments sacrificial sacrificing sacrilege sacrilegious sacs sadden sadder saddest sades sadism sadist
sadistic safaried safaris safeguards safekeeping safest safeties saffron sagas sagebrush sager sages sagest
sailboat saintlier saintliest saintly saki salable salami salamis saleable salesmen salespeople salesperson
saleswoman saleswomen salient salivate sallow sallower sallowest salmons salons saloons salted salter saltest
saltier saltiest salutation saluted salvaged salve sampler sanatoria sanatorium sanctify sanction sanctity
sanctuaries sandal sandbag sanded sandier sandiest sandman sandmen sandpaper sandstorm sandwiched saner sanest
sanitaria sanitarium sanserif sapling saplings sapped sapphires sapping saps sarcasms sardine saree sari saris
sashes sassier sassiest sassy satanic satchel satellited satires satirise satirist satirize satisfies saturate
saturation saucepan saucer saucier sauciest saucy sauerkraut saunter sauted savager savagery savagest saver
saviors saviour savor savorier savoriest savory savour savourier savouriest savoury savvier savviest savvy
sawdust sawn saxophones sayings scab scaffold scalar scald scalier scaliest scallop scalpel scaly scamper
scandalise scandalize scandalous scanners scant scanter scantest scantier scantiest scanty scapegoat scarcer
scarcest scarcity scarecrow scarfs scarier scariest scarves scathing scatter scatterbrain scavenger scenting
scepter sceptic sceptical scepticism sceptre scheduler schemed schemer schoolchild schooled schooners scissor
scold scollop scoot scoped scorch scorn scornful scotchs scoundrel scour scourge scouted scowls scrabble scram
scrapbook scratchier scratchiest scratchy scrawl scrawnier scrawniest scrawny screech screwdriver screwier
screwiest screwy scribble scribes scriptwriter scrolled scrounge scrubs scruff scruffier scruffiest scruffy
scruple scrupulous scrutinise scrutinize scuff scuffle sculptured scum scurrilous scurry scuttle scythe
seafaring seams seamstress seaport sear searchlight seashell seashore seasick seasides seasonable seasoning
seasonings seaweed secede seclude seclusion secretarial secrete secretion sects securer secures securest sedans
sedate sedater sedatest sedentary seduced seductions seedier seediest seeding seedling seedlings seedy seep
seepage seer seesaw seethe segmentation segmented segregate selectively selectors selfishness selves
semantically semblance semen semesters semicircle semicolon seminaries senates sender senile senility seniority
sensational senseless sensibility sensibly sensuality sensuous sentience sentient sentry separations separator
sepulcher sepulchre sequenced sequencer sequentially sequin serenade serener serenest serenity sergeants
serpents serums serviceable serviceman serviette servile servitude setback settable setter seventeens
seventeenths sevenths severance severer severest sewers sewn sexed sexing sexism sexist shabbier shabbiest
shabby shackle shacks shadier shadiest shading shadowier shadowiest shafted shaggier shaggiest shaikh shakiest
shallower shallowest shamble shameful shameless shampoo shamrocks shanty shapelier shapeliest shapely sharked
sharpen sharpener sharper sharpest sharps shatters shaven shaver shaves shawl shaykh sheaf shears sheathe sheave
sheepish sheerer sheerest sheers sheik sheikhs shelled sheller sheltering shelve shepherds sherbert sherbet
sheriffs sherries shied shies shiftier shiftiest shiftless shifty shimmer shinier shiniest shipshape shipwreck
shirk shoal shod shodden shoddier shoddiest shoddy shoed shoelace shoestring shoestrings shoo shoon shopkeeper
shoplifter shopper shored shorn shortcoming shortcomings shorten shortenings shortfall shorthand shortlist
shoves showdowns showier showiest showings showman showmen showy shrank shrapnel shred shreds shrew shrewd
shrewder shrewdest shrieks shriller shrillest shrills shrinkage shroud shrubbery shrugging shuck shudders
shuffles shun shunt shutdown shuttled shyer shyest shying shyness sicken sickest sickle sicklier sickliest
sicknesses sics sideline sidelong sideshow sidestep sidetrack sidings sidle sieges siesta sieve sift sightless
signer signify signpost silences silenter silentest silents silhouetted silhouettes silken silks sill sillier
sillies silliest sills silo silt silvers silversmith silverware simile simmer simplex simplify simplistic
simulates sincerer sincerest sine sinew sinewy sinful singularity singulars sinned sinner sinning sinus siphon
sires siring sirloin sirs sirup sissier sissiest sissy sisterhood sitter situate sixpence sixteens sixteenths
sixths sixtieth sizeable sizer sizing sizzle skateboard skated skein skeptic sketched sketchier sketchiest
sketchy skewer skied skilful skillet skillful skim skimp skimpier skimpiest skimpy skinflint skinniest skippers
skirmished skirted skis skit skittish skulk skunk skyed skying skylight skylines skyrocket skyscrapers slabbed
slacken slacker slackest slag slake slander slants slapstick slashes slaughters slaved slavish slay sleazier
sleaziest sleazy sled sleeker sleekest sleeks sleepers sleepiest sleet sleeveless sleigh slenderer slenderest
slew slicker slickest slicks slier sliest slighter slights slily slime slimier slimiest slimmer slimmest slimy
slings slingshot slink slipperier slipperiest slipshod slither slitter slitting sliver slob slobber slog slop
sloppier sloppiest slosh sloth slothful slotted slouch slovenlier slovenliest slovenly slowest sludge sluice
slum slumber slummer slunk slush slut slyer slyest slyly slyness smallish smalls smartest smarts smattering
smatterings smear smellier smelliest smelt smidge smidgen smidgeon smidgin smirks smit smithereens smiths
smitten smock smog smoker smokestack smokier smokiest smolder smoother smoothest smooths smote smoulder smugger
smuggest smuggle smuggler smugly smut snacked snag snailed snappier snappiest snappy snapshot snare snarls
snatches sneaker sneakier sneakiest sneaks sneaky sneer snicker snide snider snidest sniffle snigger snip
snipers snippet snitch snob snobbery snobbish snoops snootier snootiest snooty snooze snorkel snorts snot snouts
snowdrift snowfalls snowflake snowier snowiest snowplough snowplow snowstorm snub snuff snuffer snug snugger
snuggest snuggle soapier soapiest soapy soar soberer soberest sobriety sociable socialise socialize sociologists
socked sodded sodden sodding sodomy sods softballs soften softest soggier soggiest soggy sojourn solace solder
soldiered soled solemner solemnest solemnity soli solicit solicitors solicitous solider solidest solidify
solidity soling solitaire solitaries soloed solubles solvents solves sombre somewhats sonatas sonnet sonorous
soonest soot soothed sootier sootiest sooty sophisticate sophistry sophomores sopped sopping sopranos sops
sorcerers sorceress sorcery sordid sorer sorest sororities sorrier sorriest sorrowful sorrows sorta sounder
soundest soundproof sourcing sourer sourest sours southerlies southerly southerner southerns southpaw souvenir
sovereigns sowed sowing sown sows spacecrafts spaceships spacial spaded spangle spank spankings spanner spar
sparer sparest sparkler sparrows sparser sparsest spas spasmodic spate spatter spatula spawns spay speared
spearhead spearmint specialise speciality specialize specialties specifics specifier specifying specious speck
spectacles spectaculars specter spectre spectrums speculate speculations speculator speedboat speedier speediest
speedometer spellbind spellbound speller spellings spendthrift sperms spew sphinges sphinxes spicier spiciest
spied spigot spiking spilt spinals spindlier spindliest spindly spineless spinster spires spirituals spiteful
spitefuller spitefullest spittle splashes splat splatter splendider splendidest splendidly splendor splendour
splice splurge spoils spoilt spokesmen spokespeople spokeswoman spokeswomen spongier spongiest spongy
spontaneity spoof spook spookier spookiest spooky spool spoonful spoonsful spore sporran spotless spotlights
spottier spottiest spouses spout sprain sprawl spree spreed sprier spriest sprig springboard springier
springiest springtime springy sprinkle sprinkler sprinklings sprinters sprout spruced sprucer sprucest spry
spryer spryest spud spunk spurious spurn spurring sputter squabble squalid squalider squalidest squall squalor
squander squarely squarer squarest squashed squatter squattest squawk squeakier squeakiest squeaks squeaky
squeal squeamish squelch squids squinter squintest squired squirm stabilise stabilizes stabled stabler stablest
stacking stadia staffs stagecoaches stagnant stagnate stagnation staid staider staidest staining staircases
stairways staked staled stalemate staler stalest stallions stalwart stamina stammer stampeded stamping stances
stanch stancher stanchest standardise standardize standby standoff standpoint standstill stank stanzas stapled
stapler starch starchier starchiest starchy stardom starfish starker starkest starlight starrier starriest
starry startle startlingly statelier stateliest stater statesmen stationery stationing statistician statures
staunched stauncher staunchest stave steadfast steadier steadiest stealthier stealthiest stealthy steamier
steamiest steamroller steams steamy steels steeper steepest steeple steeps stenches stencil stenographer
stenography stepladder stereos stereotype sterilise sterilize sterner sternest sterns stethoscope stewardess
stewards stews sticker stickier stickiest stickler stiffest stifle stigmas stigmata stillborn stiller stillest
stilted stimulant stimulates stinger stingier stingiest stingy stints stipulate stipulation stirrup stockade
stockbroker stockholder stockier stockiest stocking stocky stockyard stodgier stodgiest stodgy stoical stoked
stoles stolid stolider stolidest stomp stoney stonier stoniest stoop stopgap stopover stoppage stopper stopwatch
storehouse storekeeper storeroom storeys stork stormier stormiest storming stouter stoutest stow stowaway
straddle straggle straggler straighter straightest strainer straitjacket stranding strangest strangle stratagem
stratify stratosphere stratum streamer streamline streetcars strengthens strenuous stressful stretcher strew
stricter strictest strictness stridden striding strikings stringent stringier stringiest stringy stript strived
striven stroller strolls strongholds strove structuring strum strut stubbier stubbiest stubborner stubbornest
stubby studentship studious studs stuffier stuffiest stuffings stuffy stumps stun stunk stunted stupefy
stupendous stupider stupidest stupidities stupids stupor sturdier sturdiest stutter stylish stylus suave suaver
suavest subbed subbing subdivide subdue subjecting subjugate subjunctive sublet sublimed sublimer sublimest
submerge submersion submissive submits subnormal subordinated subprogram subroutine subs subscribe subscriber
subscript subsection subservient subsets subside subsidise subsidize subsist substandard substantiate
substituting subsystem subterfuge subtler subtlest subtlety subtract subtraction suburbans subversive subvert
subways successions succinct succincter succinctest succor succour succulent succumb suckers suckle suction suds
suede sues sufferer sufferings suffice suffixed suffocation sugarier sugariest sugary suggester suggestive suing
suitability suitably suitcases suiting suitor sulk sulkier sulkiest sulky sullen sullener sullenest sulphur
sultans sultrier sultriest sultry summaries summed summing summits summoning summonsed sumptuous sunbathe
sunburn sunburnt sundae sundial sundown sundry sunflower sunlit sunnier sunniest sunrises sunscreen sunsets
suntan sunup superber superbest superbly superfluous superimpose superlative supers superscript supersede
supersonic superstars superstition supervises supervisions supplant supple suppler supplest supposes supposition
suppresses supremely surcharge surer surest surfacing surfboard surfs surges surlier surliest surly surmise
surmount surnames surpass surplused surrenders surveyors survivals suspecting suspender suspends suspensions
sustains sustenance swab swagger swaggerer swamped swampier swampiest swampy swarms swarthier swarthiest swarthy
swathe swats swears sweaters sweeper sweepings sweepstake sweeten sweeter sweetest sweethearts sweller swellest
swellings swerve swifter swiftest swifts swill swindle swindler swine swipe swirls swish swisher swishest
switchable switchboard switcher swivel swoon swoop swordfish swum syllabi syllabus symbolise symbolize
sympathies sympathise sympathize symptomatic synagog synagogues synapse synchronise synchronize synchronous
syndicates synonyms synopses synopsis syntactic syntheses synthesise synthesiser synthesize synthetics
synthetize syphilis syphon syringe tabbed tabbing tabby tabernacle tablecloth tabled tablespoon tabloids taboos
tabs tabu tabulate tabulation tabus tacit taciturn tackier tackiest tacky taco tact tactful tactless tadpole
tagging tailgate tailing taillight tailors tailspin taint takeoffs taker talc talisman talkative talker tallied
tallow talons tambourine tamed tamer tames tamest taming tamper tandems tangential tangents tangerine tangibles
tangos tangs tankard tanked tankers tannest tanning tans tantalise tantalize tantamount tantrum tapestries
taping tarantula tardier tardiest tardy tarnish tarpaulin tarrier tarriest tart tartan tartar tarter tartest
tassel tasteful tasteless tastier tastiest tasty tattle tatty taunt tauter tautest tautology taverns tawdrier
tawdriest tawdry tawnier tawniest tawny taxable taxed taxicab taxied taxing teak teamster teamwork teapot
teardrop tearful teases teaspoon teat technicality tedious tedium teed teeing teem teepee tees teeter teetotal
teetotaler teetotaller telegrams telegraphs telepathic telepathy telephoned telescoped teletype televise
televisions tellers telltale temperaments tempers tempests tempestuous tempi temporaries tempos temptations
tenable tenacious tenacity tenancy tenanted tenderer tenderest tenderise tenderize tendon tendril tenement tenet
tenors tenser tensest tensors tentacle tenths tenuous tenured tepee tepid terminally terminator termini
terminuses termite terraced terrains terrestrials territorials terrorise terrorize terrors terse terser tersest
testable testaments tester testifies testimonial testimonies testis textually textured thankless thatch thaw
thefts theist theologies theorems theoretic theorise theorize therapies therapists thereabouts therein thereon
thereupon thermals thermometer thermostat thesauri thesaurus thicken thickest thicket thicknesses thieve thimble
thinker thinnest thirstier thirstiest thirsts thirteens thirteenths thirtieth thistles thongs thornier thorniest
thorny thorougher thoroughest thoroughfare thoughtless thous thousandth threadbare threading thresh thresher
thresholds thrice thrift thriftier thriftiest thrifty thrillers thrills thrived thriven thrones throng throttled
throughput throve throwaway throwback thuds thumbtack thunderbolt thunderous thunders thunderstorm thwart thyme
tiara ticketed ticklish tidbit tided tidied tidier tidiest tiding tieing tiers tiff tiffed tiffing tiffs
tightest tightrope tightwad tilde timbered timekeeper timelier timeliest timers timescale timetables timezone
timid timider timidest timidity timings tinder tinge tinier tiniest tinker tinnier tinniest tinny tinsel tint
tipi tipis tipsier tipsiest tiptoe tirade tireder tiredest tireless tiresome titbit titillate titter toads
toadstool toasts tobaccos toboggan toddle toed toenail toffee toffy toga toggle toil tokens tolerable tolerably
tolerances tolled tolling tolls tomahawk tombed tomboy tombstones tomcat tomes tonal tongs toning tonnage tonne
tonsil tonsillitis toolkit toot toothache toothpaste toothpick topaz topographies topple torched tormenter
tormentor torments tornados torpedos torrent torrential torrid torsi tortilla tortuous tortures tosses tost
totalitarian totality totalled tote toted totem toting tots totted totter totting toucan touchier touchiest
touchings touchy toughen tougher toughest toupee tourniquet tousle tout towellings toxins trademarks trafficked
tragedies tragically trainees traitorous traitors tramp trample trances tranquil tranquiler tranquilest
tranquility tranquilize tranquilizer tranquiller tranquillest tranquillise tranquillity tranquillize transact
transcend transcribe transcripts transferable transformer transfusion transgress transients transistor
transitive transitory transits transmits transpire transpose transverses trapdoor trapeze trapezoid trapper
trappings trashcan trashed trashier trashiest trashy traumas traumata traumatise traumatize travelings
travellings traverses travesty trawl trawler trays treachery treadmill treasurers treasuries treatises treble
treed treks trellis tremendously trenched trended trendier trendiest trendy trepidation trespass trespasser
trestle trialed tribulation tribunals tributes trickery trickier trickiest tricking trickled trickster tricycle
trifle trigonometry trill trillions trilogies trimmer trimmest trims trinket trios tripled triplet triplicate
tripod tripos trite triter tritest triumphs trivia triviality trivially trodden trolleys trollies trolly
trombones trooped troublemaker troublesome troughs trounce trouped trouts trowel truancy truant truces trudge
trued truer trues truest truffle truing truism trumpeted trumps truncate truncation trustful trustier trustiest
trustworthy trusty truthful tryout tsars tubas tucks tuft tulip tumult tumultuous tunas tundra tuneful tuner
tunics tunnelings tunnellings turban tureen turfs turgid turmoils turnaround turnip turnouts turnovers turnpikes
turnstile turntable turpentine turquoises turtleneck turves tusk tussle tutorial tutors tuxedo twang tweak twee
tweet tweezers twelfths twelves twentieths twiddle twig twinkled twirl twitters tycoon typeface typescript
typeset typesetter typewriter typhoid typhoons typhus typify typist typographic tyrannical tyrannise tyrannize
tyranny tyrants tzar udder uglier ugliest ugliness ulterior ultimata ultimatums ultrasonic umbrellas umpired
umpteen unacceptably unaccepted unaltered unambiguous unanimity unanswerable unanswered unassigned unassuming
unattached unattainable unattended unattractive unauthorised unavoidable unawares unbalanced unbearably
unbeatable unbecoming unbelievably unbeliever unbiased unblock unborn unbreakable unburden uncannier uncanniest
unceasing unchallenged uncharitable unchristian unclean uncleaner uncleanest uncommoner uncommonest unconcerned
unconfirmed unconnected uncontrolled unconvinced uncountable uncouth uncovers uncultured uncut undamaged
undaunted undecidable undecided undecideds undefined undemocratic undeniable undeniably underbrush undercurrent
undercut underdog underflow underfoot undergarment undergrounds undergrowth underhanded underlain underlay
underlie underline undermined underneaths underpants underpass underrate underscore undershirt undersides
understate understudy undertakers undertakes undertakings undertone undertow underweight underworlds underwrite
underwritten underwrote undeserved undesirable undetected undid undisturbed undocumented undoes undoings
undoubted undress undue undying unearth uneasier uneasiest uneasily uneconomic uneconomical uneducated
unemployable unequivocal unerring unethical uneventful unfailing unfairer unfairest unfairly unfaithful unfasten
unfavorable unfavourable unfeasible unfeeling unfilled unfits unfold unforeseen unforgivable unfortunates
unfounded unfriendlier unfriendly unfunny unfurl ungainlier ungainliest ungainly ungodlier ungodliest ungodly
ungrateful unhappier unhappiest unhappily unhealthier unhealthiest unhealthy unheard unhelpful unhook unicorns
unicycle uniforming uniformity unify unilateral unimportant unimpressed uninformed uninhibited uninitiated
uninspired unintended uninterested unionise unionize uniqueness uniquer uniquest unities universals universes
unjust unjustified unkempt unkind unkinder unkindest unkindlier unkindliest unknowns unlabeled unleash
unlikelier unlikeliest unload unlocks unluckier unluckiest unlucky unman unmask unmistakably unmitigated
unmodified unmoved unnerve unobtainable unoccupied unoriginal unorthodox unpack unparalleled unpick unpleasantly
unpopularity unprepared unprincipled unprintable unprivileged unprotected unproven unprovoked unqualified
unravel unread unreadable unreal unrealistic unreasonably unrecognised unrecognized unrelenting unremarkable
unrepeatable unreservedly unresolved unrestricted unrivaled unruffled unrulier unruliest unruly unsafer unsafest
unsaid unsanitary unsatisfied unsavory unsavoury unsay unscathed unscheduled unscientific unscrew unscrupulous
unseasonable unseat unseemlier unseemliest unseemly unset unsettle unsightlier unsightliest unsightly unskilled
unsolicited unsolved unsound unsounder unsoundest unspeakable unstructured unstuck unsuited unsung unsupported
unsuspecting untangle untenable unthinkable untidier untidiest untidy untie untiring untold untrained untrue
untruer untruest unusable unveil unwarranted unwary unwashed unwelcome unwieldier unwieldiest unwieldy unwind
unwise unwiser unwisest unwittingly unworkable unworthy unwound unwrap unwritten upbeats upbringings updating
upend upheaval uphill upholds upholster upholsterer upholstery upkeep uplift upload uppermost uprisings uproar
uproot upsets upshot upstanding upstart uptake uptight upturn upwardly urbane urbaner urbanest urchin urns
usages useable usefully ushers usurp utensil uteri uterus utilisation utilise utilitarian utterance vacancies
vacate vacations vaccinate vaccination vacillate vacua vacuous vagabond vagary vaginal vagrant vagueness vaguer
vaguest vainer vainest valentines valets validate validly valise valour valuables valueless valuing valved
vandal vandalise vandalism vandalize vanes vanguards vanillas vanities vanquish vaporise vaporize vapors vapour
varsities vases vaster vastest vasts vats vatted vatting vaulting veal vehement velocities velour velvety vend
vender veneer venerate veneration vengeful venison venomous vented ventilate ventilator ventricle venturing
veracity veranda verandahs verbals verbatim verbiage verbose verbosity verdicts verged verier veriest verifies
veritable vermin vernaculars versatility versed vertebra vertebrate verticals vestibule vestige vestment vests
veterinarian veterinaries vetoed vexation vexed vexes vexing viability viaducts vials vicarious vicars viced
vicing viciously victimise victimize victors videotape vied vies viewpoints vigil vigilance vigilant vigour
viler vilest vilify villager villainous villainy vindicate vindictive vintages vinyls violas violates violets
virgins virile virility virtuosi virtuoso virtuous virulent visaed vised vising visionaries visitations visor
vistas visualise visualize vitality vitally vitriolic vivacious vivacity vivider vividest vividly vivisection
vizor vocabularies vocation vociferous vogues voids volcanos volition volleyballs volleys volt voluminous
voluntaries volunteering voluptuous voodoos voracious vortexes vortices vouch voucher vowing voyaged voyagers
vulgarer vulgarest vulgarity vultures vying wadded wadding waddle waded wades wading wads wafer waffle waft
waged wager wagged wagging waggon waging wags waif wail waistline waiters waitresses waive waiver waken walkout
wallets wallop wallow wallpaper walrus waltzed wanderer wands wane waned waning wanner wannest wanton warble
wardens wardrobes warehoused warhead warier wariest warlike warmest warpath warps warrants warranty warred
warrens wart washable washcloth washings washout washroom wastage wastebasket wasteful wasteland watchdog
watchful watchman watchmen watchword watercolor watercolour waterfronts waterier wateriest waterlogged watermark
watermelon waterproof watersheds watertight waveform waver wavier waviest waxed waxes waxier waxiest waxing
waylaid waylay wayside wayward weakling weaklings wealthier wearied wearier weariest wearisome weasels weaved
weavers wedded wedder wedlock weds weedier weediest weedy weeklies weeps weer weest weightier weightiest weighty
weirder weirdest weirdo welcomes welder welter westerlies westerly westerns wetter wettest whaled whaler wharfs
wharves wheedle wheelbarrow wheelchairs whence wherewithal whet whew whim whimsical whine whinny whips whir
whirl whirlpool whirlwind whisk whisker whistles whiten whiter whitest whitewash whittle whiz whizzes
wholehearted wholesaled wholesaler wholesome whoop whopper whores wick wickeder wickedest wickedly wicker widens
widest widower widths wield wigged wigging wigs wigwam wildcat wildernesses wildest wildfire wilful wilier
wiliest willful willows willpower wilt wily winces winch windfall windier windiest windmills windowpane
windshields wined wingers winging wining winnings winsome winsomer winsomest wintered winterier winteriest
wintertime wintery wintrier wintriest wintry wiper wirier wiriest wiry wisecrack wiser wises wisest wishbone
wishful wisp wispier wispiest wispy wist wistful witched withheld withhold withstands withstood witless
witticism wittier wittiest witting wive wizened wizes wizzes wobblier wobbliest woes wolfs womanhood womankind
wombat wombs wonderfully wonderlands wondrous woodchuck woodener woodenest woodier woodies woodiest woodpecker
woodsman woodsmen woodwind woodwork wooed woof wooing woolen woolier wooliest woollen woollier woollies
woolliest wooly woos wordier wordiest wordings wordy workable workbench workbook workload workman workmanship
workmen workstation worldlier worldliest wormhole worrisome worshiper worshipper worships worthier worthies
worthiest worthwhile wounder wove wowed wowing wows wrangle wrangler wrapper wrappings wrapt wreak wreathe
wrecker wrench wrens wrest wrestles wretch wretcheder wretchedest wrier wriest wring wringer wrinkle wristwatch
writable wrongdoer wrongdoing wrongdoings wronger wrongest wrung wryer wryest xcii xciv xcix xcvi xcvii
xenophobia xvii xviii xxii xxiii xxiv xxix xxvi xxvii xxviii xxxi xxxii xxxiii xxxiv xxxix xxxv xxxvi xxxvii
xxxviii xylophone yachts yack yakked yakking yaks yams yanks yapped yapping yaps yardstick yarns yawn yearlies
yearling yearlings yearn yearnings yeasts yellower yellowest yelp yens yeses yessed yessing yeti yock yodel
yoghourt yoghurt yogurt yoke yoked yokel yoking yolk yonder youngster yous yowl yuck zanier zaniest zany zeal
zealous zebras zeniths zest zillion zincked zincs zippers zodiacs zombi zombis zoologist zooms zoos zucchini
zucchinis
""".split()
)
