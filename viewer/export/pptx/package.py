"""An empty presentation: its theme, one master, and a layout for each ground of slides.

It is written as a small package of its own, which python-pptx then opens and fills.
"""

from collections.abc import Iterable
from functools import cache
from io import BytesIO
from pathlib import Path
from string import Template
from zipfile import ZipFile

from pptx import Presentation
from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.presentation import Presentation as Opened

from viewer.export.pptx.grounds import Ground, ground_name, layout_shapes
from viewer.export.pptx.markup import NAMESPACES, UNIT, hundredths, place, quoted
from viewer.export.pptx.palette import Palette
from viewer.export.pptx.text import FAMILIES
from viewer.layout.canvas import Canvas
from viewer.layout.page import Rect
from viewer.text.face import EXTRABOLD, REGULAR
from viewer.theme import Theme

ROOT = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>'
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/>'
    '<a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
"""What every tree of shapes begins with."""

_FIRST_LAYOUT = 2147483649
_PARTS = "ppt/presentation.xml", "ppt/slideMasters/slideMaster1.xml", "ppt/theme/theme1.xml"
_SETTINGS = {
    "ppt/presProps.xml": ("p:presentationPr", CT.PML_PRES_PROPS, RT.PRES_PROPS),
    "ppt/viewProps.xml": ("p:viewPr", CT.PML_VIEW_PROPS, RT.VIEW_PROPS),
}
"""Parts that say nothing, and that PowerPoint repairs a file for when they are missing."""


@cache
def template(name: str) -> Template:
    """Return the template of a part."""
    return Template((Path(__file__).parent / "parts" / f"{name}.xml").read_text("utf-8"))


def filled(part: str, /, **blanks: object) -> str:
    """Return the part ``part`` with its blanks filled in; they are markup."""
    return template(part).substitute({"namespaces": NAMESPACES, "root": ROOT, **blanks})


def empty_presentation(
    theme: Theme, canvas: Canvas, grounds: Iterable[Ground], locale: str, language: str
) -> Opened:
    """Return a presentation without slides; its layouts are in the order of ``grounds``."""
    palette, listed = Palette(theme), list(grounds)
    title = _title(theme, canvas)
    parts = {
        "ppt/presentation.xml": filled(
            "presentation",
            width=round(canvas.width * UNIT),
            height=round(canvas.height * UNIT),
            locale=quoted(locale),
        ),
        "ppt/slideMasters/slideMaster1.xml": _master(theme, title, len(listed)),
        "ppt/theme/theme1.xml": filled(
            "theme",
            name=quoted(theme.label.get(language, theme.name)),
            colours=palette.scheme(),
            family=quoted(FAMILIES[REGULAR][0]),
        ),
    }
    parts |= {name: f"<{tag} {NAMESPACES}/>" for name, (tag, _, _) in _SETTINGS.items()}
    for number, ground in enumerate(listed, 1):
        parts[f"ppt/slideLayouts/slideLayout{number}.xml"] = filled(
            "layout",
            name=quoted(ground_name(ground, theme, language)),
            title=title,
            **layout_shapes(ground, palette),
        )
    return Presentation(_zipped(parts | _relations(len(listed))))


def _master(theme: Theme, title: str, layouts: int) -> str:
    listed = "".join(
        f'<p:sldLayoutId id="{_FIRST_LAYOUT + at}" r:id="rId{at + 1}"/>' for at in range(layouts)
    )
    size, body = hundredths(theme.type.title), hundredths(theme.type.body)
    return filled("master", title=title, layouts=listed, size=size, body=body)


def _title(theme: Theme, canvas: Canvas) -> str:
    """Return the placeholder of titles, where most slides have it."""
    rect = Rect(theme.margin, 98, canvas.width - 2 * theme.margin, 160)
    face = quoted(FAMILIES[EXTRABOLD][0])
    return (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/>'
        '</p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>'
        f'{place(rect)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>'
        '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr>'
        f"<a:lstStyle><a:lvl1pPr><a:defRPr><a:latin typeface={face}/></a:defRPr></a:lvl1pPr>"
        "</a:lstStyle><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>"
    )


def _relations(layouts: int) -> dict[str, str]:
    main, master, theme = _PARTS
    names = [f"ppt/slideLayouts/slideLayout{at}.xml" for at in range(1, layouts + 1)]
    kinds = {main: CT.PML_PRESENTATION_MAIN, master: CT.PML_SLIDE_MASTER, theme: CT.OFC_THEME}
    kinds |= dict.fromkeys(names, CT.PML_SLIDE_LAYOUT)
    kinds |= {name: kind for name, (_, kind, _) in _SETTINGS.items()}
    settings = [(relation, name) for name, (_, _, relation) in _SETTINGS.items()]
    return {
        "[Content_Types].xml": types(kinds),
        "_rels/.rels": related((RT.OFFICE_DOCUMENT, main)),
        "ppt/_rels/presentation.xml.rels": related(
            (RT.SLIDE_MASTER, master), (RT.THEME, theme), *settings
        ),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": related(
            *((RT.SLIDE_LAYOUT, name) for name in names), (RT.THEME, theme)
        ),
    } | {
        name.replace("slideLayouts/", "slideLayouts/_rels/") + ".rels": related(
            (RT.SLIDE_MASTER, master)
        )
        for name in names
    }


def types(kinds: dict[str, str]) -> str:
    """Return the part that names the kind of every part, by its name in the package."""
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in kinds.items()
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Default Extension="rels" ContentType="{CT.OPC_RELATIONSHIPS}"/>{overrides}</Types>'
    )


def related(*targets: tuple[str, str]) -> str:
    """Return relations to ``targets``, each its kind and the name of a part."""
    inside = "".join(
        f'<Relationship Id="rId{at}" Type="{kind}" Target="/{name}"/>'
        for at, (kind, name) in enumerate(targets, 1)
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{inside}</Relationships>'


def _zipped(parts: dict[str, str]) -> BytesIO:
    stream = BytesIO()
    with ZipFile(stream, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    stream.seek(0)
    return stream
