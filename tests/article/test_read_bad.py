"""Whatever is wrong with a file, one sentence says it, and what would be right."""

import io
import os
import socket
import struct
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from tests.article.word_samples import ha_giang
from tests.test_rooms import modules_after
from viewer.article.read import read
from viewer.errors import ViewerError

SAMPLES = Path(__file__).parent / "samples"
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PAGE = "<!DOCTYPE html><html><head><meta charset='utf-8'></head><body>{}</body></html>"


def code_of(file: Path) -> str:
    """Return the code of the one problem that ``file`` has; its sentence must be whole."""
    with pytest.raises(ViewerError) as caught:
        read(file)
    (problem,) = caught.value.problems
    for language in ("vi", "en"):
        sentence = problem.sentence(language)
        assert "{" not in sentence
        assert ";" in sentence, sentence
        assert "\n" not in sentence
    assert file.name in caught.value.report("vi")
    return problem.code


def written(folder: Path, name: str, raw: bytes) -> Path:
    file = folder / name
    file.write_bytes(raw)
    return file


def zipped(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, raw in parts.items():
            archive.writestr(name, raw)
    return stream.getvalue()


def picture(form: str) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (30, 30), "red").save(stream, form)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "raw", "code"),
    [
        ("a.txt", b"", "article-empty"),
        ("a.txt", b" \r\n\t\xc2\xa0 ***\n", "article-empty"),
        ("a.md", b"\xef\xbb\xbf", "article-empty"),
        ("a.txt", picture("PNG"), "article-picture"),
        ("a.txt", picture("JPEG"), "article-picture"),
        ("a.docx", picture("BMP"), "article-picture"),
        ("a.txt", picture("GIF"), "article-picture"),
        ("a.txt", bytes(range(256)) * 9, "article-binary"),
        ("a.md", b"%PDF-1.7\n%\xe2\xe3", "article-pdf"),
        ("a.pdf", b"%PDF-1.7\n%\xe2\xe3", "article-pdf"),
        ("a.doc", b"{\\rtf1\\ansi Xin}", "article-rtf"),
        ("a.doc", OLD_OFFICE + bytes(600), "article-old-word"),
        ("a.docx", OLD_OFFICE + bytes(600), "article-old-word"),
        ("a.docx", OLD_OFFICE + "EncryptedPackage".encode("utf-16-le"), "article-locked"),
        ("a.doc", b"plain", "article-old-word"),
        ("a.docx", "Nhiệm kỳ".encode(), "article-docx-broken"),
        ("a.docx", zipped({"word/document.xml": b"<w"}), "article-docx-broken"),
        ("a.docx", zipped({"readme.txt": b"xin"}), "article-docx-broken"),
        ("a.docx", zipped({"word/document.xml": b""})[:-30], "article-docx-broken"),
        ("a.odt", zipped({"mimetype": b"application/vnd.oasis"}), "article-kind"),
        ("a.xlsx", zipped({"xl/workbook.xml": b"<x/>"}), "article-kind"),
        ("a.mht", b"MIME-Version: 1.0\n", "article-kind"),
        ("a.txt", "Привет всем, кто в нём живёт".encode("koi8-r"), "article-encoding"),
        (
            "a.html",
            PAGE.format("<script>alert('xin chào')</script>").encode(),
            "article-page-empty",
        ),
        ("a.html", b"<html><frameset></frameset></html>", "article-page-empty"),
        ("a.txt", b"a\n" * 60_000, "article-long"),
        ("a.html", PAGE.format("<br>" * 150_000).encode(), "article-long"),
        ("a.txt", b"a" * (5 * 2**20 + 1), "article-large"),
    ],
)
def test_a_wrong_file_is_told_in_a_sentence(
    tmp_path: Path, name: str, raw: bytes, code: str
) -> None:
    assert code_of(written(tmp_path, name, raw)) == code


