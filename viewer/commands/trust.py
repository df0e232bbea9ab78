"""No deck with a wrong figure reaches a screen or a file unnoticed.

Tracing takes some hundredths of a second. A deck and an article that were found good are
known again by their bytes, so that the next start need not trace them.
"""

from pathlib import Path

from viewer import cache
from viewer.deck.load import LoadedDeck
from viewer.errors import Problem, ViewerError

_KEPT = 200


def require_trust(loaded: LoadedDeck) -> None:
    """Return where no figure of ``loaded`` is wrong.

    Raises:
        ViewerError: every wrong figure with its place, and the way past them.
    """
    problems = wrong_figures(loaded)
    if problems:
        raise ViewerError([*problems, Problem("unchecked-way", {"count": str(len(problems))})])


def wrong_figures(loaded: LoadedDeck) -> list[Problem]:
    """Return the problem of every figure of ``loaded`` that its article does not state.

    A deck without an article, or one that is not there, has nothing to be checked against.

    Raises:
        ViewerError: where the article cannot be read.
    """
    digest = _digest(loaded)
    if digest in _known():
        return []
    from viewer.commands.checks.figures import trace_of

    found = trace_of(loaded)
    problems = list(found.problems) if found else []
    if digest and not problems:
        _remember(digest)
    return problems


def _digest(loaded: LoadedDeck) -> str:
    """Return what names deck, article and program; empty without an article of a bearable size."""
    from viewer.deck.pictures import picture_file
    from viewer.deck.reading import MOST_BYTES, read_bytes

    if not loaded.deck.article:
        return ""
    try:
        article = read_bytes(picture_file(loaded.folder, loaded.deck.article), MOST_BYTES + 1)
    except ViewerError:
        return ""
    if len(article) > MOST_BYTES:
        return ""
    digest = _sha256(f"{cache.stamp_of('article', 'deck')}\0".encode())
    for part in (loaded.source.text.encode("utf-8", "replace"), article):
        digest = _sha256(digest + _sha256(part))
    return digest.hex()


def _sha256(data: bytes) -> bytes:
    """Return the digest of ``data``; Qt is there anyway, and Python would load OpenSSL for it."""
    from PySide6.QtCore import QCryptographicHash

    return bytes(QCryptographicHash.hash(data, QCryptographicHash.Algorithm.Sha256).data())


def _list() -> Path:
    return cache.folder() / "traced"


def _known() -> list[str]:
    try:
        return _list().read_text("utf-8").split()
    except (OSError, UnicodeDecodeError):
        return []


def _remember(digest: str) -> None:
    cache.write_whole(_list(), "\n".join([*_known(), digest][-_KEPT:]).encode())
