"""The figures of a Vietnamese text: found, told apart, tied to each other, and compared.

``find_figures`` reads a text once: tokens, then for each number the first reader that knows
it (list marks, documents, dates, names, years, ratios, amounts), then what the words between
the figures of a sentence make of them. ``match`` looks a shown figure up among stated ones.
"""

from viewer.article.figures.figure import Figure, Kind, Relation, Tie
from viewer.article.figures.find import find_figures
from viewer.article.figures.match import Match, Outcome, match, same_figure

__all__ = [
    "Figure",
    "Kind",
    "Match",
    "Outcome",
    "Relation",
    "Tie",
    "find_figures",
    "match",
    "same_figure",
]
