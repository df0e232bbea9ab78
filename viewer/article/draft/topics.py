"""What a paragraph is about, for articles without headings: a table of the reports' fields."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from viewer.article.sentences import sentence_spans


@dataclass(frozen=True, slots=True)
class Topic:
    """A field: what speaks of it, and how a section on it is called in the article's words.

    ``names`` is tried on the section's paragraphs and then on the article; ``usual`` is the
    name where neither has such words.
    """

    name: str
    cues: re.Pattern[str]
    names: re.Pattern[str]
    usual: str


def _topic(name: str, cues: str, names: str, usual: str) -> Topic:
    return Topic(name, re.compile(cues, re.IGNORECASE), re.compile(names, re.IGNORECASE), usual)


TOPICS = (
    _topic(
        "party",
        r"xây dựng(?:,? chỉnh đốn)? đảng|đảng viên|chi bộ|tổ chức (?:cơ sở )?đảng|cấp [uủ][ỷy]|"
        r"chính trị(?:,)? tư tưởng|nghị quyết trung ương|kiểm tra, giám sát|sinh hoạt chi bộ",
        r"xây dựng Đảng(?: và hệ thống chính trị|, xây dựng hệ thống chính trị)?",
        "Xây dựng Đảng",
    ),
    _topic(
        "security",
        r"an ninh|trật tự|tội phạm|ma túy|tai nạn giao thông|biên giới|phản động|vi phạm pháp luật",
        r"(?:giữ vững|bảo đảm|đảm bảo|bảo vệ) an ninh(?:,| và)? trật tự|an ninh(?:,| và)? trật tự",
        "An ninh, trật tự",
    ),
    _topic(
        "defence",
        r"quốc phòng|quân sự|huấn luyện|dân quân|sẵn sàng chiến đấu|tuyển quân|"
        r"khu vực phòng thủ|diễn tập",
        r"quốc phòng(?:,| và)? quân sự(?: địa phương)?|quân sự, quốc phòng(?: địa phương)?|"
        r"quốc phòng toàn dân",
        "Quân sự, quốc phòng",
    ),
    _topic(
        "disaster",
        r"thiên tai|bão lũ|cứu hộ|cứu nạn|tìm kiếm cứu nạn|khắc phục hậu quả",
        r"phòng, chống thiên tai(?:, cứu hộ, cứu nạn| và tìm kiếm cứu nạn)?",
        "Phòng, chống thiên tai",
    ),
    _topic(
        "budget",
        r"thu ngân sách|thuế|dự toán|nợ đọng|hải quan|kho bạc",
        r"thu ngân sách(?: nhà nước)?|công tác thuế",
        "Thu ngân sách",
    ),
    _topic(
        "agriculture",
        r"nông nghiệp|nông thôn|lúa|chăn nuôi|thủy sản|rừng|trồng trọt|hợp tác xã|OCOP",
        r"(?:phát triển |sản xuất )?nông nghiệp(?:, nông thôn| và xây dựng nông thôn mới)?",
        "Nông nghiệp, nông thôn",
    ),
    _topic(
        "economy",
        r"kinh tế|tăng trưởng|GRDP|doanh nghiệp|công nghiệp|thương mại|du lịch|xuất khẩu|đầu tư",
        r"phát triển kinh tế(?: – xã hội| - xã hội)?|kinh tế (?:–|-) xã hội",
        "Phát triển kinh tế",
    ),
    _topic(
        "education",
        r"giáo dục|học sinh|trường (?:học|lớp|đạt chuẩn)|giáo viên|phổ cập|phòng học",
        r"chất lượng giáo dục|giáo dục và đào tạo|giáo dục",
        "Giáo dục và đào tạo",
    ),
    _topic(
        "health",
        r"y tế|bệnh viện|khám,? chữa bệnh|dịch bệnh|vắc xin|bảo hiểm y tế",
        r"khám,? chữa bệnh|chăm sóc sức khỏe nhân dân|công tác y tế",
        "Y tế",
    ),
    _topic(
        "society",
        r"văn hóa|thể thao|an sinh|hộ nghèo|giảm nghèo|việc làm|người có công|đời sống",
        r"văn hóa(?:,| –| -) xã hội|an sinh xã hội",
        "Văn hóa – xã hội",
    ),
    _topic(
        "reform",
        r"cải cách hành chính|chuyển đổi số|dịch vụ công|thủ tục hành chính|"
        r"công nghệ thông tin|trực tuyến",
        r"cải cách hành chính(?: và chuyển đổi số|, chuyển đổi số)?|chuyển đổi số",
        "Cải cách hành chính",
    ),
    _topic(
        "facilities",
        r"cơ sở vật chất|trang thiết bị|kết cấu hạ tầng|trụ sở làm việc|nâng cấp, mở rộng",
        r"cơ sở vật chất(?:, trang thiết bị| kỹ thuật)?|kết cấu hạ tầng",
        "Cơ sở vật chất",
    ),
    _topic(
        "justice",
        r"xét xử|bản án|tòa án|hòa giải|án hình sự|kiểm sát|thi hành án|bị cáo",
        r"(?:công tác |chất lượng )?xét xử",
        "Công tác xét xử",
    ),
    _topic(
        "media",
        r"tuyên giáo|tuyên truyền|dư luận xã hội|báo chí|báo cáo viên",
        r"công tác tuyên (?:giáo|truyền)",
        "Công tác tuyên truyền",
    ),
    _topic(
        "masses",
        r"dân vận|mặt trận tổ quốc|đoàn thể|đại đoàn kết|tình nguyện|từ thiện|nhân đạo",
        r"công tác dân vận|hoạt động tình nguyện|từ thiện, nhân đạo",
        "Công tác dân vận",
    ),
    _topic(
        "honours",
        r"thi đua|khen thưởng|huân chương|bằng khen|cờ thi đua|danh hiệu",
        r"thi đua(?:,)? khen thưởng",
        "Thi đua, khen thưởng",
    ),
    _topic(
        "staff",
        r"đội ngũ|cán bộ, công chức|viên chức|bác sĩ|thạc sĩ|tiến sĩ|giảng viên|bồi dưỡng|"
        r"đào tạo cán bộ|trình độ",
        r"(?:xây dựng |chất lượng )?đội ngũ(?: viên chức| cán bộ| giảng viên| giáo viên)?",
        "Xây dựng đội ngũ",
    ),
)

LIMITS = _topic(
    "limits",
    r"(?:còn|những|một số|vẫn còn)[^.;]{0,40}(?:hạn chế|tồn tại|khó khăn|yếu kém|bất cập)|"
    r"^hạn chế|^khó khăn|^tồn tại|khuyết điểm",
    r"khó khăn, hạn chế|tồn tại, hạn chế|hạn chế, (?:khuyết điểm|tồn tại)|hạn chế",
    "Hạn chế",
)

FUTURE = _topic(
    "future",
    r"nhiệm kỳ tới|nhiệm kỳ mới|thời gian tới|những năm tới|phương hướng|"
    r"mục tiêu (?:đến )?năm \d{4}|"
    r"(?<!ra sức )phấn đấu (?:đến|đạt|thu|có|tăng|giảm|sản lượng|kết nạp|năm|trở thành|"
    r"xây dựng|\d)|"
    r"phấn đấu\s*:|trong giai đoạn tới|bước vào nhiệm kỳ",
    r"nhiệm kỳ tới|nhiệm kỳ mới|thời gian tới|những năm tới|giai đoạn tới|mục tiêu đến năm \d{4}",
    "Phương hướng, nhiệm vụ",
)

_HEAD = 160
_HEADED_FUTURE = re.compile(
    r"phương hướng|nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu|nhiệm kỳ tới|thời gian tới|"
    r"khâu đột phá|đột phá|định hướng",
    re.IGNORECASE,
)
_HEADED_RESULTS = re.compile(
    r"(?:những |các )?(?:kết quả|tình hình|việc)(?: đạt được)?(?: \S+){0,3}? thực hiện|"
    r"kết quả (?:các|một số) (?:mục tiêu|chỉ tiêu)",
    re.IGNORECASE,
)
"""``Kết quả thực hiện các chỉ tiêu`` tells what was done."""

_HEADED_LIMITS = re.compile(
    r"hạn chế|tồn tại|khó khăn|khuyết điểm|bài học|nguyên nhân", re.IGNORECASE
)
_ENOUGH = 2
_FARTHEST = 4_000
_MOSTLY = 0.6


def topic_of(text: str) -> Topic | None:
    """Return the field that ``text`` speaks of most, or nothing where it speaks of none."""
    if _looks_ahead(text):
        return FUTURE
    if LIMITS.cues.search(text[:_HEAD]):
        return LIMITS
    scores = [(score_of(topic, text), topic) for topic in TOPICS]
    best, topic = max(scores, key=lambda pair: pair[0])
    return topic if best >= _ENOUGH else None


def _looks_ahead(text: str) -> bool:
    """Return whether most of ``text`` follows a sentence that begins with what is to come."""
    for start, end in sentence_spans(text[:_FARTHEST]):
        if FUTURE.cues.search(text, start, min(end, start + _HEAD // 2)):
            return start <= _MOSTLY * len(text)
    return False


def score_of(topic: Topic, text: str) -> float:
    """Return how often ``text`` speaks of ``topic``; its beginning counts twice."""
    found = [one.start() for one in topic.cues.finditer(text)]
    return len(found) + sum(at < _HEAD // 2 for at in found)


def name_of(topic: Topic, texts: Iterable[str]) -> str:
    """Return how a section on ``topic`` is called, in the words of the first text that can."""
    for text in texts:
        if found := topic.names.search(text):
            return found.group()
    return topic.usual


def headed(title: str) -> Topic | None:
    """Return whether a heading announces plans or shortcomings."""
    if _HEADED_LIMITS.search(title):
        return LIMITS
    ahead = _HEADED_FUTURE.search(title) and not _HEADED_RESULTS.match(title)
    return FUTURE if ahead else None
