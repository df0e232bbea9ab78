"""Every sentence that is said exists, in both languages, with the same blanks."""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import viewer
from viewer.errors import Problem
from viewer.errors.messages import MESSAGES

HOUSE = Path(viewer.__file__).parent
MODULES = [path for path in HOUSE.rglob("*.py") if "sentences" not in path.parts]
SPEAKERS = {"of", "Problem", "problem", "find", "_find", "_stop", "DeckValueError", "NumberError"}
"""What is called with a code as its first argument."""

FORM = re.compile("[a-z0-9]+(-[a-z0-9]+)+")
ROOMS = {code.partition("-")[0] for code in MESSAGES}
"""What codes begin with."""


def strings_in(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def spoken_in(module: Path) -> Iterator[str]:
    """Yield every literal that stands where a code is wanted, or looks like one."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Call) and node.args and name_of(node.func) in SPEAKERS:
            first = node.args[0]
            if isinstance(first, ast.Constant) and FORM.fullmatch(str(first.value)):
                yield str(first.value)
    yield from (text for text in strings_in(module) if looks_like_a_code(text))


def looks_like_a_code(text: str) -> bool:
    return text.partition("-")[0] in ROOMS and FORM.fullmatch(text) is not None


def name_of(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""


def blanks(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


USED = {text for module in MODULES for text in strings_in(module)}


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_what_a_module_says_has_a_sentence(module: Path) -> None:
    assert not [code for code in spoken_in(module) if code not in MESSAGES]


@pytest.mark.parametrize("code", MESSAGES)
def test_a_sentence_is_said_somewhere(code: str) -> None:
    assert code in USED


@pytest.mark.parametrize("code", MESSAGES)
def test_both_languages_fill_the_same_blanks(code: str) -> None:
    vietnamese, english = MESSAGES[code]
    assert blanks(vietnamese) == blanks(english)
    assert "" not in blanks(english)


@pytest.mark.parametrize("code", MESSAGES)
def test_a_sentence_reads_as_one(code: str) -> None:
    words = dict.fromkeys(blanks(MESSAGES[code][0]), "x")
    for language in ("vi", "en"):
        said = Problem(code, words).sentence(language)
        assert said == said.strip()
        assert "\n" not in said
        assert "  " not in said
        assert said[-1] not in ".,;"
        assert "{" not in said.replace("{value:", "").replace("{khóa:", "").replace("{key:", "")


def test_no_code_has_two_sentences() -> None:
    rooms = (HOUSE / "errors" / "sentences").glob("*.py")
    rows = [
        key.value
        for path in rooms
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Constant)
    ]
    assert sorted(map(str, rows)) == sorted(MESSAGES)
