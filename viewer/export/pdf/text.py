"""What Qt writes of text, mended: letters stand there once, and are found by search."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from zlib import compress

from pikepdf import Dictionary, Name, Page, Pdf

from viewer.export.pdf.spaced import KnownFonts, with_whole_words

_TWICE = re.compile(
    rb"\n1 0 0 -1 0 0 Tm\s+/Span << /ActualText <> >> BDC\n.*?\nEMC(?=\n)", re.DOTALL
)
"""Extra bold letters a second time, beside the first: they would come out bolder than on the
screen, and some programs find them twice."""

_TAB, _BLANK = b"<0009>", b"<0020>"


def mend_text(pdf: Pdf) -> None:
    """Write every letter once and every word whole, call a blank a blank, and name fonts.

    Qt's own names of fonts are others each time.
    """
    for number, font in enumerate(sorted(_fonts(pdf), key=lambda font: str(font.BaseFont))):
        font.ToUnicode.write(font.ToUnicode.read_bytes().replace(_TAB, _BLANK))
        _rename(font, _tag(number))
    known = KnownFonts()
    with ThreadPoolExecutor(1) as packer:  # packs a page while the next one is mended
        packed = [(page, packer.submit(compress, _mended(page, known))) for page in pdf.pages]
    for page, content in packed:
        page.obj.Contents.write(content.result(), filter=Name.FlateDecode)


def _mended(page: Page, known: KnownFonts) -> bytes:
    once = _TWICE.sub(b"", page.obj.Contents.read_bytes())
    return with_whole_words(once, known.of(page.Resources.get("/Font", {})))


def _fonts(pdf: Pdf) -> Iterator[Dictionary]:
    for thing in pdf.objects:
        if isinstance(thing, Dictionary) and thing.get("/Subtype") == Name.Type0:
            yield thing


def _rename(font: Dictionary, tag: str) -> None:
    """Name ``font`` as parts of fonts are named: a tag before the name of the whole."""
    (inner,) = font.DescendantFonts
    name = Name(f"/{tag}+{str(font.BaseFont)[1:].split('+')[-1]}")
    font.BaseFont = inner.BaseFont = inner.FontDescriptor.FontName = name


def _tag(number: int) -> str:
    """Return six letters that stand for ``number``."""
    return "".join(chr(ord("A") + number // 26**place % 26) for place in reversed(range(6)))
