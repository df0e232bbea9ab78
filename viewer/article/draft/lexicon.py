"""Words by which the parts of a Vietnamese sentence are told apart, as reports use them."""

import re
from functools import cache

_ACTS = """
ban hành; biểu dương; bầu; bắt; bắt giữ; bố trí; bồi dưỡng; bổ sung; bổ nhiệm; bảo đảm; bảo vệ;
bảo tồn; bám sát; bàn giao; cho vay; chuyển giao; chuyển đổi; chăm lo; chăm sóc; chấn chỉnh; chấp
hành; chỉ đạo; chi trả; chủ trì; chủ động; cung cấp; cứng hóa; cứu; cứu nạn; cứu hộ; cấp; cắt
giảm; củng cố; cụ thể hóa; di dời; duy trì; dập tắt; giám sát; giao; giới thiệu; giữ gìn; giữ
vững; giúp; giúp đỡ; giảm; giải ngân; giải quyết; giải thể; giải cứu; giải phóng mặt bằng; giành;
góp phần; góp; gắn; hiến; hoàn thiện; hoàn thành; huy động; huấn luyện; hình thành; hòa giải; hòa
giải thành; hướng dẫn; hưởng ứng; hạn chế; hỗ trợ; hợp nhất; khai thác; khai trương; khen thưởng;
khuyến khích; khám; khám chữa bệnh; khám, chữa bệnh; khám bệnh; khám phá; khép kín; khánh thành;
khơi dậy; khảo sát; khắc phục; khống chế; khởi công; khởi tố; kiên quyết; kiềm chế; kiểm soát;
kiểm tra; kiện toàn; kêu gọi; ký; ký kết; kết nạp; kết nối; kết luận; làm chủ; làm đường; làm rõ;
làm tốt; lãnh đạo; lắp đặt; lập; lồng ghép; mua; mở; mở rộng; mở mới; mua sắm; nghiên cứu; nghiệm
thu; ngăn chặn; ngăn ngừa; nhân rộng; nhận; nhận nuôi; nhận đỡ đầu; nuôi; nuôi dưỡng; nâng; nâng
cao; nâng cấp; nạo vét; nắm; nắm chắc; nộp; phát; phát hiện; phát huy; phát hành; phát sinh; phát
triển; phá; phê duyệt; phòng ngừa; phòng, chống; phòng chống; phấn đấu; phối hợp; phục vụ; phục
hồi; quan tâm; quy hoạch; quy định; quyên góp; quán triệt; quản lý; ra mắt; ra quân; rút ra; rà
soát; rút ngắn; ra sức; sáp nhập; sưu tầm; sản xuất; số hóa; sửa; sửa chữa; sắp xếp; tham gia;
tham mưu; thanh tra; thành lập; thành lập mới; thi công; thi hành; thi hành kỷ luật; thiết lập;
tham dự; theo dõi; thu; thu giữ; thu gom; thu hút; thu hồi; thu nộp; thúc đẩy; thăm; thăm hỏi;
thường xuyên; thẩm định; thắp sáng; thụ lý; thực hiện; tiêm; tiêu hủy; tiến hành; tiếp nhận; tiếp
tục; tiếp đón; tiết kiệm; tinh gọn; tinh giản; trao; trao tặng; tri ân; triệt phá; triệt xóa;
triển khai; triển khai thực hiện; trang bị; tranh thủ; truy bắt; truy thu; truy tố; truy vết; trả
lời; trồng; tu bổ; tu sửa; tuyên truyền; tuyển dụng; tuyển chọn; tuần tra; tích cực; tôn tạo; tôn
vinh; tư vấn; tạo; tạo điều kiện; tạo việc làm; tập huấn; tập hợp; tập trung; tăng cường; tặng;
tặng quà; tặng thưởng; tổ chức; tổ chức thành công; tổng kết; từng bước; ưu tiên; vận chuyển; vận
hành; vận động; vận động đầu thú; xem xét; xuất khẩu; xác minh; xác định; xây; xây dựng; xây dựng
mới; xây mới; xét nghiệm; xét xử; xóa; xóa bỏ; xử lý; xử phạt; yêu cầu; ôn luyện; đa dạng hóa; đào
tạo; đôn đốc; đưa; đưa vào hoạt động; đưa vào khai thác; đưa vào sử dụng; đưa vào
vận hành; đóng góp; đăng ký; đầu tư; đầu tư xây dựng; đấu tranh; đẩy
lùi; đẩy mạnh; đẩy nhanh; đề nghị; đề ra; đề xuất; đối thoại; đổi mới; động viên; điều chỉnh; điều
tra; điều trị; định hướng; định kỳ; định kỳ mở; ứng dụng; ủng hộ; chú trọng; đạt; vượt; giảm lỗ;
giảm khấu trừ; cai nghiện; cách ly; lấy; hợp tác; bình xét; nạo; siết chặt; tinh giảm; hiện đại
hóa; khai giảng; chiếu; biểu diễn; công nhận; tuyên dương; xếp loại; đánh giá; phân loại; phân
tích; dự báo; kế thừa; lắng nghe; mở các lớp; tự soi, tự sửa; chăn nuôi; nêu gương; gương mẫu; bê
tông hóa; thu dung; tiếp đón; công bố
"""
"""Verbs with which a clause of a report may begin without a subject."""

