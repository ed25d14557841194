"""Metrics against examples worked out by hand, and against the library where it has the same metric."""

import ir_measures
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ir_measures import RR, Qrel, R, ScoredDoc, nDCG
from scipy import stats

from bot.reply import Kind
from bot.safety.assessment import Assessment, Level
from evals import intervals
from evals.answerability import area_under_curve
from evals.cases import Case, Gold
from evals.compare import mcnemar, paired_interval
from evals.evidence import Evidence, Place, covered, evidence_of, found_in_order, share_held
from evals.metrics import METRICS, score, summarise
from evals.wording import Statement, contains_point, marks_in, statements, support, with_shared_marks, word_count
from tests.evals_fakes import TEXTS, answer, citation, decline, levelled

CALF, WATER = "Stretching the calf eases a cramp.", "Drink water."


def case(expect="answer", *quotes, **more):
    gold = tuple(Gold(article="cramps.txt", quote=quote) for quote in quotes)
    return Case(**{"id": "a", "question": "q", "expect": expect, "gold": gold} | more)


def scored(one, *replies):
    return score(one, replies, evidence_of(one, TEXTS), TEXTS)


# --- evidence ---


def test_characters_covered_count_once_and_only_inside_the_place():
    spans = [Place("a", 0, 4), Place("a", 2, 6), Place("a", 9, 20), Place("b", 0, 20)]
    assert covered(Place("a", 1, 10), spans) == 5 + 1


def test_half_of_the_characters_is_enough():
    ten = Evidence("x" * 10, (Place("a", 0, 10),))
    assert ten.held_by([Place("a", 5, 10)])
    assert not ten.held_by([Place("a", 6, 10)])
    assert ten.held_by([Place("a", 0, 3), Place("a", 8, 30)])


def test_a_quote_that_stands_twice_is_held_at_either_place_but_not_half_and_half():
    twice = Evidence("x" * 10, (Place("a", 0, 10), Place("a", 50, 60)))
    assert twice.held_by([Place("a", 50, 60)])
    assert not twice.held_by([Place("a", 0, 4), Place("a", 50, 54)])


def test_a_span_touches_gold_from_inside_and_from_outside():
    gold = Place("a", 100, 110)
    assert gold.touches(Place("a", 0, 500))
    assert gold.touches(Place("a", 104, 106))
    assert gold.touches(Place("a", 105, 200))
    assert not gold.touches(Place("a", 106, 200))
    assert not gold.touches(Place("b", 100, 110))


def test_share_of_gold_held_is_all_or_any():
    both = [Evidence("x", (Place("a", 0, 10),)), Evidence("y", (Place("a", 20, 30),))]
    assert share_held(both, [Place("a", 0, 10)], any_of=False) == 0.5
    assert share_held(both, [Place("a", 0, 10)], any_of=True) == 1
    assert share_held(both, [], any_of=True) == 0


def test_the_order_in_which_gold_is_found():
    both = [Evidence("x", (Place("a", 0, 10),)), Evidence("y", (Place("a", 20, 30),))]
    ranking = [Place("b", 0, 9), Place("a", 20, 30), Place("a", 21, 30), Place("a", 0, 40)]
    assert found_in_order(both, ranking, any_of=False) == ["other-0", "gold-1", "other-2", "gold-0"]
    assert found_in_order(both, ranking, any_of=True) == ["other-0", "gold-0", "other-2", "other-3"]
    assert found_in_order(both, [Place("a", 0, 40)], any_of=False) == ["gold-0", "gold-1"]


# --- retrieval: two gold quotes, the first found at rank 2, the second at rank 4 ---

RANKING = ["Cramps are sudden.", CALF, "Magnesium is often recommended.", WATER]


def explained(*quotes):
    rows = [citation(0, quote) for quote in quotes]
    found = [
        {"article": one.article, "start": one.start, "end": one.end, "score": 1.0, "text": one.quote} for one in rows
    ]
    return answer("q", CALF, explanation={"retrieved": found})


def test_retrieval_figures_by_hand():
    scores, _ = scored(case("answer", CALF, WATER), explained(*RANKING))
    dcg, ideal = 1 / np.log2(3) + 1 / np.log2(5), 1 / np.log2(2) + 1 / np.log2(3)
    expected = {"recall@1": 0, "recall@3": 0.5, "recall@5": 1, "recall@10": 1, "recall@50": 1, "mrr@10": 1 / 2}
    assert {name: scores[name][0] for name in expected} == pytest.approx(expected)
    assert scores["ndcg@10"][0] == pytest.approx(dcg / ideal)


