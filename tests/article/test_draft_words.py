"""How a draft puts things: titles that end well, figures with what they count, charts."""

from pathlib import Path

import pytest

from viewer.article.draft.casing import Casing
from viewer.article.draft.charts import ideas
from viewer.article.draft.endings import is_sound, may_end
from viewer.article.draft.heroes import levels, told_apart
from viewer.article.draft.idea import Scene
from viewer.article.draft.label import label_of
from viewer.article.draft.talk import Talk
from viewer.article.draft.title import title_for
from viewer.article.draft.told import tell
from viewer.article.draft.trim import clipped, shortened
from viewer.article.draft.unsaid import unsaid
from viewer.article.read import read
from viewer.deck.slide import BulletsSlide, PictureSlide, QuoteSlide, Slide, TitleSlide

HEAD = "Đảng bộ huyện Bình Lâm: Năm năm đổi mới\n\n"


def talk(tmp_path: Path, body: str, head: str = HEAD) -> list[Slide]:
    file = tmp_path / "article.txt"
    file.write_text(head + body, encoding="utf-8")
    return Talk(read(file), "article").slides()


def scene(tmp_path: Path, text: str) -> Scene:
    file = tmp_path / "article.txt"
    file.write_text(HEAD + text, encoding="utf-8")
    article = read(file)
    passage = article.of_kind("paragraph")[0]
    return Scene(tell(passage).points, Casing(article))


def labels(tmp_path: Path, text: str) -> list[tuple[str, str, str]]:
    here = scene(tmp_path, text)
    made = [label_of(point, k, here.casing) for point in here.points for k in levels(point)]
    return [(one.value, one.label, one.detail) for one in made]


def title(tmp_path: Path, text: str) -> str:
    return title_for(scene(tmp_path, text).points, (), figures=True).text


@pytest.mark.parametrize(
    "text",
    [
        "Đảng bộ đã lãnh đạo đơn vị vừa phòng, chống dịch, vừa",
        "Chi nhánh bám sát sự",
        "Phát hiện 2.318 vụ buôn lậu, trị giá",
    ],
)
def test_a_sentence_does_not_end_with_a_word_that_goes_on(text: str) -> None:
    assert not is_sound(text)


@pytest.mark.parametrize("text", ["Công bố 312 bài báo, gấp 2,4 lần nhiệm kỳ trước"])
def test_words_that_only_look_weak_may_end_a_sentence(text: str) -> None:
    assert is_sound(text)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Bệnh viện đã thu dung", ", điều trị 4.912 người bệnh"),
        ("Sự lãnh đạo toàn diện với những chủ trương", ", giải pháp đúng đắn"),
        ("Lợi nhuận các năm 2021, 2022 lần lượt đạt 98 tỷ đồng", ", 112 tỷ đồng"),
    ],
)
def test_a_sentence_is_not_cut_where_its_object_or_list_goes_on(left: str, right: str) -> None:
    assert not may_end(left + right, len(left))


def test_a_text_is_not_cut_between_a_thing_and_its_number() -> None:
    text = "Phát hiện, bắt giữ 2.318 vụ buôn lậu, gian lận thương mại, trị giá hàng vi phạm 186 tỷ"
    assert clipped(text, 84) == "Phát hiện, bắt giữ 2.318 vụ buôn lậu, gian lận thương mại"
    assert "2017" not in clipped("Tóm tắt kết quả công tác Đoàn nhiệm kỳ 2017 – 2022", 45)


def test_what_is_left_of_a_title_begins_where_a_part_does() -> None:
    whole = "Chi nhánh bám sát sự chỉ đạo của Hội sở, hoàn thành kế hoạch"
    assert unsaid(whole, "Chi nhánh bám sát sự", "") == whole
    assert unsaid(whole, "Chi nhánh bám sát sự chỉ đạo của Hội sở", "") == "Hoàn thành kế hoạch"


def test_a_name_with_a_comma_is_no_time() -> None:
    text = "Cơ sở vật chất, trang thiết bị được đầu tư đồng bộ"
    assert unsaid(text, "", "Cơ sở vật chất, trang thiết bị") == text