_NOUNS = """
tổ chức cơ sở; tổ chức đảng; tổ chức cán bộ; tổ chức bộ máy; tổ chức hội; tổ chức đoàn; tổ chức
quần chúng; tổ chức chính trị; tổ chức xã hội; tổ chức phản động; tổ chức nhân sự; quản lý nhà
nước; sản xuất nông nghiệp; sản xuất kinh doanh; xây dựng đảng; xây dựng cơ bản; đầu tư công; phát
triển kinh tế; kiểm tra đảng; nuôi trồng; thu nhập; thu ngân sách; thu nội địa; giao thông; giao
dịch; mở đầu; cấp ủy; cấp uỷ; cấp trên; cấp phòng; cấp xã; cấp huyện; cấp tỉnh; phát triển đảng;
lấy ý kiến; chuyển đổi số; hợp tác xã
"""
"""Nouns that begin like one of those verbs."""

_BARE = """
học tập; làm theo; hủy; bị hủy; thương mại; nỗ lực; đoàn kết; vun đắp; gìn giữ; sử dụng; tàng trữ;
mua bán; bám cơ sở
"""

_STATES = """
đã; được; bị; đạt; đạt được; tăng; giảm; vượt; là; chiếm; còn; trở thành; luôn; không; chưa; đang;
tiếp tục; từng bước; diễn ra; xảy ra; có bước; có nhiều; có chuyển biến; có sự; chuyển biến; đứng;
dẫn đầu; thuộc; sẽ; ổn định; ngày càng; không ngừng; cơ bản; phải; cần; có; hiện có; vẫn; giành;
đoạt; thu hút; tạo; gồm; góp phần; đóng góp; phấn đấu; hoàn thành; tập trung; phát triển; duy trì;
đẩy mạnh
"""
"""What stands between a subject and what is said of it."""

_SUBJECTS = """
công tác; phong trào; lực lượng; ngành; toàn; toàn tỉnh; toàn ngành; toàn huyện; toàn thành phố;
tỉnh; huyện; thành phố; đơn vị; các; các cấp; nhiều; một số; tỷ lệ; số; tổng; tổng số; sản lượng;
diện tích; giá trị; thu nhập; thu ngân sách; doanh thu; chất lượng; hiệu lực; hiệu quả; tình hình;
đời sống; kinh tế; văn hóa; quốc phòng; an ninh; trật tự; đội ngũ; cán bộ; đảng bộ; chi bộ; cấp
ủy; ban; hội; đoàn; hoạt động; việc; mạng lưới; cơ sở; hệ thống; tội phạm; tai nạn; mọi; mỗi;
người; nhân dân; nông dân; học sinh; bệnh viện; cả; đến nay; hằng năm; hàng năm; trong đó; sự
nghiệp; quy mô; nguồn; kết cấu; hạ tầng; môi trường; bản sắc; hình ảnh; năng lực; tinh thần; đàn;
tốc độ; chỉ số; lợi nhuận; nợ; kim ngạch; thời gian; mức; độ; quyền; vai trò; quan hệ; ý thức;
trách nhiệm; nội dung; phương thức; hình thức; bộ máy; tổ chức bộ máy; chương trình; trọng án; án;
vụ; đối tượng
"""
"""Words with which the subject of a clause begins."""

