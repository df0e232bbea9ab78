"""``congress-viewer schema``: the JSON Schema of decks, for editors."""

import argparse
import json

from viewer.errors import current_language

NAME = "schema"

WORDS = {
    "vi": {"help": "in JSON Schema của bài trình chiếu, dùng cho trình soạn thảo"},
    "en": {"help": "print the JSON Schema of decks, for editors"},
}


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command; it has no arguments."""
    words = WORDS[current_language()]
    subparsers.add_parser(NAME, help=words["help"], description=words["help"])


def run(_args: argparse.Namespace) -> int:
    """Print the schema and return 0."""
    print(text())
    return 0


def text() -> str:
    """Return the schema as ``resources/deck.schema.json`` has it."""
    from viewer.deck.schema import schema
    from viewer.theme.load import names

    whole = schema()
    whole["properties"]["theme"]["enum"] = list(names())
    return json.dumps(whole, ensure_ascii=False, indent=2)
