"""A headless Chromium that tests talk to over a pipe, in its DevTools protocol."""

import base64
import fcntl
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from select import select
from time import monotonic
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

MISSING = "Chromium is not there; on Debian and Ubuntu: apt install chromium"
_FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars "
    "--disable-background-networking --disable-component-update --disable-sync "
    "--disable-dev-shm-usage --force-color-profile=srgb --remote-debugging-pipe"
).split()
_PATIENCE = 60.0

Answer = dict[str, Any]


def program() -> str | None:
    """Return where Chromium is, if it is installed."""
    found = map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))
    return next((path for path in found if path), None)


class Browser:
    """A running Chromium. ``events`` are those that came and were not looked at yet."""

    def __init__(self, commands: BinaryIO, answers: BinaryIO) -> None:
        self.events: list[Answer] = []
        self._commands, self._answers = commands, answers
        self._buffer = b""
        self._number = 0

    def call(self, method: str, session: str = "", **parameters: Any) -> Answer:
        """Send a command and return its result."""
        self._number += 1
        message: Answer = {"id": self._number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        self._commands.write(json.dumps(message).encode() + b"\0")
        self._commands.flush()
        while True:
            answer = self._read(monotonic() + _PATIENCE)
            if answer.get("id") == self._number:
                assert "error" not in answer, (method, answer["error"])
                result: Answer = answer["result"]
                return result
            self.events.append(answer)

    def wait_for(self, method: str, session: str) -> Answer:
        """Return the parameters of the next event ``method``."""
        end = monotonic() + _PATIENCE
        while True:
            for event in self.events:
                if event.get("method") == method and event.get("sessionId") == session:
                    self.events.remove(event)
                    parameters: Answer = event["params"]
                    return parameters
            self.events.append(self._read(end))

    def _read(self, end: float) -> Answer:
        while b"\0" not in self._buffer:
            ready, _, _ = select([self._answers], [], [], max(0.0, end - monotonic()))
            assert ready, "Chromium does not answer"
            more = os.read(self._answers.fileno(), 1 << 20)
            assert more, "Chromium has ended"
            self._buffer += more
        message, _, self._buffer = self._buffer.partition(b"\0")
        answer: Answer = json.loads(message)
        return answer


class Tab:
    """One page of the browser, of ``width`` × ``height`` CSS pixels."""

    def __init__(self, browser: Browser, target: str) -> None:
        self.browser, self.target = browser, target
        attached = browser.call("Target.attachToTarget", targetId=target, flatten=True)
        self.session: str = attached["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **parameters: Any) -> Answer:
        """Send a command to this page and return its result."""
        return self.browser.call(method, self.session, **parameters)

    def resize(self, width: int, height: int, *, phone: bool = False) -> None:
        """Give the window another size; a ``phone`` has fingers instead of a mouse."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=2 if phone else 1,
            mobile=phone,
        )
        self.call("Emulation.setTouchEmulationEnabled", enabled=phone, maxTouchPoints=1)

    def open(self, address: str) -> None:
        """Load a page and wait until its fonts are ready."""
        self.call("Page.navigate", url="about:blank")
        self.browser.wait_for("Page.loadEventFired", self.session)
        self.browser.events.clear()
        self.call("Page.navigate", url=address)
        self.browser.wait_for("Page.loadEventFired", self.session)
        self.evaluate("document.fonts.ready.then(() => true)")

    def evaluate(self, script: str) -> Any:
        """Return what ``script`` gives; a promise is waited for."""
        answer = self.call(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def press(self, *keys: str) -> None:
        """Press keys one after the other: ``ArrowRight``, ``b``, ``Shift+N``, ``Space``."""
        for key in keys:
            name, modifiers = _modifiers(key)
            event = _KEYS.get(name) or _letter(name)
            for kind in ("keyDown", "keyUp"):
                self.call("Input.dispatchKeyEvent", type=kind, modifiers=modifiers, **event)

    def click(self, x: float, y: float) -> None:
        """Click with the left button."""
        for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def swipe(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Draw one finger from ``start`` to ``end``."""
        (x, y), (to_x, to_y) = start, end
        self.call("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": x, "y": y}])
        for part in (0.3, 0.6, 1.0):
            point = {"x": x + (to_x - x) * part, "y": y + (to_y - y) * part}
            self.call("Input.dispatchTouchEvent", type="touchMove", touchPoints=[point])
        self.call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def picture(self) -> NDArray[np.uint8]:
        """Return what is to be seen now (rows, columns, RGB)."""
        shot = self.call("Page.captureScreenshot", format="png")
        with Image.open(BytesIO(base64.b64decode(shot["data"]))) as image:
            return np.asarray(image.convert("RGB"))

    def requests(self) -> list[str]:
        """Return the addresses that the page asked for since it was opened."""
        self.evaluate("0")
        return [
            event["params"]["request"]["url"]
            for event in self.browser.events
            if event.get("method") == "Network.requestWillBeSent"
        ]

    def complaints(self) -> list[str]:
        """Return what the console, the log and uncaught errors say since then."""
        self.evaluate("0")
        told = ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")
        return [
            json.dumps(event["params"])
            for event in self.browser.events
            if event.get("method") in told
        ]


