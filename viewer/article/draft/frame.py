"""The slides around what is told: opening, agenda, parts, photos, thanks."""

import re
from collections.abc import Sequence

from viewer.article.article import Article, Passage
from viewer.article.draft.about import About, speaker, without_genre
from viewer.article.draft.casing import raised
from viewer.article.draft.names import Names
from viewer.article.draft.photo_title import photo_title
from viewer.article.draft.quoting import Quoting
from viewer.article.draft.sections import NUMBERS, Section
from viewer.article.draft.spoken import aloud, seconds_for
from viewer.article.draft.trim import clipped, typeset
from viewer.deck.slide import (
    AgendaItem,
    AgendaSlide,
    ClosingSlide,
    PictureSlide,
    SectionSlide,
    TitleSlide,
)

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")
_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám")
_LONGEST_CAPTION = 260
_LONGEST_AGENDA, _LONGEST_DETAIL = 70, 96
_MOST_CITED = 20
_SHORT = 15
_CREDIT = re.compile(r"^\(?(?:trong )?ảnh(?: \d+| minh họa)?\s*[:.–-]\s*", re.IGNORECASE)
_CREDITED = re.compile(
    r"\s*(?:[.(]\s*)?(?:nguồn )?ảnh\s*[:–-]\s*[^()]{1,60}\)?\.?\s*$", re.IGNORECASE
)


def opening(head: About, article: Article, names: Names) -> TitleSlide:
    """Return the first slide."""
    called = without_genre(typeset(article.title)) or head.title
    said = f"Kính thưa các đồng chí, sau đây là báo cáo “{called}”."
    if head.kind:
        said += f" {head.kind}."
    if article.byline:
        day = f", {typeset(article.date_text)}" if article.date_text else ""
        said += f" Nội dung lấy từ bài viết của {typeset(article.byline)}{day}."
    notes = aloud(said)
    return TitleSlide(
        title=head.title, id=names.take("mo-dau"), organisation=head.organisation,
        subtitle="" if head.term.lower() in head.title.lower() else head.term, byline=head.byline,
        source=head.cited, seconds=seconds_for(notes), notes=notes,
    )  # fmt: skip


def agenda(
    sections: Sequence[Section], ids: Sequence[str], head: About, names: Names
) -> AgendaSlide:
    """Return the slide that lists the parts; ``ids`` are the slides that they begin with."""
    gist = f"Báo cáo gồm {NUMBERS[len(sections)]} phần"
    title = f"{gist}, mở đầu là {small(sections[0].title)}"
    parts = (f"Phần thứ {_ORDINALS[at]}: {small(one.title)}." for at, one in enumerate(sections))
    notes = aloud(" ".join((f"{gist}.", *parts)))
    cited = tuple(dict.fromkeys(name for one in sections for name in cited_for(one)))
    return AgendaSlide(
        title=title if len(title) <= _LONGEST_AGENDA else gist, id=names.take("noi-dung"),
        source=cited[:_MOST_CITED] or head.cited, seconds=seconds_for(notes), notes=notes,
        items=tuple(
            AgendaItem(text=section.title, detail=detail_of(section, head.term), to=to)
            for section, to in zip(sections, ids, strict=True)
        ),
    )  # fmt: skip


def small(title: str) -> str:
    """Return a name as it stands inside a sentence."""
    second = title.split(" ")[1][:1] if " " in title else ""
    kept = second.isupper() or title.startswith("Đảng")
    return title if kept else title[:1].lower() + title[1:]


def cited_for(section: Section) -> tuple[str, ...]:
    """Return the passages that a section is introduced by."""
    told = [one.name for one in section.passages if one.kind != "caption"]
    return (*(one.name for one in section.lead), *told[:1])


def detail_of(section: Section, term: str) -> str:
    """Return the small line under a section's name: what stands under it, or its time."""
    headings = [group.heading for group in section.groups if group.heading]
    if headings and headings != [section.title]:
        return clipped("; ".join(headings), _LONGEST_DETAIL)
    if section.kind == "achievements" and term and term.lower() not in section.title.lower():
        return term
    return ""


def part(section: Section, place: int, name: str, head: About) -> SectionSlide:
    """Return the slide that begins a part of the talk."""
    said = f"Phần thứ {_ORDINALS[place]}: {small(section.title)}."
    headings = [group.heading for group in section.groups if group.heading]
    if headings:
        said += f" Các nội dung gồm: {'; '.join(map(small, headings))}."
    return SectionSlide(
        title=section.title, id=name, number=ROMAN[place], subtitle=detail_of(section, head.term),
        source=cited_for(section) or head.cited, seconds=_SHORT, notes=aloud(said),
    )  # fmt: skip


def photo(passage: Passage, stem: str, kicker: str, names: Names, taken: set[str]) -> PictureSlide:
    """Return the slot of a photo that the article has a caption for."""
    number = passage.name.rpartition(" ")[2]
    caption = raised(typeset(_CREDIT.sub("", passage.body)).strip(" .")) or "Ảnh"
    bare = _CREDITED.sub("", caption).strip(" .") or caption
    title = photo_title(bare)
    title = title if title not in taken else f"{title} ({number})"
    taken.add(title)
    notes = aloud(f"{bare}.")
    return PictureSlide(
        title=title, id=names.take(f"anh-{number}"), kicker=kicker, source=passage.name,
        seconds=seconds_for(notes), notes=notes, picture=f"{stem}-anh-{number}.jpg",
        caption=clipped(caption, _LONGEST_CAPTION),
    )  # fmt: skip


def closing(head: About, article: Article, names: Names, quoting: Quoting) -> ClosingSlide:
    """Return the last slide: thanks, after what the article says of its slogan."""
    last, holder = quoting.rest if quoting.stands_alone else "", quoting.holder
    who, day = speaker(article), f", {article.date:%d/%m/%Y}" if article.date else ""
    notes = f"{last}. " if last else ""
    byline = clipped(f"Theo bài viết của {who}{day}", 120) if who else ""
    return ClosingSlide(
        title="Trân trọng cảm ơn", id=names.take("ket-thuc"), organisation=head.organisation,
        subtitle=clipped(last, 150), byline=byline,
        source=(*head.cited, holder.name) if last and holder else head.cited, seconds=_SHORT,
        notes=aloud(f"{notes}Xin trân trọng cảm ơn các đồng chí đã lắng nghe."),
    )  # fmt: skip
