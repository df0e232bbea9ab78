import unicodedata
from collections import Counter
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import etree
from PIL import Image
from pptx.oxml.ns import qn
from pptx.util import Emu

from tests.decks import SLIDES, deck_of, slide
from tests.export.slides import opened, parts, root, shapes, texts, written
from viewer.deck.load import LoadedDeck
from viewer.export.request import read_request
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.layout.page import ChartItem, Page, PictureItem, TextItem
from viewer.theme.load import load as load_theme

SIZES = {"1920x1080": (12_192_000, 6_858_000), "1920x1200": (10_972_800, 6_858_000)}
SIZES["1440x1080"] = (9_144_000, 6_858_000)
P14 = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"


@pytest.fixture(scope="module")
def loaded(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> LoadedDeck:
    """Return a deck with a slide of each layout, its photo too."""
    folder = tmp_path_factory.mktemp("deck")
    Image.new("RGB", (400, 200), "teal").save(folder / "photo.png")
    made = [slide(name, title=f"Trang {name}", notes=f"Ghi chú\n{name}") for name in SLIDES]
    return deck_of(folder, *made, author="Triệu Tuấn Hải", title="Dấu ấn")


@pytest.fixture(scope="module")
def content(loaded: LoadedDeck) -> bytes:
    return written(loaded)


def page(loaded: LoadedDeck, index: int) -> Page:
    return lay_out(loaded, index, load_theme("red"), canvas_for(1920, 1080))


def index_of(layout: str) -> int:
    return list(SLIDES).index(layout)


def test_every_slide_has_its_title_as_a_title(loaded: LoadedDeck, content: bytes) -> None:
    for index, found in enumerate(opened(content).slides):
        expected = next(i for i in page(loaded, index).items if getattr(i, "role", "") == "title")
        assert isinstance(expected, TextItem)
        assert found.shapes.title is not None
        assert found.shapes.title.text_frame.text.split() == expected.text.split()


def test_every_text_of_a_page_is_text(loaded: LoadedDeck, content: bytes) -> None:
    for index, found in enumerate(opened(content).slides):
        for item in page(loaded, index).items:
            if isinstance(item, TextItem):
                assert " ".join(item.text.split()) in texts(found)


def test_text_stays_in_nfc(content: bytes) -> None:
    for name, part in parts(content).items():
        if name.endswith(".xml"):
            assert unicodedata.is_normalized("NFC", part.decode())


def test_text_stands_where_the_page_has_it(loaded: LoadedDeck, content: bytes) -> None:
    for index, found in enumerate(opened(content).slides):
        items = [item for item in page(loaded, index).items if isinstance(item, TextItem)]
        boxes = [shape for shape in found.shapes if shape.has_text_frame and shape.text_frame.text]
        for item, box in zip(items, boxes, strict=True):
            assert abs(Emu(box.left) / 6350 - item.rect.x) < 22
            assert Emu(box.top) / 6350 < item.lines[0].baseline < Emu(box.top + box.height) / 6350


def test_notes_are_kept_line_by_line(content: bytes) -> None:
    found = opened(content).slides[index_of("figures")]
    assert found.notes_slide.notes_text_frame is not None
    lines = [one.text for one in found.notes_slide.notes_text_frame.paragraphs]
    assert lines == ["Ghi chú", "figures"]


def test_a_slide_without_notes_has_no_page_of_notes(content: bytes) -> None:
    assert not opened(content).slides[-1].has_notes_slide


@pytest.mark.parametrize("layout", ["picture", "chart"])
def test_what_is_no_text_is_described(loaded: LoadedDeck, content: bytes, layout: str) -> None:
    index = index_of(layout)
    described = next(
        item.text
        for item in page(loaded, index).items
        if isinstance(item, (PictureItem, ChartItem))
    )
    found = opened(content).slides[index]
    assert described in [shape._element._nvXxPr.cNvPr.get("descr") for shape in shapes(found)]


def test_ornaments_say_that_they_are_none_of_the_content(content: bytes) -> None:
    found = opened(content).slides[index_of("title")]
    drum = next(shape for shape in found.shapes if shape.name.startswith("Hoa văn"))
    assert b"adec:decorative" in etree.tostring(drum._element._nvXxPr.cNvPr)
    assert len(drum.shapes) > 10


def test_a_photo_is_cropped_as_on_the_screen(loaded: LoadedDeck, content: bytes) -> None:
    photo = next(
        s for s in opened(content).slides[index_of("picture")].shapes if s.shape_type == 13
    )
    place = next(
        i.rect for i in page(loaded, index_of("picture")).items if isinstance(i, PictureItem)
    )
    assert (photo.width, photo.height) == (round(place.w * 6350), round(place.h * 6350))
    assert photo.image.size == (400, 200)
    shown = (400 * (1 - 2 * photo.crop_left)) / (200 * (1 - 2 * photo.crop_top))
    assert shown == pytest.approx(place.w / place.h, rel=1e-3)
    assert (photo.crop_left, photo.crop_top) == (photo.crop_right, photo.crop_bottom)


def test_a_photo_leaves_out_where_it_was_taken(qapp: object, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Camera of the officer"
    Image.new("RGB", (64, 64)).save(tmp_path / "photo.jpg", exif=exif)
    loaded = deck_of(tmp_path, slide("picture", picture="photo.jpg"))
    assert not any(b"Camera" in part for part in parts(written(loaded)).values())


def test_a_photo_that_is_none_leaves_its_place_empty(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(b"no picture")
    loaded = deck_of(tmp_path, slide("picture"))
    found = opened(written(loaded)).slides[0]
    assert [shape.shape_type for shape in found.shapes].count(13) == 0
    assert "Ra quân cao điểm bảo đảm an ninh trật tự" in texts(found)


@pytest.mark.parametrize("layout", ["agenda", "achievements"])
def test_links_lead_to_their_slides(loaded: LoadedDeck, content: bytes, layout: str) -> None:
    file = opened(content)
    found = file.slides[index_of(layout)]
    clicked = [s for s in found.shapes if s._element.find(f".//{qn('a:hlinkClick')}") is not None]
    assert len(clicked) >= len(page(loaded, index_of(layout)).links)
    for shape in clicked:
        rel = shape._element.find(f".//{qn('a:hlinkClick')}").get(qn("r:id"))
        assert found.part.related_part(rel) is file.slides[len(file.slides) - 1].part


def test_a_link_to_a_slide_that_is_left_out_is_no_link(loaded: LoadedDeck) -> None:
    content = written(loaded, slides=str(index_of("agenda") + 1))
    assert b"hlinkClick" not in parts(content)["ppt/slides/slide1.xml"]


def test_sections_are_those_of_the_deck(content: bytes) -> None:
    sections = root(content, "ppt/presentation.xml").findall(f".//{P14}section")
    assert [section.get("name") for section in sections] == ["Dấu ấn", "Trang section"]
    listed = [
        entry.get("id") for entry in root(content, "ppt/presentation.xml").iter(f"{P14}sldId")
    ]
    assert listed == [str(found.slide_id) for found in opened(content).slides]
    assert len(sections[0].findall(f".//{P14}sldId")) == index_of("section")


def test_a_deck_without_sections_has_no_list_of_them(qapp: object, tmp_path: Path) -> None:
    content = written(deck_of(tmp_path, slide("title")))
    assert b"sectionLst" not in parts(content)["ppt/presentation.xml"]


def test_the_file_says_whose_it_is_and_not_when(content: bytes) -> None:
    properties = opened(content).core_properties
    assert (properties.title, properties.author) == ("Dấu ấn", "Triệu Tuấn Hải")
    assert properties.language == "vi-VN"
    assert properties.created is None
    assert properties.modified is None


def test_the_same_deck_gives_the_same_bytes(loaded: LoadedDeck) -> None:
    assert written(loaded) == written(loaded)


def test_every_part_is_there_once_and_is_xml(content: bytes) -> None:
    with ZipFile(BytesIO(content)) as package:
        assert not [name for name, count in Counter(package.namelist()).items() if count > 1]
        assert package.testzip() is None
    for name, part in parts(content).items():
        if name.endswith((".xml", ".rels")):
            etree.fromstring(part)


def test_shapes_of_a_slide_have_names_of_their_own(content: bytes) -> None:
    for found in opened(content).slides:
        for of in ("shape_id", "name"):
            named = [getattr(shape, of) for shape in shapes(found)]
            assert len(set(named)) == len(named)


@pytest.mark.parametrize("size", SIZES)
def test_slides_have_the_shape_that_is_asked_for(loaded: LoadedDeck, size: str) -> None:
    file = opened(written(loaded, size=size))
    assert (file.slide_width, file.slide_height) == SIZES[size]


def test_there_are_only_the_layouts_that_are_used(content: bytes) -> None:
    file = opened(content)
    assert [layout.name for layout in file.slide_layouts] == ["Trang trọng", "Nội dung"]
    assert file.slides[index_of("title")].slide_layout.name == "Trang trọng"
    assert file.slides[index_of("bullets")].slide_layout.name == "Nội dung"


def test_another_theme_has_other_colours(loaded: LoadedDeck) -> None:
    colours = {
        name: root(written(loaded, theme=name), "ppt/theme/theme1.xml")
        .find(f".//{qn('a:accent1')}")[0]
        .get("val")
        for name in ("red", "contrast")
    }
    assert colours == {"red": "A30E24", "contrast": "FFDD55"}


def test_steps_appear_at_a_click_each(qapp: object, tmp_path: Path) -> None:
    loaded = deck_of(tmp_path, slide("figures", steps=True), slide("figures"))
    found, still, _ = opened(written(loaded)).slides
    assert still._element.find(qn("p:timing")) is None
    timing = found._element.find(qn("p:timing"))
    effects = [node.get("nodeType") for node in timing.iter(qn("p:cTn")) if node.get("presetID")]
    assert effects.count("clickEffect") == page(loaded, 0).steps == 2
    targets = {int(target.get("spid")) for target in timing.iter(qn("p:spTgt"))}
    late = sum(item.step > 0 for item in page(loaded, 0).items)
    assert len(targets) == late
    assert targets <= {shape.shape_id for shape in found.shapes}


def test_the_number_of_a_slide_is_a_field_where_it_is_its_place(
    loaded: LoadedDeck, content: bytes
) -> None:
    whole = parts(content)["ppt/slides/slide2.xml"]
    alone = parts(written(loaded, slides="2"))["ppt/slides/slide1.xml"]
    assert b'type="slidenum"' in whole
    assert b'type="slidenum"' not in alone
    assert "2" in texts(opened(written(loaded, slides="2")).slides[0])


def test_stopped_it_writes_nothing(loaded: LoadedDeck) -> None:
    turn = iter(range(100))
    assert written(loaded, stopped=lambda: next(turn) > 3) == b""


def test_progress_counts_slides(loaded: LoadedDeck) -> None:
    from viewer.export.pptx import write_pptx

    told: list[tuple[int, int]] = []
    order = read_request(loaded, Path(), slides="1-3")
    write_pptx(order, BytesIO(), lambda done, total: told.append((done, total)), lambda: False)
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize(("theme", "size"), [("red", "1920x1080"), ("contrast", "1440x1080")])
def test_powerpoint_would_find_nothing_to_repair(
    loaded: LoadedDeck, tmp_path: Path, theme: str, size: str
) -> None:
    from openxml_audit import OpenXmlValidator  # type: ignore[import-untyped]

    file = tmp_path / "deck.pptx"
    file.write_bytes(written(loaded, theme=theme, size=size))
    result = OpenXmlValidator().validate(file)
    assert [str(error) for error in result.errors] == []


def test_what_no_xml_may_hold_is_left_out(qapp: object, tmp_path: Path) -> None:
    hard: Any = slide("quote", title='A & B <c> "d"', text="x < y & 'z'", notes="<&>")
    found = opened(written(deck_of(tmp_path, hard))).slides[0]
    assert "x < y & 'z'" in texts(found)
    assert found.notes_slide.notes_text_frame is not None
    assert found.notes_slide.notes_text_frame.text == "<&>"
