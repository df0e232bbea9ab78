"""What reports count: people, cases, places, honours, works and goods."""

from enum import Enum, auto
from functools import cache

from viewer.article.figures.phrases import Phrases, listed


class Noun(Enum):
    """The class of a counted thing; only goods may follow a measure: ``47,2 tấn pháo``."""

    CASE = auto()
    PERSON = auto()
    GOODS = auto()
    PLACE = auto()
    THING = auto()
    TIMES = auto()


_CASES = """
vụ; vụ án; vụ việc; vụ tai nạn; vụ tai nạn giao thông; vụ cháy; vụ cháy nổ; vụ nổ; chuyên án;
trường hợp; trường hợp vi phạm; tin báo; tin báo, tố giác; tố giác
"""

_PEOPLE = """
cao cấp lý luận chính trị; trung cấp lý luận chính trị; bạn đọc; lượt bạn đọc;
người dân tộc thiểu số; người dân tộc; hộ dân tộc thiểu số; đoàn viên mới; hội viên mới; người;
người chết; người bị thương; người mất tích; người thiệt mạng; người tử vong; người bị nạn;
người dân; người lao động; người nghèo; người có công; người khuyết tật; người cao tuổi;
người nghiện; người nghiện ma túy; người nhiễm; người mắc; người bệnh; người nộp thuế;
người có uy tín; người tham gia bảo hiểm xã hội; đảng viên; đảng viên mới; đoàn viên;
đoàn viên, thanh niên; đoàn viên thanh niên; hội viên; đoàn viên ưu tú; quần chúng;
quần chúng ưu tú; cán bộ; cán bộ, chiến sĩ; cán bộ chiến sĩ; cán bộ, đảng viên; cán bộ đảng viên;
cán bộ, công chức; cán bộ, công chức, viên chức; cán bộ, nhân viên; cán bộ, hội viên; công chức;
công chức, viên chức; công chức thuế; viên chức; chiến sĩ; chiến sĩ mới; sĩ quan; hạ sĩ quan;
quân nhân; tân binh; dân quân; công dân; thanh niên; phụ nữ; nông dân; công nhân;
công nhân lao động; cựu chiến binh; trẻ em; trẻ; cháu; em; nữ; nam; dân; nhân khẩu; khẩu;
lao động; lao động nông thôn; lao động thất nghiệp; đối tượng; đối tượng truy nã;
đối tượng chính sách; đối tượng nghiện; đối tượng nghiện ma túy; bị can; bị cáo; nghi phạm;
phạm nhân; nạn nhân; người vi phạm; học sinh; học sinh giỏi; học sinh nghèo; sinh viên; học viên;
giáo viên; giảng viên; trẻ mầm non; bác sĩ; y sĩ; y, bác sĩ; y bác sĩ; điều dưỡng; dược sĩ;
nhân viên; nhân viên y tế; bệnh nhân; nhà giáo; nhà báo; nhà khoa học; phóng viên; chuyên gia;
kỹ sư; cử nhân; thạc sĩ; tiến sĩ; phó giáo sư; giáo sư; thẩm phán; kiểm sát viên; luật sư;
hội thẩm; hội thẩm nhân dân; hòa giải viên; đại biểu; đại biểu chính thức; đại biểu quốc hội;
ủy viên; đồng chí; nghệ nhân; vận động viên; huấn luyện viên; thí sinh; tình nguyện viên;
cộng tác viên; tuyên truyền viên; du khách; khách; khách du lịch; khách quốc tế; khách nội địa;
hành khách; khách hàng; lái xe; tài xế; cử tri; liệt sĩ; thương binh; bệnh binh; thương, bệnh binh;
mẹ việt nam anh hùng; bà mẹ việt nam anh hùng; cá nhân; tập thể; tập thể, cá nhân;
cá nhân, tập thể; tác giả; nhóm tác giả; gia đình; gia đình chính sách; gia đình văn hóa; hộ;
hộ dân; hộ nghèo; hộ cận nghèo; hộ gia đình; hộ kinh doanh; hộ nông dân; hộ thoát nghèo;
hộ đồng bào; ca; ca mắc; ca bệnh; ca mắc mới; ca tử vong; ca nhiễm; ca dương tính; ca mổ;
ca phẫu thuật; trường hợp mắc; trường hợp tử vong; thuê bao; thành viên; thành viên hợp tác xã;
chủ hộ; chủ cơ sở; nhân lực; quân
"""

