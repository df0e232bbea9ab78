"""Tables of the article: two columns of figures side by side, or a row each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from viewer.article.article import Passage
from viewer.article.draft.casing import raised
from viewer.article.draft.sheets import Sheet
from viewer.article.draft.spoken import aloud, seconds_for
from viewer.article.draft.trim import clipped, typeset
from viewer.deck.chart import CompareChart, Pair
from viewer.deck.fields import DeckValueError, Hero, Value
from viewer.deck.number import NumberError, parse_amount
from viewer.deck.slide import Slide

_CELLS = " | "
_UNIT = re.compile(r"\((?P<unit>[^()]{1,16})\)\s*$")
_MOST_HEROES, _MOST_BARS, _MOST_ROWS = 6, 6, 7
_LONGEST_ROW, _LONGEST_TITLE = 150, 80
_TIME = re.compile(r"(?:19|20)\d\d")
_INDEX = 2
"""Numbers below this, all of one table, are indices or parts of one."""


@dataclass(frozen=True, eq=False)
class Table:
    """The cells of a table, row by row; the first row names the columns."""

    rows: tuple[tuple[str, ...], ...]

    @property
    def body(self) -> tuple[tuple[str, ...], ...]:
        """The rows below the first."""
        return self.rows[1:]


def table_of(passage: Passage) -> Table | None:
    """Return the table that ``passage`` is, if it is one."""
    lines = [typeset(line) for line in passage.lines]
    if len(lines) < 2 or not all(_CELLS in line for line in lines):
        return None
    rows = [tuple(cell.strip() for cell in line.split("|")) for line in lines]
    width = max(map(len, rows))
    return Table(tuple(row + ("",) * (width - len(row)) for row in rows))


def table_slides(table: Table, sheet: Sheet) -> Iterator[Slide]:
    """Yield the slides of a table; ``sheet`` is what they share."""
    pairs = _pairs(table)
    unit = _one_unit(table) if pairs else None
    if pairs and unit is not None and len(pairs) <= _MOST_BARS:
        before, now = (raised(_time(cell)) for cell in table.rows[0][1:3])
        chart = CompareChart(unit=unit, bars=tuple(pairs), now_label=now, before_label=before)
        yield sheet.chart(chart)
    elif pairs and len(pairs) <= _MOST_HEROES:
        yield sheet.figures(tuple(_heroes(table)))
    else:
        yield from _as_lists(table, sheet)


def _time(cell: str) -> str:
    return f"Năm {cell}" if re.fullmatch(r"(?:19|20)\d\d", cell) else cell or "–"


def _pairs(table: Table) -> list[Pair]:
    """Return each row's two figures, if every row has just these and the columns are named."""
    if len(table.rows[0]) != 3 or not all(table.rows[0][1:]):
        return []
    pairs = []
    for label, before, now in table.body:
        try:
            pair = Pair(
                label=_bare_label(label) or "–",
                now=Value(parse_amount(now)),
                before=Value(parse_amount(before)),
            )
        except (NumberError, DeckValueError):
            return []
        pairs.append(pair)
    return pairs


def _bare_label(label: str) -> str:
    return _UNIT.sub("", label).strip()


def _one_unit(table: Table) -> str | None:
    """Return the unit that all rows have, or nothing where they do not count the same."""
    units = {found["unit"] if (found := _UNIT.search(row[0])) else "" for row in table.body}
    if len(units) > 1:
        return None
    unit = next(iter(units))
    if unit:
        return unit
    if len(table.body) == 1:
        return ""
    if any("/" in row[0] for row in table.body):
        return None
    values = [parse_amount(cell).value for row in table.body for cell in row[1:3]]
    return "" if max(values) < _INDEX else None


def _heroes(table: Table) -> Iterator[Hero]:
    before, now = table.rows[0][1:3]
    for label, then, value in table.body:
        found = _UNIT.search(label)
        unit = found["unit"] if found else ""
        shown = f"{value}%" if unit == "%" else f"{value} {unit}".strip()
        earlier = f"{then}%" if unit == "%" else f"{then} {unit}".strip()
        detail = f"{_small(now)}; {earlier} ({_small(before)})"
        yield Hero(value=shown, label=_bare_label(label) or "–", detail=detail)


def _small(cell: str) -> str:
    name = _time(cell)
    return name[:1].lower() + name[1:]


def _as_lists(table: Table, sheet: Sheet) -> Iterator[Slide]:
    lines = [_line(table.rows[0], row) for row in table.body] or [_line((), table.rows[0])]
    count = max(1, -(-len(lines) // _MOST_ROWS))
    size = -(-len(lines) // count)
    for place in range(count):
        rows = lines[place * size :][:size]
        shown = tuple(dict.fromkeys(clipped(one, _LONGEST_ROW) or "–" for one in rows))
        title = sheet.title if place == 0 else f"{sheet.title} (tiếp theo)"
        notes = aloud(" ".join(f"{one}." for one in rows))
        made = replace(sheet, title=title, notes=notes, seconds=seconds_for(notes))
        yield made.bullets(shown)


def _line(head: Sequence[str], row: Sequence[str]) -> str:
    """Return a row as one line: its first cell, and the others under their columns' names."""
    first, others = row[0] or "–", row[1:]
    named = [
        f"{cell} ({_small(head[at])})" if at < len(head) and head[at] and len(others) > 1 else cell
        for at, cell in enumerate(others, 1)
        if cell
    ]
    return f"{first} – {'; '.join(named)}".rstrip("– ")


def table_title(table: Table) -> str:
    """Return what the first row of two figures says: ``Hội viên từ 31.400 lên 42.650 người``."""
    if not (pairs := _pairs(table)):
        return ""
    label, before, now = table.body[0]
    pair, found = pairs[0], _UNIT.search(label)
    if pair.now.number == pair.before.number or not _TIME.search(" ".join(table.rows[0][1:3])):
        return ""
    unit = found["unit"] if found else ""
    then, value = (f"{cell}%" if unit == "%" else cell for cell in (before, now))
    way = "lên" if pair.now.number > pair.before.number else "xuống"
    said = f"{raised(_bare_label(label))} từ {then} {way} {value}"
    whole = f"{said} {unit}" if unit and unit != "%" else said
    return whole if len(whole) <= _LONGEST_TITLE else ""


def table_notes(table: Table) -> str:
    """Return sentences that say a table row by row."""
    return " ".join(f"{_line(table.rows[0], row)}." for row in table.body)
