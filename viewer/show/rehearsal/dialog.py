"""What a rehearsal took, after it: bars, table, and the way into the deck."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.deck.load import LoadedDeck
from viewer.errors import ViewerError
from viewer.show.rehearsal.bars import Bars
from viewer.show.rehearsal.plan_file import write_plan
from viewer.show.rehearsal.recorder import Visit
from viewer.show.rehearsal.table import TimesTable
from viewer.show.rehearsal.times import new_plan, times

_SIZE = 860, 640


class RehearsalDialog(QDialog):
    """Shows times beside the plan, and writes them into the deck where asked.

    Attributes:
        wrote: the deck's file has other times now.
    """

    wrote = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        loaded: LoadedDeck,
        visits: tuple[Visit, ...],
        save_log: Callable[[], None],
    ) -> None:
        """``save_log`` asks for a file and saves ``visits`` in it."""
        super().__init__(parent)
        self._loaded, self._rows = loaded, times(loaded.deck, visits)
        self._plan = new_plan(self._rows)
        self.setWindowTitle(self.tr("Rehearsal"))
        self.bars, self.table = Bars(self._rows), TimesTable(self._rows)
        self.message = QLabel(self._first_words())
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self._make_buttons(save_log)
        self._arrange()
        self.resize(*_SIZE)

    def write(self) -> None:
        """Write the spoken times into the deck."""
        try:
            write_plan(self._loaded, self._plan)
        except ViewerError as error:
            sentence = error.problems[0].sentence()
            self.message.setText(sentence[:1].upper() + sentence[1:])
            return
        said = self.tr("{count} times are in the deck now.")
        self.message.setText(said.format(count=len(self._plan)))
        self.write_button.setEnabled(False)
        self.wrote.emit()

    def _first_words(self) -> str:
        if not self._plan:
            return self.tr("The plan needs no change.")
        said = self.tr("{count} times differ from the plan, rounded to five seconds.")
        return said.format(count=len(self._plan))

    def _make_buttons(self, save_log: Callable[[], None]) -> None:
        roles = QDialogButtonBox.ButtonRole
        self.write_button = QPushButton(self.tr("&Write into the deck"))
        self.save_button = QPushButton(self.tr("&Save the log…"))
        close = QPushButton(self.tr("&Close"))
        self.buttons = QDialogButtonBox()
        self.buttons.addButton(self.write_button, roles.ActionRole)
        self.buttons.addButton(self.save_button, roles.ActionRole)
        self.buttons.addButton(close, roles.RejectRole)
        for button in (self.write_button, self.save_button):
            button.setAutoDefault(False)
        close.setDefault(True)
        self.write_button.setEnabled(bool(self._plan))
        self.write_button.clicked.connect(self.write)
        self.save_button.clicked.connect(save_log)
        self.buttons.rejected.connect(self.reject)

    def _arrange(self) -> None:
        area = QScrollArea()
        area.setWidget(self.bars)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.bars.accessibleName())
        area.setFixedHeight(self.bars.sizeHint().height() + 2 * area.frameWidth() + 16)
        whole = QVBoxLayout(self)
        whole.addLayout(self._legend())
        whole.addWidget(area)
        for part in (self.table, self.message, self.buttons):
            whole.addWidget(part)

    def _legend(self) -> QHBoxLayout:
        row = QHBoxLayout()
        said = (self.tr("Planned"), self.tr("Spoken"))
        for text, colour in zip(said, self.bars.colours(), strict=True):
            label = QLabel(f'<span style="color: {colour.name()}">■</span> {text}')
            row.addWidget(label)
        row.addStretch()
        return row
