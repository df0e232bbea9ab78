"""``python draft_alone.py ARTICLE WARM``: draft in a fresh process, and print the seconds taken.

``WARM`` is a short article that is drafted first, so that every module is there; nothing of
``ARTICLE`` has been seen before its own time begins. Printed are the seconds of reading it, of
finding the figures of each passage once, and of its deck, fitted to the screens.
"""

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from viewer.article.figures import find_figures
from viewer.article.read import read
from viewer.commands.drafting import draft_text


def main(article: Path, warm: Path) -> None:
    """Draft ``warm`` and then ``article``; print the seconds of the second as JSON."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    gc.disable()  # as the command does, and the windows, whose collector runs between events
    application = QGuiApplication([])
    draft_text(read(warm), warm.with_suffix(".yaml"), warm.name)
    find_figures.cache_clear()
    found = read(article)
    seconds = {
        "read": _seconds(lambda: read(article)),
        "figures": _seconds(lambda: [find_figures(passage.text) for passage in found.passages]),
    }
    find_figures.cache_clear()
    seconds["draft"] = _seconds(
        lambda: draft_text(found, article.with_suffix(".yaml"), article.name)
    )
    print(json.dumps(seconds))
    del application


def _seconds(task: Callable[[], object]) -> float:
    begun = time.perf_counter()
    task()
    return time.perf_counter() - begun


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
