"""Several formats at once: one progress, one end, whole files only."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import BinaryIO

import pytest

from tests.decks import deck_of, slide
from viewer.deck.load import LoadedDeck
from viewer.errors import ViewerError
from viewer.export.formats import FORMATS, DocumentFormat
from viewer.export.job import ExportJob
from viewer.export.order import Order
from viewer.export.request import Request, read_request
from viewer.export.tally import Progress, Stopped

CHECKOUT = Path(__file__).parents[2]
Write = Callable[[Order, BinaryIO, Progress, Stopped], None]

ENDINGS = {
    "pdf": ["deck.pdf"],
    "pptx": ["deck.pptx"],
    "html": ["deck.html"],
    "outline": ["deck.md"],
    "contact": ["deck-contact.png"],
    "svg": ["01-dau-an.svg", "02-tran-trong-cam-on.svg"],
}


@pytest.fixture
def loaded(qapp: object, tmp_path: Path) -> LoadedDeck:
    return deck_of(tmp_path, slide("title", title="Dấu ấn"))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def order(loaded: LoadedDeck, out: Path, *documents: Write, kind: str = "png") -> Request:
    """Return an order of pictures, and of documents that ``documents`` write."""
    what = read_request(loaded, out, kind=kind, size="160x90")
    rows = (DocumentFormat(f"d{at}", f".d{at}", write) for at, write in enumerate(documents))
    return replace(what, kinds=(*what.kinds, *rows))


def names(out: Path) -> list[str]:
    return sorted(path.name for path in out.iterdir())


def write_half(_order: Order, stream: BinaryIO, progress: Progress, stopped: Stopped) -> None:
    stream.write(b"half")
    progress(1, 4)
    if not stopped():
        stream.write(b"whole")
        progress(4, 4)


@pytest.mark.parametrize("kind", [name for name in FORMATS if name not in ("png", "jpeg", "webp")])
def test_each_format_makes_its_files(loaded: LoadedDeck, out: Path, kind: str) -> None:
    files = ExportJob(read_request(loaded, out, kind=kind, size="160x90")).run()
    assert [file.name for file in files] == ENDINGS[kind]
    assert all(file.stat().st_size > 100 for file in files)


@pytest.mark.parametrize(
    ("words", "name"),
    [({"notes": True}, "deck-notes.pdf"), ({"handout": 4}, "deck-handout-4.pdf")],
)
def test_notes_and_handouts_leave_the_slides_alone(
    loaded: LoadedDeck, out: Path, words: dict[str, int], name: str
) -> None:
    ExportJob(read_request(loaded, out, kind="pdf")).run()
    ExportJob(read_request(loaded, out, kind="pdf", **words)).run()  # type: ignore[arg-type]
    assert names(out) == sorted(["deck.pdf", name])


def test_one_progress_counts_it_all(loaded: LoadedDeck, out: Path) -> None:
    told: list[tuple[int, int]] = []
    what = order(loaded, out, write_half, write_half)
    ExportJob(what, lambda done, total: told.append((done, total))).run()
    assert told == [(0, 6), (1, 6), (2, 6), (4, 6), (6, 6)]


def test_a_document_that_tells_nothing_counts_too(loaded: LoadedDeck, out: Path) -> None:
    told: list[tuple[int, int]] = []

    def silent(_order: Order, stream: BinaryIO, _tell: Progress, _stopped: Stopped) -> None:
        stream.write(b"all")

    ExportJob(order(loaded, out, silent), lambda done, total: told.append((done, total))).run()
    assert told[-1] == (4, 4)


def test_stopped_in_a_document_nothing_stays(loaded: LoadedDeck, out: Path) -> None:
    cancel = Event()

    def stopping(order: Order, stream: BinaryIO, progress: Progress, stopped: Stopped) -> None:
        cancel.set()
        write_half(order, stream, progress, stopped)

    what = order(loaded, out, write_half, stopping, write_half)
    assert ExportJob(what, cancel=cancel).run() == ()
    assert not out.exists()


@pytest.mark.parametrize(
    ("failure", "sentence"),
    [
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), "the disk is full"),
        (OSError(errno.EACCES, os.strerror(errno.EACCES)), "may not be written"),
        (MemoryError(), "not enough memory"),
        (ViewerError.of("export-handout", number=5, known="2"), "no handout of 5"),
    ],
)
def test_a_document_that_fails_is_one_sentence(
    loaded: LoadedDeck, out: Path, failure: Exception, sentence: str
) -> None:
    def failing(_order: Order, stream: BinaryIO, _tell: Progress, _stopped: Stopped) -> None:
        stream.write(b"half")
        raise failure

    with pytest.raises(ViewerError, match=sentence):
        ExportJob(order(loaded, out, failing)).run()
    assert not out.exists()


def test_pictures_of_several_formats_stand_side_by_side(loaded: LoadedDeck, out: Path) -> None:
    files = ExportJob(order(loaded, out, kind="png,jpeg,svg")).run()
    assert [file.suffix for file in files] == [".jpg", ".png", ".svg"] * 2


def test_pictures_need_nothing_of_documents(loaded: LoadedDeck, out: Path) -> None:
    program = (
        "import sys; from viewer.cli import main;"
        f"main(['export', {str(loaded.file)!r}, '--out', {str(out)!r}, '--size', '64x36']);"
        "print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True, text=True, check=True
    )
    assert not set(done.stdout.split()) & {"pikepdf", "pptx", "lxml", "PySide6.QtSvg"}
