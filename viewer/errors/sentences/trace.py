"""Figures of a deck that its article does not state.

A row is ``code: (Vietnamese, English)``; see :mod:`viewer.errors.messages`.
"""

TRACE: dict[str, tuple[str, str]] = {
    "source-unknown": (
        "bài viết không có “{name}”; hãy ghi một trong: {known}",
        "the article has no “{name}”; write one of: {known}",
    ),
    "figure-unstated": (
        "bài viết không có con số “{shown}” ở nguồn đã dẫn; con số gần nhất là “{near}”",
        "the passages cited here do not state “{shown}”; the nearest figure there is “{near}”",
    ),
    "figure-unstated-nowhere": (
        "bài viết không có con số “{shown}”; hãy bỏ đi, hoặc ghi công thức (formula) tính ra nó",
        "the article does not state “{shown}”; take it out, or give the formula that it comes from",
    ),
    "figure-elsewhere": (
        "“{shown}” không có ở nguồn đã dẫn mà ở “{passage}”; hãy thêm vào source",
        "“{shown}” is not in the passages cited here but in “{passage}”; add that to source",
    ),
    "figure-bound-lost": (
        "bài viết ghi “{stated}”, không phải “{shown}”; hãy giữ chữ giới hạn",
        "the article says “{stated}”, not “{shown}”; keep the word that bounds it",
    ),
    "figure-bound-differs": (
        "bài viết ghi “{stated}”, không phải “{shown}”; hãy viết đúng như bài viết",
        "the article says “{stated}”, not “{shown}”; write it as the article does",
    ),
    "unchecked-way": (
        "có {count} con số sai nguồn; hãy sửa, hoặc thêm --unchecked nếu vẫn muốn dùng",
        "{count} figures have no source; mend them, or add --unchecked to go on all the same",
    ),
    "figure-unit-differs": (
        "bài viết ghi “{stated}”, không phải “{shown}”; hãy xem lại đơn vị",
        "the article says “{stated}”, not “{shown}”; look at the unit again",
    ),
}
