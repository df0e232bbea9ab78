"""What is to be exported, as a form."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from viewer.deck.load import LoadedDeck
from viewer.show.export_run import Choice, PictureExporter
from viewer.show.translate import QT_TRANSLATE_NOOP

FORMATS = {
    "png": "&PNG",
    "jpeg": "&JPEG",
    "webp": "&WebP",
    "svg": "S&VG",
    "contact": QT_TRANSLATE_NOOP("ExportForm", "Contact sheet"),
    "pdf": "PD&F",
    "pptx": "PowerPoint",
    "html": QT_TRANSLATE_NOOP("ExportForm", "Web page"),
    "outline": QT_TRANSLATE_NOOP("ExportForm", "Outline"),
}
"""What people call the formats."""

SIZES = (
    ("Full HD", 1920, 1080),
    ("4K", 3840, 2160),
    ("16:10", 1920, 1200),
    ("4:3", 1600, 1200),
    ("1:1", 1080, 1080),
    ("9:16", 1080, 1920),
    ("3:1", 3840, 1280),
)
"""The sizes offered by name, in pixels."""

_SIDE = (16, 16_384)
_COLUMNS = 4


class ExportForm(QWidget):
    """Asks for formats, size, slides and a folder.

    Attributes:
        changed: something else is chosen now.
    """

    changed = Signal()

    def __init__(self, exporter: PictureExporter, loaded: LoadedDeck, current_index: int) -> None:
        """``current_index`` (from 0) is the slide that "this slide" means."""
        super().__init__()
        self._current = current_index
        self._make_formats(exporter)
        self._make_paper(exporter)
        self._make_sizes()
        self._make_slides(len(loaded.deck.slides))
        self.steps = QCheckBox(self.tr("One picture or page for each s&tep of a slide"))
        self.folder = QLineEdit(str(_usual_folder(loaded.file.stem)))
        self.browse = QPushButton(self.tr("&Browse…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._choose_folder)
        self._arrange()
        self._listen()

    def choice(self) -> Choice:
        """Return what is chosen at present."""
        notes, handout = self.paper.currentData() if self.paper.isEnabled() else (False, 0)
        return Choice(
            kind=",".join(name for name, box in self.formats.items() if box.isChecked()),
            size=f"{self.width_box.value()}x{self.height_box.value()}",
            slides=self._slides(),
            steps=self.steps.isChecked(),
            folder=Path(self.folder.text()).expanduser().absolute(),
            notes=notes,
            handout=handout,
        )

    def missing(self) -> str:
        """Return a sentence that says what must still be chosen, empty where nothing."""
        if not any(box.isChecked() for box in self.formats.values()):
            return self.tr("Choose at least one format.")
        if not self.folder.text().strip():
            return self.tr("Choose a folder for the files.")
        if self.some.isChecked() and not self.range.text().strip():
            return self.tr("Write which slides, such as 1,3-5.")
        return ""

    def _make_formats(self, exporter: PictureExporter) -> None:
        self.formats = {name: QCheckBox(_label(name)) for name in exporter.formats}
        self.formats[exporter.formats[0]].setChecked(True)

    def _make_paper(self, exporter: PictureExporter) -> None:
        self.paper = QComboBox()
        self.paper.addItem(self.tr("Slides"), (False, 0))
        self.paper.addItem(self.tr("Slides with notes, A4"), (True, 0))
        for each in exporter.handouts:
            text = self.tr("Handout, {count} slides a page").format(count=each)
            self.paper.addItem(text, (False, each))

    def _make_sizes(self) -> None:
        self.size_box = QComboBox()
        for name, width, height in SIZES:
            self.size_box.addItem(f"{name} – {width} × {height}", (width, height))
        self.size_box.addItem(self.tr("Custom"), None)
        self.width_box, self.height_box = _side(1920), _side(1080)
        self.width_box.setAccessibleName(self.tr("Width in pixels"))
        self.height_box.setAccessibleName(self.tr("Height in pixels"))
        self.size_box.currentIndexChanged.connect(self._take_size)

    def _make_slides(self, count: int) -> None:
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

    def _arrange(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Formats:"), self._boxes())
        form.addRow(self.tr("PDF pa&ges:"), self.paper)
        form.addRow(self.tr("&Size:"), self.size_box)
        form.addRow("", _row(self.width_box, QLabel("×"), self.height_box, QLabel("px")))
        form.addRow(self.tr("Slides:"), self.all)
        form.addRow("", self.this)
        form.addRow("", _row(self.some, self.range))
        form.addRow("", self.steps)
        where = QLabel(self.tr("F&older:"))
        where.setBuddy(self.folder)
        form.addRow(where, _row(self.folder, self.browse))

    def _boxes(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        for at, box in enumerate(self.formats.values()):
            grid.addWidget(box, at // _COLUMNS, at % _COLUMNS)
        return grid

    def _listen(self) -> None:
        for box in (*self.formats.values(), self.steps, *self._which.buttons()):
            box.toggled.connect(self._tell)
        for chooser in (self.paper, self.size_box):
            chooser.currentIndexChanged.connect(self._tell)
        for side in (self.width_box, self.height_box):
            side.valueChanged.connect(self._tell)
        self.range.textChanged.connect(self._tell)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        pdf = self.formats.get("pdf")
        self.paper.setEnabled(pdf is not None and pdf.isChecked())
        self.changed.emit()

    @Slot()
    def _take_size(self) -> None:
        size = self.size_box.currentData()
        for box, pixels in zip((self.width_box, self.height_box), size or (), strict=False):
            box.setValue(pixels)
        for box in (self.width_box, self.height_box):
            box.setEnabled(size is None)

    @Slot()
    def _choose_folder(self) -> None:
        title = self.tr("Folder for the files")
        chosen = QFileDialog.getExistingDirectory(self, title, self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _slides(self) -> str:
        if self.some.isChecked():
            return self.range.text()
        return str(self._current + 1) if self.this.isChecked() else ""


def _label(name: str) -> str:
    return QCoreApplication.translate("ExportForm", FORMATS.get(name, name.upper()))


def _side(pixels: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(*_SIDE)
    box.setValue(pixels)
    box.setEnabled(False)
    return box


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, (QLineEdit, QSpinBox)) else 0)
    return row


def _usual_folder(name: str) -> Path:
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(documents)) / name
