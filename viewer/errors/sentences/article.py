"""Articles: texts that cannot be read, and figures that they do not state.

A row is ``code: (Vietnamese, English)``; see :mod:`viewer.errors.messages`.
"""

ARTICLE: dict[str, tuple[str, str]] = {}
