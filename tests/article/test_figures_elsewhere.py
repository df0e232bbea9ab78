"""Figures of other offices, fields and years: each sentence with all that is found in it.

``figures_elsewhere.txt`` has a sentence on a line, then a line for each figure: as written,
value (full) and kind, what it is of, bound, and its relations to the figures of the sentence
(counted from 1).
"""

from decimal import Decimal
from pathlib import Path

import pytest

from viewer.article.figures import Figure, Kind, Relation, find_figures

TABLE = Path(__file__).with_name("figures_elsewhere.txt")
MEASURED = (Kind.PERCENT, Kind.WEIGHT, Kind.LENGTH, Kind.AREA)

Case = tuple[str, list[str]]


def cases() -> list[Case]:
    found: list[Case] = []
    for line in TABLE.read_text("utf-8").splitlines():
        if line.startswith("    "):
            found[-1][1].append(line.strip())
        elif line and not line.startswith("#"):
            found.append((line, []))
    return found


def told(figure: Figure) -> str:
    """Return all that is known of a figure, as a row of the table."""
    parts = [figure.text, f"{figure.when or plain(figure.full)} {figure.kind}"]
    if figure.noun and figure.kind in MEASURED:
        parts.append(f"of {figure.noun}")
    if figure.bound:
        parts.append(f"bound {figure.bound}")
    parts += [word for word in ("doubtful", "spelled") if getattr(figure, word)]
    return " | ".join([*parts, *map(told_relation, figure.relations)])


def told_relation(one: Relation) -> str:
    words = [str(one.tie), one.direction, "" if one.of is None else str(one.of + 1)]
    words.append(f"against {one.against}" if one.against else "")
    words += ["implied" if one.implied else "", "points" if one.of_rate else ""]
    return " ".join(filter(None, words))


def plain(value: Decimal) -> str:
    digits = f"{value:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


CASES = cases()


@pytest.mark.parametrize(("sentence", "rows"), CASES, ids=[case[0][:40] for case in CASES])
def test_the_figures_of_a_sentence(sentence: str, rows: list[str]) -> None:
    assert [told(figure) for figure in find_figures(sentence)] == rows


def test_there_are_many_sentences_and_figures() -> None:
    assert len(CASES) >= 100
    assert sum(len(rows) for _, rows in CASES) >= 300


@pytest.mark.parametrize("sentence", [case[0] for case in CASES], ids=lambda text: text[:40])
def test_sentences_keep_their_figures_beside_others(sentence: str) -> None:
    alone = find_figures(sentence)
    together = find_figures(f"Trong năm có 7 xã.\n{sentence}\nNăm sau có 8 xã.")
    assert [told(figure).split(" | ")[:2] for figure in together[1:-1]] == [
        told(figure).split(" | ")[:2] for figure in alone
    ]
