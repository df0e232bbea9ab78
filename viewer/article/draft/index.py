"""The index of achievements: a card for each, with one figure and one line."""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from viewer.article.draft.casing import Casing
from viewer.article.draft.charted import foremost
from viewer.article.draft.clauses import main_start
from viewer.article.draft.frame import small
from viewer.article.draft.lexicon import act
from viewer.article.draft.names import Names
from viewer.article.draft.sections import NUMBERS, Section
from viewer.article.draft.spoken import aloud, seconds_for
from viewer.article.draft.trim import clipped, tidied, typeset
from viewer.deck.chart import DeclineChart, GrowthChart, RankingChart, TargetChart
from viewer.deck.fields import Hero
from viewer.deck.slide import AchievementSlide, AchievementsSlide, Card, Slide

_MOST, _FEWEST = 12, 2
_LONGEST_LABEL, _LONGEST_VALUE, _LONGEST_TIME = 40, 20, 60
_LEADING = (TargetChart, DeclineChart, GrowthChart, RankingChart)
"""Charts whose first figure says more than the figures beside them."""

_SIGNED = re.compile(r"^(tăng|giảm) (?=\d)")
_SIGNS = {"tăng": "+", "giảm": "−"}


def index_slides(
    section: Section,
    slides: Sequence[Slide],
    kicker: str,
    names: Names,
    casing: Casing,
) -> Iterator[Slide]:
    """Yield the index of the achievements among ``slides``: twelve cards on each slide at most."""
    firsts: dict[int, AchievementSlide] = {}
    for slide in slides:
        if isinstance(slide, AchievementSlide):
            firsts.setdefault(slide.number, slide)
    cards = [_card(slide, casing) for slide in firsts.values()]
    if len(cards) < _FEWEST:
        return
    count = -(-len(cards) // _MOST)
    size = -(-len(cards) // count)
    for place in range(count):
        shown = cards[place * size : (place + 1) * size]
        if len(shown) >= _FEWEST:
            made = _index(section, shown, list(firsts.values()), kicker)
            title = made.title if place == 0 else f"{made.title} (tiếp theo)"
            yield replace(made, title=title, id=names.take("bang-thanh-tich"))


def _index(
    section: Section, cards: Sequence[Card], slides: Sequence[AchievementSlide], kicker: str
) -> AchievementsSlide:
    """Return the index that has ``cards``; its notes say the titles of their slides."""
    numbers = {card.number for card in cards}
    mine = [slide for slide in slides if slide.number in numbers]
    cited = [*(one.name for one in section.lead), *(name for one in mine for name in one.passages)]
    said = f"Sau đây là {NUMBERS[len(cards)]} nội dung: "
    notes = aloud(said + "; ".join(small(one.title) for one in mine) + ".")
    return AchievementsSlide(
        title=clipped(section.title, 60), kicker=kicker if section.title not in kicker else "",
        source=tuple(dict.fromkeys(cited))[:20], seconds=min(_LONGEST_TIME, seconds_for(notes)),
        notes=notes, cards=tuple(cards),
    )  # fmt: skip


def _card(slide: AchievementSlide, casing: Casing) -> Card:
    value, label = _shown(slide)
    return Card(
        number=slide.number,
        value=clipped(value, _LONGEST_VALUE + 6),
        label=_line(casing.lowered(label)),
        to=slide.id or "mo-dau",
    )


def _line(label: str) -> str:
    words = typeset(label).replace("**", "")
    return clipped(words, _LONGEST_LABEL)


def _shown(slide: AchievementSlide) -> tuple[str, str]:
    """Return the figure that stands for an achievement, and what it counts."""
    charted = foremost(slide.chart) if slide.chart else None
    heroes = [one for one in slide.figures if len(one.value) <= _LONGEST_VALUE]
    if heroes and not (charted and isinstance(slide.chart, _LEADING)):
        return _signed(heroes[0])
    return (charted.value, charted.label) if charted else _in_words(slide)


def _signed(hero: Hero) -> tuple[str, str]:
    found = _SIGNED.match(hero.value)
    value = _SIGNED.sub(_SIGNS[found[1]], hero.value) if found else hero.value
    return value, hero.label


def _in_words(slide: AchievementSlide) -> tuple[str, str]:
    """Return the first words of an achievement without figures, and the rest of its title."""
    words = tidied(slide.title)
    words = words[main_start(words) :]
    found = act().match(words)
    if found and len(found.group()) <= _LONGEST_VALUE and found.end() < len(words):
        return found.group().capitalize(), words[found.end() :].strip()
    first = " ".join(words.split()[:2])
    rest = words[len(first) :].strip()
    return (first, rest) if rest and len(first) <= _LONGEST_VALUE else (str(slide.number), words)
