"""Tests run without a screen, with the bundled fonts, and fail on any Qt warning."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["CONGRESS_VIEWER_LANGUAGE"] = "vi"
