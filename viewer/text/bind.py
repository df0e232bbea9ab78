"""How close neighbouring words stand: compounds, figures and units, names, phrases."""

import re
from enum import IntEnum
from functools import cache, lru_cache
from itertools import pairwise

from viewer import places

_FIGURE = re.compile(r"[(“\"]?[+−-]?\d[\d.,]*(?:%|m²|m2)?[)”\".,;:]*")
_DATE = re.compile(r"\d{1,2}/\d{1,2}(?:/\d{4})?|\d{1,2}/\d{4}|(?:19|20)\d\d")
_BOUNDS = frozenset("dưới trên hơn gần khoảng".split())
_ORDINALS = frozenset("số thị ương khóa khoá lần thứ năm ngày tháng điều quý tập đoạn tw".split())
_ROMAN = re.compile(r"\(?[IVXLC]+[),.;:]*")
_LEADS = frozenset("đạt tăng giảm vượt còn chiếm kỳ".split())
"""Words that a figure completes: đạt 93,9%, nhiệm kỳ 2015 – 2020."""

_NUMBER_OF = "số"
_MULTIPLIERS = frozenset("nghìn ngàn triệu tỷ tỉ".split())
_DASHES = frozenset("–-—")
_EDGES = "“”\"'().,;:…!?*"
_LONGEST = 6
_QUOTED = 6
"""How many words a quotation may have that stays on one line."""
_LOOSE = "|"


class Bond(IntEnum):
    """How close a word stands to the next.

    A line may end after FREE, and after SOFT where it gains much by it: inside a phrase of
    two compounds. It ends after NEAR (names, a figure and the word before it) and after FIRM
    (compounds, a figure and its unit) only where a line cannot hold what belongs together.
    """

    FREE = 0
    SOFT = 1
    NEAR = 2
    FIRM = 3


@cache
def _compounds() -> dict[str, str]:
    """Return every known compound with its line of the file; the lines are read when needed."""
    file = places.resources() / "compounds.txt"
    lines = file.read_text("utf-8").splitlines() if file.is_file() else []
    return {line.replace(f" {_LOOSE} ", " "): line for line in lines if line[:1] not in ("", "#")}


@cache
def _first_syllables() -> frozenset[str]:
    return frozenset(name.split(" ", 1)[0] for name in _compounds())


@cache
def _inside(line: str) -> tuple[Bond, ...]:
    """Return the bonds between the syllables of the compound on ``line``."""
    parts = line.split()
    bonds = [Bond.SOFT if after == _LOOSE else Bond.FIRM for after in parts[1:]]
    kept = [i for i, part in enumerate(parts) if part != _LOOSE]
    return tuple(bonds[i] for i in kept[:-1])


def bonds_to_next(words: list[str]) -> list[Bond]:
    """Return for each word how close it stands to the next."""
    return list(_bonds(tuple(words)))


@lru_cache(maxsize=4_000)
def _bonds(words: tuple[str, ...]) -> tuple[Bond, ...]:
    bonds = [_pair(word, after) for word, after in pairwise(words)]
    bonds.append(Bond.FREE)
    _bind_compounds(words, bonds)
    _bind_quotations(words, bonds)
    for i, (first, word) in enumerate(pairwise(words[:-1])):
        if _is_ordinal(first) and _FIGURE.fullmatch(word):
            bonds[i + 1] = Bond.FREE
        elif _FIGURE.fullmatch(first) and word.lower() in _MULTIPLIERS:
            bonds[i + 1] = max(bonds[i + 1], Bond.FIRM)
    _bind_counted(words, bonds)
    _bind_dashes(words, bonds)
    return tuple(bonds)


def _is_ordinal(word: str) -> bool:
    return word.lower().strip(_EDGES) in _ORDINALS


def _closes(word: str) -> bool:
    """Return whether ``word`` ends a clause, so that a line may always end after it."""
    return word[-1:] in ",;:.…!?)”"


