"""Text on sheets: single lines, and paragraphs that run on over several sheets."""

from collections.abc import Iterator

from msgspec import Struct

from viewer.layout.page import Rect, Role, Run, TextItem, TextLine
from viewer.text.face import Face
from viewer.text.measure import ascent, width
from viewer.text.wrap import wrap

LEADING = 1.4
_AFTER_PARAGRAPH = 0.55
"""Distance between baselines, and what comes on top after a paragraph, in sizes."""


class Prose(Struct, frozen=True):
    """Lines of text, each with how far it is to the next one, in units."""

    lines: tuple[tuple[str, float], ...]
    face: Face

    def fitting(self, height: float) -> int:
        """Return how many lines ``height`` takes."""
        taken = 0.0
        for count, (_, pitch) in enumerate(self.lines):
            if taken + self.face.size * LEADING > height:
                return count
            taken += pitch
        return len(self.lines)

    def split(self, count: int) -> tuple["Prose", "Prose"]:
        """Return the first ``count`` lines, and the others."""
        return Prose(self.lines[:count], self.face), Prose(self.lines[count:], self.face)

    def place(self, rect: Rect, colour: str) -> TextItem:
        """Return the lines in ``rect``, from its top."""
        baseline, placed = rect.y + ascent(self.face), []
        for text, pitch in self.lines:
            placed.append(_line(text, rect.x, baseline, self.face, colour))
            baseline += pitch
        return TextItem(rect, tuple(placed), " ".join(text for text, _ in self.lines))


def prose(text: str, face: Face, room: float) -> Prose:
    """Return the paragraphs of ``text`` in lines of at most ``room`` units."""
    usual, wide = face.size * LEADING, face.size * (LEADING + _AFTER_PARAGRAPH)
    lines = []
    for paragraph in text.split("\n"):
        if paragraph.strip():
            set_lines = wrap(paragraph, face, room, balanced=False)
            *others, last = (part for one in set_lines for part in _parts(one, face, room))
            lines += [*((one, usual) for one in others), (last, wide)]
    return Prose(tuple(lines), face)


def line(
    text: str, rect: Rect, face: Face, colour: str, *, align: float = 0.0, role: Role = "body"
) -> TextItem:
    """Return ``text`` on one line in ``rect``, cut with … where it is too long."""
    shown = _cut(text, face, rect.w)
    x = rect.x + (rect.w - width(shown, face)) * align
    placed = _line(shown, x, rect.y + ascent(face), face, colour)
    return TextItem(rect, (placed,), text, role)


def brief(text: str, rect: Rect, face: Face, colour: str, most: int) -> TextItem:
    """Return ``text`` in ``most`` lines or fewer from the top of ``rect``, cut where longer."""
    lines = wrap(text, face, rect.w)
    if len(lines) > most:
        lines = [*lines[: most - 1], _cut(" ".join(lines[most - 1 :]) + " …", face, rect.w)]
    pitch = face.size * LEADING
    placed = (
        _line(_cut(one, face, rect.w), rect.x, rect.y + ascent(face) + at * pitch, face, colour)
        for at, one in enumerate(lines)
    )
    return TextItem(rect, tuple(placed), text)


def _parts(text: str, face: Face, room: float) -> Iterator[str]:
    """Yield ``text`` in pieces that ``room`` takes: a single word may be wider than it."""
    while len(text) > 1 and width(text, face) > room + 0.5:
        count = max(1, int(len(text) * room / width(text, face)))
        while count > 1 and width(text[:count], face) > room:
            count -= 1
        yield text[:count]
        text = text[count:]
    yield text


def _cut(text: str, face: Face, room: float) -> str:
    if width(text, face) <= room:
        return text
    words = text.removesuffix(" …")
    while words and width(words + "…", face) > room:
        words = words[:-1].rstrip()
    return words + "…"


def _line(text: str, x: float, baseline: float, face: Face, colour: str) -> TextLine:
    return TextLine(baseline, width(text, face), (Run(text, x, face, colour),))
