"""Themes are found by name, and a wrong name is told the nearest."""

import pytest

from viewer.errors import ViewerError
from viewer.theme.load import load, names


def sentence(name: str) -> str:
    with pytest.raises(ViewerError) as caught:
        load(name)
    (problem,) = caught.value.problems
    return problem.sentence("en")


def test_three_themes_are_shipped() -> None:
    assert names() == ("contrast", "light", "red")


@pytest.mark.parametrize("name", names())
def test_a_theme_knows_its_name_in_both_languages(name: str) -> None:
    theme = load(name)
    assert theme.name == name
    assert set(theme.label) == {"vi", "en"}


def test_a_theme_is_read_once() -> None:
    assert load("red") is load("red")


def test_a_mistyped_name() -> None:
    assert sentence("lihgt") == "there is no theme “lihgt”; did you mean “light”?"


@pytest.mark.parametrize("name", ["xyzzy", "", "../themes/red", "/etc/passwd", "red\0", "x" * 9999])
def test_a_name_like_no_other(name: str) -> None:
    assert "theme “" in sentence(name)
    assert len(sentence(name)) < 200
