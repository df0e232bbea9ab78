"""``congress-viewer export``: the slides of a deck as picture files."""

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event
from types import FrameType
from typing import TYPE_CHECKING, Any

from viewer import places
from viewer.commands.offscreen import offscreen_application
from viewer.errors import ViewerError, current_language

if TYPE_CHECKING:
    from viewer.export.job import Progress
    from viewer.export.order import Order

NAME = "export"

WORDS = {
    "vi": {
        "help": "xuất các trang chiếu thành ảnh",
        "file": "bộ trang chiếu (mặc định: bộ đi kèm chương trình)",
        "out": "thư mục ghi ảnh; được tạo nếu chưa có",
        "format": "định dạng ảnh: png (mặc định), jpeg hoặc webp",
        "size": "chiều rộng x chiều cao, mỗi cạnh 16–16384 điểm ảnh (mặc định: 1920x1080)",
        "slides": "các trang cần xuất, ví dụ 1,3-5 (mặc định: tất cả)",
        "steps": "mỗi bước hiện của trang là một ảnh",
        "theme": "giao diện màu (mặc định: theo bộ trang chiếu)",
        "unchecked": "vẫn xuất khi có chữ không vừa chỗ",
        "done": "Đã xuất {count} ảnh vào {folder}",
        "stopped": "Đã dừng: {count} ảnh đã xuất vào {folder} vẫn nguyên vẹn",
        "progress": "Đang xuất ảnh",
    },
    "en": {
        "help": "write the slides as pictures",
        "file": "the deck (default: the deck that ships with the program)",
        "out": "folder for the pictures; made where it is missing",
        "format": "picture format: png (default), jpeg or webp",
        "size": "width x height in pixels, each side 16-16384 (default: 1920x1080)",
        "slides": "which slides, such as 1,3-5 (default: all)",
        "steps": "one picture for each step of a slide",
        "theme": "theme (default: the deck's own)",
        "unchecked": "export even where text does not fit",
        "done": "{count} pictures are in {folder}",
        "stopped": "Stopped: the {count} pictures already in {folder} are whole",
        "progress": "Exporting",
    },
}

DONE, FAILED, MISUSED, INTERRUPTED = 0, 1, 2, 128


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command's arguments."""
    words = WORDS[current_language()]
    parser = subparsers.add_parser(NAME, help=words["help"], description=words["help"])
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help=words["file"])
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help=words["out"])
    parser.add_argument("--format", default="png", metavar="NAME", help=words["format"])
    parser.add_argument("--size", default="1920x1080", metavar="WxH", help=words["size"])
    parser.add_argument("--slides", default="", metavar="1,3-5", help=words["slides"])
    parser.add_argument("--steps", action="store_true", help=words["steps"])
    parser.add_argument("--theme", metavar="NAME", help=words["theme"])
    parser.add_argument("--unchecked", action="store_true", help=words["unchecked"])


def run(args: argparse.Namespace) -> int:
    """Export and return the exit status: 0 done, 1 failed, 2 misused, 130 interrupted."""
    try:
        order = _order(args)
    except ViewerError as error:
        return _say(error, MISUSED)
    try:
        return _export(order)
    except ViewerError as error:
        return _say(error, FAILED)


def _order(args: argparse.Namespace) -> "Order":
    """Return what the arguments ask for; raise :class:`ViewerError` for a wrong one."""
    from viewer.deck.load import load
    from viewer.export.order import read_order
    from viewer.export.whole import check_folder

    folder = args.out.expanduser().absolute()
    check_folder(folder)
    return read_order(
        load(args.file or places.congress_deck()),
        folder,
        kind=args.format,
        size=args.size,
        slides=args.slides,
        theme=args.theme,
        steps=args.steps,
        unchecked=args.unchecked,
    )


def _export(order: "Order") -> int:
    from viewer.export.job import ExportJob

    words = WORDS[current_language()]
    application = offscreen_application()
    with _cancelled_by_signals() as (cancel, caught), _progress(words["progress"]) as progress:
        files = ExportJob(order, progress, cancel).run()
    del application
    said = words["stopped" if caught else "done"]
    print(said.format(count=len(files), folder=order.folder))
    return INTERRUPTED + caught[0] if caught else DONE


def _say(error: ViewerError, status: int) -> int:
    print(error.report(), file=sys.stderr)
    return status


@contextmanager
def _cancelled_by_signals() -> Iterator[tuple[Event, list[int]]]:
    """Yield an event that Ctrl+C or a request to end sets, and the signals caught.

    A second Ctrl+C interrupts as usual.
    """
    cancel, caught = Event(), list[int]()

    def stop(number: int, _frame: FrameType | None) -> None:
        caught.append(number)
        cancel.set()
        signal.signal(number, before[signal.Signals(number)])

    before: dict[signal.Signals, Any] = {}
    for number in (signal.SIGINT, signal.SIGTERM):
        before[number] = signal.signal(number, stop)
    try:
        yield cancel, caught
    finally:
        for caught_one, handler in before.items():
            signal.signal(caught_one, handler)


@contextmanager
def _progress(title: str) -> "Iterator[Progress]":
    """Yield what shows progress: a bar where a person looks on, else nothing."""
    with ExitStack() as shown:
        bars: list[Progress] = []

        def show(done: int, total: int) -> None:
            if not bars:  # only now: the first pictures are being made meanwhile
                bars.append(_bar(title, shown))
            bars[0](done, total)

        yield show if sys.stderr.isatty() else lambda _done, _total: None


def _bar(title: str, shown: ExitStack) -> "Progress":
    """Return what moves a bar on the terminal, which goes when ``shown`` closes."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = ("{task.description}", BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    bar = shown.enter_context(Progress(*columns, console=Console(stderr=True), transient=True))
    task = bar.add_task(title, total=None)
    return lambda done, total: bar.update(task, completed=done, total=total)
