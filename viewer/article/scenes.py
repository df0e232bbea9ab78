"""Whether a short line tells what a photo shows, or what the next paragraphs are about."""

import re

_PEOPLE_AND_PLACES = """
đồng chí; đ/c; các; lãnh đạo; đại biểu; cán bộ; chiến sĩ; đoàn viên; thanh niên; hội viên;
học sinh; giáo viên; bác sĩ; y bác sĩ; y, bác sĩ; công nhân; nông dân; nhân dân; người dân; bà con;
quang cảnh; toàn cảnh; một góc; giờ học; ra quân; lực lượng; khánh thành; lễ
"""
_DOINGS = """
trao; tặng; thăm; tại; tham gia; phát biểu; chụp ảnh; kiểm tra; hướng dẫn; bên; cùng; trình diễn;
tham quan
"""
_TOPICS = """
nâng cao; đẩy mạnh; tăng cường; phát huy; tập trung; xây dựng; đổi mới; những; kết quả; về;
công tác; từ; để; chủ động; quyết tâm; tiếp tục; hướng tới; khắc phục; bài học; mục tiêu;
nhiệm vụ; phương hướng; giải pháp; dấu ấn; bứt phá; điểm sáng; thành tích; một số; phát triển;
tạo; vì; lấy; thực hiện; chú trọng; quan tâm; lĩnh vực; kinh tế; văn hóa; quốc phòng; còn; không
"""


def _any_of(words: str) -> str:
    return "|".join(re.escape(word.strip()) for word in words.replace("\n", " ").split(";"))


_SCENE = re.compile(
    rf"(?:{_any_of(_PEOPLE_AND_PLACES)})\b|.*\b(?:{_any_of(_DOINGS)})\b", re.IGNORECASE
)
_TOPIC = re.compile(rf"(?:{_any_of(_TOPICS)})\b", re.IGNORECASE)
_PHOTO = re.compile(
    r"\(?(?:(?:trong |nguồn )?ảnh(?: \d+| minh h[oọ]a)?\s*[:.–-]|trong ảnh\b|hình \d+\s*[:.–-])",
    re.IGNORECASE,
)
_CREDITED = re.compile(
    r"(?:\((?:nguồn )?[aảAẢ]nh\b[^()]{0,60}\)|\bẢnh\s*[:–-].{1,60}|[.–-] ?Ảnh [A-ZĐ].{0,40})\.?$"
)
_RESULT = re.compile(r"\d\s?%|\d\.\d{3}|\d,\d")
_CREDIT_LENGTH = 90


def is_photo(text: str) -> bool:
    """Return whether ``text`` says that it tells of a photo, or whose: ``(Ảnh: Minh Anh)``."""
    return bool(_PHOTO.match(text) or _CREDITED.search(text[-_CREDIT_LENGTH:]))


def is_scene(text: str) -> bool:
    """Return whether ``text`` begins with people or a place, or has them do something there."""
    return bool(_SCENE.match(text))


def states_figures(text: str) -> bool:
    """Return whether ``text`` states a result (``93,9%``, ``1.027``), which captions do not."""
    return bool(_RESULT.search(text))


def is_topic(text: str) -> bool:
    """Return whether ``text`` begins as headings do: ``Nâng cao …``, ``Kết quả …``."""
    return bool(_TOPIC.match(text))
