"""What each row of the table of keys does on stage, with one screen."""

import os
from collections.abc import Callable

import numpy as np

from tests.e2e.desktop import until
from tests.e2e.hand import ACHIEVEMENT, BASE, INDEX, LAST, QUOTE, Hand
from tests.e2e.pictures import HEIGHT, WIDTH
from viewer.show.tools.brush import ON_LIGHT

Row = Callable[[Hand, str], None]
"""Presses one of the row's keys on the usual slide, and waits for what it must do."""

INK = bytes.fromhex(ON_LIGHT.line[1:])
WAYS = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, -1), "Down": (0, 1)}


def moves_to(index: int, step: int | None = None) -> Row:
    def row(hand: Hand, key: str) -> None:
        hand.press(key)
        hand.sees(index, step)

    return row


def next_step(hand: Hand, key: str) -> None:
    hand.press(key)
    hand.sees(BASE, 1)
    for way in (("click", 1), ("click", 5)):
        hand.goes_home()
        hand.mouse(*way)
        hand.sees(BASE, 1)


def previous_step(hand: Hand, key: str) -> None:
    hand.press("Right")
    hand.sees(BASE, 1)
    hand.press(key)
    hand.sees(BASE, 0)
    hand.press("Right")
    hand.mouse("click", 4)
    hand.sees(BASE, 0)


def digit(hand: Hand, key: str) -> None:
    typed, index = ("1", key) if key == "0" else ("", key), int(key) or 10
    hand.press(*filter(None, typed))
    hand.covered()
    hand.press("Return")
    hand.sees(index - 1, 0 if index - 1 == BASE else None)
    hand.press("Home", "Shift+Right", "Shift+Right", key)
    hand.sees(ACHIEVEMENT if key == "3" else LAST)


def go_to(hand: Hand, key: str) -> None:
    hand.press(key)
    hand.covered()
    hand.press("4", "Return")
    hand.sees(QUOTE)


def achievement(hand: Hand, key: str) -> None:
    hand.press(key)
    hand.covered()
    hand.press("3")
    hand.sees(ACHIEVEMENT)


def back(hand: Hand, key: str) -> None:
    hand.press("End")
    hand.sees(LAST)
    hand.press(key)
    hand.sees(BASE, 0)


def toggles(hand: Hand, key: str) -> None:
    """Something else is seen, and with the same key again the slide."""
    hand.press(key)
    hand.covered()
    hand.press(key)
    hand.sees(BASE, 0)


def blanks(colour: bytes) -> Row:
    def row(hand: Hand, key: str) -> None:
        for end in (key, "Right"):  # any key brings the slide back, and does nothing else
            hand.press(key)
            hand.viewer.shows(colour * WIDTH * HEIGHT, hand.hall)
            hand.press(end)
            hand.sees(BASE, 0)

    return row


def overview(hand: Hand, key: str) -> None:
    hand.press(key)
    hand.covered()
    hand.press("Home", "Right", "Right", "Right", "Return")
    hand.sees(QUOTE)


def search(hand: Hand, key: str) -> None:
    hand.press(key)
    hand.covered()
    search_for(hand, "khau hieu thi")
    hand.sees(QUOTE)


def search_for(hand: Hand, words: str) -> None:
    hand.mouse("type", words)
    hand.press("Return")


def source(hand: Hand, key: str) -> None:
    hand.press(key)
    hand.covered()  # by the words that it takes a second press
    hand.changes(lambda: hand.press(key), (140, 600, 300, 680))
    hand.press("Esc")
    hand.sees(BASE, 0)


def laser(hand: Hand, key: str) -> None:
    hand.press(key)
    until(lambda: dot(hand) is not None, "the dot")
    hand.press(key)
    hand.sees(BASE, 0)


def draws(hand: Hand) -> None:
    hand.press("D")
    hand.mouse("mousemove", 200, 600)
    hand.mouse("mousedown", 1)
    hand.mouse("mousemove", 300, 605)
    hand.mouse("mousemove", 700, 600)
    hand.mouse("mouseup", 1)
    until(lambda: INK in hand.part((200, 590, 700, 610)), "ink")


