"""What an outline says of its own, in the deck's two languages."""

from viewer.errors import Language

WORDS: dict[str, dict[Language, str]] = {
    "slides": {"vi": "{count} trang", "en": "{count} slides"},
    "planned": {"vi": "dự kiến {time}", "en": "planned {time}"},
    "seconds": {"vi": "{seconds} giây", "en": "{seconds} s"},
    "minutes": {"vi": "{minutes} phút", "en": "{minutes} min"},
    "article": {"vi": "bài viết {name}", "en": "article {name}"},
    "figure": {"vi": "Con số", "en": "Figure"},
    "label": {"vi": "Nội dung", "en": "What it counts"},
    "detail": {"vi": "Chi tiết", "en": "Detail"},
    "actual": {"vi": "Kết quả", "en": "Result"},
    "value": {"vi": "Số lượng", "en": "Count"},
    "share": {"vi": "Tỷ lệ", "en": "Share"},
    "fall": {"vi": "Mức giảm", "en": "Fall"},
    "when": {"vi": "Mốc", "en": "When"},
    "event": {"vi": "Sự kiện", "en": "Event"},
    "slide": {"vi": "Trang", "en": "Slide"},
    "picture": {"vi": "Ảnh {name}", "en": "Picture {name}"},
    "computed": {"vi": "* tính ra: {formulas}", "en": "* computed: {formulas}"},
    "passages": {"vi": "Các đoạn được trích", "en": "Passages cited"},
    "unread": {
        "vi": "Chưa đọc được bài viết {name}, nên ở đây không có nguyên văn.",
        "en": "The article {name} could not be read, so its words are not here.",
    },
    "unknown": {
        "vi": "Bài viết không có đoạn này.",
        "en": "The article has no such passage.",
    },
}


def say(language: Language, name: str, /, **blanks: object) -> str:
    """Return the words called ``name`` with their ``blanks`` filled."""
    return WORDS[name][language].format_map(blanks)


def say_time(language: Language, seconds: int) -> str:
    """Return a length of time: ``22 phút 10 giây``."""
    minutes, rest = divmod(seconds, 60)
    parts = [say(language, "minutes", minutes=minutes)] if minutes else []
    if rest or not minutes:
        parts.append(say(language, "seconds", seconds=rest))
    return " ".join(parts)
