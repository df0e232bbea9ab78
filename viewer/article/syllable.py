"""Whether a text reads as Vietnamese: its marked words are syllables that the language has."""

import re
import unicodedata
from functools import cache
from itertools import islice

_ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
_OPEN_RIMES = (
    "a ai ao au ay âu ây e eo ê êu i ia iu iêu o oa oai oao oay oe oeo oi ô ôi ơ ơi u ua ui uê "
    "ui uơ uy uya uyu uây uôi ư ưa ưi ưu ươi ươu y yêu am an ang anh ăm ăn ăng âm ân âng em en "
    "eng êm ên ênh im in inh iêm iên iêng oam oan oang oanh oăm oăn oăng oen om on ong oong ôm "
    "ôn ông ơm ơn um un ung uân uâng uênh uôm uôn uông uyn uynh uyên ưm ưn ưng ươm ươn ương "
    "yêm yên yêng"
)
_STOPPED_RIMES = (
    "ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt oac oach oap oat "
    "oăc oăt oc oet ooc op ot ôc ôp ôt ơp ơt uc up ut uât uêch uôc uôt uych uyêt uyt ưc ưt ươc "
    "ươp ươt yêt"
)
_TONES = str.maketrans("", "", "\u0300\u0301\u0303\u0309\u0323")
_RISING_OR_HEAVY = ("\u0301", "\u0323")
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 3_000


@cache
def _forms() -> tuple[re.Pattern[str], re.Pattern[str]]:
    onset = f"(?:{'|'.join(_ONSETS.split())})?"
    rimes = ("|".join(rimes.split()) for rimes in (_OPEN_RIMES, _STOPPED_RIMES))
    first, second = (re.compile(f"{onset}(?:{choice})") for choice in rimes)
    return first, second


def is_syllable(word: str) -> bool:
    """Return whether ``word`` (NFC) is spelt as a Vietnamese syllable can be."""
    apart = unicodedata.normalize("NFD", word.lower())
    bare = apart.translate(_TONES)
    if len(apart) - len(bare) > 1:
        return False
    plain = unicodedata.normalize("NFC", bare)
    open_form, stopped_form = _forms()
    if open_form.fullmatch(plain):
        return True
    return bool(stopped_form.fullmatch(plain)) and any(tone in apart for tone in _RISING_OR_HEAVY)


def vietnamese_share(text: str) -> float:
    """Return which part of the words with other than ASCII letters are syllables, 0 to 1.

    ``text`` is in NFC; the first 3,000 such words are enough. Without any it is 0.
    """
    words = (found.group() for found in _WORD.finditer(text))
    marked = (word for word in words if not word.isascii())
    sample = list(islice(marked, _ENOUGH))
    return sum(map(is_syllable, sample)) / len(sample) if sample else 0.0
