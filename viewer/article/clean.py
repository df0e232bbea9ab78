"""Letters and white space as the rest of the program expects them; nothing said is changed."""

import re
import unicodedata

_BREAKS = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_BLANKS = re.compile("[\t\x1f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffc\ud800-\udfff]"
)
# Word writes the bullets of its symbol fonts as private letters that no other font has.
_SYMBOL_BULLET = re.compile("[\uf000-\uf0ff]")
_EDGES = re.compile(" *\n *")
_NONCHARACTERS = re.compile("[\ufffe\uffff]")


def tidy(text: str) -> str:
    """Return ``text`` in NFC with plain blanks and line feeds, and nothing that is not seen.

    Runs of blanks become one; lines lose those at their ends.
    """
    text = _BREAKS.sub("\n", text)
    text = _NONCHARACTERS.sub("", _UNSEEN.sub("", text))
    text = _SYMBOL_BULLET.sub("•", text)
    text = _BLANKS.sub(" ", unicodedata.normalize("NFC", text))
    return _EDGES.sub("\n", text).strip(" \n")


def one_line(text: str) -> str:
    """Return ``text`` tidied, on one line."""
    return tidy(text).replace("\n", " ").strip()
