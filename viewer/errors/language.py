"""The two languages in which the program speaks to people."""

import os
from collections.abc import Mapping
from typing import Literal

Language = Literal["vi", "en"]

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def current_language(environment: Mapping[str, str] | None = None) -> Language:
    """Return the language to speak.

    ``CONGRESS_VIEWER_LANGUAGE`` (``vi`` or ``en``) rules; else an English system
    locale means English, and everything else Vietnamese.
    """
    known = os.environ if environment is None else environment
    chosen = known.get("CONGRESS_VIEWER_LANGUAGE", "")
    if chosen in ("vi", "en"):
        return "en" if chosen == "en" else "vi"
    locale = next((known[name] for name in _VARIABLES if known.get(name)), "")
    return "en" if locale.startswith("en") else "vi"
