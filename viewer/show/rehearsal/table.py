"""Planned and spoken time of each slide in figures."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from viewer.show.rehearsal.times import Time
from viewer.show.timer import clock_text

_NONE = "–"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TimesTable(QTableWidget):
    """One row a slide, and the totals below."""

    def __init__(self, rows: Sequence[Time]) -> None:
        super().__init__(len(rows) + 1, 4)
        self.setAccessibleName(self.tr("Times of the slides"))
        self.setHorizontalHeaderLabels(
            [self.tr("Slide"), self.tr("Planned"), self.tr("Spoken"), self.tr("Difference")]
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for at, row in enumerate(rows):
            self._fill(at, f"{at + 1}. {row.title}", row)
        self._fill(len(rows), self.tr("In all"), _total(rows))

    def texts(self, row: int) -> list[str]:
        """Return what stands in a row."""
        cells = (self.item(row, column) for column in range(self.columnCount()))
        return [cell.text() if cell else "" for cell in cells]

    def _fill(self, at: int, title: str, row: Time) -> None:
        spoken, off = row.spoken, None if row.spoken is None else row.spoken - row.planned
        times = (row.planned, spoken, off)
        shown = [_NONE if seconds is None else clock_text(seconds) for seconds in times]
        for column, text in enumerate((title, *shown)):
            cell = QTableWidgetItem(text)
            if column:
                cell.setTextAlignment(_RIGHT)
            self.setItem(at, column, cell)


def _total(rows: Sequence[Time]) -> Time:
    return Time("", sum(row.planned for row in rows), sum(row.spoken or 0.0 for row in rows))
