"""Text set in lines: strong words, the size that fits, and where each run stands."""

from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from viewer.layout.page import Rect, Role, Run, TextItem, TextLine
from viewer.text.face import BOLD, Face
from viewer.text.measure import ascent, bearing, descent, width
from viewer.text.touch import pitch_for
from viewer.text.wrap import break_words, tears

SHRINK = 2
"""Long text shrinks in steps of this many units."""

_SHORT = 0.55
"""How short a line looks lost, beside the longest."""

_HARDLY_SMALLER, _SMALLER = 0.88, 0.8
"""How much of its size a text may lose for a line less, or for one that ends its lines well."""

_PAUSES = frozenset(",;:.–")

_SIGNS = frozenset("<>≤≥≈")
"""Signs that belong to a figure, not to its unit."""

Piece = tuple[str, Face, str]
"""Text of one face and colour."""

Word = tuple[Piece, ...]
"""A word: more than one piece where it is strong in part."""


class Style(Struct, frozen=True):
    """How a text is to be set. ``leading`` is from baseline to baseline, in sizes.

    ``strong`` colours the words between ``**``; ``least`` is the size it may shrink to;
    ``most`` the number of lines it may take (0: as many as fit). ``words`` is the size of
    words without a digit, in sizes: a hero's unit is smaller than its figure.
    """

    face: Face
    colour: str
    strong: str | None = None
    least: int = 0
    leading: float = 1.3
    align: float = 0.0
    most: int = 0
    role: Role = "body"
    words: float = 1.0


class Setting(Struct, frozen=True):
    """A text in lines at its final size, not yet placed. Lengths are units.

    ``pitch`` is from baseline to baseline; ``torn`` says that a line ends inside a compound,
    or between a figure and its unit.
    """

    style: Style
    lines: tuple[tuple[Piece, ...], ...]
    width: float
    height: float
    pitch: float
    fits: bool
    text: str
    torn: bool = False

    @property
    def ragged(self) -> bool:
        """Whether a line is much shorter than the longest of three or more."""
        widths = [sum(width(text, face) for text, face, _ in line) for line in self.lines]
        return len(widths) > 2 and min(widths) < _SHORT * max(widths)

    @property
    def phrased(self) -> bool:
        """Whether each line but the last ends where a clause does."""
        return all(line[-1][0][-1:] in _PAUSES for line in self.lines[:-1])

    def place(self, box: Rect, step: int = 0) -> TextItem:
        """Return the text in ``box``, from its top; ``style.align`` 0 left, 0.5 centred."""
        first = box.y + ascent(self.style.face)
        lines = tuple(
            _line(parts, box, self.style.align, first + i * self.pitch)
            for i, parts in enumerate(self.lines)
        )
        used = Rect(box.x, box.y, box.w, self.height)
        return TextItem(used, lines, self.text, self.style.role, step)


def _line(parts: tuple[Piece, ...], box: Rect, align: float, baseline: float) -> TextLine:
    total = sum(width(text, face) for text, face, _ in parts)
    x = box.x + (box.w - total) * align
    if not align:
        x -= bearing(*parts[0][:2])
    runs = []
    for text, face, colour in parts:
        runs.append(Run(text, x, face, colour))
        x += width(text, face)
    return TextLine(baseline, total, tuple(runs))


def plain(text: str) -> str:
    """Return ``text`` without the stars around strong words."""
    return text.replace("**", "")


def one_line(text: str, style: Style) -> float:
    """Return about how wide ``text`` is on one line, in units: blanks are as wide as letters'."""
    words = [word for paragraph in _styled(text, style) for word in paragraph]
    blanks = (len(words) - 1) * width(" ", style.face.at(round(style.face.size * style.words)))
    return blanks + sum(width(part, face) for word in words for part, face, _ in word)


@lru_cache(maxsize=4_000)
def set_text(text: str, style: Style, box_width: float, box_height: float) -> Setting:
    """Return ``text`` set as large as ``style`` allows inside the box (units).

    ``fits`` is False where even the least size is too large. A smaller size is taken where
    it keeps together what a larger one tears.
    """
    least = style.least or style.face.size
    largest = None
    for size in range(style.face.size, least - 1, -SHRINK):
        setting = _set_at(text, _sized(style, size), box_width, box_height)
        if setting.fits and not setting.torn:
            return setting
        largest = largest or (setting if setting.fits else None)
    return largest or _set_at(text, _sized(style, least), box_width, box_height)