_PLACES = """
thôn, bản, tổ dân phố; thôn, bản, khu phố; thôn, bản, khối phố; điểm thi; điểm bầu cử; tỉnh;
tỉnh, thành phố; tỉnh, thành; tỉnh thành; thành phố; huyện; huyện, thành phố; huyện, thị xã;
huyện, thị xã, thành phố; quận; quận, huyện; thị xã; xã; xã, phường; xã, thị trấn; xã biên giới;
xã, phường, thị trấn; xã phường; xã đặc biệt khó khăn; xã nông thôn mới;
xã nông thôn mới nâng cao; phường; phường, xã; thị trấn; thôn; thôn, bản; thôn bản; thôn, xóm;
thôn, khối phố; thôn, tổ dân phố; bản; ấp; ấp, khóm; khóm; xóm; buôn; khối phố; khối; tổ dân phố;
khu dân cư; khu phố; khu; cụm; khu dân cư, xã, phường, thị trấn; khu công nghiệp; cụm công nghiệp;
khu kinh tế; khu tái định cư; địa phương; địa bàn; điểm; điểm trường; điểm du lịch; nước;
quốc gia; quốc gia và vùng lãnh thổ; quốc gia, vùng lãnh thổ; vùng; miền; cửa khẩu; làng;
làng nghề; chợ; hồ; hồ chứa; đảo; bến; di tích; di tích lịch sử; di sản; di sản văn hóa; vị trí;
điểm nóng; điểm đen; khu vực; phòng; cơ sở; cơ sở sản xuất; cơ sở kinh doanh; cơ sở y tế;
cơ sở giáo dục; cơ sở giáo dục nghề nghiệp; cơ quan; cơ quan, đơn vị; cơ quan, doanh nghiệp;
cơ quan, tổ chức; cơ quan, đơn vị, doanh nghiệp; cơ quan, doanh nghiệp, nhà trường; đơn vị;
đơn vị trực thuộc; đơn vị sự nghiệp; doanh nghiệp; doanh nghiệp mới; doanh nghiệp thành lập mới;
doanh nghiệp, hợp tác xã; doanh nghiệp fdi; công ty; hợp tác xã; hợp tác xã nông nghiệp;
tổ hợp tác; trang trại; nhà máy; chi cục; cục; sở; sở, ngành; ban; ban, ngành; phòng ban;
bộ, ngành; ngành; chi nhánh; phòng giao dịch; ngân hàng; trường; trường học; trường mầm non;
trường tiểu học; trường thcs; trường thpt; trường đại học; bệnh viện; trạm; trạm y tế;
trạm biến áp; trạm y tế xã; trung tâm; trung tâm y tế; thư viện; nhà văn hóa; nhà văn hóa thôn;
nhà văn hóa xã; nhà văn hóa thôn, bản; tổ chức; tổ chức, cá nhân; tổ chức đảng;
tổ chức cơ sở đảng; tổ chức cơ sở đoàn; tổ chức công đoàn; công đoàn cơ sở; chi bộ;
chi bộ, đảng bộ; chi bộ cơ sở; chi đảng bộ; chi, đảng bộ; đảng bộ; đảng bộ cơ sở;
đảng bộ trực thuộc; đảng ủy; cấp ủy; chi đoàn; đoàn cơ sở; chi hội; hội; hội quán; câu lạc bộ;
nghiệp đoàn; ban chỉ đạo; đầu mối; đầu mối bên trong; đoàn; đoàn công tác; đoàn kiểm tra;
đoàn khách; đội; đội hình; đội công tác; đội thanh niên tình nguyện; tổ; tổ công tác; tổ hòa giải;
tổ công nghệ số cộng đồng; tổ tự quản; tổ tiết kiệm và vay vốn; tổ an ninh, trật tự;
tổ bảo vệ an ninh, trật tự; tổ liên gia; nhóm; nhóm hộ; băng nhóm; băng, nhóm; tụ điểm; đường dây;
ổ nhóm; ổ, nhóm; ổ dịch; đại đội; trung đội; tiểu đoàn; lữ đoàn; trung đoàn; sư đoàn;
đồn biên phòng
"""

