"""How close words stand: what a line may end after, and what never."""

import pytest

from viewer.text.bind import Bond, bonds_to_next


def bond(text: str, word: str) -> Bond:
    """Return how close ``word`` of ``text`` stands to the next."""
    words = text.split(" ")
    return bonds_to_next(words)[words.index(word)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("giữ nhiệm kỳ mới", "nhiệm"),
        ("bắt giữ 47,2 tấn pháo", "47,2"),
        ("tổng diện tích 98.412 m²", "98.412"),
        ("đầu tư 286 tỷ đồng", "286"),
        ("đầu tư 286 tỷ đồng", "tỷ"),
        ("yêu cầu phòng, chống tội phạm", "phòng,"),
        ("theo Chỉ thị số 02 của Bộ", "Chỉ"),
        ("theo Chỉ thị số 02 của Bộ", "thị"),
        ("nhiệm kỳ 2015 – 2020", "2015"),
        ("nhiệm kỳ 2015 – 2020", "–"),
        ("Dấu ấn giai đoạn 2020 – 2025", "2020"),
        ("Dấu ấn giai đoạn 2020 – 2025", "–"),
        ("tăng 3 – 5% mỗi năm", "–"),
        ("chủ nghĩa Mác – Lênin", "Mác"),
        ("Kỷ cương – Trách nhiệm", "cương"),
        ("khám bệnh miễn phí", "miễn"),
        ("số giường bệnh/vạn dân", "giường"),
        ("phong trào hành động cách mạng", "hành"),
        ("1,92 triệu tờ khai", "tờ"),
        ("Sáng tạo – Tận tâm", "Tận"),
    ],
)
def test_compounds_and_figures_are_firm(text: str, word: str) -> None:
    assert bond(text, word) is Bond.FIRM


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("dưới 400 vụ", "dưới"),
        ("theo Chỉ thị số 02 của Bộ", "số"),
        ("ngày 17/5/2016 của Bộ", "ngày"),
        ("tỉnh lần thứ VIII mở ra", "thứ"),
        ("Trung ương 4 (khóa XI, XII) về Đảng", "(khóa"),
        ("Trung ương 4 (khóa XI, XII) về Đảng", "XI,"),
        ("chủ nghĩa Mác – Lênin", "–"),
        ("phát triển kinh tế – xã hội", "–"),
        ("giảm 44% số vụ", "số"),
        ("anh Nguyễn Văn Trỗi", "Văn"),
        ("danh hiệu “Chiến sỹ thi đua cơ sở”, “Lao động xuất sắc”", "đua"),
        ("danh hiệu “Chiến sỹ thi đua cơ sở”, “Lao động xuất sắc”", "động"),
    ],
)
def test_names_bounds_and_ordinals_are_near(text: str, word: str) -> None:
    assert bond(text, word) is Bond.NEAR


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("giai đoạn 1 khu trung tâm", "1"),
        ("một số đơn vị", "một"),
        ("đa số phiếu", "số"),
        ("ngày 17/5/2016 của Bộ", "17/5/2016"),
        ("từ năm 2020 khởi công", "2020"),
        ("nhiệm kỳ 2015 – 2020 bắt đầu", "2020"),
        ("đạt 93,9% so với chỉ tiêu", "93,9%"),
        ("gồm 4 đơn vị, 25 đội", "vị,"),
        ("danh hiệu “Chiến sỹ thi đua cơ sở”, “Lao động xuất sắc”", "sở”,"),
        ("danh hiệu “Chiến sỹ thi đua cơ sở”, “Lao động xuất sắc”", "hiệu"),
        ("cuộc vận động “Xây dựng con người bản lĩnh, nhân văn”", "văn”"),
        ("cuộc vận động “Xây dựng con người bản lĩnh, nhân văn”", "người"),
    ],
)
def test_ordinals_dates_and_rates_are_free_of_what_follows(text: str, word: str) -> None:
    assert bond(text, word) is Bond.FREE


def test_a_set_phrase_may_part_only_between_its_compounds() -> None:
    words = "giữ vững an ninh trật tự nơi".split()
    assert bonds_to_next(words)[2:6] == [Bond.FIRM, Bond.SOFT, Bond.FIRM, Bond.FREE]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("án đạt 93,9%", "đạt"),
        ("lượt khen thưởng tăng 325 lượt", "tăng"),
        ("nhiệm kỳ 2015 – 2020", "kỳ"),
        ("số vụ, 36,8% số người chết", "36,8%"),
        ("8.296 lượt cá nhân", "lượt"),
        ("Kỷ cương – Trách nhiệm", "–"),
        ("Đảng bộ Công an tỉnh – Dấu ấn", "–"),
    ],
)
def test_a_line_ends_before_what_completes_a_word_only_where_it_gains_much(
    text: str, word: str
) -> None:
    assert bond(text, word) is Bond.SOFT


def test_the_end_of_a_set_phrase_may_begin_a_compound() -> None:
    words = "giữ trật tự an toàn giao thông tốt".split()
    assert bonds_to_next(words)[1:6] == [Bond.FIRM, Bond.SOFT, Bond.FIRM, Bond.SOFT, Bond.FIRM]
    assert bond("vi phạm pháp luật", "pháp") is Bond.FIRM
    assert bond("tổ chức đảng viên ưu tú", "đảng") is Bond.FIRM


def test_a_dash_at_the_edge_of_a_text_stays_with_its_neighbour() -> None:
    assert bonds_to_next(["–", "Tiếp", "nhận"]) == [Bond.NEAR, Bond.FIRM, Bond.FREE]
    assert bonds_to_next(["tiếp", "–"]) == [Bond.FIRM, Bond.FREE]


def test_nothing_follows_the_last_word() -> None:
    assert bonds_to_next(["nhiệm"]) == [Bond.FREE]
    assert bonds_to_next([""]) == [Bond.FREE]
