"""A text becomes an article: its passages, and every figure in them."""

from viewer.article.article import Article, Kind, Passage

__all__ = ["Article", "Kind", "Passage"]
