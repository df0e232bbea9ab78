"""Who wrote an article, in the forms in which its byline is printed."""

import re

from viewer.article.letterhead import is_organisation

_FAMILY_NAMES = frozenset(
    "an bạch bàn bế bùi cà cao chu chử cầm cù diệp doãn dương đàm đào đặng điêu đinh đoàn đỗ đồng "
    "đổng giang giàng giáp hà hạ hầu hồ hoa hoàng hứa huỳnh kha khổng khúc khuất kiều kim la lã "
    "lại lâm lê lều lò lộc lữ lục lương lường lưu lý ma mạc mã mai mạch nghiêm ngô ngọ ngọc nguyễn "
    "nhâm nhữ nông ông phạm phan phí phó phùng phương quách quàng quan quản sầm sùng tạ tăng thạch "
    "thái thân thào thẩm thi thiều tiêu tô tôn tòng tống trang tráng trần triệu trịnh trương từ "
    "ung ưng văn vàng vi viên võ vũ vừ vương xa y".split()
)
_PLACES = frozenset(
    "an giang|cao bằng|cà mau|đồng nai|đồng tháp|hà giang|hà nam|hà nội|hà tĩnh|hoà bình|hòa bình|"
    "lâm đồng|thái bình|thái nguyên|từ sơn".split("|")
)
_CREDIT = re.compile(
    r"(?:tin|bài|tin bài|tin ảnh|bài viết|tác giả|người viết|thực hiện|nhóm (?:pv|phóng viên|"
    r"tác giả)|pv|phóng viên|ctv|cộng tác viên|biên (?:soạn|tập)|lược ghi|ghi chép)"
    r"(?:\s*(?:,|và|&|-|–|/)\s*(?:ảnh|tin|bài|video|clip|pv))*\s*[:–-]\s*(?P<who>\S.*)",
    re.IGNORECASE,
)
_NAMELESS = re.compile(r"p\.?v|pv-?ctv|ctv|bbt|t\.?h|n\.?v|ban biên tập", re.IGNORECASE)
_SOURCE = re.compile(r"(?:theo|nguồn(?: tin)?)\b\s*:?\s*(?P<who>[^\W\d_].*)", re.IGNORECASE)
_RANK = re.compile(
    r"(?:(?:đồng chí|đ/c|ông|bà|gs|pgs|ts|ths|bs(?:\.?\s?ck\s?i{0,2})?|ds|ks|cn|luật sư|bác sĩ|"
    r"tiến sĩ|thạc sĩ|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)|nhà báo|nsnd|nsưt)\.?[\s,:]+)+",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:ủy viên|uỷ viên|tỉnh ủy viên|thành ủy viên|huyện ủy viên|quận ủy viên|phó\b|bí thư|"
    r"giám đốc|chủ tịch|trưởng|chánh|cục trưởng|chi cục|hiệu trưởng|tổng biên tập|đại biểu|"
    r"chính ủy|chỉ huy|tư lệnh|cố vấn|chủ nhiệm|viện trưởng|thường trực|nguyên\b|tổng giám đốc|"
    r"chuyên viên|sở\b|ban\b|báo\b|học viện|trường\b)",
    re.IGNORECASE,
)
_APART = re.compile(r"\s*[,;–—|/&-]\s*|\s+(?:và|-)\s+|\n")
_MOST_NAME_WORDS = 5
_MOST_WORDS = 40


def byline_of(text: str) -> str:
    """Return the byline that the line ``text`` is, without labels such as ``Bài và ảnh:``.

    A line that names a person by family name, or a person and an office, is one; so is one
    that credits somebody, or names a rank, a person and an office. Empty where it is none.
    """
    text = text.strip(" .*_()[]")
    if not text or len(text.split()) > _MOST_WORDS or is_organisation(text):
        return ""
    if _NAMELESS.fullmatch(text):
        return text
    if credit := _CREDIT.fullmatch(text.replace("\n", " ")):
        return credit["who"].strip() if len(credit["who"].split()) <= _MOST_WORDS / 2 else ""
    who = _RANK.sub("", text, count=1) if _RANK.match(text) else text
    name, *rest = _APART.split(who, maxsplit=1)
    ranked = who != text and bool(rest) and bool(_OFFICE.match(rest[0]))
    if not _is_person(name) and not (ranked and is_name(name)):
        return ""
    others = _APART.split(rest[0]) if rest else []
    known = not rest or bool(_OFFICE.match(rest[0])) or all(map(is_name, others))
    return text if known else ""


def source_of(text: str) -> str:
    """Return whom the line ``text`` (``Theo Báo Nhân Dân``, ``Nguồn: …``) credits, or nothing."""
    text = text.strip(" .()[]")
    found = _SOURCE.fullmatch(text)
    who = found["who"].strip() if found else ""
    named = who[:1].isupper() or "." in who
    return who if named and len(who.split()) <= _MOST_NAME_WORDS + 1 else ""


def _is_person(name: str) -> bool:
    words = name.lower().split()
    return is_name(name) and len(words) > 1 and words[0] in _FAMILY_NAMES


def is_name(text: str) -> bool:
    """Return whether ``text`` is shaped like a person's name or pen name, and is no province."""
    words = text.split()
    shaped = all(word.replace(".", "").isalpha() and word[0].isupper() for word in words)
    return 1 <= len(words) <= _MOST_NAME_WORDS and shaped and text.lower() not in _PLACES


def is_office(text: str) -> bool:
    """Return whether ``text`` begins as an office that a person holds: ``Phó Bí thư …``."""
    return bool(_OFFICE.match(text)) and len(text.split()) <= _MOST_WORDS / 2