def pen(hand: Hand, key: str) -> None:
    draws(hand)
    hand.press("Ctrl+Z", key)
    hand.sees(BASE, 0)
    hand.mouse("click", 1)
    hand.sees(BASE, 1)


def wipes(hand: Hand, key: str) -> None:
    draws(hand)
    hand.press(key)
    hand.sees(BASE, 0)
    hand.press("D")


def save_drawings(hand: Hand, key: str) -> None:
    draws(hand)
    hand.press(key)
    pictures = hand.screen.folder / "home" / "Pictures"
    until(lambda: list(pictures.glob("congress-viewer-*/02.png")), "the picture")
    hand.press("Ctrl+Z", "D")
    hand.sees(BASE, 0)


def magnifies(hand: Hand, key: str) -> None:
    hand.press("M", "+")
    hand.covered()
    hand.changes(lambda: hand.press(key), (0, 0, WIDTH, HEIGHT))
    hand.press("M")
    hand.sees(BASE, 0)


def nudge(hand: Hand, key: str) -> None:
    hand.press("L")
    until(lambda: dot(hand) is not None, "the dot")
    there, way = dot(hand), WAYS[key.removeprefix("Alt+")]
    assert there is not None

    def moved() -> bool:
        now = dot(hand)
        return now is not None and tuple(np.sign(np.round(now - there))) == way

    hand.press(key)
    until(moved, f"the dot moved by {key}")
    hand.press("L")
    hand.sees(BASE, 0)


def dot(hand: Hand) -> "np.ndarray[tuple[int], np.dtype[np.float64]] | None":
    """Return where the middle of the dot is, if there is one."""
    raw = np.frombuffer(hand.screen.picture(hand.hall), np.uint8).astype(int)
    seen = raw.reshape(HEIGHT, WIDTH, 3)
    red = (seen[..., 0] > 220) & (seen[..., 1] < 90) & (seen[..., 2] < 90)
    rows, columns = np.nonzero(red)
    return np.array([columns.mean(), rows.mean()]) if len(rows) > 20 else None


def console(hand: Hand, key: str) -> None:
    hand.press(key)
    hand.has_title("Màn hình người trình bày")
    hand.press(key)
    hand.sees(BASE, 0)


def leave(hand: Hand, key: str) -> None:
    hand.press("F1")
    hand.covered()
    hand.press(key)  # what is on top
    hand.sees(BASE, 0)
    hand.press(key)
    hand.has_title("deck.yaml")
    hand.press("Shift+F5")
    hand.sees(BASE, 0)


def unseen_change(hand: Hand) -> None:
    """Change the deck so that nothing but the key can have it read anew."""
    was, text = hand.deck.stat(), hand.deck.read_bytes()
    hand.deck.write_bytes(text.replace(b"title: Ba con", b"title: Ca con"))
    os.utime(hand.deck, ns=(was.st_atime_ns, was.st_mtime_ns))


def reload(hand: Hand, key: str) -> None:
    before = hand.slide(BASE, 0)
    unseen_change(hand)
    hand._known.clear()
    assert hand.slide(BASE, 0) != before
    hand.press(key)
    hand.sees(BASE, 0)


def ends(hand: Hand, key: str) -> None:
    hand.press(key)
    assert hand.viewer.ends() == (0, "")


ON_ONE_SCREEN: dict[str, Row] = {
    "next_step": next_step,
    "previous_step": previous_step,
    "next_slide": moves_to(INDEX),
    "previous_slide": moves_to(0),
    "first": moves_to(0),
    "last": moves_to(LAST),
    "digit": digit,
    "go_to": go_to,
    "achievement": achievement,
    "back": back,
    "full_screen": toggles,
    "black": blanks(b"\x00\x00\x00"),
    "white": blanks(b"\xff\xff\xff"),
    "overview": overview,
    "search": search,
    "source": source,
    "laser": laser,
    "spotlight": toggles,
    "pen": pen,
    "undo": wipes,
    "clear": wipes,
    "magnify": toggles,
    "larger": magnifies,
    "smaller": magnifies,
    "nudge": nudge,
    "save_drawings": save_drawings,
    "console": console,
    "leave": leave,
    "reload": reload,
    "help": toggles,
    "quit": ends,
}
