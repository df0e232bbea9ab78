"""Decks: what is wrong in a YAML file, and what would be right.

A row is ``code: (Vietnamese, English)``; see :mod:`viewer.errors.messages`.
"""

DECK: dict[str, tuple[str, str]] = {}
