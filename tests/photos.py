"""Files of pictures that are not what they claim to be."""

import struct
import zlib

_START = b"\x89PNG\r\n\x1a\n"


def claiming(width: int, height: int, pixels: bytes = b"") -> bytes:
    """Return a PNG file that promises ``width`` × ``height`` pixels and holds but ``pixels``."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
    return _START + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
