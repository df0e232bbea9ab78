"""How a piece of text looks: size, weight, spacing."""

from msgspec import Struct

REGULAR, MEDIUM, SEMIBOLD, BOLD, EXTRABOLD = 400, 500, 600, 700, 800


class Face(Struct, frozen=True):
    """A face of the one family. ``size`` is in canvas units, ``tracking`` in units a letter."""

    size: int
    weight: int = REGULAR
    tracking: float = 0.0

    def at(self, size: int) -> "Face":
        """Return the same face at another size; tracking follows in proportion."""
        return Face(size, self.weight, self.tracking * size / self.size)
