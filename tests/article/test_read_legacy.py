"""Whole files of before Unicode: fonts' encodings in texts, Word files and pages."""

from pathlib import Path

import docx

from viewer.article.read import read

# As the fonts .VnTime and VNI-Times have it, read as Western letters.
TITLE = "§¶ng bé HuyÖn V¨n L·ng: DÊu Ên nhiÖm kú"
BODY = "NhiÖm kú qua, §¶ng bé kÕt n¹p 273 ®¶ng viªn (v­ît 9,2%); th­ëng 1.027 l­ît c¸ nh©n."
VNI_BODY = "Nhieäm kyø qua, Ñaûng boä keát naïp 273 ñaûng vieân (vöôït 9,2%)."
MEANT = "Nhiệm kỳ qua, Đảng bộ kết nạp 273 đảng viên (vượt 9,2%); thưởng 1.027 lượt cá nhân."


def test_a_text_in_tcvn3(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(f"{TITLE}\r\n\r\n{BODY}\r\n".encode("cp1252"))
    article = read(file)
    assert article.title == "Đảng bộ Huyện Văn Lãng: Dấu ấn nhiệm kỳ"
    assert article.text.split("\n\n")[1] == MEANT


def test_a_word_file_with_old_fonts_beside_unicode(tmp_path: Path) -> None:
    document = docx.Document()
    capitals = document.add_paragraph().add_run("®¶ng bé huyÖn v¨n l·ng")
    capitals.font.name = ".VnTimeH"
    document.add_paragraph(BODY)
    document.add_paragraph("Công tác xây dựng Đảng được quan tâm, chỉ đạo thường xuyên, kịp thời.")
    document.add_paragraph(VNI_BODY)
    document.save(str(tmp_path / "a.docx"))
    article = read(tmp_path / "a.docx")
    assert article.title == "ĐẢNG BỘ HUYỆN VĂN LÃNG"
    assert [one.text for one in article.of_kind("paragraph")] == [
        MEANT,
        "Công tác xây dựng Đảng được quan tâm, chỉ đạo thường xuyên, kịp thời.",
        "Nhiệm kỳ qua, Đảng bộ kết nạp 273 đảng viên (vượt 9,2%).",
    ]


def test_a_page_in_tcvn3(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    page = f"<html><body><h1>{TITLE}</h1><p>{BODY}</p></body></html>"
    file.write_bytes(page.encode("cp1252"))
    article = read(file)
    assert article.title == "Đảng bộ Huyện Văn Lãng: Dấu ấn nhiệm kỳ"
    assert article.of_kind("paragraph")[0].text == MEANT
