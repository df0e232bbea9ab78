"""Large figures: a grid of them, or a column beside something else."""

from dataclasses import dataclass, replace

from viewer.deck.fields import Hero
from viewer.layout.page import Overflow, Rect
from viewer.layout.setting import Setting, Style, set_text
from viewer.layout.sheet import Sheet
from viewer.text.face import EXTRABOLD, REGULAR, SEMIBOLD, Face

_RULE = (72.0, 7.0)
_PADDING = 56.0
_TALLEST = 560.0
_COLUMNS = {1: (1,), 2: (2,), 3: (3,), 4: (2, 2), 5: (3, 2), 6: (3, 3)}
_COLUMNS_NARROW = {1: (1,), 2: (2,), 3: (3,), 4: (2, 2), 5: (2, 2, 1), 6: (2, 2, 2)}
_UNIT = 0.56
"""How large a figure's unit is, beside the figure."""
_SIZES = {1: 1.9, 2: 1.5, 3: 1.1, 4: 1.05, 5: 0.85, 6: 0.85}


@dataclass(frozen=True, slots=True)
class _Block:
    """One figure's three texts, set; ``gap`` stands between them."""

    value: Setting
    label: Setting
    detail: Setting | None
    gap: float

    @property
    def height(self) -> float:
        detail = self.detail.height + self.gap if self.detail else 0.0
        return self.value.height + self.gap + self.label.height + detail

    @property
    def fits(self) -> bool:
        return self.value.fits and self.label.fits and (not self.detail or self.detail.fits)


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
    """Return all figures at the one largest size at which each fits a cell of this size."""
    scale = sheet.theme.type
    labels = (label, round((label + scale.label_least) / 2), scale.label_least)
    least = min(round(size * 0.6), scale.hero_least)
    blocks: list[_Block] = []
    for at in range(size, least - 1, -4):
        for small in labels:
            blocks = [_block(sheet, hero, at, cell.w, small) for hero in heroes]
            if all(block.fits and block.height <= cell.h for block in blocks):
                return blocks
    return blocks


def _place(sheet: Sheet, block: _Block, box: Rect, step: int) -> None:
    item = sheet.place(block.value, box, step)
    y = item.rect.bottom + block.gap
    item = sheet.place(block.label, replace(box, y=y), step)
    if block.detail:
        sheet.place(block.detail, replace(box, y=item.rect.bottom + block.gap), step)


def heroes_grid(sheet: Sheet, heroes: tuple[Hero, ...], area: Rect) -> None:
    """Put one to six figures as a calm grid of cards, each under a short rule."""
    rows = (_COLUMNS_NARROW if sheet.narrow else _COLUMNS)[len(heroes)]
    gap, columns = sheet.theme.gutter, max(rows)
    width = (area.w - gap * (columns - 1)) / columns
    height = min(_TALLEST, (area.h - gap * (len(rows) - 1)) / len(rows))
    top = area.y + (area.h - height * len(rows) - gap * (len(rows) - 1)) * 0.3
    pad = _PADDING if columns < 3 else _PADDING * 0.75
    size = round(sheet.theme.type.hero * _SIZES[len(heroes)])
    label = round(sheet.theme.type.label * (1.25 if columns < 3 else 1.0))
    blocks = _blocks(sheet, heroes, Rect(0, 0, width - 2 * pad, height - 48), size, label)
    tallest = max(block.height for block in blocks)
    for i, block in enumerate(blocks):
        row, column = divmod(i, columns)
        card = Rect(area.x + column * (width + gap), top + row * (height + gap), width, height)
        y = card.y + (height - tallest) * 0.46
        inner = Rect(card.x + pad, y, width - 2 * pad, tallest)
        _place_card(sheet, block, card, inner)
        if block.height > height:
            _note(sheet, block)


def _place_card(sheet: Sheet, block: _Block, card: Rect, inner: Rect) -> None:
    step = sheet.next_step()
    sheet.box(card, sheet.surface.card, radius=20, step=step)
    sheet.box(Rect(inner.x, card.y, *_RULE), sheet.surface.mark, step=step)
    _place(sheet, block, inner, step)


def heroes_column(
    sheet: Sheet, heroes: tuple[Hero, ...], area: Rect, size: int, aligned: bool = False
) -> None:
    """Put figures one below the other in equal rows; ``aligned`` centres each in its row."""
    row = area.h / len(heroes)
    cell = Rect(0, 0, area.w, row - 16)
    blocks = _blocks(sheet, heroes, cell, size, sheet.theme.type.label)
    spare = area.h - sum(block.height for block in blocks)
    pitch_gap = min(64.0, spare / max(1, len(heroes)))
    y = area.y + (0 if aligned else (spare - pitch_gap * (len(heroes) - 1)) * 0.35)
    for i, block in enumerate(blocks):
        top = area.y + row * i + (row - block.height) / 2 if aligned else y
        _place(sheet, block, Rect(area.x, top, area.w, block.height), sheet.next_step())
        if block.height > row:
            _note(sheet, block)
        y += block.height + pitch_gap


def _note(sheet: Sheet, block: _Block) -> None:
    sheet.overflows.append(Overflow(f"{block.value.text} {block.label.text}"))
