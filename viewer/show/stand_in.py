"""A deck of one slide that stands where no good deck has been opened yet."""

from pathlib import Path

import yaml
from PySide6.QtCore import QCoreApplication

from viewer.deck.load import LoadedDeck, loads


def stand_in(file: Path) -> LoadedDeck:
    """Return a deck that says that ``file`` could not be opened, as if it stood there."""
    title = QCoreApplication.translate("StandIn", "This deck cannot be shown yet")
    way_out = QCoreApplication.translate(
        "StandIn", "The list above says what is wrong. Mend it, then press Ctrl+R."
    )
    slide = {
        "layout": "statement",
        "title": title,
        "text": file.name or str(file),
        "detail": way_out,
    }
    data = {"title": title, "slides": [slide]}
    return loads(yaml.safe_dump(data, allow_unicode=True), file)
