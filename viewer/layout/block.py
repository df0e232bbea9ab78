"""One large figure with what it counts: three texts, set to stand together."""

from collections.abc import Sequence
from functools import cache
from itertools import product

from msgspec import Struct
from msgspec.structs import replace

from viewer.deck.fields import Hero
from viewer.errors import Language
from viewer.layout.page import Overflow, Rect
from viewer.layout.setting import Setting, Style, one_line, set_text
from viewer.layout.sheet import Sheet
from viewer.text.face import EXTRABOLD, REGULAR, SEMIBOLD, Face

_UNIT = 0.56
"""How large a figure's unit is, beside the figure."""

_LITTLE = (0.85, 0.75)
"""What must be left of a figure's size for a larger label; the first is tried for all labels."""

_SURE = 1.08
"""Sizes of units are rounded, so a figure's width does not quite go with its size."""

_LESS = 10.0
"""What stands between a label and its detail."""

_COMPUTED: dict[Language, str] = {"vi": "tính từ bài viết", "en": "computed from the article"}


class Block(Struct, frozen=True):
    """One figure's three texts, set; ``gap`` stands between value and label."""

    value: Setting
    label: Setting
    detail: Setting | None
    gap: float

    @property
    def height(self) -> float:
        """The height of all three below each other, in units."""
        return self.value.height + self.gap + self.words_height

    @property
    def words_height(self) -> float:
        """The height of label and detail, in units."""
        return self.label.height + (self.detail.height + _LESS if self.detail else 0.0)

    @property
    def fits(self) -> bool:
        """Whether each text fits the width."""
        return self.value.fits and self.label.fits and (not self.detail or self.detail.fits)

    @property
    def torn(self) -> bool:
        """Whether a line ends inside a compound."""
        return self.label.torn or bool(self.detail and self.detail.torn)

    @property
    def ragged(self) -> bool:
        """Whether a line is much shorter than the longest of three or more."""
        return self.label.ragged or bool(self.detail and self.detail.ragged)

    @property
    def size(self) -> int:
        """The size of the figure, in units."""
        return self.value.style.face.size

    def place(self, sheet: Sheet, box: Rect, step: int) -> None:
        """Put figure, label and detail below each other, from the top of ``box``."""
        item = sheet.place(self.value, box, step)
        self.place_words(sheet, replace(box, y=item.rect.bottom + self.gap), step)

    def place_words(self, sheet: Sheet, box: Rect, step: int) -> None:
        """Put label and detail below each other, from the top of ``box``."""
        item = sheet.place(self.label, box, step)
        if self.detail:
            sheet.place(self.detail, replace(box, y=item.rect.bottom + _LESS), step)

    def note(self, sheet: Sheet) -> None:
        """Say that the figure has too little room."""
        sheet.overflows.append(Overflow(f"{self.value.text} {self.label.text}"))


def detail_of(hero: Hero, language: Language) -> str:
    """Return the small line under a figure; a computed one says from what."""
    from viewer.chart.figures import pretty

    computed = f"* {_COMPUTED[language]}: {pretty(hero.formula)}" if hero.formula else ""
    return "\n".join(part for part in (hero.detail, computed) if part)


class Cell(Struct, frozen=True):
    """The room of each figure, and the largest sizes of figure and label, in units.

    ``words`` is the width of label and detail where they stand beside the figure.
    """

    width: float
    height: float
    size: int
    label: int
    words: float = 0.0
    least: int = 0


def blocks_for(sheet: Sheet, heroes: tuple[Hero, ...], cell: Cell) -> list[Block]:
    """Return all figures at the one largest size at which each fits ``cell``.

    A smaller size is taken where it keeps together what a larger one tears, and a smaller
    label where its lines are more even; figures a little smaller where labels can be larger.
    """
    scale = sheet.theme.type
    labels = (cell.label, round((cell.label + scale.label_least) / 2), scale.label_least)
    least = cell.least or min(round(cell.size * 0.6), scale.hero_least)
    sizes = range(cell.size, least - 1, -4)
    roomy = _roomy(sheet, heroes, cell)
    fitting = [size for size in sizes if size <= roomy]
    trial = _Trial(sheet, heroes, cell)
    found = trial.best(fitting, labels)
    if not found:
        return trial.at(sizes[-1], labels[-1])
    size, label = found[0].size, found[0].label.style.face.size
    larger = [] if _torn(found) else [other for other in labels if other > label]
    for part, other in product(_LITTLE, larger):
        blocks = trial.best([less for less in fitting if part * size <= less < size], [other])
        if blocks and not _torn(blocks) and not _ragged(blocks):
            return blocks
    return found


