"""What a slide says to those who do not see it: screen readers read name and description."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from viewer.layout.page import Page


def tell_page(widget: QWidget, page: Page, step: int | None) -> None:
    """Let ``widget`` stand for ``page`` up to ``step`` (None: all), charts in words."""
    texts = page.texts(step)
    widget.setAccessibleName(page.title)
    widget.setAccessibleDescription("\n".join(text for text in texts if text != page.title))
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Focus))


def announce(widget: QWidget, sentence: str) -> None:
    """Let a screen reader say ``sentence`` in passing."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
