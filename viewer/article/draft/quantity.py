"""How a figure is written on a slide: its bound, its number, and its unit where it needs one."""

import re
from dataclasses import dataclass
from functools import lru_cache

from viewer.article.draft.around import lead_of, reach_of
from viewer.article.draft.told import Told
from viewer.article.figures import Figure, Kind, Tie
from viewer.deck.number import BOUNDS, NumberError, parse_amount

_POWERS = str.maketrans("23", "²³")
_RAW_UNITS = re.compile(r"(?<=[a-zA-Z])[23](?![\d\w])")
UNITS = frozenset({"TEU", "TEUs", "DWT", "GT", "CV"})
"""Units that stand where nouns do."""

_LONGEST_NOUN = 14
_BETWEEN = re.compile(r"\s*[-–—]\s*")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure in parts: ``trên`` ``10 nghìn`` ``suất quà``.

    ``sign`` is ``%`` or a unit that belongs to the number; ``noun`` is what is counted.
    """

    bound: str
    number: str
    sign: str
    noun: str
    beyond: str = ""

    @property
    def bare(self) -> str:
        """The figure without what it counts: ``trên 10 nghìn``, ``98.412 m²``."""
        number = f"{self.number}{self.sign}" if self.sign[:1] in "%‰" else self._spaced(self.sign)
        return " ".join(filter(None, (self.bound, number, self.beyond)))

    def _spaced(self, unit: str) -> str:
        return f"{self.number} {unit}" if unit else self.number

    @property
    def full(self) -> str:
        """The figure with what it counts: ``trên 10 nghìn suất quà``."""
        whole = f"{self.bare} {self.noun}" if self.noun else self.bare
        if self.beyond and self.noun:
            whole = " ".join(filter(None, (self.bound, self.number, self.sign, self.noun)))
            whole = f"{whole} {self.beyond}"
        return whole

    @property
    def short(self) -> bool:
        """Whether the noun is short enough to stand beside the number."""
        return 0 < len(self.noun) <= _LONGEST_NOUN


@lru_cache(maxsize=1_000)
def quantity(told: Told, k: int) -> Quantity:
    """Return figure ``k`` of ``told`` in parts; of a ratio or a range both numbers."""
    figure = told.figures[k]
    before, beyond = _bounds(told, k)
    number = told.text[slice(*figure.number)]
    first = _first_number(told, k)
    if first is not None:
        number = _joined(told, first, k)
    unit, noun = _unit(figure)
    if _is_compound(figure):
        number, unit = _RAW_UNITS.sub(_raised, figure.text), ""
    return Quantity(before, number, unit, noun, beyond)


def _raised(found: re.Match[str]) -> str:
    return found.group().translate(_POWERS)


def _bounds(told: Told, k: int) -> tuple[str, str]:
    figure = told.figures[k]
    if not figure.bound:
        return "", ""
    start = lead_of(told, k)
    ahead = told.text[start : figure.span[0]].strip()
    if ahead:
        return ahead.lower(), ""
    after = told.text[figure.span[1] : reach_of(told, k)]
    return "", figure.bound if after.lower().endswith(figure.bound) else ""


def _first_number(told: Told, k: int) -> int | None:
    """Return the figure with which a ratio or range that ends with figure ``k`` begins."""
    if k == 0:
        return None
    tie = told.figures[k - 1].relation(Tie.RANGE)
    return k - 1 if told.is_ratio(k - 1) or (tie is not None and tie.of == k) else None


def _joined(told: Told, first: int, k: int) -> str:
    one, other = told.figures[first], told.figures[k]
    between = told.text[one.span[1] : other.span[0]]
    sign = "/" if between.strip() == "/" else _BETWEEN.sub(" – ", between)
    return one.text + sign + told.text[slice(*other.number)]


def _unit(figure: Figure) -> tuple[str, str]:
    """Return the sign or unit that stands with the number, and what is counted."""
    if figure.kind is Kind.PERCENT:
        points = "điểm phần trăm"
        return ("điểm %", "") if figure.unit == points else (figure.unit, "")
    if figure.kind is not Kind.COUNT:
        return figure.unit, ""
    if figure.base in UNITS:
        return figure.unit, ""
    scale = figure.unit[: len(figure.unit) - len(figure.base)].strip()
    return scale, figure.base


def _is_compound(figure: Figure) -> bool:
    """Return whether the text holds a second number: ``1 tỷ 350 triệu đồng``."""
    digits = re.findall(r"\d[\d.,]*", _RAW_UNITS.sub("", figure.text))
    return len(digits) > 1 and figure.kind is not Kind.NAME


@lru_cache(maxsize=1_000)
def chart_value(told: Told, k: int) -> str:
    """Return the number of figure ``k`` as charts take it, or nothing where they cannot.

    Bounds that a chart has no word for, numbers that may be misread, and ranges have none.
    """
    figure, parts = told.figures[k], quantity(told, k)
    if figure.doubtful or figure.spelled or parts.beyond or _first_number(told, k) is not None:
        return ""
    if parts.bound not in ("", *BOUNDS) or _is_compound(figure) or figure.value < 0:
        return ""
    written = f"{parts.bound} {parts.number}".strip()
    try:
        amount = parse_amount(written)
    except NumberError:
        return ""
    return written if amount.value == figure.value else ""
