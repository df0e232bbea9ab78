"""What was understood once is answered for the very same text and program only."""

from pathlib import Path

import pytest

from viewer import cache


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "congress-viewer"


def test_the_same_text_is_known_again() -> None:
    assert cache.recall("deck", "title: Thử") is None
    cache.keep("deck", "title: Thử", b"made")
    assert cache.recall("deck", "title: Thử") == b"made"
    assert cache.recall("deck", "title: Thư") is None
    assert cache.recall("theme", "title: Thử") is None


def test_another_text_with_the_same_name_is_not_taken_for_it(folder: Path) -> None:
    cache.keep("deck", "one", b"made of one")
    there = next((folder / "deck").iterdir())
    cache.keep("deck", "two", b"made of two")
    (other,) = set((folder / "deck").iterdir()) - {there}
    there.replace(other)
    assert cache.recall("deck", "two") is None


def test_another_program_understands_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    cache.keep("deck", "text", b"made")
    monkeypatch.setattr(cache, "__version__", "99")
    assert cache.recall("deck", "text") is None


@pytest.mark.parametrize("damage", [b"", b"\x93", b"\xff" * 40, "chữ".encode()])
def test_damage_is_forgotten(folder: Path, damage: bytes) -> None:
    cache.keep("deck", "text", b"made")
    next((folder / "deck").iterdir()).write_bytes(damage)
    assert cache.recall("deck", "text") is None


def test_the_oldest_go(folder: Path) -> None:
    for number in range(30):
        cache.keep("deck", f"text {number}", b"made")
    assert len(list((folder / "deck").iterdir())) == 20
    assert cache.recall("deck", "text 29") == b"made"


def test_a_folder_that_cannot_be_made_is_no_fault(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    cache.keep("deck", "text", b"made")
    assert cache.recall("deck", "text") is None


def test_huge_texts_are_not_kept() -> None:
    text = "a" * 4_000_001
    cache.keep("deck", text, b"made")
    assert cache.recall("deck", text) is None
