"""``decline``: falls drawn as falls, from a base of a hundred that may not be stated."""

from dataclasses import dataclass

from viewer.chart.board import Board
from viewer.chart.fall import Columns, fall_panel, pitch_for, put_columns, put_names
from viewer.chart.figures import shown, size
from viewer.chart.foot import put_foot
from viewer.chart.grid import Grid, grid
from viewer.chart.ink import CAP, RISE, Box, leading, reaches
from viewer.chart.setting import Setting
from viewer.chart.ways import if_tall, in_rows
from viewer.chart.wording import say
from viewer.deck.chart import DeclineChart, Fall
from viewer.errors import Language
from viewer.text.face import EXTRABOLD, Face
from viewer.text.wrap import wrap

_WIDEST = 640.0
_PAD = 20.0
_NARROWEST = 120.0
_MOST_LINES = 2
_FOOT = 10.0
"""What is left under the names of the columns, in units."""


@dataclass(frozen=True, slots=True)
class _Texts:
    """The texts of all falls, in the same faces."""

    counts: list[str]
    count: Face
    labels: list[list[str]]
    falls: list[list[str]]
    fall: Face

    @property
    def lines(self) -> int:
        """The number of lines of the longest label."""
        return max(map(len, self.labels))


def beside(chart: DeclineChart, setting: Setting, rows: int) -> Board:
    """Return the falls in ``rows``, each with its count at its right."""
    board = Board(setting.width, setting.height)
    cells = _cells(board, setting, chart, rows)
    pitch = pitch_for(setting, 0.29 * cells.width)
    texts = _texts(chart, setting, cells.width - 2 * pitch - _PAD, (2.1, 1.5))
    for row in cells.rows():
        panel = fall_panel(board, setting, chart, row[0][1], pitch)
        for number, box in row:
            columns = Columns(box, box.left, pitch)
            put_columns(board, setting, panel, chart.bars[number].fall, columns)
            put_names(board, setting, chart, panel.box.bottom, columns)
            place = Box(box.left + 2 * pitch + _PAD, panel.box.top, box.right, panel.box.bottom)
            middle = panel.y(100 - _least(chart) / 2)
            _put_beside(board, setting, texts, number, place=place, middle=middle)
    board.poor |= cells.width - 2 * pitch - _PAD < _NARROWEST or texts.lines > _MOST_LINES
    return board


def below(chart: DeclineChart, setting: Setting, rows: int) -> Board:
    """Return the falls in ``rows``, each below its count."""
    board = Board(setting.width, setting.height)
    cells = _cells(board, setting, chart, rows)
    pitch = pitch_for(setting, 0.5 * cells.width)
    texts = _texts(chart, setting, cells.width, (1.8, 1.1))
    for row in cells.rows():
        head = max(_put_over(board, setting, texts, number, box) for number, box in row)
        place = row[0][1]._replace(top=row[0][1].top + head)
        panel = fall_panel(board, setting, chart, place, pitch)
        for number, box in row:
            columns = Columns(box, (box.left + box.right) / 2 - pitch, pitch)
            put_columns(board, setting, panel, chart.bars[number].fall, columns)
            put_names(board, setting, chart, panel.box.bottom, columns)
    return board


def _cells(board: Board, setting: Setting, chart: DeclineChart, rows: int) -> Grid:
    """Write the foot, and return the cells above it."""
    values = [value for bar in chart.bars for value in (bar.value, bar.fall)]
    bottom = put_foot(board, setting, values) - _FOOT
    widest = _WIDEST * max(setting.wider, setting.taller)
    return grid(len(chart.bars), rows, board, bottom, widest)


def _least(chart: DeclineChart) -> float:
    """Return the smallest fall in percent: down to there all arrows reach."""
    return min(size(bar.fall) for bar in chart.bars)


def _texts(
    chart: DeclineChart, setting: Setting, room: float, sizes: tuple[float, float]
) -> _Texts:
    """Return the texts for ``room``: counts and falls at most ``sizes`` times a value's."""
    counts = [shown(bar.value) for bar in chart.bars]
    falls = [_fall(bar, setting.language) for bar in chart.bars]
    count, fall = (Face(round(size * setting.value_size), EXTRABOLD) for size in sizes)
    return _Texts(
        counts,
        setting.fitting(counts, count, room),
        [wrap(bar.label, setting.label, room) for bar in chart.bars],
        falls,
        setting.fitting((line for lines in falls for line in lines), fall, room),
    )


def _put_beside(
    board: Board, setting: Setting, texts: _Texts, number: int, *, place: Box, middle: float
) -> None:
    """Put at the foot of ``place`` the label, over it the count, and beside the arrow the fall.

    The fall stands around ``middle``, but not above ``place``, nor on the count.
    """
    colours = setting.colours
    fall, label, count = texts.falls[number], texts.labels[number], texts.counts[number]
    base = place.bottom - 14 - 0.2 * setting.size - (texts.lines - 1) * leading(setting.label)
    board.text(label, place.left, base, setting.label, colours.ink)
    above, under = reaches(texts.counts, texts.count)
    base -= 1.15 * setting.size + under + 6
    board.text(count, place.left, base, texts.count, colours.ink)
    lines = max(map(len, texts.falls)) - 1
    highest = place.top + reaches((lines[0] for lines in texts.falls), texts.fall)[0]
    lowest = base - above - _PAD - lines * leading(texts.fall)
    centred = middle + (CAP * texts.fall.size - lines * leading(texts.fall)) / 2
    base = max(highest, min(lowest, centred))
    board.text(fall, place.left, base, texts.fall, colours.now)


def _put_over(board: Board, setting: Setting, texts: _Texts, number: int, box: Box) -> float:
    """Put count, label and fall below each other, at the top of the cell; return their height."""
    colours, x = setting.colours, (box.left + box.right) / 2
    fall = texts.falls[number]
    above, under = reaches(texts.counts, texts.count)
    y = box.top + above
    board.text(texts.counts[number], x, y, texts.count, colours.ink, align="center")
    y += under + 0.2 * texts.count.size
    label = texts.labels[number]
    board.text(label, x, y + RISE * setting.size, setting.label, colours.ink, align="center")
    y += texts.lines * leading(setting.label)
    most = max(map(len, texts.falls))
    base = y + texts.fall.size + (most - len(fall)) * leading(texts.fall)
    board.text(fall, x, base, texts.fall, colours.now, align="center")
    return y + most * leading(texts.fall) + 0.3 * texts.fall.size - box.top


def _fall(bar: Fall, language: Language) -> list[str]:
    """Return the fall with a minus sign, or in words where it is a bound."""
    text, bound = shown(bar.fall, "%"), bar.fall.amount.bound
    if not bound:
        return [f"−{text}"]
    return [say(language, "fall", bound=bound), text.removeprefix(bound).strip()]


_IN_ROWS = in_rows(beside, (2, 3, 4))
ARRANGEMENTS = (
    *map(if_tall, reversed(_IN_ROWS)),
    *in_rows(beside, (1,)),
    *in_rows(below, (1,)),
    *_IN_ROWS,
)
