"""``congress-viewer open``, and the usual command: the main window."""

import argparse
from pathlib import Path

from viewer import places
from viewer.errors import current_language

NAME = "open"

WORDS = {
    "vi": {
        "help": "mở cửa sổ chính (lệnh mặc định)",
        "file": "bài trình chiếu (mặc định: bài đi kèm chương trình)",
        "no_motion": "không có hiệu ứng chuyển trang",
    },
    "en": {
        "help": "open the main window (the usual command)",
        "file": "the deck (default: the deck that ships with the program)",
        "no_motion": "without fades",
    },
}


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command's arguments."""
    words = WORDS[current_language()]
    parser = subparsers.add_parser(NAME, help=words["help"], description=words["help"])
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help=words["file"])
    parser.add_argument("--no-motion", action="store_true", help=words["no_motion"])


def run(args: argparse.Namespace) -> int:
    """Show the main window until the person quits; return the exit status.

    Raises:
        ViewerError: no screen, or no libraries.
    """
    from viewer.commands.quick import begin_windows
    from viewer.show.screen import explaining_missing_libraries, require_screen

    require_screen()
    with explaining_missing_libraries():
        begin_windows()
        from viewer.commands.doors import doors
        from viewer.show.start import open_window
    return open_window(
        args.file or places.congress_deck(),
        doors(),
        motion=not args.no_motion,
    )
