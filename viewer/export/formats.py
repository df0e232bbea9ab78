"""The formats of files: one row a format. A slide is a file of its own, or the deck is one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from importlib import import_module
from typing import BinaryIO

from viewer.errors import ViewerError
from viewer.export.drawing import Drawing
from viewer.export.order import Order
from viewer.export.pillow import by_pillow
from viewer.export.pixels import Encode, pixels
from viewer.export.png import write_png
from viewer.export.size import LONGEST, Size
from viewer.export.tally import Progress, Stopped

WriteSlide = Callable[[Drawing, BinaryIO], None]
WriteDocument = Callable[[Order, BinaryIO, Progress, Stopped], None]


@dataclass(frozen=True, slots=True)
class SlideFormat:
    """A format that makes a file of each slide, or of each step.

    ``write`` puts a drawing into a file. One that has pixels takes ``copies`` times the
    memory of an image meanwhile, the image included; ``longest`` is the largest side in
    pixels that it can hold. Of what is ``alone``, one file is written at a time.
    """

    name: str
    extension: str
    write: WriteSlide
    copies: float = 0
    longest: int = LONGEST
    alone: bool = False


@dataclass(frozen=True, slots=True)
class DocumentFormat:
    """A format that makes one file of the deck.

    ``write`` blocks, and ends early where it is told to stop; the file is then thrown away.
    ``suffix`` returns what the file's name has behind the deck's, ``size`` how many pixels
    the file has where it is a picture. One that ``draws`` has the charts of the slides.
    """

    name: str
    extension: str
    write: WriteDocument
    suffix: Callable[[Order], str] = lambda _order: ""
    size: Callable[[Order], Size | None] = lambda _order: None
    longest: int = LONGEST
    draws: bool = True


Format = SlideFormat | DocumentFormat


def _later(module: str, function: str) -> WriteDocument:
    """Return the function of a module of this room, imported when it is first called."""

    def write(order: Order, stream: BinaryIO, progress: Progress, stopped: Stopped) -> None:
        getattr(import_module(f"viewer.export.{module}"), function)(
            order, stream, progress, stopped
        )

    return write


def _write_svg(drawing: Drawing, stream: BinaryIO) -> None:
    from viewer.export.svg import write_svg

    write_svg(drawing, stream)


def _size_of_contact(order: Order) -> Size:
    from viewer.export.contact import size_of

    return size_of(order)


def _kind_of_pdf(order: Order) -> str:
    if order.handout:
        return f"-handout-{order.handout}"
    return "-notes" if order.notes else ""


_LOSSLESS = {"lossless": True, "quality": 0, "method": 1}

# JPEG keeps the colours' full resolution, or red letters on cream get fringes. WebP is
# without loss: the smallest files that still equal the screen, and the slowest.
ENCODERS: Mapping[str, Encode] = {
    "png": write_png,
    "jpeg": by_pillow("JPEG", quality=92, subsampling=0),
    "webp": by_pillow("WEBP", **_LOSSLESS),
}
"""What makes a picture file of pixels, by the format's name."""

FORMATS: Mapping[str, Format] = {
    row.name: row
    for row in (
        SlideFormat("png", ".png", pixels(ENCODERS["png"]), 1.5),
        SlideFormat("jpeg", ".jpg", pixels(ENCODERS["jpeg"]), 2),
        SlideFormat("webp", ".webp", pixels(ENCODERS["webp"]), 5, 16_383),
        SlideFormat("svg", ".svg", _write_svg, alone=True),
        DocumentFormat("pdf", ".pdf", _later("pdf", "write_pdf"), _kind_of_pdf),
        DocumentFormat("pptx", ".pptx", _later("pptx", "write_pptx")),
        DocumentFormat("html", ".html", _later("html", "write_html")),
        DocumentFormat("outline", ".md", _later("outline", "write_outline"), draws=False),
        DocumentFormat(
            "contact",
            ".png",
            _later("contact", "write_contact"),
            lambda _order: "-contact",
            _size_of_contact,
        ),
    )
}
_ALIASES = {
    "jpg": "jpeg",
    "htm": "html",
    "text": "outline",
    "md": "outline",
    "markdown": "outline",
}


def read_formats(names: str) -> tuple[Format, ...]:
    """Return the formats, each once, that ``names`` (``png,pdf``) stands for.

    Raises:
        ViewerError: ``export-format`` or, where a known name is near, ``export-format-near``.
    """
    return tuple(dict.fromkeys(read_format(name) for name in names.split(",")))


def read_format(name: str) -> Format:
    """Return the format called ``name``.

    Raises:
        ViewerError: ``export-format`` or, where a known name is near, ``export-format-near``.
    """
    wanted = name.strip().lower().lstrip(".")
    found = FORMATS.get(_ALIASES.get(wanted, wanted))
    if found is not None:
        return found
    if near := get_close_matches(wanted, FORMATS, n=1, cutoff=0.5):
        raise ViewerError.of("export-format-near", name=name, near=near[0])
    raise ViewerError.of("export-format", name=name, known=", ".join(FORMATS))