_CIRCUMSTANCES = """
trong; cùng với; bên cạnh; với; nhằm; để; thực hiện; phát huy; kế thừa; quán triệt; trước; sau;
qua; thông qua; nhờ; do; từ; tính đến; đến; đến nay; đến hết; giai đoạn; nhiệm kỳ; năm; hằng năm;
hàng năm; mỗi năm; dưới; theo; trên cơ sở; trên; đối với; là; ngay từ; song song với; đồng hành
cùng; tiếp nối; bước vào; nhận thức; quý; tháng; ngày; hiện nay; thời gian tới; thời gian qua;
những năm qua; nhiều năm liền; nhiều năm liên tục; nhiệm kỳ tới; nhiệm kỳ qua; nổi bật là; đặc
biệt là; đặc biệt; xác định; chào mừng; hưởng ứng; ba năm; năm năm; bằng; sau khi; tại; ở; về; cụ
thể; tuy nhiên; so với; toàn ngành; một năm qua; mười năm qua; hai năm qua; riêng;
được sự; được sự
"""
"""Words with which a sentence begins that says first when, how or why."""

_CONNECTORS = """
đồng thời; bên cạnh đó; cùng với đó; ngoài ra; theo đó; đặc biệt; qua đó; nhờ đó; từ đó; do đó; vì
vậy; song song đó; song; tuy nhiên; nhìn chung; nổi bật là; cụ thể; cụ thể là; trong đó; và; nhất
là; trước hết; hơn nữa; mặt khác; đáng chú ý; đáng chú ý là; đặc biệt là; có thể nói; nổi bật;
tiêu biểu là; tiêu biểu; cùng với; đến nay; hiện nay; thêm vào đó; không những vậy; bên cạnh kết
quả đạt được; trong khi đó; riêng
"""
"""What only ties a sentence to the one before it; a comma follows."""

_TAILS = """
góp phần; qua đó; từ đó; nhờ đó; nhằm; để; đồng thời; gắn với; trong đó; nhất là; đặc biệt là;
phục vụ; đáp ứng; theo; so với; trên địa bàn; trên các lĩnh vực; trong toàn; thông qua; xứng đáng;
cũng như; kịp thời; bảo đảm; đảm bảo; hướng tới; hướng mạnh; thúc đẩy; về thành tích; trong lực
lượng; làm cơ sở; cùng với; tại; trong việc; trong thực hiện; với
"""
"""Words before which a sentence may end when it is shortened."""

_ADJUNCTS = """
trên các lĩnh vực; trên địa bàn tỉnh; trên địa bàn toàn tỉnh; trên địa bàn huyện; trên địa bàn
thành phố; trên địa bàn; trong toàn tỉnh; trong toàn ngành; trên mọi lĩnh vực; trên mọi mặt; theo
quy định; theo đúng quy định; theo quy định của pháp luật; trong toàn đảng bộ; trong nhiệm kỳ;
trong nhiệm kỳ qua; trong thời gian qua; trong tình hình mới
"""
"""What a headline leaves out."""

_HELPERS = """
lãnh đạo; chỉ đạo; tham mưu; tập trung; chủ động; tiếp tục; tích cực; phối hợp; triển khai; ra
sức; đã; luôn; thường xuyên; quyết tâm; quyết liệt; trực tiếp; kịp thời; làm tốt công tác; đã và
đang; quan tâm; chú trọng; hướng dẫn; từng bước; phấn đấu; quán triệt
"""
"""Verbs and adverbs before the verb that counts."""

_WEAK_ENDS = """
và; của; các; những; là; để; với; từ; tại; cho; về; trong; theo; hoặc; một; được; bị; số; cả; mỗi;
mọi; do; đã; đang; sẽ; không; nhiều; sau; trước; cùng; trên; dưới; đến; gồm; như; bằng; khi; đạt;
hơn; gần; khoảng; giữa; nhằm; vào; ra; việc; có; làm; thành; đưa; nhất; tỷ lệ; rất; mà; nên; vì;
này; đó; góp phần; bao gồm; lần; còn; chỉ; thì; nâng; lấy; tổng; qua; tuy; so; tạo; tạo nên; lên;
xuống; bởi; thuộc; hay; cũng; lại; tiếp tục; xây; gắn; trung; tốt; vừa; sự; từng; lần lượt; gặp;
trị giá; số tiền; kinh phí; lũy kế; bình quân; mức; thiếu
"""
"""Words with which no sentence ends."""


