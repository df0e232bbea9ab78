"""One who sits at a desktop, presses the keys of the table, and looks at what they did."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.decks import slide, write_deck
from tests.e2e.desktop import Desktop, Monitor, Viewer, until
from tests.e2e.pictures import WIDTH, picture

Box = tuple[int, int, int, int]
"""Left, top, right and bottom, in pixels of a monitor."""

BASE, INDEX, QUOTE, ACHIEVEMENT, LAST = 1, 2, 3, 10, 11
"""Slides of :func:`deck_for_keys`; every key is tried from ``BASE``, which has steps."""

_NAMES = {
    "PgDown": "Next",
    "PgUp": "Prior",
    "Space": "space",
    "Enter": "KP_Enter",
    "Backspace": "BackSpace",
    "Esc": "Escape",
    ".": "period",
    ",": "comma",
    "/": "slash",
    "?": "question",
    "+": "plus",
    "=": "equal",
    "-": "minus",
}
NOTES = "\n".join(f"Có 1.027 lượt tập thể và 8.296 lượt cá nhân ({n})." for n in range(40))


def deck_for_keys(folder: Path) -> Path:
    """Write a deck on which every row of the table of keys does something."""
    figures = [{"value": str(n), "label": "mục"} for n in (1, 2, 3)]
    cards = [
        {"number": n, "value": "1", "label": "mục", "to": "three" if n == 3 else "here"}
        for n in range(1, 11)
    ]
    return write_deck(
        folder,
        slide("title", title="Mở đầu"),
        slide("figures", title="Ba con số", figures=figures, steps=True, notes=NOTES),
        slide("achievements", title="Mười thành tích", cards=cards),
        slide("quote", title="Khẩu hiệu thi đua"),
        *(slide("section", title=f"Phần {n}") for n in range(6)),
        slide("achievement", title="Thành tích thứ ba", number=3, id="three"),
    )


def xdotool_name(key: str) -> str:
    """Return how xdotool calls a key of the table, such as ``Ctrl+PgDown``."""
    rest, _, last = key.rpartition("+")
    if key.endswith("+"):
        rest, last = key[:-2], "+"
    last = _NAMES.get(last, last.lower() if len(last) == 1 else last)
    return "+".join([*rest.lower().split("+"), last]) if rest else last


@dataclass
class Hand:
    """Presses keys on a viewer that shows ``deck``; ``hall`` is the monitor of the audience.

    Attributes:
        looks: how slides look elsewhere than on stage.
    """

    screen: Desktop
    viewer: Viewer
    deck: Path
    hall: Monitor
    desk: Monitor
    looks: dict[int, bytes] = field(default_factory=dict)
    _known: dict[tuple[int, int | None], bytes] = field(default_factory=dict)

    def press(self, *keys: str) -> None:
        """Press keys by the table's names."""
        self.screen.key(*map(xdotool_name, keys))

    def mouse(self, *words: object) -> None:
        """Let xdotool do something with the mouse."""
        self.screen.run("xdotool", *map(str, words))

    def slide(self, index: int, step: int | None = None) -> bytes:
        """Return what a slide looks like."""
        if (index, step) not in self._known:
            self._known[index, step] = picture(self.deck, index, step)
        return self._known[index, step]

    def sees(self, index: int, step: int | None = None) -> None:
        """Wait until the hall sees exactly this slide."""
        self.viewer.shows(self.slide(index, step), self.hall)

    def goes_home(self) -> None:
        """Wait until the hall sees the slide from which every key is tried."""
        self.press("Home", "Shift+Right")
        self.sees(BASE, 0)

    def covered(self, index: int = BASE, step: int | None = 0) -> None:
        """Wait until something lies over a slide that the hall sees."""
        whole = self.slide(index, step)
        until(lambda: self.screen.picture(self.hall) != whole, "something over the slide")

    def part(self, box: Box, monitor: Monitor | None = None) -> bytes:
        """Return a part of what a monitor shows, the presenter's by default."""
        return cut(self.screen.picture(monitor or self.desk), box)

    def changes(self, act: Callable[[], None], box: Box) -> bytes:
        """Do ``act`` and wait until a part of the desk looks different; return how it was."""
        before = self.part(box)
        act()
        until(lambda: self.part(box) != before, "a change on the desk")
        return before

    def becomes(self, before: bytes, box: Box) -> None:
        """Wait until a part of the desk looks as it did."""
        until(lambda: self.part(box) == before, "the desk as it was")

    def settled(self, box: Box) -> bytes:
        """Wait until a part of the desk changes no more, and return it."""
        seen = [self.part(box)]

        def rests() -> bool:
            seen.append(self.part(box))
            return len(set(seen[-3:])) == 1 and len(seen) > 2

        until(rests, "a desk that rests")
        return seen[-1]

    def has_title(self, words: str) -> None:
        """Wait for a window with ``words`` in its title."""
        until(lambda: any(words in title for title in self.screen.titles()), f"window “{words}”")

    def lacks_title(self, words: str) -> None:
        """Wait until no window has ``words`` in its title."""
        until(lambda: all(words not in title for title in self.screen.titles()), f"no “{words}”")

    def quits(self) -> None:
        """Quit in good order."""
        self.press("Ctrl+Q")
        assert self.viewer.ends() == (0, "")


def cut(picture: bytes, box: Box, width: int = WIDTH) -> bytes:
    """Return a part of a picture that is ``width`` pixels wide."""
    left, top, right, bottom = box
    rows = range(top, bottom)
    return b"".join(picture[(y * width + left) * 3 : (y * width + right) * 3] for y in rows)
