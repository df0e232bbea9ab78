"""One program at a time: a second start hands its file to the first, and ends."""

import logging
import time
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal

from viewer.show.folders import data_folder

_MILLISECONDS = 500
_PATIENCE, _PAUSE = 4.0, 0.2
"""Seconds."""

_LONGEST = 8192

_log = logging.getLogger(__name__)


class OnlyOne(QObject):
    """Whether this process is the first; if so, it hears of the others.

    Attributes:
        called: another start named this file (empty: none), and wants the window in front.
    """

    called = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = _folder()
        self._lock = QLockFile(str(self._folder / "running.lock")) if self._folder else None
        if self._lock is not None:
            self._lock.setStaleLockTime(0)  # stale only when its process has gone
        self._server: QObject | None = None

    @property
    def _name(self) -> str:
        """The name under which the first process hears."""
        from hashlib import sha256  # loads a large library, which no first slide waits for

        return f"congress-viewer-{sha256(str(self._folder).encode()).hexdigest()[:12]}"

    def is_first(self) -> bool:
        """Return whether no other process of this user runs the program, as far as can be known."""
        return self._lock is None or self._lock.tryLock(0)

    def call_first(self, file: Path | None) -> bool:
        """Ask the first process to come to the front; return whether it answered.

        One that has only just been started is given some time.
        """
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        end = time.monotonic() + _PATIENCE
        socket.connectToServer(self._name)
        while not socket.waitForConnected(_MILLISECONDS):
            if time.monotonic() > end:
                return False
            time.sleep(_PAUSE)
            socket.connectToServer(self._name)
        socket.write(str(file.absolute()).encode() if file else b"")
        socket.waitForBytesWritten(_MILLISECONDS)
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """Hear of later starts from now on."""
        from PySide6.QtNetwork import QLocalServer

        if self._server is not None or self._folder is None:
            return
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # left by a process that was killed
        server.newConnection.connect(self._hear)
        server.listen(self._name)
        self._server = server

    def _hear(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        assert isinstance(self._server, QLocalServer)
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(lambda socket=socket: self._take(socket))

    def _take(self, socket: QObject) -> None:
        from PySide6.QtNetwork import QLocalSocket

        assert isinstance(socket, QLocalSocket)
        said = bytes(socket.read(_LONGEST).data()).decode("utf-8", "replace")
        socket.deleteLater()
        self.called.emit(said)


def _folder() -> Path | None:
    """Return where the first process is marked; None where nothing can be kept: all are alone."""
    try:
        return data_folder()
    except OSError as error:
        _log.warning("other starts of the program will not be noticed: %s", error)
        return None