_COMPOUND_HEADS = (
    "thiết", "trang", "chuẩn", "đào", "sáng", "cải", "chế", "nhân", "tu", "tái", "cấu", "hay",
    "gọi", "người", "giàu", "tức",
)  # fmt: skip
"""First words of compounds that go on like a verb: ``đào tạo``, ``thiết bị``, ``người có công``."""


def words_of(table: str) -> list[str]:
    """Return the phrases of a table, the longest first."""
    phrases = (" ".join(one.split()) for one in table.split(";"))
    return sorted({one for one in phrases if one}, key=len, reverse=True)


def _starting(table: str) -> re.Pattern[str]:
    inner = "|".join(map(re.escape, words_of(table)))
    return re.compile(rf"(?:{inner})(?!\w)", re.IGNORECASE)


@cache
def act() -> re.Pattern[str]:
    """Return what matches a verb at a place: the act that a clause tells."""
    inner = "|".join(map(re.escape, words_of(_ACTS)))
    nouns = "|".join(map(re.escape, words_of(_NOUNS)))
    return re.compile(rf"(?!(?:{nouns})(?!\w))(?:{inner})(?!\w)", re.IGNORECASE)


@cache
def bare_end() -> re.Pattern[str]:
    """Return what matches a text that ends with a verb, or names its like, without an object."""
    inner = "|".join(map(re.escape, words_of(_ACTS + ";" + _BARE)))
    return re.compile(rf"(?:^|(?<!các)\s)(?:{inner})$", re.IGNORECASE)


@cache
def bare_words() -> frozenset[str]:
    """Return the last words, in small letters, of all that ``bare_end`` matches."""
    return frozenset(one.split()[-1].lower() for one in words_of(_ACTS + ";" + _BARE))


@cache
def state() -> re.Pattern[str]:
    """Return what matches the word after a subject, outside compounds: not ``thiết bị``."""
    inner = "|".join(map(re.escape, words_of(_STATES)))
    outside = "".join(rf"(?<!{word} (?=bị|tạo|là|có))" for word in _COMPOUND_HEADS)
    return re.compile(rf"(?<!\w){outside}(?:{inner})(?!\w)", re.IGNORECASE)


@cache
def stated() -> re.Pattern[str]:
    """Return what finds each blank before a ``state``, which is its first group."""
    return re.compile(rf"\s(?=\w)(?=({state().pattern}))", re.IGNORECASE)


@cache
def subject() -> re.Pattern[str]:
    """Return what matches the head of a subject."""
    return _starting(_SUBJECTS)


@cache
def circumstance() -> re.Pattern[str]:
    """Return what matches the beginning of a circumstance."""
    return _starting(_CIRCUMSTANCES)


@cache
def connector() -> re.Pattern[str]:
    """Return what matches a connector with its comma, at a start."""
    inner = "|".join(map(re.escape, words_of(_CONNECTORS)))
    return re.compile(rf"(?:{inner})\s*,\s*|(?:và|đồng thời|cùng với đó là|trong đó)\s+", re.I)


@cache
def tail() -> re.Pattern[str]:
    """Return what matches the word before which a sentence may end."""
    return _starting(_TAILS)


@cache
def before_tail() -> re.Pattern[str]:
    """Return what finds the blank before a word before which a sentence may end."""
    return re.compile(rf"\s(?={tail().pattern})", re.IGNORECASE)


@cache
def adjunct() -> re.Pattern[str]:
    """Return what matches words that a headline leaves out, with the blank before."""
    inner = "|".join(map(re.escape, words_of(_ADJUNCTS)))
    return re.compile(rf"\s(?:{inner})(?=[\s,;.]|$)", re.IGNORECASE)


@cache
def helper() -> re.Pattern[str]:
    """Return what matches helpers before a verb, with what joins them."""
    inner = "|".join(map(re.escape, words_of(_HELPERS)))
    return re.compile(rf"(?:(?:{inner})(?:\s*,\s*|\s+(?:và\s+)?))+", re.IGNORECASE)


@cache
def weak_ends() -> frozenset[str]:
    """Return the words with which no sentence ends."""
    return frozenset(words_of(_WEAK_ENDS))


PLACES = "huyện|tỉnh|xã|phường|quận|thị xã|thị trấn|thành phố|thôn"
"""What stands before the name of a place, for use in a pattern."""
