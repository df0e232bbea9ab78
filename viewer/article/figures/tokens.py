"""A text as numbers, words and marks, each with its place."""

import re
from enum import Enum, auto
from functools import lru_cache

_TOKEN = re.compile(
    r"(?P<word>[kcdmKCDM]?[mM][23²³](?![0-9])|[^\W\d_⁰¹²³⁴-⁹]+)"
    r"|(?P<number>[1-9][0-9]{0,2}(?:[ \u00a0\u202f\u2009][0-9]{3})+(?:,[0-9]+)?(?![.,]?[0-9])"
    r"|[0-9]+(?:[.,][0-9]+)*)(?P<raised>[⁰¹²³⁴-⁹]*)"
    r"|(?P<line>\n\s*)"
    r"|(?P<mark>\S)"
)
_TONE = re.compile(r"(?<!q)(?:o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])$")
_OLD_TONES = dict(
    zip(
        "oá oà oả oã oạ oé oè oẻ oẽ oẹ uý uỳ uỷ uỹ uỵ".split(),
        "óa òa ỏa õa ọa óe òe ỏe õe ọe úy ùy ủy ũy ụy".split(),
        strict=True,
    )
)
_SPELLINGS = {
    "tỉ": "tỷ",
    "kì": "kỳ",
    "sỹ": "sĩ",
    "kĩ": "kỹ",
    "lí": "lý",
    "kí": "ký",
    "quí": "quý",
    "mĩ": "mỹ",
    "xẩy": "xảy",
}


class Sort(Enum):
    """What a token is; a line break counts unless the line goes on in lower case."""

    NUMBER = auto()
    WORD = auto()
    LINE = auto()
    MARK = auto()


Token = tuple[str, str, int, int, Sort]
"""A token: its text, how it compares (lower case, one spelling), [start, end), and its sort."""

_NUMBER, _WORD, _LINE, _MARK = Sort
_SORTS = {"word": _WORD, "line": _LINE, "mark": _MARK, "raised": _NUMBER}


@lru_cache(maxsize=4_000)
def plain(word: str) -> str:
    """Return ``word`` in lower case and in one of its spellings: ``Khoá`` is ``khóa``."""
    low = word.lower()
    low = _TONE.sub(lambda found: _OLD_TONES[found.group()], low)
    return _SPELLINGS.get(low, low)


class Tokens:
    """The tokens of a text, which may be asked for beyond both ends."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.all = _tokens(text)
        self.lows = [token[1] for token in self.all]
        self._count = len(self.all)
        self.numbers = [i for i, token in enumerate(self.all) if token[4] is _NUMBER]
        """Which tokens are digits."""
        self._wholes = {i: _whole(self.lows[i]) for i in self.numbers}

    def __len__(self) -> int:
        return self._count

    def low(self, i: int) -> str:
        """Return how token ``i`` compares, or an empty string where there is none."""
        return self.lows[i] if 0 <= i < self._count else ""

    def raw(self, i: int) -> str:
        """Return token ``i`` as written, or an empty string where there is none."""
        return self.all[i][0] if 0 <= i < self._count else ""

    def _is(self, i: int, sort: Sort) -> bool:
        return 0 <= i < self._count and self.all[i][4] is sort

    def is_number(self, i: int) -> bool:
        """Return whether token ``i`` is digits."""
        return self._is(i, _NUMBER)

    def is_word(self, i: int) -> bool:
        """Return whether token ``i`` is letters."""
        return self._is(i, _WORD)

    def is_line(self, i: int) -> bool:
        """Return whether token ``i`` ends a line, or lies beyond the text."""
        return not 0 <= i < self._count or self.all[i][4] is _LINE

    def glued(self, i: int) -> bool:
        """Return whether no blank parts token ``i`` from the one before it."""
        return 0 < i < self._count and self.all[i][2] == self.all[i - 1][3]

    def whole(self, i: int) -> int:
        """Return the value of the plain digits at token ``i``, or -1 where there are none."""
        return self._wholes.get(i, -1)

    def slice(self, first: int, last: int) -> str:
        """Return the text from token ``first`` up to, not with, token ``last``."""
        if last <= first:
            return ""
        return self.text[self.all[first][2] : self.all[last - 1][3]]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return the place of the tokens from ``first`` up to, not with, ``last``."""
        return self.all[first][2], self.all[last - 1][3]


def _tokens(text: str) -> list[Token]:
    tokens: list[Token] = []
    for found in _TOKEN.finditer(text):
        written, sort = found[0], _SORTS[found.lastgroup or ""]
        start, end = found.span()
        low = written
        if sort is _WORD:
            low = plain(written)
        elif sort is _LINE:
            if _goes_on(written, text[end : end + 1]):
                continue
            low = "\n"
        tokens.append((written, low, start, end, sort))
    return tokens


def _whole(digits: str) -> int:
    small = len(digits) < 10 and digits.isascii()
    return int(digits) if small and digits.isdigit() else -1


def _goes_on(line_break: str, following: str) -> bool:
    return following.islower() and line_break.count("\n") == 1
