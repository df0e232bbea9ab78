"""A theme: what every slide of a deck has in common to the eye."""

from typing import Annotated

import msgspec
from msgspec import Meta

Colour = Annotated[str, Meta(pattern=r"^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$")]
"""``#RRGGBB`` or ``#RRGGBBAA`` (alpha last)."""

Units = Annotated[int, Meta(ge=0, le=2000)]
"""A length on a canvas that is 1080 high."""


class _Look(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of a theme's parts."""


class Surface(_Look, kw_only=True, frozen=True):
    """One of the two grounds that slides stand on.

    ``background`` is one colour, or the two ends of a gradient from top left to bottom
    right. ``accent`` colours figures, ``mark`` kickers and rules, ``edge`` the bar at the
    left side, ``motif`` the drum rings.
    """

    background: Annotated[tuple[Colour, ...], Meta(min_length=1, max_length=2)]
    title: Colour
    text: Colour
    muted: Colour
    accent: Colour
    mark: Colour
    hairline: Colour
    card: Colour
    motif: Colour
    edge: Colour | None = None


class ChartColours(_Look, kw_only=True, frozen=True):
    """What charts are painted with: ``now`` is this term, ``before`` the term before."""

    now: Colour
    before: Colour
    others: Colour
    track: Colour
    grid: Colour
    ink: Colour
    muted: Colour


class TypeScale(_Look, kw_only=True, frozen=True):
    """Sizes of text, in units; each ``…_least`` is the floor that long text shrinks to."""

    opening: Units
    section: Units
    title: Units
    title_least: Units
    kicker: Units
    hero: Units
    hero_least: Units
    statement: Units
    statement_least: Units
    body: Units
    body_least: Units
    label: Units
    label_least: Units
    chart_label: Units
    chart_value: Units
    chart_least: Units
    footer: Units


class Theme(_Look, kw_only=True, frozen=True):
    """A whole theme. ``paper`` carries content, ``deep`` titles, sections and slogans."""

    name: str
    label: dict[str, str]
    margin: Units
    gutter: Units
    baseline: Units
    paper: Surface
    deep: Surface
    chart: ChartColours
    type: TypeScale
