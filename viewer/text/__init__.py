"""Faces, measures, and balanced lines of Vietnamese text."""
