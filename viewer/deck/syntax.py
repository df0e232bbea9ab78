"""What the YAML parser complains of, said in words that tell how to write it."""

import re

import yaml

from viewer.deck.source_text import Mark, SourceText
from viewer.errors import Problem

_UNREADABLE = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_COMPLAINTS = (
    ("mapping values are not allowed", "yaml-colon"),
    ("did not find expected alphabetic or numeric", "yaml-sign"),
    ("did not find expected comment or line break", "yaml-sign"),
    ("cannot start any token", "yaml-start"),
    ("could not find expected ':'", "yaml-no-colon"),
    ("found unexpected end of stream", "yaml-quote"),
    ("found unexpected document indicator", "yaml-quote"),
    ("unknown escape character", "yaml-escape"),
    ("did not find expected ',' or", "yaml-bracket"),
    ("did not find expected", "yaml-indent"),
    ("block sequence entries are not allowed", "yaml-indent"),
    ("found unexpected ':'", "yaml-colon"),
    ("found character", "yaml-start"),
)
"""A part of the parser's words, and the row of our messages that says it to a person."""

_SAID_AT_THE_BEGINNING = ("yaml-quote", "yaml-bracket", "yaml-sign")


def syntax_problem(source: SourceText, error: Exception) -> Problem:
    """Return what ``error`` of the YAML parser means, where it stands."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return _unreadable(source)
    mark = error.problem_mark or error.context_mark
    begun = error.context_mark
    words = f"{error.problem} {error.context}"
    code = next((code for part, code in _COMPLAINTS if part in words), "yaml-form")
    at = begun if code in _SAID_AT_THE_BEGINNING and begun else mark
    return source.problem(code, (at.line, at.column) if at else (0, 0))


def _unreadable(source: SourceText) -> Problem:
    found = _UNREADABLE.search(source.text)
    if found is None:
        return source.problem("yaml-form", (0, 0))
    mark: Mark = source.mark_at(found.start())
    return source.problem("text-control", mark, character=f"U+{ord(found[0]):04X}")
