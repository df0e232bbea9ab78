"""What each row of the table of keys does on the presenter's screen, where there are two."""

from tests.e2e.desktop import until
from tests.e2e.hand import BASE, Box, Hand
from tests.e2e.stage_rows import Row, ends
from viewer.show.console.look import GOLD, GREEN

PACE = (bytes.fromhex(GREEN[1:]), bytes.fromhex(GOLD[1:]))
NOTES: Box = (820, 420, 1260, 680)
CLOCKS: Box = (10, 520, 780, 680)


def freeze(hand: Hand, key: str) -> None:
    hand.press(key)
    hand.changes(lambda: hand.press("Right"), (10, 40, 780, 480))
    hand.sees(BASE, 0)
    hand.press(key)
    hand.sees(BASE, 1)


def swap(hand: Hand, key: str) -> None:
    hand.press(key)
    hand.viewer.shows(hand.slide(BASE, 0), hand.desk)
    hand.press(key)
    hand.sees(BASE, 0)


def has_pace(hand: Hand) -> bool:
    seen = hand.part(CLOCKS)
    return any(colour in seen for colour in PACE)


def runs(hand: Hand) -> None:
    """Start the timer."""
    hand.press("Right", "Left")
    until(lambda: has_pace(hand), "the pace")


def pause(hand: Hand, key: str) -> None:
    runs(hand)
    hand.press(key)
    until(lambda: not has_pace(hand), "the pause")
    hand.press(key)
    until(lambda: has_pace(hand), "the end of the pause")


def reset_timer(hand: Hand, key: str) -> None:
    runs(hand)
    hand.press(key, "Esc")
    hand.press("Z", "Z")  # a moment for the answer
    assert has_pace(hand)
    hand.press(key, "Return")
    until(lambda: not has_pace(hand), "the clock at its beginning")


def notes(undone_by: str) -> Row:
    def row(hand: Hand, key: str) -> None:
        before = hand.changes(lambda: hand.press(key), NOTES)
        hand.press(undone_by)
        hand.becomes(before, NOTES)

    return row


def source_beside_notes(hand: Hand, key: str) -> None:
    hand.changes(lambda: hand.press(key), NOTES)
    hand.changes(lambda: hand.press(key), NOTES)


def notes_up(hand: Hand, key: str) -> None:
    before = hand.changes(lambda: hand.press("Ctrl+Down"), NOTES)
    hand.press(key)
    hand.becomes(before, NOTES)


ON_TWO_SCREENS: dict[str, Row] = {
    "freeze": freeze,
    "swap": swap,
    "pause": pause,
    "reset_timer": reset_timer,
    "notes_larger": notes("Ctrl+-"),
    "notes_smaller": notes("Ctrl++"),
    "spell": notes("V"),
    "notes_down": notes("Ctrl+Up"),
    "notes_up": notes_up,
    "source": source_beside_notes,
    "quit": ends,
}
