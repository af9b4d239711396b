"""clingo, an answer-set solver that shares no code with the engine, decides the same rulebooks the same way."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guidelines_engine.evaluator import assess
from guidelines_engine.model import Book
from guidelines_engine.operation import Case, bind
from guidelines_engine.opinion import Opinion

from ..properties.rulebooks import questions
from ..properties.shipped_questions import shipped_book, shipped_operations

pytest.importorskip("clingo", reason="clingo, the independent witness, is not installed", exc_type=ImportError)
from .witness import Findings, completions

BLOCKING = {"prohibited", "unauthorised"}


def agree(book: Book, case: Case) -> None:
    opinion, found = assess(book, case), completions(book, case)
    if isinstance(opinion, tuple):
        assert found == set()
        return
    assert {layer: finding.finding for layer, finding in opinion.findings.items()} == findings(case, found)
    assert (opinion.verdict, opinion.blocking) == verdict(opinion, found)


def findings(case: Case, found: set[Findings]) -> dict[str, str]:
    each = {layer: {finding for way in found for name, finding in way if name == layer} for layer in case.layers}
    return {layer: next(iter(seen)) if len(seen) == 1 else "undetermined" for layer, seen in each.items()}


def verdict(opinion: Opinion, found: set[Findings]) -> tuple[str, tuple[str, ...]]:
    blocking = [{layer for layer, finding in way if finding in BLOCKING} for way in found]
    if not all(blocking):
        return ("undetermined" if any(blocking) else "lawful"), ()
    always = set.intersection(*blocking) or set.union(*blocking)
    return "unlawful", tuple(layer for layer in opinion.findings if layer in always)


@settings(max_examples=300)
@given(questions())
def test_random_rulebooks(question: tuple[Book, Case]) -> None:
    agree(*question)


@st.composite
def shipped_cases(draw: st.DrawFn) -> Case:
    """A case under the shipped rules, much or little of it forgotten: a reference could not try all completions."""
    operation = draw(shipped_operations())
    random, kept = draw(st.randoms(use_true_random=False)), draw(st.sampled_from((0.3, 0.6, 0.9)))
    case = bind(shipped_book(), operation.knowing({name: None for name in operation.facts if random.random() > kept}))
    assert isinstance(case, Case)
    return case


@settings(max_examples=150)
@given(shipped_cases())
def test_the_shipped_rulebook(case: Case) -> None:
    agree(shipped_book(), case)