_THINGS = """
con số; công trình; công trình, phần việc; công trình thanh niên; dự án; dự án fdi; dự án đầu tư;
gói thầu; hạng mục; hạng mục công trình; phòng học; phòng chức năng; nhà; nhà ở; nhà ở xã hội;
nhà tình nghĩa; nhà tình thương; nhà đại đoàn kết; nhà nhân ái; nhà khăn quàng đỏ; nhà vệ sinh;
nhà tạm; nhà tạm, nhà dột nát; ngôi nhà; căn nhà; căn hộ; căn; trụ sở; trụ sở công an xã;
trụ sở làm việc; cầu; cây cầu; cầu dân sinh; tuyến; tuyến đường; tuyến phố;
tuyến đường giao thông; đường; cống; cây; cây xanh; con; con giống; con lợn; con trâu; con bò;
con gia súc; con gia cầm; đàn; đầu; đầu gia súc; lồng; lồng cá; bể; giếng; cột; trụ; máy;
máy tính; máy tính bảng; thiết bị; camera; mắt camera; xe; xe ô tô; ô tô; xe máy; xe gắn máy;
xe đạp; mô tô; xe mô tô; phương tiện; phương tiện giao thông; xe ô tô các loại; tàu; tàu cá;
tàu thuyền; thuyền; toa; chuyến; chuyến bay; chuyến tàu; chuyến xe; container; lô; lô hàng; chiếc;
cái; bộ; bộ phận; quyển; cuốn; cuốn sách; đầu sách; tập; tờ; tờ rơi; tờ khai; tờ khai hải quan;
trang; trang thiết bị; bài; bài viết; bài báo; bài dự thi; tin; tin, bài; tin bài; tác phẩm;
bản tin; phóng sự; video; chuyên mục; chuyên đề; chương trình; ấn phẩm; sản phẩm; sản phẩm ocop;
mặt hàng; mô hình; mô hình kinh tế; điển hình; sáng kiến; đề tài; đề tài khoa học;
nhiệm vụ khoa học; giải pháp; nhiệm vụ; nhiệm vụ và giải pháp; nhiệm vụ, giải pháp;
nhiệm vụ trọng tâm; nhóm nhiệm vụ; nhóm nhiệm vụ, giải pháp; nhóm giải pháp; nhóm chỉ tiêu;
nội dung; chỉ tiêu; tiêu chí; tiêu chuẩn; mục tiêu; lĩnh vực; mặt; mặt công tác; phong trào;
cuộc vận động; thành tích; thành tựu; kết quả; bài học; bài học kinh nghiệm; hạn chế; nguyên nhân;
khâu; khâu đột phá; đột phá; đột phá chiến lược; trụ cột; mũi nhọn; chủ trương; chính sách;
kỷ lục; dự toán; văn bản; nghị quyết; nghị quyết chuyên đề; chỉ thị; kế hoạch; đề án; quyết định;
quy định; thông tư; quy chế; kết luận; công văn; báo cáo; luật; dự án luật; nghị định; hướng dẫn;
hợp đồng; hóa đơn; hồ sơ; hồ sơ thủ tục hành chính; thủ tục; thủ tục hành chính; dịch vụ công;
dịch vụ công trực tuyến; giấy phép; giấy phép lái xe; giấy chứng nhận;
giấy chứng nhận quyền sử dụng đất; chứng chỉ; giấy; thẻ; thẻ bảo hiểm y tế; thẻ căn cước;
thẻ căn cước công dân; căn cước công dân; tài khoản; thửa đất; tài khoản định danh điện tử; mã;
mã số; mã số thuế; đơn; đơn thư; đơn khiếu nại, tố cáo; kiến nghị; ý kiến; ý kiến, kiến nghị;
câu hỏi; phiếu; phiếu bầu; cuộc gọi; bản án; bản án, quyết định; phiên; suất; suất quà;
suất học bổng; phần quà; phần thưởng; học bổng; sổ tiết kiệm; sổ; quà; xe lăn; chăn; áo ấm; bức;
bức ảnh; bức tranh; ảnh; lá cờ; cờ; cờ thi đua; cờ thi đua của chính phủ; bằng khen; giấy khen;
bằng; bằng lao động sáng tạo; danh hiệu; giải; giải nhất; giải nhì; giải ba; huy hiệu;
giải khuyến khích; giải thưởng; kỷ niệm chương; hội nghị; hội thảo; hội thi; cuộc thi; lễ; lễ hội;
lớp; lớp học; lớp bồi dưỡng; lớp tập huấn; lớp đào tạo; lớp đào tạo nghề; khóa; khóa đào tạo; kỳ;
cuộc; cuộc họp; cuộc kiểm tra; cuộc thanh tra; cuộc giám sát; cuộc thanh tra, kiểm tra; đợt; buổi;
cuộc tiếp xúc cử tri; cuộc tuyên truyền; buổi tuyên truyền; buổi sinh hoạt; buổi nói chuyện;
giờ học; phiên tòa; phiên họp; kỳ họp; đợt kiểm tra; đợt cao điểm; đợt sinh hoạt chính trị;
cuộc diễn tập; lượt; lượt truy cập; lượt tiếp cận; lượt xem; đơn vị máu; ngày công;
ngày công lao động; giờ công; ngày giờ công; liều; liều vắc xin; liều vaccine; mũi; mũi tiêm; mẫu;
mẫu xét nghiệm; giường; test; giường bệnh; kỹ thuật; kỹ thuật mới; dịch vụ; dịch vụ kỹ thuật;
điều; khoản; chương; bước; ý; cấp; giai đoạn; loại; loại hình; thế hệ; dân tộc; dân tộc thiểu số;
nhiệm kỳ; điểm cầu; cơn bão; trận; cơn; cột mốc; mốc; mốc giới; mốc quốc giới; khẩu; khẩu súng;
súng; súng quân dụng; súng tự chế; súng săn; viên; viên đạn; viên ma túy tổng hợp; viên ma túy;
viên hồng phiến; quả; quả pháo; quả lựu đạn; quả bom; bánh; bánh heroin; gói; thùng; bánh pháo;
hộp; hộp pháo; bao; bao thuốc lá; bao thuốc lá nhập lậu; chai; lọ; túi; kiện; kiện hàng; vũ khí;
vũ khí các loại; điện thoại; điện thoại di động; món; món ăn; tiết mục; bài hát; vở diễn; môn;
môn thể thao; huy chương; huy chương vàng; huy chương bạc; huy chương đồng; hc vàng; hcv; tuổi;
điểm; bậc; hạng; sao; cổ phiếu; tuyến cao tốc; vụ lúa; mùa; mùa vụ; đề xuất; việc; việc làm;
việc làm mới; công việc; phần việc; thao tác; chức danh; biên chế; cấp phó; lãnh đạo; chi tiết
"""

