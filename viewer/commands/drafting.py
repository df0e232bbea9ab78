"""Where articles and layout meet: a draft is handed the eye that says what fits."""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer import places

if TYPE_CHECKING:
    from viewer.article import Article
    from viewer.deck.load import LoadedDeck
    from viewer.layout.canvas import Canvas
    from viewer.theme import Theme

SHAPES = ((1600, 1200), (1920, 1080))
"""The screens that a draft must fit, in pixels: the narrowest and the usual one."""


def open_article(file: Path) -> "LoadedDeck":
    """Return the deck drafted from the article in ``file``, which is not saved anywhere.

    Its name is that of the article with ``.yaml``. Needs a ``QGuiApplication``.

    Raises:
        ViewerError: one problem that says why the file is no article.
    """
    from viewer.article.read import read
    from viewer.deck.load import loads

    deck = file.with_suffix(".yaml")
    return loads(draft_text(read(file), deck, file.name), deck)


def draft_text(article: "Article", deck: Path, name: str) -> str:
    """Return the text of the deck to lie at ``deck``, drafted from ``article``.

    ``name`` is the article's path from the deck's folder. Needs a ``QGuiApplication``.
    """
    from viewer.article.draft import draft
    from viewer.deck.uncollected import uncollected
    from viewer.text.fonts import missing_glyphs
    from viewer.text.turns import FONTS

    with FONTS:
        unknown = missing_glyphs(article.text)
    with uncollected():
        return draft(
            article,
            misfits,
            file=deck,
            article_name=name if is_citable(name) else "",
            schema=schema_beside(deck),
            leave_out=unknown,
        )


def is_citable(name: str) -> bool:
    """Return whether a deck may name an article so, on every system."""
    from viewer.deck.pictures import picture_file
    from viewer.errors import ViewerError

    try:
        picture_file(Path("/"), name)
    except ViewerError:
        return False
    return True


def plain_name(article: Path) -> str:
    """Return a name for a copy of ``article`` that a deck may name on every system."""
    from viewer.article.draft.names import slug

    return f"{slug(article.stem) or 'bai-viet'}{article.suffix.lower()}"


def schema_beside(deck: Path) -> str:
    """Return the path from ``deck`` to the schema, where both lie in one checkout; else nothing."""
    schema = places.resources() / "deck.schema.json"
    home = schema.parent.parent
    folder = deck.absolute().parent
    if not schema.is_file() or not (home / "pyproject.toml").is_file():
        return ""
    if not folder.is_relative_to(home):
        return ""
    return Path(os.path.relpath(schema, folder)).as_posix()


def misfits(loaded: "LoadedDeck", indices: Sequence[int]) -> Mapping[int, list[str]]:
    """Return the texts that do not fit on the slides at ``indices``, slide by slide.

    A wide screen gives every text more room than the narrow one that it fits; a chart
    arranges itself anew there, and is looked at on both. Other threads may draw slides
    meanwhile, for a talk goes on while its article is drafted anew.
    """
    from viewer.layout.canvas import canvas_for
    from viewer.text.turns import FONTS
    from viewer.theme.load import load

    theme = load(loaded.deck.theme)
    narrow, wide = (canvas_for(*size) for size in SHAPES)
    found: dict[int, list[str]] = {}
    for index in indices:
        with FONTS:
            texts = list(_overflowing(loaded, index, theme, narrow))
        if not texts and getattr(loaded.deck.slides[index], "chart", None) is not None:
            with FONTS:
                texts = list(_overflowing(loaded, index, theme, wide))
        if texts:
            found[index] = texts
    return found


def _overflowing(
    loaded: "LoadedDeck", index: int, theme: "Theme", canvas: "Canvas"
) -> Iterator[str]:
    from viewer.chart import misfits_of
    from viewer.layout.compose import lay_out
    from viewer.layout.page import ChartItem

    page = lay_out(loaded, index, theme, canvas)
    yield from (overflow.text for overflow in page.overflows)
    for item in page.items:
        if isinstance(item, ChartItem):
            yield from misfits_of(item.chart, theme, item.rect.w, item.rect.h)
