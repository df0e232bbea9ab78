"""``congress-viewer present``: the deck on the full screen, at once."""

import argparse
from pathlib import Path

from viewer import places
from viewer.errors import current_language

NAME = "present"
_LONGEST = 3600

WORDS = {
    "vi": {
        "help": "trình chiếu toàn màn hình",
        "file": "bài trình chiếu (mặc định: bài đi kèm chương trình)",
        "from": "bắt đầu từ trang N (mặc định: 1)",
        "windowed": "trong một cửa sổ thay vì toàn màn hình",
        "no_motion": "không có hiệu ứng chuyển trang",
        "unchecked": "vẫn trình chiếu khi có con số sai nguồn hoặc ảnh hỏng",
        "rehearse": "tập trình bày: ghi thời gian từng trang, so với kế hoạch",
        "loop": "tự chuyển sau SỐ-GIÂY và lặp lại mãi; 0 hoặc auto: theo thời gian ghi trong bộ",
        "seconds": "phải là số giây từ 0 đến 3600, hoặc auto, không phải “{text}”",
        "screen": "tên màn hình dành cho hội trường, ví dụ HDMI-1 (được ghi nhớ)",
    },
    "en": {
        "help": "present full screen",
        "file": "the deck (default: the deck that ships with the program)",
        "from": "begin with slide N (default: 1)",
        "windowed": "in a window instead of full screen",
        "no_motion": "without fades",
        "unchecked": "present even where a figure has no source or a picture is broken",
        "rehearse": "rehearse: record the time of each slide, against the plan",
        "loop": "go on by itself after SECONDS, again and again; 0 or auto: the deck's own times",
        "seconds": "must be seconds from 0 to 3600, or auto, not “{text}”",
        "screen": "name of the audience's screen, such as HDMI-1 (remembered)",
    },
}


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command's arguments."""
    words = WORDS[current_language()]
    parser = subparsers.add_parser(NAME, help=words["help"], description=words["help"])
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help=words["file"])
    parser.add_argument(
        "--from", type=int, default=1, metavar="N", dest="first", help=words["from"]
    )
    parser.add_argument("--windowed", action="store_true", help=words["windowed"])
    parser.add_argument("--no-motion", action="store_true", help=words["no_motion"])
    parser.add_argument("--unchecked", action="store_true", help=words["unchecked"])
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--rehearse", action="store_true", help=words["rehearse"])
    mode.add_argument("--loop", type=_seconds, metavar="SECONDS", help=words["loop"])
    parser.add_argument("--screen", default="", metavar="NAME", help=words["screen"])


def _seconds(text: str) -> float:
    """Return the seconds that ``text`` says, 0 for ``auto``; for argparse."""
    if text == "auto":
        return 0.0
    try:
        seconds = float(text.replace(",", "."))
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= _LONGEST:
        said = WORDS[current_language()]["seconds"]
        raise argparse.ArgumentTypeError(said.format(text=text))
    return seconds


def run(args: argparse.Namespace) -> int:
    """Present until the person quits; return the exit status.

    Raises:
        ViewerError: no screen, no libraries, a deck that cannot be shown, no such slide.
    """
    from viewer.commands.quick import begin_windows
    from viewer.show.screen import explaining_missing_libraries, require_screen

    require_screen()
    with explaining_missing_libraries():
        begin_windows()
        from viewer.commands.doors import doors
        from viewer.show.modes import Mode
        from viewer.show.start import present
    return present(
        args.file or places.congress_deck(),
        doors(checked=not args.unchecked),
        first=args.first - 1,
        windowed=args.windowed,
        motion=not args.no_motion,
        screen=args.screen,
        mode=Mode(args.rehearse, args.loop),
    )
