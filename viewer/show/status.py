"""The line at the foot of the main window: where the slide stands, and how long it takes."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QStatusBar

from viewer.deck import Deck


class StatusLine:
    """Says slide, section and planned time."""

    def __init__(self, bar: QStatusBar) -> None:
        self._place, self._time = QLabel(), QLabel()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._place, 1)
        bar.addPermanentWidget(self._time)

    def show_slide(self, deck: Deck, index: int) -> None:
        """Say where the slide at ``index`` stands in ``deck``."""
        section = deck.section_at(index)
        place = QCoreApplication.translate("StatusLine", "Slide {number} of {count}")
        parts = [place.format(number=index + 1, count=len(deck.slides))]
        if section is not None:
            parts.append(f"{section.number}. {section.title}" if section.number else section.title)
        self._place.setText("   ·   ".join(parts))
        total = clock(sum(slide.seconds for slide in deck.slides))
        planned = QCoreApplication.translate("StatusLine", "Planned: {here} of {total}")
        self._time.setText(planned.format(here=clock(deck.slides[index].seconds), total=total))


def clock(seconds: int) -> str:
    """Return ``seconds`` as minutes and seconds: ``1:05``."""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}:{rest:02}"
