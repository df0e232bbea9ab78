"""Which paragraphs only say again what a longer one says."""

from collections import Counter
from collections.abc import Mapping

_SHINGLE = 5
_FEWEST_WORDS = 12
_SHARE = 0.7


def repeats(texts: Mapping[str, str]) -> dict[str, str]:
    """Return the names of texts that repeat another, each with that other's name.

    A text repeats a longer one (of equals, an earlier one) that has seven tenths of its
    runs of five words. Short texts are never compared.
    """
    found: dict[str, str] = {}
    owner: dict[tuple[str, ...], str] = {}
    order = sorted(texts, key=lambda name: -len(texts[name]))
    for name in order:
        shingles = _shingles(texts[name])
        if not shingles:
            continue
        shared = Counter(owner[one] for one in shingles if one in owner)
        other, count = shared.most_common(1)[0] if shared else ("", 0)
        if count >= _SHARE * len(shingles):
            found[name] = other
        else:
            owner.update((one, name) for one in shingles if one not in owner)
    return found


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = [word.strip("“”\"'().,;:…!?–-").lower() for word in text.split()]
    words = [word for word in words if word]
    if len(words) < _FEWEST_WORDS:
        return set()
    return {tuple(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1)}
