import argparse
import itertools
import os
import signal
from pathlib import Path
from time import sleep
from typing import Any

import pytest
from PySide6.QtGui import QImage

from tests.decks import slide, write_deck
from viewer.commands import export
from viewer.export.exporter import Exporter
from viewer.export.formats import FORMATS
from viewer.export.pictures import PictureWriters
from viewer.export.written import Written
from viewer.show.export_run import PictureExporter


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    export.add_parser(parser.add_subparsers())
    return export.run(parser.parse_args(["export", *words]))


def signal_before_the_end(monkeypatch: pytest.MonkeyPatch, number: signal.Signals) -> None:
    """Have ``number`` sent to this process when the first picture is there."""
    write, calls = PictureWriters._write, itertools.count()

    def write_and_signal(writers: PictureWriters, *arguments: Any) -> Written:
        file = write(writers, *arguments)
        if next(calls) == 0:
            handler = signal.getsignal(number)
            os.kill(os.getpid(), number)
            while handler != signal.SIG_IGN and signal.getsignal(number) is handler:
                sleep(0.001)
        return file

    monkeypatch.setattr(PictureWriters, "_thread_count", lambda _writers: 1)
    monkeypatch.setattr(PictureWriters, "_write", write_and_signal)


@pytest.fixture
def deck(qapp: object, tmp_path: Path) -> str:
    return str(write_deck(tmp_path, slide("title", title="Dấu ấn")))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def test_the_last_sentence_says_how_many_and_where(
    deck: str, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(deck, "--out", str(out), "--size", "64x36") == 0
    said = capsys.readouterr()
    assert said.out == f"Đã xuất 2 tệp vào {out}\n"
    assert said.err == ""
    assert sorted(path.name for path in out.iterdir()) == [
        "01-dau-an.png",
        "02-tran-trong-cam-on.png",
        "manifest.json",
    ]


def test_full_hd_is_the_usual_size(deck: str, out: Path) -> None:
    assert run(deck, "--out", str(out), "--slides", "1") == 0
    image = QImage(str(out / "01-dau-an.png"))
    assert (image.width(), image.height()) == (1920, 1080)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--size", "big"), "không hiểu cỡ ảnh “big”"),
        (("--size", "8x8"), "mỗi cạnh phải từ 16 đến 16384"),
        (("--slides", "1,7"), "không có trang 7"),
        (("--slides", "x"), "không hiểu danh sách trang “x”"),
        (("--format", "pgn"), "có phải ý bạn là “png”?"),
        (("--theme", "blue"), "blue"),
    ],
)
def test_a_wrong_argument_is_one_sentence_and_status_2(
    deck: str,
    out: Path,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, str],
    sentence: str,
) -> None:
    assert run(deck, "--out", str(out), *words) == 2
    said = capsys.readouterr()
    assert sentence in said.err
    assert said.err.count("\n") == 1
    assert not out.exists()


def test_a_file_for_a_folder_is_a_wrong_argument(
    deck: str, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out.write_text("mine")
    assert run(deck, "--out", str(out / "below")) == 2
    assert f"{out} là một tệp" in capsys.readouterr().err
    assert out.read_text() == "mine"


def test_a_failure_is_status_1(deck: str, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (out / "01-dau-an.png").mkdir(parents=True)
    assert run(deck, "--out", str(out), "--size", "64x36") == 1
    assert "đã có thư mục trùng tên" in capsys.readouterr().err


def test_text_that_does_not_fit_is_status_1(
    qapp: object, tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deck = str(write_deck(tmp_path, slide("quote", text="Phát huy tính chủ động " * 85)))
    assert run(deck, "--out", str(out), "--size", "64x36") == 1
    assert "trang 1: chữ không vừa chỗ" in capsys.readouterr().err
    assert run(deck, "--out", str(out), "--size", "64x36", "--unchecked") == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_ctrl_c_leaves_nothing(
    deck: str,
    out: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    number: signal.Signals,
) -> None:
    signal_before_the_end(monkeypatch, number)
    before = signal.getsignal(number)
    assert run(deck, "--out", str(out), "--size", "64x36") == 128 + number
    assert f"không tệp nào được ghi vào {out}" in capsys.readouterr().out
    assert signal.getsignal(number) is before
    assert not out.exists()


def test_what_a_terminal_is_to_leave_alone_goes_on_without_it(
    deck: str, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As ``nohup`` asks for."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        signal_before_the_end(monkeypatch, signal.SIGHUP)
        assert run(deck, "--out", str(out), "--size", "64x36") == 0
    finally:
        signal.signal(signal.SIGHUP, before)


def test_the_folder_is_required(deck: str) -> None:
    with pytest.raises(SystemExit) as caught:
        run(deck)
    assert caught.value.code == 2


def test_both_languages_say_the_same_things() -> None:
    assert export.WORDS["vi"].keys() == export.WORDS["en"].keys()


def test_the_window_may_export_by_the_same_means() -> None:
    exporter: PictureExporter = Exporter()
    assert exporter.formats[0] == "png"


def test_several_formats_are_one_export(
    deck: str, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(deck, "--out", str(out), "--size", "64x36", "--format", "png,pdf,outline") == 0
    assert capsys.readouterr().out == f"Đã xuất 4 tệp vào {out}\n"
    assert {path.suffix for path in out.iterdir()} == {".png", ".pdf", ".md", ".json"}


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--format", "pdf", "--handout", "5"), "hãy chọn một trong: 2, 3, 4, 6, 9"),
        (("--format", "pdf", "--handout", "2", "--notes"), "hãy xuất lần lượt từng loại"),
        (("--format", "png", "--notes"), "hãy thêm pdf vào --format"),
        (("--format", "png,", "--notes"), "không có định dạng “”"),
    ],
)
def test_papers_that_make_no_sense_are_wrong_arguments(
    deck: str,
    out: Path,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    sentence: str,
) -> None:
    assert run(deck, "--out", str(out), *words) == 2
    assert sentence in capsys.readouterr().err
    assert not out.exists()


def test_notes_are_a_pdf_of_their_own(deck: str, out: Path) -> None:
    assert run(deck, "--out", str(out), "--format", "pdf", "--notes") == 0
    assert [path.name for path in out.iterdir()] == ["deck-notes.pdf"]


def test_help_names_every_format() -> None:
    assert tuple(FORMATS) == export.NAMES


def test_an_unknown_theme_of_the_deck_is_shown_where_it_stands(
    tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write_deck(tmp_path, slide("title"), theme="rde")
    line = file.read_text("utf-8").splitlines().index("theme: rde") + 1
    assert run(str(file), "--out", str(out)) == 2
    said = capsys.readouterr().err
    assert said.splitlines()[:2] == [
        f"{file}:{line}:8: không có giao diện màu “rde”; có phải ý bạn là “red”?",
        "    theme: rde",
    ]
    assert run(str(file), "--out", str(out), "--theme", "red") == 0
