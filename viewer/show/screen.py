"""Whether windows can be shown here at all. Imports no Qt."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from viewer.errors import ViewerError

PACKAGES = (
    "libegl1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxkbcommon-x11-0",
)
"""What Qt needs of Debian and Ubuntu beyond the usual."""

INSTALL = f"sudo apt install {' '.join(PACKAGES)}"


def require_screen(
    environment: Mapping[str, str] | None = None, platform: str = sys.platform
) -> None:
    """Return where a window can be tried.

    Raises:
        ViewerError: ``no-screen`` on Linux without X11 or Wayland.
    """
    known = os.environ if environment is None else environment
    elsewhere = known.get("QT_QPA_PLATFORM", "")
    named = any(known.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    if platform.startswith("linux") and not named and not elsewhere:
        raise ViewerError.of("no-screen")


@contextmanager
def explaining_missing_libraries() -> Iterator[None]:
    """Turn the failure to load a system library inside the block into a :class:`ViewerError`."""
    try:
        yield
    except ImportError as error:
        if "cannot open shared object" not in str(error):
            raise
        library = str(error).partition(":")[0]
        raise ViewerError.of("qt-library", library=library, install=INSTALL) from error
