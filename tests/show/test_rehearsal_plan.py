"""Times written into a deck: only those lines change, whatever the file looks like."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.decks import slide, write_deck
from viewer import places
from viewer.deck.load import load, loads
from viewer.errors import ViewerError
from viewer.show.rehearsal.plan_file import write_plan
from viewer.show.rehearsal.plan_text import replanned, with_seconds

HEAD = "title: Thử\nslides:\n"
BLOCK = """  - layout: quote
    title: Một
    seconds: 20   # ngắn
    text: Câu
"""
BARE = """  # phần hai
  - layout: quote
    title: Hai
    text: Câu
    # lời dẫn
    notes: Kính thưa
"""


def written(text: str, **plan: int) -> str:
    """Return ``text`` with seconds by slide, as ``s0=45``."""
    seconds = {int(name[1:]): value for name, value in plan.items()}
    return with_seconds(loads(text, Path("deck.yaml")), seconds)


def test_a_value_is_changed_in_its_place() -> None:
    assert written(HEAD + BLOCK, s0=45) == HEAD + BLOCK.replace("20", "45")


@pytest.mark.parametrize("value", ['"20"', "'20'", "\n      20"])
def test_a_value_may_be_written_in_many_ways(value: str) -> None:
    text = HEAD + BLOCK.replace(" 20", value if value[0] == "\n" else f" {value}")
    assert written(text, s0=45) == text.replace(value.strip(), "45")


def test_a_missing_line_goes_in_beside_the_title() -> None:
    assert written(HEAD + BARE, s0=45) == HEAD + BARE.replace("Hai\n", "Hai\n    seconds: 45\n")


def test_a_missing_line_goes_in_before_the_notes() -> None:
    text = HEAD + BARE.replace("    # lời dẫn\n", "")
    assert written(text, s0=45) == text.replace("    notes", "    seconds: 45\n    notes")


def test_a_title_of_several_lines_stays_whole() -> None:
    text = HEAD + "  - title: >-\n      Hai\n      dòng\n    layout: quote\n    text: Câu"
    assert written(text, s0=45) == text.replace("    text", "    seconds: 45\n    text")


def test_slides_in_braces_have_it_too() -> None:
    text = HEAD + "  - {layout: quote, title: Một, text: Câu}\n"
    assert written(text, s0=5) == text.replace("{", "{seconds: 5, ")


def test_line_ends_stay() -> None:
    text = (HEAD + BLOCK + BARE).replace("\n", "\r\n")
    found = written(text, s0=45, s1=10)
    assert found.count("\r\n") == found.count("\n") == text.count("\n") + 1


def test_slides_that_share_their_text_are_left_alone() -> None:
    text = HEAD + "  - &a {layout: quote, title: Một, text: Câu, seconds: 20}\n  - *a\n"
    with pytest.raises(ViewerError) as caught:
        written(text, s0=45)
    assert caught.value.problems[0].code == "plan-unwritable"


def test_the_congress_deck_takes_every_time() -> None:
    loaded = load(places.congress_deck())
    plan = {index: 5 * (index + 1) for index in range(len(loaded.deck.slides))}
    text = with_seconds(loaded, plan)
    assert loads(text, loaded.file).deck == replanned(loaded.deck, plan)
    old, new = loaded.source.text.splitlines(), text.splitlines()
    changed = [line for line, other in zip(old, new, strict=True) if line != other]
    assert all(line.strip().startswith("seconds:") for line in changed)


@given(st.dictionaries(st.integers(0, 4), st.integers(1, 3600)), st.sampled_from(["\n", "\r\n"]))
def test_no_other_line_is_touched(plan: dict[int, int], end: str) -> None:
    text = (HEAD + BLOCK + BARE + BLOCK + BARE + BARE).replace("\n", end)
    loaded = loads(text, Path("deck.yaml"))
    new = with_seconds(loaded, plan)
    assert loads(new, loaded.file).deck == replanned(loaded.deck, plan)
    assert _without_seconds(new) == _without_seconds(text)


def _without_seconds(text: str) -> list[str]:
    return [line for line in text.splitlines(keepends=True) if "seconds:" not in line]


def test_a_file_is_replaced_with_its_mark_and_its_rights(tmp_path: Path) -> None:
    file = tmp_path / "deck.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + (HEAD + BLOCK).encode())
    file.chmod(0o640)
    write_plan(load(file), {0: 45})
    assert file.read_bytes() == b"\xef\xbb\xbf" + (HEAD + BLOCK.replace("20", "45")).encode()
    assert file.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [file]


def test_a_deck_that_has_changed_is_left_alone(tmp_path: Path) -> None:
    rehearsed = load(write_deck(tmp_path, slide("quote"), slide("title")))
    file = write_deck(tmp_path, slide("title", title="Khác"), slide("quote"))
    before = file.read_bytes()
    with pytest.raises(ViewerError) as caught:
        write_plan(rehearsed, {0: 45})
    assert caught.value.problems[0].code == "plan-outdated"
    assert file.read_bytes() == before


def test_a_draft_is_saved_first(tmp_path: Path) -> None:
    draft = loads(HEAD + BLOCK, tmp_path / "article.docx")
    with pytest.raises(ViewerError) as caught:
        write_plan(draft, {0: 45})
    assert caught.value.problems[0].code == "plan-draft"


def test_what_cannot_be_written_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = load(write_deck(tmp_path, slide("quote")))
    before = loaded.file.read_bytes()

    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ViewerError) as caught:
        write_plan(loaded, {0: 45})
    assert caught.value.problems[0].code == "plan-unwritten"
    assert loaded.file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [loaded.file]
