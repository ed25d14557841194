"""The light encoder that answers: an exported model in onnxruntime, without torch and sentence-transformers.

Each text is encoded by itself. Eight-bit models scale their activations by batch, so in a batch a text's vector
would depend on its neighbours; alone it is the same at every ingest, and nothing is spent on padding.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ingest.errors import EmbedderError
from ingest.exact import CORES

EXPORT_VERSION = "2"  # raise it when export.py makes another encoder of the same model
MODEL, TOKENIZER, CARD = "model.onnx", "tokenizer.json", "encoder.json"
Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class EncoderCard:
    """What encoder.json says: how the model's output becomes a vector, and the SHA-256 of the files it needs."""

    precision: Literal["int8", "fp32"]
    dimension: int
    max_length: int
    pooling: Literal["mean", "cls"]
    inputs: tuple[str, ...]
    query_prompt: str
    document_prompt: str
    files: dict[str, str]

    def write(self, folder: Path) -> None:
        """Write encoder.json."""
        (folder / CARD).write_text(json.dumps(asdict(self), indent=1), "utf-8")

    @classmethod
    def read(cls, folder: Path) -> "EncoderCard":
        """Read encoder.json. Raises EmbedderError where it is missing or broken."""
        try:
            values = json.loads((folder / CARD).read_text("utf-8"))
            return cls(**{**values, "inputs": tuple(values["inputs"])})
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise EmbedderError(f"the encoder in {folder} is incomplete; run: python -m ingest --rebuild") from error


class OnnxEncoder:
    """An exported sentence-transformers model: pooled vectors of length one.

    Texts beyond the model's maximum length are cut there. Safe to use from several threads. LangChain's face of it
    is search.OnnxEmbeddings: this module imports no LangChain, which takes longer to import than a first answer.
    """

    def __init__(self, folder: Path) -> None:
        """Load the encoder of a folder. Raises EmbedderError where a file is missing or altered."""
        self.card = EncoderCard.read(folder)
        for name, expected in self.card.files.items():
            if file_sha256(folder / name) != expected:
                raise EmbedderError(f"{folder / name} is altered or incomplete; run: python -m ingest --rebuild")
        import onnxruntime
        from tokenizers import Tokenizer

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False  # it would grow anew with each longer text, and hold what it has taken
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.log_severity_level = 3
        try:
            self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
            # On the CPU the fused kernel takes longer than an addition and a normalisation one after the other.
            self._session: Any = onnxruntime.InferenceSession(
                str(folder / MODEL), options, ["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"]
            )
        except Exception as error:  # tokenizers and onnxruntime raise their own unrelated types
            raise EmbedderError(
                f"the encoder in {folder} cannot be loaded ({error}); run: python -m ingest --rebuild"
            ) from error
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(self.card.max_length)

    def query_vector(self, text: str) -> Vectors:
        """The vector of a question."""
        return self._vector(self.card.query_prompt + text)

    def document_vectors(self, texts: Sequence[str], progress: Callable[[int], object] | None = None) -> Vectors:
        """One row a text, on all cores. ``progress`` is called with the number of texts done since its last call."""
        vectors = np.empty((len(texts), self.card.dimension), np.float32)
        by_length = sorted(range(len(texts)), key=lambda i: len(texts[i]), reverse=True)
        with ThreadPoolExecutor(CORES) as pool:
            done = pool.map(lambda i: self._vector(self.card.document_prompt + texts[i]), by_length)
            for row, vector in zip(by_length, done, strict=True):
                vectors[row] = vector
                if progress:
                    progress(1)
        return vectors

    def _vector(self, text: str) -> Vectors:
        encoding = self._tokenizer.encode(text)
        ids = np.asarray([encoding.ids], np.int64)
        feed = {"input_ids": ids, "token_type_ids": np.zeros_like(ids)}
        (states,) = self._session.run(None, {name: feed[name] for name in self.card.inputs})
        pooled = states[0].mean(axis=0) if self.card.pooling == "mean" else states[0, 0]
        norm = float(np.linalg.norm(pooled))
        return np.asarray(pooled / max(norm, 1e-12), np.float32)


def file_sha256(path: Path) -> str:
    """SHA-256 of a file's bytes, "" where it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def batches(count: int, size: int) -> Iterator[slice]:
    """Slices of at most ``size`` that together cover ``range(count)``."""
    for start in range(0, count, size):
        yield slice(start, min(start + size, count))
