"""How sums that something was done with are shown, how large things are, and rows of years."""

import re

from viewer.article.draft.around import around
from viewer.article.draft.labelled import Label
from viewer.article.draft.lexicon import act
from viewer.article.draft.measured import Measure
from viewer.article.draft.phrases import cleared, subject_of, thing, trailing_acts, without_tail

_SPENT = re.compile(
    r"(?:^|,?\s)(?:với|có)\s+(?P<what>(?:tổng )?(?:kinh phí|số tiền|số vốn|trị giá|giá trị|"
    r"vốn đầu tư|mức đầu tư|nguồn vốn|vốn))(?: là| đạt)?$",
    re.IGNORECASE,
)
_STATE = re.compile(r"\s(?:được|đã)\s")
_VACUOUS = frozenset({"trường hợp", "vụ", "lượt", "ca", "cuộc", "vụ việc", ""})
_DIMENSION = re.compile(
    r"(?P<of>.*?)\s*(?:đến|tới|có|với|đạt|là)?\s*(?P<what>độ sâu|chiều dài|chiều rộng|chiều cao|"
    r"công suất|trọng tải|tải trọng|dung tích)(?: đạt| là)?",
    re.IGNORECASE,
)
_RESPECTIVE = re.compile(
    r"(?P<what>.*?)\s*(?:(?:trong |qua )?(?:các|những)?\s*năm)\s(?P<years>(?:(?:19|20)\d\d[,\s]*"
    r"(?:và\s)?)+)lần lượt(?: đạt| là)?$",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?:19|20)\d\d")
_ONE_LINE = 46


def spent(one: Measure) -> Label | None:
    """A sum that something was done with: ``với tổng kinh phí``."""
    found = _SPENT.search(one.before)
    if found is None:
        return None
    what, head = found["what"].lower(), one.before[: found.start()]
    if one.previous is None:
        return Label(one.parts.bare, what, _STATE.split(cleared(head), maxsplit=1)[0])
    earlier = cleared(around(one.point, one.previous).before)
    acts = trailing_acts(earlier).lower()
    acts = acts or (earlier.lower() if act().fullmatch(earlier) else "")
    if not acts:
        return Label(one.parts.bare, what, without_tail(earlier) if act().match(earlier) else "")
    counted = one.point.told.figures[one.previous].noun
    of = counted if counted in _VACUOUS else thing(one.point, one.previous)
    aim = f"{acts} {'' if of in _VACUOUS else of}".strip()
    whole = f"{what} {aim}".strip()
    return (
        Label(one.parts.bare, whole)
        if len(whole) <= _ONE_LINE
        else Label(one.parts.bare, what, aim)
    )


def dimension(one: Measure) -> Label | None:
    """How deep, long or strong something is: ``nạo vét luồng đến độ sâu``."""
    found = _DIMENSION.fullmatch(one.before)
    if found is None:
        return None
    verb = act().match(found["of"])
    if verb is None:
        return Label(one.parts.bare, one.before)
    return Label(one.parts.bare, f"{found['what']} {found['of'][verb.end() :].strip()}".strip())


def respective(one: Measure) -> Label | None:
    """One of several figures of several years: ``các năm 2021, 2022 lần lượt đạt``."""
    known = one.point.known(one.k)
    for place in range(known.index(one.k), -1, -1):
        before = around(one.point, known[place]).before
        found = _RESPECTIVE.search(before) if "lần lượt" in before.lower() else None
        if found is None and before in ("", "và"):
            continue
        years = _YEARS.findall(found["years"]) if found else []
        at = known.index(one.k) - place
        if not found or at >= len(years):
            return None
        return Label(one.parts.bare, f"{subject_of(found['what'])} năm {years[at]}")
    return None
