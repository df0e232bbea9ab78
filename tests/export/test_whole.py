import errno
import os
from pathlib import Path
from typing import BinaryIO

import pytest

from viewer.errors import ViewerError
from viewer.export.whole import check_folder, folder_for_files, write_whole


def nothing(_stream: BinaryIO) -> None:
    pass


def full_disk(stream: BinaryIO) -> None:
    stream.write(b"half")
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_file_appears_whole(tmp_path: Path) -> None:
    file = tmp_path / "a.png"

    def save(stream: BinaryIO) -> None:
        stream.write(b"half")
        stream.flush()
        assert not file.exists()
        stream.write(b"whole")

    write_whole(file, save)
    assert file.read_bytes() == b"halfwhole"
    assert list(tmp_path.iterdir()) == [file]


def test_a_full_disk_leaves_what_was_there_before(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(b"before")
    with pytest.raises(ViewerError, match="the disk is full"):
        write_whole(file, full_disk)
    assert file.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [file]


def test_an_interrupt_leaves_nothing(tmp_path: Path) -> None:
    def interrupted(stream: BinaryIO) -> None:
        stream.write(b"half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "a.png", interrupted)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_has_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match=r"gone has gone during the export"):
        write_whole(tmp_path / "gone" / "a.png", nothing)


def test_another_file_that_is_missing_is_named(tmp_path: Path) -> None:
    def reading(_stream: BinaryIO) -> None:
        (tmp_path / "template.xml").read_bytes()

    with pytest.raises(ViewerError, match=r"a\.png cannot be exported: .*template\.xml cannot"):
        write_whole(tmp_path / "a.png", reading)
    assert not list(tmp_path.iterdir())


def test_a_part_that_somebody_takes_away_is_no_missing_folder(tmp_path: Path) -> None:
    def taken(stream: BinaryIO) -> None:
        Path(stream.name).unlink()

    with pytest.raises(ViewerError, match=r"a\.png cannot be written \(No such file"):
        write_whole(tmp_path / "a.png", taken)


def test_a_folder_in_the_place_of_the_file_is_kept(tmp_path: Path) -> None:
    (tmp_path / "a.png").mkdir()
    with pytest.raises(ViewerError, match="rename the folder"):
        write_whole(tmp_path / "a.png", nothing)
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


@pytest.mark.parametrize("code", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_a_folder_without_permission_is_said(tmp_path: Path, code: int) -> None:
    def refused(stream: BinaryIO) -> None:
        raise OSError(code, os.strerror(code))

    with pytest.raises(ViewerError, match="may not be written"):
        write_whole(tmp_path / "a.png", refused)


def test_any_other_failure_gives_its_reason(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match=r"cannot be written \(.*[Tt]oo long"):
        write_whole(tmp_path / ("a" * 300), nothing)


def test_a_folder_is_made_with_its_parents(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    with folder_for_files(folder):
        assert folder.is_dir()
    assert folder.is_dir()


def test_a_folder_made_in_vain_is_removed(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), folder_for_files(tmp_path / "a" / "b"):
        raise RuntimeError
    assert not list(tmp_path.iterdir())


def test_a_folder_with_files_stays_after_a_failure(tmp_path: Path) -> None:
    def one_and_a_half() -> None:
        with folder_for_files(tmp_path / "a"):
            write_whole(tmp_path / "a" / "whole.png", nothing)
            write_whole(tmp_path / "a" / "half.png", full_disk)

    with pytest.raises(ViewerError):
        one_and_a_half()
    assert (tmp_path / "a" / "whole.png").exists()


@pytest.mark.parametrize("inside", ["", "b/c"])
def test_a_file_is_no_folder(tmp_path: Path, inside: str) -> None:
    (tmp_path / "a").touch()
    with pytest.raises(ViewerError, match=r"/a is a file; name a folder"):
        check_folder(tmp_path / "a" / inside)
