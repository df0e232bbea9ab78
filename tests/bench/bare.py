"""The floor: the least PySide6 program that shows ready pictures full screen.

Run as ``python bare.py PICTURE…``; any key shows the next one. The first picture is decoded
before it is shown, the others after.
"""

import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Bare(QWidget):
    """Shows one picture after the other."""

    def __init__(self, files: list[str]) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._files = files
        self._pictures = [self._read(files[0])]
        self._shown = 0

    def read_others(self) -> None:
        """Decode every other picture."""
        self._pictures += [self._read(file) for file in self._files[1:]]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Put the picture onto the window."""
        painter = QPainter(self)
        painter.drawImage(0, 0, self._pictures[self._shown])
        painter.end()

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """Show the next picture."""
        self._shown = (self._shown + 1) % len(self._pictures)
        self.update()

    @staticmethod
    def _read(file: str) -> QImage:
        return QImage(file).convertToFormat(QImage.Format.Format_RGB32)


def main(files: list[str]) -> int:
    """Show ``files`` until killed."""
    application = QApplication([])
    QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
    window = Bare(files)
    window.showFullScreen()
    QTimer.singleShot(0, window.read_others)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
