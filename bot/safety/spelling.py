"""How people shorten words: contractions, text-message spelling, emoji, irregular forms. Tables only."""

CONTRACTIONS: dict[str, tuple[str, ...]] = {
    "im": ("i", "am"), "ive": ("i", "have"), "ill": ("i", "will"), "id": ("i", "would"),
    "hes": ("he", "is"), "shes": ("she", "is"), "its": ("it", "is"), "theyre": ("they", "are"),
    "youre": ("you", "are"), "were": ("we", "are"), "weve": ("we", "have"), "theyve": ("they", "have"),
    "youve": ("you", "have"), "hed": ("he", "would"), "shed": ("she", "would"), "hell": ("he", "will"),
    "shell": ("she", "will"), "itll": ("it", "will"), "thats": ("that", "is"), "whats": ("what", "is"),
    "theres": ("there", "is"), "heres": ("here", "is"), "whos": ("who", "is"), "hows": ("how", "is"),
    "wheres": ("where", "is"), "lets": ("let", "us"), "youll": ("you", "will"), "theyll": ("they", "will"),
}  # fmt: skip

_SHORT = """
u=you ur=your r=are n=and w=with b4=before 2day=today 2nite=tonight tonite=tonight 2night=tonight 2moro=tomorrow
tmrw=tomorrow 2morrow=tomorrow tomoz=tomorrow cnt=cant carnt=cant cannot=cant kant=cant caint=cant cudnt=couldnt
canna=cant cannae=cant cana=cant couldna=couldnt couldnae=couldnt dinna=dont dinnae=dont
didna=didnt didnae=didnt winna=wont willnae=wont wasna=wasnt wasnae=wasnt isna=isnt isnae=isnt
couldn=couldnt dnt=dont dosnt=doesnt doesn=doesnt dosent=doesnt doesent=doesnt didn=didnt isn=isnt wudnt=wouldnt
rly=really rlly=really v=very bc=because cuz=because coz=because cos=because cus=because tho=though thru=through
abt=about ppl=people pls=please plz=please idk=i_dont_know hr=hour hrs=hour min=minute mins=minute sec=second
secs=second wk=week wks=week mo=month mos=month mth=month mths=month mnth=month mnths=month yr=year yrs=year
d=the yo=year_old temp=temperature preg=pregnant prego=pregnant preggers=pregnant meds=medicine med=medicine
medication=medicine medications=medicine meds=medicine tabs=tablet tab=tablet caps=capsule para=paracetamol
paracet=paracetamol bf=boyfriend gf=girlfriend hubby=husband hubs=husband mil=mother_in_law fil=father_in_law
im=i_am ive=i_have hes=he_is shes=she_is theyre=they_are thats=that_is whats=what_is theres=there_is
wats=what_is wat=what wot=what da=the dis=this dat=that gonna=going_to wanna=want_to gotta=got_to kinda=kind_of
sorta=sort_of dunno=dont_know lemme=let_me gimme=give_me outta=out_of lotta=lot_of cuppa=cup_of tea=tea
jus=just jst=just alot=a_lot atm=now rn=now asap=soon nite=night nites=night morn=morning mornin=morning
arvo=afternoon yday=yesterday yest=yesterday yesturday=yesterday sumthing=something sumfin=something
nuthin=nothing nothin=nothing nowt=nothing owt=anything summat=something somethin=something breath=breathe
legz=legs armz=arms haz=has iz=is wiv=with wif=with wid=with frm=from evry=every evryday=everyday
mam=mum mom=mum mommy=mum mummy=mum momma=mum mama=mum ma=mum mums=mum moms=mum daddy=dad papa=dad pop=dad
nan=gran nana=gran nanna=gran nanny=gran granny=gran grandma=gran grandmother=gran grandpa=grandad
granddad=grandad gramps=grandad grandfather=grandad hubbie=husband missus=wife kiddo=child kid=child
lil=little bby=baby bubba=baby bub=baby newborn=newborn tummy=belly stomach=belly abdomen=belly tum=belly
colour=color paralysed=paralyzed paralyse=paralyze anaesthetic=anesthetic oesophagus=esophagus
haemorrhage=hemorrhage diarrhoea=diarrhea foetus=fetus coumadin=warfarin tylenol=paracetamol
acetaminophen=paracetamol panadol=paracetamol calpol=paracetamol cellphone=phone er=hospital ae=hospital
ed=hospital a_e=hospital docs=doctor doc=doctor gp=doctor gps=doctor dr=doctor physician=doctor
shld=should wld=would cld=could hav=have havin=having bin=been dont=dont wont=wont cant=cant aint=aint
mussel=muscle mussels=muscle musle=muscle muscel=muscle muscels=muscle twich=twitch twiching=twitching
ye=yes yeh=yes yup=yes yep=yes yea=yes yeah=yes nope=no nah=no naw=no evey=every hasnt=hasnt havnt=havent
wasn=wasnt haven=havent won=wont thier=their becos=because becouse=because wiht=with teh=the adn=and
breth=breath brethe=breathe
brest=breast throte=throat thoat=throat nek=neck hed=head hart=heart lite=light rite=right fone=phone
tryna=trying_to ion=i_dont finna=going_to tbh=honestly ngl=honestly imo=honestly fyi=honestly
od=overdose oded=overdosed ods=overdose kms=kill_myself kys=kill_yourself unalive=kill unalived=kill
unaliving=kill sewerslide=suicide sewercide=suicide suislide=suicide sh=selfharm
"""

