import errno
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import Any
from unicodedata import normalize

import numpy as np
import pikepdf
import pytest
from PySide6.QtGui import QColor, QImage

from tests.decks import deck_of, slide
from tests.export.programs import output
from viewer import places
from viewer.deck.load import LoadedDeck, load
from viewer.export.order import Order
from viewer.export.pdf import write_pdf
from viewer.export.request import read_request
from viewer.layout.canvas import Canvas
from viewer.layout.compose import lay_out
from viewer.layout.page import TextItem
from viewer.paint.image import paint_image
from viewer.paint.record import record

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Every test here paints."""


def order(loaded: LoadedDeck, **words: Any) -> Order:
    return read_request(loaded, Path(), kind="pdf", **words)


def pdf(loaded: LoadedDeck, **words: Any) -> bytes:
    stream = BytesIO()
    write_pdf(order(loaded, **words), stream, lambda _done, _total: None, lambda: False)
    return stream.getvalue()


def opened(loaded: LoadedDeck, **words: Any) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf(loaded, **words)))


def file(folder: Path, loaded: LoadedDeck, **words: Any) -> Path:
    made = folder / "deck.pdf"
    made.write_bytes(pdf(loaded, **words))
    return made


def letters(text: str) -> str:
    """Return ``text`` without blanks: where large words end, programs guess them."""
    return "".join(text.split())


def linked(page: pikepdf.Page) -> bool:
    return len(page.get("/Annots", ())) > 0


def sizes(document: pikepdf.Pdf) -> set[tuple[int, int]]:
    return {(int(page.mediabox[2]), int(page.mediabox[3])) for page in document.pages}


@pytest.fixture(scope="module")
def congress(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return file(tmp_path_factory.mktemp("pdf"), load(places.congress_deck()))


@pytest.fixture
def parts(tmp_path: Path) -> LoadedDeck:
    return deck_of(
        tmp_path,
        slide("title", title="Dấu ấn"),
        slide("agenda", title="Nội dung"),
        slide("section", title="Xây dựng Đảng", number="I"),
        slide("figures", title="Ba con số", steps=True, notes="Kính thưa các đồng chí"),
        author="Triệu Tuấn Hải",
    )


def test_all_text_of_the_congress_deck_can_be_found(congress: Path) -> None:
    loaded = load(places.congress_deck())
    in_order = output("pdftotext", "-raw", congress, "-").split("\f")
    words = output("pdftotext", congress, "-").split("\f")
    assert len(words) == len(in_order) == len(loaded.deck.slides) + 1
    for index in range(len(loaded.deck.slides)):
        page = lay_out(loaded, index, order(loaded).theme, Canvas())
        for item in page.items:
            if isinstance(item, TextItem):
                assert letters(item.text) in letters(in_order[index])
                assert set(item.text.split()) <= set(words[index].split())


def test_words_stay_whole_and_composed(congress: Path) -> None:
    text = output("pdftotext", congress, "-")
    assert text == normalize("NFC", text)
    for words in ("ĐẢNG BỘ CÔNG AN TỈNH LẠNG SƠN", "Tỷ lệ điều tra, khám phá án", "98.412 m²"):
        assert words in text
    for labels in ("Bằng khen của Bộ Công an", "10.459 lượt"):  # they stand in charts
        assert labels in text


def test_texts_stand_in_reading_order(tmp_path: Path) -> None:
    loaded = deck_of(tmp_path, slide("bullets", title="Ba ý", bullets=["Một", "Hai", "Bảy"]))
    text = output("pdftotext", "-raw", "-l", "1", file(tmp_path, loaded), "-")
    assert re.search(r"Ba ý.*Một.*Hai.*Bảy", text, re.DOTALL)


def test_every_font_is_embedded_and_can_be_searched(congress: Path) -> None:
    fonts = output("pdffonts", congress).splitlines()[2:]
    assert len(fonts) == 5
    for font in fonts:
        name, *_, embedded, subset, unicode, _number, _generation = font.split()
        assert re.fullmatch(r"[A-Z]{6}\+BeVietnamPro-\w+", name)
        assert (embedded, subset, unicode) == ("yes", "yes", "yes")


def test_no_letter_is_written_twice(congress: Path) -> None:
    with pikepdf.open(congress) as document:
        assert not any(b"ActualText <>" in page.Contents.read_bytes() for page in document.pages)


def test_blanks_are_blanks(congress: Path) -> None:
    with pikepdf.open(congress) as document:
        tables = [
            thing.ToUnicode.read_bytes()
            for thing in document.objects
            if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing
        ]
    assert len(tables) == 5
    assert all(b"<0020>" in table and b"<0009>" not in table for table in tables)


@pytest.mark.parametrize("index", [0, 2, 20])
def test_a_page_is_the_slide_on_the_screen(congress: Path, tmp_path: Path, index: int) -> None:
    loaded = load(places.congress_deck())
    number, prefix = str(index + 1), tmp_path / "page"
    only = ("-f", number, "-l", number, "-singlefile")
    output("pdftoppm", "-r", "72", *only, "-png", congress, prefix)
    page = lay_out(loaded, index, order(loaded).theme, Canvas())
    shown = paint_image(record(page), 960, 540)
    assert difference(QImage(f"{prefix}.png"), shown) < 2.0


def difference(first: QImage, second: QImage) -> float:
    """Return how far two pictures are apart on average, of 255."""
    pixels = [
        np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint8)
        for image in (first, second)
    ]
    return float(np.abs(pixels[0].astype(int) - pixels[1]).mean())


def test_charts_stay_vectors(tmp_path: Path) -> None:
    with opened(deck_of(tmp_path, slide("chart"))) as document:
        assert not document.pages[0].get_images()


def test_a_photo_has_the_pixels_that_can_be_seen_as_jpeg(tmp_path: Path) -> None:
    photo = QImage(5000, 4000, QImage.Format.Format_RGB32)
    photo.fill(QColor("#3366AA"))
    photo.save(str(tmp_path / "photo.jpg"))
    loaded = deck_of(tmp_path, slide("picture", picture="photo.jpg"))
    with opened(loaded) as document:
        (image,) = document.pages[0].get_images().values()
        assert image.Filter == pikepdf.Name.DCTDecode
        assert int(image.Width) <= 2 * 1920


def test_title_author_and_language_are_said(parts: LoadedDeck, tmp_path: Path) -> None:
    with opened(parts) as document:
        assert str(document.docinfo["/Title"]) == "Thử"
        assert str(document.docinfo["/Author"]) == "Triệu Tuấn Hải"
        assert str(document.Root.Lang) == "vi"
        assert document.Root.ViewerPreferences.DisplayDocTitle
        with document.open_metadata() as about:
            assert (about["dc:title"], list(about["dc:creator"])) == ("Thử", ["Triệu Tuấn Hải"])
    told = output("pdfinfo", file(tmp_path, parts))
    assert re.search(r"^Title: +Thử$", told, re.M)
    assert "Date" not in told


def test_a_deck_without_an_author_names_none(tmp_path: Path) -> None:
    with opened(deck_of(tmp_path)) as document:
        assert "/Author" not in document.docinfo


def test_bookmarks_are_sections_and_their_slides(parts: LoadedDeck) -> None:
    with opened(parts) as document, document.open_outline() as outline:
        top = [entry.title for entry in outline.root]
        assert top == ["Dấu ấn", "Nội dung", "I. Xây dựng Đảng"]
        inside = [entry.title for entry in outline.root[2].children]
        assert inside == ["Ba con số", "Trân trọng cảm ơn"]
        (goal, _fit) = outline.root[2].children[0].destination  # type: ignore[misc]
        assert pikepdf.Page(goal).index == 3


def test_links_lead_to_their_slides(parts: LoadedDeck) -> None:
    with opened(parts) as document:
        page = document.pages[1]
        (link,) = page.Annots
        assert pikepdf.Page(link.Dest[0]).index == 4
        assert str(link.Contents) == "Xây dựng Đảng"
        left, lower, right, upper = map(float, link.Rect)
        assert 0 < left < right < 960
        assert 0 < lower < upper < 540
        assert not any(map(linked, document.pages[2:]))


def test_a_link_to_a_slide_that_is_not_there_is_left_out(parts: LoadedDeck) -> None:
    with opened(parts, slides="1-3") as document:
        assert not any(map(linked, document.pages))


def test_steps_are_pages_under_one_bookmark(parts: LoadedDeck) -> None:
    with opened(parts, slides="4-5", steps=True) as document:
        assert len(document.pages) == 4
        lengths = [len(page.Contents.read_bytes()) for page in document.pages[:3]]
        assert lengths == sorted(set(lengths))
        with document.open_outline() as outline:
            goals = [pikepdf.Page(entry.destination[0]).index for entry in outline.root]  # type: ignore[index]
        assert goals == [0, 3]


@pytest.mark.parametrize(
    ("size", "points"),
    [
        ("1920x1080", (960, 540)),
        ("3840x2160", (960, 540)),
        ("1600x1200", (720, 540)),
        ("1080x1080", (540, 540)),
        ("1080x1920", (540, 960)),
        ("3840x1280", (1620, 540)),
        ("16384x16", (14_400, 14)),
    ],
)
def test_pages_have_the_shape_asked_for(
    parts: LoadedDeck, size: str, points: tuple[int, int]
) -> None:
    with opened(parts, slides="1", size=size) as document:
        assert sizes(document) == {points}


def test_notes_stand_below_their_slide(parts: LoadedDeck, tmp_path: Path) -> None:
    with opened(parts, notes=True) as document:
        assert sizes(document) == {(595, 842)}
        assert len(document.pages) == 5
        (link,) = document.pages[1].Annots
        assert float(link.Rect[1]) > 842 / 2
    made = file(tmp_path, parts, notes=True)
    text = output("pdftotext", "-f", "4", "-l", "4", made, "-")
    assert text.index("98.412 m²") < text.index("Kính thưa các đồng chí")


def test_long_notes_go_on_on_the_next_page(tmp_path: Path) -> None:
    notes = "\n".join(f"Đoạn thứ {number}" for number in range(1, 121))
    loaded = deck_of(tmp_path, slide("quote", notes=notes))
    made = file(tmp_path, loaded, notes=True, slides="1")
    text = output("pdftotext", "-raw", made, "-")
    assert text.count("\f") > 2
    assert re.findall(r"Đoạn thứ (\d+)", text) == [str(number) for number in range(1, 121)]


@pytest.mark.parametrize(("each", "pages"), [(2, 3), (3, 2), (4, 2), (6, 1), (9, 1)])
def test_handouts_have_so_many_slides_a_page(
    parts: LoadedDeck, tmp_path: Path, each: int, pages: int
) -> None:
    with opened(parts, handout=each) as document:
        assert len(document.pages) == pages
        assert sizes(document) <= {(595, 842), (842, 595)}
    text = output("pdftotext", "-raw", "-l", "1", file(tmp_path, parts, handout=each), "-")
    titles = ["Dấu ấn", "Nội dung", "Xây dựng Đảng", "Ba con số", "Trân trọng cảm ơn"]
    assert [title in text for title in titles] == [at < each for at in range(5)] or each == 2


def test_the_same_deck_gives_the_same_bytes(parts: LoadedDeck) -> None:
    assert pdf(parts) == pdf(parts)


def test_another_process_gives_the_same_bytes(parts: LoadedDeck, tmp_path: Path) -> None:
    """Qt keeps fonts in an order that is another in each process."""
    out = tmp_path / "out"
    words = ("export", parts.file, "--out", out, "--format", "pdf")
    made = set()
    for _ in range(2):
        command = (sys.executable, "-m", "viewer", *words)
        subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True)
        made.add((out / "deck.pdf").read_bytes())
    assert made == {pdf(parts)}


class FullDisk(BytesIO):
    def write(self, _data: object) -> int:
        raise OSError(errno.ENOSPC, "full")


def test_a_full_disk_is_an_error_and_not_the_end(parts: LoadedDeck) -> None:
    with pytest.raises(OSError, match="full"):
        write_pdf(order(parts), FullDisk(), lambda _done, _total: None, lambda: False)


def test_progress_counts_slides(parts: LoadedDeck) -> None:
    told: list[tuple[int, int]] = []
    write_pdf(
        order(parts, steps=True),
        BytesIO(),
        lambda done, total: told.append((done, total)),
        lambda: False,
    )
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (5, 5)


def test_stopped_it_writes_nothing(parts: LoadedDeck) -> None:
    stream, turns = BytesIO(), iter((False, False, True, True, True))
    write_pdf(order(parts), stream, lambda _done, _total: None, lambda: next(turns))
    assert stream.getvalue() == b""


def test_words_of_spaced_letters_are_spelled_out(tmp_path: Path) -> None:
    """Ự pushes the next letter away, and the kicker's spacing adds to it."""
    organisation = "Xây dựng lực lượng, giữ vững"
    loaded = deck_of(tmp_path, slide("title", organisation=organisation))
    text = output("pdftotext", "-l", "1", file(tmp_path, loaded), "-")
    assert organisation.upper() in text
