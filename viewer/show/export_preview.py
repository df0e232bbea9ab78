"""The first page of an export, shown before it begins."""

from threading import Thread

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from viewer.deck.load import LoadedDeck
from viewer.errors import ViewerError
from viewer.show.export_run import Choice, PictureExporter, sentence_of, tell

_SIDE = 300
_PATIENCE = 200
"""How many milliseconds a choice must stand before it is drawn."""


class ExportPreview(QLabel):
    """Draws the first page behind the window whenever a choice has changed."""

    def __init__(
        self, exporter: PictureExporter, loaded: LoadedDeck, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._painter = _Painter(exporter, loaded, self)
        self._painter.painted.connect(self._show)
        self._painter.failed.connect(self._say)
        self._choice: Choice | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._paint)
        self.setFixedSize(_SIDE + 8, _SIDE + 8)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("The first page"))

    def ask(self, choice: Choice) -> None:
        """Show the first page of ``choice``, once it has stood for a moment."""
        self._choice = choice
        self._rest.start(_PATIENCE)

    def wait(self) -> None:
        """Return when nothing is being drawn any more."""
        self._rest.stop()
        self._painter.wait()

    @Slot()
    def _paint(self) -> None:
        if self._painter.busy:
            self._rest.start(_PATIENCE)
        elif self._choice is not None:
            self._painter.start(self._choice, round(_SIDE * self.devicePixelRatioF()))

    @Slot(QImage)
    def _show(self, image: QImage) -> None:
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.setPixmap(picture)

    @Slot(str)
    def _say(self, sentence: str) -> None:
        self.setText(sentence)

    def sizeHint(self) -> QSize:
        """Return the room for a page that lies or stands."""
        return QSize(_SIDE + 8, _SIDE + 8)


class _Painter(QObject):
    """Draws one preview at a time on a thread of its own."""

    painted = Signal(QImage)
    failed = Signal(str)

    def __init__(self, exporter: PictureExporter, loaded: LoadedDeck, parent: QObject) -> None:
        super().__init__(parent)
        self._exporter, self._loaded = exporter, loaded
        self._thread: Thread | None = None
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(self.wait)

    @property
    def busy(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def start(self, choice: Choice, longest: int) -> None:
        self._thread = Thread(target=self._work, args=(choice, longest))
        self._thread.start()

    def wait(self) -> None:
        if self._thread is not None:
            self._thread.join()

    def _work(self, choice: Choice, longest: int) -> None:
        painted, failed = self.painted, self.failed
        try:
            image = self._exporter.preview(
                self._loaded,
                longest,
                kind=choice.kind,
                size=choice.size,
                slides=choice.slides,
                steps=choice.steps,
                notes=choice.notes,
                handout=choice.handout,
            )
        except ViewerError as error:
            tell(failed, sentence_of(error))
        except Exception as error:  # a thread has nobody else to tell
            tell(failed, f"{type(error).__name__}: {error}")
        else:
            tell(painted, image)
