"""Text as SVG: every run where the layout has put it, in order, to be read and copied."""

from collections.abc import Iterator

from viewer.export.html.markup import element, text
from viewer.export.html.shared import Letters
from viewer.layout.page import Run, TextItem
from viewer.text.face import Face

_WORDS_OF_ROLE = {"title": {"role": "heading", "aria_level": "1"}}


def text_of(item: TextItem, letters: Letters) -> str:
    """Return one ``text`` element that holds all lines of ``item``."""
    runs = list(_runs(item))
    for run, _, _ in runs:
        letters.add(run.text, run.face.weight)
    role = _WORDS_OF_ROLE.get(item.role, {})
    kind = None if item.role == "body" else item.role
    if len(runs) == 1:
        run, y, _ = runs[0]
        return element(
            "text", text(run.text), x=run.x, y=y, **look(run.face, run.colour), class_=kind, **role
        )
    spans = (
        element("tspan", text(run.text + end), x=run.x, y=y, **look(run.face, run.colour))
        for run, y, end in runs
    )
    return element("text", *spans, class_=kind, **role)


def look(face: Face, colour: str) -> dict[str, str | float | None]:
    """Return the attributes that make text look like ``face`` in ``colour``."""
    return {
        "font_size": face.size,
        "font_weight": face.weight,
        "letter_spacing": face.tracking or None,
        "fill": colour,
    }


def _runs(item: TextItem) -> Iterator[tuple[Run, float, str]]:
    """Yield each run, its baseline, and the blank that parts its line from the next."""
    for number, line in enumerate(item.lines, 1):
        for run in line.runs:
            ends = run is line.runs[-1] and number < len(item.lines)
            yield run, line.baseline, " " if ends else ""
