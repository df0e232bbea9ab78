"""Everything that is wrong is said at once, where it stands, with what would be right."""

from collections.abc import Iterator
from typing import Any

import pytest
from msgspec import inspect

from tests.deck.decks import HEAD, codes, deck, pointed, problems, told
from tests.decks import SLIDES
from viewer.deck.deck import Deck
from viewer.deck.explain import CHECKED

SLIDE = "  - layout: closing\n    title: A\n"
CHART = "  - layout: chart\n    title: A\n    chart:\n      kind: {}\n"


def sentences(text: str) -> list[str]:
    return [problem.sentence("en") for problem in problems(text)]


def test_all_mistakes_at_once_in_the_order_of_the_file() -> None:
    text = """\
titel: Thử
slides:
  - layout: chrat
    title: A
  - layout: bullets
    bullets: một dòng
    seconds: nhanh
  - layout: agenda
    title: B
    id: Phần một
    steps: yes
    items:
      - {text: A, to: nowhere}
    source: [paragraph 0, title]
  - layout: picture
    title: C
    picture: ../x.png
    caption: ''
"""
    assert told(text) == [
        ("deck-unknown-near", 1, 1),
        ("deck-choice-near", 3, 13),
        ("deck-missing", 5, 5),
        ("deck-list", 6, 14),
        ("deck-whole", 7, 14),
        ("deck-name", 10, 9),
        ("deck-switch", 11, 12),
        ("link-nowhere", 13, 23),
        ("deck-passage", 14, 14),
        ("path-outside", 17, 14),
        ("deck-text-empty", 18, 14),
    ]


# --- keys


def test_an_unknown_key_names_the_nearest() -> None:
    (said,) = sentences(HEAD + SLIDE + "    subtitel: B\n")
    assert said == "there is no key “subtitel” here; did you mean “subtitle”?"


def test_an_unknown_key_like_no_other_names_all() -> None:
    (said,) = sentences(HEAD + SLIDE + "    xyzzy: B\n")
    assert said.startswith("there is no key “xyzzy” here; the keys are: title, id, notes, seconds")
    assert said.endswith("byline")


def test_a_mistyped_key_is_not_missing_as_well() -> None:
    assert codes(HEAD + "  - layout: closing\n    tilte: A\n") == ["deck-unknown-near"]


@pytest.mark.parametrize("layout", SLIDES)
def test_a_slide_without_a_title(layout: str) -> None:
    found = problems(HEAD + f"  - layout: {layout}\n")
    assert ("deck-missing", "title") in [(one.code, one.words.get("key")) for one in found]


def test_a_deck_without_slides() -> None:
    assert sentences("title: A\n") == ["the key “slides” is missing; add a line “slides: …”"]


@pytest.mark.parametrize(
    ("slides", "code"),
    [
        ("  - title: A\n", "deck-no-kind"),
        ("  - {layuot: closing, title: A}\n", "deck-unknown-near"),
        ("  - {layout: clsoing, title: A}\n", "deck-choice-near"),
        ("  - {layout: xyzzy, title: A}\n", "deck-choice"),
        ("  - {layout: [closing], title: A}\n", "deck-choice"),
        ("  - {layout: '', title: A}\n", "deck-choice"),
        ("  - words\n", "deck-mapping"),
        ("  - [a]\n", "deck-mapping"),
        ("  -\n", "deck-mapping"),
        ("  - {layout: chart, title: A, chart: x}\n", "deck-mapping"),
        ("  - {layout: chart, title: A, chart: null}\n", "deck-mapping"),
        ("  - {layout: chart, title: A, chart: {bars: []}}\n", "deck-no-kind"),
        ("  - {layout: chart, title: A, chart: {kind: rankng}}\n", "deck-choice-near"),
        ("  - {layout: statement, title: A, text: B, figure: C}\n", "deck-mapping"),
        ("  - {layout: statement, title: A, text: B, figure: ''}\n", "deck-mapping"),
    ],
)
def test_layouts_and_kinds(slides: str, code: str) -> None:
    assert codes(HEAD + slides) == [code]


