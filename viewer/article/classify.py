"""What each block of the body is: a heading, the caption of a photo, or a paragraph."""

from collections.abc import Sequence
from itertools import zip_longest

from viewer.article.article import Kind
from viewer.article.block import Block
from viewer.article.dates import day_in
from viewer.article.marks import NUMBERED, mark_of
from viewer.article.piece import Piece, piece_of
from viewer.article.scenes import is_photo, is_scene, is_topic, states_figures
from viewer.article.sentences import sentence_spans

_HEADING_WORDS = 40
_CAPTION_WORDS = 60
_PLAIN_HEADING_WORDS = 16
_SURELY_CAPTION = 10
_FEWEST_CAPTION_WORDS = 5
_FEW = 25
_OUTER = frozenset({"part", "roman", "capital", "multiple"})


def classify(blocks: Sequence[Block]) -> list[Piece]:
    """Return each block with its kind: ``heading``, ``caption`` or ``paragraph``."""
    pairs = zip_longest(blocks, blocks[1:])
    return [piece_of(block, _kind(block, following)) for block, following in pairs]


def _kind(block: Block, following: Block | None) -> Kind:
    if block.role in ("heading", "caption"):
        return "heading" if block.role == "heading" else "caption"
    if block.role or "\n" in block.text:
        return "paragraph"
    if block.words <= _CAPTION_WORDS and is_photo(block.text):
        return "caption"
    if mark_of(block.text):
        return "heading" if _is_marked_heading(block, following) else "paragraph"
    return _unmarked(block, following)


def _is_marked_heading(block: Block, following: Block | None) -> bool:
    mark = mark_of(block.text)
    style = mark.style if mark else ""
    if style == "bullet" or block.words > _HEADING_WORDS or block.text.endswith((";", "…")):
        return False
    if style in _OUTER:
        return not block.text.endswith(".") or block.text.isupper()
    if block.text.endswith((".", ",")) or block.words > _FEW:
        return False
    return block.strong or _has_body(block, following)


def _has_body(block: Block, following: Block | None) -> bool:
    """Return whether what follows a marked line tells more of it, and is not the next item."""
    if following is None or following.role == "heading":
        return False
    own, other = mark_of(block.text), mark_of(following.text)
    if own is None or other is None:
        return bool(own)
    inner = other.style == "bullet" or other.style in _OUTER or other.style not in NUMBERED
    return own.style != other.style and (inner or other.number == 1)


def _unmarked(block: Block, following: Block | None) -> Kind:
    text, words = block.text, block.words
    if block.ends_sentence and not (text.isupper() and words <= _FEW):
        return "paragraph"
    if words > _CAPTION_WORDS or len(text) > 10 * _CAPTION_WORDS or block.joined:
        return "paragraph"
    if text.isupper() or (block.strong and words <= _HEADING_WORDS):
        return "heading"
    if states_figures(text) or len(sentence_spans(text)) > 1:
        return "paragraph"
    if not (_can_head(following) and _reads_as_heading(text, words)):
        return "caption"
    return "paragraph" if day_in(text) else "heading"


def _reads_as_heading(text: str, words: int) -> bool:
    if is_topic(text) and words <= _PLAIN_HEADING_WORDS:
        return True
    return words < _FEWEST_CAPTION_WORDS or (words < _SURELY_CAPTION and not is_scene(text))


def _can_head(following: Block | None) -> bool:
    """Return whether a heading may stand above ``following``: text, and no other heading."""
    if following is None or following.role in ("heading", "caption"):
        return False
    mark = mark_of(following.text)
    outer = mark is not None and mark.style in _OUTER and not following.ends_sentence
    return not outer and not following.text.isupper()
