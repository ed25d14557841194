# a phrase or pattern a line reads better than a wrapped one
"""Rows: spine, weakness, muscle breakdown, tetanus, botulism, minerals."""

from bot.safety.assessment import Level
from bot.safety.rules import rule as r
from bot.safety.rules.rule import Rule, lines

E, U, S = Level.EMERGENCY, Level.URGENT, Level.SEE_DOCTOR
_BACK = "NHS: Back pain, https://www.nhs.uk/conditions/back-pain/"
_GBS = "NHS: Guillain-Barré syndrome, https://www.nhs.uk/conditions/guillain-barre-syndrome/"
_NG127 = "NICE NG127: Suspected neurological conditions, https://www.nice.org.uk/guidance/ng127"
_RHABDO = "CDC/NIOSH: Rhabdomyolysis, https://www.cdc.gov/niosh/rhabdo/"

RULES = (
    Rule(
        "cauda-equina", E, "Numb saddle area or new loss of bladder or bowel control: nerves in the spine may be crushed",
        lines("""
        @seat ~ somebody_else|someone_else|somebody_elses|dentist|novocaine|rubber|cotton_wool|not_mine|belongs && !cinema & !!@passingnumb & !!flight|film|bike
        @numbseat && @spinal|legs|bladder|pee|leak|dribble|poo|lifting|lifted & !!@passingnumb & !!cinema|cycling|turbo|flight|bench|fireworks|desk|dentist_chair & !!@agolong
        ? @numbseat & @now|@recent|@days|woke & !!@passingnumb & !!cinema|cycling|turbo|flight|bench|fireworks|stood|film|saddle_sore|ride|meeting|meetings|sitting|lecture|exam|pew|desk|journey|drive|coach|plane|bleachers
        only|didnt|hadnt|not|never ~ knew|know|notice|noticed|realise|realised ~~ smell|been|gone|wet|dirty|soiled && back|disc|sciatica|spine|spasm|spasms|legs & pants|underwear|knickers|toilet|been|poo|wee|pee|smell|incontinent & !!@agolong & !!toddler|nappy|dog
        poo|wee|pee ~ down ~ leg|legs|trousers & no_idea|didnt|never|without & !!toddler|dog|baby
        lean|leaning|push|pushing|press|pressing|squeeze|squeezing ~~ belly|bladder ~~ wee|pee|start|go|out|stream & @spinal|back|legs|calves|sciatica|heels|since
        lean|leaning|push|pushing|press|pressing|squeeze|squeezing ~~ belly|bladder ~~ wee|pee|start|go|out|stream && @spinal|back|legs|calves|sciatica|heels & !!@agolong
        bursting|desperate|full ~~ pee|wee ~~ nothing|wont|cant|dribble|not && @spinal|back|backs|legs|feet|sciatica & !!@agolong & !!pregnant
        my|his|her stream ~~ dribble|trickle|weak|slow|=gone && @spinal|back|legs|heels|sciatica & !!@long & !prostate
        dont|not|no_longer|never ~ get ~~ need_to_go|urge|warning|sensation|signal & pee|wee|bladder|loo|toilet
        felt|feel|feels ~ nothing|zilch|zero & touched|erection|sex|down_below|down_there && back|disc|lifting|deadlift|spine|sciatica|pee
        sit|sits|sitting ~ dead|numb & back|lumbago|disc|sciatica|soiled|wet|bladder
        sit|sits ~ =is ~~ dead|numb
        pad|pants|sheets|sofa ~ =wet && feeling ~~ =gone|gone_away|away & !!@agolong
        no|lost|zero feeling|sensation ~~ sit|sitting|wipe|wiping ~~ loo|toilet|pan & !!@passingnumb & !!@agolong
        @blindpee & !!@agolong & !!potty & !!nappy & !!toddler
        @cantwee && @spinal|legs & !!@agolong & !!pregnant & !fluid
        ? @seat ~ dead|numb|nothing|no_feeling|=gone && wet|soiled|messed|pee|bladder|@spinal|woke|legs & !!@passingnumb & !!cinema|bike|cycling|turbo|flight|bench|fireworks|saddle
        dentist|dental ~ lip|mouth|jaw|face && @seat & feel|that|like|woke & !!anxiety
        cant|couldnt tell|know ~ there ~ seat|chair|saddle|paper
        felt|feel|feels ~ nothing ~ down_there|downstairs|inside|sex && back|disc|lifting|deadlift|spine|sciatica|weekday|since
        cant|couldnt|not ~ get|getting|stay ~ hard|erection & feeling|numb|dead|back && back|disc|deadlift|spine|lifting|sciatica
        tampon|pad|condom|suppository|catheter ~~ cant|couldnt|no_idea|not ~ feel|tell|know|in && back|legs|spasm|disc|numb|sciatica
        mess|messed|soiled|wet|pooed ~ bed|sofa|himself|herself|myself|chair|car ~~ never|didnt|without|couldnt ~ feel|felt|know|knew|notice|noticing|realise & !toddler|nappy
        look|looking|check ~ to ~ know|tell|see|be_sure ~ doing|going|finished|peeing|weeing && pee
        havent|not|cant|couldnt|unable ~ manage|managed|pass|do|start ~ pee && disc|slipped|l5|l4|back|spine|sciatica|legs & !!pregnant
        cant|couldnt|dont|no_longer feel ~ bladder ~ fill|full|empty
        line|band|level|belt ~ round|around|across ~ belly|belly_button|waist|chest|ribs ~~ under|below|down|everything ~ numb|feel|feels|dead|film|nothing
        wipe|wiping ~ like|as_if ~ someone|somebody|else|stranger|nothing
        wipe|wiping|wiped ~~ nothing|numb|cant_feel & !nose|screen|counter|table|floor & !!@agolong
        wipe|wiping && numb|cant_feel|asleep & back|legs|lifting|since|round & !nose
        bum|bottom|arse|backside|seat|crotch|groin ~ to_sleep|asleep|not_woken & woken|awake|back|still|morning|since & !bus & !film & !cinema & !car_park
        erection|sex|orgasm|penis|vagina ~~ feel|numb|nothing|no_luck|cant|couldnt|somebody_else|someone_else && @back|disc|lifting|lifted|legs|dribble|bladder|pallets
        dont|cant|not|couldnt ~ feel ~ comes_out|coming_out|it_come|it_coming|myself_go|myself_pee
        cant|couldnt|cannot tell|know|say ~ if|whether|what ~ sitting|sat & !why|film
        cant|couldnt|dont tell|know ~ if|when|whether ~ been|going|peed|finished|need_to_go & !joking & !twitch && pee|wee|loo|toilet|bladder|poo|wet|numb|@spinal|legs
        @back|@limbnumb|legs|lifting|lifted|pallets|bales && dribble|trickle|nothing_will_come|know_im_full|cant_go|strain_and_strain & !inhaler & !chin
        ? @saddle ~ @numb & !!@passingnumb & !lips|mouth|tongue|cheek_by & !cycling|bike_ride|my_bike|the_bike_for|turbo|meeting|desk|flight|film|stood|cold & !!@agolong
        ? @numb ~ @saddle & !!@passingnumb & !cycling|bike|meeting|desk|flight|film|stood|cold|slept|wrist
        @leakage & feel|tell|wipe|sense
        @saddle ~ weird|strange|different|asleep|dead & numb|legs|tingle|feel|back
        @cant ~ feel ~ saddle|toilet_seat|seat|chair
        @back && @leakage & !!@agolong
        @limbfail && @leakage & !!@agolong
        @limbnumb && @leakage & !!@agolong
        @leakage & @now|sudden|suddenly & !coughing|sneezing|toddler|potty|by_accident & !@stressleak & !!@lasting
        @back && @saddle ~ @numb & !!@passingnumb
        """),
        _BACK,
        ("bad back and I've gone numb between my legs", "lower back pain and I wet myself without feeling it", "I only know I'm weeing when my sock gets wet, back spasms and fizzing feet", "Slipped disc and since yesterday I wipe and feel nothing"),
        ("No numbness between my legs and no bladder trouble.", "What is cauda equina syndrome?", "I leak on the trampoline, two years now since the twins."),
        r.WEAKNESS,
    ),
    Rule(
        "spinal-injury", E, "Numb or weak limbs or neck pain after an injury: do not move the person",
        lines("""
        ? @trauma && @limbfail & !!@agolong & !!@long & !!asleep & !!rock|leg_day|foot_drop
        @trauma && @limbnumb & !!@agolong & !!@long & !!asleep & !!phone
        @trauma|@impact && feet|legs|toes|arms ~ @wont|@cant ~ move|work|wiggle|lift|stir|respond & !!@agolong & !!@long & !!asleep & !!@trigger
        @trauma|@impact && @cant|@wont ~ wiggle|wriggle|move|feel|lift ~ toes|legs|feet|fingers|arms|hands & !!@agolong & !!@long & !!asleep
        @trauma|@impact && pins|pin|needle ~ shins|legs|feet|thighs & stick|stuck|could|feel|nothing & !!@agolong
        @trauma && neck|spine|back ~ @crackheard && @fizzing|@dulled|@limbfail & !!@agolong
        @trauma && @cant ~ feel ~ grass|ground|floor|sand|road|pitch|bed|legs
        heard|felt ~ crunch|crack|snap|pop && arms|legs|hands|feet ~ burning|burn|weak|numb|@fizzing|@dulled & !!@agolong & !!@long
        neck|back|spine ~ crack|cracked|snap|snapped|pop|popped|crunch && @limbnumb|buzz|tingle|far_away|numb|cant_move|@limbfail & arms|legs|hands|feet|both
        @trauma && neck|back ~ @pain|@tingle & cant|tingle|numb|move
        """),
        "NHS: First aid (spinal injury), https://www.nhs.uk/conditions/first-aid/",
        ("fell off a ladder and can't feel my legs", "slipped on the ice and now her feet won't move"),
        ("I fell asleep on the sofa.", "Heard a crunch from the gearbox."),
        r.WEAKNESS,
    ),
    Rule(
        "rising-weakness", E, "Weakness or numbness climbing up the body, or with breathing, swallowing or face trouble",
        lines("""
        soles|toes|feet|ankles|tiptoes ~~ @weekday && knees|thighs|hips|waist|hands|shins ~~ @weekday|today|now & !!@long & !!twitch|blisters|yoga|split|workout|session|@trigger
        @weekday ~ soles|toes|feet|ankles|tiptoes & @weekday ~ knees|thighs|hips|waist|hands|shins & !!twitch|blisters|yoga|split|workout|session
        toes|feet|ankles|soles , knees|shins|calves , hips|thighs|waist|hands & !!stretch|foam_roller|massage|body_scan|warm_up|yoga
        legs then|and arms then|and face|hands|mouth & limp|weak|numb|heavy|floppy|days|day & !!workout|session|wash
        @weekday ~~ lifting|lifted|carried|hauled ~ off|out|up ~ toilet|loo|chair|bed & !!@long
        legs|leg ~ dropped_off|quit|packed_in|stopped|gave_up|failed|useless ~~ hour|hours|3am|am|hands|never_came_back|elbows|arms|friday & !!@long & !!@gradual & !!race|marathon|@trigger
        pulled|dragged|hauled|crawled ~ myself|himself|herself ~~ elbows|arms|hands & bed|sofa|door|phone|floor|hall & !!@long & !stretch|pull_up|frame|commando|army|course|exercise
        @weekday toes|feet|ankles && @weekday knees|thighs|hips|waist|hands
        @tingle|fizz|fizzing|fizzy ~ toes|feet|soles|hands && legs|leg|arms|knees ~ giving|give|weaker|buckle|buckling|wobblier|going && each_day|every_day|by_the_day|day_by_day|daily|each_morning & !!@long & !!@gradual
        had|has|have|needed|need be lifted|carried|hauled|pulled ~ off|up|from|out ~ loo|toilet|chair|bed|floor|bath & !!@long & !!@gradual
        neither leg|legs|arm|arms|foot|hand ~ would|will|works|work|move|moves|carry|hold & !!@long & !!@passingnumb
        can|could only ~ move|wiggle ~ eyes|eyelids|fingers|head|toes & !!@long & !!paralysis|dream
        sinks|sink|crumples|folds|slides|drops ~ floor|ground && stand|legs & he|she|@child && today|now|since|morning|time & !!asleep & !!tantrum
        cant|couldnt ~ get_out_of ~ bed ~~ legs|arms ~ concrete|lead|dead|weak|inch|move
        legs|arms ~ concrete|lead|cement|dead & inch|move|lift|up && cant|couldnt & !!leg_day|marathon|gym & !!@long
        @limb ~ going|gone dead|numb|weak ~ from ~ feet|toes ~ up & !!@long
        @leveldown ~~ @dulled|@frail && @limbfail|@cantmove|@leakage|legs ~ give|gave|heavy|weak|cant & !!@long & !!@passingnumb
        @fizzing|@dulled && @toesfeet && @highparts && @swallowtrouble|@breathtrouble|@slurred & !!@long & !!@gradual
        @risingfizz && @fizzing|@dulled && @cantmove|@limbfail|@breathtrouble|@swallowtrouble|@facefail|carried|collapsed & !!@long & !!@gradual & !!@passingnumb
        both|two arms|legs|hands ~ dead_weight|dead|useless|paralyzed|wont & !!@long & !!@gradual & !!@passingnumb & !!@trigger & !!twitch
        @limbfail && @cant feel ~ either|them|both|it|anything & legs|arms|limbs|feet & !!@long & !!@gradual & !!@trigger
        @cant ~ lift|raise|hold ~ head ~ off|up|pillow && @limbfail|@swallowtrouble|@breathtrouble|@slurred|down_the_wrong_way|wrong_hole|chewing & !!@long & !!@gradual & !!hangover|migraine
        @climbs ~ from ~ @toesfeet|@legparts ~ to ~ @highparts && @cant ~ push|get|stand|walk|lift|breathe|swallow & !!@long & !!@gradual
        @limbfail|@unsteadylimb & by_the_hour|every_hour|each_hour|by_the_minute|minute_by_minute|hour_by_hour & !!@spent
        @quitlimb && @now|@sudden & !!@long & !!@gradual & !!phone|controller
        nothing ~ from|below|past hips|waist|neck|chest|knees ~ down & !!@long & !!@passingnumb
        ? @limbfail && up_to|up_my|up_his|up_her|up_the|up_both|rising|climbing|climbs|spreading|moving|creeping ~ knees|thighs|hips|chest|waist|body|legs|arms|hands & !!@long
        @limbnumb && climbing|rising|spreading|creeping|moving|reached up|knees|thighs|hips|chest|waist|hands|arms & !!@long
        @limbfail && @breathtrouble
        @limbfail && @swallowtrouble & !!@gradual
        @cant ~ stand|walk|move & @now|sudden & !!@long & !!pain|gym
        @tingle|@numbonly|numb && toes|feet|foot && knees|thighs|hips|hands|arms && wobble|wobbled|wobbly|weak|cant_walk|walk_like|walking_like|walk_straight|stairs|climbing|reached|falling|spreading|holding_the_wall
        @ascending & !!@long & !!@gradual
        =legs ~ dont|wont|not|stopped|doesnt ~ work|hold|move|carry|respond & !!@passingnumb & !!@gradual & !!@long & !!@trigger & !after
        @cant ~ stand up|at_all & !!@gradual & !!@long
        ? paralyze ~ waist|neck|legs|arms|side|down
        =tick|=ticks && @limbfail
        neck ~ weak|hold & head && @limbfail|droop|@slurred|@swallowtrouble|@double|myasthenia
        @cant ~ hold ~ head up & !!shame & !!@long
        @limbfail && infection|bug|flu|diarrhea|stomach|campylobacter|jab|vaccine & both|legs & !!@long
        ? paralyze & cant & !!@long
        ? my|his|her|@someone|i ~ @limb|body|face|is|am|are|been|go ~ =paralysed|=paralyzed & !!@long & !!@agolong
        ? @cant ~ feel|move ~ legs & !!@long & !!@gradual & !!@passingnumb
        ? legs @cant|@wont move|feel & !!@long & !!@gradual & !!@passingnumb
        """),
        _GBS,
        ("tingling started in my feet and my legs are weak, it has reached my thighs since Tuesday", "can't move my legs", "my arms and legs are getting weaker by the hour", "Pins in my feet, my waist feels numb and swallowing takes three goes"),
        ("What is Guillain-Barré syndrome?", "my legs are stiff after yoga", "The tide is rising by the hour."),
        r.WEAKNESS,
    ),
    Rule(
        "new-weakness", U, "New weakness, a foot that drops or a hand that does not work",
        lines("""
        @dayladder && @hardtoday|@unsteadylimb|@needshelp & today|tonight|now|morning|yesterday|last_night|@weekday|day & !!@long & !!@gradual & !!@spent & !!@lasting & !!@passingnumb & !dog
        @dayladder && @doing ~ @hardly & !!@long & !!@gradual & !!@spent & !!@lasting & !wifi|phone_screen|sleep & !dog|kids
        @daysteps && @hardtoday|@abilityloss & !!@spent & !dog & !!@settled & !!@gradual
        hand|wrist|fingers ~ wont|cant|doesnt ~ open|lift|straighten|cock|extend && slept|asleep|nodded_off|passed_out & day|days|hours|still|since|yesterday & !!@brief & !!@long
        each|every day ~~ longer|slower|shorter|harder|heavier|weaker|less & walk|stairs|legs|arms|stand|lift|grip|strength & @days|@overdays|week & !!@long & !!@gradual & !!@spent
        toe|toes|foot ~ snag|snags|snagging|clip|clips|clipping|hooking|scuff|scuffs|scuffing|stub|stubs & every_step|each_step|@days|@overdays|@recent & !!@long & !!@gradual & !!@lasting
        weaker ~ than ~ yesterday|day_before|last_night|this_morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday & !!@long & !!@gradual & !coffee|tea|signal|wifi
        less ~ legs|arms|hands|grip|thighs ~~ day|morning|week & @days|day|week & !!@long & !!@gradual
        @needshelp && @days|@recent|@overdays|@dayladder & !!@long & !!@gradual & !!@lasting & !!@trigger & !baby
        @risingfizz & !!@long & !!@gradual & !!@lasting & !!@passingnumb & !!@trigger && @fizzing|@dulled|numb|weak|@limbfail & !twitch
        @leveldown ~~ @dulled|@fizzing & !!@long
        @dulled|@fizzing ~ @leveldown & !!@long & !!@gradual & !!@passingnumb
        @leveldown ~~ @dulled & !!@long & !!@gradual & !!@passingnumb
        doesnt|wont|not|isnt ~ come_up|lift|clear ~ step|walk|stride|kerb & !!@long & !!@gradual
        foot|toe|toes|wrist ~ doesnt|dont|wont|not|isnt|arent ~ come_up|lift|clear|cock_up|rise|come_with|follow & !!@long & !!@gradual
        @dulledpart && @days|@overdays|@dayladder|@recent & @onesided|whole|entire|half|hip|thigh & !!@long & !!@lasting & !!@gradual & !!@passingnumb & !!@numbcause & !tooth|gum|lip|leaning|desk
        wobblier|weaker|heavier|harder|tougher|worse|feebler ~ every|each day|morning|night & legs|arms|stairs|feet|walk|walking|neck & !!@long & !!@gradual & !!leg_day
        getting|going|went ~ up|downstairs|stairs|floor|chair ~ from ~ easy|fine ~ to ~ impossible|hard & !!@long
        days|week ago ~ could|managed|did ~ stairs|walk|lift|run|carry && now|today ~ haul|cant|need|drag|both & !!@lasting & !!@gradual
        could|managed|did ~ stairs|walk|lift|run|carry && now|today ~ haul|cant|keep && days_ago|week_ago & !!@lasting
        jars|taps|keys|buttons|zip|buttoning|laces ~ beyond|impossible|cant & jab|weekend|days|since|@days & !!@lasting & !low_key|lowkey|leg_day|doms
        couldnt|cant ~ rise|get ~ up|from ~ stool|chair|toilet|squat & one_week|week|days|from|since & !!@lasting & !!@gradual & !!gym|leg_day
        need|needs|takes ~ both arms|hands ~ get|push|haul ~ out|up|chair|sofa & week|days|doubled|statin & !!@lasting
        walk|walks|walking ~ drunk|ferry|boat|robot ~ & @days|days|yesterday|since|today & !!@lasting & !alcohol|wine|beer|pints|tequila
        catch|catching|scuffing|stubbing ~ toe|toes|foot ~ slab|kerb|kerbs|step|carpet & days|@days|still|since & !!@lasting & !!@gradual & !!@slow
        hand|foot|wrist|toes ~ wont ~ cock|come|wave|lift|point & since|yesterday|today|@weekday|@days|now & !!@lasting
        @cant ~ pinch|push|rise|roll_over|manage|whistle ~ toes|ok|up|off|squat|kerb|bed|sign & !!@long & !!@gradual
        thumb|finger|fingers|hand ~ wont|cant ~ pinch|grip|meet|straighten|make & !!@long & !!@gradual
        @weekday ~~ ok|fine|one|could && @weekday|today ~~ cant|push|pull|both|need|needs|help & !!@long & !!@gradual & !dog
        each|every day & more|harder|weaker|worse & chair|stairs|stand|get_up|lift|walk|up & !!@long & !!@gradual & !walk_more & !try
        went|gone from ~ stick|walking|gardening|running|stairs ~ to ~ frame|wheelchair|bed|arms|rail|sticks & !!@long
        did|managed|could ~~ today ~ cant|couldnt|not ~ do|one|1|manage & weak|push|pull & !!@long
        ? @child && wont_walk|cant_walk|off_his_feet|off_her_feet|refuses_to_walk|walking_has_gone|wobbly|not_walking && flu|virus|cold|pox|infection|since|fever|@weekday
        ? @limbfault & !!@passingnumb & !!@gradual & !!@long & !easily & !slept|sleep|gym|workout|squats & !twitch & !!@trigger & !doms & !fall_asleep|falls_asleep|fell_asleep
        ? @limbfail & @now|@sudden|@overdays|@days|@weekday|since|turn|=gone|=went|became|both|left|right|one|within & !!@passingnumb & !!@gradual & !!@long & !slept|sleep|gym|workout|squats & !twitch & !!@trigger & !doms & !fall_asleep|falls_asleep|fell_asleep
        foot|wrist ~ drop|slap|flap|drag|trip|catch|hang|flop & !!@passingnumb & !!@long & !!@gradual & !!@trigger
        ? drag|dragging ~ foot|leg|toes & !!@long & !!@gradual
        @cant ~ pick ~ up ~ foot|toes|leg & !!@long & !!@gradual
        @cant ~ pull|lift|cock|raise|bend|point|flex ~ toes|foot|wrist|ankle|toe|up & !!@long & !!@gradual
        @cant ~ button|buttons|key|pen|buttons_up|jar|zip|laces|cutlery & @overdays|@days|since|worse|@now & !!@long & !!@gradual
        trip|tripping|stumbling ~ toes|feet|foot|own|nothing & @overdays|@days & !!@long & !!@gradual
        weak|weakness & @overdays|@days & !!@gradual & !!@long & !!coffee|tea & !!flu
        hand|wrist|foot ~ hang|hangs|hanging|floppy|limp|dangle & !!@passingnumb & !!@long & !!@gradual
        @limbfail & @overdays & !!@gradual & !!@passingnumb
        @limbfail & @days & !!@gradual & !!@passingnumb
        """),
        _NG127,
        ("I can't lift my foot", "my wrist has dropped and I can't straighten it", "Sunday I ran upstairs, today I go up on my bottom", "weaker today than yesterday, arms and legs both", "numbness spreading past the ankle since yesterday"),
        ("I dropped a weight on my foot.", "I have no weakness in my arm.", "my legs are weak after the gym squats", "The coffee is weaker than yesterday."),
        r.WEAKNESS,
    ),
    Rule(
        "rhabdomyolysis", E, "Dark urine after hard exercise or a crush: muscle may be breaking down",
        lines("""
        on_the_floor|bathroom_floor|lying_there|lay_there|pinned|trapped|crushed && dark_stuff|next_to_nothing|dark_pee|no_pee|huge|swollen & arm|leg|thigh|catheter|all_night|hours
        @darkpee ~ pee && @exertion & !!@agolong & !vitamin|beetroot
        pee ~ @darkpee && @exertion & !!@agolong
        pee ~ @darkpee && @musclepain
        @darkpee ~ pee && @musclepain
        blood|bloody|reddish ~ pee && @exertion|pull_ups & !!@agolong & !!period|beetroot|tested|catheter
        passed|passing|=pass|comes_out|coming_out|come_out|came_out|commode|bottle|pan|toilet ~~ cola|coca_cola|coke|stout|strong_tea|black_tea|malbec|port|rust|treacle|guinness|nearly_black|flat_cola && @exertion|fall|floor|lino|lay|spin|walk|100k|pull_ups|thighs|quads|arms & !!@agolong & !!poo|stool|iron_tablets
        floor|lino|carpet|tiles ~~ night_before|all_night|fourteen_hours|overnight|hours && pee|bottle|commode|passed ~~ dark|black|tea|brown|cola|rust & !!@agolong
        ? @undersome && hours|hour|all_night|overnight|all_day & !!traffic|desk|laptop|train|cat|dog|baby|paperwork
        """),
        _RHABDO,
        ("my wee is the colour of cola after crossfit", "dark brown urine since the marathon"),
        ("No dark urine after the gym.", "what is rhabdo"),
    ),
    Rule(
        "statin-muscle", U, "Muscle pain or weakness on a statin",
        lines("""
        @statin && @harder & sofa|couch|chair|stairs|arms|legs|off|up
        @statin && clarithromycin|erythromycin|grapefruit|fluconazole|itraconazole
        @statin && @musclepain
        @statin && @limbfail|@needshelp|@unsteadylimb
        @statin && floppy|jelly|heavy|sit_down|knackered|stairs|sore_and & shoulders|thighs|arms|legs|muscles|calves & !!@settled
        """),
        "NHS: Statins, https://www.nhs.uk/conditions/statins/side-effects/",
        ("I started atorvastatin and my thighs ache and feel weak",),
        ("What are statins?", "I take a statin and have no muscle pain."),
    ),
    Rule(
        "tetanus", E, "Jaw locking or body going rigid: it may be tetanus",
        lines("""
        jaw|jaws|cheeks|teeth|mouth ~ wont|cant|not|isnt|doesnt ~ unclench|unlock & @wound|splinter|nail|rust|thorn|soil
        grinning|grin|grimace|smirk ~ without|not|cant ~ meaning|meant|mean|stop|help && @wound|splinter|nail|rust|thorn
        set|fixed|frozen|stuck ~ grin|grimace|smile & !photo
        noise|noises|bang|bangs|sound|touch|draught|draft ~ sets_off|set_off|triggers|starts|brings_on|sparks ~ spasm|spasms && @wound|rake|nail|thorn|garden|splinter|rusty|soil|jaw|teeth
        open|opens|opening|part|parts|get|gap ~~ one|a|pencil|single finger|fingers|pencil|width ~~ wide|width|at_most|between|teeth|in & mouth|jaw|teeth & !!@long & !!dentist|tmj|wisdom|braces
        mouth|jaw|teeth ~ open|opens|part|parts ~ one|a ~ finger|pencil|thumb & !!@long & !!dentist|tmj|wisdom|braces
        grin ~ cant|wont|couldnt ~ wipe|stop|lose|shift & jaw|mouth|neck|teeth|face
        teeth|jaws ~ wont|cant|not ~ part|separate|unclench & !!dentist|tmj|braces|wisdom
        @cant ~ get|fit|put|push ~ spoon|finger|fork|toothbrush|straw|food ~ between|into|in|past ~ teeth|mouth|jaw|lips & !!@long & !!dentist|tmj|wisdom|braces
        ? @lockjaw & !lockjaw shot|jab|injection|booster|needle & !!dentist|tmj|wisdom & !!@long
        ? @rigid && @wound && jaw|arch|arching|spasms|locked & !vaccinated|healed|locked_in
        arch|arching ~ back && @wound|jaw
        back ~ arch|arching && @wound|jaw
        jaw ~ tight|stiff|lock|clamp && @wound & !!hours|budget|slice|cake|hair|corners|coupon|costs|class|coffee|caffeine|sugar|carbs|cut_down|cut_out|cut_back
        """),
        "NHS: Tetanus, https://www.nhs.uk/conditions/tetanus/",
        ("stood on a rusty nail and now my jaw is locked", "my jaw has locked"),
        ("What is lockjaw?", "no lockjaw"),
    ),
    Rule(
        "tetanus-wound", U, "A dirty or deep wound without a recent tetanus jab",
        lines("""
        deep|puncture|prong|fork|spike|nail|thorn|holes && manure|soil|muck|rusty|stable|welly|boot|tetanus & !!nail_varnish|nail_polish|nail_salon|nail_file
        stood|stand|trod|tread|step|stepped|stabbed ~ nail|rusty|screw|wire|tack
        @wound && tetanus|jab & no|never|not|havent|overdue|years|need|when & !!what
        """),
        "NHS: Tetanus, https://www.nhs.uk/conditions/tetanus/",
        ("stood on a nail in the shed",),
        ("What is a tetanus jab?",),
    ),
    Rule(
        "botulism", E, "Blurred or double sight, slurred speech or swallowing trouble after risky food: it may be botulism",
        lines("""
        @cannedfood && ate|eat|eaten|dinner|meal|supper|injection|botox|had|shared|lunch && @double|@slurred|@swallowtrouble|@blurred|droop|floppy
        ? botulism & think|he|she|my|i & !what
        """),
        "NHS: Botulism, https://www.nhs.uk/conditions/botulism/",
        ("ate home canned beans, now double vision and slurred speech",),
        ("What is botulism?",),
    ),
    Rule(
        "myasthenic-crisis", E, "Myasthenia with breathing or swallowing trouble",
        lines("""
        myasthenia && chin|one_breath|counting|count|pillows|gasping|head_up & !what
        @double && @swallowtrouble|@slurred|@breathtrouble & !!@long
        myasthenia|mg|lambert && @breathtrouble|@swallowtrouble|@slurred
        myasthenia|mg && cant|hard|weak ~ hold|cough|swallow|head|chew|lift
        """),
        "NHS: Myasthenia gravis, https://www.nhs.uk/conditions/myasthenia-gravis/",
        ("I have myasthenia and my breathing is getting harder",),
        ("What is myasthenia gravis?",),
        r.BREATHING,
    ),
    Rule(
        "weak-breathing-now", E, "A known nerve or muscle disease and breathing that tires, or choking",
        lines("""
        @nervemuscle && @breathtrouble|gurgly|gurgling|short_of_puff|opposite_directions|see_saw|too_worn_out|drowning|cant_cough|blue|gasping & !!what
        @nervemuscle && too_sleepy|drowsy|real_drowsy|purply|purple|suction|gunk|belly_breathing|all_belly|neck_to_breathe & !!what
        @nervemuscle && chest ~ tummy|belly & in|sucking|opposite|out
        head ~ drop|drops|dropping|flops|lolls ~ chest|forward && lying|lie|flat & drown|drowning|breathe|breath|smother
        """),
        "NICE NG42: Motor neurone disease (breathing), https://www.nice.org.uk/guidance/ng42",
        ("He has SMA and a cold, chest and tummy go in opposite directions.",),
        ("What is SMA?", "My uncle had MND."),
        r.BREATHING,
    ),
    Rule(
        "new-bulbar-weakness", U, "New trouble with chewing, swallowing or the sound of the voice over days",
        lines("""
        nasal|pinching_my_nose|blocked_nose_voice && since|@days|week|weekend|@weekday & !!cold|hay_fever|hayfever|sinus|@slow
        coffee|tea|water|drink|drinks|soup|milk|liquids|yoghurt|yogurt|porridge|custard|food|dinner ~~ nose & come|comes|coming|out|down|back|up && days|week|@days|since|weekend|@weekday & !!laugh|laughed|laughing|@slow
        down_to|only|living_on ~ yoghurt|broth|soup|liquids|puree|smoothies & since|@weekday|days|anything & stop|stops|stick|sticks|down|firmer|halfway|swallow & !!tooth|tonsils|dentist|diet|braces|brace
        @nervemuscle && feeble|weaker|cant_cough|cant_blow|cant_shout|sniff & week|days|since|@weekday
        """),
        _NG127,
        ("For five days coffee has been coming out of my nose.", "I've gone nasal since the weekend and soup makes me cough."),
        ("Milk came out of my nose when I laughed.", "I sound nasal with this cold."),
        r.BREATHING,
    ),
    Rule(
        "minerals", E, "A dangerous level of potassium or calcium",
        lines("""
        @potassium && @limbfail & high|low|kidney|dialysis|blood & !!@long
        @potassium ~ high|low|level|result & call|hospital|urgent|doctor|lab & !what
        @kidney && @limbfail & !!@long
        @kidney && missed && @limbfail|@palp|weak
        thyroid ~ removed|surgery|operation|out|taken_out && @tingle|@twitch|cramp
        thyroidectomy && @tingle|@twitch|cramp
        @tingle && @twitch && hands ~ curl|claw|cramp|lock|spasm & thyroid
        """),
        "NHS: Hyperkalaemia guidance (UK Kidney Association), https://ukkidney.org/health-professionals/guidelines",
        ("missed dialysis and my legs are weak",),
        ("Which foods are high in potassium?",),
    ),
)
