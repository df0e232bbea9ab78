"""Texts of before Unicode, whose Vietnamese is read as Western European letters.

TCVN3 (the fonts ``.VnTime``) and VNI (``VNI-Times``) are font encodings: their bytes stand
in files, and after copying in Unicode texts too, as the Latin letters of code page 1252.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache

from viewer.article.syllable import vietnamese_share

# What the bytes A1 to FF stand for in TCVN 5712; a dot where the fonts have no letter.
_TCVN3_LETTERS = (
    "ĂÂÊÔƠƯĐăâêôơưđẰ"
    ".....àảãáạẲằẳẵắẴ"
    "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
    "éẹềểễếệìỉỄẾỒĩíịò"
    "Ổỏõóọồổỗốộờởỡớợù"
    "ỖủũúụừửữứựỳỷỹýỵỐ"
)
_TONES = "\u0301\u0300\u0309\u0303\u0323"
_VNI_LETTERS = dict(zip("ñôöíìæóòîÑÔÖÍÌÆÓÒÎ", "đơưíìỉĩịỵĐƠƯÍÌỈĨỊỴ", strict=True))
_VNI_MARKS = (
    ("aeouyôö", "ùøûõï", ""),
    ("aeo", "áàåãä", "\u0302"),
    ("a", "éèúüë", "\u0306"),
)
_VNI_BARE_MARKS = (("aeo", "â", "\u0302"), ("a", "ê", "\u0306"))
_VNI = re.compile("[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ñôöíìæóòî]", re.IGNORECASE)
# Western letters and signs that Vietnamese texts do not need; old encodings are full of them.
_STRANGE = re.compile("[¡-ÿ](?<![ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý«»°·×±²³½¼©])")
_SURE = 0.7
_BETTER = 0.2
_LONG = 60


@cache
def _tcvn3_table() -> dict[int, str]:
    pairs = zip(range(0xA1, 0x100), _TCVN3_LETTERS, strict=True)
    return {byte: letter for byte, letter in pairs if letter != "."}


@cache
def _vni_table() -> dict[str, str]:
    """Return what each small letter and its mark stand for together."""
    toned = [
        (base + mark, shape + tone)
        for bases, marks, shape in _VNI_MARKS
        for mark, tone in zip(marks, _TONES, strict=True)
        for base in bases
    ]
    bare = [(base + mark, shape) for bases, mark, shape in _VNI_BARE_MARKS for base in bases]
    return {
        pair: unicodedata.normalize("NFC", _VNI_LETTERS.get(pair[0], pair[0]) + signs)
        for pair, signs in toned + bare
    }


def from_tcvn3(text: str) -> str:
    """Return ``text``, TCVN3 that was read as code page 1252, in NFC.

    Capitals with a tone have no place in TCVN3; between capitals they become capital again.
    """
    table = _tcvn3_table()
    lines = [(line, line.translate(table)) for line in text.split("\n")]
    return _as_it_is(
        "\n".join(after.upper() if _is_shouted(before) else after for before, after in lines)
    )


def _is_shouted(line: str) -> bool:
    plain = "".join(c for c in line if c.isascii())
    return plain.isupper() and sum(map(str.isalpha, plain)) >= 3


def from_vni(text: str) -> str:
    """Return ``text``, VNI that was read as code page 1252, in NFC."""
    return _as_it_is(_VNI.sub(_vni_letter, text))


def _vni_letter(found: re.Match[str]) -> str:
    pair = found.group()
    if len(pair) == 1:
        return _VNI_LETTERS.get(pair, pair)
    whole = _vni_table().get(pair.lower())
    if whole is None:
        return "".join(_VNI_LETTERS.get(c, c) for c in pair)
    return whole.upper() if pair[0].isupper() else whole


def from_utf8_twice(text: str) -> str:
    """Return ``text``, UTF-8 that was read as code page 1252; unchanged where it was not."""
    try:
        return _as_it_is(b"".join(map(_western_byte, text)).decode("utf-8"))
    except UnicodeError:
        return text


def _western_byte(character: str) -> bytes:
    return character.encode("latin-1" if "\x80" <= character <= "\x9f" else "cp1252")


def repaired(text: str) -> str:
    """Return ``text`` in NFC, read as TCVN3, VNI or doubled UTF-8 where that is Vietnamese."""
    return _reading_of(text)(text)


def repaired_together(texts: list[str]) -> list[str]:
    """Return the parts of one text in NFC, each read as :func:`repaired` reads.

    Long parts tell by themselves how they are written; short ones are written as most is.
    """
    most = _reading_of("\n".join(texts))
    return [repaired(text) if len(text) >= _LONG else _read_as(most, text) for text in texts]


def _read_as(reading: Callable[[str], str], text: str) -> str:
    before, after = _as_it_is(text), reading(text)
    return after if vietnamese_share(after) >= vietnamese_share(before) else before


def _reading_of(text: str) -> Callable[[str], str]:
    """Return what makes Vietnamese of ``text``, if it is not yet."""
    if not _STRANGE.search(text):
        return _as_it_is
    needed = max(_SURE, vietnamese_share(_as_it_is(text)) + _BETTER)
    if needed > 1:
        return _as_it_is
    shares = {reading: vietnamese_share(reading(text)) for reading in _READINGS}
    best = max(shares, key=shares.__getitem__)
    return best if shares[best] >= needed else _as_it_is


def _as_it_is(text: str) -> str:
    return unicodedata.normalize("NFC", text)


_READINGS: tuple[Callable[[str], str], ...] = (from_tcvn3, from_vni, from_utf8_twice)


def best_reading(texts: list[str]) -> tuple[str, float]:
    """Return the reading with the most Vietnamese, the first of equals, and its share."""
    normal = [_as_it_is(text) for text in texts]
    shares = [vietnamese_share(text) for text in normal]
    best = max(shares)
    return normal[shares.index(best)], best
