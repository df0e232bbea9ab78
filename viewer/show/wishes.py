"""Which pictures are likely to be wanted next, the likeliest first."""

from collections.abc import Callable, Iterator
from itertools import chain, islice, zip_longest

from viewer.show.talk import Position

Steps = Callable[[int], int]
"""Gives the last step of the slide at an index; may take long."""


def around(
    position: Position, length: int, steps: Steps, backwards: bool = False
) -> Iterator[Position]:
    """Yield the positions around ``position``, and it first, in the order to prepare them.

    The way on and the way back by single steps, the next and previous slide for those who
    skip steps, and then mostly further in the direction of travel. ``steps`` is asked as
    late as can be, and only for slides that are near.
    """
    onward = _walk(position, length, steps, 1)
    backward = _walk(position, length, steps, -1)
    ahead, behind = (backward, onward) if backwards else (onward, backward)
    near = chain([position], islice(ahead, 1), islice(behind, 1), _skips(position, length, steps))
    two_ahead_for_one_behind = zip_longest(ahead, ahead, behind)
    far = (found for group in two_ahead_for_one_behind for found in group if found is not None)
    seen: set[Position] = set()
    for found in chain(near, far):
        if found not in seen:
            seen.add(found)
            yield found


def _skips(position: Position, length: int, steps: Steps) -> Iterator[Position]:
    index = position[0]
    if index + 1 < length:
        yield index + 1, 0
    if index > 0:
        yield index - 1, steps(index - 1)


def _walk(position: Position, length: int, steps: Steps, direction: int) -> Iterator[Position]:
    """Yield the positions that single steps lead to."""
    index, step = position
    while True:
        if 0 <= step + direction <= steps(index):
            step += direction
        elif 0 <= index + direction < length:
            index += direction
            step = 0 if direction > 0 else steps(index)
        else:
            return
        yield index, step
