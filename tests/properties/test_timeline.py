"""A timeline gives what asking on every day gives: on random rulebooks day by day, on the shipped one at every turn."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidelines_engine import evaluator
from guidelines_engine.casefile import read_file
from guidelines_engine.model import Book
from guidelines_engine.operation import Case, Operation, bind
from guidelines_engine.opinion import Opinion
from guidelines_engine.timeline import Timeline, first_day, timeline

from ..reference import answer
from .dated_books import AFTER, BEFORE, dated_books, dated_operations
from .effort import examples

DAY = timedelta(days=1)
CASES = sorted((Path(__file__).parent.parent / "conformance").glob("*.yaml"))
EXAMPLES = sorted((Path(__file__).parent.parent.parent / "examples").glob("*.yaml"))


@st.composite
def asked(draw: st.DrawFn) -> tuple[Book, Operation]:
    book = draw(dated_books())
    return book, draw(dated_operations(book))


def on(found: Timeline, day: date) -> tuple[str, tuple[str, ...]]:
    """The answer of the one period that holds a day."""
    (period,) = [each for each in found.periods if each.start <= day and (each.end is None or day <= each.end)]
    return period.verdict.value, period.blocking


@examples(120)
@given(asked())
def test_every_day_gets_the_answer_of_its_own_law(question: tuple[Book, Operation]) -> None:
    book, operation = question
    found = timeline(book, operation, BEFORE, AFTER)
    assert isinstance(found, Timeline)
    for number in range((AFTER - BEFORE).days + 1):
        day = BEFORE + number * DAY
        case = bind(book, operation.under(date=day))
        assert isinstance(case, Case)
        expected = answer(book, case)
        assert expected is not None
        assert on(found, day) == (expected.verdict, expected.blocking), day


@examples(120)
@given(asked())
def test_periods_follow_each_other_and_end_only_where_the_answer_changes(question: tuple[Book, Operation]) -> None:
    found = timeline(*question, BEFORE)
    assert isinstance(found, Timeline)
    assert (found.periods[0].start, found.periods[-1].end) == (BEFORE, None)
    for one, other in zip(found.periods, found.periods[1:], strict=False):
        assert one.end is not None
        assert one.end + DAY == other.start
        assert (one.verdict, one.blocking) != (other.verdict, other.blocking)
        assert other.changes


@examples(60)
@given(asked())
def test_what_is_named_as_the_cause_did_change_on_that_day(question: tuple[Book, Operation]) -> None:
    book, operation = question
    found = timeline(book, operation, BEFORE)
    assert isinstance(found, Timeline)
    for period in found.periods[1:]:
        yesterday, today = (bind(book, operation.under(date=day)) for day in (period.start - DAY, period.start))
        assert isinstance(yesterday, Case)
        assert isinstance(today, Case)
        for change in period.changes:
            chosen = {"interpretation": (yesterday.interpretation, today.interpretation)}
            chosen["regime"] = (yesterday.regime, today.regime)
            if change.kind.value in chosen:
                assert chosen[change.kind.value][0] != chosen[change.kind.value][1]
                continue
            for name in change.rules:
                rule = book.rules[name]
                assert rule.version_on(period.start - DAY) != rule.version_on(period.start)


def operations() -> list[tuple[str, Operation]]:
    """Every third case with its answer, without its date."""
    read = [(file, each) for file in CASES for each in read_file(file) if each.operation is not None]
    return [(f"{file.stem}-{each.number}", each.operation) for file, each in read[::3] if each.operation is not None]


@pytest.mark.parametrize("operation", [pytest.param(each, id=name) for name, each in operations()])
def test_the_shipped_law_gets_the_same_answer_on_both_sides_of_every_turn(shipped: Book, operation: Operation) -> None:
    found = timeline(shipped, operation)
    assert isinstance(found, Timeline)
    assert found.periods[0].start == first_day(shipped) == date(1946, 11, 3)
    for period in found.periods:
        ends = [period.start, *([period.end] if period.end is not None else [period.start + 3650 * DAY])]
        for day in ends:
            case = bind(shipped, operation.under(date=day))
            assert isinstance(case, Case)
            opinion = evaluator.assess(shipped, case)
            assert isinstance(opinion, Opinion)
            assert (period.verdict, period.blocking) == (opinion.verdict, opinion.blocking)


def turns(book: Book, action: str) -> list[date]:
    """The first day, the last, and the days around them, of every rule on an action and of every source."""
    versions = [each for rule in book.rules.values() for each in rule.versions if action in each.actions]
    intervals = [*(each.interval for each in versions), *(each.interval for each in book.sources.values())]
    days = {day for each in intervals if each is not None for day in (each.start, each.end) if day is not None}
    return sorted({day + DAY * step for day in days for step in (-1, 0, 1)})


@pytest.mark.parametrize("file", [pytest.param(each, id=each.stem) for each in EXAMPLES])
def test_an_example_gets_the_same_answer_around_every_day_on_which_any_law_begins_or_ends(
    shipped: Book, file: Path
) -> None:
    operation = next(each.operation for each in read_file(file) if each.operation is not None)
    found = timeline(shipped, operation)
    assert isinstance(found, Timeline)
    for day in turns(shipped, operation.action):
        if day >= found.periods[0].start:
            case = bind(shipped, operation.under(date=day))
            assert isinstance(case, Case)
            opinion = evaluator.assess(shipped, case)
            assert isinstance(opinion, Opinion)
            assert on(found, day) == (opinion.verdict.value, opinion.blocking), day
