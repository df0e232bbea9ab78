"""Files that cannot be read at all.

A row is ``code: (Vietnamese, English)``; see :mod:`viewer.errors.messages`.
"""

FILES: dict[str, tuple[str, str]] = {
    "file-missing": (
        "không tìm thấy tệp {name}; hãy kiểm tra lại tên và thư mục",
        "file {name} was not found; check its name and folder",
    ),
    "file-folder": (
        "{name} là một thư mục; hãy chỉ ra một tệp trong đó",
        "{name} is a folder; name a file inside it",
    ),
    "file-special": (
        "{name} không phải là tệp thường; hãy chỉ ra một tệp trên đĩa",
        "{name} is no ordinary file; name a file on the disk",
    ),
    "file-denied": (
        "không có quyền đọc tệp {name}; hãy xin quyền đọc hoặc chép tệp sang thư mục của bạn",
        "file {name} may not be read; ask for permission or copy it to a folder of yours",
    ),
    "file-unreadable": (
        "không đọc được tệp {name} ({reason}); hãy kiểm tra ổ đĩa hoặc chép tệp sang chỗ khác",
        "file {name} cannot be read ({reason}); check the disk or copy the file elsewhere",
    ),
    "file-large": (
        "tệp lớn hơn {most} MB nên không phải là bài trình chiếu; hãy chọn đúng tệp .yaml",
        "the file is larger than {most} MB and cannot be a deck; choose the right .yaml file",
    ),
    "file-utf16": (
        "tệp được lưu bằng mã UTF-16; hãy mở bằng trình soạn thảo và lưu lại với mã UTF-8",
        "the file is saved as UTF-16; open it in an editor and save it as UTF-8",
    ),
    "file-encoding": (
        "chữ từ đây không phải mã UTF-8; hãy mở tệp bằng trình soạn thảo và lưu lại với mã UTF-8",
        "the text from here is not UTF-8; open the file in an editor and save it as UTF-8",
    ),
    "system-refused": (
        "hệ thống không cho làm tiếp ({reason}); hãy kiểm tra chỗ trống trên đĩa và quyền ghi",
        "the system refuses to go on ({reason}); check the space on the disk and permissions",
    ),
}
