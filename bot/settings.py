"""What the bot can be told: ingest's settings and a few of its own, by keyword or environment."""

from dataclasses import dataclass

from ingest.settings import IndexSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(IndexSettings):
    """Settings of the bot.

    locale: whose emergency and crisis numbers are shown, as an ISO 3166 country code such as ``GB``;
        ``""`` names 112, 999 and 911 together.
    """

    locale: str = ""
