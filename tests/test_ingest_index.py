"""The index: in line with the corpus after every ingest, and answering at every moment in between."""

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from ingest import generation, pipeline, store
from ingest.__main__ import main
from ingest.entries import KINDS
from ingest.errors import ArticleIndexError, DocumentError, IndexBusyError
from ingest.keywords import words_of
from ingest.pipeline import ingest
from ingest.settings import PROJECT, IndexSettings
from ingest.store import is_stale, open_index, write_lock
from tests.ingest_world import CRAMP, IRON, write_corpus

pytest_plugins = ["tests.ingest_fixtures"]


def command(settings, *more):
    """The ingest command for these settings, as another process runs it."""
    corpus, index, documents = settings.corpus[0], settings.index, settings.documents
    environment = os.environ | {"CITEWELL_DOCUMENTS": str(documents), "OMP_NUM_THREADS": "1"}
    arguments = [sys.executable, "-m", "ingest", str(corpus), "--index", str(index), *more]
    return {"args": arguments, "env": environment, "cwd": PROJECT, "stderr": subprocess.PIPE, "stdout": subprocess.PIPE}


def answers(settings, question="What causes fatigue?"):
    """The sentence nearest to a question."""
    index = open_index(settings)
    rows = index.rows("sentence")
    best = rows.start + int(np.argmax(index.scores(index.query_vector(question), "sentence")))
    entry = index.entries[best]
    assert index.articles[entry.article].text[entry.start : entry.end] == entry.text
    return entry.text


def texts(settings):
    index = open_index(settings)
    return {entry.text for entry in index.entries[index.rows("sentence")]}


def stored_in_chroma(settings):
    """The documents in Chroma, read in a process of its own as another program would."""
    code = (
        "import sys, json, chromadb\n"
        "client = chromadb.PersistentClient(sys.argv[1], chromadb.config.Settings(anonymized_telemetry=False))\n"
        "(collection,) = client.list_collections()\n"
        "print(json.dumps(sorted(collection.get()['documents'])))"
    )
    path = str(settings.index / "chroma")
    ran = subprocess.run([sys.executable, "-c", code, path], capture_output=True, check=True, text=True)
    return json.loads(ran.stdout)


def test_first_ingest_adds_everything_and_the_second_keeps_it(world):
    first = ingest(world)
    assert (first.added, first.changed, first.removed, first.kept) == (
        ("cramp.txt", "iron.txt", "sleep.txt"),
        (),
        (),
        (),
    )
    assert first.embedded == first.entries > 0
    assert is_stale(world) == ""
    second = ingest(world)
    assert second.unchanged
    assert (second.kept, second.embedded, second.generation) == (first.added, 0, first.generation)


def test_a_question_finds_its_sentence(world):
    ingest(world)
    assert answers(world) == "Iron deficiency causes fatigue."
    assert answers(world, "How many hours should I sleep?") == "Adults need seven hours of sleep."


def test_only_what_is_new_is_embedded_and_what_is_gone_is_gone(world):
    ingest(world)
    corpus = world.corpus[0]
    (corpus / "cramp.txt").write_text(CRAMP + "\nMagnesium may help.\n")
    (corpus / "sleep.txt").unlink()
    write_corpus(corpus, {"tea.txt": "Tea\n\nGreen tea contains caffeine.\n"})
    assert is_stale(world)
    report = ingest(world)
    assert (report.added, report.changed, report.removed, report.kept) == (
        ("tea.txt",), ("cramp.txt",), ("sleep.txt",), ("iron.txt",),
    )  # fmt: skip
    assert report.embedded == 4  # two new sentences, each alone and under its heading
    sentences = texts(world)
    assert "Magnesium may help." in sentences
    assert not any("seven hours" in text for text in sentences)
    assert not any("seven hours" in text for text in stored_in_chroma(world))


def test_chroma_holds_every_entry_once(world):
    ingest(world)
    ingest(world, rebuild=True)
    index = open_index(world)
    assert stored_in_chroma(world) == sorted(entry.text for entry in index.entries)


def test_a_renamed_article_is_not_embedded_again(world):
    ingest(world)
    (world.corpus[0] / "iron.txt").rename(world.corpus[0] / "metal.txt")
    report = ingest(world)
    assert (report.added, report.removed, report.embedded) == (("metal.txt",), ("iron.txt",), 0)


