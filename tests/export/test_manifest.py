import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from tests.decks import deck_of, slide
from viewer.deck.load import LoadedDeck
from viewer.export.job import ExportJob
from viewer.export.request import read_request


@pytest.fixture
def loaded(qapp: object, tmp_path: Path) -> LoadedDeck:
    (tmp_path / "bài.txt").write_text("Tin báo, tố giác về tội phạm", "utf-8")
    steps = slide("figures", title="Ba con số", steps=True)
    return deck_of(tmp_path, slide("title", title="Dấu ấn"), steps, article="bài.txt")


def export(loaded: LoadedDeck, out: Path, **words: Any) -> dict[str, Any]:
    ExportJob(read_request(loaded, out, size="160x90", **words)).run()
    manifest: dict[str, Any] = json.loads((out / "manifest.json").read_text("utf-8"))
    return manifest


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def test_each_file_is_told_as_it_is(loaded: LoadedDeck, tmp_path: Path) -> None:
    out = tmp_path / "out"
    told = export(loaded, out, kind="png,pdf,contact")["files"]
    names = {path.name for path in out.iterdir()} - {"manifest.json"}
    assert {one["file"] for one in told} == names
    assert [one["file"] for one in told] == sorted(names)
    for one in told:
        data = (out / one["file"]).read_bytes()
        assert (one["bytes"], one["sha256"]) == (len(data), sha256(data))
        if one["format"] == "pdf":
            assert "width" not in one
        else:
            image = QImage.fromData(data)
            assert (one["width"], one["height"]) == (image.width(), image.height())


def test_slides_and_steps_count_from_one(loaded: LoadedDeck, tmp_path: Path) -> None:
    told = export(loaded, tmp_path / "out", kind="png,pdf", slides="2-3", steps=True)["files"]
    shown = {one["file"]: (one["slides"], one.get("step")) for one in told}
    assert shown["02-1-ba-con-so.png"] == ([2], 1)
    assert shown["02-3-ba-con-so.png"] == ([2], 3)
    assert shown["deck.pdf"] == ([2, 3], None)


def test_deck_and_article_are_known_by_their_hashes(loaded: LoadedDeck, tmp_path: Path) -> None:
    told = export(loaded, tmp_path / "out")
    assert told["deck"]["sha256"] == sha256(loaded.file.read_bytes())
    assert told["article"] == {
        "file": "bài.txt",
        "sha256": sha256((tmp_path / "bài.txt").read_bytes()),
    }


def test_an_article_that_cannot_be_read_is_left_out(loaded: LoadedDeck, tmp_path: Path) -> None:
    (tmp_path / "bài.txt").unlink()
    assert export(loaded, tmp_path / "out")["article"] is None
    os.mkfifo(tmp_path / "bài.txt")
    assert export(loaded, tmp_path / "out")["article"] is None


def test_it_is_the_same_in_every_place_and_at_every_time(
    loaded: LoadedDeck, tmp_path: Path
) -> None:
    places = [tmp_path / "here", tmp_path / "there" / "deep"]
    for out in places:
        export(loaded, out, kind="png,svg,pdf")
    first, second = ((out / "manifest.json").read_bytes() for out in places)
    assert first == second
    assert str(tmp_path).encode() not in first


def test_one_file_needs_none(loaded: LoadedDeck, tmp_path: Path) -> None:
    out = tmp_path / "out"
    ExportJob(read_request(loaded, out, kind="pdf")).run()
    assert [path.name for path in out.iterdir()] == ["deck.pdf"]
