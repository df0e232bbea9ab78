"""The congress viewer: an article becomes slides, and the slides are shown.

One way through the rooms; nothing turns back::

    article ─► deck ─► page ─► painter ─► windows (show) | files (export)

========= ===========================================================================
errors    what is wrong with a file, told to a person: sentence, place, way out
places    where the shipped decks and resources are
cache     what was understood once, kept beside its text
article   a text becomes passages and figures; a deck is drafted from them, and traced to them
deck      YAML becomes a frozen ``Deck`` of slides, or every problem in it at once
theme     colours, type scale and spacing, from ``resources/themes``
photo     a picture file becomes pixels, within limits, or nothing
text      faces, measures, balanced lines of Vietnamese
chart     a chart of the deck becomes a matplotlib ``Figure``, one file a kind
layout    a slide becomes a ``Page``: items at fixed places, and what overflows
paint     a page is drawn on any ``QPainter``; nothing is decided here
show      windows: main window, full screen, overview, and the state they share
export    files: pictures, PDF, PPTX, HTML, outline
commands  one file for each command of the command line
cli       the front door
========= ===========================================================================
"""

__version__ = "0.1.0"
