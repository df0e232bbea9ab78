"""Every sentence that the program says about a wrong file or argument, in both languages.

A row is ``code: (Vietnamese, English)``; ``{blanks}`` are filled from a problem's words.
Each sentence says what is wrong and what would be right.
"""

from viewer.errors.sentences.article import ARTICLE
from viewer.errors.sentences.check import CHECK
from viewer.errors.sentences.deck import DECK
from viewer.errors.sentences.export import EXPORT
from viewer.errors.sentences.files import FILES
from viewer.errors.sentences.show import SHOW
from viewer.errors.sentences.trace import TRACE
from viewer.errors.sentences.yaml import YAML

MESSAGES: dict[str, tuple[str, str]] = {
    **FILES,
    **YAML,
    **DECK,
    **CHECK,
    **ARTICLE,
    **TRACE,
    **SHOW,
    **EXPORT,
}