def test_vectors_are_the_same_whichever_way_the_corpus_came_to_be(world, tmp_path):
    (world.corpus[0] / "sleep.txt").rename(tmp_path / "sleep.txt")
    ingest(world)
    shutil.move(tmp_path / "sleep.txt", world.corpus[0] / "sleep.txt")
    ingest(world)
    grown = open_index(world)
    ingest(world, rebuild=True)
    made = open_index(world)
    assert [entry.text for entry in grown.entries] == [entry.text for entry in made.entries]
    assert np.array_equal(grown.vectors, made.vectors)


def test_a_touched_file_is_not_stale_and_one_changed_within_its_time_and_size_is(world):
    ingest(world)
    path = world.corpus[0] / "iron.txt"
    os.utime(path)
    assert is_stale(world) == ""
    before = path.stat()
    path.write_text(IRON.replace("fatigue", "malaise"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert is_stale(world) == "iron.txt has changed"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"unit": "passage"}, "the setting unit is now 'passage', was 'sentence'"),
        ({"encoder": "fp32"}, "the setting encoder is now 'fp32', was 'int8'"),
        ({"embedder": "/a/model"}, "the setting embedder is now '/a/model', was ''"),
    ],
)
def test_another_setting_makes_the_index_stale(world, change, why):
    ingest(world)
    assert is_stale(replace(world, **change)) == why


def test_another_version_of_a_library_rebuilds_with_a_word_of_why(world):
    report = ingest(world)
    path = world.index / "generations" / report.generation / "record.json"
    record = json.loads(path.read_text())
    record["versions"]["onnxruntime"] = "0.1"
    path.write_text(json.dumps(record))
    assert is_stale(world).startswith("onnxruntime is now ")
    again = ingest(world)
    assert again.rebuilt_because.startswith("onnxruntime is now ")
    assert again.embedded == again.entries
    assert again.kept == report.added


def test_entries_of_a_kind_stand_together_and_lead_back_to_their_article(world):
    ingest(world)
    index = open_index(world)
    kinds = [entry.kind for entry in index.entries]
    assert kinds == sorted(kinds, key=KINDS.index)
    for entry in index.entries[index.rows("headed")]:
        article = index.articles[entry.article]
        assert entry.text == f"{article.title}: {article.text[entry.start : entry.end]}"
    assert np.allclose(np.linalg.norm(index.vectors, axis=1), 1, atol=1e-5)


def test_passages_overlap_by_whole_sentences_and_cover_all_evidence(world):
    words = [f"Sentence number {n} speaks of muscle cramps at night and of what helps against them." for n in range(60)]
    write_corpus(world.corpus[0], {"long.txt": "Long\n\n" + " ".join(words) + "\n"})
    settings = replace(world, unit="passage")
    ingest(settings)
    index = open_index(settings)
    spans = [(entry.start, entry.end) for entry in index.entries if entry.article == "long.txt"]
    assert len(spans) > 5
    assert all(later[0] < earlier[1] for earlier, later in pairwise(spans))
    article = index.articles["long.txt"]
    for passage in article.passages:
        for sentence in passage.sentences:
            assert any(start <= sentence.start and sentence.end <= end for start, end in spans)


def test_keyword_scores_are_those_of_bm25s(world):
    import bm25s

    ingest(world)
    index = open_index(world)
    sentences = [entry.text for entry in index.entries[index.rows("sentence")]]
    reference = bm25s.BM25(method="lucene")
    reference.index([words_of(text) for text in sentences], show_progress=False)
    for question in ("iron deficiency fatigue", "coffee and sleep", "nothing here matches zebras"):
        ours = index.keyword_scores(question, "sentence")
        known = [word for word in words_of(question) if word in reference.vocab_dict]
        theirs = reference.get_scores(known) if known else np.zeros(len(sentences))
        assert np.allclose(ours, theirs, atol=1e-5)
    assert len(index.keyword_scores("iron")) == len(index.entries)


