"""Capitals: what an article writes with them in the middle of its sentences keeps them."""

import re
from collections import Counter
from functools import cached_property

from viewer.article.article import Article

_WORD = re.compile(r"[^\W\d_]+")
_AFTER_STOP = re.compile(r"(?:^|[.!?:\n“\"(]|[-–•]\s|(?:\d|\b[a-zđ])[.)]\s)\s*$")
_ALWAYS = frozenset(
    "đảng|nhà nước|bác hồ|hồ chí minh|việt nam|quốc hội|chính phủ|bộ chính trị|trung ương|tổ quốc|"
    "đoàn|đại hội|đảng bộ|tết|hội đồng nhân dân|ủy ban nhân dân|mặt trận tổ quốc|"
    "trung ương đảng|mác|lênin".split("|")
)
_NAMED = frozenset("đảng bộ|đại hội|hội đồng nhân dân|ủy ban nhân dân|trung ương đảng".split("|"))
"""Of those, the ones of which only the first letter is a capital."""

_PLACES = """
an giang; bà rịa – vũng tàu; bạc liêu; bắc giang; bắc kạn; bắc ninh; bến tre; bình dương; bình
định; bình phước; bình thuận; cà mau; cao bằng; cần thơ; đà nẵng; đắk lắk; đắk nông; điện biên;
đồng nai; đồng tháp; gia lai; hà giang; hà nam; hà nội; hà tĩnh; hải dương; hải phòng; hậu giang;
hòa bình; hưng yên; khánh hòa; kiên giang; kon tum; lai châu; lạng sơn; lào cai; lâm đồng; long
an; nam định; nghệ an; ninh bình; ninh thuận; phú thọ; phú yên; quảng bình; quảng nam; quảng ngãi;
quảng ninh; quảng trị; sóc trăng; sơn la; tây ninh; thái bình; thái nguyên; thanh hóa; thừa thiên
huế; tiền giang; trà vinh; tuyên quang; vĩnh long; vĩnh phúc; yên bái; huế; sài gòn; tây nguyên;
đông nam bộ; tây bắc; đồng bằng sông cửu long; trường sa; hoàng sa; biển đông; phú quốc; côn đảo
"""
_MOST_WORDS = 4


def raised(text: str) -> str:
    """Return ``text`` with a capital at its beginning."""
    if text[:1].isalnum():
        return text[0].upper() + text[1:]
    at = next((i for i, letter in enumerate(text) if letter.isalnum()), len(text))
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


class Casing:
    """Knows which words an article writes with capitals."""

    def __init__(self, article: Article) -> None:
        self._texts = [
            one.text
            for one in article.passages
            if one.kind not in ("title", "note", "heading") and not one.text.isupper()
        ]

    @cached_property
    def _names(self) -> dict[str, str]:
        """Each name of the article in small letters, with its capitals; and the usual ones."""
        names = {name: _titled(name) for name in _places() | _ALWAYS}
        names |= {name: name[:1].upper() + name[1:] for name in _NAMED}
        seen: Counter[str] = Counter()
        shown: dict[str, str] = {}
        plain: Counter[str] = Counter()
        for text in self._texts:
            small, named = _runs(text)
            plain.update(small)
            for name in named:
                low = name.lower()
                seen[low] += 1
                shown.setdefault(low, name)
        return names | {low: shown[low] for low, count in seen.items() if count > plain[low]}

    def sentence(self, text: str) -> str:
        """Return ``text``, which may be all in capitals, as a sentence is written."""
        words = text.split(" ")
        loud = len(words) if _shouted(text) else _loud_start(words)
        if not loud:
            return raised(text)
        words, rest = words[:loud], words[loud:]
        low = [word.lower() for word in words]
        result: list[str] = []
        at = 0
        while at < len(words):
            size, shown = self._name_at(low, at)
            result.append(shown or _small(words[at]))
            at += size
        return raised(" ".join([*result, *rest]))

    def lowered(self, text: str) -> str:
        """Return ``text`` without the capital that only the beginning of a sentence gave it."""
        first = _WORD.match(text)
        if first is None or first.group()[1:].lower() != first.group()[1:]:
            return text
        words = text.lower().split(" ")
        longest = " ".join(words[:2]).rstrip(",;:.")
        if first.group().lower() in self._names or longest in self._names:
            return text
        if len(text.split()) > 1 and text.split()[1][:1].isupper():
            return text
        return text[:1].lower() + text[1:]

    def _name_at(self, low: list[str], at: int) -> tuple[int, str]:
        for size in range(min(_MOST_WORDS, len(low) - at), 0, -1):
            phrase = " ".join(low[at : at + size])
            bare = phrase.rstrip(",;:.")
            if bare in self._names:
                return size, self._names[bare] + phrase[len(bare) :]
        return 1, ""


def _shouted(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return 3 < len(letters) <= 1.15 * sum(map(str.isupper, letters))


def _loud_start(words: list[str]) -> int:
    """Return how many words in capitals a text begins with, if they are no abbreviation."""
    loud = next((i for i, word in enumerate(words) if not word.isupper()), len(words))
    return loud if loud > 1 and sum(map(len, words[:loud])) > 6 else 0


def _small(word: str) -> str:
    """Return a word of a heading in small letters, but for numerals and codes."""
    bare = word.strip("“”\"'().,;:–-")
    if bare and set(bare) <= set("IVX"):
        return word
    return word if any(map(str.isdigit, word)) else word.lower()


def _titled(name: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in name.split(" "))


def _places() -> frozenset[str]:
    return frozenset(place.strip() for place in _PLACES.replace("\n", " ").split(";"))


def _runs(text: str) -> tuple[list[str], list[str]]:
    """Return words and groups of words in small letters, and with capitals inside a sentence."""
    words = [(*found.span(), found[0]) for found in _WORD.finditer(text)]
    small: list[str] = []
    named: list[str] = []
    for i, (start, after, first) in enumerate(words):
        end, low, capital = after, first.lower() == first, first[:1].isupper()
        into = small if low else named if _is_inside(text, start) else []
        into.append(first)
        for begin, last, word in words[i + 1 : i + _MOST_WORDS]:
            low, capital = low and word.lower() == word, capital and word[:1].isupper()
            if not (low or capital) or text[end:begin] != " ":
                break
            end = last
            into.append(text[start:end])
    return small, named


def _is_inside(text: str, start: int) -> bool:
    """Return whether what begins at ``start`` begins no sentence."""
    return not _AFTER_STOP.search(text[max(0, start - 4) : start])
