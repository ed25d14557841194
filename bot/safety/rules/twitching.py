# a phrase or pattern a line reads better than a wrapped one
"""Rows: what needs an appointment. The articles' own warning signs."""

from bot.safety.assessment import Level
from bot.safety.rules import rule as r
from bot.safety.rules.rule import Rule, lines

E, U, S = Level.EMERGENCY, Level.URGENT, Level.SEE_DOCTOR
_TWITCH = "NHS: Twitching eyes and muscles, https://www.nhs.uk/conditions/twitching-eyes-and-muscles/"
_NG127 = "NICE NG127: Suspected neurological conditions, https://www.nice.org.uk/guidance/ng127"
_ARTICLE = "Article: Muscle twitches and spasms all over body"
_WIDESPREAD = "Article: Widespread muscle spasms"

RULES = (
    Rule(
        "twitch-long", S, "A twitch that is severe, lasts more than two weeks or never stops",
        lines("""
        @twitch && @lasting & !!@settled & !!@usual
        hasnt|wont|not|doesnt|never ~ packed_in|pack_in|give_over|given_over|let_up|settled && @lasting|six_weeks|weeks
        both ~ arms|legs|calves|hands|foot & @lasting & !!@settled & !!@usual
        ? @twitch && @constant & !!@recent & !!@settled & !stopped_me
        @bodypart|@spot|it & @constant & twitch|jumping|=going|plugged|dance|buzzing|at_it & !!@recent & !!@settled
        @twitch && wont|doesnt|never|cant ~ stop|quit & @days|days|week|ages|forever|everyday & !!@trigger
        @twitch && persistent|chronic|constant|continuous|continuously|constantly|nonstop & !what & !!@recent
        have|has|having|experiencing|get|getting|my|his|her severe twitch|twitches|twitching|muscle|spasm|spasms & @twitch & !if & !what & !!@trigger
        """),
        _TWITCH,
        ("I am experiencing severe muscle twitching", "my eyelid has been twitching for five weeks", "the twitching is continuous", "No let up in the flickering shoulder."),
        (
            "My eyelid twitched for two days.", "How long do twitches last?", "twitching for three hours",
            "My eyebrow won't stop hopping since this morning's exam.",
        ),
        r.SEVERE_OR_PERSISTENT,
    ),
    Rule(
        "lasting-complaint", S, "A complaint that has gone on for more than two weeks",
        lines("""
        @lasting && @complaint & !!@settled & !!@usual
        @sincethen && @complaint & my|i|he|she|his|her|me & !!@settled & !!@usual & !!suicide|self_harm
        """),
        _TWITCH,
        ("In my left eyebrow for seven weeks.", "17 days now, same bit of eyebrow", "Lips keep puckering, months now."),
        (
            "I have waited three months for a sofa.", "It lasted six weeks, then it packed up by itself: my calf.",
            "How many weeks does a muscle take to grow?", "She's 7 months and chews her hands.",
        ),
        r.SEVERE_OR_PERSISTENT,
    ),
    Rule(
        "twitch-widespread", S, "Twitching in several places",
        lines("""
        ? @places & all_going|at_it|all_at_it|having_a_go|jumping|joined & !!@trigger
        @bodypart ~ then ~ @bodypart ~~ then|now ~ @bodypart & !stretch|massage & !hold
        @weekday ~ @bodypart ~~ @weekday ~ @bodypart & !gym|session|workout|day|train
        yesterday ~ @bodypart ~~ today ~ @bodypart & !gym|session|workout|train|stretch|massage
        first|started|began ~ @bodypart|@spot ~~ now|then|lately|next|today ~ @bodypart|@spot & !stretch|massage|ache|pain|sore|weak|numb
        never the_same_place|same_place|the_same_spot|same_spot & !eat
        joined|joining ~ in|week & @bodypart && @twitch
        ? @twitch && @roaming & !!@trigger & !!flu & !!dream|dreams
        ? @bodypart && migrated|whack_a_mole|all_limbs|all_my_limbs|every_limb|not_in_one_place|roams|hops_about|wherever|popcorn & !!@trigger
        ? @twitch & @everywhere & !!@trigger & !!cold & !!@momentary
        ? @everywhere && @twitch & !!@trigger & !!cold & !!@momentary
        @everywhere && @twitch && @lasting
        ? @twitch & @places & !!@trigger & !!@recent & !!dreams & !alike|same|look_the|equal & !!butterflies & !!embarrassment & !!tests
        @listplaces & !stretch|massage|exercise|exercises|train|trained|trains|lift|raise|which|what|does|between|pain|sore|ache|aches|hurt|hurts|rash|spots|burn|burnt|cold|fine|ok|normal|symmetrical|check|checked|no & @twitch|@roaming & !!@trigger & !!@recent
        @listplaces && spots|places|spreadsheet|tally|list|count|map|rotating_cast|@roaming|in_turn|turns|week|weeks & !!stretch|massage|exercise|train|workout & !!@trigger & !!@recent & !!rash|pain|sore
        ? @places & now|also|as_well|too ~ @bodypart & @twitch & !!@trigger
        ? @places & @twitch && joined|next|now_also|random|too|as_well & !!@trigger
        ? everything|every_muscle ~ twitch|hurt|cramp|spasm
        @places && @twitch && @days|@lasting|next|also & !!@trigger
        ? both ~ arms|legs|calves|hands|eyes|thighs & !raise|lift|same|alike|normal|fine|strong|measure && @twitch & !!@trigger & !!@recent
        """),
        _ARTICLE,
        ("muscles twitching all over my body", "twitching has migrated to all my limbs"),
        ("What makes muscles twitch all over?", "not all over, just one twitch", "six cups of tea and now my cheek is twitching"),
        r.TWITCH_WORRY,
    ),
    Rule(
        "twitch-worse", S, "Twitching that gets worse",
        lines("""
        once|every|few ~ hour|day|hours|minutes ~~ now|today|then ~ every|minute|minutes|constantly|nonstop
        once|every hour|day|few_hours && every ~ minute|minutes|seconds && now|then|today
        each|every|day|week more|stronger|bigger|worse & !try
        isnt|not only|just ~ calf|eye|eyelid|thumb|left|right|night ~ now
        ? @twitch & @worse & !no & !!grip_the_same
        ? it|its|this|that|everything|say|really getting|got|gotten worse & !!hangover
        @twitch && getting|got|become worse|stronger|frequent
        @twitch && worsening|worsen|twice_as_often|=hourly|every_couple_of_minutes|getting_bigger|every_minute
        @ladder & it|its|this|twitch & !medicine|dose|tablets|reps|feeds
        @rising && @twitch|@bodypart|@spot & !!@selfcare ~ helped & !!gym|lift|reps|protein|bench
        """),
        _WIDESPREAD,
        ("the twitch is getting worse", "It was a flutter at first, now it clamps my eye shut, the twitch"),
        ("The twitch is not getting worse.", "What makes twitching worse?"),
        r.PERSISTENT,
    ),
    Rule(
        "twitch-with-others", S, "Twitching along with weakness, numbness, tingling, speech or muscle loss",
        lines("""
        ? @twitch && @limbfail & !!@passingnumb
        ? @twitch && @limbnumb & !!@passingnumb
        ? @twitch && numb|tingle|weak|weakness|@numbonly & !!@passingnumb & !!mind & !!tea|coffee|knees & !!nothing_numb & !!weak_for
        @twitch && speech|swallowing trouble|problem|problems|changes
        open|opening ~ jar|jars|bottle|bottles|lid|tin ~ hard|struggle|difficult
        ? @cant ~ open ~ jar|jars|bottle|bottles|lid|tin
        speech ~ thick|slow|thicker|slower
        thinner|scooped|hollow|dent ~ muscle|hand|thumb|calf|arm|thigh|pad
        ? pad|muscle|thumb ~ scooped|hollow|thinner|dent|gone
        ? @twitch && @slurred
        ? @twitch && @wasting & !!no_dent|no_dents
        ? @twitch && @swallowtrouble
        ? @twitch && @systemic & !!on_purpose|slimming|slimming_world|weight_watchers|diet|keto|half_marathon|zumba
        ? @twitch && @blurred & !!contacts
        """),
        _ARTICLE,
        ("twitching with tingling in my fingers", "calf twitches and the muscle is wasting"),
        ("Twitching, no weakness, no numbness.", "Can twitching come with numbness?", "My leg went to sleep on the loo, tingled for a minute and twitched."),
        r.TWITCH_WITH_OTHERS,
    ),
    Rule(
        "begun-after-medicine", S, "Began after a new medicine or activity",
        lines("""
        added|adds|put_on|upped|swapped|switched|doubled|halved|raised|changed|weaned|finished|tapered|came_off ~ @medword && @twitch
        @medword ~ days_in|weeks_in|days_back|ten_days|weeks|patches|doses|puffs|fortnight && @twitch
        @medword & ever_since|since & !year && @twitch|cramp|knotted|prickle
        ? @begunafter && cramp|cramps|knotted|dance|prickle|@twitch
        ? @twitch && @begunafter
        ? @twitch && @newmed
        @twitch && @medword & since|after|started|new|began & !year & !!no_bother
        ? @twitch && @activity & !!@recent & !!@now & !!first_time & !!@weekday & !!first_week|first_session|first_class|first_lesson
        ? @twitch && took|taken|taking|take up & since|after|now|and
        @twitch && since|after ~ standing_desk|desk|shoes|bike|saddle|job|mattress|route|boots|chair & !!@recent
        stop|stopping|quit taking|my @medword && @twitch
        second|third|first|2nd|3rd|1st week|day|month ~ @medword
        patches|doses|puffs|tablets|pills|injections ~ =in && @twitch & !bed
        @medword && began|begin|started|start & @twitch|same_day|twitching
        @medword ~ powder|supplement && @twitch
        pre_workout|powder|supplement|creatine && @twitch & began|start|since|days|after|every_time|each_time
        same week|day|month|time ~~ @medword && @twitch
        @medword && could|is it|they them|that|the_tablets|the_cause & @twitch
        """),
        _ARTICLE,
        ("cramps since starting furosemide", "The spasms began after I started a new medication.", "Two patches of HRT in and my feet cramp."),
        ("Which medicines cause twitching?", "twitching, no new medicine"),
        r.TWITCH_WORRY,
    ),
    Rule(
        "daily-life", S, "Disturbs sleep or daily life",
        lines("""
        @twitch & interfere|interferes|interfering|disrupt|disrupts|disrupting|disturb|disturbs|disturbing|affecting ~~ sleep|daily|activities|life|work|job
        ? @twitch && chuck|chucks|kicks|boot & out_of_bed|bed|him|her|awake
        ? @twitch & so much|bad|badly|hard|often|violently|strongly & cant|couldnt|had_to|been_moved|been_sent|lost_my|spill|spilled|drop|missed|stopped_me & !!worried & !!email|boss_sends
        wife|husband|partner|girlfriend|boyfriend|missus ~ sofa|spare|settee|other_room|own_bed|bruise|bruised|bruises && legs|twitch|@twitch & night|nights|bed|sleep
        ? @twitch && imitate|imitating|copy|copying|mimic|mimics|stare|staring|pointed|laugh_at|making_fun|noticed_it|comment|comments & class|kids|pupils|customers|people|colleagues|clients|everyone|year|strangers & !!embarrassment
        @twitch && @quit ~ @pursuit
        @twitch && =skipping|=skipped ~ @pursuit|basketball|football|practice
        ? @twitch && @spoil & !hasnt_stopped & !!@settled
        @twitch && cant|couldnt|unable|hard|difficult|impossible ~ @pursuit & !sleep & !!what
        ? @twitch && =wakes|waking|wake|get|keep|keeps ~ me|him|her|us ~ up|awake & !!defence|neighbours|baby_keeps
        @twitch && every_night|most_nights|each_night|times_a_night|=nightly|night_after_night|blessed_night|nights_running|nights_in_a_row & !!newborn
        times_a_night|every_night|most_nights && calf|calves|leg|legs|foot|cramp & stamp|stamping|stretch|rub|rubbing|pacing|yelling|screaming
        ? cramp|cramping|spasm|spasms|locks && =ended|plan_my_day|given_up|cant_work|cost_me|full_shift|my_boss|sick_days|missed_school|in_tears|zombie
        ? @twitch & @daily
        ? @twitch && sleepless|zombie|falling_asleep_at|nodding_off_at|up_pacing|pacing_the|spare_room|box_room|not_slept_through|havent_slept_through|decent_kip|full_night & !!defence
        @pain && @daily & muscle|leg|arm|calf
        """),
        _WIDESPREAD,
        ("the spasms keep me awake", "leg spasms keep waking me up", "had to cancel two clients, my finger hops"),
        ("Can twitching keep you awake?", "The twitch doesn't affect my sleep"),
        r.PERSISTENT,
    ),
    Rule(
        "selfcare-failed", S, "Twitching or cramp that goes on although the usual remedies were tried",
        lines("""
        @selfcare && @unrelieved && @twitch & !!@recent
        ? @selfcare && @unrelieved && @bodypart|@spot & wont|still|list|hasnt|not & !!@recent & !!pain_relief
        off|cut|no|less|swapped|quit ~ coffee|caffeine|alcohol|energy_drinks && still & @twitch & !!@recent & !!@trigger ~ still
        @selfcare && still & @twitch & tried|rested|magnesium|everything|bananas & !!@recent
        gave_up|cut_out|given_up|tried|no_more|stopped ~ coffee|caffeine|wine|alcohol|energy_drinks && still ~ @twitch
        """),
        _TWITCH,
        ("I have tried stretching, hydration and rest and the spasms are not improving.", "Gave up coffee and still twitching."),
        ("Does stretching help twitching?", "I tried magnesium and the twitch went."),
        r.PERSISTENT,
    ),
    Rule(
        "benign-but-changed", S, "Twitches once called harmless that have changed since",
        lines("""
        benign|bfs|reassured|clear_emg|clean_emg|emg_was_clean|emg_was_clear|said_stress|told ~~ fine|nothing|harmless|benign|stress && twice_as|worse|stronger|spread|new|different|last_month|turned_up|now_also|cant|anymore & !!@settled & !!all_clear_again
        benign|bfs|fasciculations|emg && what_is_new|whats_new|new_is|turned_up|changed|twice_as|never_used_to|any_more|do_i_go_back|go_back
        """),
        _NG127,
        ("They said benign fasciculations, but last month they turned up in my tongue.",),
        ("What is benign fasciculation syndrome?", "The EMG was clear and nothing has changed."),
        r.TWITCH_WORRY,
        counts_though=frozenset({"past"}),
    ),
    Rule(
        "gradual-weakness", S, "Weakness, wasting or numbness that came on slowly",
        lines("""
        weaker|weaken|giving_up|gives_up|gave_up|fading & @slow & arm|leg|hand|grip|neck|wrist|shoulder|left|right|fingers
        butterfingers|butter_fingers
        @limbfail & @gradual & !!@passingnumb
        @limbfail && @lasting & !!@passingnumb
        @limbfail && @gradual & !!@passingnumb
        @limbnumb && @gradual & !!@passingnumb
        @limbnumb && @lasting & !!@passingnumb
        ? @limbfail & !!@passingnumb & !slept|sleep|gym|workout|squats & !twitch & !!@trigger & !doms & !fall_asleep|falls_asleep|fell_asleep
        ? @limbnumb & !!@passingnumb
        ? @limb ~ @tingle & !!@passingnumb
        @tingle ~ @limb & !!@passingnumb
        ? @limb ~ @wasting & !!keto|diet|slimming|on_purpose|weight_watchers|love_it|thrilled|delighted|jeans
        ? @wasting ~ @limb|muscle & !!keto|diet|slimming|on_purpose|weight_watchers|love_it|thrilled|delighted|jeans
        @sidefail & !!@passingnumb
        ? weak|weakness & my|i|muscles & !coffee|tea|lemonade|squash|orange|signal|wifi|excuse|spot|point|moment|at_the_knees|weak_for|peas|tomatoes|plants|plant|divil
        grip|strength|coordination|balance|handwriting|dexterity ~ worse|going|weak|failing|less & @gradual|@long|weeks|months
        """),
        _NG127,
        ("my hand has got gradually weaker over months", "my calf is shrinking"),
        ("No weakness or numbness.", "What is muscle wasting?"),
        r.WEAKNESS,
    ),
    Rule(
        "gradual-speech", S, "Speech, swallowing or sight changing slowly",
        lines("""
        @slurred && @gradual
        @slurred && @lasting
        ? @swallowtrouble
        ? @blurred & my|i|his|her & !!contacts & !!contact_lens
        ? @vision ~ @blurred
        ? @double
        @blind && @gradual
        ? @facefail & !!dentist & !!anesthetic & !!@passingnumb & !!teething
        """),
        _NG127,
        ("my speech has become slurred over several months", "food sticks when I swallow"),
        ("No trouble swallowing.", "What causes blurred vision?"),
        r.BREATHING,
    ),
    Rule(
        "unexplained-pain", S, "Pain without an explanation",
        lines("""
        everything|all_over|whole_body|every_joint|every_muscle ~ @pain && @lasting|@slow|year|months & !!gym|flu
        @pain ~~ @slow & @bodypart|bone|joint|deep & !gym
        @pain && @lasting & @bodypart|bone|joint|shin|jaw|bum|groin|heel
        @pain && @unexplained & @bodypart|deep|bone
        @pain & @unexplained
        unexplained ~ pain
        @pain && @unexplained
        @pain & @constant
        @pain && @lasting & muscle|leg|arm|calf|thigh|shoulder|hip|back|body
        """),
        _WIDESPREAD,
        ("unexplained pain in my legs",),
        ("No unexplained pain.", "sore after the gym"),
        r.PAIN,
    ),
    Rule(
        "family-or-worry", S, "Family history of a nerve disease, or a worry that stays",
        lines("""
        @als & mum|dad|father|mother|brother|sister|uncle|aunt|family|gran|grandad|mums|dads && flick|fidget|fidgeting|jerk|weak|clumsy|slur|numb|@slow
        @als & mum|dad|father|mother|brother|sister|uncle|aunt|family|gran|grandad && @twitch
        ? @worried && @als && @twitch & my|i
        @als|gene|c9orf72|sod1 & mum|dad|father|mother|brother|sister|uncle|uncles|aunt|aunty|cousin|family|gran|grandad|mums|dads|nephew|niece & !nobody & !no_one & !none && @twitch|@spot|tick
        ? check|checking|measure|measuring|film|films|filming|photos|google|googling|forums|tests|test|torch|mirror ~ tongue|calf|calves|hands|wasting|als|symptoms|muscles|strength|thumb && every|hour|night|nights|daily|constantly|cant_stop|all_evening|until|day|mad|tape
        als|mnd|disease && cant_stop|cannot_stop|every_day|every_single_day|every_night|still_believe|lost_the_joy|cant_plan|cant_eat|obsessed|suffering & i|my|he|she|his & !!what_is
        scared|terrified|afraid of als|mnd & every|all|cant
        """),
        _NG127,
        ("my dad had MND and now I have twitches",),
        ("What is ALS?",),
        r.TWITCH_WORRY,
    ),
)
