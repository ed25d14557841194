"""Exact search: the products of many vectors with one, on all cores.

A product of a large matrix and a vector waits for memory, and one core alone does not take all that memory gives:
in parts, on two cores, it is done in half of the time. numpy lets go of the interpreter's lock meanwhile.
"""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

CORES = os.cpu_count() or 1
SMALLEST_PART = 16_000_000  # bytes; a smaller part is done before another thread has taken it up


def products(vectors: Vectors, vector: Sequence[float] | Vectors) -> Vectors:
    """The product of each row (n × d) with a vector (d): n cosines where all are of length one."""
    vector = np.asarray(vector, np.float32)
    parts = min(vectors.nbytes // SMALLEST_PART, CORES)
    if parts < 2:
        return np.asarray(vectors @ vector, np.float32)
    out = np.empty(len(vectors), np.float32)
    size = -(-len(vectors) // parts)
    rows = [slice(start, start + size) for start in range(0, len(vectors), size)]
    elsewhere = [threads().submit(np.dot, vectors[part], vector, out[part]) for part in rows[1:]]
    np.dot(vectors[rows[0]], vector, out[rows[0]])
    for part in elsewhere:
        part.result()
    return out


@cache
def threads() -> ThreadPoolExecutor:
    """One thread a core, for work that lets go of the interpreter's lock."""
    return ThreadPoolExecutor(CORES, "citewell")
