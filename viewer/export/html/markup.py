"""Elements of HTML and SVG as text."""

import re
from xml.sax.saxutils import escape

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


def element(name: str, *children: str, **attributes: str | float | None) -> str:
    """Return the element ``name``; ``children`` are markup, attributes are plain.

    An underscore in an attribute's name stands for a hyphen, one at its end for nothing;
    an attribute of None is left out. Without any child the element closes itself, which
    HTML allows for none but SVG's elements.
    """
    inside = "".join(
        f" {key.rstrip('_').replace('_', '-')}={_quoted(value)}"
        for key, value in attributes.items()
        if value is not None
    )
    if not children:
        return f"<{name}{inside}/>"
    return f"<{name}{inside}>{''.join(children)}</{name}>"


def text(plain: str) -> str:
    """Return ``plain`` as markup, for inside an element or a quoted attribute.

    A blank stands for what no markup may hold.
    """
    return escape(_UNPRINTABLE.sub(" ", plain), {'"': "&quot;"})


def number(value: float) -> str:
    """Return a length with at most two decimals: ``12.5``, ``3``."""
    shown = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if shown == "-0" else shown


def _quoted(value: str | float) -> str:
    return f'"{text(value if isinstance(value, str) else number(value))}"'
