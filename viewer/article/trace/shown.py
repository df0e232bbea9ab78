"""The texts of a slide that show or say figures."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from viewer.deck.load import LoadedDeck
from viewer.deck.node import Keys

_SILENT = frozenset(
    "id to source layout kind style symbol picture seconds steps number formula".split()
)
"""Keys of a slide whose texts nobody sees, or that only order and link."""

_AMOUNTS = frozenset("actual target value now before increase fall".split())


_FIGURE = re.compile(r"\d|\b[IVXLC]+\b")
"""What a text without any figure that counts does not have."""


class Shown(NamedTuple):
    """A text with its place in the deck; ``formula`` where its figure is computed."""

    keys: Keys
    text: str
    formula: str = ""

    @property
    def spoken(self) -> bool:
        """Whether it is said and not shown."""
        return self.keys[-1] == "notes"


def shown_on(loaded: LoadedDeck, index: int) -> list[Shown]:
    """Return the texts of the slide at ``index`` in the order of the file.

    The value of a chart comes with the chart's unit.
    """
    return list(_shown(dict(loaded.texts("slides", index))))


def _shown(texts: dict[Keys, str]) -> Iterator[Shown]:
    for keys, text in texts.items():
        if keys[-1] in _SILENT or "source" in keys or not _FIGURE.search(text):
            continue
        formula = texts.get((*keys[:-1], "formula"), "") if keys[-1] == "value" else ""
        unit = _unit(texts, keys)
        yield Shown(keys, f"{text}{unit}", formula)


def _unit(texts: dict[Keys, str], keys: Keys) -> str:
    """Return what stands behind the chart value at ``keys``, or nothing for other texts."""
    chart = next((at for at, key in enumerate(keys) if key == "chart"), None)
    if chart is None or "bars" not in keys:
        return ""
    name = keys[-2] if keys[-1] == "value" and keys[-2] in _AMOUNTS else keys[-1]
    if name not in _AMOUNTS:
        return ""
    base = keys[: chart + 1]
    kind = texts.get((*base, "kind"), "")
    percent = name == "fall" or kind == "share"
    unit = "%" if percent else texts.get((*base, "unit"), "%" if kind == "target" else "")
    return unit if unit in ("", "%") else f" {unit}"
