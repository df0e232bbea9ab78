"""The main window: all slides at the left, the slide and its notes at the right."""

from collections.abc import Callable
from pathlib import Path
from textwrap import wrap

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QCursor,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFileDialog, QMainWindow, QSplitter, QToolTip, QVBoxLayout, QWidget

from viewer.deck.load import LoadedDeck
from viewer.layout.canvas import Canvas, canvas_for
from viewer.show.copying import copy_slide
from viewer.show.library import Library
from viewer.show.menus import Menus
from viewer.show.notes_panel import NotesPanel
from viewer.show.preview import Preview
from viewer.show.problems_panel import ProblemsPanel
from viewer.show.signposts import Signposts
from viewer.show.slide_list import SlideList
from viewer.show.source_text import LIGHT
from viewer.show.source_view import SourceView
from viewer.show.status import StatusLine
from viewer.show.studio import Studio
from viewer.show.talk import Talk
from viewer.show.window_keys import WindowKeys

_SENTENCE = 72
"""How many letters a line has of the sentence that is told beside the pointer."""

_SHARE = 0.86
"""How much of the screen the window takes at first."""


class MainWindow(QMainWindow):
    """Shows the talk to the one who prepares it.

    Attributes:
        asked: the id of an action that concerns the whole program.
        dropped: a file was dropped onto the window.
        problems: the list of what is wrong with the deck.
    """

    asked = Signal(str)
    dropped = Signal(Path)

    def __init__(self, talk: Talk, studio: Studio, library: Library) -> None:
        super().__init__()
        self._library = library
        self._talk, self._studio = talk, studio
        canvas = self._canvas()
        self.slides = SlideList(talk, studio, canvas)
        self.preview = Preview(talk, studio, canvas)
        self.notes = NotesPanel()
        self.problems = ProblemsPanel()
        self.source = SourceView(library.sources, LIGHT)
        self.source.hide()
        self.source.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.source.setTabChangesFocus(True)
        self.preview.pointed.connect(self._find_source)
        self.preview.hovered.connect(self._tell_source)
        self._status = StatusLine(self.statusBar())
        self._keys = WindowKeys(talk, self)
        self._own: dict[str, Callable[[], None]] = {
            "source": self._toggle_source,
            "spell": self.notes.toggle_spelling,
            "copy": lambda: copy_slide(studio, talk.index, canvas),
            "print": lambda: self._print(canvas),
            "search": lambda: self._keys.overlays.search(library.search_index()),
        }
        self._menus = Menus(self)
        self._menus.asked.connect(self._act)
        self._arrange()
        self.setAcceptDrops(True)
        talk.changed.connect(self._follow)
        self.use(library.loaded)
        self.preview.setFocus()

    def use(self, loaded: LoadedDeck) -> None:
        """Show another deck, or the same one read anew."""
        self._loaded = loaded
        self._keys.use(Signposts(loaded.deck))
        self.setWindowTitle(f"{loaded.deck.title}  –  {loaded.file.name}")
        self.problems.hide()
        self.slides.use([slide.title for slide in loaded.deck.slides])
        self.preview.surface.refresh()
        self._follow()

    def ask(self, text: str, agreed: Callable[[], None]) -> None:
        """Ask ``text`` over the window; call ``agreed`` where the answer is yes."""
        keys = self.tr("Enter – yes,  any other key – no")
        self._keys.overlays.ask(f"{text}\n{keys}", agreed)

    def choose_deck(self, near: Path) -> Path | None:
        """Ask for a deck beside ``near``; return None where the person thinks better of it."""
        title = self.tr("Open a deck or an article")
        kinds = self.tr("Decks and articles (*.yaml *.yml *.docx *.txt *.md *.html *.htm)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(near.parent), kinds)
        return Path(chosen) if chosen else None

    def choose_name(self, near: Path) -> Path | None:
        """Ask where to save the deck; return None where the person thinks better of it."""
        title, kinds = self.tr("Save the deck"), self.tr("Decks (*.yaml)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(near), kinds)
        return Path(chosen) if chosen else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that no widget wanted."""
        action = self._keys.action_of(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            self._act(action)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file."""
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if names:
            self.dropped.emit(Path(names[0]))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the talk."""
        super().showEvent(event)
        self._follow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Quit with the window."""
        event.accept()
        self.asked.emit("quit")

    def _arrange(self) -> None:
        right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(self.preview)
        right.addWidget(self.notes)
        right.setStretchFactor(0, 4)
        right.setStretchFactor(1, 1)
        middle = QSplitter()
        middle.addWidget(self.slides)
        middle.addWidget(right)
        middle.addWidget(self.source)
        middle.setStretchFactor(1, 1)
        middle.setSizes([self.slides.usual_width, 1000, 380])
        for splitter in (right, middle):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.problems)
        column.addWidget(middle, 1)
        self.setCentralWidget(whole)
        room = self.screen().availableSize()
        self.resize(room * _SHARE)

    def _canvas(self) -> Canvas:
        """Return what slides are laid out for on this screen."""
        size = self.screen().size()
        return canvas_for(size.width(), size.height())

    def _act(self, action: str) -> None:
        if action in self._own:
            self._own[action]()
        elif not self._keys.act(action):
            self.asked.emit(action)

    def _print(self, canvas: Canvas) -> None:
        from viewer.show.printing import print_deck

        print_deck(self, self._library.loaded, self._studio, canvas)

    def _toggle_source(self) -> None:
        self.source.setVisible(not self.source.isVisible())

    def _find_source(self, text: str) -> None:
        """Show the sentence that states the figure which was clicked."""
        if self._library.sources.place(self._talk.index, text) is not None:
            self.source.show()
            self.source.show_source_of(text)

    def _tell_source(self, text: str) -> None:
        said = self._library.sources.sentence(self._talk.index, text) if text else ""
        QToolTip.showText(QCursor.pos(), "\n".join(wrap(said, _SENTENCE)), self.preview)

    def _follow(self) -> None:
        """Show where the talk is; while nobody sees the window, a key need not wait for that."""
        if not self.isVisible():
            return
        deck, index = self._loaded.deck, self._talk.index
        self.notes.show_notes(deck.slides[index].notes)
        self._status.show_slide(deck, index)
        self.source.show_slide(index)
