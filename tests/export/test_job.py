import errno
import os
import shutil
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event
from time import sleep
from typing import BinaryIO

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.decks import deck_of, slide
from viewer.deck.load import LoadedDeck
from viewer.errors import ViewerError
from viewer.export import pictures, pixels
from viewer.export.batch import batch_for
from viewer.export.drawing import Drawing
from viewer.export.job import ExportJob
from viewer.export.pictures import PictureWriters
from viewer.export.request import Request, read_request
from viewer.export.task import plan
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.layout.page import Page
from viewer.paint.image import paint_image
from viewer.paint.record import Recording, record
from viewer.theme.load import load as load_theme

STEPS = slide("figures", title="Ba con số", steps=True)
TOO_LONG = slide("quote", text="Phát huy tính chủ động, nêu gương " * 55)


@pytest.fixture
def loaded(qapp: object, tmp_path: Path) -> LoadedDeck:
    return deck_of(tmp_path, slide("title", title="Dấu ấn"), STEPS)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "build" / "slides"


def order(loaded: LoadedDeck, out: Path, **words: object) -> Request:
    return read_request(loaded, out, **{"size": "160x90", **words})  # type: ignore[arg-type]


def names(folder: Path) -> list[str]:
    """Return the names of all files but the manifest."""
    return sorted(path.name for path in folder.iterdir() if path.name != "manifest.json")


def failing(code: int, after: int) -> Callable[[Drawing, BinaryIO], None]:
    """Return an encoder that fails with ``code`` once ``after`` pictures are written."""
    turn = iter(range(100))

    def write(_drawing: Drawing, stream: BinaryIO) -> None:
        stream.write(b"half")
        if next(turn) >= after:
            raise OSError(code, os.strerror(code))

    return write


def failing_order(what: Request, after: int) -> Request:
    (kind,) = what.pictures
    return replace(what, kinds=(replace(kind, write=failing(errno.ENOSPC, after)),))


def test_every_slide_becomes_a_file_named_after_it(loaded: LoadedDeck, out: Path) -> None:
    files = ExportJob(order(loaded, out)).run()
    assert names(out) == ["01-dau-an.png", "02-ba-con-so.png", "03-tran-trong-cam-on.png"]
    assert [file.name for file in files] == names(out)


@pytest.mark.parametrize(("kind", "ending"), [("png", "png"), ("jpeg", "jpg"), ("webp", "webp")])
def test_pictures_have_exactly_the_pixels_asked_for(
    loaded: LoadedDeck, out: Path, kind: str, ending: str
) -> None:
    (file,) = ExportJob(order(loaded, out, kind=kind, size="101x57", slides="1")).run()
    assert file.name == f"01-dau-an.{ending}"
    image = QImage(str(file))
    assert (image.width(), image.height()) == (101, 57)


@pytest.mark.parametrize("size", [(160, 90), (64, 48), (16, 64)])
def test_a_picture_is_the_slide_on_the_screen(
    loaded: LoadedDeck, out: Path, size: tuple[int, int]
) -> None:
    what = order(loaded, out, size=f"{size[0]}x{size[1]}")
    for index, file in enumerate(ExportJob(what).run()):
        page = lay_out(loaded, index, what.theme, canvas_for(*size))
        shown = paint_image(record(page), *size)
        assert QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32) == shown


def test_a_picture_does_not_depend_on_those_before_it(qapp: object, tmp_path: Path) -> None:
    """At a scale of exactly 1, Qt's glyph outlines keep a trace of the text drawn before."""
    loaded = deck_of(tmp_path, *(slide(name) for name in ("title", "figures", "bullets", "tiers")))
    theme, full_hd = load_theme("red"), (1920, 1080)
    recordings = [record(lay_out(loaded, i, theme, canvas_for(*full_hd))) for i in range(5)]
    first = paint_image(recordings[0], *full_hd)
    for other in recordings:
        paint_image(other, *full_hd)
        assert paint_image(recordings[0], *full_hd) == first


def test_a_second_export_gives_the_same_bytes(loaded: LoadedDeck, out: Path) -> None:
    first = [file.read_bytes() for file in ExportJob(order(loaded, out)).run()]
    assert [file.read_bytes() for file in ExportJob(order(loaded, out)).run()] == first


def test_only_the_slides_asked_for_keep_their_numbers(loaded: LoadedDeck, out: Path) -> None:
    ExportJob(order(loaded, out, slides="2-3")).run()
    assert names(out) == ["02-ba-con-so.png", "03-tran-trong-cam-on.png"]


def test_steps_are_pictures_of_their_own(loaded: LoadedDeck, out: Path) -> None:
    ExportJob(order(loaded, out, slides="1-2", steps=True)).run()
    assert names(out) == [
        "01-1-dau-an.png",
        "02-1-ba-con-so.png",
        "02-2-ba-con-so.png",
        "02-3-ba-con-so.png",
    ]
    assert len({(out / name).read_bytes() for name in names(out)[1:]}) == 3


def test_another_theme_gives_other_pictures(loaded: LoadedDeck, out: Path) -> None:
    (file,) = ExportJob(order(loaded, out, slides="2")).run()
    red = file.read_bytes()
    (file,) = ExportJob(order(loaded, out, slides="2", theme="contrast")).run()
    assert file.read_bytes() != red


def test_progress_counts_up_to_the_total(loaded: LoadedDeck, out: Path) -> None:
    told: list[tuple[int, int]] = []
    ExportJob(order(loaded, out), lambda done, total: told.append((done, total))).run()
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_text_that_does_not_fit_is_refused(qapp: object, tmp_path: Path, out: Path) -> None:
    loaded = deck_of(tmp_path, slide("title"), TOO_LONG)
    with pytest.raises(ViewerError) as caught:
        ExportJob(order(loaded, out)).run()
    assert "trang 2: chữ không vừa chỗ" in caught.value.report("vi")
    assert not out.parent.exists()


