"""The letters that a file shows, cut out of the bundled fonts and packed into it."""

import base64
import logging
from io import BytesIO
from pathlib import Path
from typing import Any

from viewer.export.html.shared import Letters
from viewer.text.face import REGULAR
from viewer.text.fonts import FALLBACK, FAMILY, fallback_file, font_file


def font_faces(letters: Letters) -> str:
    """Return a ``@font-face`` rule for each weight in ``letters``, and one for the fallback."""
    rules, lacking = [], set[str]()
    for weight, characters in sorted(letters.by_weight.items()):
        font, missing = _subset(font_file(weight), characters)
        rules.append(_rule(FAMILY, weight, font))
        lacking |= missing
    if lacking:
        font, _ = _subset(fallback_file(), lacking)
        rules.append(_rule(FALLBACK, REGULAR, font))
    return "\n".join(rules)


def _rule(family: str, weight: int, font: bytes) -> str:
    packed = base64.b64encode(font).decode("ascii")
    return (
        f'@font-face{{font-family:"{family}";font-weight:{weight};'
        f'src:url("data:font/woff;base64,{packed}") format("woff")}}'
    )


def _subset(file: Path, characters: set[str]) -> tuple[bytes, set[str]]:
    """Return ``file`` cut down to ``characters``, and those that it lacks."""
    from fontTools import subset  # type: ignore[import-untyped]

    logging.getLogger("fontTools").setLevel(logging.ERROR)
    options = subset.Options(flavor="woff", hinting=False, notdef_outline=True)
    font: Any = subset.load_font(str(file), options)
    known = {ord(character) for character in characters} & font.getBestCmap().keys()
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=known)
    cutter.subset(font)
    stream = BytesIO()
    subset.save_font(font, stream, options)
    return stream.getvalue(), {one for one in characters if ord(one) not in known and one.strip()}
