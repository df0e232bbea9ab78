"""The theme's colours as PowerPoint knows them: shapes name a slot, and follow when it changes."""

from functools import cached_property

from viewer.theme import Theme

_NAMES = {"dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"}
"""What slides call the first four slots of a colour scheme."""


class Palette:
    """Colours of a theme, written ``#RRGGBB`` or ``#RRGGBBAA``, as markup."""

    def __init__(self, theme: Theme) -> None:
        paper, deep, chart = theme.paper, theme.deep, theme.chart
        slots = {
            "dk1": paper.text,
            "lt1": paper.background[0],
            "dk2": deep.background[-1],
            "lt2": deep.title,
            "accent1": chart.now,
            "accent2": chart.before,
            "accent3": chart.others,
            "accent4": deep.mark,
            "accent5": chart.track,
            "accent6": chart.muted,
            "hlink": paper.accent,
            "folHlink": paper.muted,
        }
        self._slots = {slot: _digits(colour) for slot, colour in slots.items()}

    def scheme(self) -> str:
        """Return the twelve slots for the theme part."""
        return "".join(
            f'<a:{slot}><a:srgbClr val="{digits}"/></a:{slot}>'
            for slot, digits in self._slots.items()
        )

    def colour(self, colour: str) -> str:
        """Return ``colour``, by its slot where it has one."""
        digits = _digits(colour)
        slot = self._names.get(digits)
        tag, value = ("schemeClr", slot) if slot else ("srgbClr", digits)
        if len(colour) == 7:
            return f'<a:{tag} val="{value}"/>'
        alpha = round(int(colour[7:], 16) / 255 * 100_000)
        return f'<a:{tag} val="{value}"><a:alpha val="{alpha}"/></a:{tag}>'

    def fill(self, colour: str | None) -> str:
        """Return the fill of one colour, or none."""
        return f"<a:solidFill>{self.colour(colour)}</a:solidFill>" if colour else "<a:noFill/>"

    @cached_property
    def _names(self) -> dict[str, str]:
        names: dict[str, str] = {}
        for slot, digits in self._slots.items():
            if not slot.lower().endswith("hlink"):
                names.setdefault(digits, _NAMES.get(slot, slot))
        return names


def _digits(colour: str) -> str:
    return colour[1:7].upper()
