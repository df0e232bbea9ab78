"""A figure with its words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """A figure on a slide: its value, what it counts, and a smaller line."""

    value: str
    label: str
    detail: str = ""
