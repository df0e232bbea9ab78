"""The texts of a slide that show or say figures."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from viewer.article.figures import Figure
from viewer.deck.formula import evaluate
from viewer.deck.load import LoadedDeck
from viewer.deck.node import Keys
from viewer.deck.number import parse_amount

_SILENT = frozenset(
    "id to source layout kind style symbol picture seconds steps number formula".split()
)
"""Keys of a slide whose texts nobody sees, or that only order and link."""

_AMOUNTS = frozenset("actual target value now before increase fall".split())

_LABELLED = _AMOUNTS | {"detail", "when"}

_FIGURE = re.compile(
    r"\d|\b[IVXLC]+\b|\b(?:[Hh]ai|[Bb]a|[Bb]ốn|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười)\b"
)
"""What a text without any figure that counts does not have."""


_SIGN = re.compile(r"\s*[-−+]?[-−]")


class Shown(NamedTuple):
    """A text with its place in the deck; ``formula`` where its figure is computed.

    ``label`` are the words beside a figure that stands alone: of a bar, a large figure, a
    card, an event.
    """

    keys: Keys
    text: str
    formula: str = ""
    label: str = ""

    @property
    def heads(self) -> bool:
        """Whether it stands above other things, of which it may say how many there are."""
        return self.keys[-1] in ("title", "subtitle", "text")

    @property
    def part(self) -> Keys:
        """The path to the bar, large figure or card that the figure belongs to."""
        return self.keys[:-2] if self.keys[-2] in _AMOUNTS else self.keys[:-1]

    @property
    def role(self) -> str:
        """What the figure is to its bar, such as ``target``; ``value`` where it stands alone."""
        return str(self.keys[-2] if self.keys[-2] in _AMOUNTS else self.keys[-1])

    @property
    def kin(self) -> Keys:
        """What the figures have in common that it may be taken for."""
        return (*self.part[:-1], self.role) if "bars" in self.keys else self.part[:-1]

    @property
    def drawn(self) -> bool:
        """Whether it is a figure of a chart, written by the rule and by no other."""
        return "bars" in self.keys and self.role in _AMOUNTS


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
        shown = Shown(keys, f"{text}{unit}", formula)
        yield shown._replace(label=_label(texts, shown)) if keys[-1] in _LABELLED else shown


def _label(texts: dict[Keys, str], shown: Shown) -> str:
    """Return what stands beside a figure; what has a figure of its own says that of itself."""
    label, detail, text = (texts.get((*shown.part, key), "") for key in ("label", "detail", "text"))
    own = shown.role == "detail" or not any(map(str.isdigit, detail))
    return " ".join(filter(None, (label, text, detail if own else "")))


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


def as_drawn(shown: Shown, figure: Figure) -> Figure:
    """Return ``figure`` of ``shown`` with the value that a chart draws: ``2,782`` is below 3."""
    if not (shown.drawn and figure.doubtful):
        return figure
    value = parse_amount(shown.text[: figure.number[1]]).value
    return replace(figure, value=value)


def has_stray_sign(shown: Shown, figure: Figure) -> bool:
    """Return whether ``shown`` has a minus before a figure that is none: ``-15 năm``."""
    if not (shown.label and _SIGN.match(shown.text)):
        return False
    return (
        evaluate(shown.formula) > 0 if shown.formula else figure.value > 0 or figure.number[0] > 1
    )
