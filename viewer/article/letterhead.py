"""Lines that offices print around a report: letterhead above it, recipients and signature below."""

import re

_LETTERHEAD = re.compile(
    r"đảng cộng sản việt nam|cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|"
    r"độc lập\s*[-–—]\s*tự do\s*[-–—]\s*hạnh phúc|"
    r"số\s*:?\s*[\d/…._ -]*[-/]\s*[A-ZĐƯ][A-ZĐƯ/&-]*.{0,20}|"
    r"trang chủ\b.{0,80}|[^>›»]{1,40}\s[>›»]\s.{1,80}|dự thảo.{0,20}|mật|tài liệu .{0,40}",
    re.IGNORECASE,
)
_GENRE = re.compile(
    r"(?:báo cáo(?: chính trị| tổng kết| tóm tắt| kết quả)?|bài (?:phát biểu|tham luận|viết)|"
    r"tham luận|thông báo|bản tin|tờ trình|kế hoạch|diễn văn|đề cương|phóng sự|chuyên đề)\s*:?",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r"(?:SỞ|UBND|[ỦU][YỶ] BAN|ĐẢNG BỘ|ĐẢNG [ỦU][YỶ]|(?:TỈNH|THÀNH|HUYỆN|QUẬN) [ỦU][YỶ]|BAN|HỘI|"
    r"ĐOÀN (?:TNCS|THANH NIÊN|KHỐI|CÁC)|TỈNH ĐOÀN|CỤC|CHI CỤC|TRƯỜNG|"
    r"BỆNH VIỆN|CÔNG AN|BỘ|LIÊN ĐOÀN|CÔNG ĐOÀN|MẶT TRẬN|CHI BỘ)\b"
    r"[^–|:—]*"
)
_SIGN_OFF = re.compile(
    r"(?:t/?m|kt|tl|tuq|q)\b[./ ].{1,60}|\(?đã ký\)?|\(?ký tên.{0,30}|"
    r"(?:từ khóa|từ khoá|tags?|chuyên mục)\s*:.{1,120}|"
    r"(?:©|\(c\)|bản quyền|copyright|giấy phép số).{1,200}|"
    r"(?:(?:phó )?bí thư|(?:phó )?giám đốc|(?:phó )?chủ tịch|(?:phó )?chánh văn phòng|"
    r"hiệu trưởng|cục trưởng|người viết báo cáo|người báo cáo)(?: thường trực)?",
    re.IGNORECASE,
)
_RULE = re.compile(r"[\W_]+|[-=*. ]*o0o[-=*. ]*", re.IGNORECASE)
_RECIPIENTS = re.compile(r"(?:kính gửi|nơi nhận)\s*:?", re.IGNORECASE)


def is_rule(text: str) -> bool:
    """Return whether ``text`` only draws a line between parts: ``***``, ``-----``."""
    return bool(_RULE.fullmatch(text))


def is_letterhead(text: str) -> bool:
    """Return whether ``text`` is a motto, a file number or the path of a web page."""
    return bool(_LETTERHEAD.fullmatch(text))


def is_genre(text: str) -> bool:
    """Return whether ``text`` is a title's first line: ``BÁO CÁO``."""
    return bool(_GENRE.fullmatch(text))


def is_organisation(text: str) -> bool:
    """Return whether ``text`` is an office's name in capitals, and nothing about it."""
    return bool(_ORGANISATION.fullmatch(text))


def is_sign_off(text: str) -> bool:
    """Return whether ``text`` stands below a text and is no part of it.

    That is what stands above a signature (``T/M BAN THƯỜNG VỤ``, ``BÍ THƯ``), key words, imprint.
    """
    return bool(_SIGN_OFF.fullmatch(text))


def is_recipients(text: str) -> bool:
    """Return whether ``text`` begins the list of recipients: ``Nơi nhận:``."""
    return bool(_RECIPIENTS.match(text))
