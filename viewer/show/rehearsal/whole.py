"""A file that is written whole or not at all."""

import os
import stat
from contextlib import suppress
from pathlib import Path


def write_whole(file: Path, raw: bytes) -> None:
    """Let ``file`` hold ``raw``; until then, and where that fails, it holds what it held.

    What a link stands for is replaced, not the link, and keeps its permissions.

    Raises:
        OSError: where it cannot be written.
    """
    there = file.resolve()
    part = there.with_name(f".{there.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as stream:
            stream.write(raw)
            stream.flush()
            os.fsync(stream.fileno())
        with suppress(FileNotFoundError):
            part.chmod(stat.S_IMODE(there.stat().st_mode))
        part.replace(there)
    except OSError:
        part.unlink(missing_ok=True)
        raise
