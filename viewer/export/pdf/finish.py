"""What Qt leaves out of a PDF: outline, links, title, language; and it always gives other bytes."""

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import BinaryIO

from pikepdf import Dictionary, Name, ObjectStreamMode, Pdf, String

from viewer import __version__
from viewer.export.order import Order
from viewer.export.pdf.leaves import Leaf
from viewer.export.pdf.links import add_links
from viewer.export.pdf.outline import add_outline
from viewer.export.pdf.text import mend_text
from viewer.layout.page import Page


def finish(
    painted: bytes,
    leaves: Sequence[Leaf],
    order: Order,
    page: Callable[[int], Page],
    stream: BinaryIO,
) -> None:
    """Write the PDF ``painted``, whose pages are ``leaves``, in its final form to ``stream``."""
    with Pdf.open(BytesIO(painted)) as pdf:
        mend_text(pdf)
        add_links(pdf, leaves, page)
        add_outline(pdf, leaves, order.loaded.deck)
        _describe(pdf, order)
        saved = BytesIO()  # a full disk below it would make it abort the process
        pdf.save(
            saved,
            deterministic_id=True,
            # in streams, objects would stand in Qt's order, which is another each time
            object_stream_mode=ObjectStreamMode.disable,
            compress_streams=True,
        )
    stream.write(saved.getbuffer())


def _describe(pdf: Pdf, order: Order) -> None:
    """Say title, author and language; no time, or the same deck would give other bytes."""
    deck, program = order.loaded.deck, f"congress-viewer {__version__}"
    del pdf.docinfo
    if "/ID" in pdf.trailer:
        del pdf.trailer["/ID"]
    words = {
        "/Title": deck.title,
        "/Author": deck.author,
        "/Creator": program,
        "/Producer": program,
    }
    for key, text in words.items():
        if text:
            pdf.docinfo[key] = String(text)
    if "/Metadata" in pdf.Root:
        del pdf.Root.Metadata
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as about:
        about["dc:title"] = deck.title
        about["dc:language"] = [deck.language]
        about["xmp:CreatorTool"] = about["pdf:Producer"] = program
        if deck.author:
            about["dc:creator"] = [deck.author]
    pdf.Root.Lang = String(deck.language)
    pdf.Root.PageMode = Name.UseOutlines
    pdf.Root.PageLayout = Name.SinglePage
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
