"""The law as fast code gives what the plain weighing gives, row for row, and says what `bind` says."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidelines_engine import InvalidOperation, Rulebook
from guidelines_engine.compiled import Index, growing
from guidelines_engine.compiled.program import any_program, layer_program
from guidelines_engine.evaluator import assess
from guidelines_engine.model import AllOf, AnyOf, Book, Condition, FactIs, Negation
from guidelines_engine.operation import Case, Operation, bind
from guidelines_engine.truth import Truth
from guidelines_engine.weighing import Finding, Kleene, applicable, meaning, possible_findings, weigh

from .effort import examples
from .rulebooks import operations, questions, rulebooks


@contextmanager
def compiling_at_once() -> Iterator[None]:
    with patch.object(growing, "WORTH_COMPILING", 0):
        yield


def plain_findings(book: Book, case: Case, layer: str) -> tuple[frozenset[Finding], frozenset[Finding]]:
    """The findings still possible for a layer: as weighed, and as its code says."""
    choice = book.layers[layer].chosen_by
    chosen = None if choice is None else case.chosen(choice)
    rules, closure = applicable(book, layer, chosen, case.action, case.day), book.layers[layer].closure
    facts = [name for name, fact in book.facts.items() if case.action in fact.concerns]
    weight = weigh(closure, rules, Kleene(case.known, frozenset(facts)))
    row = layer_program(closure, rules, facts)(tuple(case.known.get(name) for name in facts))
    columns = (Truth(row // 9), Truth(row // 3 % 3), Truth(row % 3))
    weighed = possible_findings(closure, weight.survives, weight.prohibits, weight.reserves)
    return weighed, possible_findings(closure, *columns)


def refusal(book: Rulebook, operation: Operation, how: str) -> object:
    """The verdict, found in one way or the other, or what is wrong with the operation."""
    try:
        return book.verdict(operation) if how == "verdict" else book.assess(operation).verdict
    except InvalidOperation as invalid:
        return invalid.diagnostics


@st.composite
def odd_operations(draw: st.DrawFn, book: Book) -> Operation:
    """An operation that may have anything wrong with it."""
    operation = draw(operations(book))
    values: list[Any] = [True, False, 1, 0, 1.0, "low", "no such value", ""]
    odd = {
        draw(st.sampled_from([*book.facts, "no_such_fact"])): draw(st.sampled_from(values))
        for _ in range(draw(st.integers(0, 2)))
    }
    action = draw(st.sampled_from([operation.action, *book.actions, "no_such_action"]))
    regime = draw(st.sampled_from([operation.regime, None, "no_such_regime", *book.sources]))
    day = draw(st.sampled_from([operation.date, None]))
    return Operation(action, day, {**operation.facts, **odd}, regime=regime)


@examples(400)
@given(questions())
def test_the_code_of_a_layer_comes_to_what_weighing_does(question: tuple[Book, Case]) -> None:
    book, case = question
    for layer in case.layers:
        weighed, coded = plain_findings(book, case, layer)
        assert weighed == coded


@examples(200)
@given(questions())
def test_a_compiled_opinion_is_the_plain_one_with_its_grounds_rules_and_tree(question: tuple[Book, Case]) -> None:
    book, case = question
    with compiling_at_once():
        assert assess(book, case, Index(book)) == assess(book, case)


@examples(400)
@given(st.data())
def test_an_operation_is_bound_as_it_is_without_the_index(data: st.DataObject) -> None:
    book = data.draw(rulebooks())
    operation = data.draw(odd_operations(book))
    layers = data.draw(st.sampled_from([None, ("layer_0",), ("layer_1", "layer_0"), ("no_such_layer",)]))
    with compiling_at_once():
        assert Index(book).bind(operation, layers) == bind(book, operation, layers)


@examples(200)
@given(st.data())
def test_the_bare_verdict_is_that_of_the_opinion(data: st.DataObject) -> None:
    book = Rulebook(data.draw(rulebooks()))
    operation = data.draw(odd_operations(book.book))
    with compiling_at_once():
        assert refusal(book, operation, "verdict") == refusal(book, operation, "assess")


@st.composite
def shipped_operations(draw: st.DrawFn, book: Book, known: int) -> Operation:
    """An operation on the shipped rulebook, of whose facts so many in a hundred are known."""
    groups = {action.parent for action in book.actions.values()}
    action = draw(st.sampled_from([name for name in book.actions if name not in groups]))
    day = date(1981, 6, 1) + timedelta(draw(st.integers(0, 14500)))
    facts = {
        fact.name: draw(st.sampled_from(fact.values))
        for fact in book.facts.values()
        if action in fact.concerns and draw(st.integers(0, 99)) < known
    }
    return Operation(action, day, facts)


@examples(300)
@given(st.data())
def test_the_shipped_law_as_code_comes_to_what_weighing_does(shipped: Book, data: st.DataObject) -> None:
    operation = data.draw(shipped_operations(shipped, data.draw(st.sampled_from([50, 90, 100]))))
    case = bind(shipped, operation)
    if isinstance(case, Case):
        for layer in case.layers:
            weighed, coded = plain_findings(shipped, case, layer)
            assert weighed == coded


@examples(40)
@given(st.data())
def test_a_compiled_opinion_under_the_shipped_law_is_the_plain_one(shipped: Book, data: st.DataObject) -> None:
    case = bind(shipped, data.draw(shipped_operations(shipped, 100)))
    if isinstance(case, Case):
        with compiling_at_once():
            assert assess(shipped, case, Index(shipped)) == assess(shipped, case)


@pytest.fixture(scope="module")
def fuel() -> Operation:
    facts = {"partner": "us_forces", "goods": "fuel", "place": "japan", "situation": "surrounding", "force": "none"}
    return Operation("supply", "2000-01-01", facts)


def test_a_number_does_not_pass_for_yes(shipped: Book, fuel: Operation) -> None:
    book = Rulebook(shipped)
    wrong = fuel.knowing({"partner_request": 1})  # type: ignore[dict-item]
    assert fuel.knowing({"partner_request": True}) == wrong  # Python thinks them equal
    for how in ("verdict", "assess"):
        assert [each.code for each in refusal(book, wrong, how)] == ["GE407"]  # type: ignore[attr-defined]


def test_an_answer_does_not_change_when_its_law_is_compiled(shipped: Book, fuel: Operation) -> None:
    book = Rulebook(shipped)
    answers = {book.verdict(fuel.knowing({"force": "use_of_force"})) for _ in range(growing.WORTH_COMPILING + 4)}
    assert answers == {"unlawful"}


def test_threads_that_ask_one_rulebook_get_the_same_answers(shipped: Book, fuel: Operation) -> None:
    asked = [fuel.knowing({"place": place}) for place in ("japan", "near_high_seas", "foreign_territory")] * 40
    alone, together = Rulebook(shipped), Rulebook(shipped)
    with ThreadPoolExecutor(8) as threads, compiling_at_once():
        assert list(threads.map(together.verdict, asked[:12])) == [alone.verdict(each) for each in asked[:12]]


def deep(condition: Condition, depth: int) -> Condition:
    for level in range(depth):
        other = FactIs("second", frozenset((f"value_{level}",)))
        condition = AllOf((Negation(condition), other)) if level % 2 else AnyOf((condition, Negation(other)))
    return condition


@pytest.mark.parametrize("known", [("yes", "value_7"), ("yes", None), (None, "value_0"), (None, None), ("no", "none")])
def test_conditions_nested_deeper_than_python_can_read_compile(known: tuple[str | None, str | None]) -> None:
    condition = deep(FactIs("first", frozenset(("yes",))), 150)
    given = {name: value for name, value in zip(("first", "second"), known, strict=True) if value is not None}
    weighed = meaning(condition, Kleene(dict(given), frozenset(("first", "second"))))
    assert any_program((condition,), ("first", "second"))(known) == weighed.value
