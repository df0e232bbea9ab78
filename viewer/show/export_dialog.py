"""The window that exports pictures: what, how large, where to, and how far it is."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from viewer.deck.load import LoadedDeck
from viewer.show.export_run import Choice, ExportRun, PictureExporter

SIZES = (
    ("Full HD", 1920, 1080),
    ("4K", 3840, 2160),
    ("16:10", 1920, 1200),
    ("4:3", 1600, 1200),
)
"""The sizes offered by name, in pixels."""

_SIDE = (16, 16_384)


class ExportDialog(QDialog):
    """Asks what to export and exports it behind the window, which stays alive meanwhile."""

    def __init__(
        self,
        parent: QWidget | None,
        exporter: PictureExporter,
        loaded: LoadedDeck,
        current_index: int,
    ) -> None:
        """``current_index`` (from 0) is the slide that "this slide" means."""
        super().__init__(parent)
        self._loaded = loaded
        self._current = current_index
        self._run = ExportRun(exporter, self)
        self._run.progressed.connect(self._show_progress)
        self._run.finished.connect(self._show_finished)
        self._run.failed.connect(self._show_failed)
        self.setWindowTitle(self.tr("Export pictures"))
        self._make_widgets(exporter)
        self._arrange()
        self._show_running(False)

    def choice(self) -> Choice:
        """Return what is chosen at present."""
        return Choice(
            kind=self.format.currentData(),
            size=f"{self.width_box.value()}x{self.height_box.value()}",
            slides=self._slides(),
            steps=self.steps.isChecked(),
            folder=Path(self.folder.text()).expanduser().absolute(),
        )

    @Slot()
    def export(self) -> None:
        """Begin to export what is chosen."""
        if not self.folder.text().strip():
            self._say(self.tr("Choose a folder for the pictures."))
            return
        if self.some.isChecked() and not self.range.text().strip():
            self._say(self.tr("Write which slides, such as 1,3-5."))
            return
        self._say("")
        self._show_running(True)
        self._run.start(self._loaded, self.choice())

    def reject(self) -> None:
        """Stop a running export; else close. The window's own cross comes here too."""
        if self._run.running:
            self._run.stop()
            self._say(self.tr("Stopping…"))
        else:
            super().reject()

    def _make_widgets(self, exporter: PictureExporter) -> None:
        self.format = QComboBox()
        for name in exporter.formats:
            self.format.addItem(name.upper(), name)
        self.size_box = QComboBox()
        for name, width, height in SIZES:
            self.size_box.addItem(f"{name} – {width} × {height}", (width, height))
        self.size_box.addItem(self.tr("Custom"), None)
        self.width_box, self.height_box = self._side(1920), self._side(1080)
        self.size_box.currentIndexChanged.connect(self._take_size)
        self._make_slides()
        self.steps = QCheckBox(self.tr("One picture for each s&tep of a slide"))
        self.folder = QLineEdit(str(_usual_folder(self._loaded.file.stem)))
        self.browse = QPushButton(self.tr("&Browse…"))
        self.browse.clicked.connect(self._choose_folder)
        self.bar = QProgressBar()
        self.message = QLabel()
        self.message.setWordWrap(True)
        self._make_buttons()

    def _make_slides(self) -> None:
        count = len(self._loaded.deck.slides)
        self.all = QRadioButton(self.tr("&All {count} slides").format(count=count))
        self.this = QRadioButton(self.tr("T&his slide ({number})").format(number=self._current + 1))
        self.some = QRadioButton(self.tr("Sli&des:"))
        self.range = QLineEdit()
        self.range.setPlaceholderText("1,3-5")
        self.range.setAccessibleName(self.tr("Slides to export, such as 1,3-5"))
        self.range.textEdited.connect(lambda: self.some.setChecked(True))
        self.some.toggled.connect(lambda on: self.range.setFocus() if on else None)
        self._which = QButtonGroup(self)
        for button in (self.all, self.this, self.some):
            self._which.addButton(button)
        self.all.setChecked(True)

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        self.start = self.buttons.addButton(
            self.tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.stop = self.buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self.start.setDefault(True)
        for button in (self.stop, self.browse):
            button.setAutoDefault(False)
        self.buttons.accepted.connect(self.export)
        self.buttons.rejected.connect(self.reject)

    def _side(self, pixels: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(*_SIDE)
        box.setValue(pixels)
        box.setEnabled(False)
        return box

    def _arrange(self) -> None:
        self.choices = QWidget()
        form = QFormLayout(self.choices)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("&Format:"), self.format)
        form.addRow(self.tr("&Size:"), self.size_box)
        form.addRow("", _row(self.width_box, QLabel("×"), self.height_box, QLabel("px")))
        form.addRow(self.tr("Slides:"), self.all)
        form.addRow("", self.this)
        form.addRow("", _row(self.some, self.range))
        form.addRow("", self.steps)
        where = QLabel(self.tr("F&older:"))
        where.setBuddy(self.folder)
        form.addRow(where, _row(self.folder, self.browse))
        whole = QVBoxLayout(self)
        for part in (self.choices, self.bar, self.message, self.buttons):
            whole.addWidget(part)
        self.setMinimumWidth(520)

    @Slot()
    def _take_size(self) -> None:
        size = self.size_box.currentData()
        for box, pixels in zip((self.width_box, self.height_box), size or (), strict=False):
            box.setValue(pixels)
        for box in (self.width_box, self.height_box):
            box.setEnabled(size is None)

    @Slot()
    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the pictures"), self.folder.text()
        )
        if chosen:
            self.folder.setText(chosen)

    def _slides(self) -> str:
        if self.some.isChecked():
            return self.range.text()
        return str(self._current + 1) if self.this.isChecked() else ""

    def _show_running(self, running: bool) -> None:
        self.choices.setEnabled(not running)
        self.start.setEnabled(not running)
        self.stop.setText(self.tr("Cancel") if running else self.tr("Close"))
        self.bar.setVisible(running)
        self.bar.setRange(0, 0)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    @Slot(int, bool)
    def _show_finished(self, count: int, stopped: bool) -> None:
        folder = self.choice().folder
        said = (
            self.tr("Stopped: the {count} pictures already in {folder} are whole.")
            if stopped
            else self.tr("{count} pictures are in {folder}.")
        )
        self._show_running(False)
        self._say(said.format(count=count, folder=folder))

    @Slot(str)
    def _show_failed(self, sentence: str) -> None:
        self._show_running(False)
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, (QLineEdit, QSpinBox)) else 0)
    return row


def _usual_folder(name: str) -> Path:
    pictures = QStandardPaths.StandardLocation.PicturesLocation
    return Path(QStandardPaths.writableLocation(pictures)) / name
