from collections.abc import Sequence

import pytest

from viewer.show.foresight import shares
from viewer.show.shots import Frame
from viewer.show.studio import LARGE_BUDGET, LEAST_LARGE

HD, UHD, XGA = Frame.of(1920, 1080), Frame.of(3840, 2160), Frame.of(1024, 768)
ON_HD = Frame.of(1158, 651), Frame.of(664, 374)
ON_UHD = Frame.of(2320, 1305), Frame.of(1330, 748)


@pytest.mark.parametrize("hall", [XGA, HD, UHD])
@pytest.mark.parametrize("desk", [(), ON_HD, ON_UHD])
def test_pictures_of_hall_and_desk_are_kept_together(hall: Frame, desk: Sequence[Frame]) -> None:
    large, small = shares(hall, desk)
    assert large * hall.size + small * sum(frame.size for frame in desk) <= LARGE_BUDGET
    assert large >= LEAST_LARGE
    assert 2 <= small <= 6


@pytest.mark.parametrize("desk", [(), ON_HD])
def test_one_more_picture_finds_room(desk: Sequence[Frame]) -> None:
    large, small = shares(HD, desk)
    weight = (large + 1) * HD.size + small * sum(frame.size for frame in desk)
    assert weight <= LARGE_BUDGET < weight + HD.size


def test_a_console_takes_pictures_from_the_hall() -> None:
    assert shares(HD, ON_HD)[0] < shares(HD, ())[0]
    assert shares(HD, ON_HD)[1] == 6
    assert shares(UHD, ON_UHD) == (4, 2)


def test_the_hall_has_its_neighbours_on_the_largest_screens() -> None:
    assert shares(Frame.of(7680, 4320), ON_UHD) == (LEAST_LARGE, 2)
