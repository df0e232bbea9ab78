"""``target``: what was reached against what was set, as bullet bars with a mark."""

from viewer.chart.board import Board
from viewer.chart.bounds import beyond, level_bar
from viewer.chart.figures import shown, size
from viewer.chart.foot import put_foot
from viewer.chart.ink import RISE, leading
from viewer.chart.panel import Panel
from viewer.chart.rows import GAP, Bands, bands
from viewer.chart.scale import put_scale
from viewer.chart.setting import Setting
from viewer.chart.target_text import Block, Head, blocks, heads
from viewer.deck.chart import Target, TargetChart
from viewer.text.measure import width

_THICKEST = 104.0
_HIGHEST = 270.0
_OVER = 10.0
"""How far the mark of the target stands out of the bar."""

_MARK = 7.0


def heroes(chart: TargetChart, setting: Setting) -> Board:
    """Return the chart with a large figure beside each bar."""
    board, group = _begin(chart, setting, _HIGHEST, scale=_percent(chart))
    texts = blocks(chart, setting, group.pitch, 0.4 * board.width)
    for number, block in enumerate(texts):
        _put_block(board, setting, block, group.middle(number))
    left = max(block.width for block in texts) + 2 * GAP
    thick = min(_THICKEST * setting.taller, 0.4 * group.pitch)
    panel = _panel(board, setting, chart, group, left=left)
    _put_bars(board, setting, chart, panel, middles=_middles(group, 0.0), thick=thick)
    if _percent(chart):
        put_scale(board, setting, panel)
    crowded = any(block.height > 0.9 * group.pitch for block in texts)
    board.poor = crowded or left > 0.4 * board.width
    return board


def single(chart: TargetChart, setting: Setting) -> Board | None:
    """Return one large figure over its bar, which takes the whole width."""
    if len(chart.bars) > 1:
        return None
    board, group = _begin(chart, setting, 3 * _HIGHEST, scale=False)
    block = blocks(chart, setting, board.height, board.width)[0]
    mark = _OVER + leading(setting.key)
    thick = max(
        3.0, min(1.2 * _THICKEST * setting.taller, group.pitch - block.height - 3 * _OVER - mark)
    )
    whole = block.height + 3 * _OVER + thick + mark
    top = group.middle(0) - whole / 2
    _put_block(board, setting, block, top + block.height / 2)
    panel = _panel(board, setting, chart, group, left=0.0)
    middle = top + block.height + 3 * _OVER + thick / 2
    _put_bars(board, setting, chart, panel, middles=[middle], thick=thick)
    board.poor = thick < 30
    return board


def stacked(chart: TargetChart, setting: Setting) -> Board:
    """Return the chart with label and figure above each bar, which takes the whole width."""
    board, group = _begin(chart, setting, 1.4 * _HIGHEST, scale=False)
    texts = heads(chart, setting, setting.hero(0.3 * group.pitch), board.width)
    head = max(text.height for text in texts)
    mark = _OVER + leading(setting.key)
    air = max(1.5, min(2.2, group.pitch / 90)) * _OVER
    gap = max(text.below for text in texts) + air
    thick = max(3.0, min(_THICKEST * setting.taller, 0.92 * group.pitch - head - gap - mark))
    block = head + gap + thick + mark
    for number, text in enumerate(texts):
        _put_head(board, setting, text, group.middle(number) - block / 2 + head)
    panel = _panel(board, setting, chart, group, left=0.0)
    middles = _middles(group, head + gap + thick / 2 - block / 2)
    _put_bars(board, setting, chart, panel, middles=middles, thick=thick)
    board.poor = thick < 8
    return board


def _begin(
    chart: TargetChart, setting: Setting, highest: float, *, scale: bool
) -> tuple[Board, Bands]:
    """Write the foot, and return the bands above it and above the ``scale`` if there is one."""
    board = Board(setting.width, setting.height)
    bottom = put_foot(board, setting, [v for bar in chart.bars for v in (bar.actual, bar.target)])
    room = bottom - leading(setting.small) if scale else bottom
    return board, bands(len(chart.bars), room, highest * setting.taller)


