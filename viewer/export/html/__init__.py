"""A deck as one HTML file that opens in any browser, without a network.

The door is :func:`viewer.export.html.document.write_html`.
"""

from viewer.export.html.document import write_html

__all__ = ["write_html"]
