"""The two languages in which the program speaks to people."""

import os
import sys
from collections.abc import Mapping
from typing import Literal

Language = Literal["vi", "en"]

SETTING = "CONGRESS_VIEWER_SETTING_LANGUAGE"
"""Where the windows put the language that a person chose in the settings."""

_RULE = "CONGRESS_VIEWER_LANGUAGE"
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_NAMES = ("vi", "en")


def current_language(environment: Mapping[str, str] | None = None) -> Language:
    """Return the language to speak.

    ``CONGRESS_VIEWER_LANGUAGE`` (``vi`` or ``en``) rules; then comes what was set in the
    windows; else an English system locale means English, and everything else Vietnamese.
    """
    known = os.environ if environment is None else environment
    wishes = (known.get(name, "") for name in (_RULE, SETTING))
    if chosen := next((wish for wish in wishes if wish in _NAMES), ""):
        return "en" if chosen == "en" else "vi"
    system = next((known[name] for name in _VARIABLES if known.get(name)), "") or _of_windows()
    return "en" if system.lower().startswith("en") else "vi"


def _of_windows() -> str:
    """Return the locale where the environment does not tell it: ``English_Canada``."""
    if sys.platform != "win32":
        return ""
    from locale import getlocale

    return getlocale()[0] or ""


def is_ruled(environment: Mapping[str, str] | None = None) -> bool:
    """Return whether ``CONGRESS_VIEWER_LANGUAGE`` decides, whatever is set in the windows."""
    known = os.environ if environment is None else environment
    return known.get(_RULE, "") in _NAMES


def prefer(language: str) -> None:
    """Speak ``language`` from now on, unless a rule says else; an empty one is the system's."""
    if language in _NAMES:
        os.environ[SETTING] = language
    else:
        os.environ.pop(SETTING, None)
