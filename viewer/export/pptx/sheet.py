"""The data sheet of a chart, as a workbook whose computed figures are formulas."""

import re
from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO

from viewer.deck.fields import Value
from viewer.deck.formula import evaluate
from viewer.deck.number import parse_number
from viewer.export.pptx.native import Native

SHEET = "Sheet1"
_FIXED = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""Every workbook says that it was made then, so that the same deck gives the same bytes."""

_SIGNS = str.maketrans({"×": "*", "÷": "/", ":": "/", "−": "-"})


def cell(series: int, point: int) -> str:
    """Return where a figure stands in the sheet; both count from 0."""
    return f"{column(series)}{point + 2}"


def column(series: int) -> str:
    """Return the letter of the column of a series."""
    return chr(ord("B") + series)


def computed(value: Value) -> str:
    """Return how the sheet computes ``value``, empty where the article states it."""
    if not value.formula:
        return ""
    sum_ = re.sub(r"\d[\d.,]*", _plain, value.formula.translate(_SIGNS))
    if evaluate(value.formula) == value.number:
        return f"={sum_}"
    exponent = value.number.as_tuple().exponent
    return f"=ROUND({sum_},{-int(exponent)})"


def _plain(found: re.Match[str]) -> str:
    return f"{parse_number(found[0]):f}"


def workbook(chart: Native) -> bytes:
    """Return the workbook of ``chart``: a column for each series, a row for each category."""
    from xlsxwriter import Workbook  # type: ignore[import-untyped]

    stream = BytesIO()
    with Workbook(stream, {"in_memory": True}) as book:
        book.set_properties({"created": _FIXED})
        sheet = book.add_worksheet(SHEET)
        sheet.set_column(0, 0, 40)
        sheet.set_column(1, len(chart.series), 18)
        formats = {count: book.add_format({"num_format": _format(count)}) for count in range(7)}
        for row, name in enumerate(chart.categories, 1):
            sheet.write_string(row, 0, name)
        for at, series in enumerate(chart.series, 1):
            sheet.write_string(0, at, series.name)
            for row, point in enumerate(series.points, 1):
                look = formats[min(6, decimals(point.value))]
                if point.formula:
                    sheet.write_formula(row, at, point.formula, look, f"{point.value:f}")
                else:
                    sheet.write_number(row, at, float(point.value), look)
    return stream.getvalue()


def decimals(value: Decimal) -> int:
    """Return how many decimals ``value`` shows."""
    return max(0, -int(value.as_tuple().exponent))


def _format(count: int) -> str:
    return f"#,##0.{'0' * count}" if count else "#,##0"
