"""The open deck and its article are watched: what is saved is what the window shows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, desktop, until

ARTICLE = """Dấu ấn của {who}

Nhiệm kỳ 2015 – 2020, toàn tỉnh kết nạp {count} đảng viên, vượt chỉ tiêu là 80 đảng viên.
"""


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    with desktop(tmp_path_factory.mktemp("desktop")) as made:
        yield made


def test_an_article_is_drafted_anew_whenever_it_is_saved(screen: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    file.write_text(ARTICLE.format(who="ngành thuế", count=273), "utf-8")
    viewer = screen.start("open", file)
    until(lambda: any("ngành thuế" in title for title in screen.titles()), "the drafted deck")
    file.write_text(ARTICLE.format(who="ngành y tế", count=300), "utf-8")
    until(lambda: any("ngành y tế" in title for title in screen.titles()), "the deck drafted anew")
    until(screen.has_focus, "the window's focus")
    screen.key("ctrl+q")
    assert viewer.ends() == (0, "")
    assert [path.name for path in tmp_path.iterdir()] == ["article.txt"]
