"""Numbers in the ways in which lists show them, and figures set above the line."""

from collections.abc import Callable

_ROMAN_VALUES = (100, 90, 50, 40, 10, 9, 5, 4, 1)
_ROMAN_DIGITS = ("C", "XC", "L", "XL", "X", "IX", "V", "IV", "I")
_MOST = 500
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def raised(text: str) -> str:
    """Return ``text`` with raised digits: ``m²``, and a note's number that is no figure."""
    return text.translate(_RAISED)


def numeral(form: str, number: int) -> str:
    """Return ``number`` as a list of ``form`` (Word's names: ``upperRoman``) shows it."""
    within = max(0, min(number, _MOST))
    return _FORMS[form](within) if form in _FORMS else str(number)


def _roman(number: int) -> str:
    shown = ""
    for value, digits in zip(_ROMAN_VALUES, _ROMAN_DIGITS, strict=True):
        count, number = divmod(number, value)
        shown += digits * count
    return shown


def _letter(number: int) -> str:
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if number else ""


_FORMS: dict[str, Callable[[int], str]] = {
    "upperRoman": _roman,
    "lowerRoman": lambda number: _roman(number).lower(),
    "lowerLetter": _letter,
    "upperLetter": lambda number: _letter(number).upper(),
    "decimalZero": lambda number: f"{number:02}",
    "none": lambda _: "",
}