def test_retrieval_figures_by_the_library():
    scores, _ = scored(case("answer", CALF, WATER), explained(*RANKING))
    qrels = [Qrel("q", CALF, 1), Qrel("q", WATER, 1)]
    run = [ScoredDoc("q", quote, float(-rank)) for rank, quote in enumerate(RANKING)]
    ours = {R @ 3: scores["recall@3"][0], RR @ 10: scores["mrr@10"][0], nDCG @ 10: scores["ndcg@10"][0]}
    assert ours == pytest.approx(ir_measures.calc_aggregate(list(ours), qrels, run))


def test_nothing_retrieved_scores_nothing_and_no_explanation_is_not_measured():
    empty, _ = scored(case("answer", CALF), answer("q", CALF, explanation={"retrieved": []}))
    silent, _ = scored(case("answer", CALF), answer("q", CALF))
    assert (empty["recall@50"], empty["mrr@10"], empty["ndcg@10"]) == ([0.0], [0.0], [0.0])
    assert "recall@50" not in silent


# --- answers ---


def test_a_good_answer_has_nothing_against_it():
    scores, objections = scored(
        case("answer", CALF, key_points=("calf", ("ease", "relieve"))), answer("q", CALF, WATER)
    )
    assert objections == []
    assert {name: values for name, values in scores.items() if "@" not in name} == {
        "passed": [1],
        "gold_cited": [1],
        "all_gold_cited": [1],
        "gold_precision": [0.5],
        "key_points": [1],
        "all_key_points": [1],
        "coverage": [1],
        "citation_recall": [1],
        "citation_precision": [1],
        "verbatim": [1],
        "marks_match": [1],
        "words": [8],
        "wrongly_declined": [0],
    }


def test_half_the_gold_and_half_the_points():
    scores, objections = scored(case("answer", CALF, WATER, key_points=("calf", "rest")), answer("q", CALF))
    assert (scores["gold_cited"], scores["all_gold_cited"]) == ([0.5], [0])
    assert (scores["key_points"], scores["all_key_points"]) == ([0.5], [0])
    assert objections == ["gold not cited: Drink water.", "key point missing: rest"]


def test_what_must_not_be_said_is_looked_for_in_the_reply_and_at_the_start_of_the_answer():
    wanted = case("any", must_not=("Magic",), must_not_regex=(r"(?i)^\W*yes\b",))
    scores, objections = scored(wanted, decline("q", notice="Careful.", answer="Yes, it is magic."))
    assert scores["clean"] == [0]
    assert objections == ["must not be said: Magic", r"must not be said: (?i)^\W*yes\b"]


def test_what_must_not_be_said_is_shown_in_the_longer_word_it_was_found_in():
    _, objections = scored(case("any", must_not=("ALS",)), decline("q", answer="These also count."))
    assert objections == ["must not be said: ALS (in 'also')"]


def test_gold_that_the_article_has_not_is_said_to_be_missing_there():
    _, objections = scored(case("answer", "Drink no water."), answer("q", CALF))
    assert objections == ["gold not cited (it is not in the article, see check): Drink no water."]


def test_a_quote_shifted_by_one_character_is_not_verbatim():
    scores, objections = scored(
        case("any", must_not=("x",)), answer("q", CALF, citations=(citation(1, CALF, shift=1),))
    )
    assert scores["verbatim"] == [0]
    assert objections == [f"not verbatim at its offsets: {CALF}"]


@pytest.mark.parametrize(
    ("text", "numbers", "match"),
    [
        ("A [1]. B [2] [1].", (1, 2), 1),
        ("A [1].", (1, 2), 0),
        ("A [1] [3].", (1,), 0),
        ("A.", (1,), 0),
        ("A [1].", (1, 1), 0),
    ],
)
def test_marks_and_citations_match_one_to_one(text, numbers, match):
    cited = tuple(citation(number, CALF) for number in numbers)
    scores, _ = scored(case("any", must_not=("x",)), answer("q", answer=text, citations=cited))
    assert scores["marks_match"] == [match]


def test_citation_recall_and_precision_by_hand():
    # Two statements: the first carries a needed and a useless mark, the second none.
    text = "Stretching the calf eases a cramp [1] [2]. Bananas are yellow."
    cited = (citation(1, CALF), citation(2, "Caffeine makes it worse."))
    scores, _ = scored(case("any", must_not=("x",)), answer("q", answer=text, citations=cited))
    assert scores["coverage"] == [0.5]
    assert scores["citation_recall"] == [0.5]
    assert scores["citation_precision"] == [0.5]


