"""What each row of the table of keys does in the main window, and over the overview."""

import subprocess
import sys

from tests.e2e.desktop import until
from tests.e2e.hand import BASE, INDEX, LAST, QUOTE, Box, Hand
from tests.e2e.stage_rows import Row, ends, search_for, unseen_change

PREVIEW: Box = (420, 120, 1160, 460)
NOTES: Box = (420, 520, 1160, 660)
WHOLE: Box = (100, 80, 1180, 640)
_PASTE = (
    "from PySide6.QtGui import QGuiApplication as A\n"
    "app = A([])\n"
    "print(A.clipboard().image().width())"
)


def shows(hand: Hand, index: int) -> None:
    """Wait until the window shows a slide, as it did when it was first there."""
    hand.becomes(hand.looks[index], PREVIEW)


def learn_looks(hand: Hand) -> None:
    """See how each slide that is met looks in the preview."""
    hand.press("Home")
    for index in range(LAST + 1):
        hand.looks[index] = hand.settled(PREVIEW)
        if index < LAST:
            hand.changes(lambda: hand.press("Shift+Right"), PREVIEW)


def begin(hand: Hand) -> None:
    hand.press("Home", "Shift+Right")
    shows(hand, BASE)


def moves_to(index: int) -> Row:
    def row(hand: Hand, key: str) -> None:
        hand.press(key)
        shows(hand, index)

    return row


def go_to(hand: Hand, key: str) -> None:
    hand.press(key, "4", "Return")
    shows(hand, QUOTE)


def back(hand: Hand, key: str) -> None:
    hand.press("End")
    shows(hand, LAST)
    hand.press(key)
    shows(hand, BASE)


def search(hand: Hand, key: str) -> None:
    hand.changes(lambda: hand.press(key), PREVIEW)
    search_for(hand, "khau hieu thi")
    shows(hand, QUOTE)


def presents(index: int) -> Row:
    def row(hand: Hand, key: str) -> None:
        hand.press(key)
        hand.sees(index, 0 if index == BASE else None)
        hand.press("Esc")
        shows(hand, index)

    return row


def rehearse(hand: Hand, key: str) -> None:
    hand.press(key)
    hand.sees(0)
    hand.press("Right")
    hand.sees(BASE, 0)
    hand.press("Esc")
    hand.has_title("Nói thử")
    hand.press("Esc")
    hand.lacks_title("Nói thử")


def toggles(box: Box, same: bool = True) -> Row:
    """Return a row whose second press undoes the first."""

    def row(hand: Hand, key: str) -> None:
        before = hand.changes(lambda: hand.press(key), box)
        hand.changes(lambda: hand.press(key), box)
        if same:
            hand.becomes(before, box)

    return row


def opens(title: str) -> Row:
    """Return a row that opens a window; Esc closes it."""

    def row(hand: Hand, key: str) -> None:
        hand.press(key)
        hand.has_title(title)
        until(hand.screen.has_focus, "the focus of the dialog")
        hand.press("Esc")
        hand.lacks_title(title)
        shows(hand, BASE)

    return row


def save_drawings(hand: Hand, key: str) -> None:
    foot: Box = (64, 660, 700, 690)
    hand.changes(lambda: hand.press(key), foot)  # there are none, it says


def reload(hand: Hand, key: str) -> None:
    unseen_change(hand)
    hand.changes(lambda: hand.press(key), PREVIEW)
    hand.looks[BASE] = hand.settled(PREVIEW)


def copy(hand: Hand, key: str) -> None:
    hand.press(key)

    def pasted() -> bool:
        command = [sys.executable, "-c", _PASTE]
        return "2880" in subprocess.check_output(command, env=hand.screen.environment, text=True)

    until(pasted, "the picture on the clipboard")


IN_THE_WINDOW: dict[str, Row] = {
    "next_step": moves_to(INDEX),
    "previous_step": moves_to(0),
    "next_slide": moves_to(INDEX),
    "previous_slide": moves_to(0),
    "first": moves_to(0),
    "last": moves_to(LAST),
    "go_to": go_to,
    "back": back,
    "present": presents(0),
    "present_here": presents(BASE),
    "rehearse": rehearse,
    "full_screen": presents(BASE),
    "search": search,
    "source": toggles(WHOLE),
    "save_drawings": save_drawings,
    "spell": toggles(NOTES),
    "open": opens("Mở bài"),
    "reload": reload,
    "save_as": opens("Lưu bài"),
    "export": opens("Xuất"),
    "print": opens("Print"),
    "copy": copy,
    "save_log": opens("Lưu nhật ký"),
    "settings": opens("Thiết lập"),
    "help": toggles(PREVIEW),
    "quit": ends,
}


def leaves(hand: Hand, key: str) -> None:
    hand.press(key)
    hand.sees(BASE, 0)


def help_over(hand: Hand, key: str) -> None:
    hand.changes(lambda: hand.press(key), WHOLE)
    hand.press("Esc")
    hand.sees(BASE, 0)


OVER_THE_OVERVIEW: dict[str, Row] = {"leave": leaves, "help": help_over, "quit": ends}
