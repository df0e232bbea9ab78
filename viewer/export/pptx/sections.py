"""Sections of the file: where a section slide begins one, as the deck has them."""

from collections.abc import Sequence
from uuid import NAMESPACE_URL, uuid5

from viewer.deck import Deck
from viewer.deck.slide import SectionSlide
from viewer.export.pptx.markup import NAMESPACES, quoted

_SPACE = "http://schemas.microsoft.com/office/powerpoint/2010/main"


def sections_xml(deck: Deck, slides: Sequence[int], ids: Sequence[int]) -> str:
    """Return the list of sections of ``slides``, whose numbers in the file are ``ids``.

    What stands before the first section is a section of the deck's title. A deck without
    section slides has no list.
    """
    groups: list[tuple[str, list[int]]] = []
    current: object = ...
    for index, ident in zip(slides, ids, strict=True):
        section = deck.section_at(index)
        if section is not current:
            groups.append((section.title if section else deck.title, []))
            current = section
        groups[-1][1].append(ident)
    if not any(isinstance(deck.slides[index], SectionSlide) for index in slides):
        return ""
    inside = "".join(_section(at, name, listed) for at, (name, listed) in enumerate(groups))
    return (
        f'<p:extLst {NAMESPACES}><p:ext uri="{{521415D9-36F7-43E2-AB2F-B90AF26B5E84}}">'
        f'<p14:sectionLst xmlns:p14="{_SPACE}">{inside}</p14:sectionLst></p:ext></p:extLst>'
    )


def _section(at: int, name: str, ids: Sequence[int]) -> str:
    listed = "".join(f'<p14:sldId id="{ident}"/>' for ident in ids)
    key = str(uuid5(NAMESPACE_URL, f"{at} {name}")).upper()
    return (
        f'<p14:section name={quoted(name)} id="{{{key}}}">'
        f"<p14:sldIdLst>{listed}</p14:sldIdLst></p14:section>"
    )
