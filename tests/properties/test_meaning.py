"""The evaluator and a reference that tries every completion agree, on random rulebooks."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from guidelines_engine.evaluator import assess
from guidelines_engine.operation import Case, bind
from guidelines_engine.opinion import Opinion, Verdict

from .. import reference
from .effort import examples
from .rulebooks import Question, clashing_questions, questions


@examples(400)
@given(questions())
def test_verdict_findings_blocking_and_missing_are_those_of_the_completions(question: Question) -> None:
    book, case = question
    opinion, answer = assess(book, case), reference.answer(book, case)
    if answer is None:
        assert isinstance(opinion, tuple)
        return
    assert isinstance(opinion, Opinion)
    assert {layer: found.finding for layer, found in opinion.findings.items()} == answer.findings
    assert (opinion.verdict, opinion.blocking) == (answer.verdict, answer.blocking)
    assert set(opinion.missing) == answer.missing


@examples(200)
@given(questions())
def test_the_completions_shown_are_the_first_in_vocabulary_order(question: Question) -> None:
    book, case = question
    opinion, answer = assess(book, case), reference.answer(book, case)
    if isinstance(opinion, Opinion) and opinion.verdict is Verdict.UNDETERMINED:
        assert opinion.completions is not None
        assert opinion.completions.lawful == answer.first("lawful")
        assert opinion.completions.unlawful == answer.first("unlawful")
    else:
        assert isinstance(opinion, tuple) or opinion.completions is None


@examples(300)
@given(questions(), st.data())
def test_the_ground_of_a_block_is_what_the_design_says(question: Question, data: st.DataObject) -> None:
    book, case = question
    ways = reference.completions(book, case)
    if not ways:
        return
    complete = bind(book, case.operation.knowing(ways[data.draw(st.integers(0, len(ways) - 1))]))
    assert isinstance(complete, Case)
    opinion = assess(book, complete)
    assert isinstance(opinion, Opinion)
    for layer, found in opinion.findings.items():
        rules = reference.in_force(book, complete, layer)
        assert found.ground == reference.ground(book, found.finding, rules, complete.known)


@examples(200)
@given(clashing_questions())
def test_facts_that_leave_no_completion_are_refused_and_no_more_are_named_than_clash(question: Question) -> None:
    book, case = question
    opinion = assess(book, case)
    if reference.completions(book, case):
        assert isinstance(opinion, Opinion)
        return
    assert isinstance(opinion, tuple)
    (fault,) = opinion
    named = re.findall(r"`(\w+): ", fault.message)
    assert fault.code == "GE412"
    assert named
    for forgotten in (None, *named):
        kept = {name: case.known[name] for name in named if name != forgotten}
        unknown = tuple(name for name in book.facts if case.action in book.facts[name].concerns and name not in kept)
        assert bool(reference.completions(book, replace(case, known=kept, unknown=unknown))) is (forgotten is not None)
