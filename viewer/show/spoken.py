"""Notes as they are said: every figure in words, for whoever reads them aloud."""


def spoken(notes: str, in_words: bool) -> str:
    """Return ``notes`` as written or, ``in_words``, with each figure spelt out in Vietnamese."""
    if not in_words:
        return notes
    from viewer.article.speller import spell_text

    return spell_text(notes)
