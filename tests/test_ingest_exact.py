"""Exact search gives the same products in one part and in several."""

import numpy as np
import pytest

from ingest import exact


@pytest.mark.parametrize("rows", [1, 7, 1_000])
def test_products_in_parts_are_those_of_the_whole(rows, monkeypatch):
    numbers = np.random.default_rng(rows)
    vectors, vector = (numbers.normal(size=shape).astype(np.float32) for shape in ((rows, 48), (48,)))
    monkeypatch.setattr(exact, "SMALLEST_PART", 1)
    monkeypatch.setattr(exact, "CORES", 3)
    assert exact.products(vectors, vector) == pytest.approx(vectors @ vector, abs=1e-5)


def test_of_no_vectors_there_are_no_products():
    assert exact.products(np.empty((0, 48), np.float32), np.ones(48, np.float32)).shape == (0,)
