"""The text of one Word paragraph, as it is shown: what was deleted is gone, fields have results."""

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

from viewer.article.legacy import from_tcvn3
from viewer.article.numerals import raised

_TEXT = qn("w:t")
_RUN = qn("w:r")
_SIGNS = {
    qn("w:tab"): " ",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
    qn("w:sym"): "•",
}
# Text boxes are read as paragraphs of their own; what was moved away stands elsewhere.
_PASSED_OVER = {
    qn("w:txbxContent"),
    qn("w:moveFrom"),
    qn("w:del"),
    qn("w:pPr"),
    qn("w:rPr"),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}
_PICTURES = (qn("w:drawing"), qn("w:pict"), qn("w:object"))
_OLD_CAPITALS = "H"


def text_of(paragraph: Any) -> str:
    """Return the text of a ``w:p``, untidied; line breaks are kept, text boxes left out."""
    return "".join(_pieces(paragraph))


def _pieces(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag in _PASSED_OVER:
            continue
        if child.tag == _RUN:
            yield _run_text(child)
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag == _TEXT:
            yield child.text or ""
        else:
            yield from _pieces(child)


def _run_text(run: Any) -> str:
    """Return the text of a run as it looks: raised, struck out, or in an old capital font."""
    if _has(run, "w:strike") or _has(run, "w:dstrike"):
        return ""
    text = "".join(_pieces(run))
    if _property(run, "w:vertAlign", "w:val") == "superscript":
        return raised(text)
    font = _property(run, "w:rFonts", "w:ascii")
    if font.startswith(".Vn") and font.endswith(_OLD_CAPITALS) and max(text, default="") < "\u0100":
        return from_tcvn3(text).upper()
    return text


def _property(run: Any, tag: str, attribute: str) -> str:
    found = run.find(f"{qn('w:rPr')}/{qn(tag)}")
    return "" if found is None else str(found.get(qn(attribute), ""))


def text_boxes(paragraph: Any) -> Iterator[Any]:
    """Yield the contents of the text boxes anchored in a ``w:p``, each once."""
    stack = list(paragraph)[::-1]
    while stack:
        element = stack.pop()
        if element.tag == qn("w:txbxContent"):
            yield element
        elif element.tag not in _PASSED_OVER:
            stack.extend(list(element)[::-1])


def has_picture(paragraph: Any) -> bool:
    """Return whether a picture stands in a ``w:p``."""
    return any(next(paragraph.iter(tag), None) is not None for tag in _PICTURES)


def is_set_in(paragraph: Any, tag: str) -> bool:
    """Return whether all words of a ``w:p`` are set so by their runs: ``w:b``, ``w:i``."""
    runs = [run for run in paragraph.iter(_RUN) if "".join(_pieces(run)).strip(" .:\t\n")]
    return bool(runs) and all(_has(run, tag) for run in runs)


def _has(run: Any, tag: str) -> bool:
    found = run.find(f"{qn('w:rPr')}/{qn(tag)}")
    return found is not None and found.get(qn("w:val"), "1") not in ("0", "false", "none")
