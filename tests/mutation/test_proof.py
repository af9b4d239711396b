"""What the solver says of a mutant holds of every operation: the reference, which tries each, never contradicts it."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from guidelines_engine.evaluator import assess
from guidelines_engine.model import Book
from guidelines_engine.mutation import Mutant, mutants, subjects
from guidelines_engine.mutation.mutant import mutated
from guidelines_engine.mutation.proof import Prover
from guidelines_engine.operation import Case, Operation, bind
from guidelines_engine.opinion import Opinion
from guidelines_engine.truth import Truth

from .. import reference
from ..properties.rulebooks import operations, rulebooks
from ..texts import book, under


@st.composite
def changed_rulebooks(draw: st.DrawFn) -> tuple[Book, Mutant]:
    of = draw(rulebooks())
    every = [mutant for subject in subjects(of) for mutant in mutants(of, subject)]
    return of, draw(st.sampled_from(every)) if every else draw(st.nothing())


def findings(of: Book, operation: Operation) -> dict[str, str] | None:
    """What each layer comes to in each completion, or None where the question is refused."""
    case = bind(of, operation)
    answer = reference.answer(of, case) if isinstance(case, Case) else None
    return None if answer is None else answer.findings


def opinion(of: Book, operation: Operation) -> Opinion:
    case = bind(of, operation)
    assert isinstance(case, Case)
    answer = assess(of, case)
    assert isinstance(answer, Opinion)
    return answer


@settings(max_examples=100)
@given(changed_rulebooks(), st.data())
def test_a_mutant_proved_equivalent_finds_the_same_and_another_differs_on_its_witness(
    changed: tuple[Book, Mutant], data: Any
) -> None:
    of, mutant = changed
    difference = Prover(of).difference(mutant)
    if difference is None or difference.before == difference.after:
        operation = data.draw(operations(of))
        assert findings(of, operation) == findings(mutated(of, mutant), operation)
    if difference is not None:
        before, after = (opinion(each, difference.operation) for each in (of, mutated(of, mutant)))
        assert before.findings[difference.layer].finding == difference.before
        assert after.findings[difference.layer].finding == difference.after
        if difference.before == difference.after:
            assert deciding(before) != deciding(after)


def deciding(of: Opinion) -> set[tuple[str, str]]:
    """The rules that decide, with their effects; not those that only came nearest."""
    rules = (rule for finding in of.findings.values() for rule in finding.deciding)
    return {(rule.name, rule.effect) for rule in rules if rule.effective is Truth.TRUE}


def verdict_on(rules: str, key: str) -> tuple[str, str] | None:
    of = book(rules)
    (mutant,) = (mutant for subject in subjects(of) for mutant in mutants(of, subject) if mutant.key == key)
    difference = Prover(of).difference(mutant)
    return None if difference is None else (difference.before, difference.after)


def test_a_condition_that_another_implies_is_dropped_without_difference() -> None:
    rules = under("other_act", 'permit give supply when goods is fuel when goods in (fuel, arms) cite "art 1"')
    assert verdict_on(rules, "give//when1/drop") is None


def test_a_rule_beside_one_that_says_the_same_is_removed_with_no_other_finding() -> None:
    rules = under("other_act", 'permit give supply cite "art 1"\npermit give_too supply cite "art 2"')
    assert verdict_on(rules, "give_too/removed") == ("permitted", "permitted")


def test_a_day_makes_a_difference() -> None:
    rules = under("act", 'permit give supply cite "art 1"')
    assert verdict_on(rules, "source act/from 1990-01-01 earlier") == ("unauthorised", "permitted")
    assert verdict_on(rules, "source act/until 2009-12-31 earlier") == ("permitted", "unauthorised")


def test_a_regime_that_begins_a_day_later_leaves_a_day_to_none() -> None:
    rules = under("new_regime", 'permit give supply cite "V"')
    assert verdict_on(rules, "source new_regime/from 1997-09-23 later") == ("permitted", "silent")