def test_a_list_is_shortened_before_it_and_not_within() -> None:
    text = (
        "Là minh chứng cho sự lãnh đạo sáng tạo của Đảng ủy với những chủ trương, giải pháp "
        "đúng đắn, kịp thời, phù hợp thực tiễn địa phương"
    )
    assert shortened(text, 80) == "Là minh chứng cho sự lãnh đạo sáng tạo của Đảng ủy"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Xóa 64 nhà tạm, dột nát với tổng kinh phí 3,84 tỷ đồng.",
            ("3,84 tỷ đồng", "tổng kinh phí xóa nhà tạm", ""),
        ),
        (
            "Thanh tra 2.140 lượt, xử phạt 386 trường hợp với số tiền 9,6 tỷ đồng.",
            ("9,6 tỷ đồng", "số tiền xử phạt", ""),
        ),
        (
            "Kiểm tra sau thông quan 412 doanh nghiệp, truy thu 128,5 tỷ đồng.",
            ("128,5 tỷ đồng", "truy thu", ""),
        ),
        (
            "Nạo vét luồng Cái Mép đến độ sâu 15,5 m.",
            ("15,5 m", "độ sâu luồng Cái Mép", ""),
        ),
        (
            "Trong 5 năm, nhân dân hiến 126.400 m2 đất.",
            ("126.400 m²", "đất được hiến", ""),
        ),
        (
            "Lợi nhuận các năm 2021, 2022 và 2023 lần lượt đạt 98 tỷ đồng, 112 tỷ đồng và 121 tỷ "
            "đồng.",
            ("112 tỷ đồng", "lợi nhuận năm 2022", ""),
        ),
        (
            "Tỷ lệ huy động học sinh 6 – 14 tuổi ra lớp đạt 98,7%.",
            ("98,7%", "tỷ lệ huy động học sinh 6 – 14 tuổi ra lớp", ""),
        ),
        (
            "Có 3 sản phẩm được công nhận OCOP 3 sao.",
            ("3 sản phẩm", "được công nhận OCOP 3 sao", ""),
        ),
        (
            "Hàng container đạt 9,87 triệu TEU, tăng 42% so với năm 2020.",
            ("9,87 triệu TEU", "hàng container", ""),
        ),
        (
            "Bệnh viện xét nghiệm 215.000 mẫu, tiêm 386.500 mũi vắc-xin.",
            ("386.500", "mũi vắc-xin", ""),
        ),
        (
            "Đội ngũ viên chức hiện có 467 người.",
            ("467 người", "đội ngũ viên chức", ""),
        ),
    ],
)
def test_a_figure_stands_over_what_it_is_of(
    tmp_path: Path, text: str, expected: tuple[str, str, str]
) -> None:
    assert expected in labels(tmp_path, text)


def test_a_percentage_shares_what_is_said_behind_the_next(tmp_path: Path) -> None:
    text = "Hằng năm có trên 85% khu dân cư; 90% cơ quan đạt tiêu chuẩn về an ninh trật tự."
    assert labels(tmp_path, text)[0] == (
        "trên 85%",
        "khu dân cư",
        "đạt tiêu chuẩn về an ninh trật tự",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tai nạn giao thông xảy ra 320 vụ, làm 328 người chết, 144 người bị thương (giảm: 44% "
            "số vụ, 36,8% số người chết, 67,5% số người bị thương).",
            "Tai nạn giao thông giảm 44% số vụ, 36,8% số người chết, 67,5% số người bị thương",
        ),
        (
            "Sáp nhập, hợp nhất 4 đơn vị cấp phòng; giải thể 25 đội theo mô hình tổ chức mới.",
            "Sáp nhập, hợp nhất 4 đơn vị cấp phòng; giải thể 25 đội",
        ),
        (
            "Đàn trâu có 1.240 con, đàn bò 385 con, đàn lợn 4.120 con, đàn gia cầm 21.600 con.",
            "Đàn trâu có 1.240 con, đàn bò 385 con, đàn lợn 4.120 con, đàn gia cầm 21.600 con",
        ),
    ],
)
def test_a_title_names_all_figures_that_belong_together(
    tmp_path: Path, text: str, expected: str
) -> None:
    assert title(tmp_path, text) == expected


def charts(tmp_path: Path, text: str) -> list[tuple[str, list[str]]]:
    found = [idea.chart for idea in ideas(scene(tmp_path, text))]
    return [(type(one).__name__, [bar.label for bar in getattr(one, "bars", ())]) for one in found]


def test_sums_that_make_up_the_one_before_them_are_ranked(tmp_path: Path) -> None:
    whole = "Tổng kinh phí đầu tư 218,6 tỷ đồng, gồm: ngân sách nhà nước 132 tỷ đồng, "
    text = whole + "nguồn thu sự nghiệp 61,4 tỷ đồng, xã hội hóa 25,2 tỷ đồng."
    names = ["Ngân sách nhà nước", "Nguồn thu sự nghiệp", "Xã hội hóa"]
    assert charts(tmp_path, text) == [("RankingChart", names)]
    assert charts(tmp_path, text.replace("25,2", "25,3")) == []


def test_a_sum_that_rose_by_a_sum_is_drawn_from_what_it_was(tmp_path: Path) -> None:
    text = "Tổng dư nợ đạt 5.376 tỷ đồng, tăng 1.864 tỷ đồng so với năm 2020."
    assert charts(tmp_path, text) == [("GrowthChart", ["Tổng dư nợ"])]


def test_things_of_which_different_acts_are_told_say_so(tmp_path: Path) -> None:
    text = "Sáp nhập, hợp nhất 4 đơn vị cấp phòng; giải thể 25 đội."
    names = ["Đơn vị cấp phòng được sáp nhập, hợp nhất", "Đội được giải thể"]
    assert charts(tmp_path, text) == [("CountsChart", names)]


PAST = "Nhiệm kỳ 2020 – 2025, Đảng bộ huyện hoàn thành 17/19 chỉ tiêu.\n\n"


