"""Matrices and the list of what is permitted give what each question asked alone gives; partings account for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import chain, combinations

from hypothesis import given
from hypothesis import strategies as st

from guidelines_engine.compare import Matrix, Parting, matrix
from guidelines_engine.model import Book
from guidelines_engine.operation import Case, Operation, bind
from guidelines_engine.permitted import Permitted, permitted

from ..reference import Answer, answer
from .dated_books import dated_books, dated_operations, days
from .effort import examples


@st.composite
def asked(draw: st.DrawFn) -> tuple[Book, Operation, list[date]]:
    book = draw(dated_books())
    return book, draw(dated_operations(book)), draw(st.lists(days, min_size=1, max_size=2, unique=True))


def alone(book: Book, operation: Operation, layers: tuple[str, ...] | None = None) -> Answer:
    case = bind(book, operation, layers)
    assert isinstance(case, Case)
    found = answer(book, case)
    assert found is not None
    return found


@examples(60)
@given(asked())
def test_every_cell_is_the_answer_to_its_own_question(question: tuple[Book, Operation, list[date]]) -> None:
    book, operation, dates = question
    found = matrix(book, operation, dates)
    assert isinstance(found, Matrix)
    assert {row.date for row in found.rows} == set(dates)
    for row in found.rows:
        cell = alone(book, operation.under(row.date, row.regime, row.interpretation))
        assert (row.verdict, row.blocking) == (cell.verdict, cell.blocking)


def barred(book: Book, parting: Parting, operation: Operation, without: frozenset[str]) -> bool:
    """Whether the barring source still bars the operation where some of its rules are left out."""
    left = replace(book, rules={name: rule for name, rule in book.rules.items() if name not in without})
    return under(left, parting, operation, parting.barring) == "unlawful"


@examples(100)
@given(asked())
def test_a_reading_without_the_rules_on_which_it_parts_bars_no_more_and_with_any_of_them_does(
    question: tuple[Book, Operation, list[date]],
) -> None:
    book, operation, dates = question
    found = matrix(book, operation, dates)
    assert isinstance(found, Matrix)
    for parting in found.partings:
        rules = [each.rule for each in parting.barred_by]
        if parting.let_by or not barred(book, parting, operation, frozenset()):
            continue
        assert not barred(book, parting, operation, frozenset(rules))
        fewer = chain.from_iterable(combinations(rules, size) for size in range(len(rules)))
        assert all(barred(book, parting, operation, frozenset(some)) for some in fewer)


@examples(100)
@given(asked())
def test_the_facts_given_with_a_parting_suffice_for_it(question: tuple[Book, Operation, list[date]]) -> None:
    book, operation, dates = question
    found = matrix(book, operation, dates)
    assert isinstance(found, Matrix)
    for parting in found.partings:
        bare = operation.knowing(dict.fromkeys(operation.facts)).knowing(dict(parting.facts))
        whole, given = (
            [under(book, parting, each, source) for source in sources(parting)] for each in (operation, bare)
        )
        if whole == ["unlawful", "lawful"]:
            assert given == whole


def sources(parting: Parting) -> tuple[str, str]:
    return parting.barring, parting.passing


def under(book: Book, parting: Parting, operation: Operation, source: str) -> str:
    """The verdict of the layer of a parting alone, under one of its sources."""
    named = {str(book.layers[parting.layer].chosen_by): source}
    asked = operation.under(parting.date, named.get("regime"), named.get("interpretation"))
    return alone(book, asked, (parting.layer,)).verdict


@examples(60)
@given(asked())
def test_every_action_gets_the_verdict_of_its_own_question(question: tuple[Book, Operation, list[date]]) -> None:
    book, operation, (day, *_) = question
    found = permitted(book, operation.under(date=day))
    assert isinstance(found, Permitted)
    for entry in found.entries:
        own = Operation(entry.action, day, operation.facts, operation.regime, operation.interpretation)
        expected = alone(book, own)
        assert (entry.verdict, entry.blocking) == (expected.verdict, expected.blocking)
