"""The window that exports: what, where to, how it will look, and how far it is."""

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from viewer.deck.load import LoadedDeck
from viewer.show.export_form import ExportForm
from viewer.show.export_preview import ExportPreview
from viewer.show.export_run import Choice, ExportRun, PictureExporter

_MINUTE = 60


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
        self._run = ExportRun(exporter, self)
        self._run.progressed.connect(self._show_progress)
        self._run.finished.connect(self._show_finished)
        self._run.failed.connect(self._show_failed)
        self.setWindowTitle(self.tr("Export"))
        self.form = ExportForm(exporter, loaded, current_index)
        self.preview = ExportPreview(exporter, loaded)
        self.form.changed.connect(self._look_ahead)
        self.bar = QProgressBar()
        self.message = QLabel()
        self.message.setWordWrap(True)
        self._make_buttons()
        self._arrange()
        self._show_running(False)
        self._look_ahead()

    def choice(self) -> Choice:
        """Return what is chosen at present."""
        return self.form.choice()

    @Slot()
    def export(self) -> None:
        """Begin to export what is chosen."""
        missing = self.form.missing()
        self._say(missing)
        self.open_folder.hide()
        if not missing:
            self._show_running(True)
            self._run.start(self._loaded, self.choice())

    def reject(self) -> None:
        """Stop a running export; else close. The window's own cross comes here too."""
        if self._run.running:
            self._run.stop()
            self._say(self.tr("Stopping…"))
        else:
            super().reject()

    def _make_buttons(self) -> None:
        roles = QDialogButtonBox.ButtonRole
        self.buttons = QDialogButtonBox()
        self.open_folder = self.buttons.addButton(self.tr("Open the fo&lder"), roles.ActionRole)
        self.start = self.buttons.addButton(self.tr("&Export"), roles.AcceptRole)
        self.stop = self.buttons.addButton("", roles.RejectRole)
        self.start.setDefault(True)
        for button in (self.stop, self.open_folder):
            button.setAutoDefault(False)
        self.open_folder.hide()
        self.open_folder.clicked.connect(self._open_folder)
        self.buttons.accepted.connect(self.export)
        self.buttons.rejected.connect(self.reject)

    def _arrange(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(24)
        upper.addWidget(self.form, 1)
        upper.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.addLayout(upper)
        for part in (self.bar, self.message, self.buttons):
            whole.addWidget(part)
        self.setMinimumWidth(820)

    @Slot()
    def _look_ahead(self) -> None:
        missing = self.form.missing()
        self._say(missing)
        if not missing:
            self.preview.ask(self.choice())

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.choice().folder)))

    def _show_running(self, running: bool) -> None:
        self.form.setEnabled(not running)
        self.start.setEnabled(not running)
        self.stop.setText(self.tr("Cancel") if running else self.tr("Close"))
        self.bar.setVisible(running)
        self.bar.setRange(0, 0)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        left = self._run.seconds_left(done, total)
        if left is not None and not self._run.stopping:
            self._say(self._time(left))

    def _time(self, left: float) -> str:
        if left < _MINUTE:
            return self.tr("About {seconds} s left").format(seconds=max(1, round(left)))
        return self.tr("About {minutes} min left").format(minutes=round(left / _MINUTE))

    @Slot(int, bool)
    def _show_finished(self, count: int, stopped: bool) -> None:
        folder = self.choice().folder
        said = (
            self.tr("Stopped: nothing was written to {folder}.")
            if stopped
            else self.tr("{count} files are in {folder}.")
        )
        self._show_running(False)
        self.open_folder.setVisible(count > 0)
        self._say(said.format(count=count, folder=folder))

    @Slot(str)
    def _show_failed(self, sentence: str) -> None:
        self._show_running(False)
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
