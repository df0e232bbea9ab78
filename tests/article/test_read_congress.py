"""The article of the shipped deck: its passages are those that the deck cites."""

import datetime
from decimal import Decimal

import pytest

from tests.test_congress_deck import TERM, everything, formulas, numbers
from viewer import places
from viewer.article.article import Article
from viewer.article.read import read
from viewer.deck import Deck
from viewer.deck.load import load


@pytest.fixture(scope="module")
def article() -> Article:
    return read(places.slides() / "congress.txt")


@pytest.fixture(scope="module")
def deck() -> Deck:
    return load(places.congress_deck()).deck


def text_of(article: Article, name: str) -> str:
    passage = article.passage(name)
    assert passage is not None, name
    return passage.text


def test_every_slide_cites_passages_that_hold_its_figures(article: Article, deck: Deck) -> None:
    for slide in deck.slides:
        stated = {n for name in slide.passages for n in numbers(text_of(article, name))}
        computed = {number for number, _ in formulas(slide)}
        listed = {Decimal(card.number) for card in getattr(slide, "cards", ())}
        assert not numbers(everything(slide)) - stated - computed - listed - TERM, slide.id


def test_the_passages_stand_in_reading_order(article: Article) -> None:
    names = [passage.name for passage in article.passages]
    assert names == [
        "title",
        *("paragraph 1", "paragraph 2", "caption 1", "paragraph 3", "paragraph 4", "paragraph 5"),
        *("caption 2", "paragraph 6", "paragraph 7", "paragraph 8", "slogan", "paragraph 9"),
        "heading 1",
        *(f"achievement {n}" for n in range(1, 11)),
    ]


def test_title_day_and_byline(article: Article) -> None:
    assert article.title == "Đảng bộ Công an tỉnh – Dấu ấn một nhiệm kỳ đại hội"
    assert article.date_text == "Thứ năm, 05/08/2021"
    assert article.date == datetime.date(2021, 8, 5)
    assert article.byline == "Triệu Tuấn Hải, Phó Bí thư Đảng ủy, Phó Giám đốc Công an tỉnh"
    assert text_of(article, "title").split("\n") == [
        article.date_text,
        article.title,
        article.byline,
    ]


def test_achievements_have_their_second_lines_and_sub_items(article: Article) -> None:
    fifth, ninth = article.passage("achievement 5"), article.passage("achievement 9")
    assert fifth is not None
    assert ninth is not None
    assert fifth.lines[1].startswith("Năm 2020, khởi công xây dựng")
    assert ninth.lines[1].startswith("– Tiếp nhận 100% tin báo")
    assert ninth.number == 9
    assert ninth.marker == "9. "
    assert ninth.body.startswith("Tai nạn giao thông xảy ra 320 vụ")
    assert ninth.section == "heading 1"


def test_the_last_paragraph_repeats_the_one_before(article: Article) -> None:
    repeated = {one.name: one.repeats for one in article.passages if one.repeats}
    assert repeated == {"paragraph 9": "paragraph 8"}


def test_the_slogan_lies_in_its_paragraph_without_quotation_marks(article: Article) -> None:
    slogan, holder = article.passage("slogan"), article.passage("paragraph 8")
    assert slogan is not None
    assert holder is not None
    assert slogan.text.startswith("Phát huy tính chủ động, trách nhiệm, nêu gương")
    assert slogan.text.endswith("an ninh quốc phòng địa phương")
    assert holder.span[0] < slogan.span[0] < slogan.span[1] < holder.span[1]


def test_sentences_of_a_passage_are_found_from_a_place_in_it(article: Article) -> None:
    seventh = article.passage("achievement 7")
    assert seventh is not None
    assert seventh.sentences() == ((0, len(seventh.text)),)
    fifth = article.passage("achievement 5")
    assert fifth is not None
    at = fifth.text.index("3 phòng học")
    assert fifth.sentence_at(at).startswith("Năm 2020, khởi công")
    assert fifth.sentence_at(len(fifth.text)) == ""
