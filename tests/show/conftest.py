"""Windows that have become garbage are destroyed on the thread that they belong to."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _garbage_goes_on_this_thread(qapp: QApplication) -> Iterator[None]:
    """Collect nothing while threads run, and everything when a test has ended."""
    gc.disable()
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    gc.enable()
