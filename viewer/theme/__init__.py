"""Colours, type scale and spacing, from ``resources/themes``."""

from viewer.theme.theme import ChartColours, Surface, Theme, TypeScale

__all__ = ["ChartColours", "Surface", "Theme", "TypeScale"]
