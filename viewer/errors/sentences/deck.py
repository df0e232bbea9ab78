"""Decks: what is wrong in a YAML file, and what would be right.

A row is ``code: (Vietnamese, English)``; see :mod:`viewer.errors.messages`.
"""

_SHAPE: dict[str, tuple[str, str]] = {
    "deck-empty": (
        "tệp không có nội dung; hãy bắt đầu bằng “title:” và “slides:”",
        "the file is empty; begin with “title:” and “slides:”",
    ),
    "deck-shape": (
        "tệp không phải là bài trình chiếu; đầu tệp phải có các khóa “title:” và “slides:”",
        "the file is no deck; it must have the keys “title:” and “slides:” at the top",
    ),
    "deck-more": (
        "còn lỗi khác sau {most} lỗi đầu tiên; hãy sửa rồi kiểm tra lại",
        "there is more behind the first {most} mistakes; put them right and check again",
    ),
    "deck-other": (
        "bài trình chiếu không hợp lệ ({reason}); hãy so với bộ mẫu slides/congress.yaml",
        "the deck is not valid ({reason}); compare it with slides/congress.yaml",
    ),
    "deck-unknown": (
        "không có khóa “{key}” ở đây; các khóa được dùng là: {known}",
        "there is no key “{key}” here; the keys are: {known}",
    ),
    "deck-unknown-near": (
        "không có khóa “{key}” ở đây; có phải ý bạn là “{near}”?",
        "there is no key “{key}” here; did you mean “{near}”?",
    ),
    "deck-missing": (
        "thiếu khóa “{key}”; hãy thêm dòng “{key}: …”",
        "the key “{key}” is missing; add a line “{key}: …”",
    ),
    "deck-no-kind": (
        "thiếu khóa “{key}”; hãy thêm “{key}:” và chọn một trong: {known}",
        "the key “{key}” is missing; add “{key}:” with one of: {known}",
    ),
    "deck-choice": (
        "“{key}” không thể là “{text}”; hãy chọn một trong: {known}",
        "“{key}” cannot be “{text}”; choose one of: {known}",
    ),
    "deck-choice-near": (
        "“{key}” không thể là “{text}”; có phải ý bạn là “{near}”?",
        "“{key}” cannot be “{text}”; did you mean “{near}”?",
    ),
    "deck-mapping": (
        "“{key}” phải gồm các dòng “khóa: giá trị”, thụt vào dưới nó",
        "“{key}” must be lines of “key: value”, indented below it",
    ),
    "deck-list": (
        "“{key}” phải là danh sách; hãy viết mỗi mục trên một dòng bắt đầu bằng “- ”",
        "“{key}” must be a list; write each item on a line that begins with “- ”",
    ),
    "deck-list-short": (
        "“{key}” có {count} mục, cần ít nhất {least}; hãy thêm mục",
        "“{key}” has {count} items and needs at least {least}; add some",
    ),
    "deck-list-long": (
        "“{key}” có {count} mục, nhiều nhất là {most}; hãy bỏ bớt hoặc chia sang trang khác",
        "“{key}” has {count} items and takes at most {most}; leave some out or add a slide",
    ),
    "deck-text": (
        "“{key}” phải là một dòng chữ; nếu chữ có dấu hai chấm hay dấu ngoặc ở đầu, "
        "hãy đặt cả dòng trong dấu nháy đơn '…'",
        "“{key}” must be text; if it holds a colon or begins with a bracket, "
        "put all of it in single quotes '…'",
    ),
    "deck-text-empty": (
        "“{key}” đang để trống; hãy điền chữ hoặc xóa dòng này",
        "“{key}” is empty; fill it in or remove the line",
    ),
    "deck-text-long": (
        "“{key}” dài {count} ký tự, nhiều nhất là {most}; hãy rút ngắn",
        "“{key}” has {count} characters and takes at most {most}; shorten it",
    ),
    "deck-name": (
        "“{text}” không dùng làm “{key}” được; hãy viết chữ thường không dấu, số và gạch nối, "
        "tối đa 60 ký tự, ví dụ thanh-tich-8",
        "“{text}” cannot be “{key}”; write small letters without accents, digits and hyphens, "
        "at most 60 characters, such as thanh-tich-8",
    ),
    "deck-passage": (
        "“{text}” không phải là một đoạn của bài viết; hãy viết title, slogan, paragraph 3, "
        "caption 1 hoặc achievement 7",
        "“{text}” is no passage of the article; write title, slogan, paragraph 3, caption 1 "
        "or achievement 7",
    ),
    "deck-whole": (
        "“{key}” phải là số nguyên từ {least} đến {most}, chỉ viết chữ số",
        "“{key}” must be a whole number from {least} to {most}, in digits alone",
    ),
    "deck-digits": (
        "“{text}” không dùng làm “{key}” được; hãy chỉ viết chữ số, không có dấu chấm, ví dụ 1200",
        "“{text}” cannot be “{key}”; write digits alone, without a separator, such as 1200",
    ),
    "deck-switch": (
        "“{key}” chỉ nhận true (có) hoặc false (không)",
        "“{key}” is either true or false",
    ),
}

