"""What a person may choose once for all talks."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from viewer.errors.language import current_language, is_ruled, prefer
from viewer.show.application import speak, the_application
from viewer.show.console.notes import LARGEST, SMALLEST
from viewer.show.settings import Settings
from viewer.show.translate import QT_TRANSLATE_NOOP

LANGUAGES = {
    "": QT_TRANSLATE_NOOP("SettingsDialog", "As the system"),
    "vi": "Tiếng Việt",
    "en": "English",
}
"""Each language says its own name, for those who read no other."""


class SettingsDialog(QDialog):
    """Shows settings, and keeps them when it is accepted."""

    def __init__(
        self, parent: QWidget | None, settings: Settings, screens: Sequence[str], motion: bool
    ) -> None:
        """``screens`` are connected at present; without ``motion`` none can be chosen."""
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        self.screen_box = self._screens(screens)
        self.language_box = self._languages()
        self.motion_box = QCheckBox(self.tr("&Fade from slide to slide"))
        self.motion_box.setChecked(settings["motion"] and motion)
        self.motion_box.setEnabled(motion)
        self.notes_box = QSpinBox()
        self.notes_box.setRange(SMALLEST, LARGEST)
        self.notes_box.setSuffix(" px")
        self.notes_box.setValue(settings["notes_size"])
        self._arrange()

    def accept(self) -> None:
        """Keep what is chosen."""
        chosen = {
            "screen": self.screen_box.currentData(),
            "language": self.language_box.currentData(),
            "notes_size": self.notes_box.value(),
        }
        if self.motion_box.isEnabled():
            chosen["motion"] = self.motion_box.isChecked()
        for name, value in chosen.items():
            self._settings[name] = value
        super().accept()

    def _screens(self, names: Sequence[str]) -> QComboBox:
        """Return the choice of screens; one that was chosen before stays though it is gone."""
        box, wished = QComboBox(), self._settings["screen"]
        box.addItem(self.tr("Automatic"), "")
        for name in names:
            box.addItem(name, name)
        if wished and wished not in names:
            box.addItem(self.tr("{screen} (not connected)").format(screen=wished), wished)
        box.setCurrentIndex(max(0, box.findData(wished)))
        return box

    def _languages(self) -> QComboBox:
        box = QComboBox()
        for name, text in LANGUAGES.items():
            box.addItem(QCoreApplication.translate("SettingsDialog", text), name)
        box.setCurrentIndex(max(0, box.findData(self._settings["language"])))
        box.setEnabled(not is_ruled())
        return box

    def _arrange(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Audience's &screen:"), self.screen_box)
        form.addRow(self.tr("&Language:"), self.language_box)
        form.addRow(self.tr("Size of the &notes:"), self.notes_box)
        form.addRow("", self.motion_box)
        roles = QDialogButtonBox.ButtonRole
        self.buttons = QDialogButtonBox()
        self.buttons.addButton(self.tr("OK"), roles.AcceptRole)
        self.buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addLayout(form)
        whole.addWidget(self.buttons)


def change(
    window: QWidget, settings: Settings, motion: bool, heed: Callable[[bool], None]
) -> SettingsDialog:
    """Let a person change ``settings`` over ``window``; call ``heed`` when they are changed.

    It is told whether another language is spoken now.
    """
    names = [screen.name() for screen in QGuiApplication.screens()]
    dialog = SettingsDialog(window, settings, names, motion)

    def take() -> None:
        before = current_language()
        prefer(settings["language"])
        spoken_anew = current_language() != before
        if spoken_anew:
            speak(the_application())
        heed(spoken_anew)

    dialog.accepted.connect(take)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
