"""Figures in words, for reading aloud: 93,9% is ``chín mươi ba phẩy chín phần trăm``.

Whole numbers are said as :mod:`viewer.article.figures.cardinal` says; decimals one by one, so
that 97,09 is ``chín mươi bảy phẩy không chín``. Numbers of documents with a leading zero and
long ones are said digit by digit. ``/năm`` is said ``một năm``; a dash between two figures is
``đến``, a stroke between two counts ``trên``.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from viewer.article.figures import Figure, Kind, Tie, find_figures
from viewer.article.figures.cardinal import cardinal
from viewer.article.figures.readings import amount_words, digit_words, name_words, number_words
from viewer.article.figures.roman import Roman, romans

_SIGNS = {"<": "dưới", "≤": "không quá", ">": "trên", "≥": "ít nhất", "~": "khoảng"}
_SIGNS |= {"≈": "khoảng", "±": "cộng trừ"}
_DASHES = frozenset("-–—")
_AFTER = frozenset({"trở lên", "trở đi", "trở xuống"})
_LAST_WORD = re.compile(r"[^\W\d_]+\Z")
_CLOSES = frozenset("%)")
_CURRENCIES = frozenset("$€")
_LONGEST_WORD = 12


def spell(figure: Figure | str) -> str:
    """Return a figure in words, with its unit and the word that bounds it.

    A text is spelled as :func:`spell_text` does.
    """
    if isinstance(figure, str):
        return spell_text(figure)
    words, bound = _words(figure), _SIGNS.get(figure.bound, figure.bound)
    if not bound:
        return words
    return f"{words} {bound}" if bound in _AFTER else f"{bound} {words}"


def spell_text(text: str) -> str:
    """Return ``text`` (NFC) with each figure and each Roman numeral in words."""
    pieces: list[str] = []
    at = 0
    for start, end, words in _replacements(text):
        pieces.append(text[at:start])
        pieces.append(_spaced(text[start - 1 : start], words, text[end : end + 1]))
        at = end
    return "".join([*pieces, text[at:]])


def _spaced(before: str, words: str, after: str) -> str:
    """Return the words with blanks where the signs that they replace had none."""
    if words.startswith(" "):
        return words
    lead = " " if before.isalnum() or before in _CLOSES else ""
    return f"{lead}{words}{' ' if after.isalnum() or after in _CURRENCIES else ''}"


def _replacements(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield what is spelled, in order: its span and its words."""
    figures = find_figures(text)
    spans = [(*figure.span, _in_text(text, figure)) for figure in figures]
    spans += [(one.start, one.end, _roman(one)) for one in romans(text)]
    spans += [*_joints(text, figures), *_signs(text, figures)]
    last = 0
    for start, end, words in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= last:
            yield start, end, words
            last = end


def _words(figure: Figure) -> str:
    return _WORDS.get(figure.kind, _amount)(figure)


def _amount(figure: Figure) -> str:
    return figure.text if figure.spelled else amount_words(figure.text, figure.value)


def _ratio(figure: Figure) -> str:
    if figure.spelled:
        return figure.text
    parts = [amount_words(part, find_figures(part)[0].value) for part in _halves(figure.text)]
    over = {"bốn": "tư"}.get(parts[1], parts[1])
    return f"{parts[0]} {'trên' if ':' in figure.text else 'phần'} {over}"


def _halves(text: str) -> list[str]:
    return [part.strip() for part in re.split("[/:]", text, maxsplit=1)]


def _ordinal(figure: Figure) -> str:
    return name_words(figure.text)


def _date(figure: Figure) -> str:
    """Return a date from its ISO form; what it does not state is left out."""
    if "Q" in figure.when:
        year, _, quarter = figure.when.rpartition("Q")
        return " ".join(["quý", cardinal(int(quarter)), *_year(year.strip("-"))])
    year, month, day = _iso(figure.when)
    words = ["ngày", cardinal(int(day))] if day else []
    if month:
        words += ["tháng", {4: "tư"}.get(int(month), cardinal(int(month)))]
    return " ".join([*words, *_year(year)])


def _iso(when: str) -> tuple[str, str, str]:
    """Return the year, month and day of ``2016-05-17``, ``--08-19`` or ``---15``."""
    if when.startswith("---"):
        return "", "", when[3:]
    if when.startswith("--"):
        return "", when[2:4], when[5:]
    return when[:4], when[5:7], when[8:]


def _year(year: str) -> list[str]:
    return ["năm", cardinal(int(year))] if year else []


def _time(figure: Figure) -> str:
    hour, minute = figure.when.split(":")
    words = f"{cardinal(int(hour))} giờ"
    return f"{words} {cardinal(int(minute))} phút" if int(minute) else words


def _year_alone(figure: Figure) -> str:
    return number_words(figure.value)


def _code(figure: Figure) -> str:
    digits = re.sub(r"[\s.]", "", figure.text)
    if digits.isdigit() and len(digits) > 6:
        return digit_words(digits)
    return name_words(figure.text.replace("/", " "))


_WORDS: dict[Kind, Callable[[Figure], str]] = {
    Kind.RATIO: _ratio,
    Kind.ORDINAL: _ordinal,
    Kind.DATE: _date,
    Kind.TIME: _time,
    Kind.YEAR: _year_alone,
    Kind.CODE: _code,
    Kind.NAME: _ordinal,
}


def _in_text(text: str, figure: Figure) -> str:
    """Return the words of a figure without those that stand before it already."""
    words, start = _words(figure), figure.span[0]
    before = text[max(0, start - _LONGEST_WORD) : start].rstrip()
    found = _LAST_WORD.search(before)
    last = found.group().lower() if found else ""
    if figure.kind is Kind.ORDINAL and last == "thứ":
        return {"một": "nhất", "bốn": "tư"}.get(words, words)
    if figure.kind is Kind.DATE and last in ("ngày", "tháng", "quý", "mùng", "mồng"):
        return words.split(" ", maxsplit=1)[1]
    return words


def _joints(text: str, figures: Sequence[Figure]) -> Iterator[tuple[int, int, str]]:
    """Yield the dashes of ranges and the strokes of ``75/80 xã``."""
    for one, other in pairwise(figures):
        start, end = one.span[1], other.span[0]
        mark = text[start:end].strip()
        if mark in _DASHES and one.relation(Tie.RANGE):
            yield start, end, " đến "
        elif mark == "/":
            whole = one.relation(Tie.PART) or other.relation(Tie.TARGET)
            yield start, end, " trên " if whole else ", "


def _signs(text: str, figures: Sequence[Figure]) -> Iterator[tuple[int, int, str]]:
    """Yield the signs that bound a figure: ``> 90%``."""
    for figure in figures:
        if figure.bound in _SIGNS:
            at = text.rindex(figure.bound, 0, figure.span[0])
            yield at, figure.span[0], _SIGNS[figure.bound]


def _roman(roman: Roman) -> str:
    if roman.ordinal:
        return {1: "nhất", 4: "tư"}.get(roman.value, cardinal(roman.value))
    return cardinal(roman.value)