# --- values


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("title: ''", "deck-text-empty"),
        ("title: '  '", "deck-text-empty"),
        ("title:", "deck-text-empty"),
        ("title: [a]", "deck-text"),
        ("title: {a: b}", "deck-text"),
        ("title: " + "x" * 2001, "deck-text-long"),
        ("notes: [a]", "deck-text"),
        ("notes: " + "x" * 20001, "deck-text-long"),
        ("id: Ầ", "deck-name"),
        ("id: a b", "deck-name"),
        ("id: -a", "deck-name"),
        ("id:", "deck-name"),
        ("id: NULL", "deck-name"),
        ("id: " + "x" * 61, "deck-text-long"),
        ("seconds: 0", "deck-whole"),
        ("seconds: 3601", "deck-whole"),
        ("seconds: -5", "deck-whole"),
        ("seconds: nhanh", "deck-whole"),
        ("seconds:", "deck-whole"),
        ("seconds: [30]", "deck-whole"),
        ("seconds: 030", "deck-whole"),
        ("seconds: 1.5", "deck-whole"),
        ("seconds: 1.200", "deck-whole"),
        ("seconds: 1e400", "deck-whole"),
        ("seconds: 1.000", "deck-digits"),
        ("seconds: 30.0", "deck-digits"),
        ("seconds: 1e2", "deck-digits"),
        ("steps: yes", "deck-switch"),
        ("steps:", "deck-switch"),
        ("steps: [true]", "deck-switch"),
        ("source: đoạn 3", "deck-passage"),
        ("source: paragraph 0", "deck-passage"),
        ("source: [title, paragraph]", "deck-passage"),
        ("source: [[title]]", "deck-text"),
        ("source: {a: b}", "deck-text"),
        ("source: [" + "title, " * 21 + "]", "deck-list-long"),
    ],
)
def test_values_of_every_slide(line: str, code: str) -> None:
    key = line.partition(":")[0]
    slide = "  - layout: closing\n" + ("" if key == "title" else "    title: A\n") + f"    {line}\n"
    assert codes(HEAD + slide) == [code]


def test_the_language_is_one_of_two() -> None:
    assert codes(f"language: fr\n{HEAD}{SLIDE}") == ["deck-choice"]


@pytest.mark.parametrize(
    ("bullets", "code"),
    [
        ("[]", "deck-list-short"),
        ("[a, b, c, d, e, f, g, h, i]", "deck-list-long"),
        ("a", "deck-list"),
        ("{a: b}", "deck-list"),
        ("[a, '']", "deck-text-empty"),
        ("[a: b]", "deck-text"),
    ],
)
def test_lists(bullets: str, code: str) -> None:
    assert codes(f"{HEAD}  - {{layout: bullets, title: A, bullets: {bullets}}}\n") == [code]


def test_a_colon_in_a_bullet_is_explained() -> None:
    text = f"{HEAD}  - layout: bullets\n    title: A\n    bullets:\n      - Kết quả: tốt\n"
    (problem,) = problems(text)
    assert "put all of it in single quotes" in problem.sentence("en")
    assert (problem.line, problem.column) == (6, 9)


# --- figures


def chart(kind: str, bar: str, *lines: str) -> str:
    head = CHART.format(kind) + "".join(f"      {line}\n" for line in lines)
    return f"{HEAD}{head}      bars:\n        - {bar}\n"


@pytest.mark.parametrize(
    ("value", "code", "rest"),
    [
        ("93.9", "number-form-near", "93.9}"),
        ("'1,027.5'", "number-form-near", "'1,027.5'}"),
        ("93,9%", "yaml-comma", ",9%}"),
        ("'93,9%'", "number-form-near", "'93,9%'}"),
        ("2.782 vụ", "number-form-near", "2.782 vụ}"),
        ("nhiều", "number-form", "nhiều}"),
        ("nan", "number-form", "nan}"),
        ("inf", "number-form", "inf}"),
        ("1e5", "number-form", "1e5}"),
        ("٣", "number-form", "٣}"),
        ("", "deck-text-empty", "}"),
        ("null", "number-form", "null}"),
        ("1" + "0" * 15, "number-size", "1" + "0" * 15 + "}"),
        ("'1,1234567'", "number-size", "'1,1234567'}"),
        ("-5", "chart-negative", "-5}"),
        ("'−5'", "chart-negative", "'−5'}"),
        ("{formula: 1}", "deck-missing", "{formula: 1}}"),
        ("{valeu: 1}", "deck-unknown-near", "valeu: 1}}"),
        ("{value: 1, formulas: 1}", "deck-unknown-near", "formulas: 1}}"),
        ("{value: 3, formula: 1 + 1}", "formula-wrong", "1 + 1}}"),
        ("{value: 3, formula: 1 +}", "formula-form", "1 +}}"),
        ("{value: 3, formula: 1 / 0}", "formula-form", "1 / 0}}"),
        ("{value: 3, formula: [1]}", "formula-form", "[1]}}"),
        ("{value: 3, formula: ''}", "formula-form", "''}}"),
        ("{value: [3]}", "value-keys", "[3]}}"),
        ("[3]", "value-keys", "[3]}"),
    ],
)
def test_figures_of_charts(value: str, code: str, rest: str) -> None:
    value = value.replace("1 : 0", "1 / 0")
    text = (
        chart("ranking", "{label: B, value: 4}", "unit: vụ")
        + f"        - {{label: A, value: {value}}}\n"
    )
    assert pointed(text) == [(code, rest.replace("1 : 0", "1 / 0"))]