def _pair(word: str, after: str) -> Bond:
    if _closes(word):
        listed = word.endswith(",") and _ROMAN.fullmatch(word) and _ROMAN.fullmatch(after)
        return Bond.NEAR if listed else Bond.FREE
    bare, next_bare = word.lower().strip(_EDGES), after.strip(_EDGES)
    if _DATE.fullmatch(next_bare) or _FIGURE.fullmatch(after) or _ROMAN.fullmatch(after):
        lead = Bond.SOFT if bare in _LEADS else Bond.FREE
        return Bond.NEAR if bare in _BOUNDS | _ORDINALS else lead
    if word.endswith("%") and after == _NUMBER_OF:
        return Bond.SOFT
    if _FIGURE.fullmatch(word):
        counts = after[:1].islower() and not word.endswith("%") and not _DATE.fullmatch(bare)
        return Bond.FIRM if counts else Bond.FREE
    return Bond.NEAR if _is_name(word) and _is_name(after) else Bond.FREE


def _bind_quotations(words: tuple[str, ...], bonds: list[Bond]) -> None:
    """Bind the words of each short quotation, such as the name of a title: “Lao động giỏi”."""
    start = None
    for at, word in enumerate(words):
        start = at if word.startswith("“") else start
        if start is not None and "”" in word:
            for i in range(start, at) if at - start < _QUOTED else ():
                bonds[i] = max(bonds[i], Bond.NEAR)
            start = None


def _bind_counted(words: tuple[str, ...], bonds: list[Bond]) -> None:
    """Bind the number of something to its name: số vụ, số người."""
    for at, (word, after) in enumerate(pairwise(words)):
        inside = at > 0 and bonds[at - 1] == Bond.FIRM
        if word.lower() == _NUMBER_OF and after[:1].islower() and not inside:
            bonds[at] = max(bonds[at], Bond.NEAR)


def _bind_dashes(words: tuple[str, ...], bonds: list[Bond]) -> None:
    """Bind what a dash joins: a range such as 2020 – 2025 firmly, names and pairs closely.

    A line may end after the dash where something new begins: Kỷ cương – Trách nhiệm.
    """
    last = len(words) - 1
    for at in [at for at, word in enumerate(words) if word in _DASHES]:
        before, after = words[at - 1] if at else "", words[at + 1] if at < last else ""
        begins = _is_capital(after) and before and not _is_capital(before)
        ranged = _is_number(before) and _is_number(after)
        if before:
            bonds[at - 1] = Bond.FIRM
        if after:
            bonds[at] = Bond.FIRM if ranged else Bond.SOFT if begins else Bond.NEAR


def _is_capital(word: str) -> bool:
    return word.strip(_EDGES)[:1].isupper()


def _is_number(word: str) -> bool:
    bare = word.strip(_EDGES)
    return bool(_DATE.fullmatch(bare) or _FIGURE.fullmatch(word) or _ROMAN.fullmatch(word))


def _is_name(word: str) -> bool:
    bare = word.strip(_EDGES)
    return len(bare) > 1 and bare[0].isupper() and bare[1:].islower()


def _bind_compounds(words: tuple[str, ...], bonds: list[Bond]) -> None:
    """Bind the syllables of each compound, the longest first at every word."""
    whole = [word.lower().strip(_EDGES) for word in words]
    bare = [name.partition("/")[0] for name in whole]
    inner = [
        name + word[-1:] if _closes(word) else name for name, word in zip(whole, words, strict=True)
    ]
    known, firsts, at = _compounds(), _first_syllables(), 0
    while at < len(words):
        step = 1
        for size in range(min(_LONGEST, len(words) - at) if inner[at] in firsts else 1, 1, -1):
            found = known.get(" ".join((*inner[at : at + size - 1], bare[at + size - 1])))
            if found:
                for i, bond in enumerate(_inside(found), at):
                    bonds[i] = max(bonds[i], bond)
                step = size - _last_part(found)
                break
        at += step


def _last_part(line: str) -> int:
    """Return how many syllables after the last loose place of ``line`` may begin a compound too."""
    return len(line.rpartition(f" {_LOOSE} ")[2].split()) if _LOOSE in line else 0
