"""What is wrong with the deck, above the last good slides."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout

from viewer.errors import ViewerError

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
        problems = error.problems
        said = self.tr("The deck has {count} mistakes; the last good one stays.")
        self._title.setText(said.format(count=len(problems)))
        self.list.clear()
        self.list.addItems([problem.report() for problem in problems[:_MOST]])
        line = self.fontMetrics().height()
        self.list.setFixedHeight(min(_LINES, 3 * len(problems)) * line + line)
        self.show()
