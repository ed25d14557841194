"""From documents to an index that can be asked: read, clean, split, embed, store.

Exact search in numpy is faster on one BLAS thread when onnxruntime has threads of its own, and BLAS reads its
settings once, when numpy is first imported.
"""

import os

for _name in ("OPENBLAS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
    os.environ.setdefault(_name, "1")