@contextmanager
def running(folder: Path) -> Iterator[Browser]:
    """Have a Chromium inside the block, whose profile is in ``folder``."""
    chromium = program()
    assert chromium is not None
    command_end, commands = _pipe()
    answers, answer_end = _pipe()
    with subprocess.Popen(
        [chromium, *_FLAGS, f"--user-data-dir={folder}", "about:blank"],
        preexec_fn=_as_three_and_four(command_end, answer_end),  # noqa: PLW1509
        pass_fds=(3, 4),
        stderr=subprocess.DEVNULL,
    ) as process:
        os.close(command_end)
        os.close(answer_end)
        with os.fdopen(commands, "wb") as sent, os.fdopen(answers, "rb") as received:
            browser = Browser(sent, received)
            try:
                yield browser
            finally:
                browser.call("Browser.close")
        process.wait(_PATIENCE)


def open_tab(browser: Browser) -> Tab:
    """Return a new page."""
    return Tab(browser, browser.call("Target.createTarget", url="about:blank")["targetId"])


def _pipe() -> tuple[int, int]:
    """Return a pipe whose ends are no file descriptor that the browser expects."""
    ends = os.pipe()
    moved = tuple(fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in ends)
    for end in ends:
        os.close(end)
    return moved[0], moved[1]


def _as_three_and_four(commands: int, answers: int) -> Callable[[], None]:
    def give() -> None:
        os.dup2(commands, 3)
        os.dup2(answers, 4)

    return give


_MODIFIERS = {"Ctrl": 2, "Shift": 8}

_KEYS: dict[str, Answer] = {
    name: {"key": name, "code": name, "windowsVirtualKeyCode": code}
    for name, code in (
        ("ArrowRight", 39),
        ("ArrowLeft", 37),
        ("ArrowDown", 40),
        ("ArrowUp", 38),
        ("PageDown", 34),
        ("PageUp", 33),
        ("Home", 36),
        ("End", 35),
        ("Escape", 27),
        ("Backspace", 8),
        ("F1", 112),
        ("F5", 116),
        ("Tab", 9),
    )
} | {
    "Enter": {"key": "Enter", "code": "Enter", "text": "\r", "windowsVirtualKeyCode": 13},
    "Space": {"key": " ", "code": "Space", "text": " ", "windowsVirtualKeyCode": 32},
}


def _modifiers(key: str) -> tuple[str, int]:
    *held, name = key.split("+") if len(key) > 1 else [key]
    return name, sum(_MODIFIERS[one] for one in held)


def _letter(letter: str) -> Answer:
    code = f"Digit{letter}" if letter.isdecimal() else f"Key{letter.upper()}"
    known = letter.isalnum()
    return {
        "key": letter,
        "text": letter,
        "code": code if known else "",
        "windowsVirtualKeyCode": ord(letter.upper()) if known else 0,
    }
