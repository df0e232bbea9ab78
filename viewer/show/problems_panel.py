"""What is wrong with the deck, above the last good slides."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout

from viewer.deck.load import LoadedDeck
from viewer.errors import Problem, ViewerError

_MOST = 200
_LINES = 6

Examine = Callable[[LoadedDeck], Sequence[Problem]]
"""Finds the figures of a deck that its article does not state."""


class ProblemsPanel(QFrame):
    """Lists problems until the deck is good again or the person closes it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("problems")
        self._title = QLabel()
        self._title.setObjectName("problems-title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("What is wrong with the deck"))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 12, 22, 12)
        column.addLayout(head)
        column.addWidget(self.list)
        self.hide()

    def show_error(self, error: ViewerError) -> None:
        """List every problem of ``error``."""
        self._list(
            error.problems, self.tr("The deck has {count} mistakes; the last good one stays.")
        )

    def show_wrong(self, problems: Sequence[Problem]) -> None:
        """List figures that the article does not state; nothing where there are none."""
        if problems:
            self._list(problems, self.tr("{count} figures are not in the article as they stand."))

    def found_by(self, examine: Examine, loaded: LoadedDeck) -> Sequence[Problem]:
        """List and return what ``examine`` finds wrong with the figures of ``loaded``.

        An article that cannot be read is no reason to show no window, nor to trust the figures.
        """
        try:
            wrong = examine(loaded)
        except ViewerError as error:
            self.show_error(error)
            return error.problems
        self.show_wrong(wrong)
        return wrong

    def _list(self, problems: Sequence[Problem], title: str) -> None:
        self._title.setText(title.format(count=len(problems)))
        self.list.clear()
        self.list.addItems([problem.report() for problem in problems[:_MOST]])
        line = self.fontMetrics().height()
        self.list.setFixedHeight(min(_LINES, 3 * len(problems)) * line + line)
        self.show()
