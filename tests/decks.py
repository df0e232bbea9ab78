"""Small decks for tests."""

from pathlib import Path
from typing import Any

import yaml

from viewer.deck.load import LoadedDeck, load

LONG = (
    "Trong công tác bảo vệ an ninh quốc gia, lực lượng công an đã chủ động triển khai các biện "
    "pháp nghiệp vụ nắm chắc tình hình, phân tích, đánh giá, dự báo để kịp thời xử lý những vấn "
    "đề liên quan an ninh chính trị"
)

HERO = {"value": "98.412 m²", "label": "tổng diện tích trụ sở"}

SLIDES: dict[str, dict[str, Any]] = {
    "title": {"organisation": "Đảng bộ Công an tỉnh", "subtitle": "Nhiệm kỳ 2015 – 2020"},
    "agenda": {"items": [{"text": "Xây dựng Đảng", "to": "here"}]},
    "section": {"number": "I", "subtitle": "Tổ chức cơ sở đảng"},
    "statement": {"text": "**100%** xã có chi bộ công an xã", "figure": HERO},
    "bullets": {"bullets": [LONG, "Ngắn gọn"], "figures": [HERO]},
    "figures": {"figures": [HERO, HERO, HERO]},
    "chart": {
        "chart": {
            "kind": "ranking",
            "unit": "vụ",
            "bars": [{"label": "Kinh tế", "value": "2.782"}, {"label": "Pháo", "value": "677"}],
        },
        "figures": [HERO],
    },
    "achievements": {
        "cards": [
            {"number": n, "value": "1.664", "label": "lượt chiến sỹ thi đua", "to": "here"}
            for n in range(1, 11)
        ]
    },
    "achievement": {"number": 3, "figures": [HERO]},
    "timeline": {
        "events": [
            {"when": "17/5/2016", "text": "Chỉ thị số 02"},
            {"when": "Khóa XI, XII", "text": "Nghị quyết Trung ương 4"},
        ]
    },
    "tiers": {"tiers": [{"text": "Bộ tinh"}, {"text": "Tỉnh mạnh"}, {"text": "Xã bám cơ sở"}]},
    "picture": {"picture": "photo.png", "caption": "Ra quân cao điểm bảo đảm an ninh trật tự"},
    "quote": {"text": "Phát huy tính chủ động, trách nhiệm, nêu gương", "detail": "vững mạnh"},
    "closing": {"subtitle": "Đảng bộ Công an tỉnh"},
}
"""One slide of each layout, without its title."""


def slide(layout: str, **changes: Any) -> dict[str, Any]:
    """Return a slide of ``layout`` as YAML data, with ``changes``."""
    return {"layout": layout, "title": "Tiêu đề", **SLIDES[layout], **changes}


def write_deck(folder: Path, *slides: dict[str, Any], **fields: Any) -> Path:
    """Write a deck of ``slides`` into ``folder``; a slide with the id ``here`` is added."""
    here = slide("closing", title="Trân trọng cảm ơn", id="here")
    data = {"title": "Thử", "slides": [*slides, here], **fields}
    file = folder / "deck.yaml"
    file.write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    return file


def deck_of(folder: Path, *slides: dict[str, Any], **fields: Any) -> LoadedDeck:
    """Return a loaded deck of ``slides``."""
    return load(write_deck(folder, *slides, **fields))