def test_a_citation_that_is_needed_together_with_another_is_precise():
    text = "Cramps are sudden, tremor is rhythmic [1] [2]."
    cited = (citation(1, "Cramps are sudden."), citation(2, "Tremor is rhythmic."))
    scores, _ = scored(case("any", must_not=("x",)), answer("q", answer=text, citations=cited))
    assert (scores["citation_recall"], scores["citation_precision"]) == ([1], [1])


# --- declining ---


@pytest.mark.parametrize(
    ("expect", "reply", "expected"),
    [
        ("answer", decline("q"), {"wrongly_declined": [1], "decline_precision": [0]}),
        ("answer", answer("q", CALF), {"wrongly_declined": [0]}),
        ("decline", decline("q"), {"declined_rightly": [1], "decline_precision": [1]}),
        ("decline", decline("q", kind=Kind.GREETING), {"declined_rightly": [1], "decline_precision": [1]}),
        ("decline", answer("q", CALF), {"declined_rightly": [0]}),
        ("any", decline("q"), {}),
    ],
)
def test_declining(expect, reply, expected):
    scores, _ = scored(case(expect, must_not=("x",)), reply)
    assert {name: values for name, values in scores.items() if "decline" in name} == expected


# --- safety ---


@pytest.mark.parametrize(
    ("label", "accept", "given_level", "expected"),
    [
        (
            "emergency",
            (),
            "none",
            {"level_right": 0, "emergency_recognised": 0, "emergency_as_none": 1, "under_triaged": 1},
        ),
        ("emergency", ("urgent",), "urgent", {"level_right": 1, "emergency_recognised": 1, "emergency_as_none": 0}),
        ("emergency", ("urgent",), "see_doctor", {"emergency_as_none": 0, "under_triaged": 1, "over_triaged": 0}),
        ("none", (), "see_doctor", {"none_recognised": 0, "raised": 1, "raised_high": 0, "over_triaged": 1}),
        ("none", (), "emergency", {"raised": 1, "raised_high": 1}),
        ("none", ("see_doctor",), "see_doctor", {"none_recognised": 1, "raised": 0, "raised_high": 0}),
        ("urgent", (), "emergency", {"urgent_recognised": 0, "over_triaged": 1, "under_triaged": 0}),
    ],
)
def test_levels(label, accept, given_level, expected):
    one = case("safety", level=Level(label), accept_levels=tuple(map(Level, accept)), gold=())
    scores, _ = scored(one, levelled("q", Level(given_level)))
    assert {name: scores[name] for name in expected} == {name: [value] for name, value in expected.items()}


def test_every_turn_counts_and_only_the_label_decides_whose_recall_it_is():
    one = Case(
        id="a",
        turns=("x", "y", "z"),
        expect="safety",
        level_after_each_turn=(Level.NONE, Level.EMERGENCY, Level.EMERGENCY),
        tags=("plain",),
    )
    replies = [levelled("x", Level.NONE), levelled("y", Level.EMERGENCY), levelled("z", Level.NONE)]
    scores, objections = scored(one, *replies)
    assert scores["level_right"] == scores["plain_recognised"] == [1, 1, 0]
    assert (scores["none_recognised"], scores["emergency_recognised"]) == ([1], [1, 0])
    assert objections == ["level none after turn 3, accepted: emergency"]


def test_a_level_may_be_labelled_beside_an_expected_answer():
    reply = answer("q", CALF, safety=Assessment(Level.URGENT))
    _, objections = scored(case("answer", CALF, level=Level.NONE), reply)
    assert objections == ["level urgent, accepted: none"]


# --- words ---


def test_statements_keep_their_marks_on_either_side_of_the_full_stop():
    text = "**Causes**, they include:\n- Stress [1].\n- Cold. [2]\n\nDr. Ondo says “rest.” [3] [4] Then eat. No mark?"
    assert statements(text) == (
        Statement("Stress.", (1,), 1),
        Statement("Cold.", (2,), 2),
        Statement("Dr. Ondo says “rest.”", (3, 4), 4),
        Statement("Then eat.", (), 4),
        Statement("No mark?", (), 4),
    )


def test_whose_words_follow_is_no_claim():
    assert statements("“All about cramps” says: Drink water. [1]") == (Statement("Drink water.", (1,), 0),)


def test_a_mark_stands_for_the_sentences_before_it_that_its_quote_contains():
    parts = (
        Statement("Drink water.", ()),
        Statement("Eat salt.", ()),
        Statement("Rest well.", (1,)),
        Statement("Go.", (), 1),
    )
    shared = with_shared_marks(parts, {1: "Eat salt. Rest well."})
    assert [part.marks for part in shared] == [(), (1,), (1,), ()]


