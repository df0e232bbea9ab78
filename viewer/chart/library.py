"""matplotlib, imported in two thirds of its time: it writes no texts about its parts."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

_IMPORTING = Lock()
"""Two threads that import it at once each find half of it."""


def import_library() -> None:
    """Import what of matplotlib makes figures; nothing happens where it is there already.

    It would write a text about the properties of each of its hundred artists meanwhile, for
    readers of its documentation. Any number of threads may ask at once: all wait for the first.
    """
    with _IMPORTING:
        import matplotlib.artist

        with _undocumented(matplotlib.artist):
            import matplotlib.figure


@contextmanager
def _undocumented(module: Any) -> Iterator[None]:
    """Let artists that are defined inside the block go without texts about them."""
    name = "_update_set_signature_and_docstring"
    if not (hasattr(module, "kwdoc") and name in vars(module.Artist)):
        yield  # another matplotlib: as slow as it is
        return
    text, update = module.kwdoc, vars(module.Artist)[name]
    module.kwdoc = lambda _artist: ""
    setattr(module.Artist, name, classmethod(lambda _artist: None))
    try:
        yield
    finally:
        module.kwdoc = text
        setattr(module.Artist, name, update)
