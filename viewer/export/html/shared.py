"""What all slides of a file share: letters to embed, definitions to refer to, grounds."""

from collections.abc import Callable
from dataclasses import dataclass, field

from viewer.text.face import REGULAR


@dataclass(frozen=True, slots=True)
class Letters:
    """The characters that are used, by weight."""

    by_weight: dict[int, set[str]] = field(default_factory=dict)

    def add(self, text: str, weight: int = REGULAR) -> None:
        """Note that ``text`` is shown in ``weight``."""
        self.by_weight.setdefault(weight, set()).update(text)


@dataclass(frozen=True, slots=True)
class Definitions:
    """Gradients, patterns, clips and motifs: each defined once, and named by number."""

    _names: dict[str, str] = field(default_factory=dict)
    _bodies: list[str] = field(default_factory=list)

    def name_of(self, key: str, define: Callable[[str], str]) -> str:
        """Return the id of what ``key`` stands for; ``define`` makes its markup from the id."""
        name = self._names.get(key)
        if name is None:
            name = self._names[key] = f"d{len(self._names) + 1}"
            self._bodies.append(define(name))
        return name

    def markup(self) -> str:
        """Return every definition, in the order of first use."""
        return "".join(self._bodies)


@dataclass(frozen=True, slots=True)
class Grounds:
    """The colours around slides, each with the name of its class."""

    _names: dict[str, str] = field(default_factory=dict)

    def name_of(self, colour: str) -> str:
        """Return the class of slides on ``colour``."""
        return self._names.setdefault(colour, f"ground-{len(self._names) + 1}")

    def rules(self) -> str:
        """Return a rule of style for each class."""
        return "".join(f".{name}{{background:{colour}}}" for colour, name in self._names.items())


@dataclass(frozen=True, slots=True)
class Shared:
    """What the slides of one file are written with."""

    letters: Letters = field(default_factory=Letters)
    definitions: Definitions = field(default_factory=Definitions)
    grounds: Grounds = field(default_factory=Grounds)
