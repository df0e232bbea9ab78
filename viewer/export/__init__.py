"""Files: every slide as a picture.

The door is :class:`viewer.export.exporter.Exporter`; :mod:`viewer.export.job` does the work.
"""
