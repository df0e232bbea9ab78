"""The head of an article: its title, its day and who wrote it, before the first paragraph."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from viewer.article.block import Block
from viewer.article.dates import beside_date
from viewer.article.head_zone import Label, labels_of, with_title, zone_end
from viewer.article.people import byline_of
from viewer.article.title import title_range


@dataclass(slots=True)
class Head:
    """What stands above the body.

    ``lines`` are those of the title passage, in the file's order; ``notes`` are letterhead
    and the like; ``body`` is everything else.
    """

    title: str = ""
    lines: list[str] = field(default_factory=list)
    byline: str = ""
    date_text: str = ""
    notes: list[str] = field(default_factory=list)
    body: list[Block] = field(default_factory=list)


def read_head(blocks: Sequence[Block]) -> Head:
    """Return the head of ``blocks``, and in its ``body`` the blocks that are none of it."""
    blocks = with_title(blocks)
    zone = blocks[: zone_end(blocks)]
    labels = labels_of(zone)
    first, end = title_range(zone, labels)
    metas = [i for i, label in enumerate(labels) if label in ("date", "byline")]
    head = Head(title=" ".join(block.text for block in zone[first:end]).replace("\n", " "))
    for i, (block, label) in enumerate(zip(zone, labels, strict=True)):
        if first <= i < end:
            head.lines.append(block.text)
        elif label == "other" and i >= end and not _is_subtitle(zone, i, end, metas):
            head.body += zone[i:]
            break
        else:
            _take(head, block, label, i < first)
    head.body += blocks[len(zone) :]
    return head


def _take(head: Head, block: Block, label: Label, above: bool) -> None:
    """Add to ``head`` a block that is not its title; ``above``: it stands before that."""
    if label == "photo":
        head.body.append(block)
    elif label == "letterhead" or (label == "other" and above):
        head.notes.append(block.text)
    else:
        head.lines.append(block.text)
        _note_meta(head, block.text, label)


def _note_meta(head: Head, text: str, label: Label) -> None:
    if label == "date":
        head.date_text = head.date_text or text
        text = beside_date(text) or ""
    if label == "office" and head.byline:
        head.byline = f"{head.byline}, {text}"
    elif label in ("date", "byline") and not head.byline:
        head.byline = byline_of(text) or (text if label == "byline" else "")


def _is_subtitle(zone: Sequence[Block], at: int, title_end: int, metas: list[int]) -> bool:
    """Return whether a block under the title belongs to it, and is no caption or heading."""
    if zone[at].role == "heading":
        return False
    between = title_end > 0 and at < max(metas, default=-1)
    return between or all(block.joined for block in zone[title_end : at + 1])
