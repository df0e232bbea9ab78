"""The lines of the shipped deck: what belongs together is never parted, none is an orphan."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import pytest

from tests.layout.congress import SHAPES, lines, pages, texts
from viewer import places

_EDGES = "“”\"'().,;:…!?*"
_FIGURE = re.compile(r"[+−]?\d{1,3}(?:\.\d{3})*(?:,\d+)?")
_ORDINALS = {"số", "thị", "ương", "khóa", "lần", "thứ", "năm", "ngày", "đoạn"}
_BOUNDS = {"trên", "dưới", "hơn"}


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Every test here measures text."""


pytestmark = pytest.mark.parametrize("shape", SHAPES)


def breaks(shape: str) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the words before and after each line break of the deck."""
    for page in pages(shape):
        for item in texts(page):
            found = [line.split(" ") for line in lines(item)]
            yield from pairwise(found)


@cache
def compounds() -> frozenset[tuple[str, ...]]:
    """Return the compounds that have no place to be parted at."""
    found = (places.resources() / "compounds.txt").read_text("utf-8").splitlines()
    return frozenset(tuple(line.split()) for line in found if line and not set("#|") & set(line))


def _across(before: list[str], after: list[str]) -> Iterator[tuple[str, ...]]:
    """Yield every group of 2 to 4 words that reaches over the break without a comma."""
    for left in range(1, 4):
        for right in range(1, 5 - left):
            words = (*before[-left:], *after[:right])
            if len(words) == left + right and all(w[-1] not in _EDGES for w in words[:-1]):
                yield tuple(word.lower().strip(_EDGES) for word in words)


def _between_compounds(before: list[str], after: list[str]) -> bool:
    """Return whether one compound ends at the break and the next begins: vi phạm | pháp luật."""
    bare = [[word.lower().strip(_EDGES) for word in line] for line in (before, after)]
    ends = any(tuple(bare[0][-size:]) in compounds() for size in (2, 3, 4))
    return ends and any(tuple(bare[1][:size]) in compounds() for size in (2, 3, 4))


def test_no_compound_is_parted(shape: str) -> None:
    for before, after in breaks(shape):
        parted = [words for words in _across(before, after) if words in compounds()]
        assert not parted or _between_compounds(before, after), (before, after)


def test_no_figure_stands_apart_from_its_unit(shape: str) -> None:
    for before, after in breaks(shape):
        if _FIGURE.fullmatch(before[-1]) and not re.fullmatch(r"20\d\d", before[-1]):
            ordinal = len(before) > 1 and before[-2].lower() in _ORDINALS
            assert ordinal or not after[0][0].islower(), (before, after)


def test_no_figure_stands_apart_from_its_bound_or_name(shape: str) -> None:
    for before, after in breaks(shape):
        if re.match(r"\d|[IVX]+\b", after[0]):
            assert before[-1].lower() not in _ORDINALS | _BOUNDS, (before, after)


def test_no_dash_begins_or_ends_a_line(shape: str) -> None:
    for before, after in breaks(shape):
        assert not {"–", "-"} & {before[-1], after[0]}, (before, after)


def test_no_name_is_parted(shape: str) -> None:
    for before, after in breaks(shape):
        joined = f"{before[-1]} {after[0]}"
        assert joined not in {"Hồ Chí", "Chí Minh", "Lạng Sơn", "Tuấn Hải", "Triệu Tuấn", "Bác Hồ"}


def test_no_line_is_an_orphan(shape: str) -> None:
    for page in pages(shape):
        for item in texts(page):
            if len(item.lines) > 1 and item.role in ("title", "body"):
                widths = [line.width for line in item.lines]
                assert widths[-1] > 0.3 * max(widths), lines(item)
                assert len(lines(item)[-1].split(" ")) > 1, lines(item)
