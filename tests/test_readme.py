"""The README promises nothing that is not so."""

import re
from pathlib import Path

import pytest

from viewer.deck.load import load

CHECKOUT = Path(__file__).parent.parent
README = (CHECKOUT / "README.md").read_text(encoding="utf-8")


def test_its_deck_is_a_deck(tmp_path: Path) -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    file = tmp_path / "example.yaml"
    file.write_text(example, encoding="utf-8")
    assert len(load(file).deck.slides) == 2


@pytest.mark.parametrize("target", re.findall(r"\]\(([^):]+)\)", README))
def test_its_links_lead_somewhere(target: str) -> None:
    assert (CHECKOUT / target).is_file()


@pytest.mark.parametrize("command", sorted(set(re.findall(r"`congress-viewer (\w[\w-]*)", README))))
def test_its_commands_are_there(command: str) -> None:
    assert (CHECKOUT / "viewer" / "commands" / f"{command.replace('-', '_')}.py").is_file()


def test_its_make_targets_are_there() -> None:
    made = re.findall(r"^([a-z-]+):", (CHECKOUT / "Makefile").read_text(encoding="utf-8"), re.M)
    assert set(re.findall(r"(?:^    |`)make (\w[\w-]*)", README, re.M)) <= set(made)
