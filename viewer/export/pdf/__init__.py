"""The PDF: pages painted as vectors, then what Qt leaves out: outline, links, language.

``leaves`` says which pages there are, ``press`` paints them, ``finish`` does the rest.
"""

from viewer.export.pdf.write import write_pdf

__all__ = ["write_pdf"]
