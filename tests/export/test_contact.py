from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from tests.decks import deck_of, slide
from viewer.deck.load import LoadedDeck
from viewer.export import contact
from viewer.export.contact import size_of, write_contact
from viewer.export.order import Order
from viewer.export.request import read_request


@pytest.fixture
def loaded(qapp: object, tmp_path: Path) -> LoadedDeck:
    return deck_of(tmp_path, slide("title"), slide("quote"), slide("section"))


def order(loaded: LoadedDeck, **words: Any) -> Order:
    return read_request(loaded, Path(), kind="contact", **words)


def sheet(what: Order) -> QImage:
    stream = BytesIO()
    write_contact(what, stream, lambda _done, _total: None, lambda: False)
    return QImage.fromData(stream.getvalue())


def test_it_is_one_picture_of_the_size_that_was_said(loaded: LoadedDeck) -> None:
    what = order(loaded)
    image = sheet(what)
    assert (image.width(), image.height()) == size_of(what)


def test_each_slide_is_on_it(loaded: LoadedDeck) -> None:
    """Deep red is the ground of three slides, and of nothing else on the sheet."""
    whole, one = sheet(order(loaded)), sheet(order(loaded, slides="1"))
    assert 2.5 < red(whole) / red(one) < 4.5


def red(image: QImage) -> int:
    colours = (image.pixelColor(x, y) for x in range(0, image.width(), 8)
               for y in range(0, image.height(), 8))  # fmt: skip
    return sum(one.red() > 60 and one.green() < 40 for one in colours)


@pytest.mark.parametrize("size", ["1080x1920", "3840x1280", "1080x1080"])
def test_slides_keep_their_shape(loaded: LoadedDeck, size: str) -> None:
    assert not sheet(order(loaded, size=size)).isNull()


def test_many_slides_become_smaller(loaded: LoadedDeck, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = size_of(order(loaded))
    monkeypatch.setattr(contact, "_MOST_PIXELS", 10_000)
    small = size_of(order(loaded))
    assert small.width * small.height <= 10_100
    assert small.width / small.height == pytest.approx(usual.width / usual.height, rel=0.02)


def test_progress_counts_slides(loaded: LoadedDeck) -> None:
    told: list[tuple[int, int]] = []
    what = order(loaded)
    write_contact(what, BytesIO(), lambda done, total: told.append((done, total)), lambda: False)
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_stopped_it_draws_no_further_slide(loaded: LoadedDeck) -> None:
    told: list[int] = []
    write_contact(order(loaded), BytesIO(), lambda done, _total: told.append(done), lambda: True)
    assert told == []
