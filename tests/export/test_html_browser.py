"""The HTML file in a real browser: keys, fingers, views, paper; and no request."""

import base64
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.decks import deck_of, slide
from tests.export.browser import MISSING, Browser, Tab, open_tab, program, running
from viewer import places
from viewer.deck.load import LoadedDeck, load
from viewer.export.html import write_html
from viewer.export.order import Order
from viewer.export.request import read_request
from viewer.layout.canvas import canvas_for
from viewer.layout.compose import lay_out
from viewer.paint.image import paint_image
from viewer.paint.record import record

pytestmark = pytest.mark.skipif(program() is None, reason=MISSING)

WIDE, HIGH = 960, 540
FINGER = (195.0, 60.0)
HASH = "location.hash"
MODES = "document.documentElement.className"
SHOWN = "document.querySelectorAll('.current g.part.shown').length"


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with running(tmp_path_factory.mktemp("profile")) as browser:
        yield browser


def small_deck(folder: Path) -> LoadedDeck:
    return deck_of(
        folder,
        slide("title", title="Mở đầu", seconds=20),
        slide("agenda"),
        slide("figures", steps=True, notes="Lời thứ nhất.\nLời thứ hai.", seconds=45),
        slide("chart"),
        slide("achievements"),
        slide("achievement"),
    )


def save(deck: LoadedDeck, file: Path, **words: Any) -> Order:
    order = read_request(deck, file.parent, **words)
    with file.open("wb") as stream:
        write_html(order, stream, lambda _done, _total: None, lambda: False)
    return order


