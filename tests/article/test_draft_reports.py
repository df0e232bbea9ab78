"""Reports of other offices: tables in plain text, fractions with bounds, headings of results."""

import unicodedata
from pathlib import Path

from viewer.article.draft import draft
from viewer.article.figures import find_figures
from viewer.article.read import read
from viewer.article.trace import trace
from viewer.deck.chart import TargetChart
from viewer.deck.load import LoadedDeck, loads
from viewer.deck.slide import BulletsSlide, ChartSlide

HEAD = "BÁO CÁO\nKết quả thực hiện Nghị quyết Đại hội Đảng bộ huyện Thuận Châu\n\n"


def drafted(folder: Path, text: str, head: str = HEAD) -> LoadedDeck:
    """Return the deck drafted from ``text``, all of whose figures are traced."""
    file = folder / "article.txt"
    file.write_text(unicodedata.normalize("NFD", head + text), "utf-8")
    article = read(file)
    loaded = loads(draft(article, file=folder / "deck.yaml"), folder / "deck.yaml")
    assert trace(loaded, article).problems == ()
    return loaded


def test_lines_parted_by_strokes_are_a_table(tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    rows = "Chỉ tiêu | Giao | Đạt\nXã đạt chuẩn | 10 xã | 12 xã\nCó bác sĩ | 20 xã | 26 xã\n"
    file.write_text(f"{HEAD}Kết quả cụ thể như sau, theo từng chỉ tiêu.\n\n{rows}\n", "utf-8")
    tables = [one for one in read(file).passages if " | " in one.text]
    assert [len(one.lines) for one in tables] == [3]


def test_a_fraction_keeps_its_bound() -> None:
    (figure,) = find_figures("Gần 2/3 số bản có nhà văn hóa")
    assert (figure.bound, figure.side) == ("gần", "less")
    assert find_figures("2/3 số bản có nhà văn hóa")[0].side == ""


def test_results_of_targets_are_told_and_drawn(tmp_path: Path) -> None:
    text = (
        "I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU\n\n"
        "Tỷ lệ xã đạt chuẩn nông thôn mới đạt 78% (chỉ tiêu là 75%); tỷ lệ che phủ rừng duy trì "
        "ở mức 42,02% (chỉ tiêu là 42%).\n\n"
        "II. CÔNG TÁC XÂY DỰNG ĐẢNG\n\nKết nạp 486 đảng viên; mở 34 lớp bồi dưỡng.\n"
    )
    slides = drafted(tmp_path, text).deck.slides
    (chart,) = (one.chart for one in slides if isinstance(one, ChartSlide))
    assert isinstance(chart, TargetChart)
    assert [bar.label for bar in chart.bars] == [
        "Tỷ lệ xã đạt chuẩn nông thôn mới",
        "Tỷ lệ che phủ rừng",
    ]


def test_plans_are_lists_still(tmp_path: Path) -> None:
    text = (
        "I. CÔNG TÁC XÂY DỰNG ĐẢNG\n\nKết nạp 486 đảng viên; mở 34 lớp bồi dưỡng.\n\n"
        "II. MỤC TIÊU, CHỈ TIÊU CHỦ YẾU\n\nTỷ lệ xã đạt chuẩn nông thôn mới đạt 85%; tỷ lệ che "
        "phủ rừng đạt 45%.\n"
    )
    slides = drafted(tmp_path, text).deck.slides
    assert not any(isinstance(one, ChartSlide) for one in slides)
    assert any(isinstance(one, BulletsSlide) for one in slides)


def test_what_kind_of_paper_it_is_is_not_said_twice(tmp_path: Path) -> None:
    notes = drafted(tmp_path, "Kết nạp 486 đảng viên; mở 34 lớp bồi dưỡng.\n").deck.slides[0].notes
    assert "báo cáo “Kết quả thực hiện" in notes
    assert "BÁO CÁO" not in notes


def test_a_line_with_its_day_is_no_part_of_the_talk(tmp_path: Path) -> None:
    file = tmp_path / "article.md"
    file.write_text(
        "# Đảng bộ Tổng Công ty: 5 năm giữ dòng điện\n\n*Bài của Đảng ủy, ngày 20/8/2025*\n\n"
        "Nhiệm kỳ qua, Đảng bộ có 27 đảng bộ, chi bộ cơ sở với 3.118 đảng viên.\n",
        "utf-8",
    )
    assert [one.text for one in read(file).of_kind("heading")] == []
