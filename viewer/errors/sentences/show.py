"""Windows: no screen, no libraries, a slide that cannot be drawn.

A row is ``code: (Vietnamese, English)``; see :mod:`viewer.errors.messages`.
"""

SHOW: dict[str, tuple[str, str]] = {}
