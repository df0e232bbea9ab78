"""Windows: the main window, the full screen, the overview, and the state that they share.

``talk`` knows where the talk is and imports no widget; ``keys`` is the one table of keys;
``studio`` makes pictures ready off the window's thread; everything else shows them.
"""
