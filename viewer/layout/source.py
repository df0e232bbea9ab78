"""The footer's words: which passages of the article a slide comes from."""

from viewer.deck import Deck, Slide
from viewer.errors import Language

_WORDS: dict[Language, dict[str, str]] = {
    "vi": {
        "lead": "Nguồn: bài viết",
        "and": "và",
        "title": "tiêu đề",
        "slogan": "khẩu hiệu",
        "paragraph": "đoạn",
        "caption": "ảnh",
        "achievement": "thành tích",
    },
    "en": {
        "lead": "Source: the article",
        "and": "and",
        "title": "title",
        "slogan": "slogan",
        "paragraph": "paragraph",
        "caption": "caption",
        "achievement": "achievement",
    },
}


def source_line(deck: Deck, slide: Slide) -> str:
    """Return e.g. ``Nguồn: bài viết, thành tích 7 và 9. <remark>``, or the remark alone."""
    return ". ".join(source_parts(deck, slide))


def source_parts(deck: Deck, slide: Slide) -> tuple[str, ...]:
    """Return the sentences of the footer: where a slide comes from, and its remark."""
    words = _WORDS[deck.language]
    numbers: dict[str, list[str]] = {}
    for passage in slide.passages:
        kind, _, number = passage.partition(" ")
        numbers.setdefault(kind, []).append(number)
    groups = [_group(words, kind, found) for kind, found in numbers.items()]
    named = ", ".join((words["lead"], *groups)) if groups else ""
    return tuple(part for part in (named, slide.remark) if part)


def passage_name(language: Language, passage: str) -> str:
    """Return how people call a passage: ``thành tích 7``."""
    kind, _, number = passage.partition(" ")
    return " ".join(filter(None, (_WORDS[language][kind], number)))


def _group(words: dict[str, str], kind: str, numbers: list[str]) -> str:
    listed = [number for number in numbers if number]
    if len(listed) < 2:
        return " ".join((words[kind], *listed))
    return f"{words[kind]} {', '.join(listed[:-1])} {words['and']} {listed[-1]}"
