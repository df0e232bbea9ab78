"""The shipped deck says what the article says: every figure, no other, and no trap sprung."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

import msgspec
import pytest

from viewer import places
from viewer.deck import Deck, Slide
from viewer.deck.chart import (
    Chart,
    DeclineChart,
    GrowthChart,
    RankingChart,
    ShareChart,
    TargetChart,
)
from viewer.deck.fields import Hero, Value
from viewer.deck.formula import evaluate
from viewer.deck.load import load
from viewer.deck.number import parse_number
from viewer.deck.slide import (
    AchievementSlide,
    AchievementsSlide,
    AgendaSlide,
    BulletsSlide,
    PictureSlide,
    QuoteSlide,
    StatementSlide,
)

TERM = {Decimal(2015), Decimal(2020)}
"""The years of the term are named all over the article."""

NOT_SHOWN = {"id", "to", "source", "seconds", "steps", "notes", "picture", "symbol", "style"}
NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?|(?<![\w.,])\d+(?:,\d+)?")

# Row of the table of figures, the figure as it is shown, a word beside it, the slide.
FIGURES = (
    (1, "05/08/2021", "Triệu Tuấn Hải", "ket-thuc"),
    (2, "2015", "Nhiệm kỳ", "mo-dau"),
    (3, "2020", "Nhiệm kỳ", "mo-dau"),
    (4, "2018", "Công an Lạng Sơn", "anh-dieu-binh"),
    (5, "100%", "chi bộ công an xã", "chi-bo-cong-an-xa"),
    (6, "570 đảng viên", "chi bộ công an xã", "chi-bo-cong-an-xa"),
    (7, "4", "Đơn vị cấp phòng", "tinh-gon-to-chuc"),
    (8, "25", "Đội được giải thể", "tinh-gon-to-chuc"),
    (9, "02", "Chỉ thị số", "chinh-tri-tu-tuong"),
    (10, "17/5/2016", "Chỉ thị số 02", "chinh-tri-tu-tuong"),
    (11, "6 điều", "Bác Hồ dạy", "chinh-tri-tu-tuong"),
    (12, "4", "Nghị quyết Trung ương", "tu-soi-tu-sua"),
    (13, "05", "Chỉ thị", "tu-soi-tu-sua"),
    (14, "5 năm", "Kết quả", "an-ninh-trat-tu"),
    (15, "93,9%", "điều tra, khám phá án", "phong-chong-toi-pham"),
    (16, "80%", "chỉ tiêu là", "phong-chong-toi-pham"),
    (17, "100%", "trọng án", "phong-chong-toi-pham"),
    (18, "95%", "chỉ tiêu là", "phong-chong-toi-pham"),
    (19, "3 tiêu chí", "tai nạn giao thông", "cai-cach-hanh-chinh"),
    (20, "5 năm", "Kết quả", "noi-dung"),
    (21, "8 nhiệm vụ và giải pháp", "trọng tâm", "noi-dung"),
    (22, "8 nhiệm vụ và giải pháp", "Nhiệm kỳ tới", "nhiem-vu-giai-phap"),
    (23, "2015", "Nhiệm kỳ", "thanh-tich"),
    (24, "2020", "Nhiệm kỳ", "thanh-tich"),
    (26, "2", "Cờ thi đua của Chính phủ", "thanh-tich-1"),
    (27, "3", "Cờ thi đua của Bộ Công an", "thanh-tich-1"),
    (28, "15 năm", "lá cờ đầu", "thanh-tich-1"),
    (29, "1", "Huân chương Chiến công hạng Nhất", "thanh-tich-1"),
    (30, "1", "Huân chương Bảo vệ Tổ quốc hạng Ba", "thanh-tich-1"),
    (31, "1", "Bằng khen của Thủ tướng Chính phủ", "thanh-tich-1"),
    (32, "4", "Bằng khen của Bộ Công an", "thanh-tich-1"),
    (33, "9", "Bằng khen của UBND tỉnh", "thanh-tich-1"),
    (34, "1.027 lượt", "Tập thể được khen thưởng", "khen-thuong"),
    (35, "8.296 lượt", "Cá nhân được khen thưởng", "khen-thuong"),
    (36, "tăng 325", "so với nhiệm kỳ trước", "khen-thuong"),
    (37, "tăng 5.867", "so với nhiệm kỳ trước", "khen-thuong"),
    (38, "1.664 lượt", "“Chiến sỹ thi đua cơ sở”, “Lao động xuất sắc”", "danh-hieu-thi-dua"),
    (39, "861 lượt", "“Chiến sỹ thi đua cơ sở”, “Lao động xuất sắc”", "danh-hieu-thi-dua"),
    (40, "10.459 lượt", "“Chiến sỹ tiên tiến”, “Lao động tiên tiến”", "danh-hieu-thi-dua"),
    (41, "2.603 lượt", "“Chiến sỹ tiên tiến”, “Lao động tiên tiến”", "danh-hieu-thi-dua"),
    (43, "273 đảng viên", "kết nạp", "thanh-tich-2"),
    (44, "9,2%", "vượt", "thanh-tich-2"),
    (45, "97,9%", "tổ chức cơ sở đảng", "thanh-tich-2"),
    (46, "90%", "đảng viên", "thanh-tich-2"),
    (48, "tăng 15,48%", "so với đầu nhiệm kỳ", "thanh-tich-3"),
    (50, "1", "giai đoạn", "thanh-tich-4"),
    (51, "286 tỷ đồng", "giai đoạn 1 khu trung tâm", "thanh-tich-4"),
    (52, "17 hạng mục", "hoàn thành", "thanh-tich-4"),
    (53, "98.412 m²", "Tổng diện tích", "thanh-tich-4"),
    (54, "hơn 13.348 m²", "Tổng diện tích", "thanh-tich-4"),
    (55, "2015", "Năm", "thanh-tich-4"),
    (57, "trên 10 nghìn", "suất quà", "thanh-tich-5"),
    (58, "3", "Điểm trường", "thanh-tich-5"),
    (59, "4", "Nhà tình nghĩa", "thanh-tich-5"),
    (60, "trên 1.000", "khám chữa bệnh, phát thuốc", "thanh-tich-5"),
    (61, "trên 2.000", "ngày công", "thanh-tich-5"),
    (62, "2020", "khởi công", "cong-trinh-2020"),
    (63, "3", "Phòng học", "cong-trinh-2020"),
    (64, "2", "Nhà tình nghĩa", "cong-trinh-2020"),
    (65, "1", "Nhà văn hóa thôn", "cong-trinh-2020"),
    (66, "1", "Trụ sở công an xã", "cong-trinh-2020"),
    (68, "75 đoàn", "lãnh đạo Đảng, Nhà nước, khách quốc tế", "thanh-tich-6"),
    (70, "dưới 400 vụ/năm", "tội phạm hình sự", "thanh-tich-7"),
    (71, "93,9%", "Điều tra, khám phá án", "thanh-tich-7"),
    (72, "13,9 điểm %", "vượt chỉ tiêu", "thanh-tich-7"),
    (73, "100%", "Trọng án", "thanh-tich-7"),
    (74, "5 điểm %", "vượt chỉ tiêu", "thanh-tich-7"),
    (75, "450", "đối tượng truy nã", "truy-na-ma-tuy"),
    (76, "1.525", "vụ phạm tội về ma túy", "truy-na-ma-tuy"),
    (77, "2.131", "đối tượng phạm tội về ma túy", "truy-na-ma-tuy"),
    (79, "2.782 vụ", "Trật tự quản lý kinh tế và chức vụ", "thanh-tich-8"),
    (80, "1.970 vụ", "Hàng lậu, gian lận thương mại", "thanh-tich-8"),
    (81, "13 vụ", "Cho vay lãi nặng", "thanh-tich-8"),
    (82, "23 đối tượng", "cho vay lãi nặng", "thanh-tich-8"),
    (83, "135 vụ", "Vũ khí thô sơ, công cụ hỗ trợ", "thanh-tich-8"),
    (84, "677 vụ", "pháo", "thanh-tich-8"),
    (85, "834 đối tượng", "trong các vụ về pháo", "thanh-tich-8"),
    (86, "47,2 tấn", "pháo", "thanh-tich-8"),
    (87, "1.393 vụ", "Gia súc, gia cầm, sản phẩm động vật nhập lậu", "thanh-tich-8"),
    (89, "320", "vụ tai nạn giao thông", "thanh-tich-9"),
    (90, "328", "người chết", "thanh-tich-9"),
    (91, "144", "người bị thương", "thanh-tich-9"),
    (92, "44%", "vụ tai nạn giao thông", "thanh-tich-9"),
    (93, "36,8%", "người chết", "thanh-tich-9"),
    (94, "67,5%", "người bị thương", "thanh-tich-9"),
    (95, "100%", "tin báo, tố giác về tội phạm", "tin-bao-to-giac"),
    (96, "97,09%", "Tin báo, tố giác được giải quyết", "tin-bao-to-giac"),
    (97, "90%", "Tin báo, tố giác được giải quyết", "tin-bao-to-giac"),
    (99, "trên 85%", "khu dân cư, xã, phường, thị trấn", "thanh-tich-10"),
    (100, "90%", "cơ quan, doanh nghiệp, nhà trường", "thanh-tich-10"),
)
ONLY_LIST_NUMBERS = {25, 42, 47, 49, 56, 67, 69, 78, 88, 98}

COMPUTED = {
    "khen-thuong": {"2.429", "702"},
    "danh-hieu-thi-dua": {"7.856", "803"},
    "thanh-tich-2": {"250"},
    "thanh-tich-4": {"85.064"},
    "tin-bao-to-giac": {"7,09"},
}

BOUNDS = (
    (r"400\b", "dưới"),
    (r"10 nghìn", "trên|>"),
    (r"1\.000\b", "trên"),
    (r"2\.000\b", "trên"),
    (r"85%", "trên|>"),
    (r"13\.348\b", "hơn"),
    (r"85\.064\b", "dưới"),
)


@pytest.fixture(scope="module")
def deck() -> Deck:
    return load(places.congress_deck()).deck


@pytest.fixture(scope="module")
def passages() -> dict[str, str]:
    """Return the article by passages, named as the deck's sources name them."""
    text = (places.slides() / "congress.txt").read_text("utf-8")
    lines = [line.strip() for line in unicodedata.normalize("NFC", text).splitlines()]
    lines = [line for line in lines if line]
    found = {"title": "\n".join(lines[:3])}
    body = lines[3 : lines.index("NHỮNG THÀNH TÍCH NỔI BẬT TRONG NHIỆM KỲ 2015 – 2020")]
    captions = [line for line in body if line[-1] not in ".…"]
    paragraphs = [line for line in body if line not in captions]
    found |= {f"caption {i}": line for i, line in enumerate(captions, 1)}
    found |= {f"paragraph {i}": line for i, line in enumerate(paragraphs, 1)}
    slogan = re.search(r"“(Phát huy tính chủ động[^”]+)”", text)
    assert slogan is not None
    found["slogan"] = slogan[1]
    name = ""
    for line in lines[len(body) + 4 :]:
        if number := re.match(r"(\d+)\.\s", line):
            name = f"achievement {number[1]}"
        found[name] = f"{found.get(name, '')}\n{line}"
    return found