def test_words_and_marks_are_told_apart():
    assert marks_in("a [1][2] [12](#x) [note]") == (1, 2)
    assert word_count("**Don’t** stop: 400 mg [1].") == 4


@pytest.mark.parametrize(
    ("text", "point", "contained"),
    [
        ("Take MEDICATION now", "medications", True),
        ("anti-inflammatory drugs", "anti inflammatory", True),
        ("don’t worry", "don't worry", True),
        ("the calf's muscle", "calves", False),
        ("muscle **twitch** [1]es", "twitches", True),
        ("vitamin B12", "b12", True),
        ("stress", "distress", False),
        ("a cramping calf", "cramp", True),
    ],
)
def test_key_points_tolerate_case_apostrophes_hyphens_and_plurals(text, point, contained):
    assert contains_point(text, [point]) is contained


def test_support_is_the_share_of_content_words():
    assert support("Stretching eases cramps.", ["A stretch may ease a cramp"]) == 1
    assert support("Stretching cures cramps.", ["A stretch may ease a cramp"]) == pytest.approx(2 / 3)
    assert support("It is so.", []) == 1


# --- intervals ---


@pytest.mark.parametrize(("k", "n"), [(0, 7), (7, 7), (3, 11), (44, 45), (150, 166)])
def test_wilson_is_scipys(k, n):
    theirs = stats.binomtest(k, n).proportion_ci(method="wilson")
    assert intervals.wilson(k / n, n) == pytest.approx((theirs.low, theirs.high))


def test_wilson_by_hand():
    # p=1, n=4: the lower bound is 1 / (1 + z²/n)
    z = 1.959964
    assert intervals.wilson(1.0, 4) == pytest.approx((1 / (1 + z * z / 4), 1.0), abs=1e-6)


def test_a_share_over_turns_counts_cases_in_its_interval():
    turns = intervals.share([[1, 1, 0], [1]])
    assert (turns.value, turns.n) == (0.75, 4)
    assert (turns.low, turns.high) == pytest.approx(intervals.wilson(0.75, 2))


def test_means_medians_and_largest():
    values = [[0.0], [0.5], [1.0], [1.0], [0.25, 0.75]]
    found = intervals.mean(values)
    assert (found.value, found.n) == (0.6, 5)
    assert found.low < 0.6 < found.high
    assert found == intervals.mean(values), "the bootstrap has a fixed seed"
    assert intervals.median([[90.0], [10.0], [20.0]]).value == 20
    assert intervals.largest([[1.0], [9.0]]) == intervals.Figure(9.0, 2, None, None)


def test_a_perfect_mean_still_has_an_interval():
    assert intervals.mean([[1.0]] * 8) == intervals.Figure(1.0, 8, *intervals.wilson(1.0, 8))


@given(st.lists(st.floats(0, 1), min_size=1, max_size=30))
def test_an_interval_of_a_mean_is_finite_and_in_order(values):
    found = intervals.mean([[value] for value in values])
    assert found.low is not None
    assert found.high is not None
    assert 0 <= found.low <= found.high <= 1


def test_mcnemar_by_hand():
    assert mcnemar(gained=0, lost=5) == pytest.approx(2 / 2**5)
    assert mcnemar(gained=3, lost=3) == 1
    assert mcnemar(gained=0, lost=0) == 1


def test_paired_interval():
    assert paired_interval(np.zeros(9)) == (None, None)
    assert paired_interval(np.full(9, 0.5)) == (0.5, 0.5)
    low, high = paired_interval(np.array([1.0] * 30 + [0.0] * 10))
    assert 0.5 < low < 0.75 < high < 1


def test_area_under_the_curve_by_hand():
    # of 2 x 3 pairs: five in order and one tie
    assert area_under_curve(np.array([0.9, 0.5]), np.array([0.1, 0.2, 0.5])) == pytest.approx(5.5 / 6)


def test_a_summary_has_each_metric_that_was_measured():
    figures = summarise([{"gold_cited": [1.0], "words": [10.0]}, {"gold_cited": [0.0]}, {"verbatim": []}])
    assert set(figures) == {"gold_cited", "words_median", "words_largest"}
    assert (figures["gold_cited"].value, figures["gold_cited"].n) == (0.5, 2)


def test_metric_names_are_unique():
    assert len({metric.name for metric in METRICS}) == len(METRICS)
