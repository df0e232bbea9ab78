"""Which of the blocks above an article's body are its title."""

from collections.abc import Sequence

from viewer.article.block import Block
from viewer.article.head_zone import Label
from viewer.article.letterhead import is_genre, is_organisation
from viewer.article.marks import mark_of

_KICKER_WORDS = 4
_ORGANISATION_WORDS = 12


def title_range(zone: Sequence[Block], labels: list[Label]) -> tuple[int, int]:
    """Return [start, end) of the title's blocks; an empty range at the start where none is."""
    others = [i for i, label in enumerate(labels) if label == "other"]
    if not others:
        return 0, 0
    explicit = next((i for i in others if zone[i].role == "title"), None)
    if explicit is not None:
        return explicit, explicit + 1
    genre = next((i for i in others if is_genre(zone[i].text)), None)
    if genre is not None:
        return genre, _run_end(labels, genre, genre + 3)
    first = others[0]
    if len(others) > 1 and _is_kicker(zone[first], zone[others[1]]):
        first = others[1]
    shouted = all(block.text.isupper() for block in zone[first : first + 2])
    return first, _run_end(labels, first, first + 2) if shouted else first + 1


def _run_end(labels: list[Label], start: int, most: int) -> int:
    end = start + 1
    while end < min(most, len(labels)) and labels[end] == "other":
        end += 1
    return end


def _is_kicker(block: Block, after: Block) -> bool:
    """Return whether ``block`` only names the office or the column above the title ``after``."""
    if mark_of(after.text) or block.ends_sentence or after.ends_sentence:
        return False
    if is_organisation(block.text) and block.words <= _ORGANISATION_WORDS:
        return True
    words = sum(word.isalpha() for word in block.text.split())
    return words <= _KICKER_WORDS < after.words and not after.text.endswith(":")