_GOODS = """
ma túy đá; gỗ tròn; gỗ xẻ; dân số; pháo; pháo nổ; pháo các loại; ma túy; ma túy các loại;
ma túy tổng hợp; heroin; cần sa; thuốc phiện; thuốc nổ; thuốc lá; hàng; hàng hóa; hàng lậu;
hàng cấm; hàng nông sản; thóc; gạo; lương thực; lúa; ngô; khoai; sắn; chè; cà phê; hồ tiêu;
cao su; điều; mía; rau; rau củ; trái cây; vải thiều; na; thịt; thịt lợn; thịt hơi; thủy sản; tôm;
cá; sữa; trứng; muối; phân bón; than; quặng; đất; cát; đá; xi măng; thép; gỗ; gỗ các loại; xăng;
dầu; xăng dầu; rượu; rác; rác thải; chất thải; chất thải rắn; thực phẩm; thực phẩm bẩn; nông sản;
nhu yếu phẩm; bê tông; máu; nước; nước thải; điện; vàng; rừng; rừng trồng; rừng sản xuất;
rừng phòng hộ; rừng ngập mặn; cây ăn quả; cây trồng; lúa đông xuân; đất nông nghiệp; đất lúa;
mặt nước; nuôi tôm; nhà xưởng; sàn; sàn nhà ở; mặt bằng; đường; đường giao thông;
đường giao thông nông thôn; đường bê tông; đường huyện; đường tỉnh; đường cao tốc; cao tốc;
kênh mương; kênh; đê; kè; đê biển; bờ biển; biên giới; đường biên giới; hàng rào; cống rãnh;
đường ống; đường điện; sông; phế liệu; nguyên liệu; vật liệu nổ; vật liệu nổ công nghiệp
"""