def set_in_few(text: str, style: Style, box_width: float, box_height: float) -> Setting:
    """Return ``text`` as :func:`set_text` does, in a line less where it need not shrink much.

    It may shrink more if the fewer lines end where clauses do; lines that do so already stay.
    """
    setting = set_text(text, style, box_width, box_height)
    count, size = len(setting.lines), setting.style.face.size
    if count < 2 or not setting.fits:
        return setting
    least = max(style.least, round(_SMALLER * size))
    sized = replace(style, face=style.face.at(size), least=least, most=count - 1)
    fewer = set_text(text, sized, box_width, box_height)
    if not fewer.fits or fewer.torn or (setting.phrased and not fewer.phrased):
        return setting
    gains = fewer.phrased and not setting.phrased and len(fewer.lines) > 1
    return fewer if gains or fewer.style.face.size >= round(_HARDLY_SMALLER * size) else setting


def _sized(style: Style, size: int) -> Style:
    return style if size == style.face.size else replace(style, face=style.face.at(size))


def _set_at(text: str, style: Style, box_width: float, box_height: float) -> Setting:
    lines: list[tuple[Piece, ...]] = []
    torn = False
    for paragraph in _styled(text, style):
        broken, tear = _broken(paragraph, style, box_width)
        lines += broken
        torn |= tear
    widest = max(sum(width(t, face) for t, face, _ in line) for line in lines)
    face, pitch = style.face, style.face.size * style.leading
    if len(lines) > 1:
        bare = [[(part, face) for part, face, _ in line] for line in lines]
        pitch = pitch_for(bare, style.align, pitch)
    height = (len(lines) - 1) * pitch + ascent(face) + descent(face)
    fits = widest <= box_width + 0.5 and height <= box_height + 0.5
    fits = fits and (not style.most or len(lines) <= style.most)
    return Setting(style, tuple(lines), widest, height, pitch, fits, plain(text), torn)


def _styled(text: str, style: Style) -> list[list[Word]]:
    """Return paragraphs of words, each piece with its face and colour."""
    strong = (
        Face(style.face.size, max(BOLD, style.face.weight), style.face.tracking),
        style.strong or style.colour,
    )
    usual = (style.face, style.colour)
    paragraphs = []
    starred = False
    for paragraph in text.split("\n"):
        words: list[Word] = []
        for word in paragraph.split(" "):
            pieces: list[Piece] = []
            for i, bare in enumerate(word.split("**")):
                starred ^= i > 0
                if bare:
                    face, colour = strong if starred else usual
                    pieces.append((bare, _face_of(bare, face, style.words), colour))
            if pieces:
                words.append(tuple(pieces))
        paragraphs.append(words or [(("", *usual),)])
    return paragraphs


def _face_of(word: str, face: Face, words: float) -> Face:
    if words == 1.0 or word in _SIGNS or any(letter.isdecimal() for letter in word):
        return face
    return face.at(round(face.size * words))


def _broken(
    words: list[Word], style: Style, box_width: float
) -> tuple[list[tuple[Piece, ...]], bool]:
    texts = [word[0][0] if len(word) == 1 else "".join(part[0] for part in word) for word in words]
    widths = [sum([width(text, face) for text, face, _ in word]) for word in words]
    spans = break_words(texts, widths, width(" ", style.face), box_width)
    return [_runs(words[start:end]) for start, end in spans], tears(texts, spans)


def _runs(words: list[Word]) -> tuple[Piece, ...]:
    """Join neighbouring pieces of one look, so that Qt shapes them together.

    The blank between two sizes is the smaller one's: a unit stands close to its figure.
    """
    runs: list[Piece] = []
    for word in words:
        for i, (text, face, colour) in enumerate(word):
            blank = " " if runs and i == 0 else ""
            if runs and runs[-1][1:] == (face, colour):
                runs[-1] = (runs[-1][0] + blank + text, face, colour)
            elif runs and blank and runs[-1][1].size <= face.size:
                runs[-1] = (runs[-1][0] + blank, *runs[-1][1:])
                runs.append((text, face, colour))
            else:
                runs.append((blank + text, face, colour))
    return tuple(runs)