ABBREVIATIONS: dict[str, tuple[str, ...]] = {
    short: tuple(full.split("_")) for short, full in (pair.split("=") for pair in _SHORT.split())
}
for _same in ("breath", "dont", "wont", "cant", "aint", "tea", "newborn", "hasnt", "ed", "er", "d", "won", "ma", "id"):
    ABBREVIATIONS.pop(_same, None)

EMOJI: dict[str, tuple[str, ...]] = {
    "🤢": ("sick",), "🤮": ("vomit",), "😵": ("dizzy",), "🤒": ("fever",), "🩸": ("blood",), "🥶": ("cold",),
    "💊": ("pills",), "🔪": ("knife",), "🫀": ("heart",), "👁": ("eye",), "👀": ("eyes",), "🦵": ("leg",),
    "💪": ("arm",), "🖐": ("hand",), "✋": ("hand",), "🦶": ("foot",), "🫁": ("lung",), "👶": ("baby",),
    "🐶": ("dog",), "🐕": ("dog",), "🐱": ("cat",), "🐈": ("cat",), "🐴": ("horse",), "🐹": ("hamster",),
    "💔": (",",), "🧠": ("brain",), "👄": ("mouth",), "👅": ("tongue",), "🤰": ("pregnant",), "🐍": ("snake",),
    "🔫": ("gun",), "🪢": ("rope",), "⚰": ("coffin",),
    "👂": ("ear",), "🦷": ("tooth",), "🍺": ("beer",), "🍷": ("wine",), "💉": ("injection",), "🤧": ("cold",),
}  # fmt: skip

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
NUMBERS: dict[str, int] = {word: value for value, word in enumerate(_UNITS)} | {
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "dozen": 12,
    "a": 1, "an": 1, "couple": 2, "few": 3, "several": 4, "half": 0, "many": 8,
}  # fmt: skip