def test_langchain_finds_the_same_as_the_scores(world):
    ingest(world)
    index = open_index(world)
    vector = index.encoder.embed_query("Why am I so tired?")
    scores = index.scores(np.asarray(vector, np.float32))
    found = index.store.similarity_search_with_score("Why am I so tired?", k=len(index.entries))
    assert [int(document.id) for document, _ in found] == sorted(
        range(len(scores)), key=lambda row: (-scores[row], row)
    )
    only = index.store.similarity_search("Why am I so tired?", k=3, filter={"kind": "headed"})
    assert {document.metadata["kind"] for document in only} == {"headed"}
    (best,) = index.store.as_retriever(search_kwargs={"k": 1, "filter": {"kind": "sentence"}}).invoke(
        "tired from low iron"
    )
    assert best.page_content == "Iron deficiency causes fatigue."


def test_a_large_corpus_is_searched_by_chroma_behind_the_same_type(world, monkeypatch):
    ingest(world)
    exact = open_index(world).store.similarity_search("low iron", k=2, filter={"kind": "sentence"})
    monkeypatch.setattr(store, "LARGEST_EXACT", 1)
    large = open_index(world)
    found = large.store.similarity_search("low iron", k=2, filter={"kind": "sentence"})
    assert [document.page_content for document in found] == [document.page_content for document in exact]


def test_bad_files_are_named_and_the_others_go_in(world, capsys):
    write_corpus(
        world.corpus[0],
        {"bad.txt": b"\xe9\xe9", "none.pdf": b"x", "photo.jpg": b"x", "README.md": "x", "copy.txt": IRON},
    )
    report = ingest(world)
    assert report.added == ("copy.txt", "cramp.txt", "sleep.txt")
    assert [skipped.file for skipped in report.errors] == ["bad.txt", "none.pdf"]
    reasons = {skipped.file: skipped.reason for skipped in report.skipped}
    assert reasons["iron.txt"] == "has the same content as copy.txt"
    assert reasons["README.md"] == "a README is not an article"
    assert reasons["photo.jpg"].startswith("format .jpg is not read")
    arguments = [str(world.corpus[0]), "--index", str(world.index)]
    assert main(arguments) == 1
    shown = capsys.readouterr()
    assert "bad.txt: not UTF-8 text" in shown.err
    assert "kept     cramp.txt" in shown.out


def test_a_folder_without_articles_is_an_error_and_the_old_index_stays(world, capsys):
    ingest(world)
    for path in world.corpus[0].iterdir():
        path.unlink()
    with pytest.raises(DocumentError, match="no article that can be read"):
        ingest(world)
    assert answers(world) == "Iron deficiency causes fatigue."
    assert main([str(world.corpus[0] / "nowhere"), "--index", str(world.index)]) == 2
    assert "no such file or folder" in capsys.readouterr().err


def test_names_that_two_folders_share_are_told_apart(world, tmp_path):
    write_corpus(world.documents, {"iron.txt": "Iron\n\nIron is also a tool for clothes.\n"})
    assert ingest(world).added == ("cramp.txt", "iron.txt", "sleep.txt", "documents/iron.txt")


def test_without_an_index_the_way_to_one_is_said(world):
    with pytest.raises(ArticleIndexError, match=r"there is no index in .*; run: python -m ingest"):
        open_index(world)
    assert is_stale(world) == "there is no index yet"


def test_a_damaged_index_is_said_and_made_again(world):
    report = ingest(world)
    folder = world.index / "generations" / report.generation
    (folder / "vectors.npy").write_bytes(b"no vectors")
    with pytest.raises(ArticleIndexError, match="run: python -m ingest --rebuild"):
        open_index(world)
    ingest(world, rebuild=True)
    assert answers(world) == "Iron deficiency causes fatigue."


def test_an_altered_encoder_is_refused(world):
    report = ingest(world)
    model = world.index / "generations" / report.generation / "encoder" / "model.onnx"
    data = model.read_bytes()
    model.unlink()
    model.write_bytes(data[:-1] + b"x")
    with pytest.raises(Exception, match=r"model\.onnx is altered"):
        open_index(world)


def test_a_store_that_chroma_cannot_open_is_made_anew(world):
    ingest(world)
    (world.index / "chroma" / "chroma.sqlite3").write_bytes(b"this is no database" * 1000)
    ingest(world, rebuild=True)
    assert stored_in_chroma(world) == sorted(entry.text for entry in open_index(world).entries)


def test_an_open_index_answers_on_while_others_replace_it(world):
    ingest(world)
    index = open_index(world)
    for _ in range(3):
        ingest(world, rebuild=True)
    assert not index.folder.exists()
    assert index.articles["iron.txt"].title == "Iron"
    assert index.keyword_scores("iron").max() > 0
    assert index.entries[0].text
    assert len(list((world.index / "generations").iterdir())) == 2


