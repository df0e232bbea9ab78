"""Drawings as data: what outlives a crash, or a deck that is read anew."""

from collections.abc import Sequence
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
    drawings = [
        _Drawing(index, deck.slides[index].id or "", deck.slides[index].title, _lines(strokes))
        for index in ink.slides()
        if index < len(deck.slides) and (strokes := ink.strokes(index))
    ]
    return msgspec.Raw(msgspec.json.encode(drawings or None))


def restore(ink: Ink, raw: msgspec.Raw, deck: Deck) -> bool:
    """Put drawings back onto their slides, where ``deck`` still has these.

    Return False where ``raw`` is damaged: then nothing is changed.
    """
    try:
        drawings = msgspec.json.decode(raw, type=list[_Drawing] | None) or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    slides: dict[int, list[Stroke]] = {}
    for drawing in drawings:
        index = _find(drawing, deck)
        if index is not None:
            slides.setdefault(index, []).extend(map(_stroke, drawing.lines))
    ink.replace(slides)
    return True


def is_empty(raw: msgspec.Raw) -> bool:
    """Return whether nothing is drawn, as far as can be told without reading it."""
    return bytes(raw) in (b"", b"null", b"[]")


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
