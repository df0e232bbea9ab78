"""``congress-viewer export``: a deck as pictures, documents, or all of them at once."""

import argparse
import atexit
import gc
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
    from viewer.export.request import Request
    from viewer.export.tally import Progress

NAME = "export"

NAMES = ("png", "jpeg", "webp", "svg", "pdf", "pptx", "html", "outline", "contact")
"""The formats, as the room of exports has them; named here so that help needs no Qt."""

WORDS = {
    "vi": {
        "help": "xuất bài trình chiếu thành ảnh và tài liệu",
        "file": "bài trình chiếu (mặc định: bài đi kèm chương trình)",
        "out": "thư mục để ghi; được tạo nếu chưa có",
        "format": "một hay nhiều định dạng, ví dụ png,pdf (mặc định: png): {known}",
        "size": "chiều rộng x chiều cao, mỗi cạnh 16–16384 điểm ảnh (mặc định: 1920x1080); "
        "tài liệu theo cùng tỷ lệ",
        "slides": "các trang cần xuất, ví dụ 1,3-5 (mặc định: tất cả)",
        "steps": "mỗi bước hiện của trang là một ảnh, hay một trang PDF",
        "notes": "PDF có ảnh trang chiếu ở trên, ghi chú ở dưới, khổ A4",
        "handout": "PDF phát tay: 2, 3, 4, 6 hoặc 9 trang chiếu trên một tờ A4",
        "theme": "giao diện màu (mặc định: theo bài trình chiếu)",
        "unchecked": "vẫn xuất khi có con số sai nguồn, chữ không vừa chỗ hoặc ảnh hỏng",
        "done": "Đã xuất {count} tệp vào {folder}",
        "stopped": "Đã dừng: không tệp nào được ghi vào {folder}",
        "progress": "Đang xuất",
    },
    "en": {
        "help": "write the deck as pictures and documents",
        "file": "the deck (default: the deck that ships with the program)",
        "out": "folder to write to; made where it is missing",
        "format": "one format or several, such as png,pdf (default: png): {known}",
        "size": "width x height in pixels, each side 16-16384 (default: 1920x1080); "
        "documents have the same shape",
        "slides": "which slides, such as 1,3-5 (default: all)",
        "steps": "one picture, or page of a PDF, for each step of a slide",
        "notes": "PDF with the slide above and its notes below, on A4",
        "handout": "PDF with 2, 3, 4, 6 or 9 slides on a page of A4",
        "theme": "theme (default: the deck's own)",
        "unchecked": "export even where a figure has no source, text does not fit "
        "or a picture is broken",
        "done": "Exported {count} file(s) to {folder}",
        "stopped": "Stopped: nothing was written to {folder}",
        "progress": "Exporting",
    },
}

_ENDING = tuple(
    signal.Signals[name]
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
    if name in signal.Signals.__members__
)
"""What asks a process to end; the last but one where its terminal is closed."""

DONE, FAILED, MISUSED, INTERRUPTED = 0, 1, 2, 128

_MANY = 200_000
"""After so many new objects the collector looks for garbage. Nearly all of them stay, and at
its usual 700 it would walk them for a tenth of the time."""


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command's arguments."""
    words = WORDS[current_language()]
    parser = subparsers.add_parser(NAME, help=words["help"], description=words["help"])
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help=words["file"])
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help=words["out"])
    formats = words["format"].format(known=", ".join(NAMES))
    parser.add_argument("--format", default="png", metavar="NAME,...", help=formats)
    parser.add_argument("--size", default="1920x1080", metavar="WxH", help=words["size"])
    parser.add_argument("--slides", default="", metavar="1,3-5", help=words["slides"])
    parser.add_argument("--steps", action="store_true", help=words["steps"])
    parser.add_argument("--notes", action="store_true", help=words["notes"])
    parser.add_argument("--handout", type=int, default=0, metavar="N", help=words["handout"])
    parser.add_argument("--theme", metavar="NAME", help=words["theme"])
    parser.add_argument("--unchecked", action="store_true", help=words["unchecked"])


def run(args: argparse.Namespace) -> int:
    """Export and return the exit status: 0 done, 1 failed, 2 misused, 130 interrupted."""
    gc.set_threshold(_MANY)
    atexit.register(gc.freeze)  # else all of it is walked once more, to be thrown away
    try:
        order = _order(args)
    except ViewerError as error:
        return _say(error, MISUSED)
    try:
        return _export(order)
    except ViewerError as error:
        return _say(error, FAILED)


def _order(args: argparse.Namespace) -> "Request":
    """Return what the arguments ask for; raise :class:`ViewerError` for a wrong one."""
    from viewer.commands.photos import refuse_drawings, require_pictures
    from viewer.commands.themes import require_theme
    from viewer.commands.trust import require_trust
    from viewer.deck.load import load
    from viewer.export.request import read_request
    from viewer.export.whole import check_folder

    folder = args.out.expanduser().absolute()
    check_folder(folder)
    loaded = load(args.file or places.congress_deck())
    if args.theme is None:
        require_theme(loaded)
    refuse_drawings(loaded)
    if not args.unchecked:
        require_trust(loaded)
        require_pictures(loaded)
    return read_request(
        loaded,
        folder,
        kind=args.format,
        size=args.size,
        slides=args.slides,
        theme=args.theme,
        steps=args.steps,
        notes=args.notes,
        handout=args.handout,
        unchecked=args.unchecked,
    )


def _export(order: "Request") -> int:
    from viewer.export.job import ExportJob

    words = WORDS[current_language()]
    application = offscreen_application()
    with _cancelled_by_signals() as (cancel, caught), _progress(words["progress"]) as progress:
        files = ExportJob(order, progress, cancel).run()
    del application
    said = words["done" if files else "stopped"]
    print(said.format(count=len(files), folder=order.folder))
    return DONE if files else INTERRUPTED + caught[0]


def _say(error: ViewerError, status: int) -> int:
    print(error.report(), file=sys.stderr)
    return status


@contextmanager
def _cancelled_by_signals() -> Iterator[tuple[Event, list[int]]]:
    """Yield an event that Ctrl+C or another request to end sets, and the signals caught.

    A second one ends the process as usual; one that the process is to ignore stays so.
    """
    cancel, caught = Event(), list[int]()

    def stop(number: int, _frame: FrameType | None) -> None:
        caught.append(number)
        cancel.set()
        signal.signal(number, before[signal.Signals(number)])

    before: dict[signal.Signals, Any] = {}
    for number in _ENDING:
        if signal.getsignal(number) != signal.SIG_IGN:
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
