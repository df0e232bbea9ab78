"""What stands before and after a figure, up to its neighbours."""

import re
from dataclasses import dataclass
from functools import lru_cache

from viewer.article.draft.clauses import begins_clause, ends_bare, signs
from viewer.article.draft.lexicon import act, subject
from viewer.article.draft.told import Point, Told
from viewer.article.figures import Kind

_LINK = re.compile(
    r"\s(?:và|với|cho|để|của|tại|từ|trong|trị giá|đạt|gồm|là|thành|bằng|nâng|đưa|trong đó|tổng)"
    r"(?=\s|$)",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"(?:trong đó|với|và|có|tổng|trị giá|riêng|đạt|bằng|chiếm|nâng|đưa|tương đương|tăng|giảm|"
    r"doanh thu|kinh phí|lợi nhuận)(?!\w)",
    re.IGNORECASE,
)
_EDGES = " \t\n,;:.()[]–—-"
_FEW = 4


@dataclass(frozen=True, slots=True)
class Around:
    """The words before a figure and those after it, without what belongs to its neighbours."""

    before: str
    after: str


def lead_of(told: Told, k: int) -> int:
    """Return where figure ``k`` begins, the word that bounds it included."""
    figure = told.figures[k]
    start = figure.span[0]
    ahead = told.text[max(0, start - 40) : start].rstrip()
    if figure.bound and ahead.lower().endswith(figure.bound):
        return max(0, start - 40) + len(ahead) - len(figure.bound)
    return start


def reach_of(told: Told, k: int) -> int:
    """Return where figure ``k`` ends, what it is of and the bound after it included."""
    figure = told.figures[k]
    end = figure.span[1]
    for words in (figure.noun if figure.kind is Kind.PERCENT else "", figure.bound):
        rest = told.text[end : end + len(words) + 4]
        blank = len(rest) - len(rest.lstrip())
        if words and rest[blank:].lower().startswith(words.lower()):
            end += blank + len(words)
    return end


@lru_cache(maxsize=1_000)
def around(point: Point, k: int) -> Around:
    """Return the words around figure ``k`` of ``point``."""
    told, known = point.told, point.known(k)
    at = known.index(k)
    lead = _whole_lead(told, k)
    start = reach_of(told, known[at - 1]) if at else point.start
    gap = told.text[start:lead] if start < lead else ""
    before = gap[_parting(told, known[at - 1], gap) :] if at else gap
    reach = reach_of(told, k)
    last = at + 1 == len(known)
    end = point.end if last else _whole_lead(told, known[at + 1])
    gap = told.text[reach:end] if reach < end else ""
    after = gap if last else gap[: _parting(told, k, gap)]
    after = re.split(r"\s*\(", after, maxsplit=1)[0]
    goes_on = "," if after.startswith(", ") else ""
    return Around(before.strip(_EDGES), _rejoined(goes_on, after.strip(_EDGES)))


def _rejoined(comma: str, after: str) -> str:
    return f"{comma} {after}" if comma and after else after


def _whole_lead(told: Told, k: int) -> int:
    """Return where a figure begins, the first number of its ratio included."""
    if k and told.is_ratio(k - 1):
        return lead_of(told, k - 1)
    return lead_of(told, k)


def _parting(told: Told, k: int, gap: str) -> int:
    """Return where the words after figure ``k`` end: ``lượt`` is nothing without them."""
    words = gap.strip()
    if told.figures[k].noun.split(" ")[-1:] == ["lượt"] and words[:1].isalpha():
        links = [found.start() for found in _LINK.finditer(gap)]
        return links[0] if links else len(gap)
    return parting(gap)


def parting(gap: str) -> int:
    """Return where, between two figures, the words of the second begin."""
    if ")" in gap:
        return gap.rindex(")") + 1
    if "(" in gap:
        return gap.index("(")
    bare = gap.lstrip()
    if not bare or bare[0] in ",;":
        return 0
    commas = list(signs(gap))
    if commas:
        return _parting_comma(gap, commas)
    words = bare.split()
    if len(words) <= _FEW and (act().match(bare) or _STARTS.match(bare) or _LINK.match(" " + bare)):
        return 0
    links = [found.start() for found in _LINK.finditer(gap)]
    links = [at for at in links if len(gap[at:].split()) <= _FEW + 1]
    return links[0] if links else len(gap)


def _parting_comma(gap: str, commas: list[int]) -> int:
    for at in commas:
        if _STARTS.match(gap[at + 1 :].lstrip()):
            return at
    commas = [at for at in commas if not ends_bare(gap[:at])]
    if not commas:
        return len(gap)
    for at in commas:
        rest = gap[at + 1 :].lstrip()
        if not rest or _STARTS.match(rest) or subject().match(rest) or begins_clause(rest):
            return at
    last = commas[-1]
    return last if len(gap[last:].split()) <= _FEW else commas[0]
