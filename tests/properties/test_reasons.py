"""Reasons suffice and are the fewest: against every set of the given facts, and on operations of the shipped rules."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

from hypothesis import given

from guidelines_engine import evaluator, reasons
from guidelines_engine.casefile import read_file
from guidelines_engine.model import Book, FactValue
from guidelines_engine.operation import Case, Operation, bind
from guidelines_engine.opinion import Opinion, Verdict

from ..reference import answer
from .effort import examples
from .rulebooks import questions

CASES = sorted((Path(__file__).parent.parent / "conformance").glob("*.yaml"))


def fewest(book: Book, case: Case, verdict: str) -> dict[str, FactValue]:
    """The first of the smallest sets of known facts that give a verdict whatever all others are: by trying all."""
    for size in range(len(case.known) + 1):
        for some in combinations(case.known, size):
            facts = {name: case.known[name] for name in some}
            given_alone = bind(book, alone(case.operation, facts))
            assert isinstance(given_alone, Case)
            found = answer(book, given_alone)
            if found is not None and found.verdict == verdict:
                return facts
    raise AssertionError("the known facts do not give the verdict")


def alone(operation: Operation, facts: dict[str, FactValue]) -> Operation:
    """The operation of which these facts alone are known."""
    return operation.knowing({**dict.fromkeys(operation.facts), **facts})


@examples(120)
@given(questions())
def test_the_facts_are_the_first_of_the_smallest_sets_that_suffice(question: tuple[Book, Case]) -> None:
    book, case = question
    opinion = evaluator.assess(book, case)
    if not isinstance(opinion, Opinion):
        return
    found = reasons.find(book, opinion)
    if opinion.verdict is Verdict.UNDETERMINED:
        assert found.facts == {}
    else:
        assert found.facts == fewest(book, case, opinion.verdict)


@examples(120)
@given(questions())
def test_rules_are_those_that_decided_the_layers_by_which_the_facts_settle_it(question: tuple[Book, Case]) -> None:
    book, case = question
    opinion = evaluator.assess(book, case)
    if not isinstance(opinion, Opinion):
        return
    found = reasons.find(book, opinion)
    assert [rule.name for rule in found.rules] == [
        rule for name in found.layers for rule in opinion.findings[name].rules
    ]
    if opinion.verdict is Verdict.UNLAWFUL:
        asked = bind(book, alone(case.operation, found.facts))
        assert isinstance(asked, Case)
        replayed = answer(book, asked)
        assert replayed is not None
        assert found.layers == replayed.blocking


def test_shipped_operations_have_reasons_of_which_none_can_be_left_out(shipped: Book) -> None:
    tried = 0
    for document in [document for path in CASES for document in read_file(path)][::20]:
        assert document.operation is not None
        opinion = verdict(shipped, document.operation)
        facts = reasons.find(shipped, opinion).facts if opinion.verdict is not Verdict.UNDETERMINED else {}
        for name in facts:
            fewer = {fact: value for fact, value in facts.items() if fact != name}
            assert verdict(shipped, alone(document.operation, fewer)).verdict is Verdict.UNDETERMINED
            tried += 1
    assert tried


def verdict(book: Book, operation: Operation) -> Opinion:
    case = bind(book, operation)
    assert isinstance(case, Case)
    opinion = evaluator.assess(book, case)
    assert isinstance(opinion, Opinion)
    return opinion
