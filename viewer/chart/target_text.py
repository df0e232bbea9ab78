"""The texts of a target chart: a block beside each bar, or a head above it."""

from dataclasses import dataclass

from viewer.chart.figures import shown
from viewer.chart.ink import block_height, leading, reaches
from viewer.chart.rows import GAP
from viewer.chart.setting import Setting
from viewer.deck.chart import TargetChart
from viewer.text.face import Face
from viewer.text.measure import width
from viewer.text.wrap import wrap

_TOP = 120.0


@dataclass(frozen=True, slots=True)
class Block:
    """A large figure with its label and detail below; sizes in units.

    ``above`` and ``below`` are the room that the figure takes over and under its baseline.
    """

    figure: str
    face: Face
    label: list[str]
    detail: list[str]
    width: float
    above: float
    below: float
    height: float


@dataclass(frozen=True, slots=True)
class Head:
    """Label and detail, and the figure at the other end of their line.

    They take ``height`` over their baseline and ``below`` under it, in units.
    """

    figure: str
    face: Face
    label: list[str]
    detail: list[str]
    height: float
    below: float


def blocks(chart: TargetChart, setting: Setting, pitch: float, room: float) -> list[Block]:
    """Return a block for each bar, their figures in one size, for bands of ``pitch``."""
    texts = [(wrap(bar.label, setting.strong, room), bar.detail) for bar in chart.bars]
    rows = [(label, _detail(text, setting, room)) for label, text in texts]
    below = [_height(label, detail, setting) for label, detail in rows]
    figures = [shown(bar.actual, chart.unit) for bar in chart.bars]
    face = setting.hero(min(_TOP * setting.taller, (0.78 * pitch - max(below)) / 0.97))
    face = setting.fitting(figures, face, room)
    above, under = reaches(figures, face)
    under += 0.12 * face.size
    whole = above + under
    return [
        Block(figure, face, *row, _width(figure, face, row, setting), above, under, whole + height)
        for figure, row, height in zip(figures, rows, below, strict=True)
    ]


def heads(chart: TargetChart, setting: Setting, face: Face, room: float) -> list[Head]:
    """Return a head for each bar, ``room`` units wide, with figures of ``face`` or less."""
    figures = [shown(bar.actual, chart.unit) for bar in chart.bars]
    face = setting.fitting(figures, face, room / 2)
    above, below = reaches(figures, face)
    found = []
    for bar, figure in zip(chart.bars, figures, strict=True):
        left = room - width(figure, face) - GAP
        label, detail = wrap(bar.label, setting.strong, left), _detail(bar.detail, setting, left)
        lines = len(label) * leading(setting.strong) + len(detail) * leading(setting.small)
        found.append(Head(figure, face, label, detail, max(above, lines), below))
    return found


def _detail(text: str, setting: Setting, room: float) -> list[str]:
    return wrap(text, setting.small, room) if text else []


def _height(label: list[str], detail: list[str], setting: Setting) -> float:
    return block_height(len(label), setting.strong) + block_height(len(detail), setting.small)


def _width(figure: str, face: Face, row: tuple[list[str], list[str]], setting: Setting) -> float:
    label, detail = row
    return max(
        width(figure, face),
        *(width(line, setting.strong) for line in label),
        *(width(line, setting.small) for line in detail),
    )
