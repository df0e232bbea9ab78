<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Bars</name>
    <message>
        <source>Planned and spoken time of each slide</source>
        <translation>Thời gian dự kiến và thời gian đã nói của từng trang</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng giờ</translation>
    </message>
    <message>
        <source>Ahead by {time}</source>
        <translation>Nhanh hơn {time}</translation>
    </message>
    <message>
        <source>Behind by {time}</source>
        <translation>Chậm {time}</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Thời gian đã nói</translation>
    </message>
    <message>
        <source>Remaining time</source>
        <translation>Thời gian còn lại</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Giờ hiện tại</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Nhịp độ</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Đã nói</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Bây giờ</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Black</source>
        <translation>Màn hình đen</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Màn hình trắng</translation>
    </message>
    <message>
        <source>The audience&apos;s slide is frozen</source>
        <translation>Hội trường đang được giữ nguyên hình</translation>
    </message>
    <message>
        <source>Laser dot</source>
        <translation>Chấm laser</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Đèn rọi</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Bút vẽ</translation>
    </message>
    <message>
        <source>Magnified</source>
        <translation>Đang phóng to</translation>
    </message>
    <message>
        <source>Presenter console</source>
        <translation>Màn hình người trình bày</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Đang chiếu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp theo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Lời nói</translation>
    </message>
