"""Derive the light encoder from the reference model, and let it stand in only where it is as good on this corpus."""

import json
import logging
import shutil
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from ingest.embed import load_reference, prompts_of, reference_vectors
from ingest.encoder import MODEL, TOKENIZER, EncoderCard, OnnxEncoder, Vectors, file_sha256
from ingest.errors import EmbedderError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

# An exported encoder is kept where it stays this close to the reference on the corpus itself.
LEAST_MEAN_COSINE = 0.99
LEAST_COSINE = 0.95
LEAST_TOP1 = 0.95  # share of probes whose nearest text is the reference's nearest, or one that ties with it
TIE = 0.02  # cosine by the reference up to which two neighbours tie
LEAST_TOP10 = 0.85  # mean share of the ten nearest that are the same
CHECKED_TEXTS = 64  # the reference takes as long for one of them as the exported encoder for ten

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
    """The encoder that was chosen: a folder for OnnxEncoder, None where sentence-transformers itself answers.

    ``vectors`` are its own of the texts that it was checked with just now.
    """

    folder: Path | None
    precision: Precision
    checks: tuple[Check, ...]
    why: str = ""
    vectors: Vectors | None = None


def export_encoder(folder: Path, fingerprint: str, precision: Precision, texts: Sequence[str], cache: Path) -> Exported:
    """The encoder for a model at the precision asked for, or the nearest one above whose check holds.

    Keeps it in ``cache`` (one folder a model and precision) with the figures of its check.
    """
    if precision == "reference":
        return Exported(None, "reference", (), "the setting encoder asks for it")
    kept = cache / f"{fingerprint[:16]}-{precision}"
    if (kept / "check.json").is_file():
        try:
            OnnxEncoder(kept)
            return read_exported(kept)
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
            try:
                made = _export_to(Path(scratch) / level, model, level)
            except OSError:
                raise
            except Exception as error:  # an architecture that the exporter or the quantiser does not know
                return Exported(None, "reference", tuple(checks), f"it cannot be exported ({type(error).__name__})")
            vectors = OnnxEncoder(made).document_vectors(texts)
            check = _check(level, vectors, reference)
            checks.append(check)
            if check.holds:
                (made / "check.json").write_text(json.dumps([asdict(c) for c in checks]), "utf-8")
                made.rename(kept)
                _forget_others(cache, fingerprint)
                return replace(read_exported(kept), vectors=vectors)
    return Exported(None, "reference", tuple(checks), "the exported model is not close enough to the original")


def _forget_others(cache: Path, fingerprint: str) -> None:
    """Remove the encoders of other models and of earlier ways to export."""
    for path in cache.iterdir():
        if not path.name.startswith(fingerprint[:16]) and (path / "check.json").is_file():
            shutil.rmtree(path, ignore_errors=True)


def read_exported(folder: Path) -> Exported:
    """What export_encoder kept in a folder."""
    checks = tuple(Check(**values) for values in json.loads((folder / "check.json").read_text("utf-8")))
    return Exported(folder, EncoderCard.read(folder).precision, checks)


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


def _export_to(target: Path, model: "SentenceTransformer", precision: str) -> Path:
    import torch

    target.mkdir()
    # The encoder sees one text at a time, so there is nothing to mask; without the mask, and with plain attention in
    # place of torch's fused one, a text takes a quarter less time in onnxruntime.
    names = [name for name in ("input_ids", "token_type_ids") if name in model.tokenizer.model_input_names]
    transformer: Any = model[0]
    transformer.auto_model.requires_grad_(False)
    transformer.auto_model.set_attn_implementation("eager")
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
    query, document = prompts_of(model)
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


def _check(precision: str, vectors: Vectors, reference: Vectors) -> Check:
    count = len(vectors)
    cosines = np.sum(vectors * reference, axis=1)
    depth = min(10, count - 1)
    if depth < 1:
        return Check(precision, count, round(float(cosines.mean()), 4), round(float(cosines.min()), 4), 1.0, 1.0)
    near, near_reference = _nearest(vectors, depth), _nearest(reference, depth)
    lost = np.sum(reference * (reference[near_reference[:, 0]] - reference[near[:, 0]]), axis=1)
    shared = [len(set(a) & set(b)) / depth for a, b in zip(near.tolist(), near_reference.tolist(), strict=True)]
    figures = (float(cosines.mean()), float(cosines.min()), float(np.mean(lost <= TIE)), float(np.mean(shared)))
    return Check(precision, count, *(round(figure, 4) for figure in figures))


def _nearest(vectors: Vectors, depth: int) -> Any:
    similar = vectors @ vectors.T
    np.fill_diagonal(similar, -2)
    return np.argsort(-similar, axis=1)[:, :depth]


@contextmanager
def _quiet() -> Iterator[None]:
    """The exporter's warnings are about shapes that are right here, and would fill a person's terminal."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        finally:
            logging.disable(before)
