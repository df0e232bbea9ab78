"""Every picture is there, can be decoded, and fits into the memory that painting allows it."""

from collections.abc import Iterator

from msgspec.structs import replace

from viewer.commands.photos import broken_pictures
from viewer.deck.load import LoadedDeck
from viewer.deck.pictures import pictures_of
from viewer.errors import Problem


def check_pictures(loaded: LoadedDeck) -> Iterator[Problem]:
    """Yield a problem for each picture that cannot be shown; a warning where it is missing."""
    for index, name, file in pictures_of(loaded):
        if not file.is_file():
            found = loaded.problem("picture-missing", "slides", index, "picture", name=name)
            yield replace(found, severity="warning")
    yield from broken_pictures(loaded)
