"""How the parts of a figure are read aloud: digits, decimals, units, letters of names."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from viewer.article.figures.cardinal import DIGITS, cardinal
from viewer.article.figures.numeral import read_numeral
from viewer.article.figures.phrases import Phrases, listed
from viewer.article.figures.tokens import Tokens

_UNITS = """
%: phần trăm
‰: phần nghìn
điểm %: điểm phần trăm
m²; m2: mét vuông
km²; km2: ki-lô-mét vuông
cm²; cm2: xăng-ti-mét vuông
mm²; mm2: mi-li-mét vuông
dm²; dm2: đề-xi-mét vuông
m³; m3: mét khối
cm³; cm3: xăng-ti-mét khối
mm³; mm3: mi-li-mét khối
dm³; dm3: đề-xi-mét khối
km³; km3: ki-lô-mét khối
km/h; km/giờ: ki-lô-mét trên giờ
km: ki-lô-mét
m: mét
dm: đề-xi-mét
cm: xăng-ti-mét
mm: mi-li-mét
ha: héc-ta
kg: ki-lô-gam
g; gr: gam
mg: mi-li-gam
l: lít
ml: mi-li-lít
kwh: ki-lô-oát giờ
mwh: mê-ga-oát giờ
gwh: ghi-ga-oát giờ
kw: ki-lô-oát
mw: mê-ga-oát
gw: ghi-ga-oát
kv: ki-lô-vôn
kva: ki-lô-vôn-am-pe
mva: mê-ga-vôn-am-pe
gb: ghi-ga-bai
mb: mê-ga-bai
tb: tê-ra-bai
°c; ºc; ℃: độ C
đ; vnđ; vnd; ₫: đồng
tr: triệu
usd; $: đô la Mỹ
eur; €: ơ-rô
ndt; cny: nhân dân tệ
h: giờ
"""
_MARKS = {"/": "trên", "+": "cộng", ".": "chấm", ":": "trên", "-": "", "–": "", "−": "âm"}
_CURRENCIES = ("$", "€", "₫")
_LONGEST_COUNTED = 18
_LONGEST_CODE = 6


@cache
def _units() -> Phrases[str]:
    rows = (line.rpartition(": ") for line in _UNITS.strip().splitlines())
    return Phrases({sign: words for signs, _, words in rows for sign in listed(signs)})


def number_words(value: Decimal) -> str:
    """Return the words of a number; decimals are read one by one: ``phẩy không chín``."""
    whole, _, decimals = f"{abs(value):f}".partition(".")
    words = digit_words(whole) if len(whole) > _LONGEST_COUNTED else cardinal(int(whole))
    if decimals:
        words = f"{words} phẩy {digit_words(decimals)}"
    return f"âm {words}" if value < 0 else words


def digit_words(digits: str) -> str:
    """Return the digits one by one; what is no digit is left out."""
    return " ".join(DIGITS[int(digit)] for digit in digits if digit in "0123456789")


def code_words(digits: str) -> str:
    """Return how the number of a document or a telephone is read: ``không hai``."""
    if digits.startswith("0") or len(digits) > _LONGEST_CODE:
        return digit_words(digits)
    return number_words(read_numeral(digits).value)


def amount_words(text: str, value: Decimal) -> str:
    """Return the words of an amount as it is written, ``value`` being its first number."""
    if text[:1] in _CURRENCIES:
        text = f"{text[1:]} {text[0]}"
    return " ".join(word for word in _amount(Tokens(text), value) if word)


def _amount(tokens: Tokens, value: Decimal) -> Iterator[str]:
    i, first = 0, sum(map(tokens.is_number, range(len(tokens)))) == 1
    while i < len(tokens):
        unit = _units().at(tokens, i)
        if unit is not None:
            yield unit[1]
        elif tokens.is_number(i):
            number = value if first else read_numeral(tokens.raw(i)).value
            yield number_words(number)
            first = False
        else:
            yield _other(tokens, i)
        i += unit[0] if unit else 1


def _other(tokens: Tokens, i: int) -> str:
    """Return how a word or a mark of an amount is read; the sign of a value is in the value."""
    mark = tokens.raw(i)
    if mark == "/":
        return "trên" if tokens.is_number(i + 1) else "một"
    return "" if mark in "-–−" else {"+": "cộng", "tỉ": "tỷ"}.get(mark, mark)


def name_words(text: str) -> str:
    """Return how a code or a name is read, its letters as they are: ``QL một A``."""
    tokens = Tokens(text)
    words = (
        " chấm ".join(map(code_words, tokens.raw(i).split(".")))
        if tokens.is_number(i)
        else _MARKS.get(tokens.raw(i), tokens.raw(i))
        for i in range(len(tokens))
    )
    return " ".join(word for word in words if word)
