<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export pictures</source>
        <translation>Xuất ảnh</translation>
    </message>
    <message>
        <source>Choose a folder for the pictures.</source>
        <translation>Hãy chọn thư mục để ghi ảnh.</translation>
    </message>
    <message>
        <source>Write which slides, such as 1,3-5.</source>
        <translation>Hãy ghi các trang cần xuất, ví dụ 1,3-5.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Cỡ khác</translation>
    </message>
    <message>
        <source>One picture for each s&amp;tep of a slide</source>
        <translation>Mỗi &amp;bước hiện của trang là một ảnh</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Chọn…</translation>
    </message>
    <message>
        <source>&amp;All {count} slides</source>
        <translation>&amp;Tất cả {count} trang</translation>
    </message>
    <message>
        <source>T&amp;his slide ({number})</source>
        <translation>T&amp;rang này ({number})</translation>
    </message>
    <message>
        <source>Sli&amp;des:</source>
        <translation>Các tran&amp;g:</translation>
    </message>
    <message>
        <source>Slides to export, such as 1,3-5</source>
        <translation>Các trang cần xuất, ví dụ 1,3-5</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Xuất</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>Định &amp;dạng:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Cỡ ảnh:</translation>
    </message>
    <message>
        <source>Slides:</source>
        <translation>Các trang:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Thư &amp;mục:</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Thư mục ghi ảnh</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Stopped: the {count} pictures already in {folder} are whole.</source>
        <translation>Đã dừng: {count} ảnh đã xuất vào {folder} vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>{count} pictures are in {folder}.</source>
        <translation>Đã xuất {count} ảnh vào {folder}.</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to slide (1–{count}):</source>
        <translation>Tới trang (1–{count}):</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Dấu cách</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>left click, wheel down</source>
        <translation>bấm chuột trái, lăn xuống</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Bước trước</translation>
    </message>
    <message>
        <source>wheel up</source>
        <translation>lăn lên</translation>
    </message>
    <message>
        <source>Next slide, skipping steps</source>
        <translation>Trang tiếp theo, bỏ qua các bước</translation>
    </message>
    <message>
        <source>Shift + the same</source>
        <translation>Shift + phím như trên</translation>
    </message>
    <message>
        <source>Previous slide, skipping steps</source>
        <translation>Trang trước, bỏ qua các bước</translation>
    </message>
    <message>
        <source>First slide</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <source>Last slide</source>
        <translation>Trang cuối</translation>
    </message>
    <message>
        <source>Go to slide n; on the index of achievements: to achievement n</source>
        <translation>Tới trang n; ở trang mười thành tích: tới thành tích n</translation>
    </message>
    <message>
        <source>digits, then Enter; on the index: one digit</source>
        <translation>gõ số rồi Enter; ở trang mười thành tích: một chữ số</translation>
    </message>
    <message>
        <source>Go to slide…</source>
        <translation>Tới trang…</translation>
    </message>
    <message>
        <source>Go to achievement 1 to 10</source>
        <translation>Tới thành tích 1 đến 10</translation>
    </message>
    <message>
        <source>A, then 1…9 or 0</source>
        <translation>A, rồi 1…9 hoặc 0</translation>
    </message>
    <message>
        <source>Back to where the jump began</source>
        <translation>Quay lại nơi vừa nhảy đi</translation>
    </message>
    <message>
        <source>Present from the start</source>
        <translation>Trình chiếu từ đầu</translation>
    </message>
    <message>
        <source>Present from this slide</source>
        <translation>Trình chiếu từ trang này</translation>
    </message>
    <message>
        <source>Full screen on and off</source>
        <translation>Bật, tắt toàn màn hình</translation>
    </message>
    <message>
        <source>Black screen; any key ends it</source>
        <translation>Màn hình đen; phím bất kỳ để trở lại</translation>
    </message>
    <message>
        <source>White screen; any key ends it</source>
        <translation>Màn hình trắng; phím bất kỳ để trở lại</translation>
    </message>
    <message>
        <source>Overview of all slides</source>
        <translation>Toàn cảnh các trang</translation>
    </message>
    <message>
        <source>Close what is on top, else stop presenting</source>
        <translation>Đóng phần đang mở, hoặc thôi trình chiếu</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Export pictures…</source>
        <translation>Xuất ảnh…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a deck</source>
        <translation>Mở bài trình chiếu</translation>
    </message>
    <message>
        <source>Decks (*.yaml *.yml)</source>
        <translation>Bài trình chiếu (*.yaml *.yml)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Tới t&amp;rang</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Trình &amp;chiếu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Lời nói</translation>
    </message>
    <message>
        <source>This slide has no notes.</source>
        <translation>Trang này không có lời nói.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of all slides</source>
        <translation>Toàn cảnh các trang</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Achievement…</source>
        <translation>Thành tích…</translation>
    </message>
    <message>
        <source>Slide {digits} ⏎</source>
        <translation>Trang {digits} ⏎</translation>
    </message>
    <message>
        <source>There is no slide {number}; this deck has {count}</source>
        <translation>Không có trang {number}; bài trình chiếu có {count} trang</translation>
    </message>
    <message>
        <source>End of the talk</source>
        <translation>Hết bài trình chiếu</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>What is wrong with the deck</source>
        <translation>Những lỗi trong bài trình chiếu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The deck has {count} mistakes; the last good one stays.</source>
        <translation>Bài trình chiếu có {count} lỗi; vẫn giữ bản tốt gần nhất.</translation>
    </message>
</context>
<context>
    <name>SlideList</name>
    <message>
        <source>Slides</source>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>StandIn</name>
    <message>
        <source>This deck cannot be shown yet</source>
        <translation>Chưa mở được bài trình chiếu này</translation>
    </message>
    <message>
        <source>The list above says what is wrong. Mend it, then press Ctrl+R.</source>
        <translation>Danh sách phía trên chỉ ra các lỗi. Hãy sửa rồi nhấn Ctrl+R.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Slide {number} of {count}</source>
        <translation>Trang {number} trên {count}</translation>
    </message>
    <message>
        <source>Planned: {here} of {total}</source>
        <translation>Dự kiến: {here} trên {total}</translation>
    </message>
</context>
</TS>
