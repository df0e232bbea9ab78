"""``python -m tests.bench [PART …]``: measure, and print the ratios; all parts where none is named.

Every figure stands beside a floor that was measured in the same run. What shows on a screen
runs on a private X screen and is watched from outside, pixel by pixel; exports are whole
processes. Nothing here is part of the tests, and no test asserts a time.
"""

import os
import sys
from collections.abc import Callable, Iterator, Mapping

from PySide6.QtGui import QGuiApplication

from tests.bench import draft, export, formats, fresh, glass, keys, large, start, talk
from tests.bench.table import Row, show, show_head

PARTS: Mapping[str, Callable[[], Iterator[Row]]] = {
    "start": start.measure,
    "keys": keys.measure,
    "export": export.measure,
    "formats": formats.measure,
    "large": large.measure,
    "fresh": fresh.measure,
    "draft": draft.measure,
    "show": talk.measure,
}
NEEDS_SCREEN = ("start", "keys", "large", "show", "fresh")


def main(names: list[str]) -> int:
    """Measure the parts called ``names``, all where there are none."""
    if unknown := [name for name in names if name not in PARTS]:
        print(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}")
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    show_head()
    for name in names or PARTS:
        if name in NEEDS_SCREEN and not glass.available():
            print(f"{name}: left out, it needs Xvfb and openbox")
            continue
        for row in PARTS[name]():
            show(row)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