def test_a_folder_and_a_missing_file(tmp_path: Path) -> None:
    assert code_of(tmp_path) == "article-folder"
    assert code_of(tmp_path / "không-có.txt") == "file-missing"
    assert code_of(written(tmp_path, "a.txt", b"a") / "b.txt") == "file-missing"


@pytest.mark.parametrize("error", [PermissionError(13, "no"), OSError(5, "Input/output error")])
def test_a_file_that_may_not_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    file = written(tmp_path, "a.txt", b"a")

    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, "open", refuse)
    denied = isinstance(error, PermissionError)
    assert code_of(file) == ("file-denied" if denied else "file-unreadable")


@pytest.mark.parametrize("size", [5 * 2**20 + 1, 50 * 2**20 + 1])
def test_a_text_of_many_megabytes(tmp_path: Path, size: int) -> None:
    file = tmp_path / "a.txt"
    with file.open("wb") as stream:
        stream.write(b"a")
        stream.truncate(size)
    assert code_of(file) == "article-large"


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        return
    os.mkfifo(tmp_path / "a.txt")
    assert code_of(tmp_path / "a.txt") == "article-special"


def word_with(parts: dict[str, bytes], folder: Path) -> bytes:
    """Return a sound Word file with ``parts`` added."""
    stream = io.BytesIO(ha_giang(folder).read_bytes())
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, raw in parts.items():
            archive.writestr(name, raw)
    return stream.getvalue()


@pytest.mark.parametrize(
    "parts",
    [
        {"word/media/a.bin": bytes(40 * 2**20)},
        {"word/a.xml": b"<a>" + b"xin " * (13 * 2**20) + b"</a>"},
        {f"word/media/{n}.bin": b"" for n in range(4_001)},
    ],
    ids=["ratio", "xml", "many"],
)
def test_a_word_file_that_would_fill_the_memory(tmp_path: Path, parts: dict[str, bytes]) -> None:
    raw = word_with(parts, tmp_path)
    assert code_of(written(tmp_path, "bomb.docx", raw)) == "article-docx-bomb"


def test_a_word_file_that_lies_about_its_sizes(tmp_path: Path) -> None:
    raw = bytearray(word_with({"word/media/a.bin": bytes(40 * 2**20)}, tmp_path))
    at = raw.rindex(b"PK\x01\x02")
    struct.pack_into("<I", raw, at + 24, 100)
    article = read(written(tmp_path, "lie.docx", bytes(raw)))
    assert "12.450 lượt" in article.text


def test_a_word_file_with_a_part_that_needs_a_password(tmp_path: Path) -> None:
    raw = bytearray(ha_giang(tmp_path).read_bytes())
    raw[raw.rindex(b"PK\x01\x02") + 8] |= 1
    assert code_of(written(tmp_path, "locked.docx", bytes(raw))) == "article-locked"


def test_entities_of_a_page_do_not_grow_and_files_are_not_read(tmp_path: Path) -> None:
    secret = written(tmp_path, "secret.txt", b"bi mat")
    page = (
        f'<!DOCTYPE html [<!ENTITY a SYSTEM "{secret.as_uri()}"><!ENTITY b "&a;&a;">]>'
        "<html><body><p>Nhiệm kỳ &a; &b; mới đạt 12 chỉ tiêu.</p></body></html>"
    )
    assert "bi mat" not in read(written(tmp_path, "a.html", page.encode())).text


def test_a_page_runs_nothing_and_fetches_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a page was fetched")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    article = read(SAMPLES / "lam-dong-chuyen-doi-so.html")
    assert "mã lệnh" not in article.text


def test_readers_are_loaded_only_for_their_files() -> None:
    program = (
        "from pathlib import Path; from viewer.article.read import read;"
        f"read(Path({str(SAMPLES / 'ca-mau-thue.txt')!r}))"
    )
    heavy = {"docx", "lxml", "trafilatura", "markdown_it", "htmldate", "urllib.request"}
    assert not modules_after(program) & heavy
