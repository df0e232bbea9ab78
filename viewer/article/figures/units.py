"""What a number measures: signs, money, measures of weight, space and time."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from viewer.article.figures.figure import Kind
from viewer.article.figures.phrases import Phrases, listed
from viewer.article.figures.tokens import plain

Unit = tuple[str, Kind]
"""A unit as it is shown, and what it measures."""

_WRITTEN = {
    Kind.PERCENT: """
        %: %; phần trăm
        điểm phần trăm: điểm phần trăm; điểm %
        ‰: ‰; phần nghìn
    """,
    Kind.MONEY: """
        đồng: đồng; đ; vnđ; vnd; ₫; việt nam đồng; đồng việt nam
        USD: usd; đô la mỹ; đô la; đô-la mỹ; đô-la; $; đôla
        euro: euro; eur; €
        nhân dân tệ: nhân dân tệ; ndt; cny
        yên: yên; yên nhật; jpy
        bảng Anh: bảng anh
        won: won
    """,
    Kind.AREA: """
        m²: m²; m2; mét vuông
        km²: km²; km2; ki-lô-mét vuông; ki lô mét vuông; kilômét vuông; cây số vuông
        cm²: cm²; cm2
        mm²: mm²; mm2
        dm²: dm²; dm2
        ha: ha; héc ta; héc-ta; hecta; hécta; hec-ta
        sào: sào
    """,
    Kind.VOLUME: """
        m³: m³; m3; mét khối
        cm³: cm³; cm3
        mm³: mm³; mm3
        dm³: dm³; dm3
        km³: km³; km3
        lít: lít; l
        ml: ml; mi-li-lít
    """,
    Kind.WEIGHT: """
        tấn: tấn
        tạ: tạ
        yến: yến
        kg: kg; ki-lô-gam; ki lô gam; kilôgam; kilogram
        g: g; gam; gram; gr
        mg: mg
        lạng: lạng
    """,
    Kind.LENGTH: """
        km: km; ki-lô-mét; ki lô mét; kilômét; cây số
        m: m; mét
        dm: dm
        cm: cm
        mm: mm; mi-li-mét
        hải lý: hải lý
    """,
    Kind.ENERGY: """
        kWh: kwh; kilowatt giờ
        MWh: mwh
        GWh: gwh
        Wh: wh
        kW: kw
        MW: mw; megawatt
        GW: gw
        W: w
        MVA: mva
        kVA: kva
        kV: kv
        mã lực: mã lực; cv; hp
        MWp: mwp
        kWp: kwp
    """,
    Kind.TEMPERATURE: "°C: °c; độ c; ºc; ℃",
    Kind.SPEED: "km/h: km/h; km/giờ; km / h",
    Kind.DATA: """
        GB: gb
        MB: mb
        TB: tb
        Mbps: mbps
        Gbps: gbps
    """,
    Kind.DURATION: """
        năm: năm
        tháng: tháng
        tuần: tuần; tuần lễ
        ngày: ngày
        ngày đêm: ngày đêm
        giờ: giờ; h; tiếng đồng hồ
        phút: phút
        giây: giây
        quý: quý
        thập kỷ: thập kỷ; thập niên
        thế kỷ: thế kỷ
        năm học: năm học
        năm tuổi Đảng: năm tuổi đảng
        năm tuổi Đoàn: năm tuổi đoàn
        tháng tuổi: tháng tuổi
    """,
}

_LOOK_ALIKES = """
đồng chí; đồng bào; đồng đội; đồng thời; đồng bộ; đồng phạm; đồng nghiệp; đồng hồ; đồng phục;
đồng hương; đồng ruộng; đồng loạt; đồng hành; đồng ý; đồng diễn; đồng bằng; đồng nai; đồng tháp;
đồng hới; đồng xoài; đồng chủ trì; đồng lòng; đồng thuận; đồng tình; tấn công; năm nay; tuần tra;
tuần hoàn; tuần tự; tuần hành; giờ đây; ngày nay; ngày càng; ngày hội; quý khách; quý vị; quý i;
quý ii; quý iii; quý iv; yên bái; yên tâm; yên bình; yên ổn; yên bề; giây phút; tạ ơn; yến sào
"""
"""Words that begin like a unit and are none."""

_SCALES = {
    "chục": Decimal(10),
    "trăm": Decimal(100),
    "nghìn": Decimal(1000),
    "ngàn": Decimal(1000),
    "vạn": Decimal(10_000),
    "triệu": Decimal(10**6),
    "tr": Decimal(10**6),
    "tỷ": Decimal(10**9),
}
_NOT_SCALES = frozenset(
    {
        *(("tỷ", word) for word in "lệ số trọng giá suất phú".split()),
        *(("vạn", word) for word in "vật thọ hạnh ninh phúc xuân niên tường".split()),
    }
)
_SIGNS = frozenset(
    "kg g km m dm cm mm ha h l ml đ kwh kWh mwh mw kw kW kV kv kVA kWp MWp Mbps usd vnđ vnd".split()
)
_CAPITALS = frozenset(
    "USD EUR VND NDT Đ KM KG HA Ha Km Kg M2 M3 MW MWh KW KWh KWH KV H GB MB TB VNĐ".split()
)


@cache
def units() -> Phrases[Unit | None]:
    """Return every way to write a unit; None stands for words that only look like one."""
    found: dict[str, Unit | None] = dict(_units())
    return Phrases(found | dict.fromkeys(listed(_LOOK_ALIKES)))


def _units() -> Iterator[tuple[str, Unit]]:
    for kind, table in _WRITTEN.items():
        for line in table.strip().splitlines():
            unit, _, written = line.strip().partition(": ")
            yield from ((phrase, (unit, kind)) for phrase in listed(written))


def scale_of(word: str, following: str) -> Decimal | None:
    """Return the multiplier that ``word`` is, unless ``following`` makes it another word."""
    return None if (word, following) in _NOT_SCALES else _SCALES.get(word)


def is_sign(written: str) -> bool:
    """Return whether letters stuck to a number are a unit (``5m``) and not a name (``5S``)."""
    return written in _CAPITALS or written in _SIGNS or plain(written) in _SCALES
