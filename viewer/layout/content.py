"""The slides on paper: statements, lists, figures, charts, achievements."""

from msgspec.structs import replace

from viewer.deck.chart import Chart, TargetChart
from viewer.deck.fields import Hero
from viewer.deck.slide import (
    AchievementSlide,
    BulletsSlide,
    ChartSlide,
    FiguresSlide,
    StatementSlide,
)
from viewer.layout.bullets import list_of
from viewer.layout.heroes import heroes_column, heroes_grid
from viewer.layout.page import Rect
from viewer.layout.setting import Style, set_text
from viewer.layout.sheet import MEASURE, OPTICAL_MIDDLE, Sheet
from viewer.layout.under import under
from viewer.text.face import BOLD, REGULAR, Face

_GAP = 48.0
_WIDEST_SIDE = 760.0
"""How wide figures beside something else may be."""


def statement(sheet: Sheet, slide: StatementSlide, area: Rect) -> None:
    """One sentence to remember, beside its figure where it has one."""
    if not slide.figure:
        radius = min(area.h, sheet.canvas.width * 0.6) * 0.46
        x, y = sheet.canvas.width - radius, area.y + area.h / 2 - radius
        sheet.motif("drum", Rect(x, y, 2 * radius, 2 * radius), sheet.surface.motif)
        part = 1.0 if sheet.canvas.upright else 0.84
        _sentence(sheet, slide, replace(area, w=min(MEASURE, area.w * part)))
    elif sheet.canvas.upright:
        figure = under(sheet, (slide.figure,), area)
        _sentence(sheet, slide, figure.above)
        figure.place(sheet)
    else:
        side = min(area.w * 0.4, _WIDEST_SIDE)
        left = Rect(area.x, area.y, side - _GAP, area.h)
        heroes_column(sheet, (slide.figure,), left, 180, aligned=True)
        sheet.box(Rect(area.x + side, area.y + 40, 2, area.h - 80), sheet.surface.hairline)
        width = min(MEASURE, area.w - side - _GAP)
        _sentence(sheet, slide, Rect(area.x + side + _GAP, area.y, width, area.h))


def _sentence(sheet: Sheet, slide: StatementSlide, box: Rect) -> None:
    surface, scale = sheet.surface, sheet.theme.type
    largest = 60 if slide.figure else scale.statement
    style = Style(
        Face(largest, BOLD),
        surface.text,
        strong=surface.accent,
        least=scale.statement_least - 8,
        leading=1.3,
    )
    detail = Style(Face(scale.body, REGULAR), surface.muted, least=scale.body_least, leading=1.4)
    small = set_text(slide.detail, detail, box.w, 320) if slide.detail else None
    below = small.height + 40 if small else 0.0
    middle = box if slide.figure else replace(box, h=box.h * 2 * OPTICAL_MIDDLE)
    main = set_text(slide.text, style, box.w, middle.h - below)
    sheet.stack((main, small), middle, sheet.next_step(), gap=40)


def bullets(sheet: Sheet, slide: BulletsSlide, area: Rect) -> None:
    """A list, with its figures in a column at the right."""
    _list_and_figures(sheet, slide.bullets, slide.figures, area)


def figures(sheet: Sheet, slide: FiguresSlide, area: Rect) -> None:
    """One to six large figures."""
    heroes_grid(sheet, slide.figures, area)


def chart(sheet: Sheet, slide: ChartSlide, area: Rect) -> None:
    """A chart, with its figures beside it."""
    chart_and_figures(sheet, slide.chart, slide.figures, area)


def achievement(sheet: Sheet, slide: AchievementSlide, area: Rect) -> None:
    """Whatever the achievement has, in the order chart, figures, list."""
    if slide.chart and slide.bullets:
        below = min(area.h * 0.34, 40 + 62.0 * len(slide.bullets))
        upper = replace(area, h=area.h - below - 24)
        chart_and_figures(sheet, slide.chart, slide.figures, upper)
        list_of(sheet, slide.bullets, Rect(area.x, upper.bottom + 24, area.w, below))
    elif slide.chart:
        chart_and_figures(sheet, slide.chart, slide.figures, area)
    elif slide.bullets:
        _list_and_figures(sheet, slide.bullets, slide.figures, area)
    else:
        heroes_grid(sheet, slide.figures, area)


def _list_and_figures(
    sheet: Sheet, texts: tuple[str, ...], heroes: tuple[Hero, ...], area: Rect
) -> None:
    if not heroes:
        list_of(sheet, texts, area)
    elif sheet.canvas.upright:
        figures = under(sheet, heroes, area)
        list_of(sheet, texts, figures.above)
        figures.place(sheet)
    elif len(heroes) > 3:
        upper = replace(area, h=area.h * 0.55)
        heroes_grid(sheet, heroes, upper)
        list_of(sheet, texts, Rect(area.x, upper.bottom + 24, area.w, area.h * 0.45 - 24))
    else:
        side = min(area.w * (0.34 if sheet.canvas.narrow else 0.3), _WIDEST_SIDE)
        left = replace(area, w=area.w - side - 2 * _GAP)
        line = Rect(left.right + _GAP, area.y, 2, area.h)
        list_of(sheet, texts, left)
        sheet.box(line, sheet.surface.hairline)
        right = Rect(line.right + _GAP, area.y, side, area.h)
        heroes_column(sheet, heroes, right)


def chart_and_figures(sheet: Sheet, spec: Chart, heroes: tuple[Hero, ...], area: Rect) -> None:
    """Put a chart, and figures in a column: left of bars that they name, else right or under."""
    if not heroes:
        sheet.chart(spec, area, sheet.next_step())
    elif sheet.canvas.upright:
        figures = under(sheet, heroes, area)
        sheet.chart(spec, figures.above, sheet.next_step())
        figures.place(sheet)
    elif isinstance(spec, TargetChart) and len(spec.bars) == len(heroes):
        side = min(area.w * (0.4 if sheet.canvas.narrow else 0.37), _WIDEST_SIDE)
        heroes_column(sheet, heroes, replace(area, w=side), 104, aligned=True)
        x = area.x + side + _GAP
        sheet.chart(spec, Rect(x, area.y, area.right - x, area.h), sheet.next_step())
    else:
        side = min(area.w * (0.31 if sheet.canvas.narrow else 0.26), _WIDEST_SIDE)
        left = replace(area, w=area.w - side - 1.5 * _GAP)
        sheet.chart(spec, left, sheet.next_step())
        sheet.box(Rect(left.right + _GAP * 0.75, area.y, 2, area.h), sheet.surface.hairline)
        column = Rect(area.right - side, area.y, side, area.h)
        heroes_column(sheet, heroes, column)
