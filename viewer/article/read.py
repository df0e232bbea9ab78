"""The door: a file becomes an article, or one sentence says why it does not."""

from collections.abc import Callable
from pathlib import Path

from viewer.article.article import Article
from viewer.article.block import Manuscript
from viewer.article.compose import compose
from viewer.article.encoding import decode
from viewer.article.file_kind import Kind, kind_of
from viewer.article.limits import MOST_CHARACTERS, MOST_LINES, too_long
from viewer.article.plain import read_plain
from viewer.article.raw import raw_bytes
from viewer.errors import ViewerError


def read(file: Path) -> Article:
    """Return the article in ``file``: plain text, Markdown, Word (.docx) or a saved web page.

    Nothing outside the file is read, and nothing in it is run.

    Raises:
        ViewerError: one problem that says what is wrong with the file, and the way out.
    """
    raw = raw_bytes(file)
    manuscript = _READERS[kind_of(raw, file)](raw, file)
    if not any(c.isalnum() for block in manuscript.blocks for c in block.text):
        raise ViewerError.of("article-empty", file=file)
    characters = sum(len(block.text) for block in manuscript.blocks)
    if len(manuscript.blocks) > MOST_LINES or characters > MOST_CHARACTERS:
        raise too_long(file)
    return compose(manuscript)


def _plain(raw: bytes, file: Path) -> Manuscript:
    return read_plain(_text(raw, file))


def _markdown(raw: bytes, file: Path) -> Manuscript:
    from viewer.article.markdown import read_markdown

    return read_markdown(_text(raw, file))


def _word(raw: bytes, file: Path) -> Manuscript:
    from viewer.article.word import read_word

    return read_word(raw, file)


def _web(raw: bytes, file: Path) -> Manuscript:
    from viewer.article.web import read_web

    return read_web(raw, file)


def _text(raw: bytes, file: Path) -> str:
    text = decode(raw, file)
    if len(text) > MOST_CHARACTERS or text.count("\n") > MOST_LINES:
        raise too_long(file)
    return text


_READERS: dict[Kind, Callable[[bytes, Path], Manuscript]] = {
    "plain": _plain,
    "markdown": _markdown,
    "word": _word,
    "web": _web,
}
