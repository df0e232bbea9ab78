"""Which document a number names: ``Chỉ thị 05`` is no ``Nghị quyết Trung ương 5``."""

import re

from viewer.article.figures import Figure, Kind

_WORD = re.compile(r"[^\W\d_]+")
_BEFORE, _NEAR = 2, 48
_END = re.compile(r"[.;:!?…]\s|\n")
_SMALL = frozenset({"số", "và", "các", "của", "theo"})


def is_other_document(shown: str, figure: Figure, told: str, stated: Figure) -> bool:
    """Return whether no word before the number in ``shown`` stands before it in ``told``.

    A number without words in its sentence, or behind an abbreviation, may be any document's;
    one in a list (``Nghị quyết số 18, 19``) has the words before the first.
    """
    if figure.kind is not Kind.CODE or stated.kind is not Kind.CODE:
        return False
    said = _END.split(shown[: figure.span[0]])[-1]
    words = _WORD.findall(said.replace("**", ""))[-_BEFORE - 1 :]
    words = [word for word in words if word.lower() not in _SMALL][-_BEFORE:]
    if not words or words[-1].isupper():
        return False
    before = told[max(0, stated.span[0] - _NEAR) : stated.span[0]].lower()
    own = re.split(r"\d", before)[-1]
    before = own if len(_WORD.findall(own)) > 1 else before
    return not any(word.lower() in before for word in words)
