"""Speaker notes: a page of notes for each slide that has some."""

from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.presentation import Presentation

from viewer.export.pptx.markup import NAMESPACES, text
from viewer.export.pptx.package import filled


def add_notes(part: Part, master: Part, notes: str, number: int, locale: str) -> None:
    """Give the slide ``part``, the ``number``-th, its ``notes``, a paragraph for each line."""
    paragraphs = "".join(
        f'<a:p><a:r><a:rPr lang="{locale}"/><a:t>{text(line)}</a:t></a:r></a:p>'
        for line in notes.strip().split("\n")
    )
    page = Part(
        PackURI(f"/ppt/notesSlides/notesSlide{number}.xml"),
        CT.PML_NOTES_SLIDE,
        part.package,
        filled("notes", paragraphs=paragraphs).encode(),
    )
    page.relate_to(master, RT.NOTES_MASTER)
    page.relate_to(part, RT.SLIDE)
    part.relate_to(page, RT.NOTES_SLIDE)


def notes_master(file: Presentation) -> Part:
    """Return the master of notes, which ``file`` now has in its list."""
    part: Part = file.part.notes_master_part
    rel = file.part.relate_to(part, RT.NOTES_MASTER)
    listed = parse_xml(
        f'<p:notesMasterIdLst {NAMESPACES}><p:notesMasterId r:id="{rel}"/></p:notesMasterIdLst>'
    )
    file.element.find(qn("p:sldMasterIdLst")).addnext(listed)
    return part
