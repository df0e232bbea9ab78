"""The bundle does what the checkout does, where there is no Python, no checkout and nothing set.

``make bundle-test`` builds it first; other runs of the tests leave this file alone.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from pikepdf import Pdf

from tests.decks import slide, write_deck
from tests.e2e.desktop import Desktop, Viewer, desktop, until
from tests.e2e.pictures import picture
from viewer import cli, places

CHECKOUT = Path(__file__).parent.parent
BUILT = CHECKOUT / "dist" / "congress-viewer"
MOST = 250 * 1024 * 1024
"""Bytes: it must fit on any stick, and copy in a minute."""

PATIENCE = 120.0


@dataclass(frozen=True)
class Bundle:
    """A copy of the bundle, and an empty home to run it in."""

    folder: Path
    home: Path

    @property
    def program(self) -> Path:
        return self.folder / "congress-viewer"

    @property
    def environment(self) -> dict[str, str]:
        return {"HOME": str(self.home), "PATH": "/usr/bin:/bin"}

    def run(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a command in it, far away from the checkout."""
        return subprocess.run(
            [self.program, *words], cwd=self.home, env=self.environment,
            capture_output=True, encoding="utf-8", check=False, timeout=PATIENCE,
        )  # fmt: skip


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    folder = tmp_path_factory.mktemp("stick") / "Đại hội 2025"
    shutil.copytree(BUILT, folder, symlinks=True)
    return Bundle(folder, tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    with desktop(tmp_path_factory.mktemp("desktop")) as made:
        yield made


def start(bundle: Bundle, screen: Desktop, *words: str) -> Viewer:
    process = subprocess.Popen(
        [bundle.program, *words],
        cwd=bundle.home, env={**bundle.environment, "DISPLAY": screen.display},
        text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    screen.running.append(process)
    return Viewer(screen, process)


def test_it_fits_on_any_stick() -> None:
    assert sum(file.stat().st_size for file in BUILT.rglob("*") if not file.is_symlink()) < MOST


def test_nothing_in_it_leads_to_where_it_was_built() -> None:
    links = [link for link in BUILT.rglob("*") if link.is_symlink()]
    assert all(link.resolve().is_relative_to(BUILT) for link in links)


def test_it_presents_pixel_for_pixel(qapp: object, bundle: Bundle, screen: Desktop) -> None:
    viewer = start(bundle, screen, "present", "--no-motion")
    viewer.shows(picture(places.congress_deck(), 0))
    screen.key("Next")
    viewer.shows(picture(places.congress_deck(), 1))
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


def test_a_double_click_opens_the_window(bundle: Bundle, screen: Desktop) -> None:
    viewer = start(bundle, screen)
    until(lambda: any("congress.yaml" in title for title in screen.titles()), "the main window")
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")


def test_it_writes_the_same_pictures(bundle: Bundle, tmp_path: Path) -> None:
    wanted = ("export", "--slides", "1,7,30", "--size", "1280x720", "--format", "png,svg", "--out")
    done = bundle.run(*wanted, tmp_path / "bundle")
    assert (done.returncode, done.stderr) == (0, "")
    subprocess.run(
        [sys.executable, "-m", "viewer", *wanted, tmp_path / "checkout"], cwd=CHECKOUT, check=True
    )
    ours, theirs = (contents(tmp_path / name) for name in ("checkout", "bundle"))
    assert len(ours) >= 6
    assert ours == theirs


def contents(folder: Path) -> dict[str, bytes]:
    """Return the pictures in ``folder``."""
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.suffix != ".json"}


def test_it_writes_every_document(bundle: Bundle, tmp_path: Path) -> None:
    done = bundle.run(
        *("export", "--slides", "1-9,20-23", "--format", "pdf,pptx,html,jpeg,webp,outline,contact"),
        *("--out", tmp_path),
    )
    assert (done.returncode, done.stderr) == (0, "")
    with Pdf.open(tmp_path / "congress.pdf") as pdf:
        assert len(pdf.pages) == 13
    names = ZipFile(tmp_path / "congress.pptx").namelist()
    assert "ppt/slides/slide13.xml" in names
    assert any(name.startswith("ppt/charts/") for name in names)
    assert "<html" in (tmp_path / "congress.html").read_text("utf-8")


def test_it_checks(bundle: Bundle) -> None:
    done = bundle.run("check")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Không có lỗi" in done.stdout


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_command_is_in_it(command: str, bundle: Bundle) -> None:
    assert bundle.run(command, "--help").returncode == 0


ARTICLE = "Toàn tỉnh có 100 xã đã thành lập chi bộ công an trong nhiệm kỳ vừa qua."


def write_word(file: Path) -> None:
    document = docx.Document()
    document.add_heading("Báo cáo", 0)
    document.add_paragraph(ARTICLE)
    document.save(str(file))


def write_page(file: Path) -> None:
    body = f"<h1>Báo cáo</h1>{f'<p>{ARTICLE}</p>' * 3}"
    file.write_text(f"<!doctype html><html><body><article>{body}</article></body></html>", "utf-8")


@pytest.mark.parametrize(
    ("name", "write"), [("article.docx", write_word), ("article.html", write_page)]
)
def test_it_reads_articles_of_every_kind(
    name: str, write: Callable[[Path], None], bundle: Bundle, tmp_path: Path
) -> None:
    write(tmp_path / name)
    figures = [{"value": "100", "label": "xã"}]
    made = slide("figures", title="Chi bộ công an", figures=figures, source=["paragraph 1"])
    deck = write_deck(tmp_path, made, article=name)
    done = bundle.run("check", deck)
    assert "Traceback" not in done.stderr
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def test_it_drafts_an_article_of_word_and_exports_the_draft(bundle: Bundle, tmp_path: Path) -> None:
    word, deck = docx.Document(), tmp_path / "bao-cao.yaml"
    for line in (places.slides() / "congress.txt").read_text("utf-8").splitlines():
        word.add_paragraph(line)
    word.save(str(tmp_path / "bao-cao.docx"))
    drafted = bundle.run("draft", tmp_path / "bao-cao.docx", "--out", deck)
    assert (drafted.returncode, drafted.stderr) == (0, ""), drafted.stdout
    done = bundle.run("export", deck, "--format", "png,pdf,pptx", "--out", tmp_path / "out")
    assert (done.returncode, done.stderr) == (0, "")
    names = ZipFile(tmp_path / "out" / "bao-cao.pptx").namelist()
    assert any(name.startswith("ppt/charts/") for name in names)
    with Pdf.open(tmp_path / "out" / "bao-cao.pdf") as pdf:
        assert len(pdf.pages) == len(list((tmp_path / "out").glob("*.png"))) > 10


def test_it_puts_itself_into_the_menu(bundle: Bundle) -> None:
    assert bundle.run("install-desktop").returncode == 0
    file = bundle.home / ".local/share/applications/congress-viewer.desktop"
    assert f'Exec="{bundle.program}" open %f' in file.read_text("utf-8")
    assert bundle.run("install-desktop", "--remove").returncode == 0
    assert not file.exists()
