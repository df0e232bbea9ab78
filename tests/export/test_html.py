"""The HTML file's form: slides, letters, links, and nothing from elsewhere."""

import base64
import hashlib
import io
import json
import re
import unicodedata
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from PIL import Image
from PySide6.QtGui import QColor, QImage

from tests.decks import HERO, SLIDES, deck_of, slide
from viewer import places
from viewer.deck.load import LoadedDeck, load
from viewer.export.html import assets, write_html
from viewer.export.html.section import section
from viewer.export.html.shared import Shared
from viewer.export.html.words import WORDS
from viewer.export.request import read_request
from viewer.text.fonts import FALLBACK, FAMILY

Element = ElementTree.Element


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Every test here sets text."""


def written(deck: LoadedDeck, **words: Any) -> str:
    stream = io.BytesIO()
    order = read_request(deck, Path(), **words)
    write_html(order, stream, lambda _done, _total: None, lambda: False)
    return stream.getvalue().decode("utf-8")


def section_of(deck: LoadedDeck, index: int = 0, **words: Any) -> Element:
    """Return one slide's section, without the rest of the file."""
    return ElementTree.fromstring(section(read_request(deck, Path(), **words), index, Shared()))


def sections(document: str) -> list[Element]:
    found = re.findall(r'<section id="\d+".*?</section>', document)
    return [ElementTree.fromstring(one) for one in found]


def content_of(document: str, name: str, kind: str = "") -> str:
    found = re.search(rf"<{name}{kind}>(.*?)</{name}>", document, re.DOTALL)
    assert found
    return found[1]


def texts(element: Element) -> list[str]:
    return ["".join(text.itertext()) for text in element.iter("text")]


@pytest.fixture(scope="module")
def congress(qapp: object) -> str:
    return written(load(places.congress_deck()))


def test_every_slide_is_a_section_with_its_number(congress: str) -> None:
    deck = load(places.congress_deck()).deck
    found = sections(congress)
    assert [one.get("id") for one in found] == [str(n + 1) for n in range(len(deck.slides))]
    for one, expected in zip(found, deck.slides, strict=True):
        assert one.get("aria-label") == f"{one.get('id')}. {expected.title}"
        assert one.get("data-seconds") == str(expected.seconds)


def test_the_whole_congress_is_smaller_than_a_photo(congress: str) -> None:
    assert len(congress.encode()) < 1_000_000


def test_the_same_order_gives_the_same_bytes(congress: str) -> None:
    assert written(load(places.congress_deck())) == congress


def test_nothing_is_asked_from_elsewhere(congress: str) -> None:
    outside = unquote(congress).replace("http://www.w3.org/2000/svg", "")
    assert "http:" not in outside
    assert "https:" not in outside
    addresses = re.findall(r'(?:href|src)="([^"]*)"', congress)
    assert all(address.startswith(("#", "data:")) for address in addresses)
    assert "@import" not in congress


def test_only_its_own_script_and_style_count(congress: str) -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', congress)
    assert policy
    assert "default-src 'none'" in policy[1]
    assert "unsafe" not in policy[1]
    for name in ("script", "style"):
        digest = hashlib.sha256(content_of(congress, name).encode()).digest()
        assert f"{name}-src 'sha256-{base64.b64encode(digest).decode()}'" in policy[1]
    assert ' style="' not in congress
    assert not re.search(r"\son[a-z]+=", congress.partition("<script")[0])


def test_the_language_is_the_decks(tmp_path: Path) -> None:
    vietnamese = written(deck_of(tmp_path, slide("title")))
    english = written(deck_of(tmp_path, slide("title"), language="en"))
    assert '<html lang="vi">' in vietnamese
    assert "Toàn màn hình" in vietnamese
    assert '<html lang="en">' in english
    assert "Full screen" in english


def test_every_word_is_there_in_both_languages() -> None:
    for row in WORDS.values():
        assert row["vi"].strip()
        assert row["en"].strip()
        assert unicodedata.is_normalized("NFC", row["vi"])


