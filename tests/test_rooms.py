"""The house as a whole: its arrows, its quick start, its short files."""

import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parent.parent
MODULES = sorted((CHECKOUT / "viewer").rglob("*.py"))
LONGEST = 300

HEAVY = ("PIL", "importlib.metadata", "matplotlib", "numpy", "rich")
"""What costs a start tens of milliseconds, and no first slide without a chart needs."""

WAITS = (
    "dataclasses",
    "hashlib",
    "queue",
    "viewer.article",
    "viewer.errors.messages",
    "viewer.layout.achievements",
    "viewer.layout.on_paper",
    "viewer.paint.picture",
    "wakepy",
    "yaml",
)
"""What costs a millisecond or more, and waits until it is met or the first slide is there."""

FIRST_SLIDE = """
import sys
import viewer.commands.present
from viewer.commands.quick import begin_windows
begin_windows()
import viewer.commands.doors
import viewer.show.start
from PySide6.QtGui import QGuiApplication
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.paint.image import paint_image
from viewer.paint.record import record
from viewer.places import congress_deck
from viewer.theme.load import load as load_theme

app = QGuiApplication([])
loaded = viewer.commands.doors.read_any(congress_deck())
viewer.commands.doors.wrong_figures(loaded)
page = lay_out(loaded, 0, load_theme(loaded.deck.theme), canvas_for(320, 180))
paint_image(record(page), 320, 180)
"""


def modules_after(program: str) -> set[str]:
    """Return what is imported once ``program`` has run in an interpreter of its own."""
    report = "\nimport sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program + report],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_rooms_keep_their_contracts() -> None:
    command = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [command, "--no-cache"], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "program", ["import viewer.commands.present", FIRST_SLIDE], ids=["import", "first slide"]
)
def test_a_start_loads_nothing_heavy(program: str) -> None:
    modules_after(FIRST_SLIDE)  # the deck is known from now on
    assert not modules_after(program) & {*HEAVY, *WAITS}


def test_no_source_is_read_of_what_is_imported_after_qt() -> None:
    program = """
import inspect
from viewer.commands.quick import import_qt
import_qt()
read = []
inspect.getsource = read.append
import colorsys
from PySide6.QtWidgets import QWidget
assert not read, read
"""
    assert "PySide6.QtWidgets" in modules_after(program)


@pytest.mark.parametrize("room", ["viewer.deck.load", "viewer.theme.load", "viewer.errors"])
def test_data_needs_no_windows(room: str) -> None:
    assert "PySide6" not in modules_after(f"import {room}")


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(CHECKOUT)))
def test_a_module_is_short(module: Path) -> None:
    lines = len(module.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST, f"{lines} lines carry more than one noun"