def test_a_second_writer_is_told_to_wait(world):
    with write_lock(world.index), pytest.raises(IndexBusyError, match="another process is writing"):
        ingest(world)
    held, done = write_lock(world.index), threading.Event()
    with held:
        waiting = threading.Thread(target=lambda: (ingest(world, wait=60), done.set()))
        waiting.start()
        assert not done.wait(0.3)
    waiting.join(60)
    assert done.is_set()


def test_two_ingests_at_once_leave_one_good_index(world):
    runs = [subprocess.Popen(**command(world, "--wait")) for _ in range(2)]
    outputs = [run.communicate(timeout=120) for run in runs]
    assert [run.returncode for run in runs] == [0, 0], outputs
    assert is_stale(world) == ""
    assert stored_in_chroma(world) == sorted(entry.text for entry in open_index(world).entries)


def test_twenty_kills_at_any_moment_leave_an_index_that_answers(world):
    """Each run is killed a little later than the one before, over the whole time that a run takes."""
    ingest(world)
    started = time.perf_counter()
    subprocess.run(**command(world, "--rebuild"), check=True)
    whole = time.perf_counter() - started
    for number in range(20):
        (world.corpus[0] / "cramp.txt").write_text(CRAMP + f"\nFact number {number} is new.\n")
        run = subprocess.Popen(**command(world))
        time.sleep(whole * (number + 1) / 21)
        run.send_signal(signal.SIGKILL)
        run.communicate()
        assert answers(world) == "Iron deficiency causes fatigue."
    ingest(world)
    assert is_stale(world) == ""
    assert "Fact number 19 is new." in texts(world)
    assert stored_in_chroma(world) == sorted(entry.text for entry in open_index(world).entries)
    assert not [path for path in (world.index / "generations").iterdir() if path.name.startswith(".")]


@pytest.mark.parametrize("step", ["write_generation", "bring_in_line"])
def test_a_full_disk_is_said_and_the_old_index_stays(world, monkeypatch, step):
    ingest(world)
    before = store.current_generation(world.index)

    def full(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device", "file")

    module = "chroma" if step == "bring_in_line" else "pipeline"
    monkeypatch.setattr(f"ingest.{module}.{step}", full)
    (world.corpus[0] / "cramp.txt").write_text(CRAMP + "\nMore.\n")
    with pytest.raises(ArticleIndexError, match="the disk is full; free some space"):
        ingest(world)
    assert store.current_generation(world.index) == before
    assert answers(world) == "Iron deficiency causes fatigue."
    monkeypatch.undo()
    assert ingest(world).changed == ("cramp.txt",)


def test_a_folder_that_cannot_be_written_is_said(world):
    settings = replace(world, index=world.corpus[0] / "iron.txt")
    with pytest.raises(ArticleIndexError, match="cannot be written"):
        ingest(settings)


def test_answering_imports_nothing_heavy(world):
    ingest(world)
    code = (
        "import sys\nfrom ingest.settings import IndexSettings\nfrom ingest.store import is_stale, open_index\n"
        f"where = dict(corpus={str(world.corpus[0])!r}, index={str(world.index)!r}, documents='/nowhere')\n"
        "settings = IndexSettings.load(**where)\n"
        "assert is_stale(settings) == '', is_stale(settings)\n"
        "index = open_index(settings)\nindex.scores(index.query_vector('iron')), index.keyword_scores('iron')\n"
        "print(sorted({name.split('.')[0] for name in sys.modules}))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, cwd=PROJECT)
    heavy = ("torch", "sentence_transformers", "transformers", "chromadb", "scipy", "bm25s", "langchain_core", "gradio")
    assert not [name for name in heavy if f"'{name}'" in ran.stdout]


def test_articles_survive_being_packed(world):
    ingest(world)
    for article in open_index(world).articles.values():
        assert generation.unpack_article(generation.pack_article(article)) == article


def test_settings_by_environment_reach_the_index(world):
    settings = IndexSettings.load({"CITEWELL_ENCODER": "fp32"}, corpus=world.corpus)
    assert settings.encoder == "fp32"
    assert pipeline.IngestReport("x").unchanged