</context>
<context>
    <name>Continuity</name>
    <message>
        <source>Go on where the talk was interrupted, at slide {number} ({time})?</source>
        <translation>Trình chiếu tiếp từ chỗ bị ngắt, trang {number} ({time})?</translation>
    </message>
    <message>
        <source>Enter – yes,  any other key – no</source>
        <translation>Enter – có,  phím khác – không</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Xuất</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Open the fo&amp;lder</source>
        <translation>Mở thư &amp;mục</translation>
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
        <source>About {seconds} s left</source>
        <translation>Còn khoảng {seconds} giây</translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation>Còn khoảng {minutes} phút</translation>
    </message>
    <message>
        <source>Stopped: nothing was written to {folder}.</source>
        <translation>Đã dừng: không tệp nào được ghi vào {folder}.</translation>
    </message>
    <message>
        <source>{count} files are in {folder}.</source>
        <translation>Đã xuất {count} tệp vào {folder}.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Contact sheet</source>
        <translation>Bảng thu nhỏ</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Dàn ý</translation>
    </message>
    <message>
        <source>One picture or page for each s&amp;tep of a slide</source>
        <translation>Mỗi &amp;bước hiện của trang là một ảnh hay một trang PDF</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Chọn…</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Hãy chọn ít nhất một định dạng.</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Hãy chọn thư mục để ghi tệp.</translation>
    </message>
    <message>
        <source>Write which slides, such as 1,3-5.</source>
        <translation>Hãy ghi các trang cần xuất, ví dụ 1,3-5.</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Slides with notes, A4</source>
        <translation>Trang chiếu kèm ghi chú, khổ A4</translation>
    </message>
    <message>
        <source>Handout, {count} slides a page</source>
        <translation>Bản phát tay, {count} trang chiếu một tờ</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Cỡ khác</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Chiều rộng, điểm ảnh</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Chiều cao, điểm ảnh</translation>
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
        <source>Formats:</source>
        <translation>Định dạng:</translation>
    </message>
    <message>
        <source>PDF pa&amp;ges:</source>
        <translation>Tr&amp;ang PDF:</translation>
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
        <source>Folder for the files</source>
        <translation>Thư mục để ghi tệp</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>The first page</source>
        <translation>Trang đầu tiên</translation>
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
        <source>Rehearse</source>
        <translation>Nói thử</translation>
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
        <source>Freeze what the audience sees, or end that</source>
        <translation>Giữ nguyên hình ở hội trường, hoặc thôi giữ</translation>
    </message>
    <message>
        <source>Overview of all slides</source>
        <translation>Toàn cảnh các trang</translation>
    </message>
    <message>
        <source>Search in text and figures, accents optional</source>
        <translation>Tìm chữ và con số, có dấu hay không đều được</translation>
    </message>
    <message>
        <source>Source of the figures on this slide</source>
        <translation>Nguồn của các con số trên trang</translation>
    </message>
    <message>
        <source>Laser dot on and off</source>
        <translation>Bật, tắt chấm laser</translation>
    </message>
    <message>
        <source>Spotlight on and off</source>
        <translation>Bật, tắt đèn rọi</translation>
    </message>
    <message>
        <source>Pen on and off</source>
        <translation>Bật, tắt bút vẽ</translation>
    </message>
    <message>
        <source>Take the last stroke back; show last time&apos;s drawings</source>
        <translation>Bỏ nét vẽ cuối; hiện nét vẽ lần trước</translation>
    </message>
    <message>
        <source>Wipe the drawings off the slide</source>
        <translation>Xóa nét vẽ trên trang</translation>
    </message>
    <message>
        <source>Magnify at the pointer, or end that</source>
        <translation>Phóng to chỗ con trỏ, hoặc thôi</translation>
    </message>
    <message>
        <source>Magnify more; larger spotlight</source>
        <translation>Phóng to hơn; đèn rọi rộng hơn</translation>
    </message>
    <message>
        <source>Magnify less; smaller spotlight</source>
        <translation>Phóng to ít hơn; đèn rọi hẹp hơn</translation>
    </message>
    <message>
        <source>Move the magnified part, the dot or the light</source>
        <translation>Dời phần phóng to, chấm laser hoặc đèn rọi</translation>
    </message>
    <message>
        <source>Alt + arrows</source>
        <translation>Alt + mũi tên</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>kéo chuột</translation>
    </message>
    <message>
        <source>Save slides with drawings as pictures</source>
        <translation>Lưu các trang có nét vẽ thành ảnh</translation>
    </message>
    <message>
        <source>Swap the two screens</source>
        <translation>Đổi hai màn hình</translation>
    </message>
    <message>
        <source>Console in a window, on one screen</source>
        <translation>Bảng điều khiển trong cửa sổ, khi chỉ có một màn hình</translation>
    </message>
    <message>
        <source>Pause the timer, or go on</source>
        <translation>Tạm dừng đồng hồ, hoặc chạy tiếp</translation>
    </message>
    <message>
        <source>Reset the timer (asks first)</source>
        <translation>Đặt lại đồng hồ (có hỏi trước)</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Lời nói to hơn</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Lời nói nhỏ hơn</translation>
    </message>
    <message>
        <source>Figures of the notes in words, or in digits</source>
        <translation>Con số trong lời nói: viết bằng chữ, hoặc bằng số</translation>
    </message>
    <message>
        <source>Notes down</source>
        <translation>Cuộn lời nói xuống</translation>
    </message>
    <message>
        <source>Notes up</source>
        <translation>Cuộn lời nói lên</translation>
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
        <source>Save the deck as…</source>
        <translation>Lưu bài trình chiếu thành…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Copy the slide as a picture</source>
        <translation>Sao chép trang thành ảnh</translation>
    </message>
    <message>
        <source>Save the talk&apos;s log…</source>
        <translation>Lưu nhật ký trình chiếu…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Thiết lập…</translation>
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
    <name>Kit</name>
    <message>
        <source>Nothing is drawn on any slide</source>
        <translation>Chưa trang nào có nét vẽ</translation>
    </message>
    <message>
        <source>Tool put away</source>
        <translation>Đã cất công cụ</translation>
    </message>
    <message>
        <source>Slides with drawings saved: {count}, in {folder}</source>
        <translation>Đã lưu {count} trang có nét vẽ vào {folder}</translation>
    </message>
    <message>
        <source>The pen is empty: Shift+D clears the slide</source>
        <translation>Bút đã hết mực: nhấn Shift+D để xóa trang</translation>
    </message>
    <message>
        <source>Ctrl+Z shows what was drawn here last time</source>
        <translation>Ctrl+Z để hiện nét vẽ lần trước trên trang này</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Enter – yes,  any other key – no</source>
        <translation>Enter – có,  phím khác – không</translation>
    </message>
    <message>
        <source>Open a deck or an article</source>
        <translation>Mở bài trình chiếu hoặc bài viết</translation>
    </message>
    <message>
        <source>Decks and articles (*.yaml *.yml *.docx *.txt *.md *.html *.htm)</source>
        <translation>Bài trình chiếu và bài viết (*.yaml *.yml *.docx *.txt *.md *.html *.htm)</translation>
    </message>
    <message>
        <source>Save the deck</source>
        <translation>Lưu bài trình chiếu</translation>
    </message>
    <message>
        <source>Decks (*.yaml)</source>
        <translation>Bài trình chiếu (*.yaml)</translation>
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
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
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
    <name>Notes</name>
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
    <message>
        <source>{text} – no slide</source>
        <translation>{text} – không có trang nào</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Drafting slides from the article …</source>
        <translation>Đang dựng trang chiếu từ bài viết …</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Reset the timer?   Enter – yes,  Esc – no</source>
        <translation>Đặt lại đồng hồ?   Enter – có,  Esc – không</translation>
    </message>
    <message>
        <source>Press I again to show the source over the slide</source>
        <translation>Nhấn I lần nữa để hiện nguồn trên trang</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Slide</source>
        <translation>Trang</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Slides</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Slides with notes</source>
        <translation>Trang chiếu kèm ghi chú</translation>
    </message>
    <message>
        <source>Handout, {count} slides a page</source>
        <translation>Bản phát tay, {count} trang chiếu một tờ</translation>
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
    <message>
        <source>{count} figures are not in the article as they stand.</source>
        <translation>Có {count} con số không đúng như bài viết.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>{count} figures are not in the article. Go on all the same?</source>
        <translation>Có {count} con số không có trong bài viết. Vẫn tiếp tục?</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>Rehearsal</source>
        <translation>Nói thử</translation>
    </message>
    <message>
        <source>{count} times are in the deck now.</source>
        <translation>Đã ghi {count} mốc thời gian vào bài trình chiếu.</translation>
    </message>
    <message>
        <source>The plan needs no change.</source>
        <translation>Không cần đổi thời gian dự kiến.</translation>
    </message>
    <message>
        <source>{count} times differ from the plan, rounded to five seconds.</source>
        <translation>Có {count} trang khác dự kiến, làm tròn đến năm giây.</translation>
    </message>
    <message>
        <source>&amp;Write into the deck</source>
        <translation>&amp;Ghi vào bài trình chiếu</translation>
    </message>
    <message>
        <source>&amp;Save the log…</source>
        <translation>&amp;Lưu nhật ký…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Đã nói</translation>
    </message>
