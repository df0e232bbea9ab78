"""The schema that editors use says what the loader says."""

import argparse
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator  # type: ignore[import-untyped]

from tests.decks import HERO, SLIDES, slide
from viewer import places
from viewer.commands import schema
from viewer.deck.load import loads
from viewer.errors import ViewerError
from viewer.theme.load import names

FILE = places.resources() / "deck.schema.json"
LINE = "# yaml-language-server: $schema=../resources/deck.schema.json"


@pytest.fixture(scope="module")
def validator() -> Draft7Validator:
    return Draft7Validator(json.loads(schema.text()))


def complaints(validator: Draft7Validator, data: object) -> list[tuple[Any, ...]]:
    return [tuple(error.absolute_path) for error in validator.iter_errors(data)]


def test_the_command_prints_it(capsys: pytest.CaptureFixture[str]) -> None:
    parser = argparse.ArgumentParser()
    schema.add_parser(parser.add_subparsers())
    assert schema.run(parser.parse_args(["schema"])) == 0
    assert json.loads(capsys.readouterr().out) == json.loads(schema.text())


def test_the_file_beside_the_decks_is_fresh() -> None:
    assert FILE.read_text("utf-8") == schema.text() + "\n", (
        "run: congress-viewer schema > resources/deck.schema.json"
    )


def test_it_is_a_schema(validator: Draft7Validator) -> None:
    Draft7Validator.check_schema(validator.schema)


def test_the_shipped_deck_names_it_and_is_valid(validator: Draft7Validator) -> None:
    text = places.congress_deck().read_text("utf-8")
    first = text.splitlines()[0]
    assert first == LINE
    named = first.partition("=")[2]
    assert (places.congress_deck().parent / named).resolve() == FILE.resolve()
    assert complaints(validator, yaml.safe_load(text)) == []


@pytest.mark.parametrize("layout", SLIDES)
def test_every_layout_is_valid(validator: Draft7Validator, layout: str) -> None:
    assert complaints(validator, {"title": "A", "slides": [slide(layout)]}) == []


RIGHT: tuple[dict[str, Any], ...] = (
    slide("closing", title=2020),
    slide("closing", source="paragraph 3", seconds=40, steps=True),
    slide("closing", source=["title", "caption 1"]),
    slide("figures", figures=[{**HERO, "value": 400, "formula": 400}]),
    slide("chart", chart={"kind": "share", "bars": [{"label": 2019, "value": 93}]}),
    slide("chart", chart={"kind": "share", "bars": [{"label": "A", "value": "93,9"}]}),
    slide(
        "chart",
        chart={
            "kind": "growth", "now_label": "n", "before_label": "b", "increase_label": "i",
            "bars": [{
                "label": "A", "before": {"value": 702, "formula": "1.027 - 325"},
                "increase": 325, "now": 1.027,
            }],
        },
    ),
)  # fmt: skip


@pytest.mark.parametrize("right", RIGHT)
def test_numbers_may_stand_where_text_is_wanted(
    validator: Draft7Validator, right: dict[str, Any]
) -> None:
    data = {"title": "A", "slides": [right]}
    assert complaints(validator, data) == []
    assert loads(yaml.safe_dump(data, allow_unicode=True), Path("deck.yaml"))


WRONG: tuple[tuple[dict[str, Any], tuple[Any, ...]], ...] = (
    (slide("closing", subtitel="B"), ()),
    (slide("closing", title=""), ("title",)),
    (slide("closing", seconds=0), ("seconds",)),
    (slide("closing", seconds="nhanh"), ("seconds",)),
    (slide("closing", id="Phần"), ("id",)),
    (slide("closing", source="đoạn 3"), ("source",)),
    (slide("closing", steps="yes"), ("steps",)),
    (slide("chart", chart={"kind": "share", "bars": []}), ("chart", "bars")),
    (slide("chart", chart={"kind": "sahre", "bars": []}), ("chart", "kind")),
    (slide("chart", chart={"bars": []}), ("chart",)),
    (slide("figures", figures=[HERO] * 7), ("figures",)),
    (slide("achievement", chart=None), ("chart",)),
    ({"layout": "clsing", "title": "A"}, ("layout",)),
    ({"title": "A"}, ()),
    ({"layout": "closing"}, ()),
)


@pytest.mark.parametrize(("wrong", "place"), WRONG)
def test_only_what_is_wrong_is_complained_of(
    validator: Draft7Validator, wrong: dict[str, Any], place: tuple[Any, ...]
) -> None:
    data = {"title": "A", "slides": [wrong]}
    assert complaints(validator, data) == [("slides", 0, *place)]


@pytest.mark.parametrize("wrong", [wrong for wrong, place in WRONG if place != ("chart",)])
def test_the_loader_complains_of_the_same(wrong: dict[str, Any]) -> None:
    with pytest.raises(ViewerError):
        loads(yaml.safe_dump({"title": "A", "slides": [wrong]}), Path("deck.yaml"))


def test_themes_are_offered(validator: Draft7Validator) -> None:
    data = {"title": "A", "theme": "blue", "slides": [slide("closing")]}
    assert complaints(validator, data) == [("theme",)]
    assert all(not complaints(validator, {**data, "theme": name}) for name in names())


def test_keys_are_explained(validator: Draft7Validator) -> None:
    parts = validator.schema["$defs"]
    assert parts["ChartSlide"]["description"].startswith("`chart`: a chart")
    assert "planned time" in parts["ChartSlide"]["properties"]["seconds"]["description"]
    assert (
        "inside the deck's folder" in parts["PictureSlide"]["properties"]["picture"]["description"]
    )
    assert all(part["description"] for part in parts.values())
