"""What stands after a number: the thing that it counts, known or not."""

from dataclasses import dataclass

from viewer.article.figures.lexicon import Noun, goods, nouns
from viewer.article.figures.tokens import Tokens

_LEVELS = frozenset("xã huyện tỉnh phòng đội bộ cơ".split())
_LONGEST_UNKNOWN = 2
_ROMAN = frozenset("IVXLCDM")
_BODIES = frozenset(
    "UBND HĐND MTTQ BCH BCT CAND QĐND LLVT TW TP TX CA BTV TU QH CP BCA BQP".split()
)

_NO_NOUN = frozenset(
    """
    cao rạng huấn được bị do cho và với của tại trong ngoài ở là có đã đang sẽ không chưa để từ
    đến tới vào ra lên xuống khi nếu thì mà nên vì bởi qua theo về trên dưới giữa sau trước bằng
    như hay hoặc cùng cả các những mỗi mọi từng đều cũng chỉ còn vẫn rất quá nhất hơn nữa thêm
    liền liên tục này đó kia ấy trở tăng giảm vượt đạt chiếm gồm tức so thuộc gấp làm bắt xử nhằm
    bao phải cần nhưng song riêng trung bình lại đủ dự xảy thu chi nộp tặng trao nhận phát hoàn
    thực triển khai tham hoạt xây tổ hướng góp ghi lập mở đưa đi nâng giúp hỗ ủng sử vi mua bán
    buôn vận tàng sản kinh khởi điều tra khám giải kiểm đăng đóng đầu ban công tiếp tuyên hiện nay
    rồi đây đấy ai gì nào sao thứ lần số tổng tỷ tỉ khoảng gần chừng nhờ suốt dành áp đề phấn
    quyết kết phối chuyển cấp thành toàn ngày tháng năm giờ phút giây tuần quý kể tính xếp đứng
    hạng loại mức ước tương đặc
    """.split()
)
"""Words that neither begin nor go on what an unknown noun is: verbs, links, other measures."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A counted noun: its words, the token after it, and its class if the lexicon has it."""

    words: str
    end: int
    noun: Noun | None


def known(tokens: Tokens, i: int) -> Counted | None:
    """Return the noun of the lexicon that starts at token ``i``, the longest there is.

    Turns of something (``lượt cá nhân``) and levels (``đơn vị cấp phòng``) are part of it.
    """
    here = nouns().at(tokens, i)
    if here is None or here[1] is None:
        return None
    end, noun = i + here[0], here[1]
    if tokens.low(i) == "lượt" and here[0] == 1 and (turns := known(tokens, end)):
        end, noun = turns.end, turns.noun or noun
    if tokens.low(end) == "cấp" and tokens.low(end + 1) in _LEVELS:
        end += 2
    if tokens.is_number(end) and tokens.glued(end):
        return None
    return Counted(_shown(tokens, i, end), end, noun)


def known_goods(tokens: Tokens, i: int) -> Counted | None:
    """Return the goods or land at token ``i`` that a measure before it is of."""
    here = goods().at(tokens, i)
    if here is None:
        return None
    return Counted(_shown(tokens, i, i + here[0]), i + here[0], here[1])


def unknown(tokens: Tokens, i: int) -> Counted | None:
    """Return the word or two, or the abbreviation, that a number before token ``i`` may count."""
    if nouns().at(tokens, i) is not None:
        return None
    if _is_abbreviation(tokens, i):
        return Counted(tokens.raw(i), i + 1, None)
    end = i
    while end < i + _LONGEST_UNKNOWN and _may_name(tokens, end):
        end += 1
    if end == i:
        return None
    return Counted(_shown(tokens, i, end), end, None)


def _is_abbreviation(tokens: Tokens, i: int) -> bool:
    """Return whether a noun is written in capitals: ``6 CTTN``, but not ``năm 2020 UBND tỉnh``."""
    word = tokens.raw(i)
    if not (tokens.is_word(i) and word.isupper() and 2 <= len(word) <= 6):
        return False
    return word not in _BODIES and not _ROMAN.issuperset(word) and not tokens.raw(i + 1).isupper()


def _may_name(tokens: Tokens, i: int) -> bool:
    word = tokens.raw(i)
    if not tokens.is_word(i) or len(word) == 1 or not word.islower() or tokens.low(i) in _NO_NOUN:
        return False
    return not (tokens.is_number(i + 1) and tokens.glued(i + 1))


def _shown(tokens: Tokens, first: int, last: int) -> str:
    words = " ".join(tokens.raw(i) for i in range(first, last))
    return words.replace(" ,", ",")
