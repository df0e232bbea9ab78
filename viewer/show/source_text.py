"""Passages of the article as rich text, with the slide's figures marked."""

from collections.abc import Iterable
from html import escape
from typing import NamedTuple

from viewer.show.sources import Cited, Span


class Inks(NamedTuple):
    """Colours of marked figures on one ground, and of what stands back."""

    figure: str
    ground: str
    quiet: str


LIGHT = Inks("#FFFDF8", "#A30E24", "#6B5A56")
DARK = Inks("#1C1213", "#F2C14E", "#B9A79F")


def as_html(passages: Iterable[Cited], inks: Inks, found: tuple[str, Span] | None = None) -> str:
    """Return ``passages`` one below the other.

    ``found`` is a passage's name and a span in it that gets an anchor called ``found``.
    """
    return "".join(_passage(one, inks, found) for one in passages)


def _passage(cited: Cited, inks: Inks, found: tuple[str, Span] | None) -> str:
    title = cited.title[:1].upper() + cited.title[1:]
    sought = found[1] if found and found[0] == cited.name else None
    return (
        f'<p style="color:{inks.quiet}; font-weight:600; margin:14px 0 2px 0">{escape(title)}</p>'
        f'<p style="margin:0; line-height:135%">{_marked(cited, inks, sought)}</p>'
    )


def _marked(cited: Cited, inks: Inks, sought: Span | None) -> str:
    pieces, at = [], 0
    spans = [(span, True) for span in cited.stated] + [(span, False) for span in cited.others]
    for (start, end), shown in sorted(spans):
        if start < at:
            continue
        pieces.append(_plain(cited.text[at:start]))
        pieces.append(_figure(cited.text[start:end], shown, inks, (start, end) == sought))
        at = end
    pieces.append(_plain(cited.text[at:]))
    return "".join(pieces)


def _figure(text: str, shown: bool, inks: Inks, sought: bool) -> str:
    anchor = '<a name="found"></a>' if sought else ""
    if not shown:
        return f"{anchor}<b>{_plain(text)}</b>"
    look = f"background-color:{inks.ground}; color:{inks.figure}; font-weight:700"
    return f'{anchor}<span style="{look}">&nbsp;{_plain(text)}&nbsp;</span>'


def _plain(text: str) -> str:
    return escape(text).replace("\n", "<br>")
