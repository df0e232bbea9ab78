"""A motto that says one thing for each level, from the ministry to the commune."""

import re

from viewer.article.draft.casing import raised
from viewer.article.draft.told import Point
from viewer.deck.slide import Tier

_FEWEST, _MOST = 3, 6
_LONGEST = 40
_QUOTED = re.compile(r"“([^“”]{12,160})”")
_LEVEL = re.compile(
    r"(?:trung ương|bộ|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|thôn|bản|cơ sở|ngành|"
    r"sở|phòng|trường|chi bộ|đảng bộ|cấp tỉnh|cấp huyện|cấp xã)(?= )",
    re.IGNORECASE,
)


def tiers_of(point: Point) -> tuple[Tier, ...]:
    """Return the levels of the motto that ``point`` quotes, if it quotes such a one."""
    for quoted in _QUOTED.finditer(point.text):
        parts = [part.strip() for part in re.split(r"[,;]", quoted[1])]
        found = [_LEVEL.match(part) for part in parts]
        fitting = _FEWEST <= len(parts) <= _MOST and all(len(one) <= _LONGEST for one in parts)
        if fitting and all(found):
            return tuple(Tier(text=_shown(part)) for part in parts)
    return ()


def _shown(part: str) -> str:
    """Return a level with what is asked of it strong."""
    level = _LEVEL.match(part)
    end = level.end() if level else 0
    return f"{raised(part[:end])} **{part[end:].strip()}**"
