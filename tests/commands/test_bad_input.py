"""Whatever is handed to the front door, it answers with sentences and a status, and soon."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.decks import slide, write_deck
from viewer.cli import main

CHECKOUT = Path(__file__).parent.parent.parent

LAUGHS = "\n".join(
    ["a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]"]
    + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 20)]
)


def slides(slide: str) -> bytes:
    return f"title: A\nslides:\n  - {slide}\n".encode()


def share(value: str) -> bytes:
    bars = f"[{{label: A, value: {value}}}]"
    return slides(f"{{layout: chart, title: A, chart: {{kind: share, bars: {bars}}}}}")


BAD: dict[str, bytes] = {
    "empty": b"",
    "comment": b"# nothing",
    "scalar": b"words",
    "list": b"- a\n- b",
    "null": b"~",
    "binary": bytes(range(256)),
    "picture": b"\x89PNG\r\n\x1a\n",
    "latin": b"title: C\xf4ng an t\xd2nh\n",
    "utf-16": "title: Thử\n".encode("utf-16"),
    "html": b"<!DOCTYPE html><html><body>deck</body></html>",
    "json cut": b'{"title": "A", "slides": [{"layout": ',
    "laughs": LAUGHS.encode(),
    "brackets": b"[" * 100_000,
    "braces": b"{" * 100_000,
    "dashes": b"- " * 100_000,
    "self": b"&a [*a]",
    "python": b'title: !!python/object/apply:os.system ["touch hacked"]\nslides: []',
    "tag": b"title: !A b\nslides: []",
    "merge": b"a: &a {b: c}\n<<: *a\n",
    "nul": b"title: a\0b",
    "escape": b'title: "\\x1b[2J"\nslides: []',
    "huge text": b"title: " + b"x" * 3_000_000,
    "many keys": b"\n".join(b"k%d: 1" % n for n in range(50_000)),
    "many values": b"[" + b"1," * 600_000 + b"]",
    "long key": b"k" * 2_000 + b": 1",
    "two documents": b"title: A\n---\ntitle: B\n",
    "climbing": slides("{layout: picture, title: A, caption: B, picture: ../../x}"),
    "no values": slides("{layout: chart, title: A, chart: {kind: share, bars: []}}"),
    "nan": share(".nan"),
    "negative": share("-1"),
    "infinite": slides("{layout: figures, title: A, figures: [{value: 1, formula: 1 / 0}]}"),
}
UNREADABLE = {"binary", "picture", "latin", "utf-16"}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    file = tmp_path / "deck.yaml"
    file.write_bytes(BAD[name])
    status = main(["check", str(file)])
    said = capsys.readouterr()
    lines = (said.out + said.err).splitlines()
    assert status == (2 if name in UNREADABLE else 1)
    assert bool(said.err) == (status == 2)
    assert lines[0].startswith(f"{file}:")
    assert "Traceback" not in said.out + said.err
    assert max(map(len, lines)) < 1_000
    assert not [letter for letter in said.out + said.err if ord(letter) < 32 and letter != "\n"]
    assert [path.name for path in tmp_path.iterdir()] == ["deck.yaml"]


def folder(tmp_path: Path) -> Path:
    return tmp_path


def missing(tmp_path: Path) -> Path:
    return tmp_path / "none" / "deck.yaml"


def nul(tmp_path: Path) -> Path:
    return tmp_path / "a\0b"


def sparse(tmp_path: Path) -> Path:
    file = tmp_path / "deck.yaml"
    with file.open("wb") as stream:
        stream.truncate(2 * 2**30)
    return file


@pytest.mark.parametrize("make", [folder, missing, nul, sparse])
def test_what_is_no_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], make: Callable[[Path], Path]
) -> None:
    assert main(["check", str(make(tmp_path))]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1


def program(*words: str) -> "subprocess.CompletedProcess[str]":
    """Run the program in a process of its own, as a shell does."""
    return subprocess.run(
        [sys.executable, "-m", "viewer", *words],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def test_no_process_dies_of_a_hundred_thousand_levels(tmp_path: Path) -> None:
    file = tmp_path / "deck.yaml"
    file.write_bytes(BAD["dashes"])
    done = program("check", str(file))
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines()[-1] == f"Có 1 lỗi và 0 lưu ý trong {file}."


def test_a_clean_deck_in_a_process_of_its_own(tmp_path: Path) -> None:
    done = program("check", str(write_deck(tmp_path, slide("chart"), slide("figures"))))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Không có lỗi: 3 trang")
