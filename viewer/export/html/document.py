"""The whole file: slides, letters, style and script in one frame."""

import json
from typing import BinaryIO

from viewer import __version__
from viewer.deck import Deck
from viewer.deck.slide import AchievementSlide, AchievementsSlide
from viewer.errors import Language
from viewer.export.html import assets
from viewer.export.html.icon import icon_uri
from viewer.export.html.keys import ACTIONS, table
from viewer.export.html.markup import element, text
from viewer.export.html.policy import policy
from viewer.export.html.section import section
from viewer.export.html.shared import Letters, Shared
from viewer.export.html.style import style
from viewer.export.html.words import words
from viewer.export.order import Order
from viewer.export.tally import Progress, Stopped
from viewer.layout.setting import plain
from viewer.text.face import BOLD, EXTRABOLD, REGULAR, SEMIBOLD


def write_html(order: Order, stream: BinaryIO, progress: Progress, stopped: Stopped) -> None:
    """Write the slides of ``order`` to ``stream`` as one HTML file that needs no other.

    ``progress`` is told how many slides are done, and of how many. Where it was ``stopped``
    meanwhile, nothing is written. Steps are always there to be stepped through. Needs a
    ``QGuiApplication``; may run on any thread. The same order gives the same bytes.
    """
    shared, sections, total = Shared(), list[str](), len(order.slides)
    progress(0, total)
    for index in order.slides:
        if stopped():
            return
        sections.append(section(order, index, shared))
        progress(len(sections), total)
    stream.write(_document(order, sections, shared).encode("utf-8"))


def _document(order: Order, sections: list[str], shared: Shared) -> str:
    deck = order.loaded.deck
    said, keys = words(deck.language), _help(deck.language)
    _add_letters(shared.letters, keys + "".join(said.values()))
    rules, script = style(order, shared), assets.script()
    return assets.frame().substitute(
        {name: text(word) for name, word in said.items()},
        language=deck.language,
        policy=policy(script, rules),
        version=__version__,
        author=text(deck.author),
        title=text(plain(deck.title)),
        ground=order.theme.deep.background[-1],
        icon=icon_uri(order.theme),
        style=rules,
        definitions=shared.definitions.markup(),
        sections="\n".join(sections),
        keys=keys,
        data=_data(deck, said),
        script=script,
    )


def _add_letters(letters: Letters, interface: str) -> None:
    """Note what the views around the slides show, each slide's own words among it."""
    shown = set(interface).union(*letters.by_weight.values(), "0123456789:–/…")
    for weight in (REGULAR, SEMIBOLD, BOLD, EXTRABOLD):
        letters.add("".join(shown), weight)


def _help(language: Language) -> str:
    """Return the rows of the table of keys."""
    return "".join(
        element(
            "tr",
            element("th", text(row.does[language]), scope="row"),
            element("td", text(row.shown[language])),
        )
        for row in ACTIONS
    )


def _data(deck: Deck, said: dict[str, str]) -> str:
    """Return what the script must know, as JSON that ends no element."""
    data = {
        "count": len(deck.slides),
        "keys": table(),
        "achievements": _achievements(deck),
        "words": said,
    }
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")


def _achievements(deck: Deck) -> dict[int, int]:
    """Return the number of the slide (from 1) on which each achievement begins.

    As the index says where there is one, else the first slide of the achievement.
    """
    found: dict[int, int] = {}
    for number, slide in enumerate(deck.slides, 1):
        if isinstance(slide, AchievementSlide):
            found.setdefault(slide.number, number)
    for slide in deck.slides:
        for card in slide.cards if isinstance(slide, AchievementsSlide) else ():
            index = deck.index_of(card.to)
            if index is not None:
                found[card.number] = index + 1
    return found
