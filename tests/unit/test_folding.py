"""Texts and tables fit the window of a terminal, and a page of 110 columns elsewhere, and break no name."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from datetime import date

import pytest

from guidelines_engine.compare import Matrix, matrix
from guidelines_engine.operation import Operation
from guidelines_engine.report.folding import folded, width
from guidelines_engine.report.matrix import matrix_text
from guidelines_engine.report.opinion import opinion_text
from guidelines_engine.report.table import table
from guidelines_engine.report.timeline import timeline_text
from guidelines_engine.timeline import Timeline, timeline

from ..texts import book, opinion

ID = "an_id_that_is_too_long_for_a_narrow_window"
TEXT = f"some words before {ID} and some words after it, so that there is more than a line of them"
HEAD = ("name", "what it is about", "rules")
ROWS = [(ID, "words that may stand on several lines", "12"), ("short", "few", "3")]

Window = Callable[[int], None]


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Window:
    """Makes standard output a terminal of so many columns."""

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    def of(columns: int) -> None:
        monkeypatch.setattr(sys, "stdout", Terminal())
        monkeypatch.setenv("COLUMNS", str(columns))

    return of


@pytest.mark.parametrize(("columns", "expected"), [(80, 80), (200, 110), (10, 40)])
def test_lines_are_as_wide_as_the_window_within_reason(terminal: Window, columns: int, expected: int) -> None:
    terminal(columns)
    assert width() == expected


def test_where_there_is_no_window_its_variable_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert width() == 110


def test_text_is_folded_between_words_alone(terminal: Window) -> None:
    terminal(40)
    lines = folded(TEXT, "- ")
    assert any(ID in line for line in lines)
    assert all(len(line) <= 40 for line in lines if ID not in line)
    assert [line[:2] for line in lines] == ["- ", *["  "] * (len(lines) - 1)]


def test_an_opinion_fits_the_window(terminal: Window) -> None:
    terminal(60)
    of = book("")
    assert max(map(len, opinion_text(opinion(of), of).splitlines())) <= 60


def test_a_table_gives_way_where_it_can(terminal: Window) -> None:
    terminal(70)
    assert table(HEAD, ROWS, right=("rules",)).splitlines() == [
        "name                                         what it is about    rules",
        "─" * 70,
        f"{ID}   words that may         12",
        "                                             stand on several",
        "                                             lines",
        "short                                        few                     3",
    ]


def test_a_table_too_wide_for_the_window_is_a_list(terminal: Window) -> None:
    terminal(50)
    assert table(HEAD, ROWS).splitlines() == [
        ID,
        "  what it is about: words that may stand on",
        "  several lines; rules: 12",
        "short",
        "  what it is about: few; rules: 3",
    ]


def test_a_table_holds_nothing_but_text(terminal: Window) -> None:
    terminal(200)
    assert "\x1b" not in table(HEAD, ROWS)


def test_regimes_that_do_not_fit_beside_others_go_below(terminal: Window) -> None:
    terminal(40)
    of = book('source a_reading_of_long_standing "A reading" in constitution short "R"')
    found = matrix(of, Operation("supply", "2000-01-01"))
    assert isinstance(found, Matrix)
    lines = matrix_text(found, of).splitlines()
    assert max(map(len, lines[1:])) <= 40
    assert sum("a_reading_of_long_standing  " in line for line in lines) == 2


def test_the_band_of_a_timeline_fits_the_window(terminal: Window) -> None:
    terminal(60)
    of = book("")
    found = timeline(of, Operation("supply", facts={"combat": False}), date(1990, 1, 1), date(2010, 1, 1))
    assert isinstance(found, Timeline)
    assert max(map(len, timeline_text(found, of, date(2010, 1, 1)).splitlines())) <= 60
