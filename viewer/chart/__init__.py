"""A chart of the deck becomes a matplotlib figure, one file a kind; and a text in words.

Nothing here imports matplotlib before the first chart is drawn.
"""

from typing import TYPE_CHECKING

from viewer.chart.bare import bare
from viewer.chart.describe import describe
from viewer.chart.kinds import KINDS
from viewer.chart.library import import_library
from viewer.deck.chart import Chart
from viewer.errors import Language
from viewer.theme import Theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["KINDS", "bare", "describe", "draw", "misfits", "misfits_of", "warm"]


def draw(
    chart: Chart, theme: Theme, width: float, height: float, language: Language = "vi"
) -> "Figure":
    """Return ``chart`` as a figure of ``width`` × ``height`` canvas units, 72 dots an inch.

    What it says of its own is in the deck's ``language``. Its background is transparent. Text
    that cannot be made to fit at the smallest size is drawn all the same; :func:`misfits`
    names it.
    """
    import_library()
    from viewer.chart.drawing import draw as draw_now

    return draw_now(chart, theme, width, height, language)


def misfits(figure: "Figure") -> list[str]:
    """Return the texts of ``figure`` that leave it or overlap each other."""
    from viewer.chart.fit import misfits as misfits_now

    return misfits_now(figure)


def misfits_of(
    chart: Chart, theme: Theme, width: float, height: float, language: Language = "vi"
) -> list[str]:
    """Return what :func:`misfits` returns of ``chart``'s figure, in a tenth of the time."""
    import_library()
    from viewer.chart.drawing import arranged

    return arranged(chart, theme, width, height, language).misfits()


def warm() -> None:
    """Import everything that drawing needs, so that the first chart is not late.

    Meant for a thread in the background; takes some tenths of a second.
    """
    import_library()
    from viewer.chart.drawing import warm as warm_now

    warm_now()
