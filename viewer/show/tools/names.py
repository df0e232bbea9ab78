"""What the tools are called."""

from viewer.show.translate import QT_TRANSLATE_NOOP

NAMES = {
    "laser": QT_TRANSLATE_NOOP("Console", "Laser dot"),
    "spotlight": QT_TRANSLATE_NOOP("Console", "Spotlight"),
    "pen": QT_TRANSLATE_NOOP("Console", "Pen"),
    "magnifier": QT_TRANSLATE_NOOP("Console", "Magnified"),
}
"""By the name in the table of keys, and for the magnified slide."""
