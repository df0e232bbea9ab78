"""What makes a start quick, done before the rooms with windows are imported."""

import builtins
import gc


def begin_windows() -> None:
    """Hold the garbage collector back, as :mod:`viewer.show.collector` wants it; import Qt."""
    gc.disable()
    import_qt()


def import_qt() -> None:
    """Import Qt, and let Python import everything after it as it always does.

    PySide puts itself before every import from then on and reads the source of each new
    module, to learn whether it spells Qt's names in another way (``__feature__``). None does
    here, and reading takes as long as a third of the import itself.
    """
    import PySide6.QtCore  # noqa: F401

    usual = getattr(builtins, "__orig_import__", None)
    if usual is not None and builtins.__import__ is getattr(builtins, "__feature_import__", None):
        builtins.__import__ = usual