@pytest.mark.parametrize("layout", SLIDES)
def test_all_texts_of_a_layout_are_texts(tmp_path: Path, layout: str) -> None:
    found = section_of(deck_of(tmp_path, slide(layout)))
    assert any("Tiêu đề" in text for text in texts(found)) or layout == "quote"
    assert len(texts(found)) > 1


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    evil = "</section></script><script>alert(1)</script>\"'&amp;<!--"
    deck = deck_of(tmp_path, slide("title", title=evil, notes=evil), title=evil, author=evil)
    document = written(deck)
    assert document.count("<script") == 2
    first = sections(document)[0]
    assert "".join(texts(first)[1].split()) == "".join(evil.split())
    notes = first.find("aside")
    assert notes is not None
    assert "".join(notes.itertext()) == evil
    assert "<!--" not in document.replace("&lt;!--", "")


def test_the_data_ends_no_element(congress: str) -> None:
    data = content_of(congress, "script", ' type="application/json" class="data"')
    assert "<" not in data
    found = json.loads(data)
    assert found["count"] == len(sections(congress))
    assert sorted(map(int, found["achievements"])) == list(range(1, 11))
    assert found["keys"]["PageDown"] == "next_step"


def test_a_line_goes_on_with_a_blank(tmp_path: Path) -> None:
    deck = deck_of(tmp_path, slide("bullets", bullets=["**Một hai** ba " * 12]))
    (bullet,) = [text for text in texts(section_of(deck)) if "hai" in text]
    assert " ".join(bullet.split()) == ("Một hai ba " * 12).strip()


def test_a_title_is_a_heading(tmp_path: Path) -> None:
    found = section_of(deck_of(tmp_path, slide("figures")))
    headings = [text for text in found.iter("text") if text.get("role") == "heading"]
    assert ["".join(heading.itertext()) for heading in headings] == ["Tiêu đề"]


def test_a_chart_says_what_it_shows(tmp_path: Path) -> None:
    found = section_of(deck_of(tmp_path, slide("chart")))
    (chart,) = [group for group in found.iter("g") if group.get("role") == "img"]
    assert "Kinh tế: 2.782 vụ" in (chart.get("aria-label") or "")
    assert "2.782" in " ".join(texts(chart))


def test_steps_are_groups(tmp_path: Path) -> None:
    found = section_of(deck_of(tmp_path, slide("figures", steps=True)))
    parts = [part.get("data-step") for part in found.iter("g") if part.get("class") == "part"]
    assert found.get("data-steps") == "2"
    assert parts == ["1", "2"]


def test_links_lead_to_slides_and_come_with_their_part(tmp_path: Path) -> None:
    links = list(section_of(deck_of(tmp_path, slide("achievements", steps=True))).iter("a"))
    assert {link.get("href") for link in links} == {"#2"}
    assert [link.get("data-step") for link in links] == [None, *map(str, range(1, 10))]
    assert links[0].get("aria-label") == "1. 1.664 lượt chiến sỹ thi đua"


def test_a_link_to_a_slide_that_was_not_ordered_is_left_out(tmp_path: Path) -> None:
    deck = deck_of(tmp_path, slide("agenda"), slide("title"))
    assert not list(section_of(deck, slides="1-2").iter("a"))
    assert list(section_of(deck, slides="1,3").iter("a"))


def test_ordered_slides_keep_their_numbers(tmp_path: Path) -> None:
    deck = deck_of(tmp_path, slide("title"), slide("title"), slide("title"))
    assert [one.get("id") for one in sections(written(deck, slides="2,4"))] == ["2", "4"]


def test_a_shape_is_laid_out_for(tmp_path: Path) -> None:
    document = written(deck_of(tmp_path, slide("title")), size="1440x1080")
    svg = sections(document)[0].find("svg")
    assert svg is not None
    assert svg.get("viewBox") == "0 0 1440 1080"
    assert "--wide:1440;--high:1080" in document
    assert "@page{size:280.00mm 210.00mm" in document


def test_notes_are_paragraphs(tmp_path: Path) -> None:
    deck = deck_of(tmp_path, slide("title", notes="Một.\n\nHai."))
    first, last = section_of(deck), section_of(deck, 1)
    assert [line.text for line in first.iter("p")] == ["Một.", "Hai."]
    assert last.find("aside") is None


def test_definitions_stand_once_and_are_all_there(congress: str) -> None:
    defined = re.findall(r'<(?:symbol|linearGradient|pattern|clipPath)[^>]* id="(\w+)"', congress)
    used = {*re.findall(r"url\(#(\w+)\)", congress), *re.findall(r'<use href="#(\w+)"', congress)}
    assert len(defined) == len(set(defined))
    assert set(defined) == used


