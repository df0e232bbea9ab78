"""What is told of a figure that its slide's passages do not state."""

from collections.abc import Iterator, Sequence

from viewer.article.figures import Figure, Outcome, match
from viewer.article.trace.beside import Astray
from viewer.article.trace.shown import Shown
from viewer.article.trace.stated import Stated
from viewer.deck.load import LoadedDeck
from viewer.errors import Problem

_CODES = {
    Outcome.BOUND_LOST: "figure-bound-lost",
    Outcome.BOUND_DIFFERS: "figure-bound-differs",
    Outcome.EXACT: "figure-role",
    Outcome.UNIT_DIFFERS: "figure-unit-differs",
    Outcome.TURNED: "figure-turned",
    Outcome.WRITTEN_OTHERWISE: "figure-written-otherwise",
}


class Wrong:
    """Makes problems, each with the place in the deck and what would be right."""

    def __init__(self, loaded: LoadedDeck, stated: Stated) -> None:
        self._loaded, self._stated = loaded, stated

    def sources(self, index: int, passages: Sequence[str]) -> Iterator[Problem]:
        """Yield a problem for each passage that the article does not have."""
        for name in passages:
            if self._stated.passage(name) is None:
                yield self._loaded.problem(
                    "source-unknown", "slides", index, "source", name=name, known=self._like(name)
                )

    def figure(self, shown: Shown, figure: Figure, passages: Sequence[str]) -> Problem:
        """Return the problem of ``figure``, which stands in the text ``shown``."""
        code, words = self._told(figure, passages)
        return self._at(shown, figure.text, code, shown=written(figure), **words)

    def term(self, shown: Shown, one: Figure, other: Figure, near: str) -> Problem:
        """Return the problem of a span of years; ``near`` is the one that was meant."""
        text = f"{one.text} – {other.text}"
        return self._at(shown, one.text, "figure-unstated", shown=text, near=near)

    def result(self, code: str, shown: Shown, result: Figure) -> Problem:
        """Return the problem ``code`` of the ``result`` of a formula."""
        words = {"shown": written(result), "formula": shown.formula}
        return self._at(shown, result.text, code, **words)

    def astray(self, found: Astray) -> Problem:
        """Return the problem of a figure that stands beside the words of another."""
        figure = found.claim.figure
        words = {"shown": written(figure), "stated": written(found.meant)}
        return self._at(found.claim.shown, figure.text, "figure-astray", **words)

    def _at(self, shown_in: Shown, text: str, code: str, /, **words: str) -> Problem:
        place = self._loaded.place_in(shown_in.keys, text.split(maxsplit=1)[0])
        return Problem(code, words, self._loaded.file, place.line, place.column, place.excerpt)

    def _told(self, figure: Figure, passages: Sequence[str]) -> tuple[str, dict[str, str]]:
        cited = self._stated.of(passages)
        found = match(figure, [stated for _, stated in cited])
        near = written(found.stated) if found.stated else ""
        if found.outcome in _CODES:
            return _CODES[found.outcome], {"stated": near}
        elsewhere = self._elsewhere(figure)
        if elsewhere:
            return "figure-elsewhere", {"passage": elsewhere}
        if near:
            return "figure-unstated", {"near": near}
        return "figure-unstated-nowhere", {}

    def _elsewhere(self, figure: Figure) -> str:
        """Return the name of another passage that states ``figure``, or an empty string."""
        for name, stated in self._stated.like(self._stated.everywhere, figure):
            if match(figure, [stated]).outcome is Outcome.EXACT:
                return name
        return ""

    def _like(self, name: str) -> str:
        """Return the names that the article has of the kind that was meant, or all kinds."""
        kind = name.partition(" ")[0]
        names = [p.name for p in self._stated.article.passages if p.kind == kind]
        if len(names) > 1:
            return f"{names[0]} … {names[-1]}"
        return (
            names[0]
            if names
            else ", ".join(dict.fromkeys(p.kind for p in self._stated.article.passages))
        )


def written(figure: Figure) -> str:
    """Return the figure with the word that bounds it."""
    return f"{figure.bound} {figure.text}" if figure.bound else figure.text
