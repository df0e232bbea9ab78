"""The console's window: the slide, what comes, the notes, the time."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from viewer.deck import Deck
from viewer.layout.canvas import Canvas
from viewer.show.console.clocks import Clocks
from viewer.show.console.monitor import Monitor
from viewer.show.console.notes import Notes
from viewer.show.framed import Framed
from viewer.show.notice import Notice, place_over
from viewer.show.shades import console_sheet
from viewer.show.shots import Frame, Shot
from viewer.show.source_text import DARK
from viewer.show.source_view import SourceView
from viewer.show.sources import Sources
from viewer.show.studio import Studio
from viewer.show.talk import Position, Talk
from viewer.show.timer import Plan, Timer
from viewer.show.tools.names import NAMES
from viewer.show.translate import QT_TRANSLATE_NOOP
from viewer.show.whereabouts import whereabouts

_STATES = {
    "black": QT_TRANSLATE_NOOP("Console", "Black"),
    "white": QT_TRANSLATE_NOOP("Console", "White"),
    "frozen": QT_TRANSLATE_NOOP("Console", "The audience's slide is frozen"),
    **NAMES,
}

_LATE_MILLISECONDS = 15
"""The console follows when the window system has had the time to show the hall its slide."""


class Console(QWidget):
    """A view of the talk for the one who gives it.

    Attributes:
        pressed: a key, as a ``QKeyEvent`` that lives as long as the call.
        resized: pictures of another size are wanted.
        closed: the window manager asks to close the window.
    """

    pressed = Signal(QKeyEvent)
    resized = Signal()
    closed = Signal()

    def __init__(self, talk: Talk, studio: Studio, timer: Timer, canvas: Canvas) -> None:
        super().__init__()
        self._talk, self._tool = talk, ""
        self.setWindowTitle(self.tr("Presenter console"))
        self.setAccessibleName(self.windowTitle())
        self.setStyleSheet(console_sheet())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        monitors = Monitor(studio, canvas), Monitor(studio, canvas)
        self.current, self.coming = map(Framed, monitors)
        self.notes, self.clocks = Notes(), Clocks(timer)
        self.notice, self.banner = Notice(self), Notice(self, at_top=True)
        self.source: SourceView | None = None
        self.place, self.state = QLabel(), QLabel()
        self.place.setObjectName("place")
        self.state.setObjectName("state")
        self._arrange()
        for monitor in monitors:
            monitor.resized.connect(self.resized)
        self._late = QTimer(self, singleShot=True, interval=_LATE_MILLISECONDS)
        self._late.timeout.connect(self.follow)
        talk.changed.connect(self._follow_soon)

    def use(self, deck: Deck) -> None:
        """Show another deck."""
        self._deck = deck
        self.follow()

    def lay_out_for(self, canvas: Canvas) -> None:
        """Show slides in the shape of the audience's screen."""
        for framed in (self.current, self.coming):
            framed.lay_out_for(canvas)

    def follow(self) -> None:
        """Show where the talk is; while nobody sees it, a key need not wait for that."""
        if not self.isVisible():
            return
        talk, deck = self._talk, self._deck
        shown = talk.audience if self._tool else (talk.index, talk.step)
        self.current.surface.show_position(*shown)
        self._show_coming(talk.coming)
        self.notes.show_notes(deck.slides[talk.index].notes)
        self.clocks.plan(Plan.at([slide.seconds for slide in deck.slides], talk.index))
        self._show_place()
        if self.source is not None:
            self.source.show_slide(talk.index)

    def show_tool(self, tool: str) -> None:
        """Say which tool is used on the audience's slide, if any: that is the one to see then."""
        if tool != self._tool:
            self._tool = tool
            self.follow()

    def toggle_source(self, sources: Sources) -> None:
        """Show where the figures of the slide come from, or hide it again."""
        if self.source is None:
            self.source = SourceView(sources, DARK)
            self.source.setFont(self.notes.font())
            self._right.addWidget(self._captioned(self.tr("Source"), self.source))
            self._right.setSizes([360, 320, 320])
            self.source.show_slide(self._talk.index)
        else:
            box = self.source.parentWidget()
            assert box is not None
            box.setVisible(not box.isVisible())

    def frames(self) -> tuple[Frame, Frame]:
        """Return the pixels of the slide that is shown, and of the one that comes."""
        return self.current.surface.frame(), self.coming.surface.frame()

    def shots(self, positions: Iterator[Position]) -> Iterator[Shot]:
        """Return the pictures that the console needs for ``positions`` of the talk.

        They are run through on another thread, which must not ask the console's widgets.
        """
        frames = self.frames()
        return (frame.shot(index, step) for index, step in positions for frame in frames)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass the key on: it means the same as on the stage."""
        self.pressed.emit(event)
        event.accept()

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Let Tab be a key like any other."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything over the console follow its size."""
        super().resizeEvent(event)
        place_over(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the talk."""
        super().showEvent(event)
        self.follow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave it to the program what closing means."""
        event.ignore()
        self.closed.emit()

    def _follow_soon(self) -> None:
        if self.isVisible() and not self._late.isActive():
            self._late.start()

    def _show_coming(self, coming: Position | None) -> None:
        surface = self.coming.surface
        assert isinstance(surface, Monitor)
        if coming is None:
            surface.show_nothing()
        else:
            surface.show_position(*coming)

    def _show_place(self) -> None:
        talk, deck = self._talk, self._deck
        self.place.setText(whereabouts(deck, talk.index))
        states = [talk.blank or ("frozen" if talk.frozen else ""), self._tool]
        self.state.setText("   ·   ".join(self.tr(_STATES[state]) for state in states if state))
        self.state.setVisible(any(states))

    def _arrange(self) -> None:
        left = _column(self._captioned(self.tr("On the screen"), self.current), self.clocks)
        self._right = right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(self._captioned(self.tr("Next"), self.coming))
        right.addWidget(self._captioned(self.tr("Notes"), self.notes))
        right.setSizes([400, 600])
        middle = QSplitter()
        middle.addWidget(left)
        middle.addWidget(right)
        middle.setSizes([620, 380])
        for splitter in (middle, right):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(12)
        foot = QHBoxLayout()
        foot.addWidget(self.place, 1)
        foot.addWidget(self.state)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 14, 20, 14)
        whole.addWidget(middle, 1)
        whole.addLayout(foot)

    @staticmethod
    def _captioned(caption: str, widget: QWidget) -> QWidget:
        label = QLabel(caption)
        label.setObjectName("caption")
        return _column(label, widget)


def _column(*widgets: QWidget) -> QWidget:
    """Return the widgets one below the other; captions take no more room than they need."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        column.addWidget(widget, _STRETCH.get(type(widget), 3))
    return whole


_STRETCH: dict[type, int] = {QLabel: 0, Clocks: 1}
"""How much of the height a part takes."""
