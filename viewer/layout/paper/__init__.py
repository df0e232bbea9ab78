"""Sheets with several slides, or a slide and its notes: what is printed, filed, handed out.

A sheet has units of its own, 0.2 mm on paper; the slides on it are scaled to their places.
"""
