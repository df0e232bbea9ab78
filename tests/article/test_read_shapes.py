"""Small articles of shapes that mislead: slips, kickers, sources, lists that tell no result."""

from pathlib import Path

import pytest

from tests.article.outline import check_spans, outline
from viewer.article.article import Article
from viewer.article.read import read


def article_of(folder: Path, text: str, name: str = "a.txt") -> Article:
    file = folder / name
    file.write_text(text, "utf-8")
    article = read(file)
    check_spans(article)
    return article


REPORT = """
SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH NINH BÌNH
NGÀNH DU LỊCH NINH BÌNH BỨT PHÁ SAU NHIỆM KỲ 2020-2025
Ngày đăng: 15/03/2025 - 14:20 | Lượt xem: 1.520
Nhiệm kỳ 2020-2025, du lịch Ninh Bình đón 28,7 triệu lượt khách, doanh thu đạt 31.450 tỷ đồng.
Khách quốc tế tham quan Tràng An
I. Kết quả đạt được
1. Về kinh tế
Doanh thu năm 2024 đạt 9.100 tỷ đồng, vượt 21,3% kế hoạch.
Đóng góp của du lịch chiếm 9,8% GRDP.
Toàn tỉnh có 845 cơ sở lưu trú với 12.300 phòng.
2. Về xã hội
Tạo việc làm cho 25.600 lao động, trong đó 8.400 lao động trực tiếp.
II. Tồn tại, hạn chế
1. Sản phẩm du lịch đêm còn ít, chỉ có 12 sản phẩm.
2. Lao động qua đào tạo mới đạt 64%.
3. Có 3 dự án chậm tiến độ trên 24 tháng.
III. Bài học kinh nghiệm
Một là, giữ vững vai trò lãnh đạo của cấp ủy.
Hai là, lấy người dân làm chủ thể.
Theo Báo Ninh Bình
"""


def test_a_report_whose_numbers_are_sections_and_shortcomings(tmp_path: Path) -> None:
    article = article_of(tmp_path, REPORT)
    assert article.byline == ""
    assert outline(article) == [
        "note 1: SỞ VĂN HÓA, THỂ",
        "title: NGÀNH DU LỊCH NINH",
        "paragraph 1: Nhiệm kỳ 2020-2025, du",
        "caption 1: Khách quốc tế tham",
        "heading 1: I. Kết quả đạt",
        "  heading 2: 1. Về kinh tế",
        "    paragraph 2: Doanh thu năm 2024",
        "    paragraph 3: Đóng góp của du",
        "    paragraph 4: Toàn tỉnh có 845",
        "  heading 3: 2. Về xã hội",
        "    paragraph 5: Tạo việc làm cho",
        "heading 4: II. Tồn tại, hạn",
        "  paragraph 6: 1. Sản phẩm du",
        "  paragraph 7: 2. Lao động qua",
        "  paragraph 8: 3. Có 3 dự",
        "heading 5: III. Bài học kinh",
        "  paragraph 9: Một là, giữ vững",
        "  paragraph 10: Hai là, lấy người",
        "note 2: Theo Báo Ninh Bình",
    ]


EVENTS = """
10 SỰ KIỆN NỔI BẬT CỦA THÀNH PHỐ CẦN THƠ NĂM 2023

1. Thông xe cầu vượt nút giao số 3

Ngày 19/5/2023, thành phố thông xe cầu vượt trị giá 1.300 tỷ đồng, dài 1,2km.

2. Đón vị khách thứ 6 triệu

Ngành du lịch đón 6.012.000 lượt khách, doanh thu 5.428 tỷ đồng (tăng 16%).

Du khách tham quan chợ nổi Cái Răng. Ảnh: Duy Khôi

3. Thu ngân sách vượt dự toán

Thu ngân sách đạt 12.130 tỷ đồng, bằng 107,9% dự toán.

P.V
"""


def test_events_with_titles_that_the_article_s_title_announces(tmp_path: Path) -> None:
    article = article_of(tmp_path, EVENTS)
    assert article.byline == "P.V"
    assert [one.name for one in article.passages] == [
        "title",
        "achievement 1",
        "achievement 2",
        "caption 1",
        "achievement 3",
    ]
    third = article.passage("achievement 3")
    assert third is not None
    assert third.lines[1] == "Thu ngân sách đạt 12.130 tỷ đồng, bằng 107,9% dự toán."


