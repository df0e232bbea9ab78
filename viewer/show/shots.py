"""Which picture of a slide: a key for caches and an order for the studio."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, QPixmap

from viewer.layout.canvas import Canvas, canvas_for

_BYTES_A_PIXEL = 4
_CORNER = QPointF(0, 0)


class Shot(Struct, frozen=True):
    """A slide (index from 0) up to a step, as a picture of ``width`` × ``height`` pixels.

    ``step`` None means all steps. ``canvas`` is what the slide is laid out for.
    """

    index: int
    step: int | None
    width: int
    height: int
    canvas: Canvas

    @property
    def size(self) -> int:
        """How many bytes the picture takes."""
        return self.width * self.height * _BYTES_A_PIXEL


class Frame(Struct, frozen=True):
    """Where pictures go: device pixels, and the canvas for them."""

    width: int
    height: int
    canvas: Canvas

    @classmethod
    def of(cls, width: int, height: int) -> "Frame":
        """Return a frame whose slides are laid out for its own shape."""
        return cls(width, height, canvas_for(width, height))

    def shot(self, index: int, step: int | None = None) -> Shot:
        """Return the order for a slide in this frame."""
        return Shot(index, step, self.width, self.height, self.canvas)

    @property
    def size(self) -> int:
        """How many bytes a picture takes."""
        return self.width * self.height * _BYTES_A_PIXEL


def put_sharp(
    painter: QPainter, image: QImage | QPixmap, ratio: float, place: QPointF = _CORNER
) -> None:
    """Draw ``image`` at ``place``, its pixels on those of a screen with that pixel ratio.

    It is the painter that is told: to tell the image would be to copy all of it.
    """
    if ratio == 1:
        _put(painter, image, place)
        return
    painter.save()
    painter.scale(1 / ratio, 1 / ratio)
    _put(painter, image, place * ratio)
    painter.restore()


def _put(painter: QPainter, image: QImage | QPixmap, place: QPointF) -> None:
    if isinstance(image, QPixmap):
        painter.drawPixmap(place, image)
    else:
        painter.drawImage(place, image)


def sharp(image: QImage, ratio: float) -> QImage:
    """Return ``image``, told that its pixels are those of a screen with that pixel ratio."""
    if image.devicePixelRatio() == ratio:
        return image
    told = QImage(image)
    told.setDevicePixelRatio(ratio)
    return told


K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Cache(Generic[K, V]):
    """Keeps what was used last, up to ``budget`` in units of the caller's choice.

    ``least`` entries stay whatever they weigh. Not safe for threads by itself.
    """

    def __init__(self, budget: int, least: int = 1) -> None:
        self._budget, self._least = budget, least
        self._entries: OrderedDict[K, tuple[V, int]] = OrderedDict()
        self._weight = 0

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, key: K) -> bool:
        return key in self._entries

    @property
    def weight(self) -> int:
        """The sum of what is kept."""
        return self._weight

    def get(self, key: K) -> V | None:
        """Return what is kept under ``key``, which makes it the last used; or None."""
        entry = self._entries.get(key)
        if entry is None:
            return None
        self._entries.move_to_end(key)
        return entry[0]

    def put(self, key: K, value: V, weight: int = 1) -> None:
        """Keep ``value``, and forget what was used longest ago."""
        self._weight += weight - self._entries.pop(key, (value, 0))[1]
        self._entries[key] = value, weight
        while self._weight > self._budget and len(self._entries) > self._least:
            _, (_, gone) = self._entries.popitem(last=False)
            self._weight -= gone

    def clear(self) -> None:
        """Forget everything."""
        self._entries.clear()
        self._weight = 0
