"""Which pictures are made ready, in what order."""

from itertools import islice

from hypothesis import given
from hypothesis import strategies as st

from viewer.show.wishes import around

STEPS = (0, 2, 0, 1)


def first(count: int, position: tuple[int, int], backwards: bool = False) -> list[tuple[int, int]]:
    return list(islice(around(position, len(STEPS), STEPS.__getitem__, backwards), count))


def test_the_way_on_comes_before_the_way_back() -> None:
    assert first(3, (1, 1)) == [(1, 1), (1, 2), (1, 0)]
    assert first(3, (1, 1), backwards=True) == [(1, 1), (1, 0), (1, 2)]


def test_those_who_skip_steps_are_thought_of() -> None:
    assert set(first(5, (1, 1))) >= {(2, 0), (0, 0)}


def test_far_slides_are_not_asked_for_their_steps_at_once() -> None:
    asked = []

    def steps(index: int) -> int:
        asked.append(index)
        return 0

    list(islice(around((500, 0), 1000, steps), 8))
    assert set(asked) <= set(range(495, 506))


@given(st.lists(st.integers(0, 3), min_size=1, max_size=5), st.booleans(), st.data())
def test_every_position_comes_exactly_once(
    steps: list[int], backwards: bool, data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(steps) - 1))
    step = data.draw(st.integers(0, steps[index]))
    found = list(around((index, step), len(steps), steps.__getitem__, backwards))
    assert found[0] == (index, step)
    assert sorted(found) == [(i, s) for i in range(len(steps)) for s in range(steps[i] + 1)]
