"""The floor of the export: ready pixels become PNG files, and nothing else is done.

Run as ``python encode_alone.py ENCODER OUT WIDTH HEIGHT RAW…``; each RAW holds the pixels of
one picture (blue, green, red, unused). Prints the seconds from the first picture to the last,
without the start of the interpreter and with all pixels in memory, on all cores.
"""

import os
import sys
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage

Encoder = Callable[[bytes, int, int, Path], None]


def _pillow(**options: int) -> Encoder:
    def encode(pixels: bytes, width: int, height: int, file: Path) -> None:
        image = Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", 0, 1)
        image.save(file, "PNG", **options)

    return encode


def _qt(quality: int) -> Encoder:
    def encode(pixels: bytes, width: int, height: int, file: Path) -> None:
        image = QImage(pixels, width, height, QImage.Format.Format_RGB32)
        image.save(str(file), "PNG", quality)  # type: ignore[call-overload]

    return encode


ENCODERS: Mapping[str, Encoder] = {
    "pillow-runs": _pillow(compress_type=3),
    "pillow-1": _pillow(compress_level=1),
    "qt-80": _qt(80),
}


def main(name: str, out: str, width: str, height: str, *raw: str) -> None:
    """Encode every picture with the encoder called ``name``."""
    Image.preinit()
    pictures = [Path(file).read_bytes() for file in raw]
    encode, folder = ENCODERS[name], Path(out)
    begun = time.monotonic()
    with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as threads:
        for done in [
            threads.submit(encode, pixels, int(width), int(height), folder / f"{i}.png")
            for i, pixels in enumerate(pictures)
        ]:
            done.result()
    print(time.monotonic() - begun)


if __name__ == "__main__":
    main(*sys.argv[1:])
