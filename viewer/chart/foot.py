"""The foot of a chart: the key to its colours, and how computed figures were found."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from viewer.chart.board import Board
from viewer.chart.figures import MARK, formulas
from viewer.chart.ink import CAP, RISE, block_height, leading
from viewer.chart.setting import Setting
from viewer.chart.wording import say
from viewer.deck.fields import Value
from viewer.text.measure import width
from viewer.text.wrap import wrap

_ABOVE = 22.0
_APART = 56.0
_BESIDE = 14.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One colour, or two that stand for their sum, and what it means."""

    colours: tuple[str, ...]
    text: str
    ink: str


def put_foot(
    board: Board,
    setting: Setting,
    values: Iterable[Value],
    entries: Sequence[Entry] = (),
    left: float = 0.0,
) -> float:
    """Write key and remark at the foot; return the y where the room above them ends.

    Both begin at ``left``, or at the figure's edge where the key would be cut. The entries
    of the key stand in one row, else below each other. Computed ``values`` get a remark.
    """
    start = left if _extent(setting, entries) <= board.width - left else 0.0
    bottom = _put_note(board, setting, formulas(values), start)
    return _put_key(board, setting, entries, bottom, start) if entries else bottom


def _put_note(board: Board, setting: Setting, found: Sequence[str], left: float) -> float:
    lines = _note(setting, found, board.width - left)
    if not lines:
        return board.height
    face = setting.note
    top = board.height - block_height(len(lines), face)
    board.text(lines, left, top + RISE * face.size, face, setting.colours.muted)
    return top - _ABOVE


def _note(setting: Setting, found: Sequence[str], room: float) -> list[str]:
    """Return the formulas if they fit into one line or are only one, else their nature."""
    if not found:
        return []
    whole = f"{MARK} {say(setting.language, 'note', found='; '.join(found))}"
    if len(found) == 1 or width(whole, setting.note) <= room:
        return wrap(whole, setting.note, room)
    how = "note-increases" if all("−" in text for text in found) else "note-figures"
    return wrap(f"{MARK} {say(setting.language, how)}", setting.note, room)


def _put_key(
    board: Board, setting: Setting, entries: Sequence[Entry], bottom: float, left: float
) -> float:
    face, swatch = setting.key, _swatch(setting)
    room = board.width - left
    rows = [entries] if _extent(setting, entries) <= room else [[entry] for entry in entries]
    texts = [[wrap(entry.text, face, room - swatch - _BESIDE) for entry in row] for row in rows]
    heights = [max(map(len, row)) * leading(face) + 6 for row in texts]
    y = bottom - sum(heights)
    for row, lines, height in zip(rows, texts, heights, strict=True):
        x, middle = left, y + height / 2
        for entry, text in zip(row, lines, strict=True):
            part = swatch / len(entry.colours)
            for at, colour in enumerate(entry.colours):
                corner = (x + at * part, middle - swatch / 2)
                board.box(corner, part, swatch, colour, gid="key")
            board.beside(text, x + swatch + _BESIDE, middle, face, entry.ink)
            x += _extent(setting, [entry]) + _APART
        y += height
    return bottom - sum(heights) - _ABOVE


def _swatch(setting: Setting) -> float:
    return round(CAP * setting.key.size) + 4.0


def _extent(setting: Setting, entries: Sequence[Entry]) -> float:
    """Return the width of a row of entries."""
    texts = sum(_swatch(setting) + _BESIDE + width(entry.text, setting.key) for entry in entries)
    return texts + _APART * max(0, len(entries) - 1)
