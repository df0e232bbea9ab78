"""Every theme can be read from the last row: WCAG contrast of what stands on what."""

from collections.abc import Iterator

import pytest

from viewer.theme import Surface, Theme
from viewer.theme.load import load, names

Rgb = tuple[float, float, float]

SAMPLES = 16
LARGE_OR_VITAL = 7.0
SMALL_PRINT = 4.5
SHAPES = 3.0


def _channels(colour: str) -> tuple[Rgb, float]:
    """Return red, green, blue and alpha of ``#RRGGBB`` or ``#RRGGBBAA``, each 0 to 1."""
    red, green, blue, *alpha = (int(colour[i : i + 2], 16) / 255 for i in range(1, len(colour), 2))
    return (red, green, blue), alpha[0] if alpha else 1.0


def _mix(under: Rgb, over: Rgb, part: float) -> Rgb:
    red, green, blue = (a + (b - a) * part for a, b in zip(under, over, strict=True))
    return red, green, blue


def _luminance(colour: Rgb) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _ratio(one: Rgb, other: Rgb) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _gradient(surface: Surface) -> Iterator[Rgb]:
    """Yield the colours of the ground from one end to the other."""
    first, last = _channels(surface.background[0])[0], _channels(surface.background[-1])[0]
    for i in range(SAMPLES + 1):
        yield _mix(first, last, i / SAMPLES)


def _grounds(surface: Surface) -> list[Rgb]:
    """Return all that text stands on: the ground, and the card laid over it."""
    card, alpha = _channels(surface.card)
    bare = list(_gradient(surface))
    return bare + [_mix(ground, card, alpha) for ground in bare]


def _least(colour: str, grounds: list[Rgb]) -> float:
    """Return the lowest contrast of ``colour`` on any of ``grounds``."""
    ink, alpha = _channels(colour)
    assert alpha == 1.0, f"text must be opaque: {colour}"
    return min(_ratio(ink, ground) for ground in grounds)


def _least_allowed(theme: Theme, part: str) -> float:
    if theme.name == "contrast" or part in ("title", "text", "accent"):
        return LARGE_OR_VITAL
    return SMALL_PRINT


@pytest.fixture(params=("red", "light", "contrast"))
def theme(request: pytest.FixtureRequest) -> Theme:
    return load(str(request.param))


def test_three_themes_are_shipped() -> None:
    assert set(names()) >= {"red", "light", "contrast"}


@pytest.mark.parametrize("part", ["title", "text", "accent", "mark", "muted"])
@pytest.mark.parametrize("side", ["paper", "deep"])
def test_text_can_be_read_on_every_ground(theme: Theme, side: str, part: str) -> None:
    surface: Surface = getattr(theme, side)
    ratio = _least(getattr(surface, part), _grounds(surface))
    assert ratio >= _least_allowed(theme, part), f"{theme.name}.{side}.{part}: {ratio:.2f}"


def test_chart_texts_can_be_read_on_paper(theme: Theme) -> None:
    grounds = _grounds(theme.paper)
    least = {"ink": 7.0, "now": 7.0, "muted": 7.0 if theme.name == "contrast" else 4.5}
    found = {part: _least(getattr(theme.chart, part), grounds) for part in least}
    assert all(found[part] >= least[part] for part in least), found


def test_this_term_stands_out_in_charts(theme: Theme) -> None:
    now = _channels(theme.chart.now)[0]
    for part in ("before", "track"):
        other = _channels(getattr(theme.chart, part))[0]
        assert _ratio(now, other) >= SHAPES, part


def test_themes_share_one_scale_so_that_a_deck_fits_in_all_of_them(theme: Theme) -> None:
    red = load("red")
    assert (theme.type, theme.margin, theme.gutter, theme.baseline) == (
        red.type,
        red.margin,
        red.gutter,
        red.baseline,
    )


def test_every_theme_has_a_name_in_both_languages(theme: Theme) -> None:
    assert set(theme.label) == {"vi", "en"}
