"""The same search as a LangChain retriever, for chains and graphs. The bot itself does not wait for LangChain."""

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict

from bot.followup import Query
from bot.message import read
from bot.retrieve import Retriever


class ArticleRetriever(BaseRetriever):
    """LangChain's retriever over the articles: the ``k`` best units, best first.

    Metadata of a document: article, section, start, end (characters) and score. LangChain traces what it is asked
    where its own environment variables say so; the bot does not come through here.
    """

    model_config = ConfigDict(arbitrary_types_allowed=True)

    retriever: Retriever
    k: int = 10

    def _get_relevant_documents(self, query: str, *, run_manager: CallbackManagerForRetrieverRun) -> list[Document]:
        message = read(query)
        found = self.retriever.search(Query(message.text, message.focus))
        articles = self.retriever.index.articles
        return [
            Document(
                page_content=candidate.text,
                metadata={
                    "article": candidate.span.article,
                    "section": articles[candidate.span.article].section_at(candidate.span.start),
                    "start": candidate.span.start,
                    "end": candidate.span.end,
                    "score": candidate.score,
                },
            )
            for candidate in found.candidates[: self.k]
        ]
