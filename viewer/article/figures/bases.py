"""What a change is measured from: ``so với nhiệm kỳ trước``, ``cùng kỳ năm 2019``, ``chỉ tiêu``."""

from viewer.article.figures.cues import targets
from viewer.article.figures.tokens import Tokens

_ENDS = frozenset(
    """
    , ; . ) ( : ! ? … tăng giảm đạt là thì trong và để vượt còn nhưng do bằng góp cho gồm được có
    đã sẽ đang chiếm nên vì khi đứng xếp đưa nâng với
    """.split()
)
_SET = frozenset("giao duyệt phê ban".split())
_LONGEST_BASE = 12
_LONGEST_SKIP = 5
_BULLETS = frozenset("-–—•*+.)")


def base_after(tokens: Tokens, i: int) -> str:
    """Return the base that ``so với`` soon after token ``i`` names, or an empty string."""
    i += tokens.low(i) == ")"
    for at in range(i, i + _LONGEST_SKIP):
        words = _compares(tokens, at)
        if words is not None:
            return base_at(tokens, at + words)
        if not tokens.is_word(at):
            break
    return ""


def base_before(tokens: Tokens, first: int, last: int) -> str:
    """Return the base that ``so với`` names between two tokens, to the end of them."""
    for at in range(last - 2, first - 1, -1):
        if (tokens.low(at), tokens.low(at + 1)) == ("so", "với"):
            return base_at(tokens, at + 2, last)
    return ""


def opening_base(tokens: Tokens, sentence: int) -> str:
    """Return the base with which a sentence opens: ``So với năm 2015, diện tích tăng 13%``."""
    at = sentence
    while at < sentence + 3 and (tokens.low(at) in _BULLETS or tokens.is_number(at)):
        at += 1
    return base_at(tokens, at + 2) if tokens.lows[at : at + 2] == ["so", "với"] else ""


def target_at(tokens: Tokens, i: int) -> str:
    """Return the target named at token ``i``, ``so với`` or not: ``chỉ tiêu đề ra``."""
    i += _compares(tokens, i) or 0
    return base_at(tokens, i) if targets().at(tokens, i) else ""


def base_at(tokens: Tokens, i: int, last: int | None = None) -> str:
    """Return the words from token ``i`` to the end of what they name, or to token ``last``."""
    end, limit = i, i + _LONGEST_BASE if last is None else last
    while end < limit and not tokens.is_line(end) and not _stops(tokens, end):
        end += 1
    return " ".join(tokens.slice(i, end).split())


def _compares(tokens: Tokens, i: int) -> int | None:
    """Return how many words at token ``i`` only say that something is compared, if it is."""
    if tokens.low(i) == "so":
        return 2 if tokens.low(i + 1) == "với" else 1
    return 0 if tokens.lows[i : i + 2] == ["cùng", "kỳ"] else None


def _stops(tokens: Tokens, i: int) -> bool:
    """Return whether token ``i`` ends a base; ``được giao`` goes on with a target."""
    goes_on = tokens.low(i) == "được" and tokens.low(i + 1) in _SET
    return tokens.low(i) in _ENDS and not goes_on
