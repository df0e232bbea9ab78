"""Files: every slide as a picture, or the deck as a document.

The door is :class:`viewer.export.exporter.Exporter`; :mod:`viewer.export.job` does the work,
and :mod:`viewer.export.formats` has a row for each format.
"""
