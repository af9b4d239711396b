"""An interview asks nothing that cannot matter, and never more than asking in the given order would."""

from __future__ import annotations

import random
from collections.abc import Mapping
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from guidelines_engine import evaluator
from guidelines_engine.casefile import read_file
from guidelines_engine.interview import Interview, begin
from guidelines_engine.model import Book, FactValue
from guidelines_engine.operation import Case, Operation, bind
from guidelines_engine.opinion import Verdict

from .. import reference
from .effort import examples
from .rulebooks import operations, questions, rulebooks

CASES = sorted((Path(__file__).parent.parent / "conformance").glob("*.yaml"))


@st.composite
def complete(draw: st.DrawFn) -> tuple[Book, Operation, dict[str, FactValue]]:
    """A rulebook, an operation on which some facts are given, and a way in which the others may turn out."""
    book, case = draw(questions())
    ways = reference.completions(book, case)
    assume(ways)
    return book, case.operation, draw(st.sampled_from(ways))


def started(book: Book, operation: Operation) -> Interview:
    found = begin(book, operation)
    assert isinstance(found, Interview), found
    return found


def answer(book: Book, operation: Operation) -> reference.Answer:
    case = bind(book, operation)
    assert isinstance(case, Case)
    found = reference.answer(book, case)
    assert found is not None
    return found


@examples(80)
@given(complete())
def test_every_question_is_one_on_which_the_verdict_still_turns(
    question: tuple[Book, Operation, dict[str, FactValue]],
) -> None:
    book, operation, way = question
    interview = started(book, operation)
    while interview.question is not None:
        name = interview.question.fact.name
        assert name in answer(book, interview.known).missing
        told = interview.answered(name, way[name])
        assert isinstance(told, Interview)
        interview = told
    whole = answer(book, operation.knowing(way)).verdict
    assert answer(book, interview.known).verdict == interview.opinion.verdict == whole


def in_given_order(book: Book, operation: Operation, way: Mapping[str, FactValue]) -> int:
    """How many facts must be told, in vocabulary order, until the verdict is settled."""
    told: dict[str, FactValue] = {}
    for number, name in enumerate(way):
        if answer(book, operation.knowing(told)).verdict != "undetermined":
            return number
        told[name] = way[name]
    return len(way)


@examples(80)
@given(complete())
def test_never_more_is_asked_than_in_the_given_order(question: tuple[Book, Operation, dict[str, FactValue]]) -> None:
    book, operation, way = question
    interview = started(book, operation)
    while interview.question is not None:
        name = interview.question.fact.name
        told = interview.answered(name, way[name])
        assert isinstance(told, Interview)
        interview = told
    assert len(interview.told) <= in_given_order(book, operation, way)


def settled(book: Book, case: Case, told: Mapping[str, Any]) -> str | None:
    """The verdict of all completions in which some facts turn out as told, if they have one verdict."""
    found = reference.answer(book, case)
    assert found is not None
    verdicts = {verdict for way, verdict in found.verdicts if all(way[fact] == value for fact, value in told.items())}
    return verdicts.pop() if len(verdicts) == 1 else None


def may_matter(book: Book, interview: Interview, unknown: set[str]) -> set[str]:
    """The facts of which two values, the other answers being alike, settle differently what is not told."""
    case = bind(book, interview.known)
    assert isinstance(case, Case)
    open_facts = [fact for fact in case.unknown if fact not in unknown]
    found = set()
    for values in product(*(book.facts[fact].values for fact in open_facts)):
        told = dict(zip(open_facts, values, strict=True))
        for fact in open_facts:
            others = [settled(book, case, {**told, fact: value}) for value in book.facts[fact].values]
            if len(set(others)) > 1:
                found.add(fact)
    return found


@st.composite
def unconstrained(draw: st.DrawFn) -> tuple[Book, Operation]:
    book = draw(rulebooks().filter(lambda it: not it.constraints and len(it.facts) <= 4))
    return book, draw(operations(book))


@examples(50)
@given(unconstrained(), st.randoms(use_true_random=False))
def test_where_facts_are_not_known_only_what_may_settle_it_without_them_is_asked(
    question: tuple[Book, Operation], chance: random.Random
) -> None:
    book, operation = question
    interview = started(book, operation)
    unknown: set[str] = set()
    while True:
        expected = may_matter(book, interview, unknown)
        if interview.question is None:
            assert not expected
            return
        assert interview.question.fact.name in expected
        name = interview.question.fact.name
        value = chance.choice((None, *interview.question.values))
        unknown |= {name} if value is None else set()
        told = interview.answered(name, value)
        assert isinstance(told, Interview)
        interview = told


def filled(book: Book, operation: Operation, chance: random.Random) -> Operation:
    """The operation with every fact known: whatever no constraint refuses."""
    case = bind(book, operation)
    assert isinstance(case, Case)
    for fact in case.unknown:
        values = list(book.facts[fact].values)
        chance.shuffle(values)
        wholes = (operation.knowing({fact: value}) for value in values)
        operation = next(whole for whole in wholes if isinstance(bind(book, whole), Case))
    return operation.under(date=case.day)


def verdict(book: Book, operation: Operation) -> Verdict:
    case = bind(book, operation)
    assert isinstance(case, Case)
    found = evaluator.assess(book, case)
    assert not isinstance(found, tuple)
    return found.verdict


@pytest.mark.parametrize("file", [pytest.param(each, id=each.stem) for each in CASES])
def test_on_the_shipped_rules_no_case_needs_more_questions_than_in_vocabulary_order(shipped: Book, file: Path) -> None:
    chance = random.Random(file.stem)
    cases = [each.operation for each in read_file(file) if each.operation is not None]
    for whole in (filled(shipped, each, chance) for each in cases[::9]):
        interview = started(shipped, whole.knowing(dict.fromkeys(whole.facts)))
        while interview.question is not None:
            fact = interview.question.fact.name
            told = interview.answered(fact, whole.facts[fact])
            assert isinstance(told, Interview)
            interview = told
        assert interview.opinion.verdict is verdict(shipped, whole)
        if interview.told:
            order = [fact for fact in shipped.facts if fact in whole.facts]
            fewer = {fact: whole.facts[fact] for fact in order[: len(interview.told) - 1]}
            assert verdict(shipped, interview.operation.knowing(fewer)) is Verdict.UNDETERMINED
