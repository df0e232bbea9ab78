"""JPEG files that were copied halfway: Qt paints what is there, and grey below."""

from pathlib import Path

_BEGIN, _SCAN, _END = b"\xff\xd8", 0xDA, b"\xff\xd9"
_MARK = 0xFF


def is_cut_off(file: Path) -> bool:
    """Return whether ``file`` is a JPEG whose picture has no end, or has gone.

    Cameras put other things behind the end, and small pictures before the beginning.
    """
    try:
        raw = file.read_bytes()
    except OSError:
        return True
    return raw.startswith(_BEGIN) and raw.find(_END, _scan(raw)) < 0


def _scan(raw: bytes) -> int:
    """Return where the pixels of the picture begin, as far as its parts can be followed."""
    at = len(_BEGIN)
    while at + 4 <= len(raw) and raw[at] == _MARK and raw[at + 1] != _SCAN:
        fill = raw[at + 1] == _MARK
        at += 1 if fill else 2 + int.from_bytes(raw[at + 2 : at + 4], "big")
    return at
