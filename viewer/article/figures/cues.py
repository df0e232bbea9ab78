"""The words before a figure that say what it is to another one: rises, falls, targets, shares."""

from functools import cache

from viewer.article.figures.figure import Direction, Tie
from viewer.article.figures.phrases import Phrases, listed

Cue = tuple[Tie, Direction]
"""What a figure is to another one, and which way that went."""

_BY = """
thêm; lên thêm; bình quân; trung bình; bình quân mỗi năm; bình quân hằng năm; bình quân hàng năm;
tới; đến; được; mạnh; nhẹ; nhanh; sâu; đều; cao; cao nhất; tương ứng; lần lượt
"""
_VERBS: dict[str, Direction] = {"tăng": "up", "giảm": "down"}
_CHANGES: dict[Direction, str] = {
    "up": """
        tăng trưởng; tăng trưởng bình quân; cao hơn; nhiều hơn; lớn hơn; gấp; tăng gấp; cao gấp;
        gấp hơn; nâng thêm; bổ sung thêm; nhanh hơn; nhiều gấp; tăng cao hơn
    """,
    "down": """
        thấp hơn; ít hơn; nhỏ hơn; giảm bớt; rút ngắn; giảm nghèo bình quân; cắt giảm; kéo giảm
    """,
}
_LEVELS: dict[Direction, str] = {
    "up": """
        tăng lên; tăng lên đến; tăng lên tới; tăng lên thành; nâng lên; nâng lên thành;
        nâng lên đến
    """,
    "down": """
        giảm còn; giảm chỉ còn; giảm xuống; giảm xuống còn; giảm xuống chỉ còn; xuống còn;
        xuống chỉ còn; hạ xuống còn; rút xuống còn; kéo giảm còn; kéo giảm xuống còn
    """,
}
_ENDS: dict[Direction, str] = {
    "up": "lên; lên đến; lên tới; lên thành; lên mức",
    "down": "xuống; xuống còn; còn; chỉ còn; xuống chỉ còn; còn khoảng; xuống mức",
}
_FROM = "từ; từ mức; từ chỗ; từ chỗ chỉ có; từ chỗ có; từ con số; từ tỷ lệ"

TARGET_WORDS = """
chỉ tiêu; mục tiêu; kế hoạch; dự toán; định mức; yêu cầu; nghị quyết; kh; nq; chỉ tiêu nghị quyết;
chỉ tiêu kế hoạch; mục tiêu nghị quyết; kế hoạch năm; chỉ tiêu giao; kế hoạch giao; dự toán giao;
chỉ tiêu được giao; chỉ tiêu đề ra; kế hoạch đề ra; mục tiêu đề ra; nghị quyết đề ra; kế hoạch vốn
"""
_EXCEEDED = """
chỉ tiêu; kế hoạch; dự toán; mục tiêu; nghị quyết; chỉ tiêu nghị quyết; chỉ tiêu đề ra;
mục tiêu đề ra; kế hoạch đề ra; chỉ tiêu được giao; chỉ tiêu giao; dự toán giao; kế hoạch năm;
mục tiêu nghị quyết; chỉ tiêu kế hoạch; chỉ tiêu nghị quyết đề ra; dự toán được giao;
kế hoạch giao
"""
_OVER: dict[str, Direction] = {"vượt": "up", "cao hơn": "up", "vượt mức": "up", "thấp hơn": "down"}
_SHARES = """
chiếm; chiếm tỷ lệ; chiếm khoảng; chiếm tới; chiếm đến; chiếm tỷ trọng; chiếm gần
"""


@cache
def changes() -> Phrases[Cue]:
    """Return what may end before a change, a level or what lies above a target."""
    cues: dict[str, Cue] = {}
    for verb, direction in _VERBS.items():
        for more in ["", ":", *listed(_BY)]:
            cues[f"{verb} {more}".strip()] = (Tie.CHANGE, direction)
    for tie, table in ((Tie.CHANGE, _CHANGES), (Tie.LEVEL, _LEVELS)):
        for direction, phrases in table.items():
            cues |= dict.fromkeys(listed(phrases), (tie, direction))
    return Phrases(cues | _excesses())


def _excesses() -> dict[str, Cue]:
    cues: dict[str, Cue] = {"vượt": (Tie.EXCESS, "up"), "vượt mức": (Tie.EXCESS, "up")}
    for verb, direction in _OVER.items():
        for target in listed(_EXCEEDED):
            for more in ("", " là", " tới", " đến"):
                cues[f"{verb} {target}{more}"] = (Tie.EXCESS, direction)
    return cues


@cache
def ends() -> Phrases[Direction]:
    """Return what stands before the end of ``từ X lên Y``."""
    tables = [*_ENDS.items(), *_LEVELS.items()]
    return Phrases({phrase: way for way, table in tables for phrase in listed(table)})


@cache
def starts() -> Phrases[bool]:
    """Return what stands before the start of ``từ X lên Y``."""
    return Phrases(dict.fromkeys(listed(_FROM), True))


@cache
def targets() -> Phrases[bool]:
    """Return the words for a target."""
    return Phrases(dict.fromkeys(listed(TARGET_WORDS), True))


@cache
def shares() -> Phrases[bool]:
    """Return what stands before a share."""
    return Phrases(dict.fromkeys(listed(_SHARES), True))
