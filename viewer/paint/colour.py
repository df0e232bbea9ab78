"""Colours of themes as Qt knows them."""

from functools import cache

from PySide6.QtGui import QColor


@cache
def colour(text: str) -> QColor:
    """Return the colour ``#RRGGBB`` or ``#RRGGBBAA`` (alpha last, as in CSS)."""
    if len(text) == 9:
        return QColor("#" + text[7:] + text[1:7])
    return QColor(text)
