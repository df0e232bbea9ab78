"""Articles: texts that cannot be read, and figures that they do not state.

A row is ``code: (Vietnamese, English)``; see :mod:`viewer.errors.messages`.
"""

ARTICLE: dict[str, tuple[str, str]] = {
    "draft-name": (
        "{name} không phải tên của bài trình chiếu; hãy chọn tên kết thúc bằng .yaml",
        "{name} is no name for a deck; choose one that ends with .yaml",
    ),
    "draft-exists": (
        "đã có {name}; hãy chọn tên khác, hoặc thêm --force để ghi đè",
        "{name} is there already; choose another name, or add --force to write over it",
    ),
    "article-folder": (
        "đây là một thư mục; hãy chỉ ra tệp bài viết ở trong đó",
        "this is a folder; name the article file inside it",
    ),
    "article-special": (
        "đây không phải là tệp thường; hãy chỉ ra một tệp bài viết trên đĩa",
        "this is no ordinary file; name an article file on the disk",
    ),
    "article-kind": (
        "không đọc được bài viết loại “{kind}”; hãy lưu lại thành .docx, .txt, .md hoặc .html",
        "articles of the kind “{kind}” cannot be read; save it as .docx, .txt, .md or .html",
    ),
    "article-binary": (
        "tệp không chứa văn bản; hãy chọn bài viết .docx, .txt, .md hoặc .html",
        "the file holds no text; choose an article in .docx, .txt, .md or .html",
    ),
    "article-picture": (
        "tệp này là ảnh, không phải văn bản; hãy chọn bài viết .docx, .txt, .md hoặc .html",
        "this is a picture, not text; choose an article in .docx, .txt, .md or .html",
    ),
    "article-pdf": (
        "chưa đọc được PDF; hãy mở tệp, chép phần chữ sang Word và lưu thành .docx",
        "PDF cannot be read; open it, copy its text into a word processor and save as .docx",
    ),
    "article-rtf": (
        "chưa đọc được RTF; hãy mở bằng Word hoặc LibreOffice và lưu thành .docx",
        "RTF cannot be read; open it in Word or LibreOffice and save it as .docx",
    ),
    "article-old-word": (
        "đây là tệp Word kiểu cũ; hãy mở bằng Word hoặc LibreOffice và lưu thành .docx",
        "this is an old Word file; open it in Word or LibreOffice and save it as .docx",
    ),
    "article-locked": (
        "tệp được đặt mật khẩu; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại thành .docx",
        "the file has a password; open it in Word, remove the password and save it as .docx",
    ),
    "article-docx-broken": (
        "đây không phải tệp .docx lành lặn; hãy mở bằng Word hoặc LibreOffice và lưu lại",
        "this is no sound .docx file; open it in Word or LibreOffice and save it again",
    ),
    "article-docx-bomb": (
        "tệp phình ra quá lớn khi giải nén; hãy chép phần chữ sang một tệp .docx mới",
        "the file grows far too large when unpacked; copy its text into a new .docx file",
    ),
    "article-large": (
        "tệp lớn hơn {most} MB; hãy chỉ giữ lại phần chữ của bài viết",
        "the file is larger than {most} MB; keep only the text of the article",
    ),
    "article-long": (
        "bài viết dài hơn {most} triệu ký tự hoặc {lines} nghìn dòng; hãy tách thành nhiều bài",
        "the article has more than {most} million characters or {lines} thousand lines; split it",
    ),
    "article-encoding": (
        "chữ từ đây không rõ bảng mã; hãy mở tệp bằng trình soạn thảo và lưu lại dưới dạng UTF-8",
        "the encoding from here is not known; open the file in an editor and save it as UTF-8",
    ),
    "article-empty": (
        "tệp không có chữ nào; hãy chọn tệp có nội dung bài viết",
        "the file has no words; choose the file that holds the article",
    ),
    "article-page-empty": (
        "không tìm thấy bài viết trong trang này; hãy chép phần chữ vào tệp .txt hoặc .docx",
        "no article was found in this page; copy its text into a .txt or .docx file",
    ),
}
