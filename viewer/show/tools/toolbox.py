"""Which tool is in the hand, where it points to, and how the slide is magnified."""

from typing import Literal

from PySide6.QtCore import QObject, Signal

from viewer.show.tools.view import MIDDLE, USUAL, WHOLE, Spot, View

Tool = Literal["", "laser", "spotlight", "pen"]

RADII = (90.0, 120.0, 160.0, 210.0, 270.0, 340.0)
"""How large the spotlight can be, in units of the canvas."""

_USUAL_RADIUS = 2
_NUDGE = 0.02
"""How far a key moves the tool, as a share of what is seen; the magnifier goes further."""


class Toolbox(QObject):
    """One state for every screen that the tools are seen on.

    Attributes:
        changed: another tool, or another size of it.
        moved: the tool points elsewhere.
        viewed: another part of the slide is magnified, or none.
    """

    changed = Signal()
    moved = Signal()
    viewed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tool: Tool = ""
        self._spot: Spot | None = None
        self._lit = MIDDLE
        self._view = WHOLE
        self._size = _USUAL_RADIUS

    @property
    def tool(self) -> Tool:
        """What is in the hand; an empty string for nothing."""
        return self._tool

    @property
    def spot(self) -> Spot | None:
        """Where the pointer is on the slide, if it is there."""
        return self._spot

    @property
    def lit(self) -> Spot:
        """Where the spotlight is: it stays where the pointer left the slide."""
        return self._lit

    @property
    def view(self) -> View:
        """What the audience sees of the slide."""
        return self._view

    @property
    def radius(self) -> float:
        """The spotlight's radius in units of the canvas."""
        return RADII[self._size]

    @property
    def busy(self) -> bool:
        """Whether a tool is in the hand or the slide is magnified."""
        return bool(self._tool) or not self._view.whole

    def toggle(self, tool: Tool) -> None:
        """Take ``tool``, or put it away where it is in the hand."""
        self._tool = "" if self._tool == tool else tool
        self.changed.emit()

    def close(self) -> bool:
        """Put away what was taken last to the screen; say whether there was anything."""
        if not self._view.whole:
            self.show_whole()
        elif self._tool:
            self.toggle(self._tool)
        else:
            return False
        return True

    def point(self, spot: Spot | None) -> None:
        """Point to ``spot``; None where the pointer has left the slide."""
        if spot is not None and not (0 <= spot[0] <= 1 and 0 <= spot[1] <= 1):
            spot = None
        if spot != self._spot:
            self._spot, self._lit = spot, spot or self._lit
            self.moved.emit()

    def toggle_magnifier(self) -> None:
        """Magnify where the tool points to, or show the whole slide."""
        self.zoom(USUAL if self._view.whole else 1.0)

    def zoom(self, factor: float) -> None:
        """Magnify by ``factor``; what the tool points to stays where it is."""
        self.look(self._view.zoomed(factor, self._spot or self._middle()))

    def enlarge(self) -> None:
        """Make the spotlight larger, or magnify more."""
        if not self._resize(+1):
            self.zoom(self._view.larger())

    def shrink(self) -> None:
        """Make the spotlight smaller, or magnify less."""
        if not self._resize(-1):
            self.zoom(self._view.smaller())

    def nudge(self, x: int, y: int) -> None:
        """Move the magnified part by a step, or the place that the tool points to."""
        step = _NUDGE * self._view.share
        if not self._view.whole:
            self.look(self._view.moved(x * step * 5, y * step * 5))
        elif self._tool:
            left, top = self._lit
            self.point((max(0.0, min(1.0, left + x * step)), max(0.0, min(1.0, top + y * step))))

    def look(self, view: View) -> None:
        """Show another part of the slide."""
        if view != self._view:
            self._view = view
            self.viewed.emit()

    def show_whole(self) -> None:
        """Magnify no longer."""
        self.look(WHOLE)

    def _resize(self, by: int) -> bool:
        """Return whether the spotlight, and not the magnifier, is what has a size now."""
        if self._tool != "spotlight" or not self._view.whole:
            return False
        self._size = max(0, min(len(RADII) - 1, self._size + by))
        self.changed.emit()
        return True

    def _middle(self) -> Spot:
        half = self._view.share / 2
        return self._view.left + half, self._view.top + half
