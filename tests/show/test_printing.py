import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QToolBar
from pytestqt.qtbot import QtBot

from tests.decks import deck_of, slide
from viewer.deck.load import LoadedDeck
from viewer.layout.canvas import Canvas
from viewer.show import printing
from viewer.show.copying import copy_slide
from viewer.show.pages import Pages
from viewer.show.printing import NOTES, SLIDES, make_printer, paint_papers, papers, print_deck
from viewer.show.studio import Studio
from viewer.theme.load import load as load_theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has none

SHAPE = 16 / 9
INSTALL = "pdftotext is missing: apt install poppler-utils"


@pytest.fixture
def loaded(qapp: object, tmp_path: Path) -> LoadedDeck:
    notes = "Kính thưa các đồng chí"
    return deck_of(tmp_path, slide("title", title="Dấu ấn một nhiệm kỳ", notes=notes))


@pytest.fixture
def studio(loaded: LoadedDeck) -> Iterator[Studio]:
    studio = Studio(Pages(loaded, load_theme("red")))
    yield studio
    studio.stop()


def printed(loaded: LoadedDeck, studio: Studio, file: Path, what: int) -> QPrinter:
    printer = make_printer(loaded.deck.title)
    printer.setOutputFileName(str(file))
    sheets = papers(loaded, load_theme("red"), SHAPE, what)
    printing.turn_for(printer, sheets[0])
    paint_papers(printer, sheets, lambda index: studio.recording(index, Canvas()))
    return printer


def read(file: Path, *words: str) -> str:
    if not shutil.which("pdftotext"):
        pytest.skip(INSTALL)
    return subprocess.check_output(["pdftotext", *words, file, "-"], text=True)


@pytest.mark.parametrize(
    ("what", "count", "lies"), [(SLIDES, 2, True), (NOTES, 2, False), (2, 1, False), (4, 1, True)]
)
def test_sheets_lie_or_stand_as_slides_are_largest(
    loaded: LoadedDeck, what: int, count: int, lies: bool
) -> None:
    sheets = papers(loaded, load_theme("red"), SHAPE, what)
    assert len(sheets) == count
    assert all((sheet.page.width > sheet.page.height) == lies for sheet in sheets)


def test_words_come_out_of_the_printer_where_they_stand(
    loaded: LoadedDeck, studio: Studio, tmp_path: Path
) -> None:
    file = tmp_path / "printed.pdf"
    printed(loaded, studio, file, NOTES)
    text = read(file, "-l", "1")
    assert "Dấu ấn một nhiệm kỳ" in text
    assert text.index("Nhiệm kỳ 2015 – 2020") < text.index("Kính thưa các đồng chí")


def test_only_the_chosen_range_is_printed(
    loaded: LoadedDeck, studio: Studio, tmp_path: Path
) -> None:
    printer = make_printer("Thử")
    file = tmp_path / "printed.pdf"
    printer.setOutputFileName(str(file))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    sheets = papers(loaded, load_theme("red"), SHAPE, SLIDES)
    paint_papers(printer, sheets, lambda index: studio.recording(index, Canvas()))
    text = read(file)
    assert "Trân trọng cảm ơn" in text
    assert "Dấu ấn" not in text


def test_the_preview_offers_notes_and_handouts(
    qtbot: QtBot, loaded: LoadedDeck, studio: Studio
) -> None:
    print_deck(None, loaded, studio, Canvas())
    (dialog,) = (one for one in QApplication.topLevelWidgets() if type(one) is QPrintPreviewDialog)
    qtbot.addWidget(dialog)
    view = dialog.findChild(QPrintPreviewWidget)
    assert isinstance(view, QPrintPreviewWidget)
    (job,) = dialog.findChildren(printing.Printing)
    assert job.what in dialog.findChild(QToolBar).findChildren(type(job.what))  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: view.pageCount() == 2)
    job.what.setCurrentIndex(job.what.findData(2))
    qtbot.waitUntil(lambda: view.pageCount() == 1)


def test_a_slide_is_copied_as_a_picture(qapp: object, studio: Studio) -> None:
    copy_slide(studio, 0, Canvas())
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (2880, 1620)