</context>
<context>
    <name>Rehearsals</name>
    <message>
        <source>There is no log yet: present or rehearse first.</source>
        <translation>Chưa có nhật ký: hãy trình chiếu hoặc nói thử trước.</translation>
    </message>
    <message>
        <source>Save the talk&apos;s log</source>
        <translation>Lưu nhật ký trình chiếu</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng tính (*.csv)</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Giờ hiện tại</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Số giây</translation>
    </message>
    <message>
        <source>The log is in {file}.</source>
        <translation>Đã lưu nhật ký vào {file}.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>slide</source>
        <translation>trang chiếu</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>lời nói</translation>
    </message>
    <message>
        <source>article</source>
        <translation>bài viết</translation>
    </message>
    <message>
        <source>Text or figure; accents are optional</source>
        <translation>Chữ hoặc con số; có dấu hay không đều được</translation>
    </message>
    <message>
        <source>Search in slides, notes and article</source>
        <translation>Tìm trong trang chiếu, lời nói và bài viết</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Không tìm thấy.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>&amp;Fade from slide to slide</source>
        <translation>&amp;Chuyển trang mờ dần</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Tự động</translation>
    </message>
    <message>
        <source>{screen} (not connected)</source>
        <translation>{screen} (chưa cắm)</translation>
    </message>
    <message>
        <source>Audience&apos;s &amp;screen:</source>
        <translation>&amp;Màn hình hội trường:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Ngôn ngữ:</translation>
    </message>
    <message>
        <source>Size of the &amp;notes:</source>
        <translation>Cỡ chữ &amp;lời nói:</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
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
    <name>SourceView</name>
    <message>
        <source>Where the figures come from</source>
        <translation>Nguồn của các con số</translation>
    </message>
    <message>
        <source>This slide cites no passage of an article.</source>
        <translation>Trang này không dẫn đoạn nào của bài viết.</translation>
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
        <source>Planned: {here} of {total}</source>
        <translation>Dự kiến: {here} trên {total}</translation>
    </message>
</context>
<context>
    <name>Teller</name>
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
    <name>TimesTable</name>
    <message>
        <source>Times of the slides</source>
        <translation>Thời gian của các trang</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Đã nói</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Cả bài</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>Slide {number} of {count}</source>
        <translation>Trang {number} trên {count}</translation>
    </message>
</context>
</TS>
