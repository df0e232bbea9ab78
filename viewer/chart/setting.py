"""What a chart is drawn with: its theme, its room, and the faces of one size step."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from viewer.text.face import EXTRABOLD, MEDIUM, REGULAR, SEMIBOLD, Face
from viewer.text.measure import width
from viewer.theme import ChartColours, Theme

_STEP = 2


@dataclass(frozen=True, slots=True)
class Setting:
    """The theme, the room in units, and the size of labels that is tried."""

    theme: Theme
    width: float
    height: float
    size: int

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
        return Face(round(max(self.value_size, min(size, self.theme.type.hero))), EXTRABOLD)

    def fitting(self, texts: Iterable[str], face: Face, room: float) -> Face:
        """Return ``face``, or as much smaller as ``texts`` need to take at most ``room``.

        Never smaller than the least; then a text is wider.
        """
        widest = max(width(text, face) for text in texts)
        if widest <= room:
            return face
        return face.at(max(self.least, int(face.size * room / widest)))


def settings(theme: Theme, width: float, height: float) -> Iterator[Setting]:
    """Yield settings from the theme's size of labels down to its least."""
    scale = theme.type
    for size in range(scale.chart_label, scale.chart_least, -_STEP):
        yield Setting(theme, width, height, size)
    yield Setting(theme, width, height, scale.chart_least)
