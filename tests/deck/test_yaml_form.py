"""What is no deck by its form is refused with one sentence where it stands; nothing is followed."""

import gc
import sys

import pytest

from tests.deck.decks import HEAD, codes, pointed, problems, told
from viewer.deck.findings import MOST
from viewer.deck.tree import DEEPEST, MOST_NODES

SLIDE = "  - layout: closing\n    title: A\n"


@pytest.mark.parametrize("text", ["", "  \n\n", "# nothing\n", "\ufeff"])
def test_an_empty_file(text: str) -> None:
    assert codes(text) == ["deck-empty"]


@pytest.mark.parametrize("text", ["words", "- a\n- b\n", "93", "null", "'quoted'", "--- \n"])
def test_something_else_at_the_top(text: str) -> None:
    assert codes(text) == ["deck-shape"]


@pytest.mark.parametrize(
    ("text", "code", "rest"),
    [
        ("title: Đảng: kết quả", "yaml-colon", ": kết quả"),
        ("title: a\n  b: c", "yaml-colon", ": c"),
        ("title\n", "deck-shape", "title"),
        ("title: a\nslides\n", "yaml-no-colon", ""),
        ("title: **100%** xã", "yaml-sign", "**100%** xã"),
        ("title: & hơn", "yaml-sign", "& hơn"),
        ("title: > 85%", "yaml-sign", "> 85%"),
        ("title: *b", "yaml-alias", "*b"),
        ("title: @a", "yaml-start", "@a"),
        ("title: %a", "yaml-start", "%a"),
        ("title:\n\tx", "yaml-start", " x"),
        ("title: 'a\nslides: b\n", "yaml-quote", "'a"),
        ('title: "Đảng" và dân', "yaml-indent", "và dân"),
        ('title: "C:\\photo"', "yaml-escape", '\\photo"'),
        ("title: [a, b\nslides: []", "yaml-bracket", "[a, b"),
        ("title: {a: b\nslides: []", "yaml-bracket", "{a: b"),
        ("title: a\nslides:\n  - b\n - c\n", "yaml-indent", "- c"),
        ("title: a\n b\n--- \ntitle: c\n", "yaml-documents", "--- "),
        ("? [a, b]\n: c\n", "yaml-key", "[a, b]"),
        ("a: &a {x: y}\n<<: *a\n", "yaml-merge", "<<: *a"),
        ("title: a\ntitle: b\n", "yaml-twice", "title: b"),
        (
            "title: !!python/object/apply:os.system [ls]",
            "yaml-tag",
            "!!python/object/apply:os.system [ls]",
        ),
        ("title: !mine a", "yaml-tag", "!mine a"),
        ("title: !!str a", "yaml-tag", "!!str a"),
        ("title: a\x1b[31m", "text-control", "\N{REPLACEMENT CHARACTER}[31m"),
        ("title: a\x00", "text-control", "\N{REPLACEMENT CHARACTER}"),
        ('title: "a\\0b"', "text-control", '"a\\0b"'),
        ("%YAML 9.9\n--- a", "yaml-form", "%YAML 9.9"),
    ],
)
def test_every_fault_is_named_in_its_place(text: str, code: str, rest: str) -> None:
    assert (code, rest) in pointed(text)


def test_a_repeated_key_names_the_first_line() -> None:
    (problem,) = problems(HEAD + SLIDE + "    title: B\n")
    assert problem.code == "yaml-twice"
    assert problem.sentence("en").startswith("the key “title” stands already in line 4")


@pytest.mark.parametrize(
    "value", ["{value: 7,09, formula: '97,09 - 90'}", "{value: 7,09}", "[93,9%, khác]", "[1,2]"]
)
def test_a_comma_that_cuts_a_figure_in_two(value: str) -> None:
    found = pointed(f"title: a\nslides: {value}\n")
    assert "yaml-comma" in [code for code, _ in found]
    comma = next(rest for code, rest in found if code == "yaml-comma")
    assert comma[0] == ","
    assert comma[1].isdigit()


@pytest.mark.parametrize(
    "value", ["[93, 9]", "['93','9']", "{a: '93,9'}", "[paragraph 1,paragraph 2]", "[a1,b2]"]
)
def test_a_comma_that_ends_an_item(value: str) -> None:
    assert "yaml-comma" not in codes(f"title: a\nslides: {value}\n")


def test_a_figure_cut_in_two_is_said_once() -> None:
    text = (
        "  - layout: chart\n    title: A\n    chart:\n      kind: share\n"
        "      bars: [{label: B, value: 93,9}]\n"
    )
    assert told(HEAD + text) == [("yaml-comma", 7, 34)]


# --- hostile


@pytest.mark.parametrize("sign", ["[", "{", "- ", "? ", "[[{", "&a [", "a: ["])
def test_a_hundred_thousand_levels(sign: str) -> None:
    (problem,) = problems(sign * 100_000)
    assert problem.code in ("yaml-deep", "yaml-colon", "yaml-bracket")


def test_levels_up_to_the_limit_are_read() -> None:
    assert codes("[" * DEEPEST + "]" * DEEPEST) == ["deck-shape"]
    assert codes("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1)) == ["yaml-deep"]


def test_a_billion_laughs() -> None:
    lines = ["a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]"]
    for level in range(1, 30):
        lines.append(f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]")
    (problem,) = problems("\n".join(lines))
    assert problem.code == "yaml-large"
    assert problem.line == 6


def test_aliases_that_climb() -> None:
    lines = ["a0: &a0 [x]", *(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 2_000))]
    (problem,) = problems("\n".join(lines))
    assert (problem.code, problem.line) == ("yaml-deep", DEEPEST - 1)


@pytest.mark.parametrize("text", ["&a [*a]", "&a {b: *a}", "a: *a"])
def test_aliases_of_what_has_not_ended(text: str) -> None:
    assert "yaml-alias" in codes(text)


def test_more_values_than_any_deck_has() -> None:
    (problem,) = problems("[" + "a," * (MOST_NODES + 9) + "]")
    assert problem.code == "yaml-large"


def test_one_huge_text() -> None:
    (problem,) = problems("title: " + "x" * 2_000_000 + f"\nslides:\n{SLIDE}")
    assert problem.code == "deck-text-long"
    assert len(problem.report()) < 1_000


def test_one_huge_key() -> None:
    key = "k" * 900
    (problem,) = problems(f"{HEAD}{SLIDE}    {key}: x\n")
    assert problem.code == "deck-unknown"
    assert len(problem.report()) < 1_000


def test_thousands_of_mistakes_end_with_a_word() -> None:
    found = problems(HEAD + "".join(f"{SLIDE}    wrong: {n}\n" for n in range(MOST * 3)))
    assert len(found) == MOST + 1
    assert found[-1].code == "deck-more"


def test_thousands_of_repeated_keys_end_with_a_word() -> None:
    assert len(problems("a: b\n" * (MOST * 3))) == MOST + 1


def test_a_terminal_is_never_moved() -> None:
    text = HEAD + '  - {layout: "\\e[2J", "\\e]0;x": 1, title: A}\n'
    said = "".join(problem.report() for problem in problems(text))
    assert "text-control" in codes(text)
    assert not [letter for letter in said if ord(letter) < 32 and letter != "\n"]


def test_the_collector_runs_again_whatever_happens() -> None:
    gc.enable()  # commands that other tests run hold it
    codes("[" * 100)
    assert gc.isenabled()
    gc.disable()
    codes(HEAD + SLIDE)
    try:
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_recursion_is_far_from_its_limit() -> None:
    assert sys.getrecursionlimit() > DEEPEST * 10
