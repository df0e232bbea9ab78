"""A slide becomes a page: items at fixed places, and what overflows.

The door is :func:`viewer.layout.compose.lay_out`.
"""
