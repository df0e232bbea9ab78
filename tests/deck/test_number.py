"""Vietnamese figures: read, written, and guessed where they are written otherwise."""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.deck.formula import evaluate
from viewer.deck.number import (
    Amount,
    NumberError,
    format_number,
    near_amount,
    parse_amount,
    parse_number,
)

FIGURES = st.decimals(-(10**14), 10**14, allow_nan=False, places=3) | st.integers(
    -(10**14), 10**14
).map(Decimal)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.027", "1027"),
        ("1027", "1027"),
        ("93,9", "93.9"),
        ("97,09", "97.09"),
        ("1.234.567,5", "1234567.5"),
        ("0", "0"),
        ("-5", "-5"),
        ("−5", "-5"),
        (" 7 ", "7"),
        ("999.999.999.999.999", "999999999999999"),
        ("0,123456", "0.123456"),
    ],
)
def test_read(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    ["", "a", "93.9", "1,027.5", "1.02", "1..027", ".5", ",5", "5,", "5.", "1e5", "nan", "inf", "٣",
     "1 027", "0x1", "--5", "+5", "1_000"],
)  # fmt: skip
def test_refused(text: str) -> None:
    with pytest.raises(NumberError, match="number-form"):
        parse_number(text)


@pytest.mark.parametrize("text", ["1" + "0" * 15, "-1" + "0" * 15, "0,1234567", "9" * 10_000])
def test_too_large_or_too_fine(text: str) -> None:
    with pytest.raises(NumberError, match="number-size"):
        parse_number(text)


@given(FIGURES)
@settings(deadline=None)
def test_written_and_read_again(value: Decimal) -> None:
    assert parse_number(format_number(value)) == value


@given(st.text(max_size=40))
@settings(deadline=None)
def test_any_text_is_a_figure_or_refused(text: str) -> None:
    with suppress(NumberError):
        assert parse_amount(text).value.is_finite()


@pytest.mark.parametrize("word", ["dưới", "trên", "hơn", "gần", "khoảng", "Trên"])
def test_a_word_may_bound_it(word: str) -> None:
    assert parse_amount(f"{word} 1.000") == Amount(Decimal(1000), word.lower())


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("93.9", "93,9"),
        ("1,027.5", "1.027,5"),
        ("93,9%", "93,9"),
        ("2.782 vụ", "2.782"),
        ("trên 85%", "trên 85"),
        ("khoảng 47.2 tấn", "khoảng 47,2"),
        ("nhiều", ""),
        ("1e308", ""),
        ("10-20", ""),
        ("", ""),
    ],
)
def test_what_was_probably_meant(text: str, near: str) -> None:
    assert near_amount(text) == near


@given(st.text(max_size=40))
@settings(deadline=None)
def test_a_guess_is_a_figure(text: str) -> None:
    guess = near_amount(text)
    assert not guess or str(parse_amount(guess)) == guess


# --- formulas


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("1.027 - 325", "702"),
        ("8.296 − 5.867", "2429"),
        ("(4 + 9) * 2", "26"),
        ("4 + 9 * 2", "22"),
        ("10 - 3 - 2", "5"),
        ("8 / 2 / 2", "2"),
        ("3 × 4 : 6", "2"),
        ("273 / 1,092", "250"),
        ("7", "7"),
    ],
)
def test_formulas(formula: str, value: str) -> None:
    assert evaluate(formula) == Decimal(value)


@pytest.mark.parametrize(
    "formula",
    ["", " ", "1 +", "+ 1", "1 1", "(1", "1)", "()", "1 / 0", "0 / 0", "a", "1 + a", "1.02",
     "1 ** 2", "__import__('os')", "(" * 100 + "1" + ")" * 100, "1 - -1"],
)  # fmt: skip
def test_what_is_no_formula(formula: str) -> None:
    with pytest.raises(NumberError):
        evaluate(formula)


@given(st.text("0123456789.,+-*/() ×÷−:", max_size=200))
@settings(deadline=None)
def test_any_signs_are_a_formula_or_refused(formula: str) -> None:
    with suppress(NumberError, ArithmeticError):
        assert evaluate(formula).is_finite()
