"""What a text and a search have in common, however they are typed."""

import re
import unicodedata

_SEPARATED = re.compile(r"(?<=\d)[.\u00a0 ](?=\d{3}(?!\d))")
_LETTERS = str.maketrans({"đ": "d", "Đ": "d"})


def fold(text: str) -> str:
    """Return ``text`` in small letters, without accents, stars and separators of thousands.

    ``1.525 vụ`` and ``1525 vu`` fold to the same; so do ``93,9`` and ``93.9``.
    """
    plain = unicodedata.normalize("NFKD", text.replace("**", "")).lower().translate(_LETTERS)
    bare = unicodedata.normalize("NFKD", plain)
    letters = "".join(letter for letter in bare if not unicodedata.combining(letter))
    joined = _SEPARATED.sub("", letters)
    return " ".join(re.sub(r"(?<=\d),(?=\d)", ".", joined).split())
