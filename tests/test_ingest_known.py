"""What is learned from the known questions, on small spaces that can be checked by hand."""

import numpy as np
import pytest

from ingest.companions import AnswerKey, Span
from ingest.entries import Entry
from ingest.known import KnownSpace, needed_units

MEANING, WORDING, OTHER = np.eye(3, dtype=np.float32)
ROWS = 3


def around(centre, number=2_000, seed=1):
    """Questions that mean ``centre``; they differ in wording only."""
    noise = np.random.default_rng(seed).standard_normal(number)
    vectors = centre + noise[:, None] * WORDING + 0.01 * np.random.default_rng(seed + 1).standard_normal((number, 3))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture(scope="module")
def space():
    vectors = np.vstack([around(MEANING), around(OTHER, seed=5), around(-OTHER, seed=9)])
    return KnownSpace.learn(vectors, np.repeat(range(ROWS), 2_000).tolist(), needed=[[0], [1, 2]], units=4)


def asked(meaning, wording):
    vector = meaning + wording * WORDING
    return (vector / np.linalg.norm(vector)).astype(np.float32)


def test_a_question_in_far_words_is_like_the_row_that_means_the_same(space):
    far = asked(MEANING, 1.5)
    assert far @ WORDING > far @ MEANING
    likeness = space.likeness(far)
    assert likeness.centres.argmax() == 0
    assert likeness.centres[0] > far @ MEANING, "wording weighs less than in the plain space"


def test_all_vectors_have_length_one(space):
    for vectors in (space.questions, space.centres):
        assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_the_evidence_of_a_question_is_what_its_row_needs(space):
    assert space.likeness(asked(MEANING, -0.5)).evidence.argmax() == 0
    both = space.likeness(asked(OTHER, 0.5)).evidence
    assert set(np.argsort(-both)[:2]) == {1, 2}
    assert both[3] == pytest.approx(0, abs=1e-6), "no row needs the last unit"


def test_a_question_leans_to_the_side_where_its_like_are_answered_or_left_open(space):
    assert space.likeness(asked(MEANING, 0.2)).lean > space.likeness(asked(-OTHER, 0.2)).lean


def test_of_few_questions_hardly_anything_is_taken_for_wording():
    vectors = np.vstack([around(MEANING, 2), around(OTHER, 2)])
    space = KnownSpace.learn(vectors, [0, 0, 1, 1], needed=[[0], [1]], units=2)
    values = np.linalg.svd(space.whitening.astype(float), compute_uv=False)
    assert values.max() / values.min() < 1.01


def test_what_was_saved_is_loaded_and_nothing_is_loaded_where_nothing_was(space, tmp_path):
    assert KnownSpace.load(tmp_path) is None
    space.save(tmp_path)
    loaded = KnownSpace.load(tmp_path)
    assert loaded is not None
    for name in ("whitening", "questions", "centres", "answered", "evidence", "answers"):
        assert np.array_equal(getattr(loaded, name), getattr(space, name)), name


def test_a_row_needs_the_units_that_its_quotes_cover_for_the_most_part():
    units = [Entry("sentence", file, start, start + 10, "", 0) for file in ("a.txt", "b.txt") for start in (0, 10, 20)]
    keys = [
        AnswerKey(("both?",), (Span("a.txt", 0, 17), Span("b.txt", 21, 29)), ""),
        AnswerKey(("a word?",), (Span("b.txt", 12, 16),), ""),
    ]
    assert needed_units(keys, units) == [[0, 1, 5], [4]]


def test_a_row_whose_quotes_are_no_evidence_needs_nothing():
    vectors = np.vstack([around(MEANING, 20), around(OTHER, 20)])
    space = KnownSpace.learn(vectors, [0] * 20 + [1] * 20, needed=[[0], []], units=1)
    assert space.answers.tolist() == [[0, 0]]
