"""Noun phrases in the words around a figure: the subject before it, what follows what it counts."""

import re
from functools import cache, lru_cache

from viewer.article.draft.around import around
from viewer.article.draft.clauses import begins_clause, ends_bare, main_start, signs, unbracketed
from viewer.article.draft.lexicon import act, helper, subject, words_of
from viewer.article.draft.told import Point
from viewer.article.figures import Kind, Tie

COPULA = re.compile(
    r"\s*(?:\b(?:đã|ước|hiện|chỉ|(?<!nông thôn )mới|đều|cũng)\s+)*"
    r"\b(?:đạt(?: tỷ lệ| mức| khoảng)?|là|còn|lên(?: đến| tới)?|bằng|"
    r"(?:(?:duy trì )?ổn định |duy trì )?ở mức|"
    r"chiếm(?: tỷ lệ)?|(?:hiện )?có|gồm|giảm(?: còn| xuống| xuống còn| từ)?|"
    r"tăng(?: lên| từ| thêm)?|xuống(?: còn| chỉ còn)?|từ|với|tới|đến|cao hơn|thấp hơn|vượt|"
    r"tăng bình quân|giảm bình quân|tăng trưởng|bình quân(?: tăng| giảm)?|đạt từ|xảy ra|trên)$",
    re.IGNORECASE,
)
"""What stands between a subject and its figure."""

RAISING = re.compile(r"(?:nâng|đưa|kéo)\s+(?P<what>.+?)\s+(?:lên|xuống|đạt)\b.*$", re.IGNORECASE)
SUMMED = re.compile(
    r"^(?:số|tổng|đàn|sản lượng|diện tích|quy mô|lượng|chỉ số|đội ngũ|biên chế)\b.*\b(?:có|lên)$|"
    r"\b(?:là|đạt|còn)$",
    re.IGNORECASE,
)
"""Words before a count that say what it is the number of."""

_LEADING = re.compile(
    r"^(?:và|với|cho|cùng|trong đó(?: có)?|riêng|đã|có|hiện có|gồm|là|bằng|trong|của|tại|đến nay|"
    r"còn|nâng|đưa|nhất là|bao gồm)(?:\s+|$)",
    re.IGNORECASE,
)
_AMONG = re.compile(r"^trong đó(?: có)?\s*", re.IGNORECASE)
_OTHERS = re.compile(r",\s+(?=(?:các|những|và các)\s)", re.IGNORECASE)
_AIM = re.compile(r"^.*\bphấn đấu\s+(?:đến (?:hết )?năm \d{4},?\s+)?(?=\w)", re.IGNORECASE)
_NEW = re.compile(
    r",\s*(?:trong đó|với|và|có|tổng|trị giá|riêng|đạt|bằng|chiếm|tăng|giảm|việc|không|chưa)\b",
    re.IGNORECASE,
)
TIME = re.compile(r"(?:(?:vào |trong )?(?:năm|tháng|quý|giai đoạn|nhiệm kỳ|đầu|cuối)\b.*)$", re.I)
_COMPARED = re.compile(r"so với|theo\b", re.IGNORECASE)
_TRAILING = re.compile(
    r"(?:[\s,;]+(?:và|với|cho|của|tại|từ|trong|trong đó|để|là|gồm|(?<!trở )lên|(?<!trở )xuống|"
    r"xuống còn|đạt|có|trọng tâm là|như|trên|đến))+$",
    re.IGNORECASE,
)
_AMOUNTS = re.compile(
    r"(?:tổng|giá trị|thu|doanh thu|sản lượng|kim ngạch|lợi nhuận|năng suất|vốn|chi|mức|quỹ)\b",
    re.IGNORECASE,
)
_BLANK = re.compile(r"\s(?:(?:đã|sẽ)\s)?")
_FEW = 6

_DONE_TO = re.compile(r"(?:được|bị|đạt|đoạt|tham gia) ", re.IGNORECASE)

BAD = """
thi hành kỷ luật; kỷ luật; bắt; bắt giữ; khởi tố; xử lý; xử phạt; truy tố; tịch thu; thu giữ;
triệt phá; triệt xóa; tước
"""
_DONE = """
tặng; trao; trao tặng; tặng thưởng; kết nạp; xây; xây dựng; xây mới; xây dựng mới; khởi công; hoàn
thành; sáp nhập; hợp nhất; giải thể; thành lập; thành lập mới; tổ chức; ủng hộ; hỗ trợ; giúp đỡ;
trồng; hiến; bồi dưỡng; đào tạo; tập huấn; ban hành; giải quyết; tiếp nhận; cấp; sửa chữa; nâng
cấp; tu sửa; phát hiện; kiểm tra; giám sát; thanh tra; giới thiệu; vận động; huy động; xóa; duy
trì; điều tra; khám phá; làm rõ; cứu; cứu nạn; nhận nuôi; nhận đỡ đầu; số hóa; thụ lý; xét xử; hòa
giải thành; thiết lập; tiêm; cứng hóa; nạo vét; trả lời; ký; ký kết; phát triển; công nhận; khánh
thành; thu gom; di dời; khen thưởng; cung cấp; biểu dương; tuyển dụng; vận động đầu thú; phê
duyệt; triển khai; tiêu hủy; khép kín; đóng góp; đăng ký; tu bổ; bê tông hóa; đón nhận; phát hành;
thu dung, điều trị; điều trị; khám; tuyên dương; đưa vào khai
thác; đưa vào sử dụng; đưa vào hoạt động; đưa vào vận hành
"""
"""Acts of which a thing can be said to be their object: ``được trao``."""


