"""Vietnamese number words, both ways: 1027 is ``một nghìn không trăm hai mươi bảy``.

Of the ways to say a number one is spoken: ``nghìn`` (not ngàn), ``linh`` (not lẻ), ``hai mươi
mốt``, ``hai mươi tư`` (but mười bốn, linh bốn), ``hai mươi lăm``, ``bảy``; a group of zeros is
left out, and hundreds and tens of a group after another are said (``một nghìn không trăm linh
năm``). All of them are understood.
"""

from collections.abc import Sequence
from itertools import takewhile

DIGITS = "không một hai ba bốn năm sáu bảy tám chín".split()

_VALUES = {word: value for value, word in enumerate(DIGITS)} | {"bẩy": 7}
_AFTER_ZERO = _VALUES | {"tư": 4}
_AFTER_TENS = {word: value for word, value in _VALUES.items() if value not in (0, 5)} | {
    "mốt": 1,
    "tư": 4,
    "lăm": 5,
    "nhăm": 5,
}
"""After tens 5 is ``lăm``, so that ``hai mươi năm`` are twenty years."""
_SPOKEN_AFTER_TENS = {1: "mốt", 4: "tư", 5: "lăm"}
_THOUSANDS = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6}
_BILLION = 10**9
_ZERO_TENS = frozenset({"linh", "lẻ"})
_WORDS = frozenset({*_VALUES, *_AFTER_TENS, *_THOUSANDS, *_ZERO_TENS, "mười", "mươi", "trăm", "tỷ"})
_LONGEST = 60


def cardinal(number: int) -> str:
    """Return the words of ``number``, which is 0 or more."""
    return " ".join(_cardinal(number, full=False)) or DIGITS[0]


def _cardinal(number: int, full: bool) -> list[str]:
    """Return the words; ``full`` says the hundreds of the first group even where they are 0."""
    if number >= _BILLION:
        above, below = divmod(number, _BILLION)
        return [*_cardinal(above, full), "tỷ", *_cardinal(below, full=True)]
    words: list[str] = []
    for scale, name in ((10**6, "triệu"), (10**3, "nghìn"), (1, "")):
        group = number // scale % 1000
        if group:
            words += [*_group(group, full or bool(words)), *name.split()]
    return words


def _group(group: int, full: bool) -> list[str]:
    hundreds, rest = divmod(group, 100)
    if not (hundreds or full):
        return _tens(rest)
    head = [DIGITS[hundreds], "trăm"]
    if not rest:
        return head
    return [*head, *([] if rest >= 10 else ["linh"]), *_tens(rest)]


def _tens(number: int) -> list[str]:
    tens, ones = divmod(number, 10)
    if not tens:
        return [DIGITS[ones]]
    if tens == 1:
        last = {0: [], 5: ["lăm"]}.get(ones, [DIGITS[ones]])
        return ["mười", *last]
    last = [_SPOKEN_AFTER_TENS.get(ones, DIGITS[ones])] if ones else []
    return [DIGITS[tens], "mươi", *last]


def read_cardinal(words: Sequence[str], start: int = 0) -> tuple[int, int] | None:
    """Return the number that the words from ``start`` on say, and the index after it.

    None where they say no number. ``words`` are in lower case.
    """
    run = list(takewhile(_WORDS.__contains__, words[start : start + _LONGEST]))
    total, at, last, below = 0, 0, _BILLION, 0
    while at < len(run):
        if run[at] == "tỷ" and (below or total):
            total, below, last, at = (total + below) * _BILLION, 0, _BILLION, at + 1
            continue
        group = (_read_rest(run, at) if below else None) or _read_group(run, at)
        if group is None:
            break
        scale = _THOUSANDS.get(run[group[1]], 1) if group[1] < len(run) else 1
        if scale >= last:
            break
        below, last, at = below + group[0] * scale, scale, group[1] + (scale > 1)
    return (total + below, start + at) if at else None


def _read_group(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """Return a number below a thousand and the index after it."""
    if words[at] in _VALUES and words[at + 1 : at + 2] == ["trăm"]:
        hundreds = _VALUES[words[at]] * 100
        rest = _read_rest(words, at + 2)
        return (hundreds + rest[0], rest[1]) if rest else (hundreds, at + 2)
    return _read_tens(words, at)


def _read_rest(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """Return what follows hundreds: ``linh năm``, ``hai mươi``."""
    if at < len(words) and words[at] in _ZERO_TENS:
        known = at + 1 < len(words) and words[at + 1] in _AFTER_ZERO
        return (_AFTER_ZERO[words[at + 1]], at + 2) if known else None
    tens = _read_tens(words, at) if at < len(words) else None
    return tens if tens and tens[1] - at > (words[at] != "mười") else None


def _read_tens(words: Sequence[str], at: int) -> tuple[int, int] | None:
    if words[at] == "mười":
        tens, after = 10, at + 1
    elif words[at] in _VALUES and words[at + 1 : at + 2] == ["mươi"]:
        tens, after = _VALUES[words[at]] * 10, at + 2
    elif words[at] in _VALUES:
        return _VALUES[words[at]], at + 1
    else:
        return None
    if after < len(words) and words[after] in _AFTER_TENS and not _multiplied(words, after):
        return tens + _AFTER_TENS[words[after]], after + 1
    return tens, after


def _multiplied(words: Sequence[str], at: int) -> bool:
    """Return whether the digit at ``at`` begins a group of its own: ``hai trăm``."""
    return words[at + 1 : at + 2] in (["trăm"], ["mươi"])
