"""Speaker notes: a page of notes for each slide that has some."""

from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.package import Part
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.package import Package
from pptx.parts.slide import NotesSlidePart

from viewer.export.pptx.markup import NAMESPACES, text
from viewer.export.pptx.package import filled


def add_notes(part: Part, notes: str, locale: str) -> None:
    """Give the slide ``part`` its ``notes``, a paragraph for each line."""
    package = part.package
    assert isinstance(package, Package)
    paragraphs = "".join(
        f'<a:p><a:r><a:rPr lang="{locale}"/><a:t>{text(line)}</a:t></a:r></a:p>'
        for line in notes.strip().split("\n")
    )
    page = NotesSlidePart.load(
        package.next_partname("/ppt/notesSlides/notesSlide%d.xml"),
        CT.PML_NOTES_SLIDE,
        package,
        filled("notes", paragraphs=paragraphs).encode(),
    )
    page.relate_to(_master(package), RT.NOTES_MASTER)
    page.relate_to(part, RT.SLIDE)
    part.relate_to(page, RT.NOTES_SLIDE)


def _master(package: Package) -> Part:
    """Return the master of notes, which the presentation has in its list."""
    main = package.presentation_part
    part: Part = main.notes_master_part
    root = main.presentation.element
    if root.find(qn("p:notesMasterIdLst")) is None:
        rel = main.relate_to(part, RT.NOTES_MASTER)
        listed = parse_xml(
            f'<p:notesMasterIdLst {NAMESPACES}><p:notesMasterId r:id="{rel}"/></p:notesMasterIdLst>'
        )
        root.find(qn("p:sldMasterIdLst")).addnext(listed)
    return part
