"""A page is drawn on any painter; nothing is decided here.

``page`` draws at once, ``record`` keeps the strokes for many sizes, ``image`` makes pixels.
"""
