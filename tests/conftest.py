"""Tests run without a screen, with the bundled fonts, and fail on any Qt warning."""

import os
import tempfile

import pytest

_HOME = tempfile.TemporaryDirectory(prefix="congress-viewer-")

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["CONGRESS_VIEWER_LANGUAGE"] = "vi"
for name in ("DATA", "CONFIG", "CACHE"):
    os.environ[f"XDG_{name}_HOME"] = os.path.join(_HOME.name, name.lower())  # noqa: PTH118

collect_ignore = [] if os.environ.get("BUNDLE") else ["test_bundle.py"]  # make bundle-test


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the pictures that tests compare with be written anew."""
    parser.addoption(
        "--update-references",
        action="store_true",
        help="write the reference pictures of tests/paint anew, to be looked at before a commit",
    )
