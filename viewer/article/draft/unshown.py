"""Letters that no font of the slides has are taken out of all that a slide says."""

from collections.abc import Mapping
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

Letters = Mapping[int, None]
"""What :meth:`str.translate` leaves out."""

_Part = TypeVar("_Part", bound=Struct)


def without_letters(part: _Part, letters: Letters) -> _Part:
    """Return ``part`` of a deck, or a whole slide, with none of ``letters`` in its texts."""
    if not letters:
        return part
    fields = {name: _without(getattr(part, name), letters) for name in part.__struct_fields__}
    return replace(part, **fields)


def bare_of(text: str, letters: Letters) -> str:
    """Return ``text`` without ``letters``, and without the blanks that parted them."""
    left = text.translate(letters)
    return text if left == text else " ".join(left.split())


def _without(found: Any, letters: Letters) -> Any:
    if isinstance(found, str):
        return bare_of(found, letters)
    if isinstance(found, tuple):
        return tuple(_without(one, letters) for one in found)
    return without_letters(found, letters) if isinstance(found, Struct) else found
