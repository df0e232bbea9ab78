"""Slides with what was drawn on them, written as pictures into a folder of their own."""

import os
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from threading import Thread, get_ident

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QRectF,
    QStandardPaths,
    Signal,
)
from PySide6.QtGui import QImage, QPainter

from viewer.errors import Problem, ViewerError
from viewer.layout.canvas import Canvas
from viewer.paint.image import paint_image
from viewer.paint.record import Recording
from viewer.show.studio import Studio
from viewer.show.tools.brush import Brush
from viewer.show.tools.ink import Stroke
from viewer.show.tools.mapping import Mapping

SHARPNESS = 2
"""Pixels a unit of the canvas: 3840 × 2160 for a slide of 16:9."""

_QUALITY = 80
"""As small as Qt makes a PNG in a fair time."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The strokes on the slide at ``index``, which nobody draws on any more."""

    index: int
    strokes: Sequence[Stroke]


class Saver(QObject):
    """Saves drawings on a thread of its own: the talk goes on.

    Attributes:
        saved: the folder, and how many pictures are in it.
        failed: the sentence that says why there are none.
    """

    saved = Signal(str, int)
    failed = Signal(str)

    def __init__(self, studio: Studio) -> None:
        super().__init__()  # without a parent, so that it lives as long as its thread
        self._studio = studio

    def save(self, drawings: Sequence[Drawn], canvas: Canvas, folder: Path) -> None:
        """Begin to write ``drawings``, laid out for ``canvas``, into a new folder ``folder``."""
        Thread(target=self._save, args=(drawings, canvas, folder), name="saver").start()

    def _save(self, drawings: Sequence[Drawn], canvas: Canvas, folder: Path) -> None:
        """Write; runs on a thread of its own."""
        try:
            made = write(drawings, lambda index: self._studio.recording(index, canvas), folder)
        except ViewerError as error:
            self.failed.emit(error.problems[0].sentence())
        else:
            self.saved.emit(str(made), len(drawings))


def usual_folder(today: date) -> Path:
    """Return where drawings of ``today`` go: among the pictures of the person."""
    place = QStandardPaths.StandardLocation.PicturesLocation
    pictures = QStandardPaths.writableLocation(place) or str(Path.home())
    return Path(pictures) / f"congress-viewer-{today.isoformat()}"


def write(drawings: Sequence[Drawn], recording: Callable[[int], Recording], folder: Path) -> Path:
    """Write each slide of ``drawings`` as a PNG; all of them are there, or none.

    Return the new folder: ``folder``, or the same name with a number where it is taken.

    Raises:
        ViewerError: where the pictures cannot be made or written.
    """
    part = folder.with_name(f".{folder.name}.{os.getpid()}-{get_ident()}.part")
    try:
        part.mkdir(parents=True)
        digits = len(str(max(drawn.index + 1 for drawn in drawings)))
        for drawn in drawings:
            picture = paint(drawn, recording(drawn.index))
            (part / f"{drawn.index + 1:0{max(2, digits)}}.png").write_bytes(_png(picture))
        return _rename(part, folder)
    except (OSError, MemoryError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ViewerError([Problem("export-write", {"path": str(folder), "reason": reason})]) from (
            error
        )
    finally:
        with suppress(OSError):
            shutil.rmtree(part)


def paint(drawn: Drawn, recording: Recording) -> QImage:
    """Return the slide with all its steps and its ink.

    Raises:
        MemoryError: where the pixels do not fit into memory.
    """
    page = recording.page
    canvas = Canvas(page.width, page.height)
    width, height = round(page.width * SHARPNESS), round(page.height * SHARPNESS)
    image = paint_image(recording, width, height)
    with QPainter(image) as painter:
        painter.setTransform(Mapping(width, height, 1.0, canvas).units())
        clip = QRectF(0, 0, page.width, page.height)
        Brush().paint_ink(painter, drawn.strokes, canvas, page.ground, clip)
    return image


def _rename(part: Path, folder: Path) -> Path:
    """Give ``part`` the first free name after ``folder``."""
    for number in count(1):
        free = folder if number == 1 else folder.with_name(f"{folder.name}-{number}")
        if not free.exists():
            return part.rename(free)
    raise AssertionError("numbers do not end")


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG", _QUALITY):  # type: ignore[call-overload]
        raise MemoryError("PNG")
    return bytes(data.data())