_LINKS: dict[str, tuple[str, str]] = {
    "id-twice": (
        "trang {first} đã có id “{name}”; hãy đặt một id khác",
        "slide {first} has the id “{name}” already; choose another",
    ),
    "link-nowhere": (
        "không có trang nào có id “{name}”; hãy ghi id của một trang trong bộ này",
        "no slide has the id “{name}”; name the id of a slide of this deck",
    ),
    "link-nowhere-near": (
        "không có trang nào có id “{name}”; có phải ý bạn là “{near}”?",
        "no slide has the id “{name}”; did you mean “{near}”?",
    ),
    "path-form": (
        "“{name}” không dùng làm tên tệp được; hãy ghi đường dẫn trong thư mục của bài trình chiếu,"
        " dùng dấu “/”, ví dụ anh/le-ra-quan.jpg",
        "“{name}” cannot name a file; write a path inside the deck's folder, with “/”, "
        "such as pictures/parade.jpg",
    ),
    "path-outside": (
        "“{name}” nằm ngoài thư mục của bài trình chiếu; hãy chép tệp vào thư mục đó "
        "rồi ghi tên tệp",
        "“{name}” is outside the deck's folder; copy the file into it and write its name",
    ),
    "theme-unknown": (
        "không có giao diện màu “{name}”; hãy chọn một trong: {known}",
        "there is no theme “{name}”; choose one of: {known}",
    ),
    "theme-unknown-near": (
        "không có giao diện màu “{name}”; có phải ý bạn là “{near}”?",
        "there is no theme “{name}”; did you mean “{near}”?",
    ),
}

_FIGURES: dict[str, tuple[str, str]] = {
    "number-form": (
        "“{text}” không phải là con số viết theo cách Việt Nam; hãy viết như 1.027 hoặc 93,9, "
        "có thể thêm dưới, trên, hơn, gần, khoảng ở trước và không ghi đơn vị",
        "“{text}” is no figure as Vietnamese write it; write 1.027 or 93,9, with dưới, trên, hơn, "
        "gần or khoảng before it where needed, and without a unit",
    ),
    "number-form-near": (
        "“{text}” không phải là con số viết theo cách Việt Nam; có phải ý bạn là “{near}”?",
        "“{text}” is no figure as Vietnamese write it; did you mean “{near}”?",
    ),
    "number-size": (
        "con số “{text}” quá lớn hoặc quá dài; hãy viết số nhỏ hơn một triệu tỷ, "
        "tối đa 6 chữ số thập phân",
        "the figure “{text}” is too long; write one below 10¹⁵ with at most 6 decimals",
    ),
    "value-keys": (
        "con số của biểu đồ chỉ có hai khóa; hãy viết {{value: 702, formula: 1.027 - 325}}",
        "a chart's figure has two keys only; write {{value: 702, formula: 1.027 - 325}}",
    ),
    "formula-form": (
        "“{text}” không phải là phép tính; hãy viết các con số với + - * / và dấu ngoặc, "
        "ví dụ 1.027 - 325",
        "“{text}” is no calculation; write figures with + - * / and brackets, such as 1.027 - 325",
    ),
    "formula-nothing": (
        "có công thức nhưng “{text}” không có con số nào; hãy ghi kết quả hoặc xóa công thức",
        "there is a formula, but “{text}” holds no figure; write its result or remove the formula",
    ),
    "formula-wrong": (
        "“{text}” cho kết quả {result}, không phải con số ghi ở đây; hãy sửa con số hoặc công thức",
        "“{text}” gives {result} and not the figure here; correct the figure or the formula",
    ),
    "achievement-empty": (
        "trang thành tích chưa có nội dung; hãy thêm figures, chart hoặc bullets",
        "the achievement has nothing to show; add figures, a chart or bullets",
    ),
    "chart-range": (
        "{text} không phải là phần trăm vẽ được ở đây; hãy ghi số từ 0 đến {top}",
        "{text} is no percentage that can be drawn here; write one from 0 to {top}",
    ),
    "chart-negative": (
        "biểu đồ không vẽ được số âm {text}; hãy ghi số từ 0 trở lên, "
        "còn mức giảm thì dùng biểu đồ decline",
        "a chart cannot show {text}, which is below zero; write 0 or more, "
        "and use a decline chart for a fall",
    ),
    "count-range": (
        "không vẽ được {text} hình, vì mỗi vật là một hình; hãy ghi số nguyên từ 1 đến 200, "
        "hoặc dùng biểu đồ ranking",
        "{text} things cannot be drawn one by one; write a whole number from 1 to 200, "
        "or use a ranking chart",
    ),
    "growth-sum": (
        "trước cộng tăng thêm là {total}, khác với “now”; hãy sửa một trong ba con số",
        "before and increase make {total}, which is not “now”; correct one of the three",
    ),
}

DECK: dict[str, tuple[str, str]] = {**_SHAPE, **_LINKS, **_FIGURES}
