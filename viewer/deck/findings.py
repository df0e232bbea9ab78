"""What is wrong with a deck, collected up to a number that a person can bear."""

from collections.abc import Iterator

from viewer.errors import Problem, ViewerError

MOST = 200


class Findings:
    """Problems of one file. Iterating gives them in the order of the file."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []

    def has(self, code: str, line: int, column: int) -> bool:
        """Return whether ``code`` was found at this place (from 1)."""
        return any(
            (one.code, one.line, one.column) == (code, line, column) for one in self._problems
        )

    def add(self, problem: Problem) -> None:
        """Keep ``problem``.

        Raises:
            ViewerError: with all of them, once there are too many.
        """
        self._problems.append(problem)
        if len(self._problems) >= MOST:
            more = Problem("deck-more", {"most": str(MOST)}, problem.file)
            raise ViewerError([*self, more])

    def __len__(self) -> int:
        return len(self._problems)

    def __iter__(self) -> Iterator[Problem]:
        return iter(sorted(self._problems, key=lambda one: (one.line or 0, one.column or 0)))

    def raise_any(self) -> None:
        """Raise a :class:`ViewerError` of everything found, if there is something."""
        if self._problems:
            raise ViewerError(self)
