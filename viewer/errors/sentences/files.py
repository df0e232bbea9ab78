"""Files that cannot be read at all.

A row is ``code: (Vietnamese, English)``; see :mod:`viewer.errors.messages`.
"""

FILES: dict[str, tuple[str, str]] = {
    "file-missing": (
        "không tìm thấy tệp {name}; hãy kiểm tra lại tên và thư mục",
        "file {name} was not found; check its name and folder",
    ),
}
