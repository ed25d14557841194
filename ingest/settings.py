"""What ingest can be told, by keyword or by environment variable (``CITEWELL_`` and the name in capitals)."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Literal, Self, cast

from ingest.errors import SettingsError

PROJECT = Path(__file__).resolve().parent.parent
ENVIRONMENT_PREFIX = "CITEWELL_"
SETTINGS_OF_THE_BOT = frozenset({"locale"})
"""Names that the environment may hold for the bot; ingest leaves them alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexSettings:
    """Where the articles and the index are, and how the articles are embedded.

    corpus: files and folders whose documents make up the index; the environment separates them like ``PATH``.
    documents: the folder of documents that a person adds on the page; part of the corpus when it exists.
    index: the folder of the index. It is a cache and can be deleted at any time.
    embedder: ``""`` for the all-MiniLM-L6-v2 of the installed package, else a model's path or name.
    unit: what one vector stands for. ``sentence`` finds more in a few articles, ``passage`` is lighter for thousands.
    encoder: ``int8`` embeds with the eight-bit model wherever its check against the original holds, ``fp32`` with an
        exported model of full precision, ``reference`` with sentence-transformers itself.
    """

    corpus: tuple[Path, ...] = (PROJECT / "corpus",)
    documents: Path = PROJECT / "documents"
    index: Path = PROJECT / ".index"
    embedder: str = ""
    unit: Literal["sentence", "passage"] = "sentence"
    encoder: Literal["int8", "fp32", "reference"] = "int8"

    @classmethod
    def load(cls, environ: Mapping[str, str] | None = None, **given: object) -> Self:
        """Settings from keywords, else from the environment, else the defaults.

        Raises SettingsError for an unknown name or a value that does not fit.
        """
        known = {field.name for field in fields(cls)}
        environ = os.environ if environ is None else environ
        for name in given:
            if name not in known:
                raise SettingsError(f"unknown setting {name!r}; known are: {', '.join(sorted(known))}")
        values: dict[str, object] = dict(given)
        for key, text in environ.items():
            if not key.startswith(ENVIRONMENT_PREFIX):
                continue
            name = key.removeprefix(ENVIRONMENT_PREFIX).lower()
            if name in SETTINGS_OF_THE_BOT - known:
                continue
            if name not in known:
                raise SettingsError(f"unknown environment variable {key}; known settings: {', '.join(sorted(known))}")
            values.setdefault(name, text)
        return cls(**{name: cls._parse(name, value) for name, value in values.items()})  # type: ignore[arg-type]

    @classmethod
    def _parse(cls, name: str, value: object) -> object:
        if name == "corpus":
            parts = value.split(os.pathsep) if isinstance(value, str) else value
            parts = [parts] if isinstance(parts, Path) else parts
            return tuple(Path(part).expanduser() for part in cast("list[str | Path]", parts))
        if name in ("index", "documents"):
            return Path(cast("str | Path", value)).expanduser()
        if name == "unit" and value not in ("sentence", "passage"):
            raise SettingsError(f"unit is 'sentence' or 'passage', not {value!r}")
        if name == "encoder" and value not in ("int8", "fp32", "reference"):
            raise SettingsError(f"encoder is 'int8', 'fp32' or 'reference', not {value!r}")
        return value
