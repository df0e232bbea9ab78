"""Large figures: a grid of them, or a column beside something else."""

from dataclasses import dataclass, replace

from viewer.deck.fields import Hero
from viewer.layout.page import Overflow, Rect
from viewer.layout.setting import Setting, Style, set_text
from viewer.layout.sheet import OPTICAL_MIDDLE, Sheet
from viewer.text.face import EXTRABOLD, REGULAR, SEMIBOLD, Face

_RULE = (72.0, 7.0)
_PADDING = 56.0
_TALLEST = 560.0
_COLUMNS = {1: (1,), 2: (2,), 3: (3,), 4: (2, 2), 5: (3, 2), 6: (3, 3)}
_UNIT = 0.56
"""How large a figure's unit is, beside the figure."""
_SIZES = {1: 1.9, 2: 1.5, 3: 1.3, 4: 1.05, 5: 0.9, 6: 0.9}
_IN_COLUMN, _IN_COLUMN_LEAST = {1: 128, 2: 108}, 92
"""The largest sizes of one, two and more figures in a column."""

_WIDEST_GAP = 72.0

_LESS = 10.0
"""What stands between a label and its detail."""


@dataclass(frozen=True, slots=True)
class _Block:
    """One figure's three texts, set; ``gap`` stands between value and label."""

    value: Setting
    label: Setting
    detail: Setting | None
    gap: float

    @property
    def height(self) -> float:
        detail = self.detail.height + _LESS if self.detail else 0.0
        return self.value.height + self.gap + self.label.height + detail

    @property
    def fits(self) -> bool:
        return self.value.fits and self.label.fits and (not self.detail or self.detail.fits)

    @property
    def torn(self) -> bool:
        return self.label.torn or bool(self.detail and self.detail.torn)


def detail_of(hero: Hero) -> str:
    """Return the small line under a figure; a computed one says from what."""
    computed = f"* tính từ bài viết: {_signs(hero.formula)}" if hero.formula else ""
    return "\n".join(part for part in (hero.detail, computed) if part)


def _signs(formula: str) -> str:
    return formula.replace("*", "×").replace("/", ":").replace("-", "−")


def _block(sheet: Sheet, hero: Hero, size: int, width: float, label: int) -> _Block:
    surface, scale = sheet.surface, sheet.theme.type
    value_style = Style(Face(size, EXTRABOLD), surface.accent, most=1, role="figure", words=_UNIT)
    label_style = Style(Face(label, SEMIBOLD), surface.text, role="label", leading=1.25)
    small = max(scale.label_least, round(label * 0.84))
    detail_style = Style(Face(small, REGULAR), surface.muted, leading=1.25)
    shown = hero.value + ("*" if hero.formula else "")
    detail = detail_of(hero)
    return _Block(
        set_text(shown, value_style, width, 400),
        set_text(hero.label, replace(label_style, most=4), width, 400),
        set_text(detail, replace(detail_style, most=5), width, 400) if detail else None,
        gap=max(4.0, size * 0.04),
    )


def _blocks(
    sheet: Sheet, heroes: tuple[Hero, ...], cell: Rect, size: int, label: int
) -> list[_Block]:
    """Return all figures at the one largest size at which each fits a cell of this size.

    A smaller size is taken where it keeps together what a larger one tears.
    """
    scale = sheet.theme.type
    labels = (label, round((label + scale.label_least) / 2), scale.label_least)
    least = min(round(size * 0.6), scale.hero_least)
    first: list[_Block] = []
    blocks: list[_Block] = []
    for at in range(size, least - 1, -4):
        for small in labels:
            blocks = [_block(sheet, hero, at, cell.w, small) for hero in heroes]
            fit = all(block.fits and block.height <= cell.h for block in blocks)
            if fit and not any(block.torn for block in blocks):
                return blocks
            first = first or (blocks if fit else [])
    return first or blocks


def _place(sheet: Sheet, block: _Block, box: Rect, step: int) -> None:
    item = sheet.place(block.value, box, step)
    y = item.rect.bottom + block.gap
    item = sheet.place(block.label, replace(box, y=y), step)
    if block.detail:
        sheet.place(block.detail, replace(box, y=item.rect.bottom + _LESS), step)


def heroes_grid(sheet: Sheet, heroes: tuple[Hero, ...], area: Rect) -> None:
    """Put one to six figures as a calm grid of cards, each under a short rule."""
    rows = _COLUMNS[len(heroes)]
    gap, columns = sheet.theme.gutter, max(rows)
    width = (area.w - gap * (columns - 1)) / columns
    height = min(_TALLEST, (area.h - gap * (len(rows) - 1)) / len(rows))
    top = area.y + (area.h - height * len(rows) - gap * (len(rows) - 1)) * OPTICAL_MIDDLE
    pad = _PADDING if columns < 3 else max(32.0, min(_PADDING * 0.75, width * 0.08))
    size = round(sheet.theme.type.hero * _SIZES[len(heroes)])
    label = round(sheet.theme.type.label * (1.25 if columns < 3 else 1.0))
    blocks = _blocks(sheet, heroes, Rect(0, 0, width - 2 * pad, height - 72), size, label)
    tallest = max(block.height for block in blocks)
    for i, block in enumerate(blocks):
        row, column = divmod(i, columns)
        card = Rect(area.x + column * (width + gap), top + row * (height + gap), width, height)
        y = card.y + (height - tallest) * 0.46
        inner = Rect(card.x + pad, y, width - 2 * pad, tallest)
        _place_card(sheet, block, card, inner, alone=len(blocks) == 1)
        if block.height > height:
            _note(sheet, block)


def _place_card(sheet: Sheet, block: _Block, card: Rect, inner: Rect, alone: bool) -> None:
    """Put a figure on its card; one that stands alone has the drum beside it."""
    step = sheet.next_step()
    sheet.box(card, sheet.surface.card, radius=20, step=step)
    size = min(card.w, card.h) - 2 * _PADDING
    drum = Rect(card.right - _PADDING - size, card.bottom - _PADDING - size, size, size)
    if alone and drum.x > inner.x + block.value.width - _PADDING:
        sheet.motif("drum", drum, sheet.surface.motif, step=step)
    sheet.box(Rect(inner.x, card.y, *_RULE), sheet.surface.mark, step=step)
    _place(sheet, block, inner, step)


def heroes_column(
    sheet: Sheet, heroes: tuple[Hero, ...], area: Rect, size: int = 0, aligned: bool = False
) -> None:
    """Put figures one below the other.

    ``size`` is the largest of a figure (0: the fewer, the larger); ``aligned`` centres each
    in its own of as many equal rows.
    """
    row = area.h / len(heroes)
    size = size or _IN_COLUMN.get(len(heroes), _IN_COLUMN_LEAST)
    blocks = _blocks(sheet, heroes, Rect(0, 0, area.w, row - 16), size, sheet.theme.type.label)
    spare = area.h - sum(block.height for block in blocks)
    gap = min(_WIDEST_GAP, spare / len(heroes))
    y = area.y + (spare - gap * (len(heroes) - 1)) * OPTICAL_MIDDLE
    for i, block in enumerate(blocks):
        top = area.y + row * i + (row - block.height) / 2 if aligned else y
        _place(sheet, block, Rect(area.x, top, area.w, block.height), sheet.next_step())
        if block.height > row:
            _note(sheet, block)
        y += block.height + gap


def _note(sheet: Sheet, block: _Block) -> None:
    sheet.overflows.append(Overflow(f"{block.value.text} {block.label.text}"))
