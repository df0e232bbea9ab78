"""The small types that slides are made of: text, amounts, and where a slide comes from.

Every scalar of a deck reaches these types as the text that stands in the file, in NFC, so
that ``1.027`` is never mistaken for a fraction by a YAML reader.
"""

import re
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from viewer.deck.formula import evaluate
from viewer.deck.number import Amount, NumberError, format_number, near_amount, parse_amount

_FINEST = Decimal("0.000001")
_DIGITS = 4_000
"""More than any formula of 200 characters can give."""


class DeckValueError(ValueError):
    """A value that no deck may hold: ``code`` is a row of the messages, ``words`` its blanks.

    ``at`` is the path of keys, from the part that refuses it, to the value at fault.
    """

    def __init__(self, code: str, *at: str | int, **words: object) -> None:
        super().__init__(code)
        self.code = code
        self.at = at
        self.words = {key: str(word) for key, word in words.items()}


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of everything in a deck: frozen, and unknown keys are refused."""


Words = Annotated[str, Meta(max_length=20_000)]
"""Text, possibly empty."""

Line = Annotated[str, Meta(min_length=1, max_length=2_000)]
"""Text that must say something. ``**stars**`` around words make them strong."""

Name = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""A name that other slides may link to: ``crime-rates``."""

LONGEST_FORMULA = 200
Formula = Annotated[str, Meta(min_length=1, max_length=LONGEST_FORMULA)]
"""Arithmetic of stated figures: ``1.027 - 325``."""

Passage = Annotated[
    str, Meta(pattern=r"^(title|slogan|(paragraph|caption|achievement) [1-9][0-9]{0,2})$")
]
Source = Passage | Annotated[tuple[Passage, ...], Meta(max_length=20)]
"""Passages of the article: ``achievement 7``, ``paragraph 3``, ``caption 1``, ``title``."""


class Value:
    """A figure of a chart: stated by the article, or computed from figures that are.

    In YAML either the figure alone (``1.027``, ``dưới 85.064``) or a mapping of ``value``
    and ``formula``; the formula must give the value, rounded to the decimals it shows.
    """

    __slots__ = ("amount", "formula")

    def __init__(self, amount: Amount, formula: str | None = None) -> None:
        self.amount = amount
        self.formula = formula

    @classmethod
    def parse(cls, raw: object) -> "Value":
        """Return the value that ``raw`` (a scalar or a mapping) stands for.

        Raises:
            DeckValueError: where it is no figure or its formula does not hold.
        """
        if isinstance(raw, cls):
            return raw
        if not isinstance(raw, dict):
            return cls(_amount(raw))
        if "value" not in raw or not raw.keys() <= {"value", "formula"}:
            raise DeckValueError("value-keys")
        amount, formula = _amount(raw["value"], "value"), raw.get("formula")
        if formula is not None:
            check_formula(formula, amount.value)
        return cls(amount, formula)

    @property
    def number(self) -> Decimal:
        """The value alone."""
        return self.amount.value

    @property
    def computed(self) -> bool:
        """Whether the article does not state this figure."""
        return self.formula is not None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Value):
            return NotImplemented
        return (self.amount, self.formula) == (other.amount, other.formula)

    def __hash__(self) -> int:
        return hash((self.amount, self.formula))

    def __repr__(self) -> str:
        return f"Value({str(self.amount)!r}, {self.formula!r})"


def _amount(raw: object, *at: str) -> Amount:
    if not isinstance(raw, (str, int)) or isinstance(raw, bool):
        raise DeckValueError("value-keys", *at)
    try:
        return parse_amount(str(raw))
    except NumberError as error:
        near = near_amount(str(raw)) if str(error) == "number-form" else ""
        code = "number-form-near" if near else str(error)
        raise DeckValueError(code, *at, text=raw, near=near) from None


def check_formula(formula: object, value: Decimal) -> None:
    """Raise :class:`DeckValueError` at ``formula`` unless it gives ``value``.

    The result may be rounded to the decimals that ``value`` shows.
    """
    if not isinstance(formula, str) or len(formula) > LONGEST_FORMULA:
        raise DeckValueError("formula-form", "formula", text=formula)
    try:
        result = evaluate(formula)
    except (NumberError, ArithmeticError):
        raise DeckValueError("formula-form", "formula", text=formula) from None
    if rounded(result, value) != value:
        shown = format_number(rounded(result, _FINEST).normalize())
        raise DeckValueError("formula-wrong", "formula", text=formula, result=shown)


def rounded(result: Decimal, like: Decimal) -> Decimal:
    """Return ``result`` with as many decimals as ``like`` shows."""
    with localcontext() as context:
        context.prec, context.rounding = _DIGITS, ROUND_HALF_UP
        return result.quantize(like)


def decode_custom(kind: type, raw: Any) -> Any:
    """Return ``raw`` as the custom type ``kind``, for :func:`msgspec.convert`."""
    if kind is Value:
        return Value.parse(raw)
    raise NotImplementedError(kind)


def encode_custom(value: object) -> object:
    """Return what :func:`decode_custom` makes ``value`` of, for msgspec's encoders."""
    if not isinstance(value, Value):
        raise NotImplementedError(type(value))
    if value.formula is None:
        return str(value.amount)
    return {"value": str(value.amount), "formula": value.formula}


class Hero(Part, frozen=True, kw_only=True):
    """A large figure with what it counts.

    ``value`` is written as the hall reads it, unit and bound included (``98.412 m²``,
    ``trên 10 nghìn``); ``formula`` marks it as computed and must give its number.
    """

    value: Line
    label: Line
    detail: Words = ""
    formula: Formula | None = None

    def __post_init__(self) -> None:
        if self.formula is None:
            return
        found = re.search(r"[0-9][0-9.]*(?:,[0-9]+)?", self.value)
        if found is None:
            raise DeckValueError("formula-nothing", "value", text=self.value)
        check_formula(self.formula, _amount(found.group().rstrip("."), "value").value)
