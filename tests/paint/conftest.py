"""Painting needs an application."""

import pytest


@pytest.fixture(autouse=True, scope="session")
def _application(qapp: object) -> None:
    """Every test here paints."""
