"""YAML: what keeps a deck file from being read at all, and how to write it.

A row is ``code: (Vietnamese, English)``; see :mod:`viewer.errors.messages`.
"""

YAML: dict[str, tuple[str, str]] = {
    "yaml-form": (
        "không đọc được dòng này; mỗi dòng phải có dạng “khóa: giá trị” hoặc “- mục”",
        "this line cannot be read; write “key: value” or “- item”",
    ),
    "yaml-colon": (
        "dấu hai chấm ở đây bị hiểu là một khóa mới; hãy đặt cả dòng chữ trong dấu nháy đơn '…', "
        "còn nếu đúng là khóa thì thụt đầu dòng ngang với các khóa cùng cấp, "
        "và xem dòng trên có thiếu dấu hai chấm không",
        "this colon reads as a new key; put the whole text in single quotes '…', "
        "or, if it is a key, indent it like its neighbours and look for a colon missing above",
    ),
    "yaml-no-colon": (
        "thiếu dấu hai chấm và dấu cách sau tên khóa; hãy viết “khóa: giá trị”",
        "a colon and a space are missing after a key; write “key: value”",
    ),
    "yaml-sign": (
        "chữ bắt đầu bằng một trong các dấu “*”, “&”, “>”, “|”; "
        "hãy đặt cả dòng trong dấu nháy đơn, ví dụ '**100%** số xã'",
        "the text begins with “*”, “&”, “>” or “|”; "
        "put all of it in single quotes, such as '**100%** so'",
    ),
    "yaml-start": (
        "chữ bắt đầu bằng ký tự không được phép ở đây; hãy thay phím Tab bằng dấu cách, "
        "hoặc đặt cả dòng chữ trong dấu nháy đơn '…'",
        "nothing may begin with this character; use spaces in place of tabs, "
        "or put the whole text in single quotes '…'",
    ),
    "yaml-quote": (
        "dấu nháy mở ở đây mà không đóng; hãy thêm dấu nháy ở cuối, "
        "hoặc viết hai lần dấu nháy đơn nằm giữa chữ",
        "a quotation mark opens here and never closes; close it, "
        "or double a single quote inside the text",
    ),
    "yaml-escape": (
        "dấu “\\” trong dấu nháy kép có nghĩa riêng; hãy dùng dấu nháy đơn '…'",
        "a “\\” means something else in double quotes; use single quotes '…'",
    ),
    "yaml-bracket": (
        "dấu ngoặc mở ở đây mà không đóng, hoặc thiếu dấu phẩy giữa các mục; "
        "hãy viết [mục, mục] hoặc {{khóa: giá trị, khóa: giá trị}}",
        "a bracket opens here and never closes, or a comma is missing; "
        "write [item, item] or {{key: value, key: value}}",
    ),
    "yaml-indent": (
        "dòng này không thẳng hàng với các dòng cùng cấp; hãy thụt đầu dòng bằng đúng số dấu cách, "
        "và nếu có chữ đứng sau dấu nháy đóng thì đặt cả dòng trong dấu nháy đơn",
        "this line is not level with its neighbours; indent it by the same number of spaces, "
        "and if words follow a closing quote, put the whole text in single quotes",
    ),
    "yaml-comma": (
        "dấu phẩy giữa hai số ở đây bị hiểu là ngăn cách hai mục; "
        "hãy đặt con số trong dấu nháy đơn, ví dụ {{value: '7,09'}}",
        "this comma between digits reads as the end of an item; "
        "put the figure in single quotes, such as {{value: '7,09'}}",
    ),
    "yaml-tag": (
        "nhãn “{tag}” không được dùng trong bài trình chiếu; hãy xóa nhãn, "
        "hoặc đặt chữ trong dấu nháy đơn",
        "the tag “{tag}” has no place in a deck; remove it, or put the text in single quotes",
    ),
    "yaml-key": (
        "khóa phải là một từ, không phải danh sách hay nhóm; hãy viết “khóa: giá trị”",
        "a key must be a word, not a list or a mapping; write “key: value”",
    ),
    "yaml-merge": (
        "không dùng được “<<”; hãy chép các khóa ra đầy đủ",
        "“<<” cannot be used; write the keys out",
    ),
    "yaml-twice": (
        "khóa “{key}” đã có ở dòng {first}; hãy giữ lại một dòng",
        "the key “{key}” stands already in line {first}; keep one of the two",
    ),
    "yaml-alias": (
        "không có gì được đặt tên “&{name}” ở phía trước; "
        "nếu chữ bắt đầu bằng “*”, hãy đặt cả dòng trong dấu nháy đơn",
        "nothing ahead is named “&{name}”; if the text begins with “*”, put it in single quotes",
    ),
    "yaml-documents": (
        "tệp chứa hơn một tài liệu; hãy xóa dòng “---” này và gộp lại",
        "the file holds more than one document; remove this “---” and put them together",
    ),
    "yaml-deep": (
        "các cấp lồng nhau quá sâu (quá {most} cấp); hãy bỏ bớt cấp",
        "this is nested too deeply (more than {most} levels); leave levels out",
    ),
    "yaml-large": (
        "bài trình chiếu có quá nhiều giá trị tính đến đây; hãy chia thành nhiều tệp",
        "the deck has too many values up to here; divide it into several files",
    ),
    "text-control": (
        "có ký tự điều khiển {character} không nhìn thấy được; hãy xóa ký tự đó rồi gõ lại chữ",
        "there is an invisible control character {character}; delete it and type the text again",
    ),
}
