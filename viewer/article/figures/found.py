"""A figure on its way: what was read, and the tokens that it takes up."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from viewer.article.figures.figure import Figure, Kind, Tie
from viewer.article.figures.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Found:
    """A figure and its tokens.

    The figure is the tokens from ``first`` up to, not with, ``last``. ``lead`` is the first
    token of the word that bounds it, and ``reach`` the end of what it is of, which its text
    may leave out (``44%`` of ``44% số vụ``). ``tie`` binds it to the figure ``step`` away.
    """

    figure: Figure
    first: int
    last: int
    lead: int
    reach: int
    tie: Tie | None = None
    step: int = 1


def found(
    tokens: Tokens,
    span: tuple[int, int],
    number: tuple[int, int],
    value: Decimal | int,
    kind: Kind,
    **more: Any,
) -> Found:
    """Return the figure at the tokens ``span`` whose number is the tokens ``number``.

    ``more`` are further fields of :class:`Figure`.
    """
    figure = Figure(
        text=tokens.slice(*span),
        span=tokens.span(*span),
        number=tokens.span(*number),
        value=Decimal(value),
        kind=kind,
        **more,
    )
    return Found(figure, *span, lead=span[0], reach=span[1])
