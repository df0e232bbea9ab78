"""A row of years, each with a figure: ``năm 2021 đạt 1.215 tỷ đồng, năm 2022 đạt …``."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from viewer.article.draft.idea import Idea, Scene, key, value
from viewer.article.draft.quantity import chart_value
from viewer.article.draft.told import Told
from viewer.article.draft.trim import tidied
from viewer.article.figures import Figure, Kind, Tie
from viewer.deck.chart import Bar, Chart, Count, CountsChart, RankingChart, Share, ShareChart

_FEWEST, _MOST, _MOST_RINGS, _MOST_DRAWN = 3, 10, 4, 40
_WEIGHT = 9.0
_THEN = re.compile(r"[^.;()\d]{1,45}")
_NEXT = re.compile(r"[^.()\d]{0,40}")
_OPENS = re.compile(r"[^\s,:;(][^.;\n]*$")
_VERB = re.compile(
    r"(?:[\s,:(]+(?:như sau|cụ thể|cụ thể là|trong|từ|đến|vào|là|đạt|có|của|được|với))+[\s:(]*$"
)
_SAYS = re.compile(r"\b(?:tăng|giảm|nâng|đạt|vượt|thấp|cao|duy trì|ổn định|hằng năm|qua các năm)\b")
_SHORTEST, _LONGEST = 12, 76
_AFTER = re.compile(r"\s*\(?(?:vào |trong |của )?(?:năm )?")

Row = tuple[tuple[int, int], ...]
"""Indices of a year and its figure, in the order of the years."""


def years(scene: Scene) -> Iterator[Idea]:
    """Yield a chart for each row of at least three years with figures of one unit.

    Bars that grow or fall from year to year stand in the order of the years even as a ranking.
    Where they do not, rings and small counts keep that order, and others are ranked by size.
    """
    seen: set[str] = set()
    for point in scene.points:
        told = point.told
        if told.passage.name not in seen:
            seen.add(told.passage.name)
            for row in _rows(told):
                if idea := _idea(scene, told, row):
                    yield idea


def _rows(told: Told) -> Iterator[Row]:
    for step, may_follow in ((1, _year_first), (-1, _year_last)):
        row: list[tuple[int, int]] = []
        for k, figure in enumerate(told.figures):
            other = k + step
            if figure.kind is not Kind.YEAR or not 0 <= other < len(told.figures):
                continue
            if not may_follow(told, k, other):
                continue
            if row and not _goes_on(told, row[-1], (k, other)):
                yield tuple(row)
                row = []
            row.append((k, other))
        yield tuple(row)


def _year_first(told: Told, year: int, amount: int) -> bool:
    return bool(_THEN.fullmatch(_between(told, year, amount)))


def _year_last(told: Told, year: int, amount: int) -> bool:
    return bool(_AFTER.fullmatch(_between(told, amount, year)))


def _between(told: Told, one: int, other: int) -> str:
    return told.text[told.figures[one].span[1] : told.figures[other].span[0]]


def _goes_on(told: Told, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Return whether the next year of a row, with the like figure, stands next to the last."""
    ends = max(one), min(other)
    near = ends[1] == ends[0] + 1 and _NEXT.fullmatch(_between(told, *ends).strip("() "))
    here, there = told.figures[one[1]], told.figures[other[1]]
    later = told.figures[one[0]].value < told.figures[other[0]].value
    return bool(near) and later and _alike(here, there)


def _alike(one: Figure, other: Figure) -> bool:
    return (one.kind, one.unit, one.noun if one.kind is Kind.COUNT else "") == (
        other.kind,
        other.unit,
        other.noun if other.kind is Kind.COUNT else "",
    )


def _idea(scene: Scene, told: Told, row: Row) -> Idea | None:
    if not _FEWEST <= len(row) <= _MOST:
        return None
    figures = [told.figures[k] for _, k in row]
    places = [scene.find(told.passage.name, k) for _, k in row]
    written = [chart_value(told, k) for _, k in row]
    changed = any(figure.relation(Tie.CHANGE, Tie.EXCESS, Tie.TARGET) for figure in figures)
    if changed or not all(places) or not all(written):
        return None
    labels = [f"Năm {told.figures[year].text}" for year, _ in row]
    chart = _chart(figures, labels, written)
    at = [place[0] for place in places if place]
    points = [place[1] for place in places if place]
    shown = frozenset(key(point, k) for point, (_, k) in zip(points, row, strict=True))
    title = _title(told, row, [figure.value for figure in figures])
    return Idea(chart, min(at), max(at), shown, _WEIGHT + len(row), title=title)


def _title(told: Told, row: Row, values: Sequence[Decimal]) -> str:
    """Return what the row is of, and which way it goes: ``Sản lượng tăng qua các năm``."""
    start = min(told.figures[k].span[0] for k in row[0])
    found = _OPENS.search(told.text[:start])
    lead = re.sub(r"\bnăm\s*$", "", found.group()) if found else ""
    subject = _VERB.sub("", tidied(lead))
    if not _SHORTEST <= len(subject) <= _LONGEST or any(map(str.isdigit, subject)):
        return ""
    if _SAYS.search(subject):
        return subject
    goes = "tăng" if _rises(values) else "giảm" if _rises(values[::-1]) else ""
    return " ".join(filter(None, (subject, goes, "qua các năm")))


def _rises(values: Sequence[Decimal]) -> bool:
    return all(one < other for one, other in pairwise(values))


def _chart(figures: Sequence[Figure], labels: list[str], written: list[str]) -> Chart:
    values = [figure.value for figure in figures]
    first = figures[0]
    unit = first.noun if first.kind is Kind.COUNT and first.scale == 1 else first.unit
    pairs = [(label, value(one)) for label, one in zip(labels, written, strict=True)]
    goes = _rises(values) or _rises(values[::-1])
    if not goes and first.kind is Kind.PERCENT and len(pairs) <= _MOST_RINGS and max(values) <= 100:
        return ShareChart(bars=tuple(Share(label=label, value=one) for label, one in pairs))
    whole = all(one == int(one) and 0 < one <= _MOST_DRAWN for one in values)
    if not goes and first.kind is Kind.COUNT and first.scale == 1 and whole:
        return CountsChart(bars=tuple(Count(label=label, value=one) for label, one in pairs))
    bars = [Bar(label=label, value=one) for label, one in pairs]
    bars.sort(key=lambda bar: -bar.value.number)
    return RankingChart(unit=unit, bars=tuple(bars))