def chart_of(slide: Slide) -> Chart | None:
    return getattr(slide, "chart", None)


def by_id(deck: Deck, name: str) -> Slide:
    index = deck.index_of(name)
    assert index is not None, name
    return deck.slides[index]


def _unit(chart: object, name: str) -> str:
    if isinstance(chart, ShareChart) or name == "fall":
        return "%"
    return str(getattr(chart, "unit", ""))


def _words(part: object, chart: object = None, name: str = "") -> Iterator[str]:
    """Yield each text and figure that ``part`` shows."""
    if isinstance(part, Value):
        yield part.amount.with_unit(_unit(chart, name)).replace("\N{NO-BREAK SPACE}", " ")
    elif isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from _words(one, chart, name)
    elif isinstance(part, msgspec.Struct):
        for field in part.__struct_fields__:
            if field not in NOT_SHOWN and field not in ("formula", "unit"):
                yield from _words(getattr(part, field), chart, field)


def shown(slide: Slide) -> list[str]:
    """Return what the hall reads: a line for each text, figure and bar of the slide."""
    lines = []
    for name in slide.__struct_fields__:
        part = getattr(slide, name)
        if name in NOT_SHOWN:
            continue
        if name == "chart" and part is not None:
            rows = getattr(part, "bars", None) or part.events
            lines += [" ".join(_words(row, part)) for row in rows]
            lines += [one for key, one in _texts_of(part) if key.endswith("_label")]
        elif isinstance(part, tuple):
            lines += [" ".join(_words(one)) for one in part]
        else:
            lines += list(_words(part))
    return [line.replace("**", "") for line in lines if line]


