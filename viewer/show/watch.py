"""Notices when the open deck, its article or its pictures are saved."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from viewer.deck.load import LoadedDeck
from viewer.deck.pictures import picture_file
from viewer.deck.slide import PictureSlide
from viewer.errors import ViewerError

_SETTLE_MILLISECONDS = 50
"""An editor saves in several steps; the last one counts."""

Marks = dict[Path, tuple[int, int] | None]
"""When a file was changed and how large it is; None where it is not there."""


class Watch(QObject):
    """Watches files and their folder, for many editors replace a file instead of writing it.

    Attributes:
        changed: something was saved.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._eyes = QFileSystemWatcher(self)
        self._marks: Marks = {}
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MILLISECONDS)
        self._settling.timeout.connect(self._compare)
        self._eyes.fileChanged.connect(lambda _path: self._settling.start())
        self._eyes.directoryChanged.connect(lambda _path: self._settling.start())

    def look_at(self, file: Path, loaded: LoadedDeck) -> None:
        """Watch ``file``, and what belongs to the deck that was ``loaded`` last.

        What was watched before may have been saved since :meth:`begin_anew`: that is still told.
        """
        files = [file, *_belongings(loaded)]
        before = self._marks
        self._marks = {path: before[path] if path in before else _mark(path) for path in files}
        self._open_eyes()

    def begin_anew(self) -> None:
        """Forget what was saved before now, for it is about to be read."""
        self._marks = {path: _mark(path) for path in self._marks}

    def _compare(self) -> None:
        before = self._marks
        self.begin_anew()
        self._open_eyes()
        if self._marks != before:
            self.changed.emit()

    def _open_eyes(self) -> None:
        """Watch every file that is there, and every folder; a replaced file is a new one."""
        there = [str(path) for path, mark in self._marks.items() if mark is not None]
        folders = {str(path.parent) for path in self._marks if path.parent.is_dir()}
        known = {*self._eyes.files(), *self._eyes.directories()}
        if missing := [path for path in (*there, *folders) if path not in known]:
            self._eyes.addPaths(missing)
        if gone := [path for path in known if path not in {*there, *folders}]:
            self._eyes.removePaths(gone)


def _belongings(loaded: LoadedDeck) -> list[Path]:
    """Return the article and the pictures of a deck."""
    names = [loaded.deck.article] if loaded.deck.article else []
    names += [slide.picture for slide in loaded.deck.slides if isinstance(slide, PictureSlide)]
    found = []
    for name in names:
        try:
            found.append(picture_file(loaded.folder, name))
        except ViewerError:
            continue
    return found


def _mark(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
