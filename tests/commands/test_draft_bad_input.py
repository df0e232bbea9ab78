"""Whatever is handed to ``draft``, it answers with a deck or with one sentence, and soon."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from viewer import cli, places
from viewer.article.read import read
from viewer.article.trace import trace
from viewer.commands.doors import read_any
from viewer.deck.load import load
from viewer.errors import ViewerError
from viewer.export.batch import Batch

pytestmark = pytest.mark.usefixtures("qapp")

CLAUSE = "Kết quả đạt 93,9% so với chỉ tiêu là 80%, bắt giữ 1.525 vụ "
PAGE = (
    "<!DOCTYPE html><meta charset=utf-8><h1>Dấu ấn nhiệm kỳ</h1>"
    "<p>Nhiệm kỳ qua thu 12.450 tỷ đồng. <img src='http://127.0.0.1:9/p.png'></p>"
    "<script>document.write('99%')</script>"
)


def bomb() -> bytes:
    """Return a Word file of which some kilobytes grow to a hundred megabytes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w>" + bytes(100 * 2**20))
    return stream.getvalue()


def of_counts(count: int) -> str:
    """Return an article that states ``count`` figures."""
    told = (f"Đơn vị hỗ trợ {number} hộ nghèo và {number + 1} xã." for number in range(2, count, 2))
    return "Báo cáo tổng kết\n\n" + "\n\n".join(told)


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.txt", b""),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(99)),
        ("a.txt", (CLAUSE + "\n").encode() * 700_000),
        ("a.docx", b"no archive"),
        ("a.docx", bomb()),
    ],
    ids=["empty", "picture", "50 MB", "no archive", "bomb"],
)
def test_what_is_no_article_is_one_sentence_and_no_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, raw: bytes
) -> None:
    (tmp_path / name).write_bytes(raw)
    deck = tmp_path / "deck.yaml"
    assert cli.main(["draft", str(tmp_path / name), "--out", str(deck)]) == 2
    said = capsys.readouterr()
    assert (said.out, len(said.err.splitlines())) == ("", 1)
    assert said.err.startswith(f"{tmp_path / name}:")
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "Báo cáo\n\nĐảng bộ đã phát huy tốt vai trò lãnh đạo, giữ vững an ninh."),
        ("a.txt", CLAUSE * 800),
        ("a.txt", "a" * 200_000),
        ("a.txt", of_counts(120)),
        ("a.html", PAGE),
    ],
    ids=["no figure", "one line", "one word", "many figures", "page"],
)
def test_an_odd_article_becomes_a_true_deck(tmp_path: Path, name: str, text: str) -> None:
    file = tmp_path / name
    file.write_text(text, "utf-8")
    deck = tmp_path / "deck.yaml"
    assert cli.main(["draft", str(file), "--out", str(deck)]) == 0
    loaded = load(deck)
    assert loaded.deck.slides == read_any(file).deck.slides
    assert trace(loaded, read(file)).problems == ()
    assert "99%" not in loaded.source.text


def test_a_disk_that_fills_up_leaves_no_copy_of_the_article(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    usual = Batch.write

    def write(batch: Batch, name: str, save: Callable[[BinaryIO], None]) -> None:
        if name == "deck.yaml":
            raise ViewerError.of("export-disk-full", path=name)
        usual(batch, name, save)

    monkeypatch.setattr(Batch, "write", write)
    out = tmp_path / "new" / "deck.yaml"
    assert cli.main(["draft", str(places.slides() / "congress.txt"), "--out", str(out)]) == 1
    assert "ổ đĩa đã đầy" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
