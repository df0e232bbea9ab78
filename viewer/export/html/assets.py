"""The shipped parts of the file: its frame, style and script."""

from functools import cache
from string import Template

from viewer import places

_SCRIPTS = (
    "talk",
    "stage",
    "address",
    "clock",
    "reading",
    "console",
    "pair",
    "overview",
    "keys",
    "pointer",
    "awake",
    "parts",
    "show",
    "typing",
    "views",
    "events",
    "start",
)
"""In the order in which each may use the ones before."""

_STYLES = ("talk", "bar", "upright", "overview", "console", "help")
"""Each may overrule the ones before. None of them means anything on paper."""


def frame() -> Template:
    """Return the file's frame, whose blanks are to be filled with markup."""
    return Template(_read("deck.html"))


def script() -> str:
    """Return the whole script, closed off from whatever else may run in the window."""
    parts = "\n".join(_read(f"{name}.js") for name in _SCRIPTS)
    return f'(() => {{\n"use strict";\n{parts}}})();'


def style() -> str:
    """Return the whole style, without fonts and colours of the deck."""
    on_screen = "\n".join(_read(f"{name}.css") for name in _STYLES)
    return f"{_read('base.css')}@media screen {{\n{on_screen}}}\n{_read('print.css')}"


@cache
def _read(name: str) -> str:
    return (places.resources() / "html" / name).read_text("utf-8")