class _Trial:
    """Figures of one slide, tried at several sizes."""

    def __init__(self, sheet: Sheet, heroes: tuple[Hero, ...], cell: Cell) -> None:
        self._sheet, self._heroes, self._cell = sheet, heroes, cell
        self._longest_first = sorted(heroes, key=lambda hero: -len(hero.value))
        self._said = cache(lambda label: [_words(sheet, hero, cell, label) for hero in heroes])

    def at(self, size: int, label: int) -> list[Block]:
        """Return the blocks with figures and labels of these sizes."""
        gap = max(4.0, size * 0.04)
        return [
            Block(_value(self._sheet, hero, self._cell, size), *words, gap=gap)
            for hero, words in zip(self._heroes, self._said(label), strict=True)
        ]

    def best(self, sizes: Sequence[int], labels: Sequence[int]) -> list[Block]:
        """Return the first blocks that fit and tear nothing, else those that fit; or none."""
        first: list[Block] = []
        for size in sizes:
            values = (_value(self._sheet, hero, self._cell, size) for hero in self._longest_first)
            if not all(value.fits for value in values):
                continue
            whole: list[Block] = []
            for label in labels:
                blocks = self.at(size, label)
                if not fits_all(blocks, self._cell):
                    continue
                first = first or blocks
                if not _torn(blocks):
                    whole = whole or blocks
                    if not _ragged(blocks):
                        return blocks
            if whole:
                return whole
        return first


def _torn(blocks: list[Block]) -> bool:
    return any(block.torn for block in blocks)


def _ragged(blocks: list[Block]) -> bool:
    return any(block.ragged for block in blocks)


def fits_all(blocks: list[Block], cell: Cell) -> bool:
    """Return whether every block fits ``cell``."""
    if cell.words:
        return all(
            block.fits and max(block.value.height, block.words_height) <= cell.height
            for block in blocks
        )
    return all(block.fits and block.height <= cell.height for block in blocks)


def _roomy(sheet: Sheet, heroes: tuple[Hero, ...], cell: Cell) -> float:
    """Return a size above which some figure is surely wider than ``cell``: nothing to be tried."""
    style = _value_style(sheet, cell.size)
    widest = max(one_line(_value_text(hero), style) for hero in heroes)
    return cell.size * cell.width * _SURE / max(1.0, widest)


def _value(sheet: Sheet, hero: Hero, cell: Cell, size: int) -> Setting:
    return set_text(_value_text(hero), _value_style(sheet, size), cell.width, 400)


def _value_text(hero: Hero) -> str:
    return hero.value + ("*" if hero.formula else "")


def _value_style(sheet: Sheet, size: int) -> Style:
    face = Face(size, EXTRABOLD)
    return Style(face, sheet.surface.accent, most=1, role="figure", words=_UNIT)


def _words(sheet: Sheet, hero: Hero, cell: Cell, label: int) -> tuple[Setting, Setting | None]:
    """Return label and detail of a figure; they do not depend on its size."""
    surface, scale = sheet.surface, sheet.theme.type
    label_style = Style(Face(label, SEMIBOLD), surface.text, role="label", leading=1.25, most=4)
    small = max(scale.label_least, round(label * 0.84))
    detail_style = Style(Face(small, REGULAR), surface.muted, leading=1.25, most=5)
    detail, width = detail_of(hero, sheet.language), cell.words or cell.width
    return (
        set_text(hero.label, label_style, width, 400),
        set_text(detail, detail_style, width, 400) if detail else None,
    )