def _texts_of(part: msgspec.Struct) -> Iterator[tuple[str, str]]:
    for name in part.__struct_fields__:
        if isinstance(value := getattr(part, name), str):
            yield name, value


def everything(slide: Slide) -> str:
    return "\n".join([*shown(slide), slide.notes])


def numbers(text: str) -> set[Decimal]:
    return {parse_number(found) for found in NUMBER.findall(text)}


def formulas(part: object) -> Iterator[tuple[Decimal, str]]:
    """Yield the figure and the formula of everything computed in ``part``."""
    if isinstance(part, Value) and part.formula is not None:
        yield part.number, part.formula
    elif isinstance(part, Hero) and part.formula is not None:
        yield from ((number, part.formula) for number in numbers(part.value))
    elif isinstance(part, tuple):
        for one in part:
            yield from formulas(one)
    elif isinstance(part, msgspec.Struct):
        for name in part.__struct_fields__:
            yield from formulas(getattr(part, name))


# --- how much there is


def test_there_are_as_many_slides_as_the_storyboard_asks(deck: Deck) -> None:
    assert 34 <= len(deck.slides) <= 38


def test_every_layout_is_used(deck: Deck) -> None:
    layouts = {slide.__struct_config__.tag for slide in deck.slides}
    assert len(layouts) == 14


