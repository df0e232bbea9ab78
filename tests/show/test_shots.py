"""Orders for pictures, and the cache that keeps them."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from viewer.show.shots import Cache, Frame, sharp


def test_a_frame_lays_out_for_its_own_shape() -> None:
    assert Frame.of(1920, 1200).canvas.width == 1728
    assert Frame.of(3840, 2160).shot(3).size == 3840 * 2160 * 4


def test_sharp_pixels_are_told_and_not_copied() -> None:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    told = sharp(image, 2.0)
    assert told.deviceIndependentSize().width() == 20
    assert told.constBits() is not None
    assert image.devicePixelRatio() == 1.0
    assert sharp(image, 1.0) is image


def test_what_was_used_last_stays() -> None:
    cache = Cache[str, int](budget=2)
    cache.put("a", 1)
    cache.put("b", 2)
    assert cache.get("a") == 1
    cache.put("c", 3)
    assert ("a" in cache, "b" in cache, "c" in cache) == (True, False, True)


def test_the_least_stays_whatever_it_weighs() -> None:
    cache = Cache[str, int](budget=10, least=2)
    for name in "abc":
        cache.put(name, 0, weight=100)
    assert len(cache) == 2


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 50))), st.integers(1, 100))
def test_the_weight_is_what_is_kept(puts: list[tuple[int, int]], budget: int) -> None:
    cache = Cache[int, int](budget)
    weights: dict[int, int] = {}
    for key, weight in puts:
        cache.put(key, key, weight)
        weights[key] = weight
        assert cache.weight == sum(weights[kept] for kept in weights if kept in cache)
        assert cache.weight <= budget or len(cache) == 1
        assert cache.get(key) == key
