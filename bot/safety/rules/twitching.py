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
        "twitch-long", S, "A twitch for more than two weeks",
        lines("""
        @twitch && @lasting
        hasnt|wont|not|doesnt|never ~ packed_in|pack_in|give_over|given_over|let_up|settled && @lasting|six_weeks|weeks
        eyelid|calf|bicep|thumb|eye|lid|forearm & @lasting & !raise|raises|stretch|stretches|train|training|exercise|surgery|operation & !!@twitch
        eyelid|calf|bicep|lid && @lasting & doing_it|nothing_else|meant|two_months|months & !raises & !!@twitch
        @twitch && @long
        both ~ arms|legs|calves|hands|foot & @long
        @twitch & @constant
        @twitch && persistent|chronic|constant|continuous|continuously|constantly|nonstop & !what
        """),
        _TWITCH,
        ("my eyelid has been twitching for five weeks", "the twitching is continuous"),
        ("My eyelid twitched for two days.", "How long do twitches last?", "twitching for three hours"),
        r.SEVERE_OR_PERSISTENT,
    ),
    Rule(
        "twitch-widespread", S, "Twitching in several places",
        lines("""
        @places & all_going|at_it|all_at_it|having_a_go|jumping|joined
        @bodypart ~ then ~ @bodypart ~~ then|now ~ @bodypart & !stretch|massage & !hold
        never the_same_place|same_place|the_same_spot|same_spot & !eat
        joined|joining ~ in|week & @bodypart && @twitch
        @twitch & @everywhere & !!@trigger & !!cold
        @everywhere && @twitch & !!@trigger & !!cold
        @everywhere && @twitch && @long
        @twitch & @places & !!@trigger
        everything|every_muscle ~ twitch|hurt|cramp|spasm
        @places && @twitch && @days|@long|now_my|then|next|also
        both ~ arms|legs|calves|hands|eyes|thighs & !raise|lift|same|alike|normal|fine|strong && @twitch & !!@trigger
        """),
        _ARTICLE,
        ("muscles twitching all over my body",),
        ("What makes muscles twitch all over?", "not all over, just one twitch"),
        r.TWITCH_WORRY,
    ),
    Rule(
        "twitch-worse", S, "Twitching that gets worse",
        lines("""
        once|every|few ~ hour|day|hours|minutes ~~ now|today|then ~ every|minute|minutes|constantly|nonstop
        once|every hour|day|few_hours && every ~ minute|minutes|seconds && now|then|today
        each|every day|week more|stronger|bigger|worse
        isnt|not only|just ~ calf|eye|eyelid|thumb|left|right|night ~ now
        @twitch & @worse & !no
        it|its|this|that|everything|say|really getting|got|gotten worse & !!hangover
        @twitch && getting|got|become worse|stronger|frequent
        @twitch && spreading|worsening|worsen|twice_as_often|=hourly|every_couple_of_minutes|levelled_up|ramped_up|getting_bigger|every_minute
        """),
        _WIDESPREAD,
        ("the twitch is getting worse",),
        ("The twitch is not getting worse.", "What makes twitching worse?"),
        r.PERSISTENT,
    ),
    Rule(
        "twitch-with-others", S, "Twitching along with weakness, numbness, tingling, speech or muscle loss",
        lines("""
        @twitch && @limbfail
        @twitch && @limbnumb
        @twitch && numb|tingle|weak|weakness|@numbonly
        @twitch && speech|swallowing trouble|problem|problems|changes
        open|opening ~ jar|jars|bottle|bottles|lid|tin ~ hard|struggle|cant|difficult
        speech ~ thick|slow|thicker|slower
        thinner|scooped|hollow|dent ~ muscle|hand|thumb|calf|arm|thigh|pad
        pad|muscle|thumb ~ scooped|hollow|thinner|dent|gone
        @twitch && @slurred
        @twitch && @wasting
        @twitch && @swallowtrouble
        @twitch && @systemic
        @twitch && @blurred
        """),
        _ARTICLE,
        ("twitching with tingling in my fingers", "calf twitches and the muscle is wasting"),
        ("Twitching, no weakness, no numbness.", "Can twitching come with numbness?"),
        r.TWITCH_WITH_OTHERS,
    ),
    Rule(
        "begun-after-medicine", S, "Began after a new medicine or activity",
        lines("""
        added|adds|put_on|upped|swapped|switched ~ @medword && @twitch
        @medword ~ days_in|weeks_in|days_back|ten_days|weeks && @twitch
        @begunafter && cramp|cramps|knotted|dance|prickle|@twitch
        @twitch && @begunafter
        @twitch && @newmed
        @twitch && @medword & since|after|started|new
        @twitch && @activity
        stop|stopping|quit taking|my @medword && @twitch
        second|third|first|2nd|3rd|1st week|day|month ~ @medword
        @medword && began|begin|started|start & @twitch|same_day|twitching
        @medword ~ powder|supplement && @twitch
        pre_workout|powder|supplement|creatine && @twitch & began|start|since|days
        """),
        _ARTICLE,
        ("cramps since starting furosemide", "The spasms began after I started a new medication."),
        ("Which medicines cause twitching?", "twitching, no new medicine"),
        r.TWITCH_WORRY,
    ),
    Rule(
        "daily-life", S, "Disturbs sleep or daily life",
        lines("""
        @twitch && chuck|chucks|kick|kicks|boot & out_of_bed|bed|him|her|awake
        @twitch && ruin|ruined|ruining|wrecking|ended|impossible|wrecked|cost_me|tanking|give_up|given_up|lost_me & knit|knitting|practice|job|jobs|business|work|game|rank|sewing|piano|violin|drums|guitar|art|studies|hobby|sleep|life
        cramp|cramping|spasm|spasms|locks && ended|plan_my_day|given_up|cant_work|cost_me|full_shift|boss
        @twitch && @daily
        @pain && @daily & muscle|leg|arm|calf
        """),
        _WIDESPREAD,
        ("the spasms keep me awake", "leg spasms keep waking me up"),
        ("Can twitching keep you awake?", "The twitch doesn't affect my sleep"),
        r.PERSISTENT,
    ),
    Rule(
        "gradual-weakness", S, "Weakness, wasting or numbness that came on slowly",
        lines("""
        weaker|weaken|giving_up|gives_up|gave_up|fading & @slow & arm|leg|hand|grip|neck|wrist|shoulder|left|right|fingers
        butterfingers|butter_fingers
        @limbfail & @gradual
        @limbfail && @long
        @limbfail && @gradual
        @limbnumb && @gradual
        @limbnumb && @long
        @limbnumb
        @limb ~ @tingle
        @tingle ~ @limb
        @limb ~ @wasting
        @wasting ~ @limb|muscle
        @sidefail
        weak|weakness & my|i|muscles & !coffee|tea
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
        @slurred && @long
        @swallowtrouble
        @blurred & my|i|his|her
        @vision ~ @blurred
        @double
        @blind && @gradual
        @facefail & !!dentist & !!anesthetic
        """),
        _NG127,
        ("my speech has become slurred over several months", "food sticks when I swallow, getting worse for months"),
        ("No trouble swallowing.", "What causes blurred vision?"),
        r.BREATHING,
    ),
    Rule(
        "unexplained-pain", S, "Pain without an explanation",
        lines("""
        @pain ~~ @slow & @bodypart|bone|joint|deep & !gym
        @pain && @lasting & @bodypart|bone|joint|shin|jaw|bum|groin|heel
        @pain && @unexplained & @bodypart|deep|bone
        @pain & @unexplained
        unexplained ~ pain
        @pain && @unexplained
        @pain & @constant
        @pain && @long & muscle|leg|arm|calf|thigh|shoulder|hip|back|body
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
        @worried && @als && @twitch & my|i
        """),
        _NG127,
        ("my dad had MND and now I have twitches",),
        ("What is ALS?",),
        r.TWITCH_WORRY,
    ),
)
