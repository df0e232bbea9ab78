"""A deck's files are inside its folder, however the path is written."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.decks import HEAD, codes
from viewer.deck.pictures import picture_file
from viewer.errors import ViewerError

FOLDER = Path("/somewhere/else")
PIECES = ["..", ".", "a", "/", "\\", ":"]


def refusal(folder: Path, name: str) -> str:
    with pytest.raises(ViewerError) as caught:
        picture_file(folder, name)
    (problem,) = caught.value.problems
    assert problem.sentence("vi")
    assert problem.sentence("en")
    return problem.code


@pytest.mark.parametrize("name", ["a.png", "ảnh/lễ ra quân.jpg", "./a.png", "a..b.png", ".hidden"])
def test_names_inside(tmp_path: Path, name: str) -> None:
    assert picture_file(tmp_path, name) == tmp_path / name


@pytest.mark.parametrize(
    "name", ["/etc/passwd", "../a.png", "a/../../b.png", "a/..", "..", "", "//server/share/a.png"]
)
def test_names_that_climb_out(tmp_path: Path, name: str) -> None:
    assert refusal(tmp_path, name) == "path-outside"


@pytest.mark.parametrize(
    "name",
    [
        "C:\\a.png",
        "C:a.png",
        "C:/a.png",
        "..\\a.png",
        "\\\\server\\a.png",
        "file:///etc/passwd",
        "a\0b",
        "a\nb",
        "a//b",
        "a/ /b",
        "a/.../b",
        "a/",
        "a?.png",
        "x" * 256,
        "ầ" * 100,
    ],
)
def test_names_that_are_none_everywhere(tmp_path: Path, name: str) -> None:
    assert refusal(tmp_path, name) == "path-form"


@pytest.mark.skipif(os.name == "nt", reason="links take a privilege on Windows")
def test_links_that_leave_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "deck"
    folder.mkdir()
    (tmp_path / "secret.png").write_bytes(b"")
    (folder / "file.png").symlink_to(tmp_path / "secret.png")
    (folder / "out").symlink_to(tmp_path)
    (folder / "here").symlink_to(folder)
    (folder / "ring").symlink_to(folder / "ring")
    assert refusal(folder, "file.png") == "path-outside"
    assert refusal(folder, "out/secret.png") == "path-outside"
    assert picture_file(folder, "here/a.png") == folder / "here" / "a.png"
    assert refusal(folder, "ring/a.png") == "path-outside"


def test_a_folder_that_is_itself_a_link(tmp_path: Path) -> None:
    (tmp_path / "deck").mkdir()
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "deck")
    assert picture_file(link, "a.png") == link / "a.png"


@given(
    st.text(max_size=30) | st.lists(st.sampled_from(["..", ".", "a", "/", "\\", ":"])).map("".join)
)
@settings(deadline=None)
def test_no_name_leads_outside(name: str) -> None:
    try:
        path = picture_file(FOLDER, name)
    except ViewerError:
        return
    assert path.resolve().is_relative_to(FOLDER)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("article: ../a.txt", "path-outside"),
        ("article: /etc/passwd", "path-outside"),
        ("article: 'C:\\a.txt'", "path-form"),
        ("article: ''", None),
        ("article: a.txt", None),
    ],
)
def test_the_article_stays_inside_too(line: str, code: str | None) -> None:
    text = f"{line}\n{HEAD}  - {{layout: closing, title: A}}\n"
    assert codes(text) == ([code] if code else [])
