"""Names of slides: plain letters, each used once."""

import re
import unicodedata

_LONGEST = 44
_GAPS = re.compile(r"[^a-z0-9]+")


def slug(text: str, longest: int = _LONGEST) -> str:
    """Return ``text`` in plain letters and hyphens: ``Xây dựng Đảng`` is ``xay-dung-dang``."""
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    words = _GAPS.sub("-", bare.lower()).strip("-").split("-")
    name = ""
    for word in words:
        longer = f"{name}-{word}" if name else word[:longest]
        if len(longer) > longest:
            break
        name = longer
    return name


class Names:
    """Gives each slide a name of its own."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, text: str, otherwise: str = "trang") -> str:
        """Return a name from ``text`` that no slide has yet."""
        base = slug(text) or otherwise
        name, count = base, 1
        while name in self._taken:
            count += 1
            name = f"{base}-{count}"
        self._taken.add(name)
        return name