_LOOK_ALIKES = """
dân số; cấp độ; sổ tay; lần lượt; tập trung; tập huấn; tập luyện; điều chỉnh; điều hành; điều trị;
điều tra; điều động; đoàn kết; đội ngũ; đầu tư; đầu tiên; giải quyết; giải phóng; giải ngân;
giải thể; giải tỏa; giải trình; hội nhập; hội tụ; ban hành; ban đầu; bộ đội; bộ máy; mặt trận;
con người; con đường; tin tưởng; tin học; ý chí; ý thức; trang bị; buôn bán; buôn lậu; máy móc;
khối lượng; điểm đến; cấp phát; cấp trên; cấp dưới; cấp phép; cấp bách; nhà nước; đường lối;
xã hội; xã hội hóa; phòng chống; phòng, chống; phòng ngừa; nước ta; nước ngoài; tỉnh ủy; huyện ủy;
xã đội; tỉnh nhà; hồ chí minh; bản thân; bản sắc; khẩu hiệu; sở hữu; tuổi trẻ; khóa sổ; dân chủ;
dân vận; quân sự; dân cư; ca ngợi; cục diện; kỳ vọng; mùa xuân; mùa hè; mùa thu; mùa đông; nam bộ;
nam giới; quân đội; quân dân; bài bản; trận địa; điện lực; đất nước; đá bóng; dầu khí; điều khiển;
đường bộ; đường thủy; đường sắt; nước mắm; trẻ hóa
"""
"""Words that begin like a noun of the lexicon and are none that is counted."""

_TIMES = "lần; lượt; lần liên tiếp"

_ORDERS = """
chiến công; lao động; bảo vệ tổ quốc; quân công; sao vàng; hồ chí minh; độc lập; hữu nghị;
dũng cảm; đại đoàn kết dân tộc; kháng chiến; chiến sĩ vẻ vang; vì an ninh tổ quốc; các loại
"""
_RANKS = "hạng nhất; hạng nhì; hạng ba; hạng i; hạng ii; hạng iii; hạng 1; hạng 2; hạng 3; các hạng"

_CLASSES = {
    Noun.THING: _THINGS,
    Noun.PLACE: _PLACES,
    Noun.PERSON: _PEOPLE,
    Noun.CASE: _CASES,
    Noun.TIMES: _TIMES,
}


@cache
def nouns() -> Phrases[Noun | None]:
    """Return the phrases that a number counts; None stands for words that only look like one."""
    meanings: dict[str, Noun | None] = {
        phrase: noun for noun, table in _CLASSES.items() for phrase in listed(table)
    }
    meanings |= dict.fromkeys(_honours(), Noun.THING)
    return Phrases(meanings | dict.fromkeys(listed(_LOOK_ALIKES)))


@cache
def goods() -> Phrases[Noun]:
    """Return the phrases that a measure is of."""
    return Phrases(dict.fromkeys(listed(_GOODS), Noun.GOODS))


def _honours() -> list[str]:
    """Return every order and medal with its rank: ``huân chương lao động hạng ba``."""
    ranks = ["", *(f" {rank}" for rank in listed(_RANKS))]
    orders = ["", *(f" {order}" for order in listed(_ORDERS))]
    heads = ("huân chương", "huy chương")
    return [head + order + rank for head in heads for order in orders for rank in ranks]
