"""Thumbnails of the slides: a model that makes only those that are looked at."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.layout.canvas import Canvas
from viewer.show.application import the_application
from viewer.show.shades import Shades, shades
from viewer.show.shots import Frame, Shot, sharp
from viewer.show.studio import Studio

Place = QModelIndex | QPersistentModelIndex

_PAD = 8
_ROOT = QModelIndex()
_LINE = 22


def line_height() -> int:
    """Return the height of a caption: letters may be larger than usual."""
    return max(_LINE, QFontMetrics(the_application().font()).height() + 2)


class Thumbs(QAbstractListModel):
    """One row a slide: its title, and its picture as soon as it is there."""

    def __init__(
        self,
        studio: Studio,
        titles: list[str],
        canvas: Canvas,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._studio, self._titles, self._canvas = studio, titles, canvas
        studio.prepared.connect(self._take)

    def rowCount(self, parent: Place = _ROOT) -> int:
        """Return how many slides there are."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Place, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return number and title; the title alone as a tip."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{index.row() + 1}. {self._titles[index.row()]}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._titles[index.row()]
        return None

    def use(self, titles: list[str], canvas: Canvas) -> None:
        """Go on with another deck."""
        self.beginResetModel()
        self._titles, self._canvas = titles, canvas
        self.endResetModel()

    def cell(self, width: int) -> QSize:
        """Return the size of a cell that is ``width`` wide, in logical pixels."""
        return QSize(width, self._picture_height(width - 2 * _PAD) + line_height() + 2 * _PAD)

    def picture(self, row: int, width: int, ratio: float) -> QImage | None:
        """Return the picture of a cell ``width`` wide, where it is ready."""
        return self._studio.ready(self.shot(row, width, ratio))

    def shot(self, row: int, width: int, ratio: float) -> Shot:
        """Return the order for the picture of a cell ``width`` wide."""
        inner = width - 2 * _PAD
        height = self._picture_height(inner)
        frame = Frame(round(inner * ratio), round(height * ratio), self._canvas)
        return frame.shot(row)

    def has(self, shot: Shot) -> bool:
        """Return whether the picture is ready."""
        return self._studio.ready(shot) is not None

    def ask(self, shots: list[Shot]) -> None:
        """Wish for ``shots``, and no longer for what was wished for before."""
        self._studio.prefer("thumbs", iter(shots))

    def _picture_height(self, width: int) -> int:
        return round(width * self._canvas.height / self._canvas.width)

    def _take(self, shot: Shot) -> None:
        if shot.step is None and shot.index < len(self._titles):
            place = self.index(shot.index)
            self.dataChanged.emit(place, place)


class ThumbPainter(QStyledItemDelegate):
    """Paints a cell: the picture, and under it the number and title."""

    def __init__(self, thumbs: Thumbs, view: QListView) -> None:
        super().__init__(view)
        self._thumbs, self._view = thumbs, view
        self._wish = QTimer(self)
        self._wish.setSingleShot(True)
        self._wish.timeout.connect(self._ask)
        self._missing: dict[int, Shot] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Place) -> QSize:
        """Return the view's grid, or a cell as wide as the view."""
        grid = self._view.gridSize()
        return grid if grid.isValid() else self._thumbs.cell(self._view.viewport().width())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Place) -> None:
        """Draw one cell."""
        rect: QRect = option.rect
        look = self._look()
        ratio = painter.device().devicePixelRatioF()
        shot = self._thumbs.shot(index.row(), rect.width(), ratio)
        picture = self._thumbs.picture(index.row(), rect.width(), ratio)
        size = QSize(round(shot.width / ratio), round(shot.height / ratio))
        box = QRect(rect.topLeft() + QPoint(_PAD, _PAD), size)
        if picture is None:
            self._missing[index.row()] = shot
            self._wish.start(0)
            painter.fillRect(box, look.hairline)
        else:
            painter.drawImage(box.topLeft(), sharp(picture, ratio))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(look.accent, 3) if chosen else QPen(look.hairline, 1))
        painter.drawRect(box.adjusted(-2, -2, 1, 1) if chosen else box.adjusted(-1, -1, 0, 0))
        self._write(painter, box, index, look.accent if chosen else look.muted)

    def _look(self) -> Shades:
        """Return the colours that can be seen on the view's ground, which the console has dark."""
        text = self._view.palette().color(self._view.foregroundRole())
        return shades(dark=text.lightnessF() > 0.5)

    def _write(self, painter: QPainter, box: QRect, index: Place, colour: QColor) -> None:
        line = QRect(box.left(), box.bottom() + 4, box.width(), line_height())
        text = str(index.data())
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.setPen(colour)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _ask(self) -> None:
        """Wish for what was found missing and can still be seen."""
        self._missing = {
            row: shot for row, shot in self._missing.items() if self._is_wanted(row, shot)
        }
        self._thumbs.ask(list(self._missing.values()))

    def _is_wanted(self, row: int, shot: Shot) -> bool:
        cell = self._view.visualRect(self._thumbs.index(row))
        return cell.intersects(self._view.viewport().rect()) and not self._thumbs.has(shot)
