"""Marks texts for Qt Linguist where they are written down, not where they are shown."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001
    """Return ``text``; lupdate collects it for ``context``. Qt's own returns an ``object``."""
    return text
