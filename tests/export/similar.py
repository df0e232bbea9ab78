"""How much two pictures look alike."""

import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.float64]
"""Rows of pixels from 0 (black) to 255."""

_SIDE = 8
_SMALL = (0.01 * 255) ** 2, (0.03 * 255) ** 2


def similarity(one: Grey, other: Grey) -> float:
    """Return the mean structural similarity of windows of 8 × 8 pixels: 1 where all are equal."""
    mean, other_mean = _means(one), _means(other)
    spread = _means(one * one) - mean**2
    other_spread = _means(other * other) - other_mean**2
    together = _means(one * other) - mean * other_mean
    light = (2 * mean * other_mean + _SMALL[0]) / (mean**2 + other_mean**2 + _SMALL[0])
    shape = (2 * together + _SMALL[1]) / (spread + other_spread + _SMALL[1])
    return float((light * shape).mean())


def _means(values: Grey) -> Grey:
    """Return the mean of every window."""
    sums = np.pad(values, ((1, 0), (1, 0))).cumsum(0).cumsum(1)
    n = _SIDE
    windows = sums[n:, n:] - sums[:-n, n:] - sums[n:, :-n] + sums[:-n, :-n]
    found: Grey = windows / n**2
    return found