def test_there_are_twelve_charts_of_seven_kinds(deck: Deck) -> None:
    kinds = Counter(c.__struct_config__.tag for c in map(chart_of, deck.slides) if c is not None)
    assert kinds.total() >= 12
    assert len(kinds) >= 7


def test_the_talk_lasts_twenty_to_twenty_five_minutes(deck: Deck) -> None:
    assert 1200 <= sum(slide.seconds for slide in deck.slides) <= 1500


def test_all_ten_achievements_have_slides_in_order(deck: Deck) -> None:
    assert list(deck.achievement_numbers()) == list(range(1, 11))
    count = Counter(s.number for s in deck.slides if isinstance(s, AchievementSlide))
    assert all(count[number] >= 2 for number in (1, 5, 7, 9))


def test_ten_cards_lead_to_the_first_slide_of_each_achievement(deck: Deck) -> None:
    (index,) = [slide for slide in deck.slides if isinstance(slide, AchievementsSlide)]
    firsts: dict[int, str | None] = {}
    for slide in deck.slides:
        if isinstance(slide, AchievementSlide):
            firsts.setdefault(slide.number, slide.id)
    assert {card.number: card.to for card in index.cards} == firsts


def test_the_agenda_leads_to_the_four_sections(deck: Deck) -> None:
    (agenda,) = [slide for slide in deck.slides if isinstance(slide, AgendaSlide)]
    targets = [by_id(deck, item.to) for item in agenda.items]
    assert [slide.title for slide in targets] == [item.text for item in agenda.items]
    assert [getattr(slide, "number", None) for slide in targets] == ["I", "II", "III", "IV"]


def test_ids_are_unique(deck: Deck) -> None:
    names = [slide.id for slide in deck.slides]
    assert None not in names
    assert len(set(names)) == len(names)


def test_both_photo_captions_are_the_article_s(deck: Deck, passages: dict[str, str]) -> None:
    pictures = [slide for slide in deck.slides if isinstance(slide, PictureSlide)]
    assert [slide.caption for slide in pictures] == [passages["caption 1"], passages["caption 2"]]


# --- every slide


