"""The door: an article becomes the text of a deck that fits and says nothing unstated."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from viewer.article.article import Article
from viewer.article.draft.about import speaker
from viewer.article.draft.honest import unstated, without
from viewer.article.draft.lighten import lighter
from viewer.article.draft.names import slug
from viewer.article.draft.talk import Talk
from viewer.article.draft.trim import clipped, typeset
from viewer.article.draft.unshown import Letters, bare_of, without_letters
from viewer.article.draft.yaml_text import deck_text
from viewer.article.trace.stated import Stated
from viewer.deck.load import LoadedDeck, loads
from viewer.deck.slide import AchievementSlide, Slide

Fits = Callable[[LoadedDeck, Sequence[int]], Mapping[int, Sequence[str]]]
"""Looks at some slides (indices from 0) and returns the texts that do not fit, slide by slide."""

_ROUNDS = 14
_SHOWN_OF_TITLE = 60
_LEADING_COUNT = re.compile(r"^(?:những|các|mười|\d+)\s+", re.IGNORECASE)


def draft(
    article: Article,
    fits: Fits | None = None,
    *,
    file: Path = Path("draft.yaml"),
    article_name: str = "",
    schema: str = "",
    leave_out: str = "",
) -> str:
    """Return the YAML text of a deck drafted from ``article``.

    Every slide cites its passages; every figure is stated in them, or computed from figures
    that are. ``fits`` says what has no room where the slides will be shown; what does not
    fit is said in a shorter form. ``file`` is where the deck is to lie, ``article_name`` the
    path of the article from there, ``schema`` that of the schema for editors; ``leave_out``
    are characters that no font of the slides has.
    """
    desk = _Desk(article, file, article_name, schema, dict.fromkeys(map(ord, leave_out)))
    slides = desk.talk.slides()
    text, loaded = desk.written(slides)
    stated, fresh = Stated(article), set(range(len(slides)))
    for _ in range(_ROUNDS):
        wrong = unstated(loaded, stated, sorted(fresh))
        tight = fits(loaded, sorted(fresh)) if fits else {}
        if not wrong and not tight:
            break
        slides, fresh = desk.mended(slides, wrong, tight)
        text, loaded = desk.written(slides)
        if not fresh:
            break
    return text


class _Desk:
    """Where a draft is written, again and again until it is right."""

    def __init__(
        self, article: Article, file: Path, name: str, schema: str, leave_out: Letters
    ) -> None:
        self._article, self._file, self._name, self._schema = article, file, name, schema
        self._leave_out = leave_out
        self._stages: dict[str, int] = {}
        self.talk = Talk(article, slug(file.stem) or "bai-viet")

    def written(self, slides: Sequence[Slide]) -> tuple[str, LoadedDeck]:
        """Return the text of the deck that has ``slides``, and the deck as it is read back."""
        shown = [without_letters(slide, self._leave_out) for slide in slides]
        text = deck_text(self._top(slides), shown, self._comments(), self.talk.begins)
        return text, loads(text, self._file)

    def _top(self, slides: Sequence[Slide]) -> dict[str, str]:
        title = typeset(self._article.title)
        title = title if 0 < len(title) <= _SHOWN_OF_TITLE else self._short_title()
        return {
            "title": bare_of(title, self._leave_out) or self.talk.head.title,
            "author": bare_of(speaker(self._article), self._leave_out),
            "language": "vi",
            "article": self._name,
            "theme": "red",
            "achievements": self._called() if any(_is_numbered(one) for one in slides) else "",
        }

    def _short_title(self) -> str:
        """Return what the agenda shows above its title, on one line of a narrow screen."""
        head = self.talk.head
        whole = f"{head.organisation} – {head.title}" if head.organisation else head.title
        return whole if len(whole) <= _SHOWN_OF_TITLE else clipped(head.title, _SHOWN_OF_TITLE)

    def _called(self) -> str:
        """Return the small line above each achievement: what the list is called, in short."""
        listed = [one for one in self.talk.sections if one.kind == "achievements"]
        name = listed[0].title if listed else ""
        bare = _LEADING_COUNT.sub("", re.sub(r"\s+(?:của|trong|giai đoạn|nhiệm kỳ)\b.*$", "", name))
        return bare[:1].upper() + bare[1:] if 4 <= len(bare) <= 40 else "Thành tích nổi bật"

    def _comments(self) -> list[str]:
        schema = [f"yaml-language-server: $schema={self._schema}"] if self._schema else []
        about = (
            f"Bản nháp dựng từ bài viết {self._name}" if self._name else "Bản nháp dựng từ bài viết"
        )
        return [*schema, f"{about}: hãy đọc lại và sửa trước khi trình chiếu."]

    def mended(
        self,
        slides: Sequence[Slide],
        wrong: Mapping[int, list[tuple[str | int, ...]]],
        tight: Mapping[int, Sequence[str]],
    ) -> tuple[list[Slide], set[int]]:
        """Return slides without what is ``wrong``, what is ``tight`` said with less.

        The second are the indices of those that changed.
        """
        result: list[Slide] = []
        fresh: set[int] = set()
        for index, slide in enumerate(slides):
            made: tuple[Slide, ...] = (slide,)
            if index in wrong:
                made = (without(slide, wrong[index]),)
            elif index in tight:
                made = self._lighter(slide, tight[index])
            for one in made:
                if one != slide:
                    fresh.add(len(result))
                result.append(one)
        return result, fresh

    def _lighter(self, slide: Slide, texts: Sequence[str]) -> tuple[Slide, ...]:
        name = slide.id or ""
        made, stage = lighter(slide, texts, self._stages.get(name, 0))
        named = [made[0]]
        for one in made[1:]:
            named.append(replace(one, id=self.talk.names.take(one.title)))
        for one in named:
            self._stages[one.id or ""] = stage
        return tuple(named)


def _is_numbered(slide: Slide) -> bool:
    return isinstance(slide, AchievementSlide)
