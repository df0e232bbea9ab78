"""Which neighbouring words must stay on one line: compounds, figures and units, names."""

import re
from functools import cache
from itertools import pairwise

from viewer import places

_FIGURE = re.compile(r"[(“\"]?[+−-]?\d[\d.,]*(?:%|m²|m2)?[)”\".,;:]*")
_BEFORE_FIGURE = frozenset(
    "dưới trên hơn gần khoảng số thị ương khóa khoá lần thứ năm ngày tháng điều quý tập đoạn "
    "tw".split()
)
_MULTIPLIERS = frozenset("nghìn ngàn triệu tỷ tỉ".split())
_DASHES = frozenset("–-—")
_EDGES = "“”\"'().,;:…!?*"
_LONGEST = 4


@cache
def _compounds() -> frozenset[tuple[str, ...]]:
    file = places.resources() / "compounds.txt"
    lines = file.read_text("utf-8").splitlines() if file.is_file() else []
    return frozenset(
        tuple(line.split()) for line in lines if line.strip() and not line.startswith("#")
    )


def bound_to_next(words: list[str]) -> list[bool]:
    """Return for each word whether a line must not end after it."""
    bound = [_pair_binds(word, after) for word, after in pairwise(words)]
    bound.append(False)
    for start, end in _compound_spans(words):
        for i in range(start, end - 1):
            bound[i] = True
    for i, word in enumerate(words[:-2]):
        if _FIGURE.fullmatch(word) and words[i + 1].lower() in _MULTIPLIERS:
            bound[i + 1] = bound[i + 1] or not _closes(words[i + 1])
    return bound


def _closes(word: str) -> bool:
    """Return whether ``word`` ends a clause, so that a line may always end after it."""
    return word[-1:] in ",;:.…!?)”"


def _pair_binds(word: str, after: str) -> bool:
    if word in _DASHES or after in _DASHES:
        return True
    if _closes(word):
        return False
    if _FIGURE.fullmatch(word):
        return not word.endswith("%") and after[:1].islower()
    if _FIGURE.fullmatch(after):
        return word.lower().strip(_EDGES) in _BEFORE_FIGURE
    return _is_name(word) and _is_name(after)


def _is_name(word: str) -> bool:
    bare = word.strip(_EDGES)
    return len(bare) > 1 and bare[0].isupper() and bare[1:].islower()


def _compound_spans(words: list[str]) -> list[tuple[int, int]]:
    """Return [start, end) of each compound, the longest first at every word."""
    bare = [word.lower().strip(_EDGES) for word in words]
    known = _compounds()
    spans, at = [], 0
    while at < len(words):
        end = next(
            (
                at + n
                for n in range(min(_LONGEST, len(words) - at), 1, -1)
                if tuple(bare[at : at + n]) in known
                and not any(_closes(word) for word in words[at : at + n - 1])
            ),
            at + 1,
        )
        if end > at + 1:
            spans.append((at, end))
        at = end
    return spans
