"""All files of an export appear, or the disk is as it was before."""

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import BinaryIO

import pytest

from tests.decks import deck_of, slide
from viewer.deck.load import LoadedDeck
from viewer.errors import ViewerError
from viewer.export import batch as batches
from viewer.export.batch import Batch, batch_for
from viewer.export.formats import FORMATS
from viewer.export.job import ExportJob
from viewer.export.request import read_request

CHECKOUT = Path(__file__).parents[2]
EVERY = ",".join(FORMATS)


def saying(text: str) -> Callable[[BinaryIO], None]:
    def save(stream: BinaryIO) -> None:
        stream.write(text.encode())

    return save


def tree(folder: Path) -> dict[str, bytes | None]:
    """Return every file below ``folder`` with its bytes, and every folder."""
    return {
        str(path.relative_to(folder)): None if path.is_dir() else path.read_bytes()
        for path in folder.rglob("*")
    }


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Return a folder with an export in it, and with a file that is no part of it."""
    folder = tmp_path / "out"
    with batch_for(folder) as batch:
        for name in ("a", "manifest.json"):
            batch.write(name, saying(f"old {name}"))
        batch.place()
    (folder / "mine").write_text("mine")
    return folder


def write_all(batch: Batch) -> None:
    for name in ("a", "b", "manifest.json"):
        batch.write(name, saying(f"new {name}"))


NEW = {"a": b"new a", "b": b"new b", "manifest.json": b"new manifest.json", "mine": b"mine"}


def test_nothing_is_seen_until_all_is_there(out: Path) -> None:
    before = tree(out)
    with batch_for(out) as batch:
        write_all(batch)
        assert {name: text for name, text in tree(out).items() if name in before} == before
        batch.place("manifest.json")
    assert tree(out) == NEW


def test_what_is_not_placed_is_thrown_away(out: Path) -> None:
    before = tree(out)
    with batch_for(out) as batch:
        write_all(batch)
    assert tree(out) == before


@contextmanager
def failing_at(monkeypatch: pytest.MonkeyPatch, name: str, error: BaseException) -> Iterator[None]:
    """Let no file come into the place of ``name`` inside the block."""
    usual = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if target.name == name and self.parent.name == "new":
            raise error
        return usual(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", replace)
        yield


@pytest.fixture(params=[True, False], ids=["second names", "none"])
def disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Try a disk that knows second names of a file, and one, as USB sticks are, that does not."""
    if not request.param:

        def refuse(*_files: Path) -> None:
            raise OSError(errno.EPERM, os.strerror(errno.EPERM))

        monkeypatch.setattr(os, "link", refuse)


@pytest.mark.usefixtures("disk")
@pytest.mark.parametrize("name", ["a", "b", "manifest.json"])
@pytest.mark.parametrize(
    "error", [OSError(errno.EACCES, os.strerror(errno.EACCES)), KeyboardInterrupt()]
)
def test_a_file_that_cannot_take_its_place_takes_the_others_back(
    out: Path, monkeypatch: pytest.MonkeyPatch, name: str, error: BaseException
) -> None:
    before = tree(out)
    with (  # noqa: PT012
        failing_at(monkeypatch, name, error),
        pytest.raises((ViewerError, KeyboardInterrupt)),
        batch_for(out) as batch,
    ):
        write_all(batch)
        batch.place("manifest.json")
    assert tree(out) == before


@pytest.mark.usefixtures("disk")
@pytest.mark.parametrize("name", ["a", "b", "manifest.json"])
def test_a_killed_export_leaves_whole_files_and_no_wrong_manifest(
    out: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    before = tree(out)

    def nothing(*_arguments: object, **_words: object) -> None:
        """Do what a process does that has died."""

    with monkeypatch.context() as dead:
        dead.setattr(Batch, "undo", nothing)
        dead.setattr("viewer.export.batch.shutil.rmtree", nothing)
        with (  # noqa: PT012
            failing_at(monkeypatch, name, KeyboardInterrupt()),
            pytest.raises(KeyboardInterrupt),
            batch_for(out) as batch,
        ):
            write_all(batch)
            batch.place("manifest.json")
    assert not (out / "manifest.json").exists()
    with batch_for(out):
        assert tree(out).items() >= before.items()
    assert not list(out.glob(".*"))


def test_what_another_export_is_writing_is_left_alone(out: Path) -> None:
    with batch_for(out) as first:
        first.write("a", saying("first"))
        with batch_for(out) as second:
            second.write("a", saying("second"))
            second.place()
        first.place()
    assert (out / "a").read_text() == "first"
    assert not list(out.glob(".*"))


def test_a_link_is_replaced_and_what_it_points_to_is_not(out: Path, tmp_path: Path) -> None:
    far = tmp_path / "far"
    far.write_text("far")
    (out / "a").unlink()
    (out / "a").symlink_to(far)
    with batch_for(out) as batch:
        write_all(batch)
        batch.place()
    assert (far.read_text(), (out / "a").is_symlink()) == ("far", False)


def test_a_folder_in_the_place_of_a_file_is_said_at_once(out: Path) -> None:
    (out / "b").mkdir()
    with batch_for(out) as batch, pytest.raises(ViewerError, match="rename the folder"):
        batch.write("b", saying("b"))


def test_a_name_that_no_disk_takes_is_said(out: Path) -> None:
    with batch_for(out) as batch, pytest.raises(ViewerError, match=r"written \(.*too long"):
        batch.write("b" * 300, saying("b"))


def test_a_folder_that_may_not_be_written_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path) -> None:
        raise OSError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(batches, "_aside", refuse)
    with pytest.raises(ViewerError, match="b may not be written"), batch_for(tmp_path / "a" / "b"):
        pass
    assert not list(tmp_path.iterdir())


