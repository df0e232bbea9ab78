"""What ``check`` says of a deck that could be loaded, to people and to machines."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from viewer.article.trace import Coverage, Link, Trace
from viewer.article.trace.wrong import written
from viewer.commands.checks import findings
from viewer.commands.checks.figures import trace_of
from viewer.deck.load import LoadedDeck
from viewer.errors import Problem, ViewerError, current_language

WORDS = {
    "vi": {
        "coverage": "Bài viết: {figures} con số và {passages} đoạn đã lên trang.",
        "figure": "  chưa lên trang nào: {text} ({passage})",
        "passage": "  chưa trang nào dẫn nguồn: {passage}",
    },
    "en": {
        "coverage": "Used: {figures} of the figures and {passages} of the passages of the article.",
        "figure": "  on no slide: {text} ({passage})",
        "passage": "  cited by no slide: {passage}",
    },
}


@dataclass(frozen=True)
class Report:
    """Everything found, in the order of the file; ``trace`` where there is an article."""

    loaded: LoadedDeck
    problems: tuple[Problem, ...]
    trace: Trace | None

    @property
    def errors(self) -> int:
        """How many problems are errors and no mere warnings."""
        return sum(problem.severity == "error" for problem in self.problems)

    def lines(self) -> Iterator[str]:
        """Yield the report for people, without its last sentence."""
        yield from (problem.report() for problem in self.problems)
        if self.trace is not None:
            yield from _told(self.trace.coverage)

    def as_json(self) -> str:
        """Return the report for machines. Spans are [start, end) in the article's text."""
        traced: dict[str, Any] = {}
        if self.trace is not None:
            traced["figures"] = [_link(self.loaded, link) for link in self.trace.links]
            traced["coverage"] = _coverage(self.trace.coverage)
        return as_json(self.loaded.file, self.problems, **traced)


def report(loaded: LoadedDeck) -> Report:
    """Run every check on ``loaded``. Needs a ``QGuiApplication``."""
    found = findings(loaded)
    traced = None
    try:
        traced = trace_of(loaded)
    except ViewerError as error:
        found += [replace(problem, severity="error") for problem in error.problems]
    found += traced.problems if traced else ()
    ordered = sorted(found, key=lambda problem: (problem.line or 0, problem.column or 0))
    return Report(loaded, tuple(ordered), traced)


def as_json(file: Path, problems: Iterable[Problem], **more: Any) -> str:
    """Return ``problems`` of ``file``, and whatever else is known, for machines."""
    found = [_problem(problem) for problem in problems]
    data = {"file": str(file), "problems": found, **more}
    return json.dumps(data, ensure_ascii=False, indent=2)


def _told(coverage: Coverage) -> Iterator[str]:
    words = WORDS[current_language()]
    shares = coverage.figures_percent, coverage.passages_percent
    figures, passages = (_percent(share) for share in shares)
    yield words["coverage"].format(figures=figures, passages=passages)
    for passage, figure in coverage.figures:
        yield words["figure"].format(text=written(figure), passage=passage.name)
    for passage in coverage.passages:
        yield words["passage"].format(passage=passage.name)


def _percent(share: float) -> str:
    """Return ``share`` as percent, never rounded up to a hundred."""
    shown = f"{int(share * 10) / 10:g}%"
    return shown.replace(".", ",") if current_language() == "vi" else shown


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "code": problem.code,
        "severity": problem.severity,
        "sentence": problem.sentence(),
        "line": problem.line,
        "column": problem.column,
        **({"figure": problem.words["shown"]} if "shown" in problem.words else {}),
        **({"nearest": problem.words["near"]} if "near" in problem.words else {}),
    }


def _link(loaded: LoadedDeck, link: Link) -> dict[str, Any]:
    place = loaded.place_in(link.keys, link.shown.text.split()[0])
    return {
        "slide": link.slide + 1,
        "at": list(link.keys),
        "line": place.line,
        "column": place.column,
        "figure": written(link.shown),
        "passage": link.passage or None,
        "span": list(link.span) if link.span else None,
        "formula": link.formula or None,
    }


def _coverage(coverage: Coverage) -> dict[str, Any]:
    return {
        "figures_percent": round(coverage.figures_percent, 2),
        "passages_percent": round(coverage.passages_percent, 2),
        "figures_missing": [
            {
                "passage": passage.name,
                "figure": written(figure),
                "span": [passage.span[0] + end for end in figure.span],
            }
            for passage, figure in coverage.figures
        ],
        "passages_missing": [passage.name for passage in coverage.passages],
    }
