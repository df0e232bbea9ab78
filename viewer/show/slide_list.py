"""The column of thumbnails in the main window."""

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListView

from viewer.layout.canvas import Canvas
from viewer.show.studio import Studio
from viewer.show.talk import Talk
from viewer.show.thumbs import ThumbPainter, Thumbs


class SlideList(QListView):
    """One thumbnail a slide; the chosen one is where the talk is, and the other way round."""

    usual_width = 236

    def __init__(self, talk: Talk, studio: Studio, canvas: Canvas) -> None:
        super().__init__()
        self._talk, self._canvas = talk, canvas
        self._thumbs = Thumbs(studio, [], canvas, self)
        self.setModel(self._thumbs)
        self.setItemDelegate(ThumbPainter(self._thumbs, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumWidth(160)
        self.setAccessibleName(self.tr("Slides"))
        self.selectionModel().currentChanged.connect(self._choose)
        talk.changed.connect(self._follow)

    def use(self, titles: list[str]) -> None:
        """Show another deck."""
        with QSignalBlocker(self.selectionModel()):
            self._thumbs.use(titles, self._canvas)
        self._follow()

    def _choose(self, place: QModelIndex) -> None:
        if place.isValid():
            self._talk.look_at(place.row())

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the talk."""
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        if self.isVisible() and self.currentIndex().row() != self._talk.index:
            self.setCurrentIndex(self._thumbs.index(self._talk.index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move about; letters and digits are keys of the window, not a search."""
        if event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)
