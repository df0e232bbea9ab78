"""Python's garbage collector, held back while the program starts.

A start makes some hundred thousand objects that stay, and the collector would walk them again
and again; afterwards they are left out of its rounds, which keeps these short during a talk.
"""

import gc


def hold_collector() -> None:
    """Collect nothing until :func:`collect_again`."""
    gc.disable()


def collect_again() -> None:
    """Collect as usual, but nothing that is there already."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
