"""Where the rooms meet: the windows are handed the doors of those that they do not know."""

from typing import TYPE_CHECKING

from viewer.commands.trust import wrong_figures
from viewer.show.doors import Doors, trusting

if TYPE_CHECKING:
    from viewer.export.exporter import Exporter


def doors(checked: bool = True) -> Doors:
    """Return what windows need; not ``checked`` takes every figure as it is."""
    return Doors(make_exporter, wrong_figures if checked else trusting)


def make_exporter() -> "Exporter":
    """Return what exports for a window; imported only when somebody exports."""
    from viewer.export.exporter import Exporter

    return Exporter()
