"""Every character of the deck can be drawn by a font that comes with the program."""

from collections.abc import Iterator
from unicodedata import category

from msgspec.structs import replace

from viewer.deck.load import LoadedDeck
from viewer.errors import Problem
from viewer.text.fonts import missing_glyphs

UNSHOWN = {"id", "to", "source", "layout", "kind", "style", "symbol", "picture"}
"""Keys of a slide whose texts nobody sees."""

_TOP = ("title", "author", "achievements")


def check_glyphs(loaded: LoadedDeck) -> Iterator[Problem]:
    """Yield a problem for each text with such a character; a warning in the notes."""
    for place in (*((key,) for key in _TOP), ("slides",)):
        for keys, text in loaded.texts(*place):
            missing = _missing(text)
            if not missing or keys[-1] in UNSHOWN:
                continue
            if keys[-1] == "notes":
                found = loaded.problem("glyph-notes", *keys, characters=missing)
                yield replace(found, severity="warning")
            else:
                yield loaded.problem("glyph-missing", *keys, characters=missing)


def _missing(text: str) -> str:
    """Return the characters without a glyph, and their numbers, for they cannot be shown."""
    private = [letter for letter in text if category(letter) in ("Co", "Cn")]
    letters = dict.fromkeys((*missing_glyphs(text), *private))
    return ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters)
