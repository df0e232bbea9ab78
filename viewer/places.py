"""Where the shipped decks and resources are, in a checkout and in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    """Return the folder ``name``: inside the package (wheel) or beside it (checkout)."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def slides() -> Path:
    """Return the folder of the shipped decks."""
    return _shipped("slides")


def resources() -> Path:
    """Return the folder of themes, motifs, icons and translations."""
    return _shipped("resources")


def congress_deck() -> Path:
    """Return the deck that is shown when no file is named."""
    return slides() / "congress.yaml"
