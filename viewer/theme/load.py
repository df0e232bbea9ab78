"""Themes are read from YAML files in ``resources/themes``."""

import functools
from pathlib import Path

import msgspec

from viewer import cache, places
from viewer.deck.near import nearest
from viewer.deck.source_text import brief
from viewer.errors import ViewerError
from viewer.theme.theme import Theme

_ROOM = "theme"


def names() -> tuple[str, ...]:
    """Return the names of the shipped themes, sorted."""
    return tuple(sorted(path.stem for path in _folder().glob("*.yaml")))


@functools.cache
def load(name: str) -> Theme:
    """Return the shipped theme ``name``.

    Raises:
        ViewerError: ``theme-unknown`` where no such theme is shipped.
    """
    known = names()
    if name not in known:
        near = nearest(name, known)
        code = "theme-unknown-near" if near else "theme-unknown"
        raise ViewerError.of(code, name=brief(name), near=near, known=", ".join(known))
    text = (_folder() / f"{name}.yaml").read_text("utf-8")
    return _recall(text) or _read(text)


def _recall(text: str) -> Theme | None:
    made = cache.recall(_ROOM, text)
    try:
        return None if made is None else msgspec.msgpack.decode(made, type=Theme)
    except msgspec.DecodeError:
        return None


def _read(text: str) -> Theme:
    import yaml  # a start that knows the theme need not load it

    theme = msgspec.convert(yaml.load(text, yaml.CSafeLoader), Theme)
    cache.keep(_ROOM, text, msgspec.msgpack.encode(theme))
    return theme


def _folder() -> Path:
    return places.resources() / "themes"
