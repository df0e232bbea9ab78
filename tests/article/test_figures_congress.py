"""All hundred figures of the congress article are found, with their kinds and relations."""

import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest

from viewer import places
from viewer.article.figures import Figure, Kind, Relation, Tie, find_figures

TABLE = Path(__file__).with_name("congress_figures.md")
ARTICLE = places.congress_deck().with_suffix(".txt").read_text("utf-8")
FIGURES = find_figures(ARTICLE)

QUALIFYING = {Tie.TARGET, Tie.CHANGE, Tie.EXCESS, Tie.BEFORE, Tie.LEVEL, Tie.SHARE, Tie.ATTAINS}
SIDES = {"over": "more", "under": "less"}
WAYS = {"increase": "up", "decrease": "down"}

SAME_EVENT = {77: 76, 82: 81, 85: 84, 86: 84, 90: 89, 91: 89}
RANGES = {2: 3, 23: 24}


@dataclass(frozen=True)
class Row:
    number: int
    written: str
    value: str
    kind: str
    what: str
    relation: str

    @property
    def figure(self) -> Figure:
        return FIGURES[self.number - 1]

    @property
    def bare_value(self) -> str:
        return self.value.split(" ")[0]


def rows() -> list[Row]:
    lines = TABLE.read_text("utf-8").splitlines()
    cells = [[c.strip() for c in line.strip("|").split("|")] for line in lines if "|" in line]
    return [Row(int(number), *rest) for number, *rest in cells if number.isdigit()]


ROWS = rows()
each_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.number} {row.written}")


def test_all_are_found_and_nothing_else() -> None:
    assert len(ROWS) == 100
    assert [figure.text for figure in FIGURES] == [row.written for row in ROWS]


@each_row
def test_the_value_is_that_of_the_table(row: Row) -> None:
    if row.kind == "date":
        assert row.figure.when == row.bare_value
    else:
        assert row.figure.value == Decimal(row.bare_value)


@each_row
def test_the_kind_is_that_of_the_table(row: Row) -> None:
    expected = "duration" if "(duration)" in row.what else row.kind
    assert row.figure.kind == expected


@each_row
def test_the_bound_is_that_of_the_table(row: Row) -> None:
    side = re.search(r"\((over|under)\)", row.value)
    assert row.figure.side == (SIDES[side[1]] if side else "")
    assert bool(row.figure.bound) == bool(side)


@each_row
def test_the_full_value_is_that_of_the_table(row: Row) -> None:
    full = re.search(r"\((\d+)\)", row.value)
    if row.kind != "date":
        assert row.figure.full == Decimal(full[1] if full else row.bare_value)


@each_row
def test_the_relation_is_that_of_the_table(row: Row) -> None:
    found = [one for one in row.figure.relations if one.tie in QUALIFYING]
    if not row.relation:
        assert found == []
        return
    (relation,) = found
    of = re.search(r" of (\d+)", row.relation)
    assert relation.of == (int(of[1]) - 1 if of else None)
    check_change(row, relation)


def check_change(row: Row, relation: Relation) -> None:
    word = row.relation.split(" ")[0]
    if word == "target":
        assert relation.tie is Tie.TARGET
        return
    assert relation.direction == WAYS[word]
    against = row.relation.split("against ")[1].removesuffix(" (implied)")
    assert relation.against == ("" if against == "not stated" else against)
    assert relation.tie is (Tie.EXCESS if against == "chỉ tiêu" else Tie.CHANGE)
    if relation.tie is Tie.CHANGE:
        assert relation.implied == ("(implied)" in row.relation)


def test_people_and_goods_belong_to_their_cases() -> None:
    found = {
        n: one.of + 1
        for n, figure in enumerate(FIGURES, 1)
        for one in figure.relations
        if one.tie is Tie.SAME and one.of is not None
    }
    assert found == SAME_EVENT


def test_ranges_are_the_two_terms() -> None:
    found = {n: f.relations[0].of for n, f in enumerate(FIGURES, 1) if f.relation(Tie.RANGE)}
    assert found == {low: high - 1 for low, high in RANGES.items()}


def test_only_the_differences_of_rates_are_points() -> None:
    of_rate = [n for n, f in enumerate(FIGURES, 1) for one in f.relations if one.of_rate]
    assert of_rate == [72, 74]


def test_no_figure_is_doubtful_or_spelled() -> None:
    assert not [figure.text for figure in FIGURES if figure.doubtful or figure.spelled]


@pytest.mark.parametrize(
    ("number", "unit", "base", "noun"),
    [
        (34, "lượt tập thể", "lượt tập thể", "lượt tập thể"),
        (51, "tỷ đồng", "đồng", ""),
        (53, "m²", "m²", ""),
        (57, "nghìn suất quà", "suất quà", "suất quà"),
        (70, "vụ/năm", "vụ/năm", "vụ"),
        (86, "tấn", "tấn", "pháo"),
        (92, "%", "%", "số vụ"),
        (99, "%", "%", "khu dân cư, xã, phường, thị trấn"),
    ],
)
def test_units_and_nouns(number: int, unit: str, base: str, noun: str) -> None:
    figure = FIGURES[number - 1]
    assert (figure.unit, figure.base, figure.noun) == (unit, base, noun)


def test_kinds_cover_the_table() -> None:
    assert {row.kind for row in ROWS} <= {str(kind) for kind in Kind}
