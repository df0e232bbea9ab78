"""A chart without the stars around strong words: its labels have one face throughout."""

from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

_STARS = "**"
_Part = TypeVar("_Part", bound=Struct)


def bare(part: _Part) -> _Part:
    """Return ``part`` of a chart, or a whole one, with no stars in any of its texts."""
    changes = {}
    for name in part.__struct_fields__:
        found = getattr(part, name)
        cleaned = _cleaned(found)
        if cleaned is not found:
            changes[name] = cleaned
    return replace(part, **changes) if changes else part


def _cleaned(found: object) -> object:
    if isinstance(found, str):
        return found.replace(_STARS, "") if _STARS in found else found
    if isinstance(found, tuple):
        parts = tuple(bare(one) if isinstance(one, Struct) else one for one in found)
        return parts if any(a is not b for a, b in zip(parts, found, strict=True)) else found
    return found
