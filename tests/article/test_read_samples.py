"""Articles of many offices and years, in every kind of file, are taken apart as a reader would."""

import datetime
import shutil
from pathlib import Path

import pytest

from tests.article.outline import check_spans, outline
from tests.article.word_samples import ha_giang, thai_binh
from viewer.article.article import Article
from viewer.article.read import read

SAMPLES = Path(__file__).parent / "samples"


def sample(name: str) -> Article:
    article = read(SAMPLES / name)
    check_spans(article)
    return article


def text_of(article: Article, name: str) -> str:
    passage = article.passage(name)
    assert passage is not None, name
    return passage.text


def test_every_sample_is_read_here() -> None:
    source = Path(__file__).read_text("utf-8")
    assert [file.name for file in SAMPLES.iterdir() if f'"{file.name}"' not in source] == []


def test_a_report_of_an_office_with_letterhead_and_signature() -> None:
    article = sample("bac-ninh-doan.txt")
    assert article.title == (
        "BÁO CÁO Kết quả công tác Đoàn và phong trào thanh thiếu nhi nhiệm kỳ 2017 – 2022"
    )
    assert article.date == datetime.date(2022, 9, 12)
    assert article.byline == "Ngô Thị Hồng Vân"
    assert outline(article) == [
        "note 1: ĐOÀN TNCS HỒ CHÍ",
        "note 2: BAN CHẤP HÀNH TỈNH",
        "note 3: Số: 318-BC/TĐTN-VP",
        "title: Bắc Ninh, ngày 12",
        "paragraph 1: Nhiệm kỳ 2017 –",
        "heading 1: I. TÌNH HÌNH THANH",
        "  paragraph 2: Toàn tỉnh hiện có",
        "heading 2: II. KẾT QUẢ CÔNG",
        "  heading 3: 1. Công tác giáo",
        "    heading 4: 1.1. Giáo dục chính",
        "      paragraph 3: Các cấp bộ đoàn",
        "    heading 5: 1.2. Giáo dục truyền",
        "      paragraph 4: Tổ chức 326 hành",
        "  heading 6: 2. Phong trào hành",
        "    paragraph 5: Phong trào “Thanh niên",
        "    paragraph 6: - Xây mới 32",
        "    paragraph 7: - Hiến 9.860 đơn",
        "    paragraph 8: - Trồng 1,2 triệu",
        "heading 7: III. MƯỜI KẾT QUẢ",
        "  achievement 1: 1) Hoàn thành sớm",
        "  achievement 2: 2) Giới thiệu 6.318",
        "  achievement 3: 3) Hỗ trợ 1.126",
        "  achievement 4: 4) Vận động 12.800",
        "  caption 1: Đoàn viên thanh niên",
        "  achievement 5: 5) Duy trì 126",
        "heading 8: IV. PHƯƠNG HƯỚNG NHIỆM",
        "  paragraph 9: 1) Đổi mới nội",
        "  paragraph 10: 2) Phấn đấu kết",
        "  paragraph 11: 3) Mỗi năm có",
        "  paragraph 12: Khẩu hiệu hành động:",
        "  slogan: Tuổi trẻ Bắc Ninh",
        "note 4: Nơi nhận:",
        "note 5: - Trung ương Đoàn;",
        "note 6: - Thường trực Tỉnh",
        "note 7: - Lưu: VP.",
        "note 8: TM. BAN CHẤP HÀNH",
        "note 9: BÍ THƯ",
        "note 10: (Đã ký)",
    ]
    assert text_of(article, "achievement 3").split("\n") == [
        "3) Hỗ trợ 1.126 dự án khởi nghiệp với tổng vốn 86,5 tỷ đồng:",
        "a) 412 dự án nông nghiệp sạch;",
        "b) 714 dự án dịch vụ, thương mại.",
    ]
    inner = article.passage("paragraph 3")
    assert inner is not None
    assert inner.section == "heading 4"
    assert [one.name for one in article.under("heading 2")] == ["heading 3", "heading 6"]


def test_a_news_article_with_spoken_numbers_and_its_author_at_the_end() -> None:
    article = sample("ca-mau-thue.txt")
    assert article.title == "Ngành thuế Cà Mau: Năm năm thu vượt dự toán"
    assert article.date_text == "05-08-2021 | 08:15"
    assert article.date == datetime.date(2021, 8, 5)
    assert article.byline == "Hồng Phượng"
    assert text_of(article, "title").endswith("05-08-2021 | 08:15\nBài và ảnh: Hồng Phượng")
    assert outline(article) == [
        "note 1: Kinh tế - Tài",
        "title: Ngành thuế Cà Mau:",
        "paragraph 1: Giai đoạn 2016 –",
        "paragraph 2: Nhiều năm liền, đơn",
        "caption 1: Cán bộ Chi cục",
        "heading 1: Hiện đại hóa công",
        "  paragraph 3: Đến hết năm 2020,",
        "  paragraph 4: Thành tích tiêu biểu",
        "  achievement 1: Thứ nhất, số thu",
        "  achievement 2: Thứ hai, nợ đọng",
        "  achievement 3: Thứ ba, thanh tra,",
        "  caption 2: Ảnh: Lãnh đạo Cục",
        "  achievement 4: Thứ tư, tinh gọn",
        "  paragraph 5: Phát huy kết quả",
        "  slogan: Minh bạch, chuyên nghiệp,",
    ]
    fourth = article.passage("achievement 4")
    assert fourth is not None
    assert (fourth.number, fourth.marker) == (4, "Thứ tư, ")