_FORMS = """
pants=pants
fell=fall fallen=fall falls=fall took=take taken=take taking=take swollen=swell swole=swell swelled=swell
drank=drink drunk=drunk ate=eat eaten=eat went=go gone=go goes=go going=go woke=wake woken=wake waking=wake
awoke=wake bit=bit bitten=bite biting=bite bites=bite lost=lose losing=lose loses=lose loosing=lose loose=loose
felt=feel feels=feel shook=shake shaken=shake shaking=shake stung=sting broke=break broken=break breaks=break
blew=blow blown=blow ran=run running=run kept=keep came=come coming=come got=get gotten=get getting=get gets=get
gave=give given=give giving=give made=make making=make said=say says=say told=tell thought=think saw=see seen=see
sees=see had=have has=have having=have moved=move moving=move moves=move hung=hang drove=drive driving=drive
dying=die died=die dies=die dead=dead did=do does=do doing=do done=do is=be are=be am=be was=be were=be been=be
wasnt=isnt werent=isnt arent=isnt
being=be became=become becoming=become choked=choke choking=choke began=begin begun=begin beginning=begin
spoke=speak spoken=speak speech=speech slept=sleep cut=cut cutting=cut cuts=cut left=left leaves=leave leaving=leave
hurts=hurt hurting=hurt children=child kids=child babies=baby feet=foot teeth=tooth men=man women=woman lives=life
knives=knife wives=wife seized=seize seizing=seize fitting=fit fitted=fit froze=freeze frozen=freeze freezing=freeze
turned=turn used=use using=use bled=bleed bleeding=bleed tore=tear torn=tear threw=throw thrown=throw rose=rise
risen=rise hit=hit hitting=hit struck=strike stuck=stuck paid=pay sat=sit lay=lie laid=lie lying=lie this=this
his=his less=less us=us always=always lens=lens pus=pus yes=yes gas=gas bus=bus plus=plus tetanus=tetanus
breathe=breath breathes=breath breathed=breath breathing=breath breaths=breath later=later every=every
bluey=blue bluish=blue blueish=blue grayish=grey greyish=grey gray=grey pissing=pee pissed=pissed piss=pee peeing=pee
we=we
urine=pee urinate=pee urinating=pee wee=pee weeing=pee weed=pee peed=pee wees=pee poo=poo pooed=poo poop=poo
shit=poo stool=poo stools=poo faeces=poo feces=poo needed=need bleed=bleed speed=speed feed=feed fed=feed
feeding=feed feeds=feed wrote=write written=write writing=write ground=ground hospitalised=hospital
hospitalized=hospital dropped=drop dropping=drop lifted=lift legs=leg better=better worse=worse worst=worst
worsening=worsen worsens=worsen worsened=worsen swam=swim grew=grow grown=grow weeks=week trapped=trap
paralysis=paralyze paralyzes=paralyze paralyzed=paralyze paralyzing=paralyze paralysing=paralyze slept=sleep
thrown=throw swallowed=swallow bathed=bath unconsciousness=unconscious conscious=conscious confusion=confuse
confused=confuse confusing=confuse confusedly=confuse breathlessness=breathless breathless=breathless
twitchy=twitch twitches=twitch twitching=twitch twitched=twitch crampy=cramp spasming=spasm spasmed=spasm
tingly=tingle tingling=tingle tingles=tingle nearly=near family=family ugly=ugly early=early belly=belly
only=only july=july reply=reply fly=fly bully=bully weaker=weak weakest=weak weakening=weak weakened=weak
weaken=weak weakens=weak heavier=heavy tighter=tight harder=hard
stiffer=stiff stiffen=stiff stiffened=stiff stiffening=stiff hotter=hot colder=cold paler=pale sicker=sick
sleepier=sleepy
clumsier=clumsy floppier=floppy limper=limp shakier=shaky drowsier=drowsy tighten=tight tightens=tight tightened=tight
tightening=tight numbing=numb numbs=numb swallowing=swallow blurrier=blurry dizzier=dizzy redder=red cramping=cramp
daily=daily weekly=weekly monthly=monthly elderly=elderly
stared=stare staring=stare stares=stare stare=stare star=star stars=star on=on
at=at we=we mad=mad cam=cam news=news writ=writ
friendly=friendly lovely=lovely likely=likely unlikely=unlikely really=really hardly=hardly barely=barely
lately=lately recently=recent completely=completely nothing=nothing something=something anything=anything
everything=everything morning=morning evening=evening during=during king=king thing=thing things=thing
wedding=wedding meeting=meeting building=building string=string ring=ring rang=ring rung=ring spring=spring
ceiling=ceiling earring=earring stocking=stocking pudding=pudding sudden=sudden suddenly=sudden hundred=hundred
red=red bed=bed wed=wed led=led shed=shed sled=sled one=one once=once more=more some=some come=come someone=someone
advice=advice notice=notice because=because else=else false=false please=please before=before therefore=therefore
anymore=anymore while=while whole=whole white=white bite=bite side=side inside=inside beside=beside suicide=suicide
homicide=homicide fitness=fitness business=business witness=witness illness=illness harness=harness
monday=monday tuesday=tuesday passed=pass passing=pass passes=pass pass=pass class=class glass=glass grass=grass
butt=butt butts=butt paste=paste plane=plane planes=plane plan=plan plans=plan puree=puree quite=quite quit=quit
quits=quit range=range past=past but=but ranged=range ranges=range spine=spine spines=spine
spin=spin spins=spin spun=spin stage=stage stages=stage stag=stag heroine=heroine heroines=heroine heroin=heroin
stripe=stripe stripes=stripe striped=stripe strip=strip strips=strip hiss=hiss pal=pal pals=pal pale=pale pales=pale
spare=spare spared=spare shine=shine shines=shine shining=shine shone=shine shin=shin shins=shin theme=theme them=them
spite=spite spit=spit spits=spit noone=noone noon=noon finale=finale final=final suite=suite suit=suit suits=suit
tinge=tinge whit=whit
"""

IRREGULAR: dict[str, str] = dict(pair.split("=") for pair in _FORMS.split())
for _stem in list(IRREGULAR.values()):
    IRREGULAR.setdefault(_stem, _stem)
