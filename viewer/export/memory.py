"""A file in memory, for what of Qt writes to a device."""

from PySide6.QtCore import QBuffer


def open_memory() -> QBuffer:
    """Return a device that keeps what is written to it."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    return buffer


def written_to(buffer: QBuffer) -> bytes:
    """Return all that was written."""
    return bytes(buffer.data().data())
