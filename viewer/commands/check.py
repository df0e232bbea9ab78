"""``congress-viewer check``: everything that is wrong with a deck, each thing with its place."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from viewer import places
from viewer.commands.offscreen import offscreen_application
from viewer.errors import ViewerError, current_language

if TYPE_CHECKING:
    from viewer.commands.report import Report
    from viewer.deck.load import LoadedDeck

NAME = "check"

WORDS = {
    "vi": {
        "help": "chỉ ra mọi chỗ cần sửa trong bài trình chiếu",
        "file": "bài trình chiếu (mặc định: bài đi kèm chương trình)",
        "json": "in ra JSON cho máy đọc, kèm nguồn của từng con số",
        "clean": "Không có lỗi: {slides} trang vừa vặn trên màn hình {shapes}.",
        "warned": "Không có lỗi, {warnings} lưu ý: {slides} trang vừa vặn trên màn hình {shapes}.",
        "found": "Có {errors} lỗi và {warnings} lưu ý trong {file}.",
    },
    "en": {
        "help": "report everything that is wrong with a deck",
        "file": "the deck (default: the deck that ships with the program)",
        "json": "print JSON for machines, with the source of every figure",
        "clean": "No errors: {slides} slides fit on screens of {shapes}.",
        "warned": "No errors, warnings: {warnings}. {slides} slides fit on screens of {shapes}.",
        "found": "Errors: {errors}, warnings: {warnings}, in {file}.",
    },
}

CLEAN, FOUND, UNREADABLE = 0, 1, 2


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command's arguments."""
    words = WORDS[current_language()]
    parser = subparsers.add_parser(NAME, help=words["help"], description=words["help"])
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help=words["file"])
    parser.add_argument("--json", action="store_true", help=words["json"])


def run(args: argparse.Namespace) -> int:
    """Check and return the exit status: 0 clean or warnings alone, 1 errors, 2 cannot read."""
    from viewer.deck.load import load

    file = args.file or places.congress_deck()
    try:
        loaded = load(file)
    except ViewerError as error:
        return _refused(error, file, args.json)
    return _checked(loaded, args.json)


def _refused(error: ViewerError, file: Path, as_json: bool) -> int:
    """Say why ``file`` is no deck at all."""
    unread = any(problem.code.startswith("file-") for problem in error.problems)
    if as_json:
        from viewer.commands.report import as_json as machine_readable

        print(machine_readable(file, error.problems))
    elif unread:
        print(error.report(), file=sys.stderr)
    else:
        print(error.report())
        print(_summary("found", errors=len(error.problems), warnings=0, file=file))
    return UNREADABLE if unread else FOUND


def _checked(loaded: "LoadedDeck", as_json: bool) -> int:
    """Say what is wrong with a deck that could be loaded."""
    application = offscreen_application()
    from viewer.commands.report import report

    found = report(loaded)
    del application
    if as_json:
        print(found.as_json())
    else:
        print(*found.lines(), _verdict(found), sep="\n")
    return FOUND if found.errors else CLEAN


def _verdict(found: "Report") -> str:
    """Return the last sentence."""
    from viewer.commands.checks.fit import SHAPES

    errors, problems = found.errors, found.problems
    words = {"errors": errors, "warnings": len(problems) - errors, "file": found.loaded.file}
    words |= {"slides": len(found.loaded.deck.slides), "shapes": ", ".join(SHAPES)}
    return _summary("found" if errors else "warned" if problems else "clean", **words)


def _summary(said: str, **words: object) -> str:
    return WORDS[current_language()][said].format_map(words)
