"""What the file itself says, in the deck's two languages."""

from viewer.errors import Language

WORDS: dict[str, dict[Language, str]] = {
    "slide": {"vi": "trang chiếu", "en": "slide"},
    "slides": {"vi": "Các trang chiếu", "en": "Slides"},
    "previous": {"vi": "Trang trước", "en": "Back"},
    "next": {"vi": "Trang sau", "en": "Next"},
    "overview": {"vi": "Toàn bộ các trang", "en": "All slides"},
    "notes": {"vi": "Lời thuyết trình", "en": "Notes"},
    "full_screen": {"vi": "Toàn màn hình", "en": "Full screen"},
    "no_slide": {"vi": "Không có trang", "en": "There is no slide"},
    "help": {"vi": "Phím", "en": "Keys"},
    "close": {"vi": "Đóng", "en": "Close"},
    "controls": {"vi": "Điều khiển", "en": "Controls"},
    "own_window": {"vi": "Mở cửa sổ riêng", "en": "Open in its own window"},
    "coming": {"vi": "Tiếp theo", "en": "Up next"},
    "the_end": {"vi": "Hết bài", "en": "The end"},
    "time": {"vi": "Giờ", "en": "Time"},
    "elapsed": {"vi": "Đã nói", "en": "Elapsed"},
    "planned": {"vi": "Dự kiến", "en": "Planned"},
    "pause": {"vi": "Tạm dừng", "en": "Pause"},
    "begin": {"vi": "Bắt đầu", "en": "Start"},
    "go_on": {"vi": "Tiếp tục", "en": "Go on"},
    "no_notes": {"vi": "Trang này không có lời.", "en": "This slide has no notes."},
    "go_to": {"vi": "Đến trang", "en": "Go to slide"},
    "achievement": {"vi": "Đến thành tích", "en": "Go to achievement"},
    "black": {"vi": "Màn hình đen", "en": "Black screen"},
    "white": {"vi": "Màn hình trắng", "en": "White screen"},
    "blocked": {
        "vi": "Trình duyệt không cho mở cửa sổ mới; lời thuyết trình hiện ở đây.",
        "en": "The browser lets no new window open; the notes are shown here.",
    },
}


def words(language: Language) -> dict[str, str]:
    """Return every word in ``language``, by name."""
    return {name: row[language] for name, row in WORDS.items()}
