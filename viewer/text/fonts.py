"""The bundled fonts: Be Vietnam Pro, and DejaVu Sans for what it lacks."""

import importlib.util
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from viewer.text.face import BOLD, EXTRABOLD, MEDIUM, REGULAR, SEMIBOLD, Face

FAMILY = "Be Vietnam Pro"
FALLBACK = "DejaVu Sans"
_FILES = {
    REGULAR: "BeVietnamPro-Regular.ttf",
    MEDIUM: "BeVietnamPro-Medium.ttf",
    SEMIBOLD: "BeVietnamPro-SemiBold.ttf",
    BOLD: "BeVietnamPro-Bold.ttf",
    EXTRABOLD: "BeVietnamPro-ExtraBold.ttf",
}


def _package(name: str) -> Path:
    """Return a package's folder without importing it."""
    spec = importlib.util.find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(name)
    return Path(spec.submodule_search_locations[0])


def font_file(weight: int) -> Path:
    """Return the file of the bundled family whose weight is nearest to ``weight``."""
    nearest = min(_FILES, key=lambda known: abs(known - weight))
    return _package("fontpkg_be_vietnam_pro") / "files" / _FILES[nearest]


def fallback_file() -> Path:
    """Return the file of the font for what the family lacks."""
    return _package("matplotlib") / "mpl-data" / "fonts" / "ttf" / "DejaVuSans.ttf"


@cache
def load_fonts() -> None:
    """Give the bundled fonts to Qt, once. Needs a ``QGuiApplication``."""
    for file in (*map(font_file, _FILES), fallback_file()):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(file)


@cache
def qfont(face: Face) -> QFont:
    """Return the Qt font of ``face``; its pixel size is the size in canvas units."""
    load_fonts()
    font = QFont([FAMILY, FALLBACK])
    font.setPixelSize(face.size)
    font.setWeight(QFont.Weight(face.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(
        QFont.StyleStrategy(
            QFont.StyleStrategy.PreferAntialias | QFont.StyleStrategy.NoSubpixelAntialias
        )
    )
    if face.tracking:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, face.tracking)
    return font


@cache
def _supports(character: str) -> bool:
    from PySide6.QtGui import QRawFont

    load_fonts()
    return any(
        QRawFont.fromFont(QFont(family)).supportsCharacter(ord(character))
        for family in (FAMILY, FALLBACK)
    )


def missing_glyphs(text: str) -> str:
    """Return the characters of ``text`` that none of the bundled fonts has, each once."""
    letters = dict.fromkeys(c for c in text if not c.isspace() and c.isprintable())
    return "".join(c for c in letters if not _supports(c))