FARMERS = """
Thứ Sáu, 10/11/2023 14:05 [GMT+7]

Hội Nông dân Thanh Hóa: Đồng hành cùng hội viên

(BTH) - Nhiệm kỳ 2018 - 2023, các cấp Hội Nông dân trong tỉnh kết nạp 42.300 hội viên mới.

Trong nhiệm kỳ, Hội đã đạt nhiều thành tích nổi bật:

- Được Chủ tịch nước tặng 1 Huân chương Lao động hạng Nhì.
+ 3 tập thể được tặng Bằng khen của Thủ tướng Chính phủ.
+ 126 cá nhân được tặng Kỷ niệm chương.
- Quỹ Hỗ trợ nông dân đạt 98,6 tỷ đồng, tăng 41,2 tỷ đồng so với đầu nhiệm kỳ.
- Xây dựng 1.250 mô hình kinh tế, giúp 18.700 hộ thoát nghèo.

Nhiệm kỳ tới, Hội thực hiện khẩu hiệu “Đoàn kết - Dân chủ - Đổi mới - Phát triển”.

Tin, ảnh: Lê Hòa

Từ khóa: nông dân, Thanh Hóa
"""


def test_achievements_that_only_dashes_mark(tmp_path: Path) -> None:
    article = article_of(tmp_path, FARMERS)
    assert article.byline == "Lê Hòa"
    first, second = article.passage("achievement 1"), article.passage("achievement 2")
    assert first is not None
    assert second is not None
    assert len(first.lines) == 3
    assert (second.number, second.marker) == (2, "- ")
    assert [one.text for one in article.of_kind("note")] == ["Từ khóa: nông dân, Thanh Hóa"]
    assert article.of_kind("slogan")[0].text == "Đoàn kết - Dân chủ - Đổi mới - Phát triển"


SLIPS = """
Công ty Điện lực Hà Nam: 5 năm thắp sáng niềm tin
Nguyễn Thị Lan Anh
05/02/2020

Các thành tích chính:
1. Sản lượng điện thương phẩm đạt 2.915 triệu kWh.
2. Tổn thất điện năng giảm từ 6,2% xuống 4,05%
3. Thời gian mất điện giảm 71%
3. Doanh thu đạt 5.012 tỷ đồng
6. Đầu tư 312km đường dây trung thế.
Công nhân điện lực vệ sinh cách điện hotline. (Ảnh: CTV)
Năm 2021, công ty đặt mục tiêu doanh thu 5.300 tỷ đồng, giảm tổn thất còn 3,9%.
"""


def test_numbers_that_are_slips_of_the_pen_keep_names_apart(tmp_path: Path) -> None:
    article = article_of(tmp_path, SLIPS)
    assert [one.name for one in article.passages] == [
        "title",
        "paragraph 1",
        *(f"achievement {n}" for n in (1, 2, 3, 4, 6)),
        "caption 1",
        "paragraph 2",
    ]
    assert article.byline == "Nguyễn Thị Lan Anh"


PORTRAIT = """
Nguyễn Văn Thành – Bí thư chi bộ bản Nậm Củm

Mười hai năm làm bí thư chi bộ, ông vận động 64 hộ hiến 3.200m2 đất làm đường.

Từ chỗ có 31 hộ nghèo, nay cả bản chỉ còn 4 hộ
"""


def test_a_portrait_is_titled_by_the_person(tmp_path: Path) -> None:
    article = article_of(tmp_path, PORTRAIT)
    assert article.title == "Nguyễn Văn Thành – Bí thư chi bộ bản Nậm Củm"
    assert article.byline == ""
    assert [one.name for one in article.passages] == ["title", "paragraph 1", "caption 1"]


TWO_LISTS = """
Thành phố Vinh sau năm năm

Nhiệm kỳ 2015 – 2020 khép lại với nhiều kết quả.

Trong nhiệm vụ năm tới, thành phố tập trung:

1. Thu ngân sách đạt 5.000 tỷ đồng.
2. Xây 12 trường học.
3. Trồng 20.000 cây xanh.

Những dấu ấn trong năm năm qua:

1. Thu ngân sách đạt 3.215 tỷ đồng.
2. Xây 9 trường học.
"""


