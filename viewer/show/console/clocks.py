"""The time on the console: how long, how much is left, what o'clock, and the pace."""

from PySide6.QtCore import QCoreApplication, QTime, QTimer
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from viewer.show.console.look import PACE_COLOURS
from viewer.show.timer import Plan, Timer, clock_text
from viewer.show.translate import QT_TRANSLATE_NOOP

_MILLISECONDS = 250

PACES = {
    "": "",
    "paused": QT_TRANSLATE_NOOP("Clocks", "Paused"),
    "on_time": QT_TRANSLATE_NOOP("Clocks", "On time"),
    "ahead": QT_TRANSLATE_NOOP("Clocks", "Ahead by {time}"),
    "behind": QT_TRANSLATE_NOOP("Clocks", "Behind by {time}"),
}
"""How the talk goes, in words; the colour says the same."""


class Clocks(QWidget):
    """Reads the timer four times a second, and only while it can be seen."""

    def __init__(self, timer: Timer) -> None:
        super().__init__()
        self._timer, self._plan = timer, Plan(0, 0, 0)
        self.elapsed = self._label(self.tr("Elapsed time"))
        self.remaining = self._label(self.tr("Remaining time"))
        self.now = self._label(self.tr("Time of day"))
        self.pace = self._label(self.tr("Pace"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        heads = (self.tr("Elapsed"), self.tr("Remaining"), self.tr("Time"))
        for column, (head, label) in enumerate(
            zip(heads, (self.elapsed, self.remaining, self.now), strict=True)
        ):
            caption = QLabel(head)
            caption.setObjectName("caption")
            grid.addWidget(caption, 0, column)
            grid.addWidget(label, 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.pace, 2, 0, 1, 3)
        self._tick = QTimer(self)
        self._tick.setInterval(_MILLISECONDS)
        self._tick.timeout.connect(self.refresh)
        self._tick.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the figures be as large as there is room: they are read from a step away."""
        super().resizeEvent(event)
        unit = max(8, min(self.height() // 8, self.width() // 46))
        for label, units in (
            (self.elapsed, 4.0), (self.remaining, 4.0), (self.now, 4.0), (self.pace, 2.4),
        ):  # fmt: skip
            font = QFont(self.font())
            font.setPixelSize(round(unit * units))
            font.setWeight(QFont.Weight.Bold)
            label.setFont(font)

    def plan(self, plan: Plan) -> None:
        """Compare with the plan of another slide."""
        self._plan = plan
        self.refresh()

    def refresh(self) -> None:
        """Show the time as it is now."""
        if not self.isVisible():
            return
        seconds = self._timer.seconds
        _say(self.elapsed, clock_text(seconds))
        _say(self.remaining, clock_text(self._plan.total - seconds))
        _say(self.now, QTime.currentTime().toString("HH:mm"))
        self._show_pace(seconds)

    def _show_pace(self, seconds: float) -> None:
        pace = "paused" if self._timer.paused else self._plan.pace(seconds)
        pace = pace if self._timer.begun else ""
        said = QCoreApplication.translate("Clocks", PACES[pace]) if pace else ""
        text = said.format(time=clock_text(abs(self._plan.off(seconds))))
        if text != self.pace.text():
            self.pace.setStyleSheet(f"color: {PACE_COLOURS[pace]};")
        _say(self.pace, text)

    @staticmethod
    def _label(said: str) -> QLabel:
        label = QLabel()
        label.setMinimumWidth(1)
        label.setAccessibleName(said)
        return label


def _say(label: QLabel, text: str) -> None:
    """Show ``text``, and do nothing where it is shown already."""
    if label.text() != text:
        label.setText(text)
