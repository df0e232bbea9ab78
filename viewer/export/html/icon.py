"""The small picture that a browser shows beside the title: the star of the motifs."""

from urllib.parse import quote

from viewer.export.html.markup import element
from viewer.export.html.motif import BOX, shapes
from viewer.theme import Theme


def icon_uri(theme: Theme) -> str:
    """Return the icon as a ``data:`` address, in the colours of ``theme``."""
    x, y, wide, high = BOX.split()
    ground = element(
        "rect", x=x, y=y, width=wide, height=high, rx=180, fill=theme.deep.background[-1]
    )
    star = element("g", shapes("star"), color=theme.deep.mark, transform="scale(.8)")
    svg = element("svg", ground, star, xmlns="http://www.w3.org/2000/svg", viewBox=BOX)
    return "data:image/svg+xml," + quote(svg)
