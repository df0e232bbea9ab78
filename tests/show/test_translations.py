"""Every text of the windows is there in Vietnamese, and the compiled file is fresh."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from viewer import places

CHECKOUT = Path(__file__).parents[2]
FOLDER = places.resources() / "translations"
MESSAGES = list(ET.parse(FOLDER / "viewer_vi.ts").iter("message"))


def tool(name: str) -> Path:
    return Path(sys.executable).with_name(f"pyside6-{name}")


def sources(file: Path) -> set[tuple[str, str]]:
    """Return (context, text) of everything in a file of translations."""
    contexts = ET.parse(file).iter("context")
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in contexts
        for message in context.iter("message")
    }


def test_no_text_is_missing(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    files = sorted((CHECKOUT / "viewer" / "show").rglob("*.py"))
    subprocess.run([tool("lupdate"), "-silent", *files, "-ts", fresh], check=True)
    assert sources(fresh) == sources(FOLDER / "viewer_vi.ts")


@pytest.mark.parametrize("message", MESSAGES, ids=lambda m: m.findtext("source"))
def test_a_text_is_translated_with_its_blanks(message: ET.Element) -> None:
    source, translation = message.findtext("source", ""), message.find("translation")
    assert translation is not None
    assert translation.get("type") is None
    text = translation.text or ""
    assert text
    blanks = re.compile(r"\{\w*\}")
    assert sorted(blanks.findall(source)) == sorted(blanks.findall(text))
    assert source.count("&") == text.count("&")


def test_the_compiled_file_is_fresh(tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    subprocess.run([tool("lrelease"), "-silent", FOLDER / "viewer_vi.ts", "-qm", made], check=True)
    assert made.read_bytes() == (FOLDER / "viewer_vi.qm").read_bytes()


def test_the_windows_find_it(qapp: object) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / "viewer_vi.qm"))
    assert translator.translate("Keys", "First slide") == "Trang đầu"
