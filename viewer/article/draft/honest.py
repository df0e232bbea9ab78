"""What a draft shows and its passages do not state is left out; nothing unstated is kept."""

import dataclasses
import re
from collections.abc import Iterable

from msgspec.structs import replace

from viewer.article.draft.charted import stated_levels
from viewer.article.draft.sheets import sheet_of
from viewer.article.draft.trim import clipped
from viewer.article.figures import find_figures
from viewer.article.trace.shown import Shown, shown_on
from viewer.article.trace.stated import Stated
from viewer.article.trace.trace import Tracer
from viewer.deck.load import LoadedDeck
from viewer.deck.node import Keys
from viewer.deck.slide import AchievementSlide, ChartSlide, Slide

_MOST_HEROES, _LONGEST = 6, 170
_ENDS = ".;:!?…\n"
_SENTENCE_END = re.compile(r"(?<=[.!?…]) ")


def unstated(loaded: LoadedDeck, stated: Stated, indices: Iterable[int]) -> dict[int, list[Keys]]:
    """Return the places of figures that the passages cited by some slides do not state.

    ``indices`` are those of the slides to be looked at; places are paths from the slide on.
    """
    tracer = Tracer(loaded, stated)
    wrong: dict[int, list[Keys]] = {}
    for index in indices:
        told = stated.beside(loaded.deck.slides[index].passages).text
        tracer.take(index, [one for one in shown_on(loaded, index) if not _is_said(one, told)])
        if tracer.faults:
            wrong[index] = [keys[2:] for keys in dict.fromkeys(tracer.faults)]
        for found in (tracer.problems, tracer.faults, tracer.links):
            found.clear()
    return wrong


def _is_said(shown: Shown, told: str) -> bool:
    """Return whether ``shown`` is a text whose sentences all stand in ``told`` word for word."""
    if shown.formula or shown.label or shown.drawn:
        return False
    return all(_is_told(one, told) for one in _SENTENCE_END.split(shown.text))


def _is_told(sentence: str, told: str) -> bool:
    """Return whether ``sentence`` is told but for its end and its capital, which a draft makes.

    It must stand there between a blank and the end of a clause, for what is cut out of a
    text may begin with half a number, and end with one.
    """
    if not sentence.partition(" ")[0].isalpha():
        return False
    bare = sentence[1:].rstrip(" .")
    at = told.find(bare)
    end = at + len(bare)
    begins = at == 1 or told[at - 2 : at - 1].isspace()
    return at > 0 and begins and (end == len(told) or told[end] in _ENDS)


def without(slide: Slide, places: Iterable[Keys]) -> Slide:
    """Return ``slide`` without what stands at ``places``."""
    for keys in sorted(places, key=lambda one: (one[0] == "notes", *_backwards(one))):
        slide = _without(slide, keys)
    return slide


def _backwards(keys: Keys) -> tuple[str, int]:
    """Return what puts the last of a list first, so that the places of the others hold."""
    place = keys[1] if len(keys) > 1 and isinstance(keys[1], int) else 0
    return str(keys[0]), -place


def _without(slide: Slide, keys: Keys) -> Slide:
    first, where = str(keys[0]), len(keys)
    if first == "chart":
        return _chartless(slide)
    if first in ("figures", "bullets") and where > 1:
        return _listless(slide, first, keys)
    if first in ("items", "cards") and where > 2:
        return _itemless(slide, first, keys)
    return _textless(slide, first)


def _textless(slide: Slide, key: str) -> Slide:
    """Return ``slide`` without the figures of one of its texts, or without that text."""
    text = getattr(slide, key, None)
    if not isinstance(text, str):
        return slide
    if key == "notes":
        kept = [one for one in text.split(". ") if not find_figures(one)]
        said = ". ".join(kept).strip()
        return replace(slide, notes=f"{said}." if said[-1:].isalnum() else said)
    return replace(slide, **{key: _undigited(text) if key in _NEEDED else ""})


_NEEDED = frozenset({"title", "text", "caption", "picture"})


def _undigited(text: str) -> str:
    """Return ``text`` without the words that have figures, or a word where nothing is left."""
    for figure in reversed(find_figures(text)):
        if figure.spelled:
            text = text[: figure.span[0]] + text[figure.span[1] :]
    words = [word for word in text.split() if not any(map(str.isdigit, word))]
    return " ".join(words) or "Kết quả"


def _chartless(slide: Slide) -> Slide:
    if not isinstance(slide, (ChartSlide, AchievementSlide)) or slide.chart is None:
        return slide
    levels = (hero for _, hero in stated_levels(slide.chart))
    heroes = (*levels, *slide.figures)[:_MOST_HEROES]
    if isinstance(slide, AchievementSlide):
        return replace(slide, chart=None, remark="", figures=heroes, bullets=())
    return dataclasses.replace(sheet_of(slide), remark="").figures(heroes)


def _said(slide: Slide) -> str:
    """Return a sentence of the notes: one without figures if there is one, else the first."""
    sentences = [one.strip(" .") for one in slide.notes.split(". ")]
    plain = (one for one in sentences if one and not find_figures(one))
    said = clipped(next(plain, sentences[0]), _LONGEST) or slide.title
    return _undigited(said) if (said,) == getattr(slide, "bullets", ()) else said


def _listless(slide: Slide, key: str, keys: Keys) -> Slide:
    """Return ``slide`` without one of its figures or bullets."""
    rest = tuple(one for place, one in enumerate(getattr(slide, key)) if place != keys[1])
    other = "bullets" if key == "figures" else "figures"
    if rest or getattr(slide, "chart", None) or getattr(slide, other, ()):
        return replace(slide, **{key: rest})
    if isinstance(slide, AchievementSlide):
        return replace(slide, figures=(), bullets=(_said(slide),))
    return sheet_of(slide).bullets((_said(slide),))


def _itemless(slide: Slide, key: str, keys: Keys) -> Slide:
    """Return ``slide`` without the figures in the text of an agenda's line or a card."""
    at, name = keys[1], str(keys[2])
    assert isinstance(at, int)
    parts = list(getattr(slide, key))
    text = "" if name == "detail" else _undigited(getattr(parts[at], name))
    parts[at] = replace(parts[at], **{name: text})
    return replace(slide, **{key: tuple(parts)})
