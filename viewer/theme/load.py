"""Themes are read from YAML files in ``resources/themes``."""

import functools
from pathlib import Path

import msgspec
import yaml

from viewer import places
from viewer.deck.near import nearest
from viewer.deck.source_text import brief
from viewer.errors import ViewerError
from viewer.theme.theme import Theme


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
    raw = yaml.load((_folder() / f"{name}.yaml").read_text("utf-8"), yaml.CSafeLoader)
    return msgspec.convert(raw, Theme)


def _folder() -> Path:
    return places.resources() / "themes"
