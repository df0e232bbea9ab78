"""Text as text: a box for each item, in its lines, which no missing font can break anew."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from viewer.export.pptx.draft import Draft, Shape
from viewer.export.pptx.markup import hundredths, place, quoted, text
from viewer.layout.page import Rect, TextItem, TextLine
from viewer.text.face import BOLD, EXTRABOLD, MEDIUM, REGULAR, SEMIBOLD, Face
from viewer.text.fonts import FAMILY
from viewer.text.measure import LEADING, bearing

FAMILIES = {
    REGULAR: (FAMILY, False),
    MEDIUM: (f"{FAMILY} Medium", False),
    SEMIBOLD: (f"{FAMILY} SemiBold", False),
    BOLD: (FAMILY, True),
    EXTRABOLD: (f"{FAMILY} ExtraBold", True),
}
"""Windows knows only two weights of a family; the others are families of their own.

The heaviest is called bold as well: it is not made bolder, but a font in its place is.
"""

_UNDER = 0.2
"""What lies under the baseline of a line of exact height, in sizes, whatever the font."""

_ALIGNMENTS = {0.0: "l", 0.5: "ctr", 1.0: "r"}
Words = tuple[str, Face, str]
"""Text, its face and its colour."""


@dataclass(frozen=True, slots=True)
class Block:
    """Paragraphs of lines of words. ``rect`` is exact; ``pitch`` is from line to line."""

    rect: Rect
    paragraphs: tuple[tuple[tuple[Words, ...], ...], ...]
    pitch: float
    align: str = "l"


def block_at(
    lines: Sequence[Sequence[Words]], rect: Rect, baseline: float, pitch: float, align: str
) -> Block:
    """Return a block of one paragraph as wide as ``rect``, first baseline at ``baseline``."""
    return _at_baseline((tuple(map(tuple, lines)),), rect, baseline, pitch, align)


def text_block(item: TextItem) -> Block:
    """Return ``item`` as paragraphs."""
    lines = item.lines
    pitch = lines[1].baseline - lines[0].baseline if len(lines) > 1 else LEADING * _size(lines[0])
    paragraphs, align = tuple(_paragraphs(item)), _alignment(item)
    left = sum(line.runs[0].x for line in lines) / len(lines) if align == "l" else item.rect.x
    rect = replace(item.rect, x=left)
    return _at_baseline(paragraphs, rect, lines[0].baseline, pitch, align)


def write_text(item: TextItem, draft: Draft) -> Shape:
    """Return a text box; the slide's title as its title, the slide's number as a field."""
    block = text_block(item)
    if item.role == "title":
        return text_shape(block, draft, "title", '<p:ph type="title"/>')
    if item.role == "footer" and item.text == str(draft.number):
        return text_shape(block, draft, "number")
    return text_shape(block, draft)


def text_shape(block: Block, draft: Draft, kind: str = "text", holder: str = "") -> Shape:
    """Return ``block`` as a shape; ``holder`` names the placeholder that it fills."""
    ident, name = draft.named(kind, block.rect)
    rect, body = block.rect, BODY
    if kind == "title":
        rect, body = replace(rect, h=rect.h + _SPARE * block.pitch), _TITLE
    own = "<p:cNvSpPr/>" if holder else '<p:cNvSpPr txBox="1"/>'
    return Shape(
        ident,
        f"<p:sp><p:nvSpPr>{name}{own}<p:nvPr>{holder}</p:nvPr></p:nvSpPr>"
        f'<p:spPr>{place(rect)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f"<a:noFill/></p:spPr><p:txBody>{body}<a:lstStyle/>"
        f"{''.join(_paragraph(lines, block, draft, kind) for lines in block.paragraphs)}"
        "</p:txBody></p:sp>",
        builds="text",
    )


BODY = (
    '<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t">'
    "<a:noAutofit/></a:bodyPr>"
)

# LibreOffice breaks the lines of a title whatever "wrap" says, and a wider font in the place
# of a missing one would have it grow over what is below: there, it becomes smaller instead.
_TITLE = BODY.replace("noAutofit", "normAutofit")
_SPARE = 0.05
"""What the box of a title is higher than its lines, in lines, so that none that fits is shrunk."""


def _paragraph(lines: Sequence[Sequence[Words]], block: Block, draft: Draft, kind: str) -> str:
    spacing = (
        f'<a:lnSpc><a:spcPts val="{hundredths(block.pitch)}"/></a:lnSpc>'
        '<a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft>'
    )
    parts = []
    for number, line in enumerate(lines):
        if number:
            parts.append(f"<a:br>{_look('a:rPr', line[0], draft)}</a:br>")
        parts += [_run(words, draft, kind) for words in line if words[0]]
    end = _look("a:endParaRPr", lines[-1][-1], draft)
    align = f'<a:pPr marL="0" indent="0" algn="{block.align}">{spacing}<a:buNone/></a:pPr>'
    return f"<a:p>{align}{''.join(parts)}{end}</a:p>"


def _run(words: Words, draft: Draft, kind: str) -> str:
    inside = f"{_look('a:rPr', words, draft)}<a:t>{text(words[0])}</a:t>"
    if kind == "number":
        field = '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'
        return f"{field}{inside}</a:fld>"
    return f"<a:r>{inside}</a:r>"


def _look(tag: str, words: Words, draft: Draft) -> str:
    _, face, colour = words
    return (
        f'<{tag} lang="{draft.locale}" {face_attributes(face)} dirty="0">'
        f"{draft.palette.fill(colour)}{typeface(face)}</{tag}>"
    )


def face_attributes(face: Face) -> str:
    """Return the size, weight and spacing of ``face``."""
    spacing = f' spc="{hundredths(face.tracking)}"' if face.tracking else ""
    return f'sz="{hundredths(face.size)}" b="{FAMILIES[face.weight][1]:d}" i="0"{spacing}'


_SANS = 34
"""Letters of different widths without serifs: what to take where the font is missing."""


def typeface(face: Face) -> str:
    """Return the name of the font of ``face``, for every script."""
    name = quoted(FAMILIES[face.weight][0])
    return "".join(
        f'<a:{script} typeface={name} pitchFamily="{_SANS}"/>' for script in ("latin", "ea", "cs")
    )


def _at_baseline(
    paragraphs: tuple[tuple[tuple[Words, ...], ...], ...],
    rect: Rect,
    baseline: float,
    pitch: float,
    align: str,
) -> Block:
    """Return a block whose first baseline comes out at ``baseline``."""
    size = max(face.size for _, face, _ in paragraphs[0][0])
    top = baseline + _UNDER * size - pitch
    count = sum(len(lines) for lines in paragraphs)
    return Block(Rect(rect.x, top, rect.w, count * pitch), paragraphs, pitch, align)


def _paragraphs(item: TextItem) -> Iterator[tuple[tuple[Words, ...], ...]]:
    """Yield the lines of each paragraph: as many as have its words."""
    lines = iter(item.lines)
    for paragraph in item.text.split("\n"):
        wanted, found = len(paragraph.split()), 0
        taken = []
        for line in lines:
            taken.append(tuple((run.text, run.face, run.colour) for run in line.runs))
            found += sum(len(run.text.split()) for run in line.runs)
            if found >= wanted:
                break
        if taken:
            yield tuple(taken)


def _alignment(item: TextItem) -> str:
    """Return where the lines stand, which the widest alone may not tell."""
    for share, name in _ALIGNMENTS.items():
        if all(abs(_start(item.rect, line, share) - line.runs[0].x) < 0.5 for line in item.lines):
            return name
    return "l"


def _start(rect: Rect, line: TextLine, share: float) -> float:
    """Return where ``line`` begins; at the left it is its ink that stands at the edge."""
    first = line.runs[0]
    return (
        rect.x + (rect.w - line.width) * share - (0 if share else bearing(first.text, first.face))
    )


def _size(line: TextLine) -> float:
    return max(run.face.size for run in line.runs)
