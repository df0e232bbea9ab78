"""Arithmetic of computed figures: ``1.027 - 325``, ``273 / 1,092``, ``(4 + 9) * 2``."""

import re
from decimal import Decimal, DivisionByZero, InvalidOperation, localcontext

from viewer.deck.number import NumberError, parse_number

_TOKEN = re.compile(r"\s*(\d[\d.,]*|[-+*/()×÷−:])")
_SIGNS = {"×": "*", "÷": "/", ":": "/", "−": "-"}
_DEEPEST = 20


def evaluate(formula: str) -> Decimal:
    """Return the value of a formula of Vietnamese figures, ``+ - * /`` and brackets.

    Raises:
        NumberError: ``formula-form`` where it is no formula or divides by zero.
    """
    tokens = _tokens(formula)
    with localcontext() as context:
        context.prec = 34
        try:
            value, rest = _sum(tokens, 0)
        except (DivisionByZero, InvalidOperation, IndexError) as error:
            raise NumberError("formula-form") from error
    if rest:
        raise NumberError("formula-form")
    return value


def _tokens(formula: str) -> list[str]:
    text = formula.strip()
    tokens, at = [], 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            raise NumberError("formula-form")
        tokens.append(_SIGNS.get(found[1], found[1]))
        at = found.end()
    return tokens


def _sum(tokens: list[str], depth: int) -> tuple[Decimal, list[str]]:
    value, rest = _product(tokens, depth)
    while rest and rest[0] in "+-":
        term, after = _product(rest[1:], depth)
        value = value + term if rest[0] == "+" else value - term
        rest = after
    return value, rest


def _product(tokens: list[str], depth: int) -> tuple[Decimal, list[str]]:
    value, rest = _term(tokens, depth)
    while rest and rest[0] in "*/":
        factor, after = _term(rest[1:], depth)
        value = value * factor if rest[0] == "*" else value / factor
        rest = after
    return value, rest


def _term(tokens: list[str], depth: int) -> tuple[Decimal, list[str]]:
    if depth > _DEEPEST:
        raise NumberError("formula-form")
    if tokens[0] != "(":
        return parse_number(tokens[0]), tokens[1:]
    value, rest = _sum(tokens[1:], depth + 1)
    if rest[0] != ")":
        raise NumberError("formula-form")
    return value, rest[1:]
