# a phrase or pattern a line reads better than a wrapped one
"""Rows: self-harm, overdose and poisoning, drug toxicity, withdrawal, carbon monoxide."""

from bot.safety.assessment import Level
from bot.safety.rules.rule import Rule, lines

E, U, S = Level.EMERGENCY, Level.URGENT, Level.SEE_DOCTOR
_MIND = "NHS: Help for suicidal thoughts, https://www.nhs.uk/mental-health/feelings-symptoms-behaviours/behaviours/help-for-suicidal-thoughts/"
_POISON = "NHS: Poisoning, https://www.nhs.uk/conditions/poisoning/"
_SEROTONIN = "NHS: Side effects of SSRIs (serotonin syndrome), https://www.nhs.uk/mental-health/talking-therapies-medicine-treatments/medicines-and-psychiatry/ssri-antidepressants/side-effects/"
_ALWAYS = frozenset({"question", "hypothetical", "fiction"})

_ABUSE = "NHS: Domestic abuse, https://www.nhs.uk/live-well/getting-help-for-domestic-violence/"

RULES = (
    Rule(
        "self-harm", E, "Thoughts of suicide or of harming oneself",
        lines("""
        top|topping|topped ~ =myself|=meself|=mesel|=himself|=herself|=themself & !up|bill|cake|with
        wan ~ =die & i|me|life|pain & !laugh|laughing
        walk|wade|swim|drive ~ into ~ sea|ocean|loch|lake|river|canal & tonight|tomorrow|after|and_not|keep_going|keep_walking|not_come|never_come & !wetsuit|dip|lifeguard|kids|dog|photo|warm
        date|day ~ in_mind|set|picked|chosen && wont_matter|not_matter|only_reason_i|only_thing_that_keeps & !wedding|exam
        set|picked|chosen the date && only_reason_i|wont_matter|doesnt_matter_any
        open|slit|slash ~ vein|veins|wrists|artery & !needle|blood_test|nurse|varicose
        price|pricing|order|ordering|bought|buying|hire|hiring ~ helium & !balloon|balloons|party|voice
        take|taking|took|carry|carrying ~ shotgun|rifle|pistol|revolver ~~ field|barn|shed|woods|garage|bed|car & !rabbit|rabbits|fox|pigeon|pigeons|clay|clays|shoot|crows|deer|grouse
        written|wrote|letter|letters|envelopes ~~ each|kids|children|wife|husband|mum & made_up_my_mind|made_my_mind_up|when_im_gone|after_im_gone|for_after
        open|opened|woke|wake|waking ~~ gutted|disappointed|devastated|sorry|furious ~ that_i|i_did|i_woke|i_have|im_still|to_be_here
        says|say|saying|tells|telling ~ jump & window|ledge|balcony|platform|edge|roof|bridge & !coach|trainer|teacher|swing|dog|trampoline
        tell ~ my|the ~ cat|dog|mum|kids|wife|husband|sister|brother|son|daughter ~ i love && done|goodbye|sorry|password|fridge
        do|doing|be ~ everyone|everybody|world|them|family ~ favour|favor & me|myself|gone|die|dead|without_me & !tidying|sorting
        tomorrow|tonight|today ~ be ~ my|her|his ~ last_day|last_night_on|last_day_on & !work|job|school|term|holiday|shift|notice|course|trial
        pillow ~ over ~ baby|him|her|face|mouth & hold|holding|press|pressing|put|putting|picture|picturing|scared|thought & !sleep|light|noise|snore|snoring
        put|putting|set|tucked|squirrelled ~ aside|away|by ~ @pillword|@opioid|@sedative|@medword
        @pillword|@opioid|@sedative ~~ enough_now|enough_saved & !pain
        kill|hang|shoot|drown|off|top|stab|starve|gas|asphyxiate|suffocate ~ myself|himself|herself|themselves|themself & !accident & !on & !washing|cooking|gym|hamster|cat|dog|plant & !laugh|laughing|laughter|giggling & !@soothing & !upside_down|pull_up|bar|picture
        hurt|harm|cut|burn|injure|punch|hit|bite|scratch|slap ~ myself|himself|herself|themselves|themself & !accident & !on & !washing|fingers|finger|knife|cooking|gym|lifting|running|oven|tray|match|football|fell & !@soothing & !slept|sleep|asleep & !bug|bugs|bacteria
        ? suicide|suicidal & !prevention|awareness|hotline|helpline|volunteer|volunteers|samaritans|film|documentary|rates|rate|statistics|stats|prevent|chess|queen|plant|bonsai|sprints|coach|lungs|words|wings|tendencies|squeeze|plan|burger|career|awareness_day|mission|politically|commercially|workout
        punch|punching|hit|hitting|bang|banging|headbutt ~ wall|walls|head & make_it_stop|again|cope|calm|relief|cant_stop|deserve|on_purpose|feel_something
        end|take|took|taking|finish my|own|his|her|their ~ life|lives
        ? end|finish it tonight|now|today|soon|myself & !film|book|series|game|meal
        ? end|ended|ending it_all & !gym|contract|subscription|keto|diet|job|lease|boyfriend|girlfriend|marriage|him|her & !!gym_contract|subscription
        ? end|ending it & !end_of_it & i|want|ready|think|going|pills & !relationship|boyfriend|girlfriend|marriage|contract|job|with
        ? @wanttodie & !if ~ i|we dont|not & !if dont|not ~ get & !burpee|burpees|than_do|than_eat|than_watch|marathon|haha|lol|squats|mile & !am_i_going
        @wanttodie & !if ~ i|we dont|not & tonight|tired|pills|anymore|alone|pain|life|seriously|serious|really
        dont|not|no want|wanna|wish|longer ~ live|exist|be_here|be_alive|alive|be_around|wake|be_on_this_planet
        if ~ not|didnt|dont|never ~ wake ~~ suit_me|fine_by_me|fine_with_me|relief|blessing|bliss|glad & i|me & !alarm|baby|kids|dog|early|lie_in
        not_sure|unsure|dont_know ~ want|wanna ~ be_here|be_alive|be_around|exist & !people|work|job|party|town|him|her|them
        dont|not see|have point|reason|future|way|tomorrow ~ living|live|alive|be_alive|exist|anything|anymore|going_on|carrying_on|carry_on|life|out|me
        better off|if without me|him|her|i|dead|gone
        better_off dead|gone|without_me
        be better if i wasnt|werent|was|were ~ here|around|gone|dead|not|born
        no reason|point|sense ~ living|live|in_going_on|to_go_on|of_going_on|carrying_on|life
        life ~ not|isnt|aint|no_longer worth
        not|isnt worth living|it_anymore|being_here|being_alive|carrying_on
        i wish|hope|pray ~ dead|die|never_born|never_been_born|wasnt_here|wasnt_alive|disappear|not_exist|stop_existing|gone|vanish|not_wake|dont_wake|wouldnt_wake|didnt_wake|never_wake|hit_by
        sleep|bed ~ never|not|dont|without wake
        sleep forever|and_not_wake & !monday|mondays|mornings|weekend|weekends|sunday|sundays|winter
        want|hope|wish|pray|hoping ~ never|not|dont|wont|wouldnt wake
        plan|plans|planning|way|ways|method|methods ~ die|kill_myself|suicide|end_it|do_it_tonight|end_my_life|hang_myself & !plant|lily|fern|battery
        how ~ kill_myself|suicide|end_it|do_it_tonight|end_my_life|hang_myself|make_myself_die|die_painlessly|die_quickly
        ? @goodbye
        ? cant|dont go_on|carry_on|keep_going|live_like_this|do_life|face_another|want_to_go_on|live_with_this|face_tomorrow|be_here|live_anymore
        cant|couldnt ~ take|do_this|do_it|do_life|bear|stand ~ anymore|any_more|any_longer|much_longer & i & life|living|it|this & !twitching|twitch|itch|noise|job|pain|cramps|spasms
        selfharm|self_harm|selfharming|self_harming
        cut|burn ~ arms|wrists|wrist|thighs|skin ~ again|feel|cope|razor|blade|release|relief|better|deserve|purpose|calm
        razor|blade & skin|wrist|wrists|arms|feel|thighs|urge & !shoulder
        ? step|jump|walk|throw|lie|lay|drive|driving|run|crash|fling ~ front|off|under|into|infront ~ train|bridge|bus|traffic|lorry|truck|roof|building|cliff|tracks|balcony|ledge|tree|wall|tube|platform|car_park|multistorey|road|oncoming & !accident|fell|slipped|parkour|park|bungee|harness|harnesses|charity|jokes|joke|puns|sponsored|parachute|abseil|skydive|tandem|zipwire
        rope|noose|gun|pistol|shotgun & bought|found|ready|got|have|loaded|tied|made & !bridge|swing|ladder|adventure|course|skipping|climbing|gym|tow|boat|knotted|like|massage|heat|glue|nail|staple|spray|nerf|battle|starting|toy|salute
        tablets|pills|meds|paracetamol|medication|stash ~ saved|saving|stockpiling|stockpile|hoard|hoarding|collecting|stashed|lined_up|lined|counted|in_front & !is_saved|was_saved|be_saved|got_saved|organiser|holiday|dosette|carer|travel|labels
        saved|saving|stockpiling|stockpile|hoard|hoarding|collecting|stashed|stashing|lined_up|counted|counting ~ tablets|pills|meds|paracetamol|medication|dose & !diet
        give|gave|giving ~ away ~ things|stuff|possessions|belongings|pets|dog|cat|everything|records|jewellery|clothes|collection & !charity|declutter|marie|hospice|shop|baby|children|loft|toys|school|jumble|oxfam|fete|vinted|outgrown|outgrew|recycling|freecycle
        tired|sick|fed_up|exhausted ~ living|be_alive|alive|existing|with_life|life|waking_up|this_life|everything & !sick_of_everything_bagel
        =done|finished with life|living|everything|this_world|it_all
        =done living|existing|trying_to_live
        everyone|world|family|they|kids|people|wife|husband|mum|nobody ~ better|happier|easier|notice|miss|care ~ without_me|if_i_was_gone|if_i_wasnt|if_i_died|if_i_disappeared|if_i_were|if_i_am_gone|i_was_gone|i_died|when_i_am_gone|dead
        burden ~ everyone|family|kids|them|mum|wife|husband|people & better|without|gone|die|dead|end|anymore|wish|not_be
        want|need ~ it|pain|everything|all|voices|life ~ stop|end|over|be_over & forever|permanently|for_good|for_ever|once_and_for_all|way_out|never|pills|die
        no|only|one|easy|the way_out & i|me|my & !car|building|room|maze|insurance|parking
        end ~ suffering|misery & my|i|own|me
        join|joining|be_with|see ~ mum|dad|husband|wife|son|daughter|gran|brother|sister|him|her ~ heaven|soon|other_side|again|tonight & pills|die|dead|life|tired|cant|miss
        ? not|wont be_here|be_around|be_alive ~ tomorrow|next|much_longer|christmas|long|anymore|birthday|morning|by_then & i|me
        ? thoughts|thinking|urge|urges|think of|about dying|suicide|ending|death|killing|hurting|harming|jumping
        think|thinking|thought|thoughts ~ not ~ be_here|exist|existing|around|alive|here
        help|stop me ~ not|from ~ jump|kill|hang|hurt|overdose & !!spill
        what_i_need|everything_ready|all_set & over|friday|tonight|weekend|end
        then its|it over & i|ready|plan|night
        take|took|taking|swallow ~ all ~ my|the|his|her ~ @pillword|@medword & at_once|in_one_go|together|happen|would
        looking_at|looked_at|googling|searching|researching ~ bridges|train_times|knots|nooses|methods|ways_to|cliffs|how_to_die
        if ~ wasnt|werent|not here|around|alive ~~ nobody|no_one|better|notice|happier|miss|care|easier
        write|wrote|written|=done ~ will & clean|cleaned|tired|goodbye|letters|sorted|anymore|=done
        fantasise|fantasize|dream|daydream|daydreaming|fantasising|fantasy|fantasies ~ sleep|dying|death|being_gone|dead|ending|disappearing|crash & !stage|flick|rem|football|league|fiction
        ? cutting|cuts|cut ~ her|his|my|their ~ arms|wrists|legs|thighs|arm|wrist & daughter|son|again|been|herself|himself|friend|keeps
        want|wish|need ~ it_all|everything ~ over|end|stop|finished
        want|wish it to|was be|all over & !exam|wedding|twitch|week|match
        as_well ~ dead
        mind|care|hope if|that|some ~ lorry|bus|car|truck|train|tram ~ hit|took|ran
        wouldnt|dont|not care|mind ~ if ~ die|died|live_or_die|never_woke|didnt_wake
        written|wrote|write ~ letters|notes & thanks|cat|fed|=done|won|ready|tonight|over
        nobody|no_one|noone ~ care|notice|miss ~~ vanish|vanished|disappear|disappeared|died|gone|dead|here
        ? tell ~ family|kids|wife|husband|mum|dad|everyone ~ love & =done|sorry|goodbye|over|tell
        noose & !film|book|game|word|thriller|detective|novel|story|play|scene|character|chapter
        anyone|anybody|someone|they|you miss|notice|care ~ me|gone|if & !call|bus|train|appointment
        bought|buying|ordered|got|collected ~~ @pillword ~~ shops|different|several|online|stash|pharmacies & !where|can_i|how_do
        sorry everyone|everybody|mum|dad|kids|all & =done|goodbye|bye|over|here|anymore|leaving
        goodnight|good_night|bye world|forever|everyone & cruel|last|sorry|final
        leave|leaving|left ~ this_world|this_life|this_earth|everything_behind
        meet|meeting|see|join my|the maker|jesus|god|mum|dad & soon|tonight|pills|ready & !birthday|visit|coming|for_tea
        dont|not think ~ make|making ~ it|to|through ~ tonight|night|week|another|much_longer|christmas|birthday & i
        make|making it|them|this look like_an_accident|an_accident
        last|final day|night|message|meal|christmas|time & goodbye|ever|me|mine|sorry|world|everyone & die|end|pills|sorry|goodbye & !job|office|work|shift|colleagues|team|school|term|contract|leaving_do
        not|dont deserve ~ live|life|alive|breathe|be_here|exist
        hate|despise ~ myself|being_alive|my_life & die|end|hurt|cut|harm|anymore|disappear|gone|want
        life is_over|=pointless|meaningless|hopeless|unbearable & i|my|me|is & !insurance|battery
        ? hopeless|worthless & i|me|feel
        ? lost|no hope|will|wish ~ live|living|go_on|left
        take|took|taking|swallow all|every|whole ~ pill|pills|tablet|tablets|capsule ~ box|bottle|house|cupboard|cabinet|packet|would|hurt|die
        point ~ of me|anything|it_all|existing|trying_anymore & !emg|test|scan|stretching
        going_to jump & !rope|higher|calf|box|class|squat|start|into|straight|on
        how ~ hang|kill|drown|gas ~ yourself|oneself|urself
        last ~ hear|see|speak ~ from|of me
        just|could|rather|wish|can|should not|stop exist|existing
        dark_thoughts|intrusive_thoughts & knife|harm|die|end|baby|myself
        what|whats is|the point & living|life|alive|carrying_on|going_on|anymore & i|my|me
        voices ~ tell|telling|say|saying ~ kill|hurt|harm|jump|die|end
        kill|hurt|harm|smother|shake|stab ~ baby|kids|him|her|children|son|daughter & scared|might|going|afraid|want|urge|thoughts & !will|could|medicine|can
        end_of_my_rope|end_of_my_tether & die|end_it|suicide|pills|alive|living|kill
        least_painful|painless|painlessly|quickest|easiest way|method & go|die|end|end_it
        thanks|thank_you for trying|listening|everything & letters|decided|goodbye|tonight|cat|dog|last
        ive|have|i decided & tonight & thank|goodbye|over|end|last|=done
        text|texted|sent|message|messaged|posted|rang ~ goodbye|farewell|sorry_for_everything|look_after|passwords
        passwords|will|dog|cat|keys|boy|girl & look_after|good_mum|good_dad|phone_is_off|phone_off|phone_went_off|loved & !while|walk|kennels|sitter|holiday
        given|gave|give|giving ~ guitar|bike|watch|laptop|ring|records|car|dog|cat|jewellery|tools|camera|piano|violin ~ to & worthless|stopped|everyone|tired|goodbye|bills|peace|nobody|letters|calm|anymore|sorted
        cutting|burning again & cope|helps|feel|release
        ? jump|jumping ~ off|from ~ flyover|bridge|roof|window|balcony|building|cliff|car_park|ledge|tower|@lethalplace & !bungee|harness|harnesses|charity|jokes|joke|puns|sponsored|parachute|abseil|skydive|tandem|instructor|tombstone|pier|sea|swim|swimming|pool
        stand|standing|sat|sitting|staring ~ window|bridge|edge|ledge|platform|roof|balcony|track|tracks|cliff & keep|top|high|thinking|long|jump|better|looking_down|without
        put|putting|saving|squirrelling|storing ~ by|aside|away|up ~ tablets|pills|meds|paracetamol
        tired of it_all|everything
        better ~ different|another|new ~ mum|dad|wife|husband|mother|father
        nice|lovely|peaceful|easier ~~ not ~ wake|exist|be_here|be_alive|list
        sort|sorted|sorting ~ affairs|will|funeral|insurance & tired|=done|peace|calm|gone|anymore
        hope|hoping|wish|wishing|pray|praying|rather ~ shant|shall_not|dont|wont|not|never|didnt|wouldnt ~ wake
        better|easier|happier|lighter|relieved|safer|freer|richer ~ without_me|me_gone|me_dead|if_i_was_dead|if_i_were_dead|if_i_died|if_i_was_gone|if_i_just_wasnt|if_i_wasnt|i_wasnt_here|i_wasnt_around|if_i_was_not & !bag|rucksack|suitcase|load|car|boat
        point ~ getting_up|trying|going_on|carrying_on && better_off|without_me|relieved
        everyone|everybody|theyd|they|family|kids ~ be better_off & !if_we|if_they|if_you|with|eating|stretching|driving
        dont|not|never intend|plan|expect ~ see|reach|make|live ~ forty|thirty|fifty|sixty|twenty|40|30|50|60|20|christmas|next|birthday|spring|summer & i
        work|worked|figure|figured|decided|know|chosen out|how|where|when ~ id|i_would|i_will|ill ~ do_it|end_it
        picked|chosen|set|settled ~ day|date|time|spot|place|bridge|way|method & !we|our & peaceful|settled|calm|last|final|do_it|beforehand|goodbye|nobody
        bridge|roof|cliff|multistorey|viaduct && picked|chosen|friday|final|goodbye|=done & i & !photo|photos|walk|run|holiday|hotel
        saved|save|saving|kept|keeping|stockpile|stockpiled|hoard ~ up|back|aside ~ @medword|@opioid|@pillword & !money|repeat_prescription
        saved|saving up ~ amitriptyline|morphine|tablets|meds|pills & i|my|enough
        letters|notes|letter|note ~ mantelpiece|table|drawer|envelope|pillow|desk|fridge && rehomed|cancelled|sorted|gave|goodbye|calm|dog|bank|passwords
        rehomed|rehome|home_for ~ dog|cat|pets|animals && letters|cancelled|sorted|goodbye|will|bank|passwords & !!flying|moving|abroad|allergic|allergy
        clean|cleaned|oiled|loaded|got_out|unlocked ~ gun|shotgun|rifle|pistol && quiet|suit|funeral|low|debt|goodbye|harvest|scared|cries|crying
        ? log|logging|check|checking|clock|clocking|sign|signing ~ off|out ~ for_good|forever|permanently|for_ever & !work|shift|app|account|facebook|instagram|job & !!boss|game|server|healer|guild|raid|tank
        top|edge|ledge|railing|railings|wrong_side|parapet ~ multistorey|platform|bridge|cliff|building|roof|flyover|viaduct|car_park & stand|standing|sat|sit|sitting|closer|lean|leaning|looking_down
        what_i_took|what_i_did|my_attempt|my_overdose & last|week|month|night|yesterday && isnt_finished|not_finished|again|not_over|discharged
        reopened|opened|new|old|fresh lines|cuts|scars ~ thigh|arm|wrist|leg|stomach & tonight|again|only|stops|relief|myself
        i_am|im|am =done && top|bridge|edge|goodbye|pills|platform|roof|cliff|multistorey
        wont|not|dont have_to|need_to ~ put_up|worry|deal|bother ~ longer|anymore|soon|tomorrow|tonight|after & me|with
        # what would become of the others
        @kin ~~ better|happier|easier|richer|freer|lighter|relieved|quids_in ~~ than_with_me|than_me|without_me|with_me_gone|with_me_out|if_i_left_for_good|once_im_gone|once_i_am_gone|when_i_am_gone
        better|easier|kinder|simpler|best ~ all|everyone|everybody|them|family|kids|you|her|him ~~ if|when|once ~ i & gone|went|go|disappear|slip|slipped|wasnt|werent|vanish|quietly
        slip|fade|drift|float|melt|disappear|vanish ~ away|off|quietly & i & easier|peaceful|quiet|nobody|no_one|want|wish|let|better|forever|for_good & !pain|twitch|cramp|sleep|hours|time|money|symptoms
        waste of oxygen|air|space|skin|breath|food & i & better|quids|without|insurance|gone|rid|off|dead|pays|worth
        insurance|payout|life_insurance & worth|quids|pays|pay|cover|sorted|better|more & dead|die|gone|than_i|than_im|burden|waste|cost|without_me|alive|dragging|i_am_worth|im_worth
        worth|value|use ~ more ~ dead
        nothing|only|barely ~ keep|keeping|holding|stop|stopping|tie|tying ~ me|him|her ~ here|alive|going|around|breathing|from_doing|from_ending & !awake
        only|last ~ thing|reason|person ~ keep|keeping|stop|stopping|holding|hold ~ me|him|her|i_am|im ~ here|alive|around|breathing|still
        if|but ~ wasnt|werent|not ~ for ~ kids|children|dog|cat|mum|dad|family|son|daughter|gran|him|her|them ~~ i|id & be_here|gone|be_dead|have_done_it|done_it|be_around|left_this
        once|when|after|as_soon_as ~ cat|dog|mum|dad|gran|mother|she|he ~ goes|gone|dies|passed|passes & nothing|no_reason|free|follow|my_turn|then_i & keep|here|stay|go|follow|turn|live
        # the time after
        i|me|@kin ~ wont|not|shant|never ~ @nothere & tomorrow|next|month|week|year|christmas|birthday|see|much_longer|long|eighteen|grown|grow|results|by|when|to|any_more|anymore|happen & !holiday|work|office|meeting|party|away_on|on_leave|appointment|booked|moving|retire|retiring|travel|travelling|class|session|delivery
        cant|couldnt|not ~ promise|guarantee|swear|say ~ @nothere|be_safe|keep_myself_safe|stay_safe|see_you|still_here|wont_do
        cant|dont|not ~ keep_myself|keep_myself_safe|stay_safe|feel_safe_with_myself|trust_myself & !spend|buy|eat|chocolate|biscuits|crisps|diet|money|cake
        wont|not|never|dont ~ see|seeing ~ spring|summer|autumn|winter|christmas|new_year|birthday|leaves|snow|daffodils|bluebells|morning|monday|weekend|end_of & i & seen_to|decided|made_sure|planned|ready|goodbye|peace|this_year|another|want
        =tonights|tonight ~ last|final ~ one|night|message|time|evening|sunset|sleep & !!shift|exam|holiday|session|dose|tablet|show|gig|performance|episode|training|class|drink|beer
        over|=done|finished|gone ~ by ~ weekend|friday|saturday|sunday|monday|christmas|morning|tonight|then & i|me & plan|planning|planned|ready|want|will_be|all
        date|day|time|place|spot|bridge|tree ~ picked|chosen|decided|circled|set|in_mind & nobody|no_one|tell|told|goodbye|peace|calm|ready|over|=done
        # letting it happen
        wouldnt|not|wont|dont ~ step|move|jump|get|brake|swerve|run|dodge|duck ~ back|aside|out|off|way & lorry|bus|car|truck|train|van|traffic|tram|cliff
        stop|stopped|quit|not|dont|never ~ look|looking|check|checking ~~ cross|crossing|road & i & care|matter|happens|hit|whatever|anymore|mind|bother & !twitch
        hope|hoping|hopes|wish|wishes|relief|relieved|weight_off|mercy|blessing|welcome|glad|pleased|let_it ~~ fatal|terminal|kills_me|kill_me|incurable|inoperable|=als|mnd|cancer|finish_me & if|be|was|were|would|part_of|saves|hands|something|quick & !not|isnt|wasnt|ruled|rule|nothing|no|clear|arent|out_als|dont|doesnt|without|cure|excluded|hadnt|havent
        saves|save|spare|spares|sparing ~ me|him|her ~ doing|having|trouble|job|bother & kill|fatal|die|myself|it|terminal|stroke|heart
        wish ~ let|left ~ me ~ go|die|slip|under & surgeon|doctor|doctors|table|paramedics|hospital|they
        wish|hope|pray|asking|asks|beg|begging ~ god|lord|jesus ~ take|takes ~ me|her|him
        dignitas|swiss_clinic|swiss_clinics|euthanasia|assisted_dying|assisted_suicide|exit_bag|right_to_die & i|me|my|price|prices|cost|book|flight|join|membership|looking|looked & !bill|law|debate|vote|parliament|documentary|essay|against|news|lecture|mp
        tired|sick|weary|exhausted|fed_up|had_enough|over ~ of|with ~ being_here|being_me|being_alive|existing|this_world|this_life|fighting_to & !work|office
        dont|not|no_longer|hardly ~ see|want|find ~ forward|way_out|way_forward|point_in_me|point_of_me
        not ~ say|lie|deny|claim ~ thought ~ about|of & rope|end|die|bridge|pills|tablets|shed
        # place and means
        =keep|kept|keeps ~ slow|slowing|stop|stopping|park|parking|turn|drawn|find_myself|finding_myself|ending_up|end_up|look|looking|staring|going|drive|driving|walking ~~ quarry|bridge|cliff|viaduct|flyover|railway|level_crossing|reservoir|weir|train_line|tracks & !fishing|dog|photo|photos|run|cycle|holiday|swim|job|work|commute|bus
        @suicidespot & i|me|myself|he|she|us|both & picture|image|vision|dream|fantasy|imagine|thinking|thought|thoughts|peaceful|drawn|voice|calling|dont_know_about & !view|views|lovely_walk|painting
        same|old bridge|voice|cliff|platform|rope & back|again & i|my & walk|voice|home|same & !game|club
        wrong|other|far ~ side ~ railing|railings|barrier|fence|parapet|bridge|wall & !wheelchair|garden|neighbour
        sat|sitting|stood|standing|perched|dangling|climbed|climbing|feet|legs ~ over|edge|windowsill|window_sill|ledge|balcony|parapet|railing|roof & wont_come|come_in|come_down|wont_look|legs_over|storey|look_round|talk_to_me|sixth_floor|tenth_floor|going_to_jump & !restless
        stood|standing|sat|waited|waiting ~ level_crossing|platform|tracks|railway|rails|bridge|train & tomorrow|then_i_went|went_home|until|till|came|keep_myself|hook|held_on|hold|grip|barriers & !delayed|late|ticket|commute|luggage|squats|heels|raises
        gun|shotgun|rifle|pistol|gun_cabinet|gun_safe|morphine|insulin|rope|pills|tablets|stash|blade|knife & think_about|thinking_about|looking_at|keep_looking|keep_opening|keep_going_back|where_the_key|spare_key|hid|hidden & i|he|she|myself|cupboard|cabinet|key & !recipe|kitchen_knives & !toddler|kids|children & !should_i_look|which_class|whats_new|what_is_new
        lined|laid|set|tipped|counted|popped|pushed|emptied ~ up|out ~~ windowsill|bedside|glass|foils|foil|table|bowl|vodka|whisky|gin|pill & all|them|every|water|vodka|whisky|gin|row & !organiser|holiday|dosette|seeds|seedlings|plants|cards|baking|tea_light
        ran|run|running|filled ~ bath & sharp|blade|razor|knife|love|phone_off|ringer|sorry|goodbye & !cold_bath|razor_burn
        put|left ~~ side|bath|bed & razor|blade|sharp_one & tonight|goodbye|love|ready|phone|ringer
        date|key|keys|stash & spare & gun|cabinet|shotgun|think
        someone|neighbours|neighbour|cleaner|postman|police|landlord|kids|wife|husband|mum|who|whoever|whod|stranger|flatmate ~ =find|=finds|=finding|discover ~ me|body|them|us & first|smell|day|days|week|body|dont_want|not_want|stops|door|rather|worry|thinking|alone|answer & !!@collapse & !!gp & !attractive|boring|funny|annoying
        found|find|notice|noticed ~ my_body|the_body|a_body|me_dead & !twitch|spasm|flicker|treat
        spare|spared|unlock|unlocked|hid|hidden ~ key ~ gun|gun_cabinet|gun_safe|cabinet|pills|shed
        # done, tried, hidden, on purpose
        =done|=did|taken ~ it|them ~ now|already && undo|too_late|no_going_back|tell_them|tell_her|tell_him|tell_my|sorry|goodbye|love & !!email|exam|haircut|tattoo|button|bought|cake|booked|paint
        tried|try|attempted|attempt|=nearly|almost ~ drown|go_under|hang|jump|end_it|overdose|end_my_life|take_my_life|top|hold_my_head & !!@agolong & !years & !pull_up|bar|curtain|picture|wallpaper|coat|washing
        bottled|=chickened|backed ~ it|out|down & bath|bridge|rope|pills|tablets|platform|roof|tracks|ledge|railing & !!date|interview|speech|job
        on_purpose|deliberately|intentionally|purposely|to_punish_myself|to_feel_something & cut|burn|burnt|iron|hurt|scald|scratch|hit|swallow|took|stopped|stop|quit|skip|skipping|missing|missed|starve|wound|overdose|blade|insulin|medicine|tablets|eating|dose|boiling & i|my|myself|she|he|daughter|son & !brother|sister_bit|dog|accident|ex|stretch|tense
        cut|cutting|slice|sliced|slash|slashed|carve|carving|score|scratch|burn|burning|brand|hold ~~ arm|arms|forearm|forearms|wrist|wrists|thigh|thighs|hip|skin & again|deeper|usual|relief|blade|razor|compass|cigarette|cigarettes|lighter|hides|hiding|calms|only_thing|punish|helps|third_time|3rd_time & !paper|kitchen|glass|tin|accident|shaving|gardening|fell|fence|saw|bramble|rose|cat|oven|sunburn|stretch|stretching|eczema|itch|rash|pan
        cigarette|cigarettes|lighter|iron|compass ~ arm|leg|skin|thigh|wrist & burn|burning|held|hold|press|pressing|out_on|stub|stubbing|scratch|scratching|hiding|hide & !accident|smoke
        stop|stopped|quit|refuse|refusing|skip|skipped|not|wont|given_up ~ eating|insulin|dialysis|medicine|tablets|drinking|food|chemo|inhaler & let_it|no_point|point|die|god|nature|end_it|the_end|whats_the_use|take_me|take_her|take_him|had_enough|over_with & !vegan|meat|sugar|coffee|alcohol|beer & !drinking_enough|eating_enough
        quit|stop|stopped|skip ~ insulin & let|purpose|happens|what_it_does
        # letters, affairs, help refused
        write|word|help_me|draft|letter|card|video|record ~~ wife|husband|boys|girls|kids|children|son|daughter|mum|family|partner & after|eighteen|grown|when_im_gone|gone|open_when|wont_be & read|open|around|gone|here|explain|understand|after & !school|holiday|shift|surgery|operation|away|novel|physio
        mind ~ made|=made ~ up|mind & hotline|helpline|samaritans|tonight|goodbye|end|talk_me|change_it|stop_me|dont_try|already & !!holiday|gym|buy|school|car|kitchen
        dont|not|stop|no|quit ~ send|give|tell|offer|quote|suggest|paste ~~ hotline|helpline|hotlines|helplines|samaritans|crisis_line|crisis_text|988|116_123|number_to_call & !!not_suicidal|im_not_suicidal
        whoever|next_tenant|next_person ~~ comes|come|finds|gets|clears|takes ~~ in|me|house|flat|this & paid|sorted|fridge|instructions|keys|tortoise|cat|dog|labelled|thanks|heating & !holiday|sitter|airbnb|rental|selling
        paid|sorted|settled|cleared|cancelled|arranged|wiped ~~ rent|bills|funeral|laptop|accounts|will|passwords|subscriptions|debts && tortoise|cat|dog|rehomed|neighbour_has|letters|sealed|goodbye|calmest|calm|peace|whoever|good_week|end_on & !holiday|moving_house|move_house
        worked|figured|planned|know|knows|decided|sorted|thought|mapped ~ out|how|where|when|what ~ he_would|she_would|i_would|id|hed|shed|they_would|would ~ do_it|go_about_it|end_it|go & !marathon|trip|journey|route|recipe|wedding
        # other words for it
        ctb|catch_the_bus & i|want|before|tonight|soon & !school|work|stop|timetable|stand|driver
        check|checking|checked|bow|bowing|opt|opting|clock|clocking|punch|cash ~ out|early|ticket|chips & early|life|body|ready|world|for_good|permanently|this_place|existence & i|im|my|he|she & !hotel|room|work|shift|airbnb|library|site|school|supermarket|shop|video
        unsubscribe|delete|erase|uninstall|remove|switch|turn ~ myself|me ~ off|from|life|world|earth|existence|for_good & !list|email|newsletter|photo|mailing
        forever|long|big|eternal sleep|nap & want|need|ready|take|go & i & !baby|flight|drive|weekend
        go|going|went|gone same_way|the_way ~ brother|dad|father|mum|uncle|he|she|grandad & rope|gun|shotgun|pills|overdose|hung|hanged|bridge|train|used
        voices|voice|hear ~ want|wants|tell|say|saying|urge|order|command|man|woman|point ~~ climb|jump|kill|hurt|harm|die|end|knife|train|bridge|burn|cut|balcony|window|do_it & !sat_nav|gps|choir|singing
        least messy|painful|mess|trouble|upsetting way|method
        gun|knife|rope|coffin & no_joke|not_joking|no_really|seriously|for_real|im_serious|i_am_serious|not_kidding|mean_it & me|my_head|now
        nobody|no_one|noone ~ notice|miss|realise|know|care ~~ week|weeks|days|fortnight|month|months|smell & if|would|be|by_then|me|gone|id & !twitch|limp|wig|haircut
        car|engine|motor ~ running ~~ garage|shut|closed|hose|hosepipe|pipe|sealed & !cold|warm|defrost|mechanic|mot
        hose|hosepipe|pipe|tube ~ exhaust|window|tailpipe & !fixed|mechanic|leak|garage_said
        lost_my_nerve|lost_his_nerve|lost_her_nerve|couldnt_go_through_with|=chickened|bottled_it|stopped_myself & rope|flex|cord|neck|bath|bridge|pills|tablets|garage|train|wrist|roof|river|gun|ledge|knife|blade|edge|platform|balcony
        rope|flex|noose|ligature|cable|gown_cord|belt|plastic_bag|pillowcase|bag ~ round|around|over ~ neck|head|throat & !neck_brace|pillow|lanyard|dryer|ice|heat|wheat|shoulder|carry
        nothing|noone|nobody|no_one|not ~ left|much ~ stay|live|hang|stick ~ for|around & i|me|ive|he|she
        ? nothing ~ to ~ stay|live|stick|hang|get_up|wake_up ~ for|around
        gutted|disappointed|sorry|annoyed|upset|angry|sad|hate|disappointment ~~ woke|waking|wake|survived|made_it_through|opened_my_eyes & !night|baby|dog|noise|early|alarm|3am
        which|what ~~ do_it|do_the_job|finish_it|finish_me|end_it ~~ fastest|quickest|quickly|painlessly|easiest|quietest|cleanest & !reps|steps|recipe
        if|when|once ~~ @als && decided|made_my_mind|not_going_through|wont_go_through|not_sticking|not_waiting_around|wont_let_it|take_care_of_it|own_terms|own_way|end_it|not_hanging|wont_be_hanging & i|im|my
        think|thinking|thought|imagine|picture|wonder|urge|tempted|feel_like ~~ drive|driving|steer|steering|swerve|swerving|walk|walking|step|stepping|jump|jumping|throw|roll|crash|ploughing ~~ reservation|barrier|wall|tree|traffic|lorry|lorries|oncoming|river|canal|bridge|train|truck|bus|cliff|rails|sea & !fear_of|learner|test|lesson|pool|snorkel
        burden|nuisance|dead_weight|drain_on & not_for_long|much_longer|no_more|wont_be|stop_being|=lifted|free_of_me|rid_of_me|without
        ready|time ~ to_go|for_me_to_go|to_let_go|to_leave_this & tired|peace|life|body|enough|goodbye|im_done|suffering|pain & !work|school|bed|gym|home|shop|holiday|train|airport|race|out|physio
        at_peace|made_peace|my_peace|come_to_terms|calm ~ with|about ~ decision|leaving|going|death|dying|it & i|ive|im & decided|decision|going|dying|death|soon|leaving
        decision|choice|plan ~ made|final|set & peace|goodbye|nobody|no_one|tonight|calm|kids|sorry & i|my|ive & !wedding|holiday|kitchen|college|career
        pull ~ plug ~ on ~ me|myself|my_own|my_life
        mistake|shouldnt|never|should ~ been_born|be_born|have_existed & i|me|my
        thoughts|urges|feelings ~ back|again|scare|scaring|darker|louder|stronger & those|bad|the_bad|dark|old_thoughts|the_thoughts|end|harm|ending|hurting & !song|food|cake
        scared|afraid|frightened|terrified|worried ~ of|about ~ what ~ i|ill|myself ~ do|might|could & !exam|test|wedding|speech|present
        dont|not ~ feel|be ~ safe ~ alone|tonight|myself|with_myself|in_my_head & i|im
        search|searching|searched|googled|googling|googles|looked_up|looking_up|history|forums|forum ~~ painless|overdose|noose|knots|lethal|fatal|suicide|how_to_die|hanging|drowning|nitrite|exit_bag|sleeping_pills_it_takes|how_many_pills|how_many_tablets|kill & !symptom|caffeine
        how many ~ sleeping|pills|tablets|@drugname ~ it ~ takes|take
        kit|powder|parcel|package|rope|canister|nitrite|hose ~ arrived|came|delivered|ordered|bought & goodbye|tonight|ready|nobody|tell|note|end_it|peaceful|weekend_will|at_last & !meal|protein|camping|curtain
        do|doing himself_in|herself_in|myself_in|themselves_in & !back|knee|shoulder|gym|squats|run
        do|doing|done ~ away_with ~ himself|herself|myself|themselves
        hope|hoping|wish|wouldnt_mind|dont_mind|pray ~~ dont_come_round|not_come_round|never_come_round|dont_come_through|not_make_it|takes_me|kills_me|finishes_me|gets_me|takes_me_out|got_me|killed_me|finished_me|had_taken_me & !gym|workout|coach
        wouldnt|dont|not ~ mind|care|bother ~ if ~ didnt|dont|never|not ~ come_round|wake|come_back|make_it|survive
        want|rather|wish|sooner|better|ready|prefer|belong ~~ six_feet|in_the_ground|in_a_box|under_the_ground|pushing_up_daisies|my_grave|the_grave|buried|with_the_angels|other_side & !cheese|neighbour|bed
        end_of_the_road|last_chapter|final_chapter|final_curtain|lights_out|game_over|off_switch & me|my|i & tonight|ready|want|time|=done|just & !book|film|series|match|lamp|heating|phone
        want|need|long|ready ~ rest|peace|sleep|silence|quiet ~ forever|for_good|permanent|permanently|eternal|for_ever & !baby|kids|neighbours|drill
        =says|=said|=saying|told|texted|=keeps|wrote ~~ cant_do_this|cant_go_on|doesnt_want_to_be_here|doesnt_want_to_live|wants_to_die|no_point_any_more|no_point_going|do_himself|do_herself|top_himself|top_herself|end_it_all|hes_done|shes_done & !job|marriage|exam & !medicine_cant|medication_cant|drugs_cant|tablets_cant
        wish|wished|pray|prays|praying|asked ~ sleep ~ not|never|without ~ wake
        life_insurance|insurance|payout & look_like|looked_like|looks_like|make_it_look|suicide_clause|still_pay|still_get|void & i|my|fell|accident|kids|wife|husband & !car|van|house|claim|theft|flood
        left|leaving|leave ~~ card|pin|passwords|keys|wallet|phone & heading|off_to|going|gone|walk & coast|cliff|cliffs|sea|river|woods|bridge|moors|forest|tracks|lake & !holiday|swim|camping|dog
        easier ~ to ~ slip|disappear|vanish|fade & !queue|traffic|party|work|crowd
        fall_asleep|drift_off|pass_out|go_to_sleep|painless|peaceful ~~ exhaust|fumes|gas|carbon_monoxide|helium|nitrogen|drowning|bleeding|overdose & just|true|do|does|would|is & !dentist|anaesthetic|surgery|operation
        told ~~ fine|ok|okay|better && im_not|i_am_not|lied|lying|wasnt && planning|planned|plan|goodbye|bridge|tonight|pills
        # affairs put in order, with calm, an end or a means
        @affairs && @lastever & !!@removal
        @affairs && @quietly & !!@removal & !!baby|relaxing|stress|meditation|holiday
        @affairs && @chosen|@hangplace|@meanskept|@suicidespot
        pills|tablets|meds ~ all_of_them|all_of_it|the_lot|every_one_of_them && sorry|goodbye|bye|forgive & !!prescribed|which|should
        every|all|each ~ pill|tablet|pills|tablets|packet|strip ~ in|from ~ flat|house|cupboard|cabinet|place|bathroom & with_me|bed|duvet|lap|front|table|hand|floor|beside
        pills|tablets|stash ~~ on|in|beside|next_to ~ duvet|bed|lap|hand|palm & every|all|counted|in_front_of_me|staring|looking_at|with_me & !dosette|organiser|cat|dog|each_day|every_morning
        dont|not|nobody ~ want|need|wish|deserve ~ saving|rescuing|be_saved|be_rescued|stopping|talking_down & i|me & !money|energy
        im|i_am|sat|sitting|standing|stood ~ at|on ~ bridge|clifftop|ledge|tracks|roof|parapet & now|cold|tonight|alone|dark|goodbye|thank|wind & !club|cards|tournament|partner|session|walk|photo|work|wedding|fishing|picnic|solar|tiles|builder|tour|fixing|gutter|dog|view|pub
        refuse|refuses|refusing|stopped|turned_away|wont ~ food|meals|eat|eating|dinner & wants_to|ready_to|says|hopes ~ be_with|join|had_enough|die & !sick|cough|swallow|tooth|vegan|baby|toddler|alcohol|dog|cat
        not|nothing|wont|doesnt|dont ~ matter|matters ~ after|once|come|by ~ tonight|tomorrow|today|weekend|@weekday|im_gone & !!exam|match|race|deadline|wedding|interview
        picture|picturing|imagine|imagining|dreaming|seeing|see ~ @lethalplace & keep|keeps|always|since & !photo|painting|view|holiday|walk
        what|something ~ got|have ~ planned & quicker|tonight|after|dying|wont & !!wedding|holiday|party|birthday|surprise
        cant|couldnt|wont|not ~ do|face|manage|get_through|take|see|live_through ~ another|more winter|christmas|year|birthday|day|morning|month & !shift|shifts|work|school|exams|chemo|diet|training|pain|twitch|twitching|cramp|cramps|gym|course|noise|without_sleep|snow|heating|bill|bills
        want|wanted|make|made|makes ~ look ~ like|as_if ~ accident|fell_asleep|fallen_asleep|slipped|natural|drowned|asleep & !film|novel|book|game
        promised|promise|swore ~~ stay|hang_on|hold_on|keep_going|wait ~~ till|until ~ dog|cat|mum|dad|gran|kids|she|he && passed|died|=gone|buried|funeral|grown|left
        no|any reason|point|sense ~ wake|waking|be_here|carry_on|breathe|stay & i|me|my & !early|alarm|monday
        one less ~ mouth|burden|problem|person|face|worry & by|soon|tonight|monday|tomorrow|without|world|everyone|family & !bill
        note|letter|write|explain|explaining|tell|know ~~ parents|kids|mum|dad|wife|husband|family|them ~~ not|isnt|wasnt ~ fault & !crash|accident|insurance|break_up|divorce
        once|when|before|till|until|after ~ pills|tablets|meds ~ kick|hit|work & goodbye|note|sorry|send|letter|unconscious|forever
        if ~ i|me ~ slip|slipped|fell|fall|stepped|step|went|tipped ~ front|under|over|off ~~ nobody|no_one|noone|who_would|would_anyone & !insurance|knee|ankle|warranty
        on|over ledge|parapet|railing|railings|wrong_side|edge ~ of ~ car_park|bridge|building|roof|block|flat|flats|flyover|platform|storey & i|im|me|he|she & !walk|photo|view|fence|painting|cleaner
        @affairs && find|finds|finding|found ~ me|body & !!found_me|phone
        @affairs && call|ring|rung|phone|asked|tell ~ police|undertaker|coroner & !!stolen|theft|burglary|crash|prank
        ? @affairs && goodbye|sorry_for_everything|apologies|dont_fuss|forgive_me|phone_off|turned_off|isnt_picking_up|not_picking_up|wont_answer|driven_off|gone_off|quarry|off_the_grid & !!@removal|retraction
        @affairs && vodka|whisky|rope|razor|pills_ready|tonight_feels|tonights_the|good_night_for|wont_be_needing|shant_be_needing|wont_need|shant_need|no_need_of|not_be_needing & !!@removal|exam|revision
        @pet & wont|shant|not|no ~ need|needing|want|wanting ~ back & !!@removal
        cancel|cancelled|cancelling ~~ @contracts && found|find|got|rehomed ~~ someone|somebody|home|rehomed ~~ @pet & !!@removal
        handed|hands|gave|given|gives|sent|giving ~~ @keepsake && posted|texted|message|says|said|driven|gone|phone ~~ other_side|sorry|goodbye|quarry|off|bridge|love_you|peace & she|he|friend|brother|sister|son|daughter|mate|mum|dad & !!@removal|birthday
        note ~ door|garage|shed & dont_come_in|do_not_come_in|call_the_police|ring_the_police|dont_open
        # an end that is named, wished or asked about
        @lastever & !would|film|song|novel|book|episode|series|if & !!@removal|leaving_do|last_shift
        @chosen && @quietly|nobody|no_one|not_told|havent_told|told_noone|goodbye|lighter
        @hangplace
        look|looking|stare|staring|eyeing|gazing ~ at ~ beam|rafter|rafters|banister|banisters|branch|loft_hatch|hook && would_hold|hold_me|take_my_weight|a_lot|keep_looking|every_night|strong_enough & !!pull_up|swing|hammock|bird
        @meanskept
        @goneself ~~ @quietly|better|easier|happier|richer|clear|breathe|blessing|mercy & everyone|everybody|they|family|kids|them|insurance|house|mortgage|world|all & !!@removal
        breathe|sleep|live|cope|manage ~ easier|better|happier ~~ @goneself & everyone|everybody|they|family|kids|house|them|all
        worth ~ more ~~ =gone|dead|buried|in_the_ground
        insurance|pension|payout|lump_sum|life_cover ~~ clear|pay|pays|cover|sort|settle ~ mortgage|debts|house|everything|them && =gone|worth|decided|worked_it_out|dead|without_me
        selfish|sinful|sin|wrong ~~ everyone|everybody|they|family|kids ~ better_off|happier|free
        everyone|everybody|family|kids ~ better_off ~ after|afterwards|then|once & !!@removal
        better_off ~ out ~ it|here|this & i|we|us|both|baby|him|her & !eu|europe|relationship|marriage|job|rain
        afterlife|heaven|hell ~~ cowards|suicides|people_who|take_my|take_their|if_i|for_me|do_it|forgive|quitters
        what_happens ~~ after & !marathon|workout|exercise|surgery|op|operation|stretch|stretching|race|run|training & google|googling|read|reading|wonder|wondering|think & peaceful|quiet|nothing|no_more|rest
        looks|sounds|seems|look ~ peaceful|restful|painless ~~ no_more|nothing|never|under|water|gone|after|ice|sleep & i|it & !library|office|village|cottage
        googling|googled|google|reading|read|wondering|wonder ~~ happens_to_you|happens_to_us|comes_after|dying|death|you_die|afterwards && peaceful|restful|no_more|painless
        cant|cannot|couldnt|not|no_longer|struggle ~ see|find|imagine|picture ~ point|reason|future|sense|any|good ~~ tomorrow|tomorrows|living|life|carrying_on|going_on|it_all|being_here|existing|waking_up
        ? plan|planning|planned|my|arranging|making ~ exit|departure|checkout|way_out & !strategy|company|brexit|row|motorway|meeting|party|airport|flight|theatre|job|interview|building|fire|festival|emergency_exit|wedding|employment|work|tunnel|maze
        become|be|am|another|make|just ~ statistic & i|me|another & !maths|exam|course|class|test|significant
        if ~ got|get|had|caught|turns_out ~ cancer|@als|something_terminal|tumour|something_fatal|mnd ~~ relieved|relief|glad|grateful|easier|thankful|decide|pleased|welcome
        hope|hoping|hopes|wish|wishing|pray|praying ~~ heart ~ stop|stops|give|gives|pack|packs|fail|fails|quits & !!doesnt|not_stop|wont
        ask|asking|asks|beg|begging|pray|praying|tell ~ god|lord|jesus|heaven|universe ~~ not|dont|never ~ send|wake|give|make|see & morning|me|another|tomorrow|day
        ready|want|wanted|wants|like|love|wish|wrote|long ~ to_be|become|turn_to ~ ash|ashes|dust|worm_food|stardust|compost
        dont|not|never|without ~ have|want|need|having ~ do|face|see|get_through|live ~ tomorrow|another_day|any_more_days|the_days|next_week|any_of_it & sleep|bed|ever|after|life|world|stop|disappear & !school|exam|work|shift
        fast_train|express_train|through_train|non_stopping|doesnt_stop_here|high_speed_train && platform|crossing|edge|tracks|end_of_the & stood|stand|standing|know|sat|look & !!late|delayed|missed|ticket|seat|luggage
        car|wheel|steering|van|bike ~ didnt|not|doesnt|missed|failed ~ take|make|turn ~ bend|corner & blame|notice|accident|nobody|think|thinking|just
        let_go_of|take_my_hands_off ~ wheel & think|thought|wonder|tempted|want|just
        put|puts ~ me ~ down|to_sleep ~~ like|as ~ @pet|animal
        mercy|kindness|kinder|blessing ~~ if|for ~ i|me ~ go|went|goes|=gone|taken|die|died
        wouldnt|dont|couldnt let|leave|see|keep ~ @pet|animal ~ suffer|suffering|live|like_this & me|i
        deserve ~ to_hurt|to_suffer|to_bleed|punishing|be_punished|be_hurt & i & !not
        had_enough|cant_go_on|=done_with ~~ this_time|everything|life|all_of_it|of_it_all && kids|children|boys|girls ~ safe|their_dads|their_mums|with_their
        said|says|threaten|threatens|threatening|swears|warns|shell|hell ~~ if ~ leave|left|go|dump|dumped|split ~~ do_it|kill|end_it|overdose|jump|hurt
        do_it & pills|meds|tablets|knife|blade|rope|bridge|gun ~ hand|hands|ready|there|front
        =slept|sleep ~~ since ~ chose|decided|picked|made_up_my_mind & date|day|it|how
        @bereaved && join|get_along|go_to|be_with|follow|catch_up_with|come_to|be_along ~~ her|him|them|wife|husband ~~ soon|before|tonight|christmas|dawdle|waiting|now & !!@removal|hospital|visit|grave|cemetery
        @selfwound & i|she|he|my|her|his && it_helps|helps_for|only_thing|relief|calms|loud|too_much|quiet|deserve|punish|feel_something|release|nobody_knows|nobody|hides|hiding|sleeves|secret|every_night|mostly|stops_the|when_it & !!accident|oops|tripped|slipped
        blades|razors|razor ~ under|in|inside|behind ~ mattress|pillow|drawer|bed|phone_case|pencil_case && arms|wrists|lines|thighs|sleeves|daughter|son|she|he
        @strongpill|@sleeppill|morphine|stash|the_tablets|the_pills && i_count_it|i_count_them|count_them_every|i_keep_counting|i_hold_them|i_look_at_them|i_keep_looking_at|i_take_them_out & !!carer|dosette
        @sleeppill|tablets|pills ~~ whisky|vodka|gin|wine|brandy|rum|bottle & tonight|then_nothing|nothing_after|goodnight|forever|finally|end_it|supper|last & !can_i|safe|should_i|does|allowed
        # nothing left, nobody misses, no more of it
        run_out|no|out|lost|fresh|ran_out ~ of ~ reasons|reason ~ to ~ stay|live|carry_on|go_on|be_here|get_up|keep_going
        notice|noticed|miss|care ~~ =stopped|disappeared|vanished|wasnt_here|not_here|gone|ceased & anyone|anybody|nobody|no_one|someone|even & i|me|id & !twitch|twitching|spasm|eating|smoking|drinking|coffee|it
        nothing|nobody|no_one ~ left ~ for_me|for_him|for_her|here & !fridge|shop|eat|menu|cupboard|do & !!sale
        why ~ am_i|i_am ~ still ~ here|alive|breathing & !work|office|queue|waiting|site|page|party
        whats|what|see|no|is_there|any ~ point|sense ~ of|in|to ~ carrying_on|going_on|living|being_here|being_alive|keep_going|staying_alive|it_all & !carrying_on_with|carry_on_with|going_on_with|going_on_about|keep_going_with & !!physio|exercise|exercises|stretching|course
        ? want|need ~ out & !of|get|to|go|loud|take|find|move|hang|eat & !!relationship|contract|marriage|job|lease|deal
        sleep|bed ~~ not|never|dont ~ get_up|wake|come_round & ever|again|forever|want|hope|wish & !!alarm|monday|weekend|early|holiday
        dont|not|tired|sick|hate ~ want|of ~ to_be|being ~ burden|nuisance|drain & sorting_it|sort_it|end|anymore|any_more|longer
        tired|sick|weary|hate|fed_up ~~ opening_my_eyes|waking|wake|open_my_eyes & still|morning|day|me|life|disappointed
        want|wish|need ~ it ~ be ~ =done|over|finished & tired|living|sick|life|me|morning & !exam|wedding|twitch|op|move|race
        not|dont|didnt|nor ~ care|mind|upset|sorry|sad|bothered|cry ~~ if ~ i ~ hit|killed|run_over|died|die|crash|crashed|ran_over|gone
        if ~ i ~~ hit|knocked|ran|mown|flattened ~ by|over|down ~ bus|car|lorry|train|truck|van ~~ not|wouldnt|fine|ok|okay|relief|good|upset|mind|care & !insurance|claim|sue
        if|when ~~ car|bus|train|lorry|truck|van ~ didnt|doesnt|dont|wont|not|never ~ stop ~~ ok|okay|fine|mind|care|relief|upset|good
        # going: today, tonight, by Friday
        =this|tonight|here|it my last night|day|evening|sunset & !work|shift|job|notice|holiday|school|class|course|exam|uni|office|session|dose|tablet|chemo|treatment|fast|ramadan|here_in|in & !!hotel|flight|looking_forward|leaving_do|new_job
        by_the_time ~~ read|see|get|find ~ this|it & gone|dead|over|too_late|wont_be
        thanks|thank_you|ta ~~ everything|kind|listening|trying ~~ goodbye|farewell|take_care_of & !!helped|helpful|will_try|book|appointment|doctor
        said|say|saying ~ goodbye|goodbyes|farewell ~ to ~~ cat|dog|kids|mum|wife|husband|everyone|family|house|garden && thats_that|that_is_that|then|=done|last|ready|now|peace|tonight & !school|work|airport|holiday|college|moving|vet
        made ~ mind ~ up && slept|calm|peace|lighter|relief|best|better|peaceful|easier & !!holiday|gym|buy|school|car|kitchen|job|tattoo|diet
        checking_out|check_out|bowing_out|clocking_out|signing_off & said|says|telling|posted|texted|casually|birthday|fortieth|soon|for_good & he|she|they|client|friend|mate|brother|sister & !hotel|till|library|basket|airbnb|shop|online|book|supermarket
        not|dont|wont ~ wait|waiting|hang|hanging|stick|sticking|stay|staying ~ round|around|about ~~ for|to|till|until & @als|emg|diagnosis|diagnosed|wheelchair|worked_out|decided|settled|planned|cancer|end|see|what_comes
        wont|shant|not|no ~ need|needing|want|wanting ~~ appointment|results|scan|coat|seat|ticket|spot|mri|emg & peaceful|thought_it|decided|someone_else|goodbye|let|over & !better|cured|moved|moving
        way_out ~~ decided|take_it|comfort|know_there|chosen|found|ready & i|my|me & !!maze|car_park|building|fire_exit|contract
        comfort|comforting|relief|nice ~ know|knowing ~~ way_out|exit|there_if|could_end|can_end|an_end
        all|they|everyone ~ better_off ~ by|come|from & @weekday|weekend|tonight|morning|christmas & !when|if|once
        waiting|wait|hang_on|until|till|once|only_here ~~ cat|dog|mum|gran|dad|she|he ~ dies|goes|gone|=died|passes ~~ go_too|ill_go|be_off|follow|go_after|im_off|my_turn|then_i & !holiday|shop|travel
        refuse|refuses|refusing|stopped|wont|quit|off ~ food|eating|meals|drinks|all_food && ready|wants|longing|time ~ to ~ see|join|be_with|meet|go_to ~ @bereavedone
        eating|food ~ and ~ drinking|drink|water && quit|stop|stopped|leave_off|given_up|giving_up|decided & fade|over_quicker|over_with|sooner|die|end|mess|be_with|let_go
        ticket|flight|booked|book|appointment ~~ switzerland|swiss|zurich|dignitas && one_way|only|exit|not_coming_back|end|dying|als|mnd|cancer|goodbye & !skiing|ski
        # what they would get, and whether it counts
        @kin|they|theyd ~ do|be|get|live|manage|cope ~ better|more|fine ~~ insurance|pension|payout|life_cover|without|than_with_me|than_me & !eating|exercise
        insurance|pension|policy|payout|life_cover|life_policy ~~ if|when|pay|pays|happens|void ~~ suicide|on_purpose|myself|himself|go_early|by_my_own|own_hand & !car|house|film
        better ~ in ~ river|ground|sea|grave|canal|earth|box & i|id|me|she|he & !tent|photo
        safer|better|happier ~ if ~~ we|both|us|baby|she|he|they ~ werent_here|wasnt_here|gone|dead|not_here|without_me & i|we & !!hospital
        # means: by me, put by, picked, at hand
        put|putting|hold|holding|held ~~ @medword|@drugname|@opioid|@sleeppill ~ by|back|aside & instead|dont_ask|shoebox|drawer|enough|late|box|just_in_case|taking|comfort & !by_the|fridge|toddler
        @opioid|@medword|@pillword|patches|stash & collecting|collected|saving|saved|keeping|kept|gathering & @bereavedone|dad|mum|wife|husband|late|drawer|night|tonight|enough & use|used|for_when|dads|mums|instead|comfort|ready|night_ill|gets_used|day_ill & !!pharmacy|return
        night|day|tonight|when|time ~~ use|used|take ~ them|it & saving|saved|drawer|kept|stash|morphine|tablets & i|ill|my & !pain|flare|bedtime|dose|cramp
        got|have|with|holding|hold|sitting|sat ~~ pills|tablets|blade|razor|rope|knife|noose|gun ~ in|on|round ~ hand|hands|lap|neck|palm|bed & !!dosette|kitchen|cooking|chopping|child|doctor_said & !glass_of_water|magnesium|vitamin|with_food|antibiotics|box_says
        bridge|cliff|roof|car_park|multistorey|railway|platform|line ~~ hasnt|without|no|isnt|not|doesnt|lacks ~ barriers|barrier|railings|fence|fencing|net|nets|cameras|guard|locked|patrolled
        tree|oak|wall|pillar|lorry|lamppost|reservation|bend ~~ only_take|take_a_second|over_in|one_turn|one_second|so_easy|be_easy|just_turn|just_drive|be_quick & think|thinking|thought|keep|keeps|always|every
        drive|driving|drove ~~ eyes_shut|eyes_closed|no_belt|without_a_belt|belt_off|lights_off|no_seatbelt & hoping|hope|care|see_what|whatever|wish|since_she|since_he
        neck|necking|down|downing|swallow|swallowing|take|taking|having ~ whole|entire|all|every ~~ @drugname|@pillword & im|ill|going|gonna|will|id|tonight|not_messing|serious|about_to & !course|prescribed
        given|gave|giving|feed|fed ~ her|him|kids|children|them|both ~~ tablets|pills|morphine|medicine & mine|my_turn|about_to|both|together|then_me|lovely_life|join & !prescribed|doctor|vet
        over|hold|holding|held|pressed|with ~~ pillow ~~ him|her|his|face|baby|us|mum|dad|pair & thought|think|pair|mercy|end|stood|tempted|couldnt & !fight|sofa|slept|sleep|comfy
        taken|took|grabbed|gone|bolted|locked|shut ~~ pistol|gun|shotgun|rifle|rope|knife|hosepipe|hose|blade|razor ~~ garage|shed|loft|woods|barn|bathroom|car|upstairs|garden|himself|herself & !shooting|clay|watering|wash|hosing|tyre|lawn
        gone|drove|driven|off ~~ car|van ~~ hosepipe|hose|rope & he|she|dad|husband|son|brother|wife|mum & !wash|washing|garden|tow|allotment
        locked|shut|barricaded ~~ himself|herself|myself ~~ knife|blade|razor|pills|tablets|gun|rope
        tied|tie|tying|looped|knotted|hung ~~ cord|belt|scarf|rope|sheet|cable|flex|tights|lead ~~ bunk|door|neck|banister|rail|beam|hook|branch|wardrobe|pipe|rafter & !dog|boat|parcel|dress|swing|plant|washing|curtain|stretch|stretches|physio|exercise
        be|become ~ star|angel ~~ like|with ~ @bereavedone|gran|grandad|mum|dad|brother|sister & he|she|said|told|son|daughter
        found|finding|find ~~ note|letter|page|diary|message|list ~~ sorry|goodbye|forgive|byes & !sorry_for & son|daughter|lad|lass|girl|boy|he|she|husband|wife|brother|sister|under|bag|pillow|mattress
        tonights_the_night|tonight_is_the_night|tonights_the_one|tonight_its & nobody|bye|goodbye|says|said|end|done|pills|woman|man|mate|friend|forum & !!concert|gig|party|match|date|show
        i_have|ive|she_has|hes|shes|he_has|has|have|made|got|told ~~ plan ~ and ~ date|time|place & !wedding|holiday|trip|work|project|surgery|op
        do|end|finish|do_for ~ him|her|them ~~ then ~ do|end ~ myself & knife|gun|then|ill
        knife|blade|razor ~~ under|beside|behind ~ pillow|mattress|bed & !bread|butter|fork
        dont|not ~ wait|die & !!bus & pressure & cutting|cut
        =cutting ~ again && pressure|relief|not_to_die|lets|calm|quiets|quietens & !!coffee|sugar|carbs|grass|hedge
        deeper ~ than ~~ meant|wanted|planned|intended|before|usual & cut|went|blood|towel|gaping|blade|stitches & !dive|pool|hole|dig|squat
        thought|thoughts|voice|voices|head|something ~ says|tells|telling|saying ~~ put_it_in|do_it|cut|jump|step|neck|swerve|stab|walk_out
        look|looking|stare|staring|looked ~ at|down ~ tracks|rails|drop|edge|ledge ~~ too_long|bit_long|longer|so_long & i|he|she
        picked|chosen|decided|choosing|know ~ the|my|which|on ~ platform|bridge|spot|beam|cliff|branch|tree & i|ive|sort_of|kind_of & !picnic|photo|tent|meet|fishing|shoes|heels|boots|sandals
        ive|i|to|finally picked|chosen|set|circled ~ date & low|just_that|suicidal|peace|calm|nobody|no_one|done|tell & !wedding|party|move|op|surgery
        on|at|over ~ bridge|cliff|ledge|footbridge|viaduct ~~ looking|look|staring|stared|watching ~ at|down ~ water|river|drop|cars|tracks|traffic|rails|nothing & i|he|she & !photo|photos|fishing|view|duck|ducks|boats|swans|poohsticks|kingfisher|dog
        fine|ok|okay|time|ready|let_me ~~ come ~ join|be_with ~ you|him|her|mum|dad|them & brother|late|died|letters|passed|heaven|now & !call|meeting|zoom|walk|club
        which|what ~ quicker|quickest|faster|easier|less_painful|kinder ~~ bridge|cliff|roof|pills|tablets|rope ~ or ~~ train|express|pills|rope|jump|tracks|tablets & !commute|route|airport|station
        which|what ~ quicker|quickest|easier|less_painful|kinder ~~ pills|rope|drown|drowning|jumping|hanging|gas ~ or & !gym|skipping|heating|cooker
        wrote|written|write|writing ~ notes|letters && calm|finally|peace|gave|given & gave|given|calm|finally|bro|dog|cat & !!thank_you|exam|revision
        =handed|=hands|=gave|=gives|=given|=giving|=pressed|=pressing|=left ~~ on_me|to_me|bro|brother|sister|friend|neighbour && notes|letters|calm|finally|goodbye|checking_out|wont_need & !!birthday|exam|christmas
        cat|dog|rabbit|hamster|budgie ~ =gone|went|going|goes ~ to ~ neighbour|sister|brother|shelter|rescue|mum|mate|friend && cards|letters|note|notes|goodbye|thank|tidy|sorted|cancelled & !!holiday|moving|hospital|operation
        letters|cards|videos|messages ~~ one ~ each|every ~ birthday|christmas|year & i|ive|kids|daughter|son|boys|girls & !!grandma_sends
        cancelled|cancel ~~ dentist|haircut|gym|appointment|holiday|subscription ~~ no_point|wont_need|wont_be_needing & i|ive|now & !better|fixed|cured
        writing|novel|story|book|script|character|parrot|poem|roleplay|role|fiction|film|play && my_name|my_flat|my_illness|my_debts|like_me|my_life|my_job|same_as_me|is_me|its_me|basically_me|being_me|my_house|same_depot|same_place_as_me|my_own && rope|noose|pills|tablets|bath|bridge|razor|gun|amitriptyline|overdose|bring_her_back|bring_him_back|finds|found|done_with
        @wanttodie && literally|seriously|no_like|for_real|not_joking|not_in_the|no_really|not_messing|im_serious & !!lol_jk|just_kidding
        gun|noose|razor ~ me & really|seriously|literally|rn
        cut ~ too_deep|so_deep|deeper & this_time|wont_stop|again|bleeding|stitches & !knife_slipped|glass|tin|cooking|kitchen|saw|onion
"""),
        _MIND,
        ("I want to kill myself", "I don't want to be here anymore", "I'm not sure I want to be here", "if I didn't wake up tomorrow that would suit me"),
        ("This homework is killing me.", "I'm dying to know what causes twitches.", "I have no thoughts of suicide.", "if the alarm doesn't wake me that would suit me"),
        counts_though=_ALWAYS,
        topic="self-harm",
    ),
    Rule(
        "self-harm-means", E, "A question about what would kill",
        lines("""
        height|high|floor|floors|storey|storeys|fall|drop ~~ certain|no_chance|come_round|coming_round|brought_back & !price|prices|bid
        how_long|how_deep ~~ underwater|under_water|canal|river|lake|quarry|loch ~~ brought_back|revived|cant_swim|dont_want_to|picked_out
        which|what|when|fast|express ~ train ~~ doesnt|dont|not|without ~ stop|slow & !delayed|seat|ticket|fare|commute|change_at
        life_insurance|life_cover|insurance|policy ~~ pay|pays|valid|void ~~ suicide|do_it_yourself|own_hand|take_your_own|took_my_own
        knot|noose && done_with|had_enough|end_it|hold_my_weight|holds_my_weight
        is|are|would|will ~ @manytablets|@pillword ~ enough & !magnesium|pain|headache|cramp|help|cure & !alone|fibromyalgia|fibro|water|glasses
        ? height|high|floor|floors|storey|storeys|stories|fall|drop|jump|far|tall ~~ fatal|lethal|survive|survived|survivable|certain_death|kill_you|kill_me|die & !steps|football|tree_fell|dog|cat|plant|fever|temperature|potassium
        fatal|lethal|survive|survived|survivable|certain_death ~~ height|high|floor|floors|storey|storeys|fall|drop|jump|train|hanging & !plant|dog|cat|heart
        how much|many ~~ @drugname|potassium|insulin ~~ for_good|forever|not_wake|davy_jones|other_side|finish|over|gone|kill|die|fatal|lethal|end & !cramp|twitch|pain|headache|cure
        ? how_long|how_quick|how_quickly|how_fast|how_painful|how_much ~~ drown|hang|suffocate|asphyxiate|strangle|bleed_out|bleed_to_death|freeze_to_death|exhaust|starve_to_death|kill_me|kill_you & !wrench|fracture|heal
        hanging|drowning|suffocating|bleeding_out|jumping|overdose|overdosing|hypothermia|carbon_monoxide|helium|gassing ~ hurt|painful|quick|quickest|peaceful|painless|instant & is|does|would|how & !people|you|work|bar|pull_ups|legs|knee|knees|knee_raises
        which|what ~ products|chemicals|cleaners|gas|gases|mixture|bottles ~~ ends_it|end_it|ends_things|kills_you|kill_me|kill_yourself|for_good|painless|painlessly|never_wake & !limescale|weeds|germs|mould|odour|mites
        die|fatal|kill|lethal ~~ potassium|insulin|magnesium|@pillword & i_have|bottle|enough|need|me|stash
        @manytablets ~ kill|do_it|lethal|fatal & !tell|say|recommend|mention|advise|contain
        @manytablets ~ enough & @pillword & !day|daily
        @lethal && @pillword & !!rat|rats|wasps|weeds
        @lethalplace ~~ how_high|high_does|how_tall|how_far ~~ no|not|never|wont ~ wake|waking|survive
        how ~ high|far|deep|long|tall ~~ no|not|never|wont ~ waking|wake_up|waking_up|come_back|coming_back & !swim|dive|baby|sleep|nap|alarm|alarms
        hurt|painful|pain|peaceful|quick|slow ~~ bleed_out|bleeding_out|drowning|drown|hanging_yourself|hanging_myself|gassing|freezing_to_death|overdosing & would|does|is|how|will & !people|nose
        whats|what|how|far ~ drop|fall ~ from|off|of ~ @lethalplace & !bungee|rope_swing|waterfall|abseil
        die|dies|kill|kills|fatal|lethal|death ~~ @drugname|@pillword ~~ @alcohol|alcohol|whisky|gin|rum && for_me|its_me|asking_for_me|ive_got|i_have_both|in_front_of_me
        what|would ~ happen|happens ~~ my_size|my_weight|me|i|someone|somebody ~~ @supply|packs|packets|two_packs|three_packs|bottle ~~ @drugname & !prescribed|a_day
        how_long ~~ @manytablets ~~ damage|kill|work|take|kick_in|stop & !headache|pain|cramp
        how much|many|potassium|insulin ~~ stop|stops ~ heart
        ? stop|stopping ~ heart & how|many|much|swallow|enough|would|dose & !can|pacemaker
        how much|many ~~ swallow|take|inject|eat|drink ~~ stop_your_heart|stop_my_heart|die|kill|fatal|lethal|never_wake
        what|which|how ~ kill me|you|myself|someone|yourself|quickly|painlessly & !caffeine|bacteria|germs|time|back
        how many ~~ too_many|finish_it|finish_me|not_wake_up|never_wake|wouldnt_wake|dont_come_back|come_back & these|sleeping|@pillword|@opioid|@sedative|blue|little_ones|my & !magnesium|vitamin|bananas|squats|reps|coffees|twitches|steps|cups
        smallest|least|minimum|lowest|amount|dose|quantity ~~ stop|stops|kill|kills|fatal|lethal|finish & heart|person|you|me|someone|human|adult|somebody & !pain|cramp|weeds|germs|rats|twitch
        which|what ~~ medicines|medicine|tablets|pills|drug|drugs|these|ones|vitamin|cleaner ~~ quickest|fastest|strongest|deadliest|most_dangerous|worst ~~ took|take|taken|swallowed|swallow|ate ~ lot|all|whole|everything|handful & !!toddler|child
        somebody|someone|person|friend|character|guy|bloke|it ~ being|is =me & inject|injected|kill|die|quick|lethal|overdose|pills|tablets|whisky|mix|mixing|@drugname
        mixing|mix|combining ~~ @drugname|@pillword ~~ whisky|vodka|gin|alcohol|wine && die|kill|dead|for_me|its_me
        jump|jumping|fall|falling|drop ~ from|off ~~ floor|storey|roof|bridge|balcony|window ~ be|enough|do_it|kill & would|is|will
        what ~ tablets|pills|drug|drugs|medicine ~~ no_one|nobody|not|noone|dont ~ bring|save|revive|find|undo
        finds|find|found ~ me|him|her|them|body ~~ too_soon|in_time|too_late|for_days & nobody|no_one|how|make_sure|would & !cancer|tumour|lump|doctor
        what|how ~ dose|many|much|amount ~~ nobody|noone|no_one|dont|not|never ~ come_back|comes_back|wake_up
        """),
        _MIND,
        ("how many pills would it take to die", "how much potassium stops the heart"),
        ("By the end of it I was tired.", "Does potassium help the heart?", "What is the dose of magnesium?"),
        counts_though=_ALWAYS | {"mentioned"},
        topic="self-harm",
    ),
    Rule(
        "overdose", E, "Too much of a medicine or drug, or the wrong one",
        lines("""
        @child && @childmed|organiser|tablets & lid|empty|found|chalky|spat|got_into|opened|missing
        toddler|child|daughter|son|baby|old && pill_organiser|dosette|pill_box|lid_off & empty|found|got|open|lid_off|tablets
        @ingest ~~ @manytablets & !!@agolong & !every_morning|every_day|each_morning|daily|a_day|prescribed
        ? @manytablets & @now|took|taken|gone|missing & !every_morning|every_day|each_morning|daily|a_day|every_night|usual|prescribed|same_as|last
        @toomany ~ @pillword & @ingest & !!@agolong & !vitamin c
        took|taken|take|swallowed|=downed|=necked|popped|ate|eaten|chugged|gobbled ~~ @supply ~~ @drugname|@pillword & !!@agolong & !prescribed|buy|bought|ordered|collected|antibiotics|antibiotic|amoxicillin|course|daily|usual|holiday|luggage|back_to|pharmacy|returned|vitamin|vitamins|magnesium
        ? @ingest ~ @toomany ~ @pillword|@childmed|@medword & !jab|jabs|vaccine|vaccines|vaccination|vaccinations|supply|batteries|buy|bought & !basket|been_on
        ? overdose|overdosed & !overdose ~ on|of ~ telly|tv|television|chocolate|chocolates|cake|cakes|sweets|haribo|sugar|sunshine|christmas|football|cheese|crisps|pasta|carbs|cute|cuteness|kittens|netflix|news|family|nostalgia|vitamin_c|gossip|ice_cream|sprouts|turkey|biscuits|cookies|candy|pizza|rugby|cricket|tennis|culture|glitter|pink|tinsel|music|screen|screens|zoom|emails|meetings|optimism|garlic|cuddles & !case ~ overdose & !!@agolong & my|i|he|she|friend|has|have|think|just
        chase|chased|washed|swilled|rinsed|knocked|sank|sunk|swallowed ~~ all|every|whole|rest|@manytablets|bottle|packet|strip|both|last|entire|lot ~~ @drugname|@pillword ~~ down|back|with|gin|vodka|wine|whisky & !!usual|prescribed|course|vitamin|vitamins|magnesium
        down_me|inside_me|already_in_me|down_my_neck|down_the_hatch|down_my_gullet|down_my_throat|in_my_belly && @manytablets|@toomany & !!coffee|coffees|pints|lager
        eaten|ate|took|taken|swallowed ~ @manytablets ~~ mother|father|mum|dad|gran|sister|brother|wife|husband
        edible|edibles|brownie|brownies|gummies|spiked|laced|space_cake|cookies|drink && laced|spiked|edibles|weed|hash|thc && @seeing|hearing|heart|pulse|cant_feel|@vomit|@confused|@collapse|panicking|numb|paralyze
        took|taken|had|swallowed ~~ more ~ @pillword|tablets|pills|painkillers ~~ than ~ packet|label|box|supposed|should|prescribed|told|meant|leaflet & !!vitamin|never
        methotrexate && every_day|daily|every_morning|each_day|every_night|each_morning && once_a_week|weekly & !!folic|what
        @pinpupil && breathing|breathe|breath|gurgling|snoring|grey|blue|putty|drooling|drool|sweating|twitch|twitching|dancing|asleep|sleep|sleepy|cold|pouring|puking|vomit|sick|cramp|knots & !!optician|drops
        breath|breathing|breathes ~ once ~ every ~ five|six|eight|ten|15|10|8|fifteen|twenty|few ~ second|seconds
        breath|breathing|breathes ~ every ~ five|six|eight|ten|15|10|8|fifteen|twenty ~ second|seconds & !!yoga|meditation|box_breathing|exercise|swim
        whole|entire|all ~ week|weeks|month|months|fortnight|fortnights ~ @pillword|@drugname|tablets|pills & had|took|taken|swallowed|told|gone|at_breakfast|in_one|at_once & !prescription|packed|holiday|collected|missed|ordered|supply_of_food
        whole|entire month|week|fortnight ~ of ~~ @pillword|@drugname & told|gone|she|he|daughter|son|breakfast & !prescribed|collected|missed|holiday|been_on|off|without
        all|every|whole ~ tablets|tablet|pills|pill ~ in|from ~ drawer|cupboard|house|cabinet|box && swallowed|took|taken|had|downed
        swallow|swallowed|necked|=downed|took|taken|scoffed|gobbled ~~ handful|handfuls|fistful|palmful|mouthful ~ of ~ something|stuff|pills|tablets|them|god_knows|whatever
        strip|strips|packet|packets|box|blister|bottle ~ empty|finished|gone & @manytablets|drop_off|its_done|it_is_done|dont_tell|all_of_them|of_them
        mixed_up|muddled|mistook|mixed ~~ tablets|pills|pill_box|dosette && fistful|handful|all_of_them|sleepy|pulse|whole|swimmy|drowsy
        did|drank|drunk|had|sank|downed|finished ~ bottle|litre|fifth ~ of ~ vodka|gin|whisky|rum|tequila|spirits && cold|grey|gray|blue|gurgling|sick_in|vomit_in|choking|wont_wake|hardly_breathing|clammy & @someone & !!last_drink|withdrawal
        ghb|gbl|caps_of_g|cap_of_g|did_g|some_g|took_g|bit_of_g && asleep|sleep|snoring|breathing|breath|limp|wont|out_cold|grey
        pills|pill|md|mdma|ecstasy|molly|speed|coke|pingers && roasting|boiling|burning_up|overheating|red_hot|scorching & jaw|twitching|grinding|confused|chatting|rigid|raving|there
        @manytablets && @seeing|galloping|pulse|heart|focus|sleepy|drowsy|floppy|swimmy & only|antihistamines|were & !!a_day|a_week|each_day
        heroin|gear|smack|fentanyl|methadone|old_mates && nodded|nodding|nods|snoring|gurgling|blue|grey|breathing & !!@agolong
        @opioid && @unresponsive
        @opioid && @notbreathing
        @opioid && breathing|breath ~ slow|shallow|noisy|stop|barely|weird
        @child && empty tub|bottle|packet|box|tubs && pills|tablets|iron|medicine|vitamins|meds
        @child && strip|packet|bottle|box|pot|blister ~ empty|open|missing|half|chewed
        times the|her|his|usual|normal|prescribed dose & gave|given|took|take|accident|accidentally|baby
        @opioid && lips|skin|nails|face|fingers|gone|going|turned|is|hes|shes ~ blue|cold
        @opioid && gurgling|snoring|pinpoint|blue_lips
        @opioid && @drowsy & @cant|wont|breathing|blue
        took|taken|take ~~ pill_box|dosette|dosette_box|tablets|pills ~ all|in_one_go|at_once|together & !all_over
        empty|emptied bottle|packet|box|packets|strips|blister & @pillword|beside|next|found
        wrong|someone|husband|wife|double|twice dose|insulin|medicine|tablets & took|taken|given|gave|injected
        took|take|taken|swallow|swallowed|finished ~ them_all|all_of_them|every_one_of_them|all_of_mums|all_of_dads & !photo|photos|course|antibiotics|class|classes|vitamins|steps
        finished|emptied|took|swallowed strip|strips|blister|sheet & !course & !!lights|paint|carpet|comic|bacon|decorating|wallpaper|homework
        @painkiller && @adayhigh & !day_course
        @painkiller && every_couple_of_hours|every_two_hours|every_2_hours|every_hour|hourly|like_sweets|like_candy|like_smarties|round_the_clock && plus|on_top|@days|day|since
        weekly & methotrexate|one|dose|tablet && daily|twice|two_lots|every_day|each_day & gave|took|taken|given|had|down
        @drugname & instead_of & twice|double|daily|every_day|three|two|weekly & sick|vomit|pulse|sleepy|yellow|floppy|weak|confused|ulcers|drowsy
        dose|amount & ten_times|10_times|hundred_times & gave|took|given|gone
        @child && chewed|ate|eaten|swallowed|found|licked|sucked|drank ~~ strip|tablets|tablet|gliclazide|metformin|drops|patch|sachet & !prescribed
        breath|breathing ~ six|seven|eight|five|four|6|7|8|5|4 ~ minute & !box
        scoop|scoops|spoon|teaspoon|tablespoon|gram|grams|tub ~~ caffeine & powder|pure|heaped|instead|shaking|heart|puking|racing|took|had
        @insulinword ~~ instead_of|mixed_up|muddled|wrong_pen|wrong_one|by_mistake|mistake|twice|double_dose|ten_times|too_much & !what|if
        dialled|dialed|inject|injected|jabbed|gave|took|taken|given|had|pumped|bolused ~~ units & instead|mistake|not|wrong|meant|twice|double|again|ten_times|extra & !!alcohol|wine|beer
        nose|nostril|ear|throat ~~ battery|batteries & child|son|daughter|toddler|he|she
        @child && battery|batteries|magnet|magnets & up|stuck ~ nose|nostril|ear
        tub|whole_tub|entire_tub & pre_workout|caffeine|powder & drank|drunk|ate|dry_scooped|took|dare
        """),
        _POISON,
        ("I took 30 pills", "she took forty paracetamol", "I swallowed a whole bottle of pills", "took 20 baclofen and feel sleepy"),
        ("How much paracetamol is an overdose?", "I took two paracetamol for my leg.", "I overdosed on chocolate at Easter"),
        topic="poison",
    ),
    Rule(
        "poison", E, "A dangerous substance swallowed, breathed in or on the skin",
        lines("""
        @ingest ~~ @poison & !rather|would_be_better|better_than|tastes_like|sooner & !!@agolong & !!recipe|cooked|dinner|plant & !out|clean|remote|alarm|rash|thinner|clot & !vape|vapes|cigarette|cigarettes|mouthwash|acid & !dog|cat|spaniel ~ @ingest
        @child & drank|drunk|swallowed|licked|sipped ~~ stuff|liquid|fluid ~~ windscreen|windshield|sink|garage|shed|toilet|loo|drain|drains|dishwasher|oven|engine|radiator|paintbrush|paintbrushes
        @poison ~ down|in ~ my|his|her|the ~ throat|mouth|gullet & !!@agolong & !brush|rinse|mouthwash|gel|acid
        @ingest ~~ acid|mouthwash & !!@agolong & !up|throat|reflux|rennie|citric|folic|amino|rinse|acid_drops|heartburn
        @child && @ingest ~~ vape|vapes|cigarette|cigarettes & !smoke|smokes
        round|button|coin|flat|little|silver|watch|tiny ~ battery|batteries && missing|nowhere|gone|cant_find|chewed|chewed_open|empty|swallowed|not_there && @child|@infant & !!where_can_i_buy|low_battery
        swallow|swallowed|gulped|inhaled ~~ battery|batteries|magnet|magnets|magnetic & @child|@infant|@someone|i|weve & !!dog|cat
        @child ~~ been_at|got_at|got_into|got_hold|helped|been_in|chewed_through|had_about|munched|crunched ~~ @childmed|@drugname|heart_pills|strip & !prescribed
        look_like|looked_like|looks_like|thought|mistook|mistaken ~ sweets|sweeties|smarties|candy|skittles|sweet|haribo && @childmed|@drugname|tablets && @child|she|he|had|ate|eaten|ten & !!only_gave|i_gave|box_says
        @childmed|vitamins|iron ~~ one|she|he|who|that ~ ate ~ them & daughter|son|@child
        chewed|chewing|crunched|eaten|ate|licked ~~ strip|packet|tablets|pills && months|toddler|baby|year_old|aged|she_is_2|just_two|@infant & !!dog|puppy|teething
        swigged|drank|drunk|swig|drink|gulped|necked ~~ bottle|squash|lemonade|lucozade ~~ garage|shed|cellar|under_the_sink|workshop|boathouse && blue|wasnt|turned_out|had|puts|radiator|sweet|weedkiller|@poison|funny|drunk|tipsy
        @poison && squash|cup|mug|his_water|her_water|juice|coffee|bottle ~~ on_purpose|by_mistake|accident|mistook|thinking_it|wasnt & !!dog|plant|recycle|clean
        siphoned|siphoning|siphon ~ petrol|diesel|fuel && mouth|breathed|cough|coughing|swallowed|chest
        drank|drunk|swallowed|drink|taken ~~ pest|insect|crop|field|rat|rats ~ medicine|killer|spray|poison|liquid
        mushroom|mushrooms|toadstool|toadstools && picked|foraged|lawn|woods|wood|oaks|under_the_oak|field_mushrooms|wild && had|ate|eaten|bite|fried|toast|swallowed && ill|sick|emptying|both_ends|cramp|cramping|cramps|fine|grand|passed|rest_of_it|runs & !!shop|supermarket|cream_of
        digoxin|foxglove|borage|heart_pill|heart_pills|heart_tablets|little_heart_tablets|lanoxin && yellow|yellowish|green|halo|halos|rings && sick|queasy|vomit|pulse|food|slow|skipping|pausing|twice|double|doubling|instead|six|seven
        @poison ~ @ingest & @child|he|she & !thinner|clot & !dog|cat|spaniel ~ @ingest
        @child && swallowed|ate|eaten|chewed|licked|sucked|bit|got_into|munched|drank|nibbled|opened|found|gobbled|mouthful|drunk|crunched|helped_himself|helped_herself|got_hold ~~ @childmed & !prescribed|dose|gave
        @child && took|taken|had ~~ @childmed & mistake|accident|someone|somebody|too_many|too_much|several|some_of|wrong|my|gran|grandad|nan|his_dad|her_mum|found|instead & !prescribed|gave|as_told|for_his|for_her|headache|fever|teething|tonsils & !!trying_for
        @child && @ingest ~~ pill|pills|tablets|tablet|medicine & my|gran|grandad|some|his|her|nan
        @childmed && @child & got into|found|open|chewed|missing|swallowed
        @mushroom && ate|eat|eaten|fried|fry|cooked|dinner|soup|omelette && wild|wood|woods|picked|pick|foraged|forage|backyard|garden|field|lawn|skirt|forest && sick|toilet|loo|loos|runs|vomit|cramp|fine|ok|okay|last_night|hours & !shop|supermarket
        picked|foraged ~~ fried|cooked|ate && loo|loos|toilet|vomit|sick|runs|cramps & !strawberries|apples|blackberries
        @child && @poison & top_off|lid_off|cap_off|mouthful|all_over|open|opened|found|foaming|blister|blistered|retching|drooling|lips|mouth & !brush|teeth|dog|cat
        mix|mixed|mixing && bleach && cough|coughing|breathe|breath|chest|burns|throat|eyes|lungs|dizzy
        """),
        _POISON,
        ("my toddler swallowed a button battery", "he drank antifreeze", "the baby got into grandad's heart tablets"),
        ("Where do I recycle a battery?", "No, she did not swallow the bleach."),
        topic="poison",
    ),
    Rule(
        "violence-now", E, "Somebody is being attacked, was strangled, or means to hurt another person",
        lines("""
        kill me & go_home|if_i_leave|if_i_go|if_i_tell|knife|bury|showed_me & he|hell|she|shell|they|theyll|husband|boyfriend|ex|partner|dad & !mum_will|boss|late|ironing
        @weapon ~~ kill_me|finish_me|hurt_me|door|threatening|threatens|threatened|throat|outside|wont_let_me|coming_for|at_me & he|she|husband|boyfriend|dad|man|ex|partner|wife|they & !film|game|physio
        kill|finish|stab|shoot|murder|batter ~ me|us & says|say|said|saying|threatened|threatens|threatening|going_to & he|hell|she|husband|boyfriend|ex|dad|partner|they|man & !boss|coach|trainer|deadline|instructor|wife_will|mum_will|if_i|lol|haha
        =hitting|=beating|=attacking|=strangling|=punching|=battering ~ her|him|me|us|kids|mum|wife|gran & @now|right_now|screaming|screams|help|stop & !ball|game|film|record|drum|bag & !!match|boxing|sparring
        burn|torch|set_fire ~ house|flat|place|us|me ~~ us|tonight|with_us|inside|in_it|kids & says|said|threatening|threatened|he|hell|ex & !candle|toast
        alone|by_himself|by_herself|left ~~ flat|house|home ~~ since|days|yesterday|night & @child|little_one|baby & whimper|whimpering|crying|hungry|letterbox
        does|uses|gets|got ~ the ~ belt & stepdad|dad|mum|he|her|child|niece|daughter|son & turn|tonight|shakes|again|scared & !seat|trousers|karate|judo
        kicking|breaking|smashing|banging|outside ~ door & kill|hurt|finish|knife|scared|hiding|police & !removal|delivery
        strangle|strangled|throttled|choked|choking|hands|grabbed ~~ neck|throat|me & husband|boyfriend|partner|ex|he|she|wife|dad|stepdad & !food|physio|massage|osteopath|chiropractor|scarf|emotion|steak|laughing|doctor|surgeon|jiu_jitsu|judo|bjj
        going_to|want_to|plan_to|planning_to|will|gonna|could|ready ~ kill|stab|shoot|hurt|murder|strangle|batter|harm ~ him|her|them|someone|somebody|neighbour|boss|surgeon|man|woman|husband|wife|people|baby & i|im & @weapon|urge|scared_i|thoughts|voices|cant_stop|ready|deserves|pay
        got|bought|carry|carrying|sharpened|have|bag ~ @weapon ~~ for ~ man|woman|him|her|surgeon|neighbour|boss|ex|doctor|them & i|ive|my & !present|birthday|kitchen|bacon
        hid|hidden|hide|hiding|locked|gave|threw ~ knives|knife|scissors|razors|blades|pills|tablets & myself|trust|thoughts|urge|urges|scared_of_what|what_i_might|what_my_hands|in_case_i & !toddler|kids_reach
        dont|not|cant ~ trust ~ myself|hands|what_i ~~ baby|kids|knife|knives|him|her|bath|balcony|alone|children
        """),
        _ABUSE,
        ("he's outside my door with a hammer saying he'll finish me", "my boyfriend put his hands round my neck last night"),
        ("My boss will kill me if I miss the deadline.", "The masseur had his hands round my neck, lovely."),
        counts_though=frozenset({"question"}),
        topic="self-harm",
    ),
    Rule(
        "abuse", U, "Hit, threatened or controlled by somebody close",
        lines("""
        husband|wife|partner|boyfriend|girlfriend|ex|dad|stepdad|son|carer|he|she|they ~~ hits|slapped|slaps|slap|shoves|shoved|punched|punches|kicks_me|kicked_me|beats|beat|throws_things|pushed|pins|pinned|hurts ~ me|us|my_mum|mum|gran|child & !ball|football|tag|chess|cards|tennis|race|squash|game|sparring|boxing|class|accident|play|joking|lol
        husband|wife|partner|boyfriend|girlfriend|ex|carer|son|he|she ~~ checks_my_phone|holds_my_money|takes_my_money|takes_her_money|wont_let_me_out|wont_let_me_leave|locks_me|locked_me|=controls|=controlling|isolates & i|me|my
        scared|afraid|frightened|terrified ~ of ~ husband|wife|partner|boyfriend|girlfriend|my_dad|stepdad|ex|him|going_home & hit|shout|shouts|temper|home|hurts|drinks|leave
        scared|afraid|frightened ~ to ~ go_home|be_home & husband|boyfriend|partner|dad|him|he|ex
        raped|rape|sexually_assaulted|sexual_assault|forced_me|forced_himself & i|me|my|she|daughter & !film|book|law|essay|oilseed
        bruises|marks|bruise ~~ child|baby|gran|mum|resident|her|him & flinches|carer|wont_say|belt|grip|fingers|fingertip|new_boyfriend|stepdad
        """),
        _ABUSE,
        ("my husband shoves me about when the tea's late", "my partner slapped me and I'm scared to go home"),
        ("My husband beat me at chess.", "What is domestic abuse?"),
    ),
    Rule(
        "controlled-mind", U, "Sure of being watched, controlled or chosen; voices; days without sleep and racing plans",
        lines("""
        chip|chipped|microchip|implant|implanted|wired|transmitter|wifi|5g|radio_waves|lasers|rays|satellites ~~ my|me|his|her|brain|head|neck|muscles|teeth|thoughts|body & sure|know|why|because|in_on_it|convinced|they|neighbours|government|put|told_anyone|controlling|twitch & !eat|eats|food|spine|growth
        neighbours|neighbour|police|government|mi5|fbi|cia|colleagues|they|people|someone|family ~~ watching_me|following_me|spying|bugged|poisoning|poisoned|listening_to_me|plotting|controlling|operating|reading_my|recording_me|filming_me|out_to_get|in_on_it & !film|game|diet
        in_on_it & i|they|my|neighbours|muscles|twitch
        muscles|thoughts|body|arms|limbs ~ controlled|operated|moved_by|steered|worked ~ by|from|outside|them|remote & !nerve|nerves|brain
        =says|=thinks|=believes|=convinced ~~ muscles|thoughts|mind|food|body ~ operated|controlled|poisoned|stolen|read
        schizophrenia|schizoaffective|bipolar|psychosis && stopped|quit|refused|wont_take|off|binned ~ depot|medicine|tablets|injection|meds|lithium|olanzapine|quetiapine|risperidone|clozapine
        schizophrenia|schizoaffective|bipolar|psychosis && biscuits|not_washing|facing_the_door|wont_eat|wont_wash|barricaded|voices|watched|not_slept|hasnt_slept|no_sleep
        not|no|hasnt|havent|hardly|barely|without|need|needs ~ sleep|slept ~~ nights|days && chosen|genius|invincible|amazing|unstoppable|superhuman|manic|bought|buying|booked|god|ideas|spent|spending|talking|racing|brilliant|savings|messages|never_felt_better|mission & !baby|newborn
        god|jesus|tv|telly|radio|television ~ talking_to_me|speaks_to_me|speaking_to_me|messages_for_me|sending_me|tells_me & !sermon
        """),
        "NHS: Psychosis, https://www.nhs.uk/mental-health/conditions/psychosis/",
        ("I'm sure the neighbours have wired my muscles to their wifi", "he hasn't slept for four nights, says he's been chosen and has spent his savings"),
        ("I was up two nights with the new baby.", "What is psychosis?"),
        raised_by=("kill|hurt|knife|jump|burn|die", "naked|motorway|traffic|roof", "baby|babys & devil|evil|not_mine|swapped|demon"),
    ),
    Rule(
        "self-harm-past", S, "Somebody close used to harm himself or herself: there is help to talk it over",
        lines("""
        used_to ~ cut|cutting|harm|hurt|burn|self_harm ~~ herself|himself|themselves|legs|arms|wrists|thighs & she|he|daughter|son|girl|boy|child|niece|nephew|they
        cut|cutting|harmed|hurt|self_harmed ~ herself|himself ~~ last_year|months_ago|year_ago & daughter|son|girl|boy|child|niece|nephew
        """),
        "NHS: Self-harm, https://www.nhs.uk/mental-health/feelings-symptoms-behaviours/behaviours/self-harm/",
        ("my daughter used to cut herself last year, stopped now, who can we talk to",),
        ("She used to cut hair.", "What is self-harm?"),
        counts_though=frozenset({"past"}),
        topic="self-harm",
    ),
    Rule(
        "low-mood", S, "Low mood, worry, sleeplessness, drinking or eating that has got hold of somebody's life",
        lines("""
        low_mood|feel_low|so_low|very_low|pretty_low|be_low|flat|empty|tearful|depressed|miserable|joyless|hopeless|emptied|drained_of ~~ weeks|months|@long|lately|since|years|ages & i|im|been|feel|she|he|mum|dad & !battery|tyre|blood|iron|carb|sugar|potassium|fridge|resolved
        lost_interest|nothing_interests|no_interest|no_joy|dont_enjoy|doesnt_enjoy|cant_enjoy|dont_look_forward|nothing_to_look_forward|havent_laughed|hasnt_laughed|no_pleasure|stopped_enjoying|cant_be_bothered_with_anything & !football|series|telly
        depressed|depression|postnatal|low_mood|burnt_out|burned_out|burnout & i|im|my|feel|she|he & weeks|months|@long|lately|again|cant|every_day|worse|since & !!agolong
        cry|crying|cried|weep|weeping|tears & every_day|most_days|all_the_time|no_reason|every_night|for_weeks|for_months|@long|lately & !baby|film|onions
        panic ~ attacks|attack|disorder|episodes|ones && more|often|again|week|every|usual|keep|frequent|months|now|nearly & !!what_is & !!does|can|which|cause
        cant|not|barely|hardly|no|havent|hasnt ~ sleep|slept|sleeping & @long|weeks|months|lately|every_night|most_nights & !baby|slept_with
        insomnia|lie_awake|lying_awake|awake_till|awake_until & @long|weeks|months|lately|every_night|most_nights
        bottle|bottles|litre|cans|pints|glasses|units ~~ wine|vodka|gin|beer|lager|cider|whisky & every_night|every_day|a_night|a_day|nightly|daily|each_night & cant|cut|stop|more|worried|hide|hiding|need|shouldnt|secret|lots
        cant|cannot|struggling|struggle|trying ~ cut_down|stop ~ drinking|drink|gambling|betting|smoking_weed|weed & i|im|my|he|she
        gambling|betting|gamble|bet|slots|casino|bookies & cant_stop|savings|debt|secret|lost|hiding|hide|every_night & i|my|he|she|since|started
        ? skip|skipping|starve|starving|restrict|restricting|calories|safe_foods|safe_food ~~ meals|meal|food|day|breakfast|only|list|lunch|shorter|600|500|400|800 & weigh|scales|shaky|fat|thin|friends|rules|periods|guilt|guilty|eat_only
        eat|eats|eating|lives|living ~ only|nothing_but|just|on ~ salad|lettuce|apples|rice_cakes|diet_coke|gum|celery & exercise|exercises|gym|weight|hours|thin|fat|scales|runs|running|weigh
        weigh|weighing ~ myself|herself|himself ~ times|every|day|hourly & skip|calories|meals|eat|scales|fat|shaky|starve
        periods|period ~ stopped|gone|vanished & food|eat|eating|weight|cold|thin|ballet|running|calories|rules
        lonely & nobody|no_one|weeks|months|never|all_day|cry|talk_to|since|every
        doesnt|wont|not ~ want|go ~ to ~ school & tummy|belly|ache|every_morning|picks|worries|panics|cries
        i|im ~ anxious|worried|on_edge|nervous ~~ all_the_time|constantly|every_day|for_months|for_weeks|about_everything
        """),
        "NHS: Low mood, sadness and depression, https://www.nhs.uk/mental-health/feelings-symptoms-behaviours/feelings-and-symptoms/low-mood-sadness-depression/",
        ("Been flat and tearful for two months", "panic attacks nearly every week now", "I skip meals till I'm shaky and weigh myself nine times a day"),
        ("I cried at the film.", "Can depression cause twitching?", "Slept badly last night because of fireworks."),
        raised_by=("fainted|fainting|collapse|blackout|chest_pain|heart_skips & calories|meals|food|weigh|eat",),
    ),
    Rule(
        "chemical-eye", U, "A chemical in the eye",
        lines("""
        @poison|chemical|chemicals|cement|lime|mortar|disinfectant|acid|unblocker|descaler|superglue|chilli_oil ~~ eye|eyes & splash|splashed|ping|pinged|squirt|squirted|flew|spat|got|went|drip|dripped|rubbed|rinsed|washed|in|into & !shampoo|makeup|drops
        splash|splashed|squirt|squirted|ping|pinged ~~ eye|eyes & @poison|chemical|cement|acid|bleach|cleaner|unblocker|stings|burns
        """),
        "NHS: Acid and chemical burns, https://www.nhs.uk/conditions/acid-and-chemical-burns/",
        ("splashed bleach in my eye, rinsed it, still sore",),
        ("Got shampoo in my eye and rinsed it.",),
        raised_by=("@blind", "agony|excruciating", "cant open|see"),
        topic="poison",
    ),
    Rule(
        "double-dose", U, "A medicine taken twice by mistake",
        lines("""
        took|taken|had|swallowed|given|gave ~~ @heartpill|@medword|@drugname ~~ twice|again|two_lots|double & mistake|accident|accidentally|forgot|numpty|morning|today|lunch|instead|breakfast|tonight|muddled & !twice_a_day|twice_daily|day_as|vitamin|vitamins|magnesium|levothyroxine|thyroxine|paracetamol
        took|taken|had|swallowed|given|gave ~ two|double|twice ~~ @heartpill|@medword & mistake|accident|accidentally|instead_of_one|forgot|numpty & !vitamin|magnesium|levothyroxine|thyroxine
        @heartpill && took|had ~ mine|them|it|both ~ again|twice & forgot|mistake|numpty|lunch|breakfast|today
        """),
        _POISON,
        ("took my amlodipine twice by accident this morning",),
        ("I take metformin twice a day.", "What if I took two vitamins?"),
        raised_by=("@collapse", "@confused", "cant stand", "@drowsy", "pulse ~ slow"),
        topic="drug",
    ),
    Rule(
        "double-dose-mild", S, "A mild medicine taken twice, feeling as ever",
        lines("""
        took|taken|had|swallowed ~~ levothyroxine|thyroxine|antihistamine|cetirizine|loratadine|omeprazole|antibiotic|amoxicillin|statin|sertraline ~~ twice|again|two_lots|double & !twice_a_day|twice_daily
        """),
        _POISON,
        ("I forgot and took my levothyroxine twice",),
        ("I take omeprazole twice a day.",),
        topic="drug",
    ),
    Rule(
        "serotonin-syndrome", E, "A medicine with fever, confusion, stiffness or shaking: it may be a dangerous drug reaction",
        lines("""
        depot|antipsychotic|injection|@neurolep && stays_there|stays_where|shop_dummy|mannequin|statue|waxwork & !!flu|covid
        parkinsons && @rigid && @fever|@hightemp|@confused
        @serodrug && @fever && @toxsigns|@rigid|@twitch
        @serodrug && @confused && @toxsigns|@rigid|@twitch|@fever
        @serodrug && @rigid && @toxsigns & !!@long & !!ever_since
        @neurolep && @fever && @rigid|@confused|@toxsigns
        @neurolep && @rigid && @confused|@toxsigns|@drowsy
        @neurolep && tongue|throat|neck|eyes ~ stuck|twisted|locked|rolling|up|spasm
        serotonin syndrome & i|he|she|my|think|have & !explain|what|define|describe|twelve
        neuroleptic malignant & i|he|she|my|think|have
        """),
        _SEROTONIN,
        ("started tramadol with sertraline, now I have a fever and my muscles are rigid", "he's on haloperidol, stiff as a board and burning up"),
        ("What is serotonin syndrome?", "I take sertraline and feel fine.", "sertraline, no fever, no stiffness"),
        topic="drug",
    ),
    Rule(
        "serotonin-early", U, "A medicine with shaking, sweating and restlessness but a clear head",
        lines("""
        @serodrug && @toxauto & !!years
        """),
        _SEROTONIN,
        ("doubled my sertraline and now I'm sweating and shaking",),
        ("I take sertraline and feel fine.",),
        topic="drug",
    ),
    Rule(
        "withdrawal", U, "Stopping alcohol or a sedative suddenly",
        lines("""
        @alcohol|vodka|litre_a_day && poured|poured_it|down_the_sink|day_two|day_three|day_2|day_3 && @toxauto|hands|shaking|flapping|no_sleep|slept
        @withdrawable && @stoppedtaking|bin|binned|ran_out|out_of|none_since|cut_my|threw|last_one && jump|jumping|jerk|kicking|stiff|stiffer|itchy|goosebumps|gooseflesh|crawling|yawning|runs|poles|puking|sweaty|shaky
        parkinsons|levodopa|sinemet|madopar && ran_out|missed|out_of|stopped|none_since & stiff|stiffer|rigid|days
        day|days|hours|nights ~ without|no|off @alcohol ~~ shakes|shaky|shaking|sweats|sweating|sweaty|trembling|jittery
        day|days|hours|nights ~ without|no|off @alcohol && shakes|shaky|shaking|sweats|sweating|sweaty|tremor|trembling|jittery|no_sleep
        no|zero|none|without @alcohol ~~ day|days|hours|since|yesterday|monday|sunday|saturday && shakes|shaky|shaking|sweats|sweating|sweaty|tremor|trembling|jittery|no_sleep
        poured ~ down ~ sink|drain && sweaty|shaking|hands|slept
        cold_turkey|detox|detoxing|sober|on_the_wagon && @toxauto|shakes|hands|tremor|vomit & !!instagram|facebook|twitter|tiktok|phone|social_media|sugar|coffee|caffeine|chocolate|screens|screen|energy_drinks|red_bull|netflix|relationship|toxic|boyfriend|girlfriend|gluten|carbs|meat|cheese|gaming|internet|apps|app|online_shopping|crisps
        hasnt|havent|not ~ drink|drank|drop ~~ hours|days|since|yesterday|@weekday && @toxauto|hands|shakes|trembling & !!water|coffee|tea|fizzy
        day|days|hours|nights|week|weeks ~ without|no|off ~ @sedative|@withdrawable|@opioid && @toxauto|jumping|crawling|shakes|twitching|jittery|sweaty|no_sleep & !!patch_off
        last can|drink|pint|beer|bottle|drop|vodka|glass|cider|wine|tinny ~~ yesterday|@weekday|today|this_morning|last_night|hours|days && @toxauto|shakes|hands|trembling|sweats
        @alcohol && @stoppedtaking && @toxsigns & !!coffee|monster|noodles|feel_great|energy_drinks|energy_drink|fizzy_drinks|soft_drinks & !stop_my|stop_her|stop_his
        @alcohol && =stopped|=quit|stopping|quitting & a_day|every_day|daily|bottle|litre|units|years && yesterday|last_night|@days|@now|days|tomorrow
        @sedative && @stoppedtaking && @toxsigns|@twitch & !!advice_on_coming|want_rid|how_to_come|thinking_of_coming|want_to_come|like_to_come|planning_to_come|before_i_stop
        hasnt|havent|not ~ drink|drank && hours|since|days|yesterday && @toxauto
        """),
        "NICE CG100: Alcohol-use disorders, https://www.nice.org.uk/guidance/cg100",
        ("I stopped drinking two days ago and I'm shaking and sweating",),
        ("I stopped drinking coffee.",),
        raised_by=("@seizure", "@confused", "@feveronly"),
        topic="drug",
    ),
    Rule(
        "withdrawal-severe", E, "Withdrawal with fits, seeing things, fever or confusion",
        lines("""
        @alcohol|daru|sharab && stopped|stop|quit|day_2|day_3|day_three|days|no_vodka|no_drink && ants|insects|moving|sees|seeing|shouting|bugs|rats|spiders|voices & !film
        @alcohol|@sedative|@withdrawable|cold_turkey|detox && @stoppedtaking|ran_out && @seeing & !!film|stop_my|stop_her|stop_his
        @alcohol|@sedative|@withdrawable|cold_turkey && @stoppedtaking|ran_out && @postfit
        cold_turkey|detox|detoxing && @confused|@seizure|@feveronly & !!instagram|facebook|twitter|tiktok|phone|social_media|sugar|coffee|caffeine|chocolate|screens|screen|energy_drinks|red_bull|netflix|relationship|toxic|boyfriend|girlfriend|gluten|carbs|meat|cheese|gaming|internet|apps|app|online_shopping|crisps
        day|days|hours|nights|week|weeks ~ without|no|off ~ @sedative|@withdrawable|@opioid|@alcohol && @seeing|@postfit|@confused|@seizure & !!film|no_fits
        hasnt|havent|not ~ drink|drank|drop ~~ hours|days|since|yesterday|@weekday && @seeing|@postfit
        since ~ last|final ~ bottle|drink|can|pint|drop|glass && @seeing|@confused|@seizure|@postfit
        @withdrawable && quit|stopped|binned|cold|ran_out && tongue_bitten|woke_up_on_the_floor|fit|on_the_floor
        @alcohol && @stoppedtaking && @confused & !stop_my|stop_her|stop_his
        @sedative|@withdrawable|@alcohol && @stoppedtaking && went_stiff|thrash|thrashed|thrashing|convulse|tongue_bitten|bit_my_tongue|bit_his_tongue|shook_all_over|rolled_back & !stop_my|stop_her|stop_his
        off ~ drink|booze && people|things|bugs|insects & there|arent|walls|crawling|talking_to|seeing & not|arent|isnt|imaginary|who
        @alcohol && @stoppedtaking && @seizure & !stop_my|stop_her|stop_his
        @alcohol && day_2|day_3|day_4|day_two|day_three|third_day|second_day|last && @seeing & !!film
        dts|delirium_tremens && seeing|drink|shaking|i|he|she|hasnt
        hasnt|havent|not ~ drink|drank && since|hours|days && @confused|seeing|@seizure|bugs|@fever
        @alcohol && @stoppedtaking && hallucinating|seeing_things|hearing_things|hearing_voices & !stop_my|stop_her|stop_his
        @sedative && @stoppedtaking && @confused
        @sedative && @stoppedtaking && @seizure
        @sedative && @stoppedtaking && @fever
        """),
        "NICE CG100: Alcohol-use disorders, https://www.nice.org.uk/guidance/cg100",
        ("stopped drinking on Sunday and now he's seeing spiders on the wall",),
        ("I stopped drinking years ago and I feel great.",),
        topic="drug",
    ),
    Rule(
        "carbon-monoxide", E, "It may be carbon monoxide",
        lines("""
        think|reckon|might|could|sure|got|have|having|get|getting|scared ~ carbon_monoxide|co|monoxide ~ poisoning|poisoned & !course|risk|how|new
        @co|flue|chimney|detector|alarm|stove && all_of_us|all_three|all_four|both_of_us|everyone|the_dog|dogs|cat|budgie|wife|husband ~~ head|heads|headache|sick|giddy|giggly|wobbly|wobbling|sleepy|swimmy|dead|muzzy|stumbling|woozy|temples & !!smoke_alarm|toast
        @co|flue|chimney|detector|stove && head|temples|heads ~~ throb|throbs|muzzy|swimmy|bursting & !!no_headache
        all_of_us|all_three|all_four|both_of_us|everyone|we_all|three_of_us|four_of_us|housemates && heads|headache|headaches|hungover|swimmy|sick ~~ better|clears|all_right|fine|goes|lifts|passes|well ~ when|once ~ out|outside|leave|away|parents|work|home|lectures
        all_of_us|all_three|all_four|both_of_us|everyone|we_all|three_of_us|four_of_us|housemates|me_and && boiler|flame|stove|flue|fire|heater && heads|head|headache|headaches|hungover|swimmy|sick|sleepy
        engine|car|motor ~~ running|on|left_on|still_on & garage & asleep|sleeping|closed|shut|locked|in_it|inside|door & !oil|open|mechanic|service|mot
        cherry cheeks|lips|pink|red & sleepy|heads|stove|boat|headache|giggly
        @co && @headache|@dizzy|@drowsy|@vomit|@confused|sick|@collapse
        @co|tent && head|heads & bad|sore|thick|banging|pounding|splitting|woolly & !!no_headache
        @co && wont_get_up|wont_wake|muddled|all_fingers|woozy|wobbly|legs_have_gone
        flame & yellow|orange|lazy & heads|head|sick|dizzy|sleepy|headache
        co|monoxide|gas ~ thing|alarm|detector|box|monitor ~~ scream|screaming|beep|beeps|beeping|going_off|gone_off|went_off|sounding|shrieking|wailing & !!replaced|low_battery|new_battery|toast|test_button
        ? @co & alarm|detector & going|gone|beeping|off|sounding
        indoors|inside|house|flat|cabin|caravan|boat && outside|outdoors|walk|shop|fresh_air|garden|work & better|fine|clears|goes && @headache|head|sick|dizzy & we|all|both|everyone|cat|dog|us|family
        """),
        "NHS: Carbon monoxide poisoning, https://www.nhs.uk/conditions/carbon-monoxide-poisoning/",
        ("the boiler is on and we all have headaches and feel sick",),
        ("What is carbon monoxide?",),
    ),
)