def test_tasks_under_a_lead_are_a_list_and_none_of_them_is_its_title(tmp_path: Path) -> None:
    plan = "Trong nhiệm kỳ 2025 – 2030, Đảng bộ huyện xác định 3 khâu đột phá: chuyển đổi số "
    plan += "toàn diện; xây dựng cửa khẩu thông minh; nâng cao chất lượng cán bộ."
    (slide,) = [one for one in talk(tmp_path, PAST + plan) if isinstance(one, BulletsSlide)]
    assert "xác định 3 khâu đột phá" in slide.title
    assert len(slide.bullets) == 3


def test_a_lead_that_ends_with_its_verb_gives_way_to_the_name_of_the_part(tmp_path: Path) -> None:
    plan = "Thời gian tới, Đảng bộ huyện tập trung: phát triển vùng chè hữu cơ; nâng cao chất "
    plan += "lượng sinh hoạt chi bộ; bảo tồn văn hóa truyền thống các dân tộc."
    (slide,) = [one for one in talk(tmp_path, PAST + plan) if isinstance(one, BulletsSlide)]
    assert slide.title == "Thời gian tới"
    assert len(slide.bullets) == 3


def test_a_motto_that_opens_the_article_stands_alone_at_its_beginning(tmp_path: Path) -> None:
    first = "Với phương châm “Đến đón tiếp niềm nở, ở chăm sóc tận tình, về dặn dò chu đáo”, Đảng "
    first += "bộ huyện đã lãnh đạo cán bộ, hoàn thành toàn diện các nhiệm vụ được giao.\n\n"
    slides = talk(tmp_path, first + PAST)
    assert isinstance(slides[1], QuoteSlide)
    assert slides[1].text.startswith("Đến đón tiếp")


@pytest.mark.parametrize(
    ("head", "organisation", "name"),
    [
        ("TỈNH ĐOÀN LÂM ĐỒNG\nTUỔI TRẺ XUNG KÍCH\n\n", "Tỉnh Đoàn Lâm Đồng", "Tuổi trẻ xung kích"),
        (
            "Cảng vụ Hàng hải Vũng Tàu: Dấu ấn giai đoạn 2020 – 2025\n\n",
            "Cảng vụ Hàng hải Vũng Tàu",
            "Dấu ấn giai đoạn 2020 – 2025",
        ),
    ],
)
def test_an_office_stands_above_the_title(
    tmp_path: Path, head: str, organisation: str, name: str
) -> None:
    opening = talk(tmp_path, PAST, head)[0]
    assert isinstance(opening, TitleSlide)
    assert (opening.organisation, opening.title) == (organisation, name)


def test_the_line_that_says_what_a_text_is_makes_no_photo(tmp_path: Path) -> None:
    line = "Báo cáo tóm tắt kết quả công tác nhiệm kỳ 2017 - 2022\n\nI. XÂY DỰNG ĐẢNG\n\n"
    slides = talk(tmp_path, line + "Kết nạp 273 đảng viên mới.", HEAD)
    opening = slides[0]
    assert isinstance(opening, TitleSlide)
    assert opening.subtitle == "Nhiệm kỳ 2017 – 2022"
    assert "Báo cáo tóm tắt" in opening.notes
    assert not any(isinstance(one, PictureSlide) for one in slides)


def test_falls_on_a_list_are_falls_and_no_shares(tmp_path: Path) -> None:
    text = "Tai nạn giao thông giảm 22% số vụ, 31% số người chết, 40% số người bị thương so với "
    text += "nhiệm kỳ trước."
    values = ["giảm 22%", "giảm 31%", "giảm 40%"]
    assert [value for value, _, _ in labels(tmp_path, text)] == values
    assert charts(tmp_path, text) == []


def test_nouns_that_only_begin_alike_are_not_ranked(tmp_path: Path) -> None:
    text = "Tu bổ 126 di tích; đón nhận 2 di sản tư liệu, 1 di sản văn hóa phi vật thể."
    assert charts(tmp_path, text) == []


def test_like_things_of_two_years_are_told_apart_by_them(tmp_path: Path) -> None:
    here = scene(tmp_path, "Năm học 2015 – 2016 trường có 24 lớp; năm học 2019 – 2020 có 33 lớp.")
    figures = [(point, k) for point in here.points for k in levels(point)]
    details = [one.detail for one in told_apart(figures, here.casing)]
    assert [one.lower() for one in details] == ["năm học 2015 – 2016", "năm học 2019 – 2020"]


def test_a_ratio_that_looks_like_a_day_keeps_what_it_counts(tmp_path: Path) -> None:
    text = "Có 15/15 xã, thị trấn và 42 cơ quan đạt tiêu chuẩn an toàn."
    assert labels(tmp_path, text)[0][0] == "15/15 xã, thị trấn"


def test_what_little_is_left_of_a_sentence_is_not_shown_without_it(tmp_path: Path) -> None:
    lack = "Khó khăn hiện nay là thiếu vốn đầu tư kho lạnh, hạn mặn diễn biến phức tạp, giá cả "
    slides = talk(tmp_path, PAST + lack + "bấp bênh.")
    shown = [getattr(one, "text", "").replace("**", "") for one in slides]
    assert any("thiếu vốn" in text and "bấp bênh" in text for text in shown)