def test_lines_broken_for_width_become_paragraphs() -> None:
    article = sample("dak-lak-giao-duc.txt")
    assert article.title == "GIÁO DỤC VÀ ĐÀO TẠO ĐẮK LẮK MỘT NHIỆM KỲ NHIỀU DẤU ẤN"
    assert article.byline == "Y Thim Niê, Phó Giám đốc Sở Giáo dục và Đào tạo"
    assert article.date is None
    assert article.date_text == ""
    assert outline(article) == [
        "title: GIÁO DỤC VÀ ĐÀO",
        "paragraph 1: Nhiệm kỳ 2020 -",
        "paragraph 2: Cơ sở vật chất",
        "paragraph 3: Những thành tích nổi",
        "achievement 1: (1) Hoàn thành phổ",
        "achievement 2: (2) Có 37 học",
        "achievement 3: (3) Tỷ lệ tốt",
        "achievement 4: (4) Huy động 215",
        "paragraph 4: Mục tiêu đến năm",
        "paragraph 5: (1) Có 70% trường",
        "paragraph 6: (2) Không còn phòng",
    ]
    assert "Toàn tỉnh hiện có 1.026 cơ sở giáo dục với" in text_of(article, "paragraph 1")
    assert text_of(article, "achievement 3").endswith("cao hơn đầu nhiệm kỳ 4,31 điểm phần trăm.")


def test_an_article_without_day_author_captions_achievements_and_slogan() -> None:
    article = sample("quang-tri-nong-nghiep.txt")
    assert article.title == "Nông nghiệp Quảng Trị sau năm năm tái cơ cấu"
    assert (article.byline, article.date_text, article.date) == ("", "", None)
    assert {one.kind for one in article.passages} == {"title", "paragraph"}
    assert text_of(article, "paragraph 7") == "- Thiên tai năm 2020 gây thiệt hại 4.500 tỷ đồng."
    assert text_of(article, "paragraph 8").startswith("Trong nhiệm kỳ tới, tỉnh phấn đấu có 75%")


def test_markdown_with_front_matter_lists_table_notes_and_pictures() -> None:
    article = sample("hai-phong-y-te.md")
    assert article.title == "Y tế Hải Phòng: Vững vàng tuyến đầu"
    assert article.byline == "BSCKII. Vũ Thị Thu Trang – Phó Giám đốc Sở Y tế thành phố"
    assert article.date_text == "Thứ Hai, 12/10/2020"
    assert outline(article) == [
        "title: Y tế Hải Phòng:",
        "paragraph 1: Nhiệm kỳ 2015 –",
        "caption 1: Ca ghép thận đầu",
        "heading 1: Y tế cơ sở",
        "  paragraph 2: Toàn thành phố có",
        "  paragraph 3: Chỉ tiêu | Năm",
        "heading 2: Thành tích nổi bật",
        "  achievement 1: 1. Làm chủ 5",
        "  achievement 2: 2. Đầu tư 3.215",
        "  achievement 3: 3. Phòng, chống dịch",
        "  caption 2: Lấy mẫu xét nghiệm",
        "heading 3: Nhiệm vụ nhiệm kỳ",
        "  paragraph 4: 1. Phấn đấu đạt",
        "  paragraph 5: 2. Đưa tỷ lệ",
        "  paragraph 6: Toàn ngành thực hiện",
        "  slogan: Lấy người bệnh làm",
        "  paragraph 7: Số liệu đến tháng",
    ]
    assert "14,6 triệu lượt người, điều trị nội trú cho 1.872.000 lượt" in text_of(
        article, "paragraph 1"
    )
    assert text_of(article, "paragraph 2").endswith("vượt 1,7% so với chỉ tiêu.")
    assert text_of(article, "paragraph 3").split("\n")[1] == "Bác sĩ/vạn dân | 11,2 | 17,5"
    assert text_of(article, "achievement 2").split("\n")[1].startswith("Riêng năm 2020")


