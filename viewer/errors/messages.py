"""Every sentence that the program says about a wrong file or argument, in both languages.

A row is ``code: (Vietnamese, English)``; ``{blanks}`` are filled from a problem's words.
Each sentence says what is wrong and what would be right.
"""

MESSAGES: dict[str, tuple[str, str]] = {
    "file-missing": (
        "không tìm thấy tệp {name}; hãy kiểm tra lại tên và thư mục",
        "file {name} was not found; check its name and folder",
    ),
}
