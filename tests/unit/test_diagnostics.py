"""Places in texts, suggestions, and how a diagnostic is shown."""

from __future__ import annotations

import pytest

from guidelines_engine.diagnostics import CODES, Diagnostic, Severity, Span, Text, choices, in_order, shown, suggestion
from guidelines_engine.report import brief, diagnostic_text

TEXT = Text("a.rules", "first line\nsecond \u96fb\u8a71 line\r\n\nlast")


@pytest.mark.parametrize(
    ("offset", "place"),
    [(0, (1, 1)), (10, (1, 11)), (11, (2, 1)), (18, (2, 8)), (27, (3, 1)), (28, (4, 1)), (32, (4, 5))],
)
def test_lines_and_columns_are_counted_from_one(offset: int, place: tuple[int, int]) -> None:
    assert TEXT.position(offset) == place


def test_a_line_is_given_without_its_break() -> None:
    assert [TEXT.line(number) for number in (1, 2, 3, 4)] == ["first line", "second \u96fb\u8a71 line", "", "last"]


def at(start: int, end: int, code: str = "GE101", hint: str | None = None) -> Diagnostic:
    return Diagnostic(code, "what is wrong", Span(TEXT, start, end), hint)


def test_diagnostics_are_sorted_by_place_and_said_once() -> None:
    assert in_order([at(18, 20), at(0, 5), at(18, 20), at(0, 5, "GE100")]) == (at(0, 5, "GE100"), at(0, 5), at(18, 20))


def test_the_nearest_word_is_suggested_and_nothing_where_none_is_near() -> None:
    assert suggestion("gods", ["goods", "place"]) == "did you mean `goods`?"
    assert suggestion("xyz", ["goods", "place"]) is None


def test_a_very_long_word_is_compared_by_its_beginning() -> None:
    assert suggestion("goods" + "x" * 1_000_000, ["goods"]) is None


def test_many_choices_are_cut() -> None:
    assert choices(["one", "two"]) == "one of `one`, `two`"
    assert choices(map(str, range(20)), most=2) == "one of `0`, `1`, ..."


def test_the_authors_words_are_shown_on_one_line_and_cut() -> None:
    assert shown("two\nlines\x1b[31m") == "two lines [31m"
    assert shown("x" * 61) == "x" * 57 + "..."
    assert shown("x" * 60) == "x" * 60


def test_a_diagnostic_is_shown_with_its_line_a_caret_and_the_hint() -> None:
    assert diagnostic_text(at(18, 20, hint="try this")).splitlines() == [
        "a.rules:2:8: error[GE101]: what is wrong",
        "    second \u96fb\u8a71 line",
        "           ^^",
        "  hint: try this",
    ]


def test_a_warning_is_called_one() -> None:
    warning = Diagnostic("GE331", "what is odd", Span(TEXT, 0, 5), severity=Severity.WARNING)
    assert brief(warning) == "a.rules:1:1: warning[GE331]: what is odd"


def test_a_diagnostic_in_one_line() -> None:
    assert brief(at(0, 5, hint="try this")) == "a.rules:1:1: error[GE101]: what is wrong (try this)"


def test_of_a_very_long_line_only_the_surroundings_are_shown() -> None:
    text = Text("long", "x" * 1000 + "HERE" + "y" * 100_000)
    shown_lines = diagnostic_text(Diagnostic("GE101", "what is wrong", Span(text, 1000, 1004))).splitlines()
    assert max(map(len, shown_lines)) < 200
    column = shown_lines[2].index("^")
    assert shown_lines[1][column : column + 4] == "HERE"


def test_what_cannot_be_printed_is_not_printed() -> None:
    text = Text("odd", "a\x1b[31m\tb")
    assert "\x1b" not in diagnostic_text(Diagnostic("GE101", "what is wrong", Span(text, 0, 1)))


def test_every_code_says_what_it_means_in_a_line() -> None:
    assert all(code.startswith("GE") and len(code) == 5 for code in CODES)
    assert all(meaning and "\n" not in meaning and not meaning.endswith(".") for meaning in CODES.values())
    assert len(set(CODES.values())) == len(CODES)
