"""Which language is spoken: the rule's, the settings', the system's; in this order."""

import locale
import sys

import pytest

from viewer.errors.language import SETTING, current_language

RULE = "CONGRESS_VIEWER_LANGUAGE"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "vi"),
        ({"LANG": "C.UTF-8"}, "vi"),
        ({"LANG": "fr_FR.UTF-8"}, "vi"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "vi_VN.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "vi_VN.UTF-8"}, "vi"),
        ({"LANG": "en_US.UTF-8", RULE: "vi"}, "vi"),
        ({"LANG": "vi_VN.UTF-8", RULE: "en", SETTING: "vi"}, "en"),
        ({"LANG": "vi_VN.UTF-8", SETTING: "en"}, "en"),
        ({"LANG": "en_US.UTF-8", RULE: "de"}, "en"),
    ],
)
def test_who_decides(environment: dict[str, str], language: str) -> None:
    assert current_language(environment) == language


@pytest.mark.parametrize(
    ("name", "language"),
    [("English_United States", "en"), ("en_US", "en"), ("Vietnamese_Vietnam", "vi"), (None, "vi")],
)
def test_windows_tells_its_locale_elsewhere(
    monkeypatch: pytest.MonkeyPatch, name: str | None, language: str
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(locale, "getlocale", lambda: (name, "1252"))
    assert current_language({}) == language
