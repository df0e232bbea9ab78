"""Word files for tests, written with the means that people use: styles, lists, tables, boxes."""

from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from PIL import Image

_LEVELS = {
    "decimal": ("decimal", "%1."),
    "closed": ("decimal", "%1)"),
    "roman": ("upperRoman", "%1."),
    "bullet": ("bullet", "\uf0b7"),
}


def add_list(document: Document, identity: int, form: str, inner: str = "bullet") -> int:
    """Define a list of two levels in ``document`` and return its number."""
    root = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{number_form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for depth, (number_form, text) in enumerate((_LEVELS[form], _LEVELS[inner]))
    )
    abstract = _xml(f'<w:abstractNum w:abstractNumId="{identity}">{levels}</w:abstractNum>')
    number = _xml(f'<w:num w:numId="{identity}"><w:abstractNumId w:val="{identity}"/></w:num>')
    root.insert(0, abstract)
    root.append(number)
    return identity


def add_item(document: Document, text: str, list_id: int, depth: int = 0, style: str = "") -> Any:
    """Add a paragraph that is an item of a list; its number is not in its text."""
    paragraph = document.add_paragraph(text, style=style or None)
    properties: Any = paragraph._p.get_or_add_pPr()
    numbering = properties.get_or_add_numPr()
    numbering.get_or_add_ilvl().val = depth
    numbering.get_or_add_numId().val = list_id
    return paragraph


def _xml(text: str) -> Any:
    """Return the element ``text``, in which ``w`` is the prefix of Word's names."""
    head, _, rest = text.partition(">")
    closed = "/" if head.endswith("/") else ""
    return parse_xml(f"{head.removesuffix('/')} {nsdecls('w')}{closed}>{rest}")


def add_picture(document: Document, folder: Path) -> None:
    """Add a paragraph with nothing but a picture."""
    file = folder / "photo.png"
    Image.new("RGB", (40, 30), "red").save(file)
    document.add_picture(str(file))


def thai_binh(folder: Path) -> Path:
    """Write a report with a letterhead table, heading styles, lists, a photo and a signature."""
    document = docx.Document()
    head = document.add_table(rows=1, cols=2)
    head.cell(0, 0).text = "TỈNH ỦY THÁI BÌNH\nBAN TUYÊN GIÁO\n*\nSố 215-BC/BTGTU"
    head.cell(0, 1).text = "ĐẢNG CỘNG SẢN VIỆT NAM\nThái Bình, ngày 20 tháng 11 năm 2024"
    document.add_paragraph("BÁO CÁO").runs[0].bold = True
    document.add_paragraph("Kết quả công tác tuyên giáo năm 2024").runs[0].bold = True
    roman = add_list(document, 71, "roman")
    items = add_list(document, 72, "decimal")
    plans = add_list(document, 73, "decimal")
    add_item(document, "Tình hình chung", roman, style="Heading 1")
    document.add_paragraph(
        "Năm 2024, toàn ngành tổ chức 1.318 hội nghị với 214.500 lượt người, đạt 104,2% kế hoạch."
    )
    add_picture(document, folder)
    document.add_paragraph("Hội nghị báo cáo viên tháng 6", style="Caption")
    add_item(document, "Kết quả nổi bật", roman, style="Heading 1")
    add_item(document, "Mở 126 lớp bồi dưỡng cho 9.870 học viên.", items)
    add_item(document, "Phát hành 48 số bản tin:", items)
    add_item(document, "12 số bản tin nội bộ;", items, 1)
    add_item(document, "36 số bản tin điện tử.", items, 1)
    add_item(document, "Biên soạn 7 tập lịch sử Đảng bộ.", items)
    table = document.add_table(rows=3, cols=3)
    for row, cells in zip(
        table.rows,
        (("Nội dung", "2023", "2024"), ("Hội nghị", "1.204", "1.318"), ("Lớp", "98", "126")),
        strict=True,
    ):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    add_item(document, "Nhiệm vụ năm 2025", roman, style="Heading 1")
    add_item(document, "Tuyên truyền đại hội đảng các cấp với ít nhất 150 hội nghị.", plans)
    add_item(document, "Mở 130 lớp bồi dưỡng.", plans)
    foot = document.add_table(rows=1, cols=2)
    foot.cell(0, 0).text = "Nơi nhận:\n- Thường trực Tỉnh ủy;\n- Lưu Ban."
    foot.cell(0, 1).text = "TRƯỞNG BAN\n(Đã ký)\nĐặng Thị Minh Hạnh"
    file = folder / "thai-binh.docx"
    document.save(str(file))
    return file


def ha_giang(folder: Path) -> Path:
    """Write an article with a title style, soft breaks, a text box, tracked changes and notes."""
    document = docx.Document()
    document.add_paragraph("Bộ đội Biên phòng Hà Giang: Điểm tựa nơi phên giậu", style="Title")
    document.add_paragraph("Thượng tá Lò Văn Pao, Phó Chính ủy")
    body = document.add_paragraph("Nhiệm kỳ qua, đơn vị tuần tra 12.450 lượt, quản lý ")
    body.add_run("277,5").bold = True
    body.add_run("km đường biên")
    note = body.add_run("3")
    note.font.superscript = True
    body.add_run(" giới; xây 64 nhà cho 318 khẩu.")
    struck = body.add_run(" Có 99 vụ.")
    struck.font.strike = True
    body._p.append(_xml("<w:del><w:r><w:delText> Đã xóa 55 chữ.</w:delText></w:r></w:del>"))
    body._p.append(_xml("<w:ins><w:r><w:t> Đã thêm 56 chữ.</w:t></w:r></w:ins>"))
    lines = document.add_paragraph("Trong đó có 12 nhà ở Đồng Văn.")
    lines.runs[0].add_break()
    lines.add_run("Còn lại 52 nhà ở Mèo Vạc.")
    anchor = document.add_paragraph("Phong trào “Nâng bước em tới trường” giúp 118 học sinh.")
    anchor.runs[0]._r.append(
        _xml(
            "<w:pict><w:txbxContent><w:p><w:r><w:t>Ảnh: Chiến sĩ dạy chữ cho học sinh bản Lũng Làn"
            "</w:t></w:r></w:p></w:txbxContent></w:pict>"
        )
    )
    control = _xml(
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>Đơn vị được tặng 3 Huân chương.</w:t></w:r></w:p>"
        "</w:sdtContent></w:sdt>"
    )
    document.element.body.insert_element_before(control, "w:sectPr")
    file = folder / "ha-giang.docx"
    document.save(str(file))
    return file
