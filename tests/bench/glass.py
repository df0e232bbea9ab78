"""A private X screen, and an eye on its pixels that asks nothing of the program it watches.

What the hall sees is the content of the root window: a slide is "painted" as soon as some of
its pixel rows stand there. Both the viewer and the bare script are measured with this eye.
"""

import ctypes
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.bench.process import usual_environment

Rows = tuple[NDArray[np.uint32], ...]
HEIGHTS = (0.12, 0.25, 0.36, 0.5, 0.7)
"""Which pixel rows are looked at, from the top."""

_PATIENCE = 30.0
_ZPIXMAP = 2
_RGB = np.uint32(0xFFFFFF)


class _XImage(ctypes.Structure):
    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
    )


class Eye:
    """Sees the pixels of a display and presses keys on it."""

    def __init__(self, display: str, width: int, height: int) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._keys = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.POINTER(_XImage)
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        opened = self._x.XOpenDisplay(display.encode())
        if not opened:
            raise OSError(f"no display {display}")
        self._display = ctypes.c_void_p(opened)
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._width, self._height = width, height

    def row(self, share: float) -> NDArray[np.uint32]:
        """Return the pixel row at ``share`` of the height, as 0xRRGGBB."""
        pixels: NDArray[np.uint32] = self.part(0, int(self._height * share), self._width, 1)[0]
        return pixels

    def part(self, left: int, top: int, width: int, height: int) -> NDArray[np.uint32]:
        """Return the pixels of a part of the screen, row by row, as 0xRRGGBB."""
        image = self._x.XGetImage(
            self._display, self._root, left, top,
            ctypes.c_uint(width), ctypes.c_uint(height), ctypes.c_ulong(0xFFFFFFFF), _ZPIXMAP,
        )  # fmt: skip
        read = ctypes.string_at(image.contents.data, width * height * 4)
        self._x.XDestroyImage(image)
        return np.bitwise_and(np.frombuffer(read, np.uint32).reshape(height, width), _RGB)

    def sees(self, rows: Rows) -> bool:
        """Return whether exactly these rows stand on the screen now."""
        return all(
            np.array_equal(self.row(share), row) for share, row in zip(HEIGHTS, rows, strict=True)
        )

    def wait_for(self, *choices: Rows, pause: float = 0.0005) -> float:
        """Return the monotonic second at which one of ``choices`` stands on the screen."""
        start = time.monotonic()
        while not any(self.sees(rows) for rows in choices):
            if time.monotonic() - start > _PATIENCE:
                raise TimeoutError("the expected picture never came onto the screen")
            time.sleep(pause)
        return time.monotonic()

    def wait_for_anything(self) -> None:
        """Wait until the middle of the screen is not black any more."""
        start = time.monotonic()
        while not self.row(0.5).any():
            if time.monotonic() - start > _PATIENCE:
                raise TimeoutError("nothing came onto the screen")
            time.sleep(0.01)

    def clear(self) -> None:
        """Make the empty screen black, so that nothing stays of a program that has gone."""
        self._x.XSetWindowBackground(self._display, self._root, ctypes.c_ulong(0))
        self._x.XClearWindow(self._display, self._root)
        self._x.XSync(self._display, 0)

    def press(self, name: str) -> float:
        """Press and let go of the key ``name`` (an X keysym); return the second of the press."""
        symbol = ctypes.c_ulong(self._x.XStringToKeysym(name.encode()))
        code = self._x.XKeysymToKeycode(self._display, symbol)
        pressed = time.monotonic()
        for down in (1, 0):
            self._keys.XTestFakeKeyEvent(self._display, code, down, ctypes.c_ulong(0))
        self._x.XFlush(self._display)
        return pressed

    def move(self, x: int, y: int) -> float:
        """Move the mouse to a pixel of the X screen; return the second of the move."""
        moved = time.monotonic()
        self._keys.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        self._x.XFlush(self._display)
        return moved

    def hold(self, down: bool) -> None:
        """Press the left button of the mouse, or let go of it."""
        self._keys.XTestFakeButtonEvent(self._display, 1, int(down), ctypes.c_ulong(0))
        self._x.XFlush(self._display)


@dataclass(frozen=True)
class Program:
    """A running program; ``begun`` is the monotonic second of its exec."""

    begun: float
    pid: int

    def peak_megabytes(self) -> float:
        """Return the most memory that it has ever taken so far."""
        lines = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024

    def core_seconds(self) -> float:
        """Return for how long it has had a core so far, all its threads together."""
        spent = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(spent[11]) + int(spent[12])) / os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Glass:
    """A running X screen: its eye, and the environment for programs that shall show on it.

    ``home`` is where these programs keep what they keep for their user.
    """

    eye: Eye
    environment: dict[str, str]
    home: Path

    @contextmanager
    def program(self, command: Sequence[str]) -> "Iterator[Program]":
        """Run ``command`` on the screen during the block.

        A program that was killed would offer to go on with its talk: that is forgotten.
        Caches stay, as on a user's machine.
        """
        shutil.rmtree(self.home / "data", ignore_errors=True)
        begun = time.monotonic()
        running = subprocess.Popen(command, env=self.environment)
        try:
            yield Program(begun, running.pid)
        finally:
            running.kill()
            running.wait()
            time.sleep(0.1)
            self.eye.clear()


def available(*more: str) -> bool:
    """Return whether this machine can make a private screen, and has these programs too."""
    return all(shutil.which(name) for name in ("Xvfb", "openbox", *more))


@contextmanager
def glass(width: int, height: int, desk: tuple[int, int] | None = None) -> Iterator[Glass]:
    """Yield a screen of ``width`` × ``height`` pixels with a window manager, and an empty home.

    ``desk`` is the size of a second screen beside it, which is the computer's own; the eye
    sees the first one. That takes ``xrandr``.
    """
    beside, below = desk or (0, 0)
    whole = width + beside, max(height, below)
    with _xvfb(*whole) as display, tempfile.TemporaryDirectory() as name:
        home = Path(name)
        environment = {
            **usual_environment(),
            **{
                f"XDG_{kind.upper()}_HOME": str(home / kind) for kind in ("data", "config", "cache")
            },
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        if desk is not None:
            _split(environment, (width, height), desk)
        manager = subprocess.Popen(
            ["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            time.sleep(0.5)
            yield Glass(Eye(display, width, height), environment, home)
        finally:
            manager.kill()
            manager.wait()


def _split(environment: dict[str, str], hall: tuple[int, int], desk: tuple[int, int]) -> None:
    """Make two monitors of one X screen: the hall's at the left, the computer's own beside it."""
    for name, (width, height), left, output in (
        ("HALL", hall, 0, "screen"),
        ("*DESK", desk, hall[0], "none"),
    ):
        shape = f"{width}/508x{height}/286+{left}+0"
        command = ["xrandr", "--setmonitor", name, shape, output]
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)


@contextmanager
def _xvfb(width: int, height: int) -> Iterator[str]:
    """Run an X server that finds a free display by itself; yield the display's name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24",
         "-noreset", "-nolisten", "tcp"],
        pass_fds=(writing,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        with suppress(subprocess.TimeoutExpired):
            server.wait(5)