def test_every_slide_has_notes_that_can_be_read_in_its_time(deck: Deck) -> None:
    for slide in deck.slides:
        sentences = re.findall(r"[.?!](?:\s|$)", slide.notes)
        assert 2 <= len(sentences) <= 5, slide.id
        assert len(slide.notes.split()) <= 2.6 * slide.seconds, slide.id


def test_every_slide_names_passages_that_the_article_has(
    deck: Deck, passages: dict[str, str]
) -> None:
    for slide in deck.slides:
        assert slide.passages, slide.id
        assert set(slide.passages) <= set(passages), slide.id


def test_titles_are_short_sentences_without_a_full_stop(deck: Deck) -> None:
    for slide in deck.slides:
        assert len(slide.title) <= 60, slide.title
        assert not slide.title.endswith("."), slide.title


def test_texts_suit_their_places(deck: Deck) -> None:
    for slide in deck.slides:
        bullets = getattr(slide, "bullets", ())
        assert len(bullets) <= 6
        assert all(len(bullet.replace("**", "")) <= 110 for bullet in bullets), slide.id
        assert all(len(hero.label) <= 45 for hero in getattr(slide, "figures", ())), slide.id
        assert all(len(card.label) <= 32 for card in getattr(slide, "cards", ())), slide.id
        if isinstance(slide, StatementSlide):
            assert len(slide.text) <= 120


def test_strong_words_are_closed(deck: Deck) -> None:
    for slide in deck.slides:
        if isinstance(slide, (BulletsSlide, AchievementSlide)):
            assert all(bullet.count("**") % 2 == 0 for bullet in slide.bullets), slide.id


def test_no_picture_letters_and_no_plain_square_metres(deck: Deck) -> None:
    for slide in deck.slides:
        text = everything(slide)
        assert "m2" not in text, slide.id
        assert not [c for c in text if unicodedata.category(c) in ("So", "Cs", "Co")], slide.id


def test_the_file_is_nfc_and_names_its_schema() -> None:
    text = places.congress_deck().read_text("utf-8")
    assert text.startswith("# yaml-language-server: $schema=../resources/deck.schema.json\n")
    assert unicodedata.is_normalized("NFC", text)


# --- figures


@pytest.mark.parametrize(("row", "figure", "beside", "name"), FIGURES)
def test_every_figure_of_the_article_stands_on_a_slide(
    deck: Deck, row: int, figure: str, beside: str, name: str
) -> None:
    whole = re.compile(rf"(?<![\w.,]){re.escape(figure)}(?!\w|[.,]\d)")
    lines = shown(by_id(deck, name))
    assert [line for line in lines if whole.search(line) and beside in line], (row, lines)


def test_the_table_of_figures_is_whole() -> None:
    assert {row for row, *_ in FIGURES} | ONLY_LIST_NUMBERS == set(range(1, 101))


def test_every_figure_on_a_slide_is_in_its_passages_or_computed(
    deck: Deck, passages: dict[str, str]
) -> None:
    for slide in deck.slides:
        stated = {n for name in slide.passages for n in numbers(passages[name])}
        computed = {number for number, _ in formulas(slide)}
        listed = {Decimal(card.number) for card in getattr(slide, "cards", ())}
        strange = numbers(everything(slide)) - stated - computed - listed - TERM
        assert not strange, (slide.id, strange)


def test_figures_that_are_computed_are_these_and_no_others(deck: Deck) -> None:
    found = {
        slide.id: {number for number, _ in formulas(slide)}
        for slide in deck.slides
        if list(formulas(slide))
    }
    assert found == {name: {parse_number(n) for n in ns} for name, ns in COMPUTED.items()}


def test_formulas_hold_and_use_stated_figures(deck: Deck, passages: dict[str, str]) -> None:
    whole = {Decimal(1), Decimal(100)}
    for slide in deck.slides:
        stated = {n for name in slide.passages for n in numbers(passages[name])}
        for number, formula in formulas(slide):
            assert evaluate(formula) == number, formula
            assert numbers(formula) <= stated | whole, formula


def test_slides_with_computed_bars_say_so(deck: Deck) -> None:
    for slide in deck.slides:
        if any(formulas(chart_of(slide))):
            assert "tính" in slide.remark, slide.id