@pytest.fixture(scope="module")
def address(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("deck") / "deck.html"
    save(small_deck(file.parent), file)
    return file.as_uri()


@pytest.fixture(scope="module")
def one_tab(browser: Browser) -> Tab:
    return open_tab(browser)


@pytest.fixture
def tab(one_tab: Tab, address: str) -> Iterator[Tab]:
    """Return the deck at its first slide; afterwards it must not have complained."""
    one_tab.resize(WIDE, HIGH)
    one_tab.open(address)
    yield one_tab
    assert one_tab.complaints() == []
    asked = one_tab.requests()
    assert [one for one in asked if not one.startswith("data:")] == [address]


def still(tab: Tab) -> None:
    """End every fade, and wait until the page is drawn."""
    tab.evaluate("document.getAnimations().forEach((motion) => motion.finish())")
    tab.evaluate("new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 30)))")


def until(tab: Tab, condition: str) -> None:
    """Wait for what the browser does in its own time."""
    tab.evaluate(
        "new Promise((met) => { const look = () => "
        f"({condition}) ? met(true) : setTimeout(look, 10); look(); }})"
    )


@pytest.mark.parametrize("key", ["ArrowRight", "ArrowDown", "PageDown", "Space", "Enter", "n"])
def test_onward_keys_go_on(tab: Tab, key: str) -> None:
    tab.press(key)
    assert tab.evaluate(HASH) == "#2"


@pytest.mark.parametrize("key", ["ArrowLeft", "ArrowUp", "PageUp", "Backspace", "p"])
def test_backward_keys_go_back(tab: Tab, key: str) -> None:
    tab.press("ArrowRight", key)
    assert tab.evaluate(HASH) == "#1"


def test_steps_come_one_by_one_and_go_one_by_one(tab: Tab) -> None:
    tab.press("3", "Enter")
    found = [(tab.evaluate(HASH), tab.evaluate(SHOWN))]
    for key in ("ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft"):
        tab.press(key)
        found.append((tab.evaluate(HASH), tab.evaluate(SHOWN)))
    assert found == [("#3", 0), ("#3.1", 1), ("#3.2", 2), ("#4", 0), ("#3.2", 2), ("#3.1", 1)]


def test_a_key_ends_the_fade_before_it(tab: Tab) -> None:
    tab.call("Animation.enable")
    tab.call("Animation.setPlaybackRate", playbackRate=0.01)
    tab.press("3", "Enter", "ArrowRight", "ArrowRight")
    first = "getComputedStyle(document.querySelector('.current g.part[data-step=\"{}\"]')).opacity"
    assert tab.evaluate(first.format(1)) == "1"
    assert float(tab.evaluate(first.format(2))) < 1
    tab.press("ArrowRight")
    assert tab.evaluate(HASH) == "#4"
    tab.call("Animation.setPlaybackRate", playbackRate=1)


def test_whoever_wants_no_motion_sees_none(tab: Tab) -> None:
    wish = {"name": "prefers-reduced-motion", "value": "reduce"}
    tab.call("Emulation.setEmulatedMedia", features=[wish])
    tab.press("3", "Enter", "ArrowRight")
    assert tab.evaluate("document.getAnimations().length") == 0
    tab.call("Emulation.setEmulatedMedia", features=[])


def test_shift_skips_steps(tab: Tab) -> None:
    tab.press("3", "Enter", "Shift+ArrowRight")
    assert tab.evaluate(HASH) == "#4"
    tab.press("Shift+P")
    assert tab.evaluate(HASH) == "#3.2"


def test_the_ends(tab: Tab) -> None:
    tab.press("End", "ArrowRight")
    assert tab.evaluate(HASH) == "#7"
    tab.press("Home", "ArrowLeft")
    assert tab.evaluate(HASH) == "#1"


def test_digits_go_to_a_slide(tab: Tab) -> None:
    typed = "document.querySelector('.typed').textContent"
    tab.press("1", "4")
    assert tab.evaluate(typed) == "Đến trang 14"
    tab.press("Backspace", "Backspace", "4")
    assert tab.evaluate(typed) == "Đến trang 4"
    tab.press("Enter")
    assert tab.evaluate(HASH) == "#4"
    tab.press("9", "9", "Enter")
    assert tab.evaluate(typed) == "Không có trang 99"
    assert tab.evaluate(HASH) == "#4"


def test_achievements_have_keys(tab: Tab) -> None:
    tab.press("5", "Enter", "2")
    assert tab.evaluate(HASH) == "#7"
    tab.press("Home", "a", "0")
    assert tab.evaluate(HASH) == "#7"
    tab.press("Ctrl+Backspace")
    assert tab.evaluate(HASH) == "#1"


def test_links_lead_on_and_the_browsers_button_back(tab: Tab) -> None:
    tab.press("ArrowRight")
    tab.evaluate(
        "document.querySelector('.current a').dispatchEvent("
        "new MouseEvent('click', {bubbles: true, cancelable: true}))"
    )
    assert tab.evaluate(HASH) == "#7"
    tab.evaluate(
        "new Promise((back) => { addEventListener('popstate', back, {once: true});"
        " history.back(); }).then(() => 0)"
    )
    assert tab.evaluate(HASH) == "#2"
    assert tab.evaluate("document.querySelector('.current').id") == "2"


def test_a_link_can_be_pressed_with_the_keyboard(tab: Tab) -> None:
    tab.press("ArrowRight", "Tab", "Enter")
    assert tab.evaluate(HASH) == "#7"


def test_a_click_goes_on(tab: Tab) -> None:
    tab.click(WIDE / 2, HIGH / 2)
    assert tab.evaluate(HASH) == "#2"


def test_the_wheel_goes_on_and_back(tab: Tab) -> None:
    wheel = {"type": "mouseWheel", "x": 300, "y": 300, "deltaX": 0}
    tab.call("Input.dispatchMouseEvent", **wheel, deltaY=120)
    until(tab, f"{HASH} === '#2'")
    tab.evaluate("new Promise((rested) => setTimeout(rested, 200))")
    tab.call("Input.dispatchMouseEvent", **wheel, deltaY=-120)
    until(tab, f"{HASH} === '#1'")


@pytest.mark.parametrize(("key", "level"), [("b", 0), (".", 0), ("w", 255), (",", 255)])
def test_a_blank_screen_ends_with_any_key_which_does_nothing_else(
    tab: Tab, key: str, level: int
) -> None:
    tab.press(key)
    assert np.all(tab.picture() == level)
    tab.press("ArrowRight")
    assert tab.evaluate(HASH) == "#1"
    assert len(np.unique(tab.picture())) > 20
    tab.press("ArrowRight")
    assert tab.evaluate(HASH) == "#2"


def test_the_overview_shows_all_and_chooses_one(tab: Tab) -> None:
    tab.press("o")
    assert "overview" in tab.evaluate(MODES)
    visible = (
        "[...document.querySelectorAll('.slide svg')].filter((one) => one.checkVisibility()).length"
    )
    assert tab.evaluate(visible) == 7
    tab.press("ArrowRight", "ArrowRight", "ArrowRight", "Enter")
    assert "overview" not in tab.evaluate(MODES)
    assert tab.evaluate(HASH) == "#4"
    tab.press("o", "Escape")
    assert "overview" not in tab.evaluate(MODES)
    assert tab.evaluate(visible) == 1


def test_the_overview_takes_clicks(tab: Tab) -> None:
    tab.press("o")
    middle = tab.evaluate(
        "(({x, y, width, height}) => [x + width / 2, y + height / 2])"
        "(document.getElementById('6').getBoundingClientRect())"
    )
    tab.click(*middle)
    assert tab.evaluate(HASH) == "#6"


def test_the_notes_view_has_notes_time_and_what_comes(tab: Tab) -> None:
    text = "document.querySelector('.console {}').innerText"
    tab.press("3", "Enter")
    assert not tab.evaluate("document.querySelector('.console').checkVisibility()")
    tab.press("s")
    assert tab.evaluate(text.format(".spoken")).split("\n\n") == ["Lời thứ nhất.", "Lời thứ hai."]
    assert tab.evaluate(text.format(".planned")) == "3:35"
    assert re.fullmatch(r"\d\d?:\d\d", tab.evaluate(text.format(".time")))
    coming = "document.querySelectorAll('.preview .part.shown').length"
    assert tab.evaluate(coming) == 1
    tab.press("ArrowRight")
    assert tab.evaluate(coming) == 2
    tab.press("ArrowRight", "ArrowRight")
    assert tab.evaluate(text.format(".spoken")) == "Trang này không có lời."
    tab.press("End")
    assert tab.evaluate(text.format(".preview")) == "Hết bài"
    tab.press("Escape")
    assert "speaking" not in tab.evaluate(MODES)


def test_the_clock_begins_with_the_first_step_and_pauses(tab: Tab) -> None:
    button = "document.querySelector('.console [data-do=pause]').textContent"
    tab.press("s", "End")
    assert tab.evaluate(button) == "Bắt đầu"
    tab.press("Home", "ArrowRight")
    assert tab.evaluate(button) == "Tạm dừng"
    tab.press("t")
    assert tab.evaluate(button) == "Tiếp tục"
    tab.press("ArrowRight")
    assert tab.evaluate(button) == "Tiếp tục"


def second_window(tab: Tab) -> Tab:
    """Return the other window of the deck, loaded."""
    while True:
        for one in tab.browser.call("Target.getTargets")["targetInfos"]:
            if one["targetId"] != tab.target and "deck.html" in one["url"]:
                other = Tab(tab.browser, one["targetId"])
                until(other, "document.documentElement.classList.contains('playing')")
                return other


def test_a_second_window_has_the_notes_and_goes_along(tab: Tab) -> None:
    tab.press("3", "Enter", "Shift+S")
    notes = second_window(tab)
    assert "speaking" in notes.evaluate(MODES)
    assert "speaking" not in tab.evaluate(MODES)
    assert notes.evaluate(HASH) == "#3"
    notes.press("ArrowRight")
    until(tab, f"{HASH} === '#3.1'")
    tab.press("End")
    until(notes, f"{HASH} === '#7'")
    notes.call("Page.close")
    tab.browser.events = [
        event for event in tab.browser.events if event.get("sessionId") == tab.session
    ]


def test_the_help_lists_the_keys(tab: Tab) -> None:
    tab.press("?")
    assert tab.evaluate("document.querySelector('.help').open")
    assert "PgDn" in tab.evaluate("document.querySelector('.help').innerText")
    tab.press("ArrowRight")
    assert tab.evaluate(HASH) == "#1"
    tab.press("Escape")
    assert not tab.evaluate("document.querySelector('.help').open")


def test_fingers_turn_the_pages(tab: Tab) -> None:
    tab.resize(390, 844, phone=True)
    x, y = FINGER
    tab.swipe((x + 90, y), (x - 90, y + 5))
    assert tab.evaluate(HASH) == "#2"
    tab.swipe((x - 90, y), (x + 90, y))
    assert tab.evaluate(HASH) == "#1"
    tab.swipe((x, y), (x + 10, y + 150))
    assert tab.evaluate(HASH) == "#1"


def test_an_upright_screen_has_the_words_below_the_slide(tab: Tab) -> None:
    tab.resize(390, 844, phone=True)
    tab.press("3", "Enter")
    reading = "document.querySelector('.reading').innerText"
    assert tab.evaluate(reading).count("98.412 m²") == 1
    tab.press("ArrowRight")
    assert tab.evaluate(reading).count("98.412 m²") == 2
    tab.press("ArrowRight", "ArrowRight")
    assert "Kinh tế: 2.782 vụ" in tab.evaluate(reading)
    assert tab.evaluate("document.querySelector('.bar').checkVisibility({opacityProperty: true})")


@pytest.mark.parametrize(
    ("asked", "expected"), [("#4", "#4"), ("#3.2", "#3.2"), ("#3.9", "#3.2"), ("#99", "#1")]
)
def test_the_address_opens_a_slide(tab: Tab, address: str, asked: str, expected: str) -> None:
    tab.open(address + asked)
    assert tab.evaluate(HASH) == expected
    assert tab.evaluate("document.querySelector('.current').id") == expected[1]


def test_an_address_that_is_changed_by_hand_is_followed(tab: Tab) -> None:
    tab.evaluate(
        "new Promise((changed) => { addEventListener('hashchange', () => changed(0));"
        " location.hash = '#4'; })"
    )
    assert tab.evaluate("document.querySelector('.current').id") == "4"


def test_what_the_browser_finds_is_shown(tab: Tab) -> None:
    hidden = "document.getElementById('3').hidden"
    assert tab.evaluate(hidden) == "until-found"
    tab.evaluate("document.getElementById('3').dispatchEvent(new Event('beforematch'))")
    assert tab.evaluate(HASH) == "#3.2"
    assert tab.evaluate(hidden) is False


def test_the_clickers_play_button_fills_the_screen_and_loses_nothing(tab: Tab) -> None:
    tab.evaluate(
        "globalThis.locks = 0; navigator.wakeLock.request = async () => { locks += 1;"
        " return { release() { locks -= 1; } }; }, 0"
    )
    filled = "document.fullscreenElement !== null"
    tab.press("3", "Enter", "F5")
    until(tab, f"{filled} && locks === 1")
    tab.press("F5")
    assert tab.evaluate(f"{filled} && locks === 1")
    assert tab.evaluate(HASH) == "#3"
    tab.evaluate("document.exitFullscreen()")
    until(tab, f"!({filled}) && locks === 0")


def accessible(tab: Tab) -> list[tuple[str, str]]:
    nodes = tab.call("Accessibility.getFullAXTree")["nodes"]
    return [
        (node["role"]["value"], node.get("name", {}).get("value", ""))
        for node in nodes
        if not node.get("ignored")
    ]


def test_who_listens_hears_the_slide_and_only_what_is_shown(tab: Tab) -> None:
    tab.press("3", "Enter")
    until(tab, "!document.querySelector('.leaving')")
    said = accessible(tab)
    assert ("group", "3. Tiêu đề") in said
    assert ("heading", "Tiêu đề") in said
    assert said.count(("StaticText", "98.412")) == 1
    assert ("StaticText", "Mở đầu") not in said
    tab.press("ArrowRight")
    still(tab)
    spoken = "document.querySelector('.said').textContent"
    assert tab.evaluate(spoken) == "98.412 m². tổng diện tích trụ sở"
    assert accessible(tab).count(("StaticText", "98.412")) == 2
    assert tab.evaluate("document.activeElement.id") == "3"


def test_charts_and_links_have_their_words(tab: Tab) -> None:
    tab.press("4", "Enter")
    names = [name for role, name in accessible(tab) if role == "image"]
    assert any("Kinh tế: 2.782 vụ" in name for name in names)
    tab.press("ArrowRight")
    links = [name for role, name in accessible(tab) if role == "link"]
    assert len(links) == 10
    assert links[0] == "1. 1.664 lượt chiến sỹ thi đua"


def test_controls_hide_until_the_pointer_moves(tab: Tab) -> None:
    visible = "document.querySelector('.bar').checkVisibility({opacityProperty: true})"
    tab.press("ArrowRight")
    assert not tab.evaluate(visible)
    tab.call("Input.dispatchMouseEvent", type="mouseMoved", x=300, y=300)
    still(tab)
    assert tab.evaluate(visible)


def test_on_paper_every_slide_is_whole_on_a_page_of_its_own(tab: Tab) -> None:
    tab.press("3", "Enter")
    printed = tab.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
    pdf = base64.b64decode(printed["data"])
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 7
    tab.call("Emulation.setEmulatedMedia", media="print")
    shown = 'getComputedStyle(document.querySelector(\'[id="3"] g[data-step="2"]\')).visibility'
    assert tab.evaluate(shown) == "visible"
    tab.call("Emulation.setEmulatedMedia", media="")


def test_without_a_script_the_slides_stand_one_below_the_other(tab: Tab, address: str) -> None:
    tab.call("Emulation.setScriptExecutionDisabled", value=True)
    tab.call("Page.navigate", url="about:blank")
    tab.open(address)
    tops = tab.evaluate("[...document.querySelectorAll('.slide')].map((one) => one.offsetTop)")
    tab.call("Emulation.setScriptExecutionDisabled", value=False)
    assert tops == [round(n * WIDE * 9 / 16) for n in range(7)]


# --- pictures ------------------------------------------------------------------------------


def ours(order: Order, index: int) -> NDArray[np.uint8]:
    width, height = order.size
    page = lay_out(order.loaded, index, order.theme, canvas_for(width, height))
    image = paint_image(record(page), width, height)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(height, width, 4)
    return pixels[:, :, 2::-1].copy()


def distance(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> tuple[float, float]:
    """Return the mean difference of two pictures, and that of their most different spot.

    A spot is 12 × 12 pixels, whose edges of letters even out.
    """
    apart = np.abs(one.astype(float) - other)
    rows, columns = (side // 12 * 12 for side in one.shape[:2])
    spots = (one.astype(float) - other)[:rows, :columns]
    spots = spots.reshape(rows // 12, 12, columns // 12, 12, 3).mean(axis=(1, 3))
    return float(apart.mean()), float(np.abs(spots).max())


@pytest.fixture(scope="module", params=["1920x1080 red", "1440x1080 contrast"])
def pictures(
    request: pytest.FixtureRequest, qapp: object, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Order, str]:
    size, theme = request.param.split()
    file = tmp_path_factory.mktemp("congress") / "congress.html"
    order = save(load(places.congress_deck()), file, size=size, theme=theme)
    return order, file.as_uri()


@pytest.mark.parametrize("number", [1, 3, 9, 19, 21, 25, 29, 34])
def test_the_browser_shows_our_picture(
    one_tab: Tab, pictures: tuple[Order, str], number: int
) -> None:
    order, address = pictures
    one_tab.resize(*order.size)
    one_tab.open(f"{address}#{number}.99")
    still(one_tab)
    picture = one_tab.picture()
    mean, spot = distance(picture, ours(order, number - 1))
    assert (mean < 2, spot < 25) == (True, True), (mean, spot)
    shifted = np.roll(picture, 6, axis=1)
    assert distance(shifted, ours(order, number - 1)) > (1.3 * mean, 25)


def test_another_shape_is_filled_by_the_ground(one_tab: Tab, pictures: tuple[Order, str]) -> None:
    _, address = pictures
    one_tab.resize(1200, 600)
    one_tab.open(f"{address}#3")
    still(one_tab)
    picture = one_tab.picture()
    paper = picture[300, 5]
    assert np.all(picture[:, 1195] == paper)
    assert np.any(picture[0] != paper)
