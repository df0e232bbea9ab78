"""Notes: what can be read aloud, in whole sentences; and how long that takes."""

import re
from collections.abc import Iterable, Sequence

from viewer.article.draft.casing import raised
from viewer.article.draft.told import Point
from viewer.article.draft.trim import typeset

_PAUSE, _A_WORD = 10.0, 0.42
_SHORTEST, _LONGEST, _STEP = 15, 600, 5
_MOST_LETTERS = 6_000
_LONG_SENTENCE = 60
_ALOUD = (
    (re.compile(r"(?<=\d )k(?:m²|m2)(?!\w)"), "ki-lô-mét vuông"),
    (re.compile(r"(?<=\d )(?:m²|m2)(?!\w)"), "mét vuông"),
    (re.compile(r"(?<=\d )(?:m³|m3)(?!\w)"), "mét khối"),
)
_ENDS = (".", "!", "?", "…", ".”", "!”", "?”")


def spoken(points: Sequence[Point]) -> str:
    """Return sentences that say all of ``points``, in their order."""
    sentences: list[str] = []
    last: tuple[str, int] | None = None
    for point in points:
        place = point.told.passage.name, point.sentence
        text = typeset(point.text).strip(" ,;:")
        if sentences and place == last and point.lead is not None and _goes_on(sentences[-1]):
            joint = ": " if sentences[-1].endswith(_OPEN) else "; "
            sentences[-1] = sentences[-1].removesuffix(_OPEN) + joint + text
        else:
            sentences.append(raised(text) + (_OPEN if point.opens else ""))
        last = place
    return aloud(_ended(sentences))


_OPEN = "\x00"
"""Marks a sentence that leads into a list."""


def _goes_on(sentence: str) -> bool:
    return len(sentence.split()) < _LONG_SENTENCE


def _ended(sentences: Iterable[str]) -> str:
    whole = [one.removesuffix(_OPEN) for one in sentences]
    return " ".join(one if one.endswith(_ENDS) else f"{one}." for one in whole)


def aloud(text: str) -> str:
    """Return ``text`` as it is read: units in words, one blank between words."""
    words = typeset(text)
    for pattern, said in _ALOUD:
        words = pattern.sub(said, words)
    return words[:_MOST_LETTERS]


def seconds_for(notes: str) -> int:
    """Return the planned time of a slide with these notes, in steps of five seconds."""
    time = _PAUSE + _A_WORD * len(notes.split())
    return min(_LONGEST, max(_SHORTEST, round(time / _STEP) * _STEP))
