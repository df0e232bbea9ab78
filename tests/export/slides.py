"""Presentations as the reader of python-pptx finds them."""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from lxml import etree
from pptx import Presentation
from pptx.presentation import Presentation as Opened

from viewer.deck.load import LoadedDeck
from viewer.export.pptx import write_pptx
from viewer.export.request import read_request


def written(loaded: LoadedDeck, stopped: Callable[[], bool] = lambda: False, **words: Any) -> bytes:
    """Return the presentation of ``loaded``; ``words`` are those of an order."""
    stream = BytesIO()
    order = read_request(loaded, Path(), **words)
    write_pptx(order, stream, lambda _done, _total: None, stopped)
    return stream.getvalue()


def opened(content: bytes) -> Opened:
    return Presentation(BytesIO(content))


def parts(content: bytes) -> dict[str, bytes]:
    """Return every part of the package by its name."""
    with ZipFile(BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def root(content: bytes, name: str) -> Any:
    """Return the XML of a part."""
    return etree.fromstring(parts(content)[name])


def shapes(slide: Any) -> Iterator[Any]:
    """Yield every shape of ``slide``, those inside of groups too, each after its group."""
    inside = list(slide.shapes)
    while inside:
        shape = inside.pop(0)
        yield shape
        if hasattr(shape, "shapes"):
            inside = list(shape.shapes) + inside


def texts(slide: Any) -> list[str]:
    """Return the text of every shape, its line breaks as blanks."""
    return [
        " ".join(shape.text_frame.text.split())
        for shape in shapes(slide)
        if shape.has_text_frame and shape.text_frame.text
    ]


def charts(slide: Any) -> list[Any]:
    return [shape.chart for shape in shapes(slide) if getattr(shape, "has_chart", False)]
