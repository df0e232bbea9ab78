"""``check`` says which pictures the hall would not see."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.commands.test_check import found, pointed
from tests.decks import slide
from tests.photos import claiming


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Every slide is laid out."""


def test_a_picture(tmp_path: Path) -> None:
    photo = QImage(40, 30, QImage.Format.Format_RGB32)
    photo.fill(QColor("red"))
    photo.save(str(tmp_path / "photo.png"))
    assert found(tmp_path, slide("picture")) == []


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_a_picture_of_any_kind_may_be_huge_on_disk_but_not_in_memory(
    tmp_path: Path, kind: str
) -> None:
    photo = QImage(4000, 3000, QImage.Format.Format_RGB32)
    photo.fill(QColor("red"))
    photo.save(str(tmp_path / f"photo.{kind}"))
    assert found(tmp_path, slide("picture", picture=f"photo.{kind}")) == []


def test_a_picture_50_000_pixels_wide(tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(claiming(50_000, 40_000))
    (problem,) = found(tmp_path, slide("picture"))
    assert (problem.code, problem.severity) == ("picture-large", "error")
    assert "50000 × 40000" in problem.sentence("en")
    assert pointed(problem) == "photo.png"


@pytest.mark.parametrize(
    "raw", [b"", b"no picture", claiming(40, 30), claiming(0, 0), b"\xff\xd8\xff\xe0"]
)
def test_a_broken_picture(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "photo.png").write_bytes(raw)
    (problem,) = found(tmp_path, slide("picture"))
    assert (problem.code, problem.severity) == ("picture-broken", "error")


def test_a_folder_for_a_picture(tmp_path: Path) -> None:
    (tmp_path / "photo.png").mkdir()
    (problem,) = found(tmp_path, slide("picture"))
    assert problem.code == "picture-missing"