def test_unchecked_exports_it_all_the_same(qapp: object, tmp_path: Path, out: Path) -> None:
    loaded = deck_of(tmp_path, TOO_LONG)
    assert len(ExportJob(order(loaded, out, unchecked=True)).run()) == 2


def test_a_slide_that_is_not_asked_for_may_overflow(
    qapp: object, tmp_path: Path, out: Path
) -> None:
    loaded = deck_of(tmp_path, slide("title"), TOO_LONG)
    assert len(ExportJob(order(loaded, out, slides="1")).run()) == 1


def test_a_cancelled_export_leaves_nothing(loaded: LoadedDeck, out: Path) -> None:
    cancel, turn = Event(), iter(range(100))

    def stop_after_one(done: int, _total: int) -> None:
        if done == 1:
            cancel.set()

    what = order(loaded, out, steps=True)
    (kind,) = what.pictures

    def write(drawing: Drawing, stream: BinaryIO) -> None:
        if next(turn):  # else a slow machine has all written before it hears of the first
            assert cancel.wait(60)
        kind.write(drawing, stream)

    what = replace(what, kinds=(replace(kind, write=write),))
    assert ExportJob(what, stop_after_one, cancel).run() == ()
    assert not out.parent.exists()


def test_cancelled_at_once_it_writes_nothing(loaded: LoadedDeck, out: Path) -> None:
    cancel = Event()
    cancel.set()
    assert ExportJob(order(loaded, out), cancel=cancel).run() == ()
    assert not out.parent.exists()


def test_cancelled_when_all_is_written_it_is_done(loaded: LoadedDeck, out: Path) -> None:
    cancel = Event()

    def stop_at_the_end(done: int, total: int) -> None:
        if done == total:
            cancel.set()

    assert len(ExportJob(order(loaded, out), stop_at_the_end, cancel).run()) == 3


@pytest.mark.parametrize("after", [0, 2])
def test_a_disk_that_fills_up_leaves_no_folder(loaded: LoadedDeck, out: Path, after: int) -> None:
    what = failing_order(order(loaded, out, steps=True), after)
    with pytest.raises(ViewerError, match="the disk is full"):
        ExportJob(what).run()
    assert not out.parent.exists()


def test_a_folder_removed_midway_is_said(
    loaded: LoadedDeck, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    what = order(loaded, out)

    def painted(*arguments: object) -> QImage:
        shutil.rmtree(out, ignore_errors=True)
        return QImage(8, 8, QImage.Format.Format_RGB32)

    monkeypatch.setattr(pixels, "paint_image", painted)
    monkeypatch.setattr(pictures, "_cores", lambda: 1)
    with pytest.raises(ViewerError, match="has gone during the export"):
        ExportJob(what).run()


def test_too_little_memory_is_said(
    loaded: LoadedDeck, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def painted(*arguments: object) -> QImage:
        raise MemoryError

    monkeypatch.setattr(pixels, "paint_image", painted)
    with pytest.raises(ViewerError, match="not enough memory for pictures of 160x90"):
        ExportJob(order(loaded, out)).run()


def test_an_interrupt_ends_every_thread(loaded: LoadedDeck, out: Path) -> None:
    def interrupted(done: int, _total: int) -> None:
        if done == 1:
            raise KeyboardInterrupt

    usual, threads = sys.getswitchinterval(), threading.active_count()
    with pytest.raises(KeyboardInterrupt):
        ExportJob(order(loaded, out, steps=True), interrupted).run()
    assert threading.active_count() == threads
    assert sys.getswitchinterval() == usual
    assert not out.parent.exists()


@pytest.fixture
def many_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "_cores", lambda: 64)


@pytest.mark.usefixtures("many_cores")
@pytest.mark.parametrize(
    ("size", "kind", "most"),
    [
        ("1920x1080", "png", 8),
        ("3840x2160", "png", 4),
        ("3840x2160", "webp", 1),
        ("16383x16383", "png", 1),
    ],
)
def test_few_large_pictures_are_in_flight(
    loaded: LoadedDeck, out: Path, size: str, kind: str, most: int
) -> None:
    with batch_for(out) as batch:
        writers = PictureWriters(order(loaded, out, size=size, kind=kind), batch, lambda: False)
    assert writers._thread_count() == most


def test_slides_without_charts_come_first(qapp: object, tmp_path: Path, out: Path) -> None:
    loaded = deck_of(tmp_path, slide("chart", title="Biểu đồ"), slide("title", title="Đầu"))
    tasks = plan(order(loaded, out))
    assert [task.pictures[0].name[:2] for task in tasks] == ["02", "03", "01"]


def test_charts_are_exported(qtbot: QtBot, tmp_path: Path, out: Path) -> None:
    loaded = deck_of(tmp_path, slide("chart"))
    assert len(ExportJob(order(loaded, out, slides="1")).run()) == 1


def test_no_chart_is_drawn_while_its_library_is_being_imported(
    qtbot: QtBot, tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two threads that import it at once may each find the half of it."""
    loaded, told = deck_of(tmp_path, slide("chart")), list[str]()

    def slowly() -> None:
        sleep(0.02)
        told.append("imported")

    def recorded(page: Page) -> Recording:
        told.append("drawn")
        return record(page)

    monkeypatch.setattr(pictures, "import_library", slowly)
    monkeypatch.setattr(pictures, "record", recorded)
    ExportJob(order(loaded, out, slides="1")).run()
    assert told == ["imported", "drawn"]
