"""Windows: no screen, no libraries, a slide that cannot be drawn.

A row is ``code: (Vietnamese, English)``; see :mod:`viewer.errors.messages`.
"""

SHOW: dict[str, tuple[str, str]] = {
    "no-screen": (
        "ở đây không có màn hình; hãy chạy trên máy có màn hình, hoặc xuất ảnh bằng "
        "“congress-viewer export --out THƯ-MỤC”",
        "there is no screen here; run it where there is one, or write pictures with "
        "“congress-viewer export --out DIR”",
    ),
    "screen-dead": (
        "không nối được với màn hình “{name}”; hãy kiểm tra biến DISPLAY, hoặc chạy trên máy "
        "có màn hình",
        "the screen “{name}” does not answer; check DISPLAY, or run it where there is a screen",
    ),
    "qt-platform": (
        "Qt không mở được cửa sổ vì thiếu thư viện hệ thống; trên Debian và Ubuntu hãy chạy: "
        "{install}",
        "Qt cannot open windows because system libraries are missing; on Debian and Ubuntu run: "
        "{install}",
    ),
    "qt-library": (
        "thiếu thư viện hệ thống {library}; trên Debian và Ubuntu hãy chạy: {install}",
        "the system library {library} is missing; on Debian and Ubuntu run: {install}",
    ),
    "deck-unwritten": (
        "không ghi được {name} ({reason}); hãy chọn thư mục khác",
        "{name} cannot be written ({reason}); choose another folder",
    ),
    "plan-unwritable": (
        "không thể chỉ ghi thời gian mà không đụng đến phần khác; hãy tự ghi các dòng “seconds”",
        "the times cannot be written here without touching more; write the “seconds” lines by hand",
    ),
    "plan-outdated": (
        "bài trình chiếu đã thay đổi sau buổi tập, nên không ghi gì; hãy tập lại",
        "the deck has changed since the rehearsal, so nothing is written; rehearse again",
    ),
    "plan-draft": (
        "bài trình chiếu này chưa được lưu; hãy lưu nó thành tệp .yaml trước",
        "this deck is not saved yet; save it as a .yaml file first",
    ),
    "plan-unwritten": (
        "không ghi được {name} ({reason}); tệp cũ vẫn nguyên vẹn, hãy kiểm tra quyền ghi",
        "{name} cannot be written ({reason}); it is as it was, check that it may be written",
    ),
    "slide-broken": (
        "không vẽ được trang {number}",
        "slide {number} cannot be drawn",
    ),
    "program-fault": (
        "lỗi của chương trình ({reason}); hãy báo cho người bảo trì",
        "a fault of the program ({reason}); please tell its maintainers",
    ),
    "from-range": (
        "không có trang {number} để bắt đầu; bài trình chiếu này có các trang từ 1 đến {count}",
        "there is no slide {number} to begin with; this deck has slides 1 to {count}",
    ),
}
