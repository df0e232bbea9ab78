"""The door: a file becomes an article, or one sentence says why it does not."""

from pathlib import Path

from viewer.article.article import Article
from viewer.article.compose import compose
from viewer.article.encoding import decode
from viewer.article.plain import read_plain


def read(file: Path) -> Article:
    """Return the article in ``file``."""
    raw = file.read_bytes()
    return compose(read_plain(decode(raw, file)))
