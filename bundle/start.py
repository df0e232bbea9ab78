"""What the bundled program runs: the command line, which without words opens the window."""

import os
import sys

from viewer.cli import main

_LOCALE = ("LC_ALL", "LC_CTYPE", "LANG")
"""What decides how letters are written, the strongest first."""


def write_utf8() -> None:
    """Choose UTF-8 where nothing else is chosen; an unbundled Python does so by itself."""
    chosen = next(filter(None, map(os.environ.get, _LOCALE)), "C")
    if sys.platform.startswith("linux") and chosen in ("C", "POSIX"):
        os.environ.pop("LC_ALL", None)
        os.environ["LC_CTYPE"] = "C.UTF-8"


if __name__ == "__main__":
    write_utf8()
    sys.exit(main())
