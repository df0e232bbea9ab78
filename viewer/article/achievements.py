"""Which list of an article tells its achievements, and each of them as one piece."""

import re
from collections.abc import Sequence
from dataclasses import replace

from viewer.article.piece import Piece
from viewer.article.runs import Run, bullet_runs, extents, numbered_runs

_STRONG = re.compile(
    r"thành tích|thành tựu|nổi bật|dấu ấn|sự kiện|điểm nhấn|điểm sáng|ấn tượng|"
    r"kết quả tiêu biểu",
    re.IGNORECASE,
)
_WEAK = re.compile(r"kết quả|đạt được|làm được|thành công", re.IGNORECASE)
_AHEAD = re.compile(
    r"nhiệm vụ|giải pháp|phương hướng|mục tiêu|chỉ tiêu|bài học|kinh nghiệm|hạn chế|tồn tại|"
    r"khuyết điểm|nguyên nhân|kiến nghị|đề xuất|đột phá",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:\d+|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?:sự kiện|thành t|dấu ấn|kết quả|điểm|con số)",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d")
_SPOKEN = frozenset({"ordinal", "counted"})
_STRENGTHS = ((_STRONG, 3), (_AHEAD, 0), (_WEAK, 2))
_FEWEST = {3: 2, 2: 2, 1: 3}
_FULL = 8
_MOST_LISTS = 100


def gather(pieces: Sequence[Piece], title: str = "") -> list[Piece]:
    """Return ``pieces`` with each achievement as one piece, and the captions inside it after it.

    At most one list of an article is that of its achievements: the one that is announced
    so (by ``title`` too: ``10 sự kiện …``), or else one whose items state figures. Without
    such a list nothing changes.
    """
    announced = title if _COUNTED.search(title) else ""
    runs = [*numbered_runs(pieces), *bullet_runs(pieces)][:_MOST_LISTS]
    ranked = [(_worth(run, pieces, announced), len(run), -run.starts[0], run) for run in runs]
    best = max(ranked, key=lambda rank: rank[:3], default=None)
    if best is None or best[0] == 0:
        return list(pieces)
    return _merged(best[3], pieces)


def _merged(run: Run, pieces: Sequence[Piece]) -> list[Piece]:
    result: list[Piece] = []
    at = 0
    for item, number in zip(extents(run, pieces), run.numbers, strict=True):
        inside = [pieces[i] for i in item]
        captions = [piece for piece in inside if piece.kind == "caption"]
        told = [piece for piece in inside if piece.kind != "caption"]
        result += [*pieces[at : item.start], _one(told, number), *captions]
        at = item.stop
    return [*result, *pieces[at:]]


def _one(parts: Sequence[Piece], number: int) -> Piece:
    first = parts[0]
    block = replace(first.block, text="\n".join(part.text for part in parts))
    return replace(first, block=block, kind="achievement", number=number)


def _worth(run: Run, pieces: Sequence[Piece], title: str) -> int:
    """Return 3 for a list that is announced as achievements, 2 or 1 where it looks so, or 0."""
    announced = _strength(_announcement(run, pieces) or title)
    if len(run) < _FEWEST.get(announced, 2) or _is_sections(run, pieces, announced):
        return 0
    if run.style == "bullet" or run.style in _SPOKEN:
        return announced if announced == 3 else 0
    heads = [pieces[at] for at in run.starts]
    with_figures = sum(bool(_DIGITS.search(_body(head))) for head in heads)
    if announced < 3 and 2 * with_figures < len(heads):
        return 0
    words = sum(head.block.words for head in heads)
    return announced if announced > 1 or words >= _FULL * len(heads) else 0


def _body(piece: Piece) -> str:
    return piece.text[len(piece.mark.text) if piece.mark else 0 :]


def _strength(words: str) -> int:
    return next((strength for form, strength in _STRENGTHS if form.search(words)), 1)


def _announcement(run: Run, pieces: Sequence[Piece]) -> str:
    """Return what announces ``run``: the line that leads into it, or the heading above."""
    first = run.starts[0]
    if pieces[first].style == "named":
        return pieces[first].text
    above = [piece for piece in pieces[:first] if piece.kind != "caption"]
    if above and above[-1].text.endswith(":"):
        return above[-1].text[-300:]
    headings = [piece.text for piece in above if piece.kind == "heading"]
    return headings[-1] if headings else ""


def _is_sections(run: Run, pieces: Sequence[Piece], announced: int) -> bool:
    """Return whether the items head sections of the article instead of telling something."""
    items = extents(run, pieces)
    told = [sum(pieces[i].kind == "paragraph" for i in item[1:]) for item in items]
    headed = sum(pieces[at].kind == "heading" for at in run.starts)
    if announced == 3:
        return sum(told) > 2 * len(run) or (headed == len(run) and sum(told) == 0)
    return sum(told) > len(run) or 2 * headed > len(run)
