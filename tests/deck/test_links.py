"""Names are unique, and links lead to a slide, whatever else is wrong with the deck."""

from tests.deck.decks import HEAD, codes, problems, told

SLIDE = "  - {{layout: closing, title: A, id: {}}}\n"
AGENDA = "  - {{layout: agenda, title: A, items: [{{text: B, to: {}}}]}}\n"
CARDS = (
    "  - layout: achievements\n    title: A\n    cards:\n"
    "      - {{number: 1, value: 2, label: B, to: {}}}\n"
    "      - {{number: 2, value: 2, label: B, to: {}}}\n"
)


def test_a_name_given_twice_names_the_first_slide() -> None:
    (problem,) = problems(HEAD + SLIDE.format("one") + SLIDE.format("two") + SLIDE.format("one"))
    assert (problem.code, problem.line, problem.column) == ("id-twice", 5, 37)
    assert problem.sentence("en") == "slide 1 has the id “one” already; choose another"


def test_slides_need_no_names() -> None:
    assert not codes(HEAD + "  - {layout: closing, title: A}\n" * 2)


def test_a_link_to_a_slide() -> None:
    assert not codes(HEAD + AGENDA.format("one") + SLIDE.format("one"))
    assert not codes(HEAD + CARDS.format("one", "one") + SLIDE.format("one"))


def test_a_link_nowhere() -> None:
    assert told(HEAD + AGENDA.format("xyz") + SLIDE.format("one")) == [("link-nowhere", 3, 54)]


def test_a_mistyped_link_names_the_nearest_slide() -> None:
    text = HEAD + CARDS.format("thanh-tich", "thanh-tihc") + SLIDE.format("thanh-tich")
    (problem,) = problems(text)
    assert problem.sentence("en") == "no slide has the id “thanh-tihc”; did you mean “thanh-tich”?"


def test_links_are_checked_beside_other_mistakes() -> None:
    text = HEAD + AGENDA.format("xyz") + SLIDE.format("one") * 2 + "  - {layout: clsing}\n"
    assert codes(text) == ["link-nowhere", "id-twice", "deck-choice-near"]


def test_a_badly_formed_link_is_said_to_be_both() -> None:
    assert codes(HEAD + AGENDA.format("Phần") + SLIDE.format("one")) == [
        "deck-name",
        "link-nowhere",
    ]


def test_guesses_end_where_they_would_take_long() -> None:
    said = codes(HEAD + AGENDA.format("onee") * 30 + SLIDE.format("one"))
    assert said[0] == "link-nowhere-near"
    assert said[-1] == "link-nowhere"
