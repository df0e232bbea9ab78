"""An article's structure in a few lines, for tests."""

from itertools import pairwise

from viewer.article.article import Article


def outline(article: Article) -> list[str]:
    """Return one line a passage: its name and the first words of its body.

    Headings are indented by their level, and everything else below its heading.
    """
    levels = {one.name: one.level for one in article.passages}
    lines = []
    for one in article.passages:
        depth = one.level - 1 if one.level else levels.get(one.section, 0)
        lines.append(f"{'  ' * depth}{one.name}: {' '.join(one.text.split()[:4])}")
    return lines


def check_spans(article: Article) -> None:
    """Assert that every passage stands in the text where it says, and names are unique."""
    names = [one.name for one in article.passages]
    assert len(set(names)) == len(names), names
    for one in article.passages:
        start, end = one.span
        assert article.text[start:end] == one.text
        assert one.text == one.text.strip()
        assert one.text.startswith(one.marker)
    outer = [one.span for one in article.passages if one.kind != "slogan"]
    assert outer == sorted(outer)
    assert all(end < start for (_, end), (start, _) in pairwise(outer))
