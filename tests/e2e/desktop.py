"""A real desktop for tests: an X server of our own, a window manager, and hands."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

PROGRAMS = ("Xvfb", "openbox", "xdotool", "xrandr", "import")
INSTALL = "apt install xvfb openbox xdotool x11-xserver-utils imagemagick"
PATIENCE = 15.0


def require() -> None:
    """Skip the test where a desktop cannot be made here."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} not found: {INSTALL}")


def until(true: Callable[[], object], what: str, patience: float = PATIENCE) -> None:
    """Wait until ``true`` holds; fail with ``what`` where it never does."""
    end = time.monotonic() + patience
    while not true():
        if time.monotonic() > end:
            pytest.fail(f"never came: {what}")
        time.sleep(0.02)


@dataclass(frozen=True)
class Monitor:
    """A monitor: its name and its place on the X screen, in pixels."""

    name: str
    x: int
    width: int = 1280
    height: int = 720


@dataclass
class Desktop:
    """A running X server with its window manager, and programs started on it."""

    display: str
    folder: Path
    monitors: tuple[Monitor, ...]
    running: list[subprocess.Popen[str]] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        """What programs on this desktop are started with: a home of their own, no Wayland."""
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        kept = {name: text for name, text in os.environ.items() if name != "WAYLAND_DISPLAY"}
        return {
            **kept,
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_STATE_HOME": str(home / "state"),
            "CONGRESS_VIEWER_LANGUAGE": "vi",
        }

    def start(self, *words: str | Path) -> "Viewer":
        """Start the viewer with these words of the command line."""
        command = [sys.executable, "-m", "viewer", *map(str, words)]
        process = subprocess.Popen(
            command, env=self.environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        self.running.append(process)
        return Viewer(self, process)

    def key(self, *keys: str) -> None:
        """Press ``keys`` (xdotool's names) where the focus is."""
        self.run("xdotool", "key", "--clearmodifiers", "--delay", "1", *keys)

    def picture(self, monitor: Monitor | None = None) -> bytes:
        """Return what a monitor shows, as rows of red, green and blue; the first by default."""
        place = monitor or self.monitors[0]
        crop = f"{place.width}x{place.height}+{place.x}+0"
        command = ["import", "-silent", "-window", "root", "-crop", crop, "-depth", "8", "rgb:-"]
        return subprocess.check_output(command, env=self.environment)

    def run(self, *command: str) -> str:
        """Run a program of the desktop and return what it prints."""
        done = subprocess.run(
            command, env=self.environment, check=True, capture_output=True, text=True
        )
        return done.stdout

    def has_focus(self) -> bool:
        """Return whether keys go to a window of a program, and not nowhere."""
        asked = subprocess.run(
            ["xdotool", "getwindowfocus", "getwindowname"],
            env=self.environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return asked.returncode == 0 and bool(asked.stdout.strip())

    def titles(self) -> list[str]:
        """Return the titles of the windows that can be seen."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@"],
            env=self.environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return found.stdout.splitlines()


@dataclass
class Viewer:
    """A viewer that runs on a desktop."""

    desktop: Desktop
    process: subprocess.Popen[str]

    def shows(self, picture: bytes, monitor: Monitor | None = None) -> None:
        """Wait until a monitor shows exactly ``picture``."""
        until(lambda: self.desktop.picture(monitor) == picture, "the expected slide")

    def asked_to_end(self) -> None:
        """Ask it to end, as soon as it hears that: in its first moments it would just go."""
        until(self._hears_requests, "a program that hears requests to end")
        self.process.terminate()

    def _hears_requests(self) -> bool:
        status = Path(f"/proc/{self.process.pid}/status").read_text("ascii")
        caught = next(line for line in status.splitlines() if line.startswith("SigCgt"))
        return bool(int(caught.split()[1], 16) & 1 << signal.SIGTERM - 1)

    def ends(self) -> tuple[int, str]:
        """Wait for the end; return the exit status and what was said on the error stream."""
        _, said = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, said


@contextmanager
def desktop(folder: Path, monitors: Sequence[Monitor] = (Monitor("ONE", 0),)) -> Iterator[Desktop]:
    """Yield a desktop with ``monitors`` side by side; nothing of it runs on afterwards."""
    require()
    width = max(monitor.x + monitor.width for monitor in monitors)
    height = max(monitor.height for monitor in monitors)
    with _server(f"{width}x{height}x24") as display:
        made = Desktop(display, folder, tuple(monitors))
        if len(monitors) > 1:
            for number, monitor in enumerate(monitors):
                plug(made, monitor, "screen" if number == 0 else "none")
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env=made.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        until(lambda: _managed(made), "the window manager")
        try:
            yield made
        finally:
            for process in made.running:
                process.kill()
                process.communicate()
            manager.kill()
            manager.wait()


def plug(desktop: Desktop, monitor: Monitor, output: str = "none") -> None:
    """Plug a monitor in while the desktop runs."""
    shape = f"{monitor.width}/340x{monitor.height}/190+{monitor.x}+0"
    desktop.run("xrandr", "--setmonitor", monitor.name, shape, output)


def unplug(desktop: Desktop, monitor: Monitor) -> None:
    """Pull a monitor out."""
    desktop.run("xrandr", "--delmonitor", monitor.name)


def _managed(desktop: Desktop) -> bool:
    asked = subprocess.run(
        ["xdotool", "get_num_desktops"], env=desktop.environment, capture_output=True, check=False
    )
    return asked.returncode == 0


@contextmanager
def _server(screen: str) -> Iterator[str]:
    """Run an X server that finds a free display by itself; yield the display's name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", screen, "-noreset", "-nolisten",
         "tcp"],
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
