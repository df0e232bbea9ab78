"""Whatever stands in a file, it is a deck or an error that a person can read."""

import random
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.decks import FILE
from tests.decks import SLIDES, slide
from viewer import places
from viewer.deck.load import loads
from viewer.errors import Problem, ViewerError

SHIPPED = places.congress_deck().read_text("utf-8")
WORDS = st.sampled_from(
    "title slides layout chart kind bars label value formula now before items to id - : ? , [ ] { }"
    " ' \" & * ! | > % @ ` # << ~ --- ... \\ 1.027 93,9 null true 9e9 !!python/name:os.system"
    " closing agenda share ranking Đảng \n \t  \n\n    \n  - \n      ".split(" ")
)
SCALARS = st.text(max_size=8) | st.integers() | st.floats() | st.booleans() | st.none()
KEYS = st.sampled_from("title slides id items to source seconds chart kind bars value".split())
PARTS = KEYS | st.sampled_from(["figures", "figure", "events", "bullets", "steps"])
TREES = st.recursive(
    SCALARS,
    lambda below: st.lists(below, max_size=4) | st.dictionaries(KEYS | st.text(max_size=3), below),
    max_leaves=25,
)


def look_at(text: str | bytes) -> None:
    """Load ``text`` and look at every problem; nothing else may be raised."""
    found: tuple[Problem, ...] | None = None
    try:
        loads(text, FILE)
    except ViewerError as error:
        found = error.problems
    assert found is None or found
    for problem in found or ():
        check(problem)


def check(problem: Problem) -> None:
    assert problem.file == FILE
    assert problem.code != "deck-other"  # the walk beside the types finds what they find
    for language in ("vi", "en"):
        said = problem.report(language)
        assert "Traceback" not in said
        assert len(said) < 2_000
    if problem.line is not None and problem.column is not None:
        assert min(problem.line, problem.column) >= 1
        assert problem.excerpt is None or problem.column <= len(problem.excerpt) + 1


@given(st.text())
@settings(deadline=None)
def test_any_text(text: str) -> None:
    look_at(text)


@given(st.binary())
@settings(deadline=None)
def test_any_bytes(raw: bytes) -> None:
    look_at(raw)


@given(st.lists(WORDS, max_size=60).map(" ".join) | st.lists(WORDS, max_size=60).map("".join))
@settings(max_examples=300, deadline=None)
def test_any_signs_of_yaml(text: str) -> None:
    look_at(text)


@given(TREES)
@settings(deadline=None)
def test_any_tree(tree: object) -> None:
    look_at(yaml.safe_dump(tree, allow_unicode=True))


@given(st.sampled_from(sorted(SLIDES)), PARTS, TREES)
@settings(max_examples=200, deadline=None)
def test_a_slide_with_any_one_part(layout: str, key: str, part: object) -> None:
    look_at(yaml.safe_dump({"title": "A", "slides": [slide(layout, **{key: part})]}))


@given(st.integers(0, len(SHIPPED)), st.integers(0, 40), st.text(max_size=5) | WORDS)
@settings(max_examples=100, deadline=None)
def test_the_shipped_deck_after_a_slip(start: int, length: int, typed: str) -> None:
    look_at(SHIPPED[:start] + typed + SHIPPED[start + length :])


@pytest.mark.parametrize("seed", range(5))
def test_the_shipped_deck_with_broken_bytes(seed: int) -> None:
    chance = random.Random(seed)
    raw = bytearray(SHIPPED.encode())
    for _ in range(3):
        raw[chance.randrange(len(raw))] = chance.randrange(256)
    look_at(bytes(raw))


def paths(tree: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the path to every text in ``tree``."""
    if isinstance(tree, str):
        yield path
        return
    for key, part in tree.items() if isinstance(tree, dict) else enumerate(tree):
        yield from paths(part, (*path, key))


def test_every_text_of_the_shipped_deck_is_found_where_it_stands() -> None:
    data, loaded = yaml.load(SHIPPED, yaml.BaseLoader), loads(SHIPPED, FILE)
    for path in paths(data):
        text = data
        for key in path:
            text = text[key]
        place = loaded.place_of(*path)
        assert place.excerpt is not None
        written = place.excerpt[place.column - 1 :].lstrip("'\">|-").strip()
        assert not written or text.startswith(written[:3].rstrip("'\", "))
