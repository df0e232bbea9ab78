"""Where the figures of a slide come from: passages, marks, sentences, panels."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.decks import deck_of, slide
from tests.show.stages import program_on
from viewer import places
from viewer.deck.load import load, loads
from viewer.layout.canvas import Canvas
from viewer.layout.compose import lay_out
from viewer.layout.page import ChartItem
from viewer.show.pointed import text_at
from viewer.show.program import Program
from viewer.show.source_card import SourceCard
from viewer.show.source_text import LIGHT, as_html
from viewer.show.sources import Sources
from viewer.theme.load import load as load_theme

DECK = load(places.congress_deck())
AWARDS = DECK.deck.index_of("khen-thuong") or 0


@pytest.fixture(scope="module")
def sources() -> Sources:
    return Sources(lambda: DECK)


def test_the_cited_passage_has_the_slides_figures_marked(sources: Sources) -> None:
    (cited,) = sources.cited(AWARDS)
    marked = {cited.text[a:b] for a, b in cited.stated}
    assert cited.title == "thành tích 1"
    assert {"1.027 lượt tập thể", "8.296 lượt cá nhân", "325 lượt tập thể"} <= marked
    assert all(span not in cited.stated for span in cited.others)


def test_a_figure_finds_its_sentence(sources: Sources) -> None:
    assert "1.027 lượt tập thể" in sources.sentence(AWARDS, "1.027 lượt")
    assert sources.sentence(AWARDS, "không có số") == ""


def test_a_figure_is_not_the_end_of_a_larger_one(tmp_path: Path) -> None:
    said = "Năm 2020 có 2 lần tặng cờ. Sau đó là 12 lần tặng quà, thêm 1.525 vụ và 525 vụ."
    (tmp_path / "a.txt").write_text(f"Báo cáo\n\n{said}\n", "utf-8")
    figures = [{"value": value, "label": "lần"} for value in ("2 lần", "525 vụ", "12 lần")]
    shown = slide("figures", figures=[*figures, {"value": "1.525 vụ", "label": "vụ"}])
    loaded = deck_of(tmp_path, {**shown, "source": "paragraph 1"}, article="a.txt")
    sources = Sources(lambda: loaded)
    for text in ("2 lần", "12 lần", "525 vụ", "1.525 vụ"):
        place = sources.place(0, text)
        assert place is not None
        assert said[place[1][0] - 1 :].startswith(f" {text}")


def test_without_an_article_there_is_nothing(tmp_path: Path) -> None:
    text = "title: A\nslides:\n- {layout: section, title: B}\n"
    bare = loads(text, tmp_path / "d.yaml")
    none = Sources(lambda: bare)
    assert (none.cited(0), none.links(0), none.sentence(0, "5")) == ([], [], "")


def test_marks_are_html_and_texts_are_not(sources: Sources) -> None:
    html = as_html(sources.cited(AWARDS), LIGHT)
    (cited,) = sources.cited(AWARDS)
    assert html.count(LIGHT.ground) == len(cited.stated)
    assert "<script" not in html


def test_words_of_charts_are_found_under_the_pointer(qapp: object) -> None:
    page = lay_out(DECK, AWARDS, load_theme("red"), Canvas())
    (chart,) = [item for item in page.items if isinstance(item, ChartItem)]
    found = {
        text_at(page, chart.rect.x + x, chart.rect.y + y)
        for x in range(0, int(chart.rect.w), 24)
        for y in range(0, int(chart.rect.h), 12)
    }
    assert any("8.296" in text for text in found)
    assert text_at(page, -50, -50) == ""


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[Program]:
    with program_on(DECK) as program:
        program.open_window()
        program.talk.go_to(AWARDS)
        yield program


def test_i_shows_the_sources_beside_the_slide(program: Program) -> None:
    window = program.window
    window.preview.setFocus()
    QTest.keyClick(window.preview, Qt.Key.Key_I)
    assert window.source.isVisible()
    assert "1.027 lượt tập thể" in window.source.toPlainText()
    QTest.keyClick(window.preview, Qt.Key.Key_I)
    assert not window.source.isVisible()


def test_a_click_on_a_figure_finds_its_sentence(program: Program) -> None:
    window = program.window
    window.preview.pointed.emit("8.296 lượt")
    assert window.source.isVisible()
    assert "8.296" in window.source.toPlainText()


def test_what_is_clicked_is_what_is_shown(program: Program, qtbot: QtBot) -> None:
    preview = program.window.preview
    surface = preview.surface
    with qtbot.waitSignal(preview.pointed, timeout=1000) as said:
        title = QPointF(surface.width() * 0.15, surface.height() * 0.105)
        place = surface.mapTo(preview, title)
        QTest.mouseClick(preview, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert said.args == [DECK.deck.slides[AWARDS].title]


def test_on_one_screen_the_hall_sees_it_only_after_a_second_press(program: Program) -> None:
    program.present(AWARDS, windowed=True)
    show = program.presentation
    QTest.keyClick(show.stage, Qt.Key.Key_I)
    assert show.overlays.panel is None
    assert show.stage.notice.text
    QTest.keyClick(show.stage, Qt.Key.Key_I)
    assert isinstance(show.overlays.panel, SourceCard)
    assert "1.027" in show.overlays.panel.view.toPlainText()
    QTest.keyClick(show.overlays.panel, Qt.Key.Key_Escape)
    assert show.overlays.panel is None


def test_the_console_shows_it_at_once(program: Program) -> None:
    program.present(AWARDS, windowed=True)
    show = program.presentation
    QTest.keyClick(show.stage, Qt.Key.Key_C)
    assert show.console is not None
    QTest.keyClick(show.console, Qt.Key.Key_I)
    assert show.console.source is not None
    assert "1.027" in show.console.source.toPlainText()
