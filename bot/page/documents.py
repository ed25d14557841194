"""Adding a document on the page, and taking it away again. Only where the page is open to this machine alone."""

from bot.page.loader import BotLoader
from bot.settings import Settings


class DocumentPanel:
    """placeholder until ingest.pipeline is there."""

    def __init__(self, loader: BotLoader, settings: Settings) -> None:
        """x."""

    def build(self) -> None:
        """Draws nothing."""
