"""Whether every label can be read: nothing leaves the figure, nothing overlaps."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from viewer.chart.ink import Box

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CROWDED = "crowded"
"""Names a figure whose texts leave no room for its data."""


def clashes(texts: Sequence[Sequence[Box]], wide: float, high: float, air: float) -> list[int]:
    """Return the positions of the texts that are cut or less than ``air`` from another.

    Each text is the boxes of its lines; all lengths are units.
    """
    found = {
        number
        for number, boxes in enumerate(texts)
        if not all(box.within(wide, high) for box in boxes)
    }
    flat = sorted(
        ((box, number) for number, boxes in enumerate(texts) for box in boxes),
        key=lambda item: item[0].top,
    )
    for position, (box, number) in enumerate(flat):
        for other, another in flat[position + 1 :]:
            if other.top >= box.bottom + air:
                break
            if another != number and box.meets(other, air):
                found |= {number, another}
    return sorted(found)


def misfits(figure: "Figure") -> list[str]:
    """Return every visible text of ``figure`` that leaves it or overlaps another, as it reads.

    Measured with the faces that the text is drawn in, down to the ink of each line. Where
    the texts fit but leave no room for the data, the longest one is returned.
    """
    from viewer.chart.words import Words

    shown = [artist for artist in figure.artists if isinstance(artist, Words)]
    shown = [words for words in shown if words.get_visible()]
    wide, high = figure.get_size_inches() * 72
    texts = [(words.get_text().replace("\n", " "), words.boxes()) for words in shown]
    return misfitting(texts, float(wide), float(high), figure.get_gid() == CROWDED)


def misfitting(
    texts: Sequence[tuple[str, Sequence[Box]]], wide: float, high: float, crowded: bool
) -> list[str]:
    """Return which of ``texts``, each with the boxes of its lines (units), have no room.

    Where all have, but a ``crowded`` chart leaves none for its data, the longest is returned.
    """
    bad = clashes([boxes for _, boxes in texts], wide, high, 0.0)
    if texts and not bad and crowded:
        return [max((text for text, _ in texts), key=len)]
    return [texts[number][0] for number in bad]
