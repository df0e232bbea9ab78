"""Steps: the shapes of each step fade in together at a click."""

from collections.abc import Iterator, Sequence
from itertools import count

from viewer.export.pptx.draft import Shape

_FADE = 200
"""Milliseconds."""

_BUILDS = {"text": "", "box": ' animBg="1"'}
_AT_ONCE = '<p:stCondLst><p:cond delay="0"/></p:stCondLst>'
_ON_CLICK = '<p:stCondLst><p:cond delay="indefinite"/></p:stCondLst>'
_TURNS = (
    '<p:prevCondLst><p:cond evt="onPrev" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond>'
    '</p:prevCondLst><p:nextCondLst><p:cond evt="onNext" delay="0"><p:tgtEl><p:sldTgt/>'
    "</p:tgtEl></p:cond></p:nextCondLst>"
)


def timing_xml(steps: Sequence[Sequence[Shape]]) -> str:
    """Return the timing of a slide whose ``steps`` appear one after the other, or nothing."""
    if not any(steps):
        return ""
    ids = count(1)
    root, main = next(ids), next(ids)
    clicks = "".join(_click(shapes, ids) for shapes in steps if shapes)
    built = "".join(
        f'<p:bldP spid="{shape.id}" grpId="0"{_BUILDS[shape.builds]}/>'
        for shapes in steps
        for shape in shapes
        if shape.builds
    )
    return (
        f'<p:timing><p:tnLst><p:par><p:cTn id="{root}" dur="indefinite" restart="never" '
        'nodeType="tmRoot"><p:childTnLst><p:seq concurrent="1" nextAc="seek">'
        f'<p:cTn id="{main}" dur="indefinite" nodeType="mainSeq"><p:childTnLst>{clicks}'
        f"</p:childTnLst></p:cTn>{_TURNS}</p:seq></p:childTnLst></p:cTn></p:par></p:tnLst>"
        f"{f'<p:bldLst>{built}</p:bldLst>' if built else ''}</p:timing>"
    )


def _click(shapes: Sequence[Shape], ids: Iterator[int]) -> str:
    outer, inner = next(ids), next(ids)
    effects = "".join(_effect(shape, at == 0, ids) for at, shape in enumerate(shapes))
    return (
        f'<p:par><p:cTn id="{outer}" fill="hold">{_ON_CLICK}<p:childTnLst>'
        f'<p:par><p:cTn id="{inner}" fill="hold">{_AT_ONCE}<p:childTnLst>{effects}'
        "</p:childTnLst></p:cTn></p:par></p:childTnLst></p:cTn></p:par>"
    )


def _effect(shape: Shape, first: bool, ids: Iterator[int]) -> str:
    whole, shown, faded = next(ids), next(ids), next(ids)
    target = f'<p:tgtEl><p:spTgt spid="{shape.id}"/></p:tgtEl>'
    group = 'grpId="0" ' if shape.builds else ""
    return (
        f'<p:par><p:cTn id="{whole}" presetID="10" presetClass="entr" presetSubtype="0" '
        f'fill="hold" {group}nodeType="{"click" if first else "with"}Effect">{_AT_ONCE}'
        f'<p:childTnLst><p:set><p:cBhvr><p:cTn id="{shown}" dur="1" fill="hold">{_AT_ONCE}'
        f"</p:cTn>{target}<p:attrNameLst><p:attrName>style.visibility</p:attrName>"
        '</p:attrNameLst></p:cBhvr><p:to><p:strVal val="visible"/></p:to></p:set>'
        '<p:animEffect transition="in" filter="fade"><p:cBhvr>'
        f'<p:cTn id="{faded}" dur="{_FADE}"/>{target}</p:cBhvr></p:animEffect>'
        "</p:childTnLst></p:cTn></p:par>"
    )
