"""``congress-viewer draft``: an article becomes a deck, ready to be edited."""

import argparse
import shutil
import sys
from pathlib import Path

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

DONE, FAILED = 0, 1


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command's arguments."""
    words = WORDS[current_language()]
    parser = subparsers.add_parser(NAME, help=words["help"], description=words["help"])
    parser.add_argument("article", type=Path, metavar="ARTICLE", help=words["article"])
    parser.add_argument("--out", type=Path, required=True, metavar="DECK.yaml", help=words["out"])
    parser.add_argument("--force", action="store_true", help=words["force"])


def run(args: argparse.Namespace) -> int:
    """Draft and return the exit status: 0 done, 1 not written; 2 by an error.

    Raises:
        ViewerError: the article cannot be read, or the deck is there already.
    """
    deck = args.out.expanduser().absolute()
    if deck.exists() and not args.force:
        raise ViewerError.of("draft-exists", name=deck)
    text, slides, beside = _drafted(args.article.expanduser().absolute(), deck)
    try:
        return _write(args.article, deck, text, slides, beside)
    except OSError as error:
        reason = error.strerror or str(error)
        print(ViewerError.of("deck-unwritten", name=deck, reason=reason).report(), file=sys.stderr)
        return FAILED


def _drafted(article: Path, deck: Path) -> tuple[str, int, str]:
    """Return the deck's text, how many slides it has, and the article's path from it."""
    from viewer.article.read import read
    from viewer.commands.drafting import draft_text, is_citable
    from viewer.commands.offscreen import offscreen_application
    from viewer.deck.load import loads

    found = read(article)
    application = offscreen_application()
    name = _name_beside(article, deck.parent)
    beside = name if is_citable(name) else ""
    text = draft_text(found, deck, beside)
    slides = len(loads(text, deck).deck.slides)
    del application
    return text, slides, beside


def _name_beside(article: Path, folder: Path) -> str:
    """Return the path by which a deck in ``folder`` names ``article``, a copy of it if need be."""
    inside = article.resolve().is_relative_to(folder.resolve())
    if inside:
        return article.resolve().relative_to(folder.resolve()).as_posix()
    return article.name


def _write(article: Path, deck: Path, text: str, slides: int, beside: str) -> int:
    words = WORDS[current_language()]
    deck.parent.mkdir(parents=True, exist_ok=True)
    copy = deck.parent / beside if beside else None
    if copy is not None and not copy.exists():
        shutil.copyfile(article, copy)
        print(words["copied"].format(file=copy))
    part = deck.with_name(f".{deck.name}.part")
    try:
        part.write_text(text, "utf-8", newline="")
        part.replace(deck)
    finally:
        part.unlink(missing_ok=True)
    print(words["done"].format(slides=slides, file=deck))
    return DONE
