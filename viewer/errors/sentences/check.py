"""Checks: what a valid deck would still show wrongly. Warnings say that they are a note.

A row is ``code: (Vietnamese, English)``; see :mod:`viewer.errors.messages`.
"""

CHECK: dict[str, tuple[str, str]] = {
    "slide-overflow": (
        "trang {number}: chữ không vừa chỗ trên màn hình {shapes}; hãy rút ngắn “{text}”",
        "slide {number}: the text does not fit on screens of {shapes}; shorten “{text}”",
    ),
    "chart-misfit": (
        "trang {number}: chữ trong biểu đồ bị cắt hoặc đè lên nhau trên màn hình {shapes}; "
        "hãy rút ngắn “{text}” hoặc bớt dòng trong biểu đồ",
        "slide {number}: texts of the chart are cut or overlap on screens of {shapes}; "
        "shorten “{text}” or leave out a row of the chart",
    ),
    "slide-fails": (
        "trang {number}: không vẽ được trên màn hình {shapes} ({text}); "
        "hãy đơn giản hóa nội dung của trang",
        "slide {number} cannot be drawn on screens of {shapes} ({text}); simplify the slide",
    ),
    "glyph-missing": (
        "phông chữ của chương trình không có ký tự {characters}; hãy thay bằng chữ khác",
        "the program's fonts lack {characters}; write something else",
    ),
    "glyph-notes": (
        "lưu ý: phông chữ của chương trình không có ký tự {characters} trong lời nói; "
        "nên thay bằng chữ khác",
        "note: the program's fonts lack {characters}, which is in the notes; "
        "better write something else",
    ),
    "picture-missing": (
        "lưu ý: chưa có ảnh {name}; trang sẽ hiện chú thích cho đến khi tệp ảnh được đặt vào đó",
        "note: picture {name} is not there yet; its caption is shown until the file is in place",
    ),
    "picture-broken": (
        "không đọc được ảnh {name}; hãy mở bằng trình xem ảnh rồi lưu lại thành .jpg hoặc .png",
        "picture {name} cannot be read; open it in an image viewer and save it as .jpg or .png",
    ),
    "picture-drawing": (
        "ảnh {name} là hình vẽ SVG, có thể dẫn tới tệp khác; "
        "hãy mở bằng trình xem ảnh rồi lưu lại thành .png",
        "picture {name} is an SVG drawing, which may reach other files; "
        "open it in an image viewer and save it as .png",
    ),
    "picture-large": (
        "ảnh {name} quá lớn ({w} × {h} điểm ảnh); hãy thu nhỏ xuống dưới {most} triệu điểm ảnh "
        "và 32767 điểm ảnh mỗi cạnh, 3840 × 2160 là đủ",
        "picture {name} is too large ({w} × {h} pixels); make it less than {most} megapixels "
        "and 32767 pixels a side, 3840 × 2160 is enough",
    ),
    "article-missing": (
        "lưu ý: không tìm thấy bài viết {name}; hãy đặt tệp đó cạnh bài trình chiếu "
        "để đối chiếu các con số",
        "note: the article {name} was not found; put it beside the deck, so that its figures "
        "can be looked up",
    ),
    "article-unnamed": (
        "lưu ý: có nguồn nhưng chưa nêu bài viết; hãy thêm dòng “article: tên-tệp.txt” ở đầu tệp",
        "note: there is a source, but no article; add a line “article: name.txt” at the top",
    ),
}
