"""Printing: slides, slides with notes, or handouts, looked at before they go to the printer."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPicture
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QComboBox, QToolBar, QWidget

from viewer.deck.load import LoadedDeck
from viewer.layout.canvas import Canvas
from viewer.layout.paper.handout import handout_papers
from viewer.layout.paper.notes import notes_papers
from viewer.layout.paper.sheet import Paper
from viewer.layout.paper.single import single_papers
from viewer.paint.paper import paint_paper
from viewer.paint.record import Recording
from viewer.show.studio import Studio
from viewer.show.translate import QT_TRANSLATE_NOOP
from viewer.theme import Theme

SLIDES, NOTES, *HANDOUTS = 0, 1, 2, 3, 4, 6, 9
"""What may be printed; from two on, so many slides a page."""

_TEXTS = {
    SLIDES: QT_TRANSLATE_NOOP("Printing", "Slides"),
    NOTES: QT_TRANSLATE_NOOP("Printing", "Slides with notes"),
}
_HANDOUT = QT_TRANSLATE_NOOP("Printing", "Handout, {count} slides a page")


def print_deck(parent: QWidget | None, loaded: LoadedDeck, studio: Studio, canvas: Canvas) -> None:
    """Open the preview over ``parent``; from there the deck goes to a printer.

    ``canvas`` is what slides are laid out for: what is printed is what is shown.
    """
    printer = make_printer(loaded.deck.title)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    Printing(dialog, printer, loaded, studio, canvas)
    dialog.resize(1000, 760)
    dialog.open()


def make_printer(title: str) -> QPrinter:
    """Return the usual printer, set to A4.

    Its dots an inch are those of recordings, which would else be stretched by the ratio of
    the two; strokes stay strokes all the same.
    """
    printer = QPrinter()
    printer.setResolution(QPicture().logicalDpiX())
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setDocName(title)
    return printer


class Printing(QObject):
    """Paints for a preview what is chosen in its tool bar.

    Attributes:
        what: the choice.
    """

    def __init__(
        self,
        dialog: QPrintPreviewDialog,
        printer: QPrinter,
        loaded: LoadedDeck,
        studio: Studio,
        canvas: Canvas,
    ) -> None:
        super().__init__(dialog)
        self._dialog, self._printer = dialog, printer
        self._loaded, self._studio, self._canvas = loaded, studio, canvas
        self.what = _chooser()
        for bar in dialog.findChildren(QToolBar)[:1]:
            bar.addWidget(self.what)
        self.what.currentIndexChanged.connect(self._choose)
        dialog.paintRequested.connect(self.paint)
        self._turn()

    @Slot(QPrinter)
    def paint(self, printer: QPrinter) -> None:
        """Put the chosen pages onto ``printer``."""
        paint_papers(printer, self._papers(), self._recording)

    @Slot()
    def _choose(self) -> None:
        self._turn()
        for view in self._dialog.findChildren(QPrintPreviewWidget):
            view.updatePreview()

    def _turn(self) -> None:
        """Let the paper lie or stand, as the chosen pages do."""
        turn_for(self._printer, self._papers()[0])

    def _papers(self) -> Sequence[Paper]:
        shape = self._canvas.width / self._canvas.height
        theme = self._studio.page(0, self._canvas).theme
        return papers(self._loaded, theme, shape, self.what.currentData())

    def _recording(self, index: int) -> Recording:
        return self._studio.recording(index, self._canvas)


def papers(loaded: LoadedDeck, theme: Theme, shape: float, what: int) -> Sequence[Paper]:
    """Return the sheets of a whole deck; ``what`` is SLIDES, NOTES or slides a page."""
    deck, slides = loaded.deck, range(len(loaded.deck.slides))
    if what == SLIDES:
        return tuple(single_papers(deck, slides, theme, shape))
    if what == NOTES:
        return tuple(one for some in notes_papers(deck, slides, theme, shape) for one in some)
    return tuple(handout_papers(deck, slides, theme, shape, what))


def turn_for(printer: QPrinter, paper: Paper) -> None:
    """Let the pages of ``printer`` lie or stand as ``paper`` does."""
    ways = QPageLayout.Orientation
    lies = paper.page.width > paper.page.height
    printer.setPageOrientation(ways.Landscape if lies else ways.Portrait)


def paint_papers(
    printer: QPrinter, papers: Sequence[Paper], recording: Callable[[int], Recording]
) -> None:
    """Put ``papers``, or those of the range that was chosen, onto ``printer``."""
    if printer.printRange() == QPrinter.PrintRange.PageRange:
        papers = papers[max(0, printer.fromPage() - 1) : printer.toPage() or None]
    painter = QPainter()
    if not papers or not painter.begin(printer):
        return
    target = printer.paperRect(QPrinter.Unit.DevicePixel)
    for number, paper in enumerate(papers):
        if number:
            printer.newPage()
        paint_paper(painter, paper, target, recording)
    painter.end()


def _chooser() -> QComboBox:
    what = QComboBox()
    for choice in (SLIDES, NOTES, *HANDOUTS):
        text = QCoreApplication.translate("Printing", _TEXTS.get(choice, _HANDOUT))
        what.addItem(text.format(count=choice), choice)
    return what