def test_the_list_that_is_announced_is_that_of_the_achievements(tmp_path: Path) -> None:
    article = article_of(tmp_path, TWO_LISTS)
    found = [one.text for one in article.of_kind("achievement")]
    assert found == ["1. Thu ngân sách đạt 3.215 tỷ đồng.", "2. Xây 9 trường học."]


OLD_PAGE = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Đảng bộ Sở Giao thông vận tải Nghệ An trước thềm đại hội | Báo Xứ Nghệ</title></head>
<body><table width="100%"><tr><td colspan="2"><a href="/">Trang chủ</a>
<a href="/1">Thời sự</a></td></tr>
<tr><td><a href="/3">Tin nóng về giao thông</a></td><td><div class="news">
<b>Đảng bộ Sở Giao thông vận tải Nghệ An trước thềm đại hội</b><br>
<span>Thứ ba, 02/06/2020 09:14</span><br><br>
Nhiệm kỳ 2015 - 2020, ngành giao thông huy động 21.450 tỷ đồng, nâng cấp 1.280km đường.<br><br>
<center><img src="http://x.invalid/z.jpg"><br><i>Cầu Cửa Hội nối hai bờ sông Lam</i></center><br>
Toàn ngành hoàn thành 42 dự án, giải ngân đạt 98,7% kế hoạch; xóa 236 điểm đen.<br><br>
<b>Thành tích nổi bật:</b><br>1. Khánh thành cầu Cửa Hội dài 5,27km.<br>
2. Hoàn thành 365km đường ven biển.<br><br>
<div align="right"><b>Hoàng Vĩnh</b></div></div></td></tr>
<tr><td colspan=2>© 2020 Báo Xứ Nghệ. Điện thoại 0238.123456</td></tr></table></body></html>
"""


def test_an_old_page_that_tables_and_line_breaks_lay_out(tmp_path: Path) -> None:
    article = article_of(tmp_path, OLD_PAGE, "a.html")
    assert article.title == "Đảng bộ Sở Giao thông vận tải Nghệ An trước thềm đại hội"
    assert article.byline == "Hoàng Vĩnh"
    assert [one.name for one in article.passages if one.kind != "note"] == [
        "title",
        "paragraph 1",
        "caption 1",
        "paragraph 2",
        "paragraph 3",
        "achievement 1",
        "achievement 2",
    ]


def test_a_text_without_a_title_has_none(tmp_path: Path) -> None:
    text = "Nhiệm kỳ qua, toàn tỉnh kết nạp 273 đảng viên, đạt 97,9% chỉ tiêu đề ra."
    article = article_of(tmp_path, text)
    assert article.title == ""
    assert [one.name for one in article.passages] == ["paragraph 1"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Nâng cao năng lực lãnh đạo của tổ chức đảng", "heading"),
        ("Cán bộ vì dân", "heading"),
        ("GIỮ VỮNG AN NINH", "heading"),
        ("Đoàn viên thanh niên tham gia làm đường tại xã Tân Lập", "caption"),
        ("Khối công trình mới. Ảnh: Minh Anh", "caption"),
        ("Tỷ lệ hộ nghèo giảm còn 4,5%", "paragraph"),
        ("Đơn vị vững mạnh. Ba năm liền nhận cờ", "paragraph"),
        ("Kết quả cụ thể như sau:", "paragraph"),
        ("Kinh tế phát triển ổn định, ảnh hưởng của dịch bệnh được hạn chế.", "paragraph"),
    ],
)
def test_a_short_line_between_paragraphs(tmp_path: Path, line: str, kind: str) -> None:
    around = "Toàn tỉnh hoàn thành vượt mức các chỉ tiêu mà nghị quyết đại hội đã đề ra."
    article = article_of(tmp_path, f"Tiêu đề của bài\n\n{around}\n\n{line}\n\n{around}\n")
    assert article.passages[2].text == line
    assert article.passages[2].kind == kind
