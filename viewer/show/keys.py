"""The one table of keys. Help screen, menus, README and the windows are made from it."""

from functools import cache
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from viewer.show.translate import QT_TRANSLATE_NOOP

Where = Literal["show", "main", "overview"]

_SHOW: tuple[Where, ...] = ("show",)
_MAIN: tuple[Where, ...] = ("main",)
_BOTH: tuple[Where, ...] = ("show", "main")
_EVERYWHERE: tuple[Where, ...] = ("show", "main", "overview")


class Action(Struct, frozen=True):
    """What a person can do, by which keys (Qt's portable names), and in which windows.

    ``text`` is the English source of the translation. ``shown`` stands for the keys where
    they do not speak for themselves; ``mouse`` says what does the same with the mouse.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    where: tuple[Where, ...]
    shown: str = ""
    mouse: str = ""

    def label(self) -> str:
        """Return what it does in the language of the interface."""
        return QCoreApplication.translate("Keys", self.text)


_DIGITS = tuple("1234567890")
_ONWARD = ("Right", "Down", "PgDown", "Space", "Enter", "Return", "N")
_BACKWARD = ("Left", "Up", "PgUp", "Backspace", "P")

ACTIONS: tuple[Action, ...] = (
    Action(
        "next_step",
        QT_TRANSLATE_NOOP("Keys", "Next step"),
        _ONWARD,
        _BOTH,
        mouse=QT_TRANSLATE_NOOP("Keys", "left click, wheel down"),
    ),
    Action(
        "previous_step",
        QT_TRANSLATE_NOOP("Keys", "Previous step"),
        _BACKWARD,
        _BOTH,
        mouse=QT_TRANSLATE_NOOP("Keys", "wheel up"),
    ),
    Action(
        "next_slide",
        QT_TRANSLATE_NOOP("Keys", "Next slide, skipping steps"),
        tuple(
            f"Shift+{key}" for key in ("Right", "Down", "PgDown", "Space", "Enter", "Return", "N")
        ),
        _BOTH,
        shown=QT_TRANSLATE_NOOP("Keys", "Shift + the same"),
    ),
    Action(
        "previous_slide",
        QT_TRANSLATE_NOOP("Keys", "Previous slide, skipping steps"),
        tuple(f"Shift+{key}" for key in _BACKWARD),
        _BOTH,
        shown=QT_TRANSLATE_NOOP("Keys", "Shift + the same"),
    ),
    Action("first", QT_TRANSLATE_NOOP("Keys", "First slide"), ("Home",), _BOTH),
    Action("last", QT_TRANSLATE_NOOP("Keys", "Last slide"), ("End",), _BOTH),
    Action(
        "digit",
        QT_TRANSLATE_NOOP("Keys", "Go to slide n; on the index of achievements: to achievement n"),
        _DIGITS,
        _SHOW,
        shown=QT_TRANSLATE_NOOP("Keys", "digits, then Enter; on the index: one digit"),
    ),
    Action("go_to", QT_TRANSLATE_NOOP("Keys", "Go to slide…"), ("G",), _BOTH),
    Action(
        "achievement",
        QT_TRANSLATE_NOOP("Keys", "Go to achievement 1 to 10"),
        ("A",),
        _SHOW,
        shown=QT_TRANSLATE_NOOP("Keys", "A, then 1…9 or 0"),
    ),
    Action(
        "back",
        QT_TRANSLATE_NOOP("Keys", "Back to where the jump began"),
        ("Ctrl+Backspace",),
        _BOTH,
    ),
    Action("present", QT_TRANSLATE_NOOP("Keys", "Present from the start"), ("F5",), _MAIN),
    Action(
        "present_here", QT_TRANSLATE_NOOP("Keys", "Present from this slide"), ("Shift+F5",), _MAIN
    ),
    Action("rehearse", QT_TRANSLATE_NOOP("Keys", "Rehearse"), ("Ctrl+F5",), _MAIN),
    Action("full_screen", QT_TRANSLATE_NOOP("Keys", "Full screen on and off"), ("F11", "F"), _BOTH),
    Action("black", QT_TRANSLATE_NOOP("Keys", "Black screen; any key ends it"), ("B", "."), _SHOW),
    Action("white", QT_TRANSLATE_NOOP("Keys", "White screen; any key ends it"), ("W", ","), _SHOW),
    Action(
        "freeze",
        QT_TRANSLATE_NOOP("Keys", "Freeze what the audience sees, or end that"),
        ("Z",),
        _SHOW,
    ),
    Action("overview", QT_TRANSLATE_NOOP("Keys", "Overview of all slides"), ("Tab", "O"), _SHOW),
    Action(
        "search",
        QT_TRANSLATE_NOOP("Keys", "Search in text and figures, accents optional"),
        ("Ctrl+F", "/"),
        _BOTH,
    ),
    Action(
        "source",
        QT_TRANSLATE_NOOP("Keys", "Source of the figures on this slide"),
        ("I",),
        _BOTH,
    ),
    Action("laser", QT_TRANSLATE_NOOP("Keys", "Laser dot on and off"), ("L",), _SHOW),
    Action("spotlight", QT_TRANSLATE_NOOP("Keys", "Spotlight on and off"), ("Shift+L",), _SHOW),
    Action("pen", QT_TRANSLATE_NOOP("Keys", "Pen on and off"), ("D",), _SHOW),
    Action(
        "undo",
        QT_TRANSLATE_NOOP("Keys", "Take the last stroke back; show last time's drawings"),
        ("Ctrl+Z",),
        _SHOW,
    ),
    Action(
        "clear", QT_TRANSLATE_NOOP("Keys", "Wipe the drawings off the slide"), ("Shift+D",), _SHOW
    ),
    Action(
        "magnify", QT_TRANSLATE_NOOP("Keys", "Magnify at the pointer, or end that"), ("M",), _SHOW
    ),
    Action(
        "larger", QT_TRANSLATE_NOOP("Keys", "Magnify more; larger spotlight"), ("+", "="), _SHOW
    ),
    Action("smaller", QT_TRANSLATE_NOOP("Keys", "Magnify less; smaller spotlight"), ("-",), _SHOW),
    Action(
        "nudge",
        QT_TRANSLATE_NOOP("Keys", "Move the magnified part, the dot or the light"),
        tuple(f"Alt+{key}" for key in ("Left", "Right", "Up", "Down")),
        _SHOW,
        shown=QT_TRANSLATE_NOOP("Keys", "Alt + arrows"),
        mouse=QT_TRANSLATE_NOOP("Keys", "drag"),
    ),
    Action(
        "save_drawings",
        QT_TRANSLATE_NOOP("Keys", "Save slides with drawings as pictures"),
        ("Ctrl+S",),
        _BOTH,
    ),
    Action("swap", QT_TRANSLATE_NOOP("Keys", "Swap the two screens"), ("X",), _SHOW),
    Action(
        "console", QT_TRANSLATE_NOOP("Keys", "Console in a window, on one screen"), ("C",), _SHOW
    ),
    Action("pause", QT_TRANSLATE_NOOP("Keys", "Pause the timer, or go on"), ("T",), _SHOW),
    Action(
        "reset_timer", QT_TRANSLATE_NOOP("Keys", "Reset the timer (asks first)"), ("Ctrl+T",), _SHOW
    ),
    Action("notes_larger", QT_TRANSLATE_NOOP("Keys", "Larger notes"), ("Ctrl++", "Ctrl+="), _SHOW),
    Action("notes_smaller", QT_TRANSLATE_NOOP("Keys", "Smaller notes"), ("Ctrl+-",), _SHOW),
    Action(
        "spell",
        QT_TRANSLATE_NOOP("Keys", "Figures of the notes in words, or in digits"),
        ("V",),
        _BOTH,
    ),
    Action("notes_down", QT_TRANSLATE_NOOP("Keys", "Notes down"), ("Ctrl+Down",), _SHOW),
    Action("notes_up", QT_TRANSLATE_NOOP("Keys", "Notes up"), ("Ctrl+Up",), _SHOW),
    Action(
        "leave",
        QT_TRANSLATE_NOOP("Keys", "Close what is on top, else stop presenting"),
        ("Esc",),
        ("show", "overview"),
    ),
    Action("open", QT_TRANSLATE_NOOP("Keys", "Open…"), ("Ctrl+O",), _MAIN),
    Action("reload", QT_TRANSLATE_NOOP("Keys", "Reload"), ("Ctrl+R",), _BOTH),
    Action("save_as", QT_TRANSLATE_NOOP("Keys", "Save the deck as…"), ("Ctrl+Shift+S",), _MAIN),
    Action("export", QT_TRANSLATE_NOOP("Keys", "Export…"), ("Ctrl+E",), _MAIN),
    Action("print", QT_TRANSLATE_NOOP("Keys", "Print…"), ("Ctrl+P",), _MAIN),
    Action("copy", QT_TRANSLATE_NOOP("Keys", "Copy the slide as a picture"), ("Ctrl+C",), _MAIN),
    Action(
        "save_log",
        QT_TRANSLATE_NOOP("Keys", "Save the talk's log…"),
        ("Ctrl+Shift+L",),
        _MAIN,
    ),
    Action("settings", QT_TRANSLATE_NOOP("Keys", "Settings…"), ("Ctrl+,",), _MAIN),
    Action("help", QT_TRANSLATE_NOOP("Keys", "Keys"), ("F1", "?"), _EVERYWHERE),
    Action("quit", QT_TRANSLATE_NOOP("Keys", "Quit"), ("Ctrl+Q",), _EVERYWHERE),
)

Press = tuple[int, int]
"""A Qt key, and the modifiers held with it."""

_HELD = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
).value
_SHIFT = Qt.KeyboardModifier.ShiftModifier.value
_ALONE = frozenset(
    int(key)
    for key in (
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
    )
)
_FIRST_DIGIT_SCAN = 10
"""X11 and Wayland count the row of digits from 10, whatever letters a layout puts there."""


def action(name: str) -> Action:
    """Return the row whose id is ``name``; raise ``KeyError`` where there is none."""
    return _by_id()[name]


def match(event: QKeyEvent, where: Where) -> Action | None:
    """Return what the key means in the window ``where``."""
    return lookup(event.key(), event.modifiers(), where) or _digit_row(event, where)


def lookup(key: int, modifiers: Qt.KeyboardModifier, where: Where) -> Action | None:
    """Return what ``key`` with ``modifiers`` means; the keypad is like the other keys."""
    held = modifiers.value & _HELD
    table = _presses(where)
    found = table.get((key, held))
    if found is None and key < 0x7F and not chr(key).isalpha():
        # Some layouts type "?" or the digits with Shift.
        found = table.get((key, held & ~_SHIFT))
    return found


def digit_of(event: QKeyEvent) -> str:
    """Return the digit that the key stands for, or an empty string."""
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return chr(event.key())
    place = event.nativeScanCode() - _FIRST_DIGIT_SCAN
    counted_so = QGuiApplication.platformName() in ("xcb", "wayland")
    return _DIGITS[place] if counted_so and 0 <= place < len(_DIGITS) else ""


def is_alone(event: QKeyEvent) -> bool:
    """Return whether only a modifier was pressed, which means nothing yet."""
    return event.key() in _ALONE


def _digit_row(event: QKeyEvent, where: Where) -> Action | None:
    """Return the digits' row for a layout (Vietnamese, French) with letters on that row."""
    plain = not event.modifiers().value & _HELD
    found = action("digit") if plain and digit_of(event) else None
    return found if found and where in found.where else None


@cache
def _by_id() -> dict[str, Action]:
    return {row.id: row for row in ACTIONS}


@cache
def _presses(where: Where) -> dict[Press, Action]:
    return {_press(name): row for row in ACTIONS if where in row.where for name in row.keys}


def _press(name: str) -> Press:
    from PySide6.QtCore import QKeyCombination
    from PySide6.QtGui import QKeySequence

    sequence = QKeySequence.fromString(name, QKeySequence.SequenceFormat.PortableText)
    combination: QKeyCombination = sequence[0]  # type: ignore[index]
    return combination.key().value, combination.keyboardModifiers().value