def test_a_page_of_a_newspaper_without_what_stands_around_it() -> None:
    article = sample("lam-dong-chuyen-doi-so.html")
    assert article.title == "Lâm Đồng: Dấu ấn chuyển đổi số"
    assert article.byline == "Đình Khang"
    assert article.date_text == "Thứ tư, 27/12/2023, 06:30 (GMT+7)"
    assert article.date == datetime.date(2023, 12, 27)
    assert outline(article) == [
        "title: Lâm Đồng: Dấu ấn",
        "paragraph 1: Ba năm thực hiện",
        "paragraph 2: Tính đến tháng 12",
        "caption 1: Người dân phường 2,",
        "heading 1: Hạ tầng số đi",
        "  paragraph 3: Cả tỉnh có 3.120",
        "  caption 2: Trung tâm giám sát,",
        "heading 2: Kết quả nổi bật",
        "  achievement 1: • Số hóa 2,1",
        "  achievement 2: • Thành lập 1.378",
        "  achievement 3: • Đưa 1.056 sản",
        "  paragraph 4: Trụ cột | 2020",
        "  paragraph 5: Năm 2024, tỉnh phấn",
        "  paragraph 6: (1) Số liệu của",
    ]
    for other in ("999", "12.345", "25.000", "68.200", "312/GP", "Chia sẻ", "tự hào", "80%"):
        assert other not in article.text
    # A raised note is no figure, and a square metre stays one.
    assert "cáp quang¹. Diện tích sàn trung tâm dữ liệu là 1.250m²." in article.text


def test_a_page_that_word_saved_in_an_old_code_page() -> None:
    article = sample("gia-lai-cong-doan.html")
    assert article.title == "Công đoàn Gia Lai: Vì quyền lợi người lao động"
    assert article.date == datetime.date(2023, 5, 3)
    assert outline(article) == [
        "title: Công đoàn Gia Lai:",
        "paragraph 1: Nhiệm kỳ 2018 –",
        "heading 1: 1. Chăm lo đời",
        "  paragraph 2: Trao 6.200 suất quà",
        "heading 2: 2. Bảo vệ quyền",
        "  paragraph 3: · Tư vấn pháp",
        "  paragraph 4: · Ký 312 thỏa",
    ]


def test_a_word_report_with_numbers_that_are_not_in_its_text(tmp_path: Path) -> None:
    article = read(thai_binh(tmp_path))
    check_spans(article)
    assert article.title == "BÁO CÁO Kết quả công tác tuyên giáo năm 2024"
    assert article.byline == "Đặng Thị Minh Hạnh"
    assert article.date == datetime.date(2024, 11, 20)
    assert outline(article) == [
        "note 1: TỈNH ỦY THÁI BÌNH",
        "note 2: BAN TUYÊN GIÁO",
        "note 3: Số 215-BC/BTGTU",
        "note 4: ĐẢNG CỘNG SẢN VIỆT",
        "title: Thái Bình, ngày 20",
        "heading 1: I. Tình hình chung",
        "  paragraph 1: Năm 2024, toàn ngành",
        "  caption 1: Hội nghị báo cáo",
        "heading 2: II. Kết quả nổi",
        "  achievement 1: 1. Mở 126 lớp",
        "  achievement 2: 2. Phát hành 48",
        "  achievement 3: 3. Biên soạn 7",
        "  paragraph 2: Nội dung | 2023",
        "heading 3: III. Nhiệm vụ năm",
        "  paragraph 3: 1. Tuyên truyền đại",
        "  paragraph 4: 2. Mở 130 lớp",
        "note 5: Nơi nhận:",
        "note 6: - Thường trực Tỉnh",
        "note 7: - Lưu Ban.",
        "note 8: TRƯỞNG BAN",
        "note 9: (Đã ký)",
    ]
    assert text_of(article, "achievement 2").split("\n") == [
        "2. Phát hành 48 số bản tin:",
        "• 12 số bản tin nội bộ;",
        "• 36 số bản tin điện tử.",
    ]
    assert text_of(article, "paragraph 2").split("\n")[1] == "Hội nghị | 1.204 | 1.318"


def test_a_word_article_as_it_looks(tmp_path: Path) -> None:
    article = read(ha_giang(tmp_path))
    check_spans(article)
    assert article.title == "Bộ đội Biên phòng Hà Giang: Điểm tựa nơi phên giậu"
    assert article.byline == "Thượng tá Lò Văn Pao, Phó Chính ủy"
    assert text_of(article, "paragraph 1") == (
        "Nhiệm kỳ qua, đơn vị tuần tra 12.450 lượt, quản lý 277,5km đường biên³ giới; "
        "xây 64 nhà cho 318 khẩu. Đã thêm 56 chữ."
    )
    assert text_of(article, "paragraph 3") == "Còn lại 52 nhà ở Mèo Vạc."
    assert text_of(article, "caption 1").startswith("Ảnh: Chiến sĩ dạy chữ")
    assert text_of(article, "paragraph 5") == "Đơn vị được tặng 3 Huân chương."


@pytest.mark.parametrize("named", ["bài.txt", "bài.doc", "bài"])
def test_what_a_file_holds_counts_more_than_its_name(tmp_path: Path, named: str) -> None:
    page = shutil.copy(SAMPLES / "lam-dong-chuyen-doi-so.html", tmp_path / named)
    assert read(Path(page)).byline == "Đình Khang"
    word = thai_binh(tmp_path).rename(tmp_path / f"w{named}")
    assert read(word).byline == "Đặng Thị Minh Hạnh"