@cache
def _trailing() -> re.Pattern[str]:
    inner = "|".join(map(re.escape, words_of(_DONE + ";" + BAD)))
    return re.compile(rf"(?<!\w)(?:(?:{inner})(?:, | và )?)+$", re.IGNORECASE)


def trailing_acts(text: str) -> str:
    """Return the verbs with which ``text`` ends, if it ends with some that have an object."""
    found = _trailing().search(text)
    return found.group() if found else ""


def without_tail(words: str) -> str:
    """Return ``words`` without the small ones that lead on to something else."""
    return _TRAILING.sub("", words)


def without_lead(words: str) -> str:
    """Return ``words`` without a small one that ties them to what stands before."""
    return _LEADING.sub("", words, count=1)


def joined(noun: str, after: str) -> str:
    """Return a noun and the words after it, which may go on its list after a comma."""
    return f"{noun}{after}" if after[:1] == "," else " ".join(filter(None, (noun, after)))


def thing(point: Point, k: int) -> str:
    """Return what figure ``k`` counts with the words after it: ``vụ phạm tội về ma túy``."""
    return joined(point.told.figures[k].noun, complement(point, k))


@lru_cache(maxsize=1_000)
def complement(point: Point, k: int) -> str:
    """Return the words after figure ``k``; where it has none, those of its event."""
    whole = _OTHERS.split(around(point, k).after, maxsplit=1)[0]
    after = without_tail(unbracketed(whole)).rstrip(" ,;:.")
    if after[:1] == ",":
        return "" if begins_clause(after[1:].lstrip()) or _NEW.match(after) else after
    if TIME.match(after) or _COMPARED.match(after):
        return ""
    return _with_object(point, k, after) if after else _of_event(point, k) or _shared(point, k)


def _shared(point: Point, k: int) -> str:
    """Return what is said of two counts at once: ``3 tập thể và 5 cá nhân được tặng``."""
    told, following = point.told, next((n for n in point.amounts if n > k), None)
    if following is None or told.figures[k].kind is not Kind.COUNT:
        return ""
    between = told.text[told.figures[k].span[1] : told.figures[following].span[0]]
    after = complement(point, following) if between.strip() == "và" else ""
    return after if _DONE_TO.match(after) else ""


def _of_event(point: Point, k: int) -> str:
    following = next((n for n in point.amounts if n > k), None)
    if following is None or point.told.figures[following].kind is not Kind.COUNT:
        return ""
    tie = point.told.figures[following].relation(Tie.SAME)
    mine = point.told.figures[k].relation(Tie.SAME)
    same = tie is not None and (tie.of == k or (mine is not None and tie.of == mine.of))
    return complement(point, following) if same else ""


def _with_object(point: Point, k: int, after: str) -> str:
    """Return ``after`` with the goods of the next figure where its verb has no object yet."""
    if not ends_bare(after) or k + 1 not in point.amounts:
        return after
    following = point.told.figures[k + 1]
    goods = "" if following.kind is Kind.COUNT else following.noun
    return f"{after} {goods}" if goods else after


def subject_of(before: str) -> str:
    """Return the subject in the words before a figure: ``tỷ lệ hộ nghèo`` of ``… giảm còn``."""
    words = _AMONG.sub("", before)
    while (shorter := COPULA.sub("", words)) != words:
        words = shorter
    words = words[main_start(words) :]
    if found := RAISING.match(before):
        words = found["what"]
    words = _AIM.sub("", last_clause(words))
    words = words.rpartition(" khiến ")[2]
    while (shorter := without_lead(words)) != words:
        words = shorter
    return words.strip(" ,;:")


def last_clause(words: str) -> str:
    """Return what follows the last comma, where a new clause begins there."""
    for comma in reversed(list(signs(words))):
        rest = words[comma + 1 :].lstrip()
        helped = helper().match(rest)
        acts = act().match(rest, helped.end() if helped else 0)
        if subject().match(rest) or (acts and not ends_bare(words[:comma])):
            return rest
    return words


def cleared(before: str) -> str:
    """Return the words before a figure without circumstances and helpers."""
    words = _AMONG.sub("", before[main_start(before) :])
    found = helper().match(words)
    if found and act().match(words, found.end()):
        words = words[found.end() :]
    return words.strip()


def verb_phrase(before: str) -> str:
    """Return the last clause of ``before``, without its subject where a verb follows that."""
    words = re.sub(r"^đã\s+", "", last_clause(before), flags=re.IGNORECASE)
    if act().match(words) or _AMOUNTS.match(words):
        return words
    for count, found in enumerate(_BLANK.finditer(words)):
        verb = act().match(words, found.end())
        if verb and " " in verb.group():
            return words[found.end() :]
        if count > _FEW:
            break
    return words
