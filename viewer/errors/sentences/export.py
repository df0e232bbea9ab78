"""Exports: wrong choices, and folders that fail.

A row is ``code: (Vietnamese, English)``; see :mod:`viewer.errors.messages`.
"""

EXPORT: dict[str, tuple[str, str]] = {
    "export-format": (
        "không có định dạng “{name}”; hãy chọn một trong: {known}",
        "there is no format “{name}”; choose one of: {known}",
    ),
    "export-format-near": (
        "không có định dạng “{name}”; có phải ý bạn là “{near}”?",
        "there is no format “{name}”; did you mean “{near}”?",
    ),
    "export-size-form": (
        "không hiểu cỡ ảnh “{text}”; hãy viết chiều rộng và chiều cao, ví dụ 1920x1080",
        "“{text}” is no picture size; write width and height, such as 1920x1080",
    ),
    "export-size-range": (
        "cỡ ảnh {size} nằm ngoài giới hạn; mỗi cạnh phải từ {least} đến {most} điểm ảnh",
        "a picture of {size} is out of range; each side takes {least} to {most} pixels",
    ),
    "export-slides-form": (
        "không hiểu danh sách trang “{text}”; hãy viết số trang và khoảng, ví dụ 1,3-5",
        "“{text}” is no list of slides; write numbers and ranges, such as 1,3-5",
    ),
    "export-slides-range": (
        "không có trang {number}; bài trình chiếu này có các trang từ 1 đến {count}",
        "there is no slide {number}; this deck has slides 1 to {count}",
    ),
    "export-slides-order": (
        "khoảng trang {first}-{last} bị ngược; hãy viết {last}-{first}",
        "the range {first}-{last} runs backwards; write {last}-{first}",
    ),
    "export-out-file": (
        "{path} là một tệp; hãy chỉ ra một thư mục để ghi",
        "{path} is a file; name a folder to write to",
    ),
    "export-name-taken": (
        "không ghi được tệp {path} vì đã có thư mục trùng tên; hãy đổi tên thư mục đó",
        "file {path} cannot be written over a folder of that name; rename the folder",
    ),
    "export-denied": (
        "không có quyền ghi {path}; hãy chọn một thư mục khác",
        "{path} may not be written; choose another folder",
    ),
    "export-disk-full": (
        "ổ đĩa đã đầy khi ghi {path}; hãy giải phóng chỗ trống rồi xuất lại",
        "the disk is full, at {path}; make room and export again",
    ),
    "export-folder-gone": (
        "thư mục {folder} đã biến mất trong lúc xuất; hãy xuất lại",
        "folder {folder} has gone during the export; export again",
    ),
    "export-read": (
        "không xuất được {path} vì không đọc được tệp {other} ({reason})",
        "{path} cannot be exported: file {other} cannot be read ({reason})",
    ),
    "export-write": (
        "không ghi được {path} ({reason}); hãy chọn một thư mục khác",
        "{path} cannot be written ({reason}); choose another folder",
    ),
    "export-memory": (
        "không đủ bộ nhớ cho ảnh {size}; hãy chọn cỡ ảnh nhỏ hơn",
        "there is not enough memory for pictures of {size}; choose a smaller size",
    ),
    "export-handout": (
        "không có bản phát tay {number} trang trên một tờ; hãy chọn một trong: {known}",
        "there is no handout of {number} slides a page; choose one of: {known}",
    ),
    "export-notes-handout": (
        "trang ghi chú và bản phát tay là hai tệp PDF khác nhau; hãy xuất lần lượt từng loại",
        "notes and handouts are two different PDFs; export one after the other",
    ),
    "export-paper-pdf": (
        "{option} chỉ dùng cho PDF; hãy thêm pdf vào --format",
        "{option} is for PDF only; add pdf to --format",
    ),
    "export-overflow": (
        "trang {number}: chữ không vừa chỗ, hãy rút ngắn “{text}”",
        "slide {number}: the text does not fit, shorten “{text}”",
    ),
}
