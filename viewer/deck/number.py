"""Vietnamese figures: "." separates thousands and "," decimals, and a word may bound them."""

import re
from decimal import Decimal

from msgspec import Struct

BOUNDS = ("dưới", "trên", "hơn", "gần", "khoảng")
"""Words that make a figure a bound or an approximation; they stay with the figure."""

_NUMBER = re.compile(r"-?(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:,([0-9]+))?")
_LARGEST = Decimal(10) ** 15
_MOST_DECIMALS = 6

_SWAPPED = str.maketrans(".,", ",.")
_FIGURE = rf"(?i)(?:\b(?:{'|'.join(BOUNDS)})\s+)?-?[0-9][0-9.,]*"


class NumberError(ValueError):
    """A text is not a Vietnamese figure; the argument is a message code."""


def parse_number(text: str) -> Decimal:
    """Return the value of a Vietnamese figure such as ``1.027``, ``93,9`` or ``1027``.

    Raises:
        NumberError: ``number-form`` where the text is no such figure (``93.9``, ``1,027.5``,
            ``nan``), ``number-size`` where it is 10¹⁵ or more, or has over six decimals.
    """
    digits = text.strip().replace("−", "-")
    found = _NUMBER.fullmatch(digits)
    if found is None:
        raise NumberError("number-form")
    value = Decimal(digits.replace(".", "").replace(",", "."))
    if abs(value) >= _LARGEST or len(found[1] or "") > _MOST_DECIMALS:
        raise NumberError("number-size")
    return value


def format_number(value: Decimal) -> str:
    """Return ``value`` as it is written in Vietnamese, with the decimals that it has."""
    whole, _, decimals = f"{value:,f}".partition(".")
    grouped = whole.replace(",", ".")
    return f"{grouped},{decimals}" if decimals else grouped


class Amount(Struct, frozen=True):
    """A figure: its value, and the word that bounds it (one of :data:`BOUNDS`) or ``""``."""

    value: Decimal
    bound: str = ""

    def __str__(self) -> str:
        """Return the figure as a Vietnamese reader expects it, without its unit."""
        shown = format_number(self.value)
        return f"{self.bound} {shown}" if self.bound else shown

    def with_unit(self, unit: str) -> str:
        """Return the figure and its unit: ``93,9%`` but ``2.782 vụ``, never to be split."""
        if not unit:
            return str(self)
        return f"{self}{unit}" if unit == "%" else f"{self}\N{NO-BREAK SPACE}{unit}"


def parse_amount(text: str) -> Amount:
    """Return the amount in ``text``, e.g. ``dưới 85.064``. Raises :class:`NumberError`."""
    words = text.split()
    if len(words) == 2 and words[0].lower() in BOUNDS:
        return Amount(parse_number(words[1]), words[0].lower())
    return Amount(parse_number(text))


def near_amount(text: str) -> str:
    """Return the figure that was probably meant by ``text``, or nothing.

    ``93.9`` and ``1,027.5`` have their signs the wrong way round, ``93,9%`` has a unit;
    of several figures, as in ``10-20`` or ``1e308``, none was meant more than another.
    """
    swapped = text.translate(_SWAPPED)
    for guess in (swapped, *_only_figure(text), *_only_figure(swapped)):
        try:
            return str(parse_amount(guess.strip()))
        except NumberError:
            continue
    return ""


def _only_figure(text: str) -> list[str]:
    found = re.findall(_FIGURE, text)
    return found if len(found) == 1 else []
