"""The wheel, installed outside the checkout, does what the checkout does."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

CHECKOUT = Path(__file__).parent.parent
TITLE_SLIDE = ["export", "--slides", "1", "--size", "640x360", "--out"]


def run(*command: str | Path, cwd: Path) -> str:
    """Return what ``command`` prints; its end must be a good one."""
    environment = {key: text for key, text in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout without a network."""
    folder = tmp_path_factory.mktemp("dist")
    run(
        *(sys.executable, "-m", "hatchling", "build", "--target", "wheel"),
        *("--directory", folder),
        cwd=CHECKOUT,
    )
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment of its own that holds the wheel, and borrows only the dependencies."""
    home = tmp_path_factory.mktemp("elsewhere") / "venv"
    venv.create(home, symlinks=True, with_pip=False)
    places = {"base": str(home), "platbase": str(home)}
    site = Path(sysconfig.get_path("purelib", "venv", vars=places))
    python = Path(sysconfig.get_path("scripts", "venv", vars=places)) / "python"
    pip = (sys.executable, "-m", "pip", "--python", python, "--quiet")
    run(*pip, "install", "--no-index", "--no-deps", wheel, cwd=home)
    borrowed = {sysconfig.get_path(name) for name in ("purelib", "platlib")}
    (site / "borrowed.pth").write_text("\n".join(borrowed), encoding="utf-8")
    return python.parent


def test_the_wheel_carries_decks_and_resources(wheel: Path) -> None:
    held = set(ZipFile(wheel).namelist())
    shipped = {
        f"viewer/{file.relative_to(CHECKOUT)}"
        for folder in ("slides", "resources")
        for file in (CHECKOUT / folder).rglob("*")
        if file.is_file()
    }
    assert "viewer/slides/congress.yaml" in shipped
    assert shipped <= held


def test_the_wheel_carries_the_program_alone(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in ZipFile(wheel).namelist()}
    assert tops == {"viewer", f"{'-'.join(wheel.stem.split('-')[:2])}.dist-info"}


def test_an_installed_wheel_exports_the_same_picture(installed: Path, tmp_path: Path) -> None:
    where = run(installed / "python", "-c", "import viewer; print(viewer.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(installed.parent)

    run(installed / "congress-viewer", *TITLE_SLIDE, tmp_path / "wheel", cwd=tmp_path)
    run(sys.executable, "-m", "viewer", *TITLE_SLIDE, tmp_path / "checkout", cwd=CHECKOUT)

    (ours,), (theirs,) = ((tmp_path / name).iterdir() for name in ("checkout", "wheel"))
    assert (ours.name, ours.read_bytes()) == (theirs.name, theirs.read_bytes())