@pytest.mark.parametrize(
    ("kind", "bar", "code", "key"),
    [
        ("target", "{label: A, actual: -1, target: 80}", "chart-negative", "-1"),
        ("target", "{label: A, actual: 80, target: 1.001}", "chart-range", "1.001"),
        ("compare", "{label: A, now: 1, before: -1}", "chart-negative", "-1"),
        ("decline", "{label: A, value: -1, fall: 4}", "chart-negative", "-1"),
        ("decline", "{label: A, value: 1, fall: 101}", "chart-range", "101"),
        ("share", "{label: A, value: 101}", "chart-range", "101"),
        ("share", "{label: A, value: -1}", "chart-negative", "-1"),
        ("counts", "{label: A, value: 0}", "count-range", "0"),
        ("counts", "{label: A, value: 201}", "count-range", "201"),
        ("counts", "{label: A, value: '1,5'}", "count-range", "'1,5'"),
        ("counts", "{label: A, value: 3, symbol: cat}", "deck-choice", "cat"),
        ("growth", "{label: A, before: -1, increase: 2, now: 1}", "chart-negative", "-1"),
        ("growth", "{label: A, before: 2, increase: -1, now: 1}", "chart-negative", "-1"),
        ("growth", "{label: A, before: 2, increase: 1, now: 4}", "growth-sum", "4"),
    ],
)
def test_what_a_chart_cannot_show(kind: str, bar: str, code: str, key: str) -> None:
    labels = {
        "compare": ("now_label: N", "before_label: B"),
        "growth": ("now_label: N", "before_label: B", "increase_label: I"),
    }
    ((found, rest),) = pointed(chart(kind, bar, *labels.get(kind, ())))
    assert found == code
    assert rest.startswith(key)


@pytest.mark.parametrize("kind", ["target", "ranking", "decline", "share", "counts"])
def test_a_chart_with_no_values(kind: str) -> None:
    text = HEAD + CHART.format(kind) + "      bars: []\n"
    assert codes(text) == ["deck-list-short"]


def test_a_target_in_another_unit_may_be_large() -> None:
    assert not codes(chart("target", "{label: A, actual: 273, target: 25.000}", "unit: người"))


@pytest.mark.parametrize(
    ("hero", "code", "rest"),
    [
        ("{value: nhiều, label: B, formula: 1 + 1}", "formula-nothing", "nhiều"),
        ("{value: 3 người, label: B, formula: 1 + 1}", "formula-wrong", "1 + 1"),
        ("{value: 3 người, label: B, formula: 1 +}", "formula-form", "1 +"),
        ("{value: 3 người, label: B, formula: ''}", "deck-text-empty", "''"),
        ("{value: 3 người}", "deck-missing", "{value"),
    ],
)
def test_heroes(hero: str, code: str, rest: str) -> None:
    text = f"{HEAD}  - layout: figures\n    title: A\n    figures:\n      - {hero}\n"
    ((found, at),) = pointed(text)
    assert found == code
    assert at.startswith(rest)


def test_an_achievement_with_nothing_to_show() -> None:
    assert told(HEAD + "  - layout: achievement\n    title: A\n    number: 1\n") == [
        ("achievement-empty", 3, 5)
    ]


@pytest.mark.parametrize(
    ("value", "formula"),
    [("250", "273 / 1,092"), ("33,3", "100 / 3"), ("0,5", "1 : 2"), ("3", "5 / 2"), ("1", "1/3*3")],
)
def test_formulas_may_be_rounded_as_people_do(value: str, formula: str) -> None:
    bar = f"{{label: A, value: {{value: '{value}', formula: '{formula}'}}}}"
    text = chart("ranking", bar, "unit: vụ") + "        - {label: B, value: 4}\n"
    assert not codes(text)


def test_a_wrong_formula_shows_its_result_in_vietnamese() -> None:
    bar = "{label: A, value: {value: 1, formula: 8.296 * 1.000 / 3}}"
    text = chart("ranking", bar) + "        - {label: B, value: 4}\n"
    assert sentences(text)[0].startswith("“8.296 * 1.000 / 3” gives 2.765.333,333333 and not")


def test_a_formula_beyond_all_figures() -> None:
    formula = " * ".join(["999.999.999.999.999"] * 9)
    bar = f"{{label: A, value: {{value: 1, formula: {formula}}}}}"
    assert "formula-wrong" in codes(chart("ranking", bar) + "        - {label: B, value: 4}\n")


# --- together


def test_no_mistake_hides_another() -> None:
    chart = "{{kind: share, bars: [{{value: {}.5}}]}}"
    slides = "".join(
        f"  - {{layout: chart, title: '', seconds: x, chart: {chart.format(n)}}}\n"
        for n in range(10)
    )
    each = ["deck-text-empty", "deck-whole", "deck-missing", "number-form-near"]
    assert sorted(codes(HEAD + slides)) == sorted(each * 10)


def types_in(kind: Any) -> Iterator[Any]:
    """Yield ``kind`` and every type below it."""
    yield kind
    for name in getattr(kind, "__struct_fields__", ()):
        below = getattr(kind, name)
        for one in below if isinstance(below, tuple) else (below,):
            if isinstance(one, inspect.Field):
                yield from types_in(one.type)
            elif isinstance(one, inspect.Type):
                yield from types_in(one)


def test_every_type_of_a_deck_has_its_check() -> None:
    kinds = {type(kind) for kind in types_in(inspect.type_info(Deck))}
    assert kinds - {inspect.NoneType} <= set(CHECKED)


def test_a_right_deck_has_no_mistakes() -> None:
    assert len(deck(SLIDE).deck.slides) == 1