@pytest.fixture
def loaded(qapp: object, tmp_path: Path) -> LoadedDeck:
    folder = tmp_path / "deck"
    folder.mkdir()
    return deck_of(folder, slide("title", title="Dấu ấn"))


@pytest.mark.parametrize("kind", [*FORMATS, EVERY])
@pytest.mark.parametrize("there", [True, False], ids=["over another", "first"])
def test_cancelled_at_any_moment_no_format_leaves_a_trace(
    loaded: LoadedDeck, tmp_path: Path, kind: str, there: bool
) -> None:
    out = tmp_path / "a" / "b"
    if there:
        ExportJob(read_request(loaded, out, kind=f"{kind},png", size="32x18", theme="light")).run()
        assert (out / "manifest.json").exists()
    before = tree(tmp_path)
    cancel = Event()
    order = read_request(loaded, out, kind=kind, size="64x36")
    assert (
        ExportJob(order, lambda done, _all: cancel.set() if done == 0 else None, cancel).run() == ()
    )
    assert tree(tmp_path) == before


@pytest.mark.parametrize("kind", [*FORMATS, EVERY])
def test_a_full_disk_leaves_no_trace_of_any_format(
    loaded: LoadedDeck, tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual, before = Batch.write, tree(tmp_path)

    def write(batch: Batch, name: str, save: Callable[[BinaryIO], None]) -> None:
        def save_and_fail(stream: BinaryIO) -> None:
            save(stream)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        usual(batch, name, save_and_fail)

    monkeypatch.setattr(Batch, "write", write)
    with pytest.raises(ViewerError, match="the disk is full"):
        ExportJob(read_request(loaded, tmp_path / "a" / "b", kind=kind, size="64x36")).run()
    assert tree(tmp_path) == before


def test_a_manifest_that_is_there_tells_of_a_single_file_too(
    loaded: LoadedDeck, tmp_path: Path
) -> None:
    ExportJob(read_request(loaded, tmp_path / "out", size="64x36")).run()
    (file,) = ExportJob(read_request(loaded, tmp_path / "out", size="32x18", slides="1")).run()
    told = (tmp_path / "out" / "manifest.json").read_text("utf-8")
    assert f'"bytes": {file.stat().st_size}' in told
    assert '"width": 64' not in told


def test_the_manifest_of_another_program_is_left_to_it(loaded: LoadedDeck, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "manifest.json").write_text('{"name": "a web page"}')
    ExportJob(read_request(loaded, out, size="64x36", slides="1")).run()
    assert (out / "manifest.json").read_text() == '{"name": "a web page"}'


KILLED = """
import os, signal, sys
from viewer.export.pictures import PictureWriters
usual = PictureWriters._write
def write(self, *words):
    usual(self, *words)
    os.kill(os.getpid(), signal.SIGKILL)
PictureWriters._write = write
from viewer.cli import main
main(sys.argv[1:])
"""


def test_after_a_killed_run_the_next_one_tidies_up(loaded: LoadedDeck, tmp_path: Path) -> None:
    out = tmp_path / "out"
    words = ["export", str(loaded.file), "--out", str(out), "--size", "64x36"]
    ended = subprocess.run([sys.executable, "-c", KILLED, *words], cwd=CHECKOUT, check=False)
    assert ended.returncode == -signal.SIGKILL
    assert [path.name[0] for path in out.iterdir()] == ["."]
    ExportJob(read_request(loaded, out, size="64x36", slides="1")).run()
    assert [path.name for path in out.iterdir()] == ["01-dau-an.png"]
