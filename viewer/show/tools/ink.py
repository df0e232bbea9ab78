"""What was drawn on the slides. Knows no window and no screen."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from viewer.layout.canvas import Canvas

MOST_POINTS = 150_000
"""For the whole deck: hours of drawing, and still a small file."""

Point = tuple[float, float]

_NEAR = 0.2
"""A point nearer to the last one than this share of the stroke's width adds nothing."""


class Stroke:
    """A line drawn without lifting the pen; it only ever grows.

    Attributes:
        canvas: what the slide was laid out for when it was drawn on.
        width: how thick the line is, in units of the canvas.
        points: where the pen was, in units of the canvas.
    """

    __slots__ = ("__weakref__", "canvas", "points", "width")

    def __init__(self, canvas: Canvas, width: float, points: Sequence[Point]) -> None:
        self.canvas, self.width = canvas, width
        self.points = [(_tenths(x), _tenths(y)) for x, y in points]

    def grow(self, point: Point, least: float) -> bool:
        """Go on to ``point``, unless it is nearer than ``least`` to the last one."""
        last, point = self.points[-1], (_tenths(point[0]), _tenths(point[1]))
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) <= least:
            return False
        self.points.append(point)
        return True

    def copy(self) -> "Stroke":
        """Return the stroke as it is now."""
        return Stroke(self.canvas, self.width, self.points)


class Ink(QObject):
    """The strokes on each slide (index from 0), the last of which can be taken back.

    Attributes:
        grown: the stroke that is being drawn was begun, or is longer.
        finished: the pen was lifted.
        changed: strokes of the slide at an index came or went in another way: the one given
            after it, or all.
        dry: nothing more can be drawn.
    """

    grown = Signal(object)
    finished = Signal()
    changed = Signal(int, object)
    dry = Signal()

    def __init__(self, parent: QObject | None = None, most: int = MOST_POINTS) -> None:
        super().__init__(parent)
        self._slides: dict[int, list[Stroke | None]] = {}
        self._aside: dict[int, list[Stroke]] = {}
        self._drawing: tuple[int, Stroke] | None = None
        self._left = self._most = most

    @property
    def drawing(self) -> tuple[int, Stroke] | None:
        """The stroke that is being drawn, after the index of its slide."""
        return self._drawing

    @property
    def drawn_on(self) -> bool:
        """Whether there may be something to be seen on any slide."""
        return bool(self._slides)

    def strokes(self, index: int) -> Sequence[Stroke]:
        """Return what can be seen on the slide at ``index``, the oldest first."""
        found: list[Stroke] = []
        for entry in reversed(self._slides.get(index, ())):
            if entry is None:
                break
            found.append(entry)
        return found[::-1]

    def aside(self, index: int) -> Sequence[Stroke]:
        """Return what was drawn on a slide at another time, and cannot be seen."""
        return self._aside.get(index, ())

    def set_aside(self, slides: Mapping[int, Sequence[Stroke]]) -> None:
        """Have strokes of another time ready: :meth:`undo` shows them on their slide."""
        self._aside = {index: list(strokes) for index, strokes in slides.items() if strokes}

    def slides(self) -> Iterator[int]:
        """Yield the slides with something to be seen on them."""
        return (index for index in sorted(self._slides) if self.strokes(index))

    def begin(self, index: int, canvas: Canvas, width: float, point: Point) -> None:
        """Put the pen down on the slide at ``index``."""
        self.finish()
        if self._left <= 0:
            self.dry.emit()
            return
        stroke = Stroke(canvas, width, (_inside(canvas, point),))
        self._drawing = index, stroke
        self._left -= 1
        self._slides.setdefault(index, []).append(stroke)
        self.grown.emit(stroke)

    def go_on(self, point: Point) -> None:
        """Move the pen, where it is down."""
        self._grow(point, _NEAR)

    def finish(self, point: Point | None = None) -> None:
        """Lift the pen, where it is down."""
        if point is not None:
            self._grow(point, 0.0)
        if self._drawing is not None:
            self._drawing = None
            self.finished.emit()

    def undo(self, index: int) -> bool:
        """Take the last stroke on a slide back, or the last clearing; say whether there was one.

        On a slide without strokes it brings back those that were set aside.
        """
        self.finish()
        entries = self._slides.get(index)
        if not entries:
            return self._bring_back(index)
        gone = entries.pop()
        self._left += len(gone.points) if gone else 0
        self.changed.emit(index, gone)
        return True

    def clear(self, index: int) -> bool:
        """Wipe a slide; :meth:`undo` brings its strokes back. Say whether there were any."""
        self.finish()
        strokes = self.strokes(index)
        if not strokes:
            return False
        self._slides[index] = [*strokes, None]  # what was wiped before is gone for good
        self._count()
        self.changed.emit(index, None)
        return True

    def replace(self, slides: Mapping[int, Sequence[Stroke]]) -> None:
        """Forget everything, and have these strokes instead, as far as they are not too many."""
        self._drawing = None
        before, self._slides = self._slides, {}
        self.set_aside({at: _without(old, slides.get(at, ())) for at, old in self._aside.items()})
        self._left = self._most
        for index, strokes in slides.items():
            for stroke in strokes:
                if len(stroke.points) <= self._left:
                    self._left -= len(stroke.points)
                    self._slides.setdefault(index, []).append(stroke)
        for index in before.keys() | self._slides.keys():
            self.changed.emit(index, None)

    def _bring_back(self, index: int) -> bool:
        strokes = self._aside.pop(index, [])
        if strokes:
            self._slides[index] = [*strokes]
            self._count()
            self.changed.emit(index, None)
        return bool(strokes)

    def _grow(self, point: Point, least: float) -> None:
        if self._drawing is None:
            return
        stroke = self._drawing[1]
        if self._left <= 0:
            self.finish()
            self.dry.emit()
        elif stroke.grow(_inside(stroke.canvas, point), least * stroke.width):
            self._left -= 1
            self.grown.emit(stroke)

    def _count(self) -> None:
        kept = (entry for entries in self._slides.values() for entry in entries if entry)
        self._left = self._most - sum(len(stroke.points) for stroke in kept)


def _without(strokes: Sequence[Stroke], others: Sequence[Stroke]) -> list[Stroke]:
    """Return ``strokes`` but those that are drawn like one of ``others``."""
    there = {tuple(other.points) for other in others}
    return [one for one in strokes if tuple(one.points) not in there]


def _inside(canvas: Canvas, point: Point) -> Point:
    """Return ``point``, or the nearest one on the slide."""
    return max(0.0, min(canvas.width, point[0])), max(0.0, min(canvas.height, point[1]))


def _tenths(number: float) -> float:
    return round(number, 1)
