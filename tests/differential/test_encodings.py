"""The solver's formulas alone give the findings of the evaluator, also where Kleene's logic settles them."""

from __future__ import annotations

from hypothesis import given, settings

from guidelines_engine.evaluator import assess, finding_formulas
from guidelines_engine.model import Book
from guidelines_engine.operation import Case, Operation, bind
from guidelines_engine.opinion import Opinion
from guidelines_engine.solver import Completions
from guidelines_engine.weighing import applicable

from .. import reference
from ..properties.rulebooks import questions
from ..properties.shipped_questions import shipped_book, shipped_operations


def by_formulas(book: Book, case: Case) -> dict[str, str]:
    logic = Completions(book, case)
    found = {}
    for layer in case.layers:
        choice = book.layers[layer].chosen_by
        chosen = None if choice is None else case.chosen(choice)
        rules = applicable(book, layer, chosen, case.action, case.day)
        formulas = finding_formulas(book.layers[layer].closure, rules, logic)
        possible = [finding.value for finding, formula in formulas.items() if logic.possible(formula)]
        silent = layer in book.actions[case.action].outside
        found[layer] = "silent" if silent else possible[0] if len(possible) == 1 else "undetermined"
    return found


@settings(max_examples=200)
@given(questions())
def test_random_rulebooks_by_evaluator_formulas_and_reference(question: tuple[Book, Case]) -> None:
    book, case = question
    opinion, answer = assess(book, case), reference.answer(book, case)
    if isinstance(opinion, Opinion):
        assert answer is not None
        findings = {layer: found.finding for layer, found in opinion.findings.items()}
        assert findings == by_formulas(book, case) == answer.findings
    else:
        assert answer is None
        assert not Completions(book, case).possible()


@settings(max_examples=100)
@given(shipped_operations())
def test_the_shipped_rulebook_by_evaluator_and_formulas(operation: Operation) -> None:
    book = shipped_book()
    case = bind(book, operation)
    assert isinstance(case, Case)
    opinion = assess(book, case)
    assert isinstance(opinion, Opinion)
    assert {layer: found.finding for layer, found in opinion.findings.items()} == by_formulas(book, case)
