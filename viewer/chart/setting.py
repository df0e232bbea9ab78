"""What a chart is drawn with: its theme, its room, and the faces of one size step."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from viewer.errors import Language
from viewer.text.face import EXTRABOLD, MEDIUM, REGULAR, SEMIBOLD, Face
from viewer.text.measure import width
from viewer.theme import ChartColours, Theme

_STEP = 2
_USUAL = (1900.0, 760.0)
"""The largest room that a chart has on a screen of 16:9 or so, in units."""

_MOST = 1.6
"""How much larger than there a chart may become where it has more room."""

_LARGER = 8
"""How much larger its labels may become, in units."""


@dataclass(frozen=True, slots=True)
class Setting:
    """The theme, the room in units, and the size of labels that is tried."""

    theme: Theme
    width: float
    height: float
    size: int
    language: Language = "vi"

    @property
    def tall(self) -> bool:
        """Whether the room is higher than wide: bars are best as long as it is wide."""
        return self.height > 1.05 * self.width

    @property
    def broad(self) -> bool:
        """Whether the room is so wide that things are best side by side."""
        return self.width > 2.6 * self.height

    @property
    def taller(self) -> float:
        """How much larger than on a screen heights may be, 1 or more."""
        return min(_MOST, max(1.0, self.height / _USUAL[1]))

    @property
    def wider(self) -> float:
        """How much larger than on a screen widths may be, 1 or more."""
        return min(_MOST, max(1.0, self.width / _USUAL[0]))

    @property
    def colours(self) -> ChartColours:
        """The colours of charts."""
        return self.theme.chart

    @property
    def least(self) -> int:
        """The smallest size of text, in units."""
        return self.theme.type.chart_least

    @property
    def small_size(self) -> int:
        """The size of keys and details, in units."""
        return max(self.least, self.size - 4)

    @property
    def value_size(self) -> int:
        """The size of values, in units."""
        scale = self.theme.type
        return max(self.least, round(scale.chart_value * self.size / scale.chart_label))

    @property
    def label(self) -> Face:
        """The face of what is counted."""
        return Face(self.size, MEDIUM)

    @property
    def strong(self) -> Face:
        """The face of a label that leads."""
        return Face(self.size, SEMIBOLD)

    @property
    def value(self) -> Face:
        """The face of this term's values."""
        return Face(self.value_size, EXTRABOLD)

    @property
    def quiet(self) -> Face:
        """The face of values that stand back."""
        return Face(self.size, MEDIUM)

    @property
    def small(self) -> Face:
        """The face of details and scales."""
        return Face(self.small_size, REGULAR)

    @property
    def key(self) -> Face:
        """The face of keys and marks."""
        return Face(self.small_size, SEMIBOLD)

    @property
    def note(self) -> Face:
        """The face of the remark at the foot."""
        return Face(self.least, REGULAR)

    def hero(self, size: float) -> Face:
        """Return the face of a figure that leads, between the value's size and the theme's."""
        most = self.theme.type.hero * self.taller
        return Face(round(max(self.value_size, min(size, most))), EXTRABOLD)

    def fitting(self, texts: Iterable[str], face: Face, room: float) -> Face:
        """Return ``face``, or as much smaller as ``texts`` need to take at most ``room``.

        Never smaller than the least; then a text is wider.
        """
        widest = max(width(text, face) for text in texts)
        if widest <= room:
            return face
        return face.at(max(self.least, int(face.size * room / widest)))


def settings(
    theme: Theme, width: float, height: float, language: Language = "vi"
) -> Iterator[Setting]:
    """Yield settings from the theme's size of labels down to its least.

    In a room that is larger than on a screen they begin with a larger size.
    """
    scale = theme.type
    room = max(0.0, width / _USUAL[0] - 1, height / _USUAL[1] - 1)
    largest = scale.chart_label + min(_LARGER, int(10 * room) * _STEP)
    for size in range(largest, scale.chart_least, -_STEP):
        yield Setting(theme, width, height, size, language)
    yield Setting(theme, width, height, scale.chart_least, language)
