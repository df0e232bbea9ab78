from pathlib import Path

import pytest
from pptx.oxml.ns import qn
from pptx.util import Pt

from tests.decks import deck_of, slide
from tests.export.slides import opened, shapes, written
from viewer.export.pptx.text import FAMILIES, text_block
from viewer.layout.page import Rect
from viewer.layout.setting import Style, set_text
from viewer.text.face import EXTRABOLD, REGULAR, Face

LONG = "Trong công tác bảo vệ an ninh quốc gia, lực lượng công an đã chủ động triển khai"
BOX = Rect(100, 200, 500, 400)


@pytest.mark.parametrize(("align", "name"), [(0.0, "l"), (0.5, "ctr"), (1.0, "r")])
@pytest.mark.parametrize("text", [LONG, "98.412 m²", "một\nhai"])
def test_alignment_is_found_again(qapp: object, align: float, name: str, text: str) -> None:
    style = Style(Face(40), "#000000", align=align)
    assert text_block(set_text(text, style, BOX.w, BOX.h).place(BOX)).align == name


def test_lines_of_a_paragraph_stay_together(qapp: object) -> None:
    style = Style(Face(40), "#000000")
    item = set_text(f"{LONG}\nngắn\n{LONG}", style, BOX.w, 900).place(BOX)
    block = text_block(item)
    assert [len(lines) > 1 for lines in block.paragraphs] == [True, False, True]
    words = [" ".join(word for line in lines for word, _, _ in line) for lines in block.paragraphs]
    assert [" ".join(word.split()) for word in words] == item.text.split("\n")


def test_baselines_come_out_where_the_page_has_them(qapp: object) -> None:
    item = set_text(LONG, Style(Face(50), "#000000", leading=1.4), BOX.w, 900).place(BOX)
    block = text_block(item)
    assert block.pitch == pytest.approx(70)
    for number, line in enumerate(item.lines, 1):
        assert block.rect.y + number * block.pitch - 0.2 * 50 == pytest.approx(line.baseline)


def test_every_weight_has_a_name_that_both_programs_know() -> None:
    assert FAMILIES[REGULAR] == ("Be Vietnam Pro", False)
    assert FAMILIES[EXTRABOLD] == ("Be Vietnam Pro ExtraBold", True)


def test_runs_keep_size_weight_and_colour(qapp: object, tmp_path: Path) -> None:
    loaded = deck_of(tmp_path, slide("figures"))
    found = opened(written(loaded)).slides[0]
    value = next(
        one for one in shapes(found) if one.has_text_frame and "98.412" in one.text_frame.text
    )
    figure, unit = value.text_frame.paragraphs[0].runs
    assert (figure.text.strip(), unit.text.strip()) == ("98.412", "m²")
    assert figure.font.name == "Be Vietnam Pro ExtraBold"
    assert figure.font.size > unit.font.size > Pt(10)
    assert str(figure.font.color.theme_color) == "ACCENT_1 (5)"


def test_no_text_is_wrapped_and_only_a_title_is_shrunk(qapp: object, tmp_path: Path) -> None:
    found = opened(written(deck_of(tmp_path, slide("bullets")))).slides[0]
    for shape in shapes(found):
        body = shape._element.find(f".//{qn('a:bodyPr')}")
        if body is not None:
            assert body.get("wrap") == "none"
            fits = "normAutofit" if shape.is_placeholder else "noAutofit"
            assert body.find(qn(f"a:{fits}")) is not None
            assert {body.get(side) for side in ("lIns", "tIns", "rIns", "bIns")} == {"0"}


def test_a_broken_line_is_one_paragraph(qapp: object, tmp_path: Path) -> None:
    found = opened(
        written(deck_of(tmp_path, slide("bullets", bullets=[LONG * 2], figures=[])))
    ).slides[0]
    long = next(
        one for one in shapes(found) if one.has_text_frame and "quốc gia" in one.text_frame.text
    )
    assert len(long.text_frame.paragraphs) == 1
    assert "\v" in long.text_frame.text
