"""Whole numbers are written in digits alone: ``1.000`` is no way to say one."""

import re
from collections.abc import Iterator

from viewer.deck.findings import Findings
from viewer.deck.node import Node, Scalar, items_at, text_at
from viewer.deck.source_text import SourceText

WHOLE = re.compile("0|[1-9][0-9]{0,8}")


def check_digits(source: SourceText, tree: Node, findings: Findings) -> None:
    """Add to ``findings`` what the conversion takes for a whole number, and no person would.

    ``seconds: 1.000`` are a thousand seconds in Vietnamese; read as a fraction they are one.
    """
    for slide in items_at(tree, "slides"):
        for key, number in _numbers(slide):
            line, column = number.mark
            known = findings.has("deck-whole", line + 1, column + 1)
            if not known and not WHOLE.fullmatch(number.text):
                findings.add(source.problem("deck-digits", number.mark, key=key, text=number.text))


def _numbers(slide: Node) -> Iterator[tuple[str, Scalar]]:
    if seconds := text_at(slide, "seconds"):
        yield "seconds", seconds
    layout = text_at(slide, "layout")
    numbered = layout is not None and layout.text == "achievement"
    for part in (*items_at(slide, "cards"), *([slide] if numbered else [])):
        if number := text_at(part, "number"):
            yield "number", number