@pytest.mark.parametrize(("figure", "words"), BOUNDS)
def test_bounds_stay_with_their_figures(deck: Deck, figure: str, words: str) -> None:
    bare = re.compile(rf"(?<![\w.,]){figure}")
    bounded = re.compile(rf"(?:{words}) {figure}", re.IGNORECASE)
    for slide in deck.slides:
        text = everything(slide)
        assert len(bare.findall(text)) == len(bounded.findall(text)), slide.id


# --- traps


def test_no_base_is_invented_for_the_falls_in_traffic(deck: Deck) -> None:
    for slide in deck.slides:
        if "achievement 9" in slide.passages or "giao thông" in everything(slide):
            assert "nhiệm kỳ trước" not in everything(slide).lower(), slide.id
    falls = [slide for slide in deck.slides if isinstance(chart_of(slide), DeclineChart)]
    assert len(falls) == 1
    assert "không nêu mốc" in falls[0].remark
    assert not list(formulas(falls[0]))


def test_the_term_before_is_named_only_where_the_article_names_it(deck: Deck) -> None:
    named = {s.id for s in deck.slides if "nhiệm kỳ trước" in everything(s).lower()}
    assert named == {"khen-thuong"}


def test_differences_of_rates_are_points(deck: Deck) -> None:
    for slide in deck.slides:
        loose = re.findall(r"(?<!“)\b(?:13,9|7,09)%", everything(slide))
        assert not loose, slide.id
        assert "vượt 5%" not in everything(slide), slide.id


def test_of_eight_tasks_only_the_five_that_are_named_are_shown(deck: Deck) -> None:
    tasks = by_id(deck, "nhiem-vu-giai-phap")
    assert isinstance(tasks, BulletsSlide)
    assert len(tasks.bullets) == 5
    assert "năm" in tasks.remark


def test_no_level_is_drawn_for_the_rise_in_education(deck: Deck) -> None:
    slides = [s for s in deck.slides if isinstance(s, AchievementSlide) and s.number == 3]
    assert slides
    assert all(slide.chart is None for slide in slides)


def test_separate_counts_are_ranked_in_one_unit_and_never_shared_out(deck: Deck) -> None:
    charts = [c for s in deck.slides if s.id == "thanh-tich-8" and (c := chart_of(s))]
    assert [type(chart) for chart in charts] == [RankingChart]
    assert all(isinstance(chart, RankingChart) and chart.unit == "vụ" for chart in charts)


def test_bars_of_targets_are_percent_and_bars_of_growth_sum_up(deck: Deck) -> None:
    for chart in filter(None, map(chart_of, deck.slides)):
        if isinstance(chart, TargetChart):
            assert chart.unit == "%"
        if isinstance(chart, GrowthChart):
            assert all(b.before.number + b.increase.number == b.now.number for b in chart.bars)


def test_the_slogan_is_whole(deck: Deck, passages: dict[str, str]) -> None:
    (quote,) = [slide for slide in deck.slides if isinstance(slide, QuoteSlide)]
    assert f"{quote.text} {quote.detail}" == passages["slogan"]


def test_the_slip_of_the_pen_is_not_repeated(deck: Deck) -> None:
    assert not [slide for slide in deck.slides if "đối của đối của" in everything(slide)]


def test_quotations_stand_in_the_article(deck: Deck, passages: dict[str, str]) -> None:
    article = "\n".join(passages.values())
    for slide in deck.slides:
        for line in shown(slide):
            for words in re.findall(r"“([^”]+)”", line):
                assert words in article, (slide.id, words)


# --- compounds


def test_compounds_are_clean() -> None:
    lines = (places.resources() / "compounds.txt").read_text("utf-8").splitlines()
    words = [line for line in lines if line and not line.startswith("#")]
    assert len(words) > 500
    assert len({word.replace(" |", "") for word in words}) == len(words)
    for word in words:
        syllables = [part for part in word.split() if part != "|"]
        assert 2 <= len(syllables) <= (6 if "|" in word else 4), word
        assert word == unicodedata.normalize("NFC", word).lower() == " ".join(word.split()), word
