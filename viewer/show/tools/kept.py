"""Drawings as data: what outlives the program, or a deck that is read anew."""

from collections.abc import Callable, Iterable, Sequence
from typing import Annotated

import msgspec
from msgspec import Meta

from viewer.deck import Deck
from viewer.layout.canvas import Canvas
from viewer.show.tools.ink import MOST_POINTS, Ink, Stroke

_TENTHS = 10
_Place = Annotated[int, Meta(ge=0, le=100_000)]
_Side = Annotated[float, Meta(ge=100, le=10_000)]


class _Line(msgspec.Struct, frozen=True, array_like=True):
    """A stroke; ``places`` are x and y by turns, in tenths of a unit."""

    width: Annotated[float, Meta(gt=0, le=100)]
    across: _Side
    down: _Side
    places: Annotated[list[_Place], Meta(min_length=2, max_length=2 * MOST_POINTS)]


class _Drawing(msgspec.Struct, frozen=True):
    """The strokes of one slide, and how to know it again in a deck that has changed."""

    index: Annotated[int, Meta(ge=0, le=100_000)]
    slide: str
    title: str
    lines: Annotated[list[_Line], Meta(max_length=MOST_POINTS)]


def keep(ink: Ink, deck: Deck) -> msgspec.Raw:
    """Return what is drawn on the slides of ``deck``, as JSON."""
    return _raw(ink.strokes, ink.slides(), deck)


def keep_aside(ink: Ink, deck: Deck) -> msgspec.Raw:
    """Return what is set aside for slides of ``deck``, as JSON."""
    return _raw(ink.aside, range(len(deck.slides)), deck)


def merge(*raws: msgspec.Raw) -> msgspec.Raw:
    """Return all drawings of ``raws``, each line once; what is damaged is left out."""
    slides: dict[tuple[int, str, str], dict[bytes, _Line]] = {}
    for drawing in (drawing for raw in raws for drawing in _read(raw) or ()):
        lines = slides.setdefault((drawing.index, drawing.slide, drawing.title), {})
        lines.update((msgspec.json.encode(line), line) for line in drawing.lines)
    drawings = [_Drawing(*place, list(lines.values())) for place, lines in slides.items()]
    return msgspec.Raw(msgspec.json.encode(drawings or None))


def restore(ink: Ink, raw: msgspec.Raw, deck: Deck) -> bool:
    """Put drawings back onto their slides, where ``deck`` still has these.

    Return False where ``raw`` is damaged: then nothing is changed.
    """
    drawings = _read(raw)
    if drawings is not None:
        ink.replace(_placed(drawings, deck))
    return drawings is not None


def set_aside(ink: Ink, raw: msgspec.Raw, deck: Deck) -> None:
    """Have drawings ready for their slides, out of sight; none where ``raw`` is damaged."""
    ink.set_aside(_placed(_read(raw) or (), deck))


def is_empty(raw: msgspec.Raw) -> bool:
    """Return whether nothing is drawn, as far as can be told without reading it."""
    return bytes(raw) in (b"", b"null", b"[]")


def _raw(
    strokes_of: Callable[[int], Sequence[Stroke]], slides: Iterable[int], deck: Deck
) -> msgspec.Raw:
    drawings = [
        _Drawing(index, deck.slides[index].id or "", deck.slides[index].title, _lines(strokes))
        for index in slides
        if index < len(deck.slides) and (strokes := strokes_of(index))
    ]
    return msgspec.Raw(msgspec.json.encode(drawings or None))


def _read(raw: msgspec.Raw) -> list[_Drawing] | None:
    """Return the drawings in ``raw``; None where it is damaged."""
    try:
        return msgspec.json.decode(raw, type=list[_Drawing] | None) or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _placed(drawings: Iterable[_Drawing], deck: Deck) -> dict[int, list[Stroke]]:
    """Return the strokes of the slides that ``deck`` still has."""
    slides: dict[int, list[Stroke]] = {}
    for drawing in drawings:
        index = _find(drawing, deck)
        if index is not None:
            slides.setdefault(index, []).extend(map(_stroke, drawing.lines))
    return slides


def _find(drawing: _Drawing, deck: Deck) -> int | None:
    """Return the slide of the same id, else the nearest of the same title, if any."""
    named = deck.index_of(drawing.slide) if drawing.slide else None
    if named is not None:
        return named
    same = (at for at, slide in enumerate(deck.slides) if slide.title == drawing.title)
    return min(same, key=lambda at: abs(at - drawing.index), default=None)


def _lines(strokes: Sequence[Stroke]) -> list[_Line]:
    return [
        _Line(
            stroke.width,
            stroke.canvas.width,
            stroke.canvas.height,
            [round(number * _TENTHS) for point in stroke.points for number in point],
        )
        for stroke in strokes
    ]


def _stroke(line: _Line) -> Stroke:
    pairs = zip(line.places[::2], line.places[1::2], strict=False)
    points = [(x / _TENTHS, y / _TENTHS) for x, y in pairs]
    return Stroke(Canvas(line.across, line.down), line.width, points)
