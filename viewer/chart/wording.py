"""What a chart says of its own, on the slide and to those who do not see it, in both languages."""

from viewer.errors import Language

_WORDS: dict[str, dict[Language, str]] = {
    "note": {
        "vi": "tính từ số liệu bài viết: {found}",
        "en": "computed from figures of the article: {found}",
    },
    "note-increases": {
        "vi": "tính từ mức tăng nêu trong bài",
        "en": "computed from the increases that the article states",
    },
    "note-figures": {
        "vi": "tính từ số liệu nêu trong bài",
        "en": "computed from figures that the article states",
    },
    "fall": {"vi": "giảm {bound}", "en": "down {bound}"},
    "computed": {"vi": "{figure} (tính ra: {formula})", "en": "{figure} (computed: {formula})"},
    "target": {
        "vi": "Biểu đồ kết quả so với {target}",
        "en": "Chart of results against {target}",
    },
    "compare": {"vi": "Biểu đồ so sánh: {now} và {before}", "en": "Chart of {now} and {before}"},
    "ranking": {"vi": "Biểu đồ xếp hạng, từ lớn đến nhỏ", "en": "Ranking, from the largest"},
    "decline": {"vi": "Biểu đồ mức giảm, {base} là 100%", "en": "Chart of falls, {base} is 100%"},
    "fell": {"vi": "giảm {fall}", "en": "down {fall}"},
    "growth": {"vi": "Biểu đồ mức tăng", "en": "Chart of growth"},
    "share": {"vi": "Biểu đồ tỷ lệ", "en": "Chart of shares"},
    "counts": {"vi": "Biểu đồ số lượng", "en": "Chart of counts"},
    "timeline": {"vi": "Các mốc theo trình tự", "en": "Events in their order"},
}


def say(language: Language, name: str, /, **blanks: object) -> str:
    """Return the words called ``name`` with their ``blanks`` filled."""
    return _WORDS[name][language].format_map(blanks)
