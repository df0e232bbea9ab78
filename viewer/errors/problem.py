"""One thing that is wrong, with its place; and the exception that carries several."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal

from msgspec import Struct, field

from viewer.errors.language import Language, current_language

Severity = Literal["error", "warning"]


class Problem(Struct, frozen=True):
    """One finding about a file or an argument.

    ``code`` names a row of ``MESSAGES``, ``words`` fills its blanks. ``line`` and
    ``column`` count from 1. ``excerpt`` is the offending source line as it is written.
    """

    code: str
    words: Mapping[str, str] = field(default_factory=dict)
    file: Path | None = None
    line: int | None = None
    column: int | None = None
    excerpt: str | None = None
    severity: Severity = "error"

    def sentence(self, language: Language | None = None) -> str:
        """Return the one sentence that says what is wrong and what would be right."""
        from viewer.errors.messages import MESSAGES  # needed only once something is wrong

        vietnamese, english = MESSAGES[self.code]
        chosen = english if (language or current_language()) == "en" else vietnamese
        return chosen.format_map(self.words)

    def place(self) -> str:
        """Return ``file:line:column`` as far as it is known, or an empty string."""
        parts = [str(self.file) if self.file else "", self.line, self.column]
        return ":".join(str(part) for part in parts if part)

    def report(self, language: Language | None = None) -> str:
        """Return place, sentence and, where known, the source line with a mark under it."""
        place = self.place()
        head = f"{place}: {self.sentence(language)}" if place else self.sentence(language)
        if self.excerpt is None:
            return head
        mark = " " * max(0, (self.column or 1) - 1) + "^"
        return f"{head}\n    {self.excerpt}\n    {mark}"


class ViewerError(Exception):
    """Something that the user must put right; carries every problem found, in file order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__("; ".join(problem.sentence("en") for problem in self.problems))

    @classmethod
    def of(cls, code: str, *, file: Path | None = None, **words: object) -> "ViewerError":
        """Return an error of one problem, without a line."""
        return cls([Problem(code, {key: str(word) for key, word in words.items()}, file)])

    def report(self, language: Language | None = None) -> str:
        """Return every problem's report, one below the other."""
        return "\n".join(problem.report(language) for problem in self.problems)
