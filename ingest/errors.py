"""Every error that Citewell raises on purpose. Each message says what to do next.

CitewellError            something that the person who runs Citewell can act on
|-- SettingsError        a setting has an unknown name or a value that cannot be used
|-- DocumentError        one document cannot be read; the others still can
|-- EmbedderError        the embedding model is missing, altered or cannot be loaded
`-- ArticleIndexError    the index of the articles is missing or broken
    `-- IndexBusyError   another process is writing the index
"""


class CitewellError(Exception):
    """Base of all errors that carry a message for the person who runs Citewell."""


class SettingsError(CitewellError):
    """A setting has an unknown name or a value that cannot be used."""


class DocumentError(CitewellError):
    """One document cannot be read. The message names the file and what to do."""


class EmbedderError(CitewellError):
    """The embedding model is missing, altered or cannot be loaded."""


class ArticleIndexError(CitewellError):
    """The index of the articles is missing or broken."""


class IndexBusyError(ArticleIndexError):
    """Another process is writing the index."""
