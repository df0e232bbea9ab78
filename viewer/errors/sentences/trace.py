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
    "figure-turned": (
        "bài viết ghi “{stated}” theo chiều ngược lại với “{shown}”; hãy xem lại tăng hay giảm",
        "“{stated}” goes the other way in the article than “{shown}”: did it rise or fall?",
    ),
    "figure-written-otherwise": (
        "“{shown}” dễ bị đọc sai; bài viết ghi “{stated}”, hãy viết như thế",
        "“{shown}” may be misread; the article writes “{stated}”, and so should the slide",
    ),
    "figure-astray": (
        "lời cạnh “{shown}” là lời bài viết nói về “{stated}”; hãy xem có đặt nhầm không",
        "the words beside “{shown}” are those of “{stated}” in the article; are they mixed up?",
    ),
    "computed-bound": (
        "công thức {formula} không cho “{shown}”; hãy xem lại chữ giới hạn",
        "the formula {formula} does not give “{shown}”; look at the word that bounds it",
    ),
    "computed-unit": (
        "công thức {formula} không cho “{shown}”; hãy xem lại đơn vị",
        "the formula {formula} does not give “{shown}”; look at the unit again",
    ),
    "computed-before": (
        "“{shown}” tính bằng {formula} là mức trước khi tăng; hãy ghi vào before",
        "“{shown}”, from {formula}, is what it was before it rose; write it as before",
    ),
    "figure-sign": (
        "bài viết không ghi “{shown}” là số âm; hãy bỏ dấu trừ",
        "the article does not state “{shown}” below zero; take the minus away",
    ),
    "figure-role": (
        "bài viết ghi “{stated}” với nghĩa khác; hãy xem lại đơn vị, chiều tăng giảm, vị trí",
        "the article says something else by “{stated}”: look at unit, rise or fall, and place",
    ),
    "figure-spelled": (
        "bài viết không ghi “{shown}”, và trên trang cũng không có chừng ấy mục; hãy đếm lại",
        "the article does not say “{shown}”, nor are so many things on the slide; count again",
    ),
}
