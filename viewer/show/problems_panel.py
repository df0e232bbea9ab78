"""What is wrong with the deck, above the last good slides."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout

from viewer.errors import Problem, ViewerError

_MOST = 200
_LINES = 6


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

    def _list(self, problems: Sequence[Problem], title: str) -> None:
        self._title.setText(title.format(count=len(problems)))
        self.list.clear()
        self.list.addItems([problem.report() for problem in problems[:_MOST]])
        line = self.fontMetrics().height()
        self.list.setFixedHeight(min(_LINES, 3 * len(problems)) * line + line)
        self.show()
