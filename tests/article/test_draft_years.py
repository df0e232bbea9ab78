"""A row of years with like figures becomes a chart whose bars are the years."""

from pathlib import Path

import pytest

from viewer.article.draft import draft
from viewer.article.read import read
from viewer.article.trace import trace
from viewer.deck.chart import CountsChart, RankingChart, ShareChart
from viewer.deck.load import loads
from viewer.deck.slide import ChartSlide

HEAD = """Đảng bộ huyện Bình Lâm: Năm năm đổi mới

Nhiệm kỳ 2020 – 2025, Đảng bộ huyện đã lãnh đạo thực hiện tốt các nhiệm vụ được giao.

I. PHÁT TRIỂN KINH TẾ

"""

REVENUE = (
    "Thu ngân sách trên địa bàn tăng đều qua các năm: năm 2021 đạt 1.215 tỷ đồng, "
    "năm 2022 đạt 1.348 tỷ đồng, năm 2023 đạt 1.512 tỷ đồng."
)
POVERTY = "Tỷ lệ hộ nghèo giảm nhanh: năm 2021 là 8,7%; năm 2022 là 6,4%; năm 2023 là 4,1%."
COFFEE = (
    "Sản lượng cà phê đạt 12.300 tấn (năm 2021), 13.100 tấn (năm 2022) và 14.250 tấn (năm 2023)."
)
RATE = "Tỷ lệ giải ngân vốn đầu tư công năm 2021 đạt 91,2%, năm 2022 đạt 88,4%, năm 2023 đạt 95,1%."
SCHOOLS = "Số trường đạt chuẩn được công nhận năm 2021 là 6 trường, năm 2022 là 4 trường, năm 2023 là 9 trường."  # noqa: E501
MEMBERS = (
    "Tổng số đảng viên kết nạp mới năm 2021 là 112 đảng viên, năm 2022 là 98 đảng viên, "
    "năm 2023 là 134 đảng viên."
)


def charted(folder: Path, text: str) -> ChartSlide:
    """Return the one slide with a chart that is drafted from ``text``, and traced."""
    file = folder / "article.txt"
    file.write_text(HEAD + text, "utf-8")
    article = read(file)
    loaded = loads(draft(article, file=folder / "deck.yaml"), folder / "deck.yaml")
    assert trace(loaded, article).problems == ()
    (slide,) = (one for one in loaded.deck.slides if isinstance(one, ChartSlide))
    return slide


@pytest.mark.parametrize(
    ("text", "kind", "title", "values"),
    [
        (REVENUE, RankingChart, "Thu ngân sách trên địa bàn tăng đều qua các năm", "1.512 1.348 1.215"),  # noqa: E501
        (POVERTY, RankingChart, "Tỷ lệ hộ nghèo giảm nhanh", "8,7 6,4 4,1"),
        (COFFEE, RankingChart, "Sản lượng cà phê tăng qua các năm", "14.250 13.100 12.300"),
        (RATE, ShareChart, "Tỷ lệ giải ngân vốn đầu tư công qua các năm", "91,2 88,4 95,1"),
        (SCHOOLS, CountsChart, "Số trường đạt chuẩn được công nhận", "6 4 9"),
        (MEMBERS, RankingChart, "Tổng số đảng viên kết nạp mới qua các năm", "134 112 98"),
    ],
)  # fmt: skip
def test_a_row_of_years_is_a_chart(
    tmp_path: Path, text: str, kind: type, title: str, values: str
) -> None:
    slide = charted(tmp_path, text)
    chart = slide.chart
    assert isinstance(chart, (RankingChart, ShareChart, CountsChart))
    assert isinstance(chart, kind)
    assert slide.title.startswith(title)
    assert " ".join(str(bar.value.amount) for bar in chart.bars) == values
    assert {bar.label for bar in chart.bars} == {"Năm 2021", "Năm 2022", "Năm 2023"}


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2021 thu 1.215 tỷ đồng, năm 2022 trồng 348 ha rừng, năm 2023 xây 12 cây cầu.",
        "Năm 2021 đạt 1.215 tỷ đồng, năm 2022 đạt 1.348 tỷ đồng.",
    ],
)
def test_unlike_figures_and_two_years_make_no_row(tmp_path: Path, text: str) -> None:
    file = tmp_path / "article.txt"
    file.write_text(HEAD + text, "utf-8")
    made = draft(read(file))
    assert "label: Năm 2021" not in made
