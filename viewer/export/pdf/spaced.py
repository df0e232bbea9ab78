"""Words whose letters stand so far apart that programs would take them for several words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from pikepdf import Object

APART = 0.09
"""A gap of so many sizes is a blank to programs that read PDFs: they draw the line at 0.1."""

_TEXT = re.compile(rb"(?<=\nBT\n)(/\w+) ([\d.]+) Tf [^\n]*\n(.*?)(?=ET\n)", re.DOTALL)
_GLYPH = re.compile(rb"(-?[\d.]+) (-?[\d.]+) Td <([0-9A-Fa-f]{4})> Tj\n")
_LETTERS = re.compile(rb"<([0-9A-Fa-f]{4})> <[0-9A-Fa-f]{4}> \[([^\]]*)\]")


@dataclass(frozen=True, slots=True)
class Font:
    """Of each glyph the letters that it stands for, and its width in thousandths of the size."""

    letters: Mapping[int, str]
    widths: Mapping[int, float]


@dataclass(frozen=True, slots=True)
class _Glyph:
    """A glyph as it is written, and how far it stands from the one before it."""

    source: bytes
    number: int
    step: float


class KnownFonts:
    """The fonts of a PDF, each read once: most pages have the same."""

    def __init__(self) -> None:
        self._read: dict[tuple[int, int], Font | None] = {}

    def of(self, fonts: Object | Mapping[str, Object]) -> dict[bytes, Font | None]:
        """Return the ``fonts`` of a page by their names; None where they are unusual."""
        return {name.encode(): self._font(font) for name, font in fonts.items()}

    def _font(self, font: Object) -> Font | None:
        if font.objgen not in self._read:
            self._read[font.objgen] = _font(font)
        return self._read[font.objgen]


def with_whole_words(content: bytes, fonts: Mapping[bytes, Font | None]) -> bytes:
    """Return ``content``, the strokes of a page, with the words of spaced letters spelled out.

    ``fonts`` are those of the page by their names.
    """

    def spell(found: re.Match[bytes]) -> bytes:
        font, size, body = fonts.get(found[1]), float(found[2]), found[3]
        glyphs = [_Glyph(one[0], int(one[3], 16), float(one[1])) for one in _GLYPH.finditer(body)]
        if font is None or b"".join(glyph.source for glyph in glyphs) != body:
            return found[0]
        head = found[0][: -len(body)]
        return head + b"".join(_spelled(word, font, size) for word in _words(glyphs, font))

    return _TEXT.sub(spell, content)


def _words(glyphs: list[_Glyph], font: Font) -> Iterator[list[_Glyph]]:
    """Yield words and what is between them, in turns."""
    word: list[_Glyph] = []
    for glyph in glyphs:
        if font.letters.get(glyph.number, " ").isspace():
            yield word
            yield [glyph]
            word = []
        else:
            word.append(glyph)
    yield word


def _spelled(word: list[_Glyph], font: Font, size: float) -> bytes:
    source = b"".join(glyph.source for glyph in word)
    gaps = (
        after.step - font.widths.get(glyph.number, 0) * size / 1000
        for glyph, after in pairwise(word)
    )
    if max(gaps, default=0.0) < APART * size:
        return source
    letters = "".join(font.letters[glyph.number] for glyph in word)
    told = ("\ufeff" + letters).encode("utf-16-be").hex().upper().encode()
    return b"/Span <</ActualText <" + told + b">>> BDC\n" + source + b"EMC\n"


def _font(font: Object) -> Font | None:
    """Return what is known of ``font``, None where its widths are not one row."""
    (inner,) = font.DescendantFonts
    if len(inner.W) != 2:
        return None
    table = font.ToUnicode.read_bytes()
    letters = {
        int(found[1], 16) + at: chr(int(one, 16))
        for found in _LETTERS.finditer(table)
        for at, one in enumerate(re.findall(rb"<([0-9A-Fa-f]{4})>", found[2]))
    }
    first, widths = inner.W
    return Font(letters, {int(first) + at: float(width) for at, width in enumerate(widths)})
