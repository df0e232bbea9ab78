"""The line at the foot of the main window: where the slide stands, and how long it takes."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QStatusBar

from viewer.deck import Deck
from viewer.show.timer import clock_text
from viewer.show.whereabouts import whereabouts


class StatusLine:
    """Says slide, section and planned time."""

    def __init__(self, bar: QStatusBar) -> None:
        self._place, self._time = QLabel(), QLabel()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._place, 1)
        bar.addPermanentWidget(self._time)

    def show_slide(self, deck: Deck, index: int) -> None:
        """Say where the slide at ``index`` stands in ``deck``."""
        self._place.setText(whereabouts(deck, index))
        total = clock_text(sum(slide.seconds for slide in deck.slides))
        planned = QCoreApplication.translate("StatusLine", "Planned: {here} of {total}")
        self._time.setText(planned.format(here=clock_text(deck.slides[index].seconds), total=total))
