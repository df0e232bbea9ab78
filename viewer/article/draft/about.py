"""What the opening and the close of a talk say of its article: title, office, term, speaker."""

import re
from dataclasses import dataclass

from viewer.article.article import Article, Passage
from viewer.article.draft.casing import Casing, raised
from viewer.article.draft.topics import FUTURE
from viewer.article.draft.trim import clipped, shortened, typeset
from viewer.article.letterhead import is_genre, is_letterhead

_LONGEST_TITLE, _LONGEST_WHO, _LONGEST_BYLINE = 110, 70, 160
_FIRST_TEXTS, _FEWEST_PARTS = 12, 3
_TERM = re.compile(
    r"\b(?P<what>nhiệm kỳ|giai đoạn|khóa)\s+(?P<from>(?:19|20)\d\d)\s*[-–—]\s*(?P<to>(?:19|"
    r"20)\d\d)",
    re.IGNORECASE,
)
_PARTED = re.compile(r"\s+[–—-]\s+|:\s+")
_ORGANISATION = re.compile(
    r"(?:đảng bộ|đảng ủy|công an|ngành|sở|ban|hội|đoàn|cục|chi cục|y tế|giáo dục|tỉnh|thành phố|"
    r"huyện|quận|thị xã|ủy ban|ubnd|bộ|tòa án|viện|trường|bệnh viện|công ty|điện lực|liên đoàn|"
    r"công đoàn|nông nghiệp|thuế|hải quan|kho bạc|quân sự|mặt trận|trung tâm|tập đoàn|chi bộ|"
    r"tổng công ty|agribank|ngân hàng|cảng vụ|cảng|chi nhánh|bảo hiểm|bưu điện|viễn thông|"
    r"hợp tác xã|học viện|nhà máy|xã|phường|thị trấn|báo|đài|thanh tra|kiểm toán|tổng cục|vườn|"
    r"tỉnh đoàn|thành đoàn|huyện đoàn|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy)\b",
    re.IGNORECASE,
)
_PART_END = re.compile(r"\s+phần (?:thứ )?(?:nhất|một|1|I)$", re.IGNORECASE)


_KIND = re.compile(
    r"(?:báo cáo|tham luận|bài (?:phát biểu|viết)|đề cương|chuyên đề)\b", re.IGNORECASE
)
_MOST_OF_KIND = 40


@dataclass(frozen=True, slots=True)
class About:
    """Who speaks, of what and when, as the opening shows it; each may be empty."""

    title: str
    organisation: str
    term: str
    kind: str
    byline: str
    cited: tuple[str, ...]


def about(article: Article, casing: Casing) -> About:
    """Return what the opening of a talk on ``article`` shows."""
    passage = article.passage("title")
    cited = ("title",) if passage else ()
    whole = casing.sentence(without_genre(typeset(article.title)))
    organisation, title = _parts(_motto(whole) if article.title.isupper() else whole)
    organisation = organisation or (_above(passage, article, casing) if passage else "")
    if not title:
        first = next((p for p in article.passages if p.kind in ("paragraph", "achievement")), None)
        title = shortened(first.body, 80) if first else "Báo cáo kết quả"
        cited = (first.name,) if first else cited
    if line := kind_line(article):
        cited = (*cited, line.name)
    return About(
        title=clipped(title, _LONGEST_TITLE) or "Báo cáo kết quả",
        organisation=clipped(organisation, _LONGEST_WHO),
        term=term_of(article),
        kind=typeset(line.text) if line else "",
        byline=_byline(article, organisation),
        cited=cited,
    )


def _parts(whole: str) -> tuple[str, str]:
    """Return the office that a title begins with, and what it says of it."""
    parts = _PARTED.split(whole, maxsplit=1)
    if len(parts) == 2 and _is_organisation(*parts) and len(parts[1].split()) > 2:
        return parts[0], raised(parts[1])
    return "", whole


def _motto(title: str) -> str:
    """Return a title of three parts or more with a capital at each: ``Kỷ cương – Sáng tạo – …``."""
    parts = title.split(" – ")
    return " – ".join(map(raised, parts)) if len(parts) >= _FEWEST_PARTS else title


def _byline(article: Article, organisation: str) -> str:
    who = typeset(article.byline).replace(", ", " · ", 1)
    if organisation and organisation.lower() in who.lower():
        return ""
    return clipped(who, _LONGEST_BYLINE)


def speaker(article: Article) -> str:
    """Return the name of who speaks, without office."""
    return re.split(r"\s*[,–—]\s*", typeset(article.byline), maxsplit=1)[0]


def without_genre(title: str) -> str:
    """Return ``title`` without ``BÁO CÁO`` before it, and ``Phần thứ nhất`` after it."""
    words = _PART_END.sub("", title).split(" ")
    for size in (4, 3, 2):
        rest = words[size:]
        begins = len(rest) > 2 and rest[0][:1].isupper() and not rest[0].isupper()
        if begins and is_genre(" ".join(words[:size])):
            return " ".join(rest)
    return " ".join(words)


def _is_organisation(text: str, rest: str) -> bool:
    """Return whether a title begins with an office, ``rest`` coming after: no motto of parts."""
    size, motto = len(text.split()), bool(_PARTED.search(rest))
    return (size <= 4 and not motto) or (size <= 9 and bool(_ORGANISATION.match(text)))


def _above(title: Passage, article: Article, casing: Casing) -> str:
    """Return the office that is named in capitals above the title or in its first lines."""
    notes = (one for one in article.of_kind("note") if one.span[1] <= title.span[0])
    lines = [line for one in (*notes, title) for line in one.lines]
    lines = [line for line in lines if line.isupper() and _ORGANISATION.match(line)]
    lines = [line for line in lines if not is_genre(line) and not is_letterhead(line)]
    return casing.sentence(lines[-1]) if lines else ""


def term_end(article: Article) -> int:
    """Return the year that the article reports up to, or 0 where it does not say."""
    found = _TERM.search(term_of(article))
    return int(found["to"]) if found else 0


def kind_line(article: Article) -> Passage | None:
    """Return the line below the title that says of what kind the text is: ``Báo cáo tóm tắt …``."""
    body = (one for one in article.passages if one.kind not in ("title", "note", "slogan"))
    first = next(body, None)
    if first is None or first.kind not in ("caption", "paragraph") or not article.title:
        return None
    short = len(first.text.split()) <= _MOST_OF_KIND and not first.text.rstrip().endswith(".")
    return first if short and _KIND.match(first.text) else None


def term_of(article: Article) -> str:
    """Return the time that the article reports on: ``Nhiệm kỳ 2015 – 2020``, or nothing."""
    told = (one.text for one in article.passages if one.kind in ("paragraph", "heading"))
    line = kind_line(article)
    for text in [article.title, *([line.text] if line else []), *told][:_FIRST_TEXTS]:
        if (found := _TERM.search(text)) and not FUTURE.cues.search(text):
            return f"{raised(found['what'].lower())} {found['from']} – {found['to']}"
    return ""
