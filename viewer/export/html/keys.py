"""The one table of the file's keys: the script obeys it, and the help is made from it.

Names of keys are those that browsers give. Where a key exists in the program's windows too,
it means the same there; Tab stays the browser's own, to move from link to link.
"""

from typing import NamedTuple

from viewer.errors import Language

_ONWARD = ("ArrowRight", "ArrowDown", "PageDown", "Space", "Enter", "n")
_BACKWARD = ("ArrowLeft", "ArrowUp", "PageUp", "Backspace", "p")
_DIGITS = tuple("1234567890")


class Action(NamedTuple):
    """What a person can do, by which keys; ``shown`` names these, ``does`` says what."""

    name: str
    keys: tuple[str, ...]
    shown: dict[Language, str]
    does: dict[Language, str]


def _same(text: str) -> dict[Language, str]:
    return {"vi": text, "en": text}


def _shifted(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"Shift+{key}" for key in keys)


_SHIFT: dict[Language, str] = {"vi": "Shift + các phím trên", "en": "Shift + the same"}

ACTIONS: tuple[Action, ...] = (
    Action(
        "next_step",
        _ONWARD,
        {
            "vi": "→ ↓ PgDn Cách Enter N, bấm chuột, vuốt sang trái",
            "en": "→ ↓ PgDn Space Enter N, click, swipe left",
        },
        {"vi": "Bước sau", "en": "Next step"},
    ),
    Action(
        "previous_step",
        _BACKWARD,
        {
            "vi": "← ↑ PgUp Backspace P, vuốt sang phải",
            "en": "← ↑ PgUp Backspace P, swipe right",
        },
        {"vi": "Bước trước", "en": "Previous step"},
    ),
    Action(
        "next_slide",
        _shifted(_ONWARD),
        _SHIFT,
        {"vi": "Trang sau, bỏ qua các bước", "en": "Next slide, skipping steps"},
    ),
    Action(
        "previous_slide",
        _shifted(_BACKWARD),
        _SHIFT,
        {"vi": "Trang trước, bỏ qua các bước", "en": "Previous slide, skipping steps"},
    ),
    Action("first", ("Home",), _same("Home"), {"vi": "Trang đầu", "en": "First slide"}),
    Action("last", ("End",), _same("End"), {"vi": "Trang cuối", "en": "Last slide"}),
    Action(
        "digit",
        _DIGITS,
        {
            "vi": "chữ số rồi Enter; ở trang mục lục: một chữ số",
            "en": "digits, then Enter; on the index: one digit",
        },
        {
            "vi": "Đến trang mang số đó; ở trang mục lục: đến thành tích",
            "en": "Go to slide n; on the index of achievements: to achievement n",
        },
    ),
    Action(
        "achievement",
        ("a",),
        {"vi": "A rồi 1…9 hoặc 0", "en": "A, then 1…9 or 0"},
        {"vi": "Đến thành tích 1 đến 10", "en": "Go to achievement 1 to 10"},
    ),
    Action(
        "back",
        ("Ctrl+Backspace",),
        _same("Ctrl+Backspace"),
        {"vi": "Về nơi vừa rời đi", "en": "Back to where the jump began"},
    ),
    Action(
        "full_screen",
        ("f", "F5", "Shift+F5"),
        _same("F, F5, F11"),
        {"vi": "Toàn màn hình", "en": "Full screen"},
    ),
    Action(
        "black",
        ("b", "."),
        _same("B ."),
        {"vi": "Màn hình đen; phím bất kỳ để trở lại", "en": "Black screen; any key ends it"},
    ),
    Action(
        "white",
        ("w", ","),
        _same("W ,"),
        {"vi": "Màn hình trắng; phím bất kỳ để trở lại", "en": "White screen; any key ends it"},
    ),
    Action("overview", ("o",), _same("O"), {"vi": "Toàn bộ các trang", "en": "All slides"}),
    Action("notes", ("s",), _same("S"), {"vi": "Lời thuyết trình", "en": "Speaker notes"}),
    Action(
        "notes_window",
        ("Shift+s",),
        _same("Shift+S"),
        {
            "vi": "Lời thuyết trình trong cửa sổ riêng",
            "en": "Speaker notes in a window of their own",
        },
    ),
    Action(
        "pause",
        ("t",),
        _same("T"),
        {"vi": "Dừng hoặc chạy đồng hồ", "en": "Pause the timer, go on"},
    ),
    Action(
        "leave",
        ("Escape",),
        _same("Esc"),
        {"vi": "Đóng phần đang mở", "en": "Close what is on top"},
    ),
    Action("help", ("F1", "?"), _same("F1 ?"), {"vi": "Các phím", "en": "Keys"}),
)


def table() -> dict[str, str]:
    """Return which action each key stands for."""
    return {key: action.name for action in ACTIONS for key in action.keys}
