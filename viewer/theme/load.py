"""Themes are read from YAML files in ``resources/themes``."""

import functools
from pathlib import Path

import msgspec
import yaml

from viewer import places
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
    if name not in names():
        raise ViewerError.of("theme-unknown", name=name, known=", ".join(names()))
    raw = yaml.load((_folder() / f"{name}.yaml").read_text("utf-8"), yaml.CSafeLoader)
    return msgspec.convert(raw, Theme)


def _folder() -> Path:
    return places.resources() / "themes"
