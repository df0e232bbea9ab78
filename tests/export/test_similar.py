import numpy as np
import pytest

from tests.export.similar import similarity

RANDOM = np.random.default_rng(1)
NOISE = RANDOM.uniform(0, 255, (60, 80))


def test_a_picture_is_like_itself() -> None:
    assert similarity(NOISE, NOISE) == pytest.approx(1)


def test_noise_is_not_like_other_noise() -> None:
    assert abs(similarity(NOISE, RANDOM.uniform(0, 255, (60, 80)))) < 0.1


def test_text_that_moves_by_a_line_is_less_alike_than_text_that_moves_by_a_pixel() -> None:
    page = np.full((60, 80), 255.0)
    page[20:30:3, 10:70] = 0
    moved = [similarity(page, np.roll(page, by, 0)) for by in (0, 1, 12)]
    assert moved[0] > moved[1] > moved[2]
