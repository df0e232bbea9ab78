"""Where a slide stands in its deck, in words."""

from PySide6.QtCore import QCoreApplication

from viewer.deck import Deck


def whereabouts(deck: Deck, index: int) -> str:
    """Return e.g. ``Slide 12 of 38   ·   II. Giữ vững an ninh`` for the slide at ``index``."""
    place = QCoreApplication.translate("Whereabouts", "Slide {number} of {count}")
    parts = [place.format(number=index + 1, count=len(deck.slides))]
    section = deck.section_at(index)
    if section is not None:
        parts.append(f"{section.number}. {section.title}" if section.number else section.title)
    return "   ·   ".join(parts)
