"""``congress-viewer draft``: an article becomes a deck, ready to be edited."""

import argparse
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple

from viewer.errors import ViewerError, current_language

NAME = "draft"

WORDS = {
    "vi": {
        "help": "soạn bài trình chiếu từ một bài viết",
        "article": "bài viết: .txt, .md, .docx hoặc .html",
        "out": "tệp bài trình chiếu sẽ được ghi, ví dụ bao-cao.yaml",
        "force": "ghi đè tệp đã có",
        "done": "Đã soạn {slides} trang vào {file}",
        "copied": "Bài viết được chép vào cạnh bài trình chiếu: {file}",
    },
    "en": {
        "help": "draft a deck from an article",
        "article": "the article: .txt, .md, .docx or .html",
        "out": "the deck to write, such as report.yaml",
        "force": "write over a file that is there",
        "done": "{slides} slides are drafted in {file}",
        "copied": "The article was copied beside the deck: {file}",
    },
}

DONE, FAILED, MISUSED = 0, 1, 2
_DECKS = frozenset({".yaml", ".yml"})


class _Place(NamedTuple):
    """Where a deck finds its article: a file, and its path from the deck's folder.

    ``content`` is what is to be written there, and nothing where the article lies there.
    """

    file: Path
    name: str
    content: bytes | None = None


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command's arguments."""
    words = WORDS[current_language()]
    parser = subparsers.add_parser(NAME, help=words["help"], description=words["help"])
    parser.add_argument("article", type=Path, metavar="ARTICLE", help=words["article"])
    parser.add_argument("--out", type=Path, required=True, metavar="DECK.yaml", help=words["out"])
    parser.add_argument("--force", action="store_true", help=words["force"])


def run(args: argparse.Namespace) -> int:
    """Draft and return the exit status: 0 done, 1 not written, 2 no article or misused."""
    from viewer.deck.uncollected import uncollected

    with uncollected():
        return _run(args)


def _run(args: argparse.Namespace) -> int:
    article, deck = (path.expanduser().absolute() for path in (args.article, args.out))
    try:
        _check(deck, args.force)
        place, text, slides = _drafted(article, deck, args.force)
    except ViewerError as error:
        return _say(error, MISUSED)
    try:
        _write(deck, text, place)
    except ViewerError as error:
        return _say(error, FAILED)
    words = WORDS[current_language()]
    if place.content is not None:
        print(words["copied"].format(file=place.file))
    print(words["done"].format(slides=slides, file=deck))
    return DONE


def _say(error: ViewerError, status: int) -> int:
    print(error.report(), file=sys.stderr)
    return status


def _check(deck: Path, force: bool) -> None:
    """Raise :class:`ViewerError` where no deck may be written to ``deck``."""
    if deck.suffix.lower() not in _DECKS or deck.is_dir():
        raise ViewerError.of("draft-name", name=deck)
    if deck.exists() and not force:
        raise ViewerError.of("draft-exists", name=deck)


def _drafted(article: Path, deck: Path, force: bool) -> tuple[_Place, str, int]:
    """Return where the deck finds its article, the deck's text, and how many slides it has."""
    from viewer.article.read import read
    from viewer.commands.drafting import draft_text
    from viewer.commands.offscreen import offscreen_application
    from viewer.deck.load import loads

    found = read(article)
    place = _place(article, deck.parent, force)
    application = offscreen_application()
    text = draft_text(found, deck, place.name)
    slides = len(loads(text, deck).deck.slides)
    del application
    return place, text, slides


def _place(article: Path, folder: Path, force: bool) -> _Place:
    """Return where a deck in ``folder`` finds ``article``: where it lies, or a copy beside it.

    Raises:
        ViewerError: another file has the name of the copy.
    """
    from viewer.commands.drafting import is_citable, plain_name

    there, here = (Path(os.path.realpath(path)) for path in (article, folder))
    if there.is_relative_to(here) and is_citable(name := there.relative_to(here).as_posix()):
        return _Place(article, name)
    name = article.name if is_citable(article.name) else plain_name(article)
    copy = folder / name
    content = article.read_bytes()
    if not copy.exists():
        return _Place(copy, name, content)
    if _holds(copy, content):
        return _Place(copy, name)
    if not force:
        raise ViewerError.of("draft-exists", name=copy)
    return _Place(copy, name, content)


def _holds(file: Path, content: bytes) -> bool:
    with suppress(OSError):
        return file.read_bytes() == content
    return False


def _write(deck: Path, text: str, place: _Place) -> None:
    """Write the deck, and the copy of the article that it names."""
    from viewer.export.batch import batch_for

    with batch_for(deck.parent) as batch:
        content = place.content
        if content is not None:
            batch.write(place.file.name, lambda stream: _put(stream, content))
        batch.write(deck.name, lambda stream: _put(stream, text.encode()))
        batch.place()


def _put(stream: BinaryIO, content: bytes) -> None:
    stream.write(content)
