"""What the types cannot say: names are unique, links lead somewhere, files stay inside.

All of it is read from the tree, so that it is found beside what the types find.
"""

from viewer.deck.findings import Findings
from viewer.deck.near import nearest
from viewer.deck.node import Node, Scalar, items_at, text_at
from viewer.deck.pictures import picture_file
from viewer.deck.source_text import SourceText
from viewer.errors import ViewerError

_LINKED = ("items", "cards")
_MOST_GUESSES = 20
"""Among a thousand names, one takes a twentieth of a second."""


def check_links(source: SourceText, tree: Node, findings: Findings) -> None:
    """Add to ``findings`` what leads nowhere, twice to one place, or out of the folder."""
    slides = items_at(tree, "slides")
    names = _check_names(source, slides, findings)
    for slide in slides:
        _check_targets(source, slide, names, findings)
        _check_file(source, text_at(slide, "picture"), findings)
    _check_file(source, text_at(tree, "article"), findings)


def _check_names(source: SourceText, slides: list[Node], findings: Findings) -> dict[str, int]:
    """Return the number (from 1) of the slide that has each name."""
    names: dict[str, int] = {}
    for number, slide in enumerate(slides, 1):
        name = text_at(slide, "id")
        if name is None:
            continue
        if name.text in names:
            first = names[name.text]
            findings.add(source.problem("id-twice", name.mark, name=name.text, first=first))
        names.setdefault(name.text, number)
    return names


def _check_targets(
    source: SourceText, slide: Node, names: dict[str, int], findings: Findings
) -> None:
    for key in _LINKED:
        for part in items_at(slide, key):
            target = text_at(part, "to")
            if target is None or target.text in names:
                continue
            near = nearest(target.text, names) if len(findings) < _MOST_GUESSES else ""
            code = "link-nowhere-near" if near else "link-nowhere"
            findings.add(source.problem(code, target.mark, name=target.text, near=near))


def _check_file(source: SourceText, name: Scalar | None, findings: Findings) -> None:
    if name is None or not name.text:
        return
    try:
        picture_file(source.file.parent, name.text)
    except ViewerError as error:
        for problem in error.problems:
            findings.add(source.problem(problem.code, name.mark, **problem.words))
