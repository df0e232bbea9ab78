"""The title of a photo's slide is its caption, cut at the end of a phrase and in no name."""

import pytest

from viewer.article.draft.photo_title import LONGEST, photo_title
from viewer.article.draft.trim import clipped

LONG = {
    "Lễ khởi công công trình chào mừng Đại hội đại biểu Đảng bộ huyện Bình Lâm lần thứ XXIII "
    "nhiệm kỳ 2025 – 2030 tại xã Tân Thạnh": "Lễ khởi công công trình chào mừng Đại hội đại biểu "
    "Đảng bộ huyện Bình Lâm",
    "Đồng chí Nguyễn Văn Nên, Ủy viên Bộ Chính trị, Bí thư Thành ủy Thành phố Hồ Chí Minh trao "
    "cờ thi đua cho tập thể Ban Chấp hành Đảng bộ huyện Củ Chi": "Đồng chí Nguyễn Văn Nên trao "
    "cờ thi đua",
    "Đồng chí Bí thư Huyện ủy Lò Thị Minh Phượng, Trưởng Đoàn đại biểu Quốc hội đơn vị số 2 tặng "
    "quà các gia đình chính sách tại xã Mường É nhân dịp Tết": "Đồng chí Bí thư Huyện ủy Lò Thị "
    "Minh Phượng tặng quà các gia đình chính sách",
    "Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 29 của Ban Chấp hành Trung ương Đảng khóa "
    "XI về đổi mới giáo dục": "Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 29",
    "Khánh thành cầu Bình Khánh nối huyện Nhà Bè với huyện Cần Giờ của Thành phố Hồ Chí Minh "
    "sau bốn năm thi công": "Khánh thành cầu Bình Khánh nối huyện Nhà Bè với huyện Cần Giờ",
}


@pytest.mark.parametrize("caption", LONG)
def test_a_long_caption_is_cut_where_a_phrase_ends(caption: str) -> None:
    assert len(caption) > LONGEST
    assert photo_title(caption) == LONG[caption]


def test_a_short_caption_is_its_title() -> None:
    caption = "Ra quân cao điểm bảo đảm an ninh trật tự Tết nguyên đán và Lễ hội đầu xuân"
    assert photo_title(caption) == caption


@pytest.mark.parametrize("limit", [58, 60, 62])
def test_no_text_is_cut_inside_the_name_of_a_place(limit: int) -> None:
    text = "Lễ khởi công công trình chào mừng Đại hội đại biểu Đảng bộ huyện Bình Lâm khóa mới"
    assert not clipped(text, limit).endswith(("huyện", "Đảng bộ"))