def test_a_ground_goes_on_beyond_the_page(tmp_path: Path) -> None:
    found = section_of(deck_of(tmp_path, slide("figures")))
    ground, edge, *_ = found.iter("rect")
    assert float(ground.get("x", 0)) < -1000
    assert float(ground.get("y", 0)) < -1000
    assert float(edge.get("x", 0)) == -1
    assert float(edge.get("y", 0)) < -1000


def fonts(document: str) -> list[tuple[str, str, Any]]:
    rules = re.findall(
        r'@font-face{font-family:"([^"]+)";font-weight:(\d+);src:url\("data:font/woff;base64,'
        r'([^"]+)"',
        document,
    )
    return [
        (family, weight, TTFont(io.BytesIO(base64.b64decode(packed))))
        for family, weight, packed in rules
    ]


def test_every_letter_is_in_a_font_of_its_weight(congress: str) -> None:
    known = {
        weight: font.getBestCmap() for family, weight, font in fonts(congress) if family == FAMILY
    }
    for one in sections(congress):
        for element in (*one.iter("text"), *one.iter("tspan")):
            weight = element.get("font-weight")
            if weight and element.text:
                assert not [sign for sign in element.text if ord(sign) not in known[weight]]


def test_a_letter_that_the_family_lacks_comes_from_the_other_font(tmp_path: Path) -> None:
    document = written(deck_of(tmp_path, slide("title", title="Sao ★")))
    (other,) = [font for family, _, font in fonts(document) if family == FALLBACK]
    assert ord("★") in other.getBestCmap()


def test_fonts_hold_no_letters_that_nobody_reads(congress: str) -> None:
    for _, _, font in fonts(congress):
        assert len(font.getBestCmap()) < 250
        assert ord("ß") not in font.getBestCmap()


def photo_in(place: Element) -> Image.Image:
    lead, _, packed = (place.get("href") or "").partition(",")
    assert lead == "data:image/jpeg;base64"
    return Image.open(io.BytesIO(base64.b64decode(packed)))


def test_a_photo_is_cropped_to_its_place_and_made_small(tmp_path: Path) -> None:
    photo = QImage(2100, 2100, QImage.Format.Format_RGB32)
    photo.fill(QColor("#118844"))
    photo.save(str(tmp_path / "photo.png"))
    (place,) = section_of(deck_of(tmp_path, slide("picture"))).iter("image")
    image = photo_in(place)
    assert max(image.size) == 1920
    shape = float(place.get("width", 0)) / float(place.get("height", 1))
    assert image.width / image.height == pytest.approx(shape, rel=0.01)
    assert place.get("aria-label") == SLIDES["picture"]["caption"]
    assert image.getpixel((900, 300)) == pytest.approx((0x11, 0x88, 0x44), abs=3)


def test_what_is_transparent_shows_the_ground(tmp_path: Path) -> None:
    photo = QImage(40, 40, QImage.Format.Format_ARGB32)
    photo.fill(QColor(0, 0, 0, 0))
    photo.save(str(tmp_path / "photo.png"))
    (place,) = section_of(deck_of(tmp_path, slide("picture"))).iter("image")
    image = photo_in(place)
    assert image.getpixel((900, 300)) == pytest.approx((0xFF, 0xFD, 0xF8), abs=3)


def test_progress_is_told_and_stopping_writes_nothing(tmp_path: Path) -> None:
    order = read_request(deck_of(tmp_path, slide("title"), slide("figures")), tmp_path)
    told: list[tuple[int, int]] = []
    stream = io.BytesIO()
    write_html(order, stream, lambda *done: told.append(done), lambda: False)
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert stream.getvalue()
    stopped = io.BytesIO()
    write_html(order, stopped, lambda *_: None, lambda: len(told) > 0)
    assert stopped.getvalue() == b""


def test_every_shipped_part_is_in_the_file() -> None:
    whole = assets.script() + assets.style() + assets.frame().template
    for file in (places.resources() / "html").iterdir():
        assert file.read_text("utf-8").strip() in whole, file.name


def test_a_hero_that_is_computed_says_so(tmp_path: Path) -> None:
    hero = {**HERO, "value": "325", "formula": "1.027 - 702"}
    found = section_of(deck_of(tmp_path, slide("figures", figures=[hero])))
    assert "325*" in texts(found)
