"""Where every figure of a deck comes from: linked to the article, or computed, or wrong.

The door is :func:`viewer.article.trace.trace.trace`.
"""

from viewer.article.trace.coverage import Coverage
from viewer.article.trace.link import Link
from viewer.article.trace.trace import Trace, trace

__all__ = ["Coverage", "Link", "Trace", "trace"]