def _middles(group: Bands, lift: float) -> list[float]:
    return [group.middle(number) + lift for number in range(group.count)]


def _put_block(board: Board, setting: Setting, block: Block, middle: float) -> None:
    """Put figure, label and detail below each other, around ``middle``."""
    y = middle - block.height / 2 + block.above
    board.text(block.figure, 0, y, block.face, setting.colours.now)
    y += block.below + RISE * setting.size
    board.text(block.label, 0, y, setting.strong, setting.colours.ink)
    y += len(block.label) * leading(setting.strong)
    board.text(block.detail, 0, y, setting.small, setting.colours.muted)


def _put_head(board: Board, setting: Setting, head: Head, base: float) -> None:
    """Put label and detail at the left and the figure at the right, all on ``base``."""
    colours = setting.colours
    board.text(head.figure, board.width, base, head.face, colours.now, align="right")
    y = base - (len(head.detail) - 1) * leading(setting.small)
    board.text(head.detail, 0, y, setting.small, colours.muted)
    y = y - leading(setting.small) if head.detail else base
    y -= (len(head.label) - 1) * leading(setting.strong)
    board.text(head.label, 0, y, setting.strong, colours.ink)


def _percent(chart: TargetChart) -> bool:
    """Return whether the scale is the parts of a hundred."""
    values = [size(value) for bar in chart.bars for value in (bar.actual, bar.target)]
    return chart.unit == "%" and max(values) <= 100


def _panel(
    board: Board, setting: Setting, chart: TargetChart, group: Bands, *, left: float
) -> Panel:
    """Return the panel of all bars, with room at its right for what stands out there."""
    values = [value for bar in chart.bars for value in (bar.actual, bar.target)]
    top = 100.0 if _percent(chart) else max(size(value) for value in values) or 1.0
    margin = max(beyond(value) for value in values) + _MARK
    if left:
        margin = max(margin, width("100%", setting.small) / 2)
    return board.panel(group.plot(left, board.width - margin), (0, top))


def _put_bars(
    board: Board,
    setting: Setting,
    chart: TargetChart,
    panel: Panel,
    *,
    middles: list[float],
    thick: float,
) -> None:
    for bar, middle in zip(chart.bars, middles, strict=True):
        y = middle - panel.box.top
        if _percent(chart):
            panel.bar((0, y - thick / 2), 100, thick, setting.colours.track, gid="track")
        _put_bar(setting, panel, bar, y, thick)
        _put_mark(setting, panel, bar, y, thick)
        text = f"{chart.target_label}\N{NO-BREAK SPACE}{shown(bar.target, chart.unit)}"
        half = width(text, setting.key) / 2
        x = max(panel.box.left + half, min(panel.x(size(bar.target)), board.width - half))
        baseline = middle + thick / 2 + _OVER + RISE * setting.key.size
        board.text(text, x, baseline, setting.key, setting.colours.ink, align="center")


def _put_bar(setting: Setting, panel: Panel, bar: Target, middle: float, thick: float) -> None:
    """Put target and actual inside each other."""
    colours, inner = setting.colours, 0.56 * thick
    panel.bar((0, middle - thick / 2), size(bar.target), thick, colours.before, gid="target")
    level_bar(panel, bar.actual, middle - inner / 2, inner, colour=colours.now, gid="actual")


def _put_mark(setting: Setting, panel: Panel, bar: Target, middle: float, thick: float) -> None:
    """Put the mark of the target across its bar."""
    wide, reach = panel.across(_MARK), thick / 2 + _OVER
    corner = (size(bar.target) - wide / 2, middle - reach)
    panel.bar(corner, wide, 2 * reach, setting.colours.ink, gid="mark", zorder=3)


ARRANGEMENTS = (single, heroes, stacked)
